//! What the names of files say about their statements: a State, or fields in the order of a
//! pattern.

use annotator_core::phrases::date::parse_day;
use annotator_core::phrases::day::find_day;
use annotator_core::phrases::fold::fold;
use annotator_core::phrases::states::{code_of, countries};
use annotator_core::reading::Field;

/// A State that the name of a file speaks of, by its English short name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedState {
    /// The name is nothing else than a name of the State.
    Certain(&'static str),
    /// The name has other words as well, or only a part of the State's name or its code.
    Doubtful(&'static str),
}

/// The name of a file without its folders and its ending, with spaces between words.
fn stem(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 5 => stem,
        _ => name,
    };
    stem.replace('_', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn short_name(code: &str) -> Option<&'static str> {
    countries().find(|(known, _)| *known == code).map(|(_, name)| name)
}

/// The State with exactly this name in one of the six languages.
fn state_called(name: &str) -> Option<&'static str> {
    let folded = fold(name);
    let plain = folded.replace('-', " ");
    let code = code_of(&folded).or_else(|| code_of(&plain));
    let code = code.or_else(|| code_of(plain.strip_prefix("the ")?));
    code.and_then(short_name)
}

/// The State that the name of a file speaks of.
#[must_use]
pub fn state_of(file: &str) -> Option<NamedState> {
    let stem = stem(file);
    if let Some(name) = state_called(&stem) {
        return Some(NamedState::Certain(name));
    }
    let folded = fold(&stem);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let doubtful = longest_state(&words).or_else(|| beginning(&folded)).or_else(|| code(&stem));
    doubtful.map(NamedState::Doubtful)
}

/// The longest State's name among the words.
fn longest_state(words: &[&str]) -> Option<&'static str> {
    (1..words.len()).rev().find_map(|len| {
        words.windows(len).find_map(|window| {
            let name = window.join(" ");
            // Two letters are a word of many languages.
            (name.len() > 2).then(|| state_called(&name)).flatten()
        })
    })
}

/// The only State whose short name begins with these words.
fn beginning(folded: &str) -> Option<&'static str> {
    let begins =
        |name: &str| fold(name).strip_prefix(folded).is_some_and(|rest| rest.starts_with(' '));
    let mut found = countries().filter(|(_, name)| folded.len() > 2 && begins(name));
    let (_, name) = found.next()?;
    found.next().is_none().then_some(name)
}

/// The State whose code (ISO 3166-1 alpha-3) is among the words, in capitals.
fn code(stem: &str) -> Option<&'static str> {
    let mut words = stem.split(|c: char| !c.is_alphanumeric());
    words.find_map(|word| short_name(word).filter(|_| word.len() == 3))
}

/// The order of fields in the names of files: `{date} {delegation} - {speaker}.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Field(Field),
    Between(String),
}

/// Patterns that are proposed, those with most fields first.
pub const PATTERNS: [&str; 9] = [
    "{date} {delegation} - {speaker}",
    "{delegation} - {speaker} - {date}",
    "{delegation} {date} {speaker}",
    "{date} - {delegation}",
    "{date} {delegation}",
    "{delegation} - {date}",
    "{delegation} {date}",
    "{delegation} - {speaker}",
    "{delegation}",
];

impl Pattern {
    /// Reads a pattern; `None` if it names no field, an unknown one or one twice, or if nothing is
    /// between two fields.
    #[must_use]
    pub fn parse(pattern: &str) -> Option<Self> {
        let pattern = stem(pattern);
        let mut parts: Vec<Part> = Vec::new();
        let mut rest = pattern.as_str();
        while let Some((between, more)) = rest.split_once('{') {
            let (name, after) = more.split_once('}')?;
            let field = Field::ALL.into_iter().find(|field| field.name() == name.trim())?;
            let twice = parts.contains(&Part::Field(field));
            let touches = between.is_empty() && matches!(parts.last(), Some(Part::Field(_)));
            if twice || touches {
                return None;
            }
            if !between.is_empty() {
                parts.push(Part::Between(fold_between(between)));
            }
            parts.push(Part::Field(field));
            rest = after;
        }
        if parts.is_empty() {
            return None;
        }
        if !rest.is_empty() {
            parts.push(Part::Between(fold_between(rest)));
        }
        Some(Self(parts))
    }

    /// The fields in the name of a file; `None` if it does not fit.
    #[must_use]
    pub fn read(&self, file: &str) -> Option<Vec<(Field, String)>> {
        read(&self.0, &stem(file))
    }

    /// Whether all delegations that it finds in these names are States.
    fn fits_all<'a>(&self, mut files: impl Iterator<Item = &'a str>) -> bool {
        files.all(|file| {
            self.read(file).is_some_and(|fields| {
                let mut delegations =
                    fields.iter().filter(|(field, _)| *field == Field::Delegation);
                delegations.all(|(_, name)| state_called(name).is_some())
            })
        })
    }
}

fn fold_between(between: &str) -> String {
    between.replace('_', " ")
}

fn read(parts: &[Part], rest: &str) -> Option<Vec<(Field, String)>> {
    match parts.split_first() {
        None => rest.is_empty().then(Vec::new),
        Some((Part::Between(between), parts)) => read(parts, rest.strip_prefix(between.as_str())?),
        Some((Part::Field(field), parts)) => {
            let ends: Vec<usize> = match parts.first() {
                Some(Part::Between(between)) => {
                    rest.match_indices(between.as_str()).map(|(at, _)| at).collect()
                }
                _ => vec![rest.len()],
            };
            // "Costa Rica final" is a State and a word, rather than "Costa" and two words.
            let is_state =
                |end: &usize| rest.get(..*end).is_some_and(|it| state_called(it).is_some());
            let (states, others): (Vec<_>, Vec<_>) =
                ends.into_iter().partition(|end| *field == Field::Delegation && is_state(end));
            states.into_iter().chain(others).find_map(|end| {
                let (words, rest) = rest.split_at_checked(end)?;
                let value = value(*field, words)?;
                let mut fields = read(parts, rest)?;
                fields.insert(0, (*field, value));
                Some(fields)
            })
        }
    }
}

/// The value of a field that the words are; a State by its short name.
fn value(field: Field, words: &str) -> Option<String> {
    let words = words.trim();
    match field {
        _ if words.is_empty() => None,
        Field::Date => day(words),
        Field::Delegation => Some(state_called(words).unwrap_or(words).to_owned()),
        _ => Some(words.to_owned()),
    }
}

/// The day, if the words are a day and nothing else: `2017-03-15`, `20170315`, `15 Mar 2017`.
fn day(words: &str) -> Option<String> {
    if words.len() == 8 && words.bytes().all(|byte| byte.is_ascii_digit()) {
        let (year, rest) = words.split_at_checked(4)?;
        let (month, day) = rest.split_at_checked(2)?;
        return parse_day(&format!("{year}-{month}-{day}")).map(|day| day.to_string());
    }
    let folded = fold(words);
    let (day, range) = find_day(&folded)?;
    (range == (0..folded.len())).then(|| day.to_string())
}

/// The pattern that fits all names, if they have more than one.
#[must_use]
pub fn proposed<'a>(files: &(impl Iterator<Item = &'a str> + Clone)) -> Option<&'static str> {
    files.clone().nth(1)?;
    PATTERNS.into_iter().find(|pattern| {
        Pattern::parse(pattern).is_some_and(|pattern| pattern.fits_all(files.clone()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_called_like_a_state_names_it_and_others_are_doubtful() {
        use NamedState::{Certain, Doubtful};
        for (file, state) in [
            ("Canada.txt", Some(Certain("Canada"))),
            ("texts/costa_rica.docx", Some(Certain("Costa Rica"))),
            ("FRANCE.PDF", Some(Certain("France"))),
            ("Côte d’Ivoire.txt", state_called("cote d'ivoire").map(Certain)),
            ("canada final.txt", Some(Doubtful("Canada"))),
            ("2017-03-15 Japan.txt", Some(Doubtful("Japan"))),
            ("st_CAN_2.txt", Some(Doubtful("Canada"))),
            ("statement.txt", None),
            ("st_052.txt", None),
            ("", None),
        ] {
            assert_eq!(state_of(file), state, "{file}");
        }
    }

    #[test]
    fn patterns_read_fields_in_order_and_days_in_any_form() {
        let read = |pattern: &str, file: &str| {
            let fields = Pattern::parse(pattern)?.read(file)?;
            Some(fields.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join("|"))
        };
        let is = |pattern: &str, file: &str, fields: &str| {
            let expected = (!fields.is_empty()).then(|| fields.to_owned());
            assert_eq!(read(pattern, file), expected, "{pattern} {file}");
        };
        is("{delegation}.txt", "canada.txt", "Canada");
        is(
            "{date} {delegation} - {speaker}.txt",
            "2017-03-15 Costa Rica - Ana Mora.txt",
            "2017-03-15|Costa Rica|Ana Mora",
        );
        is("{delegation}_{date}", "costa_rica_2017-03-15.docx", "Costa Rica|2017-03-15");
        is("{delegation} {date}", "Japan 15 Mar 2017.pdf", "Japan|2017-03-15");
        is("{date} {delegation}", "20170315_japan.txt", "2017-03-15|Japan");
        is("{date} {delegation}", "Japan 2017-03-15.txt", "");
        is("{delegation} {title}", "Costa Rica final.txt", "Costa Rica|final");
        is("SC {delegation}", "SC Almora.txt", "Almora");
        for wrong in ["", "x", "{nobody}", "{date}{speaker}", "{date} {date}", "{date"] {
            assert_eq!(Pattern::parse(wrong), None, "{wrong}");
        }
        for known in PATTERNS {
            assert!(Pattern::parse(known).is_some(), "{known}");
        }
    }

    #[test]
    fn a_pattern_is_proposed_where_it_fits_all_names() {
        let proposed = |files: &[&'static str]| proposed(&files.iter().copied());
        assert_eq!(proposed(&["Canada.txt", "Japan.txt"]), Some("{delegation}"));
        assert_eq!(
            proposed(&["canada_2017-03-15.txt", "costa_rica_2017-03-16.txt"]),
            Some("{delegation} {date}")
        );
        assert_eq!(
            proposed(&["2017-03-15 Canada - A B.txt", "2017-03-15 Japan - C.txt"]),
            Some("{date} {delegation} - {speaker}")
        );
        assert_eq!(proposed(&["Canada.txt", "notes.txt"]), None);
        assert_eq!(proposed(&["Canada.txt"]), None);
    }
}
