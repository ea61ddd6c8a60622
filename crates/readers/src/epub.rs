//! E-books: the chapters in reading order.

use std::io::Cursor;

use rbook::Epub;

use super::blocks::{Blocks, Source};
use super::html;
use super::package::Package;
use annotator_core::project::statement::Metadata;
use annotator_core::reading::{Document, Failure, Format, Remark};

/// The list of encrypted files in a book.
const ENCRYPTION: &str = "META-INF/encryption.xml";

/// Algorithms that obfuscate fonts. A book with only these is not encrypted.
const FONT_MANGLING: [&str; 2] =
    ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

/// Reads a book.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    let mut package = Package::open(bytes, Format::Epub)?;
    if package.part(ENCRYPTION)?.is_some_and(|list| is_encrypted(&list)) {
        return Err(Failure::Encrypted(Format::Epub));
    }
    package.check()?;
    let damaged = |_| Failure::Damaged(Format::Epub);
    let book = Epub::options().skip_toc(true).read(Cursor::new(bytes.to_vec())).map_err(damaged)?;
    let mut blocks = Blocks::default();
    let mut left_out = false;
    let mut chapters = 0;
    for chapter in book.reader() {
        // A missing chapter is treated like a truncated book.
        let chapter = chapter.map_err(|_| Failure::Damaged(Format::Epub))?;
        if !chapter.manifest_entry().kind().subtype().contains("html") {
            continue;
        }
        left_out |= html::take_chapter(chapter.content(), &mut blocks)?;
        chapters += 1;
    }
    if chapters == 0 {
        return Err(Failure::Damaged(Format::Epub));
    }
    let source = Source {
        name,
        media_type: "application/epub+zip",
        encoding: "UTF-8",
        metadata: metadata(&book),
        remarks: if left_out { vec![Remark::HiddenLeftOut] } else { Vec::new() },
        ..Source::default()
    };
    blocks.document(source)
}

/// Whether anything other than fonts is encrypted.
fn is_encrypted(list: &str) -> bool {
    let methods = list.split("EncryptionMethod").skip(1);
    let algorithms = methods.filter_map(|method| method.split("Algorithm=").nth(1));
    let mut algorithms = algorithms.map(|value| value.trim_start_matches(['"', '\'']));
    algorithms.any(|value| !FONT_MANGLING.iter().any(|known| value.starts_with(known)))
}

fn metadata(book: &Epub) -> Metadata {
    let mut metadata = Metadata::default();
    if let Some(title) = book.metadata().title() {
        metadata.title = title.value().trim().to_owned();
    }
    if let Some(language) = book.metadata().language() {
        metadata.language = language.value().trim().to_owned();
    }
    metadata
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::tests::package;
    use annotator_core::project::statement::ParagraphKind;
    use proptest::prelude::*;

    const CONTAINER: &str = r#"<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="b/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"#;
    const BOOK: &str = r#"<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">x</dc:identifier><dc:title>Statements</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2017-03-15T00:00:00Z</meta></metadata><manifest><item id="two" href="two.xhtml" media-type="application/xhtml+xml"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/><itemref idref="two"/></spine></package>"#;

    fn book(extra: &[(&str, &[u8])]) -> Vec<u8> {
        let one = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>\
            <head><title/></head><body><h1>One</h1><p>e\u{301} 😀&#160;سلام<a epub:type='noteref' href='#n'>1</a></p>\
            <aside epub:type='footnote' id='n'><p>A note.</p></aside></body></html>";
        let two = "<html xmlns='http://www.w3.org/1999/xhtml'><body><ul><li>a</li><li>b</li></ul></body></html>";
        let files: [(&str, &[u8]); 5] = [
            ("mimetype", b"application/epub+zip"),
            ("META-INF/container.xml", CONTAINER.as_bytes()),
            ("b/book.opf", BOOK.as_bytes()),
            ("b/one.xhtml", one.as_bytes()),
            ("b/two.xhtml", two.as_bytes()),
        ];
        package(&[&files, extra].concat())
    }

    #[test]
    fn chapters_are_read_in_reading_order() {
        let document = read(&book(&[]), "a.epub").unwrap();
        assert_eq!(document.text, "One\n\ne\u{301} 😀\u{a0}سلام\n\na\nb\n\nA note.");
        let expected = [
            (0, ParagraphKind::Heading),
            (4, ParagraphKind::ListItem),
            (5, ParagraphKind::ListItem),
            (7, ParagraphKind::Note),
        ];
        assert_eq!(document.kinds, expected);
        assert_eq!(document.metadata.title, "Statements");
        assert_eq!(document.metadata.language, "en");
        assert_eq!(document.remarks, [Remark::NotesMoved(1)]);
    }

    #[test]
    fn damaged_and_encrypted_books_are_refused() {
        let damaged = Err(Failure::Damaged(Format::Epub));
        assert_eq!(read(b"", ""), damaged);
        assert_eq!(read(&package(&[("mimetype", b"application/epub+zip")]), ""), damaged);
        let whole = book(&[]);
        assert_eq!(read(&whole[..whole.len() - 40], ""), damaged);
        let encryption = |algorithm: &str| {
            format!(
                "<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm=\"{algorithm}\"/></enc:EncryptedData></encryption>"
            )
        };
        let content = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc");
        let encrypted = book(&[(ENCRYPTION, content.as_bytes())]);
        assert_eq!(read(&encrypted, ""), Err(Failure::Encrypted(Format::Epub)));
        let fonts = encryption("http://www.idpf.org/2008/embedding");
        assert!(read(&book(&[(ENCRYPTION, fonts.as_bytes())]), "").is_ok());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(at in 0_usize..5000, to: u8, bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = read(&bytes, "");
            let mut bytes = book(&[]);
            let at = at % bytes.len();
            bytes[at] = to;
            let _ = read(&bytes, "");
        }

        #[test]
        fn no_change_of_the_package_file_makes_it_panic(at in 0_usize..2000, to in "[<>/\"= a-z]{0,3}") {
            let (before, after) = BOOK.split_at(at % BOOK.len());
            let list = format!("{before}{to}{after}");
            let bytes = package(&[("META-INF/container.xml", CONTAINER.as_bytes()), ("b/book.opf", list.as_bytes())]);
            let _ = read(&bytes, "");
        }
    }
}
