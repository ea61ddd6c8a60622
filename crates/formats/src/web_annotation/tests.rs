use proptest::prelude::*;

use super::FORMAT;
use crate::testing::back::{bytes, one, received, round_trip, samples, sent, written};
use annotator_core::exchange::about::{Loss, Options, Remedy};
use annotator_core::exchange::imported::{Imported, Incoming, Unit, Unread, WhyUnread};
use annotator_core::json::{Json, parse};
use annotator_core::testing::generate::{projects, rich_project};
use annotator_core::text::Text;

fn read(content: &str) -> Imported {
    let incoming = one("a.json", content);
    let reader = FORMAT.read.as_ref().unwrap();
    assert!((reader.recognise)(&incoming));
    (reader.read)(&incoming).unwrap()
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    let project = rich_project();
    let imported = round_trip(&FORMAT, &project, &Options::default());
    assert_eq!(imported.unit, Some(Unit::CodePoints));
    assert_eq!(imported.codebook.as_ref(), Some(&*project.codebook));
    let texts: Vec<_> = imported.texts.iter().map(|it| it.text.as_deref().unwrap()).collect();
    assert_eq!(texts, project.statements.iter().map(|it| it.text.as_str()).collect::<Vec<_>>());
    let back = received(&imported, Unit::Bytes, |_| {});
    assert_eq!(back, sent(&project, |_| {}));
    assert_eq!(back.len(), 3);
}

#[test]
fn what_the_client_of_hypothesis_exports_is_read() {
    let imported = read(
        r##"{"export_date":"2024-10-02T08:00:00.000Z","export_userid":"acct:amina@hypothes.is","client_version":"1.1430.0",
        "annotations":[{"id":"AbC1","created":"2024-10-01T10:00:00+00:00","user":"acct:amina@hypothes.is",
        "uri":"https://almora.example/statement","text":"Big one.","tags":["Pledge"],
        "document":{"title":["Statement by Almora"]},"user_info":{"display_name":"Amina"},
        "target":[{"source":"https://almora.example/statement","selector":[{"type":"RangeSelector","startOffset":9},
        {"type":"TextPositionSelector","start":456,"end":481},{"type":"TextQuoteSelector",
        "exact":"pledges ten million euros","prefix":"Almora ","suffix":" to"}]}]},
        {"id":"AbC3","uri":"https://almora.example/statement","text":"A reply.","tags":[],"references":["AbC1"],
        "target":[{"source":"https://almora.example/statement"}]},
        {"id":"AbC4","uri":"https://almora.example/statement","text":"A page note.","tags":["page"],
        "target":[{"source":"https://almora.example/statement"}]}]}"##,
    );
    assert_eq!(imported.texts.len(), 1);
    assert_eq!(imported.texts[0].metadata.source_url, "https://almora.example/statement");
    let [annotation] = &imported.annotations[..] else { panic!("{:?}", imported.annotations) };
    assert_eq!((annotation.code.as_str(), annotation.note.as_str()), ("Pledge", "Big one."));
    assert_eq!(annotation.annotator.as_deref(), Some("Amina"));
    assert_eq!(annotation.parts[0].quote.as_deref(), Some("pledges ten million euros"));
    let left: Vec<_> = imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
    let nothing = WhyUnread::NoSuchThing;
    assert_eq!(left, [("A reply.", nothing), ("A page note.", nothing)]);
}

#[test]
fn parts_of_one_passage_stay_together() {
    let exported = written(&FORMAT, &rich_project(), &Options::default());
    let json = parse(std::str::from_utf8(&exported.files[0].content).unwrap()).unwrap();
    let Some(Json::List(items)) = json.field("first").unwrap().field("items") else { panic!() };
    let targets = items.iter().map(|item| match item.field("target") {
        Some(Json::List(targets)) => targets.len(),
        _ => 0,
    });
    assert_eq!(targets.collect::<Vec<_>>(), [1, 2, 1]);
    let json_only = |loss: &&Loss| loss.remedy != Remedy::AsJson;
    assert_eq!(exported.losses.iter().find(json_only), None);
}

#[test]
fn a_changed_tag_wins_over_the_record() {
    let exported = written(&FORMAT, &rich_project(), &Options::default());
    let content = String::from_utf8(exported.files[0].content.clone()).unwrap();
    let changed = content.replace("\"value\": \"Code pledge\"", "\"value\": \"Promise\"");
    assert_ne!(content, changed);
    let imported = read(&changed);
    let pledge = &imported.annotations[0];
    assert_eq!((pledge.code.as_str(), pledge.layer.as_deref()), ("Promise", None));
    assert_eq!(pledge.attributes.len(), 2);
}

#[test]
fn annotators_with_the_same_name_stay_two() {
    let mut project = rich_project();
    for annotator in &mut project.annotators {
        annotator.name = "Same".into();
    }
    let back = received(&round_trip(&FORMAT, &project, &Options::default()), Unit::Bytes, |_| {});
    // Only one of them has annotations, so the name identifies the annotator.
    assert!(back.iter().all(|it| it.annotator.as_deref() == Some("Same")));
}

#[test]
fn recogito_in_the_form_of_the_model_is_read() {
    let imported = read(
        r##"[{"@context":"http://www.w3.org/ns/anno.jsonld","id":"b1","type":"Annotation",
        "body":[{"type":"TextualBody","purpose":"tagging","value":"Aid","creator":{"id":"u7","name":"Ada"},
        "created":"2024-01-02T03:04:05.678Z"},{"purpose":"commenting","value":"why?"}],
        "target":[{"source":"http://a.b/c","selector":[{"type":"TextQuoteSelector","exact":"😀 we"},
        {"type":"TextPositionSelector","start":0,"end":5}]},
        {"source":"http://a.b/c","selector":[{"type":"TextQuoteSelector","exact":"give"},
        {"type":"TextPositionSelector","start":6,"end":10}]}]}]"##,
    );
    let annotation = &imported.annotations[0];
    assert_eq!((annotation.code.as_str(), annotation.note.as_str()), ("Aid", "why?"));
    assert_eq!(annotation.annotator.as_deref(), Some("Ada"));
    assert_eq!(annotation.created.map(|time| time.0), Some(1_704_164_645_678));
    let text = Text::new("😀 we give".into());
    let parts: Vec<_> =
        annotation.parts.iter().map(|part| bytes(&text, part, Unit::Utf16)).collect();
    assert_eq!(parts, [0..7, 8..12]);
    assert_eq!(imported.unit, None);
    assert_eq!(imported.texts[0].metadata.source_url, "http://a.b/c");
    assert_eq!(imported.left_out, []);
}

#[test]
fn recogito_in_its_own_form_is_read() {
    let imported = read(
        r#"[{"id":"x","bodies":[{"id":"y","annotation":"x","purpose":"tagging","value":"Aid"}],
        "target":{"annotation":"x","selector":[{"quote":"سلام","start":2,"end":6},
        {"quote":"b","start":8,"end":9}],"creator":{"isGuest":true,"id":"guest"},
        "created":"2024-01-02T03:04:05Z"}}]"#,
    );
    let annotation = &imported.annotations[0];
    assert_eq!(annotation.code, "Aid");
    assert_eq!(annotation.parts.len(), 2);
    assert_eq!(annotation.parts[0].range, Some((2, 6)));
    assert_eq!(annotation.annotator.as_deref(), Some("guest"));
    assert!(annotation.created.is_some());
    assert_eq!(imported.texts[0].name, "a.json");
}

#[test]
fn annotations_of_hypothesis_are_read() {
    let row = r##"{"id":"AbC","created":"2019-01-03T19:46:09.334539+00:00","updated":
        "2019-01-04T19:46:09+00:00","user":"acct:ada@hypothes.is","uri":"https://e.org/s","text":"A note",
        "tags":["one","two"],"document":{"title":["A statement"]},"user_info":{"display_name":"Ada L."},
        "target":[{"source":"https://e.org/s","selector":[{"type":"RangeSelector","startContainer":"/p[1]",
        "startOffset":0,"endContainer":"/p[1]","endOffset":3},{"type":"TextPositionSelector","start":10,
        "end":13},{"type":"TextQuoteSelector","exact":"aid","prefix":"of ","suffix":" to"}]}]}"##;
    let note = r#"{"id":"P","uri":"https://e.org/s","user":"acct:b@c","text":"on the page","tags":[],
        "target":[{"source":"https://e.org/s"}]}"#;
    let imported = read(&format!("{{\"total\":2,\"rows\":[{row},{note}]}}"));
    let codes: Vec<_> = imported.annotations.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["one", "two"]);
    let ids: Vec<_> = imported.annotations.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["AbC", "AbC#2"]);
    let first = &imported.annotations[0];
    assert_eq!((first.note.as_str(), first.annotator.as_deref()), ("A note", Some("Ada L.")));
    assert!(first.created < first.modified);
    let part = &first.parts[0];
    assert_eq!((part.range, part.prefix.as_str()), (Some((10, 13)), "of "));
    assert_eq!(imported.texts.len(), 1);
    assert_eq!(imported.texts[0].name, "A statement");
    let unread =
        Unread { place: "P".into(), what: "on the page".into(), reason: WhyUnread::NoSuchThing };
    assert_eq!(imported.left_out, [unread]);
    assert_eq!(read(row).annotations.len(), 2);
}

#[test]
fn targets_without_a_passage_are_listed_as_left_out() {
    let cases = [
        (r#""http://a.b/c""#, WhyUnread::NoSuchThing),
        (r#"{"id":"http://a.b/c","type":"Image"}"#, WhyUnread::NotText),
        (
            r#"{"source":"s","selector":{"type":"SvgSelector","value":"<svg/>"}}"#,
            WhyUnread::NotText,
        ),
        (
            r#"{"source":"s","selector":{"type":"FragmentSelector","value":"xywh=1,2,3,4"}}"#,
            WhyUnread::NotText,
        ),
        (r#"{"source":"s","selector":{"type":"CssSelector","value":"p"}}"#, WhyUnread::NoSuchThing),
        (
            r#"{"source":"s","selector":{"type":"FragmentSelector","value":"p1",
            "refinedBy":{"type":"TextPositionSelector","start":1,"end":2}}}"#,
            WhyUnread::NoSuchThing,
        ),
        ("[]", WhyUnread::Misshapen),
        ("7", WhyUnread::Misshapen),
    ];
    for (target, reason) in cases {
        let imported = read(&format!(
            r#"{{"@context":"http://www.w3.org/ns/anno.jsonld","id":"i","type":"Annotation","target":{target}}}"#
        ));
        let reasons: Vec<_> = imported.left_out.iter().map(|it| it.reason).collect();
        assert_eq!(reasons, [reason], "{target}");
        assert_eq!(imported.annotations.len(), 0);
    }
}

#[test]
fn the_samples_of_the_model_are_read() {
    let Some(files) = samples("w3c-annotation-samples/tools/samples", "json") else { return };
    assert!(files.len() > 70);
    let mut annotations = 0;
    for file in files {
        let path = file.path.clone();
        let correct = !path.contains("incorrect");
        let incoming = Incoming { files: vec![file] };
        let reader = FORMAT.read.as_ref().unwrap();
        let Ok(imported) = (reader.read)(&incoming) else {
            assert!(!correct, "{path}");
            continue;
        };
        if correct {
            assert!((reader.recognise)(&incoming), "{path}");
            let some = !imported.annotations.is_empty() || !imported.left_out.is_empty();
            assert!(some, "{path}");
            let broken = imported.left_out.iter().find(|it| it.reason == WhyUnread::Misshapen);
            assert_eq!(broken, None, "{path}");
            annotations += imported.annotations.len();
        }
    }
    assert!(annotations >= 3, "{annotations}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        let imported = round_trip(&FORMAT, &project, &Options::default());
        prop_assert_eq!(imported.codebook.as_ref(), Some(&*project.codebook));
        crate::testing::back::check_texts(&imported, &project);
        for (text, statement) in imported.texts.iter().zip(&project.statements) {
            prop_assert_eq!(text.sha256, Some(statement.text.sha256()));
        }
        // If two annotators have the same name but only one has annotations, the name is used.
        let unnamed = |back: &mut crate::testing::back::PlainAnnotation| back.annotator = None;
        let back = received(&imported, Unit::Bytes, unnamed);
        prop_assert_eq!(back, sent(&project, unnamed));
        let again = written(&FORMAT, &project, &Options::default());
        prop_assert_eq!(again, written(&FORMAT, &project, &Options::default()));
    }

    #[test]
    fn damaged_files_do_not_panic(
        project in projects(),
        damage in annotator_core::testing::damage::damage(),
    ) {
        crate::testing::back::read_damaged(&FORMAT, &project, &damage);
    }
}
