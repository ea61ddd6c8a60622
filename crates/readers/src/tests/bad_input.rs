//! What people and evil minds hand in, of every kind: each file ends in its reason, alone and as
//! one of an archive, and the good file behind it is read.

use super::*;
use crate::limits::{MAX_DEPTH, MAX_LINE, MAX_UNPACKED};

/// A name, the bytes, and what is said of the file.
type Case = (&'static str, Vec<u8>, String);

/// One of the documents that tests/readers/make.sh made.
fn made(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/readers/made");
    std::fs::read(folder.join(name)).unwrap()
}

fn not(name: &'static str, bytes: Vec<u8>, failure: &Failure) -> Case {
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

/// A book whose one chapter stands in the file of this name.
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

/// A page of a PDF on which this is drawn.
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
    .map(|(name, bytes)| not(name, bytes, &Failure::UnknownFormat))
    .into()
}

fn cut_short() -> Vec<Case> {
    let cut = |name: &'static str, format: Format| {
        let mut bytes = made(name);
        bytes.truncate(bytes.len() / 2);
        not(name, bytes, &Failure::Damaged(format))
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

fn locked() -> Vec<Case> {
    let locked = |name: &'static str, format| not(name, made(name), &Failure::Encrypted(format));
    vec![
        locked("password.pdf", Format::Pdf),
        locked("password.docx", Format::Docx),
        locked("password.odt", Format::Odt),
    ]
}

fn bombs() -> Vec<Case> {
    let zeros = " ".repeat(3_000_000);
    let bomb = |name, bytes| not(name, bytes, &Failure::Bomb { max: MAX_UNPACKED });
    let damaged = |name, bytes, format| not(name, bytes, &Failure::Damaged(format));
    vec![
        bomb("bomb.docx", docx(&zeros)),
        bomb("bomb.odt", odt(&zeros)),
        bomb("bomb.epub", epub(&zeros)),
        // What is outside of the book is not in it.
        damaged("path.epub", epub_of("../../../../etc/passwd", ""), Format::Epub),
    ]
}

/// Nested deeper than anything is.
fn deep() -> Vec<Case> {
    let many = MAX_DEPTH + 1;
    let deep = |name, bytes| not(name, bytes, &Failure::TooDeep { max: MAX_DEPTH });
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
        not(name, bytes, &Failure::LineTooLong { line: 1, len: line.len(), max: MAX_LINE })
    };
    // Not packed, or it would be taken for what fills the memory.
    vec![
        long("long.txt", line.clone().into_bytes()),
        long("long.md", line.clone().into_bytes()),
        long("long.html", format!("<html><p>{line}").into_bytes()),
        long("long.rtf", format!("{{\\rtf1 {line}}}").into_bytes()),
    ]
}

fn all() -> Vec<Case> {
    [wrong_names(), cut_short(), locked(), bombs(), deep(), long_lines()].concat()
}

#[test]
fn each_ends_in_its_reason() {
    for (name, bytes, reason) in all() {
        assert_eq!(told(name, &bytes), [format!("failed: {reason}")], "{name}");
    }
}

#[test]
fn the_others_of_the_batch_are_read() {
    let cases = all();
    let good = ("zz.txt", "We thank you, سلام 😀 e\u{301}.".as_bytes());
    let packed = stored(cases.iter().map(|(name, bytes, _)| (*name, &**bytes)).chain([good]));
    let mut expected: Vec<String> =
        cases.iter().map(|(name, _, reason)| format!("{name}: {reason}")).collect();
    expected.sort();
    let mut told = told("batch.zip", &packed);
    assert_eq!(told.pop().as_deref(), Some("done"));
    assert_eq!(told.pop(), Some(format!("zz.txt: {:?}", "We thank you, سلام 😀 e\u{301}.")));
    told.sort();
    assert_eq!(told, expected);
}

/// An archive of files that are not packed.
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
fn the_wrong_ending_does_not_keep_a_document_from_being_read() {
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
        let told = |remark: &Remark| matches!(remark, Remark::NameMisleads(_));
        assert!(read.text.contains("Port Serrat") && read.remarks.iter().any(told), "{kind}");
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
