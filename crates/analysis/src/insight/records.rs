//! Matrices of what records say: who promises, and to whom.

use std::collections::{BTreeMap, HashMap};

use annotator_core::codebook::AttributeDefinition;
use annotator_core::insight::records::{
    CellPart, MOST_VALUES, RecordColumns, RecordField, RecordHeads, RecordQuestion, ValueHead,
};
use annotator_core::insight::{Cell, Matrix, MatrixQuestion};
use annotator_core::phrases::fold::fold;
use annotator_core::phrases::party::{is_ourselves, recognise};
use annotator_core::phrases::passage::one_line;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Party, Value};

use super::matrix::{Counted, statements};

/// The records that count, and their rows and columns.
pub(super) struct Records<'p> {
    pub(super) heads: RecordHeads,
    pub(super) counted: Vec<Counted<'p>>,
    /// How many columns there are.
    pub(super) columns: usize,
}

/// What a field says: what all spellings of the same have in common, and how it is written here.
struct Said {
    key: String,
    name: String,
}

/// Puts the records into rows and columns. `progress` is told how many statements are done.
pub(super) fn records<'p>(
    project: &'p Project,
    question: &MatrixQuestion,
    record: &RecordQuestion,
    progress: &mut dyn FnMut(usize, usize),
) -> Records<'p> {
    let of = question.statements.len();
    let mut all: Vec<(&Statement, &Annotation)> = Vec::new();
    for (done, statement) in statements(project, &question.statements).enumerate() {
        let wanted = project.annotations_by(statement.id, &question.annotators).filter(|it| {
            project.codebook.layer_of(&it.code).is_some_and(|layer| layer.id == record.layer)
        });
        all.extend(wanted.map(|annotation| (statement, annotation.as_ref())));
        progress(done + 1, of);
    }
    let values = |field: &RecordField| sorted(values_of(project, record, field, &all));
    let (rows, row_of) = values(&record.rows);
    let (columns, columns_of, count) = match &record.columns {
        RecordColumns::Field(field) => {
            let (columns, column_of) = values(field);
            let count = columns.len();
            (columns, column_of.into_iter().map(|at| vec![at]).collect(), count)
        }
        RecordColumns::Codes(codes) => (Vec::new(), places_of(codes, &all), codes.len()),
    };
    let mut counted = Vec::new();
    for (((statement, annotation), row), columns) in all.into_iter().zip(row_of).zip(columns_of) {
        let cells = columns.into_iter();
        counted.extend(cells.map(|column| Counted { row, column, statement, annotation }));
    }
    let parts = parts(&counted);
    Records { heads: RecordHeads { rows, columns, parts }, counted, columns: count }
}

impl Records<'_> {
    /// The numbers.
    pub(super) fn matrix(self) -> Matrix {
        let Self { heads, counted, columns } = self;
        let mut cells = vec![Cell::default(); heads.rows.len().saturating_mul(columns)];
        for it in &counted {
            if let Some(cell) = cells.get_mut(it.row * columns + it.column) {
                cell.count += 1;
            }
        }
        let annotations = counted.len();
        Matrix { cells, columns, annotations, records: Some(heads), ..Matrix::default() }
    }
}

/// For each annotation the columns that have its code.
fn places_of(codes: &[Vec<CodeId>], all: &[(&Statement, &Annotation)]) -> Vec<Vec<usize>> {
    let has = |code: &CodeId| {
        let columns = codes.iter().enumerate().filter(|(_, list)| list.contains(code));
        columns.map(|(at, _)| at).collect()
    };
    all.iter().map(|(_, annotation)| has(&annotation.code)).collect()
}

fn values_of(
    project: &Project,
    record: &RecordQuestion,
    field: &RecordField,
    all: &[(&Statement, &Annotation)],
) -> Vec<Option<Said>> {
    let layer = project.codebook.layer(&record.layer);
    let Some(definition) = layer.and_then(|layer| layer.attribute(&field.id)) else {
        return all.iter().map(|_| None).collect();
    };
    let said = |(statement, annotation): &(&Statement, &Annotation)| {
        let delegation = one_line(&statement.metadata.delegation);
        let value = annotation.attributes.get(&field.id).map(|it| &it.value);
        let said = value.and_then(|value| said(definition, value, &delegation));
        said.or_else(|| if field.speaker { party(&speaker(&delegation)) } else { None })
    };
    all.iter().map(said).collect()
}

fn said(field: &AttributeDefinition, value: &Value, delegation: &str) -> Option<Said> {
    match value {
        Value::Text { text } => words(text),
        Value::Choice { choice } => {
            let known = field.values.iter().find(|it| it.id == *choice);
            let name = known.map_or_else(|| choice.to_string(), |it| it.name.clone());
            Some(Said { key: format!("choice:{choice}"), name })
        }
        // "We" is the State that speaks.
        Value::Party(said) if is_ourselves(&said.text) && !delegation.is_empty() => {
            party(&speaker(delegation))
        }
        Value::Party(said) => party(said),
        _ => None,
    }
}

fn speaker(delegation: &str) -> Party {
    recognise(delegation, "")
}

/// A State is the same under all of its names.
fn party(party: &Party) -> Option<Said> {
    let said = words(&party.text)?;
    match &party.iso3 {
        Some(iso3) => Some(Said { key: format!("state:{iso3}"), ..said }),
        None => Some(said),
    }
}

/// Words without regard to case, spaces and marks; `None` if there are none.
fn words(text: &str) -> Option<Said> {
    let name = one_line(text);
    if name.is_empty() {
        return None;
    }
    let folded = fold(&name);
    let key = if folded.is_empty() { name.clone() } else { folded };
    Some(Said { key: format!("words:{key}"), name })
}

/// How often a value is there, and in which spellings.
#[derive(Default)]
struct Spelled {
    count: usize,
    names: BTreeMap<String, usize>,
}

impl Spelled {
    /// The most frequent spelling, the first of several in the order of their letters.
    fn name(&self) -> String {
        let best = self.names.iter().min_by_key(|(_, count)| std::cmp::Reverse(**count));
        best.map(|(name, _)| name.clone()).unwrap_or_default()
    }
}

/// The heads of the values, and the place of each value among them.
fn sorted(values: Vec<Option<Said>>) -> (Vec<ValueHead>, Vec<usize>) {
    let mut spelled: HashMap<String, Spelled> = HashMap::new();
    for said in values.iter().flatten() {
        let entry = spelled.entry(said.key.clone()).or_default();
        entry.count += 1;
        *entry.names.entry(said.name.clone()).or_default() += 1;
    }
    let mut order: Vec<(usize, String, String)> =
        spelled.into_iter().map(|(key, it)| (it.count, it.name(), key)).collect();
    order.sort_by(|one, other| (other.0, &one.1, &one.2).cmp(&(one.0, &other.1, &other.2)));
    let others = order.len().saturating_sub(MOST_VALUES);
    order.truncate(MOST_VALUES);
    let place: HashMap<String, usize> =
        order.iter().enumerate().map(|(at, (_, _, key))| (key.clone(), at)).collect();
    let mut heads: Vec<ValueHead> =
        order.into_iter().map(|(_, name, key)| ValueHead::Value { key, name }).collect();
    let gathered = heads.len();
    if others > 0 {
        heads.push(ValueHead::Other(others));
    }
    let missing = heads.len();
    if values.iter().any(Option::is_none) {
        heads.push(ValueHead::Missing);
    }
    let place_of = |said: Option<Said>| {
        said.map_or(missing, |said| place.get(&said.key).copied().unwrap_or(gathered))
    };
    let places = values.into_iter().map(place_of).collect();
    (heads, places)
}

/// The numbers of cells by code and date.
fn parts(counted: &[Counted<'_>]) -> Vec<CellPart> {
    let mut counts: BTreeMap<(usize, usize, &CodeId, &str), u32> = BTreeMap::new();
    for it in counted {
        let date = it.statement.metadata.date.trim();
        *counts.entry((it.row, it.column, &it.annotation.code, date)).or_default() += 1;
    }
    let part = |((row, column, code, date), count): ((usize, usize, &CodeId, &str), u32)| {
        CellPart { row, column, code: code.clone(), date: date.to_owned(), count }
    };
    counts.into_iter().map(part).collect()
}
