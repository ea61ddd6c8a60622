//! The styles of a document: what its paragraphs are, and what is hidden.

use std::collections::HashMap;

use crate::package::xml_of;
use annotator_core::project::statement::ParagraphKind;
use annotator_xml::{Error, Node};

/// How far a style is followed to the ones that it is based on.
const MAX_BASES: usize = 20;

/// What a style says.
#[derive(Clone, Debug, Default)]
struct Known {
    parent: String,
    hidden: bool,
}

/// All styles by their names.
#[derive(Debug, Default)]
pub(crate) struct Styles(HashMap<String, Known>);

impl Styles {
    /// Reads the styles in a part of the package.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn read(&mut self, part: &str) -> Result<(), Error> {
        let mut xml = xml_of(part);
        let mut current: Option<(String, Known)> = None;
        while let Some(node) = xml.next()? {
            let Node::Open(tag) = node else { continue };
            match tag.name() {
                "style:style" => {
                    self.0.extend(current.take());
                    let value = |name| tag.attribute(name).unwrap_or_default();
                    let known = Known { parent: value("parent-style-name"), hidden: false };
                    current = Some((value("name"), known));
                }
                // Also those of sections.
                "style:text-properties" | "style:section-properties"
                    if tag.attribute("display").is_some_and(|value| value == "none") =>
                {
                    if let Some((_, known)) = &mut current {
                        known.hidden = true;
                    }
                }
                "office:body" => break,
                _ => {}
            }
        }
        self.0.extend(current);
        Ok(())
    }

    /// What paragraphs of this style are.
    pub(crate) fn kind(&self, name: &str) -> Option<ParagraphKind> {
        self.bases(name).into_iter().find_map(kind_of)
    }

    /// Whether text of this style is not shown.
    pub(crate) fn is_hidden(&self, name: &str) -> bool {
        let hidden = |name: &&str| self.0.get(*name).is_some_and(|known| known.hidden);
        self.bases(name).iter().any(hidden)
    }

    /// A style and those that it is based on.
    fn bases<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        let next = |name: &&str| self.0.get(*name).map(|known| known.parent.as_str());
        std::iter::successors(Some(name), next).take(MAX_BASES).collect()
    }
}

/// Built-in styles have English names in every language, with `_20_` for a space.
fn kind_of(name: &str) -> Option<ParagraphKind> {
    let name = name.replace("_20_", " ").to_ascii_lowercase();
    match name.as_str() {
        "title" | "subtitle" | "heading" => Some(ParagraphKind::Heading),
        "quotations" | "quote" | "block text" | "intense quote" => Some(ParagraphKind::Quote),
        "footnote" | "endnote" => Some(ParagraphKind::Note),
        _ if name.strip_prefix("heading ").is_some_and(|n| n.parse::<u8>().is_ok()) => {
            Some(ParagraphKind::Heading)
        }
        _ => None,
    }
}
