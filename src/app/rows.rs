//! Which rows of a long list are in view, for a list whose rows are equally high.

use std::ops::Range;

/// Rows drawn beyond each edge, so that a short scroll finds them there.
const BEYOND: usize = 4;
/// The window moves by so many rows at a time, so that it does not change with each pixel.
const STEP: usize = 4;

/// The rows to draw of `count`, when the list is scrolled by `top` and `height` of it is
/// seen; `row` is the height of a row. All in CSS pixels.
#[must_use]
pub fn in_view(top: f64, height: f64, row: f64, count: usize) -> Range<usize> {
    if row <= 0.0 || !row.is_finite() {
        return 0..0;
    }
    let first = whole(top / row).saturating_sub(BEYOND).min(count);
    let last = whole((top + height) / row).saturating_add(1 + BEYOND);
    (first / STEP * STEP)..(last.div_ceil(STEP) * STEP).min(count)
}

/// How far a list has to be scrolled so that row `at` is in view: no further than needed.
#[must_use]
pub fn scrolled_to(at: usize, top: f64, height: f64, row: f64) -> f64 {
    #[allow(clippy::cast_precision_loss)] // a list has fewer than 2^52 rows
    let start = at as f64 * row;
    if start < top { start } else { top.max(start + row - height) }
}

fn whole(rows: f64) -> usize {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // `as` keeps in range
    let whole = rows.floor() as usize;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_covers_what_is_seen_and_little_more() {
        assert_eq!(in_view(0.0, 300.0, 50.0, 10_000), 0..12);
        let window = in_view(5_025.0, 300.0, 50.0, 10_000);
        assert!(window.contains(&100) && window.contains(&106));
        assert!(window.len() < 24, "{window:?}");
        assert_eq!(in_view(499_900.0, 300.0, 50.0, 10_000).end, 10_000);
    }

    #[test]
    fn odd_measures_do_no_harm() {
        for (top, height, row) in
            [(-50.0, 300.0, 50.0), (f64::NAN, 300.0, 50.0), (1e18, 300.0, 50.0), (0.0, 0.0, 0.0)]
        {
            let window = in_view(top, height, row, 5);
            assert!(window.start <= window.end && window.end <= 5, "{top} {window:?}");
        }
        assert_eq!(in_view(0.0, 300.0, 50.0, 0), 0..0);
    }

    #[test]
    fn scrolling_goes_no_further_than_needed() {
        assert_eq!(scrolled_to(4, 100.0, 300.0, 50.0), 100.0);
        assert_eq!(scrolled_to(1, 100.0, 300.0, 50.0), 50.0);
        assert_eq!(scrolled_to(8, 100.0, 300.0, 50.0), 150.0);
    }
}
