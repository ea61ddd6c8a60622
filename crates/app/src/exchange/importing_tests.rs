//! Imports, with the worker's replies made by the tests.

use crate::later::Later;
use std::rc::Rc;

use crate::exchange::importing::{ImportFailure, ImportMsg, ImportState};
use crate::testing::page::*;
use annotator_core::edit::Edit;
use annotator_core::edit::history::{Record, StepKind, StepName};
use annotator_core::exchange::import::{
    AttributeChoice, Certainty, CodeChoice, CountedWay, Counting, Form, FoundCode, ImportSummary,
    LeftOut, Positions, WhyLeftOut,
};
use annotator_core::exchange::imported::{Unit, WhyUnread};
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{
    Layout, LineEnds, Metadata, Provenance, ReadAs, Statement as Added,
};
use annotator_core::stored::encode_record;
use annotator_core::text::Text;
use uuid::Uuid;

fn file(name: &str) -> FileBytes {
    FileBytes { name: name.into(), bytes: b"{}".to_vec() }
}

/// Sends a message. Returns the jobs for the worker, with the names of their files.
pub(crate) fn jobs(page: &mut Page, msg: Msg) -> Vec<(Job, Vec<String>)> {
    let effects = update(&mut page.model, msg, &mut page.ports);
    let job = |effect| match effect {
        Effect::Run(_, job, files) => {
            Some((job, files.iter().map(|file| file.name.clone()).collect()))
        }
        other => {
            page.run(other);
            None
        }
    };
    effects.into_iter().filter_map(job).collect()
}

/// Sends a reply of the worker about the import.
pub(crate) fn reply(page: &mut Page, reply: Reply) -> Vec<(Job, Vec<String>)> {
    let job = page.model.last_job;
    jobs(page, Msg::JobReplied(job, Later::new(reply)))
}

/// The job that imports these files.
fn import(names: &[&str]) -> [(Job, Vec<String>); 1] {
    [(Job::Import, names.iter().map(|name| (*name).to_owned()).collect())]
}

pub(crate) fn found() -> Reply {
    let entry = |key: &str, suggestion| FoundCode {
        key: key.into(),
        name: key.into(),
        count: 1,
        suggestion,
    };
    let layer = Slug::parse("theme");
    Reply::Found(Box::new(ImportSummary {
        format: "some format".into(),
        new_texts: 1,
        known_texts: 0,
        missing_texts: 0,
        annotations: 2,
        placed: 2,
        elsewhere: 0,
        quotes: (2, 2),
        counts_otherwise: false,
        positions: None,
        codes: vec![entry("a", CodeChoice::New(layer)), entry("b", CodeChoice::LeaveOut)],
        attributes: vec![("mood".into(), 1)],
        left_out: Vec::new(),
    }))
}

/// The worker's reply for a file with one text.
pub(crate) fn merged(left_out: Vec<LeftOut>) -> Reply {
    let text = Rc::new(Text::new("We pledge more. 😀".into()));
    let provenance = Provenance {
        file_name: "a.jsonl".into(),
        media_type: "text/plain".into(),
        encoding: "utf-8".into(),
        byte_order_mark: false,
        line_ends: LineEnds::None,
        read_as: ReadAs::File,
    };
    let statement = Rc::new(Added {
        id: StatementId(Uuid::from_u128(77)),
        text: Rc::clone(&text),
        earlier: Vec::new(),
        metadata: Metadata { title: "Theirs".into(), ..Metadata::default() },
        provenance,
        layout: Layout::default(),
        done: false,
    });
    let record = Record::Step {
        name: StepName { kind: StepKind::AddCoding, detail: "a.jsonl".into() },
        time: Timestamp(5),
        edits: vec![Edit::AddStatement { at: 0, statement, annotations: Vec::new() }],
        joined: false,
    };
    let texts = vec![text.as_str().to_owned()];
    Reply::Merged { record: encode_record(&record), texts, statements: 1, annotations: 0, left_out }
}

fn state(page: &Page) -> &ImportState {
    &page.model.importing.as_ref().unwrap().state
}

#[test]
fn json_that_is_not_ours_goes_to_the_worker_and_may_be_refused() {
    let mut page = Page::with_statement();
    let said = jobs(&mut page, Msg::FilesOpened(vec![file("theirs.json")]));
    assert_eq!(said, import(&["theirs.json"]));
    assert_eq!(page.model.dialog, Some(Dialog::Foreign));
    let (name, format, place) = ("theirs.json".into(), "a format".into(), "line 3".into());
    let reason = Reason::ForeignNotRead { name, format, place };
    reply(&mut page, Reply::NotImported { format: "a format".into(), place: "line 3".into() });
    assert_eq!(page.model.dialog, None);
    assert_eq!(page.reasons(), [&reason]);
    assert_eq!(page.model.importing, None);
}

#[test]
fn what_can_be_read_instead_is_said_until_the_dialog_is_closed() {
    let (format, advice) = ("a project".to_owned(), "Export it as CSV.".to_owned());
    let unread = ImportState::ExportInstead { format: format.clone(), advice: advice.clone() };
    for (said, expected) in [
        (Reply::ExportInstead { format, advice }, unread),
        (
            Reply::NotRecognised { readable: vec!["CSV".into()] },
            ImportState::NotRecognised(["CSV".to_owned()].into()),
        ),
    ] {
        let mut page = Page::with_statement();
        jobs(&mut page, Msg::FilesOpened(vec![file("theirs.json")]));
        reply(&mut page, said);
        assert_eq!(*state(&page), expected);
        assert_eq!(page.model.dialog, Some(Dialog::Foreign));
        assert_eq!(jobs(&mut page, Msg::Import(ImportMsg::Accepted)), []);
        page.send(Msg::DialogClosed);
        assert_eq!(page.model.importing, None);
    }
}

#[test]
fn text_and_annotations_in_two_files_are_read_together() {
    let mut page = Page::with_statement();
    let said = jobs(&mut page, Msg::FilesOpened(vec![file("a.txt"), file("a.ann")]));
    assert_eq!(said, import(&["a.txt", "a.ann"]));
}

#[test]
fn an_accepted_import_is_one_step() {
    let mut page = Page::with_statement();
    let before = page.open().project.clone();
    jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    reply(&mut page, found());
    assert!(matches!(state(&page), ImportState::Found(_)));
    let pledge = CodeChoice::Known(Slug::parse("pledge").unwrap());
    jobs(&mut page, Msg::Import(ImportMsg::CodeChosen("b".into(), pledge.clone())));
    let left = AttributeChoice::LeaveOut;
    jobs(&mut page, Msg::Import(ImportMsg::AttributeChosen("mood".into(), left.clone())));
    jobs(&mut page, Msg::Import(ImportMsg::PlaceFound(true)));
    let said = jobs(&mut page, Msg::Import(ImportMsg::Accepted));
    assert!(matches!(
        &said[..],
        [(Job::Merge { codes, attributes, place_found: true, replace_codes: false, .. }, _)]
            if codes[1] == ("b".into(), pledge) && attributes[..] == [("mood".into(), left)]
    ));
    assert_eq!(jobs(&mut page, Msg::Import(ImportMsg::Accepted)), [], "once only");
    reply(&mut page, merged(Vec::new()));
    assert_eq!(page.model.dialog, None, "nothing was left out");
    assert_eq!(page.open().project.statements.len(), 2);
    assert!(matches!(page.reasons().last(), Some(Reason::Merged { statements: 1, .. })));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

/// What was found in a file with positions only, which may count code points or UTF-16 units.
fn positions(certainty: Certainty) -> Reply {
    let Reply::Found(mut found) = found() else { panic!() };
    let way = |unit| CountedWay {
        counting: Counting { unit, form: Form::Raw },
        placed: 2,
        whole: 4,
        ends: 4,
        samples: Vec::new(),
    };
    let ways = vec![way(Unit::Utf16), way(Unit::CodePoints)];
    found.positions = Some(Positions { unchecked: 2, certainty, ways });
    Reply::Found(found)
}

#[test]
fn an_import_in_doubt_waits_until_the_user_says_what_positions_count() {
    let mut page = Page::with_statement();
    jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    reply(&mut page, positions(Certainty::Unknown));
    assert_eq!(jobs(&mut page, Msg::Import(ImportMsg::Accepted)), []);
    let chosen = Counting { unit: Unit::CodePoints, form: Form::Raw };
    jobs(&mut page, Msg::Import(ImportMsg::CountingChosen(chosen)));
    let said = jobs(&mut page, Msg::Import(ImportMsg::Accepted));
    assert!(
        matches!(&said[..], [(Job::Merge { counting: Some(it), .. }, _)] if *it == chosen),
        "{said:?}"
    );
}

#[test]
fn an_import_that_is_not_in_doubt_takes_the_best_way_to_count_and_it_can_be_changed() {
    let units = |change: Option<Unit>| {
        let mut page = Page::with_statement();
        jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
        reply(&mut page, positions(Certainty::WordBorders));
        if let Some(unit) = change {
            let chosen = Counting { unit, form: Form::Raw };
            jobs(&mut page, Msg::Import(ImportMsg::CountingChosen(chosen)));
        }
        match jobs(&mut page, Msg::Import(ImportMsg::Accepted)).remove(0).0 {
            Job::Merge { counting, .. } => counting.map(|counting| counting.unit),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(units(None), Some(Unit::Utf16));
    assert_eq!(units(Some(Unit::CodePoints)), Some(Unit::CodePoints));
}

#[test]
fn the_list_of_what_was_left_out_stays_until_it_is_closed() {
    let mut page = Page::with_statement();
    jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    reply(&mut page, found());
    jobs(&mut page, Msg::Import(ImportMsg::Accepted));
    let reason = WhyLeftOut::Unread(WhyUnread::NoSuchThing);
    let left_out = LeftOut { place: "line 3".into(), what: "a relation".into(), reason };
    reply(&mut page, merged(vec![left_out.clone()]));
    assert_eq!(*state(&page), ImportState::Done(vec![left_out].into()));
    page.send(Msg::DialogClosed);
    assert_eq!(page.model.importing, None);
}

#[test]
fn an_import_without_an_open_project_creates_one() {
    let mut page = Page::new();
    jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("Class 4b.jsonl"))])));
    assert!(page.model.open.is_none(), "only after it is accepted");
    reply(&mut page, found());
    let said = jobs(&mut page, Msg::Import(ImportMsg::Accepted));
    assert!(matches!(&said[..], [(Job::Merge { replace_codes: true, .. }, _)]));
    reply(&mut page, merged(Vec::new()));
    assert_eq!(page.open().project.name, "Class 4b");
    assert_eq!(page.open().project.statements.len(), 1);
}

#[test]
fn imports_run_one_after_the_other_and_a_crash_is_reported() {
    let mut page = Page::with_statement();
    let came = |name: &str| Msg::Import(ImportMsg::Came(vec![Rc::new(file(name))]));
    jobs(&mut page, came("one.jsonl"));
    assert_eq!(jobs(&mut page, came("two.jsonl")), []);
    reply(&mut page, Reply::Broken(Broken::Stopped));
    assert_eq!(*state(&page), ImportState::Failed(ImportFailure::Stopped));
    let said = jobs(&mut page, Msg::DialogClosed);
    assert_eq!(said, import(&["two.jsonl"]));
    assert_eq!(page.model.importing.as_ref().unwrap().name, "two.jsonl");
}

#[test]
fn an_edit_that_cannot_be_decoded_fails_the_import() {
    let mut page = Page::with_statement();
    let before = page.open().project.clone();
    jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    reply(&mut page, found());
    jobs(&mut page, Msg::Import(ImportMsg::Accepted));
    let Reply::Merged { texts, statements, annotations, left_out, .. } = merged(Vec::new()) else {
        panic!()
    };
    let record = "{\"v\":1,\"record\":\"unheard of\"}".to_owned();
    reply(&mut page, Reply::Merged { record, texts, statements, annotations, left_out });
    assert_eq!(*state(&page), ImportState::Failed(ImportFailure::NotUnderstood));
    assert_eq!(page.open().project, before);
}

#[test]
fn replies_to_other_jobs_do_not_affect_the_import() {
    let mut page = Page::with_statement();
    jobs(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    let earlier = JobNumber(page.model.last_job.0 - 1);
    jobs(&mut page, Msg::JobReplied(earlier, Later::new(found())));
    assert_eq!(*state(&page), ImportState::Reading);
}
