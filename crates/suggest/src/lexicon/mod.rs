//! The words of a language: classes of words, and verbs with their forms. A lexicon is a data file.

use std::collections::HashMap;
use std::sync::OnceLock;

const ENGLISH: &str = include_str!("en.txt");

/// The forms that a verb can have, as bits: a word may be several of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms(u8);

impl Forms {
    pub(crate) const BASE: Self = Self(1);
    pub(crate) const THIRD: Self = Self(2);
    pub(crate) const PAST: Self = Self(4);
    pub(crate) const DONE: Self = Self(8);
    pub(crate) const DOING: Self = Self(16);
    pub(crate) const PRESENT: Self = Self(1 | 2);
    pub(crate) const FINITE: Self = Self(1 | 2 | 4);

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
    names: Vec<String>,
    words: HashMap<String, Known>,
    /// Endings of verbs that are not listed, with their forms.
    endings: Vec<(String, Forms)>,
    adverb_endings: Vec<String>,
    /// What several words say together, by the first.
    phrases: HashMap<String, Vec<(Classes, Vec<String>)>>,
}

impl Lexicon {
    /// The English lexicon, read once.
    pub(crate) fn english() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(|| Self::read(ENGLISH))
    }

    fn read(data: &str) -> Self {
        let mut lexicon = Self::default();
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
        match (kind, form(name)) {
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
        let known = self.known(word);
        known.classes.0 |= class.0;
        known.forms.add(form(name).unwrap_or_default());
        if !known.lemmas.iter().any(|known| known == lemma) {
            known.lemmas.push(lemma.to_owned());
        }
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
        let mut parts = entry.split('/');
        let written = parts.next().unwrap_or_default();
        let base = written.trim_end_matches('+');
        let past = parts.next().map_or_else(|| past(written), str::to_owned);
        let done = parts.next().map_or_else(|| past.clone(), str::to_owned);
        let doing = doing(written);
        let forms = [
            (base.to_owned(), Forms::BASE),
            (third(base), Forms::THIRD),
            (past, Forms::PAST),
            (done, Forms::DONE),
            (doing, Forms::DOING),
        ];
        for (word, form) in forms {
            let known = self.known(&word);
            known.classes.0 |= class.0;
            known.forms.add(form);
            if !known.lemmas.iter().any(|lemma| lemma == base) {
                known.lemmas.push(base.to_owned());
            }
        }
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

/// The form with a name in lexicons and patterns.
pub(crate) fn form(name: &str) -> Option<Forms> {
    Some(match name {
        "VERB" | "BASE" => Forms::BASE,
        "THIRD" => Forms::THIRD,
        "PRESENT" => Forms::PRESENT,
        "PAST" => Forms::PAST,
        "DONE" => Forms::DONE,
        "DOING" => Forms::DOING,
        _ => return None,
    })
}

fn ends_in_consonant_and_y(word: &str) -> bool {
    let mut letters = word.chars().rev();
    letters.next() == Some('y') && letters.next().is_some_and(|c| !"aeiou".contains(c))
}

fn stem_of(base: &str) -> &str {
    base.strip_suffix('y').unwrap_or(base)
}

fn third(base: &str) -> String {
    match base {
        "have" => "has".to_owned(),
        _ if ends_in_consonant_and_y(base) => format!("{}ies", stem_of(base)),
        _ if ["s", "sh", "ch", "x", "z", "o"].iter().any(|end| base.ends_with(end)) => {
            format!("{base}es")
        }
        _ => format!("{base}s"),
    }
}

fn doubled(written: &str) -> Option<String> {
    let base = written.strip_suffix('+')?;
    let last = base.chars().last()?;
    Some(format!("{base}{last}"))
}

fn past(written: &str) -> String {
    if let Some(doubled) = doubled(written) {
        return format!("{doubled}ed");
    }
    if ends_in_consonant_and_y(written) {
        format!("{}ied", stem_of(written))
    } else if written.ends_with('e') {
        format!("{written}d")
    } else {
        format!("{written}ed")
    }
}

fn doing(written: &str) -> String {
    match (doubled(written), written.strip_suffix('e')) {
        (Some(doubled), _) => format!("{doubled}ing"),
        (None, Some(stem)) if !written.ends_with("ee") => format!("{stem}ing"),
        _ => format!("{written}ing"),
    }
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
