//! Words within one paragraph.
//!
//! UAX #29 keeps the apostrophe in `Japan’s` and the comma in `1,000`, but cuts `human-centered` in
//! three. Someone who tags a passage means the whole compound, so a single hyphen between two words
//! joins them; dashes do not.

use std::ops::Range;

use unicode_segmentation::{UWordBoundIndices, UnicodeSegmentation as _};

use super::is_grapheme_boundary;

/// A piece of a paragraph between two word boundaries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// Bytes from the start of the paragraph.
    pub range: Range<usize>,
    /// Whether it contains a letter or digit.
    pub is_word: bool,
}

/// The units of a paragraph from `start` on. `start` must be 0 or come from [`safe_before`].
pub(super) fn units(paragraph: &str, start: usize) -> Units<'_> {
    let rest = paragraph.get(start..).unwrap_or_default();
    Units { paragraph, start, segments: rest.split_word_bound_indices() }
}

/// An iterator over units. Each step takes time proportional to its unit.
pub(super) struct Units<'a> {
    paragraph: &'a str,
    start: usize,
    segments: UWordBoundIndices<'a>,
}

impl Iterator for Units<'_> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        let (at, segment) = self.segments.next()?;
        let start = self.start + at;
        let mut end = start + segment.len();
        let mut is_word = is_word(segment);
        loop {
            if !is_grapheme_boundary(self.paragraph, end) {
                // For example, Thai U+0E33 is a word of its own in UAX #29.
                let Some((_, more)) = self.segments.next() else { break };
                end += more.len();
                is_word |= self::is_word(more);
            } else if is_word && let Some(len) = self.take_joined() {
                end += len;
            } else {
                break;
            }
        }
        Some(Unit { range: start..end, is_word })
    }
}

impl Units<'_> {
    /// Takes a hyphen and the word after it, and returns their length in bytes.
    fn take_joined(&mut self) -> Option<usize> {
        let mut ahead = self.segments.clone();
        let (_, hyphen) = ahead.next().filter(|(_, segment)| is_hyphen(segment))?;
        let (_, word) = ahead.next().filter(|(_, segment)| is_word(segment))?;
        self.segments = ahead;
        Some(hyphen.len() + word.len())
    }
}

/// The unit with `at` strictly between its ends.
pub(super) fn unit_around(paragraph: &str, at: usize) -> Option<Unit> {
    let mut units = units(paragraph, safe_before(paragraph, at));
    units.find(|unit| at < unit.range.end).filter(|unit| unit.range.start < at)
}

/// The first word that ends after `at`.
pub(super) fn word_after(paragraph: &str, at: usize) -> Option<Range<usize>> {
    units(paragraph, safe_before(paragraph, at))
        .find(|unit| unit.is_word && unit.range.end > at)
        .map(|unit| unit.range)
}

/// The last word that starts before `at`.
pub(super) fn word_before(paragraph: &str, at: usize) -> Option<Range<usize>> {
    let mut limit = at;
    while limit > 0 {
        let start = safe_before(paragraph, limit);
        let found = units(paragraph, start)
            .take_while(|unit| unit.range.start < limit)
            .filter(|unit| unit.is_word)
            .last();
        if let Some(unit) = found {
            return Some(unit.range);
        }
        limit = start;
    }
    None
}

/// The last place before `at` where iteration may start without reading the text before it: the
/// start of a run of spaces or of the paragraph. So finding one word does not read the whole of a
/// very long paragraph.
fn safe_before(paragraph: &str, at: usize) -> usize {
    let mut before = paragraph.get(..at).unwrap_or_default();
    while let Some(space) = before.rfind(' ') {
        before = before.get(..space).unwrap_or_default();
        // UAX #29 joins adjacent spaces (WB3d), and some characters draw the next one into their
        // grapheme cluster (GB9b).
        if !before.ends_with(char::is_whitespace) && is_grapheme_boundary(paragraph, space) {
            return space;
        }
    }
    0
}

fn is_word(segment: &str) -> bool {
    segment.chars().any(char::is_alphanumeric)
}

/// The ASCII hyphen, the hyphen and the non-breaking hyphen.
fn is_hyphen(segment: &str) -> bool {
    matches!(segment, "-" | "\u{2010}" | "\u{2011}")
}
