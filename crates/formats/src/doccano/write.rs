//! Writes the lines.

use serde_json::{Map, Value as Json, json};

use crate::export::{Export, Written};
use crate::import::places::utf16;
use crate::shared::lines::push;
use annotator_core::project::Project;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallSet;

pub(super) fn write(export: &mut Export) -> Written {
    let mut lines = String::new();
    for (statement, done) in export.project.statements.iter().zip(1..) {
        push(&mut lines, &line(export.project, statement));
        (export.progress)(done);
    }
    Written::file(lines)
}

fn line(project: &Project, statement: &Statement) -> Json {
    let mut line = Map::new();
    line.insert("text".into(), statement.text.as_str().into());
    line.insert("label".into(), labels(project, statement).into());
    line.insert("statement".into(), statement.id.to_string().into());
    line.insert("sha256".into(), statement.text.sha256().to_string().into());
    let known = serde_json::to_value(&statement.metadata).unwrap_or_default();
    line.extend(known.as_object().cloned().unwrap_or_default());
    Json::Object(line)
}

/// The labels in text order. A label that several annotators set is written once.
fn labels(project: &Project, statement: &Statement) -> Vec<Json> {
    let annotations = project.annotations_of(statement.id);
    let labels = annotations.iter().map(|annotation| {
        let range = utf16(&statement.text, annotation.spans.hull());
        (range.start, range.end, annotation.code.to_string())
    });
    let labels: SmallSet<(u32, u32, String)> = labels.collect();
    labels.into_iter().map(|(start, end, label)| json!([start, end, label])).collect()
}
