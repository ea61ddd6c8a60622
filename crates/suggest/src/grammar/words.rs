//! A sentence as words, with what the lexicon and the endings say about each.

use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

use crate::lexicon::{Classes, Forms, Lexicon};

/// What stands between a word and the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    #[default]
    None,
    Comma,
    /// A dash or a bracket: what is between two of them interrupts the sentence.
    Dash,
    /// A semicolon, a colon or the end.
    Strong,
}

/// A word without the punctuation around it.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// In lower case, with plain apostrophes and without `'s`.
    pub(crate) text: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// What stands after it.
    pub(crate) after: Break,
    pub(crate) is_capital: bool,
    pub(crate) is_possessive: bool,
    /// Whether it is within quotation marks.
    pub(crate) is_quoted: bool,
    pub(crate) classes: Classes,
    pub(crate) forms: Forms,
    pub(crate) lemmas: Vec<String>,
    pub(crate) is_adverb: bool,
}

impl Word {
    pub(crate) fn is(&self, word: &str) -> bool {
        self.text == word
    }

    pub(crate) fn is_one_of(&self, words: &[&str]) -> bool {
        words.contains(&self.text.as_str())
    }

    pub(crate) fn has_lemma(&self, lemma: &str) -> bool {
        self.lemmas.iter().any(|known| known == lemma)
    }
}

/// The words of a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) words: Vec<Word>,
    pub(crate) is_question: bool,
}

impl Sentence {
    pub(crate) fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// Whether the word at a place is this one.
    pub(crate) fn is(&self, at: usize, word: &str) -> bool {
        self.get(at).is_some_and(|found| found.is(word))
    }

    /// What stands after the word at a place.
    pub(crate) fn after(&self, at: usize) -> Break {
        self.get(at).map_or(Break::Strong, |word| word.after)
    }

    /// The passage from the first to the last of some words.
    pub(crate) fn span_of(&self, first: usize, last: usize) -> Option<Span> {
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        Span::between(offset(self.get(first)?.start)?, offset(self.get(last)?.end)?)
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}'
}

fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '―')
}

/// Cuts a sentence into words, which keep their places in the whole text.
pub(crate) fn sentence(text: &Text, span: Span, lexicon: &Lexicon) -> Sentence {
    let slice = text.slice(span);
    let offset = span.start().get();
    let mut words: Vec<Word> = Vec::new();
    let mut is_quoted = false;
    let mut from = 0;
    let pieces = slice.split_inclusive(|c: char| is_space(c) || is_dash(c));
    for piece in pieces {
        let (was_quoted, at) = (is_quoted, offset + from);
        from += piece.len();
        let inner =
            piece.trim_matches(|c: char| !c.is_alphanumeric() && c != '$' && c != '€' && c != '£');
        let lead = piece.find(inner).unwrap_or(0);
        let (before, rest) = piece.split_at_checked(lead).unwrap_or(("", piece));
        let after = rest.get(inner.len()..).unwrap_or_default();
        let marks = if inner.is_empty() { piece } else { before };
        is_quoted = quoted(marks, was_quoted);
        if let Some(last) = words.last_mut() {
            last.after = last.after.max(strongest(marks));
        }
        if inner.is_empty() {
            continue;
        }
        let mut word = word(inner, at + lead, lexicon);
        word.after = strongest(after);
        word.is_quoted = is_quoted;
        is_quoted = quoted(after, is_quoted);
        words.push(word);
    }
    if let Some(last) = words.last_mut() {
        last.after = Break::Strong;
    }
    for at in 1..words.len() {
        // "immediately and permanently" is one adverb.
        let is_adverb = |at: usize| words.get(at).is_some_and(|word: &Word| word.is_adverb);
        let joins = words.get(at).is_some_and(|word| word.is("and"))
            && is_adverb(at - 1)
            && is_adverb(at + 1);
        if let Some(word) = words.get_mut(at).filter(|_| joins) {
            word.is_adverb = true;
        }
    }
    Sentence { words, is_question: slice.trim_end_matches(['"', '”', ' ']).ends_with('?') }
}

fn quoted(marks: &str, mut is_quoted: bool) -> bool {
    for mark in marks.chars() {
        match mark {
            '“' | '«' | '„' => is_quoted = true,
            '”' | '»' => is_quoted = false,
            '"' => is_quoted = !is_quoted,
            _ => {}
        }
    }
    is_quoted
}

fn strongest(marks: &str) -> Break {
    let of = |mark: char| match mark {
        ',' | '،' => Break::Comma,
        '(' | ')' | '[' | ']' => Break::Dash,
        '-' if marks.trim() == "-" => Break::Dash,
        mark if is_dash(mark) => Break::Dash,
        ';' | ':' | '!' | '?' => Break::Strong,
        _ => Break::None,
    };
    marks.chars().map(of).max().unwrap_or_default()
}

fn word(inner: &str, start: usize, lexicon: &Lexicon) -> Word {
    let mut text = inner.to_lowercase().replace(['’', 'ʼ', '‘'], "'");
    let is_possessive = text.ends_with("'s") || text.ends_with("s'");
    if is_possessive {
        let bare = text.trim_end_matches("'s").trim_end_matches('\'').to_owned();
        text = bare;
    }
    let known = lexicon.get(&text);
    let guessed = || Lexicon::guess(&text);
    let is_capital = inner.starts_with(char::is_uppercase);
    let has = |class: &str| {
        known.is_some_and(|known| lexicon.class(class).is_some_and(|c| known.classes.has(c)))
    };
    let is_adverb = has("adverb")
        || (text.len() > 4
            && text.ends_with("ly")
            && !has("not-adverb")
            && known.is_none_or(|known| known.forms == Forms::default()));
    Word {
        start,
        end: start + inner.len(),
        after: Break::None,
        is_capital,
        is_possessive,
        is_quoted: false,
        classes: known.map(|known| known.classes).unwrap_or_default(),
        forms: known.map_or_else(guessed, |known| known.forms),
        lemmas: known.map(|known| known.lemmas.clone()).unwrap_or_default(),
        is_adverb,
        text,
    }
}
