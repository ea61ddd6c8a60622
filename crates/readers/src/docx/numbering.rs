//! The numbering of a document: which list a paragraph is an item of, and what is shown before it.
//! Word 2003 says the same with other names.

use std::collections::HashMap;

use super::styles::Styles;
use crate::numbering::{Counters, LEVELS, Level, Numerals, Own};
use crate::package::xml_of;
use annotator_xml::{Error, Node, Tag};

/// The levels of a list, and the style that each level belongs to.
#[derive(Clone, Debug, Default)]
struct Definition {
    levels: Vec<Level>,
    styles: Vec<(String, usize)>,
    /// A style whose list this one is.
    link: String,
}

/// A list of the document: the definition that it follows, and what is different in it.
#[derive(Clone, Debug, Default)]
struct List {
    definition: String,
    own: Own,
}

/// All lists of a document, with their counts.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    definitions: HashMap<String, Definition>,
    lists: HashMap<u32, List>,
    /// The counts, which lists with the same definition share.
    counters: Counters,
    keys: HashMap<String, u32>,
}

impl Numbering {
    /// Reads `numbering.xml`, or the lists of a document of Word 2003.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn read(part: &str) -> Result<Self, Error> {
        let mut reading = Reading::default();
        let mut xml = xml_of(part);
        while let Some(node) = xml.next()? {
            match node {
                Node::Open(tag) if tag.local() == "body" => break,
                Node::Open(tag) => reading.take(&tag),
                Node::Close | Node::Text(_) => {}
            }
        }
        Ok(reading.numbering)
    }

    /// The number of the next paragraph of this list, level and style. Empty for bullets.
    pub(crate) fn next(
        &mut self,
        list: u32,
        level: Option<usize>,
        style: &str,
        styles: &Styles,
    ) -> String {
        let Some((name, definition)) = self.definition(list, styles) else { return String::new() };
        let of_style = definition.styles.iter().find(|(known, _)| known == style);
        let level = level.or(of_style.map(|(_, level)| *level)).unwrap_or_default();
        let new = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        let key = *self.keys.entry(name).or_insert(new);
        let own = self.lists.get(&list).map(|list| list.own.clone()).unwrap_or_default();
        self.counters.next_in(list, &own, key, &definition.levels, level.min(LEVELS - 1))
    }

    /// The definition of a list, through the style that it may refer to.
    fn definition(&self, list: u32, styles: &Styles) -> Option<(String, Definition)> {
        let name = &self.lists.get(&list)?.definition;
        let found = self.definitions.get(name)?;
        if found.link.is_empty() {
            return Some((name.clone(), found.clone()));
        }
        let name = &self.lists.get(&styles.list(&found.link)?)?.definition;
        Some((name.clone(), self.definitions.get(name)?.clone()))
    }
}

/// What is being read.
#[derive(Default)]
struct Reading {
    numbering: Numbering,
    definition: Option<String>,
    list: Option<u32>,
    level: usize,
}

impl Reading {
    fn take(&mut self, tag: &Tag<'_>) {
        let value = || tag.attribute("val").unwrap_or_default();
        let number = || value().parse().ok();
        match tag.local() {
            "abstractNum" | "listDef" => {
                let id = ["abstractNumId", "listDefId"].iter().find_map(|id| tag.attribute(id));
                self.definition = Some(id.unwrap_or_default());
                self.list = None;
                self.define().levels = vec![Level::default(); LEVELS];
            }
            "num" | "list" => {
                let id = ["numId", "ilfo"].iter().find_map(|id| tag.attribute(id)?.parse().ok());
                self.definition = None;
                self.list = id;
            }
            "abstractNumId" | "ilst" => self.define_list().definition = value(),
            "lvlOverride" | "lvl" => {
                let level = tag.attribute("ilvl").and_then(|level| level.parse().ok());
                self.level = level.unwrap_or_default();
                if tag.local() == "lvl" && self.list.is_some() {
                    let at = self.level;
                    self.define_list().own.levels.push((at, Level::default()));
                }
            }
            "startOverride" => {
                let (at, start) = (self.level, number().unwrap_or(1));
                self.define_list().own.starts.push((at, start));
            }
            "numStyleLink" | "listStyleLink" => self.define().link = value(),
            "pStyle" => {
                let (style, at) = (value(), self.level);
                self.define().styles.push((style, at));
            }
            "start" => self.set(|level| level.start = number().unwrap_or(1)),
            "numFmt" | "nfc" => self.set(|level| level.numerals = Numerals::named(&value())),
            "lvlText" => self.set(|level| level.pattern = value()),
            "lvlRestart" => self.set(|level| level.restart = value().parse().ok()),
            "isLgl" => self.set(|level| {
                level.all_digits = !["0", "false", "off"].contains(&value().as_str());
            }),
            _ => {}
        }
    }

    fn define(&mut self) -> &mut Definition {
        let name = self.definition.clone().unwrap_or_default();
        self.numbering.definitions.entry(name).or_default()
    }

    fn define_list(&mut self) -> &mut List {
        self.numbering.lists.entry(self.list.unwrap_or_default()).or_default()
    }

    /// Changes the level that is being read. Definitions have all levels; a list has those that
    /// differ.
    fn set(&mut self, change: impl FnOnce(&mut Level)) {
        let at = self.level;
        let level = if self.list.is_some() {
            self.define_list().own.levels.last_mut().map(|(_, level)| level)
        } else {
            self.define().levels.get_mut(at)
        };
        if let Some(level) = level {
            change(level);
        }
    }
}
