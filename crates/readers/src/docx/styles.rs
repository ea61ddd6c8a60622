//! The styles of a document, which decide the kind of its paragraphs.

use std::collections::HashMap;

use crate::package::xml_of;
use annotator_core::project::statement::ParagraphKind;
use annotator_xml::{Error, Node};

/// How many base styles are followed.
const MAX_BASES: usize = 20;

/// The properties of one style.
#[derive(Clone, Debug, Default)]
struct StyleEntry {
    /// The name in lower case. Built-in styles have English names in every language.
    name: String,
    based_on: String,
    outline: bool,
    list: Option<u32>,
    level: Option<usize>,
    hidden: bool,
}

/// All styles, by id.
#[derive(Debug, Default)]
pub(crate) struct Styles(HashMap<String, StyleEntry>);

impl Styles {
    /// Reads `styles.xml`.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn read(part: &str) -> Result<Self, Error> {
        let mut styles = HashMap::new();
        let mut xml = xml_of(part);
        let mut current: Option<(String, StyleEntry)> = None;
        while let Some(node) = xml.next()? {
            let Node::Open(tag) = node else { continue };
            if tag.local() == "body" {
                break; // in a document of Word 2003, which has everything in one part
            }
            let value = || tag.attribute("val").unwrap_or_default();
            let is_on = || !matches!(value().as_str(), "0" | "false" | "off");
            if tag.local() == "style" {
                styles.extend(current.take());
                let id = tag.attribute("styleId").unwrap_or_default();
                current = Some((id, StyleEntry::default()));
                continue;
            }
            let Some((_, known)) = &mut current else { continue };
            match tag.local() {
                "name" => known.name = value().to_lowercase(),
                "basedOn" => known.based_on = value(),
                "outlineLvl" => known.outline = value().parse().is_ok_and(|level: u8| level < 9),
                "numId" | "ilfo" => known.list = value().parse().ok(),
                "ilvl" => known.level = value().parse().ok(),
                "vanish" => known.hidden = is_on(),
                _ => {}
            }
        }
        styles.extend(current);
        Ok(Self(styles))
    }

    /// The kind of a paragraph with this style.
    pub(crate) fn kind(&self, id: &str) -> Option<ParagraphKind> {
        self.bases(id).find_map(|known| kind_of(&known.name, known.outline))
    }

    /// The list that a paragraph with this style belongs to.
    pub(crate) fn list(&self, id: &str) -> Option<u32> {
        self.bases(id).find_map(|known| known.list).filter(|list| *list > 0)
    }

    /// The level in its list of a paragraph with this style, if the style itself says so.
    pub(crate) fn level(&self, id: &str) -> Option<usize> {
        self.bases(id).find(|known| known.list.is_some()).and_then(|known| known.level)
    }

    /// Whether text with this style is hidden.
    pub(crate) fn is_hidden(&self, id: &str) -> bool {
        self.bases(id).any(|known| known.hidden)
    }

    fn bases<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a StyleEntry> {
        let next = |known: &&'a StyleEntry| self.0.get(&known.based_on);
        std::iter::successors(self.0.get(id), next).take(MAX_BASES)
    }
}

fn kind_of(name: &str, outline: bool) -> Option<ParagraphKind> {
    let quotes = ["quote", "intense quote", "block text", "quotations", "block quotation"];
    let is_heading = outline
        || ["title", "subtitle", "heading"].contains(&name)
        || name.strip_prefix("heading ").is_some_and(|rest| rest.parse::<u8>().is_ok());
    if is_heading {
        Some(ParagraphKind::Heading)
    } else if quotes.contains(&name) {
        Some(ParagraphKind::Quote)
    } else if name == "footnote text" || name == "endnote text" {
        Some(ParagraphKind::Note)
    } else if name == "toc heading"
        || name.strip_prefix("toc ").is_some_and(|n| n.parse::<u8>().is_ok())
    {
        Some(ParagraphKind::Furniture)
    } else {
        None
    }
}
