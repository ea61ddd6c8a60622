//! The tokens of a text: words, and single marks between them. Together they are the text without
//! its white space.

use unicode_segmentation::UnicodeSegmentation as _;

use annotator_core::text::Text;
use annotator_core::text::boundaries::{sentences_of, words_of};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// The tokens of each sentence that has one, as the core cuts sentences and words.
pub(super) fn sentences(text: &Text) -> Vec<Vec<Span>> {
    let mut found = Vec::new();
    for paragraph in 0..text.paragraphs().len() {
        let words = words_of(text, paragraph);
        let mut rest = words.as_slice();
        for sentence in sentences_of(text, paragraph) {
            let mut tokens = Tokens { text, found: Vec::new(), at: sentence.start() };
            while let Some((word, behind)) = rest.split_first() {
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
                rest = behind;
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
    /// Up to where the text is in tokens.
    at: ByteOffset,
}

impl Tokens<'_> {
    /// A token for each mark from here to `end`.
    fn marks_until(&mut self, end: ByteOffset) {
        let Some(gap) = Span::between(self.at, end) else { return };
        let marks = self.text.slice(gap).grapheme_indices(true);
        let marks = marks.filter_map(|(at, mark)| within(gap, at, mark.len()));
        for mark in marks.collect::<Vec<_>>() {
            self.pieces(mark);
        }
        self.at = end;
    }

    /// What is not white space. A mark that combines with a space is one character with it for a
    /// reader, but nothing in this format may hold a space.
    fn pieces(&mut self, span: Span) {
        let mut start = 0;
        for piece in self.text.slice(span).split_inclusive(is_space) {
            let ink = piece.trim_end_matches(is_space);
            self.found.extend(within(span, start, ink.len()));
            start = start.saturating_add(piece.len());
        }
    }
}

/// `len` bytes of a span from its byte `at`.
fn within(span: Span, at: usize, len: usize) -> Option<Span> {
    let start = span.start().plus(u32::try_from(at).ok()?);
    Span::between(start, start.plus(u32::try_from(len).ok()?))
}

/// Whether it separates columns or lines for a reader: white space for Unicode or for Python.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')
}
