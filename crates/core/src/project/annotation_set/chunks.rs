//! A sorted list of annotations, in chunks that copies of the list share.

use std::cmp::Ordering;
use std::rc::Rc;

use crate::project::annotation::Annotation;
use crate::text::units::ByteOffset;

/// A chunk with more annotations than this is split.
const MOST: usize = 128;

/// A consecutive part of the list.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunk {
    pub items: Vec<Rc<Annotation>>,
    /// The furthest end of all items.
    pub end: ByteOffset,
}

impl Chunk {
    fn new(items: Vec<Rc<Annotation>>) -> Self {
        let end = items.iter().map(|item| item.spans.end()).max().unwrap_or_default();
        Self { items, end }
    }
}

/// The place of an annotation in the list, or the place to insert one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    /// The chunk; 0 if there is none.
    pub chunk: usize,
    /// The index in the chunk; may be one past its last item.
    pub index: usize,
}

/// The list. No chunk is empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunks {
    chunks: Vec<Rc<Chunk>>,
}

impl Chunks {
    /// The items must be in the order that the caller uses in all searches.
    pub(super) fn of_sorted(items: &[Rc<Annotation>]) -> Self {
        let chunks = items.chunks(MOST / 2).map(|items| Rc::new(Chunk::new(items.to_vec())));
        Self { chunks: chunks.collect() }
    }

    pub(super) fn chunks(&self) -> &[Rc<Chunk>] {
        &self.chunks
    }

    pub(super) fn len(&self) -> usize {
        self.chunks.iter().map(|chunk| chunk.items.len()).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.chunks.is_empty()
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Rc<Annotation>> {
        self.chunks.iter().flat_map(|chunk| &chunk.items)
    }

    pub(super) fn iter_from(&self, from: Position) -> impl Iterator<Item = &Rc<Annotation>> {
        self.chunks.iter().skip(from.chunk).enumerate().flat_map(move |(at, chunk)| {
            chunk.items.iter().skip(if at == 0 { from.index } else { 0 })
        })
    }

    pub(super) fn get(&self, place: Position) -> Option<&Rc<Annotation>> {
        self.chunks.get(place.chunk)?.items.get(place.index)
    }

    /// The annotation at this index.
    pub(super) fn at(&self, mut position: usize) -> Option<&Rc<Annotation>> {
        for chunk in &self.chunks {
            if let Some(item) = chunk.items.get(position) {
                return Some(item);
            }
            position -= chunk.items.len();
        }
        None
    }

    /// The index in the whole list.
    pub(super) fn position(&self, place: Position) -> usize {
        let before = self.chunks.iter().take(place.chunk);
        before.map(|chunk| chunk.items.len()).sum::<usize>() + place.index
    }

    /// The first place where `before` is false; it must be true for a prefix of the list. If it is
    /// true for all, the end of the last chunk.
    pub(super) fn partition(&self, before: impl Fn(&Annotation) -> bool) -> Position {
        let is_before = |chunk: &Rc<Chunk>| chunk.items.last().is_some_and(|item| before(item));
        let last = self.chunks.len().saturating_sub(1);
        let chunk = self.chunks.partition_point(is_before).min(last);
        let items = self.chunks.get(chunk).map(|chunk| chunk.items.as_slice()).unwrap_or_default();
        Position { chunk, index: items.partition_point(|item| before(item)) }
    }

    /// The position where `compare` returns `Equal`, or where such an item would be inserted.
    pub(super) fn search(
        &self,
        compare: impl Fn(&Annotation) -> Ordering,
    ) -> Result<Position, Position> {
        let place = self.partition(|item| compare(item) == Ordering::Less);
        match self.get(place).map(|item| compare(item)) {
            Some(Ordering::Equal) => Ok(place),
            _ => Err(place),
        }
    }

    pub(super) fn insert(&mut self, place: Position, item: Rc<Annotation>) {
        let Some(chunk) = self.chunks.get_mut(place.chunk).map(Rc::make_mut) else {
            self.chunks.push(Rc::new(Chunk::new(vec![item])));
            return;
        };
        chunk.end = chunk.end.max(item.spans.end());
        chunk.items.insert(place.index.min(chunk.items.len()), item);
        if chunk.items.len() > MOST {
            let rest = chunk.items.split_off(MOST / 2);
            *chunk = Chunk::new(std::mem::take(&mut chunk.items));
            self.chunks.insert(place.chunk + 1, Rc::new(Chunk::new(rest)));
        }
    }

    pub(super) fn remove(&mut self, place: Position) -> Option<Rc<Annotation>> {
        let chunk = Rc::make_mut(self.chunks.get_mut(place.chunk)?);
        if place.index >= chunk.items.len() {
            return None;
        }
        let removed = chunk.items.remove(place.index);
        if chunk.items.is_empty() {
            self.chunks.remove(place.chunk);
        } else if removed.spans.end() == chunk.end {
            *chunk = Chunk::new(std::mem::take(&mut chunk.items));
        }
        Some(removed)
    }

    /// The annotations of both lists, without the chunks that both start or end with.
    pub(super) fn without_shared_ends<'a>(
        &'a self,
        other: &'a Self,
    ) -> (impl Iterator<Item = &'a Rc<Annotation>>, impl Iterator<Item = &'a Rc<Annotation>>) {
        let same = |(a, b): &(&Rc<Chunk>, &Rc<Chunk>)| Rc::ptr_eq(a, b);
        let front = self.chunks.iter().zip(&other.chunks).take_while(same).count();
        let one = self.chunks.get(front..).unwrap_or_default();
        let two = other.chunks.get(front..).unwrap_or_default();
        let back = one.iter().rev().zip(two.iter().rev()).take_while(same).count();
        let items = move |chunks: &'a [Rc<Chunk>]| {
            chunks.iter().take(chunks.len() - back).flat_map(|chunk| &chunk.items)
        };
        (items(one), items(two))
    }
}
