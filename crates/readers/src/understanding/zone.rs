//! Finds where the statement begins and ends on its page.

use super::day::is_mostly_day;
use super::fold::{Line, fold, is_han};
use super::page::{Front, Paragraphs, Signal, is_phrase, signals};
use super::phrase::{ends_sentence, is_address, is_closing, is_page_number, longer_than};
use super::{chinese, who, words};
use annotator_core::project::statement::ParagraphKind;

/// The longest line of a title block, in characters.
const MAX_FRONT_LINE: usize = 300;
/// The most lines of a title block and the menus above it.
const MAX_FRONT_LINES: usize = 90;
/// Up to this many short lines above a form of address are a title block, even if nothing in them
/// is recognised.
const PLAIN_FRONT_LINES: usize = 6;
/// The most lines of a page footer below the statement.
const MAX_BACK_LINES: usize = 60;

/// Finds the lines above the statement, which end at the first form of address or prose. `None` if
/// nothing shows that these lines belong to the page.
pub(super) fn find_front<'a>(paragraphs: &Paragraphs<'a>) -> Option<Front<'a>> {
    let mut lines: Vec<Line> = Vec::new();
    let mut kinds: Vec<Signal> = Vec::new();
    let mut strong = false;
    let mut first_signal = None;
    let mut signal_lines = 0;
    let mut end = paragraphs.count();
    for index in (0..paragraphs.count()).filter(|index| !paragraphs.is_blank(*index)) {
        let written = paragraphs.line(index);
        let out = paragraphs.kind(index) == Some(ParagraphKind::Furniture);
        if !out && (is_address(written) || is_closing(written)) || lines.len() >= MAX_FRONT_LINES {
            end = index;
            break;
        }
        if longer_than(written, MAX_FRONT_LINE) && !out {
            end = index;
            break;
        }
        let line = Line::of(paragraphs.text, index);
        let here = signals(&line);
        if !out && !is_front_like(&line, &here) {
            end = index;
            break;
        }
        strong |= is_strong_headline(&line);
        if !here.is_empty() && first_signal.is_none() {
            first_signal = Some(lines.len());
        }
        signal_lines += usize::from(!here.is_empty());
        for signal in here {
            if !kinds.contains(&signal) {
                kinds.push(signal);
            }
        }
        lines.push(line);
    }
    if end == paragraphs.count() {
        return None;
    }
    let plain = (1..=PLAIN_FRONT_LINES).contains(&lines.len()) && is_address(paragraphs.line(end));
    let out = (0..end).any(|index| paragraphs.kind(index) == Some(ParagraphKind::Furniture));
    // A single line with two signals may be prose, for example about when a text was adopted. It is
    // a title block only if it says who speaks.
    let block = kinds.len() >= 2 && (signal_lines >= 2 || kinds.contains(&Signal::By));
    if !block && !plain && !strong && !out {
        return None;
    }
    if lines.is_empty() {
        return None;
    }
    let around = with_headline(&lines, first_signal.unwrap_or(0));
    Some(Front { lines, around, body: end })
}

/// The index of the line where the title block starts: `start`, or a headline up to three lines
/// above it.
fn with_headline(lines: &[Line], start: usize) -> usize {
    let above = lines.get(start.saturating_sub(3)..start).unwrap_or_default();
    let headline = above.iter().position(is_phrase);
    headline.map_or(start, |at| start.saturating_sub(3) + at)
}

/// Whether the line alone makes a title block: "Statement by …" with a name, or a Chinese headline.
fn is_strong_headline(line: &Line) -> bool {
    let folded = line.folded.as_str();
    let by = words::after(folded, words::STATEMENT).is_some()
        && words::after_by(folded).is_some_and(|who| !who.is_empty());
    (by && !ends_sentence(folded) && line.chars() <= 160) || chinese::is_headline(folded)
}

/// Whether the line can be above the statement: it is no sentence, or it is recognised as part of a
/// title block or menu. The length is checked here only for Chinese.
fn is_front_like(line: &Line, signals: &[Signal]) -> bool {
    let folded = line.folded.as_str();
    if who::in_record(line).is_some() {
        return false;
    }
    // A hundred characters in Chinese say as much as three hundred in other languages.
    if folded.contains('。') && longer_than(folded, 30) || is_long_han(folded) {
        return false;
    }
    let has = |signal: Signal| signals.contains(&signal);
    !ends_sentence(line.written())
        || is_mostly_day(folded)
        || has(Signal::Note)
        || has(Signal::Label)
        || (has(Signal::By) && words::after(folded, words::STATEMENT).is_some())
        || ((has(Signal::By) || has(Signal::Office)) && ends_with_abbreviation(folded))
        || words::is_page_furniture(folded)
}

/// Whether the line ends with an abbreviation, as in "…, M.P." or "Ivanov I.I.". Long lines do not
/// count.
fn ends_with_abbreviation(folded: &str) -> bool {
    let last = folded.rsplit([' ', ',']).next().unwrap_or_default();
    last.split('.').all(|part| part.chars().count() <= 3) && !longer_than(folded, 100)
}

fn is_long_han(folded: &str) -> bool {
    folded.chars().filter(|c| is_han(*c)).nth(100).is_some()
}

/// The index after the last paragraph of the statement, which starts at `body`.
pub(super) fn find_back(paragraphs: &Paragraphs, body: usize) -> usize {
    let end = after_last(paragraphs, body, paragraphs.count());
    if let Some(closing) = find_closing(paragraphs, body, end) {
        return closing + 1;
    }
    // Without a closing formula, the statement ends before the page footer, which has only short
    // lines.
    let mut back = end;
    let mut seen = 0;
    for index in (body..end).rev().filter(|index| !paragraphs.is_blank(*index)) {
        seen += 1;
        let written = paragraphs.line(index);
        if is_foot(paragraphs, index) {
            back = index;
        } else if longer_than(written, 120) || ends_sentence(written) || seen > MAX_BACK_LINES {
            break;
        }
    }
    after_last(paragraphs, body, back)
}

/// The index after the last paragraph before `end` that is not blank; `start` if all are blank.
fn after_last(paragraphs: &Paragraphs, start: usize, end: usize) -> usize {
    let last = (start..end).rev().find(|index| !paragraphs.is_blank(*index));
    last.map_or(start, |last| last + 1)
}

/// The last paragraph with a closing formula. `None` if more than the page footer follows, or if
/// the formula opens the statement.
fn find_closing(paragraphs: &Paragraphs, body: usize, end: usize) -> Option<usize> {
    let mut below = 0;
    for index in (body..end).rev().filter(|index| !paragraphs.is_blank(*index)) {
        let written = paragraphs.line(index);
        if is_closing(written) {
            return (!is_opening(paragraphs, body, index)).then_some(index);
        }
        below += 1;
        let foot = is_foot(paragraphs, index);
        let prose = longer_than(written, 120) && ends_sentence(written);
        if below > MAX_BACK_LINES || (!foot && (prose || longer_than(written, 250))) {
            return None;
        }
    }
    None
}

/// Whether there are only forms of address between `body` and `index`. Then "Thank you, Mr.
/// President." opens the statement.
pub(super) fn is_opening(paragraphs: &Paragraphs, body: usize, index: usize) -> bool {
    (body..index)
        .rev()
        .all(|index| paragraphs.is_blank(index) || is_address(paragraphs.line(index)))
}

/// Whether the paragraph belongs to a page footer: an address, a copyright, links, a page number.
fn is_foot(paragraphs: &Paragraphs, index: usize) -> bool {
    if matches!(paragraphs.kind(index), Some(ParagraphKind::Furniture | ParagraphKind::Note)) {
        return true;
    }
    let written = paragraphs.line(index);
    if is_page_number(written) {
        return true;
    }
    if longer_than(written, 200) {
        return false;
    }
    let folded = fold(written);
    let no_sentence = !ends_sentence(written) && folded.split(' ').count() <= 14;
    let marked = ["©", "@", "http", "www.", "copyright", "all rights", "版权"]
        .iter()
        .any(|mark| folded.contains(mark));
    (no_sentence && words::is_page_furniture(&folded)) || (marked && !longer_than(written, 160))
}
