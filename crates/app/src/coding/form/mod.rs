//! The form for an annotation's record: how an input changes the value of a field.
//!
//! Typed text is read again on every input. A part of a date, sum or party that was set by hand is
//! kept when the text is changed.

use annotator_core::codebook::{AttributeDefinition, Choice, Codebook, Layer};
use annotator_core::phrases::fold::fold;
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::{date, date_phrase, money, party, states};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::{DateAnchor, DateValue, Money, Party, PartyKind, Value};
use annotator_core::small_map::SmallSet;

/// What was typed or chosen in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Text(String),
    /// A number as typed; see [`Numbers::read`].
    Number(String),
    /// One of the listed values was chosen, or none.
    Choice(Option<ChoiceId>),
    /// In a field with several values, one was switched on or off.
    Listed(ChoiceId, bool),
    /// A field with several values has these.
    AllListed(Vec<ChoiceId>),
    /// Yes, no, or nothing.
    YesNo(Option<bool>),
    /// A date in words.
    DateText(String),
    /// A day, month or year that is set by hand, in any form that names the year; see [`by_hand`].
    /// Anything else drops what was set by hand, and the date is read from its text again.
    DateDay(String),
    /// A sum in words.
    MoneyText(String),
    /// One of the numbers in a sum; see [`amount`].
    MoneyNumber(MoneyNumber, String),
    /// The sum's currency; see [`currency`].
    MoneyCurrency(String),
    /// Whether the sum is approximate.
    MoneyApproximate(bool),
    PartyText(String),
    PartyKind(Option<PartyKind>),
    /// The party's country; see [`country`].
    PartyCountry(String),
}

/// Which number in a sum of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyNumber {
    Amount,
    Least,
    Most,
}

/// The value of a field after `input`; `None` if the field is then empty.
///
/// `statement` provides the day that relative dates count from, the State that speaks, and the
/// language.
#[must_use]
pub fn changed(old: Option<&Value>, input: Input, statement: &Metadata) -> Option<Value> {
    let numbers = Numbers::of(&statement.language);
    match input {
        Input::Text(text) => (!is_blank(&text)).then_some(Value::Text { text }),
        Input::Number(text) => numbers.read(&text).map(|number| Value::Number { number }),
        Input::Choice(choice) => choice.map(|choice| Value::Choice { choice }),
        Input::Listed(id, on) => listed(old, id, on),
        Input::AllListed(ids) => {
            let choices: SmallSet<ChoiceId> = ids.into_iter().collect();
            (!choices.is_empty()).then_some(Value::MultipleChoice { choices })
        }
        Input::YesNo(yes) => yes.map(|yes| Value::YesNo { yes }),
        Input::DateText(_) | Input::DateDay(_) => {
            let date = changed_date(old_date(old), input, date::parse_day(&statement.date));
            (!is_blank(&date.text) || date.edtf.is_some()).then_some(Value::Date(date))
        }
        Input::MoneyText(_)
        | Input::MoneyNumber(..)
        | Input::MoneyCurrency(_)
        | Input::MoneyApproximate(_) => {
            let money = changed_money(old_money(old), input, &statement.language);
            let empty = Money { text: money.text.trim().to_owned(), ..money.clone() };
            (empty != Money::default()).then_some(Value::Money(money))
        }
        Input::PartyText(_) | Input::PartyKind(_) | Input::PartyCountry(_) => {
            let party = changed_party(old_party(old), input, &statement.delegation);
            let empty = Party { text: party.text.trim().to_owned(), ..party.clone() };
            (empty != Party::default()).then_some(Value::Party(party))
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn listed(old: Option<&Value>, id: ChoiceId, on: bool) -> Option<Value> {
    let mut choices = match old {
        Some(Value::MultipleChoice { choices }) => choices.clone(),
        _ => SmallSet::new(),
    };
    if on {
        choices.insert(id);
    } else {
        choices.remove(&id);
    }
    (!choices.is_empty()).then_some(Value::MultipleChoice { choices })
}

fn old_date(old: Option<&Value>) -> DateValue {
    match old {
        Some(Value::Date(date)) => date.clone(),
        _ => DateValue::default(),
    }
}

fn old_money(old: Option<&Value>) -> Money {
    match old {
        Some(Value::Money(money)) => money.clone(),
        _ => Money::default(),
    }
}

fn old_party(old: Option<&Value>) -> Party {
    match old {
        Some(Value::Party(party)) => party.clone(),
        _ => Party::default(),
    }
}

fn changed_date(old: DateValue, input: Input, said_on: Option<time::Date>) -> DateValue {
    match input {
        Input::DateText(text) if old.anchor == Some(DateAnchor::Manual) => {
            DateValue { text, ..old }
        }
        Input::DateText(text) => date_phrase::resolve(&text, said_on),
        Input::DateDay(typed) => match by_hand(&typed) {
            Some(date) => DateValue { text: old.text, ..date },
            // Without a day, the date is read from the text again.
            None => date_phrase::resolve(&old.text, said_on),
        },
        _ => old,
    }
}

/// A date set by hand: a day, month, year or period that needs no other day to count from. `None`
/// if the text is anything else.
#[must_use]
pub fn by_hand(typed: &str) -> Option<DateValue> {
    let date = date_phrase::resolve(typed, None);
    date.edtf.is_some().then_some(DateValue { anchor: Some(DateAnchor::Manual), ..date })
}

fn changed_money(old: Money, input: Input, language: &str) -> Money {
    let numbers = Numbers::of(language);
    match input {
        Input::MoneyText(text) => {
            let (before, now) = (read_money(&old.text, language), read_money(&text, language));
            Money {
                amount: unless_by_hand(old.amount, &before.amount, now.amount),
                currency: unless_by_hand(old.currency, &before.currency, now.currency),
                approximate: unless_by_hand(old.approximate, &before.approximate, now.approximate),
                min: unless_by_hand(old.min, &before.min, now.min),
                max: unless_by_hand(old.max, &before.max, now.max),
                text,
            }
        }
        Input::MoneyNumber(which, text) => {
            let number = amount(&text, numbers);
            match which {
                MoneyNumber::Amount => Money { amount: number, ..old },
                MoneyNumber::Least => Money { min: number, ..old },
                MoneyNumber::Most => Money { max: number, ..old },
            }
        }
        Input::MoneyCurrency(text) => Money { currency: currency(&text), ..old },
        Input::MoneyApproximate(approximate) => Money { approximate, ..old },
        _ => old,
    }
}

fn read_money(text: &str, language: &str) -> Money {
    money::parse_in(text, language).unwrap_or_default()
}

/// The part as read now, unless the old one was set by hand. It was if it differs from what was
/// read before.
fn unless_by_hand<T: PartialEq>(old: T, read_before: &T, read_now: T) -> T {
    if old == *read_before { read_now } else { old }
}

fn changed_party(old: Party, input: Input, delegation: &str) -> Party {
    match input {
        Input::PartyText(text) => {
            let before = read_party(&old.text, delegation);
            let now = read_party(&text, delegation);
            Party {
                party: unless_by_hand(old.party, &before.party, now.party),
                iso3: unless_by_hand(old.iso3, &before.iso3, now.iso3),
                text,
            }
        }
        Input::PartyKind(party) => Party { party, ..old },
        Input::PartyCountry(text) => Party { iso3: country(&text), ..old },
        _ => old,
    }
}

fn read_party(text: &str, delegation: &str) -> Party {
    if is_blank(text) { Party::default() } else { party::recognise(text, delegation) }
}

/// A typed amount as a decimal string. It may be typed in digits or in words such as "12 million".
#[must_use]
pub fn amount(text: &str, numbers: Numbers) -> Option<String> {
    numbers.read(text).or_else(|| money::parse(text, numbers)?.amount)
}

/// A typed currency as its three capital letters (ISO 4217); `None` if it is not three letters.
#[must_use]
pub fn currency(text: &str) -> Option<String> {
    let code = text.trim().to_ascii_uppercase();
    (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some(code)
}

/// The code (ISO 3166-1 alpha-3) of a country. It may be typed as a name or as the code.
#[must_use]
pub fn country(text: &str) -> Option<String> {
    let wanted = fold(text);
    let by_code = || {
        let mut codes = states::countries().map(|(code, _)| code);
        codes.find(|code| code.eq_ignore_ascii_case(&wanted))
    };
    states::code_of(&wanted).or_else(by_code).map(str::to_owned)
}

/// The name of the country with this code (ISO 3166-1 alpha-3), or the code itself.
#[must_use]
pub fn country_name(code: &str) -> String {
    let found = states::countries().find(|(found, _)| *found == code);
    found.map_or(code, |(_, name)| name).to_owned()
}

/// How to read what is typed into an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParseAs {
    /// As it is, apart from white space at its ends.
    #[default]
    Text,
    /// See [`Numbers::read`].
    Number(Numbers),
    /// See [`amount`].
    Amount(Numbers),
    /// See [`currency`].
    Currency,
    /// See [`country`].
    Country,
    /// See [`by_hand`].
    Day,
}

impl ParseAs {
    /// Whether `typed` means the same value as `shown`, the text of the model's value. Text that
    /// cannot be read means no value, which is shown as an empty string.
    #[must_use]
    pub fn same(self, typed: &str, shown: &str) -> bool {
        match self {
            Self::Text => typed.trim() == shown.trim(),
            Self::Number(numbers) => numbers.read(typed) == numbers.read(shown),
            Self::Amount(numbers) => amount(typed, numbers) == amount(shown, numbers),
            Self::Currency => currency(typed) == currency(shown),
            Self::Country => country(typed) == country(shown),
            Self::Day => {
                let edtf = |text: &str| by_hand(text).and_then(|date| date.edtf);
                edtf(typed) == edtf(shown)
            }
        }
    }
}

/// How much of a record is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness<'a> {
    /// How many fields have a value. Rare fields are not counted.
    pub filled: usize,
    /// How many fields there are. Rare fields are not counted.
    pub all: usize,
    /// The labels of required fields without a value.
    pub missing: Vec<&'a str>,
}

#[must_use]
pub fn completeness<'a>(
    codebook: &'a Codebook,
    layer: &'a Layer,
    annotation: &Annotation,
) -> Completeness<'a> {
    let is_filled = |field: &&AttributeDefinition| annotation.attributes.contains_key(&field.id);
    let name = |field: &'a AttributeDefinition| codebook.field_name(field, &annotation.code);
    let required = layer.attributes.iter().filter(|field| field.required);
    Completeness {
        filled: layer.usual_fields().filter(is_filled).count(),
        all: layer.usual_fields().count(),
        missing: required.filter(|field| !is_filled(field)).map(name).collect(),
    }
}

/// The sign that stands for a choice in a row of segments, if it means that the text is unclear or
/// does not say. These choices are known by their ids.
#[must_use]
pub fn sign_of(choice: &Choice) -> Option<&'static str> {
    match choice.id.as_str() {
        "unclear" | "unknown" => Some("?"),
        "unspecified" | "not_said" => Some("–"),
        _ => None,
    }
}

/// The help for the chosen value; empty if none is chosen.
#[must_use]
pub fn choice_help<'a>(definition: &'a AttributeDefinition, value: Option<&Value>) -> &'a str {
    let Some(Value::Choice { choice }) = value else { return "" };
    let found = definition.values.iter().find(|listed| listed.id == *choice);
    found.map_or("", |listed| listed.help.as_str())
}

#[cfg(test)]
mod tests;
