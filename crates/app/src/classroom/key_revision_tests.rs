//! A change of the key is shown before it is made, changes what it should, and is undone.

use super::key_revision::KeyMsg;
use super::teaching::TeachingMsg;
use super::teaching_tests::{exercise, report, row_of, send_and_stop, teaching, with_two};
use crate::testing::page::*;
use annotator_core::classroom::class::{GradeByHand, Grading};
use annotator_core::project::id::HandInId;
use annotator_jobs::class::{Look, Looked};

/// The place of the first item of a work that is not right, or is extra.
fn place(page: &Page, extra: bool) -> usize {
    let Some(Looked::Work(feedback)) = teaching(page).looking.looked.as_deref() else { panic!() };
    let is = |item: &annotator_core::classroom::feedback::FeedbackItem| {
        item.own.is_some() && !item.outcome.is_right() && item.item.is_none() == extra
    };
    feedback.items.iter().position(is).unwrap()
}

fn graded(page: &mut Page) -> (HandInId, HandInId) {
    let (heron, ibn) = (row_of(page, "Heron"), row_of(page, "ابن 😀"));
    let mut class = page.open().class_of(exercise(page));
    class.grading = Grading::LikeKey { base: 0, full: 10_000, step: 100 };
    class.grades.insert(ibn, GradeByHand { points: 7_000, reason: "by hand".into() });
    page.send(TeachingMsg::Changed(Box::new(class), None).into());
    (heron, ibn)
}

#[test]
fn one_more_accepted_span_changes_exactly_the_scores_it_should_and_undo_restores_them() {
    let mut page = with_two();
    let (_, ibn) = graded(&mut page);
    let before = report(&page).clone();
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    let at = place(&page, false);
    page.send(TeachingMsg::CodingAccepted(at).into());
    let change = &teaching(&page).key_change;
    let effect = change.effect.clone().unwrap();
    assert_eq!((change.wanted.len(), effect.changed.len(), effect.unchanged), (1, 1, 1));
    assert_eq!(effect.changed[0].hand_in, ibn);
    assert_eq!((effect.changed[0].before.found, effect.changed[0].after.found), (0, 1));
    assert_eq!(*report(&page), before, "nothing is changed yet");
    let steps = page.open().history.done().len();

    page.send(KeyMsg::Made.into());
    assert_eq!(page.open().history.done().len(), steps + 1);
    assert!(teaching(&page).key_change.wanted.is_empty());
    for (row, was) in report(&page).rows.iter().zip(&before.rows) {
        if row.hand_in == ibn {
            assert_eq!(row.brief(Default::default()), effect.changed[0].after);
        } else {
            assert_eq!(row, was);
        }
    }
    let class = page.open().class_of(exercise(&page));
    assert_eq!(class.grades[&ibn].points, 7_000, "what is by hand survives");
    page.send(Msg::UndoChosen);
    assert_eq!(*report(&page), before);
}

#[test]
fn several_codings_become_one_revision_and_each_can_be_left_out() {
    let mut page = with_two();
    let (heron, ibn) = graded(&mut page);
    let key = page.open().key_made(exercise(&page)).unwrap();
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    for extra in [false, true, true] {
        let at = place(&page, extra);
        page.send(TeachingMsg::CodingAccepted(at).into());
    }
    assert_eq!(teaching(&page).key_change.wanted.len(), 2, "the same twice is once");
    page.send(TeachingMsg::WorkOpened(Some(heron)).into());
    page.send(KeyMsg::LeftOut(1).into());
    assert_eq!(teaching(&page).key_change.wanted.len(), 1);
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    let at = place(&page, true);
    page.send(TeachingMsg::CodingAccepted(at).into());
    page.send(KeyMsg::Made.into());
    let next = page.open().key_made(exercise(&page)).unwrap();
    assert_eq!(next.revision, key.revision + 1);
    assert_eq!(next.items.len(), key.items.len() + 1);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().key_made(exercise(&page)).unwrap(), key);
}

#[test]
fn the_key_can_be_left_as_it_is() {
    let mut page = with_two();
    let (_, ibn) = graded(&mut page);
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    let steps = page.open().history.done().len();
    let at = place(&page, false);
    page.send(TeachingMsg::CodingAccepted(at).into());
    page.send(KeyMsg::Left.into());
    assert!(teaching(&page).key_change.wanted.is_empty());
    page.send(KeyMsg::Made.into());
    page.send(TeachingMsg::CodingAccepted(99).into());
    page.send(KeyMsg::LeftOut(7).into());
    assert_eq!(page.open().history.done().len(), steps);
}

#[test]
fn what_is_known_of_other_codings_is_forgotten() {
    let mut page = with_two();
    let (_, ibn) = graded(&mut page);
    page.send(TeachingMsg::WorkOpened(Some(ibn)).into());
    let at = place(&page, false);
    page.send(TeachingMsg::CodingAccepted(at).into());
    assert!(teaching(&page).key_change.effect.is_some());
    let at = place(&page, true);
    send_and_stop(&mut page, TeachingMsg::CodingAccepted(at).into());
    let change = &teaching(&page).key_change;
    assert!(change.failed && change.effect.is_none());
}

#[test]
fn a_coding_is_accepted_where_all_of_an_item_are_listed() {
    let mut page = with_two();
    let (_, ibn) = graded(&mut page);
    page.send(TeachingMsg::LookWanted(Some(Look::Item(1))).into());
    let Some(Looked::Cases(cases)) = teaching(&page).looking.looked.as_deref() else { panic!() };
    let case = cases.iter().find(|case| case.hand_in == ibn).unwrap();
    assert!(!case.right);
    let (text, annotation) = (case.text, case.annotation.unwrap());
    page.send(KeyMsg::CaseAccepted(1, text, annotation).into());
    let effect = teaching(&page).key_change.effect.clone().unwrap();
    assert_eq!(effect.changed[0].after.found, 1);
}
