//! The notation of patterns: what the words of a clause look like.
//!
//! | written | what it fits |
//! |---|---|
//! | `ready` | the word; a verb in all its forms, so `stand` also fits `stands` |
//! | `=has` | this form only |
//! | `VERB`, `PRESENT`, `PAST`, `DONE`, `DOING` | a verb: to do; does; did; done; doing |
//! | `FUTURE`, `WOULD`, `WE`, `LET` | in French and Spanish: fera; ferait; faisons; hagamos |
//! | `@act` | a word of this class of the lexicon; `@act+DONE` only in this form |
//! | `OURS` | `our`, `my`, or the whole of the State's name with `'s` |
//! | `STATE` | the whole name of the speaker's State |
//! | `SUM`, `NUMBER` | an amount of money; a number |
//! | `ANY` | any word |
//! | `a\|b` | one or the other |
//! | `!a` | the next word is not this one |
//! | `[a]` | the word may be missing |
//! | `..` | up to six words |
//!
//! Adverbs between two words are skipped.
//!
//! How long matching takes is bounded: places where the rest of a pattern does not fit are
//! remembered, and patterns have at most 300 characters, 24 parts and 6 times `..`.

use std::fmt;

use crate::grammar::predicate::Reader;
use crate::grammar::words::{Break, Word};
use crate::lexicon::{self, Classes, Forms, Lexicon};

/// The most parts of a pattern.
const MOST_PARTS: usize = 24;
/// The most times that `..` is in a pattern.
const MOST_GAPS: usize = 6;
/// The most characters of a pattern.
const LONGEST: usize = 300;
/// The most words that `..` stands for.
const GAP: usize = 6;
/// From so many steps on, places that do not fit are remembered.
const FEW_STEPS: usize = 64;

/// What is wrong with a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// There is nothing in it but optional parts.
    Empty,
    /// It has too many characters or parts, or too many times `..`.
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
                write!(
                    out,
                    "the pattern has more than {MOST_PARTS} parts or {LONGEST} characters, or more than {MOST_GAPS} times `..`"
                )
            }
            Self::Open(part) => write!(out, "`{part}` is not closed"),
            Self::UnknownForm(part) => write!(
                out,
                "`{part}` is none of VERB, PRESENT, PAST, DONE, DOING, FUTURE, WOULD, WE, LET, OURS, STATE, SUM, NUMBER, ANY"
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
        let gaps = parts.iter().filter(|part| part.is_gap).count();
        if parts.len() > MOST_PARTS || gaps > MOST_GAPS {
            return Err(PatternError::TooLong);
        }
        let says = |part: &Part| {
            !part.is_optional && !part.is_gap && !part.is_not && part.tests != [Test::Any]
        };
        if parts.iter().any(says) { Ok(Self(parts)) } else { Err(PatternError::Empty) }
    }

    /// The cues and how many of the words the pattern covers, if it fits from the first word on.
    pub(crate) fn fit(&self, reader: &Reader<'_>, words: &[usize]) -> Option<Fit> {
        Matcher::new(reader, words).fit(&self.0, 0)
    }

    /// Where the pattern fits first, and how.
    pub(crate) fn fit_anywhere(
        &self,
        reader: &Reader<'_>,
        words: &[usize],
    ) -> Option<(usize, Fit)> {
        let mut matcher = Matcher::new(reader, words);
        (0..words.len()).find_map(|from| Some((from, matcher.fit(&self.0, from)?)))
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

/// Fits a pattern to words.
struct Matcher<'a> {
    reader: &'a Reader<'a>,
    words: &'a [usize],
    /// Where this attempt starts.
    start: usize,
    fit: Fit,
    steps: usize,
    /// For each word, the parts from which on the pattern is known not to fit there, as bits.
    failed: Vec<u32>,
}

impl<'a> Matcher<'a> {
    fn new(reader: &'a Reader<'a>, words: &'a [usize]) -> Self {
        Self { reader, words, start: 0, fit: Fit::default(), steps: 0, failed: Vec::new() }
    }

    fn fit(&mut self, parts: &[Part], start: usize) -> Option<Fit> {
        self.start = start;
        self.fit.cues.clear();
        self.fits(parts, start).then(|| std::mem::take(&mut self.fit))
    }

    /// Whether a semicolon or a colon is right before one of the words.
    fn crosses(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| at != self.start && self.is_after_strong(at))
    }

    fn is_after_strong(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| self.words.get(before))
            .is_some_and(|word| self.reader.sentence.after(*word) == Break::Strong)
    }

    fn is_adverb(&self, at: usize) -> bool {
        let word = self.words.get(at).and_then(|word| self.reader.sentence.get(*word));
        word.is_some_and(|word| word.is_adverb)
    }

    fn fits(&mut self, parts: &[Part], at: usize) -> bool {
        let Some((part, rest)) = parts.split_first() else {
            self.fit.end = at;
            return true;
        };
        // Patterns have fewer parts than there are bits.
        let bit = 1_u32.checked_shl(u32::try_from(parts.len()).unwrap_or(0)).unwrap_or(0);
        if self.failed.get(at).is_some_and(|failed| failed & bit != 0) {
            return false;
        }
        self.steps += 1;
        if self.steps == FEW_STEPS {
            self.failed = vec![0; self.words.len() + 1];
        }
        if self.fits_part(part, rest, at) {
            return true;
        }
        // An attempt that starts after a semicolon can fit where one that crosses it cannot.
        if !self.is_after_strong(at)
            && let Some(failed) = self.failed.get_mut(at)
        {
            *failed |= bit;
        }
        false
    }

    fn fits_part(&mut self, part: &Part, rest: &[Part], at: usize) -> bool {
        if part.is_not {
            let place = (at..self.words.len()).find(|at| !self.is_adverb(*at)).unwrap_or(at);
            let is_there = self.word_fits(part, place).is_some() && !self.crosses(at, place + 1);
            return !is_there && self.fits(rest, at);
        }
        if part.is_gap {
            let last = (at + GAP).min(self.words.len());
            return (at..=last)
                .any(|next| !self.crosses(at + 1, next + 1) && self.fits(rest, next));
        }
        let mut place = at;
        while place < self.words.len() && !self.crosses(place, place + 1) {
            if let Some(width) = self.word_fits(part, place) {
                let before = self.fit.cues.len();
                if part.is_cue {
                    self.fit.cues.extend(self.words.iter().skip(place).take(width));
                }
                if self.fits(rest, place + width) {
                    return true;
                }
                self.fit.cues.truncate(before);
            }
            if !self.is_adverb(place) {
                break;
            }
            place += 1;
        }
        part.is_optional && self.fits(rest, at)
    }

    /// How many words of the clause a part takes from a place on, if it fits there.
    fn word_fits(&self, part: &Part, place: usize) -> Option<usize> {
        let at = *self.words.get(place)?;
        let last = part.fits(self.reader, at)?;
        Some(last.saturating_sub(at) + 1)
    }
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

    /// The last word that the part takes from a word on, if it fits there.
    fn fits(&self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let word = reader.sentence.get(at)?;
        self.tests.iter().find_map(|test| test.fits(reader, word, at))
    }
}

/// The form that a pattern asks for.
fn form(name: &str) -> Option<Forms> {
    const NAMES: [&str; 9] =
        ["VERB", "PRESENT", "PAST", "DONE", "DOING", "FUTURE", "WOULD", "WE", "LET"];
    NAMES.contains(&name).then(|| lexicon::form(name)).flatten()
}

impl Test {
    fn read(written: &str, lexicon: &Lexicon) -> Result<Self, PatternError> {
        if written.is_empty() {
            return Err(PatternError::Empty);
        }
        if let Some(exact) = written.strip_prefix('=') {
            let exact = Some(exact).filter(|exact| !exact.is_empty()).ok_or(PatternError::Empty)?;
            let exact = crate::grammar::elision::plain(&exact.to_lowercase());
            return Ok(Self::Exact(exact.replace('’', "'")));
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
                let text = crate::grammar::elision::plain(&written.to_lowercase());
                let text = text.replace('’', "'");
                let lemmas =
                    lexicon.get(&text).map(|known| known.lemmas.clone()).unwrap_or_default();
                Ok(Self::Word { text, lemmas })
            }
        }
    }

    /// The last word that the test takes from a word on, if it fits there.
    fn fits(&self, reader: &Reader<'_>, word: &Word, at: usize) -> Option<usize> {
        match self {
            Self::Ours => return reader.ours_at(at),
            Self::State => return reader.state_at(at),
            Self::Sum => {
                let sum = reader.sentence.sums.iter().find(|(first, _)| *first == at);
                return sum.map(|(_, last)| *last);
            }
            _ => {}
        }
        self.fits_word(reader, word, at).then_some(at)
    }

    fn fits_word(&self, reader: &Reader<'_>, word: &Word, at: usize) -> bool {
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
            Self::Number => reader.is_number(at) || reader.has(at, reader.names.number),
            Self::Any => true,
            Self::Ours | Self::State | Self::Sum => false,
        }
    }
}

impl Reader<'_> {
    /// Whether nothing is known about a word, which can be a verb then.
    pub(crate) fn is_unknown(&self, at: usize) -> bool {
        // The verbs of other languages are known by their endings.
        self.is_english()
            && self.sentence.get(at).is_some_and(|word| {
                word.forms == Forms::default()
                    && word.classes == Classes::default()
                    && !word.is_capital
                    && !word.is_adverb
                    && word.text.starts_with(char::is_alphabetic)
            })
    }

    /// Whether a number in digits starts at a word.
    pub(crate) fn is_number(&self, at: usize) -> bool {
        self.sentence.get(at).is_some_and(Word::is_number)
    }

    /// Whether a sum of money starts at a word.
    pub(crate) fn is_sum(&self, at: usize) -> bool {
        self.sentence.sums.iter().any(|(first, _)| *first == at)
    }

    /// The last word of "our" or of the State's name with "'s".
    fn ours_at(&self, at: usize) -> Option<usize> {
        if self.is_ours(at) {
            return Some(at);
        }
        self.state_at(at).filter(|last| self.is_ours(*last))
    }
}
