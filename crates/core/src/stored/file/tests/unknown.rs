//! A file of a newer minor version: unknown fields are kept in every object.

use std::rc::Rc;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::restored;
use crate::edit::history::History;
use crate::project::hash::Sha256;
use crate::project::statement::Statement;
use crate::project::{Project, repeated};
use crate::small_map::SmallMap;
use crate::stored::file::export::export_project;
use crate::stored::{decode_snapshot, encode_snapshot};
use crate::testing::generate::{projects, rich_project};

/// Objects whose keys are not fields of the format but ids and languages.
const MAPS: [&str; 4] = ["attributes", "labels", "names_by_code", "help_by_code"];

/// Adds an unknown field to every object, each with a different value.
fn put_everywhere(json: &mut Json, name: &str, count: &mut u32) {
    match json {
        Json::Array(list) => list.iter_mut().for_each(|it| put_everywhere(it, name, count)),
        Json::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                put_everywhere(value, name, count);
            }
            // A layer has a list of this name, an annotation a map.
            if !MAPS.contains(&name) {
                *count += 1;
                fields.insert("added_later".into(), json!({ "n": *count, "list": [null, "é"] }));
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// The revision that the newer version would have computed for its codebook.
fn revision(codebook: &Json) -> String {
    let mut codebook = codebook.clone();
    codebook.as_object_mut().unwrap().remove("revision");
    Sha256::of(codebook.to_string().as_bytes()).to_string()
}

/// The project's file as a newer minor version might write it.
fn newer(project: &Project) -> Json {
    let mut file: Json = serde_json::from_str(&export_project(project)).unwrap();
    put_everywhere(&mut file, "", &mut 0);
    file["version"] = "1.99".into();
    let mut codebooks = vec![file["codebook"].clone()];
    codebooks.extend(file["earlier_codebooks"].as_array().unwrap().iter().cloned());
    let mut text = file.to_string();
    for codebook in codebooks {
        text = text.replace(codebook["revision"].as_str().unwrap(), &revision(&codebook));
    }
    serde_json::from_str(&text).unwrap()
}

fn sorted(mut file: Json) -> Json {
    // Earlier codebooks are in the order of their revisions, which have changed.
    let earlier = file["earlier_codebooks"].as_array_mut().unwrap();
    earlier.sort_by_key(|codebook| codebook["revision"].as_str().unwrap().to_owned());
    file["version"] = super::super::VERSION.into();
    file
}

/// The project as it is after reloading the page.
fn through_storage(project: &Project) -> Project {
    let snapshot = encode_snapshot(project, &History::default());
    let find = |sha| snapshot.texts.iter().find(|text| text.sha256() == sha).cloned();
    let statements: SmallMap<_, _> = snapshot.statements.iter().cloned().collect();
    let (head, codebook) = (&snapshot.head, &snapshot.codebook);
    decode_snapshot(head, codebook, &statements, &snapshot.history, &find).unwrap().0
}

fn check_survives(project: &Project) {
    let file = newer(project);
    let read = restored(&file.to_string());
    let written =
        |project: &Project| -> Json { serde_json::from_str(&export_project(project)).unwrap() };
    let expected = sorted(file);
    assert_eq!(written(&read), expected);
    assert_eq!(written(&through_storage(&read)), expected);
    assert_eq!(restored(&export_project(&read)), read);
}

#[test]
fn unknown_fields_survive_in_the_rich_project() {
    check_survives(&rich_project());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn unknown_fields_survive_in_every_object(project in projects()) {
        // Earlier texts are known by their digest, so two that are equal share their fields.
        let digests = |it: &Rc<Statement>| it.earlier.iter().map(|text| text.sha256).collect();
        let digests = project.statements.iter().map(digests);
        prop_assume!(digests.into_iter().all(|all: Vec<_>| repeated(all.into_iter()).next().is_none()));
        check_survives(&project);
    }
}
