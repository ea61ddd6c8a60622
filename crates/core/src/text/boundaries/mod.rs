//! Where graphemes, words and sentences begin and end: for moving the caret, snapping selections
//! and double clicks.
//!
//! Boundaries follow UAX #29 (<https://www.unicode.org/reports/tr29/>) with three changes: a hyphen
//! between two words joins them (`words.rs`), an abbreviation does not end a sentence
//! (`sentences.rs`), and no boundary is within a grapheme cluster. An LF ends everything, so all
//! work is done within one paragraph.

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

/// The version of the rules for words and sentences. Raise it whenever the same text would be cut
/// differently: stored figures and files depend on the cuts.
pub const RULE_VERSION: u32 = 1;

/// The sentence at `offset` without spaces at its edges; spaces between two sentences count as part
/// of the first. `None` in a blank paragraph.
///
/// ```
/// use annotator_core::text::Text;
/// use annotator_core::text::boundaries::sentence_at;
/// use annotator_core::text::marked::mark;
/// use annotator_core::text::units::ByteOffset;
///
/// // "Mr." does not end a sentence.
/// let text = Text::new("Thank you, Mr. President. We will act.".into());
/// let sentence = sentence_at(&text, ByteOffset(3)).unwrap();
/// assert_eq!(mark(text.as_str(), &[sentence]), "[Thank you, Mr. President.] We will act.");
/// ```
#[must_use]
pub fn sentence_at(text: &Text, offset: ByteOffset) -> Option<Span> {
    let place = PlaceInParagraph::of(text, offset);
    let sentences = sentences::sentences(place.body);
    let found = sentences.iter().find(|range| place.at < range.end).or(sentences.last())?;
    place.span(text, trim(place.body, found.clone())?)
}

/// A passage with the rest of the sentences in which it begins and ends.
///
/// ```
/// use annotator_core::text::Text;
/// use annotator_core::text::boundaries::with_sentences;
/// use annotator_core::text::marked::{mark, marked};
///
/// let (text, spans) = marked("We came. We s[aw. We w]on. We left.");
/// let text = Text::new(text);
/// let whole = with_sentences(&text, spans[0]);
/// assert_eq!(mark(text.as_str(), &[whole]), "We came. [We saw. We won.] We left.");
/// ```
#[must_use]
pub fn with_sentences(text: &Text, passage: Span) -> Span {
    let last = step(text, passage.end(), StepUnit::Character, false);
    let start = sentence_at(text, passage.start()).map_or(passage.start(), Span::start);
    let end = sentence_at(text, last).map_or(passage.end(), Span::end);
    Span::between(start.min(passage.start()), end.max(passage.end())).unwrap_or(passage)
}

/// The paragraph at `offset` without spaces at its edges; `None` if it is blank.
#[must_use]
pub fn paragraph_span(text: &Text, offset: ByteOffset) -> Option<Span> {
    let place = PlaceInParagraph::of(text, offset);
    place.span(text, trim(place.body, 0..place.body.len())?)
}

/// The sentences of the paragraph with this index, without spaces at their edges.
#[must_use]
pub fn sentences_of(text: &Text, paragraph: usize) -> Vec<Span> {
    let Some(place) = PlaceInParagraph::start_of(text, paragraph) else { return Vec::new() };
    let sentences = sentences::sentences(place.body).into_iter();
    sentences.filter_map(|range| place.span(text, trim(place.body, range)?)).collect()
}

/// The sentences of all paragraphs, in order.
pub fn all_sentences(text: &Text) -> impl Iterator<Item = Span> {
    (0..text.paragraphs().len()).flat_map(|paragraph| sentences_of(text, paragraph))
}

/// The paragraphs that are not blank, in order.
pub fn filled_paragraphs(text: &Text) -> impl Iterator<Item = Span> {
    let filled = text.paragraphs().iter().filter(|it| !it.is_blank());
    filled.filter_map(|it| Span::between(it.start().byte, it.end()))
}

/// The words of the paragraph with this index. A word is a UAX #29 word segment with a letter or
/// digit; hyphens and apostrophes inside belong to it.
///
/// ```
/// use annotator_core::text::Text;
/// use annotator_core::text::boundaries::words_of;
/// use annotator_core::text::marked::mark;
///
/// let text = Text::new("Japan’s human-centered aid: 1,000 tons – now!".into());
/// let words = words_of(&text, 0);
/// assert_eq!(
///     mark(text.as_str(), &words),
///     "[Japan’s] [human-centered] [aid]: [1,000] [tons] – [now]!"
/// );
/// ```
#[must_use]
pub fn words_of(text: &Text, paragraph: usize) -> Vec<Span> {
    let Some(place) = PlaceInParagraph::start_of(text, paragraph) else { return Vec::new() };
    let words = words::units(place.body, 0).filter(|unit| unit.is_word);
    words.filter_map(|unit| place.span(text, unit.range)).collect()
}

/// Whether `offset` is strictly within a word or a grapheme cluster, so that a passage starting or
/// ending there would cut it.
#[must_use]
pub fn cuts(text: &Text, offset: ByteOffset) -> bool {
    let place = PlaceInParagraph::of(text, offset);
    words::unit_around(place.body, place.at).is_some_and(|unit| unit.is_word)
        || !is_grapheme_boundary(place.body, place.at)
}

/// An offset, relative to its paragraph.
struct PlaceInParagraph<'a> {
    index: usize,
    /// The start of the paragraph.
    base: ByteOffset,
    /// The paragraph without a CR before its LF: the caret must not separate the two.
    body: &'a str,
    /// Bytes from `base`; always a character boundary of `body`.
    at: usize,
}

impl<'a> PlaceInParagraph<'a> {
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
    // An error would mean that context is missing, but here is the whole string.
    GraphemeCursor::new(at, content.len(), true).is_boundary(content, 0).unwrap_or(true)
}

/// The first grapheme boundary after `at`; the end of `content` if there is none.
fn next_grapheme(content: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, content.len(), true);
    cursor.next_boundary(content, 0).ok().flatten().unwrap_or(content.len())
}

/// The last grapheme boundary before `at`; 0 if there is none.
fn previous_grapheme(content: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, content.len(), true);
    cursor.prev_boundary(content, 0).ok().flatten().unwrap_or(0)
}

/// `range` without white space at its edges, by grapheme: a space with a combining mark stays.
/// `None` if nothing else is in it.
fn trim(content: &str, range: Range<usize>) -> Option<Range<usize>> {
    let slice = content.get(range.clone())?;
    let is_ink = |(_, grapheme): &(usize, &str)| !grapheme.chars().all(char::is_whitespace);
    let (first, _) = slice.grapheme_indices(true).find(is_ink)?;
    let (last, grapheme) = slice.grapheme_indices(true).rev().find(is_ink)?;
    Some(range.start + first..range.start + last + grapheme.len())
}

#[cfg(test)]
mod tests;
