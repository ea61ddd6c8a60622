//! What can be asked about everything that was coded, and the numbers that answer it: for page, worker
//! and analysis.

pub mod compare;
pub mod filter;
pub mod query;
pub mod records;
pub mod report;

use serde::{Deserialize, Serialize};

use crate::project::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use records::{RecordHeads, RecordQuestion};

/// Which matrix is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixQuestion {
    /// One list of codes for each row, counted as one code: a code and those below it, for example.
    pub rows: Vec<Vec<CodeId>>,
    /// What the columns are.
    pub columns: Columns,
    /// The statements that count.
    pub statements: Vec<StatementId>,
    /// Whose annotations count.
    pub annotators: Vec<AnnotatorId>,
}

/// The columns of a matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Columns {
    /// Codes, as for the rows, and what "together" means.
    Codes(Vec<Vec<CodeId>>, Together),
    /// Groups of statements: one statement each, or all with a value of a variable.
    Statements(Vec<Vec<StatementId>>),
    /// What records say. The rows are not codes then, but values.
    Records(Box<RecordQuestion>),
}

/// When two codes count as together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Together {
    /// Their passages share a character. Every such pair of annotations counts.
    #[default]
    Overlap,
    /// A sentence has both. Sentences are counted.
    Sentence,
    /// A paragraph has both. Paragraphs are counted.
    Paragraph,
}

/// The numbers of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// The cells of the first row, then those of the second, and so on.
    pub cells: Vec<Cell>,
    /// How many columns there are.
    pub columns: usize,
    /// The characters of the texts of each column; empty where columns are codes.
    pub lengths: Vec<u64>,
    /// How many sentences or paragraphs were looked at; 0 if neither is counted.
    pub units: usize,
    /// How many annotations have a code of a row or a column.
    pub annotations: usize,
    /// What rows and columns are, if that depends on what records say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<RecordHeads>,
}

/// A cell of a matrix.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Annotations, pairs of annotations, sentences or paragraphs.
    pub count: u32,
    /// The characters that have the code, each counted once; 0 where columns are codes.
    pub characters: u64,
}

/// The sums of a matrix's counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    rows: Vec<u64>,
    columns: Vec<u64>,
    /// The sum of all.
    pub all: u64,
}

/// A passage that a number counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedPassage {
    /// The statement.
    pub statement: StatementId,
    /// The annotation, or the first one in a sentence or paragraph: the one of the column's code,
    /// where columns are codes.
    pub annotation: AnnotationId,
    /// Its code.
    pub code: CodeId,
    /// Who made it.
    pub annotator: AnnotatorId,
    /// The words, of a long passage the first ones.
    pub quote: String,
    /// The paragraph in which it begins, from 0.
    pub paragraph: usize,
}

/// The first passages of a cell. Cells that count nothing are left out of the lists of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellQuotes {
    /// The row of the cell.
    pub row: usize,
    /// The column of the cell.
    pub column: usize,
    /// With quotes that are longer than in the list of a cell.
    pub passages: Vec<CountedPassage>,
}

impl Matrix {
    /// The cell in a row and a column, from 0.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        let inside = column < self.columns;
        let at = row.saturating_mul(self.columns).saturating_add(column);
        self.cells.get(at).filter(|_| inside).copied().unwrap_or_default()
    }

    /// Whether the columns are statements or groups of them. They are shown as lines, because there
    /// are more of them than of codes.
    #[must_use]
    pub fn is_turned(&self) -> bool {
        !self.lengths.is_empty()
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.cells.len().checked_div(self.columns).unwrap_or_default()
    }

    /// The places of all cells, as row and column, in the order of `cells`.
    pub fn places(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let columns = self.columns;
        (0..self.rows()).flat_map(move |row| (0..columns).map(move |column| (row, column)))
    }

    /// The sums of the counts.
    #[must_use]
    pub fn sums(&self) -> Sums {
        let mut sums = Sums { rows: vec![0; self.rows()], columns: vec![0; self.columns], all: 0 };
        for ((row, column), cell) in self.places().zip(&self.cells) {
            let count = u64::from(cell.count);
            sums.rows.get_mut(row).into_iter().for_each(|sum| *sum += count);
            sums.columns.get_mut(column).into_iter().for_each(|sum| *sum += count);
            sums.all += count;
        }
        sums
    }
}

impl Sums {
    /// The sum of a row.
    #[must_use]
    pub fn row(&self, row: usize) -> u64 {
        self.rows.get(row).copied().unwrap_or_default()
    }

    /// The sum of a column.
    #[must_use]
    pub fn column(&self, column: usize) -> u64 {
        self.columns.get(column).copied().unwrap_or_default()
    }

    /// How far the count of a cell differs from what its row and column let expect, in standard
    /// deviations: the adjusted residual of Haberman (1973),
    /// `(n - e) / sqrt(e (1 - row / all) (1 - column / all))`. `None` if it is undefined, as where a
    /// row, a column or all of them have nothing else.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    pub fn residual(&self, count: u32, row: usize, column: usize) -> Option<f64> {
        let all = self.all as f64;
        let (of_row, of_column) = (self.row(row) as f64, self.column(column) as f64);
        let expected = of_row * of_column / all;
        let deviation = (expected * (1.0 - of_row / all) * (1.0 - of_column / all)).sqrt();
        let residual = (f64::from(count) - expected) / deviation;
        residual.is_finite().then_some(residual)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn residual(table: &Matrix, row: usize, column: usize) -> Option<f64> {
        table.sums().residual(table.cell(row, column).count, row, column)
    }

    fn matrix(columns: usize, counts: &[u32]) -> Matrix {
        let cells = counts.iter().map(|&count| Cell { count, characters: 0 }).collect();
        Matrix { cells, columns, ..Matrix::default() }
    }

    #[test]
    fn residuals_are_those_of_a_worked_table() {
        // Sums 40 and 60, 30 and 70, of 100: 20 where 12 are expected.
        let table = matrix(2, &[20, 20, 10, 50]);
        let expected = 8.0 / (12.0_f64 * 0.6 * 0.7).sqrt();
        for (row, column, sign) in [(0, 0, 1.0), (0, 1, -1.0), (1, 0, -1.0), (1, 1, 1.0)] {
            let found = residual(&table, row, column).unwrap_or_default();
            assert!((found - sign * expected).abs() < 1e-9, "{row} {column}: {found}");
        }
    }

    #[test]
    fn residuals_of_what_cannot_vary_are_undefined() {
        for table in [matrix(2, &[0, 0, 0, 0]), matrix(2, &[3, 4, 0, 0]), matrix(1, &[3, 4])] {
            for row in 0..table.rows() {
                assert_eq!(residual(&table, row, 0), None);
            }
        }
    }

    #[test]
    fn a_cell_outside_is_empty() {
        let table = matrix(2, &[1, 2, 3, 4]);
        assert_eq!(table.cell(0, 2), Cell::default());
        assert_eq!(table.cell(2, 0), Cell::default());
        let sums = table.sums();
        assert_eq!((table.rows(), sums.row(1), sums.column(1), sums.all), (2, 7, 6, 10));
        assert_eq!((sums.row(2), sums.column(2)), (0, 0));
        assert_eq!(matrix(0, &[]).rows(), 0);
    }
}
