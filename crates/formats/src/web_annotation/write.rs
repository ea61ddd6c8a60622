//! Writes a collection.

use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use super::{ANNO, CONTEXT, NAMES, OWN, OWN_NAMES};
use crate::export::{Export, Written};
use crate::import::places::{around, chars};
use crate::shared::json_record::Record;
use annotator_core::json::indented;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallSet;
use annotator_core::stored::file::iso::iso_8601;
use annotator_core::text::span::Span;

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "@context")]
    context: Json,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    label: &'a str,
    total: usize,
    #[serde(rename = "conformsTo")]
    codebook: Json,
    #[serde(rename = "sa:statements")]
    statements: Vec<Json>,
    first: Page,
}

#[derive(Serialize)]
struct Page {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "partOf")]
    part_of: Json,
    #[serde(rename = "startIndex")]
    start_index: usize,
    items: Vec<Item>,
}

/// An annotation. It has its own context, so that it can be used alone.
#[derive(Serialize)]
struct Item {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    creator: Json,
    created: String,
    modified: String,
    body: Vec<Body>,
    target: Vec<Target>,
}

#[derive(Serialize)]
struct Body {
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
    format: &'static str,
    value: String,
}

#[derive(Serialize)]
struct Target {
    #[serde(rename = "type")]
    kind: &'static str,
    source: String,
    selector: (Quote, Position),
}

#[derive(Serialize)]
struct Quote {
    #[serde(rename = "type")]
    kind: &'static str,
    exact: String,
    prefix: String,
    suffix: String,
}

#[derive(Serialize)]
struct Position {
    #[serde(rename = "type")]
    kind: &'static str,
    start: u32,
    end: u32,
}

pub(super) fn write(export: &mut Export) -> Written {
    let project = export.project;
    let mut statements = Vec::new();
    let mut items = Vec::new();
    let mut taken = SmallSet::new();
    for (statement, done) in project.statements.iter().zip(1..) {
        let source = source(statement, &mut taken);
        statements.push(node(statement, &source));
        for annotation in project.annotations_of(statement.id).iter() {
            items.push(item(project, statement, annotation, &source));
        }
        (export.progress)(done);
    }
    let id = format!("urn:uuid:{}", project.id);
    let page = Page {
        id: format!("{id}#page-1"),
        kind: "AnnotationPage",
        part_of: json!({ "id": id, "type": "AnnotationCollection" }),
        start_index: 0,
        items,
    };
    let collection = Collection {
        context: json!([ANNO, { OWN.trim_end_matches(':'): OWN_NAMES }]),
        id,
        kind: "AnnotationCollection",
        label: &project.name,
        total: page.items.len(),
        codebook: codebook(project),
        statements,
        first: page,
    };
    let mut json = indented(&serde_json::to_string(&collection).unwrap_or_default());
    json.push('\n');
    Written::file(json)
}

/// The name of the text in targets: its digest, with a number if the text occurs twice.
fn source(statement: &Statement, taken: &mut SmallSet<String>) -> String {
    let name = format!("urn:sha256:{}", statement.text.sha256());
    let mut source = name.clone();
    let mut number = 2_u32;
    while !taken.insert(source.clone()) {
        source = format!("{name}#{number}");
        number = number.saturating_add(1);
    }
    source
}

/// A statement with its text and metadata.
fn node(statement: &Statement, source: &str) -> Json {
    let mut node = Map::new();
    node.insert("id".into(), source.into());
    node.insert("type".into(), "Text".into());
    node.insert("format".into(), "text/plain".into());
    node.insert("value".into(), statement.text.as_str().into());
    let known = serde_json::to_value(&statement.metadata).unwrap_or_default();
    for (field, value) in known.as_object().into_iter().flatten() {
        let name = NAMES.iter().find(|(own, _)| own == field);
        let name = name.map_or_else(|| format!("{OWN}{field}"), |(_, name)| (*name).to_owned());
        node.insert(name, value.clone());
    }
    Json::Object(node)
}

fn codebook(project: &Project) -> Json {
    json!({
        "id": format!("urn:sha256:{}", project.revision),
        "type": "skos:ConceptScheme",
        "label": project.codebook.title,
        "format": "application/json",
        "value": serde_json::to_string(&*project.codebook).unwrap_or_default(),
    })
}

fn item(project: &Project, statement: &Statement, annotation: &Annotation, source: &str) -> Item {
    let parts = annotation.spans.parts().iter();
    let who = project.annotator(annotation.annotator).map_or("", |annotator| &annotator.name);
    Item {
        context: ANNO,
        id: format!("urn:uuid:{}", annotation.id),
        kind: "Annotation",
        motivation: "classifying",
        creator: json!({
            "id": format!("urn:uuid:{}", annotation.annotator),
            "type": "Person",
            "name": who,
        }),
        created: iso_8601(annotation.created),
        modified: iso_8601(annotation.stamp.modified),
        body: bodies(project, statement, annotation),
        target: parts.map(|part| target(statement, *part, source)).collect(),
    }
}

/// The code as a tag, the note as a comment, and the record for our own import.
fn bodies(project: &Project, statement: &Statement, annotation: &Annotation) -> Vec<Body> {
    let code = project.codebook.code(&annotation.code);
    let name = code.map_or_else(|| annotation.code.to_string(), |code| code.name.clone());
    let record = Record {
        id: None,
        name: Some(name.clone()),
        note: String::new(),
        annotator: None,
        created: None,
        modified: None,
        ..Record::of(project, &statement.text, annotation, chars)
    };
    let plain = |purpose, value| Body { kind: "TextualBody", purpose, format: "text/plain", value };
    let mut bodies = vec![plain("tagging", name)];
    if !annotation.note.is_empty() {
        bodies.push(plain("commenting", annotation.note.clone()));
    }
    let format = "application/json";
    bodies.push(Body { format, ..plain("describing", record.json()) });
    bodies
}

fn target(statement: &Statement, part: Span, source: &str) -> Target {
    let text = &statement.text;
    let (prefix, suffix) = around(text, part, CONTEXT);
    let range = chars(text, part);
    let quote = Quote {
        kind: "TextQuoteSelector",
        exact: text.slice(part).to_owned(),
        prefix: prefix.to_owned(),
        suffix: suffix.to_owned(),
    };
    let position = Position { kind: "TextPositionSelector", start: range.start, end: range.end };
    Target { kind: "SpecificResource", source: source.to_owned(), selector: (quote, position) }
}
