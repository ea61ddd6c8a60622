//! Where the parts of a document are: in a package, or all in one XML file.

use std::collections::HashMap;

use crate::package::{Package, xml_of};
use annotator_core::reading::{Failure, Format};
use annotator_xml::{Node, decoded};

/// The path of the main document in most packages.
const MAIN: &str = "word/document.xml";

/// The ends of the relationship types that mark the main document and parts in other formats.
const DOCUMENT: &str = "/officeDocument";
const CHUNK: &str = "/aFChunk";

/// The parts of a document.
pub(crate) enum Parts<'a> {
    Package(Package<'a>),
    /// Parts that an XML file contains, by path.
    Flat(HashMap<String, String>),
    /// A document of Word 2003, which has everything in one part.
    One(String),
}

impl<'a> Parts<'a> {
    /// Opens a document.
    ///
    /// # Errors
    /// The failures of [`Package::open`].
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Failure> {
        if bytes.starts_with(b"PK") {
            return Package::open(bytes, Format::Docx).map(Self::Package);
        }
        let text = decoded(bytes);
        match root(&text) {
            "wordDocument" => Ok(Self::One(text.into_owned())),
            "package" => Ok(Self::Flat(flat(&text))),
            _ => Package::open(bytes, Format::Docx).map(Self::Package),
        }
    }

    /// The XML part with this path, if there is one.
    pub(crate) fn part(&mut self, path: &str) -> Result<Option<String>, Failure> {
        match self {
            Self::Package(package) => package.part(path),
            Self::Flat(parts) => Ok(parts.get(path).cloned()),
            Self::One(part) => Ok((path == MAIN).then(|| part.clone())),
        }
    }

    /// The part with this path as it is, if there is one.
    pub(crate) fn file(&mut self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        match self {
            Self::Package(package) => package.file(path),
            _ => Ok(self.part(path)?.map(String::into_bytes)),
        }
    }

    /// The part with the styles or lists. In a document of Word 2003, it is the whole.
    pub(crate) fn beside(&mut self, main: &str, file: &str) -> Result<String, Failure> {
        if let Self::One(part) = self {
            return Ok(part.clone());
        }
        Ok(self.part(&in_folder_of(main, file))?.unwrap_or_default())
    }

    /// The path of the main document.
    pub(crate) fn main(&mut self) -> Result<String, Failure> {
        let relations = self.part("_rels/.rels")?.unwrap_or_default();
        let found = targets(&relations, DOCUMENT)?.into_iter().next();
        let path = found.map(|(_, target)| target.trim_start_matches('/').to_owned());
        Ok(path.unwrap_or_else(|| MAIN.to_owned()))
    }

    /// The parts in other formats that the main document refers to, by id.
    pub(crate) fn chunks(&mut self, main: &str) -> Result<HashMap<String, Vec<u8>>, Failure> {
        let name = main.rsplit('/').next().unwrap_or(main);
        let relations = in_folder_of(main, &format!("_rels/{name}.rels"));
        let relations = self.part(&relations)?.unwrap_or_default();
        let mut chunks = HashMap::new();
        for (id, target) in targets(&relations, CHUNK)? {
            let path = match target.strip_prefix('/') {
                Some(path) => path.to_owned(),
                None => in_folder_of(main, &target),
            };
            if let Some(chunk) = self.file(&path)? {
                chunks.insert(id, chunk);
            }
        }
        Ok(chunks)
    }
}

/// The local name of the root element.
pub(crate) fn root(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while rest.starts_with("<?") || rest.starts_with("<!") {
        rest = rest.split_once('>').map(|(_, after)| after.trim_start()).unwrap_or_default();
    }
    let name = rest.strip_prefix('<').unwrap_or_default();
    let name = name.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next();
    name.and_then(|name| name.rsplit(':').next()).unwrap_or_default()
}

fn in_folder_of(main: &str, file: &str) -> String {
    match main.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{file}"),
        None => file.to_owned(),
    }
}

/// The ids and targets of the relations of this type.
fn targets(relations: &str, kind: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut found = Vec::new();
    let mut xml = xml_of(relations);
    while let Some(node) = xml.next().map_err(super::failure)? {
        if let Node::Open(tag) = node
            && tag.attribute("Type").is_some_and(|known| known.ends_with(kind))
            && let Some(target) = tag.attribute("Target")
        {
            found.push((tag.attribute("Id").unwrap_or_default(), target));
        }
    }
    Ok(found)
}

/// The XML parts of a package that was saved as one file.
fn flat(text: &str) -> HashMap<String, String> {
    let mut parts = HashMap::new();
    for part in text.split("<pkg:part ").skip(1) {
        let name = part.split_once("pkg:name=\"").and_then(|(_, rest)| rest.split('"').next());
        let content = part.split_once("<pkg:xmlData").and_then(|(_, rest)| {
            let content = rest.split_once('>')?.1;
            Some(content.rsplit_once("</pkg:xmlData>")?.0.to_owned())
        });
        if let (Some(name), Some(content)) = (name, content) {
            parts.insert(name.trim_start_matches('/').to_owned(), content);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_element_is_found_after_declarations() {
        for (text, name) in [
            (
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument xmlns:w=\"\">",
                "wordDocument",
            ),
            ("\u{feff}<!DOCTYPE a><a/>", "a"),
            ("<pkg:package>", "package"),
            ("text", ""),
            ("<?", ""),
            ("", ""),
        ] {
            assert_eq!(root(text), name, "{text}");
        }
    }
}
