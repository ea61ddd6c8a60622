//! What a work reaches in a rubric, and what newer feedback says.

use proptest::prelude::*;
use uuid::Uuid;

use super::feedback::{Feedback, FeedbackItem, GradeGiven, Off, Outcome};
use super::key::ItemKind;
use super::rubric::{BadRow, Criterion, Figures, Judged, Level, LevelByHand, Rubric};
use super::since::{Became, ItemSince, PointsSince, Since, Told};
use crate::project::hash::Sha256;
use crate::project::id::{ExerciseId, HandInId};

fn level(words: &str, points: u32, from: Option<u32>) -> Level {
    Level { words: words.to_owned(), points, from }
}

fn row(id: u32, name: &str, by: Judged, levels: Vec<Level>) -> Criterion {
    Criterion { id, name: name.to_owned(), description: String::new(), weight: 1_000, by, levels }
}

/// One computed row and one by hand.
fn rubric() -> Rubric {
    let found = vec![
        level("most", 4_000, Some(8_000)),
        level("some", 2_000, Some(4_000)),
        level("few", 0, Some(0)),
    ];
    let notes = vec![level("clear 😀", 2_000, None), level("واضح", 1_000, None)];
    Rubric {
        rows: vec![
            row(1, "Found", Judged::FoundOfKey, found),
            row(2, "Notes", Judged::Hand, notes),
        ],
    }
}

fn found(share: u32) -> Figures {
    Figures { found_of_key: Some(share), ..Figures::default() }
}

fn decided(criterion: u32, level: u32) -> LevelByHand {
    LevelByHand { criterion, level, reason: String::new() }
}

#[test]
fn levels_follow_from_figures_and_decisions() {
    let rubric = rubric();
    for (share, by_hand, levels, points) in [
        (8_000, vec![decided(2, 1)], [Some(0), Some(1)], Some(5_000)),
        (7_999, vec![decided(2, 0)], [Some(1), Some(0)], Some(4_000)),
        (0, vec![decided(2, 0)], [Some(2), Some(0)], Some(2_000)),
        (10_000, vec![], [Some(0), None], None),
        (0, vec![decided(1, 0), decided(2, 0)], [Some(0), Some(0)], Some(6_000)),
        (0, vec![decided(1, 9), decided(2, 0)], [Some(2), Some(0)], Some(2_000)),
    ] {
        let standing = rubric.standing(&found(share), &by_hand, 1);
        let reached: Vec<_> = standing.rows.iter().map(|row| row.level).collect();
        assert_eq!((reached.as_slice(), standing.points), (&levels[..], points), "{share}");
        assert_eq!(standing.open, usize::from(points.is_none()));
    }
    let standing = rubric.standing(&Figures::default(), &[decided(2, 0)], 1);
    assert_eq!((standing.rows[0].level, standing.points), (None, None), "there is no figure");
    assert_eq!(Rubric::default().standing(&found(1), &[], 1).points, None);
}

#[test]
fn points_are_weighted_and_rounded() {
    let mut rubric = rubric();
    rubric.rows[0].weight = 1_500;
    assert_eq!(rubric.most(), 8_000);
    let standing = rubric.standing(&found(5_000), &[decided(2, 1)], 1);
    assert_eq!(standing.points, Some(4_000));
    rubric.rows[0].levels[1].points = 2_100;
    let points = |step| rubric.standing(&found(5_000), &[decided(2, 1)], step).points;
    assert_eq!([points(1), points(100), points(500)], [Some(4_150), Some(4_200), Some(4_000)]);
    let given = rubric.given(&rubric.standing(&found(5_000), &[], 1));
    assert_eq!((given[0].level.as_deref(), given[0].points), (Some("some"), Some(3_150)));
    assert_eq!((&given[1].level, given[1].most), (&None, 2_000));
}

#[test]
fn what_is_wrong_with_a_row_is_named() {
    let with = |change: &dyn Fn(&mut Rubric)| {
        let mut rubric = rubric();
        change(&mut rubric);
        rubric.problems()
    };
    assert_eq!(with(&|_| ()), []);
    assert_eq!(with(&|it| it.rows[0].name = " ".into()), [(0, BadRow::NoName)]);
    assert_eq!(with(&|it| it.rows[1].name = "Found ".into()), [(1, BadRow::SameName(0))]);
    assert_eq!(with(&|it| it.rows[1].levels.clear()), [(1, BadRow::NoLevels)]);
    assert_eq!(with(&|it| it.rows[1].levels[1].words.clear()), [(1, BadRow::Gap(1))]);
    assert_eq!(with(&|it| it.rows[0].levels[1].from = None), [(0, BadRow::NoCutOff(1))]);
    assert_eq!(with(&|it| it.rows[0].levels[1].from = Some(8_000)), [(0, BadRow::CutOffOrder(1))]);
    assert_eq!(with(&|it| it.rows[0].levels[2].from = Some(1)), [(0, BadRow::NoLowest)]);
}

#[test]
fn decisions_stay_where_a_newer_rubric_has_the_same_words() {
    let old = rubric();
    let mut new = rubric();
    new.rows.reverse();
    new.rows[0].levels.insert(0, level("brilliant", 3_000, None));
    new.rows.push(row(7, "Style", Judged::Hand, vec![level("good", 1_000, None)]));
    let new = new.in_place_of(&old);
    let kept = new.levels_kept(&old, &[decided(1, 0), decided(2, 1)]);
    let ids: Vec<_> = new.rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, [2, 1, 3]);
    assert_eq!(kept, [decided(1, 0), decided(2, 2)]);
}

#[test]
fn rows_of_one_name_have_ids_of_their_own() {
    let old = rubric();
    let mut new = rubric();
    new.rows.push(Criterion { id: 9, ..new.rows[0].clone() });
    let new = new.in_place_of(&old);
    assert_eq!(new.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [1, 2, 3]);
}

fn item(number: Option<u32>, outcome: Outcome) -> FeedbackItem {
    FeedbackItem {
        text: Sha256::of(b""),
        outcome,
        item: number,
        kind: ItemKind::Core,
        own: None,
        key: None,
        fields: Vec::new(),
        words: String::new(),
        comment: String::new(),
        request: None,
    }
}

fn feedback(items: Vec<FeedbackItem>, points: Option<u32>) -> Feedback {
    Feedback {
        key_revision: Some(1),
        grade: points.map(|points| GradeGiven { points, most: None, reason: String::new() }),
        ..Feedback::new(ExerciseId(Uuid::from_u128(1)), HandInId(Uuid::from_u128(2)), items)
    }
}

#[test]
fn newer_feedback_says_what_has_changed() {
    let off = Off { start: 1, end: 0, words: 1 };
    let extra = item(None, Outcome::Extra { trap: false });
    let before = feedback(
        vec![item(Some(1), Outcome::Edges(off)), extra, item(Some(2), Outcome::Missed)],
        Some(7_500),
    );
    let now = feedback(
        vec![
            item(Some(1), Outcome::Found),
            item(Some(3), Outcome::Found),
            item(Some(2), Outcome::Missed),
            item(Some(4), Outcome::Missed),
        ],
        Some(8_000),
    );
    let since = Since::between(&Told::by(&before, None), &now);
    assert_eq!(since.revision, 1);
    let points = PointsSince { before: Some(7_500), now: Some(8_000) };
    assert_eq!(since.points, Some(points));
    let expected = [
        ItemSince { place: 1, before: Some(Became::Edges), now: Became::Found },
        ItemSince { place: 2, before: None, now: Became::Found },
    ];
    assert_eq!(since.items, expected);
    assert!(since.items.iter().all(ItemSince::is_accepted_now));
    assert!(Since::between(&Told::by(&now, None), &now).is_nothing());
    // Feedback that is given without points takes none back, and they stay known.
    let without = feedback(vec![item(Some(1), Outcome::Edges(off))], None);
    let told = Told::by(&before, None);
    assert_eq!(Since::between(&told, &without).points, None);
    let told = Told::by(&without, Some(&told));
    assert_eq!(Since::between(&told, &now).points, Some(points));
    let json = serde_json::to_string(&Told::by(&before, None)).unwrap();
    assert_eq!(serde_json::from_str::<Told>(&json).unwrap(), Told::by(&before, None));
}

proptest! {
    #[test]
    fn better_figures_never_have_fewer_points(one in 0..=10_000_u32, other in 0..=10_000_u32) {
        let (low, high) = (one.min(other), one.max(other));
        let points = |share| rubric().standing(&found(share), &[decided(2, 0)], 100).points;
        prop_assert!(points(low) <= points(high));
    }
}
