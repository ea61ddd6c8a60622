//! Checking answers, from the teacher's choice to the hand-in.

use crate::later::Later;

use super::making::{GivenAs, MakingMsg};
use super::requests::AskingMsg;
use super::reviewing::ReviewingMsg;
use super::self_checking::{Answer, AnswerFound, CheckState, CheckView, SelfCheckMsg};
use super::tests::{change, given, last_download, made, read, student, teacher};
use super::working::WorkingMsg;
use crate::testing::page::*;
use annotator_core::classroom::class::About;
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::classroom::key::{ItemKind, Key};
use annotator_core::classroom::request::Request;
use annotator_core::classroom::self_check::{CheckLevel, Checks, NoKey, SelfCheck};
use annotator_core::classroom::{CHECKS, HIDDEN_KEY};

const PLEDGE: &str = "pledge 12\u{a0}million US dollars";
const PERSON: &str = "A person is not a raw material";

/// An exercise whose answers can be checked; its key has two items.
fn exercise(level: CheckLevel, attempts: Option<u32>) -> String {
    exercise_with(level, attempts, |_| {})
}

fn exercise_with(
    level: CheckLevel,
    attempts: Option<u32>,
    change_key: impl FnOnce(&mut Key),
) -> String {
    let mut page = teacher();
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    let mut key = page.open().key_made(id).unwrap();
    for item in &mut key.items {
        item.words.missed = "Who acts here?".into();
    }
    change_key(&mut key);
    page.send(MakingMsg::KeyChanged(key, None).into());
    change(&mut page, None, |it| it.self_check = Some(SelfCheck { level, attempts }));
    given(&mut page, GivenAs::Json).1
}

fn check(page: &mut Page) -> CheckView {
    page.send(SelfCheckMsg::Wanted.into());
    page.send(SelfCheckMsg::Confirmed.into());
    page.model.self_check().unwrap()
}

/// How many were found, how many there are, and how many belong to none.
fn counts(view: &CheckView) -> (u32, u32, u32) {
    let CheckState::Found(checked, _) = &view.state else { panic!("{:?}", view.state) };
    (checked.found, checked.of, checked.extra)
}

fn made_checks(page: &Page) -> usize {
    Checks::of(&page.open().project).made.len()
}

#[test]
fn a_check_counts_and_shows_no_more_than_the_level_says() {
    for level in [CheckLevel::Counts, CheckLevel::Where, CheckLevel::Item, CheckLevel::Solution] {
        let mut page = student(&exercise(level, Some(3)), "Heron");
        page.tag(PLEDGE, "pledge");
        page.tag("Almora thanks you 😊", "human_rights");
        let view = check(&mut page);
        assert_eq!((counts(&view), view.left), ((1, 2, 1), Some(2)));
        let said = view.answers.iter().map(|Answer { number, found, .. }| {
            let found = match found {
                AnswerFound::Paragraph(count) => format!("{count}"),
                AnswerFound::Missed { count, words } => format!("{count} missed {words}"),
                AnswerFound::Item { kind, own: (_, quote), words, .. } => {
                    format!("{kind:?} {quote}{words}")
                }
            };
            (number.unwrap(), found)
        });
        let said: Vec<_> = said.collect();
        let said: Vec<_> = said.iter().map(|(number, found)| (*number, found.as_str())).collect();
        match level {
            CheckLevel::Counts => assert_eq!(said, []),
            CheckLevel::Where => assert_eq!(said, [(2, "1"), (3, "1")]),
            CheckLevel::Item | CheckLevel::Solution => assert_eq!(
                said,
                [
                    (2, "Extra Almora thanks you 😊"),
                    (2, "Found pledge 12\u{a0}million US dollars"),
                    (3, "1 missed Who acts here?"),
                ]
            ),
        }
        page.send(SelfCheckMsg::BesideWanted.into());
        assert_eq!(page.open().is_feedback(), level == CheckLevel::Solution);
    }
}

#[test]
fn undo_and_a_reload_do_not_give_a_check_back() {
    let mut page = student(&exercise(CheckLevel::Counts, Some(2)), "Heron");
    page.tag(PLEDGE, "pledge");
    assert_eq!(check(&mut page).left, Some(1));
    page.send(Msg::DialogClosed);
    page.send(Msg::UndoChosen);
    assert!(page.quotes().is_empty(), "the tag before it is undone");
    assert_eq!(made_checks(&page), 1);
    page.send(Msg::RedoChosen);
    assert_eq!((page.quotes().len(), made_checks(&page)), (1, 1));
    page.reload();
    assert_eq!(made_checks(&page), 1);
    page.tag(PERSON, "human_rights");
    let view = check(&mut page);
    assert_eq!((counts(&view), view.left), ((2, 2, 0), Some(0)));
    // No check is left.
    page.send(SelfCheckMsg::Wanted.into());
    assert_eq!(page.model.self_check().unwrap().state, CheckState::Asked);
    page.send(SelfCheckMsg::Confirmed.into());
    assert_eq!(made_checks(&page), 2);
    // Undoing all steps leads to the empty text, with both checks.
    page.send(Msg::StepsUndone(9));
    assert_eq!((page.quotes().len(), made_checks(&page)), (0, 2));
    page.reload();
    assert_eq!((page.quotes().len(), made_checks(&page)), (0, 2));
}

#[test]
fn checks_are_handed_in_and_taken_up_again() {
    let mut page = student(&exercise(CheckLevel::Solution, None), "Heron");
    page.tag(PLEDGE, "pledge");
    let work = page.open().key;
    // It may be checked as often as one likes, so nothing is asked.
    page.send(SelfCheckMsg::Wanted.into());
    assert_eq!(counts(&page.model.self_check().unwrap()), (1, 2, 0));
    page.send(SelfCheckMsg::BesideWanted.into());
    let review = page.open().review().unwrap();
    assert_eq!(review.work.feedback.check, Some(1));
    // There is nobody to ask for another mark.
    assert!(!review.is_from_teacher());
    page.send(AskingMsg::Asked(About::Item { item: 1 }, "But why?".into()).into());
    assert_eq!(Request::of(&page.open().project), None);
    page.send(ReviewingMsg::TakenUp.into());
    assert_eq!(page.open().key, work, "it leads back to the work");
    page.tag(PERSON, "human_rights");
    page.send(SelfCheckMsg::Wanted.into());
    page.send(SelfCheckMsg::BesideWanted.into());
    assert_eq!(page.open().review().unwrap().work.feedback.check, Some(2));
    page.send(ReviewingMsg::TakenUp.into());
    page.send(WorkingMsg::HandedIn.into());
    let said = HandIn::of(&read(&last_download(&page).1)).unwrap();
    let found: Vec<_> = said.checks.iter().map(|it| (it.found, it.of)).collect();
    assert_eq!(found, [(1, 2), (2, 2)]);
    assert!(said.checks.iter().all(|it| it.at <= said.handed_in));
}

#[test]
fn work_whose_key_was_changed_or_lost_can_be_handed_in() {
    let json = exercise(CheckLevel::Item, Some(2));
    let mut lost: serde_json::Value = serde_json::from_str(&json).unwrap();
    let documents = lost["attachments"].as_object_mut().unwrap();
    assert!(documents.contains_key(HIDDEN_KEY));
    documents.remove(HIDDEN_KEY);
    let mut changed: serde_json::Value = serde_json::from_str(&json).unwrap();
    changed["attachments"][HIDDEN_KEY]["sha256"] = "0".repeat(64).into();
    for (file, why) in [(lost, NoKey::Missing), (changed, NoKey::Changed)] {
        let mut page = student(&file.to_string(), "Heron");
        page.tag(PLEDGE, "pledge");
        let view = check(&mut page);
        assert_eq!(view.state, CheckState::NoKey(why));
        assert_eq!(view.left, Some(2), "it costs nothing");
        page.send(WorkingMsg::HandedIn.into());
        assert_eq!(HandIn::of(&read(&last_download(&page).1)).unwrap().counts.len(), 2);
        assert!(!page.open().project.attachments.contains_key(CHECKS));
    }
}

#[test]
fn a_check_that_fails_costs_nothing() {
    let mut page = student(&exercise(CheckLevel::Item, Some(1)), "Heron");
    page.send(SelfCheckMsg::Wanted.into());
    update(&mut page.model, SelfCheckMsg::Confirmed.into(), &mut page.ports);
    assert_eq!(page.model.self_check().unwrap().state, CheckState::Comparing);
    let job = page.model.last_job;
    page.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::NoWorker))));
    let view = page.model.self_check().unwrap();
    assert_eq!((view.state, view.left), (CheckState::Failed(Broken::NoWorker), Some(1)));
}

#[test]
fn a_place_is_shown_in_the_text() {
    let mut page = student(&exercise(CheckLevel::Where, None), "Heron");
    page.send(SelfCheckMsg::Wanted.into());
    let answers = page.model.self_check().unwrap().answers;
    assert_eq!(answers.len(), 2);
    let last = answers.last().unwrap();
    page.send(SelfCheckMsg::PlaceShown(last.statement.id, last.paragraph).into());
    assert_eq!(page.model.dialog, None);
    let text = &page.open().statement().unwrap().text;
    assert_eq!(text.paragraph_at(page.open().caret.at), last.paragraph);
}

#[test]
fn a_bonus_that_was_missed_is_not_shown() {
    let bonus = |key: &mut Key| key.items.last_mut().unwrap().kind = ItemKind::Bonus;
    let mut page = student(&exercise_with(CheckLevel::Item, None, bonus), "Heron");
    page.tag(PLEDGE, "pledge");
    page.send(SelfCheckMsg::Wanted.into());
    let view = page.model.self_check().unwrap();
    assert_eq!(counts(&view), (1, 1, 0));
    assert_eq!(view.answers.len(), 1, "only what was found");
}

#[test]
fn what_was_missed_in_a_paragraph_is_counted_together() {
    let twice = |key: &mut Key| {
        let mut more = key.items.clone();
        for item in &mut more {
            item.id += 10;
            item.code = slug("human_rights");
        }
        key.items.extend(more.into_iter().take(1));
        for item in &mut key.items {
            item.words.missed.clear();
        }
    };
    let mut page = student(&exercise_with(CheckLevel::Item, None, twice), "Heron");
    page.send(SelfCheckMsg::Wanted.into());
    let found = page.model.self_check().unwrap().answers.into_iter().map(|it| it.found);
    let missed = |count| AnswerFound::Missed { count, words: String::new() };
    assert_eq!(found.collect::<Vec<_>>(), [missed(2), missed(1)]);
}
