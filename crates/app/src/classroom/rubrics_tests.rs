//! A rubric that comes from a table, and what becomes of it in a class.

use super::class_table::{computed_points, points};
use super::rubrics::{
    RubricMsg, add_level, add_row, judge_by, remove_level, remove_row, set_level, set_reason,
    set_rubric,
};
use super::teaching::TeachingMsg;
use super::teaching_tests::{exercise, report, row_of, send_and_stop, teaching, with_two};
use crate::testing::page::*;
use annotator_core::classroom::class::{Class, Grading};
use annotator_core::classroom::rubric::{Judged, LevelByHand};
use annotator_core::project::id::{ExerciseId, HandInId};
use uuid::Uuid;

const TABLE: &str = "criterion\tdescription\tpoints\tby\tlevel1\tlevel1_from\tlevel2\tlevel2_from\n\
                     Found\t\t6\tcore_found\tall\t100\tfewer\t0\n\
                     Notes\tClear?\t4\thand\tyes 😀\t\tno\t\n";

fn paste(page: &mut Page, table: &str) {
    page.send(RubricMsg::Edited(table.to_owned()).into());
    page.send(RubricMsg::Taken.into());
}

fn class(page: &Page) -> Class {
    page.open().class_of(exercise(page))
}

fn computed(page: &Page, name: &str) -> Option<u32> {
    let hand_in = row_of(page, name);
    let row = report(page).rows.iter().find(|row| row.hand_in == hand_in).unwrap();
    computed_points(&class(page), row)
}

fn change(page: &mut Page, change: impl FnOnce(&mut Class)) {
    let mut class = class(page);
    change(&mut class);
    page.send(TeachingMsg::Changed(Box::new(class), None).into());
}

#[test]
fn pasted_cells_become_the_rubric_and_undo_takes_it_back() {
    let mut page = with_two();
    paste(&mut page, TABLE);
    let class = class(&page);
    assert_eq!(class.rubric.as_ref().unwrap().rows.len(), 2);
    assert!(matches!(class.grading, Grading::Rubric { .. }));
    assert_eq!(teaching(&page).rubric.typed, "");
    assert_eq!(computed(&page, "Heron"), None, "a row is open");
    let heron = row_of(&page, "Heron");
    let ibn = row_of(&page, "ابن 😀");
    change(&mut page, |class| {
        set_level(class, heron, 2, Some(0));
        set_level(class, ibn, 2, Some(1));
    });
    assert_eq!(computed(&page, "Heron"), Some(10_000));
    assert_eq!(computed(&page, "ابن 😀"), Some(0));
    // Other points score everybody once more.
    change(&mut page, |class| class.rubric.as_mut().unwrap().rows[1].levels[1].points = 1_000);
    assert_eq!(computed(&page, "ابن 😀"), Some(1_000));
    let grade =
        annotator_core::classroom::class::GradeByHand { points: 3_000, reason: "late".into() };
    change(&mut page, |class| {
        class.grades.insert(ibn, grade);
    });
    let row = report(&page).rows.iter().find(|row| row.hand_in == ibn).unwrap().clone();
    assert_eq!(points(&self::class(&page), &row), Some((3_000, true)), "what is by hand stays");
    for _ in 0..4 {
        page.send(Msg::UndoChosen);
    }
    assert_eq!((self::class(&page).rubric, self::class(&page).grading), (None, Grading::Hand));
}

#[test]
fn a_row_that_is_added_leaves_the_way_of_grading() {
    let mut page = with_two();
    change(&mut page, |class| add_row(class, "First", ["yes", "no"]));
    assert!(matches!(class(&page).grading, Grading::Rubric { .. }), "the first one begins");
    change(&mut page, |class| class.grading = Grading::Hand);
    change(&mut page, |class| add_row(class, "Second", ["yes", "no"]));
    assert_eq!(class(&page).grading, Grading::Hand);
}

#[test]
fn what_was_pasted_stays_when_the_worker_stops() {
    let mut page = with_two();
    page.send(RubricMsg::Edited(TABLE.to_owned()).into());
    send_and_stop(&mut page, RubricMsg::Taken.into());
    let reading = &teaching(&page).rubric;
    assert_eq!((reading.typed.as_str(), reading.failed), (TABLE, Some(Broken::Stopped)));
    // The next worker gets the class once more.
    page.send(RubricMsg::Taken.into());
    assert_eq!(class(&page).rubric.unwrap().rows.len(), 2);
}

#[test]
fn a_table_with_gaps_changes_nothing_and_stays_to_be_mended() {
    let mut page = with_two();
    paste(&mut page, TABLE);
    let before = class(&page);
    let bad = "criterion,points,level1,level2,level3\nFound,4,all,,none\n,2,yes,,\n";
    paste(&mut page, bad);
    assert_eq!(class(&page), before);
    let reading = &teaching(&page).rubric;
    assert_eq!(reading.typed, bad);
    let said: Vec<String> =
        reading.refused.iter().map(|it| it.replace(['\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!(said, ["Row 2: level 2 has no words.", "Row 3 has no name."]);
    paste(&mut page, TABLE);
    assert!(teaching(&page).rubric.refused.is_empty());
}

#[test]
fn rows_and_levels_are_changed_without_losing_decisions() {
    let hand_in = HandInId(Uuid::from_u128(1));
    let mut class = Class::new(ExerciseId(Uuid::from_u128(1)));
    add_row(&mut class, "A", ["good", "bad"]);
    add_row(&mut class, "B", ["good", "bad"]);
    set_level(&mut class, hand_in, 1, Some(1));
    set_level(&mut class, hand_in, 2, Some(0));
    set_reason(&mut class, hand_in, 2, "because".into());
    let rows = &mut class.rubric.as_mut().unwrap().rows;
    add_level(&mut rows[0], "none");
    judge_by(&mut rows[1], Judged::RightCode);
    assert_eq!(rows[1].levels.iter().map(|it| it.from).collect::<Vec<_>>(), [Some(5_000), Some(0)]);
    assert_eq!(class.rubric.as_ref().unwrap().problems(), []);
    remove_level(&mut class, 1, 0);
    let decided =
        |level, criterion, reason: &str| LevelByHand { criterion, level, reason: reason.into() };
    assert_eq!(class.levels[&hand_in], [decided(0, 1, ""), decided(0, 2, "because")]);
    let rubric = class.rubric.clone().unwrap();
    set_rubric(&mut class, &rubric);
    assert_eq!(class.levels[&hand_in].len(), 2, "the same rubric again changes nothing");
    remove_row(&mut class, 1);
    assert_eq!(class.levels[&hand_in], [decided(0, 2, "because")]);
    set_level(&mut class, hand_in, 2, None);
    assert!(class.levels.is_empty());
}
