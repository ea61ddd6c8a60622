//! Reads a text: decodes UTF-8, drops a byte-order mark, turns line ends into LF.
//!
//! Nothing else changes: no trimming, no normalisation, no replaced spaces. The [`Provenance`]
//! records what was done.

use crate::project::statement::{LineEnds, Provenance, ReadAs};
use crate::text::{MAX_TEXT_LEN, Text};

/// Why bytes cannot be opened as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Empty, or only white space.
    Empty,
    /// Larger than the limit. Both fields are in bytes.
    TooLarge {
        /// The actual size.
        len: usize,
        /// The limit: [`MAX_TEXT_LEN`].
        max: usize,
    },
    /// In an encoding other than UTF-8, such as Windows-1252.
    NotUtf8 {
        /// The first byte that is not UTF-8, counted from 0.
        offset: usize,
        /// Its line, counted from 1.
        line: usize,
        /// Its place in the line, in characters counted from 1.
        column: usize,
    },
    /// In UTF-16, judging by its byte-order mark or its zero bytes.
    LooksUtf16,
    /// Not a text at all but, for example, a picture or a PDF.
    Binary {
        /// The first byte that does not occur in texts, counted from 0.
        offset: usize,
    },
}

/// The longest line that is accepted, in bytes. A line is one paragraph, and the browser lays out a
/// paragraph in one go.
pub const MAX_LINE_LEN: usize = 2_000_000;

/// The number (from 1) and the length in bytes of the longest line; `None` for an empty text.
#[must_use]
pub fn longest_line(text: &str) -> Option<(usize, usize)> {
    let lines = text.split('\n').enumerate().map(|(at, line)| (at + 1, line.len()));
    lines.max_by_key(|(_, len)| *len)
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A file is binary if at least one in this many bytes is a control character. Texts extracted from
/// PDFs contain a few.
const CONTROLS_ONE_IN: usize = 50;

/// Reads a file's bytes.
///
/// # Errors
/// [`ReadError`] if they are not a text; a text is never read in part.
pub fn read_bytes(
    bytes: &[u8],
    file_name: &str,
    read_as: ReadAs,
) -> Result<(Text, Provenance), ReadError> {
    if bytes.len() > MAX_TEXT_LEN {
        return Err(ReadError::TooLarge { len: bytes.len(), max: MAX_TEXT_LEN });
    }
    check_encoding_marks(bytes)?;
    let content = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error))?;
    let (content, byte_order_mark) = match content.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => (rest, true),
        None => (content, false),
    };
    let (content, provenance) = from_decoded(content, file_name, "utf-8", read_as)?;
    Ok((Text::new(content), Provenance { byte_order_mark, ..provenance }))
}

/// The decoded text with its line ends turned into LF, and how it was read. Whether there was a
/// byte-order mark is for the caller to add.
///
/// # Errors
/// [`ReadError::Empty`].
pub fn from_decoded(
    content: &str,
    file_name: &str,
    encoding: &str,
    read_as: ReadAs,
) -> Result<(String, Provenance), ReadError> {
    if content.chars().all(char::is_whitespace) {
        return Err(ReadError::Empty);
    }
    Ok(decoded(content, file_name, encoding, read_as))
}

/// The same for a text that may be blank.
#[must_use]
pub fn decoded(
    content: &str,
    file_name: &str,
    encoding: &str,
    read_as: ReadAs,
) -> (String, Provenance) {
    let line_ends = line_ends_of(content);
    let provenance = Provenance {
        file_name: file_name.to_owned(),
        media_type: "text/plain".to_owned(),
        encoding: encoding.to_owned(),
        byte_order_mark: false,
        line_ends,
        read_as,
    };
    (with_line_feeds(content, line_ends), provenance)
}

/// The offset of the first byte that does not occur in texts, if there are too many of them. For
/// encodings that have ASCII's control characters at the same codes.
#[must_use]
pub fn binary_at(bytes: &[u8]) -> Option<usize> {
    let controls = bytes.iter().filter(|byte| is_control(**byte)).count();
    let binary = controls > 0 && controls.saturating_mul(CONTROLS_ONE_IN) >= bytes.len();
    binary.then(|| bytes.iter().position(|byte| is_control(*byte)).unwrap_or_default())
}

/// Reads text from the clipboard.
///
/// # Errors
/// [`ReadError`] if it cannot be opened as a text.
pub fn read_pasted(text: &str) -> Result<(Text, Provenance), ReadError> {
    read_bytes(text.as_bytes(), "", ReadAs::Paste)
}

/// Refuses UTF-16 and binary files before decoding is tried, so that the error is a helpful one.
fn check_encoding_marks(bytes: &[u8]) -> Result<(), ReadError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadError::LooksUtf16);
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(ReadError::Binary { offset: 0 });
    }
    if let Some(offset) = bytes.iter().position(|byte| *byte == 0) {
        return Err(if looks_utf16(bytes) {
            ReadError::LooksUtf16
        } else {
            ReadError::Binary { offset }
        });
    }
    match binary_at(bytes) {
        Some(offset) => Err(ReadError::Binary { offset }),
        None => Ok(()),
    }
}

/// A control character that no text file has: not tab, line end, form feed or escape.
fn is_control(byte: u8) -> bool {
    byte == 0x7f || (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | 0x0b | 0x0c | b'\r' | 0x1b))
}

/// Whether there is an even number of bytes, with zeros in every other place only, as in UTF-16 of
/// a Latin script.
fn looks_utf16(bytes: &[u8]) -> bool {
    let zeros = |first: usize| {
        bytes.iter().skip(first).step_by(2).take(2_000).filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = (bytes.len() / 2).clamp(1, 2_000);
    bytes.len().is_multiple_of(2) && even.min(odd) == 0 && even.max(odd) * 3 >= pairs
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> ReadError {
    let offset = error.valid_up_to();
    let before = bytes.get(..offset).and_then(|part| std::str::from_utf8(part).ok());
    let before = before.unwrap_or_default();
    let before = before.strip_prefix(BYTE_ORDER_MARK).unwrap_or(before);
    let before = with_line_feeds(before, LineEnds::Mixed);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    ReadError::NotUtf8 { offset, line, column }
}

fn line_ends_of(content: &str) -> LineEnds {
    let crlf = content.matches("\r\n").count();
    let lf = content.matches('\n').count() - crlf;
    let cr = content.matches('\r').count() - crlf;
    match (lf > 0, crlf > 0, cr > 0) {
        (false, false, false) => LineEnds::None,
        (true, false, false) => LineEnds::Lf,
        (false, true, false) => LineEnds::CrLf,
        (false, false, true) => LineEnds::Cr,
        _ => LineEnds::Mixed,
    }
}

fn with_line_feeds(content: &str, found: LineEnds) -> String {
    match found {
        LineEnds::None | LineEnds::Lf => content.to_owned(),
        LineEnds::CrLf | LineEnds::Cr | LineEnds::Mixed => {
            content.replace("\r\n", "\n").replace('\r', "\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Result<(String, Provenance), ReadError> {
        let (text, provenance) = read_bytes(bytes, "speech.txt", ReadAs::File)?;
        Ok((text.as_str().to_owned(), provenance))
    }

    #[test]
    fn line_ends_become_lf_and_are_recorded() {
        for (content, expected, ends) in [
            ("one", "one", LineEnds::None),
            ("one\ntwo\n", "one\ntwo\n", LineEnds::Lf),
            ("one\r\ntwo\r\n", "one\ntwo\n", LineEnds::CrLf),
            ("one\rtwo", "one\ntwo", LineEnds::Cr),
            ("a\r\n\rb\nc", "a\n\nb\nc", LineEnds::Mixed),
            ("a\n\rb", "a\n\nb", LineEnds::Mixed),
        ] {
            let (text, provenance) = read(content.as_bytes()).unwrap();
            assert_eq!(text, expected);
            assert_eq!(provenance.line_ends, ends, "{content:?}");
            assert!(!provenance.byte_order_mark);
        }
    }

    #[test]
    fn nothing_but_the_byte_order_mark_changes() {
        let content = "  \u{a0}Da\u{2019}esh e\u{301} \u{1f469}\u{200d}\u{1f692} سلام\t\u{c} \n ";
        let (text, provenance) = read(format!("\u{feff}{content}").as_bytes()).unwrap();
        assert_eq!(text, content);
        assert!(provenance.byte_order_mark);
        assert_eq!(provenance.file_name, "speech.txt");
        // Only the first mark is dropped; a second one is a character of the text.
        assert_eq!(read("\u{feff}\u{feff}a".as_bytes()).unwrap().0, "\u{feff}a");
    }

    #[test]
    fn other_encodings_and_binary_files_are_refused() {
        assert_eq!(read(b""), Err(ReadError::Empty));
        assert_eq!(read("\u{feff} \r\n\u{a0}".as_bytes()), Err(ReadError::Empty));
        let large = vec![b'a'; MAX_TEXT_LEN + 1];
        let expected = ReadError::TooLarge { len: MAX_TEXT_LEN + 1, max: MAX_TEXT_LEN };
        assert_eq!(read(&large), Err(expected));
        let latin1 = b"One\r\n\xc3\xa9t\xe9 \x93quoted\x94";
        assert_eq!(read(latin1), Err(ReadError::NotUtf8 { offset: 8, line: 2, column: 3 }));
        assert_eq!(
            read(b"abc\xf0\x9f\x98"),
            Err(ReadError::NotUtf8 { offset: 3, line: 1, column: 4 })
        );
        let utf16 = |swap: bool| {
            let unit = |u: u16| if swap { u.to_be_bytes() } else { u.to_le_bytes() };
            "Mr. President, \u{201c}yes\u{201d}".encode_utf16().flat_map(unit).collect::<Vec<u8>>()
        };
        assert_eq!(read(&utf16(false)), Err(ReadError::LooksUtf16));
        assert_eq!(read(&utf16(true)), Err(ReadError::LooksUtf16));
        assert_eq!(read(b"\xff\xfea\0"), Err(ReadError::LooksUtf16));
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x02";
        assert_eq!(read(png), Err(ReadError::Binary { offset: 8 }));
        assert_eq!(read(b"PK\x03\x04\x14\x08\x08"), Err(ReadError::Binary { offset: 2 }));
        assert_eq!(read(b"%PDF-1.7 \xe2\xe3"), Err(ReadError::Binary { offset: 0 }));
    }

    #[test]
    fn a_stray_control_character_is_kept() {
        let content = format!("{}\u{2}end", "A statement. ".repeat(20));
        assert_eq!(read(content.as_bytes()).unwrap().0, content);
    }

    #[test]
    fn pasted_text_reads_like_a_file() {
        let (text, provenance) = read_pasted("Mr. President,\r\n\r\nThank you.").unwrap();
        assert_eq!(text.as_str(), "Mr. President,\n\nThank you.");
        assert_eq!(provenance.read_as, ReadAs::Paste);
        assert_eq!(provenance.file_name, "");
        assert_eq!(read_pasted(" \u{a0}").err(), Some(ReadError::Empty));
        assert!(matches!(read_pasted("a\0b").err(), Some(ReadError::Binary { offset: 1 })));
    }

    proptest! {
        #[test]
        fn reading_changes_line_ends_only(content in "[a-z \u{a0}é\u{301}ع😀\r\n]{1,40}") {
            prop_assume!(!content.chars().all(char::is_whitespace));
            let (text, _) = read(content.as_bytes()).unwrap();
            let without_ends = |t: &str| t.replace(['\r', '\n'], "");
            prop_assert_eq!(without_ends(&text), without_ends(&content));
            prop_assert!(!text.contains('\r'));
            let (again, provenance) = read(text.as_bytes()).unwrap();
            prop_assert_eq!(again, text);
            prop_assert!(matches!(provenance.line_ends, LineEnds::None | LineEnds::Lf));
        }

        #[test]
        fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = read(&bytes);
        }
    }
}
