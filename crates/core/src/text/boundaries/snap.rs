//! Snapping a selection to whole words or graphemes.

use super::{
    PlaceInParagraph, is_grapheme_boundary, next_grapheme, previous_grapheme, trim, words,
};
use crate::text::Text;
use crate::text::span::Span;
use crate::text::units::ByteOffset;

/// The unit that a selection is rounded to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snap {
    /// Whole words.
    Words,
    /// Whole grapheme clusters only.
    Graphemes,
}

/// The selection between `a` and `b`, in any order, as whole words or graphemes without spaces at
/// the edges (NBSP and LF count as spaces). `None` if nothing is left.
///
/// An edge inside a word takes in the whole word, with its hyphens and apostrophes:
/// `human-centered`, `Japan’s`. An edge that only touches a word does not. Punctuation stays in or
/// out as it was selected.
///
/// ```
/// use annotator_core::text::Text;
/// use annotator_core::text::boundaries::{Snap, snap};
/// use annotator_core::text::marked::{mark, marked};
///
/// let snapped = |selection: &str| {
///     let (text, spans) = marked(selection);
///     let text = Text::new(text);
///     let span = snap(&text, spans[0].start(), spans[0].end(), Snap::Words).unwrap();
///     mark(text.as_str(), &[span])
/// };
/// assert_eq!(snapped("so[me wo]rds"), "[some words]");
/// assert_eq!(snapped("some[ words, ]too"), "some [words,] too");
/// ```
#[must_use]
pub fn snap(text: &Text, a: ByteOffset, b: ByteOffset, snap: Snap) -> Option<Span> {
    if a == b {
        return None;
    }
    let (start, _) = around(text, text.floor_boundary(a.min(b)), snap);
    let (_, end) = around(text, ceil_boundary(text, a.max(b)), snap);
    let range = trim(text.as_str(), start.get()..end.get())?;
    let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
    text.span(offset(range.start)?, offset(range.end)?).ok()
}

/// The ends of the word or grapheme around `offset`, or `offset` twice.
fn around(text: &Text, offset: ByteOffset, snap: Snap) -> (ByteOffset, ByteOffset) {
    let place = PlaceInParagraph::of(text, offset);
    let (body, at) = (place.body, place.at);
    let unit = match snap {
        Snap::Words => words::unit_around(body, at).filter(|unit| unit.is_word),
        Snap::Graphemes => None,
    };
    if let Some(unit) = unit {
        return (place.offset(unit.range.start), place.offset(unit.range.end));
    }
    if is_grapheme_boundary(body, at) {
        return (place.offset(at), place.offset(at));
    }
    (place.offset(previous_grapheme(body, at)), place.offset(next_grapheme(body, at)))
}

/// The smallest character boundary at or after `offset`.
fn ceil_boundary(text: &Text, offset: ByteOffset) -> ByteOffset {
    let mut at = offset.min(text.end().byte);
    while text.floor_boundary(at) != at {
        at = at.plus(1);
    }
    at
}
