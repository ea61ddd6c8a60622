//! Which columns seem to mean what. The user sees it and may choose otherwise.

use super::{Rows, fields};
use annotator_core::reading::{Columns, Failure};

/// How many rows are looked at.
const SAMPLE: usize = 200;
/// How much longer other texts must be than those of a column that is named like texts.
const NAMED: usize = 3;

/// The column with the longest texts, and those whose names are known.
///
/// # Errors
/// [`Failure::NoTextColumn`], where no column has any letters.
pub(super) fn columns(rows: &Rows) -> Result<Columns, Failure> {
    let weight = |column: usize, name: &str| {
        let values = rows.rows.iter().flatten().take(SAMPLE).filter_map(|row| row.get(column));
        let length = values.map(|value| length(value)).sum::<usize>();
        length * if fields::is_text(name) { NAMED } else { 1 }
    };
    let weights = rows.columns.iter().enumerate().map(|(at, name)| (weight(at, name), at));
    // The first of equals.
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

/// How long a text is, in letters; addresses are none.
fn length(value: &str) -> usize {
    let address = value.contains("://") && !value.trim().contains(char::is_whitespace);
    if address { 0 } else { value.chars().filter(|c| c.is_alphabetic()).count() }
}
