//! Groups lines into paragraphs.
//!
//! All positions are in reading direction: the start of a line is on the right in right-to-left
//! text.

#[cfg(test)]
mod tests;

use super::frames::{Frame, Frames, Place};
use super::line::Line;
use super::list::{Marker, marker};
use super::script::{is_ideographic, is_unspaced};

/// The lines of one paragraph, in order.
pub(crate) type Paragraph = Vec<Line>;

/// Groups lines, in reading order, into paragraphs.
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

/// Two lines in a row, and what decides whether the second starts a paragraph.
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
        if self.differs_in_style() || is_ruler(&self.last.text) || is_ruler(&self.line.text) {
            return true;
        }
        let jump = self.last.page != self.line.page || self.last.column != self.line.column;
        if !jump && self.is_far_below() {
            let far = self.last.y - self.line.y > 2.0 * self.frames.leading(self.line.size);
            return far || !self.runs_on();
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
        if self.is_within_sentence() {
            // Where gaps separate paragraphs, a line broken by hand does not end one.
            return self.is_short() && (!self.frames.apart || self.last.text.ends_with(','));
        }
        if jump {
            let ends = self.last.text.ends_with(ends_sentence);
            return self.is_newly_indented()
                || if ends {
                    self.would_have_fitted()
                } else {
                    self.is_short() || self.is_narrow()
                };
        }
        if self.frames.apart || self.frames.indent.is_some() {
            return self.is_set_off() || self.is_short() || self.is_after_address();
        }
        self.is_set_off() || self.would_have_fitted()
    }

    fn differs_in_style(&self) -> bool {
        let (a, b) = (self.last.size, self.line.size);
        let has_letters = |line: &Line| line.text.chars().any(char::is_alphabetic);
        (a - b).abs() > 0.08 * a.max(b)
            || (self.last.bold != self.line.bold
                && has_letters(self.last)
                && has_letters(self.line)
                && !self.bold_runs_on())
    }

    /// Whether only a part of the paragraph is bold: its last line is full, or broken by hand
    /// within a sentence.
    fn bold_runs_on(&self) -> bool {
        let broken = self.frames.apart && self.is_within_sentence();
        let full = !self.would_have_fitted()
            && (self.frames.apart || !self.last.text.ends_with(ends_sentence));
        full || broken || self.runs_on()
    }

    /// Whether the last line is full and the sentence goes on.
    fn runs_on(&self) -> bool {
        !self.would_have_fitted() && self.is_within_sentence()
    }

    /// Whether a sentence goes on, as far as a small letter shows.
    fn is_within_sentence(&self) -> bool {
        let last = self.last.text.trim_end_matches(is_closing_quote);
        !last.ends_with(ends_sentence)
            && self.line.text.chars().next().is_some_and(char::is_lowercase)
    }

    fn is_far_below(&self) -> bool {
        self.frames.is_far(self.last, self.line)
    }

    /// Whether the line starts a list item, and not just with a number.
    fn starts_item(&self) -> bool {
        let em = self.line.size;
        match marker(&self.line.text) {
            Some(Marker::Bullet) => !self.is_dash_within_sentence(),
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

    /// Whether the line starts with a dash that belongs to a sentence, as far as the line above,
    /// which is full and not the first of its paragraph or item, shows.
    fn is_dash_within_sentence(&self) -> bool {
        let first = self.before.first().unwrap_or(self.last);
        self.line.text.starts_with(['–', '—', '-'])
            && (self.last_place.start - self.place.start).abs() < 0.3 * self.line.size
            && (self.before.len() > 1 || marker(&first.text).is_none())
            && !self.would_have_fitted()
            && !self.last.text.ends_with(ends_sentence)
    }

    /// Whether both lines are centred, so that their starts mean nothing.
    fn is_centred(&self) -> bool {
        let centred = |frame: &Frame, place: Place, size: f32| {
            let width = (frame.end - frame.start).max(1.0);
            let (before, after) = (place.start - frame.start, frame.end - place.end);
            before > (0.8 * size).max(0.06 * width) && (before - after).abs() < 0.03 * width
        };
        // Lines with the same start belong to an indented block.
        let block = (self.last_place.start - self.place.start).abs() < 1.0
            && (self.last_place.end - self.place.end).abs() > 2.0;
        !block
            && centred(self.last_frame, self.last_place, self.last.size)
            && centred(self.frame, self.place, self.line.size)
    }

    /// Whether the line is indented like the first lines of paragraphs.
    fn is_indented(&self) -> bool {
        let here = self.place.start - self.frame.start;
        self.frames.indent.is_some_and(|usual| (here - usual).abs() < 0.2 * self.line.size)
    }

    /// Whether the line is indented and the lines before it are not.
    fn is_newly_indented(&self) -> bool {
        let same = self.last_place.start - self.last_frame.start;
        let here = self.place.start - self.frame.start;
        self.is_indented() && ((here - same).abs() > 0.3 * self.line.size || self.before.len() == 1)
    }

    /// Whether the line starts elsewhere than the paragraph above it.
    fn is_set_off(&self) -> bool {
        let em = self.line.size;
        let shift = self.place.start - self.last_place.start;
        if self.is_newly_indented() {
            return marker(&self.last.text).is_none() || shift <= 0.6 * em;
        }
        if shift > 0.6 * em {
            // Hanging lines after the first line of an item or a paragraph belong to it.
            let usual =
                self.frames.hangs_by(shift) && (self.frames.apart || !self.would_have_fitted());
            return self.before.len() > 1 || !(usual || marker(&self.last.text).is_some());
        }
        if shift < -0.6 * em {
            // The first line of a paragraph may be indented.
            return self.before.len() > 1 || shift < -6.0 * em;
        }
        false
    }

    /// Whether the last line leaves much of its column empty, whatever the next word.
    fn is_short(&self) -> bool {
        let frame = self.last_frame;
        self.would_have_fitted()
            && frame.end - self.last_place.end > 0.35 * (frame.end - frame.start)
    }

    /// Whether the last line takes much less than the width of its column, wherever in it.
    fn is_narrow(&self) -> bool {
        let frame = self.last_frame;
        self.last_place.end - self.last_place.start < 0.65 * (frame.end - frame.start)
    }

    /// Whether the last line addresses somebody, as in a list of salutations.
    fn is_after_address(&self) -> bool {
        self.last.text.ends_with([',', '،', '，'])
            && self.line.text.chars().next().is_some_and(char::is_uppercase)
            && self.would_have_fitted()
    }

    /// Whether the first word of the line would have fitted at the end of the last one.
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
            // Punctuation that may not start or end a line takes one or two characters with it.
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

/// Whether the character ends a sentence, or is a closing quote or bracket that may follow the end.
fn ends_sentence(c: char) -> bool {
    ".!?:;…。！？：；।۔؟؛\")”’»›」』".contains(c)
}

fn is_closing_quote(c: char) -> bool {
    "\")”’»›」』".contains(c)
}

/// Whether a line is only a row of signs that separates.
fn is_ruler(text: &str) -> bool {
    let text = text.trim();
    text.chars().count() >= 3 && text.chars().all(|c| "_*=-–—~".contains(c))
}

/// Whether the last word of a line continues in the next.
pub(crate) fn hyphenated(last: &Line, line: &Line) -> bool {
    let mut end = last.text.chars().rev();
    let hyphen = end.next().is_some_and(|c| matches!(c, '-' | '\u{2010}' | '\u{ad}'));
    hyphen
        && end.next().is_some_and(char::is_alphabetic)
        && line.text.chars().next().is_some_and(char::is_lowercase)
}
