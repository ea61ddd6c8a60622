//! Regrade requests, from the student's file to the answer.

use uuid::Uuid;

use super::class::{About, Class};
use super::feedback::{FeedbackItem, Outcome, OwnCoding};
use super::key::ItemKind;
use super::request::{Decision, NotTaken, Request, Requests};
use super::{class_name, hand_in_name};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::document;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, CodeId, ExerciseId, HandInId};
use crate::starter::practice;
use crate::stored::file::FileKind;
use crate::stored::file::export::export_project;
use crate::stored::file::import::{OpenedFile, read_file};
use crate::stored::file::iso::IsoTime;

const EXERCISE: ExerciseId = ExerciseId(Uuid::from_u128(1));
const HAND_IN: HandInId = HandInId(Uuid::from_u128(2));
const ANNOTATION: AnnotationId = AnnotationId(Uuid::from_u128(9));

fn teacher() -> Project {
    let mut project = practice().unwrap();
    project.attachments.insert(hand_in_name(HAND_IN), "{}".into());
    project
}

fn request() -> Request {
    let mut request = Request {
        exercise: EXERCISE,
        hand_in: HAND_IN,
        feedback_revision: 1,
        asked: IsoTime(Timestamp(5_000)),
        items: Vec::new(),
    };
    request.ask(About::Item { item: 4 }, "The “sum” is new. 😀 سلام\u{301}\r\nReally.".to_owned());
    request
        .ask(About::Annotation { annotation: ANNOTATION }, "It is a promise\u{a0}too".to_owned());
    request
}

fn item(number: Option<u32>, own: Option<AnnotationId>) -> FeedbackItem {
    let own = own.map(|annotation| OwnCoding {
        annotation,
        spans: Vec::new(),
        code: CodeId::parse("pledge").unwrap(),
    });
    FeedbackItem {
        text: Sha256::of(b""),
        outcome: Outcome::Missed,
        item: number,
        kind: ItemKind::Core,
        own,
        key: None,
        fields: Vec::new(),
        words: String::new(),
        comment: String::new(),
        request: None,
    }
}

fn apply(project: &mut Project, request: &Request) -> usize {
    let taken = request.take(project, EXERCISE).unwrap();
    taken.edits.iter().for_each(|edit| drop(edit.apply(project).unwrap()));
    taken.new
}

#[test]
fn the_file_says_what_it_is_and_opens_to_the_same() {
    let json = export_project(&request().file());
    assert!(json.contains("\"kind\": \"regrade-request\""), "{json}");
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    assert_eq!(FileKind::of(&opened.attachments), FileKind::Request);
    assert_eq!(Request::of(&opened), Some(request()));
    assert!(json.len() < 4_000, "{}", json.len());
}

#[test]
fn a_blank_reason_asks_nothing() {
    let mut request = request();
    request.ask(About::Item { item: 4 }, " \u{a0}\n".to_owned());
    assert_eq!(request.items.len(), 1);
    assert_eq!(request.reason(About::Item { item: 4 }), "");
    assert_eq!(
        request.reason(About::Annotation { annotation: ANNOTATION }),
        "It is a promise\u{a0}too"
    );
}

#[test]
fn a_request_that_is_dropped_again_changes_nothing() {
    let mut project = teacher();
    assert_eq!(apply(&mut project, &request()), 2);
    let before = project.clone();
    let again = request().take(&project, EXERCISE).unwrap();
    assert_eq!((again.new, again.here, again.edits.len()), (0, 2, 0));
    assert_eq!(project, before);

    // Another reason counts as long as there is no answer.
    let mut other = request();
    other.ask(About::Item { item: 4 }, "Look at page 2".to_owned());
    assert_eq!(apply(&mut project, &other), 1);
    let mut requests = Requests::of(&project, EXERCISE);
    assert_eq!((requests.requests.len(), requests.open()), (2, 2));
    requests.requests[0].decision = Some(Decision::Declined);
    requests.keep(EXERCISE).apply(&mut project).unwrap();
    assert_eq!(apply(&mut project, &request()), 0, "an answered request stays");
    assert_eq!(Requests::of(&project, EXERCISE).requests[0].reason, "Look at page 2");
}

#[test]
fn an_answer_is_found_at_its_item() {
    let mut project = teacher();
    apply(&mut project, &request());
    let mut requests = Requests::of(&project, EXERCISE);
    assert_eq!(requests.answer(HAND_IN, &item(Some(4), None)), None, "it is still open");
    for kept in &mut requests.requests {
        kept.decision = Some(Decision::Granted);
        kept.answer = format!("{:?}", kept.about);
    }
    let found = |item: &FeedbackItem| requests.answer(HAND_IN, item).map(|it| it.answer);
    assert!(found(&item(Some(4), None)).unwrap().contains("Item"));
    assert_eq!(found(&item(Some(5), None)), None);
    // The annotation has become an item of the key since.
    assert!(found(&item(Some(7), Some(ANNOTATION))).unwrap().contains("Annotation"));
    assert_eq!(requests.answer(HandInId(Uuid::from_u128(3)), &item(Some(4), None)), None);
}

#[test]
fn a_request_that_does_not_fit_is_not_taken() {
    let mut project = teacher();
    let take = |project: &Project, change: &dyn Fn(&mut Request)| {
        let mut request = request();
        change(&mut request);
        request.take(project, EXERCISE).unwrap_err()
    };
    let other = ExerciseId(Uuid::from_u128(77));
    assert_eq!(take(&project, &|it| it.exercise = other), NotTaken::OtherClass);
    let stranger = HandInId(Uuid::from_u128(78));
    assert_eq!(take(&project, &|it| it.hand_in = stranger), NotTaken::UnknownHandIn);
    assert_eq!(take(&project, &|it| it.items.clear()), NotTaken::Incomplete);
    assert_eq!(take(&project, &|it| it.items[0].reason = "\u{a0} ".into()), NotTaken::Incomplete);
    assert_eq!(take(&project, &|it| it.items[1].about = About::Work), NotTaken::Incomplete);
    let mut class = Class::new(EXERCISE);
    class.given_back.insert(HAND_IN, 3);
    project.attachments.insert(class_name(EXERCISE), document(&class));
    assert_eq!(take(&project, &|_| ()), NotTaken::Older { asked: 1, newest: 3 });
    assert_eq!(apply(&mut project, &Request { feedback_revision: 3, ..request() }), 2);
}
