//! The kind of each paragraph of a statement, once its zones are known.

use std::ops::Range;

use annotator_core::project::statement::ParagraphKind;

use super::fold::fold;
use super::page::{Front, Paragraphs};
use super::phrase::{
    Mark, ends_sentence, is_address, is_closing, is_page_number, is_quoted, list_mark, longer_than,
};
use super::words;
use super::zone::is_opening;

/// The longest list item, in characters. Anything longer is a numbered paragraph.
const MAX_ITEM: usize = 400;
/// The longest heading, in characters.
const MAX_HEADING: usize = 90;

/// The kind of each paragraph; `None` for plain and blank ones.
pub(super) fn find(
    paragraphs: &Paragraphs,
    front: Option<&Front>,
    body: &Range<usize>,
) -> Vec<Option<ParagraphKind>> {
    let first = |index| first_kind(paragraphs, front, body, index);
    let mut kinds: Vec<Option<ParagraphKind>> = (0..paragraphs.count()).map(first).collect();
    mark_formulas(paragraphs, front, body, &mut kinds);
    mark_lists(paragraphs, body, &mut kinds);
    if front.is_some() || kinds.contains(&Some(ParagraphKind::Address)) {
        mark_headings(paragraphs, body, &mut kinds);
    }
    kinds
}

/// Inside the statement, the kind that the file gives. Outside, the kind follows from the position.
fn first_kind(
    paragraphs: &Paragraphs,
    front: Option<&Front>,
    body: &Range<usize>,
    index: usize,
) -> Option<ParagraphKind> {
    if paragraphs.is_blank(index) {
        return None;
    }
    let kind = paragraphs.kind(index);
    if kind == Some(ParagraphKind::Note) || body.contains(&index) {
        return kind;
    }
    let title = front.is_some_and(|front| {
        let start = front.lines.get(front.around).map_or(front.body, |line| line.first);
        (start..front.body).contains(&index)
    });
    let note = || words::is_note(&fold(paragraphs.line(index)));
    if title && kind != Some(ParagraphKind::Furniture) && !note() {
        Some(ParagraphKind::TitleBlock)
    } else {
        Some(ParagraphKind::Furniture)
    }
}

fn mark_formulas(
    paragraphs: &Paragraphs,
    front: Option<&Front>,
    body: &Range<usize>,
    kinds: &mut [Option<ParagraphKind>],
) {
    let last = body.clone().rev().find(|index| !paragraphs.is_blank(*index));
    let mut opening = true;
    for index in body.clone() {
        let Some(kind) = kinds.get_mut(index).filter(|kind| kind.is_none()) else { continue };
        if paragraphs.is_blank(index) {
            continue;
        }
        let written = paragraphs.line(index);
        let closing = is_closing(written);
        if is_address(written) || (closing && opening) {
            *kind = Some(ParagraphKind::Address);
            continue;
        }
        opening = false;
        if closing && last == Some(index) && !is_opening(paragraphs, body.start, index) {
            *kind = Some(ParagraphKind::Closing);
        } else if front.is_some() && is_page_number(written) {
            *kind = Some(ParagraphKind::Furniture);
        } else if is_quoted(written) {
            *kind = Some(ParagraphKind::Quote);
        }
    }
}

/// Marks list items. A bullet suffices; dashes and numbers need two in a row.
fn mark_lists(paragraphs: &Paragraphs, body: &Range<usize>, kinds: &mut [Option<ParagraphKind>]) {
    let mut before: Option<(usize, Mark)> = None;
    for index in body.clone() {
        if paragraphs.is_blank(index) {
            continue;
        }
        if kinds.get(index) != Some(&None) {
            before = None;
            continue;
        }
        let written = paragraphs.line(index);
        let mark = list_mark(written).filter(|_| !longer_than(written, MAX_ITEM));
        let follows = before.filter(|(_, last)| Some(*last) == mark);
        let mut set = |at: usize| {
            if let Some(kind) = kinds.get_mut(at) {
                *kind = Some(ParagraphKind::ListItem);
            }
        };
        if let Some((at, _)) = follows {
            set(at);
            set(index);
        } else if mark == Some(Mark::Point) {
            set(index);
        }
        before = mark.map(|mark| (index, mark));
    }
}

/// Marks short lines without final punctuation, after a finished sentence and before a new one.
fn mark_headings(
    paragraphs: &Paragraphs,
    body: &Range<usize>,
    kinds: &mut [Option<ParagraphKind>],
) {
    let is_speech = |index: &usize| {
        let kind = kinds.get(*index).copied().flatten();
        !paragraphs.is_blank(*index)
            && matches!(
                kind,
                None | Some(
                    ParagraphKind::Address | ParagraphKind::ListItem | ParagraphKind::Quote
                )
            )
    };
    let speech: Vec<usize> = body.clone().filter(is_speech).collect();
    for three in speech.windows(3) {
        let [before, index, after] = three else { continue };
        if kinds.get(*index) != Some(&None) {
            continue;
        }
        let line = paragraphs.line(*index);
        if longer_than(line, MAX_HEADING) {
            continue;
        }
        let starts = line.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
        let finished = ends_sentence(paragraphs.line(*before))
            || matches!(
                kinds.get(*before),
                Some(Some(ParagraphKind::Address | ParagraphKind::ListItem))
            );
        let between = finished && !paragraphs.line(*after).starts_with(char::is_lowercase);
        let short = line.split_whitespace().count() <= 12;
        let unfinished = line.ends_with(|c: char| c.is_alphanumeric() || c == ')');
        if starts
            && between
            && short
            && unfinished
            && let Some(kind) = kinds.get_mut(*index)
        {
            *kind = Some(ParagraphKind::Heading);
        }
    }
}
