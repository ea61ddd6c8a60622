//! Which lines are a paragraph.
//!
//! Everything is said in the direction of reading: a line's start is on the right where text
//! runs to the left.

use super::frames::{Frame, Frames, Place};
use super::line::Line;
use super::list::{Marker, marker};
use super::script::{is_ideographic, is_unspaced};

/// Lines that make a paragraph, in order.
pub(crate) type Paragraph = Vec<Line>;

/// Puts lines, in reading order, into paragraphs.
pub(crate) fn paragraphs(lines: Vec<Line>, frames: &Frames) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let starts = paragraphs
            .last()
            .is_none_or(|before| Step::new(before, &line, lines.peek(), frames).starts_paragraph());
        match paragraphs.last_mut() {
            Some(last) if !starts => last.push(line),
            _ => paragraphs.push(vec![line]),
        }
    }
    paragraphs
}

/// The step from one line to the next.
struct Step<'a> {
    before: &'a [Line],
    last: &'a Line,
    line: &'a Line,
    next: Option<&'a Line>,
    last_place: Place,
    place: Place,
    frame: &'a Frame,
    last_frame: &'a Frame,
    frames: &'a Frames,
}

impl<'a> Step<'a> {
    fn new(before: &'a [Line], line: &'a Line, next: Option<&'a Line>, frames: &'a Frames) -> Self {
        let last = before.last().unwrap_or(line);
        Self {
            before,
            last,
            line,
            next,
            last_place: frames.place(last),
            place: frames.place(line),
            frame: frames.of(line),
            last_frame: frames.of(last),
            frames,
        }
    }

    fn starts_paragraph(&self) -> bool {
        if self.differs_in_style() {
            return true;
        }
        let jump = self.last.page != self.line.page || self.last.column != self.line.column;
        if !jump && self.is_far_below() {
            return true;
        }
        if hyphenated(self.last, self.line) {
            return false;
        }
        if self.starts_item() {
            return true;
        }
        if self.is_centred() {
            return self.would_have_fitted();
        }
        if jump {
            let ends = self.last.text.ends_with(ends_sentence);
            return self.is_indented_anew()
                || if ends { self.would_have_fitted() } else { self.is_short() };
        }
        if self.frames.apart || self.frames.indent.is_some() {
            return self.is_set_off() || self.is_short();
        }
        self.is_set_off() || self.would_have_fitted()
    }

    fn differs_in_style(&self) -> bool {
        let (a, b) = (self.last.size, self.line.size);
        let has_letters = |line: &Line| line.text.chars().any(char::is_alphabetic);
        (a - b).abs() > 0.08 * a.max(b)
            || (self.last.bold != self.line.bold
                && has_letters(self.last)
                && has_letters(self.line))
    }

    fn is_far_below(&self) -> bool {
        self.frames.is_far(self.last, self.line)
    }

    /// Whether it begins an item of a list, and not just with a number.
    fn starts_item(&self) -> bool {
        let em = self.line.size;
        match marker(&self.line.text) {
            Some(Marker::Bullet) => true,
            Some(Marker::Number(_)) => {
                let next_hangs = self.next.is_some_and(|next| {
                    next.page == self.line.page
                        && next.column == self.line.column
                        && self.frames.place(next).start > self.place.start + 0.5 * em
                });
                let was_hanging = self.last_place.start > self.place.start + 0.5 * em;
                let was_item = self.before.first().is_some_and(|first| {
                    matches!(marker(&first.text), Some(Marker::Number(_)))
                        && (self.frames.place(first).start - self.place.start).abs() < 0.5 * em
                });
                next_hangs || was_hanging || was_item
            }
            None => false,
        }
    }

    /// Whether both lines stand in the middle, so that their starts mean nothing.
    fn is_centred(&self) -> bool {
        let centred = |frame: &Frame, place: Place, size: f32| {
            let width = (frame.end - frame.start).max(1.0);
            let (before, after) = (place.start - frame.start, frame.end - place.end);
            before > (0.8 * size).max(0.06 * width) && (before - after).abs() < 0.03 * width
        };
        // Lines that start together are of an indented block.
        let block = (self.last_place.start - self.place.start).abs() < 1.0
            && (self.last_place.end - self.place.end).abs() > 2.0;
        !block
            && centred(self.last_frame, self.last_place, self.last.size)
            && centred(self.frame, self.place, self.line.size)
    }

    /// Whether it starts where the first lines of paragraphs do.
    fn is_indented(&self) -> bool {
        let here = self.place.start - self.frame.start;
        self.frames.indent.is_some_and(|usual| (here - usual).abs() < 0.2 * self.line.size)
    }

    /// Whether it is indented, and the lines before it are not all so.
    fn is_indented_anew(&self) -> bool {
        let same = self.last_place.start - self.last_frame.start;
        let here = self.place.start - self.frame.start;
        self.is_indented() && ((here - same).abs() > 0.3 * self.line.size || self.before.len() == 1)
    }

    /// Whether it starts elsewhere than the lines of the paragraph above it.
    fn is_set_off(&self) -> bool {
        let em = self.line.size;
        let shift = self.place.start - self.last_place.start;
        if self.is_indented_anew() {
            return marker(&self.last.text).is_none() || shift <= 0.6 * em;
        }
        if shift > 0.6 * em {
            // What hangs behind the first line of an item belongs to it.
            let hangs = self.before.len() == 1 && marker(&self.last.text).is_some();
            return !hangs;
        }
        if shift < -0.6 * em {
            // The first line of a paragraph may be indented.
            return self.before.len() > 1 || shift < -6.0 * em;
        }
        false
    }

    /// Whether the last line leaves much of its column free, whatever the next word.
    fn is_short(&self) -> bool {
        let frame = self.last_frame;
        self.would_have_fitted()
            && frame.end - self.last_place.end > 0.35 * (frame.end - frame.start)
    }

    /// Whether the first word of the line had room at the end of the last one.
    fn would_have_fitted(&self) -> bool {
        let em = self.line.size;
        let width = self.last_frame.end - self.last_frame.start;
        let free = if self.is_centred() {
            width - (self.last_place.end - self.last_place.start)
        } else {
            self.last_frame.end - self.last_place.end
        };
        let first = self.line.text.chars().next().unwrap_or(' ');
        let last = self.last.text.chars().next_back().unwrap_or(' ');
        let needed = if is_ideographic(first) {
            // Signs that may not begin or end a line take one or two characters with them.
            2.6 * em
        } else if is_unspaced(first) && is_unspaced(last) {
            8.0 * em
        } else {
            self.line.first_word + 0.3 * em
        };
        if self.last_frame.justified && !self.is_centred() && !is_unspaced(last) {
            return free > needed.min(1.0 * em);
        }
        free > needed
    }
}

/// What stands at the end of a sentence, with what may follow it.
fn ends_sentence(c: char) -> bool {
    ".!?:;…。！？：；।۔؟؛\")”’»›」』".contains(c)
}

/// Whether a word goes on in the next line.
pub(crate) fn hyphenated(last: &Line, line: &Line) -> bool {
    let mut end = last.text.chars().rev();
    let hyphen = end.next().is_some_and(|c| matches!(c, '-' | '\u{2010}' | '\u{ad}'));
    hyphen
        && end.next().is_some_and(char::is_alphabetic)
        && line.text.chars().next().is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::testing::line;

    /// Lines 12 apart but for a given step: text, left edge, step down.
    fn split(rows: &[(&str, f32, f32)], leftwards: bool) -> Vec<String> {
        let mut y = 700.0;
        let mut lines: Vec<Line> = Vec::new();
        for (text, left, step) in rows {
            y -= step;
            lines.push(line(text, *left, y));
        }
        let frames = Frames::new(&lines, leftwards);
        paragraphs(lines, &frames)
            .iter()
            .map(|p| p.iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join("/"))
            .collect()
    }

    // Forty characters fill a line.
    const FULL: &str = "aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaaa";

    #[test]
    fn paragraphs_apart() {
        let rows = [
            (FULL, 0.0, 12.0),
            ("aaa aaa aaa aaa aaa aaa aaa", 0.0, 12.0),
            (FULL, 0.0, 20.0),
            (FULL, 0.0, 12.0),
            (FULL, 0.0, 20.0),
            ("aa", 0.0, 12.0),
            (FULL, 0.0, 20.0),
            (FULL, 0.0, 12.0),
        ];
        let lengths: Vec<usize> =
            split(&rows, false).iter().map(|p| p.split('/').count()).collect();
        assert_eq!(lengths, [2, 2, 2, 2]);
    }

    #[test]
    fn paragraphs_indented() {
        let rows = [
            (FULL, 0.0, 12.0),
            (FULL, 0.0, 12.0),
            (&FULL[5..], 20.0, 12.0),
            (FULL, 0.0, 12.0),
            (FULL, 0.0, 12.0),
            (&FULL[5..], 20.0, 12.0),
            (FULL, 0.0, 12.0),
            // One of a single line, and one that its indent alone sets off.
            (&FULL[5..], 20.0, 12.0),
            (&FULL[5..], 20.0, 12.0),
            (FULL, 0.0, 12.0),
        ];
        let lengths: Vec<usize> =
            split(&rows, false).iter().map(|p| p.split('/').count()).collect();
        assert_eq!(lengths, [2, 3, 2, 1, 2]);
    }

    #[test]
    fn paragraphs_that_only_end_short() {
        let rows = [
            (FULL, 0.0, 12.0),
            ("bbbb bbbb", 0.0, 12.0),
            (FULL, 0.0, 12.0),
            (FULL, 0.0, 12.0),
            ("bbbb bbbb bbbb bbbb", 0.0, 12.0),
            (FULL, 0.0, 12.0),
        ];
        let lengths: Vec<usize> =
            split(&rows, false).iter().map(|p| p.split('/').count()).collect();
        assert_eq!(lengths, [2, 3, 1]);
    }

    #[test]
    fn items_hang() {
        let rows = [
            (FULL, 0.0, 12.0),
            ("• bbbb bbbb bbbb bbbb bbbb bbbb bbbbbb", 0.0, 12.0),
            ("bbbb", 10.0, 12.0),
            ("• bbbb", 0.0, 12.0),
            ("1. bbbb bbbb bbbb bbbb bbbb bbbb bbbbbb", 0.0, 12.0),
            ("bbbb", 15.0, 12.0),
        ];
        let lengths: Vec<usize> =
            split(&rows, false).iter().map(|p| p.split('/').count()).collect();
        assert_eq!(lengths, [1, 2, 1, 2]);
    }

    #[test]
    fn sizes_and_words_that_go_on() {
        let a = line("inter-", 0.0, 700.0);
        let b = line("national", 0.0, 688.0);
        assert!(hyphenated(&a, &b) && !hyphenated(&b, &a));
        let head = Line { size: 14.0, ..line("Peace", 0.0, 720.0) };
        let lines = vec![head, line(FULL, 0.0, 700.0), line(FULL, 0.0, 688.0)];
        let frames = Frames::new(&lines, false);
        assert_eq!(paragraphs(lines, &frames).len(), 2);
    }

    #[test]
    fn raised_and_lowered_signs_push_lines_apart() {
        // Six lines 12 apart, but for the third, which stands lower.
        let lengths = |change: fn(&mut Line, usize)| -> Vec<usize> {
            let mut lines: Vec<Line> = (0..6_u8)
                .map(|at| {
                    let lower = if at < 2 { 0.0 } else { 3.5 };
                    line(FULL, 0.0, 700.0 - 12.0 * f32::from(at) - lower)
                })
                .collect();
            lines.iter_mut().enumerate().for_each(|(at, line)| change(line, at));
            let frames = Frames::new(&lines, false);
            paragraphs(lines, &frames).iter().map(Vec::len).collect()
        };
        assert_eq!(lengths(|_, _| ()), [2, 4]);
        assert_eq!(lengths(|line, at| line.above = if at == 2 { 2.5 } else { 0.0 }), [6]);
        assert_eq!(lengths(|line, at| line.below = if at == 1 { 2.5 } else { 0.0 }), [6]);
        assert_eq!(lengths(|line, at| line.above = if at == 1 { 2.5 } else { 0.0 }), [2, 4]);
    }

    #[test]
    fn lines_to_the_left_start_on_the_right() {
        let end = |text: &str, y: f32| line(text, 200.0 - 5.0 * text.chars().count() as f32, y);
        let lines = vec![end(FULL, 700.0), end("bbbb", 688.0), end(FULL, 676.0), end(FULL, 664.0)];
        let frames = Frames::new(&lines, true);
        assert_eq!(paragraphs(lines, &frames).len(), 2);
    }
}
