//! A change to a text, and where it moves offsets into the text.
//!
//! A change is a list of replaced ranges. It includes the removed words, so that it can be inverted
//! without the text and does not apply to any other text.
//!
//! ```
//! use annotator_core::text::change::{Replacement, TextChange};
//! use annotator_core::text::marked::{mark, marked};
//!
//! let (text, spans) = marked("We [comit 5 %] of our GDP 😀.");
//! let change = TextChange::new(&text, vec![Replacement::at(3, "comit", "commit")])?;
//! let corrected = change.apply(&text)?;
//! let carried = change.map_span(spans[0]).into_iter().collect::<Vec<_>>();
//! assert_eq!(mark(&corrected, &carried), "We [commit 5 %] of our GDP 😀.");
//! assert_eq!(change.inverse().apply(&corrected)?, text);
//! # Ok::<(), annotator_core::text::change::TextChangeError>(())
//! ```

mod diff;

use std::rc::Rc;

use super::span::{Span, Spans};
use super::units::ByteOffset;

/// One range of a text and the words that replace it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The start of the range, in the old text.
    pub start: ByteOffset,
    /// The old words; empty if something is only inserted.
    pub removed: Rc<str>,
    /// The new words; empty if something is only removed.
    pub inserted: Rc<str>,
}

/// A change to a text.
///
/// Its replacements are in text order and at least one byte apart, and each changes something. So
/// equal changes have equal values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextChange(Vec<Replacement>);

/// Which neighbour a position stays with when words are inserted at it or replaced around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// With the character before it: it ends up before the new words.
    Before,
    /// With the character after it: it ends up after the new words.
    After,
}

/// Why a change cannot be made, or does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextChangeError {
    /// The replaced ranges overlap or are not in text order.
    NotInOrder,
    /// The text does not have the words to be replaced.
    OtherText,
}

impl Replacement {
    /// Replaces `removed`, which starts at the byte `start`, by `inserted`.
    #[must_use]
    pub fn at(start: u32, removed: &str, inserted: &str) -> Self {
        Self { start: ByteOffset(start), removed: removed.into(), inserted: inserted.into() }
    }

    /// The end of the range, in the old text.
    #[must_use]
    pub fn end(&self) -> ByteOffset {
        self.start.plus(len(&self.removed))
    }
}

impl TextChange {
    /// A change to `text`. Replacements that touch are joined; those that change nothing are
    /// dropped.
    ///
    /// # Errors
    /// [`TextChangeError`] if they are not in order or the words to be removed are not in `text`.
    pub fn new(text: &str, parts: Vec<Replacement>) -> Result<Self, TextChangeError> {
        let change = Self::of_parts(parts)?;
        change.apply(text)?;
        Ok(change)
    }

    /// A change to a text that is not available here; [`TextChange::apply`] checks it.
    ///
    /// # Errors
    /// [`TextChangeError::NotInOrder`].
    pub fn of_parts(parts: Vec<Replacement>) -> Result<Self, TextChangeError> {
        let mut joined: Vec<Replacement> = Vec::with_capacity(parts.len());
        for part in parts {
            match joined.last_mut() {
                Some(last) if part.start < last.end() => return Err(TextChangeError::NotInOrder),
                Some(last) if part.start == last.end() => {
                    last.removed = [&*last.removed, &*part.removed].concat().into();
                    last.inserted = [&*last.inserted, &*part.inserted].concat().into();
                }
                _ => joined.push(part),
            }
        }
        joined.retain(|part| part.removed != part.inserted);
        Ok(Self(joined))
    }

    /// The replacements, in text order.
    #[must_use]
    pub fn parts(&self) -> &[Replacement] {
        &self.0
    }

    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The new text.
    ///
    /// # Errors
    /// [`TextChangeError::OtherText`] if `text` is not the old text.
    pub fn apply(&self, text: &str) -> Result<String, TextChangeError> {
        let mut changed = String::with_capacity(text.len());
        let mut at = 0;
        for part in &self.0 {
            let (start, end) = (part.start.get(), part.end().get());
            if text.get(start..end) != Some(&*part.removed) {
                return Err(TextChangeError::OtherText);
            }
            changed.push_str(text.get(at..start).unwrap_or_default());
            changed.push_str(&part.inserted);
            at = end;
        }
        changed.push_str(text.get(at..).unwrap_or_default());
        Ok(changed)
    }

    /// The change from the new text back to the old one.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let parts = self.shifted().map(|(start, part)| Replacement {
            start,
            removed: Rc::clone(&part.inserted),
            inserted: Rc::clone(&part.removed),
        });
        Self(parts.collect())
    }

    /// This change followed by `next`, as one change.
    ///
    /// # Errors
    /// [`TextChangeError::OtherText`] if `next` does not start from the text that this change leads
    /// to, as far as the replaced words show it.
    pub fn compose(&self, next: &Self) -> Result<Self, TextChangeError> {
        let back = self.inverse();
        let mut parts = Vec::new();
        // How much longer, up to here, the middle text is than the old one.
        let mut grown = 0_i64;
        for group in groups(&back, next) {
            let words = group.words()?;
            let here = |changes: &[Replacement]| replaced(&words, group.start, changes);
            let (removed, inserted) = (here(group.back)?, here(group.next)?);
            let start = moved(group.start, -grown);
            grown += i64::from(len(&words)) - i64::from(len(&removed));
            parts.push(Replacement { start, removed: removed.into(), inserted: inserted.into() });
        }
        Self::of_parts(parts)
    }

    /// The position in the new text for a position in the old one.
    ///
    /// The edges of replaced words stay edges of the new words. A position within replaced words,
    /// or where words are inserted, moves to the given `side`.
    ///
    /// ```
    /// use annotator_core::text::change::{Replacement, Side, TextChange};
    /// use annotator_core::text::units::ByteOffset;
    ///
    /// let change = TextChange::new("some words", vec![Replacement::at(5, "", "good ")])?;
    /// assert_eq!(change.map_position(ByteOffset(5), Side::Before), ByteOffset(5));
    /// assert_eq!(change.map_position(ByteOffset(5), Side::After), ByteOffset(10));
    /// assert_eq!(change.map_position(ByteOffset(4), Side::After), ByteOffset(4));
    /// # Ok::<(), annotator_core::text::change::TextChangeError>(())
    /// ```
    #[must_use]
    pub fn map_position(&self, at: ByteOffset, side: Side) -> ByteOffset {
        let before = self.0.partition_point(|part| part.start <= at);
        let Some((start, part)) = before.checked_sub(1).and_then(|last| self.shifted().nth(last))
        else {
            return at;
        };
        let end = start.plus(len(&part.inserted));
        let only_inserts = part.removed.is_empty();
        if at > part.end() {
            return end.plus(at.since(part.end()));
        }
        match side {
            _ if !only_inserts && at == part.start => start,
            _ if !only_inserts && at == part.end() => end,
            Side::Before => start,
            Side::After => end,
        }
    }

    /// The span in the new text for a span of the old one. It loses words that were replaced
    /// together with words outside it, keeps replacements that are wholly inside it, and takes in
    /// insertions inside it but not at its edges. `None` if nothing is left.
    ///
    /// ```
    /// use annotator_core::text::change::{Replacement, TextChange};
    /// use annotator_core::text::marked::{mark, marked};
    ///
    /// let carried = |with_marks: &str, part: Replacement| {
    ///     let (text, spans) = marked(with_marks);
    ///     let change = TextChange::new(&text, vec![part]).unwrap();
    ///     let spans: Vec<_> = spans.into_iter().filter_map(|it| change.map_span(it)).collect();
    ///     mark(&change.apply(&text).unwrap(), &spans)
    /// };
    /// assert_eq!(carried("so[me wo]rds", Replacement::at(4, " ", " good ")), "so[me good wo]rds");
    /// assert_eq!(carried("so[me wo]rds", Replacement::at(2, "", "-")), "so-[me wo]rds");
    /// assert_eq!(carried("so[me wo]rds", Replacement::at(0, "some", "few")), "few[ wo]rds");
    /// assert_eq!(carried("[some] words", Replacement::at(0, "some", "few")), "[few] words");
    /// assert_eq!(carried("so[me] words", Replacement::at(0, "some", "few")), "few words");
    /// ```
    #[must_use]
    pub fn map_span(&self, span: Span) -> Option<Span> {
        let start = self.map_position(span.start(), Side::After);
        Span::between(start, self.map_position(span.end(), Side::Before))
    }

    /// Like [`TextChange::map_span`], for all parts; `None` if nothing is left of any part.
    #[must_use]
    pub fn map_spans(&self, spans: &Spans) -> Option<Spans> {
        let parts = spans.parts().iter().filter_map(|part| self.map_span(*part)).collect();
        Spans::new(parts).ok()
    }

    /// The replacements with their starts in the new text.
    fn shifted(&self) -> impl Iterator<Item = (ByteOffset, &Replacement)> {
        let mut grown = 0_i64;
        self.0.iter().map(move |part| {
            let start = moved(part.start, grown);
            grown += i64::from(len(&part.inserted)) - i64::from(len(&part.removed));
            (start, part)
        })
    }
}

/// Replacements by two changes of the same text that touch each other. Neither change affects the
/// text between two groups.
struct Group<'a> {
    start: ByteOffset,
    end: ByteOffset,
    back: &'a [Replacement],
    next: &'a [Replacement],
}

fn groups<'a>(back: &'a TextChange, next: &'a TextChange) -> Vec<Group<'a>> {
    let (mut back, mut next) = (back.0.as_slice(), next.0.as_slice());
    let mut groups = Vec::new();
    while let Some(start) = first_start(back, next) {
        let mut end = start;
        let (mut of_back, mut of_next) = (0, 0);
        loop {
            let (longer, further) = (reach(back, of_back, end), reach(next, of_next, end));
            if longer == (of_back, end) && further == (of_next, end) {
                break;
            }
            (of_back, of_next, end) = (longer.0, further.0, longer.1.max(further.1));
        }
        let (taken_back, left_back) = back.split_at(of_back);
        let (taken_next, left_next) = next.split_at(of_next);
        groups.push(Group { start, end, back: taken_back, next: taken_next });
        (back, next) = (left_back, left_next);
    }
    groups
}

fn first_start(back: &[Replacement], next: &[Replacement]) -> Option<ByteOffset> {
    let starts = [back.first(), next.first()].into_iter().flatten().map(|part| part.start);
    starts.min()
}

/// The number of replacements that start at or before `end`, and the end of the last one. For the
/// first `from` replacements this is known already.
fn reach(parts: &[Replacement], from: usize, end: ByteOffset) -> (usize, ByteOffset) {
    let more = parts.iter().skip(from).take_while(|part| part.start <= end).count();
    let last = (from + more).checked_sub(1).and_then(|last| parts.get(last));
    (from + more, last.map_or(end, |last| last.end().max(end)))
}

impl Group<'_> {
    /// The words that both change, pieced together from what the two remove.
    fn words(&self) -> Result<String, TextChangeError> {
        let mut words: Vec<u8> = vec![0; self.end.since(self.start) as usize];
        let mut known = vec![false; words.len()];
        for part in self.back.iter().chain(self.next) {
            let from = part.start.since(self.start) as usize;
            let places = words.iter_mut().zip(&mut known).skip(from);
            for ((word, known), byte) in places.zip(part.removed.bytes()) {
                if *known && *word != byte {
                    return Err(TextChangeError::OtherText);
                }
                (*word, *known) = (byte, true);
            }
        }
        String::from_utf8(words).map_err(|_| TextChangeError::OtherText)
    }
}

/// `words`, which start at `start`, after these replacements.
fn replaced(
    words: &str,
    start: ByteOffset,
    parts: &[Replacement],
) -> Result<String, TextChangeError> {
    let parts = parts
        .iter()
        .map(|part| Replacement { start: ByteOffset(part.start.since(start)), ..part.clone() });
    TextChange(parts.collect()).apply(words)
}

fn moved(at: ByteOffset, by: i64) -> ByteOffset {
    ByteOffset(u32::try_from(i64::from(at.0) + by).unwrap_or_default())
}

/// Texts are far smaller than 4 GB ([`super::MAX_TEXT_LEN`]).
fn len(words: &str) -> u32 {
    u32::try_from(words.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
