//! The currencies and their names.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// One line for each currency of a State or monetary union, those mentioned most often first. A
/// line starts with the alphabetic code of ISO 4217. Then `+` means that the code next to a number
/// is read as a currency; `-` that it is not, because it is a word (`ALL`, `TOP`), means something
/// else next to a number (`COP 26`), or is rare. Then come the English names in the singular and
/// the signs, in lower case and separated by `|`. The last line has the names that several
/// countries share.
const CURRENCIES: &str = include_str!("currencies.txt");

/// The currency next to a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Currency {
    /// No currency is named.
    #[default]
    Absent,
    /// A currency is named, such as "dollars", but not which country's.
    Unknown,
    /// The currency's ISO 4217 code.
    Known(&'static str),
}

/// The codes, those mentioned most often first.
pub fn codes() -> impl Iterator<Item = &'static str> {
    rows().filter(|row| row.code != SHARED).map(|row| row.code)
}

/// The currency with this code next to a number.
pub(super) fn by_code(word: &str) -> Option<Currency> {
    static CODES: OnceLock<BTreeMap<&str, Currency>> = OnceLock::new();
    let known = CODES.get_or_init(|| {
        let read = rows().filter(|row| row.by_code);
        read.map(|row| (row.code, Currency::Known(row.code))).collect()
    });
    known.get(word).copied()
}

/// The currency with this name or sign, in lower case.
pub(super) fn by_name(name: &str) -> Option<Currency> {
    static NAMES: OnceLock<BTreeMap<&str, Currency>> = OnceLock::new();
    let known = NAMES.get_or_init(|| {
        let named = rows().flat_map(|row| {
            let shared = row.code == SHARED;
            let currency = if shared { Currency::Unknown } else { Currency::Known(row.code) };
            row.names().map(move |name| (name, currency))
        });
        named.collect()
    });
    known.get(name).copied()
}

/// Stands for a code in the line of shared names.
const SHARED: &str = "?";

#[derive(Clone, Copy)]
struct Row {
    code: &'static str,
    by_code: bool,
    names: &'static str,
}

impl Row {
    fn names(self) -> impl Iterator<Item = &'static str> {
        self.names.split('|').filter(|name| !name.is_empty())
    }
}

fn rows() -> impl Iterator<Item = Row> {
    CURRENCIES.lines().filter_map(|line| {
        let mut parts = line.splitn(3, ' ');
        let (code, mark) = (parts.next()?, parts.next()?);
        Some(Row { code, by_code: mark == "+", names: parts.next().unwrap_or_default() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let mut all: Vec<_> = codes().collect();
        assert_eq!(all.first(), Some(&"USD"));
        assert!(
            all.iter().all(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()))
        );
        let count = all.len();
        assert_eq!(count, CURRENCIES.lines().count() - 1);
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "no code is repeated");
        let mut names: Vec<_> = rows().flat_map(|row| row.names()).collect();
        let count = names.len();
        assert!(names.iter().all(|name| name.to_lowercase() == *name));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "no name is repeated");
    }

    #[test]
    fn currencies_are_found_by_code_and_name() {
        assert_eq!(by_code("EUR"), Some(Currency::Known("EUR")));
        assert_eq!(by_code("ALL"), None);
        assert_eq!(by_name("cfa franc"), Some(Currency::Unknown));
        assert_eq!(by_name("€"), Some(Currency::Known("EUR")));
        for nothing in ["", "-", "?", "franc suisse"] {
            assert_eq!((by_code(nothing), by_name(nothing)), (None, None), "{nothing}");
        }
    }
}
