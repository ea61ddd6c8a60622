//! Filling a field of the record from a passage of the text.

use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::phrases::date;
use annotator_core::phrases::money;
use annotator_core::phrases::party;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::{Money, Value, is_decimal};

/// The value that `quote` gives a field; `None` where it cannot give one.
///
/// A choice cannot be read from a passage: one that is made stays and gains the
/// passage as evidence.
#[must_use]
pub fn fill(
    definition: &AttributeDefinition,
    quote: &str,
    metadata: &Metadata,
    old: Option<&Value>,
) -> Option<Value> {
    let text = one_line(quote);
    match definition.kind {
        AttributeKind::Text => Some(Value::Text { text }),
        AttributeKind::Date => {
            Some(Value::Date(date::resolve(&text, date::parse_day(&metadata.date))))
        }
        AttributeKind::Money => Some(Value::Money(
            money::parse(&text).unwrap_or_else(|| Money { text, ..Money::default() }),
        )),
        AttributeKind::Party => Some(Value::Party(party::recognise(&text, &metadata.delegation))),
        AttributeKind::Number => {
            let number: String = text.chars().filter(|c| !matches!(c, ',' | ' ')).collect();
            is_decimal(&number).then_some(Value::Number { number })
        }
        AttributeKind::Choice | AttributeKind::MultipleChoice | AttributeKind::YesNo => {
            old.cloned()
        }
    }
}

/// Runs of white space, line feeds and NBSPs among them, as one space each.
fn one_line(quote: &str) -> String {
    quote.split_whitespace().collect::<Vec<_>>().join(" ")
}
