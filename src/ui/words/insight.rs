//! The words of the room of insight.

pub use annotator_words::insight::*;

use super::all_tags::code_name;
use super::{insight_actors, number, statements as statement_words};
use annotator_app::insight::Found;
use annotator_app::insight::asked::{Across, Asked, ColumnHeads, Form, Numbers};
use annotator_app::insight::numbers::Value;
use annotator_core::insight::{Columns, CountedPassage, Together};
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
        Numbers::Passages => insight_actors::passages(),
    }
}

/// How numbers are drawn.
pub fn form_name(form: Form) -> &'static str {
    match form {
        Form::Table => form_table(),
        Form::Bars => form_bars(),
        Form::Lines => form_lines(),
        Form::Triangle => form_triangle(),
        Form::Network => form_network(),
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
        Across::Records(records) => insight_actors::field_names(&project.codebook, records).1,
    }
}

/// The heading over the numbers.
pub fn heading(project: &Project, asked: &Asked) -> String {
    let rows = match asked.columns.records() {
        Some(records) => insight_actors::field_names(&project.codebook, records).0,
        None => layer_name(project, asked.row_layer(&project.codebook).as_ref()),
    };
    title(&rows, &across_name(project, asked))
}

/// What is counted, and that there are `all` of it.
pub fn what(found: &Found, all: u64) -> String {
    let counted = match &found.question.columns {
        Columns::Statements(_) | Columns::Records(_) => about_passages(),
        Columns::Codes(_, Together::Overlap) => about_overlap(),
        Columns::Codes(_, Together::Sentence) => about_sentence(),
        Columns::Codes(_, Together::Paragraph) => about_paragraph(),
    };
    let of = statements(found.question.statements.len());
    about(counted, &number(all), &of)
}

/// Where a passage is, and whose it is if there are several annotators.
pub fn place_of(project: &Project, passage: &CountedPassage) -> String {
    let statement = statement_words::name_of(project, passage.statement);
    let paragraph = passage.paragraph + 1;
    match project.annotator(passage.annotator) {
        Some(annotator) if project.annotators.len() > 1 => {
            place_by(&statement, paragraph, &visible(&annotator.name))
        }
        _ => place(&statement, paragraph),
    }
}

/// The names of the rows.
pub fn row_names(project: &Project, found: &Found) -> Vec<String> {
    (0..found.matrix.rows()).map(|at| row_name(project, found, at)).collect()
}

/// The names of the columns.
pub fn column_names(project: &Project, found: &Found) -> Vec<String> {
    (0..found.matrix.columns).map(|at| column_name(project, found, at)).collect()
}

/// The name of a row; empty if there is none.
pub fn row_name(project: &Project, found: &Found, at: usize) -> String {
    if let Some(records) = &found.matrix.records {
        return records.rows.get(at).map(insight_actors::value_name).unwrap_or_default();
    }
    let code = found.heads.rows.get(at);
    code.map(|code| code_name(&project.codebook, code)).unwrap_or_default()
}

/// The name of a column; empty if there is none.
pub fn column_name(project: &Project, found: &Found, at: usize) -> String {
    let records = found.matrix.records.as_ref();
    if let Some(head) = records.and_then(|records| records.columns.get(at)) {
        return insight_actors::value_name(head);
    }
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

/// A value on an axis, as the numbers of cells are written.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // counts are whole, not below 0
pub fn value_like(numbers: Numbers, axis: f64) -> String {
    match numbers {
        Numbers::Counts | Numbers::Passages if axis.fract() == 0.0 => {
            number(axis.min(f64::from(u32::MAX)) as u32)
        }
        Numbers::Counts | Numbers::Passages => tenths(axis),
        Numbers::RowShare | Numbers::TextShare => value(Value::Share(axis)),
        Numbers::Residuals => value(Value::Residual(axis)),
    }
}

/// A number with at most one decimal.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // rounded, not below 0
fn tenths(value: f64) -> String {
    let rounded = (value.abs() * 10.0).round().min(1e6) as u32;
    let sign = if value < 0.0 && rounded > 0 { "−" } else { "" };
    format!("{sign}{}", thousandths(rounded * 100))
}
