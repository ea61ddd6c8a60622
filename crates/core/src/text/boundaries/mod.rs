//! Where graphemes, words and sentences begin and end: caret steps, snapping and
//! what a double click takes.
//!
//! Boundaries follow UAX #29 (<https://www.unicode.org/reports/tr29/>) with three
//! changes: a hyphen between two words joins them (`words.rs`), abbreviations end no
//! sentence (`sentences.rs`), and no boundary lies within a grapheme cluster. An LF
//! bounds everything, so all work is done in one paragraph.

mod caret;
mod sentences;
mod snap;
mod words;

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

use super::span::Span;
use super::units::ByteOffset;
use crate::text::Text;

pub use caret::{StepUnit, paragraph_edge, step};
pub use snap::{Snap, snap};

/// The version of the rules for words and sentences. It rises whenever the same text
/// would be cut differently, because figures and files depend on the cuts.
pub const RULE_VERSION: u32 = 1;

/// The sentence at `offset` without its edge spaces; spaces between two sentences
/// count to the first. `None` in a blank paragraph.
#[must_use]
pub fn sentence_at(text: &Text, offset: ByteOffset) -> Option<Span> {
    let place = Place::of(text, offset);
    let sentences = sentences::sentences(place.body);
    let found = sentences.iter().find(|range| place.at < range.end).or(sentences.last())?;
    place.span(text, trim(place.body, found.clone())?)
}

/// The paragraph at `offset` without its edge spaces; `None` where it is blank.
#[must_use]
pub fn paragraph_span(text: &Text, offset: ByteOffset) -> Option<Span> {
    let place = Place::of(text, offset);
    place.span(text, trim(place.body, 0..place.body.len())?)
}

/// The sentences of the paragraph with this index, without edge spaces.
#[must_use]
pub fn sentences_of(text: &Text, paragraph: usize) -> Vec<Span> {
    let Some(place) = Place::start_of(text, paragraph) else { return Vec::new() };
    let sentences = sentences::sentences(place.body).into_iter();
    sentences.filter_map(|range| place.span(text, trim(place.body, range)?)).collect()
}

/// The words of the paragraph with this index. A word is a UAX #29 word segment with a letter or
/// digit; hyphens and apostrophes within it belong to it.
#[must_use]
pub fn words_of(text: &Text, paragraph: usize) -> Vec<Span> {
    let Some(place) = Place::start_of(text, paragraph) else { return Vec::new() };
    let words = words::units(place.body, 0).filter(|unit| unit.is_word);
    words.filter_map(|unit| place.span(text, unit.range)).collect()
}

/// Whether `offset` lies strictly within a word or a grapheme cluster, so that a
/// passage which starts or ends there would cut it.
#[must_use]
pub fn cuts(text: &Text, offset: ByteOffset) -> bool {
    let place = Place::of(text, offset);
    words::unit_around(place.body, place.at).is_some_and(|unit| unit.is_word)
        || !is_grapheme_boundary(place.body, place.at)
}

/// An offset seen from its paragraph.
struct Place<'a> {
    index: usize,
    /// Where the paragraph starts.
    base: ByteOffset,
    /// The paragraph without a CR before its LF: the caret must not part the two.
    body: &'a str,
    /// Bytes from `base`; always a character boundary of `body`.
    at: usize,
}

impl<'a> Place<'a> {
    fn of(text: &'a Text, offset: ByteOffset) -> Self {
        let offset = text.floor_boundary(offset);
        let index = text.paragraph_at(offset);
        let (base, body) = paragraph(text, index).unwrap_or((ByteOffset(0), ""));
        Self { index, base, body, at: (offset.since(base) as usize).min(body.len()) }
    }

    fn start_of(text: &'a Text, index: usize) -> Option<Self> {
        let (base, body) = paragraph(text, index)?;
        Some(Self { index, base, body, at: 0 })
    }

    fn end_of(text: &'a Text, index: usize) -> Option<Self> {
        let (base, body) = paragraph(text, index)?;
        Some(Self { index, base, body, at: body.len() })
    }

    /// A position in the paragraph as an offset into the text.
    fn offset(&self, at: usize) -> ByteOffset {
        self.base.plus(u32::try_from(at).unwrap_or(u32::MAX))
    }

    fn span(&self, text: &Text, range: Range<usize>) -> Option<Span> {
        text.span(self.offset(range.start), self.offset(range.end)).ok()
    }
}

fn paragraph(text: &Text, index: usize) -> Option<(ByteOffset, &str)> {
    let base = text.paragraphs().get(index)?.start().byte;
    let line = text.paragraph_text(index);
    let is_last = index + 1 == text.paragraphs().len();
    let body = if is_last { line } else { line.strip_suffix('\r').unwrap_or(line) };
    Some((base, body))
}

fn is_grapheme_boundary(content: &str, at: usize) -> bool {
    // An error would mean that context is missing; the whole string is at hand.
    GraphemeCursor::new(at, content.len(), true).is_boundary(content, 0).unwrap_or(true)
}

/// The first grapheme boundary behind `at`, and the end of `content` at its end.
fn next_grapheme(content: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, content.len(), true);
    cursor.next_boundary(content, 0).ok().flatten().unwrap_or(content.len())
}

/// The last grapheme boundary before `at`, and 0 at the start.
fn previous_grapheme(content: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, content.len(), true);
    cursor.prev_boundary(content, 0).ok().flatten().unwrap_or(0)
}

/// `range` without the graphemes of white space at its edges (a combining mark on a
/// space keeps it); `None` where nothing else is in it.
fn trim(content: &str, range: Range<usize>) -> Option<Range<usize>> {
    let slice = content.get(range.clone())?;
    let is_ink = |(_, grapheme): &(usize, &str)| !grapheme.chars().all(char::is_whitespace);
    let (first, _) = slice.grapheme_indices(true).find(is_ink)?;
    let (last, grapheme) = slice.grapheme_indices(true).rev().find(is_ink)?;
    Some(range.start + first..range.start + last + grapheme.len())
}

#[cfg(test)]
mod tests;
