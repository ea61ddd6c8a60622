//! Lines in folded form, so that words can be searched without regard to case, accents and
//! typographic marks. Positions in a folded line can be mapped back to the text.

use std::ops::Range;

pub(super) use annotator_core::phrases::fold::is_han;
use annotator_core::phrases::fold::{fold_each, is_mark};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// The folded text, as in a [`Line`].
pub(super) fn fold(text: &str) -> String {
    annotator_core::phrases::fold::fold(text).chars().map(arabic).collect()
}

/// The Arabic letter for one of Persian, which some keyboards write instead. It is as long.
fn arabic(c: char) -> char {
    match c {
        'ی' => 'ي',
        'ک' => 'ك',
        'ھ' | 'ہ' => 'ه',
        c => c,
    }
}

/// A line of the text, or several joined ones, in folded form.
#[derive(Clone)]
pub(super) struct Line<'a> {
    text: &'a Text,
    /// In lower case, without accents, with single spaces and with ASCII digits and punctuation.
    pub folded: String,
    /// The position in the text for each byte of `folded`, and for its end.
    places: Vec<u32>,
    /// Where the lines that were joined end in `folded`.
    pub breaks: Vec<usize>,
    /// The index of its first paragraph.
    pub first: usize,
    /// The index of its last paragraph.
    pub last: usize,
}

/// A value found in the text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundValue {
    /// The value as written, with single spaces.
    pub value: String,
    /// The passage that it was taken from.
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
            folded.push(arabic(c));
            places.extend(std::iter::repeat_n(place(start + at), c.len_utf8()));
        });
        places.push(place(start + content.len()));
        Self { text, folded, places, breaks: Vec::new(), first: index, last: index }
    }

    /// This line joined with the one that continues it.
    pub(super) fn join(&self, next: &Self) -> Self {
        let mut joined = self.clone();
        joined.breaks.push(joined.folded.len());
        let start = joined.folded.len() + 1;
        joined.breaks.extend(next.breaks.iter().map(|at| start + at));
        joined.folded.push(' ');
        joined.folded.push_str(&next.folded);
        joined.places.extend_from_slice(&next.places);
        joined.last = next.last;
        joined
    }

    /// The line up to a byte offset in its written form.
    pub(super) fn cut(&self, written: usize) -> Self {
        let start = self.places.first().map_or(0, |place| *place as usize);
        let end = start + written;
        let at = self.places.iter().position(|place| *place as usize >= end);
        let at = at.unwrap_or(self.folded.len()).min(self.folded.len());
        let kept = self.folded.get(..at).unwrap_or(&self.folded).trim_end().len();
        let mut cut = self.clone();
        cut.folded.truncate(kept);
        cut.places.truncate(kept + 1);
        cut
    }

    /// A part of the folded line.
    pub(super) fn part(&self, range: Range<usize>) -> &str {
        self.folded.get(range).unwrap_or_default()
    }

    /// The passage of the text for a part of the folded line.
    pub(super) fn raw(&self, range: Range<usize>) -> &'a str {
        let at = |at: usize| self.places.get(at).map_or(0, |place| *place as usize);
        self.text.as_str().get(at(range.start)..at(range.end)).unwrap_or_default()
    }

    /// The value at a part of the folded line, without white space and stray punctuation at its
    /// ends, or `None` if nothing is left.
    pub(super) fn found(&self, range: Range<usize>) -> Option<FoundValue> {
        let start = self.places.get(range.start).map(|place| *place as usize)?;
        let raw = self.raw(range);
        let inner = raw.trim_start_matches(is_stray);
        let start = start + (raw.len() - inner.len());
        let inner = trim_end(inner);
        let end = start + inner.len();
        let span = self.text.span(ByteOffset(place(start)), ByteOffset(place(end))).ok()?;
        Some(FoundValue { value: squeeze(inner), span })
    }

    /// The whole line as a value.
    pub(super) fn whole(&self) -> Option<FoundValue> {
        self.found(0..self.folded.len())
    }

    /// The text of the line, as written.
    pub(super) fn written(&self) -> &'a str {
        self.raw(0..self.folded.len())
    }

    /// The length in characters, without combining marks.
    pub(super) fn chars(&self) -> usize {
        self.folded.chars().count()
    }
}

/// Whether a character never belongs at the ends of a value.
fn is_stray(c: char) -> bool {
    c.is_whitespace() || is_mark(c) || ",;:،؛，；：、|–—-•=/".contains(c)
}

/// Trims the end of a value, but keeps the point of an abbreviation and the end of a bracket.
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

/// A position as `u32`. Texts are far smaller than 4 GB.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The text with single spaces, and none at its ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The position of `word` in `text`, with no letter or digit next to it. Chinese has no spaces, so
/// words may be anywhere. In Arabic, the article and other prefixes may precede the word.
pub(super) fn find_word(text: &str, word: &str) -> Option<usize> {
    let mut places = text.match_indices(word).map(|(at, _)| at);
    places.find(|at| starts_word(text, *at, word) && ends_word(text, at + word.len(), word))
}

/// The position of a word that starts with `stem`.
pub(super) fn find_stem(text: &str, stem: &str) -> Option<usize> {
    text.match_indices(stem).map(|(at, _)| at).find(|at| starts_word(text, *at, stem))
}

/// The rest of `text`, if it starts with `word`.
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
    let next = text.get(end..).and_then(|next| next.chars().next());
    !own || next.is_none_or(|c| !c.is_alphanumeric() || is_han(c))
}
