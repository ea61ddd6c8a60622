//! What we record about an annotation, as JSON for formats that cannot represent it. Our own import
//! understands it; other programs keep it unchanged.

use std::ops::Range;

use serde::Serialize;
use serde_json::Value as Json;

use super::coders::annotator_key;
use super::tree::{fields, list, number, text, time};
use annotator_core::exchange::imported::{
    ImportedAnnotation, ImportedAttribute, ImportedValue, Part, Unread, WhyUnread,
};
use annotator_core::json::Json as Tree;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Confidence, Origin};
use annotator_core::project::hash::RevisionId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallMap;
use annotator_core::stored::file::FORMAT;
use annotator_core::stored::file::iso::iso_8601;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};

/// Counts a span in the unit of a format, like the functions of [`crate::import::places`].
pub(crate) type Count = fn(&Text, Span) -> Range<u32>;

/// The record of an annotation. A format leaves out what it can represent in its own way.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Record {
    /// Identifies it as ours.
    pub format: &'static str,
    /// The annotation's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The code's id.
    pub code: String,
    /// The format's name for the code, if that is not its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The layer's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layer: Option<String>,
    /// The attributes, by id.
    #[serde(skip_serializing_if = "SmallMap::is_empty")]
    pub attributes: SmallMap<String, Recorded>,
    /// The note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// The annotator's name or id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotator: Option<String>,
    /// When it was made, in ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// When it was last changed, in ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    /// How it was made.
    pub origin: Origin,
    /// The codebook's revision at that time.
    pub codebook_revision: RevisionId,
}

/// A value with its evidence.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Recorded {
    /// As in our own files.
    pub value: Value,
    /// The evidence: passages, each a list of parts in the unit of the format.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Vec<RecordedPart>>,
    /// Whether it was proposed and accepted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub proposed: bool,
}

/// A part of a passage.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RecordedPart {
    /// Where it starts, in the unit of the format.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Its words.
    pub quote: String,
}

impl Record {
    /// The complete record of an annotation of a statement with this text.
    #[must_use]
    pub(crate) fn of(
        project: &Project,
        text: &Text,
        annotation: &Annotation,
        count: Count,
    ) -> Self {
        let attributes = annotation.attributes.iter().map(|(id, attribute)| {
            let evidence = attribute.evidence.iter();
            let evidence = evidence.map(|spans| recorded_parts(text, spans, count)).collect();
            let (value, proposed) = (attribute.value.clone(), attribute.proposed);
            (id.to_string(), Recorded { value, evidence, proposed })
        });
        let layer = project.codebook.code(&annotation.code).map(|code| code.layer.to_string());
        Self {
            format: FORMAT,
            id: Some(annotation.id.to_string()),
            code: annotation.code.to_string(),
            name: None,
            layer,
            attributes: attributes.collect(),
            note: annotation.note.clone(),
            confidence: annotation.confidence,
            annotator: Some(annotator_key(project, annotation.annotator)),
            created: Some(iso_8601(annotation.created)),
            modified: Some(iso_8601(annotation.stamp.modified)),
            origin: annotation.origin,
            codebook_revision: annotation.stamp.revision,
        }
    }

    /// As JSON without spaces.
    #[must_use]
    pub(crate) fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As a JSON value.
    #[must_use]
    pub(crate) fn value(&self) -> Json {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// The parts of a passage in the unit of a format, with their words.
#[must_use]
pub(crate) fn recorded_parts(text: &Text, spans: &Spans, count: Count) -> Vec<RecordedPart> {
    let part = |span: &Span| {
        let Range { start, end } = count(text, *span);
        RecordedPart { start, end, quote: text.slice(*span).to_owned() }
    };
    spans.parts().iter().map(part).collect()
}

/// Whether this is one of our records.
#[must_use]
pub(crate) fn is_record(json: &Tree) -> bool {
    text(json, "format") == Some(FORMAT) && text(json, "code").is_some()
}

/// Fills an annotation from a record. Fields that the record does not have stay as they are.
pub(crate) fn read(json: &Tree, into: &mut ImportedAnnotation, left_out: &mut Vec<Unread>) {
    let own = |field: &str| text(json, field).map(str::to_owned);
    let set = |into: &mut Option<String>, field: &str| *into = own(field).or(into.take());
    into.id = own("id").unwrap_or(std::mem::take(&mut into.id));
    into.code = own("code").unwrap_or(std::mem::take(&mut into.code));
    into.note = own("note").unwrap_or(std::mem::take(&mut into.note));
    set(&mut into.layer, "layer");
    set(&mut into.annotator, "annotator");
    let confidence = json.field("confidence").and_then(|it| it.read::<Confidence>().ok());
    into.confidence = confidence.or(into.confidence);
    let origin = json.field("origin").and_then(|origin| origin.read::<Origin>().ok());
    into.origin = origin.or(into.origin);
    into.created = time(json.field("created")).or(into.created);
    into.modified = time(json.field("modified")).or(into.modified);
    into.revision = text(json, "codebook_revision").and_then(RevisionId::parse).or(into.revision);
    for (name, attribute) in json.field("attributes").map_or(&[][..], fields) {
        match attribute.field("value").map(Value::read) {
            Some(Ok(value)) => into.attributes.push(ImportedAttribute {
                name: name.to_string(),
                value: ImportedValue::Known(value),
                evidence: evidence(attribute),
                proposed: attribute
                    .field("proposed")
                    .and_then(|it| it.read().ok())
                    .unwrap_or(false),
            }),
            _ => left_out.push(Unread {
                place: into.id.clone(),
                what: name.to_string(),
                reason: WhyUnread::Misshapen,
            }),
        }
    }
}

/// The metadata in an object, under our names. Values that are not text are ignored.
#[must_use]
pub(crate) fn metadata(json: &Tree) -> Metadata {
    let texts = fields(json).iter().filter(|(_, value)| value.text().is_some());
    Tree::Object(texts.cloned().collect()).read().unwrap_or_default()
}

fn evidence(attribute: &Tree) -> Vec<Vec<Part>> {
    let passages = list(attribute.field("evidence")).iter();
    passages.map(|parts| list(Some(parts)).iter().map(part).collect()).collect()
}

fn part(json: &Tree) -> Part {
    let range = number(json.field("start")).zip(number(json.field("end")));
    let quote = json.field("quote").and_then(Tree::text).map(str::to_owned);
    Part { range, quote, ..Part::default() }
}
