//! The States, their names and the words that official names begin with. This is the only list.

use std::sync::OnceLock;

use super::fold::fold;

/// One line for each member and observer State of the United Nations: the code of ISO 3166-1
/// alpha-3, then the names in English, French, Spanish, Russian, Arabic and Chinese. Languages are
/// separated by `;`, names by `|`: the short name, the official one if it is another, and others
/// that texts use. Russian names are in the nominative. A union that speaks like a State is last,
/// with the code of two letters that ISO 3166-1 reserves for it.
const STATES: &str = include_str!("states.txt");

/// The length of the longest name, in bytes.
const LONGEST: usize = 140;

/// Stems of words that official names of States begin with, folded. They show that a name that is
/// not in the table is one of a State.
pub const OFFICIAL_FORMS: &str = "united republic of|united kingdom of|united states of|united arab emirates|united emirates|federative republic|co-operative republic|cooperative republic|socialist republic|arab republic|hashemite kingdom|independent state|federated states|lao people's|grand duchy of|republic of|kingdom of|state of|principality of|commonwealth of|federation of|union of|sultanate of\
|federal republic|islamic republic|democratic republic|people's republic|plurinational state|bolivarian republic\
|republique|royaume|principaute|etat de|union europeenne|confederation|sultanat|grand-duche\
|republica de|republica del|republica bolivariana|republica dominicana|republica oriental|republica argentina|reino de|reino del|principado|estado plurinacional\
|estados unidos|union europea\
|республик|королевств|княжеств|российской федерации|государств|европейского союза\
|جمهوريه|الجمهوريه|مملكه|المملكه|دوله|سلطنه|الامارات|الاتحاد الاوروبي|امبراطوريه";

/// Endings of the cases of Russian nouns and adjectives. Those of two vowels that make another name
/// are left out: with "ия", Niger would be Nigeria.
const ENDINGS: [&str; 44] = [
    "", "а", "я", "ы", "и", "у", "ю", "е", "о", "ь", "й", "ой", "ей", "ом", "ем", "ам", "ям", "ах",
    "ях", "ов", "ев", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "ых", "их", "ый", "ий", "ым",
    "им", "ого", "его", "ому", "ему", "ами", "ями", "ыми", "ими", "ью",
];

/// The codes (ISO 3166-1 alpha-3) and English short names, sorted by name.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = STATES.lines().filter_map(|line| line.split_once(';'));
    let states = lines.filter(|(code, _)| is_state(code));
    states.map(|(code, names)| (code, names.split(['|', ';']).next().unwrap_or_default()))
}

/// The names in the language of one column, in the order English, French, Spanish, Russian, Arabic,
/// Chinese, with their codes. The codes of unions have two letters.
pub(super) fn names_in(column: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = STATES.lines().filter_map(|line| line.split_once(';'));
    lines.flat_map(move |(code, names)| {
        let names = names.split(';').nth(column).unwrap_or_default();
        names.split('|').map(move |name| (name, code))
    })
}

/// The code of the State with this folded name in one of the six languages.
#[must_use]
pub fn code_of(name: &str) -> Option<&'static str> {
    known(name).filter(|code| is_state(code))
}

/// Whether it is the folded name of a union of States that speaks like a State.
#[must_use]
pub fn is_union(name: &str) -> bool {
    known(name).is_some_and(|code| !is_state(code))
}

fn is_state(code: &str) -> bool {
    code.len() == 3
}

fn known(name: &str) -> Option<&'static str> {
    if name.is_empty() || name.len() > LONGEST {
        return None;
    }
    let name = plain(name);
    let names = names();
    let exactly = names.binary_search_by(|(known, _)| known.as_str().cmp(&name)).ok();
    let code = exactly.and_then(|at| names.get(at)).map(|(_, code)| *code);
    code.or_else(|| inflected(&name))
}

/// A folded name with spaces for hyphens, which are often left out.
fn plain(name: &str) -> String {
    name.split([' ', '-']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// All names, folded and in order, with their codes. They are folded once, when first needed.
fn names() -> &'static [(String, &'static str)] {
    static NAMES: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let lines = STATES.lines().filter_map(|line| line.split_once(';'));
        let mut names: Vec<_> = lines
            .flat_map(|(code, names)| names.split(['|', ';']).map(move |name| (name, code)))
            .map(|(name, code)| (plain(&fold(name)), code))
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    })
}

/// Finds a Russian name in another case: "Республики Казахстан" is Kazakhstan.
fn inflected(name: &str) -> Option<&'static str> {
    let first = name.chars().next().filter(|c| ('а'..='я').contains(c))?;
    let names = names();
    let from = names.partition_point(|(known, _)| known.chars().next() < Some(first));
    let near = names.get(from..)?.iter().take_while(|(known, _)| known.starts_with(first));
    near.filter(|(known, _)| agree(known, name)).map(|(_, code)| *code).next()
}

/// Whether two Russian names differ in nothing but the endings of their words.
fn agree(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.split(' '), other.split(' '));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if is_same_word(one, other) => {}
            _ => return false,
        }
    }
}

fn is_same_word(one: &str, other: &str) -> bool {
    // Mali, Peru and Togo have no cases: Малые is not Мали.
    let has_no_cases = |word: &str| {
        word.ends_with(['и', 'у', 'о', 'э']) && !word.ends_with("ство") || word.ends_with("бве")
    };
    if has_no_cases(one) {
        return one == other;
    }
    let both = one.char_indices().zip(other.chars());
    let common = both.take_while(|((_, a), b)| a == b).map(|((at, a), _)| at + a.len_utf8());
    let is_ending = |word: &str, stem| word.get(stem..).is_some_and(|rest| ENDINGS.contains(&rest));
    // A stem has three letters or more. Two endings may begin with the same letter.
    one == other || common.skip(2).any(|stem| is_ending(one, stem) && is_ending(other, stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The code and the names in each language.
    fn table() -> impl Iterator<Item = (&'static str, Vec<Vec<&'static str>>)> {
        STATES.lines().map(|line| {
            let mut parts = line.split(';');
            let code = parts.next().unwrap();
            (code, parts.map(|names| names.split('|').collect()).collect())
        })
    }

    #[test]
    fn every_state_has_names_in_six_languages() {
        assert_eq!(countries().count(), 195, "193 members and two observers");
        for (code, languages) in table() {
            assert_eq!(languages.len(), 6, "{code}");
            let filled = |name: &&str| !name.is_empty() && name.trim() == *name;
            assert!(languages.iter().flatten().all(filled), "{code}");
        }
        let mut codes: Vec<_> = countries().map(|(code, _)| code).collect();
        assert!(codes.iter().all(|code| code.chars().all(|c| c.is_ascii_uppercase())));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 195);
    }

    #[test]
    fn every_name_leads_to_its_code_however_it_is_written() {
        for (code, languages) in table() {
            for name in languages.into_iter().flatten() {
                let spaced = name.replace('-', " ");
                let marked = name.replace('ا', "ا\u{64e}").replace('e', "e\u{301}");
                let bare = name.replace(['أ', 'إ', 'آ'], "ا").replace('ة', "ه").replace('ى', "ي");
                for written in [name, &name.to_uppercase(), &spaced, &marked, &bare, &fold(name)] {
                    assert_eq!(known(&fold(written)), Some(code), "{written}");
                }
            }
        }
    }

    #[test]
    fn no_two_states_have_the_same_name_in_any_case() {
        let names = names();
        for pair in names.windows(2) {
            assert_ne!(pair[0].0, pair[1].0, "{pair:?}");
        }
        for (at, (name, code)) in names.iter().enumerate() {
            let first = name.chars().next().filter(|c| ('а'..='я').contains(c));
            let rest = names[at + 1..].iter();
            let near = rest.take_while(|(other, _)| first.is_some_and(|c| other.starts_with(c)));
            for (other, its_code) in near {
                let differ = code == its_code || !agree(name, other);
                assert!(differ, "{name} is {code}, {other} is {its_code}");
            }
        }
    }

    #[test]
    fn russian_names_are_found_in_every_case() {
        for (name, code) in [
            ("Республики Казахстан", Some("KAZ")),
            ("Республикой Беларусь", Some("BLR")),
            ("Королевства Саудовская Аравия", Some("SAU")),
            ("Российской Федерации", Some("RUS")),
            ("Российскую Федерацию", Some("RUS")),
            ("Соединенных Штатов Америки", Some("USA")),
            ("Соединённого Королевства", Some("GBR")),
            ("Кыргызской Республике", Some("KGZ")),
            ("Демократической Республики Конго", Some("COD")),
            ("Гвинеи-Бисау", Some("GNB")),
            ("Папуа — Новой Гвинеи", Some("PNG")),
            ("Маршалловых Островов", Some("MHL")),
            ("Филиппин", Some("PHL")),
            ("Китая", Some("CHN")),
            ("Египта", Some("EGY")),
            ("Чада", Some("TCD")),
            ("нигерии", Some("NGA")),
            ("нигера", Some("NER")),
            ("казахстанцами", None),
            ("Сан", None),
        ] {
            assert_eq!(code_of(&fold(name)), code, "{name}");
        }
        assert!(is_union(&fold("Европейского союза")));
    }

    #[test]
    fn states_are_found_by_names_in_six_languages() {
        for (name, code) in [
            ("Côte d’Ivoire", Some("CIV")),
            ("Etats-Unis", Some("USA")),
            ("République-Unie de Tanzanie", Some("TZA")),
            ("España", Some("ESP")),
            ("República Oriental del Uruguay", Some("URY")),
            ("индонезией", Some("IDN")),
            ("اليابان", Some("JPN")),
            ("الإمارات العربية المتحدة", Some("ARE")),
            ("سان تومي وبرينسيبي", Some("STP")),
            ("日本", Some("JPN")),
            ("多米尼加共和国", Some("DOM")),
            ("多米尼克", Some("DMA")),
            ("日本国民", None),
            ("European Union", None),
            ("", None),
            ("👍", None),
        ] {
            assert_eq!(code_of(&fold(name)), code, "{name}");
        }
        for name in ["European Union", "Union européenne", "الاتحاد الأوروبي", "欧洲联盟"]
        {
            assert!(is_union(&fold(name)), "{name}");
        }
    }

    #[test]
    fn names_are_short_enough() {
        for (name, _) in names() {
            assert!(name.len() + 8 <= LONGEST, "{name}");
        }
    }
}
