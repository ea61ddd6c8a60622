//! The tables of statements and codes, which have the same columns in a workbook and as CSV.

use super::flat::{cells, word};
use annotator_core::codebook::{AttributeDefinition, Choice, Code, Codebook, Layer, Link};
use annotator_core::project::Project;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::{Values, Variable, VariableKind, Variables, values_of};
use annotator_core::reading::remarks::{KeptRemark, remarks_of};
use annotator_core::small_map::SmallMap;

/// A cell of such a table.
pub(crate) enum TableCell<'a> {
    /// Text that a user wrote, or that was read.
    Written(&'a str),
    /// The same, as a copy.
    Typed(String),
    /// An id or one of our own words.
    Word(String),
    Number(u32),
    /// A decimal number.
    Decimal(String),
}

use TableCell::{Decimal, Number, Typed, Word, Written};

fn count(count: usize) -> TableCell<'static> {
    Number(u32::try_from(count).unwrap_or(u32::MAX))
}

fn truth(is: bool) -> TableCell<'static> {
    Word(if is { "true" } else { "false" }.to_owned())
}

pub(crate) const STATEMENT_COLUMNS: [&str; 23] = [
    "statement",
    "statement_id",
    "sha256",
    "speaker",
    "role",
    "delegation",
    "organ",
    "occasion",
    "topic",
    "date",
    "language",
    "source_url",
    "symbol",
    "file_name",
    "media_type",
    "encoding",
    "remarks",
    "code_points",
    "utf16",
    "bytes",
    "annotations",
    "done",
    "text",
];

/// The start of the names of columns with values of variables.
pub(crate) const VARIABLE: &str = "variable_";

/// The names of the columns of variables.
pub(crate) fn variable_columns(variables: &Variables) -> impl Iterator<Item = String> {
    variables.variables.iter().map(|variable| format!("{VARIABLE}{}", variable.id))
}

/// The cells of these columns.
fn variable_cells(variables: &Variables, values: &Values) -> Vec<TableCell<'static>> {
    let cell = |variable: &Variable| {
        let value = values.get(&variable.id).cloned().unwrap_or_default();
        match variable.kind {
            VariableKind::Number => Decimal(value),
            VariableKind::Text | VariableKind::Choice => Typed(value),
        }
    };
    variables.variables.iter().map(cell).collect()
}

/// The names of the columns of the table of statements. The texts come last.
pub(crate) fn statement_columns(variables: &Variables) -> Vec<String> {
    let mut columns: Vec<String> = STATEMENT_COLUMNS.map(str::to_owned).into();
    let last = columns.len().saturating_sub(1);
    columns.splice(last..last, variable_columns(variables));
    columns
}

/// The row of a statement.
pub(crate) fn statement_row<'a>(
    project: &Project,
    variables: &Variables,
    statement: &'a Statement,
) -> Vec<TableCell<'a>> {
    let mut cells: Vec<TableCell> = fixed_cells(project, statement).into();
    let last = cells.len().saturating_sub(1);
    let values = values_of(&project.attachments, statement.id);
    cells.splice(last..last, variable_cells(variables, &values));
    cells
}

fn fixed_cells<'a>(project: &Project, statement: &'a Statement) -> [TableCell<'a>; 23] {
    let (known, read) = (&statement.metadata, &statement.provenance);
    let end = statement.text.end();
    [
        Written(&known.title),
        Word(statement.id.to_string()),
        Word(statement.text.sha256().to_string()),
        Written(&known.speaker),
        Written(&known.role),
        Written(&known.delegation),
        Written(&known.organ),
        Written(&known.occasion),
        Written(&known.topic),
        Written(&known.date),
        Written(&known.language),
        Written(&known.source_url),
        Written(&known.symbol),
        Written(&read.file_name),
        Written(&read.media_type),
        Written(&read.encoding),
        Word(remarks(project, statement)),
        Number(end.char.0),
        Number(end.utf16.0),
        Number(end.byte.0),
        count(project.annotations_of(statement.id).len()),
        truth(statement.done),
        Written(statement.text.as_str()),
    ]
}

/// What did not come along when the file was read: `letters_unreadable: 40 (pages 2, 3)|columns`.
fn remarks(project: &Project, statement: &Statement) -> String {
    let kept = remarks_of(&project.attachments, statement.id);
    kept.iter().map(remark).collect::<Vec<_>>().join("|")
}

fn remark(kept: &KeptRemark) -> String {
    // Only our own words can begin the cell, so that no spreadsheet takes it for a formula.
    let known = kept.remark().is_some();
    let mut said = if known { kept.kind.clone() } else { "other".to_owned() };
    if let Some(count) = kept.count {
        said.push_str(&format!(": {count}"));
    }
    if let Some(name) = kept.name.as_ref().filter(|_| known) {
        said.push_str(&format!(": {name}"));
    }
    if !kept.pages.is_empty() {
        let pages: Vec<_> = kept.pages.iter().map(ToString::to_string).collect();
        said.push_str(&format!(" (pages {})", pages.join(", ")));
    }
    said
}

pub(crate) const FIELD_COLUMNS: [&str; 12] = [
    "layer",
    "field",
    "field_name",
    "kind",
    "required",
    "rare",
    "default",
    "help",
    "choice",
    "choice_name",
    "score",
    "choice_help",
];

/// The rows of a field: one for each of its choices, or one if it has none.
pub(crate) fn field_rows<'a>(
    layer: &'a Layer,
    field: &'a AttributeDefinition,
) -> Vec<[TableCell<'a>; 12]> {
    let row = |choice: Option<&'a Choice>| {
        let score = choice.and_then(Choice::score).unwrap_or_default();
        [
            Word(layer.id.to_string()),
            Word(field.id.to_string()),
            Written(&field.name),
            Word(word(field.kind)),
            truth(field.required),
            truth(field.rare),
            Typed(default_of(field)),
            Written(&field.help),
            Word(choice.map(|choice| choice.id.to_string()).unwrap_or_default()),
            Written(choice.map_or("", |choice| &choice.name)),
            Decimal(score.to_owned()),
            Written(choice.map_or("", |choice| &choice.help)),
        ]
    };
    if field.values.is_empty() {
        return vec![row(None)];
    }
    field.values.iter().map(|choice| row(Some(choice))).collect()
}

/// What new annotations get: the ids of choices, or what was written.
fn default_of(field: &AttributeDefinition) -> String {
    let cells = field.default_value().map(|value| cells(&value)).unwrap_or_default();
    cells.into_iter().next().map(|cell| cell.text).unwrap_or_default()
}

pub(crate) const CODE_COLUMNS: [&str; 16] = [
    "code",
    "code_name",
    "short_name",
    "layer",
    "layer_name",
    "parent",
    "selectable",
    "set_aside",
    "definition",
    "include",
    "exclude",
    "examples",
    "links",
    "key",
    "colour_slot",
    "annotations",
];

/// The row of a code. `counts` has the numbers of annotations.
pub(crate) fn code_row<'a>(
    codebook: &'a Codebook,
    code: &'a Code,
    counts: &SmallMap<CodeId, usize>,
) -> [TableCell<'a>; 16] {
    let lines = |lines: &[String]| Word(lines.join("\n"));
    let link = |link: &Link| format!("{}:{}", link.scheme, link.id);
    [
        Word(code.id.to_string()),
        Written(&code.name),
        Written(&code.short_name),
        Word(code.layer.to_string()),
        Written(codebook.layer(&code.layer).map_or("", |layer| &layer.name)),
        Word(code.parent.as_ref().map(ToString::to_string).unwrap_or_default()),
        truth(code.selectable),
        truth(code.set_aside),
        Written(&code.definition),
        lines(&code.include),
        lines(&code.exclude),
        lines(&code.examples),
        lines(&code.links.iter().map(link).collect::<Vec<_>>()),
        Written(code.key.as_deref().unwrap_or_default()),
        Number(code.slot.into()),
        count(counts.get(&code.id).copied().unwrap_or_default()),
    ]
}
