//! Words of the code picker, the inspector and the list of annotations.

pub use annotator_words::inspector::*;

use time::OffsetDateTime;

use super::{count, number};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::annotation::{Confidence, Origin};
use annotator_core::project::value::{DateAnchor, DatePrecision, DateValue, PartyKind};

/// The picker's keys and what they do.
pub fn picker_keys() -> [(&'static str, &'static str); 4] {
    [
        ("↵", picker_enter()),
        ("⇧↵", picker_shift_enter()),
        ("esc", picker_escape()),
        ("alt", picker_alt()),
    ]
}

/// Offers to add a code.
pub fn create_code(name: &str) -> String {
    format!("Create “{name}”")
}

/// How many codes a search found.
pub fn codes_found(found: usize) -> String {
    if found == 0 { no_code_found().to_owned() } else { count(found, "code", "codes") }
}

/// The place in a stack.
pub fn stacked(place: usize, of: usize) -> String {
    format!("{place} of {of} here")
}

/// A degree of confidence.
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "High",
        Confidence::Medium => "Medium",
        Confidence::Low => "Low",
    }
}

/// How an annotation came to be; empty for one made by hand.
pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Manual => "",
        Origin::TagAll => "tagged with every occurrence",
        Origin::Suggestion => "accepted suggestion",
        Origin::Imported => "imported",
        Origin::Adjudicated => "adjudicated",
    }
}

/// A point in time.
pub fn when(at: OffsetDateTime) -> String {
    format!("{} {} {}, {}:{:02}", at.day(), at.month(), at.year(), at.hour(), at.minute())
}

/// Who made an annotation (empty where no name was given), when, and how; `changed` only where it was changed later.
pub fn made(who: &str, created: &str, changed: Option<&str>, origin: &str) -> String {
    let changed = changed.map(|changed| format!(", changed {changed}")).unwrap_or_default();
    let origin = if origin.is_empty() { String::new() } else { format!(" · {origin}") };
    let who = if who.trim().is_empty() { "Tagged".to_owned() } else { format!("{who},") };
    format!("{who} {created}{changed}{origin}")
}

/// What was typed is not a number.
pub fn not_a_number(numbers: Numbers) -> String {
    let (large, small) = (numbers.write_grouped("12000000"), numbers.write("1.5"));
    format!("Not a number, so it is not kept. Write 12000000, {large} or {small}.")
}

/// How many needed fields are filled.
pub fn completeness(filled: usize, needed: usize) -> String {
    let fields = if needed == 1 { "needed field" } else { "needed fields" };
    format!("{filled} of {needed} {fields} filled")
}

/// The passages that show a field's value.
pub fn evidence(field: &str) -> String {
    format!("Evidence for {field}")
}

/// Gives up a passage of evidence.
pub fn drop_evidence(quote: &str) -> String {
    format!("Remove evidence “{quote}”")
}

/// How exact a date is.
pub fn precision(precision: DatePrecision) -> &'static str {
    match precision {
        DatePrecision::Day => "the day",
        DatePrecision::Month => "the month",
        DatePrecision::Year => "the year",
    }
}

/// What a date was read as; empty for an empty one.
pub fn reading(date: &DateValue) -> String {
    let Some(edtf) = &date.edtf else {
        let typed = !date.text.trim().is_empty();
        return if typed { date_not_read().to_owned() } else { String::new() };
    };
    let edtf = edtf.replace('/', " to ");
    match date.anchor {
        Some(DateAnchor::Document) => {
            format!("reads as {edtf}, counted from the statement’s date")
        }
        Some(DateAnchor::Manual) => format!("{edtf}, set by hand"),
        Some(DateAnchor::Absolute) | None => format!("reads as {edtf}"),
    }
}

/// What a party is.
pub fn party_kind(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::SpeakerState => "Speaking State",
        PartyKind::OtherState => "Other State",
        PartyKind::Organisation => "Organisation",
        PartyKind::Group => "Group",
        PartyKind::Unspecified => "Unclear",
    }
}

/// How many annotations there are, and how many are shown where a filter hides some.
pub fn annotations(shown: usize, all: usize) -> String {
    let all_words = count(all, "annotation", "annotations");
    if shown == all { all_words } else { format!("{} of {all_words}", number(shown)) }
}

/// The number of a paragraph.
pub fn paragraph(paragraph: u32) -> String {
    format!("¶ {paragraph}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree() {
        assert_eq!(annotations(1, 1), "1 annotation");
        assert_eq!(annotations(3, 1200), "3 of 1,200 annotations");
        assert_eq!(completeness(0, 1), "0 of 1 needed field filled");
        assert_eq!(completeness(3, 4), "3 of 4 needed fields filled");
    }

    #[test]
    fn dates_say_how_they_were_read() {
        let date = |anchor| DateValue {
            text: "x".into(),
            edtf: Some("2017-03/2020-12".into()),
            anchor,
            ..DateValue::default()
        };
        assert_eq!(reading(&date(Some(DateAnchor::Manual))), "2017-03 to 2020-12, set by hand");
        assert!(reading(&date(Some(DateAnchor::Document))).contains("statement"));
        assert_eq!(reading(&DateValue::default()), "");
        assert_eq!(
            reading(&DateValue { text: "soon".into(), ..DateValue::default() }),
            date_not_read()
        );
    }

    #[test]
    fn who_and_when() {
        assert_eq!(made("Mia", "1 May", None, ""), "Mia, 1 May");
        assert_eq!(made("", "1 May", None, ""), "Tagged 1 May");
        assert_eq!(
            made("Mia", "1 May", Some("2 May"), "imported"),
            "Mia, 1 May, changed 2 May · imported"
        );
    }
}
