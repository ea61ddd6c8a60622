//! The forms of English verbs.

use super::Forms;

/// The forms of a verb: its base, and its past and participle if they are irregular.
pub(super) fn forms(parts: &[&str]) -> Vec<(String, Forms)> {
    let written = parts.first().copied().unwrap_or_default();
    let base = written.trim_end_matches('+');
    let past = parts.get(1).map_or_else(|| past(written), |past| (*past).to_owned());
    let done = parts.get(2).map_or_else(|| past.clone(), |done| (*done).to_owned());
    vec![
        (base.to_owned(), Forms::BASE),
        (third(base), Forms::THIRD),
        (past, Forms::PAST),
        (done, Forms::DONE),
        (doing(written), Forms::DOING),
    ]
}

fn ends_in_consonant_and_y(word: &str) -> bool {
    let mut letters = word.chars().rev();
    letters.next() == Some('y') && letters.next().is_some_and(|c| !"aeiou".contains(c))
}

fn stem_of(base: &str) -> &str {
    base.strip_suffix('y').unwrap_or(base)
}

fn third(base: &str) -> String {
    match base {
        "have" => "has".to_owned(),
        _ if ends_in_consonant_and_y(base) => format!("{}ies", stem_of(base)),
        _ if ["s", "sh", "ch", "x", "z", "o"].iter().any(|end| base.ends_with(end)) => {
            format!("{base}es")
        }
        _ => format!("{base}s"),
    }
}

fn doubled(written: &str) -> Option<String> {
    let base = written.strip_suffix('+')?;
    let last = base.chars().last()?;
    Some(format!("{base}{last}"))
}

fn past(written: &str) -> String {
    if let Some(doubled) = doubled(written) {
        return format!("{doubled}ed");
    }
    if ends_in_consonant_and_y(written) {
        format!("{}ied", stem_of(written))
    } else if written.ends_with('e') {
        format!("{written}d")
    } else {
        format!("{written}ed")
    }
}

fn doing(written: &str) -> String {
    match (doubled(written), written.strip_suffix('e')) {
        (Some(doubled), _) => format!("{doubled}ing"),
        (None, Some(stem)) if !written.ends_with("ee") => format!("{stem}ing"),
        _ => format!("{written}ing"),
    }
}
