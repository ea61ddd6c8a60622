//! Recognises how a published statement is laid out, so that it reads comfortably.
//!
//! Statements come with the speaker, the occasion and the date above them and often
//! with a web page's menus around them. Each paragraph gets a [`Role`]; the text itself
//! is never touched, so a wrong guess costs looks and nothing else. Where nothing is
//! recognised everything is [`Role::Body`].

use std::ops::Range;

use super::formula::{is_address, is_closing, is_page_number, longer_than};
use super::reading::Kind;
use super::sorted::sort_by;
use super::text::Text;
use super::title_line;
use crate::phrases::day::find_day;
use crate::phrases::fold::fold;
use crate::text::span::Span;

/// What a paragraph is in the layout of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// White space only.
    Blank,
    /// What stands around the statement: menus, addresses, page numbers.
    Furniture,
    /// Speaker, office, occasion, topic, date.
    TitleBlock,
    /// "Madam President," on a line of its own.
    Address,
    /// A heading within the statement.
    Heading,
    /// What is said.
    Body,
    /// "I thank you, Madam President."
    Closing,
    /// An item of a list.
    ListItem,
    /// A quotation set off from the text.
    Quote,
    /// A footnote or an endnote.
    Note,
}

/// The layout of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// One role for each of [`Text::paragraphs`].
    pub roles: Vec<Role>,
    /// The number of each paragraph, 0 for those without one.
    numbers: Vec<u32>,
}

/// No line of a title block is longer than this, in characters.
const MAX_FRONT_LINE: usize = 250;
/// A title block and the menus above it have fewer lines than this.
const MAX_FRONT_LINES: usize = 30;
/// So many short lines above a form of address are a title block even where nothing in
/// them is recognised.
const PLAIN_FRONT_LINES: usize = 6;
/// No more lines than this stand below the closing.
const MAX_BACK_LINES: usize = 40;

/// Recognises the layout of `text`.
#[must_use]
pub fn outline(text: &Text) -> Outline {
    outline_of(text, &[], None)
}

/// The layout of `text`, where more is known of it: `kinds` is what its file told of paragraphs,
/// in rising order of their indices, and `body` the paragraphs that are the statement proper. What
/// is known wins over what would be guessed.
#[must_use]
pub fn outline_of(text: &Text, kinds: &[(u32, Kind)], body: Option<Range<u32>>) -> Outline {
    let lines = lines(text);
    let (front, closing, end) = match body {
        Some(body) => {
            let (start, end) = (body.start as usize, body.end as usize);
            let title = lines.iter().position(|line| !signals(line).is_empty());
            let front = Front { title: title.unwrap_or(0).min(start), body: start };
            let last = lines.get(..end).unwrap_or(&lines).iter().rposition(|line| !line.is_empty());
            (
                Some(front),
                last.filter(|last| lines.get(*last).is_some_and(|line| is_closing(line))),
                end,
            )
        }
        None => {
            let front = find_front(&lines);
            let closing = find_closing(&lines, front.as_ref().map_or(0, |front| front.body));
            (front, closing, closing.map_or(lines.len(), |closing| closing.saturating_add(1)))
        }
    };
    let mut roles = assign(&lines, front.as_ref(), closing, end);
    for (index, kind) in kinds {
        // Outside the body everything is the page's, whatever it looks like there.
        if let Some(role) = roles.get_mut(*index as usize).filter(|role| is_numbered(**role)) {
            *role = match kind {
                Kind::Heading => Role::Heading,
                Kind::ListItem => Role::ListItem,
                Kind::Quote => Role::Quote,
                Kind::Note => Role::Note,
                Kind::Furniture => Role::Furniture,
            };
        }
    }
    if front.is_some() || roles.contains(&Role::Address) {
        mark_headings(&lines, &mut roles);
    }
    let numbers = number_all(&roles);
    Outline { roles, numbers }
}

/// The paragraphs without the white space around them.
fn lines(text: &Text) -> Vec<&str> {
    (0..text.paragraphs().len()).map(|index| text.paragraph_text(index).trim()).collect()
}

impl Outline {
    /// The number shown beside a paragraph: what belongs to the statement is counted from 1.
    #[must_use]
    pub fn number(&self, paragraph: usize) -> Option<u32> {
        self.numbers.get(paragraph).copied().filter(|number| *number > 0)
    }

    /// The statement proper: from its first numbered paragraph to the end of the last,
    /// white space at the outer edges not included.
    #[must_use]
    pub fn body(&self, text: &Text) -> Option<Span> {
        let numbered = |index: &usize| self.number(*index).is_some();
        let first = (0..self.roles.len()).find(numbered)?;
        let last = (0..self.roles.len()).rfind(numbered)?;
        let range = text.paragraphs().get(first)?.byte_range().start
            ..text.paragraphs().get(last)?.byte_range().end;
        let body = text.as_str().get(range.clone())?;
        let start = range.start + body.len() - body.trim_start().len();
        let end = range.end - (body.len() - body.trim_end().len());
        let offset = |at: usize| u32::try_from(at).ok().map(crate::text::units::ByteOffset);
        text.span(offset(start)?, offset(end)?).ok()
    }
}

/// Where the title block begins and the body begins, as paragraph indices.
struct Front {
    title: usize,
    body: usize,
}

/// Walks down from the top over short lines until an address or the first prose.
fn find_front(lines: &[&str]) -> Option<Front> {
    let mut front: Vec<(usize, &str)> = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
        let address = is_address(line) || is_closing(line);
        if !address && is_front_like(line) && front.len() < MAX_FRONT_LINES {
            front.push((index, line));
            continue;
        }
        let mut kinds: Vec<_> = front.iter().flat_map(|(_, line)| signals(line)).collect();
        sort_by(&mut kinds, Ord::cmp);
        kinds.dedup();
        let plain = address && (1..=PLAIN_FRONT_LINES).contains(&front.len());
        if kinds.len() < 2 && !plain {
            return None;
        }
        let first = front.iter().find(|(_, line)| !signals(line).is_empty()).or(front.first())?;
        return Some(Front { title: first.0, body: index });
    }
    None
}

/// The last paragraph with a closing formula, where only lines of a page's foot follow.
fn find_closing(lines: &[&str], body: usize) -> Option<usize> {
    let mut below = 0;
    for (index, line) in lines.iter().enumerate().skip(body).rev() {
        if line.is_empty() {
            continue;
        }
        if is_closing(line) {
            let said_before = lines.get(body..index)?.iter().any(|line| !line.is_empty());
            return said_before.then_some(index);
        }
        below += 1;
        let prose = longer_than(line, 120) && ends_sentence(line);
        if below > MAX_BACK_LINES || prose || longer_than(line, MAX_FRONT_LINE) {
            return None;
        }
    }
    None
}

fn assign(lines: &[&str], front: Option<&Front>, closing: Option<usize>, end: usize) -> Vec<Role> {
    let (title, body) = front.map_or((0, 0), |front| (front.title, front.body));
    let role = |(index, line): (usize, &&str)| {
        if line.is_empty() {
            return Role::Blank;
        }
        if index < title || index >= end {
            return Role::Furniture;
        }
        if index < body {
            return if title_line::is_delivery_note(line) {
                Role::Furniture
            } else {
                Role::TitleBlock
            };
        }
        if closing == Some(index) {
            return Role::Closing;
        }
        if is_address(line) || (is_closing(line) && is_opening(lines, body, index)) {
            return Role::Address;
        }
        if front.is_some() && is_page_number(line) { Role::Furniture } else { Role::Body }
    };
    lines.iter().enumerate().map(role).collect()
}

/// Whether only forms of address stand between the start of the body and `index`:
/// there "Thank you, Mr. President." opens the statement.
fn is_opening(lines: &[&str], body: usize, index: usize) -> bool {
    let before = lines.get(body..index).unwrap_or_default();
    before.iter().rev().all(|line| line.is_empty() || is_address(line))
}

/// Short lines without an end mark, after a finished sentence and before a new one.
fn mark_headings(lines: &[&str], roles: &mut [Role]) {
    let said: Vec<(usize, &str)> = lines
        .iter()
        .enumerate()
        .filter(|(index, _)| matches!(roles.get(*index), Some(Role::Address | Role::Body)))
        .map(|(index, line)| (index, *line))
        .collect();
    for three in said.windows(3) {
        let [(_, before), (index, line), (_, after)] = three else { continue };
        let starts = line.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
        let between = (ends_sentence(before) || is_address(before))
            && !after.starts_with(|c: char| c.is_lowercase());
        let short = !longer_than(line, 80) && line.split_whitespace().count() <= 12;
        let unfinished = line.ends_with(|c: char| c.is_alphanumeric() || c == ')');
        if starts
            && between
            && short
            && unfinished
            && let Some(role) = roles.get_mut(*index).filter(|role| **role == Role::Body)
        {
            *role = Role::Heading;
        }
    }
}

fn number_all(roles: &[Role]) -> Vec<u32> {
    let mut last = 0;
    let mut number = |role: &Role| {
        last += u32::from(is_numbered(*role));
        if is_numbered(*role) { last } else { 0 }
    };
    roles.iter().map(&mut number).collect()
}

/// Whether paragraphs of this role are counted.
fn is_numbered(role: Role) -> bool {
    !matches!(role, Role::Blank | Role::Furniture | Role::TitleBlock | Role::Note)
}

/// The kinds of lines that make a title block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Signal {
    By,
    Office,
    Occasion,
    Date,
    Note,
}

/// Everything in the line that title blocks have.
fn signals(line: &str) -> Vec<Signal> {
    let by = title_line::after_by(line).is_some() || title_line::has_honorific(line);
    let occasion = title_line::organ_in(line).is_some() || title_line::names_meeting(line);
    [
        (title_line::is_delivery_note(line), Signal::Note),
        (by || title_line::is_bare_by(line), Signal::By),
        (title_line::names_office(line), Signal::Office),
        (find_day(&fold(line)).is_some(), Signal::Date),
        (occasion, Signal::Occasion),
    ]
    .into_iter()
    .filter_map(|(there, signal)| there.then_some(signal))
    .collect()
}

/// A short line that is no sentence. "Statement by …" and a bare date may end in a point.
fn is_front_like(line: &str) -> bool {
    if longer_than(line, MAX_FRONT_LINE) {
        return false;
    }
    let bare_date = find_day(&fold(line)).is_some() && line.split_whitespace().count() <= 8;
    !ends_sentence(line)
        || bare_date
        || title_line::after_by(line).is_some()
        || title_line::is_delivery_note(line)
}

fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['”', '"', '’', '\'', ')', '»']);
    line.ends_with(['.', '!', '?', '…', '。', '։', '।', '؟', '。'])
}
