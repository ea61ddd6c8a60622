//! Word since 2007 (ECMA-376): the text as it is printed without comments, with all changes
//! accepted, and notes behind it.

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
use super::package::Package;
use super::xml::{Node, Xml, text_of};
use annotator_core::reading::{Document, Failure, Format, Remark};

const FORMAT: Format = Format::Docx;

/// What makes a part of a package the document itself.
const DOCUMENT: &str = "/officeDocument";

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`]; for documents of Word up to 2003 as [`doc::read`].
pub fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    if bytes.starts_with(&COMPOUND) {
        return doc::read(bytes, name);
    }
    let mut package = Package::open(bytes, FORMAT)?;
    let path = document_path(&mut package)?;
    let document = part(&mut package, &path)?.ok_or(Failure::Damaged(FORMAT))?;
    let beside = |file: &str| match path.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{file}"),
        None => file.to_owned(),
    };
    let styles = part(&mut package, &beside("styles.xml"))?.unwrap_or_default();
    let styles = Styles::read(&styles)?;
    let mut blocks = Blocks::default();
    let mut story = Story::new(&styles, &mut blocks);
    story.take(&document)?;
    for (file, element) in [("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")] {
        if story.has_notes(element)
            && let Some(notes) = part(&mut package, &beside(file))?
        {
            story.take_notes(&notes, element)?;
        }
    }
    let remarks = story.remarks();
    // What the properties say of title and language is often an older document's or the program's.
    let source = Source {
        name,
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        encoding: "UTF-8",
        remarks,
        ..Source::default()
    };
    blocks.document(source)
}

fn part(package: &mut Package<'_>, path: &str) -> Result<Option<String>, Failure> {
    Ok(package.file(path)?.map(|bytes| text_of(&bytes).into_owned()))
}

/// Where the document stands in the package.
fn document_path(package: &mut Package<'_>) -> Result<String, Failure> {
    let usual = "word/document.xml";
    let Some(relations) = part(package, "_rels/.rels")? else { return Ok(usual.to_owned()) };
    let mut xml = Xml::new(&relations, FORMAT);
    while let Some(node) = xml.next()? {
        if let Node::Open(element) = node
            && element.attribute("Type").is_some_and(|kind| kind.ends_with(DOCUMENT))
            && let Some(target) = element.attribute("Target")
        {
            return Ok(target.trim_start_matches('/').to_owned());
        }
    }
    Ok(usual.to_owned())
}

/// Remarks on what a story left out or took in.
fn remarks_of(tracked: bool, comments: usize, hidden: bool) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if tracked {
        remarks.push(Remark::TrackedChanges);
    }
    if comments > 0 {
        remarks.push(Remark::CommentsLeftOut(comments));
    }
    if hidden {
        remarks.push(Remark::HiddenLeftOut);
    }
    remarks
}
