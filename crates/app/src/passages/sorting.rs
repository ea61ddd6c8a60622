//! What the rows of the table of annotations are sorted by.

use std::cmp::Ordering;

use annotator_core::codebook::{AttributeDefinition, Codebook};
use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::{Confidence, Origin};
use annotator_core::project::id::{AttributeId, ChoiceId, LayerId};
use annotator_core::project::value::Value;

use super::TagColumn;
use super::row::{RecordInWords, TagRow};
use super::source::TagSource;

/// What a row is sorted by. What says nothing comes last in either direction.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SortKey {
    Number(f64),
    Words(Box<str>),
    Nothing,
}

impl SortKey {
    fn words(text: &str) -> Self {
        let folded = fold(text);
        if folded.is_empty() { Self::Nothing } else { Self::Words(folded.into()) }
    }

    #[allow(clippy::cast_precision_loss)] // places and times are below 2^53
    fn place(at: Option<usize>) -> Self {
        at.map_or(Self::Nothing, |at| Self::Number(at as f64))
    }

    fn number(text: Option<&String>) -> Self {
        text.and_then(|text| text.parse().ok()).map_or(Self::Nothing, Self::Number)
    }

    pub(crate) fn compare(&self, other: &Self, down: bool) -> Ordering {
        let order = match (self, other) {
            (Self::Nothing, Self::Nothing) => return Ordering::Equal,
            (Self::Nothing, _) => return Ordering::Greater,
            (_, Self::Nothing) => return Ordering::Less,
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            (Self::Words(one), Self::Words(other)) => one.cmp(other),
            (Self::Number(_), Self::Words(_)) => Ordering::Less,
            (Self::Words(_), Self::Number(_)) => Ordering::Greater,
        };
        if down { order.reverse() } else { order }
    }
}

/// What a row is sorted by in a column.
pub(crate) fn sort_key(
    row: &TagRow,
    column: &TagColumn,
    source: &TagSource,
    words: RecordInWords,
) -> SortKey {
    let (tag, metadata, codebook) = (&*row.annotation, &row.statement.metadata, &*source.codebook);
    match column {
        TagColumn::Code => SortKey::place(codebook.position(&tag.code)),
        TagColumn::Passage => SortKey::words(&row.quote()),
        TagColumn::Statement => {
            let names = [&metadata.title, &row.statement.provenance.file_name];
            let name = names.into_iter().find(|name| !name.trim().is_empty());
            name.map_or(SortKey::Nothing, |name| SortKey::words(name))
        }
        TagColumn::Delegation => SortKey::words(&metadata.delegation),
        TagColumn::Date => SortKey::words(&metadata.date),
        TagColumn::Annotator => SortKey::words(source.annotator(tag.annotator)),
        TagColumn::Record => SortKey::words(row.record(codebook, words)),
        TagColumn::Confidence => SortKey::place(tag.confidence.map(|it| match it {
            Confidence::High => 0,
            Confidence::Medium => 1,
            Confidence::Low => 2,
        })),
        TagColumn::Note => SortKey::words(&tag.note),
        TagColumn::Origin => SortKey::place(Some(match tag.origin {
            Origin::Manual => 0,
            Origin::TagAll => 1,
            Origin::Suggestion => 2,
            Origin::Imported => 3,
            Origin::Adjudicated => 4,
        })),
        #[allow(clippy::cast_precision_loss)] // milliseconds are below 2^53
        TagColumn::Modified => SortKey::Number(tag.stamp.modified.0 as f64),
        TagColumn::Revision => SortKey::words(&tag.stamp.revision.to_string()),
        TagColumn::Field(layer, field) => field_key(row, layer, field, codebook),
    }
}

fn field_key(row: &TagRow, layer: &LayerId, field: &AttributeId, codebook: &Codebook) -> SortKey {
    let Some(layer) = codebook.layer_of(&row.annotation.code).filter(|it| it.id == *layer) else {
        return SortKey::Nothing;
    };
    let definition = layer.attribute(field);
    match row.annotation.attributes.get(field).zip(definition) {
        Some((attribute, definition)) => value_key(&attribute.value, definition),
        None => SortKey::Nothing,
    }
}

fn value_key(value: &Value, definition: &AttributeDefinition) -> SortKey {
    let place = |id: &ChoiceId| definition.values.iter().position(|choice| choice.id == *id);
    match value {
        Value::Text { text } => SortKey::words(text),
        Value::Choice { choice } => SortKey::place(place(choice)),
        Value::MultipleChoice { choices } => SortKey::place(choices.iter().filter_map(place).min()),
        Value::Number { number } => SortKey::number(Some(number)),
        Value::YesNo { yes } => SortKey::place(Some(usize::from(!yes))),
        Value::Date(date) => SortKey::words(date.edtf.as_ref().unwrap_or(&date.text)),
        Value::Money(money) => {
            SortKey::number(money.amount.as_ref().or(money.min.as_ref()).or(money.max.as_ref()))
        }
        Value::Party(party) => SortKey::words(&party.text),
    }
}
