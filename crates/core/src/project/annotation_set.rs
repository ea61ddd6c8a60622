//! The annotations of one statement.
//!
//! A set is cloned before it is changed, because views hold the old one. To keep this cheap even
//! for a hundred thousand annotations, clones share chunks of annotations: in each of the two
//! orders, a change copies one chunk and the list of chunks.

mod chunks;

use std::cmp::Ordering;
use std::rc::Rc;

use super::annotation::{Annotation, Claim};
use super::id::{AnnotationId, CodeId};
use crate::small_map::{SmallMap, sort_by, sort_by_number};
use crate::text::span::Span;
use crate::text::units::ByteOffset;
use chunks::Chunks;

/// The annotations of one statement, in text order. Cheap to clone and to change.
#[derive(Clone, Debug, Default)]
pub struct AnnotationSet {
    /// The annotations in text order.
    placed: Chunks,
    /// For each chunk of `placed`, the furthest end of all annotations in it and in the chunks
    /// before it.
    reach: Vec<ByteOffset>,
    /// The same annotations, sorted by id.
    known: Chunks,
    /// The number of annotations with each code.
    counts: SmallMap<CodeId, usize>,
}

/// The difference between two sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Annotations only in the first set, in text order.
    pub gone: Vec<Rc<Annotation>>,
    /// Annotations only in the second set, in text order. A changed annotation is in both lists.
    pub come: Vec<Rc<Annotation>>,
}

fn by_place(a: &Annotation, b: &Annotation) -> Ordering {
    a.order().cmp(&b.order())
}

fn by_id(a: &Annotation, b: &Annotation) -> Ordering {
    a.id.cmp(&b.id)
}

impl AnnotationSet {
    /// A set of these annotations, whose ids are all different.
    #[must_use]
    pub fn new(annotations: Vec<Rc<Annotation>>) -> Self {
        let mut set = Self::default();
        for annotation in &annotations {
            *set.counts.entry_or_default(annotation.code.clone()) += 1;
        }
        let mut known = annotations.clone();
        sort_by_number(&mut known, |item| item.id.0.as_u64_pair().0, |a, b| by_id(a, b));
        set.known = Chunks::of_sorted(&known);
        let mut placed = annotations;
        sort_by(&mut placed, |a, b| by_place(a, b));
        set.placed = Chunks::of_sorted(&placed);
        set.refresh_reach(0);
        set
    }

    /// All annotations, in text order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Rc<Annotation>> {
        self.placed.iter()
    }

    /// The number of annotations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.placed.len()
    }

    /// Whether the set has no annotations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.placed.is_empty()
    }

    /// The number of annotations with each code; codes without any are missing.
    #[must_use]
    pub fn counts(&self) -> &SmallMap<CodeId, usize> {
        &self.counts
    }

    /// The annotation at this position in text order.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&Rc<Annotation>> {
        self.placed.at(position)
    }

    /// The annotation with this id.
    #[must_use]
    pub fn get(&self, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.known.get(self.known.search(|item| item.id.cmp(&id)).ok()?)
    }

    /// The position in text order of the annotation with this id.
    #[must_use]
    pub fn position(&self, id: AnnotationId) -> Option<usize> {
        let wanted = self.get(id)?;
        let place = self.placed.search(|item| by_place(item, wanted)).ok()?;
        Some(self.placed.position(place))
    }

    /// Inserts an annotation, replacing one with the same id.
    pub fn insert(&mut self, annotation: Rc<Annotation>) {
        let mut place = self.known.search(|item| by_id(item, &annotation));
        if place.is_ok() {
            self.remove(annotation.id);
            place = self.known.search(|item| by_id(item, &annotation));
        }
        *self.counts.entry_or_default(annotation.code.clone()) += 1;
        if let Err(place) = place {
            self.known.insert(place, Rc::clone(&annotation));
        }
        if let Err(place) = self.placed.search(|item| by_place(item, &annotation)) {
            self.placed.insert(place, annotation);
            self.refresh_reach(place.chunk);
        }
    }

    /// Removes an annotation and returns it.
    pub fn remove(&mut self, id: AnnotationId) -> Option<Rc<Annotation>> {
        let place = self.known.search(|item| item.id.cmp(&id)).ok()?;
        let removed = self.known.remove(place)?;
        if let Ok(place) = self.placed.search(|item| by_place(item, &removed)) {
            self.placed.remove(place);
            self.refresh_reach(place.chunk);
        }
        if let Some(count) = self.counts.get_mut(&removed.code) {
            *count -= 1;
            if *count == 0 {
                self.counts.remove(&removed.code);
            }
        }
        Some(removed)
    }

    /// The annotation with this claim, if there is one.
    #[must_use]
    pub fn with_claim(&self, claim: &Claim) -> Option<&Rc<Annotation>> {
        let start = claim.spans.start();
        let from = self.placed.partition(|item| item.spans.start() < start);
        self.placed
            .iter_from(from)
            .take_while(|item| item.spans.start() == start)
            .find(|item| item.claims(claim))
    }

    /// The annotations that share a byte with `span`, in text order.
    #[must_use]
    pub fn overlapping(&self, span: Span) -> Vec<&Rc<Annotation>> {
        self.reaching(span.start(), span.end(), |item| item.touches(span))
    }

    /// The annotations that cover the byte at `offset`, the shortest first.
    #[must_use]
    pub fn covering(&self, offset: ByteOffset) -> Vec<&Rc<Annotation>> {
        let next = ByteOffset(offset.0.saturating_add(1));
        let mut found = self.reaching(offset, next, |item| item.spans.contains(offset));
        sort_by(&mut found, |a, b| a.spans.len().cmp(&b.spans.len()));
        found
    }

    /// The annotations whose hulls share a byte with `span`, in text order.
    #[must_use]
    pub fn around(&self, span: Span) -> Vec<&Rc<Annotation>> {
        self.reaching(span.start(), span.end(), |item| item.spans.end() > span.start())
    }

    /// The annotations that start before `end` and for which `fits` returns true, in text order.
    /// `fits` must reject annotations that end at or before `start`, because only the furthest end
    /// of each chunk is checked here.
    ///
    /// Walks backwards and stops when no earlier annotation reaches `start`.
    fn reaching(
        &self,
        start: ByteOffset,
        end: ByteOffset,
        fits: impl Fn(&Annotation) -> bool,
    ) -> Vec<&Rc<Annotation>> {
        let last = self.placed.partition(|item| item.spans.start() < end);
        let mut found = Vec::new();
        let chunks = self.placed.chunks().iter().zip(&self.reach).enumerate();
        for (at, (chunk, reach)) in chunks.take(last.chunk + 1).rev() {
            if *reach <= start {
                break;
            }
            if chunk.end <= start {
                continue;
            }
            let count = if at == last.chunk { last.index } else { chunk.items.len() };
            found.extend(chunk.items.iter().take(count).rev().filter(|item| fits(item)));
        }
        found.reverse();
        found
    }

    /// What only this set has, and what only `after` has. Chunks that the sets share at the start
    /// and at the end are skipped; everything between them is compared.
    #[must_use]
    pub fn difference(&self, after: &Self) -> Difference {
        let mut found = Difference::default();
        let (one, other) = self.placed.without_shared_ends(&after.placed);
        let (mut one, mut other) = (one.peekable(), other.peekable());
        loop {
            let order = match (one.peek(), other.peek()) {
                (None, None) => return found,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(a), Some(b)) if Rc::ptr_eq(a, b) => {
                    one.next();
                    other.next();
                    continue;
                }
                (Some(a), Some(b)) => by_place(a, b),
            };
            if order != Ordering::Greater {
                found.gone.extend(one.next().cloned());
            }
            if order != Ordering::Less {
                found.come.extend(other.next().cloned());
            }
        }
    }

    /// Updates `reach` after a change to the chunk at index `from`. Stops at the first entry that
    /// stays the same, so that thousands of changes do not each walk over all chunks.
    fn refresh_reach(&mut self, from: usize) {
        let chunks = self.placed.chunks();
        if chunks.len() != self.reach.len() {
            self.reach.truncate(from);
        }
        let before = from.checked_sub(1).and_then(|at| self.reach.get(at));
        let mut reach = before.copied().unwrap_or_default();
        for (at, chunk) in chunks.iter().enumerate().skip(from) {
            reach = reach.max(chunk.end);
            match self.reach.get_mut(at) {
                Some(there) if *there == reach => break,
                Some(there) => *there = reach,
                None => self.reach.push(reach),
            }
        }
    }
}

impl PartialEq for AnnotationSet {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl Eq for AnnotationSet {}

#[cfg(test)]
mod tests;
