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
pub(crate) struct Classes(u64);

impl Classes {
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The verb that follows no rule.
const BE: [(&str, Forms); 8] = [
    ("be", Forms::BASE),
    ("am", Forms::THIRD),
    ("is", Forms::THIRD),
    ("are", Forms::THIRD),
    ("was", Forms::PAST),
    ("were", Forms::PAST),
    ("been", Forms::DONE),
    ("being", Forms::DOING),
];

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
            let Some((kind, class)) = head.split_once(' ') else { continue };
            let class = lexicon.class_or_new(class);
            for word in words.split_whitespace() {
                if kind == "verbs" {
                    lexicon.add_verb(word, class);
                } else {
                    lexicon.known(word).classes.0 |= class.0;
                }
            }
        }
        for (word, forms) in BE {
            let known = lexicon.known(word);
            known.forms.add(forms);
            known.lemmas.push("be".to_owned());
        }
        lexicon
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
        u32::try_from(at).ok().and_then(|at| 1_u64.checked_shl(at)).map(Classes)
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
    pub(crate) fn guess(word: &str) -> Forms {
        let ends = |end: &str| word.len() > end.len() + 2 && word.ends_with(end);
        if ends("ing") {
            Forms::DOING
        } else if ends("ed") {
            Forms::PAST.or(Forms::DONE)
        } else {
            Forms::default()
        }
    }
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
        assert!(Lexicon::guess("galvanized").any(Forms::PAST));
        assert!(!Lexicon::guess("red").any(Forms::PAST));
    }

    #[test]
    fn every_class_has_a_bit() {
        let lexicon = Lexicon::english();
        assert!(lexicon.names.len() <= 64);
        assert!(lexicon.names.iter().all(|name| lexicon.class(name) != Some(Classes(0))));
        assert_eq!(lexicon.class("no such class"), None);
    }
}
