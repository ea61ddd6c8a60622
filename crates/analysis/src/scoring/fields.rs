//! Compares the fields of records by what they mean.

use annotator_core::phrases::date::{days_of_edtf, parse_day};
use annotator_core::phrases::fold::fold;
use annotator_core::phrases::number::same_decimal;
use annotator_core::phrases::party::recognise;
use annotator_core::project::value::{DateValue, Money, Party, Value};

/// What became of one field of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldOutcome<'a> {
    /// It says the same as the key.
    Right,
    /// It says something else.
    Wrong {
        /// The person's value.
        given: &'a Value,
        /// The key's first value.
        expected: &'a Value,
    },
    /// It is free text in other words than the key's: a person has to judge.
    ToBeJudged {
        /// The person's value.
        given: &'a Value,
        /// The key's first value.
        expected: &'a Value,
    },
    /// It is empty.
    Missing {
        /// The key's first value.
        expected: &'a Value,
    },
    /// The key has no value for it.
    NotAsked,
}

/// Compares a person's value with all values that the key accepts.
pub(super) fn compare<'a>(given: Option<&'a Value>, accepted: &[&'a Value]) -> FieldOutcome<'a> {
    let Some(expected) = accepted.first().copied() else { return FieldOutcome::NotAsked };
    let Some(given) = given.filter(|given| !is_blank(given)) else {
        return FieldOutcome::Missing { expected };
    };
    let found = accepted.iter().map(|accepted| agree(given, accepted)).max();
    match found.unwrap_or(Agreement::None) {
        Agreement::Full => FieldOutcome::Right,
        Agreement::Unclear => FieldOutcome::ToBeJudged { given, expected },
        Agreement::None => FieldOutcome::Wrong { given, expected },
    }
}

/// Whether two annotators' values mean the same. A value that was left empty is none. Free text in
/// other words is not the same, because nobody has judged it yet.
pub(crate) fn mean_the_same(one: Option<&Value>, other: Option<&Value>) -> bool {
    match (one.filter(|it| !is_blank(it)), other.filter(|it| !is_blank(it))) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            agree(one, other) == Agreement::Full || agree(other, one) == Agreement::Full
        }
        _ => false,
    }
}

/// Whether two values agree; the greater, the more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    None,
    Unclear,
    Full,
}

impl From<bool> for Agreement {
    fn from(same: bool) -> Self {
        if same { Self::Full } else { Self::None }
    }
}

/// Whether a value was left empty, though the field is there.
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Text { text } | Value::Number { number: text } => text.trim().is_empty(),
        Value::MultipleChoice { choices } => choices.is_empty(),
        Value::Choice { .. } | Value::YesNo { .. } => false,
        Value::Date(date) => date.text.trim().is_empty() && resolved(date).is_none(),
        Value::Money(money) => money.text.trim().is_empty() && !is_understood(money),
        Value::Party(party) => party.text.trim().is_empty() && party.iso3.is_none(),
    }
}

fn agree(given: &Value, expected: &Value) -> Agreement {
    if given == expected {
        return Agreement::Full;
    }
    match (given, expected) {
        (Value::Text { text: one }, Value::Text { text: other }) => {
            if same_words(one, other) {
                Agreement::Full
            } else {
                Agreement::Unclear
            }
        }
        (Value::Number { number: one }, Value::Number { number: other }) => {
            same_decimal(one, other).into()
        }
        (Value::Date(one), Value::Date(other)) => same_day(one, other).into(),
        (Value::Money(one), Value::Money(other)) => same_sum(one, other).into(),
        (Value::Party(one), Value::Party(other)) => same_party(one, other).into(),
        // Choices and yes or no: equal values were found above. All others are of different kinds.
        _ => Agreement::None,
    }
}

/// What a value means, as words: values that agree have the same. It is stricter than [`compare`] only
/// where a value has both words and a meaning of its own, and the other one only words.
pub(crate) fn meaning(value: &Value) -> String {
    let decimal = |number: &String| match number.parse::<f64>() {
        Ok(number) => number.to_string(),
        Err(_) => fold(number),
    };
    match value {
        Value::Text { text } => fold(text),
        Value::Number { number } => decimal(number),
        Value::YesNo { yes } => yes.to_string(),
        Value::Choice { choice } => choice.to_string(),
        Value::MultipleChoice { choices } => {
            choices.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        }
        Value::Date(date) => match resolved(date) {
            Some((year, day)) => format!("{year} {day}"),
            None => fold(&date.text),
        },
        Value::Money(money) if is_understood(money) => {
            let parts = [&money.amount, &money.min, &money.max];
            let parts = parts.map(|part| part.as_ref().map(decimal).unwrap_or_default());
            format!("{} {}", money.currency.clone().unwrap_or_default(), parts.join("/"))
        }
        Value::Money(money) => fold(&money.text),
        Value::Party(party) => {
            let state = party.iso3.clone().or_else(|| recognise(&party.text, "").iso3);
            state.unwrap_or_else(|| fold(&party.text))
        }
    }
}

fn same_words(one: &str, other: &str) -> bool {
    one == other || fold(one) == fold(other)
}

/// By the day that a date resolves to; by its words if one of the dates resolves to none.
fn same_day(one: &DateValue, other: &DateValue) -> bool {
    match (resolved(one), resolved(other)) {
        (Some(one), Some(other)) => one == other,
        _ => same_words(&one.text, &other.text),
    }
}

/// The last day that a date covers, as year and day of the year.
fn resolved(date: &DateValue) -> Option<(i32, u16)> {
    let day = date.day.as_deref().and_then(parse_day);
    let last = || date.edtf.as_deref().and_then(days_of_edtf).map(|(_, last)| last);
    let day = day.or_else(last)?;
    Some(day.to_ordinal_date())
}

/// By amount, or the ends of a range, and currency; by its words if one of the sums was not
/// understood. A currency that is unknown is not the same as a known one.
fn same_sum(one: &Money, other: &Money) -> bool {
    if !is_understood(one) || !is_understood(other) {
        return same_words(&one.text, &other.text);
    }
    let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
        (Some(one), Some(other)) => same_decimal(one, other),
        (one, other) => one == other,
    };
    one.currency == other.currency
        && same(&one.amount, &other.amount)
        && same(&one.min, &other.min)
        && same(&one.max, &other.max)
}

fn is_understood(money: &Money) -> bool {
    [&money.amount, &money.min, &money.max].into_iter().any(Option::is_some)
}

/// By the State, if both name one; otherwise by words.
fn same_party(one: &Party, other: &Party) -> bool {
    // The same words can mean different States: "we", in statements of different delegations.
    if let (Some(one), Some(other)) = (&one.iso3, &other.iso3) {
        return one == other;
    }
    let state = |party: &Party| party.iso3.clone().or_else(|| recognise(&party.text, "").iso3);
    let same_state = || matches!((state(one), state(other)), (Some(a), Some(b)) if a == b);
    same_words(&one.text, &other.text) || same_state()
}

#[cfg(test)]
mod tests {
    use annotator_core::project::id::ChoiceId;

    use super::*;

    fn text(text: &str) -> Value {
        Value::Text { text: text.into() }
    }

    fn number(number: &str) -> Value {
        Value::Number { number: number.into() }
    }

    fn choice(id: &str) -> Value {
        Value::Choice { choice: ChoiceId::parse(id).unwrap() }
    }

    fn choices(ids: &[&str]) -> Value {
        let choices = ids.iter().map(|id| ChoiceId::parse(id).unwrap()).collect();
        Value::MultipleChoice { choices }
    }

    fn date(text: &str, edtf: Option<&str>, day: Option<&str>) -> Value {
        let [edtf, day] = [edtf, day].map(|text| text.map(str::to_owned));
        Value::Date(DateValue { text: text.into(), edtf, day, ..DateValue::default() })
    }

    fn money(text: &str, amount: &str, currency: &str) -> Value {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let (amount, currency) = (some(amount), some(currency));
        Value::Money(Money { text: text.into(), amount, currency, ..Money::default() })
    }

    fn at_least(min: &str, currency: &str) -> Value {
        let (min, currency) = (Some(min.to_owned()), Some(currency.to_owned()));
        Value::Money(Money { min, currency, ..Money::default() })
    }

    fn party(text: &str, iso3: &str) -> Value {
        let iso3 = (!iso3.is_empty()).then(|| iso3.to_owned());
        Value::Party(Party { text: text.into(), party: None, iso3 })
    }

    /// `=` right, `!` wrong, `?` to be judged, `0` missing.
    fn sign(given: &Value, expected: &Value) -> char {
        match compare(Some(given), &[expected]) {
            FieldOutcome::Right => '=',
            FieldOutcome::Wrong { .. } => '!',
            FieldOutcome::ToBeJudged { .. } => '?',
            FieldOutcome::Missing { .. } => '0',
            FieldOutcome::NotAsked => '-',
        }
    }

    #[test]
    fn values_are_compared_by_what_they_mean() {
        let day = Some("2017-03-31");
        for (given, expected, sign_wanted) in [
            (text("Mine clearance"), text(" mine\u{a0}clearance "), '='),
            (text("Clearing mines"), text("mine clearance"), '?'),
            (text("e\u{301}te\u{301} 😀"), text("ÉTÉ 😀"), '='),
            (text(" \r\n"), text("mine clearance"), '0'),
            (choice("weak"), choice("weak"), '='),
            (choice("weak"), choice("strong"), '!'),
            (choices(&["a", "b"]), choices(&["b", "a"]), '='),
            (choices(&["a"]), choices(&["b", "a"]), '!'),
            (choices(&[]), choices(&["a"]), '0'),
            (number("1.50"), number("1.5"), '='),
            (number("1.5"), number("15"), '!'),
            (Value::YesNo { yes: true }, Value::YesNo { yes: true }, '='),
            (Value::YesNo { yes: true }, Value::YesNo { yes: false }, '!'),
            (date("by the end of March", None, day), date("31/3/2017", None, day), '='),
            (date("March", Some("2017-03"), None), date("31 March", None, day), '='),
            (date("30 March", None, Some("2017-03-30")), date("31 March", None, day), '!'),
            (date("next  YEAR", None, None), date("next year", None, Some("2018-12-31")), '='),
            (date("soon", None, None), date("31 March", None, day), '!'),
            (date("", None, Some("2017-02-30")), date("31 March", None, day), '0'),
            (money("US$23 million", "23000000", "USD"), money("23 m", "23000000.0", "USD"), '='),
            (money("$23 million", "23000000", ""), money("23 m", "23000000", "USD"), '!'),
            (money("23 million", "23", "USD"), money("23 m", "23000000", "USD"), '!'),
            (money("a lot", "", ""), money("A lot", "", ""), '='),
            (money("a lot", "", ""), money("23 m", "23000000", "USD"), '!'),
            (money("", "", "USD"), money("23 m", "23000000", "USD"), '0'),
            (at_least("5", "EUR"), at_least("5.0", "EUR"), '='),
            (at_least("5", "EUR"), money("5", "5", "EUR"), '!'),
            (party("Japan", "JPN"), party("our Government", "JPN"), '='),
            (party("the Government of Japan", ""), party("Japan", "JPN"), '='),
            (party("UNODC", ""), party("unodc", ""), '='),
            (party("we", "JPN"), party("we", "NOR"), '!'),
            (party("we", ""), party("We", "JPN"), '='),
            (party("Norway", ""), party("Japan", "JPN"), '!'),
            (party("", ""), party("Japan", "JPN"), '0'),
            (party("", "JPN"), party("Japan", "JPN"), '='),
            (text("Japan"), party("Japan", "JPN"), '!'),
        ] {
            assert_eq!(sign(&given, &expected), sign_wanted, "{given:?} / {expected:?}");
        }
    }

    #[test]
    fn any_accepted_value_is_right_and_the_first_is_shown() {
        let (first, second, other) = (text("mine clearance"), text("demining"), text("aid"));
        let accepted = [&first, &second];
        assert_eq!(compare(Some(&second), &accepted), FieldOutcome::Right);
        let unclear = FieldOutcome::ToBeJudged { given: &other, expected: &first };
        assert_eq!(compare(Some(&other), &accepted), unclear);
        assert_eq!(compare(None, &accepted), FieldOutcome::Missing { expected: &first });
        assert_eq!(compare(Some(&other), &[]), FieldOutcome::NotAsked);
        assert_eq!(compare(None, &[]), FieldOutcome::NotAsked);
    }
}
