//! Words of the code picker, the inspector and the list of annotations.

pub use annotator_words::inspector::*;

use time::OffsetDateTime;

use super::{panels, quoted};
use annotator_app::coding::picker::Use;
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::party::is_ourselves;
use annotator_core::project::annotation::{Confidence, Origin};
use annotator_core::project::value::{DateAnchor, DateValue, Money, Party, PartyKind};

/// The picker's keys and what they do.
pub fn picker_keys() -> [(&'static str, &'static str); 3] {
    [
        (key_enter(), picker_enter()),
        (key_shift_enter(), picker_shift_enter()),
        (key_escape(), picker_escape()),
    ]
}

/// The picker's name while it changes the code of an annotation.
pub fn change_code(code: &str) -> String {
    change_code_to(&quoted(code))
}

/// How often a code is used.
pub fn use_of_code(used: Use) -> String {
    let Use { here, elsewhere, statements } = used;
    annotator_words::inspector::used(statements, here, elsewhere)
}

/// Says that a code has this name.
pub fn code_taken(name: &str) -> String {
    code_exists(&quoted(name))
}

/// Says that every further selection gets this code.
pub fn kept(code: &str) -> String {
    kept_code(&quoted(code))
}

/// Offers to add a code.
pub fn create_code(name: &str) -> String {
    create_named(&quoted(name))
}

/// What a code includes or excludes, on one line.
pub fn joined(items: &[String]) -> String {
    let Some((first, others)) = items.split_first() else { return String::new() };
    others.iter().fold(first.clone(), |items, item| and_further(&items, item))
}

/// A degree of confidence.
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => confidence_high(),
        Confidence::Medium => confidence_medium(),
        Confidence::Low => confidence_low(),
    }
}

/// A point in time.
pub fn when(at: OffsetDateTime) -> String {
    day_and_time(&panels::date(at.date()), &annotator_words::time(at.hour(), at.minute()))
}

/// Who made an annotation (empty if there is no name), when, and how. `changed` is set only if it
/// was changed later.
pub fn made(who: &str, created: &str, changed: Option<&str>, origin: Origin) -> String {
    let made = match (who.trim().is_empty(), changed) {
        (true, None) => tagged(created),
        (true, Some(changed)) => tagged_changed(created, changed),
        (false, None) => tagged_by(who, created),
        (false, Some(changed)) => tagged_by_changed(who, created, changed),
    };
    let how = match origin {
        Origin::Manual => return made,
        Origin::TagAll => how_tag_all(),
        Origin::Suggestion => how_suggestion(),
        Origin::Imported => how_imported(),
        Origin::Adjudicated => how_adjudicated(),
    };
    tagged_how(&made, how)
}

/// Says that the text is not a number.
pub fn not_a_number(numbers: Numbers) -> String {
    not_a_number_such_as(&numbers.write_grouped("12000000"), &numbers.write("1.5"))
}

/// How many fields are filled, and which required ones (`missing`) are not.
pub fn completeness(filled: usize, all: usize, missing: &[&str]) -> String {
    if missing.is_empty() {
        return filled_of(filled, all);
    }
    let names: Vec<_> = missing.iter().map(|name| quoted(name)).collect();
    filled_and_required(filled, all, &annotator_words::list(&names), names.len())
}

/// The button that fills a field with the selected words, or adds them as evidence if the value is
/// chosen from a list.
pub fn take_words(words: &str, as_evidence: bool) -> String {
    let words = quoted(words);
    if as_evidence { add_evidence(&words) } else { fill_with(&words) }
}

/// Removes a passage of evidence.
pub fn drop_evidence(quote: &str) -> String {
    remove_evidence(&quoted(quote))
}

/// A field and the passage that its value is from.
pub fn shown_by(field: &str, quote: &str) -> String {
    annotator_words::inspector::shown_by(field, &quoted(quote))
}

/// The button that shows the rare fields, of which some are filled, or hides them.
pub fn more_or_less(shown: bool, rare: usize, filled: usize) -> String {
    match (shown, filled) {
        (true, _) => less().to_owned(),
        (false, 0) => more(rare),
        (false, _) => more_filled(filled, rare),
    }
}

/// A date as it is shown: `31 Mar 2017`; its words if it was not understood.
pub fn date_shown(date: &DateValue) -> String {
    if date.edtf.is_some() { day_shown(date) } else { date.text.clone() }
}

/// What a date was understood as; empty if it was not.
pub fn day_shown(date: &DateValue) -> String {
    let Some(edtf) = &date.edtf else { return String::new() };
    match edtf.split_once('/') {
        Some((from, to)) => date_range(&panels::stored_date(from), &panels::stored_date(to)),
        None => panels::stored_date(edtf),
    }
}

/// A sum as it is shown: `~ USD 23,000,000`; its words if it was not understood.
pub fn money_shown(money: &Money, numbers: Numbers) -> String {
    let with_currency = |amount: &str| {
        let amount = numbers.write_grouped(amount);
        match &money.currency {
            Some(currency) => sum(currency, &amount),
            None => no_currency(&amount),
        }
    };
    let shown = match (&money.amount, &money.min, &money.max) {
        (Some(amount), ..) => with_currency(amount),
        (None, Some(min), Some(max)) => sum_range(&with_currency(min), &numbers.write_grouped(max)),
        (None, Some(min), None) => no_less(&with_currency(min)),
        (None, None, Some(max)) => no_more(&with_currency(max)),
        (None, None, None) => return money.text.clone(),
    };
    if money.approximate { about(&shown) } else { shown }
}

/// A party as it is shown: its words, or the name of the delegation for `we` and the like.
pub fn party_shown(party: &Party, delegation: &str) -> String {
    if is_ourselves(&party.text) && !delegation.trim().is_empty() {
        delegation.trim().to_owned()
    } else {
        party.text.clone()
    }
}

/// What a date was read as; empty for an empty one.
pub fn reading(date: &DateValue) -> String {
    if date.edtf.is_none() {
        let typed = !date.text.trim().is_empty();
        return if typed { date_not_read().to_owned() } else { String::new() };
    }
    let read = &day_shown(date);
    match date.anchor {
        Some(DateAnchor::Document) => date_read_from_statement(read),
        Some(DateAnchor::Manual) => date_by_hand(read),
        Some(DateAnchor::Absolute) | None => date_read(read),
    }
}

/// What a party is.
pub fn party_kind(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::SpeakerState => speaker_state(),
        PartyKind::OtherState => other_state(),
        PartyKind::Organisation => organisation(),
        PartyKind::Group => group(),
        PartyKind::Unspecified => unclear(),
    }
}

/// How many annotations there are, and how many of them a filter shows.
pub fn tags(shown: usize, all: usize) -> String {
    if shown == all { tags_all(all) } else { tags_some(shown, all) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_use_of_a_code_counts_this_text_first() {
        let used = |here, elsewhere, statements| {
            annotator_words::plain(&use_of_code(Use { here, elsewhere, statements }))
        };
        assert_eq!(used(2, 0, 0), "2 in this text");
        assert_eq!(used(0, 3, 1), "0 in this text, 3 in 1 other");
        assert_eq!(used(1, 9, 4), "1 in this text, 9 in 4 others");
    }

    #[test]
    fn counts_agree_with_their_nouns() {
        assert_eq!(tags(1, 1), "1 tag");
        assert_eq!(tags(3, 1200), "3 of 1,200 tags");
        assert_eq!(codes_found(0_usize), "No code has these letters.");
        assert_eq!(codes_found(2000_usize), "2,000 codes");
        assert_eq!(tags_of_code("Pledge", 3_usize), " · Pledge 3");
    }

    #[test]
    fn required_fields_are_named_until_they_are_filled() {
        assert_eq!(completeness(11, 11, &[]), "11 of 11 filled");
        assert_eq!(completeness(1, 11, &["Who acts"]), "1 of 11 filled; “Who acts” is required");
        assert_eq!(
            completeness(0, 3, &["Who acts", "Sum"]),
            "0 of 3 filled; “Who acts” and “Sum” are required"
        );
    }

    #[test]
    fn items_are_joined() {
        let items: Vec<_> = ["a", "b", "c"].map(str::to_owned).into();
        assert_eq!(joined(&items), "a; b; c");
        assert_eq!(joined(&[]), "");
    }

    #[test]
    fn dates_say_how_they_were_read() {
        let date = |anchor| DateValue {
            text: "x".into(),
            edtf: Some("2017-03/2020-12".into()),
            anchor,
            ..DateValue::default()
        };
        assert_eq!(
            reading(&date(Some(DateAnchor::Manual))),
            "March 2017 to December 2020, set by hand"
        );
        assert!(reading(&date(Some(DateAnchor::Document))).contains("statement"));
        assert_eq!(reading(&DateValue::default()), "");
        assert_eq!(
            reading(&DateValue { text: "soon".into(), ..DateValue::default() }),
            date_not_read()
        );
    }

    #[test]
    fn values_are_shown_by_their_meaning() {
        let sum = |money: Money| money_shown(&money, Numbers::Point);
        let number = |text: &str| Some(text.to_owned());
        let dollars = Money { currency: number("USD"), ..Money::default() };
        let about = Money { amount: number("23000000"), approximate: true, ..dollars.clone() };
        assert_eq!(sum(about), "~ USD 23,000,000");
        let range = Money { min: number("2"), max: number("3000"), ..dollars };
        assert_eq!(sum(range), "USD 2 to 3,000");
        assert_eq!(sum(Money { max: number("3"), ..Money::default() }), "≤ 3 (currency unknown)");
        assert_eq!(sum(Money { text: "much".into(), ..Money::default() }), "much");
        let party = |text: &str| Party { text: text.into(), ..Party::default() };
        assert_eq!(party_shown(&party("my\u{a0}Government"), " Almora "), "Almora");
        assert_eq!(party_shown(&party("we"), ""), "we");
        assert_eq!(party_shown(&party("UNODC"), "Almora"), "UNODC");
        let day = DateValue { edtf: Some("2017-03-31".into()), ..DateValue::default() };
        assert_eq!(date_shown(&day), panels::stored_date("2017-03-31"));
        assert_eq!(date_shown(&DateValue { text: "soon".into(), ..day.clone() }), date_shown(&day));
    }

    #[test]
    fn annotator_and_time_are_shown() {
        let made = |who, changed, origin| made(who, "1 May", changed, origin);
        assert_eq!(made("Mia", None, Origin::Manual), "Mia, 1 May");
        assert_eq!(made("", None, Origin::Manual), "Tagged 1 May");
        assert_eq!(
            made("Mia", Some("2 May"), Origin::Imported),
            "Mia, 1 May, changed 2 May · imported"
        );
    }
}
