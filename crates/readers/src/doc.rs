//! Word up to 2003, parsed by the `undoc` library: the text with all changes accepted, followed by
//! the notes.

use undoc::model::{Block, Paragraph, RevisionType, Table};

use super::blocks::{Blocks, Source, Style};
use super::doc_counts::counts_fit;
use super::docx;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::{Document, Failure, Format, Remark};
use annotator_xml::decoded;

/// The signature of compound files. Word up to 2003 used them for all documents; later versions use
/// them for encrypted ones.
pub(crate) const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The number for all lists, because the library does not tell lists apart.
const LIST: u32 = 1;

/// Word's character for a non-breaking hyphen.
const NO_BREAK_HYPHEN: char = '\u{1e}';

/// How deep nested tables are followed.
const MAX_TABLES: usize = 8;

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Empty`], [`Failure::UnknownFormat`] for other compound files
/// such as spreadsheets, [`Failure::Damaged`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    if !bytes.starts_with(&COMPOUND) {
        let is_other = bytes.starts_with(b"PK") || !docx::root(&decoded(bytes)).is_empty();
        return if is_other { docx::read(bytes, name) } else { Err(Failure::Damaged(Format::Doc)) };
    }
    if !holds(bytes, "WordDocument") {
        let encrypted = holds(bytes, "EncryptedPackage");
        return Err(if encrypted {
            Failure::Encrypted(Format::Docx)
        } else {
            Failure::UnknownFormat
        });
    }
    if !counts_fit(bytes) {
        return Err(Failure::Damaged(Format::Doc));
    }
    let found = undoc::parse_bytes(bytes).map_err(|error| match error {
        undoc::Error::Encrypted => Failure::Encrypted(Format::Doc),
        _ => Failure::Damaged(Format::Doc),
    })?;
    let mut walk = Walk::default();
    for block in found.sections.iter().flat_map(|section| &section.content) {
        walk.block(block);
    }
    let remarks = if walk.tracked { vec![Remark::TrackedChanges] } else { Vec::new() };
    let source = Source {
        name,
        media_type: "application/msword",
        encoding: "UTF-16LE",
        remarks,
        ..Source::default()
    };
    walk.blocks.document(source)
}

/// Whether a compound file has a stream with this name.
fn holds(bytes: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|part| part == name)
}

#[derive(Default)]
struct Walk {
    blocks: Blocks,
    tracked: bool,
}

impl Walk {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Table(table) => self.table(table, 0),
            Block::Note { content, .. } => {
                self.blocks.open_note();
                for paragraph in content {
                    self.paragraph(paragraph);
                }
                self.blocks.close_note();
            }
            _ => {}
        }
    }

    fn table(&mut self, table: &Table, depth: usize) {
        self.blocks.open_table(false);
        for row in &table.rows {
            self.blocks.open_row();
            for cell in &row.cells {
                self.blocks.open_cell();
                for paragraph in &cell.content {
                    self.paragraph(paragraph);
                }
                for inner in cell.nested_tables.iter().filter(|_| depth < MAX_TABLES) {
                    self.table(inner, depth + 1);
                }
            }
        }
        self.blocks.close_table();
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.blocks.start(style(paragraph));
        for run in &paragraph.runs {
            self.tracked |= run.revision != RevisionType::None;
            if run.revision != RevisionType::Deleted {
                self.blocks.typed(&run.text.replace(NO_BREAK_HYPHEN, "\u{2011}"));
            }
            if run.line_break {
                self.blocks.line_break();
            }
            if run.page_break {
                self.blocks.start(style(paragraph));
            }
        }
        self.blocks.start(Style::default());
    }
}

fn style(paragraph: &Paragraph) -> Style {
    let name = paragraph.style_name.as_deref().unwrap_or_default().to_lowercase();
    if paragraph.heading.is_heading() || ["title", "subtitle"].contains(&name.as_str()) {
        return Style { kind: Some(ParagraphKind::Heading), list: None };
    }
    if paragraph.list_info.is_some() {
        return Style { kind: Some(ParagraphKind::ListItem), list: Some(LIST) };
    }
    let is_quote = ["quote", "intense quote", "block text", "quotations"].contains(&name.as_str());
    Style { kind: is_quote.then_some(ParagraphKind::Quote), list: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Made from `samples/almora.html` with LibreOffice 7.4:
    /// `soffice --headless --convert-to 'doc:MS Word 97' almora.html`.
    const ALMORA: &[u8] = include_bytes!("samples/almora.doc");

    #[test]
    fn a_word_97_document_is_read() {
        let document = read(ALMORA, "almora.doc").unwrap();
        assert_eq!(
            document.text,
            "Statement by Almora\n\nMr.\u{a0}President, e\u{301}changes 👩\u{200d}🚒 سلام\n\n\
             Two proposals:\nat once\n\none;\ntwo.\n\nA\tB\nC\tD\n\nThank you.\n\nA note."
        );
        let kinds: Vec<_> = document.kinds.iter().map(|(_, kind)| *kind).collect();
        assert_eq!(
            kinds,
            [
                ParagraphKind::Heading,
                ParagraphKind::ListItem,
                ParagraphKind::ListItem,
                ParagraphKind::Note
            ]
        );
        assert_eq!(document.remarks, [Remark::NotesMoved(1), Remark::Tables(1)]);
        let cut = read(&ALMORA[..ALMORA.len() / 2], "");
        assert!(matches!(cut, Err(Failure::Damaged(_) | Failure::UnknownFormat)), "{cut:?}");
    }

    #[test]
    fn empty_encrypted_and_unknown_files_are_refused() {
        assert_eq!(read(b"", ""), Err(Failure::Damaged(Format::Doc)));
        assert_eq!(read(&COMPOUND, ""), Err(Failure::UnknownFormat));
        let named = |name: &str| {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [COMPOUND.as_slice(), &[0; 512], &name].concat()
        };
        let encrypted = Err(Failure::Encrypted(Format::Docx));
        assert_eq!(read(&named("EncryptedPackage"), ""), encrypted);
        assert_eq!(read(&named("WordDocument"), ""), Err(Failure::Damaged(Format::Doc)));
    }

    #[test]
    fn a_count_larger_than_the_file_is_damage() {
        let start = ALMORA.windows(2).position(|two| two == [0xec, 0xa5]).unwrap();
        // The counts of text, footnotes, headers, comments, endnotes and text boxes.
        for at in [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64, 0x68] {
            let mut bytes = ALMORA.to_vec();
            bytes[start + at + 3] = 0xfc;
            assert_eq!(read(&bytes, ""), Err(Failure::Damaged(Format::Doc)));
        }
    }

    proptest! {
        #[test]
        fn no_change_makes_it_panic(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..9)) {
            let mut bytes = ALMORA.to_vec();
            for (at, to) in changes {
                let at = at % bytes.len();
                bytes[at] = to;
            }
            let _ = read(&bytes, "");
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..1000)) {
            let name: Vec<u8> = "WordDocument".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let _ = read(&[COMPOUND.as_slice(), &bytes, &name].concat(), "");
        }
    }
}
