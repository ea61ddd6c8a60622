//! Lines such as "Speaker: …" that name the field of their value.

use std::ops::Range;

use super::Field;
use super::fold::Line;
use super::labels::{LABELS, TOPIC_LABEL};
use super::words;

/// The field that a line names, and the range of its value in the folded line.
pub(super) fn of(line: &Line) -> Option<(Field, Range<usize>)> {
    let folded = line.folded.as_str();
    let colon = folded.char_indices().find(|(at, c)| *c == ':' || is_tab(line, *at))?.0;
    let head = folded.get(..colon)?.trim_end();
    if head.chars().count() > 60 {
        return None;
    }
    let value = colon + 1..folded.len();
    if line.part(value.clone()).trim().is_empty() {
        return None;
    }
    if is_topic(head) {
        return Some((Field::Topic, value));
    }
    let known = |list: &'static str| words::of(list).any(|label| label == head);
    let name = LABELS.iter().find(|(_, list)| known(list)).map(|(name, _)| *name)?;
    let field = match name {
        "speaker" => Field::Speaker,
        "role" if head == "title" && !words::names_office(line.part(value.clone())) => Field::Title,
        "role" => Field::Role,
        "delegation" => Field::Delegation,
        "organ" => Field::Organ,
        "occasion" => Field::Occasion,
        "date" => Field::Date,
        _ => Field::Symbol,
    };
    Some((field, value))
}

fn is_tab(line: &Line, at: usize) -> bool {
    line.raw(at..at + 1).starts_with('\t')
}

/// Whether this is "Topic", "Agenda item 27", "Point 10 de l'ordre du jour" or the like.
fn is_topic(head: &str) -> bool {
    const OF_AGENDA: [&str; 8] = [
        "de l'ordre du jour",
        "del programa",
        "del orden del dia",
        "del temario",
        "повестки дня",
        "من جدول الاعمال",
        "of the agenda",
        "of the provisional agenda",
    ];
    words::of(TOPIC_LABEL).any(|label| {
        let Some(mut rest) = super::fold::after_word(head, label) else { return false };
        for words in OF_AGENDA {
            rest = rest.trim().trim_end_matches(words);
        }
        rest.split([' ', '(', ')', ',', '.', '-']).all(|word| {
            word.chars().count() <= 1
                || word.chars().all(|c| c.is_ascii_digit())
                || matches!(word, "and" | "et" | "no")
        })
    })
}
