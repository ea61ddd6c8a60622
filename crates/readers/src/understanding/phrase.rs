//! Set phrases of statements in six languages: forms of address, thanks at the end, list marks.

use super::fold::{after_word, find_stem, fold, is_han};
use super::salutation::{self, Call};

/// The longest form of address or closing formula, in characters.
const MAX_FORMULA: usize = 240;

const CALLED: &str = "monsieur|madame|messieurs|mesdames|mme|m.|excellence|excellences|votre excellence\
|vos excellences|chers|cheres|chere|cher|distingues|distinguees|honorables|majeste|altesse|altesses\
|senor|senora|senores|senoras|sr.|sra.|excelencia|excelencias|su excelencia|distinguidos|distinguidas\
|distinguido|distinguida|estimados|estimadas|estimado|estimada|colegas|majestad|queridos|amigos\
|господин|госпожа|господа|г-н|г-жа|дамы|уважаемый|уважаемая|уважаемые|многоуважаемый|коллеги|дорогие\
|ваше превосходительство|ваши превосходительства|ваше величество|товарищи\
|السيد|السيده|سيدي|سيدتي|اصحاب|صاحب|صاحبه|معالي|سعاده|فخامه|السيدات|الساده|ايها|ايتها|الزملاء|الحضور\
|حضرات|الاخوه";

/// People who can be addressed without a comma after them, as stems of words.
const CROWD: &str = "president|chair|excellenc|collegue|excelencia|colega|председател|коллег|رئيس|الرئيس|الرئيسه\
|الامين العام|السعاده|السيدات|الساده";

const OPENING: &str = "بسم الله|الحمد لله|in the name of god|in the name of allah|bismillah|bismillahirrahmanirrahim|au nom de dieu|au nom d'allah";

const THANKS: &str = "i thank you|thank you|we thank you|many thanks|thanks\
|je vous remercie|nous vous remercions|merci|je vous en remercie\
|muchas gracias|gracias|muchisimas gracias|he dicho|le agradezco|les agradezco\
|muito obrigado|muito obrigada|obrigado|obrigada|grazie|vielen dank\
|спасибо|благодарю|благодарим вас|благодарю вас|большое спасибо\
|شكرا|وشكرا|اشكركم|نشكركم|والسلام عليكم|السلام عليكم ورحمه الله|مع الشكر\
|谢谢|感谢各位|多谢|谢谢大家";

/// Thanks that end a statement whatever follows, unless it is a reason or a second sentence.
const PLAIN_THANKS: &str = "i thank you|thank you|we thank you|many thanks|i thank the president\
|je vous remercie|merci|muchas gracias|gracias|muito obrigado|muito obrigada|obrigado|obrigada|grazie|vielen dank|спасибо|благодарю";

/// The longest thanks at the end, in characters.
const MAX_THANKS: usize = 110;

/// Words that may follow thanks at the end.
const FOR_ATTENTION: &str = "de votre|de l'attention|pour votre|de votre aimable|por su|por la atencion|a todos|a todas\
|за внимание|за ваше внимание|вас|всем|на|علي حسن|لكم|جزيلا|سيدي|السيد|السيده|سيادة|معالي|جميعا|ورحمه|عليكم\
|for your|very much|all|so much|once again|beaucoup|infiniment|infinies|senor|senora|господин|госпожа|г-н|г-жа|monsieur|madame|m.|mme\
|mr|mr.|madam|president|chair";

/// Whether the line has more than `chars` characters.
pub(super) fn longer_than(line: &str, chars: usize) -> bool {
    // A character takes four bytes at most.
    line.len() > 4 * chars || (line.len() > chars && line.chars().nth(chars).is_some())
}

/// Whether this is a page number such as "- 2 -", "Page 2 of 5", "2/5" or "2".
pub(super) fn is_page_number(line: &str) -> bool {
    if line.len() > 20 {
        return false;
    }
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| c.is_whitespace() || "-–/|".contains(c));
    let mut digits = false;
    let fits = words.all(|word| {
        let number =
            !word.is_empty() && word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
        digits |= number;
        number || ["", "page", "of"].contains(&word)
    });
    fits && digits
}

/// Whether most letters of a folded line are Latin.
fn is_latin(folded: &str) -> bool {
    let letters = folded.chars().filter(|c| c.is_alphabetic()).count();
    2 * folded.bytes().filter(u8::is_ascii_lowercase).count() > letters
}

/// How plainly the line starts by addressing somebody, whatever follows.
pub(super) fn call(line: &str) -> Option<Call> {
    let folded = fold(line);
    if is_opening(&folded) {
        return Some(Call::Plain);
    }
    if is_latin(&folded) {
        return salutation::call(line);
    }
    let line = line.trim_start_matches(|c: char| !c.is_alphabetic());
    let marks = [',', ':', ';', '!', '،', '؛', '/', '，', '：', '、', '.', '‥', '…'];
    let end = line.find(marks).map_or(line.len(), |at| {
        at + line.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
    });
    let first = line.get(..end)?.trim_end_matches(['.', '/', '؛', ';', '‥', '…']);
    let marked = end > first.len() || first.ends_with(marks);
    let comma = format!("{},", first.trim_end_matches(marks));
    let called = is_address(first) || (marked && is_address(&comma));
    called.then_some(if marked { Call::Plain } else { Call::Likely })
}

/// Whether the line only addresses somebody.
pub(super) fn is_address(line: &str) -> bool {
    if line.is_empty() || longer_than(line, MAX_FORMULA) {
        return false;
    }
    let folded = fold(line);
    if is_opening(&folded) || salutation::is_address(line) {
        return true;
    }
    if is_latin(&folded) {
        return false;
    }
    if folded.chars().any(is_han) {
        return is_chinese_address(&folded);
    }
    if folded.ends_with(['.', '?', '"']) {
        return false;
    }
    let parts = folded.replace(" et ", ",").replace(" y ", ",").replace(" и ", ",");
    let mut parts = parts.split([',', ';', ':', '!']).map(str::trim);
    // Without a comma it may be a name, unless it addresses an office or a group of people.
    let called = folded.ends_with([',', ':', '!']);
    let short = folded.split(' ').count() <= 6 && has_stem(&folded, CROWD);
    let mut any = false;
    let all = parts.all(|part| {
        let form = starts_with(part, CALLED) && part.split(' ').count() <= 12;
        any |= form;
        part.is_empty() || form || (any && part.split(' ').count() <= 8 && !has_verb(part))
    });
    all && any && (called || short) && !folded.contains(". ")
}

/// Whether there is a word that makes this a sentence rather than an address.
fn has_verb(part: &str) -> bool {
    const VERBS: [&str; 14] =
        ["est", "sont", "a", "ont", "es", "son", "ha", "han", "nous", "je", "мы", "я", "ان", "я"];
    part.split(' ').any(|word| VERBS.contains(&word))
}

/// Whether the line is "In the name of God", with which statements in Arabic may start.
fn is_opening(folded: &str) -> bool {
    starts_with(folded, OPENING) && folded.split(' ').count() <= 16
}

fn is_chinese_address(folded: &str) -> bool {
    const WHO: [&str; 14] = [
        "主席",
        "先生",
        "女士",
        "阁下",
        "同事",
        "各位",
        "秘书长",
        "部长",
        "代表",
        "嘉宾",
        "朋友",
        "诸位",
        "议长",
        "同志",
    ];
    const SAID: [&str; 4] = ["谢谢", "感谢", "。", "我"];
    folded.ends_with([',', ':', '!', '、'])
        && folded.chars().count() <= 40
        && !SAID.iter().any(|word| folded.contains(word))
        && folded
            .split([',', ':', '!', '、'])
            .all(|part| part.is_empty() || WHO.iter().any(|who| part.contains(who)))
}

/// Whether the line only expresses thanks at the end.
pub(super) fn is_closing(line: &str) -> bool {
    if longer_than(line, MAX_THANKS) {
        return false;
    }
    let folded = without_call(line);
    if folded.chars().any(is_han) {
        let thanks = ["谢谢", "多谢", "感谢各位"].iter().any(|thanks| folded.starts_with(thanks));
        let marks = folded.matches(['。', '!']).count();
        return thanks && folded.chars().count() <= 20 && marks <= 1;
    }
    THANKS.split('|').any(|thanks| {
        let Some(rest) = after_word(&folded, thanks) else { return false };
        let rest = rest.trim_start_matches([' ', ',', '.', '!', ':']);
        let fits =
            rest.is_empty() || starts_with(rest, FOR_ATTENTION) || salutation::is_address(rest);
        fits && !has_two_sentences(rest)
    }) || PLAIN_THANKS.split('|').any(|thanks| {
        let rest = after_word(&folded, thanks);
        rest.is_some_and(|rest| !has_two_sentences(rest)) && !gives_reason(&folded)
    })
}

/// The folded line without its number, and without "Mr. President," before thanks.
fn without_call(line: &str) -> String {
    let line = line.trim_start_matches(|c: char| !c.is_alphabetic());
    if let Some((head, rest)) = line.split_once(',')
        && is_address(&format!("{head},"))
        && !rest.trim().is_empty()
    {
        return fold(rest);
    }
    fold(line)
}

/// Whether thanks are given for something, as in "Merci d'avoir convoqué …", which opens a
/// statement.
fn gives_reason(folded: &str) -> bool {
    const FOR: &str = "for conven|for giving|d'avoir|de nous avoir|pour avoir|pour la convocation|pour l'organisation|por convocar|por haber|por la convocatoria\
|por organizar|за созыв|за организацию|за проведение|за доклад|علي عقد|علي تنظيم|علي الدعوه";
    FOR.split('|').any(|reason| folded.contains(reason))
}

/// Whether one sentence ends within the text and another starts.
fn has_two_sentences(text: &str) -> bool {
    text.match_indices(['.', '!', '?', '؟']).any(|(at, end)| {
        let before = text.get(..at).unwrap_or_default();
        let word = before.rsplit([' ', ',']).next().unwrap_or_default();
        let short =
            ["mr", "ms", "mrs", "mme", "m", "dr", "h.e", "sr", "sra", "s.e"].contains(&word);
        let after = text.get(at + end.len()..).unwrap_or_default();
        !short && after.trim_start().starts_with(char::is_alphabetic)
    })
}

fn has_stem(text: &str, stems: &str) -> bool {
    stems.split('|').any(|stem| find_stem(text, stem).is_some())
}

fn starts_with(text: &str, list: &str) -> bool {
    list.split('|').any(|word| after_word(text, word).is_some())
}

/// Whether the line ends with the end of a sentence.
pub(super) fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['”', '"', '’', '\'', ')', '»', '」', '）', ' ']);
    line.ends_with(['.', '!', '?', '…', '。', '！', '？', '։', '।', '؟', '۔', '．'])
}

/// The kind of list mark that a paragraph starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A bullet. Only list items start with one.
    Point,
    /// A dash, which may also start a remark.
    Dash,
    /// A number or letter, which may also number the paragraphs of a statement.
    Counted,
}

/// The list mark that the line starts with.
pub(super) fn list_mark(line: &str) -> Option<Mark> {
    let mut chars = line.chars();
    let first = chars.next()?;
    let second = chars.next()?;
    if "•◦▪‣●○■·∙".contains(first) && !second.is_alphanumeric() {
        return Some(Mark::Point);
    }
    if "•●▪‣".contains(first) {
        return Some(Mark::Point);
    }
    if "-–—*".contains(first) && second.is_whitespace() {
        return Some(Mark::Dash);
    }
    let head: String = line.chars().take(6).collect();
    let inner = head.trim_start_matches('(');
    let digits = inner.chars().take_while(|c| c.is_numeric()).count();
    let letters = inner.chars().take_while(|c| c.is_ascii_lowercase()).count();
    let numerals = inner.chars().take_while(|c| "一二三四五六七八九十".contains(*c)).count();
    let counted = (1..=3).contains(&digits) || letters == 1 || (1..=3).contains(&numerals);
    let following = inner.chars().nth(digits.max(letters).max(numerals));
    let closed = match following {
        Some(')' | '）') => true,
        Some('.') => {
            let next = inner.chars().nth(digits.max(letters).max(numerals) + 1);
            digits > 0 && next.is_some_and(char::is_whitespace)
        }
        Some('、') => true,
        _ => false,
    };
    (counted && closed).then_some(Mark::Counted)
}

/// Whether the whole paragraph is in quotation marks.
pub(super) fn is_quoted(line: &str) -> bool {
    const MARKS: [(char, char); 5] = [('“', '”'), ('«', '»'), ('„', '“'), ('「', '」'), ('"', '"')];
    let end = line.trim_end_matches(['.', ',', ';', '。', '，']);
    MARKS.iter().any(|(open, close)| {
        let inner = line.strip_prefix(*open).and_then(|_| end.strip_suffix(*close));
        inner.is_some_and(|inner| {
            let opened = inner.matches(*open).count();
            let closed = inner.matches(*close).count();
            longer_than(inner, 40)
                && (open == close && closed == 1 || open != close && opened == closed + 1)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::longer_than;

    #[test]
    fn characters_are_counted_not_bytes() {
        for letter in ["a", "é", "\u{a0}", "ع", "中", "😀", "\u{301}"] {
            for (count, longer) in [(0, false), (3, false), (4, true), (16, true)] {
                assert_eq!(longer_than(&letter.repeat(count), 3), longer, "{count} of {letter:?}");
            }
        }
    }
}
