//! The words of a language: classes of words, and verbs with their forms. A lexicon is a data file.

mod english;
mod french;
mod language;
mod spanish;

use std::collections::HashMap;
use std::sync::OnceLock;

pub use language::Language;

const ENGLISH: &str = include_str!("en.txt");
const FRENCH: &str = include_str!("fr.txt");
const SPANISH: &str = include_str!("es.txt");

/// The forms that a verb can have, as bits: a word may be several of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms(u16);

impl Forms {
    pub(crate) const BASE: Self = Self(1);
    pub(crate) const THIRD: Self = Self(2);
    pub(crate) const PAST: Self = Self(4);
    pub(crate) const DONE: Self = Self(8);
    pub(crate) const DOING: Self = Self(16);
    pub(crate) const PRESENT: Self = Self(1 | 2);
    pub(crate) const FINITE: Self = Self(1 | 2 | 4);
    pub(crate) const FUTURE: Self = Self(32);
    pub(crate) const WOULD: Self = Self(64);
    /// First person singular, of any tense.
    pub(crate) const I: Self = Self(128);
    /// First person plural, of any tense.
    pub(crate) const WE: Self = Self(256);
    /// A request to oneself and others: "trabajemos".
    pub(crate) const LET: Self = Self(512);
    /// What a clause in French or Spanish has at its head.
    pub(crate) const ROMANCE: Self = Self(2 | 4 | 32 | 64);

    pub(crate) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Classes of words, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(u128);

impl Classes {
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What is known about a word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) classes: Classes,
    pub(crate) forms: Forms,
    /// The base forms of the verbs that it can be a form of.
    pub(crate) lemmas: Vec<String>,
}

/// The words of a language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    names: Vec<String>,
    words: HashMap<String, Known>,
    /// Endings of verbs that are not listed, with their forms.
    endings: Vec<(String, Forms)>,
    adverb_endings: Vec<String>,
    /// The words that are forms of a verb, by its base form.
    of_lemma: HashMap<String, Vec<String>>,
    /// What several words say together, by the first.
    phrases: HashMap<String, Vec<(Classes, Vec<String>)>>,
}

impl Lexicon {
    /// The English lexicon, read once.
    #[cfg(test)]
    pub(crate) fn english() -> &'static Self {
        Self::of(Language::English)
    }

    /// The lexicon of a language, read once.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ALL: [OnceLock<Lexicon>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
        let [english, french, spanish] = &ALL;
        let (lexicon, data) = match language {
            Language::English => (english, ENGLISH),
            Language::French => (french, FRENCH),
            Language::Spanish => (spanish, SPANISH),
        };
        lexicon.get_or_init(|| Self::read(language, data))
    }

    fn read(language: Language, data: &str) -> Self {
        let mut lexicon = Self { language, ..Self::default() };
        for line in data.lines().filter(|line| !line.starts_with('#')) {
            let Some((head, words)) = line.split_once(':') else { continue };
            let Some((kind, name)) = head.split_once(' ') else { continue };
            for word in words.split_whitespace() {
                lexicon.add(kind, name, word);
            }
        }
        lexicon
    }

    fn add(&mut self, kind: &str, name: &str, word: &str) {
        match (kind, forms_of(name)) {
            ("ends", Some(forms)) => self.endings.push((word.to_owned(), forms)),
            ("ends", None) => self.adverb_endings.push(word.to_owned()),
            _ => {
                let class = self.class_or_new(name);
                match kind {
                    "verbs" => self.add_verb(word, class),
                    "forms" => self.add_form(word, class),
                    "phrases" => self.add_phrase(word, class),
                    _ => self.known(word).classes.0 |= class.0,
                }
            }
        }
    }

    fn add_form(&mut self, entry: &str, class: Classes) {
        let Some((word, (lemma, name))) =
            entry.split_once('=').and_then(|(word, rest)| Some((word, rest.split_once('/')?)))
        else {
            return;
        };
        let forms = forms_of(name).unwrap_or_default();
        self.add_form_of(word, lemma, forms, class);
    }

    fn add_form_of(&mut self, word: &str, lemma: &str, forms: Forms, class: Classes) {
        let known = self.known(word);
        known.classes.0 |= class.0;
        known.forms.add(forms);
        if !known.lemmas.iter().any(|known| known == lemma) {
            known.lemmas.push(lemma.to_owned());
        }
        self.of_lemma.entry(lemma.to_owned()).or_default().push(word.to_owned());
    }

    fn add_phrase(&mut self, phrase: &str, class: Classes) {
        let mut words = phrase.split('_').map(str::to_owned);
        let Some(first) = words.next() else { return };
        self.phrases.entry(first).or_default().push((class, words.collect()));
    }

    /// The phrases that start with a word: their class, and the words after it.
    pub(crate) fn phrases(&self, first: &str) -> &[(Classes, Vec<String>)] {
        self.phrases.get(first).map(Vec::as_slice).unwrap_or_default()
    }

    fn known(&mut self, word: &str) -> &mut Known {
        self.words.entry(word.replace('_', " ")).or_default()
    }

    fn class_or_new(&mut self, name: &str) -> Classes {
        if let Some(class) = self.class(name) {
            return class;
        }
        self.names.push(name.to_owned());
        self.class(name).unwrap_or_default()
    }

    /// The class with this name.
    pub(crate) fn class(&self, name: &str) -> Option<Classes> {
        let at = self.names.iter().position(|known| known == name)?;
        u32::try_from(at).ok().and_then(|at| 1_u128.checked_shl(at)).map(Classes)
    }

    /// What is known about a word in lower case.
    pub(crate) fn get(&self, word: &str) -> Option<&Known> {
        self.words.get(word)
    }

    fn add_verb(&mut self, entry: &str, class: Classes) {
        let parts: Vec<&str> = entry.split('/').collect();
        let Some(written) = parts.first() else { return };
        let base = written.trim_end_matches('+');
        if self.language != Language::English && parts.len() == 1 && self.add_class(base, class) {
            return;
        }
        let forms = match self.language {
            Language::English => english::forms(&parts),
            Language::French => french::forms(&parts),
            Language::Spanish => spanish::forms(&parts),
        };
        for (word, form) in forms {
            self.add_form_of(&word, base, form, class);
        }
    }

    /// Adds a class to the forms of a verb that is listed already. Returns whether it is.
    fn add_class(&mut self, base: &str, class: Classes) -> bool {
        let Some(words) = self.of_lemma.get(base).cloned() else { return false };
        for word in &words {
            self.known(word).classes.0 |= class.0;
        }
        true
    }

    /// The forms that an unknown word can have, by its ending.
    pub(crate) fn guess(&self, word: &str) -> Forms {
        let fits = |(end, _): &&(String, Forms)| ends(word, end);
        let longest = self.endings.iter().filter(fits).map(|(end, _)| end.len()).max();
        let mut forms = Forms::default();
        for (end, form) in self.endings.iter().filter(fits) {
            if Some(end.len()) == longest {
                forms.add(*form);
            }
        }
        forms
    }

    /// Whether an unknown word ends like an adverb.
    pub(crate) fn ends_like_adverb(&self, word: &str) -> bool {
        self.adverb_endings.iter().any(|end| ends(word, end))
    }
}

/// Whether a word has an ending and three letters before it or more.
fn ends(word: &str, end: &str) -> bool {
    word.len() > end.len() + 2 && word.ends_with(end)
}

/// The forms with names in lexicons, such as `FUTURE+WE`.
fn forms_of(names: &str) -> Option<Forms> {
    names.split('+').try_fold(Forms::default(), |all, name| Some(all.or(form(name)?)))
}

/// The form with a name in lexicons and patterns.
pub(crate) fn form(name: &str) -> Option<Forms> {
    Some(match name {
        "VERB" | "BASE" => Forms::BASE,
        "THIRD" => Forms::THIRD,
        "PRESENT" => Forms::PRESENT,
        "PAST" => Forms::PAST,
        "DONE" => Forms::DONE,
        "DOING" => Forms::DOING,
        "FUTURE" => Forms::FUTURE,
        "WOULD" => Forms::WOULD,
        "I" => Forms::I,
        "WE" => Forms::WE,
        "LET" => Forms::LET,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_have_their_forms() {
        let lexicon = Lexicon::english();
        for (word, lemma, form) in [
            ("committed", "commit", Forms::DONE),
            ("committing", "commit", Forms::DOING),
            ("gave", "give", Forms::PAST),
            ("given", "give", Forms::DONE),
            ("ratifies", "ratify", Forms::THIRD),
            ("ratified", "ratify", Forms::PAST),
            ("provides", "provide", Forms::THIRD),
            ("providing", "provide", Forms::DOING),
            ("has", "have", Forms::THIRD),
            ("been", "be", Forms::DONE),
            ("being", "be", Forms::DOING),
            ("reaches", "reach", Forms::THIRD),
        ] {
            let known = lexicon.get(word).unwrap();
            assert!(known.lemmas.iter().any(|known| known == lemma), "{word}");
            assert!(known.forms.any(form), "{word}");
        }
        assert!(lexicon.guess("galvanized").any(Forms::PAST));
        assert!(lexicon.guess("galvanized").any(Forms::DONE));
        assert!(!lexicon.guess("red").any(Forms::PAST));
    }

    #[test]
    fn every_class_has_a_bit() {
        let lexicon = Lexicon::english();
        assert!(lexicon.names.len() <= 128);
        assert!(lexicon.names.iter().all(|name| lexicon.class(name) != Some(Classes(0))));
        assert_eq!(lexicon.class("no such class"), None);
    }
}
