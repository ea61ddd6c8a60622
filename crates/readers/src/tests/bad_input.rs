//! Bad files of every kind, by accident or with malice. Each one fails with its reason, alone and
//! in an archive, and a good file after it is still read.

use super::*;
use crate::limits::{MAX_DEPTH, MAX_LINE, MAX_UNPACKED};

/// A name, the bytes, and the expected failure.
type Case = (&'static str, Vec<u8>, String);

/// A document made by `tests/readers/make.sh`.
fn made(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/readers/made");
    std::fs::read(folder.join(name)).unwrap()
}

fn failing(name: &'static str, bytes: Vec<u8>, failure: &Failure) -> Case {
    (name, bytes, format!("{failure:?}"))
}

fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document.as_bytes())])
}

fn odt(body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:text>{body}</office:text></office:body>\
         </office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
    ])
}

/// A book with one chapter, in a file with this name.
fn epub_of(href: &str, chapter: &str) -> Vec<u8> {
    let container = "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" \
        version=\"1.0\"><rootfiles><rootfile full-path=\"a.opf\" \
        media-type=\"application/oebps-package+xml\"/></rootfiles></container>";
    let book = format!(
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"i\">\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"i\">x\
         </dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language></metadata><manifest>\
         <item id=\"a\" href=\"{href}\" media-type=\"application/xhtml+xml\"/></manifest><spine>\
         <itemref idref=\"a\"/></spine></package>"
    );
    zipped(&[
        ("mimetype", b"application/epub+zip"),
        ("META-INF/container.xml", container.as_bytes()),
        ("a.opf", book.as_bytes()),
        ("a.xhtml", chapter.as_bytes()),
    ])
}

fn epub(body: &str) -> Vec<u8> {
    epub_of(
        "a.xhtml",
        &format!("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{body}</body></html>"),
    )
}

/// A PDF with one page of this content.
fn pdf(content: &str) -> Vec<u8> {
    format!(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\
         2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
         3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R\
         /Resources<</Font<</F 4 0 R>>>>>>\nendobj\n\
         4 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n\
         5 0 obj\n<</Length {}>>\nstream\n{content}\nendstream\nendobj\n\
         trailer\n<</Root 1 0 R>>\n%%EOF\n",
        content.len()
    )
    .into_bytes()
}

fn wrong_names() -> Vec<Case> {
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01".to_vec();
    let sheet = zipped(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<x/>")]);
    let slides = zipped(&[("mimetype", b"application/vnd.oasis.opendocument.presentation")]);
    let program = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff".to_vec();
    [
        ("picture.txt", picture.clone()),
        ("picture.pdf", picture.clone()),
        ("picture.docx", picture),
        ("sheet.docx", sheet),
        ("slides.odt", slides),
        ("program.html", program),
    ]
    .map(|(name, bytes)| failing(name, bytes, &Failure::UnknownFormat))
    .into()
}

fn truncated() -> Vec<Case> {
    let cut = |name: &'static str, format: Format| {
        let mut bytes = made(name);
        bytes.truncate(bytes.len() / 2);
        failing(name, bytes, &Failure::Damaged(format))
    };
    vec![
        cut("chromium.pdf", Format::Pdf),
        cut("pandoc.docx", Format::Docx),
        cut("pandoc.odt", Format::Odt),
        cut("pandoc.epub", Format::Epub),
        cut("pandoc.rtf", Format::Rtf),
        cut("chromium.mhtml", Format::Mhtml),
    ]
}

fn encrypted() -> Vec<Case> {
    let encrypted =
        |name: &'static str, format| failing(name, made(name), &Failure::Encrypted(format));
    vec![
        encrypted("password.pdf", Format::Pdf),
        encrypted("password.docx", Format::Docx),
        encrypted("password.odt", Format::Odt),
    ]
}

fn bombs() -> Vec<Case> {
    let zeros = " ".repeat(3_000_000);
    let bomb = |name, bytes| failing(name, bytes, &Failure::Bomb { max: MAX_UNPACKED });
    let damaged = |name, bytes, format| failing(name, bytes, &Failure::Damaged(format));
    vec![
        bomb("bomb.docx", docx(&zeros)),
        bomb("bomb.odt", odt(&zeros)),
        bomb("bomb.epub", epub(&zeros)),
        // A path that leads out of the book is not followed.
        damaged("path.epub", epub_of("../../../../etc/passwd", ""), Format::Epub),
    ]
}

/// Files nested deeper than the limit.
fn deep() -> Vec<Case> {
    let many = MAX_DEPTH + 1;
    let deep = |name, bytes| failing(name, bytes, &Failure::TooDeep { max: MAX_DEPTH });
    vec![
        deep("deep.html", format!("{}deep", "<div>".repeat(many)).into_bytes()),
        deep("deep.docx", docx(&("<w:sdt>".repeat(many) + &"</w:sdt>".repeat(many)))),
        deep("deep.odt", odt(&("<text:span>".repeat(many) + &"</text:span>".repeat(many)))),
        deep("deep.epub", epub(&("<div>".repeat(many) + "deep" + &"</div>".repeat(many)))),
        deep("deep.rtf", format!("{{\\rtf1 {}", "{".repeat(many)).into_bytes()),
        deep("deep.pdf", format!("%PDF-1.4\n1 0 obj {}", "[".repeat(many)).into_bytes()),
    ]
}

fn long_lines() -> Vec<Case> {
    let line = "a".repeat(MAX_LINE + 1);
    let long = |name, bytes| {
        failing(name, bytes, &Failure::LineTooLong { line: 1, len: line.len(), max: MAX_LINE })
    };
    // Only formats without compression, which would count as a bomb.
    vec![
        long("long.txt", line.clone().into_bytes()),
        long("long.md", line.clone().into_bytes()),
        long("long.html", format!("<html><p>{line}").into_bytes()),
        long("long.rtf", format!("{{\\rtf1 {line}}}").into_bytes()),
    ]
}

fn all() -> Vec<Case> {
    [wrong_names(), truncated(), encrypted(), bombs(), deep(), long_lines()].concat()
}

#[test]
fn each_file_fails_with_its_reason() {
    for (name, bytes, reason) in all() {
        assert_eq!(outcomes(name, &bytes), [format!("failed: {reason}")], "{name}");
    }
}

#[test]
fn the_good_file_in_the_archive_is_read() {
    let cases = all();
    let good = ("zz.txt", "We thank you, سلام 😀 e\u{301}.".as_bytes());
    let packed = stored(cases.iter().map(|(name, bytes, _)| (*name, &**bytes)).chain([good]));
    let mut expected: Vec<String> =
        cases.iter().map(|(name, _, reason)| format!("{name}: {reason}")).collect();
    expected.sort();
    let mut outcomes = outcomes("batch.zip", &packed);
    assert_eq!(outcomes.pop().as_deref(), Some("done"));
    assert_eq!(outcomes.pop(), Some(format!("zz.txt: {:?}", "We thank you, سلام 😀 e\u{301}.")));
    outcomes.sort();
    assert_eq!(outcomes, expected);
}

/// An archive of uncompressed files.
fn stored<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_wrong_extension_does_not_keep_a_document_from_being_read() {
    for (kind, name) in [
        ("pandoc.docx", "a.pdf"),
        ("pandoc.odt", "a.docx"),
        ("pandoc.epub", "a.zip"),
        ("pandoc.rtf", "a.doc"),
        ("pandoc.html", "a.txt"),
        ("groff.pdf", "a.html"),
        ("chromium.mhtml", "a.html"),
    ] {
        let read = document(name, &made(kind), &Choice::default());
        let misleads = |remark: &Remark| matches!(remark, Remark::NameMisleads(_));
        assert!(read.text.contains("Port Serrat") && read.remarks.iter().any(misleads), "{kind}");
    }
}

#[test]
fn five_hundred_nested_elements_are_read() {
    let nested = |open: &str, close: &str, text: &str| {
        format!("{}{text}{}", open.repeat(500), close.repeat(500))
    };
    let paragraph = "<w:p><w:r><w:t>deep</w:t></w:r></w:p>";
    for (name, bytes) in [
        ("a.html", nested("<div>", "</div>", "deep").into_bytes()),
        ("a.docx", docx(&nested("<w:sdt>", "</w:sdt>", paragraph))),
        ("a.odt", odt(&nested("<text:section>", "</text:section>", "<text:p>deep</text:p>"))),
        ("a.epub", epub(&nested("<div>", "</div>", "deep"))),
        ("a.md", nested("> ", "", "deep").into_bytes()),
        ("a.rtf", format!("{{\\rtf1 {}}}", nested("{", "}", "deep")).into_bytes()),
        ("a.pdf", pdf(&nested("q ", "Q ", "BT /F 12 Tf 50 700 Td (deep) Tj ET "))),
    ] {
        assert_eq!(document(name, &bytes, &Choice::default()).text, "deep", "{name}");
    }
}
