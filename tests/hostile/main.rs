//! Files that are broken, huge or malicious, and the sentence that the user gets for each.
//!
//! `expected.txt` is the list, for people to read; `UPDATE_HOSTILE=1 cargo test hostile` rewrites
//! it. Whatever the file, nothing panics, the open project is unchanged, and a text that is
//! accepted is kept to the character.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // this is how a test fails

#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "../../src/ui/words/mod.rs"]
mod words;

mod cases;

use std::fmt::Write as _;

use crate::words::notices::notice;
use annotator_app::dialog::Dialog;
use annotator_app::input::FileBytes;
use annotator_app::keeping::storage::Settings;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::ports::FixedPorts;
use annotator_app::start::StartMsg;
use annotator_app::testing::worker::open;
use annotator_core::project::annotation::Timestamp;

use cases::{Case, all};

const EXPECTED: &str = include_str!("expected.txt");

/// What the page does with a file and tells the user, in one line.
fn outcome(case: &Case) -> String {
    let mut model = Model::default();
    let mut ports = FixedPorts { now: Timestamp(1_000), ..FixedPorts::default() };
    let mut send = |model: &mut Model, msg| open(model, msg, &mut ports);
    send(
        &mut model,
        Msg::Start(StartMsg::Started {
            settings: Settings::default(),
            recents: vec![],
            problem: None,
        }),
    );
    let file = |name: &str, bytes: &[u8]| {
        Msg::FilesOpened(vec![FileBytes { name: name.into(), bytes: bytes.to_vec() }])
    };
    send(&mut model, file("before.txt", b"We pledge help, and we hope for peace."));
    let before = model.open.as_ref().unwrap().project.clone();
    send(&mut model, file(&case.name, &case.bytes));

    let open = model.open.as_ref().unwrap();
    assert_eq!(open.project.problems(), [], "{}", case.what);
    let mut line = String::new();
    for shown in &model.notices {
        let _ = write!(line, "{} ", notice(&shown.reason));
    }
    let asks = matches!(model.dialog, Some(Dialog::Import(_)));
    if asks {
        line.push_str("[asks what to do with what does not fit]");
        assert_eq!(open.project, before, "{}: the user must be asked first", case.what);
    } else if matches!(model.dialog, Some(Dialog::Foreign)) {
        line.push_str("[looks for annotations of other programs, and says what can be read]");
        assert_eq!(open.project, before, "{}: the user must be asked first", case.what);
    } else if open.project == before {
        assert!(!line.is_empty(), "{}: the user is told nothing", case.what);
    } else if open.project.id == before.id {
        let added = &open.project.statements[1];
        let (text, read) = (added.text.as_str(), &added.provenance);
        if (read.media_type.as_str(), read.encoding.as_str()) == ("text/plain", "utf-8") {
            let given = std::str::from_utf8(&case.bytes).unwrap().trim_start_matches('\u{feff}');
            let given = given.replace("\r\n", "\n").replace('\r', "\n");
            assert_eq!(text, given, "{}: must be kept to the character", case.what);
        }
        let (chars, kind, encoding) = (text.chars().count(), &read.media_type, &read.encoding);
        let _ = write!(line, "[a statement of {chars} characters, {kind} {encoding}]");
    } else {
        let annotations = open.project.annotation_count();
        let _ = write!(line, "[a project with {annotations} annotations]");
    }
    let line = line.trim().replace('\n', "⏎").replace('\r', "␍").replace('\0', "␀");
    match line.char_indices().nth(400) {
        Some((cut, _)) => format!("{}… ({} characters)", &line[..cut], line.chars().count()),
        None => line,
    }
}

#[test]
fn every_hostile_file_gets_its_expected_sentence() {
    let cases = all();
    assert!(cases.len() >= 60);
    let mut found = String::new();
    for case in &cases {
        let _ = writeln!(found, "{}\n    {}", case.what, outcome(case));
    }
    if std::env::var_os("UPDATE_HOSTILE").is_some() {
        std::fs::write("tests/hostile/expected.txt", &found).unwrap();
        return;
    }
    for (found, expected) in found.lines().zip(EXPECTED.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), EXPECTED.lines().count());
}
