//! What feedback says in words.

use annotator_core::classroom::feedback::{FeedbackItem, Off, Outcome};
use annotator_core::classroom::since::{Became, Since};
use annotator_words::{giving as words, key_changes as changes, thousandths};

/// What has changed, in sentences.
pub(super) fn since_lines(since: &Since) -> Vec<String> {
    if since.is_nothing() {
        return vec![changes::since_nothing().to_owned()];
    }
    let became = |it: Became| match it {
        Became::Found => words::outcome_found(),
        Became::Edges => words::outcome_edges(),
        Became::OtherCode => words::outcome_other_code(),
        Became::EdgesAndCode => words::outcome_edges_and_code(),
        Became::Missed => words::outcome_missed(),
    };
    let lines = since.items.iter().map(|item| match item.before {
        _ if item.is_accepted_now() => changes::since_accepted(item.place),
        Some(before) => changes::since_other(item.place, became(item.now), became(before)),
        None => changes::since_new(item.place, became(item.now)),
    });
    let points = since.points.map(|points| {
        let said = |points: Option<u32>| {
            points.map_or_else(|| changes::none_yet().to_owned(), thousandths)
        };
        changes::since_points(&said(points.before), &said(points.now))
    });
    lines.chain(points).collect()
}

/// What became of an item.
pub(super) fn outcome(item: &FeedbackItem) -> &'static str {
    match item.outcome {
        Outcome::Found => words::outcome_found(),
        Outcome::Edges(_) => words::outcome_edges(),
        Outcome::OtherCode => words::outcome_other_code(),
        Outcome::EdgesAndCode(_) => words::outcome_edges_and_code(),
        Outcome::Missed if item.is_free_to_miss() => words::outcome_missed_bonus(),
        Outcome::Missed => words::outcome_missed(),
        Outcome::Extra { trap: true } => words::outcome_trap(),
        Outcome::Extra { trap: false } => words::outcome_extra(),
    }
}

/// How far the edges are from the key's.
pub(super) fn edges(off: Off) -> Vec<String> {
    let mut lines = Vec::new();
    match off.start {
        0 => {}
        start if start < 0 => lines.push(words::starts_early(start.unsigned_abs())),
        start => lines.push(words::starts_late(start.unsigned_abs())),
    }
    match off.end {
        0 => {}
        end if end < 0 => lines.push(words::ends_early(end.unsigned_abs())),
        end => lines.push(words::ends_late(end.unsigned_abs())),
    }
    if lines.is_empty() && off.words > 0 {
        lines.push(words::words_apart(off.words));
    }
    lines
}
