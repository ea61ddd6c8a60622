//! Which rows of a long list to draw. All rows are equally high.

use std::ops::Range;

/// How many rows are drawn beyond each edge, so that a short scroll shows rows that are already
/// drawn.
const BEYOND: usize = 4;
/// The range of drawn rows moves by this many rows at a time, so that it does not change on every
/// pixel.
const STEP: usize = 4;
/// How many rows are drawn before the list has been measured.
const UNSEEN: usize = 16;

/// The visible part of a list, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// How far the list is scrolled.
    pub top: f64,
    /// The height of the visible part.
    pub height: f64,
    /// The height of one row.
    pub row: f64,
}

impl View {
    /// Which of `count` rows to draw.
    #[must_use]
    pub fn rows(self, count: usize) -> Range<usize> {
        let Self { top, height, row } = self;
        if row <= 0.0 || !row.is_finite() {
            return 0..0;
        }
        let first = whole(top / row).saturating_sub(BEYOND).min(count);
        let last = whole((top + height) / row).saturating_add(1 + BEYOND);
        (first / STEP * STEP)..(last.div_ceil(STEP) * STEP).min(count)
    }

    /// The view after scrolling just far enough to show row `at`.
    #[must_use]
    pub fn showing(self, at: usize) -> Self {
        #[allow(clippy::cast_precision_loss)] // a list has fewer than 2^52 rows
        let start = at as f64 * self.row;
        let top =
            if start < self.top { start } else { self.top.max(start + self.row - self.height) };
        Self { top, ..self }
    }
}

/// Which rows of a list are drawn.
///
/// When another row is chosen, the list scrolls to it only after the page is laid out. The rows
/// that will then be visible are computed from the last measurement and drawn at once.
#[derive(Debug, Default)]
pub struct Window {
    count: usize,
    chosen: Option<usize>,
    /// The visible part as last measured.
    view: Option<View>,
    rows: Range<usize>,
}

impl Window {
    /// Which of `count` rows to draw if the row `chosen` is chosen.
    pub fn rows_for(&mut self, count: usize, chosen: Option<usize>) -> Range<usize> {
        if (self.count, self.chosen) != (count, chosen) {
            (self.count, self.chosen) = (count, chosen);
            self.rows = match self.view {
                None => 0..count.min(UNSEEN),
                Some(view) => chosen.map_or(view, |at| view.showing(at)).rows(count),
            };
        }
        self.rows.clone()
    }

    /// Records the visible part as measured. Returns whether other rows must be drawn now.
    pub fn measured(&mut self, view: View) -> bool {
        self.view = Some(view);
        let rows = view.rows(self.count);
        let others = rows != self.rows;
        self.rows = rows;
        others
    }
}

fn whole(rows: f64) -> usize {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // `as` saturates
    let whole = rows.floor() as usize;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(top: f64, height: f64) -> View {
        View { top, height, row: 50.0 }
    }

    #[test]
    fn little_more_than_the_visible_rows_is_drawn() {
        assert_eq!(view(0.0, 300.0).rows(10_000), 0..12);
        let window = view(5_025.0, 300.0).rows(10_000);
        assert!(window.contains(&100) && window.contains(&106));
        assert!(window.len() < 24, "{window:?}");
        assert_eq!(view(499_900.0, 300.0).rows(10_000).end, 10_000);
    }

    #[test]
    fn odd_measurements_are_harmless() {
        for (top, height, row) in
            [(-50.0, 300.0, 50.0), (f64::NAN, 300.0, 50.0), (1e18, 300.0, 50.0), (0.0, 0.0, 0.0)]
        {
            let window = View { top, height, row }.rows(5);
            assert!(window.start <= window.end && window.end <= 5, "{top} {window:?}");
        }
        assert_eq!(view(0.0, 300.0).rows(0), 0..0);
    }

    #[test]
    fn showing_a_row_scrolls_no_further_than_needed() {
        assert_eq!(view(100.0, 300.0).showing(4), view(100.0, 300.0));
        assert_eq!(view(100.0, 300.0).showing(1), view(50.0, 300.0));
        assert_eq!(view(100.0, 300.0).showing(8), view(150.0, 300.0));
    }

    #[test]
    fn rows_around_a_newly_chosen_one_are_drawn_at_once() {
        let mut window = Window::default();
        assert_eq!(window.rows_for(10_000, None), 0..16);
        assert!(window.measured(view(0.0, 300.0)), "fewer fit than were drawn");
        assert_eq!(window.rows_for(10_000, None), 0..12);
        let rows = window.rows_for(10_000, Some(500));
        assert!(rows.contains(&500) && rows.len() < 24, "{rows:?}");
        assert!(!window.measured(view(0.0, 300.0).showing(500)), "nothing is drawn again");
        assert_eq!(window.rows_for(10_000, Some(500)), rows);
    }

    #[test]
    fn a_scrolled_list_stays_until_another_row_is_chosen() {
        let mut window = Window::default();
        window.rows_for(100, Some(50));
        window.measured(view(0.0, 300.0));
        let rows = window.rows_for(100, Some(50));
        assert!(rows.contains(&0), "{rows:?}");
        let rows = window.rows_for(101, Some(51));
        assert!(rows.contains(&51), "{rows:?}");
        assert_eq!(window.rows_for(3, None), 0..3);
    }
}
