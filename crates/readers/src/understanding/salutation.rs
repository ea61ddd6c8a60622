//! Recognises the words with which a speaker addresses the meeting ("Madam President,
//! Excellencies,"), in languages with Latin letters.
//!
//! Nothing in them says who speaks: they name those who listen.

use super::fold::fold;

/// The most words of a line that is nothing but a salutation.
const MAX_WORDS: usize = 45;
/// The most words up to the first comma of a salutation.
const MAX_FIRST: usize = 16;
/// The most words of a name or office between commas.
const MAX_ASIDE: usize = 10;

/// How plainly a line addresses somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// "Mr. President", "Your Excellency": nothing else starts so.
    Plain,
    /// "The President of the General Assembly": it may also say who speaks.
    Likely,
}

/// Words that start a salutation and nothing else, where what follows fits.
const OPENERS: &str = "your|mr|mister|madam|excellency|excellencies|excellences|ladies|distinguished|dear\
|esteemed|honourable|honorable|honored|honoured|fellow|my fellow|all protocol|all protocols|heads of|colleagues|friends|dear friends\
|monsieur le|monsieur la|madame la|madame le|excellence|mesdames|messieurs|honorables|distingues|chers|cher|chere|cheres|majestes\
|senor|senora|senores|senoras|excelencia|excelencias|sus excelencias|su excelencia senor|distinguidos|distinguidas|distinguido|distinguida\
|estimados|estimadas|estimado|queridos|queridas|honorable|amigos|amigas|sr presidente|sra presidenta\
|senhor|senhora|senhoras|senhores|excelentissimo|excelentissimos|vossa|vossas|caros|signor|signora|signore|signori|eccellenza|eccellenze|illustri|cari\
|mr/madam|mr/mrs|majesties|delegates";

/// Offices and forms that start a salutation or a line of a title block.
const MAYBE: &str = "president|the president|secretary|the secretary|the united nations secretary|members of|ministers|h.e|his excellency|her excellency\
|monsieur|madame|le president|la presidente|le secretaire|secretaire|chair|chairperson|chairman|moderator|vice|director|high|speaker|minister\
|presidente|secretario|el presidente|son excellence|dr|delegates|leaders|co|facilitator|excellent|world leaders|chairs|presidents|mme|m";

/// Those who are addressed.
const CALLED: &str = "president|presidente|presidenta|chair|chairs|chairman|chairperson|chairwoman|secretary|secretaire|secretario|segretario|secretary-general\
|excellency|excellencies|excellences|excellence|excelencia|excelencias|eccellenze|eccellenza|ladies|gentlemen|gentleman|delegates|delegation|delegations|delegados|delegues|deleguees|delegadas|delegati|delegados|delegaciones\
|colleagues|collegues|colegas|colleghi|friends|amis|amigos|amigas|majesty|majesties|majeste|majestes|majestad|majestades|highness|highnesses|altesse|altesses|alteza|altezas|eminence|eminences\
|heads|chefs|jefes|jefas|chefes|capi|members|membres|miembros|ministers|ministres|ministros|protocol|protocols|protocole|protocolo|moderator|speaker\
|messieurs|mesdames|mesdames|senores|senoras|senhores|senhoras|signori|signore|leaders|representatives|representants|representantes|ambassadors|ambassadeurs|embajadores|participants|participantes|guests|invites|invitados\
|panellists|panelists|briefers|audience|director-general|co-chair|co-chairs|facilitator|vice-president|commissioner|presidency|brothers|sisters|friends|minister|distinguished";

/// Other words of salutations, in lower case.
const BESIDE: &str = "of|the|and|&|a|an|in|his|her|your|our|my|all|other|room|if|to|protocol|observed|duly|established|respected|general|assembly|session|united|nations|nation's|un|unga|council|security|human|rights|committee|conference\
|state|states|government|governments|permanent|acting|distinguished|honourable|honorable|honored|honoured|esteemed|dear|fellow|excellent|royal|first|second|third|world|peoples|people|republic|mr|mrs|ms|madam|madame|mister|dr|sir|prof|h.e|hon\
|ninth|seventy|seventy-ninth|seventy-eighth|eightieth|eighty|eighty-first|eighty-second|st|nd|rd|th|same|gathered|here|present|today's|august|most|each|every|one|everyone|executive|high|vice|members|spouses|both|regional|organization|organizations|organisation|organisations|international|civil|society|private|sector|youth|viewers|citizens|country|family\
|le|la|les|l'|de|du|des|d'|et|en|tout|tous|toutes|leurs|vos|nos|votre|son|sa|chers|chere|cheres|cher|distingues|distinguees|honorables|assemblee|generale|nations|unies|organisation|etat|etats|gouvernement|ministres|ambassadeurs|permanents|conseil|securite|premiere|commission|qualites|grades|titres|respectifs|ici|presents|vice\
|el|los|las|del|y|e|su|sus|mi|mis|nuestra|señor|senor|senora|asamblea|naciones|unidas|estado|gobierno|permanentes|consejo|seguridad|distinguidos|distinguidas|distinguido|distinguida|estimados|estimadas|queridos|queridas|honorables|excelentisimo|excelentisima|excelentisimos|organizacion|todos|todas|periodo|sesiones|secretario-general|hermanos|hermanas\
|senhor|senhora|assembleia|geral|nacoes|unidas|estado|governo|da|do|dos|das|o|os|as|signor|signora|generale|assemblea|nazioni|unite|di|della|delle|dell'|degli|delegati|delegato|chefes";

/// Words that only a sentence has.
const SPOKEN: &str = "i|we|it|is|are|was|were|has|have|had|this|these|that|thank|thanks|on|for|as|at|let|allow|me|us|congratulations|today|from|by|with|be|will|not|represent|who|during|statement|remarks|address|speech\
|je|j'ai|j'|nous|c'est|c'|est|sont|permettez|permettez-moi|merci|il|elle|que|qui|pour|au|aux|par|ce|cette|discours|allocution|declaration|sur\
|es|son|permitame|gracias|que|por|para|con|este|esta|me|nos|al|quiero|intervencion|discurso|ante|sou|somos";

/// A word, with what shows whether it can be part of a salutation.
struct Word {
    folded: String,
    /// Whether it is written with a capital.
    capital: bool,
    /// Whether a mark that separates those addressed comes after it.
    ends: bool,
    /// The byte offset in the line.
    at: usize,
}

fn listed(list: &str, word: &str) -> bool {
    list.split('|').any(|entry| entry == word)
}

/// The words of a line, without brackets, and without the number or bullet it starts with.
fn words(line: &str) -> Vec<Word> {
    const ENDS: [char; 10] = [',', ';', ':', '!', '.', '…', '‥', '؛', '،', '/'];
    let mut words: Vec<Word> = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    for raw in line.split(char::is_whitespace) {
        let start = at;
        at += raw.len()
            + line
                .get(at + raw.len()..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8);
        if words.len() > MAX_WORDS || raw.is_empty() {
            continue;
        }
        let opened = raw.matches(['(', '[']).count();
        let inside = depth > 0 || opened > 0;
        depth = (depth + opened).saturating_sub(raw.matches([')', ']']).count());
        let ended = raw.ends_with(ENDS);
        if inside {
            if let Some(last) = words.last_mut() {
                last.ends |= ended;
            }
            continue;
        }
        let bare = raw.trim_matches(|c: char| !c.is_alphanumeric() && c != '&');
        // "Señor/a Presidente".
        let folded = fold(bare.trim_end_matches("/a").trim_end_matches("(a)"));
        let number = folded.chars().all(|c| c.is_ascii_digit());
        if folded.is_empty() || (words.is_empty() && number) {
            if let Some(last) = words.last_mut() {
                last.ends |= ended || "-–—&".contains(raw);
            }
            continue;
        }
        let short = ["mr", "mrs", "ms", "dr", "h.e", "hon", "prof", "m", "sr", "sra", "s.e"]
            .contains(&folded.as_str())
            || (folded.chars().count() == 1 && raw.ends_with('.'));
        let capital = bare.chars().next().is_some_and(char::is_uppercase);
        words.push(Word { folded, capital, ends: ended && !short, at: start });
    }
    words
}

/// Whether the line starts with one of the phrases in the list.
fn starts(words: &[Word], list: &str) -> bool {
    list.split('|').any(|phrase| {
        let mut given = words.iter();
        phrase.split(' ').all(|part| {
            given.next().is_some_and(|word| {
                word.folded == part
                    || (word.folded.strip_prefix(part).is_some_and(|rest| rest.starts_with('-')))
            })
        })
    })
}

fn fits(word: &Word) -> bool {
    let folded = word.folded.as_str();
    let elided = folded.split_once('\'').is_some_and(|(article, rest)| {
        ["l", "d", "dell", "all"].contains(&article)
            && (listed(BESIDE, rest) || listed(CALLED, rest) || word.capital)
    });
    if listed(SPOKEN, folded) {
        return false;
    }
    let number = folded.starts_with(|c: char| c.is_ascii_digit());
    word.capital
        || number
        || elided
        || listed(BESIDE, folded)
        || listed(CALLED, folded)
        || folded.split('-').all(|part| listed(CALLED, part) || listed(BESIDE, part))
}

fn is_called(words: &[Word]) -> bool {
    words.iter().any(|word| {
        word.folded.split('-').any(|part| listed(CALLED, part)) || listed(CALLED, &word.folded)
    })
}

/// Whether the words name the one who presides, or the Secretary-General.
fn presides(words: &[Word]) -> bool {
    let has = |list: &str| {
        words.iter().any(|word| {
            let last = word.folded.rsplit('\'').next().unwrap_or_default();
            listed(list, last)
        })
    };
    let office = has("president|presidente|presidenta|presidency");
    (office
        && has(
            "assembly|assemblee|asamblea|assembleia|assemblea|council|conseil|consejo|conference|commission|committee",
        ))
        || (has("secretary|secretaire|secretario|segretario") && has("general|geral|generale"))
        || has("secretary-general|secretaire-general")
}

/// The words up to the first mark.
fn first(words: &[Word]) -> &[Word] {
    let end = words.iter().position(|word| word.ends).map_or(words.len(), |at| at + 1);
    words.get(..end).unwrap_or(words)
}

/// How plainly the line starts with a salutation, whatever follows it.
pub(super) fn call(line: &str) -> Option<Call> {
    call_of(&words(line))
}

fn call_of(words: &[Word]) -> Option<Call> {
    let first = first(words);
    if first.is_empty() || first.len() > MAX_FIRST || !first.iter().all(fits) {
        return None;
    }
    let called = is_called(first);
    let ended = first.last().is_some_and(|word| word.ends);
    let opens = starts(words, OPENERS);
    let titled = starts(
        words,
        "honourable|honorable|dear|monsieur le|madame la|mr|madam|senor|senora|mister|signor|senhor",
    );
    // "Honourable Ana Ruiz" and "Mr. Ana Ruiz" are names.
    if opens && (called || starts(words, "your|all protocol|all protocols")) {
        let person = titled && !first.get(..4.min(first.len())).is_some_and(is_called);
        return (!person).then_some(Call::Plain);
    }
    let next = words.get(first.len()..).unwrap_or_default();
    let beside = presides(first)
        || (presides(next.get(..MAX_FIRST.min(next.len())).unwrap_or_default())
            && self::first(next).iter().all(fits));
    if starts(words, MAYBE) && beside {
        return Some(Call::Likely);
    }
    let alone = first.len() <= 3
        && ended
        && starts(words, MAYBE)
        && called
        && first.iter().all(|word| listed(CALLED, &word.folded) || listed(BESIDE, &word.folded));
    alone.then_some(Call::Likely)
}

/// Whether the line is nothing but a salutation.
pub(super) fn is_address(line: &str) -> bool {
    let words = words(line);
    if words.is_empty() || words.len() > MAX_WORDS {
        return false;
    }
    let Some(call) = call_of(&words) else { return false };
    let mut rest = words.as_slice();
    while !rest.is_empty() {
        let part = first(rest);
        let aside = part.len() <= MAX_ASIDE || is_called(part);
        if !part.iter().all(fits) || !aside {
            return false;
        }
        rest = rest.get(part.len()..).unwrap_or_default();
    }
    // "The President of the General Assembly" may be a heading.
    call == Call::Plain || words.last().is_some_and(|word| word.ends)
}

/// The byte offset of a salutation later in the line, where a day or an address comes before it.
pub(super) fn call_within(line: &str) -> Option<usize> {
    let words = words(line);
    (1..words.len()).find_map(|at| {
        let rest = words.get(at..)?;
        let word = rest.first()?;
        let before = words.get(at - 1)?;
        let starts_anew = !listed(BESIDE, &before.folded) || before.ends;
        let found = word.capital
            && starts_anew
            && call_of(rest).is_some_and(|call| {
                let ended = first(rest).last().is_some_and(|word| word.ends);
                ended && (call == Call::Plain || presides(first(rest)))
            });
        found.then_some(word.at)
    })
}
