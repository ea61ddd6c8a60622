use proptest::prelude::*;

use super::FORMAT;
use crate::shared::tree::{list, number, text};
use crate::testing::back::{
    PlainAnnotation, check_texts, one, received, round_trip, sent, written,
};
use annotator_core::exchange::about::{Options, Splits};
use annotator_core::exchange::imported::{Imported, ImportedAnnotation, Unit, WhyUnread};
use annotator_core::json::{Json, parse};
use annotator_core::project::Project;
use annotator_core::testing::generate::{projects, rich_project};

fn lines(project: &Project, options: &Options) -> Vec<Json<'static>> {
    let exported = written(&FORMAT, project, options);
    let content = String::from_utf8(exported.files[0].content.clone()).unwrap();
    assert_eq!(content.lines().count(), content.split_terminator('\n').count());
    content.lines().map(|line| parse(line).unwrap().into_owned()).collect()
}

/// Checks that spaCy can restore the text from the tokens, and that each span is on whole tokens.
/// Returns the number of spans.
fn check(line: &Json) -> usize {
    let content = line.field("text").unwrap().text().unwrap();
    let chars: Vec<char> = content.chars().collect();
    let slice =
        |start: u32, end: u32| -> String { chars[start as usize..end as usize].iter().collect() };
    let tokens = list(line.field("tokens"));
    let mut doc = String::new();
    for (token, id) in tokens.iter().zip(0_u32..) {
        assert_eq!(number(token.field("id")), Some(id));
        let (start, end) = (number(token.field("start")), number(token.field("end")));
        assert_eq!(Some(doc.chars().count() as u32), start);
        let token_text = token.field("text").unwrap().text().unwrap();
        assert!(!token_text.is_empty());
        assert_eq!(slice(start.unwrap(), end.unwrap()), token_text);
        doc.push_str(token_text);
        if token.field("ws") == Some(&Json::Bool(true)) {
            doc.push(' ');
        }
    }
    assert_eq!(doc, content);
    let spans = list(line.field("spans"));
    for span in spans {
        let at = |field| number(span.field(field)).unwrap();
        let token = |field| &tokens[at(field) as usize];
        assert_eq!(number(token("token_start").field("start")), Some(at("start")));
        assert_eq!(number(token("token_end").field("end")), Some(at("end")));
    }
    spans.len()
}

/// Nothing is lost.
fn declared(_: &mut PlainAnnotation) {}

#[test]
fn each_statement_has_a_line() {
    let lines = lines(&rich_project(), &Options::default());
    assert_eq!(lines.len(), 2);
    assert_eq!(lines.iter().map(check).collect::<Vec<_>>(), [1, 3]);
    let first = &list(lines[0].field("spans"))[0];
    assert_eq!(text(first, "label"), Some("pledge"));
    assert_eq!((number(first.field("start")), number(first.field("end"))), (Some(4), Some(9)));
    let meta = lines[0].field("meta").unwrap();
    assert_eq!(text(meta, "title"), Some("Statement 100"));
    assert_eq!(meta.field("split"), None);
}

#[test]
fn splits_and_untagged_sentences_are_written() {
    let options = Options {
        splits: Some(Splits { seed: 1, development: 0, test: 50 }),
        negatives: true,
        ..Options::default()
    };
    let lines = lines(&rich_project(), &options);
    let negatives: Vec<_> = lines
        .iter()
        .filter(|line| line.field("meta").unwrap().field("sentence").is_some())
        .map(|line| text(line, "text").unwrap())
        .collect();
    assert_eq!(negatives, ["is what e\u{301}te\u{301} \"pledged\".", "And"]);
    let splits = lines.iter().map(|line| text(line.field("meta").unwrap(), "split").unwrap());
    let mut splits: Vec<_> = splits.collect();
    splits.sort_unstable();
    splits.dedup();
    assert_eq!(splits, ["test", "train"]);
    let imported = round_trip(&FORMAT, &rich_project(), &options);
    assert_eq!(imported.texts.len(), 2);
}

fn read(content: &str) -> Imported {
    let incoming = one("a.jsonl", content);
    let reader = FORMAT.read.as_ref().unwrap();
    assert!((reader.recognise)(&incoming), "{content}");
    (reader.read)(&incoming).unwrap()
}

#[test]
fn lines_of_prodigy_are_read() {
    let imported = read(concat!(
        r#"{"text":"We 😀 pledge.","_input_hash":1,"_task_hash":2,"tokens":[],"spans":"#,
        r#"[{"start":5,"end":11,"label":"PLEDGE","token_start":2,"token_end":2}],"#,
        r#""answer":"accept","_timestamp":1700000000,"_annotator_id":"db-ada"}"#,
        "\n",
        r#"{"text":"We 😀 pledge.","spans":[{"start":0,"end":2,"label":"US"}],"answer":"reject"}"#,
        "\n",
        r#"{"image":"data:","spans":[]}"#,
        "\n",
        r#"{"text":"b","spans":[{"start":0,"end":1}],"cats":{"X":1.0,"Y":0},"accept":["Z"]}"#,
    ));
    assert_eq!(imported.texts.len(), 2);
    let ImportedAnnotation { code, parts, annotator, created, text, .. } = &imported.annotations[0];
    assert_eq!((code.as_str(), parts[0].range, *text), ("PLEDGE", Some((5, 11)), 0));
    assert_eq!((annotator.as_deref(), created.unwrap().0), (Some("db-ada"), 1_700_000_000_000));
    let left_out: Vec<_> = imported
        .left_out
        .iter()
        .map(|it| (it.place.as_str(), it.what.as_str(), it.reason))
        .collect();
    assert_eq!(
        left_out,
        [
            ("a.jsonl:2#1", "US", WhyUnread::NoSuchThing),
            ("a.jsonl:3", "image", WhyUnread::NotText),
            ("a.jsonl:4#1", "", WhyUnread::Misshapen),
            ("a.jsonl:4", "Z", WhyUnread::NoSuchThing),
            ("a.jsonl:4", "X", WhyUnread::NoSuchThing),
        ]
    );
}

#[test]
fn training_data_of_spacy_2_is_read() {
    let imported =
        read(r#"[["Aid for all", {"entities": [[0, 3, "AID"]]}], ["b", {"entities": []}]]"#);
    assert_eq!(imported.texts.len(), 2);
    assert_eq!(imported.annotations[0].code, "AID");
}

#[test]
fn pairs_next_to_a_list_of_labels_are_read() {
    let imported = read(
        r#"{"classes":["PLEDGE"],"annotations":[["We pledge.",{"entities":[[3,9,"PLEDGE"]]}],null,
        ["We thank.",{"entities":[]}]]}"#,
    );
    assert_eq!(imported.texts.len(), 2);
    let annotation = &imported.annotations[0];
    assert_eq!((annotation.code.as_str(), annotation.parts[0].range), ("PLEDGE", Some((3, 9))));
    assert_eq!(imported.left_out, []);
    for other in [
        r#"{"classes":[],"annotations":[]}"#,
        r#"{"annotations":[null]}"#,
        r#"{"annotations":[["a",{"x":1}]]}"#,
    ] {
        let reader = FORMAT.read.as_ref().unwrap();
        assert!(!(reader.recognise)(&one("a.json", other)), "{other}");
    }
}

#[test]
fn documents_as_spacy_writes_them_are_read() {
    let imported = read(
        r#"{"text":"We pledge aid.","ents":[{"start":3,"end":9,"label":"P"}],
        "spans":{"sc":[{"start":10,"end":13,"label":"A"}]},"tokens":[{"id":0,"start":0,"end":2}]}"#,
    );
    let found: Vec<_> =
        imported.annotations.iter().map(|it| (it.code.as_str(), it.parts[0].range)).collect();
    assert_eq!(found, [("P", Some((3, 9))), ("A", Some((10, 13)))]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn projects_survive_a_round_trip(project in projects(), negatives in any::<bool>()) {
        let options = Options { negatives, ..Options::default() };
        lines(&project, &options).iter().for_each(|line| { check(line); });
        prop_assume!(!project.statements.is_empty());
        let imported = round_trip(&FORMAT, &project, &options);
        check_texts(&imported, &project);
        let back = received(&imported, Unit::Bytes, declared);
        prop_assert_eq!(back, sent(&project, declared));
    }

    #[test]
    fn damaged_files_do_not_panic(
        project in projects(),
        damage in annotator_core::testing::damage::damage(),
    ) {
        crate::testing::back::read_damaged(&FORMAT, &project, &damage);
    }
}
