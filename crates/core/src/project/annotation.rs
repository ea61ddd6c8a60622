//! Annotations: codes that annotators give to passages of a statement.

use serde::{Deserialize, Serialize};
use std::cmp::{Ordering, Reverse};

use super::hash::{RevisionId, Sha256};
use super::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use super::value::Attribute;
use crate::small_map::SmallMap;
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// One code on one passage, by one annotator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Stays the same through all changes.
    pub id: AnnotationId,
    /// The statement it belongs to.
    pub statement: StatementId,
    /// The text its spans are offsets into.
    pub text: Sha256,
    /// The passage.
    pub spans: Spans,
    /// The code.
    pub code: CodeId,
    /// The recorded attributes.
    pub attributes: SmallMap<AttributeId, Attribute>,
    /// The annotator's note.
    pub note: String,
    /// How sure the annotator is.
    pub confidence: Option<Confidence>,
    /// Who made it.
    pub annotator: AnnotatorId,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed, and under which codebook.
    pub stamp: Stamp,
    /// How it came to be.
    pub origin: Origin,
}

/// When and under which codebook revision a change was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The time of the change.
    pub modified: Timestamp,
    /// The codebook's revision at that time.
    pub revision: RevisionId,
}

/// How sure an annotator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Sure.
    High,
    /// Rather sure.
    Medium,
    /// In doubt.
    Low,
}

/// How an annotation came to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Made by hand.
    #[default]
    Manual,
    /// Made by tagging every occurrence of a phrase.
    TagAll,
    /// An accepted suggestion.
    Suggestion,
    /// Imported from another program's file.
    Imported,
    /// Decided by adjudication between annotators.
    Adjudicated,
}

/// Two annotations with the same claim say the same: same passage, same code, same annotator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// Who claims it. Compared first: several people often give one passage the same code.
    pub annotator: AnnotatorId,
    /// The passage.
    pub spans: Spans,
    /// The code.
    pub code: CodeId,
}

impl Annotation {
    /// What the annotation claims.
    #[must_use]
    pub fn claim(&self) -> Claim {
        Claim { annotator: self.annotator, spans: self.spans.clone(), code: self.code.clone() }
    }

    /// Whether the annotation makes this claim.
    #[must_use]
    pub fn claims(&self, claim: &Claim) -> bool {
        self.annotator == claim.annotator && self.spans == claim.spans && self.code == claim.code
    }

    /// Orders annotations by claim; annotations with the same claim are equal.
    pub fn claim_order(&self, other: &Self) -> Ordering {
        self.spans
            .cmp(&other.spans)
            .then_with(|| self.code.cmp(&other.code))
            .then_with(|| self.annotator.cmp(&other.annotator))
    }

    /// Text order: earlier start first, then the longer one, then by code and id.
    pub fn order(&self) -> (ByteOffset, Reverse<ByteOffset>, &CodeId, AnnotationId) {
        (self.spans.start(), Reverse(self.spans.end()), &self.code, self.id)
    }

    /// Whether any part of the passage shares a byte with `span`.
    #[must_use]
    pub fn touches(&self, span: Span) -> bool {
        self.spans.touch(span)
    }
}
