//! Spans: half-open ranges of a text, in UTF-8 bytes.

mod parts;

use std::fmt;
use std::rc::Rc;

use super::units::ByteOffset;

/// A half-open, non-empty range `start..end` in UTF-8 bytes from the start of a text.
///
/// Both ends are on character boundaries of the text it was checked against. The end is the offset
/// of the first byte that is no longer part of the span:
///
/// ```
/// use annotator_core::text::marked::marked;
/// use annotator_core::text::span::Span;
///
/// let (text, spans) = marked("so[me wo]rds");
/// let span = spans[0];
/// assert_eq!((span.start().get(), span.end().get()), (2, 7));
/// assert_eq!(span.of(&text), "me wo");
/// assert!(span.contains(span.start()) && !span.contains(span.end()));
///
/// let (_, neighbours) = marked("[so][me]");
/// assert!(!neighbours[0].overlaps(neighbours[1]), "spans that touch do not overlap");
/// assert!(Span::between(span.end(), span.end()).is_none(), "no span is empty");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: ByteOffset,
    end: ByteOffset,
}

/// Why two offsets are not a span of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanError {
    /// Nothing is between the ends, or they are in the wrong order.
    Empty,
    /// An end is after the end of the text.
    Outside,
    /// An end is within a character.
    WithinCharacter,
    /// The parts of a discontinuous span overlap or are not in text order.
    NotInOrder,
}

impl Span {
    /// Checks order and character boundaries against `text`.
    ///
    /// # Errors
    /// Returns why the offsets are not a span of `text`.
    pub fn new(text: &str, start: ByteOffset, end: ByteOffset) -> Result<Self, SpanError> {
        if start >= end {
            return Err(SpanError::Empty);
        }
        if end.get() > text.len() {
            return Err(SpanError::Outside);
        }
        if !text.is_char_boundary(start.get()) || !text.is_char_boundary(end.get()) {
            return Err(SpanError::WithinCharacter);
        }
        Ok(Self { start, end })
    }

    /// The span between two offsets that are known to be on character boundaries of the same text.
    /// `None` if nothing is between them.
    pub fn between(start: ByteOffset, end: ByteOffset) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// The start of the span, in bytes.
    #[must_use]
    pub fn start(self) -> ByteOffset {
        self.start
    }

    /// The end of the span, in bytes; the byte at this offset is not part of the span.
    #[must_use]
    pub fn end(self) -> ByteOffset {
        self.end
    }

    /// The length in bytes.
    #[must_use]
    pub fn len(self) -> u32 {
        self.end.since(self.start)
    }

    /// Always `false`: a span covers at least one character.
    #[must_use]
    pub fn is_empty(self) -> bool {
        false
    }

    /// Whether the byte at `offset` is part of the span.
    #[must_use]
    pub fn contains(self, offset: ByteOffset) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether `other` is entirely within this span.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The part that the two spans share.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        let start = self.start.max(other.start);
        let end = self.end.min(other.end);
        (start < end).then_some(Self { start, end })
    }

    /// The text that the span covers; `""` if `text` is not long enough or would be cut within a
    /// character.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start.get()..self.end.get()).unwrap_or_default()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start.0, self.end.0)
    }
}

/// The parts of an annotation: sorted, non-empty, not overlapping; usually just one.
///
/// ```
/// use annotator_core::text::marked::marked;
/// use annotator_core::text::span::Spans;
///
/// let (text, parts) = marked("We [will] gladly [help].");
/// let spans = Spans::new(parts).unwrap();
/// assert_eq!(spans.quote(&text), "will help");
/// assert_eq!(spans.hull().of(&text), "will gladly help");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spans(Rc<[Span]>);

impl Spans {
    /// A single span.
    #[must_use]
    pub fn one(span: Span) -> Self {
        Self(Rc::new([span]))
    }

    /// Several parts, in text order.
    ///
    /// # Errors
    /// [`SpanError::Empty`] if there are no parts, [`SpanError::NotInOrder`] if they overlap or are
    /// not sorted.
    pub fn new(parts: Vec<Span>) -> Result<Self, SpanError> {
        if parts.is_empty() {
            return Err(SpanError::Empty);
        }
        let in_order =
            parts.iter().zip(parts.iter().skip(1)).all(|(left, right)| left.end <= right.start);
        if !in_order {
            return Err(SpanError::NotInOrder);
        }
        Ok(Self(parts.into()))
    }

    /// The parts in text order; never empty.
    #[must_use]
    pub fn parts(&self) -> &[Span] {
        &self.0
    }

    /// The start of the first part, in bytes.
    #[must_use]
    pub fn start(&self) -> ByteOffset {
        self.0.first().map_or(ByteOffset(0), |span| span.start)
    }

    /// The end of the last part, in bytes.
    #[must_use]
    pub fn end(&self) -> ByteOffset {
        self.0.last().map_or(ByteOffset(0), |span| span.end)
    }

    /// From the start of the first part to the end of the last.
    #[must_use]
    pub fn hull(&self) -> Span {
        Span { start: self.start(), end: self.end() }
    }

    /// The number of bytes that the parts cover together.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.0.iter().map(|span| span.len()).sum()
    }

    /// Always `false`: there is at least one part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        false
    }

    /// Whether the byte at `offset` is in one of the parts.
    #[must_use]
    pub fn contains(&self, offset: ByteOffset) -> bool {
        self.0.iter().any(|span| span.contains(offset))
    }

    /// Whether any of the parts shares a byte with `span`.
    #[must_use]
    pub fn touch(&self, span: Span) -> bool {
        self.0.iter().any(|part| part.overlaps(span))
    }

    /// The first `most` code points of [`Spans::quote`]. The cost does not depend on how much text
    /// is covered.
    #[must_use]
    pub fn beginning(&self, text: &str, most: usize) -> String {
        let (mut begun, mut left) = (String::new(), most);
        for (at, span) in self.0.iter().enumerate() {
            for part in [if at > 0 { " " } else { "" }, span.of(text)] {
                let part = first(part, left);
                begun.push_str(part);
                left -= part.chars().count();
            }
            if left == 0 {
                break;
            }
        }
        begun
    }

    /// The words that the parts cover, split at white space.
    pub fn words<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().flat_map(|span| span.of(text).split_whitespace())
    }

    /// The text that the parts cover, with a space between parts.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        let parts: Vec<&str> = self.0.iter().map(|span| span.of(text)).collect();
        parts.join(" ")
    }
}

/// The first `most` code points of a text.
fn first(text: &str, most: usize) -> &str {
    // A character has at least one byte.
    if text.len() <= most {
        return text;
    }
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

impl fmt::Debug for Spans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str, start: u32, end: u32) -> Result<Span, SpanError> {
        Span::new(text, ByteOffset(start), ByteOffset(end))
    }

    #[test]
    fn spans_outside_the_text_or_its_characters_are_refused() {
        let text = "aé😀";
        assert_eq!(span(text, 0, 0), Err(SpanError::Empty));
        assert_eq!(span(text, 2, 1), Err(SpanError::Empty));
        assert_eq!(span(text, 0, 8), Err(SpanError::Outside));
        assert_eq!(span(text, 0, 2), Err(SpanError::WithinCharacter));
        assert_eq!(span(text, 0, 3).map(|s| s.of(text).to_owned()), Ok("aé".into()));
        assert_eq!(span(text, 3, 7).map(|s| s.of(text).to_owned()), Ok("😀".into()));
    }

    #[test]
    fn spans_are_half_open_so_that_neighbours_do_not_overlap() {
        let text = "abcdef";
        let left = span(text, 0, 3).unwrap();
        let right = span(text, 3, 6).unwrap();
        assert!(!left.contains(ByteOffset(3)));
        assert!(right.contains(ByteOffset(3)));
        assert!(!left.overlaps(right));
        assert_eq!(left.intersection(right), None);
        assert!(Spans::new(vec![left, right]).is_ok());
        assert_eq!(Spans::new(vec![right, left]), Err(SpanError::NotInOrder));
        assert_eq!(Spans::new(vec![]), Err(SpanError::Empty));
        let both = Spans::new(vec![left, right]).unwrap();
        assert_eq!(both.quote(text), "abc def");
        assert_eq!(both.beginning(text, 5), "abc d");
        assert_eq!(both.beginning(text, 99), "abc def");
        assert_eq!(both.words(text).collect::<Vec<_>>(), ["abc", "def"]);
    }

    #[test]
    fn a_beginning_is_never_cut_within_a_character() {
        let text = "“é😀e\u{301} سلام\r\n\u{a0}x";
        let whole = Spans::one(span(text, 0, text.len().try_into().unwrap()).unwrap());
        for most in 0..20 {
            let expected: String = text.chars().take(most).collect();
            assert_eq!(whole.beginning(text, most), expected);
        }
    }
}
