//! The committed schema describes the project file: every export validates, additions of a newer
//! minor version are allowed, and what must be there is required.
//!
//! The library's own tests generate the schema again and compare. This test reads it as another
//! program would.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::rc::Rc;

use annotator_core::classroom::WORK;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandedIn, Work, hand_in};
use annotator_core::edit::Edit;
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::attachment::document;
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, AttributeId, HandInId, ProjectId, Slug, StatementId,
};
use annotator_core::project::statement::ParagraphKind;
use annotator_core::project::statement::{
    Layout, LineEnds, Metadata, Provenance, ReadAs, Statement,
};
use annotator_core::project::value::{Attribute, DateValue, Money, Party, Value as Recorded};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::text::Text;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;
use serde_json::{Map, Value, json};

const ID: &str = "00000000-0000-4000-8000-000000000001";

fn project() -> Project {
    let annotator = Annotator {
        id: AnnotatorId::parse(ID).unwrap(),
        name: "A. Student".into(),
        kind: AnnotatorKind::Person,
    };
    let id = ProjectId::parse(ID).unwrap();
    let mut project = Project::new(id, "A project".into(), starter::codebook(), annotator);
    let text =
        Rc::new(Text::new("👩🏻‍🚒 Japan has pledged US$23\u{a0}million.\r\nشكرا e\u{301}".into()));
    let provenance = Provenance {
        file_name: "statement.txt".into(),
        media_type: "text/plain".into(),
        encoding: "utf-8".into(),
        byte_order_mark: true,
        line_ends: LineEnds::CrLf,
        read_as: ReadAs::File,
    };
    let statement = Statement {
        metadata: Metadata { title: "Statement".into(), ..Metadata::default() },
        layout: Layout {
            body: Some(1..2),
            kinds: vec![(0, ParagraphKind::TitleBlock), (1, ParagraphKind::Heading)],
        },
        ..Statement::new(StatementId::parse(ID).unwrap(), Rc::clone(&text), provenance)
    };
    let spans = |quote: &str| {
        let start = ByteOffset(u32::try_from(text.as_str().find(quote).unwrap()).unwrap());
        Spans::one(text.span(start, start.plus(u32::try_from(quote.len()).unwrap())).unwrap())
    };
    let annotation = Annotation {
        id: AnnotationId::parse(ID).unwrap(),
        statement: statement.id,
        text: text.sha256(),
        spans: spans("has pledged"),
        code: Slug::parse("pledge").unwrap(),
        attributes: [
            (
                "amount",
                Recorded::Money(Money { text: "US$23\u{a0}million".into(), ..Money::default() }),
            ),
            ("actor", Recorded::Party(Party { text: "Japan".into(), ..Party::default() })),
            ("deadline", Recorded::Date(DateValue { text: "soon".into(), ..DateValue::default() })),
        ]
        .map(|(name, value)| {
            (Slug::parse(name).unwrap(), Attribute::new(value, vec![spans("Japan")]))
        })
        .into(),
        note: String::new(),
        confidence: None,
        annotator: AnnotatorId::parse(ID).unwrap(),
        created: Timestamp(0),
        stamp: Stamp { modified: Timestamp(1), revision: project.revision },
        origin: Origin::Manual,
    };
    let edit = Edit::AddStatement {
        at: 0,
        statement: Rc::new(statement),
        annotations: vec![Rc::new(annotation)],
    };
    edit.apply(&mut project).unwrap();
    project
}

fn schema() -> Value {
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/statement-annotator-1.schema.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn exported() -> Value {
    serde_json::from_str(&export_project(&project())).unwrap()
}

/// The part of JSON Schema that ours uses. An unknown keyword fails the test.
struct Validator {
    root: Value,
}

impl Validator {
    fn problem(&self, schema: &Value, value: &Value, place: &str) -> Option<String> {
        if *schema == Value::Bool(true) {
            return None;
        }
        if *schema == Value::Bool(false) {
            return Some(format!("{place} must not be there"));
        }
        schema
            .as_object()
            .unwrap()
            .iter()
            .find_map(|(keyword, wanted)| self.check(schema, keyword, wanted, value, place))
    }

    fn check(
        &self,
        schema: &Value,
        keyword: &str,
        wanted: &Value,
        value: &Value,
        place: &str,
    ) -> Option<String> {
        let fails =
            |fails: bool| fails.then(|| format!("{place}: {keyword} {wanted}, not {value}"));
        let valid = |schema: &&Value| self.problem(schema, value, place).is_none();
        let none = Map::new();
        let fields = value.as_object().unwrap_or(&none);
        match keyword {
            "$ref" => {
                let target = self.root.pointer(wanted.as_str().unwrap().trim_start_matches('#'));
                self.problem(target.unwrap(), value, place)
            }
            "type" => {
                let one = json!([wanted]);
                let types = wanted.as_array().unwrap_or(one.as_array().unwrap());
                fails(!types.iter().any(|wanted| is_of_type(value, wanted.as_str().unwrap())))
            }
            "const" => fails(value != wanted),
            "required" => wanted.as_array().unwrap().iter().find_map(|name| {
                let missing = value.is_object() && !fields.contains_key(name.as_str().unwrap());
                missing.then(|| format!("{place}/{} is missing", name.as_str().unwrap()))
            }),
            "properties" => wanted.as_object().unwrap().iter().find_map(|(name, schema)| {
                self.problem(schema, fields.get(name)?, &format!("{place}/{name}"))
            }),
            // The only pattern is that of ids; every other key is left to `additionalProperties`.
            "patternProperties" => {
                let schema = wanted.as_object().unwrap().values().next().unwrap();
                let ids = fields.iter().filter(|(name, _)| AttributeId::parse(name).is_some());
                ids.map(|(name, value)| self.problem(schema, value, &format!("{place}/{name}")))
                    .find_map(|problem| problem)
            }
            "additionalProperties" if schema.get("patternProperties").is_some() => {
                assert_eq!(*wanted, json!(false));
                fails(fields.keys().any(|name| AttributeId::parse(name).is_none()))
            }
            "additionalProperties" => {
                let known = |name: &String| schema["properties"].get(name).is_some();
                let mut others = fields.iter().filter(|(name, _)| !known(name));
                others.find_map(|(name, value)| {
                    self.problem(wanted, value, &format!("{place}/{name}"))
                })
            }
            "enum" => fails(!wanted.as_array().unwrap().contains(value)),
            "items" => value
                .as_array()?
                .iter()
                .enumerate()
                .find_map(|(at, value)| self.problem(wanted, value, &format!("{place}/{at}"))),
            "minItems" => fails(value.as_array()?.len() < wanted.as_u64().unwrap() as usize),
            "minimum" => fails(value.as_u64()? < wanted.as_u64().unwrap()),
            "maximum" => fails(value.as_u64()? > wanted.as_u64().unwrap()),
            "anyOf" => fails(!wanted.as_array().unwrap().iter().any(|one| valid(&one))),
            "oneOf" => fails(wanted.as_array().unwrap().iter().filter(valid).count() != 1),
            // Checked where the values are made.
            "pattern" | "format" | "uniqueItems" => None,
            "$schema" | "$id" | "$defs" | "title" | "description" | "default" => None,
            other => panic!("the schema uses {other}, which is not checked here"),
        }
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("a type {other}"),
    }
}

fn problem(value: &Value) -> Option<String> {
    let root = schema();
    Validator { root: root.clone() }.problem(&root, value, "")
}

#[test]
fn the_schema_names_itself() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], "urn:statement-annotator:schema:1");
}

#[test]
fn every_export_validates() {
    assert_eq!(problem(&exported()), None);
}

#[test]
fn files_of_the_classroom_validate() {
    let validates = |json: &str| assert_eq!(problem(&serde_json::from_str(json).unwrap()), None);
    let mut file = starter::practice().unwrap();
    validates(&export_project(&file));
    let exercise = Exercise::of(&file).unwrap();
    let (work, at) = (Work::begun(Timestamp(0)), IsoTime(Timestamp(1)));
    file.attachments.insert(WORK.to_owned(), document(&work));
    validates(&export_project(&file));
    let id = HandInId(AnnotatorId::parse(ID).unwrap().0);
    let student = file.annotators[0].id;
    validates(&hand_in(&file, &exercise, student, &work, HandedIn { id, at }).1);
}

#[test]
fn additions_of_a_newer_minor_version_are_allowed() {
    let mut file = exported();
    file["version"] = "1.9".into();
    for place in [
        "",
        "/project",
        "/codebook",
        "/codebook/codes/0",
        "/statements/0",
        "/annotations/0",
        "/annotations/0/spans/0",
        "/annotations/0/attributes/amount/value",
    ] {
        file.pointer_mut(place).unwrap()["brand_new"] = json!({ "a": [1.5] });
    }
    assert_eq!(problem(&file), None);
}

#[test]
fn fields_that_are_always_written_are_required() {
    for place in [
        "",
        "/project",
        "/statements/0",
        "/statements/0/length",
        "/annotations/0",
        "/annotations/0/spans/0",
        "/annotations/0/attributes/amount",
    ] {
        let names: Vec<String> =
            exported().pointer(place).unwrap().as_object().unwrap().keys().cloned().collect();
        // Zones are written only if they are known.
        for name in names.into_iter().filter(|name| name != "zones") {
            let mut file = exported();
            file.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(&name);
            assert_eq!(problem(&file), Some(format!("{place}/{name} is missing")));
        }
    }
}

#[test]
fn wrong_files_do_not_validate() {
    for (place, wrong) in [
        ("/format", json!("another")),
        ("/offset_unit", json!("utf16")),
        ("/annotations/0/spans", json!([])),
        ("/annotations/0/spans/0/start", json!(-1)),
        ("/annotations/0/spans/0/end", json!(1.5)),
        ("/annotations/0/origin", json!("dreamt")),
        ("/annotations/0/attributes/amount/value/kind", json!("mood")),
        ("/codebook/codes/0/slot", json!(12)),
        ("/statements/0/text", json!(null)),
    ] {
        let mut file = exported();
        *file.pointer_mut(place).unwrap() = wrong;
        assert!(problem(&file).is_some(), "{place}");
    }
}
