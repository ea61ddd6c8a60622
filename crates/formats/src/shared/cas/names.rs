//! Names of types and features that UIMA and INCEpTION accept.

use crate::shared::flat::endings;
use annotator_core::codebook::{AttributeDefinition, Codebook, Layer};
use annotator_core::project::id::{AttributeId, LayerId};
use annotator_core::small_map::SmallSet;

/// How the annotations of a layer are represented.
pub(crate) struct Shape {
    pub layer: LayerId,
    /// The full name of its type.
    pub kind: String,
    /// The features of its attributes.
    pub features: Vec<AttributeFeature>,
}

/// A feature for an attribute, or for a part of its value.
pub(crate) struct AttributeFeature {
    pub attribute: AttributeId,
    /// The index of the part among its [`endings`].
    pub part: usize,
    pub name: String,
}

/// The feature with the code.
pub(crate) const CODE: &str = "code";
/// The feature with the note.
pub(crate) const NOTE: &str = "note";
/// The feature with the confidence.
pub(crate) const CONFIDENCE: &str = "confidence";
/// The feature with the annotation's id, which all parts of one annotation share.
pub(crate) const ID: &str = "annotation_id";
/// The feature with the whole record.
pub(crate) const RECORD: &str = "record";

/// The features that every layer has.
pub(crate) const COMMON: [&str; 5] = [CODE, NOTE, CONFIDENCE, ID, RECORD];

/// Names that INCEpTION or UIMA reserve, in lower case.
const RESERVED: [&str; 20] = [
    "address",
    "begin",
    "booleanvalue",
    "bytevalue",
    "cas",
    "casimpl",
    "class",
    "coveredtext",
    "doublevalue",
    "end",
    "featurevalue",
    "floatvalue",
    "longvalue",
    "lowlevelcas",
    "printrefs",
    "sofa",
    "stringvalue",
    "type",
    "typeindexid",
    "view",
];

/// The shape of each layer of a codebook, in its order.
#[must_use]
pub(crate) fn shapes(codebook: &Codebook) -> Vec<Shape> {
    let mut taken = SmallSet::new();
    let layers = codebook.layers.iter();
    layers.map(|layer| shape(layer, &mut taken)).collect()
}

fn shape(layer: &Layer, taken: &mut SmallSet<String>) -> Shape {
    let kind = free(&type_name(&layer.id), taken);
    let mut names: SmallSet<String> = COMMON.map(str::to_owned).into();
    let features = layer.attributes.iter().flat_map(|it| features(it, &mut names));
    Shape {
        layer: layer.id.clone(),
        kind: format!("webanno.custom.{kind}"),
        features: features.collect(),
    }
}

fn features(
    definition: &AttributeDefinition,
    taken: &mut SmallSet<String>,
) -> Vec<AttributeFeature> {
    let endings = endings(definition.kind).iter().enumerate();
    let features = endings.map(|(part, ending)| {
        let name = default_name(&definition.id, ending);
        AttributeFeature { attribute: definition.id.clone(), part, name: free(&name, taken) }
    });
    features.collect()
}

/// The name of a feature, if no other attribute has it: a Java identifier that is not reserved.
#[must_use]
pub(crate) fn default_name(attribute: &AttributeId, ending: &str) -> String {
    let name = format!("{attribute}{ending}");
    let letter = name.starts_with(|c: char| c.is_ascii_lowercase());
    let kept = RESERVED.contains(&name.as_str()) || COMMON.contains(&name.as_str());
    if letter && !kept { name } else { format!("attribute_{name}") }
}

/// This name, with a number after it if it is taken.
fn free(name: &str, taken: &mut SmallSet<String>) -> String {
    let mut found = name.to_owned();
    let mut number = 2_u32;
    while !taken.insert(found.to_lowercase()) {
        found = format!("{name}_{number}");
        number = number.saturating_add(1);
    }
    found
}

/// A layer's id as the name of a type: `call_on_others` becomes `CallOnOthers`.
fn type_name(layer: &LayerId) -> String {
    let words = layer.as_str().split('_').filter(|word| !word.is_empty());
    let words = words.map(|word| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    });
    let name: String = words.collect();
    let letter = name.starts_with(|c: char| c.is_ascii_uppercase());
    if letter { name } else { format!("Layer{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::testing::generate::codebook;
    use std::rc::Rc;

    #[test]
    fn names_are_safe_and_unique() {
        let mut codebook = codebook();
        let mut layer = (*codebook.layers[1]).clone();
        for (place, id) in ["type", "2nd", "amount_text", "note"].into_iter().enumerate() {
            layer.attributes[place].id = AttributeId::parse(id).unwrap();
        }
        layer.attributes.truncate(7);
        layer.id = LayerId::parse("_theme").unwrap();
        codebook.layers.push(Rc::new(layer));
        let shapes = shapes(&codebook);
        let kinds: Vec<&str> = shapes.iter().map(|shape| shape.kind.as_str()).collect();
        assert_eq!(
            kinds,
            ["webanno.custom.Theme", "webanno.custom.Commitment", "webanno.custom.Theme_2"]
        );
        let names: Vec<&str> = shapes[2].features.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(
            names[..4],
            ["attribute_type", "attribute_2nd", "amount_text", "attribute_note"]
        );
        assert!(names.contains(&"amount_text_2"));
    }
}
