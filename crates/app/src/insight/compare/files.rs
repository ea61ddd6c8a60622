//! The lists as a table to save. Headings are English in every language, for programs that read them.

use annotator_core::codebook::AttributeKind;
use annotator_core::insight::compare::{Commitment, Comparison};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::value::Value;

use super::row;

/// The columns of each side, which begin with `earlier_` or `later_`.
const OF_SIDE: [&str; 9] =
    ["id", "statement", "date", "code", "code_name", "passage", "sum", "deadline", "strength"];

/// How names are written.
#[derive(Clone, Copy)]
pub struct Names {
    pub statement: fn(&Project, StatementId) -> String,
    pub code: fn(&Project, &CodeId) -> String,
}

/// The heads and the rows: a row for each pair, then for each new one, then for each dropped one.
#[must_use]
pub fn table(
    project: &Project,
    found: &Comparison,
    names: Names,
) -> (Vec<String>, Vec<Vec<String>>) {
    let mut head = ["status", "decided_by", "similarity"].map(str::to_owned).to_vec();
    for side in ["earlier", "later"] {
        head.extend(OF_SIDE.map(|column| format!("{side}_{column}")));
    }
    let line = |status: [&str; 2], similarity: Option<u32>, sides: [Option<Commitment>; 2]| {
        let similarity = similarity.map(|it| format!("{:.3}", f64::from(it) / 1000.0));
        let mut cells = status.map(str::to_owned).to_vec();
        cells.push(similarity.unwrap_or_default());
        cells.extend(sides.into_iter().flat_map(|it| of_side(project, it, names)));
        cells
    };
    let repeated = found.repeated.iter().map(|it| {
        let by = if it.is_decided { "user" } else { "proposed" };
        line(["repeated", by], Some(it.similarity), [Some(it.earlier), Some(it.later)])
    });
    let new = found.new.iter().map(|it| line(["new", ""], None, [None, Some(*it)]));
    let dropped = found.dropped.iter().map(|it| line(["dropped", ""], None, [Some(*it), None]));
    (head, repeated.chain(new).chain(dropped).collect())
}

fn of_side(project: &Project, it: Option<Commitment>, names: Names) -> Vec<String> {
    let Some(row) = it.and_then(|it| row(project, it)) else {
        return vec![String::new(); OF_SIDE.len()];
    };
    let annotation = &row.annotation;
    vec![
        annotation.id.to_string(),
        (names.statement)(project, row.statement.id),
        row.statement.metadata.date.clone(),
        annotation.code.to_string(),
        (names.code)(project, &annotation.code),
        row.quote(),
        said(project, annotation, |kind, _| kind == AttributeKind::Money),
        said(project, annotation, |kind, _| kind == AttributeKind::Date),
        said(project, annotation, |_, id| id == "strength"),
    ]
}

/// What the first field of the layer says that is wanted.
fn said(
    project: &Project,
    annotation: &Annotation,
    is_wanted: fn(AttributeKind, &str) -> bool,
) -> String {
    let layer = project.codebook.layer_of(&annotation.code);
    let mut fields = layer.into_iter().flat_map(|layer| &layer.attributes);
    let field = fields.find(|field| is_wanted(field.kind, field.id.as_str()));
    let value = field.and_then(|field| annotation.attributes.get(&field.id));
    match value.map(|it| &it.value) {
        Some(Value::Money(money)) => match (&money.amount, &money.currency) {
            (Some(amount), Some(currency)) => format!("{currency} {amount}"),
            (Some(amount), None) => amount.clone(),
            (None, _) => money.text.clone(),
        },
        Some(Value::Date(date)) => {
            date.day.clone().or_else(|| date.edtf.clone()).unwrap_or_else(|| date.text.clone())
        }
        Some(Value::Choice { choice }) => choice.to_string(),
        _ => String::new(),
    }
}
