//! The styles of a document, which decide the kind of its paragraphs and what is hidden.

use std::collections::HashMap;

use super::lists::ListStyles;
use crate::package::xml_of;
use annotator_core::project::statement::ParagraphKind;
use annotator_xml::{Error, Node};

/// How many base styles are followed.
const MAX_BASES: usize = 20;

/// The properties of one style.
#[derive(Clone, Debug, Default)]
struct StyleEntry {
    parent: String,
    /// The style of the list that such paragraphs are in.
    list: String,
    hidden: bool,
}

/// All styles, by name.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    entries: HashMap<String, StyleEntry>,
    pub(crate) lists: ListStyles,
}

impl Styles {
    /// Reads the styles in a part of the package.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn read(&mut self, part: &str) -> Result<(), Error> {
        let mut xml = xml_of(part);
        let mut current: Option<(String, StyleEntry)> = None;
        while let Some(node) = xml.next()? {
            let Node::Open(tag) = node else { continue };
            match tag.name() {
                "style:style" => {
                    self.entries.extend(current.take());
                    let value = |name| tag.attribute(name).unwrap_or_default();
                    let known = StyleEntry {
                        parent: value("parent-style-name"),
                        list: value("list-style-name"),
                        hidden: false,
                    };
                    current = Some((value("name"), known));
                }
                // This includes sections.
                "style:text-properties" | "style:section-properties"
                    if tag.attribute("display").is_some_and(|value| value == "none") =>
                {
                    if let Some((_, known)) = &mut current {
                        known.hidden = true;
                    }
                }
                "office:body" => break,
                _ => self.lists.take(&tag),
            }
        }
        self.entries.extend(current);
        Ok(())
    }

    /// The kind of a paragraph with this style.
    pub(crate) fn kind(&self, name: &str) -> Option<ParagraphKind> {
        self.bases(name).into_iter().find_map(kind_of)
    }

    /// Whether text with this style is hidden.
    pub(crate) fn is_hidden(&self, name: &str) -> bool {
        let hidden = |name: &&str| self.entries.get(*name).is_some_and(|known| known.hidden);
        self.bases(name).iter().any(hidden)
    }

    /// The style of the list that paragraphs with this style are in.
    pub(crate) fn list(&self, name: &str) -> Option<&str> {
        let lists = self.bases(name).into_iter().filter_map(|name| self.entries.get(name));
        lists.map(|known| known.list.as_str()).find(|list| !list.is_empty())
    }

    /// A style and its base styles.
    fn bases<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        let next = |name: &&str| self.entries.get(*name).map(|known| known.parent.as_str());
        std::iter::successors(Some(name), next).take(MAX_BASES).collect()
    }
}

/// The kind of a style by its name. Built-in styles have English names in every language, with
/// `_20_` for a space.
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
