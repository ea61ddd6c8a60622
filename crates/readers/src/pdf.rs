//! PDF files with a text layer.
//!
//! The `unpdf` library reads objects, fonts and encodings. What a page draws becomes glyphs with
//! positions (`glyphs`, `fonts`, `annotations`); what it draws and cannot give as text is counted
//! (`losses`). Glyphs become lines (`segments`, `columns`, `line`), and lines become
//! paragraphs, after everything that is not part of the text is removed (`furniture`, `notes`,
//! `paragraphs`, `joining`). The steps after `glyphs` do not depend on the format.

mod annotations;
mod bidi;
mod columns;
mod content;
mod fonts;
mod frames;
mod furniture;
mod garbled;
mod glyphs;
mod guard;
mod info;
mod joining;
mod layout;
mod line;
mod line_numbers;
mod list;
mod losses;
mod matrix;
mod names;
mod notes;
mod paragraphs;
mod script;
mod segments;
mod shapes;
mod streams;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod tex;
mod text;
mod to_unicode;

use unpdf::parser::backend::{PdfBackend, RawBackend};
use unpdf::parser::raw::RawDocument;
use unpdf::{Error, ErrorKind};

use self::layout::Page;
use self::losses::Losses;
use annotator_core::project::statement::{LineEnds, Provenance, ReadAs};
use annotator_core::reading::{Document, Failure, Format, Remark};
use annotator_core::text::MAX_TEXT_LEN;

/// Reads a PDF. `progress` gets the number of pages done and the number of all pages.
///
/// # Errors
/// [`Failure::Encrypted`] if a password is needed, [`Failure::NoTextLayer`] for a scan,
/// [`Failure::LettersUnreadable`] if its fonts do not say what their letters are,
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
    if count == 0 {
        return Err(Failure::Damaged(Format::Pdf));
    }
    // Loaded a second time, because the backend gives no access to its own document.
    let document = RawDocument::load(bytes).map_err(|error| failure(&error))?;
    let drawn = draw(&backend, &document, progress)?;
    let incomplete = integrity.pages_incomplete() || drawn.iter().any(|page| page.missing);
    let damaged = incomplete && (integrity.xref_reconstructed || integrity.pages_incomplete());
    let readable = drawn.iter().filter(|page| page.letters > 0 && !page.missing).count();
    // A file that has lost most of its pages, as one that was cut short, is of no use.
    let declared = integrity.declared_page_count.and_then(|pages| usize::try_from(pages).ok());
    if damaged && readable * 2 <= count.max(declared.unwrap_or_default()) {
        return Err(Failure::Damaged(Format::Pdf));
    }
    let mut losses = Losses::new(&drawn);
    if drawn.iter().all(|page| page.glyphs.is_empty()) {
        return Err(losses.failure());
    }
    let mut layout = layout::layout(drawn);
    losses.leave_out_garbled(&mut layout)?;
    let text = text::text(layout);
    if text.text.trim().is_empty() {
        return Err(losses.failure());
    }
    let mut remarks = text.remarks;
    remarks.extend(losses.remarks());
    if damaged {
        remarks.push(Remark::Recovered);
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
