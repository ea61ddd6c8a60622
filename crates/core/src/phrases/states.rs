//! The States and their names.

use super::fold::fold;

/// One line for each member and observer State of the United Nations: the code of ISO 3166-1
/// alpha-3, then the names in English, French, Spanish, Russian, Arabic and Chinese. Languages are
/// separated by `;`, names by `|`. The first English name is the short name. Names in the other
/// languages are folded, and Russian ones have no endings.
const STATES: &str = include_str!("states.txt");

/// The length of the longest name, in bytes.
const LONGEST: usize = 80;

/// The codes (ISO 3166-1 alpha-3) and English short names, sorted by name.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    states().map(|state| (state.code, state.english.split('|').next().unwrap_or_default()))
}

/// The code of the State with this folded name in one of the six languages.
#[must_use]
pub fn code_of(name: &str) -> Option<&'static str> {
    if name.is_empty() || name.len() > LONGEST {
        return None;
    }
    let exactly = states().find(|state| {
        state.english().any(|known| is_folded(known, name))
            || state.others().any(|known| known == name)
    });
    exactly.map(|state| state.code).or_else(|| inflected(name))
}

/// Whether `known`, when folded, is `name`.
fn is_folded(known: &str, name: &str) -> bool {
    if known.is_ascii() { known.eq_ignore_ascii_case(name) } else { fold(known) == name }
}

#[derive(Clone, Copy)]
struct State {
    code: &'static str,
    english: &'static str,
    others: &'static str,
}

impl State {
    fn english(self) -> impl Iterator<Item = &'static str> {
        self.english.split('|')
    }

    fn others(self) -> impl Iterator<Item = &'static str> {
        self.others.split([';', '|']).filter(|name| !name.is_empty())
    }
}

fn states() -> impl Iterator<Item = State> {
    STATES.lines().filter_map(|line| {
        let (code, names) = line.split_once(';')?;
        let (english, others) = names.split_once(';').unwrap_or((names, ""));
        Some(State { code, english, others })
    })
}

/// Finds a Russian name with an ending of one or two letters, by the longest known stem:
/// "Казахстана" is Kazakhstan, "Нигерия" is Nigeria and not Niger.
fn inflected(name: &str) -> Option<&'static str> {
    let cyrillic = |c: char| ('а'..='я').contains(&c);
    if !name.ends_with(cyrillic) {
        return None;
    }
    let begins = |known: &str| {
        known.chars().any(cyrillic)
            && name
                .strip_prefix(known)
                .is_some_and(|ending| ending.chars().count() <= 2 && ending.chars().all(cyrillic))
    };
    let stems = states().flat_map(|state| state.others().map(move |known| (known, state.code)));
    let found = stems.filter(|(known, _)| begins(known)).max_by_key(|(known, _)| known.len());
    found.map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_found_by_each_of_its_names() {
        assert_eq!(countries().count(), 195, "193 members and two observers");
        for state in states() {
            for name in state.english().chain(state.others()) {
                assert_eq!(code_of(&fold(name)), Some(state.code), "{name}");
            }
        }
        let mut codes: Vec<_> = countries().map(|(code, _)| code).collect();
        assert!(codes.iter().all(|code| code.len() == 3));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 195);
    }

    #[test]
    fn names_are_folded_and_short_enough() {
        for state in states() {
            assert!(state.others().all(|name| fold(name) == name), "{}", state.others);
            let names = state.english().chain(state.others());
            assert!(names.map(str::len).all(|length| length + 4 <= LONGEST), "{}", state.code);
        }
    }

    #[test]
    fn states_are_found_by_names_in_six_languages() {
        for (name, code) in [
            ("Côte d’Ivoire", Some("CIV")),
            ("Etats-Unis", Some("USA")),
            ("España", Some("ESP")),
            ("казахстана", Some("KAZ")),
            ("нигерии", Some("NGA")),
            ("нигера", Some("NER")),
            ("индонезией", Some("IDN")),
            ("казахстанцами", None),
            ("اليابان", Some("JPN")),
            ("日本", Some("JPN")),
            ("日本国民", None),
            ("", None),
            ("👍", None),
        ] {
            assert_eq!(code_of(&fold(name)), code, "{name}");
        }
    }
}
