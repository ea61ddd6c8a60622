//! Describes the files to other programs: Croissant 1.0 and a Frictionless data package.

use serde_json::{Map, Value as Json, json};

use super::Data;
use super::rows::Rows;
use super::shape::{Field, STATEMENTS, Type};
use crate::shared::labels::Labels;
use annotator_core::json::indented;
use annotator_core::phrases::date::parse_day;
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_words::data_card::description;

/// The columns of `annotations.csv` that hold whole numbers.
const WHOLE: [&str; 4] = ["start", "end", "start_utf16", "end_utf16"];

fn laid_out(json: &Json) -> String {
    format!("{}\n", indented(&json.to_string()))
}

/// The fields of the configuration that a file belongs to.
fn fields<'a>(rows: &'a Rows, file: &Data) -> &'a [Field] {
    if file.config == STATEMENTS { &rows.statements } else { &rows.sentences }
}

/// The names in the first row of the table.
fn headers(table: &str) -> impl Iterator<Item = &str> {
    table.lines().next().unwrap_or_default().split(',')
}

fn name(file: &Data) -> String {
    let number = file.number.map(|number| format!("-{number:05}")).unwrap_or_default();
    format!("{}-{}{number}", file.config, file.split)
}

/// The field that holds a statement's date.
const DATE: &str = "date";

/// Whether the dates of all statements are days. Croissant's reader parses a field with this name
/// as dates. It fails if the field is declared as text, or if a value is not a date.
fn are_days(project: &Project) -> bool {
    let dates = project.statements.iter().map(|statement| statement.metadata.date.as_str());
    dates.filter(|date| !date.is_empty()).all(|date| parse_day(date).is_some())
}

/// `croissant.json`. Fields with objects are left to the `datasets` library.
pub(super) fn croissant(project: &Project, rows: &Rows, data: &[Data], table: &str) -> String {
    let mut distribution = vec![object("annotations.csv", "annotations.csv", "text/csv", table)];
    let dates = are_days(project);
    let mut sets = vec![table_set(table, dates)];
    for file in data {
        let id = name(file);
        distribution.push(object(&id, &file.path, "application/jsonlines", &file.content));
        let fields = fields(rows, file).iter().filter_map(|field| {
            let (kind, repeated) = match field.name.as_str() {
                DATE if dates => ("sc:Date", false),
                DATE => return None,
                _ => croissant_type(&field.kind)?,
            };
            Some(croissant_field(&id, &id, &field.name, kind, repeated))
        });
        sets.push(set(&id, &fields.collect::<Vec<_>>()));
    }
    laid_out(&json!({
        "@context": context(),
        "@type": "sc:Dataset",
        "name": project.name,
        "description": description(),
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "license": "https://spdx.org/licenses/NOASSERTION",
        "url": format!("urn:uuid:{}", project.id),
        "version": "1.0.0",
        "distribution": distribution,
        "recordSet": sets,
    }))
}

fn object(id: &str, path: &str, encoding: &str, content: &str) -> Json {
    json!({
        "@type": "cr:FileObject",
        "@id": id,
        "name": id,
        "contentUrl": path,
        "encodingFormat": encoding,
        "sha256": Sha256::of(content.as_bytes()).to_string(),
    })
}

fn set(id: &str, fields: &[Json]) -> Json {
    let set = format!("{id}-rows");
    json!({ "@type": "cr:RecordSet", "@id": set, "name": set, "field": fields })
}

fn table_set(table: &str, dates: bool) -> Json {
    let fields = headers(table).filter(|header| dates || *header != DATE).map(|header| {
        let kind = match header {
            DATE => "sc:Date",
            header if WHOLE.contains(&header) => "sc:Integer",
            _ => "sc:Text",
        };
        croissant_field("annotations", "annotations.csv", header, kind, false)
    });
    set("annotations", &fields.collect::<Vec<_>>())
}

fn croissant_field(set: &str, file: &str, name: &str, kind: &str, repeated: bool) -> Json {
    let mut field = json!({
        "@type": "cr:Field",
        "@id": format!("{set}-rows/{name}"),
        "name": name,
        "dataType": kind,
        "source": { "fileObject": { "@id": file }, "extract": { "column": name } },
    });
    if repeated && let Some(field) = field.as_object_mut() {
        field.insert("repeated".into(), true.into());
    }
    field
}

/// The type, and whether a field has several values.
fn croissant_type(kind: &Type) -> Option<(&'static str, bool)> {
    match kind {
        Type::Text => Some(("sc:Text", false)),
        Type::Whole => Some(("sc:Integer", false)),
        Type::Truth => Some(("sc:Boolean", false)),
        Type::Texts | Type::Codes => Some(("sc:Text", true)),
        Type::Objects(_) => None,
    }
}

/// The context that Croissant 1.0 requires.
fn context() -> Json {
    let mut context = Map::new();
    for (name, id) in [("@language", "en"), ("@vocab", "https://schema.org/")] {
        context.insert(name.into(), id.into());
    }
    for (name, id) in [
        ("cr", "http://mlcommons.org/croissant/"),
        ("rai", "http://mlcommons.org/croissant/RAI/"),
        ("dct", "http://purl.org/dc/terms/"),
        ("sc", "https://schema.org/"),
        ("citeAs", "cr:citeAs"),
        ("column", "cr:column"),
        ("conformsTo", "dct:conformsTo"),
        ("equivalentProperty", "cr:equivalentProperty"),
        ("extract", "cr:extract"),
        ("field", "cr:field"),
        ("fileProperty", "cr:fileProperty"),
        ("fileObject", "cr:fileObject"),
        ("fileSet", "cr:fileSet"),
        ("format", "cr:format"),
        ("includes", "cr:includes"),
        ("isLiveDataset", "cr:isLiveDataset"),
        ("jsonPath", "cr:jsonPath"),
        ("key", "cr:key"),
        ("md5", "cr:md5"),
        ("parentField", "cr:parentField"),
        ("path", "cr:path"),
        ("recordSet", "cr:recordSet"),
        ("references", "cr:references"),
        ("regex", "cr:regex"),
        ("repeated", "cr:repeated"),
        ("replace", "cr:replace"),
        ("samplingRate", "cr:samplingRate"),
        ("separator", "cr:separator"),
        ("source", "cr:source"),
        ("subField", "cr:subField"),
        ("transform", "cr:transform"),
    ] {
        context.insert(name.into(), id.into());
    }
    context.insert("data".into(), json!({ "@id": "cr:data", "@type": "@json" }));
    context.insert("dataType".into(), json!({ "@id": "cr:dataType", "@type": "@vocab" }));
    context.insert("examples".into(), json!({ "@id": "cr:examples", "@type": "@json" }));
    Json::Object(context)
}

/// `datapackage.json`. Not all of its readers treat JSON lines as a table, so they are listed as
/// files.
pub(super) fn frictionless(project: &Project, data: &[Data], table: &str) -> String {
    let columns = headers(table).map(|header| {
        let kind = if WHOLE.contains(&header) { "integer" } else { "string" };
        json!({ "name": header, "type": kind })
    });
    let mut resources = vec![json!({
        "name": "annotations",
        "type": "table",
        "path": "annotations.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": { "fields": columns.collect::<Vec<_>>(), "primaryKey": ["annotation"] },
    })];
    for file in data {
        resources.push(json!({
            "name": name(file),
            "type": "file",
            "path": file.path,
            "format": "jsonl",
            "mediatype": "text/jsonl",
            "encoding": "utf-8",
        }));
    }
    laid_out(&json!({
        "name": Labels::default().safe(&project.name).to_ascii_lowercase(),
        "title": project.name,
        "description": description(),
        "resources": resources,
    }))
}
