//! The words of the room of insight.

pub use annotator_words::insight::*;

use super::all_tags::code_name;
use super::{number, statements as statement_words};
use annotator_app::insight::Found;
use annotator_app::insight::asked::{Across, Asked, ColumnHeads, Numbers};
use annotator_app::insight::numbers::Value;
use annotator_core::insight::{Columns, Together};
use annotator_core::project::Project;
use annotator_core::project::id::LayerId;
use annotator_core::project::variables::{VariableId, Variables};
use annotator_core::text::direction::visible;
use annotator_words::thousandths;

/// When two codes count as together.
pub fn together_name(together: Together) -> &'static str {
    match together {
        Together::Overlap => together_overlap(),
        Together::Sentence => together_sentence(),
        Together::Paragraph => together_paragraph(),
    }
}

/// How numbers are shown.
pub fn numbers_name(numbers: Numbers) -> &'static str {
    match numbers {
        Numbers::Counts => counts(),
        Numbers::RowShare => row_share(),
        Numbers::Residuals => residuals(),
        Numbers::TextShare => text_share(),
    }
}

fn layer_name(project: &Project, layer: Option<&LayerId>) -> String {
    let layer = layer.and_then(|id| project.codebook.layer(id));
    layer.map(|layer| visible(&layer.name)).unwrap_or_default()
}

/// What the columns are.
pub fn across_name(project: &Project, asked: &Asked) -> String {
    let variable = |id: &VariableId| {
        let variables = Variables::of(&project.attachments);
        variables.get(id).map(|it| visible(&it.name)).unwrap_or_default()
    };
    match &asked.columns {
        Across::Commitments | Across::Layer(_) => {
            layer_name(project, asked.column_layer(&project.codebook).as_ref())
        }
        Across::Statements => by_statements().to_owned(),
        Across::Delegations => by_delegations().to_owned(),
        Across::Organs => by_organs().to_owned(),
        Across::Languages => by_languages().to_owned(),
        Across::Years => by_years().to_owned(),
        Across::Variable(id) => variable(id),
    }
}

/// The heading over the numbers.
pub fn heading(project: &Project, asked: &Asked) -> String {
    let rows = layer_name(project, asked.row_layer(&project.codebook).as_ref());
    title(&rows, &across_name(project, asked))
}

/// What is counted, and that there are `all` of it.
pub fn what(found: &Found, all: u64) -> String {
    let counted = match &found.question.columns {
        Columns::Statements(_) => about_passages(),
        Columns::Codes(_, Together::Overlap) => about_overlap(),
        Columns::Codes(_, Together::Sentence) => about_sentence(),
        Columns::Codes(_, Together::Paragraph) => about_paragraph(),
    };
    let of = statements(found.question.statements.len());
    about(counted, &number(all), &of)
}

/// The names of the rows.
pub fn row_names(project: &Project, found: &Found) -> Vec<String> {
    (0..found.heads.rows.len()).map(|at| row_name(project, found, at)).collect()
}

/// The names of the columns.
pub fn column_names(project: &Project, found: &Found) -> Vec<String> {
    (0..found.matrix.columns).map(|at| column_name(project, found, at)).collect()
}

/// The name of a row; empty if there is none.
pub fn row_name(project: &Project, found: &Found, at: usize) -> String {
    let code = found.heads.rows.get(at);
    code.map(|code| code_name(&project.codebook, code)).unwrap_or_default()
}

/// The name of a column; empty if there is none.
pub fn column_name(project: &Project, found: &Found, at: usize) -> String {
    let name = match &found.heads.columns {
        ColumnHeads::Codes(codes) => codes.get(at).map(|code| code_name(&project.codebook, code)),
        ColumnHeads::Values(values) => values
            .get(at)
            .map(|value| if value.is_empty() { no_value().to_owned() } else { visible(value) }),
        ColumnHeads::Statements(ids) => {
            ids.get(at).and_then(|id| project.statement(*id)).map(|it| statement_words::name(it))
        }
    };
    name.unwrap_or_default()
}

/// A number in a cell.
pub fn value(value: Value) -> String {
    match value {
        Value::Count(count) => number(count),
        Value::Share(share) => percent(&tenths(share * 100.0)),
        Value::Residual(residual) => tenths(residual),
        Value::Undefined => undefined().to_owned(),
    }
}

/// A number with at most one decimal.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // rounded, not below 0
fn tenths(value: f64) -> String {
    let rounded = (value.abs() * 10.0).round().min(1e6) as u32;
    let sign = if value < 0.0 && rounded > 0 { "−" } else { "" };
    format!("{sign}{}", thousandths(rounded * 100))
}
