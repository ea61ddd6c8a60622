//! A calibration, from the teacher's key to the hand-in and the next exercise.

use super::calibrating::{CalibrationMsg, CalibrationStep, CalibrationView, Question, Told};
use super::making::{GivenAs, MakingMsg, all_codes};
use super::sequencing::{NextState, SequenceMsg};
use super::tests::{change, given, last_download, made, read, student, teacher};
use super::working::WorkingMsg;
use crate::testing::page::*;
use annotator_core::classroom::calibration::{Calibration, Tries};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::platform::Scorm;
use annotator_core::classroom::self_check::NoKey;
use annotator_core::classroom::sequence::{NextExercise, Sequence, Unlock};
use annotator_core::classroom::{CALIBRATION, HIDDEN_KEY, SEQUENCE};
use annotator_core::project::id::ExerciseId;

/// What the key says about each passage.
const WHY: &str = "It binds Almora: سلام 😀";

/// A teacher's page with a calibration of four passages, and a plain exercise after it that opens
/// when it is passed.
fn teacher_of_two(tries: Option<u32>, after: Unlock) -> (Page, ExerciseId) {
    let mut page = teacher();
    change(&mut page, None, |it| it.title = "Second".into());
    let second = made(&page).id;
    page.send(MakingMsg::ListOpened.into());
    page.send(Msg::RoomWanted(crate::room::Room::Read));
    page.tag("Almora thanks you 😊", "pledge");
    page.tag("Mr. President", "human_rights");
    page.send(MakingMsg::NewChosen.into());
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    let mut key = page.open().key_made(id).unwrap();
    assert_eq!(key.items.len(), 4);
    for item in &mut key.items {
        item.words.explanation = WHY.into();
    }
    page.send(MakingMsg::KeyChanged(key, None).into());
    let calibration = Calibration { least_right: Some(3), most_mistakes: None, tries };
    let codes = all_codes(&page.open().project.codebook);
    change(&mut page, None, |it| {
        it.title = "First".into();
        it.codes = codes;
        it.calibration = Some(calibration);
        it.next = Some(NextExercise { exercise: second, after });
    });
    (page, second)
}

fn first(tries: Option<u32>, after: Unlock) -> String {
    given(&mut teacher_of_two(tries, after).0, GivenAs::Json).1
}

fn view(page: &Page) -> CalibrationView {
    page.model.calibration().unwrap()
}

fn asked(page: &Page) -> Question {
    match view(page).step {
        CalibrationStep::Asked(question) => question,
        other => panic!("{other:?}"),
    }
}

fn told(page: &Page) -> Told {
    match view(page).step {
        CalibrationStep::Told(_, told) => told,
        other => panic!("{other:?}"),
    }
}

fn answer(page: &mut Page, code: &str) -> Told {
    page.send(CalibrationMsg::Answered(slug(code)).into());
    let told = told(page);
    page.send(CalibrationMsg::Continued.into());
    told
}

/// Gives all four answers, of which so many are right, beginning with the wrong ones.
fn answer_all(page: &mut Page, right: u32) {
    for at in 0..4 {
        let question = asked(page);
        assert_eq!(question.number, at + 1);
        let text = question.statement.text.slice(question.spans.hull());
        let is_pledge = text.contains("pledge") || text.contains("thanks");
        let code = if is_pledge { "pledge" } else { "human_rights" };
        let others = question.codes.iter().find(|it| it.as_str() != code);
        let other = others.map_or_else(|| code.to_owned(), ToString::to_string);
        let wanted = at >= 4 - right;
        let told = answer(page, if wanted { code } else { &other });
        assert_eq!((told.is_right, told.is_last), (wanted, at == 3), "{text}");
    }
}

fn next(page: &Page) -> NextState {
    page.model.sequence().unwrap().next.unwrap()
}

#[test]
fn three_of_four_open_the_next_exercise_and_two_of_four_do_not() {
    for (right, passes) in [(2, false), (3, true), (4, true)] {
        let mut page = student(&first(Some(1), Unlock::Passed), "Heron");
        assert_eq!((view(&page).of, view(&page).left), (4, Some(1)));
        assert_eq!(next(&page), NextState::Locked(Unlock::Passed));
        answer_all(&mut page, right);
        let CalibrationStep::Done { best, again } = view(&page).step else {
            panic!("{:?}", view(&page).step)
        };
        assert_eq!((best.passed, best.right, best.of, again), (passes, right, 4, false));
        let opened = NextState::Unlocked { begun: false };
        let locked = NextState::Locked(Unlock::Passed);
        assert_eq!(next(&page), if passes { opened } else { locked });
        page.send(SequenceMsg::Wanted.into());
        assert_eq!(page.model.dialog.is_some(), passes);
        page.send(CalibrationMsg::AgainWanted.into());
        assert_eq!(Tries::of(&page.open().project).made.len(), 1, "one try is all there is");
    }
}

#[test]
fn what_is_right_is_not_in_what_the_page_shows_before_the_answer() {
    let mut page = student(&first(Some(1), Unlock::Passed), "Heron");
    let before = asked(&page);
    assert!(before.codes.len() > 1, "a choice of one would say what is right");
    assert!(!format!("{:?}", view(&page)).contains("It binds Almora"));
    page.send(CalibrationMsg::Answered(slug("human_rights")).into());
    assert_eq!(told(&page).said, [WHY]);
    // The next answer waits until this one was read.
    page.send(CalibrationMsg::Answered(slug("pledge")).into());
    assert_eq!(Tries::of(&page.open().project).made[0].answers.len(), 1);
    page.send(CalibrationMsg::Continued.into());
    assert!(!format!("{:?}", view(&page)).contains("It binds Almora"));
    assert_ne!(asked(&page), before);
    // A code that is not offered is no answer.
    page.send(CalibrationMsg::Answered(slug("no_such_code")).into());
    assert_eq!(Tries::of(&page.open().project).made[0].answers.len(), 1);
}

#[test]
fn answers_are_for_good() {
    let mut page = student(&first(Some(1), Unlock::Passed), "Heron");
    answer(&mut page, "human_rights");
    answer(&mut page, "pledge");
    page.send(Msg::UndoChosen);
    page.send(Msg::StepsUndone(9));
    page.send(Msg::RedoChosen);
    assert_eq!(Tries::of(&page.open().project).made[0].answers.len(), 2);
    page.reload();
    assert_eq!(Tries::of(&page.open().project).made[0].answers.len(), 2);
    assert_eq!(asked(&page).number, 3);
}

#[test]
fn a_second_try_begins_only_where_the_teacher_allows_it_and_both_are_handed_in() {
    let mut page = student(&first(Some(2), Unlock::Passed), "Heron");
    page.send(CalibrationMsg::AgainWanted.into());
    assert!(Tries::of(&page.open().project).made.is_empty(), "the first is begun by an answer");
    answer_all(&mut page, 1);
    assert!(matches!(view(&page).step, CalibrationStep::Done { again: true, .. }));
    page.send(CalibrationMsg::AgainWanted.into());
    assert_eq!((view(&page).number, view(&page).left), (2, Some(0)));
    answer_all(&mut page, 4);
    assert!(matches!(view(&page).step, CalibrationStep::Done { again: false, .. }));
    page.send(WorkingMsg::HandedIn.into());
    let file = read(&last_download(&page).1);
    let said = HandIn::of(&file).unwrap();
    let right: Vec<_> = said.tries.iter().map(|it| (it.right(), it.of)).collect();
    assert_eq!(right, [(1, 4), (4, 4)]);
    let coded = file.annotations.values().map(|set| set.iter().count()).sum::<usize>();
    assert_eq!(coded, 4, "the answers are passages in the file");
    assert!(page.quotes().is_empty(), "and not in the student's own project");
}

#[test]
fn without_its_key_a_calibration_says_so_and_can_be_handed_in() {
    let json = first(Some(1), Unlock::Passed);
    let mut lost: serde_json::Value = serde_json::from_str(&json).unwrap();
    lost["attachments"].as_object_mut().unwrap().remove(HIDDEN_KEY).unwrap();
    let mut changed: serde_json::Value = serde_json::from_str(&json).unwrap();
    changed["attachments"][HIDDEN_KEY]["key"] = "AAAA".into();
    for (file, why) in [(lost, NoKey::Missing), (changed, NoKey::Changed)] {
        let mut page = student(&file.to_string(), "Heron");
        assert_eq!(view(&page).step, CalibrationStep::NoKey(why));
        page.send(CalibrationMsg::Answered(slug("pledge")).into());
        assert!(!page.open().project.attachments.contains_key(CALIBRATION));
        assert_eq!(next(&page), NextState::Locked(Unlock::Passed));
        page.send(WorkingMsg::HandedIn.into());
        assert_eq!(next(&page), NextState::Unlocked { begun: false });
    }
}

#[test]
fn a_key_without_passages_asks_nothing() {
    let (mut page, _) = teacher_of_two(Some(1), Unlock::Passed);
    let id = made(&page).id;
    let key = Key { items: Vec::new(), ..page.open().key_made(id).unwrap() };
    page.send(MakingMsg::KeyChanged(key, None).into());
    let mut page = student(&given(&mut page, GivenAs::Json).1, "Heron");
    assert_eq!((view(&page).step, view(&page).of), (CalibrationStep::NoPassages, 0));
    // Nothing can be passed, so handing in opens the next exercise.
    assert_eq!(next(&page), NextState::Locked(Unlock::Passed));
    page.send(WorkingMsg::HandedIn.into());
    assert_eq!(next(&page), NextState::Unlocked { begun: false });
}

#[test]
fn the_next_exercise_is_begun_once_under_the_same_name() {
    let mut page = student(&first(Some(1), Unlock::Passed), "Heron 😀");
    let calibration = page.open().key;
    answer_all(&mut page, 3);
    page.send(SequenceMsg::Wanted.into());
    assert_eq!(page.model.next_card().unwrap().exercise.title, "Second");
    page.send(SequenceMsg::Begun.into());
    let work = page.open().key;
    assert_ne!(work, calibration);
    assert_eq!((page.open().project.name.as_str(), page.model.own_name()), ("Second", "Heron 😀"));
    let place = page.model.sequence().unwrap();
    assert_eq!((place.number, place.of, place.next), (2, 2, None));
    assert!(page.model.calibration().is_none(), "it is an exercise like others");
    page.tag("A person is not a raw material", "human_rights");
    page.send(WorkingMsg::HandedIn.into());
    let said = HandIn::of(&read(&last_download(&page).1)).unwrap();
    assert_eq!((said.pseudonym.as_str(), said.attempt), ("Heron 😀", 1));

    // From the first one, after undo and a reload, it leads to the same work.
    page.send(WorkingMsg::WorkContinued(calibration).into());
    page.send(Msg::StepsUndone(9));
    page.reload();
    assert_eq!(page.open().key, calibration);
    assert_eq!(next(&page), NextState::Unlocked { begun: true });
    let before = page.model.recents.len();
    page.send(SequenceMsg::Begun.into());
    assert_eq!(page.open().key, calibration, "nothing is begun twice");
    page.send(SequenceMsg::Wanted.into());
    assert_eq!((page.open().key, page.model.recents.len()), (work, before));
    assert_eq!(page.quotes().len(), 1);
}

#[test]
fn a_next_exercise_that_was_changed_is_said_to_be_changed() {
    let mut file: serde_json::Value =
        serde_json::from_str(&first(Some(1), Unlock::AtOnce)).unwrap();
    file["attachments"][SEQUENCE]["next"]["sha256"] = "0".repeat(64).into();
    let mut page = student(&file.to_string(), "Heron");
    page.send(SequenceMsg::Wanted.into());
    assert_eq!(page.reasons(), [&Reason::NextExerciseChanged]);
    page.send(SequenceMsg::Begun.into());
    assert!(page.model.dialog.is_none() && page.model.calibration().is_some());
    // Without any of it the exercise is one like others.
    file["attachments"][SEQUENCE] = serde_json::json!({ "exercises": "?" });
    let page = student(&file.to_string(), "Heron");
    assert_eq!(page.model.sequence(), None);
}

#[test]
fn what_a_file_carries_was_given_out_and_a_package_carries_one() {
    let (mut page, second) = teacher_of_two(None, Unlock::Passed);
    let first = made(&page).id;
    page.send(MakingMsg::FileWanted(first, GivenAs::Package(Scorm::V12)).into());
    assert!(!page.open().exercise_made(second).unwrap().given);
    let steps = page.open().history.done().len();
    page.send(MakingMsg::Changed(Exercise { title: "1st".into(), ..made(&page) }, None).into());
    let (_, json) = given(&mut page, GivenAs::Json);
    assert!(page.open().exercise_made(second).unwrap().given);
    assert_eq!(page.open().history.done().len(), steps + 2, "all of it is one step");
    assert!(Sequence::of(&read(&json)).is_some());
    page.send(MakingMsg::Copied(first).into());
    assert_eq!(made(&page).next, None, "a copy leads nowhere");
    assert!(made(&page).calibration.is_some());
}
