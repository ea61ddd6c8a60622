//! Reads files of many formats. The libraries for this are large, so they run in a worker that is
//! only downloaded when the first file is opened.
//!
//! The entry point is [`read`]. Each format has its own module; each reader is a function from
//! bytes to a document.

#![warn(missing_docs)]

// Readers of single formats.
mod doc;
mod docx;
mod epub;
mod html;
mod markdown;
mod mhtml;
mod odt;
mod pdf;
mod rtf;

// Shared by the readers.
mod blocks;
mod compound;
mod numbering;
mod package;

pub mod archive;
mod checked;
mod encoding;
mod event;
mod limits;
mod sniff;
mod table;
mod text;
pub mod understanding;

#[cfg(test)]
mod tests;

pub use event::Event;
pub use table::whole::read_whole_table;

use crate::understanding::understand;
use annotator_core::reading::{Choice, Document, Failure, Format, Remark};
use annotator_core::text::Text;

struct File<'a> {
    name: &'a str,
    bytes: &'a [u8],
    choice: &'a Choice,
    /// Whether the file is in an archive. The user cannot be asked about a file in an archive.
    archived: bool,
    row_name: RowName,
}

/// Names a row of a table, from the name of the file and the number of the row from 1.
pub type RowName = fn(file: &str, row: usize) -> String;

/// Reads a file and reports what happens through `report`. Pasted text has an empty name; a row of
/// a table without a title is named by `row_name`.
///
/// The last event is always [`Event::Done`], [`Event::Table`] or [`Event::Failed`], whatever the
/// bytes.
pub fn read(
    name: &str,
    choice: &Choice,
    bytes: &[u8],
    row_name: RowName,
    report: &mut dyn FnMut(Event),
) {
    let file = File { name, bytes, choice, archived: false, row_name };
    let last = read_file(&file, report);
    report(last.unwrap_or_else(Event::Failed));
}

/// Reads a file of any format. Returns the last event.
fn read_file(file: &File, report: &mut dyn FnMut(Event)) -> Result<Event, Failure> {
    let found = sniff::find(file)?;
    let misleads = found.name_misleads.then_some(Remark::NameMisleads(found.format));
    let mut accept = |document: Document| -> Result<Event, Failure> {
        let mut document = checked::checked(document)?;
        document.remarks.extend(misleads.clone());
        let text = Text::new(document.text.clone());
        let name = &document.provenance.file_name;
        let mut understood = understand(&text, &document.kinds, &document.metadata, name);
        if matches!(found.format, Format::Html | Format::Mhtml) {
            html::title::choose(&document, &text, &mut understood);
        }
        Ok(Event::Read(Box::new(document), Box::new(understood)))
    };
    match found.format {
        Format::Zip if file.archived => return Err(Failure::Nested),
        Format::Zip => archive::read(file, report)?,
        Format::Csv | Format::Jsonl => {
            return table::read(file, found.format, &mut accept, report);
        }
        format => {
            let mut progress = |done, of| report(Event::Progress { done, of });
            let document = read_document(file, format, &mut progress)?;
            report(accept(document)?);
        }
    }
    Ok(Event::Done)
}

/// Reads a file that is a single document.
fn read_document(
    file: &File,
    format: Format,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Document, Failure> {
    let encoding = file.choice.encoding.as_deref();
    match format {
        Format::Text => text::read(file.bytes, file.name, encoding),
        Format::Html => html::read(file.bytes, file.name, encoding),
        Format::Mhtml => mhtml::read(file.bytes, file.name, encoding),
        Format::Markdown => markdown::read(file.bytes, file.name, encoding),
        Format::Docx => docx::read(file.bytes, file.name),
        Format::Doc => doc::read(file.bytes, file.name),
        Format::Odt => odt::read(file.bytes, file.name),
        Format::Rtf => rtf::read(file.bytes, file.name),
        Format::Epub => epub::read(file.bytes, file.name),
        Format::Pdf => pdf::read(file.bytes, file.name, progress),
        Format::Zip | Format::Csv | Format::Jsonl => Err(Failure::UnknownFormat),
    }
}
