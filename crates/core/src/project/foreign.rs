//! What a file of a newer minor version says that this build does not know.
//!
//! It is kept as it is and written back, so that passing a file through an older
//! build loses nothing. What is unknown within codebooks, spans and values is not
//! kept; reading such a file asks first.

use serde::{Deserialize, Serialize};

use super::id::{AnnotationId, StatementId};
use crate::sorted::SortedMap;

/// JSON fields by name, sorted by name.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// Whose fields they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForeignPlace {
    /// The file's, beside `format` and `version`.
    File,
    /// The project's.
    Project,
    /// A statement's.
    Statement(StatementId),
    /// An annotation's.
    Annotation(AnnotationId),
}

/// All unknown fields of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(ForeignPlace, Fields)>", into = "Vec<(ForeignPlace, Fields)>")]
pub struct Foreign(SortedMap<ForeignPlace, Fields>);

impl Foreign {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields of one place; mostly empty.
    #[must_use]
    pub fn fields(&self, place: ForeignPlace) -> Fields {
        self.0.get(&place).cloned().unwrap_or_default()
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
