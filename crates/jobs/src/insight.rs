//! What was coded, counted.

use annotator_core::insight::compare::{CompareQuestion, Comparison};
use annotator_core::insight::query::{QueryHit, QueryQuestion};
use annotator_core::insight::report::{Report, ReportForm};
use annotator_core::insight::{CellQuotes, CountedPassage, Matrix, MatrixQuestion};
use serde::{Deserialize, Serialize};

/// What can be asked about the project that the worker has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InsightJob {
    /// Count. Answered by `Matrix`, with `Progress` before it if there are many statements.
    Matrix(MatrixQuestion),
    /// List the passages that the cell in a row and a column counts. Answered by `Passages`.
    Passages(MatrixQuestion, usize, usize),
    /// List the first passages of all cells; the number is the most of a cell. Answered by `Quotes`.
    Quotes(MatrixQuestion, usize),
    /// List the passages that fit a query. Answered by `Query`, with `Progress` before it if there are
    /// many statements.
    Query(QueryQuestion),
    /// Compare the commitments of two sides. Answered by `Compare`, with `Progress` before it if there are
    /// many.
    Compare(CompareQuestion),
    /// Write a report. Its pictures are the files, as PNG, if it is a Word document. Answered by
    /// `Packed`.
    Report {
        report: Box<Report>,
        form: ReportForm,
        /// The name of the file.
        name: String,
    },
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InsightFound {
    Matrix(Matrix),
    Passages(Vec<CountedPassage>),
    Quotes(Vec<CellQuotes>),
    Query(Vec<QueryHit>),
    Compare(Comparison),
}
