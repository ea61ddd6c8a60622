//! OpenDocument texts: the text as it is printed without comments, with all changes accepted, and
//! notes behind it.

mod story;
mod styles;
#[cfg(test)]
mod tests;

use self::story::Story;
use self::styles::Styles;
use super::blocks::{Blocks, Source};
use super::package::Package;
use super::xml::{first_text, text_of};
use annotator_core::project::statement::Metadata;
use annotator_core::reading::{Document, Failure, Format};

const FORMAT: Format = Format::Odt;

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Damaged`], [`Failure::Bomb`], [`Failure::TooDeep`],
/// [`Failure::Empty`].
pub fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    let mut package = Package::open(bytes, FORMAT)?;
    let manifest = part(&mut package, "META-INF/manifest.xml")?.unwrap_or_default();
    if package.has("encrypted-package") || manifest.contains("encryption-data") {
        return Err(Failure::Encrypted(FORMAT));
    }
    let content = part(&mut package, "content.xml")?.ok_or(Failure::Damaged(FORMAT))?;
    let common = part(&mut package, "styles.xml")?.unwrap_or_default();
    let mut styles = Styles::default();
    styles.read(&common)?;
    styles.read(&content)?;
    let mut blocks = Blocks::default();
    let mut story = Story::new(&styles, &mut blocks);
    story.take(&content)?;
    let remarks = story.remarks();
    let meta = part(&mut package, "meta.xml")?.unwrap_or_default();
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

fn part(package: &mut Package<'_>, path: &str) -> Result<Option<String>, Failure> {
    Ok(package.file(path)?.map(|bytes| text_of(&bytes).into_owned()))
}

/// The language that the document says it is in. What is wrong with these data does not keep the
/// text from being read.
fn metadata(meta: &str) -> Metadata {
    let language = first_text(meta, "language", FORMAT).unwrap_or_default().unwrap_or_default();
    Metadata { language, ..Metadata::default() }
}
