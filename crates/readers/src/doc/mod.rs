//! Word up to 2003, parsed by the `undoc` library: the text with all changes accepted, followed by
//! the notes.

mod before_6;
mod fib;
mod lists;
#[cfg(test)]
mod tests;

use undoc::model::{Block, Paragraph, RevisionType, Table};

pub(super) use self::before_6::is_it as is_before_6;
use self::fib::Streams;
use self::lists::Lists;
use super::blocks::{Blocks, Source, Style};
pub(crate) use super::compound::SIGNATURE as COMPOUND;
use super::compound::{Compound, packed};
use super::docx;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::{Document, Failure, Format, Remark};
use annotator_xml::decoded;

/// The number for all lists, because the library does not tell lists apart.
const LIST: u32 = 1;

/// The longest large first letter: a letter, perhaps with quotation marks.
const MAX_CAP: usize = 4;

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
        if is_before_6(bytes) {
            return before_6::read(bytes, name);
        }
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
    let damaged = Failure::Damaged(Format::Doc);
    let file = Compound::open(bytes).ok_or(damaged.clone())?;
    let document = file.stream("WordDocument").ok_or(damaged.clone())?;
    if fib::is_encrypted(&document) {
        return Err(Failure::Encrypted(Format::Doc));
    }
    let table = match fib::table_name(&document) {
        Some(name) => file.stream(name).ok_or(damaged.clone())?,
        None => Vec::new(),
    };
    let mut streams = Streams::new(document, table);
    if !streams.counts_fit(bytes.len()) {
        return Err(damaged);
    }
    let mut notes_lost = streams.repair(bytes.len());
    let lists = Lists::take(&mut streams);
    let mut found = parsed(&streams);
    // The library gives up if it does not find a note where the tables say.
    if found.as_ref().is_err_and(|failure| *failure == damaged) && streams.without_notes() {
        notes_lost = true;
        found = parsed(&streams);
    }
    let mut walk = Walk { lists, ..Walk::default() };
    for block in found?.sections.iter().flat_map(|section| &section.content) {
        walk.block(block);
    }
    walk.end_cap();
    let tracked = walk.tracked.then_some(Remark::TrackedChanges);
    let notes_lost = notes_lost.then_some(Remark::NotesLeftOut);
    let source = Source {
        name,
        media_type: "application/msword",
        encoding: "UTF-16LE",
        remarks: tracked.into_iter().chain(notes_lost).collect(),
        ..Source::default()
    };
    walk.blocks.document(source)
}

/// The document as the library reads it.
fn parsed(streams: &Streams) -> Result<undoc::Document, Failure> {
    let damaged = || Failure::Damaged(Format::Doc);
    let document = ("WordDocument", streams.document.as_slice());
    let table = fib::table_name(&streams.document).map(|name| (name, streams.table.as_slice()));
    let all: Vec<(&str, &[u8])> = [document].into_iter().chain(table).collect();
    undoc::parse_bytes(&packed(&all).ok_or_else(damaged)?).map_err(|error| match error {
        undoc::Error::Encrypted => Failure::Encrypted(Format::Doc),
        _ => damaged(),
    })
}

/// Whether a compound file has a stream with this name.
fn holds(bytes: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|part| part == name)
}

#[derive(Default)]
struct Walk {
    blocks: Blocks,
    lists: Lists,
    tracked: bool,
    /// A large first letter, until the paragraph that it belongs to.
    cap: String,
}

impl Walk {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(paragraph) if is_cap(paragraph) => {
                self.end_cap();
                self.cap = paragraph.plain_text().trim().to_owned();
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Table(table) => self.table(table, 0),
            Block::Note { content, .. } => {
                self.end_cap();
                self.blocks.open_note();
                for paragraph in content {
                    self.paragraph(paragraph);
                }
                self.blocks.close_note();
            }
            _ => {}
        }
    }

    /// Makes a large first letter a paragraph, if no paragraph goes on with it.
    fn end_cap(&mut self) {
        if !self.cap.is_empty() {
            self.blocks.start(Style::default());
            self.blocks.typed(&std::mem::take(&mut self.cap));
            self.blocks.start(Style::default());
        }
    }

    fn table(&mut self, table: &Table, depth: usize) {
        self.end_cap();
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
        if !goes_on(paragraph) {
            self.end_cap();
        }
        let marked = paragraph.list_info.as_ref().and_then(|item| item.number);
        let number = marked.and_then(|marked| self.lists.next(marked));
        self.blocks.start(style(paragraph, number.is_some()));
        self.blocks.no_number();
        self.blocks.number(&number.clone().unwrap_or_default());
        self.blocks.typed(&std::mem::take(&mut self.cap));
        for run in &paragraph.runs {
            self.tracked |= run.revision != RevisionType::None;
            if run.revision != RevisionType::Deleted {
                self.blocks.typed(&run.text.replace(NO_BREAK_HYPHEN, "\u{2011}"));
            }
            if run.line_break {
                self.blocks.line_break();
            }
            if run.page_break {
                self.blocks.start(style(paragraph, number.is_some()));
            }
        }
        self.blocks.start(Style::default());
    }
}

/// Whether the paragraph may be the large first letter of the next one. The library does not say
/// which paragraphs are set so.
fn is_cap(paragraph: &Paragraph) -> bool {
    let text = paragraph.plain_text();
    let text = text.trim();
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let is_letter = matches!(letters.as_slice(), [letter] if letter.is_uppercase());
    is_letter && text.chars().count() <= MAX_CAP && paragraph.list_info.is_none()
}

/// Whether the paragraph starts in the middle of a word or sentence.
fn goes_on(paragraph: &Paragraph) -> bool {
    let first = paragraph.plain_text().chars().next();
    first.is_some_and(|first| first.is_lowercase() || matches!(first, '\'' | '’'))
}

fn style(paragraph: &Paragraph, is_item: bool) -> Style {
    let name = paragraph.style_name.as_deref().unwrap_or_default().to_lowercase();
    if paragraph.heading.is_heading() || ["title", "subtitle"].contains(&name.as_str()) {
        return Style { kind: Some(ParagraphKind::Heading), list: None };
    }
    if is_item {
        return Style { kind: Some(ParagraphKind::ListItem), list: Some(LIST) };
    }
    let is_quote = ["quote", "intense quote", "block text", "quotations"].contains(&name.as_str());
    Style { kind: is_quote.then_some(ParagraphKind::Quote), list: None }
}
