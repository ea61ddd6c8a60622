use proptest::prelude::*;

use super::FORMAT;
use crate::testing::back::{
    PlainAnnotation, check_texts, incoming, one, received, round_trip, sent, written,
};
use annotator_core::exchange::about::Options;
use annotator_core::exchange::imported::{Imported, ImportedValue, Incoming, Unit, WhyUnread};
use annotator_core::project::annotation::Confidence;
use annotator_core::project::value::Value;
use annotator_core::testing::generate::{projects, rich_project};

fn reader_read(incoming: &Incoming) -> Imported {
    let reader = FORMAT.read.as_ref().unwrap();
    assert!((reader.recognise)(incoming));
    (reader.read)(incoming).unwrap()
}

fn read(content: &str) -> Imported {
    reader_read(&one("export.json", content))
}

/// Attributes are read in the order of their names.
fn declared(back: &mut PlainAnnotation) {
    back.attributes.sort_by(|a, b| a.0.cmp(&b.0));
}

#[test]
fn the_table_that_label_studio_exports_is_read() {
    let table = "text,id,label,annotator,annotation_id,created_at,updated_at,lead_time\r\n\
        \"We pledge, and\nthank.\",3,\"[{\"\"start\"\":3,\"\"end\"\":9,\"\"text\"\":\"\"pledge\"\",\
        \"\"labels\"\":[\"\"Pledge\"\",\"\"Aid\"\"]}]\",7,11,2024-01-02T03:04:05.678Z,,4.2\r\n\
        Nothing here.,4,,7,12,,,1\r\n";
    for (name, content) in [("a.csv", table.to_owned()), ("a.tsv", table.replace("\r\n", "\n"))] {
        let imported = reader_read(&one(name, &content));
        let texts: Vec<_> = imported.texts.iter().map(|it| it.text.clone().unwrap()).collect();
        assert_eq!(texts, ["We pledge, and\nthank.", "Nothing here."]);
        let codes: Vec<_> = imported.annotations.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["Pledge", "Aid"]);
        let first = &imported.annotations[0];
        assert_eq!(first.annotator.as_deref(), Some("7"));
        assert_eq!(first.parts[0].quote.as_deref(), Some("pledge"));
        assert!(first.created.is_some());
    }
    let other = one("a.csv", "text,label\r\nWe pledge.,Pledge\r\n");
    assert!(!(FORMAT.read.as_ref().unwrap().recognise)(&other));
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    let imported = round_trip(&FORMAT, &rich_project(), &Options::default());
    let back = received(&imported, Unit::Bytes, declared);
    assert_eq!(back, sent(&rich_project(), declared));
    let pledge = imported.codes.iter().find(|code| code.key == "pledge").unwrap();
    assert_eq!(pledge.layer.as_deref(), Some("commitment"));
    assert_eq!(pledge.definition, "Code pledge");
    assert_eq!(pledge.colour.as_deref(), Some("#592da6"));
}

#[test]
fn changes_made_in_label_studio_win_over_the_record() {
    let mut incoming = incoming(&FORMAT, &written(&FORMAT, &rich_project(), &Options::default()));
    for file in &mut incoming.files {
        let content = String::from_utf8(std::mem::take(&mut file.content)).unwrap();
        let content = content.replace("\"low\"", "\"high\"");
        // The item is on a line of its own, the record is not.
        let lines = content.lines().map(|line| match line.trim() {
            "\"Japan\"" => "\"Tokyo\"",
            _ => line,
        });
        let content = lines.collect::<Vec<_>>().join("\n");
        file.content = content.into_bytes();
    }
    let imported = reader_read(&incoming);
    let pledge = imported.annotations.iter().find(|it| it.code == "pledge").unwrap();
    assert_eq!(pledge.confidence, Some(Confidence::High));
    let value = |name: &str| &pledge.attributes.iter().find(|it| it.name == name).unwrap().value;
    assert!(matches!(value("amount"), ImportedValue::Known(Value::Money(_))));
    assert_eq!(*value("actor"), ImportedValue::Words(vec!["Tokyo".into()]));
}

#[test]
fn an_export_of_label_studio_is_read() {
    let imported = read(
        r#"[{"id":7,"data":{"text":"a 😀 pledge of aid","image":"http://x/y.png"},"annotations":[
        {"id":1,"completed_by":{"id":3,"email":"ada@e.org"},"created_at":"2024-01-02T03:04:05.123456Z",
        "was_cancelled":false,"result":[
        {"id":"r1","from_name":"label","to_name":"text","type":"labels",
         "value":{"start":4,"end":10,"text":"pledge","labels":["P","Q"]},"meta":{"text":["look"]}},
        {"id":"r1","from_name":"strength","to_name":"text","type":"choices",
         "value":{"start":4,"end":10,"choices":["weak"]}},
        {"id":"r1","from_name":"n","type":"number","value":{"number":3}},
        {"id":"d1","from_name":"tone","type":"choices","value":{"choices":["calm"]}},
        {"id":"b1","from_name":"box","type":"rectanglelabels","value":{"x":1,"rectanglelabels":["R"]}},
        {"type":"relation","from_id":"r1","to_id":"r2","direction":"right"}]},
        {"result":[],"was_cancelled":true}],
        "predictions":[{"model_version":"m1","score":0.5,"result":[
        {"id":"p1","from_name":"label","type":"labels","value":{"start":"14","end":"17","labels":["P"]}}]}]}]"#,
    );
    let codes: Vec<_> = imported
        .annotations
        .iter()
        .map(|it| (it.code.as_str(), it.annotator.as_deref().unwrap(), it.parts[0].range))
        .collect();
    assert_eq!(
        codes,
        [
            ("P", "ada@e.org", Some((4, 10))),
            ("Q", "ada@e.org", Some((4, 10))),
            ("P", "m1", Some((14, 17))),
        ]
    );
    let first = &imported.annotations[0];
    assert_eq!((first.note.as_str(), first.attributes.len()), ("look", 2));
    assert_eq!(first.attributes[0].value, ImportedValue::Words(vec!["weak".into()]));
    assert_eq!(first.attributes[1].value, ImportedValue::Words(vec!["3".into()]));
    assert!(first.created.is_some());
    let left_out: Vec<_> =
        imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
    assert_eq!(
        left_out,
        [
            ("tone: calm", WhyUnread::NoSuchThing),
            ("rectanglelabels", WhyUnread::NotText),
            ("r1  r2", WhyUnread::NoSuchThing),
            ("was_cancelled", WhyUnread::NoSuchThing),
        ]
    );
    assert_eq!(imported.unit, None);
}

#[test]
fn the_short_form_and_marked_up_text_are_read() {
    let imported = read(
        r#"[{"id":1,"text":"a pledge","label":[{"start":2,"end":8,"text":"pledge","labels":["P"]}],"annotator":4}]"#,
    );
    let first = &imported.annotations[0];
    assert_eq!((first.code.as_str(), first.annotator.as_deref()), ("P", Some("4")));
    let imported = read(
        r#"[{"data":{"html":"<p>a pledge</p>"},"annotations":[{"result":[
        {"id":"r","from_name":"l","type":"hypertextlabels","value":{"start":"/p[1]/text()[1]","startOffset":2,
        "end":"/p[1]/text()[1]","endOffset":8,"globalOffsets":{"start":2,"end":8},"text":"pledge",
        "hypertextlabels":["P"]}}]}]}]"#,
    );
    assert_eq!(imported.annotations[0].parts[0].range, Some((2, 8)));
}

#[test]
fn the_interface_names_the_field_of_the_text() {
    let mut incoming = one(
        "t.json",
        r#"[{"data":{"note":"much longer than the text is","body":"a pledge"},"annotations":[]}]"#,
    );
    let config = r#"<View><Labels name="l" toName="t"><Label value="Pledge" alias="p" hint="A &amp; b&#10;c"/>
        </Labels><Text name="t" value="$body"/></View>"#;
    incoming.files.extend(one("labels.XML", config).files);
    let imported = reader_read(&incoming);
    assert_eq!(imported.texts[0].text.as_deref(), Some("a pledge"));
    let code = &imported.codes[0];
    assert_eq!((code.key.as_str(), code.name.as_str()), ("p", "Pledge"));
    assert_eq!(code.definition, "A & b\nc");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        prop_assume!(!project.statements.is_empty());
        let imported = round_trip(&FORMAT, &project, &Options::default());
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
