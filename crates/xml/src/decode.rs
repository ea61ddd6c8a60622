//! From bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

/// How far into a document its declaration may reach, in bytes.
const MAX_DECLARATION: usize = 200;

/// The text of a document, without its byte-order mark: in the encoding of that mark, else in the
/// one it declares, else UTF-8. What cannot be decoded becomes U+FFFD.
#[must_use]
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    declared(bytes).unwrap_or(UTF_8).decode(bytes).0
}

/// The encoding in `<?xml encoding="…"?>`. A declaration that can be read as ASCII is not in
/// UTF-16, whatever it says; programs that convert a document often leave it as it was.
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
    fn a_mark_then_the_declaration_then_utf_8() {
        for (bytes, text) in [
            (&b"<a>\xc3\xa4</a>"[..], "<a>ä</a>"),
            (b"\xef\xbb\xbf<a>\xc3\xa4</a>", "<a>ä</a>"),
            (b"<?xml encoding='ISO-8859-1'?>\xe4", "<?xml encoding='ISO-8859-1'?>ä"),
            (b"<?xml encoding = \"koi8-r\" ?>\xc1", "<?xml encoding = \"koi8-r\" ?>а"),
            (b"\xef\xbb\xbf<?xml encoding='koi8-r'?>\xc3\xa4", "<?xml encoding='koi8-r'?>ä"),
            (b"<?xml encoding='no such'?>\xc3\xa4", "<?xml encoding='no such'?>ä"),
            (b"\xff\xfe<\0a\0", "<a"),
            (b"\xfe\xff\0<\0a", "<a"),
        ] {
            assert_eq!(decoded(bytes), text);
        }
    }

    #[test]
    fn a_declaration_of_utf_16_in_ascii_is_wrong() {
        let document = "<?xml version='1.0' encoding='utf-16'?><a>ä</a>";
        assert_eq!(decoded(document.as_bytes()), document);
    }

    #[test]
    fn only_the_declaration_declares() {
        let document = "<a encoding='koi8-r'>ä</a>";
        assert_eq!(decoded(document.as_bytes()), document);
        let document = "<?xml version='1.0'?><a encoding='koi8-r'>ä</a>";
        assert_eq!(decoded(document.as_bytes()), document);
    }
}
