//! Text that nobody can read: letters of several scripts, digits and signs within the words, as
//! from fonts with a wrong map.

use super::line::Line;
use super::script::{is_ideographic, is_unspaced};

/// The fewest words of a page that can be judged.
const FEWEST_WORDS: usize = 12;
/// One page or document in which more than one word in this many is garbled cannot be read. In
/// real texts it is fewer than one in two hundred.
const GARBLED: usize = 12;

/// The words of a page, and how many of them are garbled.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Judged {
    words: usize,
    garbled: usize,
}

impl Judged {
    pub(crate) fn cannot_be_read(self) -> bool {
        self.words >= FEWEST_WORDS && self.garbled * GARBLED > self.words
    }

    fn and(self, other: Self) -> Self {
        Self { words: self.words + other.words, garbled: self.garbled + other.garbled }
    }
}

/// Judges each page.
pub(crate) fn pages(lines: &[Line], pages: usize) -> Vec<Judged> {
    let mut judged = vec![Judged::default(); pages];
    for line in lines {
        for word in line.text.split_whitespace() {
            let Some(page) = judged.get_mut(line.page) else { continue };
            if word.contains(char::is_alphabetic) {
                page.words += 1;
                page.garbled += usize::from(is_garbled(word));
            }
        }
    }
    judged
}

/// Judges all pages together.
pub(crate) fn whole(pages: &[Judged]) -> Judged {
    pages.iter().fold(Judged::default(), |all, page| all.and(*page))
}

fn is_garbled(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    if word.chars().any(|c| is_ideographic(c) || is_unspaced(c)) || is_address(word) {
        return false;
    }
    let first = letters().find_map(group);
    let mixed = first.is_some_and(|first| letters().filter_map(group).any(|of| of != first));
    let rtl = first == Some(Group::Rtl);
    let chars: Vec<char> = word.chars().collect();
    let inside = chars.windows(3).any(|three| match three {
        [a, b, c] => a.is_alphabetic() && c.is_alphabetic() && breaks_a_word(*b),
        _ => false,
    });
    mixed || inside || (rtl && word.contains(|c: char| c.is_ascii_digit()))
}

fn is_address(word: &str) -> bool {
    word.contains("//") || word.starts_with("www.") || word.matches('@').count() == 1
}

/// Whether no word has this between two letters.
fn breaks_a_word(c: char) -> bool {
    c.is_ascii_digit() || ";:<>=?@!\"#$%()*+\\^|~{}[]¡¿".contains(c)
}

/// Scripts that do not occur together in a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Latin,
    Greek,
    Cyrillic,
    Rtl,
}

fn group(c: char) -> Option<Group> {
    match u32::from(c) {
        0xaa | 0xb5 | 0xba => None,
        0x41..=0x24f | 0x1e00..=0x1eff => Some(Group::Latin),
        0x370..=0x3ff => Some(Group::Greek),
        0x400..=0x52f => Some(Group::Cyrillic),
        0x590..=0x8ff | 0xfb1d..=0xfefc => Some(Group::Rtl),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_other_scripts_digits_or_signs_inside_are_garbled() {
        for (word, expected) in [
            ("P8QD;RISFKNT8A;7IU7:", true),
            ("المل0ي", true),
            ("العDد", true),
            ("Gо", true),
            ("peace,", false),
            ("(COVID-19)", false),
            ("79th", false),
            ("A/RES/70/1", false),
            ("d’Ivoire;", false),
            ("office@almora.example", false),
            ("https://almora.example/?a=b", false),
            ("المتحدة،", false),
            ("١٢", false),
            ("G20諸国", false),
            ("N°1", false),
            ("10°C", false),
        ] {
            assert_eq!(is_garbled(word), expected, "{word}");
        }
    }

    #[test]
    fn a_page_needs_enough_words_to_be_judged() {
        let judged = |words, garbled| Judged { words, garbled }.cannot_be_read();
        assert!(judged(12, 2) && judged(100, 9));
        assert!(!judged(3, 3) && !judged(100, 4) && !judged(0, 0));
    }
}
