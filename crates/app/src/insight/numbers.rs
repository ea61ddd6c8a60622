//! The numbers of a matrix as they are shown.

use annotator_core::insight::{Matrix, Sums};

use super::asked::Numbers;

/// A number that is shown, and how dark its cell is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    pub value: Value,
    /// From 0 to 1 of what the darkest cell has; below 0 where there is less than expected.
    pub shade: f64,
}

/// What is shown in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Count(u32),
    /// A share, from 0 to 1.
    Share(f64),
    /// In standard deviations.
    Residual(f64),
    /// There is no such number.
    Undefined,
}

/// Residuals of this size are as dark as can be.
const DARKEST_RESIDUAL: f64 = 4.0;

impl Numbers {
    /// The number of a cell. `sums` are those of the matrix.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    pub fn value(self, matrix: &Matrix, sums: &Sums, (row, column): (usize, usize)) -> Value {
        let cell = matrix.cell(row, column);
        let share = |part: f64, whole: f64| {
            let share = part / whole;
            if share.is_finite() { Value::Share(share) } else { Value::Undefined }
        };
        match self {
            Self::Counts | Self::Passages => Value::Count(cell.count),
            Self::RowShare => {
                let of = if matrix.is_turned() { sums.column(column) } else { sums.row(row) };
                share(f64::from(cell.count), of as f64)
            }
            Self::Residuals => {
                sums.residual(cell.count, row, column).map_or(Value::Undefined, Value::Residual)
            }
            Self::TextShare => {
                let length = matrix.lengths.get(column).copied().unwrap_or_default();
                share(cell.characters as f64, length as f64)
            }
        }
    }

    /// All numbers of a matrix, row after row.
    #[must_use]
    pub fn shown(self, matrix: &Matrix, sums: &Sums) -> Vec<Shown> {
        let values: Vec<Value> =
            matrix.places().map(|place| self.value(matrix, sums, place)).collect();
        let most = match self {
            Self::Residuals => DARKEST_RESIDUAL,
            _ => values.iter().map(Value::size).fold(0.0, f64::max),
        };
        let shade = |value: &Value| {
            if most > 0.0 { (value.size() / most).clamp(-1.0, 1.0) } else { 0.0 }
        };
        values.into_iter().map(|value| Shown { value, shade: shade(&value) }).collect()
    }
}

impl Value {
    fn size(&self) -> f64 {
        match self {
            Self::Count(count) => f64::from(*count),
            Self::Share(share) => *share,
            Self::Residual(residual) => *residual,
            Self::Undefined => 0.0,
        }
    }
}

/// The cell with the largest count, the first of several, as its row and column; `None` if all are 0.
/// `within` is for codes that are counted with one another: a code with itself does not count.
#[must_use]
pub fn largest(matrix: &Matrix, within: bool) -> Option<(usize, usize)> {
    let counted = matrix.cells.iter().map(|cell| cell.count).zip(matrix.places());
    let counted = counted.filter(|(_, (row, column))| !within || row != column);
    let best = counted.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.filter(|(count, _)| *count > 0).map(|(_, place)| place)
}
