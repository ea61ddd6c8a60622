//! Turns lines into the text and the kinds of its paragraphs.

use super::frames::{Frames, body_size};
use super::furniture;
use super::joining::{Words, join};
use super::layout::Layout;
use super::line::Line;
use super::list::{Marker, marker, without_bullet};
use super::notes::{self, Note};
use super::paragraphs::{Paragraph, paragraphs};
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::Remark;

/// The longest heading, in characters.
const MAX_HEADING: usize = 250;

/// The finished text of a document.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pub text: String,
    pub kinds: Vec<(u32, ParagraphKind)>,
    pub remarks: Vec<Remark>,
}

/// Makes a text from lines in reading order.
pub(crate) fn text(layout: Layout) -> Text {
    let Layout { mut lines, heights, columns, rtl, line_numbers, all_drawn } = layout;
    let mut made = Text::default();
    if columns {
        made.remarks.push(Remark::Columns);
    }
    if line_numbers > 0 {
        made.remarks.push(Remark::LineNumbersLeftOut(line_numbers));
    }
    let whole = lines.clone();
    let heads = furniture::take_out(&mut lines, &heights);
    if lines.is_empty() && !all_drawn {
        // What seemed to be running heads is the text.
        lines = whole;
    } else if heads > 0 {
        made.remarks.push(Remark::RunningHeadsLeftOut(heads));
    }
    let body = body_size(&lines);
    let notes = notes::take_out(&mut lines, body, &heights);
    if !notes.is_empty() {
        made.remarks.push(Remark::NotesMoved(notes.len()));
    }
    let words = Words::new(&lines);
    let frames = Frames::new(&lines, rtl);
    let body_bold = most_are_bold(&lines);
    let paragraphs = paragraphs(lines, &frames);
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let kind = if is_heading(paragraph, &frames, body_bold) {
            Some(ParagraphKind::Heading)
        } else if is_item(&paragraphs, at, &frames) {
            Some(ParagraphKind::ListItem)
        } else {
            None
        };
        made.push(&join(paragraph, &words), kind);
    }
    for Note { lines, .. } in &notes {
        made.push(&join(lines, &words), Some(ParagraphKind::Note));
    }
    made
}

impl Text {
    fn push(&mut self, text: &str, kind: Option<ParagraphKind>) {
        let text = if kind == Some(ParagraphKind::ListItem) { without_bullet(text) } else { text };
        let text = text.trim_matches([' ', '\t', '\n', '\r']);
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            let last = self.kinds.last().map(|(at, kind)| (usize::try_from(*at).ok(), *kind));
            let here = self.text.matches('\n').count();
            let in_list = kind == Some(ParagraphKind::ListItem)
                && last == Some((Some(here), ParagraphKind::ListItem));
            self.text.push_str(if in_list { "\n" } else { "\n\n" });
        }
        if let (Some(kind), Ok(at)) = (kind, u32::try_from(self.text.matches('\n').count())) {
            self.kinds.push((at, kind));
        }
        self.text.push_str(text);
    }
}

fn most_are_bold(lines: &[Line]) -> bool {
    lines.iter().filter(|line| line.bold).count() * 2 > lines.len()
}

/// Whether size or weight distinguish it from the text.
fn is_heading(paragraph: &Paragraph, frames: &Frames, body_bold: bool) -> bool {
    let chars: usize = paragraph.iter().map(|line| line.text.chars().count()).sum();
    let letters = paragraph.iter().any(|line| line.text.chars().any(char::is_alphabetic));
    let large = paragraph.iter().all(|line| line.size > 1.08 * frames.body);
    let bold = !body_bold && paragraph.iter().all(|line| line.bold);
    letters && chars <= MAX_HEADING && (large || bold)
}

/// Whether it is a list item: it has a bullet, or a number and either hanging lines or a neighbour
/// with the next or previous number.
fn is_item(paragraphs: &[Paragraph], at: usize, frames: &Frames) -> bool {
    let first_line = |at: usize| paragraphs.get(at).and_then(|paragraph| paragraph.first());
    let Some(first) = first_line(at) else { return false };
    let Some(found) = marker(&first.text) else { return false };
    let start = |line: &Line| frames.place(line).start;
    let hangs = paragraphs.get(at).and_then(|paragraph| paragraph.get(1)).is_some_and(|second| {
        second.column == first.column && start(second) > start(first) + 0.5 * first.size
    });
    let number = match found {
        Marker::Bullet => return hangs || frames_apart(first, frames),
        Marker::Number(number) => number,
    };
    let in_step = |other: Option<&Line>, wanted: Option<usize>| {
        other.is_some_and(|line| {
            matches!((marker(&line.text), wanted), (Some(Marker::Number(n)), Some(w)) if n == w)
        })
    };
    hangs
        || (frames_apart(first, frames)
            && (in_step(at.checked_sub(1).and_then(first_line), number.checked_sub(1))
                || in_step(first_line(at + 1), number.checked_add(1))))
}

/// Whether the line is indented, or does not fill its column.
fn frames_apart(line: &Line, frames: &Frames) -> bool {
    let frame = frames.of(line);
    let indent = frames.place(line).start - frame.start;
    indent > 0.3 * line.size || frames.place(line).end < frame.end - 4.0 * line.size
}
