//! Pages that come with an exercise, and what is possible while somebody works on one.

use super::making::GivenAs;
use super::progress::WorkCount;
use super::tests::{change, given, last_project, student, teacher};
use super::working::WorkingMsg;
use crate::annotators::AnnotatorsMsg;
use crate::commands::{Command, Deed};
use crate::model::Given;
use crate::room::Room;
use crate::suggesting::SuggestMsg;
use crate::testing::page::*;
use annotator_core::classroom::check::{Lack, counts};

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
fn passages_are_suggested_only_in_exercises_that_say_so() {
    for on in [false, true] {
        let mut page = teacher();
        change(&mut page, None, |it| it.helps.suggestions = on);
        let (_, json) = given(&mut page, GivenAs::Json);
        let mut student = student(&json, "Heron");
        student.send(SuggestMsg::CommitmentsTurned(true).into());
        let shown = student.model.suggesting().map(|it| it.shown.len());
        assert_eq!(shown, on.then_some(1), "{:?}", student.model.suggesting());
    }
}
