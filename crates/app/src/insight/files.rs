//! The numbers as a table to save. Headings that we add are English in every language, for programs
//! that read them.

use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;

use super::Found;
use super::asked::Numbers;
use super::numbers::Value;

/// The heads and rows of the numbers as they are shown: the code's id, its name, a number for each
/// column.
#[must_use]
pub fn table(
    codebook: &Codebook,
    found: &Found,
    numbers: Numbers,
    columns: &[String],
) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = vec!["code".to_owned(), "name".to_owned()];
    head.extend(columns.iter().cloned());
    let (matrix, sums) = (&found.matrix, found.matrix.sums());
    let row = |(row, code): (usize, &CodeId)| {
        let known = codebook.code(code);
        let name = known.map_or_else(|| code.to_string(), |code| code.name.clone());
        let values = (0..matrix.columns).map(|at| cell(numbers.value(matrix, &sums, (row, at))));
        [code.to_string(), name].into_iter().chain(values).collect()
    };
    (head, found.heads.rows.iter().enumerate().map(row).collect())
}

fn cell(value: Value) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Share(number) | Value::Residual(number) => format!("{number:.10}"),
        Value::Undefined => String::new(),
    }
}
