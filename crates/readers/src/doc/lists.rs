//! The lists of a Word document ([MS-DOC] 2.9.147 `PlfLst`, 2.9.146 `PlfLfo`).
//!
//! This works around a gap of `undoc` 0.27.1, which says how many items came before an item, but
//! neither of which list it is nor how its number looks. Before the library reads a document, its
//! lists are replaced by others that start at a number of their own for each list and level; the
//! number of an item then says which list and level it has. What is shown is counted here.

use super::fib::{LIST_OVERRIDES, LISTS, Streams};
use crate::compound::{four, two};
use crate::numbering::{Counters, LEVELS, Level, Numerals, Own};

/// The most items of a list that are told apart from those of the next one.
const SPAN: usize = 100_000;

/// The most lists of a document that are numbered.
const MAX_LISTS: usize = 2_000;

/// The length of an entry in each table.
const LIST: usize = 28;
const OVERRIDE: usize = 16;
const LEVEL: usize = 28;

/// A list that paragraphs refer to: the definition that it follows, by index, and its own changes.
#[derive(Clone, Debug, Default)]
struct Override {
    definition: usize,
    own: Own,
}

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Lists {
    definitions: Vec<Vec<Level>>,
    overrides: Vec<Override>,
    counters: Counters,
}

impl Lists {
    /// Reads the lists of a document, and replaces them by those that only tell which they are.
    pub(super) fn take(streams: &mut Streams) -> Self {
        let lists = Self::read(streams).unwrap_or_default();
        let count = lists.overrides.len();
        let short = |number: usize| u16::try_from(number).unwrap_or_default().to_le_bytes();
        let long = |number: usize| u32::try_from(number).unwrap_or_default().to_le_bytes();
        let (mut entries, mut levels, mut overrides) = (Vec::new(), Vec::new(), Vec::new());
        entries.extend(short(count));
        overrides.extend(long(count));
        for list in 0..count {
            entries.extend(long(list + 1));
            entries.extend([0; LIST - 4]);
            overrides.extend(long(list + 1));
            overrides.extend([0; OVERRIDE - 4]);
            for level in 0..LEVELS {
                levels.extend(long((list * LEVELS + level) * SPAN + 1));
                // Decimal numbers, without properties and without text.
                levels.extend([0; LEVEL - 4 + 2]);
            }
        }
        entries.extend(levels);
        streams.replace(LISTS, &entries);
        streams.replace(LIST_OVERRIDES, &overrides);
        lists
    }

    /// The number of a paragraph for which the library says `marked`: what is shown, which is empty
    /// for bullets. `None` if it is an item of no list.
    pub(super) fn next(&mut self, marked: u32) -> Option<String> {
        let key = usize::try_from(marked).ok()?.checked_sub(1)? / SPAN;
        let (list, level) = (key / LEVELS, key % LEVELS);
        let Override { definition, own } = self.overrides.get(list)?;
        let levels = self.definitions.get(*definition)?;
        // A list of one level has it at every depth.
        let level = level.min(levels.len().checked_sub(1)?);
        if levels
            .get(level)
            .is_some_and(|level| level.numerals == Numerals::None && level.pattern.is_empty())
        {
            return None;
        }
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Some(self.counters.next_in(number(list), own, number(*definition), levels, level))
    }

    fn read(streams: &Streams) -> Option<Self> {
        let table = streams.table.as_slice();
        let start = streams.place(LISTS).filter(|_| !streams.part(LISTS).is_empty())?;
        let count = two(table, start)?;
        let mut at = start + 2 + count * LIST;
        let (mut ids, mut definitions) = (Vec::new(), Vec::new());
        for list in (0..count).map(|list| start + 2 + list * LIST) {
            let is_simple = table.get(list + 26)? & 1 != 0;
            let mut levels = Vec::new();
            for _ in 0..if is_simple { 1 } else { LEVELS } {
                let (level, end) = level(table, at)?;
                levels.push(level);
                at = end;
            }
            ids.push(four(table, list)?);
            definitions.push(levels);
        }
        let overrides = overrides(streams.part(LIST_OVERRIDES), &ids);
        Some(Self { definitions, overrides, counters: Counters::default() })
    }
}

/// The lists that paragraphs refer to, by their number from 1.
fn overrides(part: &[u8], ids: &[u32]) -> Vec<Override> {
    let count = four(part, 0).map_or(0, |count| count as usize).min(MAX_LISTS);
    let mut found = Vec::new();
    let mut changes = Vec::new();
    for at in (0..count).map(|list| 4 + list * OVERRIDE) {
        let (Some(id), Some(changed)) = (four(part, at), part.get(at + 12)) else { break };
        let definition = ids.iter().position(|known| *known == id).unwrap_or(usize::MAX);
        found.push(Override { definition, own: Own::default() });
        changes.push(usize::from(*changed));
    }
    let mut at = 4 + found.len() * OVERRIDE;
    for (list, changes) in found.iter_mut().zip(changes) {
        at += 4;
        for _ in 0..changes {
            let (Some(start), Some(flags)) = (four(part, at), four(part, at + 4)) else {
                return found;
            };
            let depth = (flags & 0xf) as usize;
            at += 8;
            if flags & 0x20 != 0 {
                let Some((level, end)) = level(part, at) else { return found };
                list.own.levels.push((depth, level));
                at = end;
            }
            if flags & 0x10 != 0 {
                list.own.starts.push((depth, start));
            }
        }
    }
    found
}

/// The level that is described here, and where the description ends ([MS-DOC] 2.9.151).
fn level(table: &[u8], at: usize) -> Option<(Level, usize)> {
    let byte = |offset: usize| table.get(at + offset).copied();
    let (flags, paragraph, characters) = (byte(5)?, byte(25)?, byte(24)?);
    let text = at + LEVEL + usize::from(paragraph) + usize::from(characters);
    let end = text + 2 + two(table, text)? * 2;
    let units = table.get(text + 2..end)?.chunks_exact(2).filter_map(|unit| unit.try_into().ok());
    let mut pattern = String::new();
    for unit in char::decode_utf16(units.map(u16::from_le_bytes)) {
        match unit.unwrap_or(char::REPLACEMENT_CHARACTER) {
            // The number of a level.
            place @ '\0'..='\u{8}' => pattern.push_str(&format!("%{}", u32::from(place) + 1)),
            character => pattern.push(character),
        }
    }
    let level = Level {
        start: four(table, at)?,
        numerals: Numerals::of_word(byte(4)?.into()),
        pattern,
        restart: (flags & 8 != 0).then_some(byte(26)?.into()),
        all_digits: flags & 4 != 0,
    };
    Some((level, end))
}
