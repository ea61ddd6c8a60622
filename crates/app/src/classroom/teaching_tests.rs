//! A class from the hand-ins to marks: collected, compared, looked at, graded and undone.

use std::rc::Rc;

use super::key_revision::KeyMsg;
use super::making::{GivenAs, MakingMsg};
use super::teaching::{ClassField, ClassPage, Column, TeachingMsg};
use super::tests::{given, last_download, made, student, teacher};
use super::working::WorkingMsg;
use crate::keys::{Press, page_key, text_key};
use crate::later::Later;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::classroom::class::{About, GradeByHand, Measure};
use annotator_core::classroom::collect::{annotator_id, collected};
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_jobs::class::{ClassReport, Look, Looked};

/// The teacher's page with the key, at the class, and the exercise's file.
fn class() -> (Page, String) {
    let mut page = teacher();
    let (exercise, me) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(exercise, me).into());
    let (_, json) = given(&mut page, GivenAs::Json);
    page.send(TeachingMsg::Opened(exercise).into());
    assert_eq!(page.model.room, Room::Class);
    (page, json)
}

/// What a student hands in who tagged these passages.
fn hand_in(json: &str, name: &str, tags: &[(&str, &str)]) -> FileBytes {
    let mut page = student(json, name);
    // Ids are counted on each page, and must differ between students.
    page.ports.ids += u128::from(name.bytes().map(u64::from).sum::<u64>()) << 32;
    for (quote, code) in tags {
        page.tag(quote, code);
    }
    page.send(WorkingMsg::CheckWanted.into());
    page.send(WorkingMsg::HandedIn.into());
    let (name, content) = last_download(&page);
    FileBytes { name, bytes: content.into_bytes() }
}

const PLEDGE: (&str, &str) = ("pledge 12\u{a0}million US dollars", "pledge");
const RIGHTS: (&str, &str) = ("A person is not a raw material", "human_rights");

/// A class with a perfect work and one with other edges and a passage too many.
pub(super) fn with_two() -> Page {
    let (mut page, json) = class();
    let other = [("12\u{a0}million US dollars", "pledge"), ("raw material", "pledge")];
    let files = vec![hand_in(&json, "Heron", &[PLEDGE, RIGHTS]), hand_in(&json, "ابن 😀", &other)];
    page.send(Msg::FilesOpened(files));
    page
}

/// Sends a message that gives the worker a job of the class, and then the news that it has stopped.
pub(super) fn send_and_stop(page: &mut Page, msg: Msg) {
    let effects = update(&mut page.model, msg, &mut page.ports);
    let job = effects.iter().find_map(|effect| match effect {
        Effect::Run(job, Job::Class { .. }, _) => Some(*job),
        _ => None,
    });
    let broken = Later::new(Reply::Broken(Broken::Stopped));
    page.send(Msg::JobReplied(job.expect("a job was begun"), broken));
}

pub(super) fn teaching(page: &Page) -> &crate::classroom::teaching::Teaching {
    page.open().teaching.as_ref().expect("a class is shown")
}

pub(super) fn report(page: &Page) -> &ClassReport {
    teaching(page).marking.report.as_deref().expect("the class was compared")
}

pub(super) fn exercise(page: &Page) -> ExerciseId {
    teaching(page).exercise
}

pub(super) fn row_of(page: &Page, name: &str) -> HandInId {
    let found = report(page).rows.iter().find(|row| row.pseudonym == name);
    found.expect("they handed in").hand_in
}

#[test]
fn files_that_come_while_a_class_is_shown_are_its_hand_ins() {
    let page = with_two();
    assert_eq!(collected(&page.open().project).len(), 2);
    assert_eq!(report(&page).rows.len(), 2);
    let scores: Vec<_> = report(&page).rows.iter().map(|row| row.score.unwrap()).collect();
    assert!(scores.iter().any(|score| score.found == 2 && score.extra == 0));
    assert!(scores.iter().any(|score| score.edges == 1 && score.missed == 1 && score.extra == 1));
    let collected = page.reasons().into_iter().next_back();
    assert_eq!(collected, Some(&Reason::Collected { taken: 2, here: 0, refused: 0 }));
    assert_eq!(page.quotes().len(), 2, "the codings of students are not in the teacher's text");
    assert!(page.model.intake.is_none());
}

#[test]
fn hand_ins_that_are_dropped_elsewhere_find_their_class() {
    let (mut page, json) = class();
    page.send(TeachingMsg::Left.into());
    page.send(Msg::RoomWanted(Room::Read));
    page.send(Msg::FilesOpened(vec![hand_in(&json, "Heron", &[PLEDGE])]));
    assert_eq!((page.model.room, report(&page).rows.len()), (Room::Class, 1));
    assert!(page.model.adding.is_none() && page.model.dialog.is_none());
    assert_eq!(page.open().project.statements.len(), 1);
}

#[test]
fn collecting_is_one_step_that_can_be_undone() {
    let mut page = with_two();
    let people = page.open().project.annotators.len();
    page.send(Msg::UndoChosen);
    assert_eq!(collected(&page.open().project).len(), 0);
    assert_eq!(page.open().project.annotators.len(), people - 2);
    assert_eq!(report(&page).rows.len(), 0, "the class is compared once more");
    page.send(Msg::RedoChosen);
    assert_eq!(report(&page).rows.len(), 2);
}

#[test]
fn a_class_is_as_it_was_after_the_page_is_opened_again() {
    let mut page = with_two();
    let (id, before) = (exercise(&page), report(&page).clone());
    let key = page.open().key;
    page.reload();
    page.send(Msg::Start(StartMsg::RecentChosen(key)));
    assert_eq!(page.quotes().len(), 2);
    page.send(TeachingMsg::Opened(id).into());
    assert_eq!(*report(&page), before);
}

#[test]
fn files_that_are_no_hand_ins_are_listed_and_change_nothing() {
    let (mut page, json) = class();
    let steps = page.open().history.done().len();
    let file = |name: &str, bytes: &[u8]| FileBytes { name: name.into(), bytes: bytes.to_vec() };
    page.send(Msg::FilesOpened(vec![
        file("a.txt", b"We pledge."),
        file("b.json", json.as_bytes()),
    ]));
    let listed = teaching(&page).report.as_ref().unwrap();
    assert_eq!((listed.taken.len(), listed.refused.len()), (0, 2));
    assert_eq!(page.open().history.done().len(), steps);
    assert_eq!(page.open().project.statements.len(), 1);
    page.send(TeachingMsg::ReportClosed.into());
    assert!(teaching(&page).report.is_none());
}

#[test]
fn a_work_is_looked_at_and_what_is_right_in_it_is_accepted() {
    let mut page = with_two();
    let ibn = row_of(&page, "ابن 😀");
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    let Some(Looked::Work(feedback)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    let at = feedback.items.iter().position(|item| item.own.is_some() && item.item == Some(1));
    let revision = page.open().key_made(exercise(&page)).unwrap().revision;
    page.send(TeachingMsg::CodingAccepted(at.unwrap()).into());
    assert_eq!(page.open().key_made(exercise(&page)).unwrap().revision, revision, "not yet");
    page.send(KeyMsg::Made.into());
    let key = page.open().key_made(exercise(&page)).unwrap();
    assert_eq!(key.revision, revision + 1);
    assert_eq!(key.items[0].accept.len(), 1);
    assert_eq!(report(&page).key_revision, Some(revision + 1));
    let row = report(&page).rows.iter().find(|row| row.hand_in == ibn).unwrap();
    assert_eq!(row.score.unwrap().found, 1, "it is compared with the new key");
    let Some(Looked::Work(now)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    assert!(now.items.iter().any(|item| item.outcome.is_right()), "also what is looked at");
    page.send(Msg::UndoChosen);
    assert_eq!(report(&page).key_revision, Some(revision));
}

#[test]
fn what_was_said_about_a_passage_goes_with_it_into_the_key() {
    let mut page = with_two();
    let (id, ibn) = (exercise(&page), row_of(&page, "ابن 😀"));
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    let Some(Looked::Work(feedback)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    let at = feedback.items.iter().position(|item| item.item.is_none()).unwrap();
    let annotation = feedback.items[at].own.as_ref().unwrap().annotation;
    let mut class = page.open().class_of(id);
    class.set_comment(ibn, About::Annotation { annotation }, "Why not?".to_owned());
    page.send(TeachingMsg::Changed(Box::new(class), None).into());
    page.send(TeachingMsg::CodingAccepted(at).into());
    page.send(KeyMsg::Made.into());
    let item = page.open().key_made(id).unwrap().items.iter().map(|item| item.id).max().unwrap();
    let class = page.open().class_of(id);
    assert_eq!(class.comment(ibn, About::Item { item }), "Why not?");
    assert_eq!(class.comments.len(), 1);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().class_of(id).comment(ibn, About::Annotation { annotation }), "Why not?");
}

#[test]
fn the_keys_of_the_text_do_nothing_in_the_room_of_a_class() {
    let mut page = with_two();
    let press = |key| Press { key, ..Press::default() };
    for key in ["n", "p", "Delete", "1", "Enter", "j"] {
        assert_eq!(text_key(&press(key), false, false, &page.model), None, "{key}");
    }
    let undo = Press { key: "z", code: "KeyZ", ctrl: true, ..Press::default() };
    assert_eq!(page_key(&undo, false, &page.model), Some(Msg::UndoChosen));
    page.send(Msg::RoomWanted(Room::Read));
    assert!(text_key(&press("p"), false, false, &page.model).is_some());
}

#[test]
fn comments_and_grades_are_kept_and_typing_is_one_step() {
    let mut page = with_two();
    let (id, heron) = (exercise(&page), row_of(&page, "Heron"));
    let steps = page.open().history.done().len();
    for words in ["E", "Ed", "Edges."] {
        let mut class = page.open().class_of(id);
        class.set_comment(heron, About::Item { item: 1 }, words.to_owned());
        let field = ClassField::Comment(heron, About::Item { item: 1 });
        page.send(TeachingMsg::Changed(Box::new(class), Some(field)).into());
    }
    assert_eq!(page.open().history.done().len(), steps + 1);
    let mut class = page.open().class_of(id);
    class.grades.insert(heron, GradeByHand { points: 8_500, reason: String::new() });
    page.send(TeachingMsg::Changed(Box::new(class), None).into());
    let class = page.open().class_of(id);
    assert_eq!(class.comment(heron, About::Item { item: 1 }), "Edges.");
    assert_eq!(class.grades.get(&heron).unwrap().points, 8_500);
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().class_of(id).comments.len(), 0);
}

#[test]
fn only_what_matters_to_it_makes_a_new_comparison() {
    let mut page = with_two();
    let id = exercise(&page);
    let job = page.model.last_job;
    let mut class = page.open().class_of(id);
    class.names_shown = true;
    page.send(TeachingMsg::Changed(Box::new(class.clone()), None).into());
    page.send(TeachingMsg::PageOpened(ClassPage::Text).into());
    page.send(TeachingMsg::Sorted(Column::Likeness).into());
    assert_eq!(page.model.last_job, job);
    class.measure = Measure::Strict;
    page.send(TeachingMsg::Changed(Box::new(class), None).into());
    assert!(page.model.last_job > job);
    assert_eq!(teaching(&page).sort, (Column::Likeness, true));
    page.send(TeachingMsg::Sorted(Column::Likeness).into());
    assert_eq!(teaching(&page).sort, (Column::Likeness, false));
}

#[test]
fn a_passage_leads_to_those_who_marked_it() {
    let mut page = with_two();
    let text = &report(&page).texts[0];
    let passage = text.passages.iter().find(|it| it.item == Some(1)).unwrap();
    let look = Look::Passage(text.text, passage.start, passage.end);
    page.send(TeachingMsg::LookWanted(Some(look)).into());
    let Some(Looked::Cases(cases)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    assert_eq!(cases.len(), 2);
    let all = page.open().project.annotations.values().flat_map(|set| set.iter());
    let ids: Vec<_> = all.map(|annotation| annotation.id).collect();
    assert!(cases.iter().all(|case| ids.contains(&case.annotation.unwrap())));
    page.send(TeachingMsg::LookWanted(None).into());
    assert!(teaching(&page).looking.looked.is_none());
}

#[test]
fn when_the_worker_fails_that_is_said_and_tried_again() {
    let mut page = with_two();
    page.send(TeachingMsg::MarkAgain.into());
    let (exercise, steps) = (exercise(&page), page.open().history.done().len());
    // The worker fails while files are read: nothing is changed.
    let file = FileBytes { name: "a".into(), bytes: vec![] };
    send_and_stop(&mut page, TeachingMsg::FilesCame(vec![Rc::new(file)]).into());
    assert!(page.reasons().contains(&&Reason::NotCollected(Broken::Stopped)));
    assert_eq!(page.open().history.done().len(), steps);
    assert_eq!(teaching(&page).exercise, exercise);
    assert_eq!(report(&page).rows.len(), 2, "and the class is compared again");
}

#[test]
fn the_page_by_item_begins_with_the_first_and_can_look_again() {
    let mut page = with_two();
    page.send(TeachingMsg::PageOpened(ClassPage::ByItem).into());
    let first = Some(Look::Answers(1));
    assert_eq!(teaching(&page).looking.look, first);
    assert!(matches!(teaching(&page).looking.looked.as_deref(), Some(Looked::Answers(_))));
    let again: Msg = TeachingMsg::LookWanted(first.clone()).into();
    send_and_stop(&mut page, again.clone());
    let looking = &teaching(&page).looking;
    assert_eq!((looking.failed, &looking.look), (Some(Broken::Stopped), &first));
    let asked = update(&mut page.model, again, &mut page.ports);
    let is_handed_over = |effect: &Effect| matches!(effect, Effect::SendProject(..));
    assert!(asked.iter().any(is_handed_over), "the next worker has nothing yet");
    assert_eq!(teaching(&page).looking.failed, None);
}

/// A class whose worker has read the first of two files, and the job.
fn half_collected() -> (Page, JobNumber) {
    let (mut page, json) = class();
    let files = [hand_in(&json, "Heron", &[PLEDGE]), hand_in(&json, "ابن 😀", &[RIGHTS])];
    let msg = TeachingMsg::FilesCame(files.map(Rc::new).to_vec()).into();
    let effects = update(&mut page.model, msg, &mut page.ports);
    let said = effects.into_iter().flat_map(|effect| worker::run(&mut page.class, effect));
    let took = said.into_iter().find_map(|msg| match msg {
        Msg::JobReplied(job, reply) if matches!(*reply, Reply::Took(_)) => Some((job, reply)),
        _ => None,
    });
    let (job, reply) = took.expect("a hand-in was taken");
    page.send(Msg::JobReplied(job, reply));
    assert!(teaching(&page).collecting.is_some());
    (page, job)
}

/// The class has one hand-in, whose coding is not shown in the text.
fn assert_has_one(page: &Page, said: &Reason) {
    assert!(page.reasons().contains(&said), "{:?}", page.reasons());
    assert!(teaching(page).collecting.is_none());
    assert_eq!(report(page).rows.len(), 1);
    let student = annotator_id(report(page).rows[0].hand_in);
    assert!(page.open().hidden.contains(&student));
    assert!(page.open().students.contains(&student));
}

#[test]
fn after_a_work_the_page_looks_again_at_what_it_shows() {
    let mut page = with_two();
    page.send(TeachingMsg::PageOpened(ClassPage::ByItem).into());
    let first = teaching(&page).looking.look.clone();
    assert!(matches!(first, Some(Look::Answers(_))));
    let heron = row_of(&page, "Heron");
    page.send(TeachingMsg::WorkOpened(Some(heron)).into());
    assert_eq!(teaching(&page).looking.look, Some(Look::Work(heron)));
    page.send(TeachingMsg::WorkOpened(None).into());
    assert_eq!(teaching(&page).looking.look, first);
    assert!(teaching(&page).looking.looked.is_some());
}

#[test]
fn what_was_collected_stays_when_collecting_is_stopped() {
    let (mut page, _) = half_collected();
    page.send(TeachingMsg::CollectingStopped.into());
    assert_has_one(&page, &Reason::CollectingStopped);
    page.send(Msg::UndoChosen);
    assert_eq!(report(&page).rows.len(), 0);
}

#[test]
fn what_was_collected_stays_when_the_worker_fails() {
    let (mut page, job) = half_collected();
    page.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_has_one(&page, &Reason::CollectedInPart);
}

#[test]
fn a_class_goes_with_its_exercise() {
    let mut page = with_two();
    let id = exercise(&page);
    page.send(MakingMsg::Removed(id).into());
    assert!(page.open().teaching.is_none());
    page.send(Msg::UndoChosen);
    page.send(TeachingMsg::Opened(id).into());
    assert_eq!(report(&page).rows.len(), 2);
}
