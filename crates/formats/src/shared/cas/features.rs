//! Turns the features of a structure into an annotation.

use super::names::{CODE, CONFIDENCE, ID, NOTE, RECORD, Shape, default_name};
use super::{Field, Structure, short};
use crate::shared::flat::{cells, endings, value};
use crate::shared::record::Record;
use annotator_core::codebook::{AttributeKind, Codebook};
use annotator_core::exchange::imported::{ImportedAnnotation, ImportedAttribute, ImportedValue};
use annotator_core::json::Json;
use annotator_core::project::id::AttributeId;
use annotator_core::small_map::SmallMap;
use annotator_xml::blanked;

/// The names of the feature with the code, the likeliest first.
pub(crate) const CODES: [&str; 6] = [CODE, "label", "value", "PosValue", "category", "tag"];

/// A structure and its CAS.
pub(super) struct CasStructure<'a> {
    /// All structures of its CAS.
    pub cas: &'a ById<'a>,
    pub structure: &'a Structure,
}

/// The structures of a CAS by their ids.
pub(super) type ById<'a> = SmallMap<u64, &'a Structure>;

/// The texts of features by name, in the order of the file.
struct Features(Vec<(String, Vec<String>)>);

impl Features {
    fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(own, _)| own == name);
        found.and_then(|(_, texts)| texts.first()).map_or("", String::as_str)
    }

    fn take(&mut self, name: &str) -> Option<Vec<String>> {
        let at = self.0.iter().position(|(own, _)| own == name)?;
        Some(self.0.remove(at).1)
    }

    fn take_one(&mut self, name: &str) -> String {
        self.take(name).and_then(|texts| texts.into_iter().next()).unwrap_or_default()
    }
}

/// The annotation without its passage, the names of features that refer to other structures, and
/// the id that all parts of the annotation share.
pub(super) fn annotation_of(
    located: &CasStructure,
    codebook: Option<&Codebook>,
    shapes: &[Shape],
) -> (ImportedAnnotation, Vec<String>, Option<String>) {
    let CasStructure { cas, structure } = located;
    let mut features = Features(Vec::new());
    let mut dropped = Vec::new();
    for (name, field) in &structure.fields {
        if ["sofa", "begin", "end"].contains(&name.as_str()) {
            continue;
        }
        match texts_of(cas, field) {
            Some(texts) => features.0.push((name.clone(), texts)),
            None => dropped.push(format!("{}.{name}", structure.kind)),
        }
    }
    let record = Record::read(features.get(RECORD));
    if record.is_some() {
        features.take(RECORD);
    }
    let shape = shapes.iter().find(|shape| shape.kind == structure.kind);
    let shared = Some(features.take_one(ID)).filter(|id| !id.is_empty());
    let mut annotation = ImportedAnnotation {
        id: shared.clone().unwrap_or_else(|| structure.id.to_string()),
        ..ImportedAnnotation::default()
    };
    if let Some(record) = &record {
        record.apply_to(&mut annotation);
        annotation.attributes = recorded(record, shape, &mut features);
    }
    code(&mut annotation, &mut features, &structure.kind);
    if let Some(shape) = shape {
        annotation.layer = Some(shape.layer.to_string());
        annotation.attributes.extend(defined(shape, codebook, &mut features));
    }
    note_and_confidence(&mut annotation, &mut features);
    let others = features.0.into_iter();
    let others = others.map(|(name, words)| (name, ImportedValue::Words(words)));
    annotation.attributes.extend(others.map(|(name, value)| ImportedAttribute::new(name, value)));
    (annotation, dropped, shared)
}

/// The texts of a feature, if it has any. The texts of an array that it refers to count as its own.
fn texts_of(cas: &ById, field: &Field) -> Option<Vec<String>> {
    match field {
        Field::Text(text) => Some(vec![text.clone()]),
        Field::Texts(texts) => Some(texts.clone()),
        Field::Number(number) => Some(vec![number.to_string()]),
        Field::Yes(yes) => Some(vec![yes.to_string()]),
        Field::Reference(id) => match cas.get(id)?.field("elements")? {
            Field::Texts(texts) => Some(texts.clone()),
            _ => None,
        },
        Field::References(_) => None,
    }
}

fn code(annotation: &mut ImportedAnnotation, features: &mut Features, kind: &str) {
    let named = CODES.iter().find(|name| !features.get(name).is_empty());
    match named {
        Some(name) => {
            annotation.code = features.take_one(name);
            annotation.layer.get_or_insert_with(|| short(kind).to_owned());
        }
        None if annotation.code.is_empty() => annotation.code = short(kind).to_owned(),
        None => {}
    }
}

/// Takes note and confidence from the features. A note that differs only in characters that XML
/// forbids stays as it is recorded.
fn note_and_confidence(annotation: &mut ImportedAnnotation, features: &mut Features) {
    let note = features.take_one(NOTE);
    if note != blanked(&annotation.note) {
        annotation.note = note;
    }
    let confidence = Json::Text(features.get(CONFIDENCE).into()).read().ok();
    if confidence.is_some() || features.get(CONFIDENCE).is_empty() {
        annotation.confidence = confidence;
        features.take(CONFIDENCE);
    }
}

/// The attributes of a record. If the features differ from it, they take precedence.
fn recorded(
    record: &Record,
    shape: Option<&Shape>,
    features: &mut Features,
) -> Vec<ImportedAttribute> {
    let mut attributes = Vec::new();
    for (id, attribute) in &record.attributes {
        let names = names_of(id, attribute.value.kind(), shape);
        let texts: Vec<String> = names.iter().map(|name| features.take_one(name)).collect();
        let cells = cells(&attribute.value);
        let same = |(text, cell): (&String, &String)| text == cell || *text == blanked(cell);
        if texts.iter().zip(cells.iter().map(|cell| &cell.text)).all(same) {
            attributes.push(attribute.imported(id));
        } else {
            let changed = attribute_from(id, attribute.value.kind(), &texts);
            attributes.extend(
                changed.map(|it| ImportedAttribute {
                    evidence: attribute.imported(id).evidence,
                    ..it
                }),
            );
        }
    }
    attributes
}

/// The attributes that the codebook defines and that are not in the record.
fn defined(
    shape: &Shape,
    codebook: Option<&Codebook>,
    features: &mut Features,
) -> Vec<ImportedAttribute> {
    let layer = codebook.and_then(|codebook| codebook.layer(&shape.layer));
    let definitions = layer.map(|layer| layer.attributes.as_slice()).unwrap_or_default();
    let attributes = definitions.iter().filter_map(|definition| {
        let names = names_of(&definition.id, definition.kind, Some(shape));
        let texts: Vec<String> = names.iter().map(|name| features.take_one(name)).collect();
        attribute_from(&definition.id, definition.kind, &texts)
    });
    attributes.collect()
}

/// The names of the features of an attribute, one for each part of its value.
fn names_of(id: &AttributeId, kind: AttributeKind, shape: Option<&Shape>) -> Vec<String> {
    let named: SmallMap<usize, &str> = shape
        .into_iter()
        .flat_map(|shape| &shape.features)
        .filter(|feature| feature.attribute == *id)
        .map(|feature| (feature.part, feature.name.as_str()))
        .collect();
    let endings = endings(kind).iter().enumerate();
    let names = endings.map(|(part, ending)| {
        named.get(&part).map_or_else(|| default_name(id, ending), |name| (*name).to_owned())
    });
    names.collect()
}

/// An attribute with the value from its features; `None` if all are empty.
fn attribute_from(
    id: &AttributeId,
    kind: AttributeKind,
    texts: &[String],
) -> Option<ImportedAttribute> {
    let cells: Vec<&str> = texts.iter().map(String::as_str).collect();
    let words = || cells.iter().filter(|cell| !cell.is_empty()).map(|cell| (*cell).to_owned());
    let words: Vec<String> = words().collect();
    let value = match value(kind, &cells) {
        Some(value) => ImportedValue::Known(value),
        None if words.is_empty() => return None,
        None => ImportedValue::Words(words),
    };
    Some(ImportedAttribute::new(id.to_string(), value))
}
