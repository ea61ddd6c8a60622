//! Annotations, and the set of them that one statement carries.

use std::cmp::Reverse;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::hash::{RevisionId, Sha256};
use super::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use super::sorted::{SortedMap, sort_by};
use super::span::{Span, Spans};
use super::units::ByteOffset;
use super::value::Attribute;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// One passage that carries one code, by one annotator.
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
    /// What it carries.
    pub code: CodeId,
    /// What is recorded about it.
    pub attributes: SortedMap<AttributeId, Attribute>,
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
    /// Read from a file of another program.
    Imported,
    /// Decided between annotators.
    Adjudicated,
}

/// What makes two annotations equal: same passage, same code, same annotator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// The passage.
    pub spans: Spans,
    /// The code.
    pub code: CodeId,
    /// Who claims it.
    pub annotator: AnnotatorId,
}

impl Annotation {
    /// What it claims.
    #[must_use]
    pub fn claim(&self) -> Claim {
        Claim { spans: self.spans.clone(), code: self.code.clone(), annotator: self.annotator }
    }

    /// Text order: earlier start first, then the longer one, then by code and id.
    pub(crate) fn order(&self) -> (ByteOffset, Reverse<ByteOffset>, &CodeId, AnnotationId) {
        (self.spans.start(), Reverse(self.spans.end()), &self.code, self.id)
    }

    /// Whether any of its parts shares a byte with `span`.
    #[must_use]
    pub fn touches(&self, span: Span) -> bool {
        self.spans.parts().iter().any(|part| part.overlaps(span))
    }
}

/// The annotations of one statement, in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnnotationSet {
    items: Vec<Rc<Annotation>>,
    /// For each item the largest end among it and those before it, so that a search
    /// backwards knows when to stop.
    furthest: Vec<ByteOffset>,
    index: SortedMap<AnnotationId, (ByteOffset, Reverse<ByteOffset>, CodeId)>,
}

impl AnnotationSet {
    /// A set of `annotations`, whatever their order.
    #[must_use]
    pub fn new(annotations: Vec<Rc<Annotation>>) -> Self {
        let index = annotations.iter().map(|item| (item.id, index_key(item))).collect();
        let mut set = Self { items: annotations, furthest: Vec::new(), index };
        sort_by(&mut set.items, |a, b| a.order().cmp(&b.order()));
        set.refresh_furthest(0);
        set
    }

    /// All annotations in text order: earlier start first, the longer first among those.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Rc<Annotation>> + ExactSizeIterator {
        self.items.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The annotation at this place in text order.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&Rc<Annotation>> {
        self.items.get(position)
    }

    /// The annotation with this id.
    #[must_use]
    pub fn get(&self, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.items.get(self.position(id)?)
    }

    /// Its place in text order.
    #[must_use]
    pub fn position(&self, id: AnnotationId) -> Option<usize> {
        let (start, end, code) = self.index.get(&id)?;
        self.items.binary_search_by(|item| item.order().cmp(&(*start, *end, code, id))).ok()
    }

    /// Adds an annotation, replacing one with the same id.
    pub fn insert(&mut self, annotation: Rc<Annotation>) {
        self.remove(annotation.id);
        let at = self.items.partition_point(|item| item.order() < annotation.order());
        self.index.insert(annotation.id, index_key(&annotation));
        self.items.insert(at, annotation);
        self.refresh_furthest(at);
    }

    /// Takes an annotation out.
    pub fn remove(&mut self, id: AnnotationId) -> Option<Rc<Annotation>> {
        let at = self.position(id)?;
        self.index.remove(&id);
        let removed = self.items.remove(at);
        self.refresh_furthest(at);
        Some(removed)
    }

    /// The annotation that claims the same, if any.
    #[must_use]
    pub fn with_claim(&self, claim: &Claim) -> Option<&Rc<Annotation>> {
        let start = claim.spans.start();
        let from = self.items.partition_point(|item| item.spans.start() < start);
        self.items
            .get(from..)?
            .iter()
            .take_while(|item| item.spans.start() == start)
            .find(|item| item.claim() == *claim)
    }

    /// The annotations with a part that overlaps `span`, in text order.
    #[must_use]
    pub fn overlapping(&self, span: Span) -> Vec<&Rc<Annotation>> {
        let end = self.items.partition_point(|item| item.spans.start() < span.end());
        let mut found = Vec::new();
        for (item, furthest) in self.items.iter().zip(&self.furthest).take(end).rev() {
            if *furthest <= span.start() {
                break;
            }
            if item.touches(span) {
                found.push(item);
            }
        }
        found.reverse();
        found
    }

    /// The annotations that cover the byte at `offset`, the shortest first.
    #[must_use]
    pub fn covering(&self, offset: ByteOffset) -> Vec<&Rc<Annotation>> {
        let end = self.items.partition_point(|item| item.spans.start() <= offset);
        let mut found = Vec::new();
        for (item, furthest) in self.items.iter().zip(&self.furthest).take(end).rev() {
            if *furthest <= offset {
                break;
            }
            if item.spans.contains(offset) {
                found.push(item);
            }
        }
        found.reverse();
        sort_by(&mut found, |a, b| a.spans.len().cmp(&b.spans.len()));
        found
    }

    fn refresh_furthest(&mut self, from: usize) {
        self.furthest.truncate(from);
        let mut furthest = self.furthest.last().copied().unwrap_or_default();
        for item in self.items.iter().skip(from) {
            furthest = furthest.max(item.spans.end());
            self.furthest.push(furthest);
        }
    }
}

fn index_key(annotation: &Annotation) -> (ByteOffset, Reverse<ByteOffset>, CodeId) {
    (annotation.spans.start(), Reverse(annotation.spans.end()), annotation.code.clone())
}
