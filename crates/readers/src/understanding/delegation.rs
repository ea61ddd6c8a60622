//! Finds the State or group for which a statement was made, in names, offices and letterheads.

use std::ops::Range;

use super::fold::{FoundValue, Line, after_word, find_stem, find_word};
use super::words::{self, is_capitalised, skip_space, without_article};
use annotator_core::phrases::party::recognise;
use annotator_core::phrases::states::{self, OFFICIAL_FORMS as FORMS};
use annotator_core::project::value::PartyKind;

/// Names of groups of States.
const GROUPS: &str = "group of|countries|european union|union europeenne|union europea|african group|arab group\
|movement|states|groupe|grupo|asean|caricom|группы|европейского союза|المجموعه|مجموعه|الاتحاد|حركه|حركة\
|77国集团|欧盟|集团";

/// Words that come before the name of the State in an office or a letterhead.
const REPRESENTS: &str = "permanent representative|representative|permanent observer|observer|permanent mission\
|mission|ambassador|delegation|embassy|representant permanent adjoint|representante permanente adjointe\
|representante permanente alterno|representante permanente alterna|representante permanente adjunto\
|representante permanente adjunta|representant permanent|representante permanente|observateur permanent\
|observador permanente|mission permanente|mision permanente|ambassadeur|ambassadrice|embajador|embajadora|delegacion\
|постоянного представителя|постоянный представитель|постоянное представительство|постоянного представительства\
|постоянного наблюдателя|المندوب الدائم|المندوبه الدائمه|الممثل الدائم|البعثه الدائمه|المراقب الدائم";

/// Words that come after the name of the State.
const AFTER_STATE: &str =
    "to the|to un|at the|in geneva|aupres|ante|при|لدي|الدائم|في نيويورك|常驻";

/// The longest name of a State, in bytes.
const MAX_STATE: usize = 70;

const OF: [&str; 9] = ["of the ", "of ", "de la ", "de l'", "del ", "du ", "des ", "de ", "d'"];

/// Whether a folded name is the name of a State.
pub(super) fn is_state(name: &str) -> bool {
    let name = name.trim();
    if name.is_empty() || name.len() > 120 {
        return false;
    }
    recognise(name, "").party == Some(PartyKind::OtherState) || is_union(name)
}

/// Whether a folded name is one of the names of a State, and not only contains one: "Transport
/// Kingdom of Bhutan" is none.
pub(super) fn is_exactly_state(name: &str) -> bool {
    let name = name.trim();
    let name = name.get(without_article(name, 0)..).unwrap_or_default();
    states::code_of(name).is_some() || is_union(name)
}

/// Whether it is the name of a union that speaks like a State. In English it speaks as a group, and
/// its short names are words of some languages.
fn is_union(name: &str) -> bool {
    name.len() > 4 && name != "european union" && states::is_union(name)
}

/// Whether a part of a line is the name of a State.
pub(super) fn is_delegation(line: &Line, range: &Range<usize>) -> bool {
    let name = line.part(range.clone()).trim();
    if name.is_empty() || name.chars().count() > 90 {
        return false;
    }
    let form = || words::of(FORMS).any(|form| find_stem(name, form) == Some(0));
    is_capitalised(line, range) && (is_state(name) || form())
}

/// Whether a part of a line is the name of a group of States.
pub(super) fn is_group(line: &Line, range: &Range<usize>) -> bool {
    let name = line.part(range.clone()).trim();
    let state = is_state(name) || words::of(FORMS).any(|form| find_stem(name, form) == Some(0));
    name.chars().count() <= 90 && is_capitalised(line, range) && !state && words::has(name, GROUPS)
}

/// The name in "the delegation of X" or "the representative of X".
pub(super) fn named(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    const LEADS: &str = "government and people of|government and the people of|delegation of|permanent mission of|mission of|government of|representative of\
|delegation du|delegation de|delegation des|gouvernement|representant de|representant du|representante de\
|delegacion de|delegacion del|gobierno de|representante del|mision permanente de\
|делегации|делегация|представителя|представитель|правительства|وفد|ممثل|ممثله|حكومه|代表团";
    let text = line.part(range.clone());
    let lead = text.len() - words::after(text.trim_start(), LEADS)?.len();
    let mut start = range.start + skip_of(text, lead);
    start = without_article(&line.folded, start);
    let rest = line.part(start..range.end);
    let end = [" to the ", " aupres ", " ante ", " при ", " لدي ", " الدائم", ","]
        .iter()
        .filter_map(|end| rest.find(end))
        .min()
        .unwrap_or(rest.len());
    let name = start..range.end.min(start + end);
    // "Statement by the Permanent Mission" names no State.
    let found = is_capitalised(line, &name).then(|| line.found(name))?;
    found.map(|found| only_state(found, line))
}

/// The State in "Permanent Representative of … to the United Nations".
pub(super) fn of_role(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    let found = represented(line, range).or_else(|| with_form(line, range));
    found
        .or_else(|| {
            let parts = line.part(range.clone()).match_indices(',').map(|(at, _)| range.start + at);
            let ends: Vec<usize> = parts.chain([range.end]).collect();
            let starts = [range.start].into_iter().chain(ends.iter().map(|end| end + 1));
            starts.zip(&ends).find_map(|(start, end)| at_the_end(line, &(start..*end)))
        })
        .or_else(|| governed(line, range))
        .map(|found| without_of(line, found))
}

/// The State in "Prime Minister of X", also if its name is not known.
fn governed(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    const HEADS: &str = "prime minister of|vice president of|president of|vice-president of|king of|queen of|amir of|emir of|sultan of\
|premier ministre de|premier ministre du|president du|president de la|presidente de|presidenta de|primer ministro de|primera ministra de";
    let text = line.part(range.clone());
    let (at, head) = words::find(text, HEADS)?;
    let start = without_article(text, at + head.len());
    let rest = text.get(start..)?;
    let end = rest.find([',', '(', ':', ';']).unwrap_or(rest.len());
    let name = range.start + start..range.start + start + end;
    let words = rest.get(..end)?.trim().split(' ').count();
    const BODIES: &str = "assembly|council|committee|conference|commission|court|bank|republique|republica|gouvernement|gobierno|consejo|conseil|assemblee|government|the republic|session|parliament|senate";
    let plain = !words::has(rest.get(..end)?, BODIES) && !words::names_office(rest.get(..end)?);
    (words <= 4 && plain && is_capitalised(line, &name)).then(|| line.found(name))?
}

/// A name without the "of" before it.
fn without_of(line: &Line, found: FoundValue) -> FoundValue {
    let folded = super::fold::fold(&found.value);
    let of = skip_of(&folded, 0);
    let start = without_article(&folded, of);
    let at = line.folded.find(&folded).filter(|_| start > 0 && of > 0);
    let cut = at.and_then(|at| line.found(at + start..at + folded.len()));
    cut.unwrap_or(found)
}

/// The State in the letterhead of a mission.
pub(super) fn of_mission(line: &Line) -> Option<FoundValue> {
    let all = 0..line.folded.len();
    if let Some(at) = line.folded.find("常驻联合国代表团") {
        return line.found(0..at);
    }
    let mission = words::has(
        &line.folded,
        "mission of|permanent mission|permanent delegation|mission permanente\
|mision permanente|постоянное представительство|البعثه الدائمه|delegation permanente|delegation of",
    );
    // Page footers have "©" and a year before the name; they are accepted, addresses are not.
    if !mission || line.chars() > 160 {
        return None;
    }
    represented(line, &all)
}

fn represented(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    let text = line.part(range.clone());
    let (at, word) = words::find(text, REPRESENTS)?;
    let mut word_end = at + word.len();
    // Several of these may follow each other, such as "Deputy Permanent Representative" and
    // "Permanent Mission".
    while let Some((next, word)) = words::find(text.get(word_end..)?, REPRESENTS) {
        word_end += next + word.len();
    }
    let rest = text.get(word_end..)?;
    let start = word_end + (rest.len() - rest.trim_start().len());
    let of = skip_of(text, start);
    let rest = text.get(of..)?;
    let end = rest.find([',', '(', ':', ';', '|']).unwrap_or(rest.len());
    let end = words::of(AFTER_STATE).filter_map(|word| find_word(rest, word)).fold(end, usize::min);
    let latin = text.get(start..)?.starts_with(|c: char| c.is_ascii_alphabetic());
    if (latin && of == start) || end == 0 {
        return None;
    }
    let name = range.start + of..range.start + of + end;
    let name = arabic_name(line, name.clone()).or_else(|| {
        let start = without_article(&line.folded, name.start);
        is_capitalised(line, &name).then(|| line.found(start..name.end))?
    })?;
    (name.value.chars().count() <= 90).then_some(name)
}

/// The name in Arabic, where "of" is a prefix: "لمملكة", "للجمهورية".
fn arabic_name(line: &Line, range: Range<usize>) -> Option<FoundValue> {
    let text = line.part(range.clone());
    let rest = text.trim_start();
    if !rest.starts_with('ل') {
        return None;
    }
    let start = range.start + (text.len() - rest.len());
    let one = 'ل'.len_utf8();
    let found = line.found(start + one..range.end)?;
    if rest.starts_with("لل") {
        // The article loses its first letter after the prefix.
        return Some(FoundValue { value: format!("ا{}", found.value), ..found });
    }
    let known = words::of(FORMS)
        .any(|form| after_word(rest.get(one..).unwrap_or_default(), form).is_some());
    (known || is_state(rest.get(one..)?)).then_some(found)
}

/// The official name of a State, from "Republic of" or the like on.
fn with_form(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    let text = line.part(range.clone());
    let places = words::of(FORMS).filter_map(|form| find_stem(text, form).map(|at| (at, form)));
    // "Minister of State of …".
    let places = places.filter(|(at, form)| {
        let before = text.get(..*at).unwrap_or_default();
        !(form.starts_with("state") && before.ends_with("minister of "))
    });
    let (at, form) = places.min_by_key(|(at, form)| (*at, usize::MAX - form.len()))?;
    // In "Кыргызской Республики" the adjective comes first.
    let before = text.get(..at)?.trim_end();
    let adjective =
        before.rsplit(' ').next().filter(|word| word.ends_with("ской") || word.ends_with("ского"));
    if let Some(adjective) = adjective {
        let start = before.len() - adjective.len();
        let end = text.get(at..)?.find([' ', ',']).map_or(text.len(), |end| at + end);
        return line.found(range.start + start..range.start + end);
    }
    let rest = text.get(at..)?;
    let end = rest.find([',', '(', ':', ';']).unwrap_or(rest.len());
    let end = words::of(AFTER_STATE).filter_map(|word| find_word(rest, word)).fold(end, usize::min);
    let name = rest.get(..end)?.trim();
    // "Président de la République" does not say which republic.
    let enough = name.split(' ').count() >= 2 && name.len() > form.len() + 2;
    (enough && is_capitalised(line, &(range.start + at..range.end)))
        .then(|| line.found(range.start + at..range.start + at + end))?
}

/// The longest State name at the end of the part.
fn at_the_end(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    let text = line.part(range.clone());
    let end = text.find([',', '(']).unwrap_or(text.len());
    let end = words::of(AFTER_STATE).filter_map(|word| find_word(text, word)).fold(end, usize::min);
    let text = text.get(..end)?.trim_end();
    let mut starts: Vec<usize> =
        text.match_indices([' ', '\'']).map(|(at, mark)| at + mark.len()).collect();
    starts.insert(0, 0);
    let start = starts.into_iter().find(|start| {
        text.get(*start..)
            .is_some_and(|name| is_state(name) || name.strip_prefix('ل').is_some_and(is_state))
    })?;
    let lead = if text.get(start..).is_some_and(is_state) { 0 } else { 'ل'.len_utf8() };
    let start = without_article(text, start + lead);
    line.found(range.start + start..range.start + text.len())
}

/// Whether a State's name starts before this position of a line and ends after it.
pub(super) fn crosses(line: &Line, at: usize) -> bool {
    let before = line.part(0..at).trim_end();
    let starts = before.rmatch_indices([' ', '\'']).map(|(at, mark)| at + mark.len()).take(3);
    let after = line.part(at..line.folded.len()).trim_start();
    let ends = || after.match_indices(' ').map(|(at, _)| at).chain([after.len()]).take(4);
    starts.into_iter().any(|start| {
        let first = before.get(start..).unwrap_or_default();
        // Exactly: "Transport Kingdom of Bhutan" is an office and a State.
        ends().any(|end| {
            is_exactly_state(&format!("{first} {}", after.get(..end).unwrap_or_default()))
        })
    })
}

/// Whether this is the name of a known State, also with "Republic of" or the like before it.
pub(super) fn is_known(name: &str) -> bool {
    let official = || {
        words::of(FORMS).any(|form| {
            let rest =
                after_word(name, form).map(|rest| rest.get(skip_of(rest, 0)..).unwrap_or_default());
            rest.is_some_and(is_state)
        })
    };
    is_state(name) || official()
}

/// Whether a name is a longer one of the same State, or the other is no State's name.
pub(super) fn is_fuller(name: &str, other: &str) -> bool {
    let code = |name: &str| recognise(&super::fold::fold(name), "").iso3;
    let (one, two) = (code(name), code(other));
    (one.is_some() && one == two && name.len() > other.len())
        || (two.is_none() && !is_known(&super::fold::fold(other)) && one.is_some())
}

/// Cuts what comes after the name of a State, as in letterheads in two languages.
pub(super) fn only_state(found: FoundValue, line: &Line) -> FoundValue {
    let folded = super::fold::fold(&found.value);
    let ends: Vec<usize> = folded.match_indices(' ').map(|(at, _)| at).collect();
    let named = |end: &&usize| folded.get(..**end).is_some_and(is_known);
    let twice = |end: &&usize| named(end) && folded.get(**end + 1..).is_some_and(is_known);
    let end =
        if is_known(&folded) { ends.iter().find(twice) } else { ends.iter().rev().find(named) };
    let at = line.folded.find(&folded);
    let cut = at.zip(end).and_then(|(at, end)| line.found(at..at + end));
    cut.unwrap_or(found)
}

/// The State in "The Republic of X's Address".
pub(super) fn of_possessive(line: &Line) -> Option<FoundValue> {
    let (head, rest) = line.folded.split_once("'s ")?;
    words::after_statement(rest)?;
    let start = without_article(head, 0);
    is_delegation(line, &(start..head.len())).then(|| line.found(start..head.len()))?
}

/// The name of a State on a line of its own.
pub(super) fn alone(line: &Line) -> Option<FoundValue> {
    let start = without_article(&line.folded, 0);
    let name = start..line.folded.len();
    if is_state(line.part(name.clone())) {
        return line.found(name).map(|found| only_state(found, line));
    }
    // Nothing but an official name: "Republic of X", or the same in two languages.
    let text = line.part(name.clone());
    let official = words::of(FORMS)
        .any(|form| find_stem(text, form) == Some(0) && text.len() > form.len() + 2);
    let plain = text.split(' ').count() <= 8
        && !text.contains([',', '.', ':', '"', '('])
        && !words::names_meeting(text);
    let found = (official && plain && is_capitalised(line, &name)).then(|| line.found(name))?;
    found.map(|found| only_state(found, line))
}

/// Where the name of a State that the text names after "of" ends.
pub(super) fn end_of_state_within(text: &str) -> Option<usize> {
    let starts = text.match_indices([' ', '\'']).map(|(at, mark)| at + mark.len());
    let ends: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).chain([text.len()]).collect();
    let mut found = None;
    for start in starts {
        let before = text.get(..start)?;
        if !OF.iter().any(|of| before.ends_with(of.trim_start())) {
            continue;
        }
        let named = |end: &&usize| {
            **end > start
                && **end <= start + MAX_STATE
                && text.get(start..**end).is_some_and(is_state)
        };
        found = ends.iter().rev().find(named).copied().or(found);
    }
    found.filter(|end| *end < text.len())
}

/// The position after the "of" at `from`, if there is one.
fn skip_of(text: &str, from: usize) -> usize {
    let from = skip_space(text, from);
    let rest = text.get(from..).unwrap_or_default();
    from + OF.iter().find(|of| rest.starts_with(**of)).map_or(0, |of| of.len())
}
