//! The words of matrices of records and of passages.

pub use annotator_words::insight_actors::*;

use super::number;
use annotator_app::insight::Found;
use annotator_app::insight::records::{RecordFields, RecordsAsked};
use annotator_core::codebook::Codebook;
use annotator_core::insight::records::{MOST_VALUES, RecordHeads, ValueHead, actor_field};
use annotator_core::text::direction::visible;

/// The names of a field for the rows, and of a field or a layer for the columns.
pub fn field_names(codebook: &Codebook, records: &RecordsAsked) -> (String, String) {
    let Some(RecordFields { layer, rows, columns }) = records.fields(codebook) else {
        return Default::default();
    };
    let columns = columns.map_or_else(|| layer.name.clone(), |field| field.name);
    (visible(&rows.name), visible(&columns))
}

/// The name of a row or column of values.
pub fn value_name(head: &ValueHead) -> String {
    match head {
        ValueHead::Value { name, .. } => visible(name),
        ValueHead::Other(count) => other(*count),
        ValueHead::Missing => super::insight::no_value().to_owned(),
    }
}

/// What somebody has to know who reads a matrix of records.
pub fn notes(codebook: &Codebook, records: &RecordsAsked, heads: &RecordHeads) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(RecordFields { layer, rows, columns }) = records.fields(codebook) {
        let actor = actor_field(&layer).filter(|actor| {
            actor.id == rows.id || columns.as_ref().is_some_and(|it| it.id == actor.id)
        });
        notes.extend(actor.map(|actor| speaker_counts(&visible(&actor.name))));
    }
    let is_other = |head: &ValueHead| matches!(head, ValueHead::Other(_));
    if heads.rows.iter().chain(&heads.columns).any(is_other) {
        notes.push(gathered(MOST_VALUES));
    }
    notes
}

/// What the numbers say: the largest one.
pub fn largest_said(
    codebook: &Codebook,
    records: &RecordsAsked,
    found: &Found,
    (row, column): (&str, &str),
    count: u32,
) -> String {
    let (rows, columns) = field_names(codebook, records);
    reading(&rows, row, &columns, column, &number(count), &number(found.matrix.sums().all))
}
