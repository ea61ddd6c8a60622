//! Lines in a form in which words are found whatever their capitals, accents and marks,
//! with the way back to the passage of the text.

use std::ops::Range;

pub(super) use annotator_core::phrases::fold::{fold, is_han};
use annotator_core::phrases::fold::{fold_each, is_mark};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// A line of the text, or several that were joined, ready to be searched.
#[derive(Clone)]
pub(super) struct Line<'a> {
    text: &'a Text,
    /// Lower case, plain letters, single spaces, ASCII digits and punctuation.
    pub folded: String,
    /// For each byte of `folded`, and for its end, the place in the text.
    places: Vec<u32>,
    /// The paragraph it begins with.
    pub first: usize,
    /// The paragraph it ends with.
    pub last: usize,
}

/// What was found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// As written, with single spaces.
    pub value: String,
    /// The passage it was taken from.
    pub span: Span,
}

impl<'a> Line<'a> {
    /// The paragraph with this index, without the white space around it.
    pub(super) fn of(text: &'a Text, index: usize) -> Self {
        let whole = text.paragraph_text(index);
        let start = text.paragraphs().get(index).map_or(0, |p| p.byte_range().start)
            + (whole.len() - whole.trim_start().len());
        let content = whole.trim();
        let (mut folded, mut places) = (String::new(), Vec::new());
        fold_each(content, &mut |c, at| {
            folded.push(c);
            places.extend(std::iter::repeat_n(place(start + at), c.len_utf8()));
        });
        places.push(place(start + content.len()));
        Self { text, folded, places, first: index, last: index }
    }

    /// This line and the one that carries it on.
    pub(super) fn join(&self, next: &Self) -> Self {
        let mut joined = self.clone();
        joined.folded.push(' ');
        joined.folded.push_str(&next.folded);
        joined.places.extend_from_slice(&next.places);
        joined.last = next.last;
        joined
    }

    /// A part of the folded line.
    pub(super) fn part(&self, range: Range<usize>) -> &str {
        self.folded.get(range).unwrap_or_default()
    }

    /// The passage of the text that a part of the folded line stands for.
    pub(super) fn raw(&self, range: Range<usize>) -> &'a str {
        let at = |at: usize| self.places.get(at).map_or(0, |place| *place as usize);
        self.text.as_str().get(at(range.start)..at(range.end)).unwrap_or_default()
    }

    /// What a part of the folded line stands for, without white space and stray punctuation
    /// at its ends; `None` where nothing is left.
    pub(super) fn found(&self, range: Range<usize>) -> Option<Found> {
        let start = self.places.get(range.start).map(|place| *place as usize)?;
        let raw = self.raw(range);
        let inner = raw.trim_start_matches(is_stray);
        let start = start + (raw.len() - inner.len());
        let inner = trim_end(inner);
        let end = start + inner.len();
        let span = self.text.span(ByteOffset(place(start)), ByteOffset(place(end))).ok()?;
        Some(Found { value: squeeze(inner), span })
    }

    /// The whole line as written.
    pub(super) fn whole(&self) -> Option<Found> {
        self.found(0..self.folded.len())
    }

    /// The paragraph's text without the white space around it.
    pub(super) fn written(&self) -> &'a str {
        self.raw(0..self.folded.len())
    }

    /// Its length in characters, marks not counted.
    pub(super) fn chars(&self) -> usize {
        self.folded.chars().count()
    }
}

/// What never belongs to the ends of a value.
fn is_stray(c: char) -> bool {
    c.is_whitespace() || is_mark(c) || ",;:،؛，；：、|–—-•=/".contains(c)
}

/// An abbreviation keeps its point, a bracket that was opened its end.
fn trim_end(value: &str) -> &str {
    let mut value = value.trim_end_matches(is_stray);
    while let Some(shorter) = value.strip_suffix([')', '）', ']'])
        && !shorter.contains(['(', '（', '['])
    {
        value = shorter.trim_end_matches(is_stray);
    }
    let last_word = value.rsplit(char::is_whitespace).next().unwrap_or_default();
    let inner_points = last_word.matches('.').count();
    if inner_points == 1 && last_word.chars().count() > 4 {
        value = value.trim_end_matches('.');
    }
    value.trim_end_matches(['。'])
}

/// Texts are far smaller than 4 GB.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Single spaces, none at the ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where `word` stands in `text` with no letter or digit touching it. Chinese is written without
/// spaces, so there it may stand anywhere; in Arabic the article and particles may precede it.
pub(super) fn find_word(text: &str, word: &str) -> Option<usize> {
    let mut places = text.match_indices(word).map(|(at, _)| at);
    places.find(|at| starts_word(text, *at, word) && ends_word(text, at + word.len(), word))
}

/// Where a word that begins with `stem` stands.
pub(super) fn find_stem(text: &str, stem: &str) -> Option<usize> {
    text.match_indices(stem).map(|(at, _)| at).find(|at| starts_word(text, *at, stem))
}

/// Whether `text` begins with `word`; what is behind it.
pub(super) fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    ends_word(text, word.len(), word).then_some(rest)
}

fn starts_word(text: &str, at: usize, word: &str) -> bool {
    const PREFIXES: [&str; 12] =
        ["و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "وب", "ول"];
    let Some(first) = word.chars().next() else { return false };
    if !first.is_alphanumeric() || is_han(first) {
        return true;
    }
    let before = text.get(..at).unwrap_or_default();
    let touching = before.trim_end_matches(char::is_alphanumeric);
    let touching = before.get(touching.len()..).unwrap_or_default();
    let arabic = ('\u{621}'..='\u{64a}').contains(&first);
    touching.is_empty() || (arabic && PREFIXES.contains(&touching))
}

fn ends_word(text: &str, end: usize, word: &str) -> bool {
    let own = word.chars().next_back().is_some_and(|c| c.is_alphanumeric() && !is_han(c));
    let behind = text.get(end..).and_then(|behind| behind.chars().next());
    !own || behind.is_none_or(|c| !c.is_alphanumeric() || is_han(c))
}
