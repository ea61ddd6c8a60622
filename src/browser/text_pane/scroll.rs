//! Scrolls to places in the text, and finds the first paragraph in view.

use web_sys::{ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{PER_SECTION, TextPane};
use crate::browser::frame::next_frame;
use crate::browser::page::document;
use annotator_app::input::DomPoint;

/// Space above and below a place that was scrolled into view, in CSS pixels.
const MARGIN: f64 = 72.0;

/// The height of a line, in CSS pixels.
const LINE: f64 = 32.0;

impl TextPane {
    /// Scrolls to a place in the text: not at all if it is in view, as little as possible if it is
    /// near, and to the middle otherwise.
    pub fn scroll_to_text(&self, point: DomPoint) {
        let (Some(scroller), Some(place)) = (self.scroller(), self.caret_place(point)) else {
            return;
        };
        let view = scroller.get_bounding_client_rect();
        let (above, below) =
            (place.top - MARGIN - view.top(), place.bottom() + MARGIN - view.bottom());
        let near = view.height() / 2.0;
        if above >= 0.0 && below <= 0.0 {
            return;
        }
        if above < 0.0 && above > -near {
            scroller.scroll_by_with_x_and_y(0.0, above);
        } else if below > 0.0 && below < near {
            scroller.scroll_by_with_x_and_y(0.0, below);
        } else {
            self.jump(point);
        }
    }

    /// Scrolls by a page, and returns the place that is now where `from` was in the window. `None`
    /// if there is nothing left to scroll.
    #[must_use]
    pub fn page_step(&self, from: DomPoint, forward: bool) -> Option<DomPoint> {
        let scroller = self.scroller()?;
        let view = scroller.get_bounding_client_rect();
        let place = self.caret_place(from)?;
        let before = scroller.scroll_top();
        // Two lines stay in view.
        let page = (view.height() - 2.0 * place.height).max(place.height);
        scroller.scroll_by_with_x_and_y(0.0, if forward { page } else { -page });
        if scroller.scroll_top() == before {
            return None;
        }
        let middle =
            (place.top + place.height / 2.0).min(view.bottom() - MARGIN).max(view.top() + MARGIN);
        // A blank line has no place of its own, so the next lines are tried.
        let tries = (0..8).map(|line| middle + f64::from(line) * place.height / 2.0);
        tries.filter(|y| *y < view.bottom()).find_map(|y| self.point_at(place.x, y))
    }

    /// Scrolls so that a sheet over the text, or below it, does not hide the start of a passage.
    pub fn uncover(&self, start: DomPoint) {
        let (Some(scroller), Some(place)) = (self.scroller(), self.caret_place(start)) else {
            return;
        };
        let view = scroller.get_bounding_client_rect();
        #[allow(clippy::cast_possible_truncation)] // pixels
        let (x, y) = (place.x as f32, place.bottom() as f32);
        let above = document().and_then(|document| document.element_from_point(x, y));
        let covered = above.is_some_and(|element| !scroller.contains(Some(&element)));
        if place.top >= view.top() && (covered || place.bottom() + MARGIN > view.bottom()) {
            // A sheet covers the lower part of the window. This height is above every sheet.
            let free = view.top() + view.height() * 0.3;
            scroller.scroll_by_with_x_and_y(0.0, place.top - free);
        }
    }

    /// Scrolls so that a paragraph is at the top.
    pub fn scroll_to_paragraph(&self, index: usize) {
        // The title is before the first one.
        if index == 0 {
            return self.scroll_to_start();
        }
        self.show(index, ScrollLogicalPosition::Start);
        // Sections that were skipped on the way get their real height now, which may move the
        // place.
        let pane = self.clone();
        next_frame(move || pane.show(index, ScrollLogicalPosition::Start));
    }

    /// Scrolls back to the title.
    pub fn scroll_to_start(&self) {
        if let Some(scroller) = self.scroller() {
            scroller.set_scroll_top(0);
        }
    }

    /// The first paragraph whose lower edge is in view; 0 while the title is there, also if the first
    /// ones are folded.
    #[must_use]
    pub fn first_in_view(&self) -> Option<usize> {
        let scroller = self.scroller()?;
        if scroller.scroll_top() == 0 {
            return Some(0);
        }
        self.paragraph_below(scroller.get_bounding_client_rect().top())
    }

    /// The first paragraph whose lower edge is below this height in the window, or the last section's
    /// first one.
    pub(super) fn paragraph_below(&self, top: f64) -> Option<usize> {
        let sections = self.count().div_ceil(PER_SECTION);
        let is_above = |bottom: f64| bottom <= top + 1.0;
        let (mut low, mut high) = (0, sections);
        while low < high {
            let middle = low.midpoint(high);
            let bottom = self.section(middle)?.get_bounding_client_rect().bottom();
            if is_above(bottom) { low = middle + 1 } else { high = middle }
        }
        (low * PER_SECTION..(low + 1) * PER_SECTION)
            .find(|index| {
                self.paragraph(*index)
                    .is_some_and(|element| !is_above(element.get_bounding_client_rect().bottom()))
            })
            .or_else(|| low.checked_sub(1).map(|section| section * PER_SECTION))
    }

    /// Whether a height in the window is above or below the text in view.
    #[must_use]
    pub fn is_above_or_below(&self, y: f64) -> bool {
        self.line_towards(y).is_some()
    }

    /// Scrolls by one line if a height in the window is above or below the text in view. Returns
    /// whether it is.
    pub fn scroll_towards(&self, y: f64) -> bool {
        let step = self.line_towards(y);
        if let (Some(step), Some(scroller)) = (step, self.scroller()) {
            scroller.scroll_by_with_x_and_y(0.0, step);
        }
        step.is_some()
    }

    fn line_towards(&self, y: f64) -> Option<f64> {
        let view = self.scroller()?.get_bounding_client_rect();
        let below = (y >= view.bottom() - 1.0).then_some(LINE);
        if y < view.top() { Some(-LINE) } else { below }
    }

    /// Scrolls a paragraph to this position in the window, at once.
    pub fn show(&self, index: usize, block: ScrollLogicalPosition) {
        let Some(element) = self.paragraph(index) else { return };
        let options = ScrollIntoViewOptions::new();
        options.set_block(block);
        options.set_behavior(ScrollBehavior::Instant);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }

    fn jump(&self, point: DomPoint) {
        self.show(point.paragraph, ScrollLogicalPosition::Center);
        // In a long paragraph the place may still be outside the window.
        let (Some(scroller), Some(place)) = (self.scroller(), self.caret_place(point)) else {
            return;
        };
        let view = scroller.get_bounding_client_rect();
        let middle = f64::midpoint(view.top(), view.bottom());
        scroller.scroll_by_with_x_and_y(0.0, place.top - middle);
    }
}
