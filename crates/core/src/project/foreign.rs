//! Fields from files of a newer minor version that this build does not know.
//!
//! They are kept and written back, so that passing a file through an older build loses nothing. A
//! codebook keeps its unknown fields in its own objects, because they are part of its revision. All
//! others are kept here, by the object that they belong to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::hash::Sha256;
use super::id::{AnnotationId, AnnotatorId, AttributeId, StatementId};

/// JSON fields by name, sorted by name.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// The object that the fields belong to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForeignPlace {
    /// The file's, next to `format` and `version`.
    File,
    /// The project's.
    Project,
    /// A statement's.
    Statement(StatementId),
    /// An annotation's.
    Annotation(AnnotationId),
    /// An annotator's.
    Annotator(AnnotatorId),
    /// A statement's metadata.
    Metadata(StatementId),
    /// How a statement was read.
    Provenance(StatementId),
    /// The length of a statement.
    Length(StatementId),
    /// A paragraph, by its index.
    Paragraph(StatementId, u32),
    /// A zone, by its index among the statement's zones.
    Zone(StatementId, u32),
    /// An earlier text. Equal ones share their fields.
    EarlierText(StatementId, Sha256),
    /// A replacement in the change back to an earlier text, by its index.
    Replaced(StatementId, Sha256, u32),
    /// A field of the record.
    Attribute(AnnotationId, AttributeId),
    /// The value of a field of the record.
    Value(AnnotationId, AttributeId),
    /// A span, in bytes, of the passage or of the evidence for an attribute. If a passage is
    /// changed it has other spans; if the change is undone, it gets the fields back.
    Span(AnnotationId, Option<AttributeId>, u32, u32),
}

impl ForeignPlace {
    /// Whether version 1 of the stored form has this place.
    #[must_use]
    pub fn is_of_version_1(&self) -> bool {
        match self {
            Self::File | Self::Project | Self::Statement(_) | Self::Annotation(_) => true,
            Self::Annotator(_)
            | Self::Metadata(_)
            | Self::Provenance(_)
            | Self::Length(_)
            | Self::Paragraph(..)
            | Self::Zone(..)
            | Self::EarlierText(..)
            | Self::Replaced(..)
            | Self::Attribute(..)
            | Self::Value(..)
            | Self::Span(..) => false,
        }
    }
}

/// All unknown fields of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(ForeignPlace, Fields)>", into = "Vec<(ForeignPlace, Fields)>")]
pub struct Foreign(BTreeMap<ForeignPlace, Fields>);

impl Foreign {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields of one place; usually empty.
    #[must_use]
    pub fn fields(&self, place: &ForeignPlace) -> Fields {
        self.0.get(place).cloned().unwrap_or_default()
    }

    /// The places that have fields.
    pub fn places(&self) -> impl Iterator<Item = &ForeignPlace> {
        self.0.keys()
    }

    /// Gives these places these fields; no fields means none. Returns the places with the fields
    /// that they had, in the order that gives them back.
    pub fn set(&mut self, fields: &[(ForeignPlace, Fields)]) -> Vec<(ForeignPlace, Fields)> {
        let mut before = Vec::with_capacity(fields.len());
        for (place, fields) in fields {
            let old = self.0.remove(place).unwrap_or_default();
            self.keep(place.clone(), fields.clone());
            before.push((place.clone(), old));
        }
        before.reverse();
        before
    }

    /// Keeps the fields of one place.
    pub fn keep(&mut self, place: ForeignPlace, fields: Fields) {
        if !fields.is_empty() {
            self.0.insert(place, fields);
        }
    }
}

impl From<Vec<(ForeignPlace, Fields)>> for Foreign {
    fn from(list: Vec<(ForeignPlace, Fields)>) -> Self {
        Self(list.into_iter().collect())
    }
}

impl From<Foreign> for Vec<(ForeignPlace, Fields)> {
    fn from(foreign: Foreign) -> Self {
        foreign.0.into_iter().collect()
    }
}
