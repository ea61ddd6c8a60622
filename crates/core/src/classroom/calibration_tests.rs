//! Passing, tries, what counts as right, and what is handed in.

use super::calibration::{
    Calibrated, Calibration, GoldAnswer, GoldItem, Tries, Try, gold_items, with_answers,
};
use super::exercise::Exercise;
use super::given::given_file;
use super::hand_in::{HandIn, Work, hand_in, taken_up};
use super::key::{Accepted, ItemKind, Key, KeyItem, KeySpan};
use super::self_check::HiddenKey;
use super::tests::{exercise, handed_in, read, slug};
use super::{CALIBRATION, EXERCISE, HIDDEN_KEY, WORK};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::document;
use crate::stored::file::export::export_project;
use crate::stored::file::iso::IsoTime;
use crate::testing::generate::{annotator, rich_project};
use proptest::prelude::*;
use std::rc::Rc;

fn mark(least_right: Option<u32>, most_mistakes: Option<u32>) -> Calibration {
    Calibration { least_right, most_mistakes, tries: Some(1) }
}

fn answered(item: u32, right: bool) -> GoldAnswer {
    GoldAnswer { item, code: slug("pledge"), right, at: IsoTime(Timestamp(7)) }
}

/// A try with one answer for each letter: `+` is right, `-` is wrong.
fn tried(of: u32, answers: &str) -> Try {
    let answers = answers.chars().zip(1..).map(|(it, item)| answered(item, it == '+'));
    Try { of, answers: answers.collect() }
}

/// A calibration on the text of [`exercise`], with its key.
fn calibration() -> (Project, Exercise, Key) {
    let project = rich_project();
    let exercise = Exercise { calibration: Some(mark(Some(1), None)), ..exercise(&project) };
    let mut key = Key::from_coding(&project, &exercise, &annotator(11)).asked(&exercise);
    assert!(!key.items.is_empty());
    for item in &mut key.items {
        item.words.explanation = "It binds the speaker: سلام 😀".to_owned();
    }
    (project, exercise, key)
}

/// A student's project on the calibration.
fn at_work() -> (Project, Exercise, Vec<GoldItem>) {
    let (project, exercise, key) = calibration();
    let mut work = given_file(&project, &exercise, Some(&key)).unwrap();
    work.annotators = vec![annotator(31)];
    work.attachments.insert(WORK.to_owned(), document(&Work::begun(Timestamp(1))));
    let gold = gold_items(&key, &work.codebook);
    (work, exercise, gold)
}

#[test]
fn three_of_four_pass_and_two_of_four_do_not() {
    for marks in [mark(Some(3), None), mark(None, Some(1)), mark(Some(3), Some(1))] {
        assert!(marks.is_passed(&tried(4, "+-++")), "{marks:?}");
        assert!(!marks.is_passed(&tried(4, "+-+-")), "{marks:?}");
        assert!(!marks.is_passed(&tried(4, "+++")), "not before the last answer");
        assert_eq!(marks.needed(4), 3);
    }
    assert!(mark(None, None).is_passed(&tried(2, "--")), "without a mark, the end is enough");
    assert!(mark(Some(9), None).is_passed(&tried(2, "++")), "more than there are means all");
    assert!(!mark(Some(9), None).is_passed(&tried(2, "+-")));
    assert!(!mark(None, None).is_passed(&tried(0, "")), "nothing was asked");
}

#[test]
fn another_try_is_begun_only_where_one_is_left_and_none_was_passed() {
    let with = |tries| Calibration { tries, ..mark(Some(3), None) };
    let made = |tries: &[&str]| Tries { made: tries.iter().map(|it| tried(4, it)).collect() };
    assert!(made(&[]).may_begin(&with(Some(1))));
    assert!(!made(&["++--"]).may_begin(&with(Some(1))));
    assert!(made(&["++--"]).may_begin(&with(Some(2))));
    assert!(!made(&["++-"]).may_begin(&with(Some(2))), "the first is not finished");
    assert!(!made(&["+++-"]).may_begin(&with(None)), "it is passed");
    assert!(made(&["++--"; 9]).may_begin(&with(None)));
    assert_eq!(made(&["++--"; 3]).left(&with(Some(2))), Some(0));
    assert_eq!(made(&[]).left(&with(Some(0))), Some(1), "there is always one");
    let best = made(&["++--", "+++-", "++++"]).best(&with(Some(3))).unwrap();
    assert_eq!(best, Calibrated { tries: 3, right: 4, of: 4, finished: true, passed: true });
    assert_eq!(made(&[]).best(&with(None)), None);
}

#[test]
fn core_items_are_asked_for_and_one_passage_once_for_each_layer() {
    let (project, exercise, mut key) = calibration();
    let first = key.items[0].clone();
    let item = |id, code: &str, kind| KeyItem { id, code: slug(code), kind, ..first.clone() };
    key.items = vec![
        KeyItem {
            accept: vec![
                Accepted { spans: Vec::new(), code: Some(slug("security")) },
                Accepted { spans: first.spans.clone(), code: Some(slug("pledge")) },
            ],
            ..item(1, "terrorism", ItemKind::Core)
        },
        item(2, "pledge", ItemKind::Core),
        item(3, "security", ItemKind::Core),
        item(4, "pledge", ItemKind::Bonus),
        item(5, "pledge", ItemKind::Trap),
        item(6, "unknown", ItemKind::Core),
    ];
    let codebook = exercise.codebook(&project.codebook);
    let gold = gold_items(&key, &codebook);
    let asked: Vec<_> = gold.iter().map(|it| (it.id, it.layer.as_str(), it.codes.len())).collect();
    assert_eq!(asked, [(1, "theme", 2), (2, "commitment", 1)]);
    assert_eq!(gold[0].codes.first(), Some(&slug("terrorism")));
}

#[test]
fn the_explanation_is_said_with_the_words_for_the_outcome_each_once() {
    let (project, exercise, mut key) = calibration();
    let item = &mut key.items[0];
    item.words.found = "Well read.".into();
    item.words.other_code = "Read to the end.".into();
    let same = KeyItem { id: 99, ..item.clone() };
    let code = item.code.clone();
    key.items = vec![item.clone(), same];
    let gold = gold_items(&key, &exercise.codebook(&project.codebook));
    let why = "It binds the speaker: سلام 😀";
    assert_eq!(gold[0].explanation(&code), [why, "Well read."]);
    assert_eq!(gold[0].explanation(&slug("other")), [why, "Read to the end."]);
}

#[test]
fn the_file_of_a_calibration_carries_its_key_unreadable_and_is_the_same_each_time() {
    let (project, exercise, key) = calibration();
    let file = given_file(&project, &exercise, Some(&key)).unwrap();
    assert_eq!(file.attachments.keys().collect::<Vec<_>>(), [EXERCISE, HIDDEN_KEY]);
    assert_eq!(HiddenKey::in_exercise(&file.attachments, &exercise), Ok(key.clone()));
    let json = export_project(&file);
    assert!(!json.contains("binds the speaker"));
    assert_eq!(json, export_project(&given_file(&project, &exercise, Some(&key)).unwrap()));
    // Exercises without it have the bytes that they always had.
    let plain = Exercise { calibration: None, ..exercise };
    let json = serde_json::to_string(&plain).unwrap();
    assert!(!json.contains("calibration") && !json.contains("next"), "{json}");
}

#[test]
fn the_answers_are_handed_in_with_the_passages_they_are_about() {
    let (mut work, exercise, gold) = at_work();
    let given = |code: &str| GoldAnswer { code: slug(code), ..answered(gold[0].id, true) };
    let made = ["terrorism", "pledge"].map(|code| Try { of: 1, answers: vec![given(code)] });
    let tries = Tries { made: made.to_vec() };
    work.attachments.insert(CALIBRATION.to_owned(), document(&tries));
    let student = annotator(31).id;
    let (said, json) = hand_in(&work, &exercise, student, &Work::of(&work).unwrap(), handed_in());
    assert_eq!(said.tries, tries.made);
    let file = read(&json);
    assert_eq!(file.problems(), []);
    let set = file.annotations_of(file.statements[0].id);
    let [annotation] = &set.iter().collect::<Vec<_>>()[..] else { panic!("{set:?}") };
    let text = &file.statements[0].text;
    assert_eq!(KeySpan::list(text, &annotation.spans), gold[0].spans);
    assert_eq!(annotation.code, slug("pledge"), "the last answer counts");
    assert_eq!(work.annotations_of(work.statements[0].id).iter().count(), 0);

    // Taken up again, the tries are there, and handing in once more adds nothing.
    let mut again = read(&json);
    again.attachments.insert(EXERCISE.to_owned(), document(&exercise));
    let hidden = Rc::clone(&work.attachments[HIDDEN_KEY]);
    again.attachments.insert(HIDDEN_KEY.to_owned(), hidden);
    let again = taken_up(&again).unwrap();
    assert_eq!(Tries::of(&again), tries);
    let (_, json) = hand_in(&again, &exercise, student, &Work::of(&again).unwrap(), handed_in());
    let file = read(&json);
    assert_eq!(HandIn::of(&file).unwrap().attempt, 2);
    assert_eq!(file.annotations_of(file.statements[0].id).iter().count(), 1);
}

#[test]
fn answers_that_do_not_fit_are_left_out() {
    let (mut work, exercise, gold) = at_work();
    let strange = [
        GoldAnswer { item: 4_000_000_000, ..answered(1, true) },
        GoldAnswer { code: slug("no_such_code"), ..answered(gold[0].id, true) },
    ];
    let tries = Tries { made: vec![Try { of: u32::MAX, answers: strange.to_vec() }] };
    work.attachments.insert(CALIBRATION.to_owned(), document(&tries));
    assert_eq!(with_answers(&work, &exercise, annotator(31).id), work);
    work.attachments.insert(HIDDEN_KEY.to_owned(), Rc::from("{}"));
    assert_eq!(with_answers(&work, &exercise, annotator(31).id), work);
    work.attachments.insert(CALIBRATION.to_owned(), Rc::from("[7]"));
    assert_eq!(Tries::of(&work), Tries::default());
}

proptest! {
    #[test]
    fn more_right_answers_never_fail_and_the_needed_number_passes(
        of in 1_u32..12,
        least in proptest::option::of(0_u32..15),
        most in proptest::option::of(0_u32..15),
    ) {
        let marks = mark(least, most);
        let made = |right: u32| {
            let signs = (0..of).map(|at| if at < right { '+' } else { '-' });
            marks.is_passed(&tried(of, &signs.collect::<String>()))
        };
        for right in 0..=of {
            prop_assert_eq!(made(right), right >= marks.needed(of), "{} of {}", right, of);
        }
    }

    #[test]
    fn numbers_from_a_file_do_not_matter_too_much(of in any::<u32>(), signs in "[+-]{0,5}") {
        let made = tried(of, &signs);
        let tries = Tries { made: vec![made] };
        let best = tries.best(&mark(Some(u32::MAX), Some(u32::MAX))).unwrap();
        prop_assert!(best.right <= 5);
        prop_assert!(!best.passed || signs.len() >= of as usize);
    }
}
