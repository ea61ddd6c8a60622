//! Web pages with their images and styles in one file, as browsers save them.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders};

use super::html::{self, Declared};
use annotator_core::reading::{Document, Failure, Format};

/// Reads the first page of the file. `chosen` is the encoding that the user chose.
///
/// # Errors
/// [`Failure::Damaged`] if there is no page in it or only part of one, or the failures of
/// [`html::read`].
pub(crate) fn read(bytes: &[u8], name: &str, chosen: Option<&str>) -> Result<Document, Failure> {
    let damaged = Failure::Damaged(Format::Mhtml);
    let message = MessageParser::default().parse(bytes).ok_or(damaged.clone())?;
    let part = message.parts.iter().find(|part| is_page(part)).ok_or(damaged.clone())?;
    if is_truncated(&message, part) {
        return Err(damaged);
    }
    let page = content(&message, part).ok_or(damaged)?;
    let mut document = html::read_declared(&page, name, chosen, declared(part))?;
    document.provenance.media_type = "multipart/related".to_owned();
    if document.metadata.source_url.is_empty() {
        document.metadata.source_url = address(&message, part).unwrap_or_default();
    }
    Ok(document)
}

/// The first page of the file and the encoding that its header declares. `None` if this is no such
/// file.
pub(crate) fn page(bytes: &[u8]) -> Option<(Vec<u8>, Option<Declared>)> {
    let message = MessageParser::default().parse(bytes)?;
    let part = message.parts.iter().find(|part| is_page(part))?;
    Some((content(&message, part)?, declared(part)))
}

/// The encoding that the header of a part declares.
fn declared(part: &MessagePart<'_>) -> Option<Declared> {
    part.content_type().and_then(|kind| kind.attribute("charset")).and_then(Declared::of)
}

/// Whether the file ends in the middle of the part. In a file of several parts, each is followed by
/// a line that ends it.
fn is_truncated(message: &Message<'_>, part: &MessagePart<'_>) -> bool {
    let after =
        usize::try_from(part.offset_end).ok().and_then(|end| message.raw_message.get(end..));
    let is_whole_file = message.parts.len() == 1;
    !is_whole_file && after.is_none_or(|after| after.trim_ascii().is_empty())
}

fn is_page(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|kind| {
        let subtype = kind.subtype().unwrap_or_default();
        let is_text = kind.ctype().eq_ignore_ascii_case("text");
        (is_text && subtype.eq_ignore_ascii_case("html"))
            || subtype.eq_ignore_ascii_case("xhtml+xml")
    })
}

/// The bytes of a part with the transfer encoding removed. The library would also decode the text,
/// but not in the way that pages require.
fn content(message: &Message<'_>, part: &MessagePart<'_>) -> Option<Vec<u8>> {
    let from = usize::try_from(part.offset_body).ok()?;
    let to = usize::try_from(part.offset_end).ok()?;
    let raw = message.raw_message.get(from..to)?;
    match part.encoding {
        Encoding::None => Some(raw.to_vec()),
        Encoding::QuotedPrintable => quoted_printable_decode(raw),
        Encoding::Base64 => base64_decode(raw),
    }
}

/// The address of the page when it was saved.
fn address(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let of_file = message.header_raw("Snapshot-Content-Location").map(str::trim);
    let of_part = part.content_location();
    of_file.into_iter().chain(of_part).find(|url| html::is_address(url)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn saved(headers: &str, body: &str) -> Vec<u8> {
        let text = format!(
            "From: <Saved by a browser>\nSnapshot-Content-Location: https://almora.example/1\n\
             MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; \
             boundary=\"-=_x\"\n\n---=_x\nContent-Type: image/png\n\
             Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n---=_x\n{headers}\n\n{body}\n---=_x--\n"
        );
        text.replace('\n', "\r\n").into_bytes()
    }

    #[test]
    fn the_first_page_is_read() {
        let headers = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable";
        let body = "<html lang=3D\"en\"><p>Caf=C3=A9 e=CC=81 =F0=9F=98=80 and=C2=A0so =\non<p>=D8=B3=D9=84=D8=A7=D9=85";
        let document = read(&saved(headers, body), "a.mhtml", None).unwrap();
        assert_eq!(document.text, "Café e\u{301} \u{1f600} and\u{a0}so on\n\nسلام");
        assert_eq!(document.metadata.source_url, "https://almora.example/1");
        assert_eq!(document.metadata.language, "en");
        assert_eq!(document.provenance.media_type, "multipart/related");
        let headers =
            "Content-Type: text/html; charset=windows-1251\nContent-Transfer-Encoding: base64";
        let document = read(&saved(headers, "PHA+z/Do4uXyPC9wPg=="), "a.mht", None).unwrap();
        assert_eq!(document.text, "Привет");
        assert_eq!(document.provenance.encoding, "windows-1251");
    }

    #[test]
    fn a_file_without_a_page_is_damaged() {
        let saved = saved("Content-Type: text/css", "p { }");
        assert_eq!(read(&saved, "", None), Err(Failure::Damaged(Format::Mhtml)));
        assert_eq!(read(b"", "", None), Err(Failure::Damaged(Format::Mhtml)));
    }

    #[test]
    fn a_truncated_file_is_damaged() {
        let whole = saved("Content-Type: text/html", "<p>one two");
        assert_eq!(read(&whole, "", None).unwrap().text, "one two");
        let cut = &whole[..whole.len() - 16];
        assert!(cut.ends_with(b"one"));
        assert_eq!(read(cut, "", None), Err(Failure::Damaged(Format::Mhtml)));
        let one = b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>one";
        assert_eq!(read(one, "", None).unwrap().text, "one");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            at in 0_usize..1000, to: u8, bytes in prop::collection::vec(any::<u8>(), 0..80)
        ) {
            let _ = read(&bytes, "", None);
            let mut bytes = saved("Content-Type: text/html", "<p>one");
            let at = at % bytes.len();
            bytes[at] = to;
            let _ = read(&bytes, "", None);
        }
    }
}
