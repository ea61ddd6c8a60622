//! The names of codes, layers and attributes in brat: `[A-Za-z0-9_-]`, starting with a letter.
//!
//! An id contains no hyphen, so the text after the last hyphen of a name is the id.

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook, Layer};
use annotator_core::project::id::{AttributeId, CodeId, LayerId, Slug};

/// Holds the annotator's confidence.
pub(super) const CONFIDENCE: &str = "annotator-confidence";

/// The type of the brat notes that hold what brat cannot represent.
pub(super) const RECORD: &str = "Record";

pub(super) fn code(id: &CodeId) -> String {
    beginning_with_letter(id)
}

/// The name of the group for a layer.
pub(super) fn layer(id: &LayerId) -> String {
    format!("{LAYER}{id}")
}

/// Comes before the id of a layer.
pub(super) const LAYER: &str = "layer-";

/// The id in a name that we wrote.
pub(super) fn id(name: &str) -> &str {
    name.rsplit('-').next().unwrap_or(name)
}

/// Whether brat can represent the values of this attribute.
pub(super) fn can_represent(definition: &AttributeDefinition) -> bool {
    !values(definition).is_empty()
}

/// The values that brat offers for an attribute.
pub(super) fn values(definition: &AttributeDefinition) -> Vec<&str> {
    match definition.kind {
        AttributeKind::Choice => definition.values.iter().map(|it| it.id.as_str()).collect(),
        AttributeKind::YesNo => vec![YES, NO],
        _ => Vec::new(),
    }
}

pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";

/// The name of an attribute. It contains the layer if an earlier layer has an attribute with this
/// id.
pub(super) fn attribute(codebook: &Codebook, of: &Layer, id: &AttributeId) -> String {
    let mut earlier = codebook.layers.iter().take_while(|layer| layer.id != of.id);
    if earlier.any(|layer| layer.attribute(id).is_some()) {
        format!("of-{}-{id}", of.id)
    } else {
        beginning_with_letter(id)
    }
}

fn beginning_with_letter<K>(id: &Slug<K>) -> String {
    let name = id.as_str();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("label-{name}")
    }
}
