//! The tokens of a text: words, and the single characters between them. Together they are the text
//! without its white space.

use unicode_segmentation::UnicodeSegmentation as _;

use annotator_core::text::Text;
use annotator_core::text::boundaries::{sentences_of, words_of};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// The tokens of each sentence that has any. Sentences and words are split as in the core.
pub(super) fn sentences(text: &Text) -> Vec<Vec<Span>> {
    let mut found = Vec::new();
    for paragraph in 0..text.paragraphs().len() {
        let words = words_of(text, paragraph);
        let mut rest = words.as_slice();
        for sentence in sentences_of(text, paragraph) {
            let mut tokens = Tokens { text, found: Vec::new(), at: sentence.start() };
            while let Some((word, after)) = rest.split_first() {
                if word.start() >= sentence.end() {
                    break;
                }
                if let Some(word) = word.intersection(sentence) {
                    tokens.marks_until(word.start());
                    tokens.pieces(word);
                    tokens.at = word.end();
                }
                if word.end() > sentence.end() {
                    break;
                }
                rest = after;
            }
            tokens.marks_until(sentence.end());
            if !tokens.found.is_empty() {
                found.push(tokens.found);
            }
        }
    }
    found
}

struct Tokens<'a> {
    text: &'a Text,
    found: Vec<Span>,
    /// The end of the text that is already in tokens.
    at: ByteOffset,
}

impl Tokens<'_> {
    /// Adds a token for each grapheme cluster from here to `end`.
    fn marks_until(&mut self, end: ByteOffset) {
        let Some(gap) = Span::between(self.at, end) else { return };
        let marks = self.text.slice(gap).grapheme_indices(true);
        let marks = marks.filter_map(|(at, mark)| within(gap, at, mark.len()));
        for mark in marks.collect::<Vec<_>>() {
            self.pieces(mark);
        }
        self.at = end;
    }

    /// Adds a span without its white space. A combining mark on a space forms one grapheme cluster
    /// with it, but no token may contain a space.
    fn pieces(&mut self, span: Span) {
        let mut start = 0;
        for piece in self.text.slice(span).split_inclusive(is_space) {
            let ink = piece.trim_end_matches(is_space);
            self.found.extend(within(span, start, ink.len()));
            start = start.saturating_add(piece.len());
        }
    }
}

/// The `len` bytes of a span that start at its byte `at`.
fn within(span: Span, at: usize, len: usize) -> Option<Span> {
    let start = span.start().plus(u32::try_from(at).ok()?);
    Span::between(start, start.plus(u32::try_from(len).ok()?))
}

/// Whether readers treat it as a separator of columns or lines: white space in Unicode or in
/// Python.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')
}
