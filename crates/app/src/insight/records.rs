//! Which fields of records are counted.

use std::rc::Rc;

use annotator_core::codebook::{AttributeDefinition, Codebook, Layer};
use annotator_core::insight::records::{
    RecordColumns, RecordField, RecordQuestion, actor_field, is_countable, recipient_field,
};
use annotator_core::project::id::{AttributeId, LayerId};

/// What is asked of records: unless it is chosen, who promises to whom, of the first layer with
/// records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordsAsked {
    pub layer: Option<LayerId>,
    pub rows: Option<AttributeId>,
    pub columns: Option<RecordsAcross>,
}

/// What the columns are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordsAcross {
    /// The codes of the layer.
    Codes,
    Field(AttributeId),
}

/// The fields that are asked for.
pub struct RecordFields {
    pub layer: Rc<Layer>,
    pub rows: AttributeDefinition,
    /// Without, the columns are codes.
    pub columns: Option<AttributeDefinition>,
}

/// The layers whose records can be counted.
pub fn record_layers(codebook: &Codebook) -> impl Iterator<Item = &Rc<Layer>> {
    let layers = codebook.layers.iter();
    layers.filter(|layer| layer.has_record() && layer.attributes.iter().any(is_countable))
}

impl RecordsAsked {
    /// The fields that are asked for, as far as they are there; `None` if no layer has records with
    /// such fields.
    #[must_use]
    pub fn fields(&self, codebook: &Codebook) -> Option<RecordFields> {
        let chosen = record_layers(codebook).find(|layer| Some(&layer.id) == self.layer.as_ref());
        let layer = chosen.or_else(|| record_layers(codebook).next())?;
        let field = |id: &AttributeId| layer.attribute(id).filter(|field| is_countable(field));
        let rows = self.rows.as_ref().and_then(field).or_else(|| actor_field(layer));
        let rows = rows.or_else(|| layer.attributes.iter().find(|field| is_countable(field)))?;
        let columns = match &self.columns {
            Some(RecordsAcross::Codes) => None,
            Some(RecordsAcross::Field(id)) => field(id).or_else(|| recipient_field(layer)),
            None => recipient_field(layer),
        };
        let (rows, columns) = (rows.clone(), columns.cloned());
        Some(RecordFields { layer: Rc::clone(layer), rows, columns })
    }

    /// Whether the columns are codes.
    #[must_use]
    pub fn is_of_codes(&self, codebook: &Codebook) -> bool {
        self.fields(codebook).is_none_or(|fields| fields.columns.is_none())
    }

    /// The question; the codes of the columns are not in it yet.
    pub(super) fn question(&self, codebook: &Codebook) -> Option<RecordQuestion> {
        let RecordFields { layer, rows, columns } = self.fields(codebook)?;
        let actor = actor_field(&layer).map(|field| field.id.clone());
        let field = |field: AttributeDefinition| RecordField {
            speaker: Some(&field.id) == actor.as_ref(),
            id: field.id,
        };
        let columns = match columns {
            Some(columns) => RecordColumns::Field(field(columns)),
            None => RecordColumns::Codes(Vec::new()),
        };
        Some(RecordQuestion { rows: field(rows), columns, layer: layer.id.clone() })
    }
}
