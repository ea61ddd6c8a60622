//! OpenDocument texts: the text as printed without comments and with all changes accepted, followed
//! by the notes.

mod story;
mod styles;
#[cfg(test)]
mod tests;

use self::story::Story;
use self::styles::Styles;
use super::blocks::{Blocks, Source};
use super::package::{Package, broken_part, xml_of};
use annotator_core::project::statement::Metadata;
use annotator_core::reading::{Document, Failure, Format};
use annotator_xml::{Error, Node};

const FORMAT: Format = Format::Odt;

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    let mut package = Package::open(bytes, FORMAT)?;
    let manifest = package.part("META-INF/manifest.xml")?.unwrap_or_default();
    if package.has("encrypted-package") || manifest.contains("encryption-data") {
        return Err(Failure::Encrypted(FORMAT));
    }
    let content = package.part("content.xml")?.ok_or(Failure::Damaged(FORMAT))?;
    let common = package.part("styles.xml")?.unwrap_or_default();
    let mut styles = Styles::default();
    styles.read(&common).map_err(failure)?;
    styles.read(&content).map_err(failure)?;
    let mut blocks = Blocks::default();
    let mut story = Story::new(&styles, &mut blocks);
    story.take(&content).map_err(failure)?;
    let remarks = story.unprinted.remarks();
    let meta = package.part("meta.xml")?.unwrap_or_default();
    let source = Source {
        name,
        media_type: "application/vnd.oasis.opendocument.text",
        encoding: "UTF-8",
        metadata: metadata(&meta),
        remarks,
        ..Source::default()
    };
    blocks.document(source)
}

fn failure(error: Error) -> Failure {
    broken_part(error, FORMAT)
}

/// The language that the document declares. Errors in the metadata do not keep the text from being
/// read.
fn metadata(meta: &str) -> Metadata {
    let language = first_text(meta, "language").unwrap_or_default().unwrap_or_default();
    Metadata { language, ..Metadata::default() }
}

/// The text of the first element with this local name, if it has any.
fn first_text(part: &str, name: &str) -> Result<Option<String>, Error> {
    let mut xml = xml_of(part);
    let mut within = false;
    while let Some(node) = xml.next()? {
        match node {
            Node::Open(tag) => within = tag.local() == name,
            Node::Close => within = false,
            Node::Text(text) if within && !text.trim().is_empty() => {
                return Ok(Some(text.trim().to_owned()));
            }
            Node::Text(_) => {}
        }
    }
    Ok(None)
}
