//! What positions in a file may count, and how they are found in its text.
//!
//! Our files count code points. In a file that passed through another program, positions may count
//! UTF-16 units or bytes, or the line ends may have been changed. Each way of counting can be tried
//! on all spans; the quotes show which one is right.

use std::rc::Rc;

use super::misfit::SpanProblem;
use super::shape::SpanEntry;
use crate::project::hash::Sha256;
use crate::text::Text;
use crate::text::span::{Span, SpanError};
use crate::text::units::{ByteOffset, CharOffset, Utf16Offset};

/// How to read the positions in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offsets {
    /// The unit that positions count in.
    pub unit: OffsetUnit,
    /// How positions count line ends.
    pub line_ends: CountedLineEnds,
}

/// The unit that the positions in a file count in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OffsetUnit {
    /// Unicode code points, as our files do.
    #[default]
    CodePoint,
    /// UTF-16 units, as JavaScript and Java do.
    Utf16,
    /// Bytes of UTF-8.
    Byte,
}

/// How the positions in a file count line ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountedLineEnds {
    /// Line ends count as they are in the file's text.
    #[default]
    AsWritten,
    /// A line end counts as one character, although the file's text has CR LF: the line ends were
    /// changed after counting.
    One,
    /// A line end counts as two characters, although the file's text has only LF.
    Two,
}

/// A statement's text, for one way of counting line ends.
pub(super) struct Counted {
    /// The text with the line ends that positions count.
    counted: Rc<Text>,
    /// The text to import.
    pub target: Rc<Text>,
    /// Whether the digest in the file is that of `counted` or `target`.
    pub digest_fits: bool,
    /// Whether quotes must match exactly. Otherwise CR LF and LF count as equal.
    exact: bool,
}

impl Counted {
    pub(super) fn new(text: &str, stated: Sha256, line_ends: CountedLineEnds) -> Self {
        let written = || Rc::new(Text::new(text.to_owned()));
        let (counted, target) = match line_ends {
            CountedLineEnds::AsWritten => {
                let text = written();
                (Rc::clone(&text), text)
            }
            CountedLineEnds::One => {
                let lf = Rc::new(Text::new(text.replace("\r\n", "\n")));
                // If the digest is that of the text with LF, the original line ends are restored.
                let target = if lf.sha256() == stated { Rc::clone(&lf) } else { written() };
                (lf, target)
            }
            CountedLineEnds::Two => {
                let crlf = text.replace("\r\n", "\n").replace('\n', "\r\n");
                (Rc::new(Text::new(crlf)), written())
            }
        };
        let digest_fits = counted.sha256() == stated || target.sha256() == stated;
        Self { counted, target, digest_fits, exact: line_ends == CountedLineEnds::AsWritten }
    }

    /// The span of the target text that `entry` refers to. Fails if its positions are not a span of
    /// the text, or if the words there are not its quote.
    pub(super) fn locate(&self, entry: &SpanEntry, unit: OffsetUnit) -> Result<Span, SpanProblem> {
        let span = self.span(entry, unit).map_err(SpanProblem::NotASpan)?;
        let found = self.target.slice(span);
        let same = if self.exact {
            found == entry.quote
        } else {
            found.replace("\r\n", "\n") == entry.quote.replace("\r\n", "\n")
        };
        if same { Ok(span) } else { Err(SpanProblem::OtherWords { found: found.to_owned() }) }
    }

    fn span(&self, entry: &SpanEntry, unit: OffsetUnit) -> Result<Span, SpanError> {
        if entry.start >= entry.end {
            return Err(SpanError::Empty);
        }
        let start = self.counted_byte(entry.start, unit)?;
        let end = self.counted_byte(entry.end, unit)?;
        self.target.span(self.target_byte(start), self.target_byte(end))
    }

    fn counted_byte(&self, offset: u32, unit: OffsetUnit) -> Result<ByteOffset, SpanError> {
        let text = &self.counted;
        let end = text.end();
        let (byte, end) = match unit {
            OffsetUnit::CodePoint => (text.byte_from_char(CharOffset(offset)), end.char.0),
            OffsetUnit::Utf16 => (text.byte_from_utf16(Utf16Offset(offset)), end.utf16.0),
            OffsetUnit::Byte => {
                let byte = ByteOffset(offset);
                (text.char_from_byte(byte).map(|_| byte), end.byte.0)
            }
        };
        let otherwise = if offset > end { SpanError::Outside } else { SpanError::WithinCharacter };
        byte.ok_or(otherwise)
    }

    /// The same position in the target text. The two texts differ only in their line ends, so they
    /// have the same paragraphs, except that those of one text may end with a CR.
    fn target_byte(&self, byte: ByteOffset) -> ByteOffset {
        if Rc::ptr_eq(&self.counted, &self.target) {
            return byte;
        }
        let index = self.counted.paragraph_at(byte);
        let paragraphs =
            (self.counted.paragraphs().get(index), self.target.paragraphs().get(index));
        let (Some(from), Some(to)) = paragraphs else { return byte };
        to.start().byte.plus(byte.since(from.start().byte)).min(to.end())
    }
}

impl Offsets {
    /// All ways of reading positions, except the default, that are possible for texts with these
    /// line ends.
    pub(super) fn others(has_crlf: bool, has_lf: bool) -> Vec<Self> {
        use CountedLineEnds::{AsWritten, One, Two};
        use OffsetUnit::{Byte, CodePoint, Utf16};
        let mut all = Vec::new();
        for (line_ends, possible) in [(AsWritten, true), (One, has_crlf), (Two, has_lf)] {
            for unit in [CodePoint, Utf16, Byte] {
                let offsets = Self { unit, line_ends };
                if possible && offsets != Self::default() {
                    all.push(offsets);
                }
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::foreign::Fields;

    /// Checks that every word of `counted`, with its offsets in `unit`, is found in `text`.
    fn check(text: &str, counted: &str, line_ends: CountedLineEnds, unit: OffsetUnit) {
        let place = Counted::new(text, Sha256::of(counted.as_bytes()), line_ends);
        let count = |text: &str| match unit {
            OffsetUnit::CodePoint => text.chars().count(),
            OffsetUnit::Utf16 => text.encode_utf16().count(),
            OffsetUnit::Byte => text.len(),
        };
        let mut words = 0;
        for quote in counted.split([' ', '\r', '\n']).filter(|word| !word.is_empty()) {
            let at = quote.as_ptr() as usize - counted.as_ptr() as usize;
            let start = count(&counted[..at]) as u32;
            let entry = SpanEntry {
                start,
                end: start + count(quote) as u32,
                start_utf16: 0,
                end_utf16: 0,
                quote: quote.to_owned(),
                prefix: String::new(),
                suffix: String::new(),
                foreign: Fields::new(),
            };
            let span = place.locate(&entry, unit).unwrap();
            assert_eq!(place.target.slice(span), quote);
            words += 1;
        }
        assert!(words > 3 && place.digest_fits);
    }

    #[test]
    fn every_way_of_counting_finds_its_words() {
        let lf = "👩🏻‍🚒 سلام\nUS$23\u{a0}million e\u{301}\n\nend";
        let crlf = lf.replace('\n', "\r\n");
        for unit in [OffsetUnit::CodePoint, OffsetUnit::Utf16, OffsetUnit::Byte] {
            check(lf, lf, CountedLineEnds::AsWritten, unit);
            check(&crlf, &crlf, CountedLineEnds::AsWritten, unit);
            check(&crlf, lf, CountedLineEnds::One, unit);
            check(lf, &crlf, CountedLineEnds::Two, unit);
        }
    }

    #[test]
    fn spans_that_do_not_fit_have_different_errors() {
        let place = Counted::new("a😀b", Sha256::of(b""), CountedLineEnds::AsWritten);
        assert!(!place.digest_fits);
        let locate = |start, end, unit, quote: &str| {
            let entry = SpanEntry {
                start,
                end,
                start_utf16: 0,
                end_utf16: 0,
                quote: quote.into(),
                prefix: String::new(),
                suffix: String::new(),
                foreign: Fields::new(),
            };
            place.locate(&entry, unit).err()
        };
        use OffsetUnit::{Byte, CodePoint, Utf16};
        let not = |error| Some(SpanProblem::NotASpan(error));
        assert_eq!(locate(1, 2, CodePoint, "😀"), None);
        assert_eq!(locate(1, 3, Utf16, "😀"), None);
        assert_eq!(locate(1, 5, Byte, "😀"), None);
        assert_eq!(locate(2, 1, CodePoint, ""), not(SpanError::Empty));
        assert_eq!(locate(0, 4, CodePoint, ""), not(SpanError::Outside));
        assert_eq!(locate(0, u32::MAX, Byte, ""), not(SpanError::Outside));
        assert_eq!(locate(0, 2, Utf16, ""), not(SpanError::WithinCharacter));
        assert_eq!(locate(0, 3, Byte, ""), not(SpanError::WithinCharacter));
        let words = SpanProblem::OtherWords { found: "a".into() };
        assert_eq!(locate(0, 1, CodePoint, "b"), Some(words));
    }
}
