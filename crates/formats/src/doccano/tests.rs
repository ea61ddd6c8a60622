use proptest::prelude::*;

use super::FORMAT;
use crate::testing::back::{
    PlainAnnotation, bytes, check_texts, one, received, round_trip, samples, sent, written,
};
use annotator_core::exchange::about::Options;
use annotator_core::exchange::imported::{Imported, Incoming, Unit, WhyUnread};
use annotator_core::testing::generate::{projects, rich_project};
use annotator_core::text::Text;

fn read(content: &str) -> Imported {
    let incoming = one("a.jsonl", content);
    let reader = FORMAT.read.as_ref().unwrap();
    assert!((reader.recognise)(&incoming), "{content}");
    (reader.read)(&incoming).unwrap()
}

/// Keeps what the format can represent: text, code and hull.
fn declared(back: &mut PlainAnnotation) {
    let hull = back.spans.first().unwrap().start..back.spans.last().unwrap().end;
    let (text, code) = (std::mem::take(&mut back.text), std::mem::take(&mut back.code));
    *back = PlainAnnotation { text, code, spans: vec![hull], ..PlainAnnotation::default() };
}

#[test]
fn labels_count_utf16() {
    let exported = written(&FORMAT, &rich_project(), &Options::default());
    let content = String::from_utf8(exported.files[0].content.clone()).unwrap();
    let lines: Vec<_> = content.lines().collect();
    assert!(lines[0].contains(r#""label":[[7,12,"pledge"]]"#), "{}", lines[0]);
    assert!(lines[1].contains(r#""label":[[0,17,"trade"],[26,30,"trade"]]"#), "{}", lines[1]);
    assert!(lines[0].contains(r#""title":"Statement 100""#));
}

#[test]
fn every_form_of_labels_is_read() {
    let forms = [
        r#"{"text":"a 😀 pledge","label":[[5,11,"P"]]}"#,
        r#"{"data":"a 😀 pledge","label":[{"start_offset":5,"end_offset":11,"label":"P"}]}"#,
        r#"{"id":3,"text":"a 😀 pledge","entities":[{"id":9,"label":"P","start_offset":5,"end_offset":11}],
           "relations":[],"Comments":[],"source":"x"}"#,
        r#"[{"text":"a 😀 pledge","labels":[[5.0,11.0,"P"]],"meta":{"title":"T"}}]"#,
    ];
    for form in forms {
        let imported = read(form);
        let annotation = &imported.annotations[0];
        let text = Text::new(imported.texts[0].text.clone().unwrap());
        assert_eq!(bytes(&text, &annotation.parts[0], Unit::Utf16), 7..13, "{form}");
        assert_eq!(annotation.code, "P");
        assert_eq!(imported.left_out, []);
    }
    assert_eq!(read(forms[3]).texts[0].metadata.title, "T");
}

#[test]
fn labels_may_be_numbers_of_users() {
    let imported = read(
        r#"{"id":15,"text":"a 😀 pledge","annotations":[{"label":7,"start_offset":5,"end_offset":11,"user":1}],"meta":{}}"#,
    );
    let annotation = &imported.annotations[0];
    assert_eq!((annotation.code.as_str(), annotation.annotator.as_deref()), ("7", Some("1")));
    assert_eq!(annotation.parts[0].range, Some((5, 11)));
    let other = one("a.jsonl", r#"{"text":"abc","annotations":[{"begin":0}]}"#);
    assert!(!(FORMAT.read.as_ref().unwrap().recognise)(&other));
}

#[test]
fn labels_without_a_passage_are_listed_as_left_out() {
    let imported = read(
        r#"{"text":"abc","label":["good",[0,1],[-1,2,"X"],{"start":0,"end":1,"label":"Y"}],
        "relations":[{"type":"of"}],"cats":["c"],"Comments":["why"]}"#,
    );
    let left_out: Vec<_> =
        imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
    assert_eq!(
        left_out,
        [
            ("good", WhyUnread::NoSuchThing),
            ("", WhyUnread::Misshapen),
            ("X", WhyUnread::Misshapen),
            ("of", WhyUnread::NoSuchThing),
            ("c", WhyUnread::NoSuchThing),
            ("why", WhyUnread::NoSuchThing),
        ]
    );
    assert_eq!(imported.annotations.len(), 1);
}

#[test]
fn the_file_of_each_user_names_the_annotator() {
    let mut incoming = one("ada.jsonl", r#"{"text":"abc","label":[[0,1,"X"]]}"#);
    incoming.files.extend(one("out/bob.jsonl", r#"{"text":"abc","label":[[0,1,"X"]]}"#).files);
    let imported = (FORMAT.read.as_ref().unwrap().read)(&incoming).unwrap();
    assert_eq!(imported.texts.len(), 1);
    let who: Vec<_> =
        imported.annotations.iter().filter_map(|it| it.annotator.as_deref()).collect();
    assert_eq!(who, ["ada", "bob"]);
}

#[test]
fn the_samples_of_doccano_are_read() {
    let Some(files) = samples("doccano", "jsonl") else { return };
    let mut words = Vec::new();
    for file in files {
        let path = file.path.clone();
        let incoming = Incoming { files: vec![file] };
        let reader = FORMAT.read.as_ref().unwrap();
        assert!((reader.recognise)(&incoming), "{path}");
        let imported = (reader.read)(&incoming).unwrap();
        for annotation in &imported.annotations {
            let text = Text::new(imported.texts[annotation.text].text.clone().unwrap());
            let range = bytes(&text, &annotation.parts[0], Unit::Utf16);
            let quote = &text.as_str()[range.start as usize..range.end as usize];
            words.push(format!("{quote}:{}", annotation.code));
        }
        let others =
            imported.left_out.iter().filter(|it| it.reason == WhyUnread::Misshapen).count();
        // One line in doccano's own test data has no text.
        assert_eq!(
            others,
            usize::from(path.ends_with("tests/data/sequence_labeling/example.jsonl"))
        );
    }
    for word in ["Larry Page:PERSON", "Obama:PERSON", "Tacoma:City", "Google:ORG", "German:MISC"] {
        assert!(words.iter().any(|found| found == word), "{word} in {words:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        prop_assume!(!project.statements.is_empty());
        let imported = round_trip(&FORMAT, &project, &Options::default());
        check_texts(&imported, &project);
        let mut expected = sent(&project, declared);
        expected.sort_by_key(|back| format!("{back:?}"));
        // The same label by two annotators on one passage is one label. Statements with the same
        // text are not distinguished here.
        let mut back = received(&imported, Unit::Bytes, declared);
        expected.dedup();
        back.dedup();
        prop_assert_eq!(back, expected);
    }

    #[test]
    fn damaged_files_do_not_panic(
        project in projects(),
        damage in annotator_core::testing::damage::damage(),
    ) {
        crate::testing::back::read_damaged(&FORMAT, &project, &damage);
    }
}
