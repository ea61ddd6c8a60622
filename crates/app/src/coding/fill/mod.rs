//! Fills a field of the record from a passage of the text.

use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::phrases::money;
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::party;
use annotator_core::phrases::passage::one_line;
use annotator_core::phrases::{date, date_phrase};
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::{Money, Value};

/// The value for a field that `quote` contains; `None` if it contains none.
///
/// A choice cannot be read from a passage. The one already made stays, with the passage as its
/// evidence.
#[must_use]
pub fn fill(
    definition: &AttributeDefinition,
    quote: &str,
    metadata: &Metadata,
    old: Option<&Value>,
) -> Option<Value> {
    let text = one_line(quote);
    let numbers = Numbers::of(&metadata.language);
    match definition.kind {
        AttributeKind::Text => Some(Value::Text { text }),
        AttributeKind::Date => {
            Some(Value::Date(date_phrase::resolve(&text, date::parse_day(&metadata.date))))
        }
        AttributeKind::Money => {
            let money = money::parse_in(quote, &metadata.language).unwrap_or_default();
            Some(Value::Money(Money { text, ..money }))
        }
        AttributeKind::Party => Some(Value::Party(party::recognise(&text, &metadata.delegation))),
        AttributeKind::Number => numbers.read(quote).map(|number| Value::Number { number }),
        AttributeKind::Choice | AttributeKind::MultipleChoice | AttributeKind::YesNo => {
            old.cloned()
        }
    }
}

#[cfg(test)]
mod tests;
