//! The words of a student's work beside the key.

pub use annotator_words::feedback::*;

pub use super::all_tags::code_name;
use super::{inspector, quoted, statements};
use annotator_app::classroom::showing::{Kind, Tally};
use annotator_core::classroom::feedback::{FeedbackItem, GradeGiven, Off, Outcome};
use annotator_core::classroom::since::{Became, Since};
use annotator_core::codebook::{AttributeDefinition, Codebook};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::value::Value;
use annotator_core::text::direction::visible;
use annotator_words::common::two_sentences;
use annotator_words::key_changes;
use annotator_words::thousandths;

/// The sign of an outcome. There are always words beside it.
pub fn sign(kind: Kind) -> &'static str {
    match kind {
        Kind::Found => "✓",
        Kind::Edges => "↔",
        Kind::OtherCode => "◑",
        Kind::EdgesAndCode => "◑↔",
        Kind::Missed => "○",
        Kind::Extra => "+",
        Kind::Bonus => "◌",
    }
}

/// The name of an outcome.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Found => found(),
        Kind::Edges => edges(),
        Kind::OtherCode => other_code(),
        Kind::EdgesAndCode => edges_and_code(),
        Kind::Missed => missed(),
        Kind::Extra => extra(),
        Kind::Bonus => bonus(),
    }
}

/// What has changed since the feedback before, in sentences.
pub fn since_lines(since: &Since) -> Vec<String> {
    if since.is_nothing() {
        return vec![key_changes::since_nothing().to_owned()];
    }
    let became = |it: Became| match it {
        Became::Found => found(),
        Became::Edges => edges(),
        Became::OtherCode => other_code(),
        Became::EdgesAndCode => edges_and_code(),
        Became::Missed => missed(),
    };
    let lines = since.items.iter().map(|item| match item.before {
        _ if item.is_accepted_now() => key_changes::since_accepted(item.place),
        Some(before) => key_changes::since_other(item.place, became(item.now), became(before)),
        None => key_changes::since_new(item.place, became(item.now)),
    });
    let points = since.points.map(|points| {
        let said = |points: Option<u32>| {
            points.map_or_else(|| key_changes::none_yet().to_owned(), thousandths)
        };
        key_changes::since_points(&said(points.before), &said(points.now))
    });
    lines.chain(points).collect()
}

fn own_code(item: &FeedbackItem, codebook: &Codebook) -> String {
    item.own.as_ref().map(|own| code_name(codebook, &own.code)).unwrap_or_default()
}

fn key_code(item: &FeedbackItem, codebook: &Codebook) -> String {
    item.key.as_ref().map(|key| code_name(codebook, &key.code)).unwrap_or_default()
}

/// The name of an item for screen readers. Without a key there is no outcome.
pub fn item_label(at: usize, with_key: bool, item: &FeedbackItem, codebook: &Codebook) -> String {
    let words = match item.outcome {
        // The outcome says that it was missed.
        Outcome::Missed => key_code(item, codebook),
        _ => chip(item, codebook),
    };
    if with_key {
        item_button(at + 1, kind(Kind::of(item)), &words)
    } else {
        passage_button(at + 1, &words)
    }
}

/// What is on the button of an item, after its sign.
pub fn chip(item: &FeedbackItem, codebook: &Codebook) -> String {
    let (own, key) = (own_code(item, codebook), key_code(item, codebook));
    match item.outcome {
        Outcome::Found => match item.wrong_fields() {
            0 => own,
            fields => chip_fields(fields, &own),
        },
        Outcome::Edges(off) => chip_edges(off.words, &own),
        Outcome::OtherCode | Outcome::EdgesAndCode(_) => chip_other_code(&own, &key),
        Outcome::Missed if item.is_free_to_miss() => chip_bonus(&key),
        Outcome::Missed => chip_missed(&key),
        Outcome::Extra { .. } => own,
    }
}

/// What became of an item, as a heading.
pub fn what(item: &FeedbackItem) -> String {
    match item.outcome {
        Outcome::Found => match item.wrong_fields() {
            0 => what_found().to_owned(),
            fields => what_fields(fields),
        },
        Outcome::Edges(off) => what_edges(off.words),
        Outcome::OtherCode => what_other_code().to_owned(),
        Outcome::EdgesAndCode(_) => what_edges_and_code().to_owned(),
        Outcome::Missed if item.is_free_to_miss() => what_bonus().to_owned(),
        Outcome::Missed => what_missed().to_owned(),
        Outcome::Extra { trap: true } => what_trap().to_owned(),
        Outcome::Extra { trap: false } => what_extra().to_owned(),
    }
}

/// What that means, in sentences.
pub fn meaning(item: &FeedbackItem, codebook: &Codebook) -> String {
    let key = quoted(&key_code(item, codebook));
    match item.outcome {
        Outcome::Found if item.wrong_fields() > 0 => means_found_fields().to_owned(),
        Outcome::Found => means_found().to_owned(),
        Outcome::Edges(off) => two_sentences(code_right(), &off_edges(off)),
        Outcome::OtherCode => means_other_code(&key),
        Outcome::EdgesAndCode(off) => two_sentences(&key_has_code(&key), &off_edges(off)),
        Outcome::Missed if item.is_free_to_miss() => means_bonus(&key),
        Outcome::Missed => means_missed(&key),
        Outcome::Extra { trap: true } => means_trap().to_owned(),
        Outcome::Extra { trap: false } => means_extra().to_owned(),
    }
}

/// How the edges of a passage differ from the key's.
fn off_edges(off: Off) -> String {
    let words = |words: i32| words.unsigned_abs();
    let start = match off.start {
        0 => None,
        start if start < 0 => Some(starts_early(words(start))),
        start => Some(starts_late(words(start))),
    };
    let end = match off.end {
        0 => None,
        end if end < 0 => Some(ends_early(words(end))),
        end => Some(ends_late(words(end))),
    };
    match (start, end) {
        (None, None) => inner_edges().to_owned(),
        (Some(start), Some(end)) => two_sentences(&start, &end),
        (start, end) => start.or(end).unwrap_or_default(),
    }
}

/// A value of the record, as a person reads it. `numbers` is how the text writes numbers.
pub fn value(value: &Value, field: Option<&AttributeDefinition>, numbers: Numbers) -> String {
    let choice = |id: &ChoiceId| {
        let known = field.and_then(|field| field.values.iter().find(|choice| choice.id == *id));
        known.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    let shown = match value {
        Value::Text { text } => text.clone(),
        Value::Choice { choice: id } => choice(id),
        Value::MultipleChoice { choices } => {
            annotator_words::list(&choices.iter().map(choice).collect::<Vec<_>>())
        }
        Value::Number { number } => numbers.write_grouped(number),
        Value::YesNo { yes: true } => inspector::yes().to_owned(),
        Value::YesNo { yes: false } => inspector::no().to_owned(),
        Value::Date(date) => inspector::date_shown(date),
        Value::Money(money) => inspector::money_shown(money, numbers),
        Value::Party(party) => party.text.clone(),
    };
    visible(&shown)
}

/// The points that were given.
pub fn given_points(grade: &GradeGiven) -> String {
    let given = thousandths(grade.points);
    grade.most.map_or_else(|| points_only(&given), |most| points_of(&given, &thousandths(most)))
}

/// How many were found: `You found 14 of 21 · 3 more with other edges · 3 extra`. `whose` is the
/// student's name for the teacher.
pub fn summary(tally: &Tally, whose: Option<&str>) -> String {
    let found = tally.count(Kind::Found);
    let mut line = match whose {
        Some(name) => summary_found_of(&visible(name), found, tally.of_key),
        None => summary_found(found, tally.of_key),
    };
    let more = [
        (tally.count(Kind::Edges), summary_edges(tally.count(Kind::Edges))),
        (tally.count(Kind::Extra), summary_extra(tally.count(Kind::Extra))),
    ];
    for (count, words) in more {
        if count > 0 {
            line = statements::parts(&line, &words);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_are_described_from_both_sides() {
        let off = |start, end| annotator_words::plain(&off_edges(Off { start, end, words: 3 }));
        assert_eq!(off(-1, 0), "The passage starts 1 word too early.");
        assert_eq!(off(0, 2), "The passage ends 2 words too late.");
        assert_eq!(
            off(2, -1),
            "The passage starts 2 words too late. The passage ends 1 word too early."
        );
        assert_eq!(off(0, 0), inner_edges());
    }

    #[test]
    fn points_are_said_with_the_most_there_can_be() {
        let grade = |most| {
            let grade = GradeGiven { points: 9500, most, reason: String::new() };
            annotator_words::plain(&given_points(&grade))
        };
        assert_eq!(grade(Some(10_000)), "9.5 of 10 points");
        assert_eq!(grade(None), "9.5 points");
    }

    #[test]
    fn the_summary_leaves_out_what_there_is_none_of() {
        let tally = Tally { of_key: 21, kinds: [14, 3, 2, 0, 2, 3, 1], ..Tally::default() };
        let said = |tally, whose| annotator_words::plain(&summary(tally, whose));
        let all = "You found 14 of 21 · 3 more with other edges · 3 extra";
        assert_eq!(said(&tally, None), all);
        let tally = Tally { of_key: 2, kinds: [2, 0, 0, 0, 0, 0, 0], ..Tally::default() };
        assert_eq!(said(&tally, Some("Heron")), "Heron found 2 of 2");
    }
}
