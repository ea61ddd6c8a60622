//! The stored form of statements and annotations, version 1.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::layout::LayoutV1;
use super::{FindText, WireError};
use crate::json::is_false;
use crate::project::annotation::{Annotation, Confidence, Origin, Stamp, Timestamp};
use crate::project::hash::{RevisionId, Sha256};
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::statement::{EarlierText, Metadata, Provenance, Statement};
use crate::project::value::{Attribute, Value};
use crate::small_map::SmallMap;
use crate::text::change::{Replacement, TextChange};
use crate::text::span::{Span, SpanError, Spans};
use crate::text::units::ByteOffset;

/// Pairs of byte offsets, `[[start, end], …]`.
///
/// Reading checks only their order, because the text is not available. The project, or the edit
/// that adds them, checks them against the text.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "Vec<(u32, u32)>", into = "Vec<(u32, u32)>")]
pub(super) struct SpansV1(Spans);

impl From<SpansV1> for Vec<(u32, u32)> {
    fn from(spans: SpansV1) -> Self {
        spans.0.parts().iter().map(|part| (part.start().0, part.end().0)).collect()
    }
}

impl TryFrom<Vec<(u32, u32)>> for SpansV1 {
    type Error = &'static str;

    fn try_from(pairs: Vec<(u32, u32)>) -> Result<Self, Self::Error> {
        let parts = pairs
            .into_iter()
            .map(|(start, end)| {
                Span::between(ByteOffset(start), ByteOffset(end)).ok_or(SpanError::Empty)
            })
            .collect::<Result<Vec<_>, SpanError>>();
        parts.and_then(Spans::new).map(Self).map_err(|_| "not a list of spans")
    }
}

impl From<&Spans> for SpansV1 {
    fn from(spans: &Spans) -> Self {
        Self(spans.clone())
    }
}

impl From<SpansV1> for Spans {
    fn from(spans: SpansV1) -> Self {
        spans.0
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct AttributeV1 {
    value: Value,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<SpansV1>,
    /// Version 3.
    #[serde(default, skip_serializing_if = "is_false")]
    proposed: bool,
}

impl From<&Attribute> for AttributeV1 {
    fn from(attribute: &Attribute) -> Self {
        Self {
            value: attribute.value.clone(),
            evidence: attribute.evidence.iter().map(SpansV1::from).collect(),
            proposed: attribute.proposed,
        }
    }
}

impl From<AttributeV1> for Attribute {
    fn from(wire: AttributeV1) -> Self {
        Self {
            value: wire.value,
            evidence: wire.evidence.into_iter().map(Spans::from).collect(),
            proposed: wire.proposed,
        }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct StampV1 {
    modified: Timestamp,
    revision: RevisionId,
}

impl From<Stamp> for StampV1 {
    fn from(stamp: Stamp) -> Self {
        Self { modified: stamp.modified, revision: stamp.revision }
    }
}

impl From<StampV1> for Stamp {
    fn from(wire: StampV1) -> Self {
        Self { modified: wire.modified, revision: wire.revision }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct AnnotationV1 {
    id: AnnotationId,
    statement: StatementId,
    text: Sha256,
    spans: SpansV1,
    code: CodeId,
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    attributes: SmallMap<AttributeId, AttributeV1>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence>,
    annotator: AnnotatorId,
    created: Timestamp,
    modified: Timestamp,
    revision: RevisionId,
    origin: Origin,
}

/// A shared annotation as it is stored, for what the page and the worker pass to each other.
pub(crate) mod shared_annotation {
    use std::rc::Rc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::AnnotationV1;
    use crate::project::annotation::Annotation;

    pub(crate) fn serialize<S: Serializer>(
        annotation: &Rc<Annotation>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        AnnotationV1::from(&**annotation).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Rc<Annotation>, D::Error> {
        AnnotationV1::deserialize(from).map(|wire| Rc::new(wire.into()))
    }
}

impl AnnotationV1 {
    pub(super) fn list(annotations: &[Rc<Annotation>]) -> Vec<Self> {
        annotations.iter().map(|annotation| Self::from(&**annotation)).collect()
    }

    pub(super) fn restore(list: Vec<Self>) -> Vec<Rc<Annotation>> {
        list.into_iter().map(|wire| Rc::new(wire.into())).collect()
    }
}

impl From<&Annotation> for AnnotationV1 {
    fn from(annotation: &Annotation) -> Self {
        let attributes = annotation.attributes.iter();
        Self {
            id: annotation.id,
            statement: annotation.statement,
            text: annotation.text,
            spans: (&annotation.spans).into(),
            code: annotation.code.clone(),
            attributes: attributes.map(|(id, value)| (id.clone(), value.into())).collect(),
            note: annotation.note.clone(),
            confidence: annotation.confidence,
            annotator: annotation.annotator,
            created: annotation.created,
            modified: annotation.stamp.modified,
            revision: annotation.stamp.revision,
            origin: annotation.origin,
        }
    }
}

impl From<AnnotationV1> for Annotation {
    fn from(wire: AnnotationV1) -> Self {
        let attributes = wire.attributes.into_iter();
        Self {
            id: wire.id,
            statement: wire.statement,
            text: wire.text,
            spans: wire.spans.into(),
            code: wire.code,
            attributes: attributes.map(|(id, value)| (id, value.into())).collect(),
            note: wire.note,
            confidence: wire.confidence,
            annotator: wire.annotator,
            created: wire.created,
            stamp: Stamp { modified: wire.modified, revision: wire.revision },
            origin: wire.origin,
        }
    }
}

/// A statement with the digest of its text instead of the text.
#[derive(Serialize, Deserialize)]
pub(super) struct StatementV1 {
    pub(super) id: StatementId,
    text: Sha256,
    metadata: Metadata,
    provenance: Provenance,
    #[serde(default, skip_serializing_if = "LayoutV1::is_empty")]
    layout: LayoutV1,
    /// Version 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<EarlierTextV2>,
    /// Version 3.
    #[serde(default, skip_serializing_if = "is_false")]
    done: bool,
}

/// An earlier text: its digest, when it was replaced, and the change back to it.
#[derive(Serialize, Deserialize)]
struct EarlierTextV2 {
    sha256: Sha256,
    replaced: Timestamp,
    back: TextChangeV2,
}

/// A change to a text, `[[start, removed, inserted], …]`, with starts in bytes of the old text.
/// Whether it fits a text is checked when it is applied.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "Vec<(u32, String, String)>", into = "Vec<(u32, String, String)>")]
#[derive(Clone)]
pub(super) struct TextChangeV2(Rc<TextChange>);

impl From<TextChangeV2> for Vec<(u32, String, String)> {
    fn from(change: TextChangeV2) -> Self {
        let parts = change.0.parts().iter();
        parts
            .map(|part| (part.start.0, part.removed.to_string(), part.inserted.to_string()))
            .collect()
    }
}

impl TryFrom<Vec<(u32, String, String)>> for TextChangeV2 {
    type Error = &'static str;

    fn try_from(parts: Vec<(u32, String, String)>) -> Result<Self, Self::Error> {
        let parts =
            parts.iter().map(|(at, removed, inserted)| Replacement::at(*at, removed, inserted));
        let change = TextChange::of_parts(parts.collect());
        change.map(|change| Self(Rc::new(change))).map_err(|_| "not a change of a text")
    }
}

impl From<&Rc<TextChange>> for TextChangeV2 {
    fn from(change: &Rc<TextChange>) -> Self {
        Self(Rc::clone(change))
    }
}

impl From<TextChangeV2> for Rc<TextChange> {
    fn from(wire: TextChangeV2) -> Self {
        wire.0
    }
}

impl From<&EarlierText> for EarlierTextV2 {
    fn from(earlier: &EarlierText) -> Self {
        let EarlierText { sha256, replaced, back } = earlier;
        Self { sha256: *sha256, replaced: *replaced, back: back.into() }
    }
}

impl From<EarlierTextV2> for EarlierText {
    fn from(wire: EarlierTextV2) -> Self {
        Self { sha256: wire.sha256, replaced: wire.replaced, back: wire.back.into() }
    }
}

impl From<&Statement> for StatementV1 {
    fn from(statement: &Statement) -> Self {
        Self {
            id: statement.id,
            text: statement.text.sha256(),
            metadata: statement.metadata.clone(),
            provenance: statement.provenance.clone(),
            layout: (&statement.layout).into(),
            earlier: statement.earlier.iter().map(EarlierTextV2::from).collect(),
            done: statement.done,
        }
    }
}

impl StatementV1 {
    pub(super) fn restore(self, texts: &FindText) -> Result<Rc<Statement>, WireError> {
        let text = texts(self.text).ok_or(WireError::MissingText(self.text))?;
        Ok(Rc::new(Statement {
            id: self.id,
            text,
            metadata: self.metadata,
            provenance: self.provenance,
            layout: self.layout.into(),
            earlier: self.earlier.into_iter().map(EarlierText::from).collect(),
            done: self.done,
        }))
    }
}
