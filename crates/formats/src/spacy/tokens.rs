//! Splits a text into tokens, so that passages start and end with one.

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

use annotator_core::small_map::SmallSet;
use annotator_core::text::Text;
use annotator_core::text::boundaries::words_of;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// A token in Prodigy's form.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    /// Code points before it.
    pub start: u32,
    /// Code points before its end.
    pub end: u32,
    /// Its index.
    pub id: usize,
    /// Whether one space follows that is not a token.
    pub ws: bool,
}

/// The tokens of a text.
pub(super) struct Tokens<'a> {
    /// In text order.
    pub list: Vec<Token<'a>>,
    /// Where each starts and ends, in bytes.
    places: Vec<(ByteOffset, ByteOffset)>,
}

impl<'a> Tokens<'a> {
    /// The tokens of `within`. Each of `passages` starts and ends with one. Offsets count from the
    /// start of `within`.
    pub(super) fn of(text: &'a Text, within: Span, passages: &[Span]) -> Self {
        let starts: SmallSet<ByteOffset> = passages.iter().map(|span| span.start()).collect();
        let ends: SmallSet<ByteOffset> = passages.iter().map(|span| span.end()).collect();
        let mut cuts = cuts(text);
        cuts.extend(starts.iter().chain(ends.iter()).copied());
        cuts.extend([within.start(), within.end()]);
        cuts.retain(|cut| within.start() <= *cut && *cut <= within.end());
        cuts.sort();
        cuts.dedup();
        let mut tokens = Self { list: Vec::new(), places: Vec::new() };
        let mut at = 0_u32;
        for (from, to) in cuts.iter().zip(cuts.iter().skip(1)) {
            let content = text.as_str().get(from.get()..to.get()).unwrap_or_default();
            let len = u32::try_from(content.chars().count()).unwrap_or(u32::MAX);
            let in_a_passage = starts.contains(from) || ends.contains(to);
            match tokens.list.last_mut() {
                Some(last) if content == " " && !in_a_passage && !last.ws => last.ws = true,
                _ => {
                    let id = tokens.list.len();
                    let end = at.saturating_add(len);
                    tokens.list.push(Token { text: content, start: at, end, id, ws: false });
                    tokens.places.push((*from, *to));
                }
            }
            at = at.saturating_add(len);
        }
        tokens
    }

    /// The first and the last token of a passage.
    pub(super) fn around(&self, span: Span) -> (usize, usize) {
        let first = self.places.partition_point(|(start, _)| *start < span.start());
        let end = self.places.partition_point(|(_, end)| *end <= span.end());
        (first, end.saturating_sub(1).max(first))
    }
}

/// The edges of our words, of white space, and of each other character, in no particular order.
fn cuts(text: &Text) -> Vec<ByteOffset> {
    let mut cuts = Vec::new();
    let mut before = ByteOffset(0);
    for index in 0..text.paragraphs().len() {
        for word in words_of(text, index) {
            between(text, before, word.start(), &mut cuts);
            cuts.extend([word.start(), word.end()]);
            before = word.end();
        }
    }
    between(text, before, text.end().byte, &mut cuts);
    cuts
}

/// Adds the cuts between two words.
fn between(text: &Text, from: ByteOffset, to: ByteOffset, cuts: &mut Vec<ByteOffset>) {
    let content = text.as_str().get(from.get()..to.get()).unwrap_or_default();
    let mut was_space = false;
    for (at, sign) in content.grapheme_indices(true) {
        let is_space = sign.chars().all(char::is_whitespace);
        if !(is_space && was_space) {
            cuts.push(from.plus(u32::try_from(at).unwrap_or(u32::MAX)));
        }
        was_space = is_space;
    }
}
