//! What each paragraph is in the layout of a statement whose zones are known.

use super::phrase::{Mark, ends_sentence, is_address, is_closing, is_quoted, list_mark};
use super::words;
use super::zone::{Front, Paragraphs, is_opening};
use annotator_core::formula::{is_page_number, longer_than};
use annotator_core::reading::Kind;
use annotator_core::structure::Role;

/// An item of a list is no longer than this, in characters; what is longer is a paragraph with a
/// number.
const MAX_ITEM: usize = 400;
/// A heading is no longer than this, in characters.
const MAX_HEADING: usize = 90;

/// One role for each paragraph.
pub(super) fn assign(
    paragraphs: &Paragraphs,
    front: Option<&Front>,
    body: &std::ops::Range<usize>,
) -> Vec<Role> {
    let mut roles: Vec<Role> =
        (0..paragraphs.count()).map(|index| outside(paragraphs, front, body, index)).collect();
    mark_formulas(paragraphs, front, body, &mut roles);
    mark_lists(paragraphs, body, &mut roles);
    if front.is_some() || roles.contains(&Role::Address) {
        mark_headings(paragraphs, body, &mut roles);
    }
    roles
}

fn outside(
    paragraphs: &Paragraphs,
    front: Option<&Front>,
    body: &std::ops::Range<usize>,
    index: usize,
) -> Role {
    if paragraphs.is_blank(index) {
        return Role::Blank;
    }
    let kind = paragraphs.kind(index);
    if kind == Some(Kind::Note) {
        return Role::Note;
    }
    if body.contains(&index) {
        return match kind {
            Some(Kind::Heading) => Role::Heading,
            Some(Kind::ListItem) => Role::ListItem,
            Some(Kind::Quote) => Role::Quote,
            Some(Kind::Furniture) => Role::Furniture,
            Some(Kind::Note) | None => Role::Body,
        };
    }
    let title = front.is_some_and(|front| {
        let start = front.lines.get(front.around).map_or(front.body, |line| line.first);
        (start..front.body).contains(&index)
    });
    let written = paragraphs.line(index);
    let note = longer_than(written, 0) && words::is_note(&super::fold::fold(written));
    if title && !note && kind != Some(Kind::Furniture) { Role::TitleBlock } else { Role::Furniture }
}

fn mark_formulas(
    paragraphs: &Paragraphs,
    front: Option<&Front>,
    body: &std::ops::Range<usize>,
    roles: &mut [Role],
) {
    let last = body.clone().rev().find(|index| !paragraphs.is_blank(*index));
    let mut opening = true;
    for index in body.clone() {
        let Some(role) = roles.get_mut(index).filter(|role| **role == Role::Body) else { continue };
        let written = paragraphs.line(index);
        let closing = is_closing(written);
        if is_address(written) || (closing && opening) {
            *role = Role::Address;
            continue;
        }
        opening = false;
        if closing && last == Some(index) && !is_opening(paragraphs, body.start, index) {
            *role = Role::Closing;
        } else if front.is_some() && is_page_number(written) {
            *role = Role::Furniture;
        } else if is_quoted(written) {
            *role = Role::Quote;
        }
    }
}

/// Points make an item; dashes and numbers do where two of them follow one another.
fn mark_lists(paragraphs: &Paragraphs, body: &std::ops::Range<usize>, roles: &mut [Role]) {
    let mut before: Option<(usize, Mark)> = None;
    for index in body.clone() {
        if !matches!(roles.get(index), Some(Role::Body)) {
            if !paragraphs.is_blank(index) {
                before = None;
            }
            continue;
        }
        let written = paragraphs.line(index);
        let mark = list_mark(written).filter(|_| !longer_than(written, MAX_ITEM));
        let follows = before.filter(|(_, last)| Some(*last) == mark);
        let mut set = |at: usize| {
            if let Some(role) = roles.get_mut(at) {
                *role = Role::ListItem;
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

/// Short lines without an end mark, after a finished sentence and before a new one.
fn mark_headings(paragraphs: &Paragraphs, body: &std::ops::Range<usize>, roles: &mut [Role]) {
    let said: Vec<usize> = body
        .clone()
        .filter(|index| {
            matches!(
                roles.get(*index),
                Some(Role::Address | Role::Body | Role::ListItem | Role::Quote)
            )
        })
        .collect();
    for three in said.windows(3) {
        let [before, index, after] = three else { continue };
        if roles.get(*index) != Some(&Role::Body) {
            continue;
        }
        let line = paragraphs.line(*index);
        if longer_than(line, MAX_HEADING) {
            continue;
        }
        let starts = line.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
        let finished = ends_sentence(paragraphs.line(*before))
            || matches!(roles.get(*before), Some(Role::Address | Role::ListItem));
        let between = finished && !paragraphs.line(*after).starts_with(char::is_lowercase);
        let short = line.split_whitespace().count() <= 12;
        let unfinished = line.ends_with(|c: char| c.is_alphanumeric() || c == ')');
        if starts
            && between
            && short
            && unfinished
            && let Some(role) = roles.get_mut(*index)
        {
            *role = Role::Heading;
        }
    }
}
