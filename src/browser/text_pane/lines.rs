//! The positions of characters and lines on the screen, for drawing the caret and moving it by
//! lines.
//!
//! Positions are measured with ranges only, so this also works outside the window.

use web_sys::{DomRect, DomRectReadOnly, Range};

use super::TextPane;
use crate::browser::page::{computed_style, is_right_to_left};
use annotator_app::input::DomPoint;
use annotator_core::text::units::Utf16Offset;

/// Where to draw a caret, in CSS pixels from the window's corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaretPlace {
    pub x: f64,
    pub top: f64,
    pub height: f64,
}

impl CaretPlace {
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }
}

impl TextPane {
    /// The caret's position at `point`.
    #[must_use]
    pub fn caret_place(&self, point: DomPoint) -> Option<CaretPlace> {
        let length = self.length(point.paragraph);
        let at = point.offset.0.min(length);
        // Measured before the next character, so that at the start of a line the caret is on that
        // line.
        if at < length
            && let Some(rect) = self.character(point.paragraph, at)
        {
            let edge = place(&rect, self.is_rtl(point.paragraph));
            return Some(self.between(point.paragraph, at, edge));
        }
        if let Some(before) = at.checked_sub(1)
            && let Some(rect) = self.character(point.paragraph, before)
        {
            let edge = place(&rect, !self.is_rtl(point.paragraph));
            return Some(self.between(point.paragraph, at, edge));
        }
        let rect = self.paragraph(point.paragraph)?.get_bounding_client_rect();
        Some(place(&rect, self.is_rtl(point.paragraph)))
    }

    /// The position beside the first line of a paragraph, where the column of the text begins. A
    /// paragraph that is written from right to left has it on the same side as all others.
    #[must_use]
    pub fn margin_place(&self, paragraph: usize) -> Option<CaretPlace> {
        let first = DomPoint { paragraph, offset: Utf16Offset(0) };
        let rect = self.paragraph(paragraph)?.get_bounding_client_rect();
        let x = place(&rect, is_right_to_left()).x;
        Some(CaretPlace { x, ..self.caret_place(first)? })
    }

    /// The position of the end of a passage. Measured after its last character, so that at the end
    /// of a line it is on that line.
    #[must_use]
    pub fn end_place(&self, point: DomPoint) -> Option<CaretPlace> {
        let last = point.offset.0.checked_sub(1);
        let rect = last.and_then(|last| self.character(point.paragraph, last));
        rect.map(|rect| place(&rect, !self.is_rtl(point.paragraph)))
            .or_else(|| self.caret_place(point))
    }

    /// The point a line below or above `from` that is nearest to the column `x`.
    #[must_use]
    pub fn line_step(&self, from: DomPoint, x: f64, forward: bool) -> Option<DomPoint> {
        let now = self.caret_place(from)?;
        let mut index = from.paragraph;
        let mut lines = self.lines_of(index);
        let at = lines.iter().position(|line| line.holds(now.middle()))?;
        let mut target = if forward {
            lines.get(at + 1)
        } else {
            at.checked_sub(1).and_then(|at| lines.get(at))
        };
        while target.is_none() {
            index = if forward { index + 1 } else { index.checked_sub(1)? };
            if index >= self.count() {
                return None;
            }
            // A blank paragraph has no line.
            lines = if self.is_blank(index) { Vec::new() } else { self.lines_of(index) };
            target = if forward { lines.first() } else { lines.last() };
        }
        let line = *target?;
        Some(DomPoint { paragraph: index, offset: Utf16Offset(self.nearest(index, line, x)?) })
    }

    /// The place in the text that is nearest to a point of the window, which may be beside, above or
    /// below the paragraphs: on the nearest line in view, at its nearest edge.
    #[must_use]
    pub fn nearest_point(&self, x: f64, y: f64) -> Option<DomPoint> {
        let view = self.scroller()?.get_bounding_client_rect();
        // Not `clamp`, which brings the formatting of fractions into the start.
        let y = y.min(view.bottom() - 1.0).max(view.top() + 1.0);
        let below = self.paragraph_below(y)?;
        let mut best: Option<(f64, usize, Line)> = None;
        for index in below.saturating_sub(1)..=below {
            for line in self.lines_of(index) {
                let distance = (y - y.min(line.bottom).max(line.top)).abs();
                if best.as_ref().is_none_or(|(least, ..)| distance < *least) {
                    best = Some((distance, index, line));
                }
            }
        }
        let (_, paragraph, line) = best?;
        Some(DomPoint { paragraph, offset: Utf16Offset(self.nearest(paragraph, line, x)?) })
    }

    /// Whether a paragraph is written from right to left.
    #[must_use]
    pub fn is_rtl(&self, index: usize) -> bool {
        let style = self.paragraph(index).and_then(|element| computed_style(&element));
        style.and_then(|style| style.get_property_value("direction").ok()).as_deref() == Some("rtl")
    }

    fn lines_of(&self, index: usize) -> Vec<Line> {
        let length = self.length(index);
        self.lines_in(index, Utf16Offset(0), Utf16Offset(length))
    }

    /// The lines of a part of a paragraph, computed from the boxes of its text. Two boxes that
    /// overlap by more than half are on the same line; mixed directions and fonts make several
    /// boxes per line.
    #[must_use]
    pub(super) fn lines_in(&self, index: usize, start: Utf16Offset, end: Utf16Offset) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let Some(rects) =
            self.range_of(index, start, end).and_then(|range| range.get_client_rects())
        else {
            return lines;
        };
        for rect in (0..rects.length()).filter_map(|i| rects.get(i)) {
            let here = Line {
                left: rect.left(),
                top: rect.top(),
                right: rect.right(),
                bottom: rect.bottom(),
            };
            match lines.last_mut() {
                Some(line) if line.holds(f64::midpoint(here.top, here.bottom)) => line.add(here),
                _ => lines.push(here),
            }
        }
        lines
    }

    /// The offset in a line that is nearest to the column `x`.
    fn nearest(&self, index: usize, line: Line, x: f64) -> Option<u32> {
        let length = self.length(index);
        let at = |offset: u32| {
            let offset = Utf16Offset(offset);
            self.caret_place(DomPoint { paragraph: index, offset })
        };
        // Lines are in text order even if directions are mixed within them.
        let above = |offset: u32| at(offset).is_some_and(|place| place.middle() < line.top);
        let (mut low, mut high) = (0, length);
        while low < high {
            let middle = low.midpoint(high);
            if above(middle) { low = middle + 1 } else { high = middle }
        }
        let mut best: Option<(f64, u32)> = None;
        for offset in low..=length {
            let Some(place) = at(offset) else { continue };
            if !line.holds(place.middle()) {
                break;
            }
            let distance = (place.x - x).abs();
            if best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, offset));
            }
        }
        best.map(|(_, offset)| offset)
    }

    /// The box of one character. For half of a surrogate pair, the box of the pair.
    fn character(&self, index: usize, at: u32) -> Option<DomRect> {
        let range: Range = self.range_of(index, Utf16Offset(at), Utf16Offset(at + 1))?;
        let rects = range.get_client_rects()?;
        // A space at a line break may also have an empty box at the end of the line.
        rects.get(rects.length().checked_sub(1)?)
    }

    /// The caret's position before a character. In text with mixed directions, the browser knows on
    /// which side of the character this is. At a line break it may return the end of the line
    /// before; then `edge` is used.
    fn between(&self, index: usize, at: u32, edge: CaretPlace) -> CaretPlace {
        let (from, to) = (Utf16Offset(at), Utf16Offset(at));
        let empty =
            self.range_of(index, from, to).and_then(|range| range.get_client_rects()?.get(0));
        match empty {
            Some(rect) if (rect.top() - edge.top).abs() < edge.height / 2.0 => {
                CaretPlace { x: rect.left(), ..edge }
            }
            _ => edge,
        }
    }

    fn is_blank(&self, index: usize) -> bool {
        let shown = self.paragraph(index).and_then(|paragraph| paragraph.text_content());
        shown.is_none_or(|shown| shown.trim().is_empty())
    }
}

/// One line of a paragraph on the screen, or the part of a passage on it.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Line {
    fn holds(self, y: f64) -> bool {
        self.top <= y && y <= self.bottom
    }

    fn add(&mut self, other: Self) {
        self.left = self.left.min(other.left);
        self.top = self.top.min(other.top);
        self.right = self.right.max(other.right);
        self.bottom = self.bottom.max(other.bottom);
    }
}

fn place(rect: &DomRectReadOnly, at_right: bool) -> CaretPlace {
    let x = if at_right { rect.right() } else { rect.left() };
    CaretPlace { x, top: rect.top(), height: rect.height() }
}
