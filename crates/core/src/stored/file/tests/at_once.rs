//! Reading at once and through a tree accept the same files and find the same in them.

use proptest::prelude::*;
use proptest::sample::Index;

use super::super::read::{FileError, read, read_at_once};
use super::super::shape::ProjectFile;
use super::*;
use crate::testing::damage::{cases, damage, damaged, twisted_text, twists};

/// What is in the file, or why it cannot be read.
fn said(file: Result<ProjectFile, FileError>) -> Result<Json, FileError> {
    file.map(|file| serde_json::to_value(&file).unwrap())
}

fn both_agree(bytes: &[u8]) -> bool {
    let (one, other) = (said(read_at_once(bytes)), said(read(bytes)));
    assert_eq!(one, other, "{}", String::from_utf8_lossy(bytes));
    one.is_ok()
}

/// Values that a lenient reader could pass over, or take for something else.
const ODD: [&str; 12] = [
    r#"{"a": 1, "a": 2, "b": {"c": [], "c": null}}"#,
    r#"["\ud800"]"#,
    r#""\u0000\ud83d\ude00""#,
    "1e999",
    "-0",
    "-0.0",
    "18446744073709551616",
    "[1, [2.50, -3]]",
    r#"{"high": null}"#,
    r#"["00000000-0000-4000-8000-000000000001", "A name", "person"]"#,
    "{}",
    "nul",
];

/// The places after each colon and each opening bracket of a text.
fn places(json: &str, bracket: char) -> Vec<usize> {
    json.char_indices().filter(|(_, c)| *c == bracket).map(|(at, _)| at + 1).collect()
}

/// The text with an unknown field in one of its objects, or a value before another one.
fn with(json: &str, odd: &str, name: &str, at: &Index) -> [String; 2] {
    let inserted = |bracket, piece: String| {
        let places = places(json, bracket);
        let (before, after) = json.split_at(places[at.index(places.len())]);
        format!("{before}{piece}{after}")
    };
    [inserted('{', format!("\"{name}\": {odd}, ")), inserted(':', format!(" {odd}, \"{name}\":"))]
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn projects_are_read_at_once(project in projects()) {
        let json = export_project(&project);
        prop_assert!(serde_json::from_str::<ProjectFile>(&json).is_ok());
        prop_assert!(both_agree(json.as_bytes()));
        let marked = format!("\u{feff}{json}");
        prop_assert!(both_agree(marked.as_bytes()));
    }

    #[test]
    fn damaged_files_are_read_alike(damage in damage()) {
        both_agree(&damaged(export_project(&rich_project()).into_bytes(), &damage));
    }

    #[test]
    fn files_with_other_values_are_read_alike(project in projects(), twists in twists()) {
        both_agree(twisted_text(&export_project(&project), &twists).as_bytes());
    }

    #[test]
    fn odd_fields_are_read_alike(
        odd in prop::sample::select(ODD.to_vec()),
        name in prop::sample::select(vec!["x", "kind", "id", "name", "start", "format", "text"]),
        at in any::<Index>(),
    ) {
        for json in with(&export_project(&rich_project()), odd, name, &at) {
            both_agree(json.as_bytes());
        }
    }
}

#[test]
fn objects_are_not_lists_and_depth_has_a_limit() {
    let json = export_project(&rich_project());
    let places = places(&json, '{');
    for deep in [100, 126, 127, 128, 129, 200_000] {
        let nested = format!("{}{}", "[".repeat(deep), "]".repeat(deep));
        for place in places.iter().step_by(if deep > 129 { places.len() } else { 3 }) {
            let (before, after) = json.split_at(*place);
            both_agree(format!("{before}\"x\": {nested}, {after}").as_bytes());
        }
    }
    let mut file: Json = serde_json::from_str(&json).unwrap();
    let annotator = &mut file["annotators"][0];
    *annotator = Json::Array(annotator.as_object().unwrap().values().cloned().collect());
    assert!(!both_agree(file.to_string().as_bytes()));
}
