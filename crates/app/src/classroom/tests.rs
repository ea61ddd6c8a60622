//! An exercise from the teacher's project to the file that a student hands in.

use super::choosing::set_codes;
use super::making::{GivenAs, MakingMsg, MakingPage, TypedPart};
use super::progress::WorkCount;
use super::working::WorkingMsg;
use crate::annotators::AnnotatorsMsg;
use crate::commands::{Command, Deed};
use crate::dialog::HandInStep;
use crate::model::Given;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::classroom::check::{Lack, counts};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandIn, Intact, is_intact};
use annotator_core::classroom::key::Key;
use annotator_core::project::Project;
use annotator_core::stored::file::import::{OpenedFile, read_file};

/// A teacher's page with a coded statement and an exercise on it.
fn teacher() -> Page {
    let mut page = Page::with_statement();
    page.tag("pledge 12\u{a0}million US dollars", "pledge");
    page.tag("A person is not a raw material", "human_rights");
    page.send(MakingMsg::NewChosen.into());
    assert_eq!(page.model.room, Room::Class);
    page
}

fn made(page: &Page) -> Exercise {
    page.model.making().expect("an exercise is being made").1
}

fn change(page: &mut Page, typed: Option<TypedPart>, change: impl FnOnce(&mut Exercise)) {
    let mut exercise = made(page);
    change(&mut exercise);
    page.send(MakingMsg::Changed(exercise, typed).into());
}

/// The file that the page offered last.
fn given(page: &mut Page, given: GivenAs) -> (String, String) {
    let id = made(page).id;
    page.send(MakingMsg::FileWanted(id, given).into());
    last_download(page)
}

/// The names and contents of the files that the page offered.
fn downloads(page: &Page) -> impl DoubleEndedIterator<Item = (String, String)> {
    page.storage.others.iter().filter_map(|effect| match effect {
        Effect::Download { name, content, .. } => Some((name.clone(), content.clone())),
        Effect::DownloadPage { name, exercise } => Some((name.clone(), exercise.clone())),
        _ => None,
    })
}

/// The open project as a project file.
fn last_project(page: &mut Page) -> (String, String) {
    page.send(Msg::ExportChosen);
    last_download(page)
}

fn last_download(page: &Page) -> (String, String) {
    downloads(page).next_back().expect("a file was offered")
}

fn read(json: &str) -> Project {
    match read_file(json.as_bytes()).unwrap() {
        OpenedFile::Project(project) => *project,
        OpenedFile::NeedsAnswer(question) => panic!("{question:?}"),
    }
}

/// A student's page on which the exercise was begun.
fn student(json: &str, name: &str) -> Page {
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
    student.send(Msg::Codebook(CodebookMsg::RemovalAsked(removed)));
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

/// The page that comes with an exercise, as it starts on what is stored.
fn given_page(mut page: Page, json: &str, only: bool) -> Page {
    page.model = Model::default();
    page.send(Msg::Start(StartMsg::ExerciseSeen));
    page.send(WorkingMsg::Seen.into());
    assert_eq!(page.storage.others.last(), Some(&Effect::ReadGiven));
    page.start();
    assert!(page.model.given == Given::Unread && page.model.open.is_none());
    page.send(WorkingMsg::Given { bytes: json.as_bytes().to_vec(), only }.into());
    assert_ne!(page.model.given, Given::Unread);
    page
}

#[test]
fn a_page_with_an_exercise_shows_its_card_and_then_the_work_on_it() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    // The teacher's own project was open when the page was left.
    let mut student = given_page(page, &json, true);
    assert!(student.model.open.is_none() && student.model.card.is_some());
    student.send(WorkingMsg::CardClosed.into());
    assert!(student.model.card.is_some(), "there is nothing to go back to");
    student.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    student.tag("A person is not a raw material", "human_rights");

    let mut student = given_page(student, &json, true);
    assert_eq!(student.quotes().len(), 1);
    // When the work is closed or removed, the card is shown again.
    for msg in [Msg::Keeping(KeepingMsg::ProjectClosed), WorkingMsg::RemovalWanted.into()] {
        student.send(msg);
        assert_eq!(student.model.given, Given::Unread);
        let bytes = json.clone().into_bytes();
        student.send(WorkingMsg::Given { bytes, only: true }.into());
        assert!(student.model.card.is_some());
        let begun = student.model.begun().next().map(|it| it.id);
        match begun {
            Some(key) => student.send(WorkingMsg::WorkContinued(key).into()),
            None => assert!(student.model.open.is_none()),
        }
    }
    assert_eq!(student.model.begun().count(), 0);
}

#[test]
fn an_exercise_in_the_address_can_be_left_alone() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut page = given_page(page, &json, false);
    assert!(page.model.card.is_some());
    page.send(WorkingMsg::CardClosed.into());
    assert!(page.model.card.is_none() && page.model.open.is_none());
}

#[test]
fn a_damaged_exercise_is_said_to_be_damaged() {
    let page = teacher();
    let mut page = given_page(page, "{", false);
    assert!(page.model.card.is_none());
    assert_eq!(page.reasons(), [&Reason::ExerciseDamaged]);
    assert!(page.model.open.is_none() && page.model.given == Given::Nothing);
    for damaged in [&b"{}"[..], b"\xff", b""] {
        let bytes = damaged.to_vec();
        page.send(WorkingMsg::Given { bytes, only: true }.into());
        assert!(page.model.card.is_none() && page.model.given == Given::Nothing);
    }
}

#[test]
fn the_start_page_shows_where_the_exercise_cannot_be_read() {
    let mut page = Page::new();
    page.send(Msg::Start(StartMsg::ExerciseSeen));
    page.send(Msg::Start(StartMsg::RestMissing { given_up: true }));
    assert_eq!(page.model.given, Given::Nothing);
}

#[test]
fn nothing_is_added_to_an_exercise() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let (_, project) = last_project(&mut page);
    let mut student = student(&json, "Heron");
    let before = student.open().project.clone();
    let statement = student.open().current.unwrap();
    student.open_file("more.txt", b"Madam President,");
    student.open_file("project.json", project.as_bytes());
    for msg in [
        Msg::TextPasted("Madam President,".into()),
        Msg::HtmlPasted("<p>Madam President,</p>".into()),
        Msg::DialogOpened(Dialog::Metadata(statement, DetailField::Date)),
        Msg::DialogOpened(Dialog::Export),
        Msg::Statements(StatementsMsg::RemovalAsked(vec![statement])),
        Msg::RoomEntered(Room::Passages),
    ] {
        student.send(msg);
    }
    assert_eq!(student.open().project, before);
    assert!(student.model.dialog.is_none() && student.model.intake.is_none());
    assert_eq!(student.model.room, Room::Read);
    assert!(student.reasons().contains(&&Reason::NotInExercise));
}

#[test]
fn the_palette_does_not_lead_out_of_an_exercise() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let listed = |page: &Page| {
        let all = Command::LISTED.iter().copied();
        all.filter(|it| it.deed(&page.model, false).is_some()).collect::<Vec<_>>()
    };
    let student = student(&json, "Heron");
    for command in listed(&student) {
        let Some(Deed::Send(Msg::DialogOpened(dialog))) = command.deed(&student.model, false)
        else {
            continue;
        };
        assert!(!dialog.leaves_exercise(), "{command:?}");
    }
    let only = given_page(student, &json, true);
    assert!(!listed(&only).contains(&Command::AllProjects) && !listed(&only).is_empty());
}

#[test]
fn a_student_is_not_asked_for_a_name_again() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, " ");
    student.tag("A person is not a raw material", "human_rights");
    assert_eq!(student.open().name_question, None);
    student.send(Msg::Annotators(AnnotatorsMsg::NameGiven("Heron".into())));
    assert_eq!(student.model.own_name(), "Heron");
    assert_eq!(student.model.settings.name, "", "the next student has another name");
}

#[test]
fn the_work_as_a_project_file_is_the_student_s_on_another_computer() {
    let mut page = teacher();
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron");
    student.tag("A person is not a raw material", "human_rights");
    let (_, project) = last_project(&mut student);
    // At home, the page of the exercise.
    let mut other = given_page(Page::new(), &json, true);
    other.open_file("work.json", project.as_bytes());
    assert!(other.open().is_exercise());
    assert_eq!((other.model.own_name(), &other.open().name_question), ("Heron", &None));
}

#[test]
fn the_sample_can_be_practised_on() {
    let mut page = Page::new();
    page.send(WorkingMsg::PracticeChosen.into());
    page.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    let open = page.open();
    assert!(open.is_exercise() && open.exercise().unwrap().practice);
    assert!(open.project.attachments.contains_key(annotator_core::classroom::KEY));
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.send(WorkingMsg::PracticeChosen.into());
    assert_eq!(page.model.begun().count(), 1);
}

#[test]
fn the_check_names_what_lacks_and_where() {
    let mut page = teacher();
    change(&mut page, None, |it| {
        it.layers[0].least = Some(3);
        for field in &mut it.layers[1].fields {
            field.required = true;
        }
    });
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron");
    student.tag("A person is not a raw material", "human_rights");
    student.tag("pledge 12\u{a0}million US dollars", "pledge");
    let statement = student.open().current.unwrap();
    student.send(WorkingMsg::NoteTyped(statement, "unsure".into()).into());
    let check = student.model.check().unwrap();
    assert_eq!((check.passages, check.notes, check.several), (2, 1, false));
    let places = |at: usize| {
        let places = check.lacks[at].places.iter();
        places.map(|it| (it.paragraph, it.code.as_ref().map(|code| code.as_str()))).collect()
    };
    let (bare, field): (Vec<_>, Vec<_>) = (places(0), places(1));
    assert!(matches!(check.lacks[0].lack, Lack::TooFew { has: 1, least: 3, .. }));
    assert!(bare.iter().all(|(paragraph, code)| paragraph.is_some() && code.is_none()));
    assert_eq!(field, [(Some(2), Some("pledge"))]);
}

#[test]
fn progress_follows_each_change() {
    let mut page = teacher();
    change(&mut page, None, |it| it.layers[1].fields[0].required = true);
    let (_, json) = given(&mut page, GivenAs::Json);
    let mut student = student(&json, "Heron");
    let mut counter = WorkCount::default();
    let mut check = |page: &Page| {
        let open = page.open();
        let now = counter.count(open).to_vec();
        let all = counts(&open.project, open.exercise().unwrap(), open.annotator);
        assert_eq!(now, all, "what is followed is what is counted");
        now.iter().map(|count| (count.passages, count.complete)).collect::<Vec<_>>()
    };
    assert_eq!(check(&student), [(0, 0), (0, 0)]);
    student.tag("A person is not a raw material", "human_rights");
    student.tag("pledge 12\u{a0}million US dollars", "pledge");
    assert_eq!(check(&student), [(1, 1), (1, 0)]);
    let field = student.open().exercise().unwrap().layers[1].fields[0].attribute.clone();
    student.select("Almora");
    student.send(Msg::Coding(CodingMsg::EvidenceTaken(field)));
    assert_eq!(check(&student), [(1, 1), (1, 1)]);
    student.send(Msg::StepsUndone(2));
    assert_eq!(check(&student), [(1, 1), (0, 0)]);
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
