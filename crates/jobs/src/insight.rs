//! What was coded, counted.

use annotator_core::insight::{CountedPassage, Matrix, MatrixQuestion};
use serde::{Deserialize, Serialize};

/// What can be asked about the project that the worker has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InsightJob {
    /// Count. Answered by `Matrix`, with `Progress` before it if there are many statements.
    Matrix(MatrixQuestion),
    /// List the passages that the cell in a row and a column counts. Answered by `Passages`.
    Passages(MatrixQuestion, usize, usize),
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InsightFound {
    Matrix(Matrix),
    Passages(Vec<CountedPassage>),
}
