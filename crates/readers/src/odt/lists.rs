//! The lists of a document: their styles, which of them are open, and the numbers of their items.

use std::collections::HashMap;

use crate::numbering::{Counters, LEVELS, Level, Numerals};
use annotator_xml::Tag;

/// The number of the list that headings are counted in.
const HEADINGS: u32 = 0;

/// The styles of lists by name. The style of headings has no name.
#[derive(Debug, Default)]
pub(crate) struct ListStyles {
    styles: HashMap<String, Vec<Level>>,
    current: String,
}

impl ListStyles {
    /// Handles an element of the styles.
    pub(crate) fn take(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "text:list-style" => self.begin(tag.attribute("name").unwrap_or_default()),
            "text:outline-style" => self.begin(String::new()),
            "text:list-level-style-number" | "text:outline-level-style" => self.level(tag),
            _ => {}
        }
    }

    fn begin(&mut self, name: String) {
        let bullet = Level { numerals: Numerals::Bullet, ..Level::default() };
        self.styles.insert(name.clone(), vec![bullet; LEVELS]);
        self.current = name;
    }

    fn level(&mut self, tag: &Tag<'_>) {
        let number = |name| tag.attribute(name).and_then(|value| value.parse::<usize>().ok());
        let Some(at) = number("level").and_then(|level| level.checked_sub(1)) else { return };
        let Some(levels) = self.styles.get_mut(&self.current) else { return };
        let numerals = numerals(tag);
        // In a number of several levels, those without numerals are left out.
        let shown = |above: &usize| {
            levels.get(*above).is_some_and(|level| level.numerals != Numerals::Bullet)
        };
        let first = (at + 1).saturating_sub(number("display-levels").unwrap_or(1).max(1));
        let above = (first..at).filter(shown).map(|above| format!("%{}.", above + 1));
        let text = |name| tag.attribute(name).unwrap_or_default();
        let levels_shown = above.chain([format!("%{}", at + 1)]).collect::<String>();
        let spelled = text("num-list-format");
        let pattern = if spelled.is_empty() {
            text("num-prefix") + &levels_shown + &text("num-suffix")
        } else {
            without_second_signs(&spelled)
        };
        let start = number("start-value").and_then(|start| u32::try_from(start).ok());
        if let Some(level) = levels.get_mut(at) {
            *level = Level { start: start.unwrap_or(1), numerals, pattern, ..Level::default() };
        }
    }
}

/// `%1%.%2%` is `%1.%2` here.
fn without_second_signs(pattern: &str) -> String {
    let mut made = String::new();
    for (at, part) in pattern.split('%').enumerate() {
        // Every second part is the number of a level.
        made.push_str(if at % 2 == 1 { "%" } else { "" });
        made.push_str(part);
    }
    made
}

/// The numerals of a level, by the first one of them.
fn numerals(tag: &Tag<'_>) -> Numerals {
    let sync = tag.attribute("num-letter-sync").is_some_and(|value| value == "true");
    let format = tag.attribute("num-format").unwrap_or_default();
    match format.chars().next() {
        None => Numerals::Bullet,
        Some('0') => Numerals::DecimalZero,
        Some('a') if sync => Numerals::LowerLetter,
        Some('A') if sync => Numerals::UpperLetter,
        Some('a') => Numerals::LowerLetterInPlaces,
        Some('A') => Numerals::UpperLetterInPlaces,
        Some('i') => Numerals::LowerRoman,
        Some('I') => Numerals::UpperRoman,
        Some('а') => Numerals::LowerRussian,
        Some('А') => Numerals::UpperRussian,
        Some('أ' | 'ا') => Numerals::ArabicLetter,
        Some('一') => Numerals::Chinese,
        Some(zero @ ('\u{661}' | '\u{6f1}' | '\u{967}' | '\u{e51}')) => {
            char::from_u32(u32::from(zero) - 1).map_or(Numerals::Decimal, Numerals::Digits)
        }
        Some(_) => Numerals::Decimal,
    }
}

/// A list that is open.
#[derive(Clone, Debug)]
struct OpenList {
    style: String,
    /// Lists with the same number are counted as one.
    key: u32,
    level: usize,
}

/// The open lists, and the count of all.
pub(crate) struct Lists<'a> {
    styles: &'a ListStyles,
    counters: Counters,
    open: Vec<OpenList>,
    last_key: u32,
    /// The lists that others may continue, by id and by style.
    by_id: HashMap<String, u32>,
    by_style: HashMap<String, u32>,
    /// Whether the next paragraph is the first one of an item, and the item's own number.
    item: Option<Option<u32>>,
}

impl<'a> Lists<'a> {
    pub(crate) fn new(styles: &'a ListStyles) -> Self {
        Self {
            styles,
            counters: Counters::default(),
            open: Vec::new(),
            last_key: HEADINGS,
            by_id: HashMap::new(),
            by_style: HashMap::new(),
            item: None,
        }
    }

    /// Opens a list, in another one or not.
    pub(crate) fn open(&mut self, tag: &Tag<'_>, within: bool) {
        let outer = self.open.last().filter(|_| within).cloned();
        let style = tag.attribute("style-name").filter(|style| !style.is_empty());
        let style = style.or(outer.as_ref().map(|outer| outer.style.clone())).unwrap_or_default();
        let written = tag.attribute("level").and_then(|level| level.parse::<usize>().ok());
        let level = match (&outer, written) {
            (_, Some(level)) => level.saturating_sub(1),
            (Some(outer), None) => outer.level + 1,
            (None, None) => 0,
        };
        let key = outer.map(|outer| outer.key).unwrap_or_else(|| self.key(tag, &style));
        self.open.push(OpenList { style, key, level });
        if tag.name() == "text:numbered-paragraph" {
            self.begin_item(tag);
        }
    }

    pub(crate) fn close(&mut self) {
        self.open.pop();
        self.item = None;
    }

    /// The next paragraph is the first one of an item.
    pub(crate) fn begin_item(&mut self, tag: &Tag<'_>) {
        let start = tag.attribute("start-value");
        self.item = Some(start.and_then(|start| start.parse().ok()));
    }

    /// The next paragraph has no number.
    pub(crate) fn begin_header(&mut self) {
        self.item = None;
    }

    /// The number of a paragraph in a list. `style` is the list style of its own style.
    pub(crate) fn number(&mut self, style: Option<&str>) -> String {
        let Some(start) = self.item.take() else { return String::new() };
        let Some(list) = self.open.last() else { return String::new() };
        let name = if list.style.is_empty() { style.unwrap_or_default() } else { &list.style };
        let Some(levels) = self.styles.styles.get(name) else { return String::new() };
        let level = list.level.min(LEVELS - 1);
        if let Some(start) = start {
            self.counters.next_is(list.key, level, start);
        }
        self.counters.next(list.key, level, levels)
    }

    /// The number of a heading that is in no list.
    pub(crate) fn heading_number(&mut self, tag: &Tag<'_>) -> String {
        let number = |name| tag.attribute(name).and_then(|value| value.parse::<u32>().ok());
        let Some(levels) = self.styles.styles.get("") else { return String::new() };
        if tag.attribute("is-list-header").is_some_and(|value| value == "true") {
            return String::new();
        }
        let level = number("outline-level").unwrap_or(1).saturating_sub(1);
        let level = usize::try_from(level).unwrap_or(LEVELS).min(LEVELS - 1);
        if tag.attribute("restart-numbering").is_some_and(|value| value == "true") {
            self.counters.restart(HEADINGS, level);
        }
        if let Some(start) = number("start-value") {
            self.counters.next_is(HEADINGS, level, start);
        }
        self.counters.next(HEADINGS, level, levels)
    }

    /// What a list that is in no other one is counted as.
    fn key(&mut self, tag: &Tag<'_>, style: &str) -> u32 {
        let continues = tag.attribute("continue-numbering").is_some_and(|value| value == "true")
            || tag.name() == "text:numbered-paragraph";
        let list = ["continue-list", "list-id"].iter().find_map(|name| tag.attribute(name));
        let known = list.and_then(|list| self.by_id.get(&list).copied());
        let known = known.or_else(|| self.by_style.get(style).copied().filter(|_| continues));
        let key = known.unwrap_or_else(|| {
            self.last_key = self.last_key.saturating_add(1);
            self.last_key
        });
        self.by_style.insert(style.to_owned(), key);
        self.by_id
            .extend(["id", "list-id"].iter().find_map(|id| tag.attribute(id)).map(|id| (id, key)));
        key
    }
}
