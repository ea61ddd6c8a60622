//! Several exercises on a page that is for one file only.

use super::making::{GivenAs, MakingMsg};
use super::sequencing::{NextState, SequenceMsg, next_choices};
use super::tests::{change, given, made, teacher};
use super::working::WorkingMsg;
use crate::model::Given;
use crate::testing::page::*;
use annotator_core::classroom::sequence::{NextExercise, Unlock};

/// A teacher's page with three exercises, each after the one before it; the first is shown.
fn teacher_of_three(after: Unlock) -> Page {
    let mut page = teacher();
    let mut next = None;
    for title in ["Third", "Second", "First"] {
        if next.is_some() {
            page.send(MakingMsg::NewChosen.into());
        }
        change(&mut page, None, |it| {
            it.title = title.into();
            it.next = next.map(|exercise| NextExercise { exercise, after });
        });
        next = Some(made(&page).id);
    }
    page
}

/// The page that comes with the exercises, as it starts on what is stored.
fn given_page(mut page: Page, json: &str) -> Page {
    page.model = Model::default();
    page.send(Msg::Start(StartMsg::ExerciseSeen));
    page.send(WorkingMsg::Seen.into());
    page.start();
    page.send(WorkingMsg::Given { bytes: json.as_bytes().to_vec(), only: true }.into());
    page
}

fn place(page: &Page) -> (usize, usize) {
    let view = page.model.sequence().unwrap();
    (view.number, view.of)
}

#[test]
fn an_exercise_can_come_next_if_it_does_not_lead_back() {
    let page = teacher_of_three(Unlock::HandedIn);
    let project = &page.open().project;
    let titles = |title: &str| -> Vec<String> {
        let exercise = page.open().exercises().into_iter().find(|it| it.title == title).unwrap();
        next_choices(project, &exercise).into_iter().map(|it| it.title).collect()
    };
    assert_eq!(titles("First"), ["Second", "Third"]);
    assert_eq!(titles("Second"), ["Third"]);
    assert!(titles("Third").is_empty());
}

#[test]
fn handing_in_opens_one_exercise_after_the_other_and_a_reload_leads_back_to_the_last() {
    let (_, json) = given(&mut teacher_of_three(Unlock::HandedIn), GivenAs::Page);
    let mut page = given_page(Page::new(), &json);
    page.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    for number in 1..3 {
        assert_eq!(place(&page), (number, 3));
        assert_eq!(page.model.sequence().unwrap().leads_back, number > 1);
        page.send(SequenceMsg::Wanted.into());
        assert!(page.model.dialog.is_none(), "it is not handed in");
        page.send(WorkingMsg::HandedIn.into());
        page.send(SequenceMsg::Wanted.into());
        assert_eq!(page.model.dialog, Some(Dialog::NextExercise));
        page.send(SequenceMsg::Begun.into());
    }
    assert_eq!((place(&page), page.model.sequence().unwrap().next), ((3, 3), None));
    page.tag("A person is not a raw material", "human_rights");

    let mut page = given_page(page, &json);
    assert_eq!((place(&page), page.quotes().len()), ((3, 3), 1));
    assert_eq!(page.model.given, Given::Only);
    // Closing it leads to the first one, and from there the others are found again.
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.send(WorkingMsg::Given { bytes: json.into_bytes(), only: true }.into());
    let first = page.model.begun().next().map(|it| it.id).unwrap();
    page.send(WorkingMsg::WorkContinued(first).into());
    for number in 1..3 {
        assert_eq!(place(&page), (number, 3));
        let next = page.model.sequence().unwrap().next;
        assert_eq!(next, Some(NextState::Unlocked { begun: true }));
        page.send(SequenceMsg::Wanted.into());
    }
    assert_eq!(page.quotes().len(), 1);
}

#[test]
fn work_that_was_removed_can_be_begun_again() {
    let (_, json) = given(&mut teacher_of_three(Unlock::AtOnce), GivenAs::Json);
    let mut page = super::tests::student(&json, "Heron");
    let first = page.open().key;
    page.send(SequenceMsg::Wanted.into());
    page.send(SequenceMsg::Begun.into());
    let removed = page.open().key;
    page.send(WorkingMsg::RemovalWanted.into());
    page.send(WorkingMsg::WorkContinued(first).into());
    assert_eq!(page.model.sequence().unwrap().next, Some(NextState::Unlocked { begun: false }));
    page.send(SequenceMsg::Wanted.into());
    page.send(SequenceMsg::Begun.into());
    assert_ne!(page.open().key, removed);
    assert_eq!(place(&page), (2, 3));
}
