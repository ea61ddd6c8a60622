//! Words of the code picker, the inspector and the list of annotations.

use time::OffsetDateTime;

use super::{count, number};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::annotation::{Confidence, Origin};
use annotator_core::project::value::{DateAnchor, DatePrecision, DateValue, PartyKind};

// The code picker

/// The picker's name.
pub const PICKER: &str = "Choose a code";
/// The picker's search field.
pub const SEARCH_CODES: &str = "Search codes";
/// The list of codes in the picker.
pub const CODES: &str = "Codes";
/// The codes that were found.
pub const RESULTS: &str = "Results";
/// No code was found.
pub const NO_CODE_FOUND: &str = "No code has these letters.";
/// Introduces what belongs to a code.
pub const INCLUDES: &str = "Also:";
/// Introduces what does not belong to a code.
pub const EXCLUDES: &str = "Not:";
/// Closes the picker.
pub const CLOSE: &str = "Close";

/// The picker's keys and what they do.
pub const PICKER_KEYS: [(&str, &str); 4] = [
    ("↵", "apply"),
    ("⇧↵", "apply and add another"),
    ("esc", "keep selection"),
    ("alt", "free the edges"),
];

/// Offers to add a code.
pub fn create_code(name: &str) -> String {
    format!("Create “{name}”")
}

/// How many codes a search found.
pub fn codes_found(found: usize) -> String {
    if found == 0 { NO_CODE_FOUND.to_owned() } else { count(found, "code", "codes") }
}

// The inspector

/// How to tag, with a mouse.
pub const INVITATION: &str =
    "Select a passage in the text and choose a code for it. Its record is filled in here.";
/// How to tag, with the keyboard.
pub const INVITATION_KEYS: &str =
    "By keyboard: Shift and the arrow keys select, a code’s own key or Enter tags.";
/// No annotation is chosen any more.
pub const LEAVE: &str = "Close annotation";
/// The annotations stacked at one place.
pub const STACK: &str = "Annotations at this place";
/// The annotation before in the stack.
pub const PREVIOUS: &str = "Previous";
/// The annotation behind in the stack.
pub const NEXT: &str = "Next";
/// The code of the annotation.
pub const CODE: &str = "Code";
/// Another code for the same passage.
pub const ANOTHER_CODE: &str = "Add another code here";
/// The selection becomes the passage.
pub const TAKE_PASSAGE: &str = "Use selected text as passage";
/// Removes the annotation.
pub const REMOVE: &str = "Remove annotation";
/// The annotator's note.
pub const NOTE: &str = "Note";
/// How sure the annotator is.
pub const CONFIDENCE: &str = "Confidence";
/// No confidence was given.
pub const NOT_SAID: &str = "Not said";

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

// The record

/// The form of an annotation's attributes.
pub const RECORD: &str = "Record";
/// Shows what the fields are for.
pub const EXPLAIN: &str = "Explain";
/// How to fill the form from the text.
pub const RECORD_HINT: &str = "Select words in the text to fill a field with them.";
/// Fills a field from the text.
pub const TAKE_TEXT: &str = "Use selected text";
/// A required field is empty.
pub const NEEDED: &str = "needed";
/// Fields that are seldom used.
pub const MORE_FIELDS: &str = "More fields";
/// Nothing is recorded.
pub const NOT_RECORDED: &str = "Not recorded";
/// Yes.
pub const YES: &str = "Yes";
/// No.
pub const NO: &str = "No";
/// What was typed is not a number.
pub fn not_a_number(numbers: Numbers) -> String {
    let (large, small) = (numbers.write_grouped("12000000"), numbers.write("1.5"));
    format!("Not a number, so it is not kept. Write 12000000, {large} or {small}.")
}
/// What was typed is not a currency.
pub const NOT_A_CURRENCY: &str = "Not a currency’s three letters, so it stays unknown.";
/// What was typed is not a country.
pub const NOT_A_COUNTRY: &str = "Not a country of the list, so none is kept.";

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

/// A date as written.
pub const DATE_TEXT: &str = "As written";
/// The day a date stands for.
pub const DAY: &str = "Day";
/// How exact a date is.
pub const PRECISION: &str = "Exact to";
/// No precision.
pub const NO_PRECISION: &str = "–";
/// A date that was not understood.
pub const DATE_NOT_READ: &str = "Not read as a date; set the day if the text tells it.";

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
        return if typed { DATE_NOT_READ.to_owned() } else { String::new() };
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

/// A sum as written.
pub const MONEY_TEXT: &str = "As written";
/// A sum's number.
pub const AMOUNT: &str = "Amount";
/// A sum's currency.
pub const CURRENCY: &str = "Currency";
/// An empty currency.
pub const UNKNOWN: &str = "unknown";
/// A sum is approximate.
pub const APPROXIMATE: &str = "Approximate";
/// The bounds of a sum.
pub const RANGE: &str = "Least and most";
/// The lower bound.
pub const LEAST: &str = "At least";
/// The upper bound.
pub const MOST: &str = "At most";

/// A party's name.
pub const PARTY_TEXT: &str = "As written";
/// What a party is.
pub const PARTY_KIND: &str = "What it is";
/// A party's country.
pub const COUNTRY: &str = "Country";

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

// The list of annotations

/// The list's name.
pub const ANNOTATIONS: &str = "Annotations";
/// The field that filters the list.
pub const FILTER: &str = "Filter annotations";
/// The code that the list is filtered by.
pub const FILTER_CODE: &str = "Filter by code";
/// All codes.
pub const ALL_CODES: &str = "All codes";
/// Takes the filter away.
pub const CLEAR_FILTER: &str = "Show all";
/// A statement without annotations.
pub const NOTHING_TAGGED: &str = "Nothing is tagged in this statement yet.";
/// A filter that nothing fits.
pub const NOTHING_FITS: &str = "No annotation fits the filter.";
/// The annotation has a note.
pub const HAS_NOTE: &str = "has a note";

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
            DATE_NOT_READ
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
