//! An exercise from the teacher's project to the file that a student hands in.

use super::choosing::set_codes;
use super::making::{GivenAs, MakingMsg, MakingPage, TypedPart};
use super::working::WorkingMsg;
use crate::dialog::HandInStep;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::classroom::check::Lack;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandIn, Intact, is_intact};
use annotator_core::classroom::key::Key;
use annotator_core::project::Project;
use annotator_core::stored::file::import::{OpenedFile, read_file};

/// A teacher's page with a coded statement and an exercise on it.
pub(super) fn teacher() -> Page {
    let mut page = Page::with_statement();
    page.tag("pledge 12\u{a0}million US dollars", "pledge");
    page.tag("A person is not a raw material", "human_rights");
    page.send(MakingMsg::NewChosen.into());
    assert_eq!(page.model.room, Room::Class);
    page
}

pub(super) fn made(page: &Page) -> Exercise {
    page.model.making().expect("an exercise is being made").1
}

pub(super) fn change(
    page: &mut Page,
    typed: Option<TypedPart>,
    change: impl FnOnce(&mut Exercise),
) {
    let mut exercise = made(page);
    change(&mut exercise);
    page.send(MakingMsg::Changed(exercise, typed).into());
}

/// The file that the page offered last.
pub(super) fn given(page: &mut Page, given: GivenAs) -> (String, String) {
    let id = made(page).id;
    page.send(MakingMsg::FileWanted(id, given).into());
    last_download(page)
}

/// The names and contents of the files that the page offered.
pub(super) fn downloads(page: &Page) -> impl DoubleEndedIterator<Item = (String, String)> {
    page.storage.others.iter().filter_map(|effect| match effect {
        Effect::Download { name, content, .. } => Some((name.clone(), content.clone())),
        Effect::DownloadPage { name, exercise } => Some((name.clone(), exercise.clone())),
        _ => None,
    })
}

/// The open project as a project file.
pub(super) fn last_project(page: &mut Page) -> (String, String) {
    page.send(Msg::ExportChosen);
    last_download(page)
}

pub(super) fn last_download(page: &Page) -> (String, String) {
    downloads(page).next_back().expect("a file was offered")
}

pub(super) fn read(json: &str) -> Project {
    match read_file(json.as_bytes()).unwrap() {
        OpenedFile::Project(project) => *project,
        OpenedFile::NeedsAnswer(question) => panic!("{question:?}"),
    }
}

/// A student's page on which the exercise was begun.
pub(super) fn student(json: &str, name: &str) -> Page {
    let mut page = Page::new();
    page.open_file("exercise.json", json.as_bytes());
    assert!(page.model.open.is_none() && page.model.card.is_some());
    assert_eq!(page.model.begun().count(), 0);
    page.send(WorkingMsg::Begun { name: name.into() }.into());
    assert!(page.open().is_exercise());
    page
}

#[test]
fn an_exercise_starts_with_what_the_teacher_coded() {
    let page = teacher();
    let exercise = made(&page);
    assert_eq!(exercise.texts[0].sha256, page.open().statement().unwrap().text.sha256());
    let codes: Vec<_> = exercise.codes.iter().map(|code| code.as_str()).collect();
    assert_eq!(codes, ["human_rights", "pledge"]);
    assert!(exercise.layers.iter().any(|layer| !layer.fields.is_empty()));
    let (making, ..) = page.model.making().unwrap();
    assert_eq!(making.page, MakingPage::Texts);
}

#[test]
fn typing_in_a_field_of_an_exercise_is_one_step() {
    let mut page = teacher();
    let steps = page.open().history.done().len();
    for title in ["D", "De", "Debate"] {
        change(&mut page, Some(TypedPart::Title), |it| title.clone_into(&mut it.title));
    }
    assert_eq!(page.open().history.done().len(), steps + 1);
    change(&mut page, None, |it| it.helps.keys = false);
    assert_eq!(page.open().history.done().len(), steps + 2);
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    assert_eq!(made(&page).title, "");
    page.send(Msg::RedoChosen);
    assert_eq!(made(&page).title, "Debate");
}

#[test]
fn a_change_after_the_exercise_was_given_out_makes_another_revision() {
    let mut page = teacher();
    change(&mut page, None, |it| it.title = "Debate: 1".into());
    assert_eq!(made(&page).revision, 1);
    let (name, json) = given(&mut page, GivenAs::Json);
    assert_eq!(name, "Debate-1.json");
    assert!(!Exercise::of(&read(&json)).unwrap().given, "only the teacher's own copy says so");
    assert_eq!(made(&page).revision, 1);
    change(&mut page, None, |it| it.title = "Debate: 2".into());
    assert_eq!(made(&page).revision, 2);
    change(&mut page, None, |it| it.title = "Debate: 3".into());
    assert_eq!(made(&page).revision, 2);
}

#[test]
fn an_exercise_survives_a_reload_and_can_be_removed() {
    let mut page = teacher();
    let exercise = made(&page);
    page.reload();
    assert_eq!(page.open().exercises(), vec![exercise.clone()]);
    page.send(MakingMsg::Removed(exercise.id).into());
    assert!(page.open().exercises().is_empty());
    let title = exercise.title.clone();
    assert_eq!(page.reasons(), [&Reason::ExerciseRemoved { title }]);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().exercises(), [exercise]);
}

#[test]
fn the_key_comes_from_a_coding_and_stays_out_of_the_exercise() {
    let mut page = teacher();
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    let key = page.open().key_made(id).unwrap();
    assert_eq!((key.items.len(), key.revision), (2, 1));
    let (_, exercise) = given(&mut page, GivenAs::Json);
    let attached = read(&exercise).attachments;
    assert_eq!(attached.keys().collect::<Vec<_>>(), ["exercise"]);
    let (name, json) = given(&mut page, GivenAs::Key);
    assert!(name.ends_with("-key.json"), "{name}");

    // The key's file goes back into a project that has the text.
    let mut other = Page::with_statement();
    other.open_file(&name, json.as_bytes());
    assert_eq!(other.open().key_made(id), Some(key));
    assert_eq!(other.model.room, Room::Class);
    page.send(MakingMsg::KeyRemoved(id).into());
    assert_eq!(page.open().key_made(id), None);
}

#[test]
fn a_key_that_is_made_again_keeps_its_words() {
    let mut page = teacher();
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    let mut key = page.open().key_made(id).unwrap();
    let last = key.items.last_mut().unwrap();
    let (kept, words) = (last.id, "Keep me.".to_owned());
    last.words.missed.clone_from(&words);
    page.send(MakingMsg::KeyChanged(key, Some(TypedPart::Words(kept))).into());
    page.tag("Almora thanks you", "pledge");
    page.send(MakingMsg::KeyMade(id, own).into());
    let key = page.open().key_made(id).unwrap();
    assert_eq!((key.items.len(), key.revision), (3, 1));
    let ids: annotator_core::small_map::SmallSet<_> = key.items.iter().map(|it| it.id).collect();
    assert_eq!(ids.iter().count(), 3, "each item has an id of its own");
    assert_eq!(key.items.iter().find(|it| it.id == kept).unwrap().words.missed, words);
}

#[test]
fn items_that_are_not_asked_for_stay_in_the_project_but_not_in_the_file() {
    let mut page = teacher();
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    let codebook = page.open().project.codebook.clone();
    change(&mut page, None, |it| {
        let only = [slug("pledge")].into_iter().collect();
        set_codes(it, &codebook, only);
    });
    let (_, json) = given(&mut page, GivenAs::Key);
    let items = Key::attached(&read(&json), "key").unwrap().items;
    assert_eq!(items.len(), 1);
    assert_eq!(page.open().key_made(id).unwrap().items.len(), 2);
}

#[test]
fn a_copied_link_counts_as_given_out() {
    let mut page = teacher();
    let before = downloads(&page).count();
    let id = made(&page).id;
    page.send(MakingMsg::FileWanted(id, GivenAs::Link).into());
    assert!(made(&page).given && downloads(&page).count() == before);
    assert_eq!(page.reasons(), [&Reason::LinkCopied]);
}

#[test]
fn the_list_of_exercises_opens_from_anywhere() {
    let mut page = teacher();
    page.send(Msg::RoomEntered(Room::Read));
    page.send(MakingMsg::ListOpened.into());
    assert_eq!(page.model.room, Room::Class);
    assert!(page.model.making().is_none() && page.open().has_exercises());
    page.send(MakingMsg::NoPage.into());
    assert_eq!(page.reasons(), [&Reason::NoOneFile]);
}

#[test]
fn a_student_begins_works_and_hands_in() {
    let mut page = teacher();
    change(&mut page, None, |it| {
        it.title = "Almora's debate".into();
        it.layers[0].least = Some(2);
    });
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron 😀");
    assert_eq!(student.open().project.annotators.len(), 1);
    student.tag("A person is not a raw material", "human_rights");
    assert_eq!(student.model.lacks().len(), 1);
    let statement = student.open().current.unwrap();
    for note in ["uns", "unsure"] {
        student.send(WorkingMsg::NoteTyped(statement, note.into()).into());
    }

    student.send(WorkingMsg::CheckWanted.into());
    assert_eq!(student.model.dialog, Some(Dialog::HandIn(HandInStep::Check)));
    student.send(WorkingMsg::HandedIn.into());
    let (name, file) = last_download(&student);
    assert_eq!(name, "Almora-s-debate_Heron_1.json");
    let said = HandIn::of(&read(&file)).unwrap();
    assert_eq!((said.pseudonym.as_str(), said.attempt), ("Heron 😀", 1));
    assert_eq!(said.notes.get(&statement).map(String::as_str), Some("unsure"));
    assert_eq!(is_intact(file.as_bytes(), &said), Intact::Yes);
    assert!(matches!(&student.model.dialog, Some(Dialog::HandIn(HandInStep::Saved(_)))));

    student.send(WorkingMsg::HandedIn.into());
    assert!(last_download(&student).0.ends_with("_2.json"));
    student.reload();
    assert_eq!(student.open().work().unwrap().handed_in.len(), 2);
    assert!(student.open().exercise().is_some());
}

#[test]
fn what_lacks_is_shown() {
    let mut page = teacher();
    change(&mut page, None, |it| {
        for field in &mut it.layers[1].fields {
            field.required = true;
        }
    });
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron");
    student.tag("pledge 12\u{a0}million US dollars", "pledge");
    student.send(Msg::Coding(CodingMsg::AnnotationLeft));
    let lacks = student.model.lacks();
    let empty = lacks.iter().find(|lack| matches!(lack, Lack::Empty { .. })).unwrap().clone();
    student.send(WorkingMsg::CheckWanted.into());
    student.send(WorkingMsg::LackShown(empty).into());
    assert_eq!(student.model.dialog, None);
    assert_eq!(student.chosen_code().as_deref(), Some("pledge"));
    assert_eq!(student.open().led_to_record(), 1);
}

#[test]
fn the_codebook_of_a_locked_exercise_does_not_change() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron");
    let before = student.open().project.codebook.clone();
    let removed = slug("pledge");
    student.send(Msg::Codebook(CodebookMsg::RemovalAsked(vec![removed])));
    assert_eq!(student.open().project.codebook, before);
    assert_eq!(student.reasons(), [&Reason::CodebookLocked]);
    assert!(student.model.proposals().is_empty());
}

#[test]
fn work_that_was_begun_is_taken_up_again() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron");
    student.tag("A person is not a raw material", "human_rights");
    // While the student is at work, the file leads nowhere else.
    student.open_file("exercise.json", json.as_bytes());
    assert!(student.model.card.is_none());
    student.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    student.open_file("exercise.json", json.as_bytes());
    let key = student.model.begun().next().unwrap().id;
    student.send(WorkingMsg::WorkContinued(key).into());
    assert_eq!(student.quotes().len(), 1);
    assert!(student.model.card.is_none());

    student.send(WorkingMsg::RemovalWanted.into());
    assert!(student.model.open.is_none() && student.model.recents.is_empty());
}

#[test]
fn an_exercise_whose_text_is_gone_is_not_given_out() {
    let mut page = teacher();
    let statement = page.open().current.unwrap();
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![statement])));
    let before = downloads(&page).count();
    let id = made(&page).id;
    page.send(MakingMsg::FileWanted(id, GivenAs::Page).into());
    assert_eq!(downloads(&page).count(), before);
    assert!(page.reasons().contains(&&Reason::ExerciseWithoutText));
}

#[test]
fn a_copy_keeps_the_task_and_asks_for_texts_and_a_key() {
    let mut page = teacher();
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    change(&mut page, None, |it| {
        it.title = "Debate".into();
        it.helps.keys = false;
    });
    given(&mut page, GivenAs::Json);
    let known = made(&page);
    page.send(MakingMsg::Copied(id).into());
    let copy = made(&page);
    assert!(copy.id != id && copy.texts.is_empty() && !copy.given);
    assert_eq!(page.open().key_made(copy.id), None);
    assert_eq!((&copy.title, copy.helps, copy.revision), (&known.title, known.helps, 1));
    assert_eq!((&copy.codes, &copy.layers), (&known.codes, &known.layers));
    let (making, ..) = page.model.making().unwrap();
    assert_eq!(making.page, MakingPage::Texts);
    assert_eq!(page.open().exercises().len(), 2);
    assert_eq!(page.open().exercise_made(id), Some(known));
    page.send(MakingMsg::Copied(annotator_core::project::id::ExerciseId(uuid::Uuid::nil())).into());
    assert_eq!(page.open().exercises().len(), 2);
}
