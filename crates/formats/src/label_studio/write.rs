//! Writes the tasks.

use serde_json::{Map, Value as Json, json};

use super::config::{Names, config};
use super::{NO, PART, YES};
use crate::export::{Export, Written};
use crate::import::places::chars;
use crate::shared::coders::annotator_key;
use crate::shared::flat::word;
use crate::shared::json_record::Record;
use annotator_core::json::indented;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::text::span::Span;

/// Writes `tasks.json` and `config.xml`.
pub(super) fn write(export: &mut Export) -> Written {
    let project = export.project;
    let names = Names::of(&project.codebook);
    let mut tasks = Vec::new();
    for (statement, done) in project.statements.iter().zip(1..) {
        tasks.push(task(project, statement, &names));
        (export.progress)(done);
    }
    let mut written = Written::default();
    written.add("config.xml", config(&project.codebook, &names));
    written.add("tasks.json", format!("{}\n", indented(&Json::Array(tasks).to_string())));
    written
}

fn task(project: &Project, statement: &Statement, names: &Names) -> Json {
    let known = serde_json::to_value(&statement.metadata).unwrap_or_default();
    let mut data = known.as_object().cloned().unwrap_or_default();
    data.insert("text".into(), statement.text.as_str().into());
    data.insert("statement".into(), statement.id.to_string().into());
    data.insert("sha256".into(), statement.text.sha256().to_string().into());
    let annotations = project.annotations_of(statement.id);
    let by_annotator = project.annotators.iter().filter_map(|who| {
        let mut mine = annotations.iter().filter(|it| it.annotator == who.id).peekable();
        let name = annotator_key(project, mine.peek()?.annotator);
        let mut result = vec![json!({
            "id": format!("{}-annotator", who.id),
            "from_name": names.annotator,
            "to_name": names.text,
            "type": "textarea",
            "origin": "manual",
            "value": { "text": [name] },
        })];
        for annotation in mine {
            regions(project, statement, annotation, names, &mut result);
        }
        Some(json!({ "result": result, "ground_truth": false, "was_cancelled": false }))
    });
    json!({ "data": data, "annotations": by_annotator.collect::<Vec<_>>() })
}

/// Adds the regions of an annotation, the attributes of the first, and the relations between them.
fn regions(
    project: &Project,
    statement: &Statement,
    annotation: &Annotation,
    names: &Names,
    result: &mut Vec<Json>,
) {
    let id = annotation.id.to_string();
    let layer = project.codebook.code(&annotation.code).map(|code| code.layer.to_string());
    let layer = layer.unwrap_or_default();
    for (part, number) in annotation.spans.parts().iter().zip(1_usize..) {
        let mut value = position(statement, *part);
        value.insert("labels".into(), json!([annotation.code]));
        let own = if number == 1 { id.clone() } else { format!("{id}-{number}") };
        let meta = if number == 1 {
            first_meta(project, statement, annotation)
        } else {
            json!({ "part_of": id })
        };
        result.push(json!({
            "id": own,
            "from_name": layer,
            "to_name": names.text,
            "type": "labels",
            "origin": "manual",
            "value": value,
            "meta": meta,
        }));
        if number == 1 {
            recorded(statement, annotation, *part, &layer, names, result);
        } else {
            result.push(json!({
                "type": "relation",
                "from_id": id,
                "to_id": own,
                "direction": "bi",
                "labels": [PART],
            }));
        }
    }
}

fn position(statement: &Statement, part: Span) -> Map<String, Json> {
    let range = chars(&statement.text, part);
    let mut value = Map::new();
    value.insert("start".into(), range.start.into());
    value.insert("end".into(), range.end.into());
    value.insert("text".into(), statement.text.slice(part).into());
    value
}

/// The note in Label Studio's form, and the record.
fn first_meta(project: &Project, statement: &Statement, annotation: &Annotation) -> Json {
    let record = Record {
        note: String::new(),
        confidence: None,
        annotator: None,
        ..Record::of(project, &statement.text, annotation, chars)
    };
    let mut meta = Map::new();
    if !annotation.note.is_empty() {
        meta.insert("text".into(), json!([annotation.note]));
    }
    meta.insert("record".into(), record.value());
    Json::Object(meta)
}

/// Adds the attributes of a region as items with its id.
fn recorded(
    statement: &Statement,
    annotation: &Annotation,
    part: Span,
    layer: &str,
    names: &Names,
    result: &mut Vec<Json>,
) {
    let mut item = |name: String, (kind, key, said): (&str, &str, Json)| {
        let mut value = position(statement, part);
        if kind == "textarea" {
            // Both values would have the key `text`.
            value.remove("text");
        }
        value.insert(key.into(), said);
        result.push(json!({
            "id": annotation.id.to_string(),
            "from_name": name,
            "to_name": names.text,
            "type": kind,
            "origin": "manual",
            "value": value,
        }));
    };
    for (id, attribute) in &annotation.attributes {
        if let Some(said) = said(&attribute.value) {
            item(format!("{layer}.{id}"), said);
        }
    }
    if let Some(confidence) = annotation.confidence {
        let choice = json!([word(confidence)]);
        item(names.confidence.clone(), ("choices", "choices", choice));
    }
}

/// The type of an item, the key of its value, and the value; `None` if the item would be empty.
pub(super) fn said(value: &Value) -> Option<(&'static str, &'static str, Json)> {
    let text = |text: &str| (!text.is_empty()).then(|| ("textarea", "text", json!([text])));
    match value {
        Value::Text { text: words } => text(words),
        Value::Date(date) => text(&date.text),
        Value::Money(money) => text(&money.text),
        Value::Party(party) => text(&party.text),
        Value::Choice { choice } => Some(("choices", "choices", json!([choice]))),
        Value::MultipleChoice { choices } if choices.is_empty() => None,
        Value::MultipleChoice { choices } => Some(("choices", "choices", json!(choices))),
        Value::YesNo { yes } => Some(("choices", "choices", json!([if *yes { YES } else { NO }]))),
        Value::Number { number } => {
            let number: f64 = number.parse().ok()?;
            Some(("number", "number", json!(number)))
        }
    }
}

/// The words in the item for a value.
pub(super) fn words(value: &Value) -> Vec<String> {
    match said(value) {
        Some((_, _, Json::Array(words))) => {
            words.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect()
        }
        Some((_, _, Json::Number(number))) => {
            number.as_f64().map(|it| it.to_string()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}
