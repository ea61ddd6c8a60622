//! A project survives export and import; other units and line ends are recognised.

mod at_once;
mod misfits;
mod unknown;

use std::rc::Rc;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::export::export_project;
use super::import::{Answer, OpenedFile, Question, Resolved, read_file, resolve};
use super::misfit::Remark;
use super::offsets::{CountedLineEnds, OffsetUnit, Offsets};
use crate::edit::Edit;
use crate::edit::replace_text::correct_text;
use crate::project::Project;
use crate::project::annotation::{Stamp, Timestamp};
use crate::project::statement::{Layout, ParagraphKind};
use crate::small_map::SmallMap;
use crate::testing::generate::{projects, rich_project};
use crate::text::change::{Replacement, TextChange};

fn restored(json: &str) -> Project {
    match read_file(json.as_bytes()) {
        Ok(OpenedFile::Project(project)) => *project,
        other => panic!("{other:?}"),
    }
}

/// Changes the rich project's file and returns what is asked about it.
fn asked(change: impl FnOnce(&mut Json)) -> Question {
    let mut file: Json = serde_json::from_str(&export_project(&rich_project())).unwrap();
    change(&mut file);
    match read_file(file.to_string().as_bytes()) {
        Ok(OpenedFile::NeedsAnswer(question)) => *question,
        other => panic!("{other:?}"),
    }
}

fn read_as(question: &Question, offsets: Offsets, place_found: bool) -> Resolved {
    let resolved = resolve(question, Answer::Read { offsets, place_found }).unwrap();
    assert_eq!(resolved.project.problems(), []);
    resolved
}

/// Rewrites every span of the file. `count` counts the units of a piece of `text`.
fn recount(file: &mut Json, text: impl Fn(&str) -> String, count: impl Fn(&str) -> usize) {
    let texts: SmallMap<String, String> = file["statements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["id"].as_str().unwrap().into(), s["text"].as_str().unwrap().into()))
        .collect();
    let recount = |span: &mut Json, whole: &str| {
        for end in ["start", "end"] {
            let chars = span[end].as_u64().unwrap() as usize;
            let before: String = whole.chars().take(chars).collect();
            span[end] = count(&text(&before)).into();
        }
    };
    for annotation in file["annotations"].as_array_mut().unwrap() {
        let whole = texts[annotation["statement"].as_str().unwrap()].clone();
        for span in annotation["spans"].as_array_mut().unwrap() {
            recount(span, &whole);
        }
        for attribute in annotation["attributes"].as_object_mut().unwrap().values_mut() {
            for span in attribute["evidence"].as_array_mut().unwrap().iter_mut() {
                span.as_array_mut().unwrap().iter_mut().for_each(|span| recount(span, &whole));
            }
        }
    }
}

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

fn set_texts(file: &mut Json, change: impl Fn(&str) -> String) {
    for statement in file["statements"].as_array_mut().unwrap() {
        statement["text"] = change(statement["text"].as_str().unwrap()).into();
    }
}

#[test]
fn the_export_names_its_unit_and_counts_in_it() {
    let json = export_project(&rich_project());
    assert!(json.starts_with("{\n  \"format\": \"statement-annotator\",\n  \"version\": \"1.4\""));
    assert!(json.ends_with("]\n}\n"));
    let file: Json = serde_json::from_str(&json).unwrap();
    assert_eq!(file["offset_unit"], "unicode_code_point");
    assert_eq!(file["offset_interval"], "half_open");
    let first = &file["statements"][0];
    assert_eq!(first["length"], json!({ "code_points": 49, "utf16": 52, "bytes": 67 }));
    assert_eq!(first["paragraphs"].as_array().unwrap().len(), 2);
    assert_eq!(file["statements"][1]["paragraphs"].as_array().unwrap().len(), 3);
    let span = &file["annotations"][0]["spans"][0];
    assert_eq!(
        *span,
        json!({
            "start": 4, "end": 9, "start_utf16": 7, "end_utf16": 12, "quote": " سلام",
            "prefix": "👩🏻‍🚒", "suffix": " US$23\u{a0}million\r\nis what e\u{301}te\u{301} \"p",
        })
    );
    assert_eq!(file["annotations"][1]["spans"].as_array().unwrap().len(), 2);
    assert_eq!(file["annotations"][0]["created"], "2017-03-15T10:42:00.123Z");
}

/// A codebook must have the same revision in every build and every version 1.
#[test]
fn a_revision_is_the_digest_of_json_with_sorted_keys() {
    let codebook = crate::testing::generate::codebook();
    let json = serde_json::to_value(&codebook).unwrap().to_string();
    let at = |key: &str| json.find(key).unwrap();
    assert!(json.starts_with(r#"{"codes":[{"id":"security","layer":"theme","name":"#));
    assert!(at(r#""guidelines""#) < at(r#""layers":["#) && at(r#""layers":["#) < at(r#""title""#));
    assert!(codebook.revision().to_string().starts_with("dd77788b1b985e41ed013afed918f23e"));
}

#[test]
fn a_project_survives_export_and_import() {
    let project = rich_project();
    let json = export_project(&project);
    let read = restored(&json);
    assert_eq!(read, project);
    assert_eq!(export_project(&read), json);
}

#[test]
fn numbers_in_other_units_are_recognised_and_used_after_asking() {
    let lf = |text: &str| text.replace("\r\n", "\n");
    let crlf = move |text: &str| lf(text).replace('\n', "\r\n");
    let same = |text: &str| text.to_owned();
    let units = [
        (OffsetUnit::CodePoint, (|text: &str| text.chars().count()) as fn(&str) -> usize),
        (OffsetUnit::Utf16, utf16),
        (OffsetUnit::Byte, str::len),
    ];
    for (unit, count) in units {
        for line_ends in [CountedLineEnds::AsWritten, CountedLineEnds::One, CountedLineEnds::Two] {
            let offsets = Offsets { unit, line_ends };
            if offsets == Offsets::default() {
                continue;
            }
            let question = asked(|file| match line_ends {
                CountedLineEnds::AsWritten => recount(file, same, count),
                CountedLineEnds::One => recount(file, lf, count),
                CountedLineEnds::Two => recount(file, crlf, count),
            });
            assert!(!question.as_written.left_out.is_empty());
            let recognised = question.recognised.as_ref().unwrap();
            assert_eq!(recognised.offsets, offsets);
            assert_eq!((recognised.fitting, recognised.spans), (6, 6));
            assert!(recognised.left_out.is_empty());
            let resolved = read_as(&question, offsets, false);
            assert_eq!(resolved.project, rich_project());
            assert_eq!(resolve(&question, Answer::Cancel), None);
        }
    }
}

#[test]
fn changed_line_ends_of_a_text_are_restored() {
    // The texts were written with LF, and then some program turned every LF into CR LF.
    let mut file: Json = serde_json::from_str(&export_project(&rich_project())).unwrap();
    set_texts(&mut file, |text| text.replace("\r\n", " \n"));
    let lf = restored_after_new_digests(&file);
    set_texts(&mut file, |text| text.replace('\n', "\r\n"));
    for (statement, project) in
        file["statements"].as_array_mut().unwrap().iter_mut().zip(&lf.statements)
    {
        statement["sha256"] = project.text.sha256().to_string().into();
    }
    let Ok(OpenedFile::NeedsAnswer(question)) = read_file(file.to_string().as_bytes()) else {
        panic!("no question");
    };
    let recognised = question.recognised.as_ref().unwrap();
    assert_eq!(recognised.offsets.unit, OffsetUnit::CodePoint);
    assert_eq!(recognised.offsets.line_ends, CountedLineEnds::One);
    assert!(recognised.remarks.is_empty());
    let resolved = read_as(&question, recognised.offsets, false);
    assert_eq!(resolved.project, lf);
}

/// The project of a file whose texts were changed; their digests are updated first.
fn restored_after_new_digests(file: &Json) -> Project {
    let mut file = file.clone();
    for statement in file["statements"].as_array_mut().unwrap() {
        let text = statement["text"].as_str().unwrap();
        statement["sha256"] = crate::project::hash::Sha256::of(text.as_bytes()).to_string().into();
    }
    restored(&file.to_string())
}

#[test]
fn fields_of_newer_versions_are_kept_and_written_back() {
    let mut file: Json = serde_json::from_str(&export_project(&rich_project())).unwrap();
    file["version"] = "1.7".into();
    file["licence"] = json!({ "name": "CC0", "__proto__": [1, 2.5, null] });
    file["project"]["colour"] = "blue".into();
    file["statements"][1]["sections"] = json!([{ "start": 0 }]);
    file["annotations"][0]["stars"] = 5.into();
    let project = restored(&file.to_string());
    let written: Json = serde_json::from_str(&export_project(&project)).unwrap();
    file["version"] = super::VERSION.into();
    assert_eq!(written, file);
    assert_eq!(restored(&export_project(&project)), project);
}

#[test]
fn fields_that_can_be_worked_out_may_be_missing() {
    let mut file: Json = serde_json::from_str(&export_project(&rich_project())).unwrap();
    let drop = |value: &mut Json, names: &[&str]| {
        for name in names {
            assert!(value.as_object_mut().unwrap().remove(*name).is_some(), "{name}");
        }
    };
    drop(&mut file, &["offset_unit", "offset_interval", "earlier_codebooks"]);
    drop(&mut file["statements"][0], &["length", "paragraphs", "metadata"]);
    file["statements"][0]["metadata"] = json!({ "title": "Statement 100" });
    let annotation = &mut file["annotations"][2];
    drop(annotation, &["layer", "attributes", "note", "confidence", "origin"]);
    drop(&mut annotation["spans"][0], &["start_utf16", "end_utf16", "prefix", "suffix"]);
    assert_eq!(restored(&file.to_string()), rich_project());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn export_import_export_is_identical(project in projects()) {
        let json = export_project(&project);
        let read = restored(&json);
        prop_assert_eq!(&read, &project);
        prop_assert_eq!(export_project(&read), json);
    }

    #[test]
    fn every_exported_span_slices_back_to_its_quote(project in projects()) {
        let file: Json = serde_json::from_str(&export_project(&project)).unwrap();
        let number = |span: &Json, name: &str| span[name].as_u64().unwrap() as usize;
        for annotation in file["annotations"].as_array().unwrap() {
            let statements = file["statements"].as_array().unwrap();
            let statement = statements.iter().find(|s| s["id"] == annotation["statement"]).unwrap();
            let chars: Vec<char> = statement["text"].as_str().unwrap().chars().collect();
            let units: Vec<u16> = statement["text"].as_str().unwrap().encode_utf16().collect();
            let attributes = annotation["attributes"].as_object().unwrap().values();
            let evidence = attributes.flat_map(|a| a["evidence"].as_array().unwrap())
                .flat_map(|spans| spans.as_array().unwrap());
            for span in annotation["spans"].as_array().unwrap().iter().chain(evidence) {
                let (start, end) = (number(span, "start"), number(span, "end"));
                let text = |range: &[char]| Json::from(range.iter().collect::<String>());
                prop_assert_eq!(text(&chars[start..end]), span["quote"].clone());
                let before = start.saturating_sub(32);
                let after = (end + 32).min(chars.len());
                prop_assert_eq!(text(&chars[before..start]), span["prefix"].clone());
                prop_assert_eq!(text(&chars[end..after]), span["suffix"].clone());
                let (start, end) = (number(span, "start_utf16"), number(span, "end_utf16"));
                let quote = String::from_utf16(&units[start..end]).unwrap();
                prop_assert_eq!(Json::from(quote), span["quote"].clone());
            }
        }
    }

    #[test]
    fn damaged_files_become_a_project_a_question_or_an_error(
        project in projects(),
        at in any::<prop::sample::Index>(),
        junk in proptest::sample::select(vec![
            "0", "-", "9", "null", "\"", "\\ud800", "{", "]", ",", "", "1e99", "x", "\u{0}",
        ]),
    ) {
        let mut json = export_project(&project);
        let mut from = at.index(json.len());
        while !json.is_char_boundary(from) {
            from -= 1;
        }
        let len = json[from..].chars().next().map_or(0, char::len_utf8);
        json.replace_range(from..from + len, junk);
        match read_file(json.as_bytes()) {
            Ok(OpenedFile::Project(project)) => prop_assert_eq!(project.problems(), []),
            Ok(OpenedFile::NeedsAnswer(question)) => {
                for place_found in [false, true] {
                    let offsets = Offsets::default();
                    let resolved = resolve(&question, Answer::Read { offsets, place_found });
                    prop_assert_eq!(resolved.unwrap().project.problems(), []);
                }
            }
            Err(_) => {}
        }
    }
}

#[test]
fn the_layout_is_restored_except_what_does_not_fit() {
    let mut project = rich_project();
    let layout = Layout {
        body: Some(2..3),
        kinds: vec![(0, ParagraphKind::TitleBlock), (2, ParagraphKind::Quote)],
    };
    let statement = Rc::make_mut(&mut project.statements[1]);
    statement.layout = layout.clone();
    let json = export_project(&project);
    assert_eq!(restored(&json).statements[1].layout, layout);

    let mut file: Json = serde_json::from_str(&json).unwrap();
    let zones = &file["statements"][1]["zones"];
    assert_eq!(zones[0]["zone"], "front");
    assert_eq!((&zones[1]["start"], &zones[1]["end"]), (&json!(19), &json!(22)));
    file["statements"][1]["zones"][1]["start"] = 18.into(); // within a blank paragraph
    assert_eq!(restored(&file.to_string()).statements[1].layout, layout);
    file["statements"][1]["zones"][1]["end"] = 9_999.into();
    file["statements"][1]["paragraphs"][0]["start"] = 9_999.into();
    let found = &restored(&file.to_string()).statements[1].layout;
    assert_eq!(found, &Layout { body: None, kinds: vec![(2, ParagraphKind::Quote)] });
}

#[test]
fn what_is_done_is_written_and_read() {
    let mut project = rich_project();
    Rc::make_mut(&mut project.statements[1]).done = true;
    let json = export_project(&project);
    assert_eq!(restored(&json), project);
    let file: Json = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&file["statements"][0]["done"], &file["statements"][1]["done"]),
        (&Json::Null, &json!(true))
    );
}

#[test]
fn earlier_texts_are_restored_and_misfits_are_remarked() {
    let mut project = rich_project();
    for (removed, inserted) in [("pledged", "vowed 😀"), ("👩🏻‍🚒", "She"), ("She سلام", "They")]
    {
        let statement = &project.statements[0];
        let (id, text) = (statement.id, statement.text.as_str());
        let part = Replacement::at(text.find(removed).unwrap() as u32, removed, inserted);
        let change = TextChange::new(text, vec![part]).unwrap();
        let stamp = Stamp { modified: Timestamp(1_489_574_521_000), revision: project.revision };
        let edit = correct_text(&project, id, &change, stamp).unwrap().edit;
        Edit::ReplaceText(Rc::new(edit)).apply(&mut project).unwrap();
    }
    let json = export_project(&project);
    assert_eq!(restored(&json), project);
    let file: Json = serde_json::from_str(&json).unwrap();
    let first = &file["statements"][0]["earlier_texts"][0];
    assert_eq!(first["replaced"], "2017-03-15T10:42:01.000Z");
    let change = &first["changes"][0];
    assert_eq!((&change["quote"], &change["earlier"]), (&json!("vowed 😀"), &json!("pledged")));
    let (start, end) = (&change["start"], &change["end"]);
    assert_eq!((start, end), (&json!(40), &json!(47)));

    let damages: [fn(&mut Json); 4] = [
        |texts| texts[0]["changes"][0]["quote"] = "vowed".into(),
        |texts| texts[1]["changes"][0]["start"] = 9_999.into(),
        |texts| texts[2]["sha256"] = "0".repeat(64).into(),
        |texts| texts[0]["changes"][0]["earlier"] = "".into(),
    ];
    for damage in damages {
        let mut file = file.clone();
        damage(&mut file["statements"][0]["earlier_texts"]);
        let Ok(OpenedFile::NeedsAnswer(question)) = read_file(file.to_string().as_bytes()) else {
            panic!("no question");
        };
        let id = project.statements[0].id;
        assert_eq!(question.as_written.remarks, [Remark::EarlierTexts(id)]);
    }
}
