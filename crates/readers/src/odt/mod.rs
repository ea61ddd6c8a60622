//! OpenDocument texts: the text as printed without comments and with all changes accepted, followed
//! by the notes.

mod lists;
mod story;
mod styles;
#[cfg(test)]
mod tests;

use self::story::Story;
use self::styles::Styles;
use super::blocks::{Blocks, Source};
use super::docx::root;
use super::package::{Package, broken_part, xml_of};
use annotator_core::project::statement::Metadata;
use annotator_core::reading::{Document, Failure, Format};
use annotator_xml::{Error, Node, decoded};

const FORMAT: Format = Format::Odt;

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    let Parts { content, common, meta } = parts(bytes)?;
    let mut styles = Styles::default();
    styles.read(&common).map_err(failure)?;
    styles.read(&content).map_err(failure)?;
    let mut blocks = Blocks::default();
    let mut story = Story::new(&styles, &mut blocks);
    story.take(&content).map_err(failure)?;
    let remarks = story.unprinted.remarks();
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

/// The parts of a document that are read.
struct Parts {
    content: String,
    /// The styles that are not in `content`.
    common: String,
    meta: String,
}

/// The parts of a document in a package, or of one that is a single XML file ("flat").
fn parts(bytes: &[u8]) -> Result<Parts, Failure> {
    if !bytes.starts_with(b"PK") && is_flat(&decoded(bytes)) {
        let content = decoded(bytes).into_owned();
        return Ok(Parts { meta: content.clone(), content, common: String::new() });
    }
    let mut package = Package::open(bytes, FORMAT)?;
    let manifest = package.part("META-INF/manifest.xml")?.unwrap_or_default();
    if package.has("encrypted-package") || manifest.contains("encryption-data") {
        return Err(Failure::Encrypted(FORMAT));
    }
    Ok(Parts {
        content: package.part("content.xml")?.ok_or(Failure::Damaged(FORMAT))?,
        common: package.part("styles.xml")?.unwrap_or_default(),
        meta: package.part("meta.xml")?.unwrap_or_default(),
    })
}

/// Whether this is a document that is a single XML file.
fn is_flat(text: &str) -> bool {
    root(text) == "document" && text.contains("<office:")
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
            Node::Open(tag) if tag.name() == "office:body" => break,
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
