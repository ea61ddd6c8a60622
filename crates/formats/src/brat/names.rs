//! What codes, layers and attributes are called in brat: `[A-Za-z0-9_-]`, beginning with a letter.
//!
//! An id has no hyphen, so what stands behind the last hyphen of a name is the id.

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook, Layer};
use annotator_core::project::id::{AttributeId, CodeId, LayerId, Slug};

/// The attribute that holds how sure the annotator was.
pub(super) const CONFIDENCE: &str = "annotator-confidence";

/// The remark that holds what brat has no place for.
pub(super) const RECORD: &str = "Record";

/// The name of a code.
pub(super) fn code(id: &CodeId) -> String {
    beginning_with_letter(id)
}

/// The name of the group that stands for a layer.
pub(super) fn layer(id: &LayerId) -> String {
    format!("{LAYER}{id}")
}

/// Before the id of a layer.
pub(super) const LAYER: &str = "layer-";

/// The id in a name that we gave.
pub(super) fn id(name: &str) -> &str {
    name.rsplit('-').next().unwrap_or(name)
}

/// Whether brat has a place for values of this kind.
pub(super) fn has_place(definition: &AttributeDefinition) -> bool {
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

/// The value that means yes.
pub(super) const YES: &str = "yes";
/// The value that means no.
pub(super) const NO: &str = "no";

/// The name of an attribute; with its layer where an earlier layer has one of this id.
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
