//! Comparing what annotators coded.

use annotator_core::project::id::{AnnotationId, AnnotatorId, AttributeId, LayerId, StatementId};
use serde::{Deserialize, Serialize};

/// What is compared, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompareJob {
    /// Whose annotations.
    pub annotators: Vec<AnnotatorId>,
    /// The layers to compare; empty for all of them.
    pub layers: Vec<LayerId>,
    /// Whether passages are the same if only spaces at their edges differ.
    pub forgive_spaces: bool,
}

/// What the annotators coded in a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextCases {
    pub statement: StatementId,
    /// In the order of the text.
    pub cases: Vec<Case>,
}

/// What belongs together: at most one annotation of each annotator, all of one layer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The bytes from the first that one of them marked to the last.
    pub start: u32,
    pub end: u32,
    /// The annotation of each annotator, in the order of the job.
    pub codings: Vec<Option<AnnotationId>>,
    /// Who agrees with whom: those with the same number say the same. Those who marked nothing have
    /// none.
    pub groups: Vec<Option<usize>>,
    /// Somebody has marked nothing here.
    pub missing: bool,
    /// The codes differ.
    pub code: bool,
    /// The passages differ, by so many words at most.
    pub edges: Option<u32>,
    /// The fields that differ.
    pub fields: Vec<AttributeId>,
}

impl Case {
    /// Whether something differs.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.missing || self.code || self.edges.is_some() || !self.fields.is_empty()
    }
}
