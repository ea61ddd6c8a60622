//! Guesses the meaning of columns. The user sees the guess and can change it.

use super::{Rows, fields};
use annotator_core::reading::{Columns, Failure};

/// How many rows are examined.
const SAMPLE: usize = 200;
/// How much longer the texts of other columns must be than those of a column with a text-like name.
const NAMED: usize = 3;

/// The column with the longest texts, and the columns whose names are known.
///
/// # Errors
/// [`Failure::NoTextColumn`] if no column contains letters.
pub(super) fn columns(rows: &Rows) -> Result<Columns, Failure> {
    let weight = |column: usize, name: &str| {
        let values = rows.rows.iter().flatten().take(SAMPLE).filter_map(|row| row.get(column));
        let length = values.map(|value| length(value)).sum::<usize>();
        length * if fields::is_text(name) { NAMED } else { 1 }
    };
    let weights = rows.columns.iter().enumerate().map(|(at, name)| (weight(at, name), at));
    // Of equal columns, the first.
    let best = weights.max_by_key(|(weight, at)| (*weight, std::cmp::Reverse(*at)));
    let (_, text) = best.filter(|(weight, _)| *weight > 0).ok_or(Failure::NoTextColumn)?;
    let mut found: Vec<(usize, String)> = Vec::new();
    for (at, name) in rows.columns.iter().enumerate().filter(|(at, _)| *at != text) {
        if let Some(field) = fields::known(name)
            && !found.iter().any(|(_, known)| known == field)
        {
            found.push((at, field.to_owned()));
        }
    }
    Ok(Columns { text, fields: found })
}

/// The number of letters in a text. Web addresses count as 0.
fn length(value: &str) -> usize {
    let address = value.contains("://") && !value.trim().contains(char::is_whitespace);
    if address { 0 } else { value.chars().filter(|c| c.is_alphabetic()).count() }
}
