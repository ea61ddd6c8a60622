//! The rows of a sheet, numbered from 1 as spreadsheets do.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use super::cells::{self, Cell, cells};
use crate::csv::read::delimiter;

/// A text and where its cells are.
#[derive(Clone, Debug)]
pub(in crate::lms) struct Table {
    pub(super) text: String,
    pub(super) rows: Vec<Vec<Cell>>,
    pub(in crate::lms) delimiter: u8,
    /// The row whose last cell has no closing quote.
    pub(super) unclosed: Option<usize>,
}

impl Table {
    /// `None` if there are too many cells.
    pub(in crate::lms) fn new(text: String) -> Option<Self> {
        let delimiter = delimiter(&text);
        Self::with_delimiter(text, delimiter)
    }

    pub(in crate::lms) fn with_delimiter(text: String, delimiter: u8) -> Option<Self> {
        let cells = cells(&text, delimiter)?;
        let unclosed = cells.unclosed.map(|row| row + 1);
        Some(Self { text, rows: cells.rows, delimiter, unclosed })
    }

    fn row(&self, row: usize) -> &[Cell] {
        let at = row.checked_sub(1);
        at.and_then(|at| self.rows.get(at)).map_or(&[], Vec::as_slice)
    }

    pub(in crate::lms) fn all(&self) -> RangeInclusive<usize> {
        1..=self.rows.len()
    }

    /// The rows below the titles.
    pub(in crate::lms) fn below(&self) -> RangeInclusive<usize> {
        2..=self.rows.len()
    }

    pub(in crate::lms) fn width(&self, row: usize) -> usize {
        self.row(row).len()
    }

    pub(super) fn place(&self, row: usize, column: usize) -> Option<&Cell> {
        self.row(row).get(column)
    }

    /// A cell as it is in the file, with quotes.
    pub(super) fn raw(&self, row: usize, column: usize) -> &str {
        self.place(row, column).and_then(|cell| self.text.get(cell.clone())).unwrap_or_default()
    }

    /// What a cell says; empty if the row is shorter.
    pub(in crate::lms) fn cell(&self, row: usize, column: usize) -> Cow<'_, str> {
        cells::value(self.raw(row, column))
    }

    /// The cells of a row, trimmed.
    pub(in crate::lms) fn cells(&self, row: usize) -> Vec<String> {
        (0..self.width(row)).map(|column| self.cell(row, column).trim().to_owned()).collect()
    }

    pub(in crate::lms) fn titles(&self) -> Vec<String> {
        self.cells(1)
    }

    /// Whether all cells of a row are empty.
    pub(in crate::lms) fn is_blank(&self, row: usize) -> bool {
        (0..self.width(row)).all(|column| self.cell(row, column).trim().is_empty())
    }

    /// The cells of a column in some rows.
    pub(super) fn column<'a>(
        &'a self,
        rows: &'a [usize],
        column: usize,
    ) -> impl Iterator<Item = Cow<'a, str>> {
        rows.iter().map(move |row| self.cell(*row, column))
    }
}
