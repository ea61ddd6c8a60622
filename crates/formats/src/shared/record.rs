//! Everything about an annotation as one JSON object, for formats that can store a text but not all
//! that we record. Our own import understands it.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::coders::annotator_key;
use annotator_core::exchange::imported::{
    ImportedAnnotation, ImportedAttribute, ImportedValue, Part,
};
use annotator_core::json::from_text;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Confidence, Origin};
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId, LayerId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallMap;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};

/// Counts a span in the unit of a format.
pub(crate) type Count = fn(&Text, Span) -> Range<u32>;

/// Everything about an annotation except its passage.
#[derive(Serialize, Deserialize)]
pub(crate) struct Record {
    pub id: AnnotationId,
    pub code: CodeId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<LayerId>,
    /// The annotator's name or id.
    pub annotator: String,
    /// Its attributes.
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub attributes: SmallMap<AttributeId, RecordedAttribute>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    created: IsoTime,
    modified: IsoTime,
    origin: Origin,
    codebook_revision: RevisionId,
}

/// A value with its evidence.
#[derive(Serialize, Deserialize)]
pub(crate) struct RecordedAttribute {
    pub value: Value,
    /// The passages that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Vec<Passage>>,
    /// Whether it was proposed and accepted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proposed: bool,
}

/// A part of a passage of evidence.
#[derive(Serialize, Deserialize)]
pub(crate) struct Passage {
    start: u32,
    end: u32,
    quote: String,
}

impl Record {
    /// Everything about an annotation. `count` counts the spans of its evidence.
    #[must_use]
    pub(crate) fn of(
        project: &Project,
        statement: &Statement,
        annotation: &Annotation,
        count: Count,
    ) -> Self {
        let passage = |spans: &Spans| {
            let parts = spans.parts().iter().map(|part| {
                let Range { start, end } = count(&statement.text, *part);
                Passage { start, end, quote: statement.text.slice(*part).to_owned() }
            });
            parts.collect()
        };
        let attributes = annotation.attributes.iter().map(|(id, attribute)| {
            let evidence = attribute.evidence.iter().map(passage).collect();
            let (value, proposed) = (attribute.value.clone(), attribute.proposed);
            (id.clone(), RecordedAttribute { value, evidence, proposed })
        });
        Self {
            id: annotation.id,
            code: annotation.code.clone(),
            layer: project.codebook.code(&annotation.code).map(|code| code.layer.clone()),
            annotator: annotator_key(project, annotation.annotator),
            attributes: attributes.collect(),
            note: annotation.note.clone(),
            confidence: annotation.confidence,
            created: IsoTime(annotation.created),
            modified: IsoTime(annotation.stamp.modified),
            origin: annotation.origin,
            codebook_revision: annotation.stamp.revision,
        }
    }

    /// As JSON without line ends and without characters that XML forbids.
    #[must_use]
    pub(crate) fn json(&self) -> String {
        // Strings, numbers, lists and string keys only: this cannot fail. JSON escapes control
        // characters, but not these two.
        let json = serde_json::to_string(self).unwrap_or_default();
        json.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff")
    }

    /// Reads it; `None` if the text is something else.
    #[must_use]
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        text.starts_with('{').then(|| from_text(text).ok()).flatten()
    }

    /// Fills an annotation from the record. Its passage and text stay as they are.
    pub(crate) fn apply_to(&self, annotation: &mut ImportedAnnotation) {
        annotation.id = self.id.to_string();
        annotation.code = self.code.to_string();
        annotation.layer = self.layer.as_ref().map(LayerId::to_string);
        annotation.annotator = Some(self.annotator.clone());
        annotation.attributes = self.attributes.iter().map(|(id, it)| it.imported(id)).collect();
        annotation.note.clone_from(&self.note);
        annotation.confidence = self.confidence;
        annotation.created = Some(self.created.0);
        annotation.modified = Some(self.modified.0);
        annotation.origin = Some(self.origin);
    }
}

impl RecordedAttribute {
    /// The attribute with this id in an imported annotation.
    #[must_use]
    pub(crate) fn imported(&self, id: &AttributeId) -> ImportedAttribute {
        let part = |passage: &Passage| Part {
            range: Some((passage.start, passage.end)),
            quote: Some(passage.quote.clone()),
            ..Part::default()
        };
        let evidence = self.evidence.iter().map(|parts| parts.iter().map(part).collect());
        ImportedAttribute {
            name: id.to_string(),
            value: ImportedValue::Known(self.value.clone()),
            evidence: evidence.collect(),
            proposed: self.proposed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::places::chars;
    use annotator_core::testing::generate::rich_project;

    #[test]
    fn a_record_survives_a_round_trip() {
        let project = rich_project();
        for statement in &project.statements {
            for annotation in project.annotations_of(statement.id).iter() {
                let record = Record::of(&project, statement, annotation, chars);
                let json = record.json();
                assert!(!json.contains('\n'));
                let read = Record::read(&json).unwrap();
                assert_eq!(read.json(), json);
                let mut imported = ImportedAnnotation::default();
                read.apply_to(&mut imported);
                assert_eq!(imported.note, annotation.note);
                assert_eq!(imported.created, Some(annotation.created));
                assert_eq!(imported.attributes.len(), annotation.attributes.len());
            }
        }
        for other in ["", "{}", "a note", "[1]", "{\"id\":\"x\"}"] {
            assert!(Record::read(other).is_none());
        }
    }
}
