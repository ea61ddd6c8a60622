//! A statement's text with its paragraphs and the table that converts offsets.
//!
//! A [`Text`] never changes. A paragraph is the text between two LFs; blank paragraphs are kept and
//! counted. Every conversion takes O(log n): a binary search for the paragraph, then one in its
//! table of non-ASCII characters (a run of characters of equal width is one entry).

pub mod anchor;
pub mod boundaries;
pub mod change;
pub mod direction;
pub mod marked;
pub mod occurrences;
pub mod read;
pub mod segments;
pub mod span;
pub mod units;

use std::fmt;
use std::ops::Range;

use crate::project::hash::Sha256;
use crate::text::span::{Span, SpanError};
use crate::text::units::{ByteOffset, CharOffset, Utf16Offset};

/// The size of the largest text that is accepted, in bytes.
pub const MAX_TEXT_LEN: usize = 20_000_000;

/// A text that never changes, identified by its SHA-256.
///
/// The browser counts in UTF-16 units, our files in code points, Rust in bytes:
///
/// ```
/// use annotator_core::text::Text;
/// use annotator_core::text::marked::marked;
/// use annotator_core::text::units::{CharOffset, Utf16Offset};
///
/// let (text, spans) = marked("😀 [é]");
/// let (text, start) = (Text::new(text), spans[0].start());
/// assert_eq!(start.get(), 5, "the emoji is four bytes,");
/// assert_eq!(text.utf16_from_byte(start), Some(Utf16Offset(3)), "two UTF-16 units");
/// assert_eq!(text.char_from_byte(start), Some(CharOffset(2)), "and one code point");
/// ```
pub struct Text {
    content: Box<str>,
    sha256: Sha256,
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    end: Place,
}

/// One paragraph: the text between two LFs, the LF not included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    start: Place,
    len: u32,
    blank: bool,
    runs: Range<usize>,
}

/// One position in all three units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// UTF-8 bytes from the start of the text.
    pub byte: ByteOffset,
    /// Unicode code points from the start of the text.
    pub char: CharOffset,
    /// UTF-16 units from the start of the text.
    pub utf16: Utf16Offset,
}

/// Consecutive non-ASCII characters with the same number of bytes. Positions are relative to the
/// paragraph's start.
#[derive(Clone, Copy, Debug)]
struct Run {
    at: Relative,
    count: u32,
    bytes_each: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Relative {
    byte: u32,
    char: u32,
    utf16: u32,
}

#[derive(Clone, Copy)]
enum Unit {
    Byte,
    Char,
    Utf16,
}

impl Run {
    fn utf16_each(&self) -> u32 {
        // Characters of four bytes in UTF-8 are surrogate pairs in UTF-16.
        if self.bytes_each == 4 { 2 } else { 1 }
    }

    fn each(&self, unit: Unit) -> u32 {
        match unit {
            Unit::Byte => self.bytes_each,
            Unit::Char => 1,
            Unit::Utf16 => self.utf16_each(),
        }
    }
}

impl Relative {
    fn get(&self, unit: Unit) -> u32 {
        match unit {
            Unit::Byte => self.byte,
            Unit::Char => self.char,
            Unit::Utf16 => self.utf16,
        }
    }

    fn ascii(self, count: u32) -> Self {
        Self { byte: self.byte + count, char: self.char + count, utf16: self.utf16 + count }
    }

    fn wide(self, run: &Run, count: u32) -> Self {
        Self {
            byte: self.byte + count * run.bytes_each,
            char: self.char + count,
            utf16: self.utf16 + count * run.utf16_each(),
        }
    }
}

impl Place {
    fn get(&self, unit: Unit) -> u32 {
        match unit {
            Unit::Byte => self.byte.0,
            Unit::Char => self.char.0,
            Unit::Utf16 => self.utf16.0,
        }
    }

    fn plus(self, step: Relative) -> Self {
        Self {
            byte: self.byte.plus(step.byte),
            char: self.char.plus(step.char),
            utf16: self.utf16.plus(step.utf16),
        }
    }
}

impl Text {
    /// Indexes the text.
    ///
    /// It is up to readers to refuse texts longer than [`MAX_TEXT_LEN`]; offsets here can hold up
    /// to 4 GB.
    #[must_use]
    pub fn new(content: String) -> Self {
        let mut paragraphs = Vec::new();
        let mut runs = Vec::new();
        let mut place = Place::default();
        for line in content.split('\n') {
            let first_run = runs.len();
            let len = index_paragraph(line, &mut runs);
            paragraphs.push(Paragraph {
                start: place,
                len: len.byte,
                blank: line.chars().all(char::is_whitespace),
                runs: first_run..runs.len(),
            });
            place = place.plus(len.ascii(1));
        }
        // The last paragraph has no LF after it.
        let end = Place {
            byte: ByteOffset(place.byte.0.saturating_sub(1)),
            char: CharOffset(place.char.0.saturating_sub(1)),
            utf16: Utf16Offset(place.utf16.0.saturating_sub(1)),
        };
        let sha256 = Sha256::of(content.as_bytes());
        Self { content: content.into(), sha256, paragraphs, runs, end }
    }

    /// The whole text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.content
    }

    /// The SHA-256 of its UTF-8 bytes.
    #[must_use]
    pub fn sha256(&self) -> Sha256 {
        self.sha256
    }

    /// The end of the text, which is also its length, in all three units.
    #[must_use]
    pub fn end(&self) -> Place {
        self.end
    }

    /// All paragraphs, blank ones too; never empty.
    #[must_use]
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.paragraphs
    }

    /// The length of each paragraph in UTF-16 units, without its LF.
    #[must_use]
    pub fn utf16_lengths(&self) -> Vec<u32> {
        let ends = self.paragraphs.iter().skip(1).map(|next| next.start.utf16.0.saturating_sub(1));
        let ends = ends.chain(std::iter::once(self.end.utf16.0));
        self.paragraphs.iter().zip(ends).map(|(here, end)| end - here.start.utf16.0).collect()
    }

    /// The text of the paragraph with this index, without its LF; `""` if there is none.
    #[must_use]
    pub fn paragraph_text(&self, index: usize) -> &str {
        self.paragraphs
            .get(index)
            .map_or("", |paragraph| self.content.get(paragraph.byte_range()).unwrap_or_default())
    }

    /// The index of the paragraph that contains the byte at `offset`. An LF belongs to the
    /// paragraph before it; offsets after the end belong to the last paragraph.
    #[must_use]
    pub fn paragraph_at(&self, offset: ByteOffset) -> usize {
        self.paragraph_by(Unit::Byte, offset.0)
    }

    /// Checks two offsets against this text.
    ///
    /// # Errors
    /// The same as [`Span::new`].
    pub fn span(&self, start: ByteOffset, end: ByteOffset) -> Result<Span, SpanError> {
        Span::new(&self.content, start, end)
    }

    /// The text that `span` covers.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        span.of(&self.content)
    }

    /// Code points before `offset`; `None` after the end or within a character.
    #[must_use]
    pub fn char_from_byte(&self, offset: ByteOffset) -> Option<CharOffset> {
        self.place(Unit::Byte, offset.0).map(|place| place.char)
    }

    /// UTF-16 units before `offset`; `None` after the end or within a character.
    #[must_use]
    pub fn utf16_from_byte(&self, offset: ByteOffset) -> Option<Utf16Offset> {
        self.place(Unit::Byte, offset.0).map(|place| place.utf16)
    }

    /// Bytes before `offset`; `None` after the end.
    #[must_use]
    pub fn byte_from_char(&self, offset: CharOffset) -> Option<ByteOffset> {
        self.place(Unit::Char, offset.0).map(|place| place.byte)
    }

    /// Bytes before `offset`; `None` after the end or between two surrogates.
    #[must_use]
    pub fn byte_from_utf16(&self, offset: Utf16Offset) -> Option<ByteOffset> {
        self.place(Unit::Utf16, offset.0).map(|place| place.byte)
    }

    /// The byte at `offset` UTF-16 units into a paragraph. An offset after the paragraph's end
    /// becomes its end, and one between two surrogates the start of the character: the DOM may
    /// return both.
    #[must_use]
    pub fn byte_in_paragraph(&self, index: usize, offset: Utf16Offset) -> Option<ByteOffset> {
        let paragraph = self.paragraphs.get(index)?;
        let absolute = paragraph.start.utf16.plus(offset.0);
        let last = self.place(Unit::Byte, paragraph.end().0)?;
        if absolute >= last.utf16 {
            return Some(last.byte);
        }
        self.byte_from_utf16(absolute)
            .or_else(|| self.byte_from_utf16(Utf16Offset(absolute.0.saturating_sub(1))))
    }

    /// UTF-16 units from the start of the paragraph to `offset`, clamped to the paragraph.
    #[must_use]
    pub fn utf16_in_paragraph(&self, index: usize, offset: ByteOffset) -> Option<Utf16Offset> {
        let paragraph = self.paragraphs.get(index)?;
        let offset = offset.max(paragraph.start.byte).min(paragraph.end());
        let utf16 = self.utf16_from_byte(offset)?;
        Some(Utf16Offset(utf16.since(paragraph.start.utf16)))
    }

    /// The largest character boundary at or before `offset`.
    #[must_use]
    pub fn floor_boundary(&self, offset: ByteOffset) -> ByteOffset {
        let mut at = offset.get().min(self.content.len());
        while !self.content.is_char_boundary(at) {
            at = at.saturating_sub(1);
        }
        ByteOffset(offset_u32(at))
    }

    fn paragraph_by(&self, unit: Unit, offset: u32) -> usize {
        self.paragraphs
            .partition_point(|paragraph| paragraph.start.get(unit) <= offset)
            .saturating_sub(1)
    }

    fn place(&self, unit: Unit, offset: u32) -> Option<Place> {
        if offset > self.end.get(unit) {
            return None;
        }
        let paragraph = self.paragraphs.get(self.paragraph_by(unit, offset))?;
        let relative = offset - paragraph.start.get(unit);
        let runs = self.runs.get(paragraph.runs.clone())?;
        Some(paragraph.start.plus(relative_place(runs, unit, relative)?))
    }
}

impl Paragraph {
    /// The start of the paragraph.
    #[must_use]
    pub fn start(&self) -> Place {
        self.start
    }

    /// The end of the paragraph's text, in bytes. An LF follows, except in the last paragraph.
    #[must_use]
    pub fn end(&self) -> ByteOffset {
        self.start.byte.plus(self.len)
    }

    /// The paragraph's text as a range of bytes.
    #[must_use]
    pub fn byte_range(&self) -> Range<usize> {
        self.start.byte.get()..self.end().get()
    }

    /// Whether the paragraph is empty or has only white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.blank
    }
}

/// Appends the runs of one paragraph and returns its length in all units.
fn index_paragraph(line: &str, runs: &mut Vec<Run>) -> Relative {
    let mut at = Relative::default();
    if line.is_ascii() {
        return at.ascii(offset_u32(line.len()));
    }
    let mut open: Option<Run> = None;
    for c in line.chars() {
        let bytes_each = offset_u32(c.len_utf8());
        let same = open.as_ref().is_some_and(|run| run.bytes_each == bytes_each);
        if !same && let Some(run) = open.take() {
            runs.push(run);
        }
        if bytes_each == 1 {
            at = at.ascii(1);
            continue;
        }
        let run = open.get_or_insert(Run { at, count: 0, bytes_each });
        run.count += 1;
        at = at.wide(run, 1);
    }
    runs.extend(open);
    at
}

/// Converts an offset within a paragraph; `None` within a character.
fn relative_place(runs: &[Run], unit: Unit, offset: u32) -> Option<Relative> {
    let before = runs.partition_point(|run| run.at.get(unit) <= offset);
    let Some(run) = before.checked_sub(1).and_then(|index| runs.get(index)) else {
        return Some(Relative::default().ascii(offset));
    };
    let into = offset - run.at.get(unit);
    let each = run.each(unit);
    if into < run.count * each {
        return into.is_multiple_of(each).then(|| run.at.wide(run, into / each));
    }
    Some(run.at.wide(run, run.count).ascii(into - run.count * each))
}

/// Texts are far smaller than 4 GB ([`MAX_TEXT_LEN`]).
fn offset_u32(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.sha256 == other.sha256
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes, {})", self.content.len(), self.sha256)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Checks every boundary of `content` against a slow count.
    fn check_against_naive(content: &str) {
        let text = Text::new(content.to_owned());
        let (mut chars, mut utf16) = (0_u32, 0_u32);
        for byte in 0..=content.len() {
            let offset = ByteOffset(byte as u32);
            if !content.is_char_boundary(byte) {
                assert_eq!(text.char_from_byte(offset), None, "{content:?} at {byte}");
                assert_eq!(text.utf16_from_byte(offset), None);
                continue;
            }
            assert_eq!(
                text.char_from_byte(offset),
                Some(CharOffset(chars)),
                "{content:?} at {byte}"
            );
            assert_eq!(text.utf16_from_byte(offset), Some(Utf16Offset(utf16)));
            assert_eq!(text.byte_from_char(CharOffset(chars)), Some(offset));
            assert_eq!(text.byte_from_utf16(Utf16Offset(utf16)), Some(offset));
            if let Some(c) = content[byte..].chars().next() {
                if c.len_utf16() == 2 {
                    assert_eq!(text.byte_from_utf16(Utf16Offset(utf16 + 1)), None);
                }
                chars += 1;
                utf16 += c.len_utf16() as u32;
            }
        }
        assert_eq!(text.end().char, CharOffset(chars));
        assert_eq!(text.end().utf16, Utf16Offset(utf16));
        assert_eq!(text.byte_from_char(CharOffset(chars + 1)), None);
    }

    #[test]
    fn conversions_on_awkward_texts() {
        for content in [
            "",
            "\n",
            "plain",
            "a\u{a0}b\nc\n\n",
            "😀\n👩🏻‍🚒 e\u{301} é",
            "سلام US$23\u{a0}million\nنص",
            "一二三\n四五😀六",
            "x\r\ny\rz",
        ] {
            check_against_naive(content);
        }
    }

    #[test]
    fn paragraphs_are_split_at_line_feeds() {
        let text = Text::new("One\n\u{a0} \nThree".into());
        let blanks: Vec<bool> = text.paragraphs().iter().map(Paragraph::is_blank).collect();
        assert_eq!(blanks, [false, true, false]);
        assert_eq!(text.paragraph_text(2), "Three");
        assert_eq!(text.paragraph_text(9), "");
        assert_eq!(
            text.paragraph_at(ByteOffset(3)),
            0,
            "the LF belongs to the paragraph before it"
        );
        assert_eq!(text.paragraph_at(ByteOffset(4)), 1);
        assert_eq!(text.paragraph_at(ByteOffset(999)), 2);
    }

    #[test]
    fn utf16_lengths_match_the_paragraphs() {
        for content in ["", "a\n", "\n\n", "a😀\nسلام\n\ne\u{301} x", "安全\n\u{a0}"] {
            let lengths: Vec<u32> =
                content.split('\n').map(|line| line.encode_utf16().count() as u32).collect();
            assert_eq!(Text::new(content.into()).utf16_lengths(), lengths, "{content:?}");
        }
    }

    #[test]
    fn dom_offsets_are_clamped() {
        let text = Text::new("a😀b\nnext".into());
        let byte = |offset| text.byte_in_paragraph(0, Utf16Offset(offset)).unwrap().0;
        assert_eq!([byte(0), byte(1), byte(2), byte(3), byte(4), byte(99)], [0, 1, 1, 5, 6, 6]);
        assert_eq!(text.byte_in_paragraph(7, Utf16Offset(0)), None);
        assert_eq!(text.utf16_in_paragraph(1, ByteOffset(8)), Some(Utf16Offset(1)));
        assert_eq!(text.utf16_in_paragraph(1, ByteOffset(0)), Some(Utf16Offset(0)));
        assert_eq!(text.floor_boundary(ByteOffset(3)), ByteOffset(1));
    }

    proptest! {
        #[test]
        fn conversions_agree_with_counting(content in any::<String>()) {
            check_against_naive(&content);
        }

        #[test]
        fn conversions_agree_on_mixed_widths(content in "[a-z\u{a0}é一😀\u{301}ع\n\r]{0,60}") {
            check_against_naive(&content);
        }
    }
}
