//! Word since 2007 (ECMA-376): the text as printed without comments and with all changes accepted,
//! followed by the notes.

mod chunks;
mod fields;
mod numbering;
mod parts;
mod properties;
mod story;
mod styles;
pub(super) mod symbols;
#[cfg(test)]
mod tests;

use self::numbering::Numbering;
use self::parts::Parts;
pub(crate) use self::parts::root;
use self::story::Story;
use self::styles::Styles;
use super::blocks::{Blocks, Source, Unprinted};
use super::doc::{self, COMPOUND};
use super::package::broken_part;
use annotator_core::reading::{Document, Failure, Format};
use annotator_xml::Error;

const FORMAT: Format = Format::Docx;

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`]; for documents of Word up to 2003 the same as [`doc::read`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    if bytes.starts_with(&COMPOUND) {
        return doc::read(bytes, name);
    }
    let mut blocks = Blocks::default();
    let unprinted = take(bytes, &mut blocks, Nested::No)?;
    // Title and language in the properties often come from an older document or from the program,
    // so they are ignored.
    let source = Source {
        name,
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        encoding: "UTF-8",
        remarks: unprinted.remarks(),
        ..Source::default()
    };
    blocks.document(source)
}

/// Whether a document is a part of another one. Documents within such parts are not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nested {
    No,
    Yes,
}

/// Adds the text of a document to blocks. Returns what else is in it.
///
/// # Errors
/// Those of [`read`], except for [`Failure::Empty`].
fn take(bytes: &[u8], blocks: &mut Blocks, nested: Nested) -> Result<Unprinted, Failure> {
    let mut parts = Parts::open(bytes)?;
    let path = parts.main()?;
    let document = parts.part(&path)?.ok_or(Failure::Damaged(FORMAT))?;
    let styles = Styles::read(&parts.beside(&path, "styles.xml")?).map_err(failure)?;
    let numbering = parts.beside(&path, "numbering.xml")?;
    let mut numbering = Numbering::read(&numbering).map_err(failure)?;
    let chunks = match nested {
        Nested::No => parts.chunks(&path)?,
        Nested::Yes => chunks::Chunks::default(),
    };
    let mut story = Story::new(&styles, &mut numbering, &chunks, blocks);
    story.take(&document).map_err(failure)?;
    for (file, element) in [("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")] {
        if story.has_notes(element) {
            let notes = parts.beside(&path, file)?;
            story.take_notes(&notes, element).map_err(failure)?;
        }
    }
    Ok(story.unprinted)
}

fn failure(error: Error) -> Failure {
    broken_part(error, FORMAT)
}
