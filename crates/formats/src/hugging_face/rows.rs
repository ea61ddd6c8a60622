//! Makes the rows of the dataset.

use serde_json::{Map, Value as Json, json};

use super::shape::{Field, METADATA, PASSAGE, Type, kind_of, sentence, statement};
use crate::csv::table::{Columns, proposed};
use crate::import::places::chars;
use crate::shared::coders::annotator_key;
use crate::shared::flat::{cells, word};
use crate::shared::json_record::recorded_parts;
use crate::shared::sentences::{Sentence, sentences};
use annotator_core::codebook::AttributeKind;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallSet;
use annotator_core::stored::file::iso::iso_8601;
use annotator_core::text::boundaries::RULE_VERSION;

pub(super) struct Rows<'a> {
    project: &'a Project,
    columns: Columns,
    /// The fields of a row for a statement.
    pub statements: Vec<Field>,
    /// The fields of a row for a sentence.
    pub sentences: Vec<Field>,
}

impl<'a> Rows<'a> {
    pub(super) fn of(project: &'a Project) -> Self {
        let columns = Columns::of(&project.codebook, &PASSAGE);
        let statements = statement(&project.codebook, &columns);
        Self { project, columns, statements, sentences: sentence() }
    }

    /// The row of a statement.
    pub(super) fn statement(&self, statement: &Statement) -> Json {
        let known = serde_json::to_value(&statement.metadata).unwrap_or_default();
        let mut row = Map::new();
        row.insert("id".into(), statement.id.to_string().into());
        row.insert("sha256".into(), statement.text.sha256().to_string().into());
        for name in METADATA {
            row.insert(name.into(), known.get(name).cloned().unwrap_or_default());
        }
        row.insert("text".into(), statement.text.as_str().into());
        let annotations = self.project.annotations_of(statement.id);
        let spans = annotations.iter().map(|annotation| self.passage(statement, annotation));
        row.insert("spans".into(), spans.collect());
        Json::Object(row)
    }

    fn passage(&self, statement: &Statement, annotation: &Annotation) -> Json {
        let text = &statement.text;
        let hull = chars(text, annotation.spans.hull());
        let parts = recorded_parts(text, &annotation.spans, chars);
        let parts = parts.iter().map(|part| json!({ "start": part.start, "end": part.end }));
        let code = self.project.codebook.code(&annotation.code);
        let fixed = json!({
            "id": annotation.id,
            "start": hull.start,
            "end": hull.end,
            "quote": annotation.spans.quote(text.as_str()),
            "parts": parts.collect::<Vec<_>>(),
            "layer": code.map(|code| &code.layer),
            "label": annotation.code,
            "label_name": code.map(|code| &code.name),
            "annotator": annotator_key(self.project, annotation.annotator),
            "note": annotation.note,
            "confidence": annotation.confidence.map(word),
            "origin": word(annotation.origin),
            "created": iso_8601(annotation.created),
            "modified": iso_8601(annotation.stamp.modified),
            "codebook_revision": annotation.stamp.revision,
            "evidence": evidence(statement, annotation),
            "proposed": proposed(annotation),
        });
        let Json::Object(mut passage) = fixed else { return fixed };
        self.attributes(annotation, &mut passage);
        Json::Object(passage)
    }

    /// Adds a key for each column of each attribute, even if nothing is recorded.
    fn attributes(&self, annotation: &Annotation, passage: &mut Map<String, Json>) {
        let codebook = &self.project.codebook;
        let own = codebook.code(&annotation.code).map(|code| &code.layer);
        let mut headers = self.columns.headers.iter();
        for (layer, attribute, endings) in &self.columns.groups {
            let recorded = annotation.attributes.get(attribute).filter(|_| own == Some(layer));
            let definition = codebook.layer(layer).and_then(|layer| layer.attribute(attribute));
            let kind = definition.map_or(AttributeKind::Text, |definition| definition.kind);
            let cells = recorded.map(|it| cells(&it.value)).unwrap_or_default();
            for (at, ending) in endings.iter().enumerate() {
                let cell = cells.get(at).map(|cell| cell.text.as_str());
                if let Some(header) = headers.next() {
                    passage.insert(header.clone(), value(cell, &kind_of(kind, ending), ending));
                }
            }
        }
    }

    /// The rows of the sentences of a statement. Sentences without a code are included if
    /// `untagged`.
    pub(super) fn sentences(&self, statement: &Statement, untagged: bool) -> Vec<Json> {
        let annotations = self.project.annotations_of(statement.id);
        let rows = sentences(&statement.text).into_iter().filter_map(|sentence| {
            let found = annotations.overlapping(sentence.span);
            let found: SmallSet<&str> = found.iter().map(|it| it.code.as_str()).collect();
            (untagged || !found.is_empty()).then(|| sentence_row(statement, sentence, &found))
        });
        rows.collect()
    }
}

fn sentence_row(statement: &Statement, sentence: Sentence, found: &SmallSet<&str>) -> Json {
    let range = chars(&statement.text, sentence.span);
    json!({
        "statement": statement.id,
        "title": statement.metadata.title,
        "paragraph": sentence.paragraph,
        "sentence": sentence.number,
        "sentence_rules": RULE_VERSION,
        "start": range.start,
        "end": range.end,
        "text": statement.text.slice(sentence.span),
        "labels": found.iter().collect::<Vec<_>>(),
    })
}

/// A cell as JSON; `null` if nothing is recorded.
fn value(cell: Option<&str>, kind: &Type, ending: &str) -> Json {
    let Some(cell) = cell else { return Json::Null };
    match kind {
        Type::Truth => (cell == "true").into(),
        Type::Texts => cell.split('|').filter(|choice| !choice.is_empty()).collect(),
        // Text that a user wrote may be empty. Values derived from it are unknown then.
        _ if cell.is_empty() && !matches!(ending, "" | "_text") => Json::Null,
        _ => cell.into(),
    }
}

fn evidence(statement: &Statement, annotation: &Annotation) -> Vec<Json> {
    let mut all = Vec::new();
    for (attribute, recorded) in &annotation.attributes {
        for (passage, spans) in recorded.evidence.iter().enumerate() {
            for part in recorded_parts(&statement.text, spans, chars) {
                all.push(json!({
                    "attribute": attribute,
                    "passage": passage,
                    "start": part.start,
                    "end": part.end,
                    "quote": part.quote,
                }));
            }
        }
    }
    all
}
