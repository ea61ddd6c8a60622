//! The encoding that a page declares.

use encoding_rs::{Encoding, UTF_8};

/// How far into the page a declaration may be, in bytes.
const MAX_PREFIX: usize = 1024;

/// An encoding that a page or its surroundings declare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Declared {
    /// The encoding as it is known here.
    pub name: &'static str,
    /// What is written.
    pub label: String,
}

impl Declared {
    /// The encoding with this label, if it is a known one.
    pub(crate) fn of(label: &str) -> Option<Self> {
        let found = Encoding::for_label(label.as_bytes())?;
        Some(Self { name: found.name(), label: label.to_owned() })
    }
}

/// The encoding that a page declares in its first 1,024 bytes, in a `meta` element or an XML
/// declaration (a short form of WHATWG HTML, section 13.2.3.2).
pub(crate) fn declared(bytes: &[u8]) -> Option<Declared> {
    let start = bytes.get(..MAX_PREFIX).unwrap_or(bytes);
    let start: String = start.iter().map(|byte| char::from(*byte).to_ascii_lowercase()).collect();
    let start = without_comments(&start);
    let declaration =
        start.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let from_xml = declaration.and_then(|declaration| value_after(declaration, "encoding"));
    let metas = start.split("<meta").skip(1).filter_map(|rest| rest.split('>').next());
    let mut labels = metas.filter_map(|meta| value_after(meta, "charset")).chain(from_xml);
    let found = labels.find_map(Declared::of)?;
    // If the declaration could be read as ASCII, the page is not in UTF-16.
    let utf16 = found.name.starts_with("UTF-16");
    Some(if utf16 { Declared { name: UTF_8.name(), ..found } } else { found })
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map(|(_, after)| after).unwrap_or_default();
    }
    kept + rest
}

/// The value after `name=`, with or without quotes.
fn value_after<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let after = text.split_once(name)?.1.trim_start().strip_prefix('=')?.trim_start();
    let after = after.trim_start_matches(['"', '\'']);
    let value = after.split(['"', '\'', ' ', ';', '\t', '\r', '\n', '/']).next()?;
    (!value.is_empty()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_encodings_are_found() {
        for (page, expected) in [
            ("<html><meta charset=utf-8>", Some("UTF-8")),
            ("<META CHARSET='ISO-8859-1'>", Some("windows-1252")),
            (
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
                Some("windows-1251"),
            ),
            ("<?xml version=\"1.0\" encoding=\"gb2312\"?><html>", Some("GBK")),
            ("<!-- <meta charset=koi8-r> --><meta charset=\"big5\"/>", Some("Big5")),
            ("<meta charset=utf-16le>", Some("UTF-8")),
            ("<meta charset=nonsense>", None),
            ("<p>charset=utf-8</p>", None),
            ("", None),
        ] {
            assert_eq!(declared(page.as_bytes()).map(|it| it.name), expected, "{page}");
        }
        let late = format!("{}<meta charset=utf-8>", " ".repeat(1024));
        assert_eq!(declared(late.as_bytes()), None);
    }
}
