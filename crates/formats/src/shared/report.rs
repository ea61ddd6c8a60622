//! Words that all files for people use, in any markup.

use annotator_core::codebook::{AttributeDefinition, Code};
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::{
    DateAnchor, DatePrecision, DateValue, Money, Party, PartyKind, Value,
};
use annotator_words::report as words;

/// The first of the characters that mark a gap in a message (Unicode's private use area).
/// Catalogues do not contain them.
const FIRST_GAP: u32 = 0xe000;

/// Marks the place of markup or of a user's words in a message, by its number from 0. As an
/// argument it gets no direction marks, so the words are inserted unchanged.
#[must_use]
pub fn gap(number: usize) -> String {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    char::from_u32(FIRST_GAP.saturating_add(number)).map(String::from).unwrap_or_default()
}

/// A piece of a message with gaps.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece<'a> {
    /// Words of the message.
    Words(&'a str),
    /// A gap, by its number.
    Gap(usize),
}

/// The pieces of a message.
pub(crate) fn pieces(message: &str) -> impl Iterator<Item = Piece<'_>> {
    message.split_inclusive(is_gap).flat_map(|piece| {
        let gap = piece.chars().next_back().filter(|last| is_gap(*last));
        let words = gap.map_or(piece, |gap| piece.strip_suffix(gap).unwrap_or(piece));
        let gap = gap.and_then(|gap| usize::try_from(u32::from(gap) - FIRST_GAP).ok());
        [Some(Piece::Words(words)), gap.map(Piece::Gap)].into_iter().flatten()
    })
}

fn is_gap(letter: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&letter)
}

/// A message with its gaps filled.
pub(crate) fn fill(message: &str, put_in: &[&str]) -> String {
    let pieces = pieces(message).map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Gap(number) => put_in.get(number).copied().unwrap_or_default(),
    });
    pieces.collect()
}

/// A label before a value or a list: `Note:`.
pub(crate) fn labelled(name: &str) -> String {
    fill(&words::labelled(&gap(0)), &[name])
}

/// `a, b, c`, for items that are not a list of equals.
pub(crate) fn in_a_row(items: &[impl AsRef<str>]) -> String {
    joined(items, |before, next| words::next_in_list(before, next))
}

/// Items joined by a message that takes the items so far and the next one.
pub(crate) fn joined(items: &[impl AsRef<str>], message: impl Fn(&str, &str) -> String) -> String {
    let message = message(&gap(0), &gap(1));
    let mut items = items.iter().map(AsRef::as_ref);
    let first = items.next().unwrap_or_default().to_owned();
    items.fold(first, |before, next| fill(&message, &[&before, next]))
}

/// A code's name after the names of the codes above it.
pub(crate) fn path(names: &[impl AsRef<str>]) -> String {
    joined(names, |above, code| words::code_below(above, code))
}

/// The name of a degree of confidence.
pub(crate) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => words::high(),
        Confidence::Medium => words::medium(),
        Confidence::Low => words::low(),
    }
}

/// What is known about a statement except for its title, with the name of each field.
pub(crate) fn known(metadata: &Metadata) -> impl Iterator<Item = (&'static str, &str)> {
    let fields = [
        (words::speaker(), metadata.speaker.as_str()),
        (words::role(), &metadata.role),
        (words::delegation(), &metadata.delegation),
        (words::organ(), &metadata.organ),
        (words::occasion(), &metadata.occasion),
        (words::topic(), &metadata.topic),
        (words::date(), &metadata.date),
        (words::language(), &metadata.language),
        (words::source(), &metadata.source_url),
        (words::symbol(), &metadata.symbol),
    ];
    fields.into_iter().filter(|(_, value)| !value.is_empty())
}

/// The short name, the rules and the examples of a code: those that it has, each with its title.
pub(crate) fn rules(code: &Code) -> impl Iterator<Item = (&'static str, &[String])> {
    let short_name = std::slice::from_ref(&code.short_name);
    let lists = [
        (words::short_name(), if code.short_name.is_empty() { &[] } else { short_name }),
        (words::includes(), code.include.as_slice()),
        (words::excludes(), &code.exclude),
        (words::examples(), &code.examples),
    ];
    lists.into_iter().filter(|(_, list)| !list.is_empty())
}

/// Rules on one line: `Includes: a; b`.
pub(crate) fn rules_on_a_line(title: &str, list: &[String]) -> String {
    let list = joined(list, |before, next| words::next_rule(before, next));
    fill(&words::rules(title, &gap(0)), &[&list])
}

/// A value in words.
#[must_use]
pub fn value(value: &Value, definition: Option<&AttributeDefinition>) -> String {
    let choice = |id: &ChoiceId| {
        let known = definition.and_then(|it| it.values.iter().find(|choice| choice.id == *id));
        known.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    match value {
        Value::Text { text } => text.clone(),
        Value::Choice { choice: id } => choice(id),
        Value::MultipleChoice { choices } => {
            in_a_row(&choices.iter().map(choice).collect::<Vec<_>>())
        }
        Value::Number { number } => number.clone(),
        Value::YesNo { yes } => (if *yes { words::yes() } else { words::no() }).to_owned(),
        Value::Date(date) => with_meaning(&date.text, &date_meaning(date)),
        Value::Money(money) => with_meaning(&money.text, &money_meaning(money)),
        Value::Party(party) => with_meaning(&party.text, &party_meaning(party)),
    }
}

/// The words that were written, and in brackets what they mean.
fn with_meaning(text: &str, meaning: &[String]) -> String {
    let all = in_a_row(meaning);
    match (text.is_empty(), meaning.is_empty()) {
        (_, true) => text.to_owned(),
        (true, false) => all,
        (false, false) => fill(&words::words_and_meaning(&gap(0), &gap(1)), &[text, &all]),
    }
}

fn date_meaning(date: &DateValue) -> Vec<String> {
    let day = date.day.as_ref().filter(|day| date.edtf.as_ref() != Some(*day));
    let precision = date.precision.map(|precision| match precision {
        DatePrecision::Day => words::to_the_day(),
        DatePrecision::Month => words::to_the_month(),
        DatePrecision::Year => words::to_the_year(),
    });
    let anchor = date.anchor.and_then(|anchor| match anchor {
        DateAnchor::Document => Some(words::from_statement_date()),
        DateAnchor::Manual => Some(words::set_by_hand()),
        DateAnchor::Absolute => None,
    });
    let others = [precision, anchor].into_iter().flatten().map(str::to_owned);
    let all = date.edtf.clone().into_iter().chain(day.map(words::until_day)).chain(others);
    not_empty(all)
}

fn money_meaning(money: &Money) -> Vec<String> {
    let amount = match (&money.amount, &money.currency) {
        (Some(amount), Some(currency)) => words::amount(amount, currency),
        (amount, currency) => amount.clone().or_else(|| currency.clone()).unwrap_or_default(),
    };
    let approximate = money.approximate.then(|| words::approximate().to_owned());
    let min = money.min.as_ref().map(words::at_least);
    let max = money.max.as_ref().map(words::at_most);
    not_empty([amount].into_iter().chain(approximate).chain(min).chain(max))
}

fn party_meaning(party: &Party) -> Vec<String> {
    let kind = party.party.map(|kind| match kind {
        PartyKind::SpeakerState => words::speaker_state(),
        PartyKind::OtherState => words::other_state(),
        PartyKind::Organisation => words::organisation(),
        PartyKind::Group => words::group(),
        PartyKind::Unspecified => words::unspecified(),
    });
    not_empty(kind.map(str::to_owned).into_iter().chain(party.iso3.clone()))
}

fn not_empty(words: impl Iterator<Item = String>) -> Vec<String> {
    words.filter(|words| !words.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inserted_words_are_unchanged() {
        let message = words::words_and_meaning(&gap(0), &gap(1));
        assert_eq!(
            fill(&message, &["\u{2067}سلام\u{2069}", "\u{e000}"]),
            "\u{2067}سلام\u{2069} (\u{e000})"
        );
        assert_eq!(fill("a", &["b"]), "a");
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(in_a_row(&names), "a, b, c");
        assert_eq!(in_a_row(&names[..1]), "a");
        assert_eq!(in_a_row(&names[..0]), "");
    }

    #[test]
    fn values_are_written_in_words() {
        let date = DateValue {
            text: "by 2020".to_owned(),
            edtf: Some("2020".to_owned()),
            day: Some("2020-12-31".to_owned()),
            precision: Some(DatePrecision::Year),
            anchor: Some(DateAnchor::Manual),
        };
        assert_eq!(
            value(&Value::Date(date), None),
            "by 2020 (2020, until 2020-12-31, to the year, set by hand)"
        );
        let money = Money {
            amount: Some("5".to_owned()),
            currency: Some("USD".to_owned()),
            approximate: true,
            min: Some("4".to_owned()),
            ..Money::default()
        };
        assert_eq!(value(&Value::Money(money), None), "5 USD, approximate, at least 4");
        let party = Party {
            text: "ICC".to_owned(),
            party: Some(PartyKind::Organisation),
            ..Party::default()
        };
        assert_eq!(value(&Value::Party(party), None), "ICC (an organisation)");
        assert_eq!(value(&Value::YesNo { yes: true }, None), "yes");
    }
}
