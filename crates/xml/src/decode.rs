//! Decodes the bytes of a document to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

/// How far into a document its declaration may reach, in bytes.
const MAX_DECLARATION: usize = 200;

/// The text of a document without its byte-order mark. The encoding is that of the mark, else the
/// declared one, else UTF-8. What is valid UTF-8 beyond ASCII is UTF-8 whatever is declared. Bytes
/// that cannot be decoded become U+FFFD.
#[must_use]
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    declared(bytes).filter(|_| !is_utf8).unwrap_or(UTF_8).decode(bytes).0
}

/// The encoding in `<?xml encoding="…"?>`. If the declaration can be read as ASCII, the document is
/// not in UTF-16, even if it says so. Converters often leave the old declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..MAX_DECLARATION.min(bytes.len()))?;
    let head = String::from_utf8_lossy(head);
    let declaration = head.trim_start().strip_prefix("<?xml")?.split("?>").next()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let name = value.get(1..)?.split(quote).next()?;
    Some(Encoding::for_label(name.as_bytes())?.output_encoding())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_beats_the_declaration_and_utf_8_is_the_default() {
        for (bytes, text) in [
            (&b"<a>\xc3\xa4</a>"[..], "<a>ä</a>"),
            (b"\xef\xbb\xbf<a>\xc3\xa4</a>", "<a>ä</a>"),
            (b"<?xml encoding='ISO-8859-1'?>\xe4", "<?xml encoding='ISO-8859-1'?>ä"),
            (b"<?xml encoding = \"koi8-r\" ?>\xc1", "<?xml encoding = \"koi8-r\" ?>а"),
            (b"\xef\xbb\xbf<?xml encoding='koi8-r'?>\xc3\xa4", "<?xml encoding='koi8-r'?>ä"),
            (b"<?xml encoding='no such'?>\xc3\xa4", "<?xml encoding='no such'?>ä"),
            (b"<?xml encoding='koi8-r'?>\xc3\xa4", "<?xml encoding='koi8-r'?>ä"),
            (b"\xff\xfe<\0a\0", "<a"),
            (b"\xfe\xff\0<\0a", "<a"),
        ] {
            assert_eq!(decoded(bytes), text);
        }
    }

    #[test]
    fn utf_16_declared_in_ascii_is_ignored() {
        let document = "<?xml version='1.0' encoding='utf-16'?><a>ä</a>";
        assert_eq!(decoded(document.as_bytes()), document);
    }

    #[test]
    fn an_encoding_attribute_elsewhere_is_ignored() {
        let document = "<a encoding='koi8-r'>ä</a>";
        assert_eq!(decoded(document.as_bytes()), document);
        let document = "<?xml version='1.0'?><a encoding='koi8-r'>ä</a>";
        assert_eq!(decoded(document.as_bytes()), document);
    }
}
