//! The schema of the project file, generated from its shape.
//!
//! `UPDATE_SCHEMA=1 cargo test schema` rewrites the committed file.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::shape::ProjectFile;

const PATH: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema/statement-annotator-1.schema.json");

/// Fields that are always written are required; unknown fields are allowed.
fn generated() -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let schema = generator.into_root_schema_for::<ProjectFile>();
    let mut fields = Map::new();
    fields.insert("$schema".into(), schema.get("$schema").cloned().unwrap_or_default());
    fields.insert("$id".into(), "urn:statement-annotator:schema:1".into());
    for (name, value) in schema.as_object().unwrap() {
        fields.insert(name.clone(), value.clone());
    }
    fields.insert("title".into(), "Statement Annotator project file, version 1".into());
    let mut value = Value::Object(fields);
    tidy(&mut value);
    let mut json = serde_json::to_string_pretty(&value).unwrap();
    json.push('\n');
    json
}

/// Turns the doc comments into plain text and drops meaningless entries.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            // "Fields of newer minor versions" would describe something that we never write.
            if fields.get("additionalProperties") == Some(&Value::Bool(true)) {
                fields.remove("additionalProperties");
            }
            if let Some(Value::String(text)) = fields.get_mut("description") {
                *text = text.replace("[`", "").replace("`]", "").replace('\n', " ");
            }
            fields.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

#[test]
fn the_committed_schema_is_current() {
    let generated = generated();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::create_dir_all(std::path::Path::new(PATH).parent().unwrap()).unwrap();
        std::fs::write(PATH, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(committed == generated, "out of date: run UPDATE_SCHEMA=1 cargo test schema");
}
