//! Records of earlier versions, which must always be read and written like this.

use super::*;

/// A correction as version 2 stores it.
#[test]
fn the_format_of_version_2_does_not_drift() {
    let stored = r#"{"v":2,"record":{"step":{"name":{"kind":"replace_text","detail":"One"},"time":5,
        "edits":[{"replace_text":{"statement":"00000000-0000-0000-0000-000000000001",
        "change":[[0,"a","é"],[7,"","😀"]],"step":{"on":{"replaced":9}},
        "layout":{"body":{"start":0,"end":1}},
        "remove":["00000000-0000-0000-0000-000000000002"]}},
        {"replace_text":{"statement":"00000000-0000-0000-0000-000000000001",
        "change":[],"step":"back"}},
        {"replace_codebook":{"codebook":{"id":"00000000-0000-0000-0000-000000000007",
        "title":"B","layers":[],"codes":[]}}}],
        "joined":false}}}"#;
    let record = decode_record(stored, &none).unwrap();
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&record), compact);
    for wrong in [r#"[[7,"","x"],[0,"a","b"]]"#, r#"[[0,"abc","x"],[1,"b","c"]]"#] {
        let damaged = compact.replace(r#"[[0,"a","é"],[7,"","😀"]]"#, wrong);
        assert!(matches!(decode_record(&damaged, &none), Err(WireError::Damaged { .. })));
    }
}

/// Statements that are done, as version 3 stores them.
#[test]
fn the_format_of_version_3_does_not_drift() {
    let stored = r#"{"v":3,"record":{"step":{"name":{"kind":"set_done","detail":"One"},"time":5,
        "edits":[{"set_done":{"statement":"00000000-0000-0000-0000-000000000001",
        "done":true}}],"joined":false}}}"#;
    let record = decode_record(stored, &none).unwrap();
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&record), compact);

    let mut project = generate::rich_project();
    Rc::make_mut(&mut project.statements[1]).done = true;
    let snapshot = encode_snapshot(&project, &History::default());
    let (_, part) = &snapshot.statements[1];
    assert!(part.contains(r#""done":true"#) && version(part) == 3, "{part}");
    assert!(!snapshot.statements[0].1.contains("done"));
    assert_eq!(decode(&snapshot).unwrap().0, project);
}

/// A document that is attached, as version 4 stores it.
#[test]
fn the_format_of_version_4_does_not_drift() {
    let stored = r#"{"v":4,"record":{"step":{"name":{"kind":"set_exercise","detail":"One"},"time":5,
        "edits":[{"set_attachment":{"name":"exercises/1","document":"{\"title\":\"é 😀\"}"}},
        {"set_attachment":{"name":"exercises/2","document":null}}],"joined":false}}}"#;
    let record = decode_record(stored, &none).unwrap();
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&record), compact);

    let mut project = generate::rich_project();
    assert!(!encode_snapshot(&project, &History::default()).head.contains("attachments"));
    let Record::Step { edits, .. } = record else { panic!("not a step") };
    edits.iter().for_each(|edit| drop(edit.apply(&mut project).unwrap()));
    let snapshot = encode_snapshot(&project, &History::default());
    assert_eq!(version(&snapshot.head), 4);
    assert_eq!(decode(&snapshot).unwrap().0, project);
    assert_eq!(project.attachments.len(), 1);
}

/// A layout that was set by hand, and a step with variables, as version 5 stores them.
#[test]
fn the_format_of_version_5_does_not_drift() {
    let stored = r#"{"v":5,"record":{"step":{"name":{"kind":"set_layout","detail":"One"},"time":5,
        "edits":[{"set_layout":{"statement":"00000000-0000-0000-0000-000000000001",
        "layout":{"body":{"start":1,"end":3},"kinds":[[2,"heading"]],"roles":[[1,"address"]]}}},
        {"set_layout":{"statement":"00000000-0000-0000-0000-000000000001"}}],"joined":false}}}"#;
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&decode_record(stored, &none).unwrap()), compact);
    let variables = r#"{"v":5,"record":{"step":{"name":{"kind":"set_variables","detail":""},"time":5,
        "edits":[{"set_attachment":{"name":"variables","document":"{}"}}],"joined":false}}}"#;
    let compact: String = variables.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&decode_record(variables, &none).unwrap()), compact);
}

/// A case that was settled, as version 6 stores it.
#[test]
fn the_format_of_version_6_does_not_drift() {
    let stored = r#"{"v":6,"record":{"step":{"name":{"kind":"settle","detail":"Pledge"},"time":5,
        "edits":[{"set_attachment":{"name":"coders/decisions","document":"{}"}}],"joined":false}}}"#;
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&decode_record(stored, &none).unwrap()), compact);
}

/// Unknown fields that came with added files, as version 4 stores them.
#[test]
fn unknown_fields_that_came_along_are_stored_like_this() {
    let stored = r#"{"v":4,"record":{"step":{"name":{"kind":"add_coding","detail":"b.json"},"time":5,
        "edits":[{"set_foreign":{"fields":[
        [{"annotation":"00000000-0000-0000-0000-000000000001"},{"later":[1,"é"]}],
        [{"statement":"00000000-0000-0000-0000-000000000002"},{}]]}}],"joined":false}}}"#;
    let record = decode_record(stored, &none).unwrap();
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&record), compact);
}

/// A value that was proposed and accepted, as version 3 stores it.
#[test]
fn an_accepted_proposal_is_stored_like_this() {
    let stored = r#"{"v":3,"record":{"step":{"name":{"kind":"set_attribute","detail":"Sum"},"time":5,
        "edits":[{"change_annotation":{"statement":"00000000-0000-0000-0000-000000000001",
        "annotation":"00000000-0000-0000-0000-000000000002",
        "change":{"set_attribute":["amount",{"value":{"kind":"text","text":"aid"},
        "evidence":[[[0,3]]],"proposed":true}]},
        "stamp":{"modified":7,"revision":"REVISION"}}}],
        "joined":false}}}"#;
    let revision = generate::codebook().revision().to_string();
    let compact: String = stored.split('\n').map(str::trim_start).collect();
    let compact = compact.replace("REVISION", &revision);
    assert_eq!(encode_record(&decode_record(&compact, &none).unwrap()), compact);
    let before = compact.replace(r#","proposed":true"#, "").replace(r#""v":3"#, r#""v":1"#);
    assert_eq!(encode_record(&decode_record(&before, &none).unwrap()), before);
}
