//! Checks that run before the library gets the bytes.

use crate::limits::MAX_DEPTH;
use annotator_core::reading::Failure;

/// How far into a file its header may be, as in viewers.
const HEADER_WITHIN: usize = 1024;

const HEADER: &[u8] = b"%PDF-";

/// The file from its header on.
pub(crate) fn from_header(bytes: &[u8]) -> Option<&[u8]> {
    let head = bytes.get(..bytes.len().min(HEADER_WITHIN + HEADER.len()))?;
    let at = head.windows(5).position(|window| window == HEADER)?;
    // Offsets in the file count from its start or from the header, depending on the producer. If
    // they are wrong, the library searches for the objects.
    bytes.get(at..)
}

/// Refuses files with arrays and dictionaries nested so deep that the library, which is recursive,
/// would exhaust the stack.
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
            // After these an object starts or ends, or compressed data follows.
            b'e' if tail.starts_with(b"ndobj") || tail.starts_with(b"ndstream") => depth = 0,
            b's' if tail.starts_with(b"tream") => {
                depth = 0;
                rest = skip_past(tail, b"endstream");
            }
            // Unclosed objects nest as well.
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
    fn only_deep_nesting_is_refused() {
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
    fn the_header_may_come_after_other_bytes() {
        assert_eq!(from_header(b"\r\n%PDF-1.7"), Some(&b"%PDF-1.7"[..]));
        assert_eq!(from_header(b"PDF"), None);
        assert_eq!(from_header(b""), None);
    }
}
