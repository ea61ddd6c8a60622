//! The forms of French verbs.
//!
//! A regular verb is written by its infinitive. An irregular one has, after it, the present of the
//! third person singular and plural, the first person plural, the participle and the stem of the
//! future: `soutenir/soutient/soutiennent/soutenons/soutenu/soutiendr`. A form too many does no
//! harm: nobody writes it.

use super::Forms;

/// The forms of a verb.
pub(super) fn forms(parts: &[&str]) -> Vec<(String, Forms)> {
    let base = parts.first().copied().unwrap_or_default();
    let mut all = vec![(base.to_owned(), Forms::BASE)];
    match parts {
        [_, third, plural, we, done, future] => {
            add_present(&mut all, third, plural, we);
            add_done(&mut all, done);
            add_future(&mut all, future);
        }
        _ => add_regular(&mut all, base),
    }
    all
}

fn add_regular(all: &mut Vec<(String, Forms)>, base: &str) {
    if let Some(stem) = base.strip_suffix("er") {
        add_first_group(all, stem);
    } else if let Some(stem) = base.strip_suffix("ir") {
        add_present(all, &format!("{stem}it"), &format!("{stem}issent"), &format!("{stem}issons"));
        add_done(all, &format!("{stem}i"));
        add_future(all, base);
    } else if let Some(stem) = base.strip_suffix("re") {
        add_present(all, stem, &format!("{stem}ent"), &format!("{stem}ons"));
        add_done(all, &format!("{stem}u"));
        add_future(all, &format!("{stem}r"));
    }
}

fn add_first_group(all: &mut Vec<(String, Forms)>, stem: &str) {
    let soft = match stem.chars().last() {
        Some('g') => format!("{stem}e"),
        Some('c') => format!("{}ç", stem.trim_end_matches('c')),
        _ => stem.to_owned(),
    };
    for stem in [Some(stem.to_owned()), open_stem(stem)].into_iter().flatten() {
        add_present(all, &format!("{stem}e"), &format!("{stem}ent"), &format!("{soft}ons"));
        add_future(all, &format!("{stem}er"));
    }
    add_done(all, &format!("{stem}é"));
}

/// The stem before a silent ending: `mèn` of `mener`, `protèg` of `protéger`, `déploi` of
/// `déployer`.
fn open_stem(stem: &str) -> Option<String> {
    if let Some(start) = stem.strip_suffix('y') {
        return Some(format!("{start}i"));
    }
    let (at, vowel) = stem.char_indices().rev().find(|(_, c)| "aeiouéèêàâôûîùy".contains(*c))?;
    let rest = stem.get(at + vowel.len_utf8()..)?;
    let closes = (vowel == 'e' && rest.len() == 1) || (vowel == 'é' && !rest.is_empty());
    closes.then(|| format!("{}è{rest}", stem.get(..at).unwrap_or_default()))
}

fn add_present(all: &mut Vec<(String, Forms)>, third: &str, plural: &str, we: &str) {
    all.push((third.to_owned(), Forms::THIRD));
    all.push((plural.to_owned(), Forms::THIRD));
    all.push((we.to_owned(), Forms::THIRD.or(Forms::WE)));
    if let Some(stem) = we.strip_suffix("ons") {
        all.push((format!("{stem}ant"), Forms::DOING));
    }
    // "je tiens", "je peux", "je prends"
    let first = if third.ends_with('d') { third } else { third.trim_end_matches('t') };
    if third.ends_with(['d', 't']) {
        all.extend(
            ["s", "x", "ts"].map(|end| (format!("{first}{end}"), Forms::THIRD.or(Forms::I))),
        );
    }
}

fn add_done(all: &mut Vec<(String, Forms)>, done: &str) {
    let plural = if done.ends_with('s') { "" } else { "s" };
    let endings = ["", "e", "es", plural];
    all.extend(endings.map(|end| (format!("{done}{end}"), Forms::DONE)));
}

fn add_future(all: &mut Vec<(String, Forms)>, stem: &str) {
    let ends = |ends: &'static [&str], forms: Forms| {
        ends.iter().map(move |end| (format!("{stem}{end}"), forms))
    };
    all.extend(ends(&["a", "ont"], Forms::FUTURE));
    all.extend(ends(&["ai"], Forms::FUTURE.or(Forms::I)));
    all.extend(ends(&["ons"], Forms::FUTURE.or(Forms::WE)));
    all.extend(ends(&["ait", "aient", "ais"], Forms::WOULD));
    all.extend(ends(&["ions"], Forms::WOULD.or(Forms::WE)));
}
