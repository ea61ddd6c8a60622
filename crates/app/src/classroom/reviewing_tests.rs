//! Feedback from the file to the next attempt.

use crate::later::Later;
use std::rc::Rc;

use super::making::GivenAs;
use super::reviewing::{Review, ReviewingMsg};
use super::showing::{Kind, Showing};
use super::tests::{downloads, given, read, student, teacher};
use super::working::WorkingMsg;
use crate::keeping::storage::InClassroom;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{
    Feedback, FeedbackItem, KeyCoding, Off, Outcome, OwnCoding,
};
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::classroom::key::{ItemKind, KeySpan};
use annotator_core::project::Project;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::text::span::Spans;

/// A student's page after handing in two passages, and what was handed in.
pub(super) fn handed_in() -> (Page, Exercise, Project) {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let exercise = Exercise::of(&read(&json)).unwrap();
    let mut student = student(&json, "Heron");
    student.tag("pledge 12\u{a0}million US dollars", "pledge");
    student.tag("A person is not a raw material", "human_rights");
    student.send(WorkingMsg::CheckWanted.into());
    student.send(WorkingMsg::HandedIn.into());
    let (_, hand_in) = downloads(&student).next_back().unwrap();
    student.send(Msg::DialogClosed);
    (student, exercise, read(&hand_in))
}

fn spans(project: &Project, quote: &str) -> Vec<KeySpan> {
    let text = &project.statements[0].text;
    let at = text.as_str().find(quote).expect(quote);
    let offset = |at: usize| ByteOffset(u32::try_from(at).unwrap());
    let span = text.span(offset(at), offset(at + quote.len())).unwrap();
    KeySpan::list(text, &Spans::one(span))
}

fn own(project: &Project, quote: &str) -> OwnCoding {
    let spans = spans(project, quote);
    let text = &project.statements[0].text;
    let set = project.annotations_of(project.statements[0].id);
    let mut all = set.iter();
    let known = all.find(|it| KeySpan::list(text, &it.spans) == spans).expect(quote);
    OwnCoding { annotation: known.id, spans, code: known.code.clone() }
}

fn item(project: &Project, outcome: Outcome) -> FeedbackItem {
    FeedbackItem {
        text: project.statements[0].text.sha256(),
        outcome,
        item: None,
        kind: ItemKind::Core,
        own: None,
        key: None,
        fields: Vec::new(),
        words: String::new(),
        comment: String::new(),
        request: None,
    }
}

/// Feedback of three items: other edges, found, and missed.
fn feedback(project: &Project, revision: u32) -> Feedback {
    let said = HandIn::of(project).unwrap();
    let key = |quote: &str, code: &str| {
        Some(KeyCoding { spans: spans(project, quote), code: slug(code) })
    };
    let off = Off { start: -1, end: 3, words: 4 };
    let edges = FeedbackItem {
        item: Some(1),
        own: Some(own(project, "pledge 12\u{a0}million US dollars")),
        key: key("We pledge 12\u{a0}million US dollars to the relief fund", "pledge"),
        ..item(project, Outcome::Edges(off))
    };
    let found = FeedbackItem {
        item: Some(2),
        own: Some(own(project, "A person is not a raw material")),
        key: key("A person is not a raw material", "human_rights"),
        ..item(project, Outcome::Found)
    };
    let missed = FeedbackItem {
        item: Some(3),
        key: key("سلام\u{301}", "human_rights"),
        ..item(project, Outcome::Missed)
    };
    Feedback {
        revision,
        key_revision: Some(1),
        given: IsoTime(Timestamp(5_000)),
        on_the_whole: "Look at the edges.".into(),
        ..Feedback::new(said.exercise, said.id, vec![edges, found, missed])
    }
}

fn file(project: &Project, exercise: &Exercise, revision: u32) -> String {
    export_project(&feedback(project, revision).file(project.clone(), exercise))
}

pub(super) fn open_feedback(
    page: &mut Page,
    project: &Project,
    exercise: &Exercise,
    revision: u32,
) {
    page.open_file("feedback.json", file(project, exercise, revision).as_bytes());
    assert!(page.open().is_feedback());
}

fn review(page: &Page) -> Later<Review> {
    page.open().review().expect("feedback is open").clone()
}

#[test]
fn feedback_opens_over_the_work_and_leaves_it_as_it_is() {
    let (mut page, exercise, hand_in) = handed_in();
    let (key, before) = (page.open().key, page.open().project.clone());
    let stored = page.stored(key);
    open_feedback(&mut page, &hand_in, &exercise, 1);
    assert_ne!(page.open().key, key);
    assert_eq!(page.stored(key).journal, stored.journal);
    assert_eq!(review(&page).hand_in.attempt, 1);
    let listed: Vec<_> = page.model.recents.iter().map(|it| it.classroom.clone()).collect();
    let said = HandIn::of(&hand_in).unwrap();
    let feedback = InClassroom::Feedback { hand_in: said.id, revision: 1 };
    assert_eq!(listed, [Some(feedback), Some(InClassroom::Work { handed_in: vec![said.id] })]);
    // It is found again after a reload, and can be closed.
    page.reload();
    assert!(page.open().is_feedback());
    assert_eq!(review(&page).work.feedback.items.len(), 3);
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    assert!(page.model.open.is_none());
    page.send(Msg::Start(StartMsg::RecentChosen(key)));
    assert_eq!(page.open().project, before);
}

#[test]
fn nothing_of_feedback_can_be_changed() {
    let (mut page, exercise, hand_in) = handed_in();
    open_feedback(&mut page, &hand_in, &exercise, 1);
    let before = page.open().project.clone();
    let statement = page.open().current.unwrap();
    page.select("Almora thanks you");
    for msg in [
        Msg::Coding(CodingMsg::CodeApplied(slug("pledge"))),
        Msg::UndoChosen,
        Msg::TextPasted("Madam President,".into()),
        Msg::Statements(StatementsMsg::ProjectRenamed("Mine".into())),
        Msg::Statements(StatementsMsg::RemovalAsked(vec![statement])),
        Msg::Statements(StatementsMsg::StatementsRemoved(vec![statement])),
        Msg::RoomEntered(Room::Passages),
        WorkingMsg::HandedIn.into(),
    ] {
        page.send(msg);
        assert_eq!(page.open().project, before);
    }
    page.open_file("more.txt", b"Madam President,");
    assert_eq!(page.open().project, before);
    assert_eq!(page.model.room, Room::Read);
    assert!(page.reasons().contains(&&Reason::FeedbackStays));
}

#[test]
fn items_are_walked_and_filtered() {
    let (mut page, exercise, hand_in) = handed_in();
    open_feedback(&mut page, &hand_in, &exercise, 1);
    let step = |page: &Page, forward| {
        let reviewing = &page.open().reviewing;
        let review = review(page);
        reviewing.showing.step(&review.work.feedback, reviewing.chosen, forward)
    };
    assert_eq!((step(&page, false), step(&page, true)), (Some(0), Some(1)));
    page.send(ReviewingMsg::ItemChosen(1).into());
    let wrong = Showing { only_wrong: true, ..Showing::default() };
    page.send(ReviewingMsg::Shown(wrong.clone()).into());
    assert_eq!(page.open().reviewing.chosen, 2, "what was found is not shown");
    assert_eq!((step(&page, false), step(&page, true)), (Some(0), Some(2)));
    page.send(ReviewingMsg::Shown(wrong.turned(Kind::Found)).into());
    assert_eq!(step(&page, true), None, "nothing is both found and wrong");
    page.send(ReviewingMsg::Shown(Showing::default().turned(Kind::Edges)).into());
    assert_eq!(page.open().reviewing.chosen, 0);
    assert_eq!(page.open().reviewing.showing.turned(Kind::Edges), Showing::default());
}

#[test]
fn the_work_is_taken_up_where_it_is_stored() {
    let (mut page, exercise, hand_in) = handed_in();
    let key = page.open().key;
    page.tag("Almora thanks you", "human_rights");
    open_feedback(&mut page, &hand_in, &exercise, 1);
    page.send(ReviewingMsg::TakenUp.into());
    assert_eq!(page.open().key, key);
    assert_eq!(page.quotes().len(), 3, "with what was changed since");
    // Another student's work at the same computer is not theirs.
    let mut other = handed_in().2;
    let mut said = HandIn::of(&other).unwrap();
    said.id.0 = uuid::Uuid::from_u128(77);
    let said = annotator_core::project::attachment::document(&said);
    other.attachments.insert("hand-in".into(), said);
    open_feedback(&mut page, &other, &exercise, 1);
    page.send(ReviewingMsg::TakenUp.into());
    assert_ne!(page.open().key, key);
    assert_eq!(page.quotes().len(), 2);
}

#[test]
fn work_that_is_not_stored_is_made_from_the_hand_in() {
    let (_, exercise, mut hand_in) = handed_in();
    let mut said = HandIn::of(&hand_in).unwrap();
    said.attempt = 3;
    let document = annotator_core::project::attachment::document(&said);
    hand_in.attachments.insert("hand-in".into(), document);
    let mut page = Page::new();
    open_feedback(&mut page, &hand_in, &exercise, 1);
    page.send(ReviewingMsg::TakenUp.into());
    assert!(page.open().is_exercise() && !page.open().is_feedback());
    assert_eq!(page.open().exercise().unwrap().title, exercise.title);
    assert_eq!((page.quotes().len(), page.model.own_name()), (2, "Heron"));
    page.tag("Almora thanks you", "human_rights");
    page.send(WorkingMsg::HandedIn.into());
    let (_, next) = downloads(&page).next_back().unwrap();
    let next = HandIn::of(&read(&next)).unwrap();
    assert_eq!((next.attempt, next.parent), (4, Some(said.id)));
    // The feedback is still there, and leads to the same work from now on.
    let key = page.open().key;
    open_feedback(&mut page, &hand_in, &exercise, 1);
    page.send(ReviewingMsg::TakenUp.into());
    assert_eq!(page.open().key, key);
}

#[test]
fn each_revision_is_stored_once_and_the_newest_is_offered() {
    let (mut page, exercise, hand_in) = handed_in();
    open_feedback(&mut page, &hand_in, &exercise, 1);
    assert_eq!(page.model.newer_feedback(), None);
    open_feedback(&mut page, &hand_in, &exercise, 1);
    assert_eq!((page.model.recents.len(), page.storage.projects().len()), (2, 2));
    open_feedback(&mut page, &hand_in, &exercise, 3);
    assert_eq!((page.model.recents.len(), page.model.newer_feedback()), (3, None));
    let newest = page.open().key;
    open_feedback(&mut page, &hand_in, &exercise, 1);
    assert_eq!(page.model.newer_feedback(), Some((newest, 3)));
    assert!(page.reasons().contains(&&Reason::OlderFeedback { opened: 1, newer: 3 }));
    page.send(ReviewingMsg::NewerWanted.into());
    assert_eq!(page.open().key, newest);
}

#[test]
fn feedback_is_no_work_on_the_exercise() {
    let (mut page, exercise, hand_in) = handed_in();
    let key = page.open().key;
    open_feedback(&mut page, &hand_in, &exercise, 1);
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    let mut teacher = teacher();
    let (_, json) = given(&mut teacher, GivenAs::Json);
    page.open_file("exercise.json", json.as_bytes());
    let begun: Vec<_> = page.model.begun().map(|it| it.id).collect();
    assert_eq!(begun, [key]);
}

#[test]
fn damaged_feedback_is_said_to_be_damaged() {
    let (mut page, exercise, hand_in) = handed_in();
    let key = page.open().key;
    let whole = feedback(&hand_in, 1).file(hand_in.clone(), &exercise);
    for name in ["exercise", "feedback", "hand-in"] {
        let mut damaged = whole.clone();
        damaged.attachments.insert(name.into(), "{}".into());
        page.open_file("feedback.json", export_project(&damaged).as_bytes());
        assert_eq!(page.open().key, key);
        assert!(page.reasons().contains(&&Reason::FeedbackDamaged));
        page.model.notices.clear();
    }
}

#[test]
fn a_text_to_practise_on_is_compared_at_once() {
    let mut page = Page::new();
    page.send(WorkingMsg::PracticeChosen.into());
    page.send(WorkingMsg::Begun { name: String::new() }.into());
    let first = page.open().statement().unwrap().text.paragraphs().len() - 1;
    let text = Rc::clone(&page.open().statement().unwrap().text);
    let quote = (0..=first).map(|at| text.paragraph_text(at)).find(|it| it.len() > 20).unwrap();
    let code = page.open().project.codebook.codes.iter().find(|it| it.selectable).unwrap();
    let code = code.id.to_string();
    page.tag(quote, &code);
    page.send(WorkingMsg::HandedIn.into());
    assert!(page.open().is_feedback() && page.model.dialog.is_none());
    let work = Rc::clone(&review(&page).work);
    assert!(work.feedback.items.iter().any(|item| item.own.is_some()));
    assert!(work.feedback.items.iter().filter(|item| item.own.is_none()).count() > 3);
    assert!(work.without_place(&Showing::default()).is_empty());
    page.send(ReviewingMsg::TakenUp.into());
    assert!(page.open().is_exercise());
    // Where the worker fails, the work is kept and the student is told.
    update(&mut page.model, WorkingMsg::HandedIn.into(), &mut page.ports);
    let job = page.open().comparing.as_ref().unwrap().job;
    let reply = Later::new(Reply::Broken(Broken::Stopped));
    page.send(Msg::JobReplied(job, reply));
    assert!(page.open().is_exercise() && page.model.dialog.is_none());
    assert!(page.reasons().contains(&&Reason::NotCompared(Broken::Stopped)));
}

#[test]
fn a_page_that_came_with_feedback_shows_it_and_leads_to_the_work() {
    let (mut page, exercise, hand_in) = handed_in();
    let work = page.open().key;
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    let json = file(&hand_in, &exercise, 1);
    let start = |page: &mut Page| {
        page.model = Model::default();
        page.send(Msg::Start(StartMsg::ExerciseSeen));
        page.send(WorkingMsg::Seen.into());
        page.start();
        let bytes = json.clone().into_bytes();
        page.send(WorkingMsg::Given { bytes, only: true }.into());
    };
    start(&mut page);
    assert!(page.open().is_feedback());
    assert_eq!(page.model.given_feedback, HandIn::of(&hand_in).map(|it| it.id));
    let key = page.open().key;
    start(&mut page);
    assert_eq!((page.open().key, page.model.recents.len()), (key, 2));
    page.send(ReviewingMsg::TakenUp.into());
    assert_eq!(page.open().key, work);
    // A reload leads to what was open, and closing it back to the feedback.
    start(&mut page);
    assert_eq!(page.open().key, work);
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    let bytes = json.clone().into_bytes();
    page.send(WorkingMsg::Given { bytes, only: true }.into());
    assert_eq!(page.open().key, key);
}
