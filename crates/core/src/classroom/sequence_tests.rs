//! Exercises that carry the next one, and what opens it.

use super::calibration::{Calibration, GoldAnswer, Tries, Try};
use super::exercise::Exercise;
use super::given::{given_alone, given_file};
use super::hand_in::{HandedIn, Work};
use super::key::Key;
use super::self_check::{Checked, Checks, HiddenKey, SelfCheck};
use super::sequence::{
    HiddenExercise, NextExercise, Sequence, Unlock, chain, has_passed, is_unlocked,
};
use super::tests::{exercise, handed_in, read, slug};
use super::{CALIBRATION, CHECKS, HIDDEN_KEY, SEQUENCE, WORK, exercise_name, key_name};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::document;
use crate::project::id::ExerciseId;
use crate::stored::file::FileKind;
use crate::stored::file::export::export_project;
use crate::stored::file::iso::IsoTime;
use crate::testing::generate::{annotator, rich_project};
use uuid::Uuid;

fn id(number: u128) -> ExerciseId {
    ExerciseId(Uuid::from_u128(number))
}

/// A teacher's project with the exercises 1, 2 and 3, each after the one before it; the last one leads
/// where it is told.
fn teacher(last: Option<u128>) -> Project {
    let mut project = rich_project();
    for number in 1..=3 {
        let next = if number < 3 { Some(number + 1) } else { last };
        let next = next.map(|it| NextExercise { exercise: id(it), after: Unlock::Passed });
        let exercise = Exercise {
            id: id(number),
            title: format!("Exercise {number} 😀"),
            next,
            calibration: Some(Calibration::default()),
            ..exercise(&project)
        };
        let key = Key::from_coding(&project, &exercise, &annotator(11));
        project.attachments.insert(exercise_name(exercise.id), document(&exercise));
        project.attachments.insert(key_name(exercise.id), document(&key));
    }
    project
}

fn made(project: &Project, number: u128) -> Exercise {
    let name = exercise_name(id(number));
    crate::project::attachment::read_document(&project.attachments, &name).unwrap()
}

fn file(project: &Project, number: u128) -> Project {
    let key = Key::attached(project, &key_name(id(number)));
    given_file(project, &made(project, number), key.as_ref()).unwrap()
}

/// The exercise that a file carries.
fn next(file: &Project) -> Option<Project> {
    let exercise = Exercise::of(file).unwrap();
    Sequence::of(file)?.next?.shown(exercise.id)
}

#[test]
fn each_exercise_carries_the_next_one_with_its_key() {
    let project = teacher(None);
    let first = read(&export_project(&file(&project, 1)));
    assert_eq!(FileKind::of(&first.attachments), FileKind::Exercise);
    let second = next(&first).unwrap();
    let third = next(&second).unwrap();
    assert_eq!(next(&third), None);
    for (file, number) in [(&first, 1), (&second, 2), (&third, 3)] {
        let exercise = Exercise::of(file).unwrap();
        assert_eq!(exercise.title, format!("Exercise {number} 😀"));
        let sequence = Sequence::of(file).unwrap();
        assert_eq!(sequence.place(exercise.id), Some((number, 3)));
        assert!(HiddenKey::in_exercise(&file.attachments, &exercise).is_ok());
        assert_eq!(file.problems(), []);
    }
    assert_eq!(Sequence::of(&first).unwrap().place(id(9)), None);
    // A part of it can be given out, too, and one alone has no place.
    assert_eq!(Sequence::of(&file(&project, 2)).unwrap().place(id(2)), Some((1, 2)));
    assert_eq!(Sequence::of(&file(&project, 3)), None);
    let alone = given_alone(&project, &made(&project, 1), None).unwrap();
    assert_eq!(Sequence::of(&alone), None);
}

#[test]
fn the_same_exercises_make_the_same_bytes_and_nobody_reads_the_next_by_accident() {
    let project = teacher(None);
    let json = export_project(&file(&project, 1));
    assert_eq!(json, export_project(&file(&project, 1)));
    assert!(json.contains("Exercise 1") && !json.contains("Exercise 2"));
}

#[test]
fn a_chain_ends_where_it_began_or_where_an_exercise_was_removed() {
    let numbers = |project: &Project, first| -> Vec<String> {
        chain(project, &made(project, first)).into_iter().map(|it| it.title).collect()
    };
    let round = ["Exercise 1 😀", "Exercise 2 😀", "Exercise 3 😀"];
    assert_eq!(numbers(&teacher(Some(1)), 1), round);
    assert_eq!(numbers(&teacher(Some(3)), 3), ["Exercise 3 😀"]);
    assert_eq!(numbers(&teacher(Some(77)), 2), ["Exercise 2 😀", "Exercise 3 😀"]);
    assert!(next(&file(&teacher(Some(1)), 3)).is_some());
}

#[test]
fn a_next_exercise_that_was_changed_is_not_opened() {
    let first = file(&teacher(None), 1);
    let hidden = Sequence::of(&first).unwrap().next.unwrap();
    let changed = |change: &dyn Fn(&mut HiddenExercise)| {
        let mut hidden = hidden.clone();
        change(&mut hidden);
        hidden.shown(id(1)).is_some()
    };
    assert!(changed(&|_| {}));
    assert!(!changed(&|it| it.file.replace_range(..4, "AAAA")));
    assert!(!changed(&|it| it.file.truncate(400)));
    assert!(!changed(&|it| it.file.push('é')));
    assert!(!changed(&|it| it.file.clear()));
    assert!(hidden.shown(id(2)).is_none(), "it is that of another exercise");
    let mut other = first;
    other.attachments.insert(SEQUENCE.to_owned(), "{\"exercises\":7}".into());
    assert_eq!(Sequence::of(&other), None);
}

/// A student's project on exercise 1, and what is asked about it.
fn student(exercise: &Exercise, with_key: bool) -> Project {
    let project = teacher(None);
    let key = Key::attached(&project, &key_name(id(1)));
    let mut work = given_file(&project, exercise, key.as_ref().filter(|_| with_key)).unwrap();
    work.attachments.insert(WORK.to_owned(), document(&Work::begun(Timestamp(1))));
    work
}

fn hand_in(work: &mut Project) {
    let HandedIn { id, at } = handed_in();
    let done = Work { handed_in: vec![HandedIn { id, at }], ..Work::of(work).unwrap() };
    work.attachments.insert(WORK.to_owned(), document(&done));
}

fn try_with(right: usize, of: u32) -> Tries {
    let answers = (0..of).map(|at| GoldAnswer {
        item: at,
        code: slug("pledge"),
        right: (at as usize) < right,
        at: IsoTime(Timestamp(5)),
    });
    Tries { made: vec![Try { of, answers: answers.collect() }] }
}

fn passed(work: &Project, exercise: &Exercise) -> Option<bool> {
    let key = HiddenKey::in_exercise(&work.attachments, exercise);
    has_passed(work, exercise, key.as_ref().ok())
}

fn opens(work: &Project, exercise: &Exercise, after: Unlock) -> bool {
    let key = HiddenKey::in_exercise(&work.attachments, exercise);
    is_unlocked(work, exercise, || key.as_ref().ok(), after)
}

#[test]
fn passing_opens_the_next_exercise_and_failing_does_not() {
    let marks = Calibration { least_right: Some(3), most_mistakes: None, tries: Some(1) };
    let exercise = Exercise { calibration: Some(marks), ..made(&teacher(None), 1) };
    let mut work = student(&exercise, true);
    let open = |work: &Project, after| opens(work, &exercise, after);
    assert!(open(&work, Unlock::AtOnce) && !open(&work, Unlock::HandedIn));
    for (right, passes) in [(2, false), (3, true)] {
        work.attachments.insert(CALIBRATION.to_owned(), document(&try_with(right, 4)));
        assert_eq!(passed(&work, &exercise), Some(passes));
        assert_eq!(open(&work, Unlock::Passed), passes, "{right} of 4");
        assert!(!open(&work, Unlock::HandedIn));
    }
    work.attachments.insert(CALIBRATION.to_owned(), document(&try_with(2, 4)));
    hand_in(&mut work);
    assert!(open(&work, Unlock::HandedIn) && !open(&work, Unlock::Passed));
}

#[test]
fn a_self_check_is_passed_when_everything_was_found() {
    let plain = made(&teacher(None), 1);
    let exercise = Exercise { self_check: Some(SelfCheck::default()), calibration: None, ..plain };
    let mut work = student(&exercise, true);
    let found = |found| Checked {
        at: IsoTime(Timestamp(5)),
        of: 2,
        found,
        edges: 0,
        other_code: 0,
        edges_and_code: 0,
        extra: 0,
    };
    for (made, passes) in
        [(vec![], false), (vec![found(1)], false), (vec![found(2), found(0)], true)]
    {
        work.attachments.insert(CHECKS.to_owned(), document(&Checks { made }));
        assert_eq!(opens(&work, &exercise, Unlock::Passed), passes);
    }
}

#[test]
fn without_a_key_that_can_be_used_handing_in_is_enough() {
    let exercise = made(&teacher(None), 1);
    let mut changed = student(&exercise, true);
    changed.attachments.insert(HIDDEN_KEY.to_owned(), "{}".into());
    for mut work in [student(&exercise, false), changed] {
        assert_eq!(passed(&work, &exercise), None);
        assert!(!opens(&work, &exercise, Unlock::Passed));
        hand_in(&mut work);
        assert!(opens(&work, &exercise, Unlock::Passed));
    }
    let neither = Exercise { calibration: None, ..exercise };
    assert_eq!(passed(&student(&neither, true), &neither), None);
}
