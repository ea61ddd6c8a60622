//! Numbers of paragraphs that a file only describes: "the next item of list 3, at level 1". Shared
//! by the readers, which put them before the text, because statements are cited by them.

mod numerals;

use std::collections::{HashMap, HashSet};

pub(crate) use self::numerals::Numerals;

/// How deep lists can be in office documents.
pub(crate) const LEVELS: usize = 9;

/// The longest number shown, in bytes. Longer ones are no numbers that people wrote.
const MAX_LABEL: usize = 120;

/// The number of a paragraph as a program wrote it, or `None` for a bullet. Symbol fonts have their
/// bullets in the places of letters.
pub(crate) fn shown(marker: &str) -> Option<String> {
    let marker = marker.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = marker.chars().filter(|c| c.is_alphanumeric());
    let first = letters.next()?;
    let is_sign = marker.chars().count() == 1 && !first.is_numeric() && first < '\u{100}';
    (!is_sign && marker.len() <= MAX_LABEL).then_some(marker)
}

/// The numbers at one level of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Level {
    /// The first number.
    pub start: u32,
    pub numerals: Numerals,
    /// What is shown, where `%1` is the number at the outermost level, `%2` at the next, and so on.
    pub pattern: String,
    /// Whether an item of this level starts the count again: of any level further out (`None`), or
    /// only of this level (from 1) or one further out. 0 for none at all.
    pub restart: Option<usize>,
    /// Whether the numbers of levels further out are shown in digits, whatever their own form.
    pub all_digits: bool,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            start: 1,
            numerals: Numerals::Decimal,
            pattern: String::new(),
            restart: None,
            all_digits: false,
        }
    }
}

/// What a list of Word has different from the definition that it follows: levels that start again
/// where it is first used, with their first number, and levels of its own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Own {
    pub starts: Vec<(usize, u32)>,
    pub levels: Vec<(usize, Level)>,
}

/// Counts the items of all lists of a document.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    counts: HashMap<u32, [Option<u32>; LEVELS]>,
    /// The lists of Word that have had an item.
    begun: HashSet<u32>,
}

impl Counters {
    /// Counts an item of a list of Word. Lists that follow the same definition are counted as one.
    pub(crate) fn next_in(
        &mut self,
        list: u32,
        own: &Own,
        definition: u32,
        levels: &[Level],
        level: usize,
    ) -> String {
        let mut levels = levels.to_vec();
        for (at, level) in &own.levels {
            if let Some(known) = levels.get_mut(*at) {
                known.clone_from(level);
            }
        }
        if self.begun.insert(list) {
            for (at, start) in &own.starts {
                self.next_is(definition, *at, *start);
            }
        }
        self.next(definition, level, &levels)
    }

    /// Lets the next item have the first number again.
    pub(crate) fn restart(&mut self, list: u32, level: usize) {
        if let Some(count) = self.counts.entry(list).or_default().get_mut(level) {
            *count = None;
        }
    }

    /// Sets the number of the next item.
    pub(crate) fn next_is(&mut self, list: u32, level: usize, number: u32) {
        if let Some(count) = self.counts.entry(list).or_default().get_mut(level) {
            *count = number.checked_sub(1);
        }
    }

    /// Counts an item, and returns what is shown before it. Empty for bullets.
    pub(crate) fn next(&mut self, list: u32, level: usize, levels: &[Level]) -> String {
        let counts = self.counts.entry(list).or_default();
        for (at, count) in counts.iter_mut().enumerate() {
            let start = levels.get(at).map_or(1, |level| level.start);
            if at < level {
                // Word counts a level that was passed over as begun.
                count.get_or_insert(start);
            } else if at == level {
                *count = Some(count.map_or(start, |count| count.saturating_add(1)));
            } else if levels.get(at).is_none_or(|deeper| deeper.restarts_after(level)) {
                *count = None;
            }
        }
        let counts = *counts;
        levels.get(level).map(|level| level.label(&counts, levels)).unwrap_or_default()
    }
}

impl Level {
    fn restarts_after(&self, level: usize) -> bool {
        self.restart.is_none_or(|restart| level < restart)
    }

    fn label(&self, counts: &[Option<u32>; LEVELS], levels: &[Level]) -> String {
        if self.numerals == Numerals::Bullet {
            return String::new();
        }
        let mut label = String::new();
        let mut rest = self.pattern.chars();
        while let Some(character) = rest.next() {
            let digit = rest.clone().next().and_then(|next| next.to_digit(10));
            match digit.and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1)) {
                Some(at) if character == '%' => {
                    rest.next();
                    let numerals = levels.get(at).map_or(Numerals::Decimal, |level| level.numerals);
                    let numerals = if self.all_digits { numerals.in_digits() } else { numerals };
                    let number = counts.get(at).copied().flatten();
                    label.push_str(&numerals.written(number.unwrap_or(1)));
                }
                _ => label.push(character),
            }
        }
        let label = label.trim();
        if label.len() > MAX_LABEL { String::new() } else { label.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn level(numerals: Numerals, pattern: &str) -> Level {
        Level { numerals, pattern: pattern.to_owned(), ..Level::default() }
    }

    #[test]
    fn levels_count_on_their_own_and_start_again_under_the_next_item() {
        let levels = [
            level(Numerals::Decimal, "%1."),
            level(Numerals::LowerLetter, "(%2)"),
            level(Numerals::LowerRoman, "%1.%2.%3"),
        ];
        let mut counters = Counters::default();
        let labels = [0, 1, 1, 2, 0, 1, 2, 2].map(|at| counters.next(7, at, &levels));
        assert_eq!(labels, ["1.", "(a)", "(b)", "1.b.i", "2.", "(a)", "2.a.i", "2.a.ii"]);
        assert_eq!(counters.next(8, 1, &levels), "(a)");
        assert_eq!(counters.next(8, 0, &levels), "2.");
    }

    #[test]
    fn a_level_may_count_on_or_show_digits_only() {
        let levels = [
            Level { start: 4, ..level(Numerals::UpperRoman, "Part %1:") },
            Level { restart: Some(0), ..level(Numerals::Decimal, "%2)") },
            Level { all_digits: true, ..level(Numerals::Decimal, "%1.%3") },
        ];
        let mut counters = Counters::default();
        let labels = [0, 1, 0, 1, 2].map(|at| counters.next(1, at, &levels));
        assert_eq!(labels, ["Part IV:", "1)", "Part V:", "2)", "5.1"]);
        counters.next_is(1, 1, 9);
        assert_eq!(counters.next(1, 1, &levels), "9)");
        counters.restart(1, 1);
        assert_eq!(counters.next(1, 1, &levels), "1)");
    }

    #[test]
    fn bullets_have_no_number() {
        let levels = [level(Numerals::Bullet, "\u{f0b7}")];
        assert_eq!(Counters::default().next(1, 0, &levels), "");
        assert_eq!(Counters::default().next(1, 0, &[]), "");
        assert_eq!(Counters::default().next(1, 99, &levels), "");
    }

    proptest! {
        /// Each item of a flat list is one further than the item before.
        #[test]
        fn items_of_a_level_are_counted_one_by_one(start in 0_u32..5, items in 1_usize..40) {
            let levels = [Level { start, ..level(Numerals::Decimal, "%1") }];
            let mut counters = Counters::default();
            for at in 0..items {
                let label = counters.next(3, 0, &levels);
                prop_assert_eq!(label.parse::<usize>().unwrap(), at + start as usize);
            }
        }

        #[test]
        fn no_pattern_makes_it_panic(pattern in "[%0-9a\u{e9}.]{0,12}", at in 0_usize..12) {
            let levels = vec![level(Numerals::UpperLetter, &pattern); LEVELS];
            Counters::default().next(0, at, &levels);
        }
    }
}
