//! Which rows of a long list are in view, for a list whose rows are equally high.

use std::ops::Range;

/// Rows drawn beyond each edge, so that a short scroll finds them there.
const BEYOND: usize = 4;
/// The window moves by so many rows at a time, so that it does not change with each pixel.
const STEP: usize = 4;
/// Rows drawn before the list was measured.
const UNSEEN: usize = 16;

/// The part of a list that is seen. All in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// How far the list is scrolled.
    pub top: f64,
    /// How much of it is seen.
    pub height: f64,
    /// The height of a row.
    pub row: f64,
}

impl View {
    /// The rows to draw of `count`.
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

    /// The list scrolled so that row `at` is in view: no further than needed.
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
/// When another row is chosen, the list will be scrolled until it is in view. What will be seen
/// then is drawn at once, as far as it can be known before the page is laid out.
#[derive(Debug, Default)]
pub struct Window {
    count: usize,
    chosen: Option<usize>,
    /// As it was measured last.
    view: Option<View>,
    rows: Range<usize>,
}

impl Window {
    /// The rows to draw of `count` when the one at `chosen` is chosen.
    pub fn turned_to(&mut self, count: usize, chosen: Option<usize>) -> Range<usize> {
        if (self.count, self.chosen) != (count, chosen) {
            (self.count, self.chosen) = (count, chosen);
            self.rows = match self.view {
                None => 0..count.min(UNSEEN),
                Some(view) => chosen.map_or(view, |at| view.showing(at)).rows(count),
            };
        }
        self.rows.clone()
    }

    /// The list was measured. Says whether other rows are to be drawn than now are.
    pub fn measured(&mut self, view: View) -> bool {
        self.view = Some(view);
        let rows = view.rows(self.count);
        let others = rows != self.rows;
        self.rows = rows;
        others
    }
}

fn whole(rows: f64) -> usize {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // `as` keeps in range
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
    fn the_window_covers_what_is_seen_and_little_more() {
        assert_eq!(view(0.0, 300.0).rows(10_000), 0..12);
        let window = view(5_025.0, 300.0).rows(10_000);
        assert!(window.contains(&100) && window.contains(&106));
        assert!(window.len() < 24, "{window:?}");
        assert_eq!(view(499_900.0, 300.0).rows(10_000).end, 10_000);
    }

    #[test]
    fn odd_measures_do_no_harm() {
        for (top, height, row) in
            [(-50.0, 300.0, 50.0), (f64::NAN, 300.0, 50.0), (1e18, 300.0, 50.0), (0.0, 0.0, 0.0)]
        {
            let window = View { top, height, row }.rows(5);
            assert!(window.start <= window.end && window.end <= 5, "{top} {window:?}");
        }
        assert_eq!(view(0.0, 300.0).rows(0), 0..0);
    }

    #[test]
    fn scrolling_goes_no_further_than_needed() {
        assert_eq!(view(100.0, 300.0).showing(4), view(100.0, 300.0));
        assert_eq!(view(100.0, 300.0).showing(1), view(50.0, 300.0));
        assert_eq!(view(100.0, 300.0).showing(8), view(150.0, 300.0));
    }

    #[test]
    fn what_will_be_seen_of_the_chosen_row_is_drawn_at_once() {
        let mut window = Window::default();
        assert_eq!(window.turned_to(10_000, None), 0..16);
        assert!(window.measured(view(0.0, 300.0)), "fewer fit than were drawn");
        assert_eq!(window.turned_to(10_000, None), 0..12);
        let rows = window.turned_to(10_000, Some(500));
        assert!(rows.contains(&500) && rows.len() < 24, "{rows:?}");
        assert!(!window.measured(view(0.0, 300.0).showing(500)), "nothing is drawn again");
        assert_eq!(window.turned_to(10_000, Some(500)), rows);
    }

    #[test]
    fn a_list_scrolled_by_hand_stays_there_until_another_row_is_chosen() {
        let mut window = Window::default();
        window.turned_to(100, Some(50));
        window.measured(view(0.0, 300.0));
        let rows = window.turned_to(100, Some(50));
        assert!(rows.contains(&0), "{rows:?}");
        let rows = window.turned_to(101, Some(51));
        assert!(rows.contains(&51), "{rows:?}");
        assert_eq!(window.turned_to(3, None), 0..3);
    }
}
