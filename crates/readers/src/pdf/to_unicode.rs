//! Ranges of a font's `ToUnicode` map whose value is more than one UTF-16 unit.
//!
//! unpdf 0.52.1 reads such a value as one number (`parse_to_unicode_cmap`), so that its codes get no
//! text or a wrong one: see docs/upstream/unpdf-bfrange.patch. This can go when the library is
//! mended.

use std::collections::HashMap;

use unpdf::parser::raw::stream::decompress;
use unpdf::parser::raw::{PdfDict, RawDocument};

/// The most codes that are taken from the ranges of one font.
const MAX_CODES: usize = 65_536;

/// The codes in these ranges, with their texts.
pub(crate) fn pairs(document: &RawDocument, font: &PdfDict) -> HashMap<u32, String> {
    let map = font.get(b"ToUnicode".as_slice());
    let stream = map.and_then(|map| document.resolve(map).as_stream());
    let data = stream.and_then(|stream| decompress(stream).ok()).unwrap_or_default();
    let mut codes = HashMap::new();
    let text = String::from_utf8_lossy(&data);
    for section in text.split("beginbfrange").skip(1) {
        let section = section.split("endbfrange").next().unwrap_or_default();
        read_section(section, &mut codes);
    }
    codes
}

/// Reads `<first> <last> <value>` and skips `<first> <last> [<value> …]`.
fn read_section(section: &str, codes: &mut HashMap<u32, String>) {
    let mut rest = section;
    while let Some((first, after)) = token(rest)
        && let Some((last, after)) = token(after)
    {
        if after.trim_start().starts_with('[') {
            rest = after.split_once(']').map_or("", |(_, rest)| rest);
            continue;
        }
        let Some((value, after)) = token(after) else { return };
        rest = after;
        let units = units(&value);
        let range = u32::from_str_radix(&first, 16).ok().zip(u32::from_str_radix(&last, 16).ok());
        if let Some((first, last)) = range
            && units.len() > 1
        {
            add(first, last, units, codes);
        }
    }
}

/// Gives each code its text: the last unit counts up.
fn add(first: u32, last: u32, mut units: Vec<u16>, codes: &mut HashMap<u32, String>) {
    for code in first..=last {
        if codes.len() >= MAX_CODES {
            return;
        }
        if let Ok(text) = String::from_utf16(&units) {
            codes.insert(code, text);
        }
        let Some(unit) = units.last_mut() else { return };
        *unit = unit.wrapping_add(1);
    }
}

/// The next `<…>` without blanks, and what follows it.
fn token(text: &str) -> Option<(String, &str)> {
    let (_, after) = text.split_once('<')?;
    let (inner, rest) = after.split_once('>')?;
    Some((inner.chars().filter(|c| !c.is_whitespace()).collect(), rest))
}

fn units(hex: &str) -> Vec<u16> {
    let digits: Vec<char> = hex.chars().collect();
    let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16).ok();
    digits.chunks_exact(4).map_while(unit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(section: &str) -> Vec<(u32, String)> {
        let mut codes = HashMap::new();
        read_section(section, &mut codes);
        let mut codes: Vec<(u32, String)> = codes.into_iter().collect();
        codes.sort();
        codes
    }

    #[test]
    fn the_last_unit_of_a_value_counts_up() {
        for (section, expected) in [
            ("<0083> <0085> <0644062C>", vec![(0x83, "لج"), (0x84, "لح"), (0x85, "لخ")]),
            ("<01><02><D83DDE00>", vec![(1, "😀"), (2, "😁")]),
            ("<01> <01> <0066 0066 0069>", vec![(1, "ffi")]),
            ("<01> <02> [<00660066> <0066>] <03> <03> <00660069>", vec![(3, "fi")]),
            ("<20> <7e> <0020>", vec![]),
            ("<02> <01> <00660066>", vec![]),
        ] {
            let read = read(section);
            let read: Vec<(u32, &str)> = read.iter().map(|(c, t)| (*c, t.as_str())).collect();
            assert_eq!(read, expected, "{section}");
        }
    }

    proptest! {
        #[test]
        fn no_section_makes_it_panic(section in "[<>\\[\\] 0-9A-Fa-fx]{0,60}") {
            read(&section);
        }

        #[test]
        fn a_range_is_as_long_as_its_codes(first in 0u32..60_000, len in 0u32..300) {
            let section = format!("<{first:04X}> <{:04X}> <06440020>", first + len);
            prop_assert_eq!(read(&section).len(), len as usize + 1);
        }
    }
}
