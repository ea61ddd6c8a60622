//! Moving the caret by character, word, sentence or paragraph.

use std::iter;

use super::{
    PlaceInParagraph, is_grapheme_boundary, next_grapheme, previous_grapheme, sentences, trim,
    words,
};
use crate::text::Text;
use crate::text::units::ByteOffset;

/// The distance that the caret moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepUnit {
    /// A grapheme cluster, or the LF between two paragraphs.
    Character,
    /// Forward to the end of the next word, backward to the start of the previous one.
    Word,
    /// To the start of the next sentence, or of this or the previous one.
    Sentence,
    /// To the start of the next paragraph that is not blank, or of this or the previous one.
    Paragraph,
    /// To the start or the end of the text.
    Text,
}

/// The position of the caret after it moves from `from`.
///
/// The caret never stops within a grapheme cluster. Moving by sentence or paragraph, it never stops
/// in a blank paragraph. Forward from the last sentence or paragraph it moves to the end of that
/// paragraph; backward from the first one it stays.
#[must_use]
pub fn step(text: &Text, from: ByteOffset, unit: StepUnit, forward: bool) -> ByteOffset {
    let from = text.floor_boundary(from);
    let place = PlaceInParagraph::of(text, from);
    let between_cr_and_lf = place.offset(place.at) < from;
    let target = match (unit, forward) {
        (StepUnit::Character, true) => next_character(text, &place),
        (StepUnit::Character, false) if between_cr_and_lf => None,
        (StepUnit::Character, false) => previous_character(text, &place),
        (StepUnit::Word, true) => next_word(text, place).or(Some(text.end().byte)),
        (StepUnit::Word, false) => previous_word(text, place).or(Some(ByteOffset(0))),
        (StepUnit::Sentence, true) => next_sentence(text, &place),
        (StepUnit::Sentence, false) => previous_sentence(text, place),
        (StepUnit::Paragraph, true) => next_paragraph(text, &place),
        (StepUnit::Paragraph, false) => previous_paragraph(text, place),
        (StepUnit::Text, true) => Some(text.end().byte),
        (StepUnit::Text, false) => Some(ByteOffset(0)),
    };
    target.unwrap_or_else(|| whole(text, from))
}

/// The start or the end of the paragraph at `from`, for the Home and End keys.
#[must_use]
pub fn paragraph_edge(text: &Text, from: ByteOffset, forward: bool) -> ByteOffset {
    let place = PlaceInParagraph::of(text, from);
    place.offset(if forward { place.body.len() } else { 0 })
}

/// `from`, or the start of the grapheme cluster around it.
fn whole(text: &Text, from: ByteOffset) -> ByteOffset {
    let place = PlaceInParagraph::of(text, from);
    if is_grapheme_boundary(place.body, place.at) {
        return place.offset(place.at);
    }
    place.offset(previous_grapheme(place.body, place.at))
}

fn next_character(text: &Text, place: &PlaceInParagraph) -> Option<ByteOffset> {
    if place.at < place.body.len() {
        return Some(place.offset(next_grapheme(place.body, place.at)));
    }
    Some(PlaceInParagraph::start_of(text, place.index + 1)?.base)
}

fn previous_character(text: &Text, place: &PlaceInParagraph) -> Option<ByteOffset> {
    if place.at > 0 {
        return Some(place.offset(previous_grapheme(place.body, place.at)));
    }
    let previous = PlaceInParagraph::end_of(text, place.index.checked_sub(1)?)?;
    Some(previous.offset(previous.at))
}

fn next_word(text: &Text, place: PlaceInParagraph) -> Option<ByteOffset> {
    let index = place.index;
    iter::once(place).chain(following(text, index)).find_map(|place| {
        let word = words::word_after(place.body, place.at)?;
        Some(place.offset(word.end))
    })
}

fn previous_word(text: &Text, place: PlaceInParagraph) -> Option<ByteOffset> {
    let index = place.index;
    iter::once(place).chain(preceding(text, index)).find_map(|place| {
        let word = words::word_before(place.body, place.at)?;
        Some(place.offset(word.start))
    })
}

fn next_sentence(text: &Text, place: &PlaceInParagraph) -> Option<ByteOffset> {
    let later = sentence_starts(place).into_iter().find(|start| *start > place.at);
    if let Some(start) = later {
        return Some(place.offset(start));
    }
    match following(text, place.index).next() {
        Some(next) => Some(next.offset(*sentence_starts(&next).first()?)),
        None => end_unless_blank(place),
    }
}

fn previous_sentence(text: &Text, place: PlaceInParagraph) -> Option<ByteOffset> {
    let index = place.index;
    iter::once(place).chain(preceding(text, index)).find_map(|place| {
        let start = sentence_starts(&place).into_iter().rev().find(|start| *start < place.at)?;
        Some(place.offset(start))
    })
}

fn next_paragraph(text: &Text, place: &PlaceInParagraph) -> Option<ByteOffset> {
    match following(text, place.index).next() {
        Some(next) => Some(next.base),
        None => end_unless_blank(place),
    }
}

fn previous_paragraph(text: &Text, place: PlaceInParagraph) -> Option<ByteOffset> {
    let index = place.index;
    iter::once(place)
        .chain(preceding(text, index))
        .find(|place| place.at > 0 && !is_blank(place))
        .map(|place| place.base)
}

/// The starts of the sentences in a paragraph, after leading spaces.
fn sentence_starts(place: &PlaceInParagraph) -> Vec<usize> {
    let sentences = sentences::sentences(place.body).into_iter();
    sentences.filter_map(|range| Some(trim(place.body, range)?.start)).collect()
}

fn end_unless_blank(place: &PlaceInParagraph) -> Option<ByteOffset> {
    (!is_blank(place)).then(|| place.offset(place.body.len()))
}

fn is_blank(place: &PlaceInParagraph) -> bool {
    place.body.chars().all(char::is_whitespace)
}

/// The paragraphs after `index` that are not blank, each at its start.
fn following(text: &Text, index: usize) -> impl Iterator<Item = PlaceInParagraph<'_>> {
    let paragraphs = text.paragraphs().iter().enumerate().skip(index + 1);
    let full = paragraphs.filter(|(_, paragraph)| !paragraph.is_blank());
    full.filter_map(|(index, _)| PlaceInParagraph::start_of(text, index))
}

/// The paragraphs before `index` that are not blank, nearest first, each at its end.
fn preceding(text: &Text, index: usize) -> impl Iterator<Item = PlaceInParagraph<'_>> {
    let paragraphs = text.paragraphs().iter().enumerate().take(index).rev();
    let full = paragraphs.filter(|(_, paragraph)| !paragraph.is_blank());
    full.filter_map(|(index, _)| PlaceInParagraph::end_of(text, index))
}
