//! Files of other programs on their way in, with a module of tools that is played here.

use std::rc::Rc;

use super::*;
use crate::exporting::ExportMsg;
use crate::importing::{ImportMsg, ImportState};
use annotator_core::edit::Edit;
use annotator_core::edit::history::{Record, StepKind, StepName};
use annotator_core::exchange::imported::WhyUnread;
use annotator_core::exchange::order::{
    Answer, AttributeChoice, CodeChoice, Entry, ExportFailure, Found, LeftOut, Order, WhyLeftOut,
};
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{
    Layout, LineEnds, Metadata, Provenance, ReadAs, Statement as Added,
};
use annotator_core::stored::encode_record;
use annotator_core::stored::file::import::FileError;
use annotator_core::text::Text;
use uuid::Uuid;

fn file(name: &str) -> FileBytes {
    FileBytes { name: name.into(), bytes: b"{}".to_vec() }
}

/// Sends a message; gives the orders that the module gets.
fn orders(page: &mut Page, msg: Msg) -> Vec<Order> {
    let effects = update(&mut page.model, msg, &mut page.ports);
    let order = |effect| match effect {
        Effect::Order(order, _) => Some(order),
        other => {
            page.run(other);
            None
        }
    };
    effects.into_iter().filter_map(order).collect()
}

fn answer(page: &mut Page, answer: Answer) -> Vec<Order> {
    orders(page, Msg::Export(ExportMsg::Answered(Rc::new(answer))))
}

fn found() -> Answer {
    let entry =
        |key: &str, suggestion| Entry { key: key.into(), name: key.into(), count: 1, suggestion };
    let layer = Slug::parse("theme");
    Answer::Found(Box::new(Found {
        format: "some format".into(),
        new_texts: 1,
        known_texts: 0,
        missing_texts: 0,
        annotations: 2,
        placed: 2,
        elsewhere: 0,
        quotes: (2, 2),
        counts_otherwise: false,
        codes: vec![entry("a", CodeChoice::New(layer)), entry("b", CodeChoice::LeaveOut)],
        attributes: vec![("mood".into(), 1)],
        left_out: Vec::new(),
    }))
}

/// What the module says of a file with one text.
fn merged(left_out: Vec<LeftOut>) -> Answer {
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
    });
    let record = Record::Step {
        name: StepName { kind: StepKind::AddCoding, detail: "a.jsonl".into() },
        time: Timestamp(5),
        edits: vec![Edit::AddStatement { at: 0, statement, annotations: Vec::new() }],
        joined: false,
    };
    let texts = vec![text.as_str().to_owned()];
    Answer::Merged {
        record: encode_record(&record),
        texts,
        statements: 1,
        annotations: 0,
        left_out,
    }
}

fn state(page: &Page) -> &ImportState {
    &page.model.importing.as_ref().unwrap().state
}

#[test]
fn json_of_another_program_is_asked_about_and_refused_if_nobody_knows_it() {
    let mut page = Page::with_statement();
    let said = orders(&mut page, Msg::FilesOpened(vec![file("theirs.json")]));
    assert_eq!(said, [Order::Read { files: vec![("theirs.json".into(), 2)] }]);
    assert_eq!(page.model.dialog, Some(Dialog::Foreign));
    answer(&mut page, Answer::NotRead { format: String::new(), place: String::new() });
    assert_eq!(page.model.dialog, None);
    let error = FileError::NotOurs;
    assert_eq!(page.reasons(), [&Reason::NotImported { name: "theirs.json".into(), error }]);
    assert_eq!(page.model.importing, None);
}

#[test]
fn text_and_annotations_in_two_files_are_read_together() {
    let mut page = Page::with_statement();
    let said = orders(&mut page, Msg::FilesOpened(vec![file("a.txt"), file("a.ann")]));
    let files = vec![("a.txt".into(), 2), ("a.ann".into(), 2)];
    assert_eq!(said, [Order::Read { files }]);
}

#[test]
fn what_was_found_is_decided_and_becomes_one_step() {
    let mut page = Page::with_statement();
    let before = page.open().project.clone();
    orders(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    answer(&mut page, found());
    assert!(matches!(state(&page), ImportState::Found(_)));
    let pledge = CodeChoice::Known(Slug::parse("pledge").unwrap());
    orders(&mut page, Msg::Import(ImportMsg::CodeChosen("b".into(), pledge.clone())));
    let left = AttributeChoice::LeaveOut;
    orders(&mut page, Msg::Import(ImportMsg::AttributeChosen("mood".into(), left.clone())));
    orders(&mut page, Msg::Import(ImportMsg::PlaceFound(true)));
    let said = orders(&mut page, Msg::Import(ImportMsg::Accepted));
    assert!(matches!(
        &said[..],
        [Order::Merge { codes, attributes, place_found: true, replace_codes: false, .. }]
            if codes[1] == ("b".into(), pledge) && attributes[..] == [("mood".into(), left)]
    ));
    assert_eq!(orders(&mut page, Msg::Import(ImportMsg::Accepted)), [], "once only");
    answer(&mut page, merged(Vec::new()));
    assert_eq!(page.model.dialog, None, "nothing was left out");
    assert_eq!(page.open().project.statements.len(), 2);
    assert!(matches!(page.reasons().last(), Some(Reason::Merged { statements: 1, .. })));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn what_was_left_out_stays_in_view_until_it_is_closed() {
    let mut page = Page::with_statement();
    orders(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("a.jsonl"))])));
    answer(&mut page, found());
    orders(&mut page, Msg::Import(ImportMsg::Accepted));
    let reason = WhyLeftOut::Unread(WhyUnread::NoSuchThing);
    let left_out = LeftOut { place: "line 3".into(), what: "a relation".into(), reason };
    answer(&mut page, merged(vec![left_out.clone()]));
    assert_eq!(*state(&page), ImportState::Done(vec![left_out].into()));
    page.send(Msg::DialogClosed);
    assert_eq!(page.model.importing, None);
}

#[test]
fn without_an_open_project_one_is_begun() {
    let mut page = Page::new();
    orders(&mut page, Msg::Import(ImportMsg::Came(vec![Rc::new(file("Class 4b.jsonl"))])));
    assert!(page.model.open.is_none(), "not before it is accepted");
    answer(&mut page, found());
    let said = orders(&mut page, Msg::Import(ImportMsg::Accepted));
    assert!(matches!(&said[..], [Order::Merge { replace_codes: true, .. }]));
    answer(&mut page, merged(Vec::new()));
    assert_eq!(page.open().project.name, "Class 4b");
    assert_eq!(page.open().project.statements.len(), 1);
}

#[test]
fn one_import_after_the_other_and_a_broken_module_is_said() {
    let mut page = Page::with_statement();
    let came = |name: &str| Msg::Import(ImportMsg::Came(vec![Rc::new(file(name))]));
    orders(&mut page, came("one.jsonl"));
    assert_eq!(orders(&mut page, came("two.jsonl")), []);
    answer(&mut page, Answer::Failed(ExportFailure::Stopped));
    assert_eq!(*state(&page), ImportState::Failed(ExportFailure::Stopped));
    let said = orders(&mut page, Msg::DialogClosed);
    assert_eq!(said, [Order::Read { files: vec![("two.jsonl".into(), 2)] }]);
    assert_eq!(page.model.importing.as_ref().unwrap().name, "two.jsonl");
}
