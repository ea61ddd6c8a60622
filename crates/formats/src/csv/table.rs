//! A table with a row for each annotation (RFC 4180: commas, CR LF, doubled quotes).
//!
//! Positions count code points; UTF-16 is given as well. For an annotation with several parts they
//! are the start of the first and the end of the last.

use std::collections::BTreeMap;

use ::csv::{Terminator, Writer, WriterBuilder};

use crate::shared::flat::{cells, endings, word};
use crate::shared::tables::variable_columns;
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AttributeId, ChoiceId, LayerId};
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestions::{SuggestionDecision, SuggestionDecisions};
use annotator_core::project::value::Value;
use annotator_core::project::variables::{VariableCache, VariableKind, Variables};
use annotator_core::small_map::SmallSet;
use annotator_core::spreadsheet::guarded;
use annotator_core::stored::file::export::in_order;
use annotator_core::stored::file::iso::iso_8601;
use annotator_core::stored::file::range::range_entry;

/// Whom the table is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CsvVariant {
    /// For spreadsheet programs, in which most tables are opened. It has a byte-order mark, so that
    /// they read UTF-8, and a `'` before text that they would run as a formula. That changes the
    /// text, so compare quotes with [`CsvVariant::Plain`] or the JSON.
    #[default]
    Spreadsheet,
    /// For programs: every text is as in the project.
    Plain,
}

/// The table with its header row.
#[must_use]
pub(crate) fn export_csv(project: &Project, variant: CsvVariant) -> String {
    let columns = Columns::with_labels(&project.codebook, &FIXED);
    let variables = Variables::of(&project.attachments);
    let mut cache = VariableCache::default();
    let mut table = Table::new(variant);
    for header in FIXED.iter().copied().chain(columns.headers.iter().map(String::as_str)) {
        table.raw(header);
    }
    // They come last, which is how our own import knows them.
    variable_columns(&variables).for_each(|header| table.raw(&header));
    table.end_row();
    let accepted = accepted(project);
    for (statement, annotation) in in_order(project) {
        fixed_fields(&mut table, project, &statement, &annotation);
        suggestion_fields(&mut table, accepted.get(&annotation.id));
        for (layer, attribute, endings) in &columns.groups {
            let code = project.codebook.code(&annotation.code);
            let own = code.is_some_and(|code| code.layer == *layer);
            let definition = project.codebook.layer(layer).and_then(|it| it.attribute(attribute));
            match (annotation.attributes.get(attribute), definition) {
                (Some(attribute), Some(definition)) if own => {
                    value_fields(&mut table, &attribute.value, definition);
                }
                _ => endings.iter().for_each(|_| table.raw("")),
            }
        }
        let values = cache.values(&project.attachments, statement.id);
        for variable in &variables.variables {
            let value = values.get(&variable.id).map_or("", String::as_str);
            match variable.kind {
                VariableKind::Number => table.raw(value),
                VariableKind::Text | VariableKind::Choice => table.text(value),
            }
        }
        table.end_row();
    }
    table.finish()
}

/// For each column of the table, whether it holds only numbers.
#[must_use]
pub(crate) fn numeric_columns(project: &Project) -> Vec<bool> {
    use AttributeKind::{Money, Number};
    let variables = Variables::of(&project.attachments).variables;
    let variables = variables.into_iter().map(|it| it.kind == VariableKind::Number);
    let attributes = project.codebook.layers.iter().flat_map(|layer| &layer.attributes);
    let attributes = attributes.flat_map(|attribute| {
        let number = move |end: &str| match attribute.kind {
            Number => true,
            Money => ["_value", "_min", "_max"].contains(&end),
            _ => false,
        };
        labelled_endings(attribute.kind).iter().map(move |end| number(end))
    });
    FIXED
        .iter()
        .map(|name| {
            name.starts_with("start") || name.starts_with("end") || *name == "suggestion_score"
        })
        .chain(attributes)
        .chain(variables)
        .collect()
}

/// The columns that every table has.
const FIXED: [&str; 27] = [
    "statement",
    "delegation",
    "speaker",
    "date",
    "statement_id",
    "statement_sha256",
    "annotation",
    "annotator",
    "layer",
    "code",
    "code_name",
    "start",
    "end",
    "start_utf16",
    "end_utf16",
    "quote",
    "note",
    "confidence",
    "created",
    "modified",
    "origin",
    "codebook_revision",
    "proposed",
    "suggested_by",
    "suggestion_rule",
    "suggestion_score",
    "suggestion_revision",
];

/// The columns that say which suggestion became the annotation: the last ones that every table has.
/// They are written, and not read.
pub(super) const SUGGESTION: [&str; 4] = match FIXED.last_chunk() {
    Some(last) => *last,
    None => [""; 4],
};

fn fixed_fields(
    table: &mut Table,
    project: &Project,
    statement: &Statement,
    annotation: &Annotation,
) {
    let text = &statement.text;
    let range = range_entry(text, annotation.spans.start(), annotation.spans.end());
    let code = project.codebook.code(&annotation.code);
    let known = &statement.metadata;
    for text in [&known.title, &known.delegation, &known.speaker, &known.date] {
        table.text(text);
    }
    table.raw(&statement.id.to_string());
    table.raw(&text.sha256().to_string());
    table.raw(&annotation.id.to_string());
    table.text(project.annotator(annotation.annotator).map_or("", |who| &who.name));
    table.raw(code.map_or("", |code| code.layer.as_str()));
    table.raw(annotation.code.as_str());
    table.text(code.map_or("", |code| &code.name));
    for offset in [range.start, range.end, range.start_utf16, range.end_utf16] {
        table.raw(&offset.to_string());
    }
    // The text from start to end, so that programs can check it.
    table.text(text.slice(annotation.spans.hull()));
    table.text(&annotation.note);
    table.raw(&annotation.confidence.map(word).unwrap_or_default());
    table.raw(&iso_8601(annotation.created));
    table.raw(&iso_8601(annotation.stamp.modified));
    table.raw(&word(annotation.origin));
    table.raw(&annotation.stamp.revision.to_string());
    table.raw(&proposed(annotation).join("|"));
}

/// The suggestions that became annotations.
fn accepted(project: &Project) -> BTreeMap<AnnotationId, SuggestionDecision> {
    let decisions = SuggestionDecisions::all(&project.attachments).flat_map(|(_, it)| it.decisions);
    decisions.filter_map(|decision| Some((decision.accepted?, decision))).collect()
}

fn suggestion_fields(table: &mut Table, suggestion: Option<&SuggestionDecision>) {
    let Some(suggestion) = suggestion else {
        SUGGESTION.iter().for_each(|_| table.raw(""));
        return;
    };
    table.raw(&word(suggestion.by));
    table.text(&suggestion.rule);
    table.raw(&suggestion.score.to_string());
    table.text(&suggestion.revision);
}

/// The ids of the attributes whose values were proposed and accepted.
pub(crate) fn proposed(annotation: &Annotation) -> Vec<&str> {
    let accepted = annotation.attributes.iter().filter(|(_, attribute)| attribute.proposed);
    accepted.map(|(id, _)| id.as_str()).collect()
}

/// One column or several for each attribute that the codebook defines.
pub(crate) struct Columns {
    /// Layer, attribute, and the endings of its columns.
    pub(crate) groups: Vec<(LayerId, AttributeId, &'static [&'static str])>,
    /// The names of all columns, group after group.
    pub(crate) headers: Vec<String>,
}

impl Columns {
    /// The columns for a codebook. None has a name from `fixed`.
    pub(crate) fn of(codebook: &Codebook, fixed: &[&str]) -> Self {
        Self::with_endings(codebook, fixed, endings)
    }

    /// The same, with a column for the name of each choice after that for its id.
    fn with_labels(codebook: &Codebook, fixed: &[&str]) -> Self {
        Self::with_endings(codebook, fixed, labelled_endings)
    }

    fn with_endings(
        codebook: &Codebook,
        fixed: &[&str],
        endings: fn(AttributeKind) -> &'static [&'static str],
    ) -> Self {
        let mut columns = Self { groups: Vec::new(), headers: Vec::new() };
        let mut taken: SmallSet<String> = fixed.iter().map(|name| (*name).to_owned()).collect();
        for layer in &codebook.layers {
            for attribute in &layer.attributes {
                let endings = endings(attribute.kind);
                let headers = free_headers(&layer.id, &attribute.id, endings, &taken);
                taken.extend(headers.iter().cloned());
                // `x_label` after `x` would look like the name of a choice.
                taken.extend(headers.iter().map(|header| format!("{header}{LABEL}")));
                columns.headers.extend(headers);
                columns.groups.push((layer.id.clone(), attribute.id.clone(), endings));
            }
        }
        columns
    }
}

/// `amount_value`, or with the layer before it if that name is taken.
fn free_headers(
    layer: &LayerId,
    attribute: &AttributeId,
    endings: &[&str],
    taken: &SmallSet<String>,
) -> Vec<String> {
    let mut name = attribute.to_string();
    let mut number = 1_u32;
    loop {
        let headers: Vec<String> = endings.iter().map(|end| format!("{name}{end}")).collect();
        if headers.iter().all(|header| !taken.contains(header)) {
            return headers;
        }
        name = if number == 1 {
            format!("{layer}_{attribute}")
        } else {
            format!("{layer}_{attribute}_{number}")
        };
        number = number.saturating_add(1);
    }
}

/// The ending of the column with the name of a choice.
pub(super) const LABEL: &str = "_label";

/// The endings of the columns for an attribute, with that for the names of choices.
fn labelled_endings(kind: AttributeKind) -> &'static [&'static str] {
    match kind {
        AttributeKind::Choice | AttributeKind::MultipleChoice => &["", LABEL],
        AttributeKind::Text
        | AttributeKind::Number
        | AttributeKind::YesNo
        | AttributeKind::Date
        | AttributeKind::Money
        | AttributeKind::Party => endings(kind),
    }
}

fn value_fields(table: &mut Table, value: &Value, definition: &AttributeDefinition) {
    for cell in cells(value) {
        if cell.written { table.text(&cell.text) } else { table.raw(&cell.text) }
    }
    let name = |id: &ChoiceId| {
        let choice = definition.values.iter().find(|choice| choice.id == *id);
        choice.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    match value {
        Value::Choice { choice } => table.text(&name(choice)),
        Value::MultipleChoice { choices } => {
            table.text(&choices.iter().map(name).collect::<Vec<_>>().join("|"));
        }
        Value::Text { .. }
        | Value::Number { .. }
        | Value::YesNo { .. }
        | Value::Date(_)
        | Value::Money(_)
        | Value::Party(_) => {}
    }
}

/// A table that is written row by row.
pub(crate) struct Table {
    variant: CsvVariant,
    writer: Writer<Vec<u8>>,
}

// Writing to memory does not fail, so results are ignored.
impl Table {
    pub(crate) fn new(variant: CsvVariant) -> Self {
        let mark = if variant == CsvVariant::Spreadsheet { "\u{feff}" } else { "" };
        let builder = &mut WriterBuilder::new();
        let writer = builder.terminator(Terminator::CRLF).from_writer(mark.as_bytes().to_vec());
        Self { variant, writer }
    }

    /// Text that a user wrote.
    pub(crate) fn text(&mut self, text: &str) {
        if self.variant == CsvVariant::Spreadsheet {
            self.raw(&guarded(text));
        } else {
            self.raw(text);
        }
    }

    /// A number, an id or one of our own words.
    pub(crate) fn raw(&mut self, field: &str) {
        let _ = self.writer.write_field(field);
    }

    pub(crate) fn end_row(&mut self) {
        let _ = self.writer.write_record(None::<&[u8]>);
    }

    pub(crate) fn finish(self) -> String {
        String::from_utf8(self.writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::testing::generate;
    use proptest::prelude::*;

    /// A reader of RFC 4180 that shares no code with the writer.
    fn parse(csv: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
        let mut chars = csv.chars().peekable();
        let mut quoted = false;
        while let Some(c) = chars.next() {
            match c {
                '"' if quoted && chars.peek() == Some(&'"') => field.extend(chars.next()),
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut field)),
                '\r' if !quoted => {
                    assert_eq!(chars.next(), Some('\n'));
                    row.push(std::mem::take(&mut field));
                    rows.push(std::mem::take(&mut row));
                }
                '\n' if !quoted => panic!("a bare line feed"),
                c => field.push(c),
            }
        }
        assert!(!quoted && row.is_empty() && field.is_empty());
        rows
    }

    /// Quotes only the fields that need it.
    fn written_by_hand(rows: &[Vec<String>]) -> String {
        let field = |field: &String| match field.contains(['"', ',', '\r', '\n']) {
            true => format!("\"{}\"", field.replace('"', "\"\"")),
            false => field.clone(),
        };
        let row = |row: &Vec<String>| row.iter().map(field).collect::<Vec<_>>().join(",");
        rows.iter().map(|it| row(it) + "\r\n").collect()
    }

    #[test]
    fn rows_hold_the_annotations() {
        let project = generate::rich_project();
        let rows = parse(&export_csv(&project, CsvVariant::Plain));
        let cell = |row: usize, name: &str| {
            let column = rows[0].iter().position(|header| header == name).unwrap();
            rows[row][column].as_str()
        };
        assert_eq!(rows.len(), 4);
        assert_eq!((cell(1, "start"), cell(1, "end")), ("4", "9"));
        assert_eq!((cell(1, "start_utf16"), cell(1, "end_utf16")), ("7", "12"));
        assert_eq!(cell(1, "quote"), " سلام");
        assert_eq!(cell(1, "note"), "=SUM(A1)\nsecond, \"line\"");
        assert_eq!(cell(1, "confidence"), "low");
        for row in 1..rows.len() {
            let id = cell(row, "statement_id");
            let own = project.statements.iter().find(|it| it.id.to_string() == id).unwrap();
            let known = &own.metadata;
            assert_eq!(cell(row, "statement"), known.title);
            assert_eq!(cell(row, "speaker"), known.speaker);
            assert_eq!(
                (cell(row, "delegation"), cell(row, "date")),
                (&*known.delegation, &*known.date)
            );
        }
        assert_eq!(cell(1, "created"), "2017-03-15T10:42:00.123Z");
        assert_eq!(cell(1, "amount_text"), "US$23\u{a0}million");
        assert_eq!((cell(1, "amount_value"), cell(1, "amount_currency")), ("23000000", "USD"));
        assert_eq!((cell(1, "actor_text"), cell(1, "actor_iso3")), ("Japan", "JPN"));
        assert_eq!((cell(2, "quote"), cell(2, "amount_value")), ("Aid 😀, aid again", ""));
        assert_eq!(cell(3, "quote"), "=1+1");
    }

    #[test]
    fn a_spreadsheet_runs_no_cell_as_a_formula() {
        let project = generate::rich_project();
        let csv = export_csv(&project, CsvVariant::default());
        let rows = parse(csv.strip_prefix('\u{feff}').unwrap());
        let quote = FIXED.iter().position(|header| *header == "quote").unwrap();
        assert_eq!(rows[3][quote], "'=1+1");
        assert_eq!(rows[1][quote + 1], "'=SUM(A1)\nsecond, \"line\"");
        for cell in rows.iter().flatten() {
            assert!(!cell.starts_with(annotator_core::spreadsheet::FORMULA_STARTS), "{cell}");
        }
    }

    #[test]
    fn no_header_occurs_twice() {
        let mut codebook = generate::codebook();
        let layers: Vec<_> = ["second", "third"]
            .map(|id| {
                let mut layer = (*codebook.layers[1]).clone();
                layer.id = annotator_core::project::id::Slug::parse(id).unwrap();
                layer.attributes[0].id = annotator_core::project::id::Slug::parse("note").unwrap();
                std::rc::Rc::new(layer)
            })
            .into();
        codebook.layers.extend(layers);
        let headers = Columns::with_labels(&codebook, &FIXED).headers;
        assert!(headers.contains(&"second_note".to_owned()));
        assert!(headers.contains(&"third_amount_value".to_owned()));
        let all: SmallSet<_> = headers.iter().map(String::as_str).chain(FIXED).collect();
        assert_eq!(all.len(), headers.len() + FIXED.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn every_row_has_every_column(project in generate::projects()) {
            for variant in [CsvVariant::Plain, CsvVariant::Spreadsheet] {
                let csv = export_csv(&project, variant);
                let rows = parse(&csv);
                let annotations = project.annotation_count();
                prop_assert_eq!(rows.len(), annotations + 1);
                prop_assert!(rows.iter().all(|row| row.len() == rows[0].len()));
                prop_assert_eq!(written_by_hand(&rows), csv);
            }
        }
    }
}
