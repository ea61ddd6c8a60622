//! The numbers as a table to save. Headings that we add are English in every language, for programs
//! that read them.

use annotator_core::project::Project;
use annotator_core::project::id::{CodeId, StatementId};

use super::Found;
use super::asked::{ColumnHeads, Heads};
use super::numbers::Value;

/// The names of the rows, in the language of the codebook.
#[must_use]
pub fn row_names(project: &Project, heads: &Heads) -> Vec<String> {
    heads.rows.iter().map(|code| code_name(project, code)).collect()
}

/// The names of the columns. A statement is named as in lists; `none` names statements without a
/// value.
#[must_use]
pub fn column_names(project: &Project, heads: &Heads, none: &str) -> Vec<String> {
    let value = |value: &String| if value.is_empty() { none.to_owned() } else { value.clone() };
    match &heads.columns {
        ColumnHeads::Codes(codes) => codes.iter().map(|code| code_name(project, code)).collect(),
        ColumnHeads::Values(values) => values.iter().map(value).collect(),
        ColumnHeads::Statements(ids) => {
            let name =
                |id: &StatementId| project.statement(*id).map(|it| it.metadata.title.clone());
            ids.iter().map(|id| name(id).unwrap_or_default()).collect()
        }
    }
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
    columns: &[String],
) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = vec!["code".to_owned(), "name".to_owned()];
    head.extend(columns.iter().cloned());
    let names = row_names(project, &found.heads);
    let row = |(at, (code, name)): (usize, (&CodeId, String))| {
        let values = (0..found.matrix.columns)
            .map(|column| cell(found.asked.numbers.value(&found.matrix, at, column)));
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
