//! PDF files with a text layer.
//!
//! The `unpdf` library reads objects, fonts and encodings. What a page draws becomes glyphs with
//! positions (`glyphs`), glyphs become lines (`segments`, `columns`, `line`), and lines become
//! paragraphs, after everything that is not part of the text is removed (`furniture`, `notes`,
//! `paragraphs`, `joining`). The steps after `glyphs` do not depend on the format.

mod bidi;
mod columns;
mod content;
mod frames;
mod furniture;
mod glyphs;
mod guard;
mod info;
mod joining;
mod layout;
mod line;
mod list;
mod matrix;
mod notes;
mod paragraphs;
mod script;
mod segments;
mod streams;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod tex;
mod text;

use unpdf::parser::backend::{PdfBackend, RawBackend};
use unpdf::parser::raw::RawDocument;
use unpdf::{Error, ErrorKind};

use self::layout::Page;
use annotator_core::project::statement::{LineEnds, Provenance, ReadAs};
use annotator_core::reading::{Document, Failure, Format, Remark};
use annotator_core::text::MAX_TEXT_LEN;

/// Reads a PDF. `progress` gets the number of pages done and the number of all pages.
///
/// # Errors
/// [`Failure::Encrypted`] if a password is needed, [`Failure::NoTextLayer`] for a scan,
/// [`Failure::Damaged`] if nothing can be read or pages are missing, [`Failure::Empty`] for blank
/// pages, [`Failure::Bomb`], [`Failure::TooDeep`], [`Failure::TooLarge`].
pub(crate) fn read(
    bytes: &[u8],
    name: &str,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Document, Failure> {
    let bytes = guard::from_header(bytes).ok_or(Failure::Damaged(Format::Pdf))?;
    guard::check_depth(bytes)?;
    let backend = RawBackend::load_bytes(bytes).map_err(|error| failure(&error))?;
    let count = backend.pages().len();
    let integrity = backend.integrity();
    if count == 0 || integrity.unresolved_page_nodes > 0 {
        return Err(Failure::Damaged(Format::Pdf));
    }
    // Loaded a second time, because the backend gives no access to its own document.
    let document = RawDocument::load(bytes).map_err(|error| failure(&error))?;
    let drawn = draw(&backend, &document, progress)?;
    // A truncated file has lost its cross-reference table and some objects.
    if integrity.xref_reconstructed && drawn.iter().any(|page| page.missing) {
        return Err(Failure::Damaged(Format::Pdf));
    }
    let blank = drawn.iter().filter(|page| page.glyphs.is_empty() && page.picture).count();
    if drawn.iter().all(|page| page.glyphs.is_empty()) {
        return Err(if blank > 0 { Failure::NoTextLayer(count) } else { Failure::Empty });
    }
    let layout = layout::layout(drawn);
    let text = text::text(layout);
    let mut remarks = text.remarks;
    if blank > 0 {
        remarks.push(Remark::PagesWithoutText(blank));
    }
    if text.text.trim().is_empty() {
        return Err(Failure::Empty);
    }
    Ok(Document {
        text: text.text,
        kinds: text.kinds,
        metadata: info::metadata(&backend, &document, name),
        provenance: Provenance {
            file_name: name.to_owned(),
            media_type: "application/pdf".to_owned(),
            encoding: "utf-8".to_owned(),
            byte_order_mark: false,
            line_ends: LineEnds::Lf,
            read_as: ReadAs::File,
        },
        remarks,
    })
}

fn draw(
    backend: &RawBackend,
    document: &RawDocument,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Vec<Page>, Failure> {
    let pages = backend.pages();
    let count = pages.len();
    let mut drawn = Vec::with_capacity(count);
    let mut len = 0;
    for (done, page) in pages.values().enumerate() {
        progress(done, count);
        let page = layout::page(backend, document, *page)?;
        // Each glyph becomes at least one byte of text.
        len += page.glyphs.len();
        if len > MAX_TEXT_LEN {
            return Err(Failure::TooLarge { len: len as u64, max: MAX_TEXT_LEN as u64 });
        }
        drawn.push(page);
    }
    progress(count, count);
    Ok(drawn)
}

fn failure(error: &Error) -> Failure {
    match error.kind() {
        ErrorKind::Encrypted | ErrorKind::InvalidPassword => Failure::Encrypted(Format::Pdf),
        // The library does not support this encryption, so a password would not help either.
        ErrorKind::UnsupportedVersion => Failure::Encrypted(Format::Pdf),
        _ => Failure::Damaged(Format::Pdf),
    }
}
