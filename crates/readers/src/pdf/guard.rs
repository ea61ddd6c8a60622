//! What is checked before the library sees the bytes.

use crate::limits::MAX_DEPTH;
use annotator_core::reading::Failure;

/// How far from its beginning a file may name its format, as viewers have it.
const HEADER_WITHIN: usize = 1024;

/// The file from where it names its format.
pub(crate) fn from_header(bytes: &[u8]) -> Option<&[u8]> {
    let head = bytes.get(..bytes.len().min(HEADER_WITHIN))?;
    let at = head.windows(5).position(|window| window == b"%PDF-")?;
    // Places in the file count from its beginning, or from the header, as the producer likes;
    // the library finds the objects anew where they are not where they should be.
    bytes.get(at..)
}

/// Refuses files in which arrays and dictionaries are nested so deep that following them would
/// exhaust the stack: the library follows them one within the other.
///
/// # Errors
/// [`Failure::TooDeep`].
pub(crate) fn check_depth(bytes: &[u8]) -> Result<(), Failure> {
    let mut depth = 0_usize;
    let mut rest = bytes;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match byte {
            b'[' => depth += 1,
            b'<' if tail.first() == Some(&b'<') => depth += 1,
            b']' | b'>' => depth = depth.saturating_sub(1),
            // Behind these, an object begins or ends, or there is packed data.
            b'e' if tail.starts_with(b"ndobj") || tail.starts_with(b"ndstream") => depth = 0,
            b's' if tail.starts_with(b"tream") => {
                depth = 0;
                rest = skip_past(tail, b"endstream");
            }
            // Objects within objects nest as well, and nothing closes them.
            b'o' if tail.starts_with(b"bj") => depth += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(Failure::TooDeep { max: MAX_DEPTH });
        }
    }
    Ok(())
}

fn skip_past<'a>(bytes: &'a [u8], end: &[u8]) -> &'a [u8] {
    let at = bytes.windows(end.len()).position(|window| window == end);
    at.and_then(|at| bytes.get(at + end.len()..)).unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth() {
        for (bytes, deep) in [
            ("[".repeat(100_000), true),
            ("<<".repeat(100_000), true),
            ("1 0 obj ".repeat(100_000), true),
            ("1 0 obj [1] endobj ".repeat(100_000), false),
            (format!("stream {} endstream", "[".repeat(100_000)), false),
            ("[[<<".repeat(50) + "1", false),
        ] {
            assert_eq!(check_depth(bytes.as_bytes()).is_err(), deep, "{}", &bytes[..8]);
        }
    }

    #[test]
    fn header() {
        assert_eq!(from_header(b"\r\n%PDF-1.7"), Some(&b"%PDF-1.7"[..]));
        assert_eq!(from_header(b"PDF"), None);
        assert_eq!(from_header(b""), None);
    }
}
