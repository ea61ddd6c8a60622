//! Word since 2007 (ECMA-376): the text as printed without comments and with all changes accepted,
//! followed by the notes.

mod fields;
mod properties;
mod story;
mod styles;
pub(super) mod symbols;
#[cfg(test)]
mod tests;

use self::story::Story;
use self::styles::Styles;
use super::blocks::{Blocks, Source};
use super::doc::{self, COMPOUND};
use super::package::{Package, broken_part, xml_of};
use annotator_core::reading::{Document, Failure, Format};
use annotator_xml::{Error, Node};

const FORMAT: Format = Format::Docx;

/// The end of the relationship type that marks the main document part.
const DOCUMENT: &str = "/officeDocument";

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`]; for documents of Word up to 2003 the same as [`doc::read`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    if bytes.starts_with(&COMPOUND) {
        return doc::read(bytes, name);
    }
    let mut package = Package::open(bytes, FORMAT)?;
    let path = document_path(&mut package)?;
    let document = package.part(&path)?.ok_or(Failure::Damaged(FORMAT))?;
    let beside = |file: &str| match path.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{file}"),
        None => file.to_owned(),
    };
    let styles = package.part(&beside("styles.xml"))?.unwrap_or_default();
    let styles = Styles::read(&styles).map_err(failure)?;
    let mut blocks = Blocks::default();
    let mut story = Story::new(&styles, &mut blocks);
    story.take(&document).map_err(failure)?;
    for (file, element) in [("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")] {
        if story.has_notes(element)
            && let Some(notes) = package.part(&beside(file))?
        {
            story.take_notes(&notes, element).map_err(failure)?;
        }
    }
    let remarks = story.unprinted.remarks();
    // Title and language in the properties often come from an older document or from the program,
    // so they are ignored.
    let source = Source {
        name,
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        encoding: "UTF-8",
        remarks,
        ..Source::default()
    };
    blocks.document(source)
}

fn failure(error: Error) -> Failure {
    broken_part(error, FORMAT)
}

/// The path of the main document in the package.
fn document_path(package: &mut Package<'_>) -> Result<String, Failure> {
    let usual = "word/document.xml";
    let Some(relations) = package.part("_rels/.rels")? else { return Ok(usual.to_owned()) };
    let mut xml = xml_of(&relations);
    while let Some(node) = xml.next().map_err(failure)? {
        if let Node::Open(tag) = node
            && tag.attribute("Type").is_some_and(|kind| kind.ends_with(DOCUMENT))
            && let Some(target) = tag.attribute("Target")
        {
            return Ok(target.trim_start_matches('/').to_owned());
        }
    }
    Ok(usual.to_owned())
}
