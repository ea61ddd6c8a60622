//! The numbers as a table to save. Headings that we add are English in every language, for programs
//! that read them.

use annotator_core::project::Project;
use annotator_core::project::id::CodeId;

use super::Found;
use super::asked::{Heads, Numbers};
use super::numbers::Value;

fn row_names(project: &Project, heads: &Heads) -> Vec<String> {
    heads.rows.iter().map(|code| code_name(project, code)).collect()
}

fn code_name(project: &Project, code: &CodeId) -> String {
    project.codebook.code(code).map_or_else(|| code.to_string(), |code| code.name.clone())
}

/// The heads and rows of the numbers as they are shown: the code's id, its name, a number for each
/// column.
#[must_use]
pub fn table(
    project: &Project,
    found: &Found,
    numbers: Numbers,
    columns: &[String],
) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = vec!["code".to_owned(), "name".to_owned()];
    head.extend(columns.iter().cloned());
    let names = row_names(project, &found.heads);
    let row = |(at, (code, name)): (usize, (&CodeId, String))| {
        let values =
            (0..found.matrix.columns).map(|column| cell(numbers.value(&found.matrix, at, column)));
        [code.to_string(), name].into_iter().chain(values).collect()
    };
    (head, found.heads.rows.iter().zip(names).enumerate().map(row).collect())
}

fn cell(value: Value) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Share(number) | Value::Residual(number) => format!("{number:.10}"),
        Value::Undefined => String::new(),
    }
}
