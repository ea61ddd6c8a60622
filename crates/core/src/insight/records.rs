//! Matrices of the fields of records: who promises, and to whom.

use serde::{Deserialize, Serialize};

use crate::codebook::{AttributeDefinition, AttributeKind, Layer};
use crate::project::id::{AttributeId, CodeId, LayerId};

/// How many values are rows or columns of their own; the rest is gathered in one.
pub const MOST_VALUES: usize = 40;

/// Which fields of which records are counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordQuestion {
    /// The layer whose annotations are counted.
    pub layer: LayerId,
    /// The field of the rows.
    pub rows: RecordField,
    /// What the columns are.
    pub columns: RecordColumns,
}

/// The columns of a matrix of records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordColumns {
    /// The values of a field.
    Field(RecordField),
    /// Codes, as for the rows of other matrices.
    Codes(Vec<Vec<CodeId>>),
}

/// A field whose values are counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordField {
    /// The field.
    pub id: AttributeId,
    /// Whether the delegation that speaks counts where the field is empty.
    pub speaker: bool,
}

/// The values that are rows and columns, and what an edge list says besides counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordHeads {
    /// The most frequent ones first, then the gathered ones, then those without a value.
    pub rows: Vec<ValueHead>,
    /// As for the rows; none where columns are codes.
    pub columns: Vec<ValueHead>,
    /// The numbers of the cells by code and date.
    pub parts: Vec<CellPart>,
}

/// A value that is a row or a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueHead {
    /// A value: what all its spellings have in common, and the most frequent of these.
    Value {
        /// Equal for the same value of rows and columns.
        key: String,
        /// Its name.
        name: String,
    },
    /// So many more values.
    Other(usize),
    /// Records that do not say it.
    Missing,
}

/// How often a code was given in the statements of a day, in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellPart {
    /// The row of the cell.
    pub row: usize,
    /// The column of the cell.
    pub column: usize,
    /// The code.
    pub code: CodeId,
    /// The date of the statements; empty, if they have none.
    pub date: String,
    /// How many annotations.
    pub count: u32,
}

/// Whether the values of a field can be rows or columns.
#[must_use]
pub fn is_countable(field: &AttributeDefinition) -> bool {
    matches!(field.kind, AttributeKind::Text | AttributeKind::Choice | AttributeKind::Party)
}

/// The field of a layer that says who promises: the one with the id `actor`, as in the starter
/// codebook, or else the first one for States and groups.
#[must_use]
pub fn actor_field(layer: &Layer) -> Option<&AttributeDefinition> {
    named(layer, "actor").or_else(|| parties(layer).next())
}

/// The field that says to whom: the one with the id `recipient`, or else the next one for States and
/// groups.
#[must_use]
pub fn recipient_field(layer: &Layer) -> Option<&AttributeDefinition> {
    let actor = actor_field(layer).map(|field| &field.id);
    named(layer, "recipient").or_else(|| parties(layer).find(|field| Some(&field.id) != actor))
}

fn named<'l>(layer: &'l Layer, id: &str) -> Option<&'l AttributeDefinition> {
    layer.attributes.iter().find(|field| field.id.as_str() == id && is_countable(field))
}

fn parties(layer: &Layer) -> impl Iterator<Item = &AttributeDefinition> {
    layer.attributes.iter().filter(|field| field.kind == AttributeKind::Party)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::id::Slug;
    use crate::starter::codebook;

    #[test]
    fn actor_and_recipient_are_found_by_id_and_else_by_kind() {
        let starter = codebook();
        let mut layer = starter.layers.iter().find(|it| it.has_record()).unwrap().as_ref().clone();
        let ids = |layer: &Layer| {
            let id = |field: Option<&AttributeDefinition>| field.map(|it| it.id.to_string());
            (id(actor_field(layer)), id(recipient_field(layer)))
        };
        assert_eq!(ids(&layer), (Some("actor".into()), Some("recipient".into())));
        for field in &mut layer.attributes {
            field.id = Slug::parse(&format!("x_{}", field.id)).unwrap();
        }
        assert_eq!(ids(&layer), (Some("x_actor".into()), Some("x_recipient".into())));
        layer.attributes.retain(|field| field.kind != AttributeKind::Party);
        assert_eq!(ids(&layer), (None, None));
    }
}
