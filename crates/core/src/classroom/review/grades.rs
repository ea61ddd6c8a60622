//! Grades from peer review: for the work, and for the reviewing.
//!
//! A review's *share* is the points of its levels divided by the most there can be. The *distance*
//! of two reviews of one work is the mean over the rows of the difference of their points, divided by
//! the most points of the row.
//!
//! * **The work**: the mean of the shares of its reviews. Where the reviewers have also reviewed a
//!   work that the teacher has judged, each share is weighted by 1 - distance to the teacher.
//! * **The reviewing**: 1 - distance to the teacher's review, if there is one; otherwise 1 - the mean
//!   distance of the reviewer's shares to the mean of the others' shares of the same work.
//!
//! Only complete reviews count.

use super::Round;
use super::taken::Reviews as TakenReviews;
use super::written::WorkReview;
use crate::classroom::class::Class;
use crate::classroom::rubric::Rubric;
use crate::project::id::{AnnotatorId, HandInId};

/// Why there is no grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoGrade {
    /// There is no complete review.
    NoReviews,
    /// All weights are 0: no reviewer was near the teacher's levels.
    NoWeight,
    /// Nobody else has reviewed these works, and the teacher has judged none of them.
    NothingToCompare,
    /// No level of the rubric is worth anything.
    NoPoints,
}

/// A review of a work by a reviewer; both are known by their hand-ins.
#[derive(Clone, Copy, Debug)]
pub struct Reviewed<'a> {
    /// The reviewer.
    pub reviewer: HandInId,
    /// The work.
    pub work: HandInId,
    /// What was said.
    pub review: &'a WorkReview,
}

/// What the grades depend on.
#[derive(Clone, Copy, Debug)]
pub struct Reviews<'a> {
    /// What was judged.
    pub rubric: &'a Rubric,
    /// All reviews.
    pub reviews: &'a [Reviewed<'a>],
    /// The calibration work and the teacher's review of it.
    pub calibration: Option<(HandInId, &'a WorkReview)>,
}

impl PeerGrade {
    /// The points of the work, of `most`, both in thousandths.
    ///
    /// # Errors
    /// [`NoGrade`] where there are none.
    pub fn points(&self, most: u32) -> Result<u32, NoGrade> {
        let points = |share: u32| (u64::from(share) * u64::from(most) + 5_000) / 10_000;
        self.work.map(|share| u32::try_from(points(share)).unwrap_or(u32::MAX))
    }
}

/// The share of the points that a review gives; `None` if something is missing.
#[must_use]
pub fn share(rubric: &Rubric, review: &WorkReview) -> Option<f64> {
    let points = points(rubric, review)?;
    let most = rubric.most();
    (most > 0).then(|| points.iter().map(|it| f64::from(*it)).sum::<f64>() / f64::from(most))
}

fn points(rubric: &Rubric, review: &WorkReview) -> Option<Vec<u32>> {
    if rubric.rows.is_empty() {
        return None;
    }
    rubric.rows.iter().map(|row| row.worth_of(review.level(row)?)).collect()
}

/// How far two reviews are from each other, from 0 to 1; `None` if something is missing.
#[must_use]
pub fn distance(rubric: &Rubric, one: &WorkReview, other: &WorkReview) -> Option<f64> {
    let (one, other) = (points(rubric, one)?, points(rubric, other)?);
    let differences = one.iter().zip(&other).zip(&rubric.rows);
    // A row that is worth no points says nothing.
    let differences: Vec<f64> = differences
        .filter(|(_, row)| row.most() > 0)
        .map(|((one, other), row)| f64::from(one.abs_diff(*other)) / f64::from(row.most()))
        .collect();
    mean(&differences)
}

fn mean(numbers: &[f64]) -> Option<f64> {
    #[allow(clippy::cast_precision_loss)] // there are few
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

impl Reviews<'_> {
    /// How near a reviewer is to the teacher; `None` if there is nothing to compare.
    #[must_use]
    pub fn nearness(&self, reviewer: HandInId) -> Option<f64> {
        let (work, by_teacher) = self.calibration?;
        let own = self.reviews.iter().find(|it| it.reviewer == reviewer && it.work == work)?;
        Some(1.0 - distance(self.rubric, own.review, by_teacher)?)
    }

    /// How many complete reviews a work has.
    #[must_use]
    pub fn count(&self, work: HandInId) -> usize {
        let own = self.reviews.iter().filter(|it| it.work == work);
        own.filter(|it| it.review.is_complete(self.rubric)).count()
    }

    /// The grade of a work, from 0 to 1.
    ///
    /// # Errors
    /// [`NoGrade`] if nothing can be said.
    pub fn of_work(&self, work: HandInId) -> Result<f64, NoGrade> {
        let own = self.reviews.iter().filter(|it| it.work == work);
        let weighted: Vec<(f64, f64)> = own
            .filter_map(|it| {
                let share = share(self.rubric, it.review)?;
                // A reviewer who did not review the calibration work has full weight.
                Some((share, self.nearness(it.reviewer).unwrap_or(1.0)))
            })
            .collect();
        if weighted.is_empty() {
            return Err(self.none());
        }
        let weights: f64 = weighted.iter().map(|(_, weight)| weight).sum();
        if weights <= 0.0 {
            return Err(NoGrade::NoWeight);
        }
        Ok(weighted.iter().map(|(share, weight)| share * weight).sum::<f64>() / weights)
    }

    /// The grade for the reviewing of a reviewer, from 0 to 1.
    ///
    /// # Errors
    /// [`NoGrade`] if nothing can be said.
    pub fn of_reviewer(&self, reviewer: HandInId) -> Result<f64, NoGrade> {
        if let Some(nearness) = self.nearness(reviewer) {
            return Ok(nearness);
        }
        let share_of = |it: &Reviewed| share(self.rubric, it.review);
        let own = self.reviews.iter().filter(|it| it.reviewer == reviewer);
        let own: Vec<(HandInId, f64)> =
            own.filter_map(|it| Some((it.work, share_of(it)?))).collect();
        if own.is_empty() {
            return Err(self.none());
        }
        let distances: Vec<f64> = own
            .iter()
            .filter_map(|(work, share)| {
                let others =
                    self.reviews.iter().filter(|it| it.work == *work && it.reviewer != reviewer);
                let others: Vec<f64> = others.filter_map(share_of).collect();
                Some((share - mean(&others)?).abs())
            })
            .collect();
        mean(&distances).map(|distance| 1.0 - distance).ok_or(NoGrade::NothingToCompare)
    }

    /// Why there is nothing that counts.
    fn none(&self) -> NoGrade {
        if self.rubric.most() == 0 { NoGrade::NoPoints } else { NoGrade::NoReviews }
    }
}

/// What a student gets from peer review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerGrade {
    /// The student, by the hand-in.
    pub hand_in: HandInId,
    /// The share of the points that the work got, in ten-thousandths.
    pub work: Result<u32, NoGrade>,
    /// How many complete reviews that is from.
    pub reviews: usize,
    /// The grade for the reviewing, in ten-thousandths.
    pub reviewing: Result<u32, NoGrade>,
    /// Whether it compares with the teacher, not with other reviewers.
    pub by_teacher: bool,
    /// How many works of the packet the student has judged in all rows; `None` without a review.
    pub judged: Option<usize>,
    /// How many works are in the packet.
    pub works: usize,
}

/// The grades of all students of a round, in the order of its packets. The same documents always
/// give the same grades.
#[must_use]
pub fn peer_grades(round: &Round, taken: &TakenReviews, class: &Class) -> Vec<PeerGrade> {
    let rubric = &round.rubric;
    let mut reviewed = Vec::new();
    for packet in &round.packets {
        let Some(review) = taken.of_packet(packet.id) else { continue };
        let works = packet.works.iter().zip(&review.works);
        reviewed.extend(works.map(|(work, review)| Reviewed {
            reviewer: packet.reviewer,
            work: *work,
            review,
        }));
    }
    let by_teacher = round.calibration.map(|work| (work, teacher_levels(round, class, work)));
    let calibration = by_teacher.as_ref().map(|(work, review)| (*work, review));
    let reviews = Reviews { rubric, reviews: &reviewed, calibration };
    let of_packet = |packet: &super::PlannedPacket| {
        let id = packet.reviewer;
        PeerGrade {
            hand_in: id,
            work: reviews.of_work(id).map(ten_thousandths),
            reviews: reviews.count(id),
            reviewing: reviews.of_reviewer(id).map(ten_thousandths),
            by_teacher: reviews.nearness(id).is_some(),
            judged: taken.of_packet(packet.id).map(|review| review.judged(rubric)),
            works: packet.works.len(),
        }
    };
    round.packets.iter().map(of_packet).collect()
}

/// The teacher's levels, for the rows that still have them.
#[must_use]
pub fn teacher_levels(round: &Round, class: &Class, work: HandInId) -> WorkReview {
    let decided = class.levels.get(&work).map(Vec::as_slice).unwrap_or_default();
    let now = class.rubric.clone().unwrap_or_default();
    let levels = round.rubric.levels_kept(&now, decided);
    WorkReview::by_teacher(AnnotatorId(work.0), &levels)
}

fn ten_thousandths(share: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates
    {
        (share.clamp(0.0, 1.0) * 10_000.0).round() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::rubric::{Criterion, Judged, Level};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(number: u128) -> HandInId {
        HandInId(Uuid::from_u128(number))
    }

    /// Two rows, of 0, 1 and 2 points and of 0 and 4 points.
    fn rubric() -> Rubric {
        let row = |id: u32, points: &[u32]| Criterion {
            id,
            name: format!("سؤال 😀 {id}"),
            description: String::new(),
            weight: 1_000,
            by: Judged::Hand,
            levels: points
                .iter()
                .map(|points| Level { points: points * 1_000, ..Level::default() })
                .collect(),
        };
        Rubric { rows: vec![row(1, &[0, 1, 2]), row(7, &[0, 4])] }
    }

    fn review(first: usize, second: usize) -> WorkReview {
        let mut review = WorkReview::of(AnnotatorId(Uuid::nil()));
        review.set_level(1, Some(first));
        review.set_level(7, Some(second));
        review
    }

    fn with_gap() -> WorkReview {
        let mut review = review(2, 0);
        review.set_level(7, None);
        review
    }

    fn reviewed(reviewer: u128, work: u128, review: &WorkReview) -> Reviewed<'_> {
        Reviewed { reviewer: id(reviewer), work: id(work), review }
    }

    fn is(found: Result<f64, NoGrade>, expected: f64) -> bool {
        found.is_ok_and(|found| (found - expected).abs() < 1e-12)
    }

    #[test]
    fn a_work_gets_the_mean_of_its_reviews() {
        let rubric = rubric();
        let (best, half, worst) = (review(2, 1), review(1, 0), review(0, 0));
        let gap = with_gap();
        let all = [
            reviewed(1, 0, &best),
            reviewed(2, 0, &half),
            reviewed(3, 0, &gap),
            reviewed(1, 5, &gap),
        ];
        let reviews = Reviews { rubric: &rubric, reviews: &all, calibration: None };
        // (6/6 + 1/6) / 2; the one with a gap does not count.
        assert!(is(reviews.of_work(id(0)), 7.0 / 12.0), "{:?}", reviews.of_work(id(0)));
        assert_eq!(reviews.count(id(0)), 2);
        assert_eq!(reviews.of_work(id(5)), Err(NoGrade::NoReviews));
        // Each is five sixths from the other.
        assert!(is(reviews.of_reviewer(id(1)), 1.0 / 6.0));
        assert!(is(reviews.of_reviewer(id(2)), 1.0 / 6.0));
        assert_eq!(reviews.of_reviewer(id(3)), Err(NoGrade::NoReviews));
        let alone = [reviewed(1, 0, &worst)];
        let alone = Reviews { rubric: &rubric, reviews: &alone, calibration: None };
        assert_eq!(alone.of_reviewer(id(1)), Err(NoGrade::NothingToCompare));
    }

    #[test]
    fn whoever_is_nearer_to_the_teacher_counts_more() {
        let rubric = rubric();
        let (best, worst) = (review(2, 1), review(0, 0));
        let middle = review(1, 1);
        // The first is as the teacher, the second half a row away, the third as far as can be.
        let all = [
            reviewed(1, 9, &best),
            reviewed(2, 9, &middle),
            reviewed(3, 9, &worst),
            reviewed(1, 0, &best),
            reviewed(2, 0, &worst),
            reviewed(3, 0, &worst),
            reviewed(3, 4, &best),
        ];
        let calibration = Some((id(9), &best));
        let reviews = Reviews { rubric: &rubric, reviews: &all, calibration };
        assert!(is(reviews.of_reviewer(id(1)), 1.0) && is(reviews.of_reviewer(id(3)), 0.0));
        assert!(is(reviews.of_reviewer(id(2)), 0.75));
        assert!(is(reviews.of_work(id(0)), 1.0 / 1.75));
        assert_eq!(reviews.of_work(id(4)), Err(NoGrade::NoWeight));
    }

    #[test]
    fn a_row_that_counts_twice_counts_twice() {
        let mut rubric = rubric();
        rubric.rows[1].weight = 2_000;
        // 2 of 2, and 0 of 8.
        assert_eq!(share(&rubric, &review(2, 0)), Some(0.2));
    }

    #[test]
    fn a_rubric_without_rows_or_points_gives_no_grade() {
        let empty = Rubric::default();
        let nothing = WorkReview::of(AnnotatorId(Uuid::nil()));
        let all = [reviewed(1, 0, &nothing)];
        let reviews = Reviews { rubric: &empty, reviews: &all, calibration: None };
        assert_eq!(reviews.of_work(id(0)), Err(NoGrade::NoPoints));
        assert_eq!(distance(&empty, &nothing, &nothing), None);
    }

    proptest! {
        #[test]
        fn grades_are_from_0_to_1_and_do_not_depend_on_order(
            given in prop::collection::vec((0_u128..4, 0_u128..4, 0_usize..4, 0_usize..3), 0..12),
            teacher in prop::option::of((0_u128..4, 0_usize..3, 0_usize..2)),
        ) {
            let rubric = rubric();
            let given: Vec<_> = given.into_iter().map(|(by, of, a, b)| (by, of, review(a, b))).collect();
            // One review of each work by each reviewer.
            let mut all: Vec<Reviewed> = Vec::new();
            for (by, of, review) in &given {
                if all.iter().all(|it| (it.reviewer, it.work) != (id(*by), id(*of))) {
                    all.push(reviewed(*by, *of, review));
                }
            }
            let teacher = teacher.map(|(work, a, b)| (id(work), review(a, b)));
            let calibration = teacher.as_ref().map(|(work, review)| (*work, review));
            let mut turned = all.clone();
            turned.reverse();
            let reviews = Reviews { rubric: &rubric, reviews: &all, calibration };
            let turned = Reviews { rubric: &rubric, reviews: &turned, calibration };
            for at in 0..4 {
                for (one, other) in [
                    (reviews.of_work(id(at)), turned.of_work(id(at))),
                    (reviews.of_reviewer(id(at)), turned.of_reviewer(id(at))),
                ] {
                    match (one, other) {
                        (Ok(one), Ok(other)) => {
                            prop_assert!((one - other).abs() < 1e-9);
                            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&one), "{}", one);
                        }
                        (one, other) => prop_assert_eq!(one, other),
                    }
                }
            }
        }
    }
}
