use super::*;
use crate::sniff::find;

/// The format of a file, and whether its name misleads.
fn found(name: &str, bytes: &[u8]) -> Result<(Format, bool), Failure> {
    let choice = Choice::default();
    let found = find(&File { name, bytes, choice: &choice, archived: false, row_name })?;
    Ok((found.format, found.name_misleads))
}

#[test]
fn content_decides_before_the_name() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let compound =
        |part: &str| [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 40], &utf16(part)].concat();
    let docx = zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    let odt =
        zipped(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"")]);
    let epub = zipped(&[("mimetype", b"application/epub+zip"), ("META-INF/container.xml", b"")]);
    let files = zipped(&[("a.docx", &docx)]);
    let mhtml = "From: <Saved by Blink>\r\nSubject: A page\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n";
    let mut word_2 = vec![0; 0x200];
    word_2[..4].copy_from_slice(&[0xdb, 0xa5, 0x2d, 0]);
    word_2[0x19] = 1;
    let cases: &[(&str, &[u8], Format, bool)] = &[
        ("a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", Format::Pdf, false),
        ("a.txt", b"\n%PDF-1.4\n", Format::Pdf, true),
        ("a.txt", "A text on %PDF- marks.".as_bytes(), Format::Text, false),
        ("a.pdf", b"Mr. President, thank you.", Format::Text, true),
        ("a", b"Mr. President, thank you.", Format::Text, false),
        ("a.docx", &docx, Format::Docx, false),
        ("a.zip", &docx, Format::Docx, true),
        ("a.docx", &odt, Format::Odt, true),
        ("a.epub", &epub, Format::Epub, false),
        ("a.zip", &files, Format::Zip, false),
        ("a.docx", &files, Format::Zip, true),
        ("a.docx", &docx[..60], Format::Docx, false),
        ("", &docx[..60], Format::Zip, false),
        ("a.docx", &compound("EncryptedPackage"), Format::Docx, false),
        ("a.docx", &compound("WordDocument"), Format::Doc, true),
        ("a.doc", &word_2, Format::Doc, false),
        ("a.doc", b"{\\rtf1\\ansi Thank you.}", Format::Rtf, true),
        ("a.rtf", b"\xef\xbb\xbf {\\rtf1 a}", Format::Rtf, false),
        ("a.htm", b"<p>Thank you.</p>", Format::Html, false),
        ("a.txt", b"<p>Thank you.</p>", Format::Text, false),
        (
            "a.txt",
            b"\xef\xbb\xbf\r\n<!-- saved --><!DOCTYPE HTML><title>A</title>",
            Format::Html,
            true,
        ),
        ("a.txt", &utf16("\u{feff}<html lang=en><p>A"), Format::Html, true),
        ("", b"<?xml version=\"1.0\"?><html xmlns=''>", Format::Html, false),
        ("a.xml", b"<?xml version=\"1.0\"?><udhr>", Format::Html, false),
        ("a.txt", b"<headline> and <bodyguard>", Format::Text, false),
        ("a.mhtml", mhtml.as_bytes(), Format::Mhtml, false),
        ("a.html", mhtml.as_bytes(), Format::Mhtml, true),
        ("a.md", b"# Statement\n\nThank you.", Format::Markdown, false),
        ("a.CSV", b"a,b\n1,2", Format::Csv, false),
        ("a.tsv", b"a\tb\n1\t2", Format::Csv, false),
        ("a.jsonl", b"{\"text\": \"A\"}\n", Format::Jsonl, false),
        ("a.txt", b" {\"text\": \"A\"}\n", Format::Jsonl, true),
        ("a", b"[\n{\"text\": \"A\"}]", Format::Jsonl, false),
        ("a.txt", b"[{sic}] is what stands there.", Format::Text, false),
        ("a.txt", b"{Applause.} Thank you.", Format::Text, false),
        ("a.json", b"Thank you.", Format::Text, true),
    ];
    for (name, bytes, format, misleads) in cases {
        assert_eq!(found(name, bytes), Ok((*format, *misleads)), "{name} {}", bytes.escape_ascii());
    }
}

#[test]
fn unsupported_formats_are_refused() {
    let sheet = zipped(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<w/>")]);
    let slides = zipped(&[("mimetype", b"application/vnd.oasis.opendocument.presentation")]);
    for (name, bytes) in [
        ("a.txt", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]),
        ("a.csv", &sheet),
        ("a.odt", &slides),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"),
        ("a.txt", b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x0b\xc9"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01"),
    ] {
        assert_eq!(found(name, bytes), Err(Failure::UnknownFormat), "{name}");
    }
    assert_eq!(found("a.txt", b""), Err(Failure::Empty));
    let chosen = Choice { format: Some(Format::Text), ..Choice::default() };
    assert_eq!(document("a.md", b"# A", &chosen).text, "# A");
}

#[test]
fn a_misleading_name_is_reported() {
    let read = document("a.pdf", b"Thank you.", &Choice::default());
    assert_eq!(read.remarks, [Remark::NameMisleads(Format::Text)]);
}
