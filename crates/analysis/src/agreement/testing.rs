//! Helpers for the tests of the measures.

use std::fmt::Debug;

use super::ratings::Ratings;

/// Coders in rows and units in columns, as examples are printed. A value is a digit or a letter, and
/// `.` is a missing one.
pub(super) fn columns(rows: &[&str]) -> Ratings {
    let rows: Vec<Vec<Option<f64>>> = rows
        .iter()
        .map(|row| {
            let values = row.split_whitespace().map(|value| value.chars().next().unwrap_or('.'));
            values
                .map(|value| (value != '.').then(|| f64::from(value.to_digit(36).unwrap())))
                .collect()
        })
        .collect();
    let units = rows.iter().map(Vec::len).max().unwrap_or_default();
    let unit = |at: usize| rows.iter().map(|row| row.get(at).copied().flatten()).collect();
    Ratings::new(&(0..units).map(unit).collect::<Vec<_>>())
}

/// Checks that a measure is defined and as far from `expected` as `within` at most.
#[track_caller]
pub(super) fn near<E: Debug>(found: Result<f64, E>, expected: f64, within: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() <= within, "{found} instead of {expected}");
}
