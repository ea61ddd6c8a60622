//! The table of a class: who is in it, under which name, in which order, and who lacks.

use crate::classroom::rubrics::STEP;
use crate::classroom::teaching::Column;
use annotator_core::classroom::class::{Class, GradeByHand, Grading, Measure};
use annotator_core::classroom::collect::Remark;
use annotator_core::classroom::rubric::Standing;
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_core::random::mixed;
use annotator_jobs::class::{ClassReport, ClassRow, Measured, Score};

/// How a student is called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// The name in the hand-in, and the one in the roster if it is another.
    Shown {
        /// The name in the hand-in.
        pseudonym: String,
        /// The name in the roster.
        real: Option<String>,
    },
    /// Names are hidden: a number. It says nothing about names or times, because it is the place
    /// among all hand-ins by their random ids.
    Hidden(usize),
}

/// Who handed in, and what needs attention.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// The students of whom there is something; with a roster, only those who are in it.
    pub handed_in: usize,
    /// How many there should be; `None` without a roster.
    pub expected: Option<usize>,
    /// The indices in the roster of those of whom there is nothing.
    pub missing: Vec<usize>,
    /// The rows that were handed in late.
    pub late: Vec<usize>,
    /// The rows that do not count, because there is a later attempt.
    pub earlier: Vec<usize>,
    /// The rows that were changed after they were saved.
    pub edited: Vec<usize>,
    /// The rows that were made with another revision or another codebook.
    pub other_revision: Vec<usize>,
    /// The rows that may belong to several members.
    pub doubtful: Vec<usize>,
    /// The rows of nobody in the roster.
    pub strangers: Vec<usize>,
}

/// Where a work is among those whose names are hidden. The order looks random, and is the same each
/// time: the exercise is the seed. So neither a name nor the time of handing in can be guessed.
#[must_use]
pub fn place_without_name(exercise: ExerciseId, hand_in: HandInId) -> (u64, HandInId) {
    let halves = |id: u128| ((id >> 64) as u64, id as u64);
    let (one, two) = halves(exercise.0.as_u128() ^ hand_in.0.as_u128());
    (mixed(mixed(one).wrapping_add(two)), hand_in)
}

/// What a row is called.
#[must_use]
pub fn name(report: &ClassReport, class: &Class, row: &ClassRow) -> Name {
    if class.names_shown {
        let member = row.member.and_then(|at| class.roster.members.get(at as usize));
        let real = member.map(|it| it.name.trim()).filter(|name| !name.is_empty());
        let real = real.filter(|name| *name != row.pseudonym.trim()).map(str::to_owned);
        return Name::Shown { pseudonym: row.pseudonym.clone(), real };
    }
    let place = |row: &ClassRow| place_without_name(report.exercise, row.hand_in);
    let own = place(row);
    let before = report.rows.iter().filter(|other| place(other) < own);
    Name::Hidden(before.count() + 1)
}

/// The points of a row, in thousandths, and whether the teacher decided on them.
#[must_use]
pub fn points(class: &Class, row: &ClassRow) -> Option<(u32, bool)> {
    match class.grades.get(&row.hand_in) {
        Some(GradeByHand { points, .. }) => Some((*points, true)),
        None => computed_points(class, row).map(|points| (points, false)),
    }
}

/// What is computed for a row, in thousandths: by the rubric as it is now, or by the formula when the
/// class was last compared with the key.
#[must_use]
pub fn computed_points(class: &Class, row: &ClassRow) -> Option<u32> {
    match class.grading {
        Grading::Rubric { .. } => row.standing(class)?.points,
        _ => row.points,
    }
}

/// What a work reached in the rubric, where the teacher judges it by the rubric: points are computed
/// from it, or reviewers are compared with it.
#[must_use]
pub fn judged(class: &Class, row: &ClassRow) -> Option<Standing> {
    let calibrates = class.peer_review.as_ref().and_then(|peers| peers.calibration);
    let in_calibration = || row.in_rubric(class, STEP).filter(|_| calibrates == Some(row.hand_in));
    row.standing(class).or_else(in_calibration)
}

/// How a work compares by a measure.
#[must_use]
pub fn measured(score: &Score, measure: Measure) -> Measured {
    score.by(measure)
}

/// A row with its index, and what its name is sorted by.
type Named<'a> = (usize, &'a ClassRow, (usize, String));

/// The indices of the rows that count, in the order of a column.
#[must_use]
pub fn sorted(report: &ClassReport, class: &Class, sort: (Column, bool)) -> Vec<usize> {
    let (column, descending) = sort;
    let counting = report.rows.iter().enumerate().filter(|(_, row)| row.counts);
    // Finding a name takes long where names are hidden, so it is not done in each comparison.
    let name = |row: &ClassRow| match name(report, class, row) {
        Name::Shown { pseudonym, real } => (0, real.unwrap_or(pseudonym).to_lowercase()),
        Name::Hidden(number) => (number, String::new()),
    };
    let mut rows: Vec<Named> = counting.map(|(at, row)| (at, row, name(row))).collect();
    let likeness = |row: &ClassRow| row.score.map(|score| measured(&score, class.measure));
    let compare = |(_, a, name): &Named, (_, b, other): &Named| match column {
        Column::Name => name.cmp(other),
        Column::Group => a.group.cmp(&b.group),
        Column::Passages => a.passages.cmp(&b.passages),
        Column::Records => a.records.1.cmp(&b.records.1).then(a.records.0.cmp(&b.records.0)),
        Column::Precision => {
            let of = |row| likeness(row).and_then(|it| it.precision);
            of(a).cmp(&of(b))
        }
        Column::Recall => {
            let of = |row| likeness(row).and_then(|it| it.recall);
            of(a).cmp(&of(b))
        }
        Column::Likeness => {
            let of = |row| likeness(row).and_then(|it| it.f1);
            of(a).cmp(&of(b))
        }
        Column::Fields => {
            // a/b < c/d if ad < cb; no fields come last.
            let of = |row: &ClassRow| row.score.map_or((0, 0), |it| (it.fields_right, it.fields));
            let ((right, all), (other, of_all)) = (of(a), of(b));
            let product = |one: u32, two: u32| u64::from(one) * u64::from(two);
            product(right, of_all).cmp(&product(other, all)).then(all.cmp(&of_all))
        }
        Column::OpenFields => a.open_fields.cmp(&b.open_fields),
        Column::Codes => a.codes.cmp(&b.codes),
        Column::LongestGap => a.longest_gap.cmp(&b.longest_gap),
        Column::Checks => a.checks.len().cmp(&b.checks.len()),
        Column::Calibration => {
            let of = |row: &ClassRow| row.calibrated.map(|it| (it.passed, it.finished, it.right));
            of(a).cmp(&of(b))
        }
        Column::HandedIn => a.handed_in.cmp(&b.handed_in),
        Column::Grade => points(class, a).map(|it| it.0).cmp(&points(class, b).map(|it| it.0)),
    };
    rows.sort_by(|a, b| {
        let order = compare(a, b);
        let order = if descending { order.reverse() } else { order };
        // Equal rows keep one order, whatever the direction.
        order.then_with(|| a.2.cmp(&b.2))
    });
    rows.into_iter().map(|(at, ..)| at).collect()
}

/// The work after another one in the order of the table, or before it.
#[must_use]
pub fn neighbour(
    report: &ClassReport,
    class: &Class,
    sort: (Column, bool),
    work: HandInId,
    forward: bool,
) -> Option<HandInId> {
    let rows = sorted(report, class, sort);
    let id = |at: &usize| report.rows.get(*at).map(|row| row.hand_in);
    let now = rows.iter().position(|at| id(at) == Some(work))?;
    let next = if forward { now.checked_add(1)? } else { now.checked_sub(1)? };
    id(rows.get(next)?)
}

/// Who handed in, and what needs attention.
#[must_use]
pub fn attendance(report: &ClassReport, class: &Class) -> Attendance {
    let members = &class.roster.members;
    let with = |is: &dyn Fn(&ClassRow) -> bool| {
        let rows = report.rows.iter().enumerate().filter(|(_, row)| is(row));
        rows.map(|(at, _)| at).collect::<Vec<_>>()
    };
    let has = |row: &ClassRow, is: fn(&Remark) -> bool| row.remarks.iter().any(is);
    let missing = report.members.iter().enumerate().filter(|(_, row)| row.is_none());
    Attendance {
        handed_in: match members.len() {
            0 => report.rows.iter().filter(|row| row.counts).count(),
            _ => report.members.iter().flatten().count(),
        },
        expected: (!members.is_empty()).then_some(members.len()),
        missing: missing.map(|(at, _)| at).collect(),
        late: with(&|row| row.counts && has(row, |it| matches!(it, Remark::Late { .. }))),
        earlier: with(&|row| !row.counts),
        edited: with(&|row| has(row, |it| matches!(it, Remark::Edited))),
        other_revision: with(&|row| {
            has(row, |it| matches!(it, Remark::OtherRevision { .. } | Remark::OtherCodebook))
        }),
        doubtful: with(&|row| row.member.is_none() && !row.may_be.is_empty()),
        strangers: with(&|row| {
            !members.is_empty() && row.member.is_none() && row.may_be.is_empty() && row.counts
        }),
    }
}

/// Points as they are typed: `8.5` or `8,5`. `None` for what is no number up to a million.
#[must_use]
pub fn typed_points(typed: &str) -> Option<u32> {
    let typed = typed.trim().replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let too_long = whole.len() > 6 || part.len() > 3;
    if too_long || !is_number(whole) || !is_number(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let whole: u32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let part: u32 = format!("{part:0<3}").parse().ok()?;
    Some(whole * 1_000 + part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::rubrics::add_row;
    use annotator_core::classroom::class::Member;
    use annotator_core::project::annotation::Timestamp;
    use annotator_core::stored::file::iso::IsoTime;
    use uuid::Uuid;

    fn exercise() -> ExerciseId {
        ExerciseId(Uuid::from_u128(1))
    }

    fn row(number: u128, pseudonym: &str) -> ClassRow {
        ClassRow {
            hand_in: HandInId(Uuid::from_u128(number)),
            pseudonym: pseudonym.to_owned(),
            group: String::new(),
            member: None,
            may_be: Vec::new(),
            counts: true,
            attempt: 1,
            checks: Vec::new(),
            calibrated: None,
            handed_in: IsoTime(Timestamp(0)),
            remarks: Vec::new(),
            passages: 0,
            records: (0, 0),
            open_fields: 0,
            notes: 0,
            spread: Vec::new(),
            codes: 0,
            longest_gap: 0,
            score: None,
            points: None,
        }
    }

    fn report(rows: Vec<ClassRow>) -> ClassReport {
        ClassReport {
            exercise: exercise(),
            key_revision: None,
            rows,
            bad_pattern: String::new(),
            members: Vec::new(),
            texts: Vec::new(),
            items: Vec::new(),
            confusion: Vec::new(),
        }
    }

    fn order(report: &ClassReport, class: &Class, sort: (Column, bool)) -> Vec<String> {
        let rows = sorted(report, class, sort);
        rows.into_iter().map(|at| report.rows[at].pseudonym.clone()).collect()
    }

    #[test]
    fn names_are_hidden_until_they_are_released() {
        let mut class = Class::new(exercise());
        class.roster.members = vec![Member { name: "Ada Adler".into(), ..Member::default() }];
        let mut heron = row(9, "Heron 😀");
        heron.member = Some(0);
        let report = report(vec![heron.clone(), row(3, "ابن")]);
        assert_eq!(name(&report, &class, &heron), Name::Hidden(1));
        assert_eq!(order(&report, &class, (Column::Name, false)), ["Heron 😀", "ابن"]);
        class.names_shown = true;
        let shown = Name::Shown { pseudonym: "Heron 😀".into(), real: Some("Ada Adler".into()) };
        assert_eq!(name(&report, &class, &heron), shown);
        assert_eq!(order(&report, &class, (Column::Name, false)), ["Heron 😀", "ابن"]);
        assert_eq!(order(&report, &class, (Column::Name, true)), ["ابن", "Heron 😀"]);
    }

    #[test]
    fn the_order_without_names_is_by_chance_and_stays() {
        let order = |exercise: u128| {
            let exercise = ExerciseId(Uuid::from_u128(exercise));
            let mut ids: Vec<u128> = (1..=30).collect();
            ids.sort_by_key(|id| place_without_name(exercise, HandInId(Uuid::from_u128(*id))));
            ids
        };
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2), "the exercise is the seed");
        assert!(!order(1).is_sorted() && !order(1).iter().rev().is_sorted());
    }

    #[test]
    fn rows_are_sorted_by_what_their_column_shows() {
        let mut class = Class::new(exercise());
        class.names_shown = true;
        class.measure = Measure::Strict;
        let with = |number, name, f1, fields: (u32, u32)| {
            let mut row = row(number, name);
            let strict = Measured { f1, ..Measured::default() };
            let measures = [Measured::default(), strict, Measured::default(), Measured::default()];
            let (fields_right, fields) = fields;
            row.score = Some(Score { measures, fields_right, fields, ..Score::default() });
            row.points = f1;
            row.longest_gap = fields;
            row.codes = fields_right;
            row
        };
        let mut earlier = with(7, "a", Some(9_999), (9, 9));
        earlier.counts = false;
        let report = report(vec![
            with(1, "b", Some(5_000), (1, 3)),
            with(2, "c", None, (0, 0)),
            with(3, "d", Some(7_000), (2, 4)),
            with(4, "a", Some(5_000), (3, 3)),
            earlier,
        ]);
        assert_eq!(order(&report, &class, (Column::Likeness, true)), ["d", "a", "b", "c"]);
        assert_eq!(order(&report, &class, (Column::Likeness, false)), ["c", "a", "b", "d"]);
        assert_eq!(order(&report, &class, (Column::Fields, true)), ["a", "d", "b", "c"]);
        assert_eq!(order(&report, &class, (Column::LongestGap, true)), ["d", "a", "b", "c"]);
        assert_eq!(order(&report, &class, (Column::Codes, false)), ["c", "b", "d", "a"]);
        let by_hand = GradeByHand { points: 9_000, reason: String::new() };
        class.grades.insert(report.rows[0].hand_in, by_hand);
        assert_eq!(order(&report, &class, (Column::Grade, true)), ["b", "d", "a", "c"]);
        assert_eq!(points(&class, &report.rows[0]), Some((9_000, true)));
        assert_eq!(points(&class, &report.rows[2]), Some((7_000, false)));

        let id = |number| HandInId(Uuid::from_u128(number));
        let next = |work, forward| neighbour(&report, &class, (Column::Grade, true), work, forward);
        assert_eq!((next(id(1), true), next(id(1), false)), (Some(id(3)), None));
        assert_eq!((next(id(2), true), next(id(2), false)), (None, Some(id(4))));
    }

    #[test]
    fn the_calibration_of_reviewers_is_judged_whatever_grades_are_made_of() {
        let mut class = Class::new(exercise());
        let (work, other) = (row(1, "Ada"), row(2, "Ben"));
        class.peer_review.get_or_insert_default().calibration = Some(work.hand_in);
        assert_eq!(judged(&class, &work), None, "there is no rubric");
        add_row(&mut class, "Reasons", ["all", "none"]);
        class.grading = Grading::Hand;
        assert_eq!(judged(&class, &work).map(|it| it.open), Some(1));
        assert_eq!(judged(&class, &other), None);
        assert_eq!(computed_points(&class, &work), None);
        class.grading = Grading::Rubric { step: STEP };
        assert_eq!(judged(&class, &other).map(|it| it.open), Some(1));
    }

    #[test]
    fn attendance_lists_who_lacks_and_what_needs_attention() {
        let mut class = Class::new(exercise());
        let member = |name: &str| Member { name: name.into(), ..Member::default() };
        class.roster.members = ["Ada", "Ben", "Cem"].map(member).to_vec();
        let mut late = row(1, "Ada");
        late.member = Some(0);
        late.remarks = vec![Remark::Late { minutes: 120 }, Remark::Edited];
        let mut earlier = row(2, "Ada");
        earlier.counts = false;
        let mut doubtful = row(3, "Cem or Ben");
        doubtful.may_be = vec![1, 2];
        let mut report = report(vec![late, earlier, doubtful, row(4, "Nobody")]);
        report.members = vec![Some(0), None, None];
        let found = attendance(&report, &class);
        assert_eq!((found.handed_in, found.expected), (1, Some(3)));
        assert_eq!((found.missing, found.late), (vec![1, 2], vec![0]));
        assert_eq!((found.earlier, found.edited), (vec![1], vec![0]));
        assert_eq!((found.doubtful, found.strangers), (vec![2], vec![3]));
        class.roster.members.clear();
        report.members.clear();
        let found = attendance(&report, &class);
        assert_eq!((found.expected, found.missing.len(), found.strangers.len()), (None, 0, 0));
    }

    #[test]
    fn points_are_read_as_they_are_typed() {
        for (typed, expected) in [
            ("8", Some(8_000)),
            (" 8.5 ", Some(8_500)),
            ("8,25", Some(8_250)),
            (".5", Some(500)),
            ("7.", Some(7_000)),
            ("0", Some(0)),
            ("", None),
            (".", None),
            ("8.1234", None),
            ("-1", None),
            ("1e3", None),
            ("eight", None),
            ("1234567", None),
            ("٨", None),
        ] {
            assert_eq!(typed_points(typed), expected, "{typed:?}");
        }
    }
}
