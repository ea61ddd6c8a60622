//! Converts values of other programs to ours.

use super::flat::cells;
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Choice};
use annotator_core::exchange::imported::ImportedValue;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::value::{DateValue, Money, Party, Value};

/// The value, if it fits the definition.
#[must_use]
pub(crate) fn value_of(
    imported: &ImportedValue,
    definition: &AttributeDefinition,
) -> Option<Value> {
    let value = match imported {
        ImportedValue::Known(value) => value.clone(),
        ImportedValue::Words(words) => from_words(words, definition)?,
    };
    value.check(definition).ok().map(|()| value)
}

/// A value as words for people.
#[must_use]
pub(crate) fn words_of(imported: &ImportedValue) -> String {
    match imported {
        ImportedValue::Words(words) => words.join("; "),
        ImportedValue::Known(value) => {
            let cells = cells(value).into_iter().map(|cell| cell.text);
            cells.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
        }
    }
}

fn from_words(words: &[String], definition: &AttributeDefinition) -> Option<Value> {
    let text = words.join("; ");
    let choice = |words: &str| -> Option<ChoiceId> {
        let words = words.trim();
        let fits = |choice: &&Choice| {
            choice.id.as_str() == words || choice.name.eq_ignore_ascii_case(words)
        };
        definition.values.iter().find(fits).map(|choice| choice.id.clone())
    };
    Some(match definition.kind {
        AttributeKind::Text => Value::Text { text },
        AttributeKind::Choice => Value::Choice { choice: choice(&text)? },
        AttributeKind::MultipleChoice => {
            let all = words.iter().flat_map(|words| words.split(['|', ';']));
            let chosen: Option<Vec<_>> =
                all.filter(|words| !words.trim().is_empty()).map(choice).collect();
            Value::MultipleChoice { choices: chosen?.into_iter().collect() }
        }
        AttributeKind::Number => Value::Number { number: text.trim().to_owned() },
        AttributeKind::YesNo => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Value::YesNo { yes: true },
            "false" | "no" | "0" => Value::YesNo { yes: false },
            _ => return None,
        },
        AttributeKind::Date => Value::Date(DateValue { text, ..DateValue::default() }),
        AttributeKind::Money => Value::Money(Money { text, ..Money::default() }),
        AttributeKind::Party => Value::Party(Party { text, ..Party::default() }),
    })
}
