//! The notation of patterns: what the words of a clause look like.
//!
//! | written | what it fits |
//! |---|---|
//! | `ready` | the word; a verb in all its forms, so `stand` also fits `stands` |
//! | `=has` | this form only |
//! | `VERB`, `PRESENT`, `PAST`, `DONE`, `DOING` | a verb: to do; does; did; done; doing |
//! | `@act` | a word of this class of the lexicon; `@act+DONE` only in this form |
//! | `OURS` | `our`, `my`, or the State's name with `'s` |
//! | `STATE` | the name of the speaker's State |
//! | `SUM`, `NUMBER` | an amount of money; a number |
//! | `ANY` | any word |
//! | `a\|b` | one or the other |
//! | `!a` | the next word is not this one |
//! | `[a]` | the word may be missing |
//! | `..` | up to six words |
//!
//! Adverbs between two words are skipped.

use std::fmt;

use crate::grammar::predicate::Reader;
use crate::grammar::words::{Break, Word};
use crate::lexicon::{Classes, Forms, Lexicon};

/// The most parts of a pattern.
const MOST_PARTS: usize = 24;
/// The most characters of a pattern.
const LONGEST: usize = 300;
/// The most words that `..` stands for.
const GAP: usize = 6;

/// What is wrong with a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// There is nothing in it but optional parts.
    Empty,
    /// It has too many characters or parts.
    TooLong,
    /// A bracket is not closed.
    Open(String),
    /// A word in capitals that means nothing.
    UnknownForm(String),
    /// A class that the lexicon does not have.
    UnknownClass(String),
}

impl fmt::Display for PatternError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(out, "the pattern has no word that must be there"),
            Self::TooLong => {
                write!(out, "the pattern has more than {MOST_PARTS} parts or {LONGEST} characters")
            }
            Self::Open(part) => write!(out, "`{part}` is not closed"),
            Self::UnknownForm(part) => write!(
                out,
                "`{part}` is none of VERB, PRESENT, PAST, DONE, DOING, OURS, STATE, SUM, NUMBER, ANY"
            ),
            Self::UnknownClass(part) => write!(out, "there is no class of words `@{part}`"),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Test {
    Word { text: String, lemmas: Vec<String> },
    Exact(String),
    Class(Classes, Option<Forms>),
    Form(Forms),
    Ours,
    State,
    Sum,
    Number,
    Any,
}

#[derive(Clone, Debug, PartialEq)]
struct Part {
    tests: Vec<Test>,
    is_not: bool,
    is_optional: bool,
    is_gap: bool,
    /// Whether it says more than that there is a word: then it is a cue.
    is_cue: bool,
}

/// A pattern that was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pattern(Vec<Part>);

impl Pattern {
    pub(crate) fn read(written: &str, lexicon: &Lexicon) -> Result<Self, PatternError> {
        if written.chars().count() > LONGEST {
            return Err(PatternError::TooLong);
        }
        let parts: Vec<Part> = written
            .split_whitespace()
            .map(|part| Part::read(part, lexicon))
            .collect::<Result<_, _>>()?;
        if parts.len() > MOST_PARTS {
            return Err(PatternError::TooLong);
        }
        let says = |part: &Part| {
            !part.is_optional && !part.is_gap && !part.is_not && part.tests != [Test::Any]
        };
        if parts.iter().any(says) { Ok(Self(parts)) } else { Err(PatternError::Empty) }
    }

    /// The cues and how many of the words the pattern covers, if it fits from a place on.
    pub(crate) fn fit(&self, reader: &Reader<'_>, words: &[usize], from: usize) -> Option<Fit> {
        let mut fit = Fit::default();
        fits(&self.0, reader, words, from, &mut fit).then_some(fit)
    }
}

/// Where a pattern fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fit {
    /// The words that are cues.
    pub(crate) cues: Vec<usize>,
    /// How many words were used.
    pub(crate) end: usize,
}

fn fits(parts: &[Part], reader: &Reader<'_>, words: &[usize], at: usize, fit: &mut Fit) -> bool {
    let Some((part, rest)) = parts.split_first() else {
        fit.end = at;
        return true;
    };
    let crosses = |from: usize, to: usize| {
        (from..to).any(|at| {
            at.checked_sub(1)
                .and_then(|before| words.get(before))
                .is_some_and(|word| reader.sentence.after(*word) == Break::Strong)
        })
    };
    if part.is_not {
        let is_adverb = |place: &usize| {
            words
                .get(*place)
                .and_then(|word| reader.sentence.get(*word))
                .is_some_and(|word| word.is_adverb)
        };
        let place = (at..words.len()).find(|place| !is_adverb(place)).unwrap_or(at);
        let next = words.get(place).filter(|_| at == 0 || !crosses(at, place + 1));
        let next = next.filter(|next| part.fits(reader, **next));
        return next.is_none() && fits(rest, reader, words, at, fit);
    }
    if part.is_gap {
        return (at..=at + GAP)
            .any(|next| !crosses(at + 1, next + 1) && fits(rest, reader, words, next, fit));
    }
    let mut place = at;
    while let Some(word) = words.get(place) {
        if place > 0 && crosses(place, place + 1) {
            break;
        }
        if part.fits(reader, *word) {
            let before = fit.cues.len();
            if part.is_cue {
                fit.cues.push(*word);
            }
            if fits(rest, reader, words, place + 1, fit) {
                return true;
            }
            fit.cues.truncate(before);
        }
        if !reader.sentence.get(*word).is_some_and(|word| word.is_adverb) {
            break;
        }
        place += 1;
    }
    part.is_optional && fits(rest, reader, words, at, fit)
}

impl Part {
    fn read(written: &str, lexicon: &Lexicon) -> Result<Self, PatternError> {
        let open = || PatternError::Open(written.to_owned());
        if written == ".." {
            return Ok(Self {
                tests: Vec::new(),
                is_not: false,
                is_optional: false,
                is_gap: true,
                is_cue: false,
            });
        }
        let (inner, is_optional) = match written.strip_prefix('[') {
            Some(rest) => (rest.strip_suffix(']').ok_or_else(open)?, true),
            None if written.ends_with(']') => return Err(open()),
            None => (written, false),
        };
        let (inner, is_not) = inner.strip_prefix('!').map_or((inner, false), |rest| (rest, true));
        let tests = inner
            .split('|')
            .map(|test| Test::read(test, lexicon))
            .collect::<Result<Vec<_>, _>>()?;
        let is_cue = !is_not && !tests.iter().all(|test| matches!(test, Test::Any));
        Ok(Self { tests, is_not, is_optional, is_gap: false, is_cue })
    }

    fn fits(&self, reader: &Reader<'_>, at: usize) -> bool {
        let Some(word) = reader.sentence.get(at) else { return false };
        self.tests.iter().any(|test| test.fits(reader, word, at))
    }
}

fn form(name: &str) -> Option<Forms> {
    match name {
        "VERB" => Some(Forms::BASE),
        "PRESENT" => Some(Forms::PRESENT),
        "PAST" => Some(Forms::PAST),
        "DONE" => Some(Forms::DONE),
        "DOING" => Some(Forms::DOING),
        _ => None,
    }
}

impl Test {
    fn read(written: &str, lexicon: &Lexicon) -> Result<Self, PatternError> {
        if written.is_empty() {
            return Err(PatternError::Empty);
        }
        if let Some(exact) = written.strip_prefix('=') {
            let exact = Some(exact).filter(|exact| !exact.is_empty()).ok_or(PatternError::Empty)?;
            return Ok(Self::Exact(exact.to_lowercase()));
        }
        if let Some(class) = written.strip_prefix('@') {
            let (class, wanted) = class
                .split_once('+')
                .map_or((class, None), |(class, wanted)| (class, Some(wanted)));
            let known =
                lexicon.class(class).ok_or_else(|| PatternError::UnknownClass(class.to_owned()))?;
            let wanted = match wanted {
                None => None,
                Some(name) => {
                    Some(form(name).ok_or_else(|| PatternError::UnknownForm(name.to_owned()))?)
                }
            };
            return Ok(Self::Class(known, wanted));
        }
        let is_capitals = written.len() > 1 && written.chars().all(char::is_uppercase);
        match (form(written), written) {
            (Some(forms), _) => Ok(Self::Form(forms)),
            (None, "OURS") => Ok(Self::Ours),
            (None, "STATE") => Ok(Self::State),
            (None, "SUM") => Ok(Self::Sum),
            (None, "NUMBER") => Ok(Self::Number),
            (None, "ANY") => Ok(Self::Any),
            (None, _) if is_capitals => Err(PatternError::UnknownForm(written.to_owned())),
            (None, _) => {
                let text = written.to_lowercase().replace('’', "'");
                let lemmas =
                    lexicon.get(&text).map(|known| known.lemmas.clone()).unwrap_or_default();
                Ok(Self::Word { text, lemmas })
            }
        }
    }

    fn fits(&self, reader: &Reader<'_>, word: &Word, at: usize) -> bool {
        match self {
            Self::Word { text, lemmas } => {
                word.text == *text
                    || word.lemmas.iter().any(|lemma| lemmas.contains(lemma))
                    || word.text.strip_suffix('s') == Some(text)
            }
            Self::Exact(text) => word.text == *text,
            Self::Class(class, forms) => {
                word.classes.has(*class) && forms.is_none_or(|forms| word.forms.any(forms))
            }
            // After "we will" and the like, a word that is not known is a verb.
            Self::Form(Forms::BASE) => word.forms.any(Forms::BASE) || reader.is_unknown(at),
            Self::Form(forms) => word.forms.any(*forms),
            Self::Ours => reader.is_ours(at),
            Self::State => reader.states.iter().any(|(first, _)| *first == at),
            Self::Sum => reader.is_sum(at),
            Self::Number => reader.is_number(at),
            Self::Any => true,
        }
    }
}

impl Reader<'_> {
    fn is_unknown(&self, at: usize) -> bool {
        self.sentence.get(at).is_some_and(|word| {
            word.forms == Forms::default()
                && word.classes == Classes::default()
                && !word.is_capital
                && !word.is_adverb
                && word.text.starts_with(char::is_alphabetic)
        })
    }

    /// Whether a number starts at a word.
    pub(crate) fn is_number(&self, at: usize) -> bool {
        self.sentence
            .get(at)
            .is_some_and(|word| word.text.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether a sum of money starts at a word.
    pub(crate) fn is_sum(&self, at: usize) -> bool {
        let Some(word) = self.sentence.get(at) else { return false };
        let has_sign = word.text.starts_with(['$', '€', '£']) || word.text.starts_with("us$");
        let names = [
            "dollars", "euros", "euro", "usd", "eur", "kroner", "kronor", "yen", "pounds",
            "francs", "dollar",
        ];
        has_sign
            || (self.is_number(at)
                && (at + 1..at + 4)
                    .any(|near| self.sentence.get(near).is_some_and(|word| word.is_one_of(&names))))
    }
}
