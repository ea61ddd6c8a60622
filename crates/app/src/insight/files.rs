//! The numbers as a table to save. Headings that we add are English in every language, for programs
//! that read them.

use annotator_core::codebook::Codebook;
use annotator_core::insight::CellQuotes;
use annotator_core::insight::records::ValueHead;
use annotator_core::project::Project;
use annotator_core::project::id::{CodeId, StatementId};

use super::Found;
use super::asked::Numbers;
use super::numbers::Value;
use crate::exchange::project_file::file_stem;

/// The heads and rows of the numbers as they are shown: the code's id, its name, a number for each
/// column. Values of records have a key instead, which is the same for all of their spellings.
#[must_use]
pub fn table(
    codebook: &Codebook,
    found: &Found,
    numbers: Numbers,
    columns: &[String],
) -> (Vec<String>, Vec<Vec<String>>) {
    let values = found.matrix.records.as_ref().map(|heads| heads.rows.as_slice());
    let id = if values.is_some() { "key" } else { "code" };
    let mut head = vec![id.to_owned(), "name".to_owned()];
    head.extend(columns.iter().cloned());
    let (matrix, sums) = (&found.matrix, found.matrix.sums());
    let named: Vec<[String; 2]> = match values {
        Some(values) => values.iter().map(of_value).collect(),
        None => found.heads.rows.iter().map(|code| of_code(codebook, code)).collect(),
    };
    let row = |(row, named): (usize, [String; 2])| {
        let values = (0..matrix.columns).map(|at| cell(numbers.value(matrix, &sums, (row, at))));
        named.into_iter().chain(values).collect()
    };
    (head, named.into_iter().enumerate().map(row).collect())
}

fn of_code(codebook: &Codebook, code: &CodeId) -> [String; 2] {
    let known = codebook.code(code);
    [code.to_string(), known.map_or_else(|| code.to_string(), |code| code.name.clone())]
}

fn of_value(value: &ValueHead) -> [String; 2] {
    match value {
        ValueHead::Value { key, name } => [key.clone(), name.clone()],
        ValueHead::Other(1) => ["other", "other (1 value)"].map(str::to_owned),
        ValueHead::Other(count) => ["other".to_owned(), format!("other ({count} values)")],
        ValueHead::Missing => ["missing".to_owned(), "not said".to_owned()],
    }
}

/// The passages of all cells: a row for each cell and passage. `count` is how many the cell has.
#[must_use]
pub fn quotes_table(
    project: &Project,
    found: &Found,
    quotes: &[CellQuotes],
    (rows, columns): (&[String], &[String]),
    statement: fn(&Project, StatementId) -> String,
) -> (Vec<String>, Vec<Vec<String>>) {
    let head = ["row", "column", "count", "statement", "paragraph", "annotator", "quote"];
    let of_cell = |cell: &CellQuotes| {
        let name = |names: &[String], at: usize| names.get(at).cloned().unwrap_or_default();
        let count = found.matrix.cell(cell.row, cell.column).count;
        let (row, column) = (name(rows, cell.row), name(columns, cell.column));
        let lines = cell.passages.iter().map(|passage| {
            let annotator = project.annotator(passage.annotator).map(|it| it.name.clone());
            vec![
                row.clone(),
                column.clone(),
                count.to_string(),
                statement(project, passage.statement),
                (passage.paragraph + 1).to_string(),
                annotator.unwrap_or_default(),
                passage.quote.clone(),
            ]
        });
        lines.collect::<Vec<_>>()
    };
    (head.map(str::to_owned).to_vec(), quotes.iter().flat_map(of_cell).collect())
}

/// The name of a file with a figure of a project.
#[must_use]
pub fn name(project: &str, of: &str, ending: &str) -> String {
    format!("{}-{of}.{ending}", file_stem(project))
}

fn cell(value: Value) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Share(number) | Value::Residual(number) => format!("{number:.10}"),
        Value::Undefined => String::new(),
    }
}
