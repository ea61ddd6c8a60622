//! Finds the State or group for which a statement was made, in names, offices and letterheads.

use std::ops::Range;

use super::fold::{FoundValue, Line, after_word, find_stem, find_word};
use super::words::{self, is_capitalised, skip_space, without_article};
use annotator_core::phrases::party::recognise;
use annotator_core::project::value::PartyKind;

/// Unions of States that speak like a State.
const UNIONS: &str = "union europeenne|union europea|европейского союз|الاتحاد الاوروبي|欧盟";

/// Stems of words that official names of States start with.
const FORMS: &str = "republic of|kingdom of|state of|principality of|commonwealth of|federation of|union of|sultanate of\
|federal republic|islamic republic|democratic republic|people's republic|plurinational state|bolivarian republic\
|republique|royaume|principaute|etat de|union europeenne|confederation|sultanat|grand-duche\
|republica de|republica del|republica bolivariana|republica dominicana|republica oriental|republica argentina|reino de|reino del|principado|estado plurinacional\
|estados unidos|union europea\
|республик|королевств|княжеств|российской федерации|государств|европейского союза\
|جمهوريه|الجمهوريه|مملكه|المملكه|دوله|سلطنه|الامارات|الاتحاد الاوروبي|امبراطوريه";

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

const OF: [&str; 9] = ["of the ", "of ", "de la ", "de l'", "del ", "du ", "des ", "de ", "d'"];

/// Whether a folded name is the name of a State.
pub(super) fn is_state(name: &str) -> bool {
    let name = name.trim();
    if name.is_empty() || name.len() > 120 {
        return false;
    }
    recognise(name, "").party == Some(PartyKind::OtherState) || is_union(name)
}

fn is_union(name: &str) -> bool {
    words::of(UNIONS).any(|union| {
        // "Европейского союза" has an ending.
        name.strip_prefix(union).is_some_and(|ending| ending.is_empty() || ending == "а")
    })
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
    const LEADS: &str = "delegation of|permanent mission of|mission of|government of|representative of\
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
    is_capitalised(line, &name).then(|| line.found(name))?
}

/// The State in "Permanent Representative of … to the United Nations".
pub(super) fn of_role(line: &Line, range: &Range<usize>) -> Option<FoundValue> {
    represented(line, range).or_else(|| with_form(line, range)).or_else(|| at_the_end(line, range))
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

/// The name of a State on a line of its own.
pub(super) fn alone(line: &Line) -> Option<FoundValue> {
    let start = without_article(&line.folded, 0);
    is_state(line.part(start..line.folded.len())).then(|| line.found(start..line.folded.len()))?
}

/// The position after the "of" at `from`, if there is one.
fn skip_of(text: &str, from: usize) -> usize {
    let from = skip_space(text, from);
    let rest = text.get(from..).unwrap_or_default();
    from + OF.iter().find(|of| rest.starts_with(**of)).map_or(0, |of| of.len())
}
