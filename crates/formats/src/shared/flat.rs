//! The attributes of an annotation as plain columns, for formats without nested values.

use serde::Serialize;
use serde::de::DeserializeOwned;

use annotator_core::codebook::AttributeKind;
use annotator_core::json::Json;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::value::{DateValue, Money, Party, Value};
use annotator_core::small_map::SmallSet;

/// The endings of the columns for an attribute of this kind; `""` is the attribute's own name.
#[must_use]
pub(crate) fn endings(kind: AttributeKind) -> &'static [&'static str] {
    match kind {
        AttributeKind::Date => &["_text", "_edtf", "_day", "_precision", "_anchor"],
        AttributeKind::Money => &["_text", "_value", "_currency", "_approximate", "_min", "_max"],
        AttributeKind::Party => &["_text", "_kind", "_iso3"],
        AttributeKind::Text
        | AttributeKind::Choice
        | AttributeKind::MultipleChoice
        | AttributeKind::Number
        | AttributeKind::YesNo => &[""],
    }
}

/// A value in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub text: String,
    /// Whether a user wrote it, so that it may contain anything.
    pub written: bool,
}

/// The columns of a value, one for each of the [`endings`] of its kind and in the same order.
/// Unknown values are empty.
#[must_use]
pub(crate) fn cells(value: &Value) -> Vec<Cell> {
    let raw = |text: &str| Cell { text: text.to_owned(), written: false };
    let wrote = |text: &str| Cell { text: text.to_owned(), written: true };
    let or_empty = |field: &Option<String>| raw(field.as_deref().unwrap_or_default());
    match value {
        Value::Text { text } => vec![wrote(text)],
        Value::Choice { choice } => vec![raw(choice.as_str())],
        Value::MultipleChoice { choices } => {
            let choices: Vec<&str> = choices.iter().map(|choice| choice.as_str()).collect();
            vec![raw(&choices.join("|"))]
        }
        Value::Number { number } => vec![raw(number)],
        Value::YesNo { yes } => vec![raw(if *yes { "true" } else { "false" })],
        Value::Date(date) => vec![
            wrote(&date.text),
            or_empty(&date.edtf),
            or_empty(&date.day),
            raw(&date.precision.map(word).unwrap_or_default()),
            raw(&date.anchor.map(word).unwrap_or_default()),
        ],
        Value::Money(money) => vec![
            wrote(&money.text),
            or_empty(&money.amount),
            or_empty(&money.currency),
            raw(if money.approximate { "true" } else { "false" }),
            or_empty(&money.min),
            or_empty(&money.max),
        ],
        Value::Party(party) => vec![
            wrote(&party.text),
            raw(&party.party.map(word).unwrap_or_default()),
            or_empty(&party.iso3),
        ],
    }
}

/// The value in these cells, as [`cells`] writes them; `None` if they are empty or do not fit the
/// kind.
#[must_use]
pub(crate) fn value(kind: AttributeKind, cells: &[&str]) -> Option<Value> {
    if cells.iter().all(|cell| cell.is_empty()) {
        return None;
    }
    let at = |place: usize| cells.get(place).copied().unwrap_or_default();
    let known = |place: usize| Some(at(place).to_owned()).filter(|cell| !cell.is_empty());
    Some(match kind {
        AttributeKind::Text => Value::Text { text: at(0).to_owned() },
        AttributeKind::Choice => Value::Choice { choice: ChoiceId::parse(at(0))? },
        AttributeKind::MultipleChoice => {
            let choices = at(0).split('|').map(ChoiceId::parse);
            Value::MultipleChoice { choices: choices.collect::<Option<SmallSet<_>>>()? }
        }
        AttributeKind::Number => Value::Number { number: at(0).to_owned() },
        AttributeKind::YesNo => Value::YesNo { yes: yes(at(0))? },
        AttributeKind::Date => Value::Date(DateValue {
            text: at(0).to_owned(),
            edtf: known(1),
            day: known(2),
            precision: optional(at(3))?,
            anchor: optional(at(4))?,
        }),
        AttributeKind::Money => Value::Money(Money {
            text: at(0).to_owned(),
            amount: known(1),
            currency: known(2),
            approximate: !at(3).is_empty() && yes(at(3))?,
            min: known(4),
            max: known(5),
        }),
        AttributeKind::Party => {
            Value::Party(Party { text: at(0).to_owned(), party: optional(at(1))?, iso3: known(2) })
        }
    })
}

fn yes(cell: &str) -> Option<bool> {
    match cell {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// The value for a [`word`], or nothing for an empty cell; `None` if the word is not known.
fn optional<T: DeserializeOwned>(cell: &str) -> Option<Option<T>> {
    if cell.is_empty() {
        return Some(None);
    }
    Json::Text(cell.into()).read().ok().map(Some)
}

/// The word for a value in our files.
#[must_use]
pub(crate) fn word(value: impl Serialize) -> String {
    serde_json::to_string(&value).unwrap_or_default().trim_matches('"').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::testing::generate::projects;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn values_are_read_from_their_cells(project in projects()) {
            let annotations = project.annotations.values().flat_map(|set| set.iter());
            for attribute in annotations.flat_map(|annotation| annotation.attributes.values()) {
                let cells = cells(&attribute.value);
                let texts: Vec<&str> = cells.iter().map(|cell| cell.text.as_str()).collect();
                let empty = texts.iter().all(|text| text.is_empty());
                let expected = (!empty).then(|| attribute.value.clone());
                prop_assert_eq!(value(attribute.value.kind(), &texts), expected);
            }
        }
    }

    #[test]
    fn invalid_cells_are_no_value() {
        assert_eq!(value(AttributeKind::YesNo, &["perhaps"]), None);
        assert_eq!(value(AttributeKind::Party, &["Japan", "king", ""]), None);
        assert_eq!(value(AttributeKind::Choice, &["Not a slug"]), None);
    }
}
