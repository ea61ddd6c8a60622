//! Regrade requests: asked by the student, answered by the teacher.

use super::key_revision::KeyMsg;
use super::requests::{AskingMsg, RequestsMsg, in_order};
use super::reviewing_tests::{handed_in, open_feedback};
use super::teaching::{ClassPage, TeachingMsg};
use super::teaching_tests::{exercise, report, row_of, teaching, with_two};
use super::tests::last_download;
use crate::testing::page::*;
use annotator_core::classroom::class::About;
use annotator_core::classroom::request::{Decision, Request, Requests};
use annotator_core::project::id::HandInId;
use annotator_core::stored::file::export::export_project;
use annotator_jobs::class::{Look, Looked};

const FIRST: About = About::Item { item: 1 };

fn requests(page: &Page) -> Requests {
    page.open().requests_of(exercise(page))
}

#[test]
fn a_student_collects_reasons_in_feedback_and_saves_them() {
    let (mut page, exercise, hand_in) = handed_in();
    open_feedback(&mut page, &hand_in, &exercise, 2);
    page.send(AskingMsg::Saved.into());
    assert!(page.reasons().iter().all(|it| !matches!(it, Reason::RequestSaved { .. })));
    page.send(AskingMsg::Asked(FIRST, "The sum belongs to it 😀".into()).into());
    page.send(AskingMsg::Asked(About::Item { item: 3 }, "سلام\u{301}".into()).into());
    page.send(AskingMsg::Asked(FIRST, "The whole sum belongs to it".into()).into());
    page.send(AskingMsg::Asked(About::Item { item: 3 }, " \r\n".into()).into());

    // It is there after a reload, and the feedback is as it was.
    let key = page.open().key;
    page.reload();
    page.send(Msg::Start(StartMsg::RecentChosen(key)));
    assert!(page.open().is_feedback());
    let asked = Request::of(&page.open().project).unwrap();
    assert_eq!(asked.items.len(), 1);
    page.send(AskingMsg::Saved.into());
    let (name, json) = last_download(&page);
    assert!(name.ends_with("-request-2.json"), "{name}");
    let saved = Request::of(&super::tests::read(&json)).unwrap();
    assert_eq!((saved.feedback_revision, saved.reason(FIRST)), (2, "The whole sum belongs to it"));
    assert!(!json.contains("Heron"));

    // A student who drops it on the page is told what it is.
    page.open_file(&name, json.as_bytes());
    assert!(page.reasons().contains(&&Reason::ForTheTeacher));
    assert!(page.open().is_feedback());
}

/// A request about an item of somebody's work, as a file.
fn file(page: &Page, hand_in: HandInId, about: About) -> FileBytes {
    let mut request = Request {
        exercise: exercise(page),
        hand_in,
        feedback_revision: 1,
        asked: annotator_core::stored::file::iso::IsoTime(Timestamp(7)),
        items: Vec::new(),
    };
    request.ask(about, "It says “million”".into());
    FileBytes { name: "request.json".into(), bytes: export_project(&request.file()).into_bytes() }
}

#[test]
fn a_request_is_answered_once_and_undone() {
    let mut page = with_two();
    page.send(TeachingMsg::PageOpened(ClassPage::Requests).into());
    assert_eq!(teaching(&page).looking.look, None);
    let hand_in = row_of(&page, "ابن 😀");
    page.send(TeachingMsg::WorkOpened(Some(hand_in)).into());
    let Some(Looked::Work(feedback)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    let edges = feedback.items.iter().find(|it| it.item.is_some() && it.own.is_some()).unwrap();
    let about = About::Item { item: edges.item.unwrap() };
    let extra = feedback.items.iter().find(|it| it.item.is_none()).unwrap();
    let extra = About::Annotation { annotation: extra.own.as_ref().unwrap().annotation };
    page.send(TeachingMsg::PageOpened(ClassPage::Requests).into());

    page.send(Msg::FilesOpened(vec![file(&page, hand_in, about), file(&page, hand_in, extra)]));
    assert_eq!(page.reasons().last(), Some(&&Reason::RequestsCame { new: 2 }));
    assert_eq!(teaching(&page).looking.look, Some(Look::Work(hand_in)));
    assert_eq!(in_order(&requests(&page)), [0, 1]);
    page.send(Msg::FilesOpened(vec![file(&page, hand_in, about)]));
    assert_eq!(page.reasons().last(), Some(&&Reason::RequestsCame { new: 0 }));
    assert_eq!(requests(&page).requests.len(), 2);

    let key = page.open().key_made(exercise(&page)).unwrap();
    page.send(RequestsMsg::Answered(0, "Yes, ".into()).into());
    page.send(RequestsMsg::Answered(0, "Yes, you are right.".into()).into());
    page.send(RequestsMsg::Accepted(0).into());
    page.send(KeyMsg::Made.into());
    let answered = requests(&page);
    assert_eq!(answered.requests[0].decision, Some(Decision::Granted));
    assert_eq!(answered.requests[0].answer, "Yes, you are right.");
    assert_eq!(in_order(&answered), [1, 0], "what is to be answered comes first");
    let next = page.open().key_made(exercise(&page)).unwrap();
    assert_eq!(next.revision, key.revision + 1);
    let row = report(&page).rows.iter().find(|row| row.hand_in == hand_in).unwrap();
    assert_eq!(row.score.unwrap().found, 1, "the class is compared with the new key");
    let Some(Looked::Work(feedback)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    let item = feedback.items.iter().find(|it| it.item == number(about));
    let said = item.and_then(|it| it.request.clone()).unwrap();
    assert_eq!((said.decision, said.answer.as_str()), (Decision::Granted, "Yes, you are right."));

    page.send(RequestsMsg::Decided(1, Some(Decision::Declined)).into());
    assert_eq!(requests(&page).open(), 0);
    page.send(Msg::UndoChosen);
    assert_eq!(requests(&page).open(), 1);
}

fn number(about: About) -> Option<u32> {
    match about {
        About::Item { item } => Some(item),
        _ => None,
    }
}
