//! The list of hits: a row for each text, and below it one for each hit in its context.

use super::{Fate, Find, TextHits};
use crate::palette::texts::{words_after, words_before};
use annotator_core::text::span::Span;

/// How many characters are shown before and after a hit.
const BEFORE: usize = 45;
const AFTER: usize = 80;
/// How many characters of a long hit are shown.
const MOST: usize = 80;

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A text with hits, by its place among them.
    Text(usize),
    /// A hit, by the places of its text and of itself in it.
    Hit(usize, usize),
}

/// A hit with what is around it in its paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HitWords {
    pub before: String,
    pub words: String,
    pub after: String,
}

impl Find {
    /// The number of rows.
    #[must_use]
    pub fn row_count(&self) -> usize {
        self.count() + self.texts.len()
    }

    /// The row at a place.
    #[must_use]
    pub fn row(&self, mut at: usize) -> Option<Row> {
        for (place, text) in self.texts.iter().enumerate() {
            let Some(hit) = at.checked_sub(1) else { return Some(Row::Text(place)) };
            if hit < text.hits.len() {
                return Some(Row::Hit(place, hit));
            }
            at = hit - text.hits.len();
        }
        None
    }

    /// The place of the row of the hit that was gone to.
    #[must_use]
    pub fn row_now(&self) -> Option<usize> {
        let (statement, span) = self.now?;
        let texts = self.texts.iter().position(|text| text.statement == statement)? + 1;
        Some(texts + self.place(statement, span)?)
    }

    /// What becomes of a hit.
    #[must_use]
    pub fn fate(&self, text: usize, hit: usize) -> Option<&Fate> {
        self.plans.get(text)?.fates.get(hit)
    }
}

impl TextHits {
    /// A hit in its context.
    #[must_use]
    pub fn words(&self, hit: Span) -> HitWords {
        let content = self.text.as_str();
        let paragraph = self.text.paragraphs().get(self.text.paragraph_at(hit.start()));
        let range = paragraph.map(|it| it.byte_range()).unwrap_or_default();
        let (start, end) = (hit.start().get(), hit.end().get());
        let before = content.get(range.start..start).unwrap_or_default();
        let after = content.get(end..range.end).unwrap_or_default();
        let words = self.text.slice(hit);
        let words = match words.char_indices().nth(MOST) {
            Some((cut, _)) => format!("{}…", words.get(..cut).unwrap_or_default()),
            None => words.to_owned(),
        };
        HitWords { before: words_before(before, BEFORE), words, after: words_after(after, AFTER) }
    }
}
