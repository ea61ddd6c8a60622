//! Grades from peer review: for the work, and for the reviewing.
//!
//! A review's *share* is the points of its levels divided by the most there can be. The *distance*
//! of two reviews of one work is the mean over the criteria of the difference of their points,
//! divided by the most points of the criterion.
//!
//! * **The work**: the mean of the shares of its reviews. Where the reviewers have also reviewed a
//!   work that the teacher has judged, each share is weighted by 1 - distance to the teacher.
//! * **The reviewing**: 1 - distance to the teacher's review, if there is one; otherwise 1 - the mean
//!   distance of the reviewer's shares to the mean of the others' shares of the same work.
//!
//! Only complete reviews count.

use annotator_core::classroom::review::{ReviewForm, WorkReview};

/// Why there is no grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoGrade {
    /// There is no complete review.
    NoReviews,
    /// All reviewers were as far as can be from the teacher's levels, so that none counts.
    NoWeight,
    /// Nobody else has reviewed these works, and the teacher has judged none.
    NothingToCompare,
}

/// A review of a work by a reviewer; both are known by number.
#[derive(Clone, Copy, Debug)]
pub struct Reviewed<'a> {
    /// The reviewer.
    pub reviewer: usize,
    /// The work.
    pub work: usize,
    /// The levels.
    pub review: &'a WorkReview,
}

/// What the grades depend on.
#[derive(Clone, Copy, Debug)]
pub struct Reviews<'a> {
    /// What was judged.
    pub form: &'a ReviewForm,
    /// All reviews.
    pub reviews: &'a [Reviewed<'a>],
    /// The work that the teacher has judged, too, and how.
    pub calibration: Option<(usize, &'a WorkReview)>,
}

/// The share of the points that a review gives; `None` if something is missing.
#[must_use]
pub fn share(form: &ReviewForm, review: &WorkReview) -> Option<f64> {
    let points = points(form, review)?;
    let most = form.most();
    #[allow(clippy::cast_precision_loss)] // far fewer points than that
    (most > 0).then(|| points.iter().map(|it| f64::from(*it)).sum::<f64>() / most as f64)
}

fn points(form: &ReviewForm, review: &WorkReview) -> Option<Vec<u32>> {
    if form.criteria.is_empty() || !review.missing(form).is_empty() {
        return None;
    }
    let levels = form.criteria.iter().zip(&review.levels);
    levels.map(|(criterion, level)| criterion.points((*level)?)).collect()
}

/// How far two reviews are from each other, from 0 to 1; `None` if something is missing.
#[must_use]
pub fn distance(form: &ReviewForm, one: &WorkReview, other: &WorkReview) -> Option<f64> {
    let (one, other) = (points(form, one)?, points(form, other)?);
    let differences = one.iter().zip(&other).zip(&form.criteria);
    // What gives no points tells nothing.
    let differences: Vec<f64> = differences
        .filter(|(_, criterion)| criterion.most() > 0)
        .map(|((one, other), criterion)| {
            f64::from(one.abs_diff(*other)) / f64::from(criterion.most())
        })
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
    pub fn nearness(&self, reviewer: usize) -> Option<f64> {
        let (work, by_teacher) = self.calibration?;
        let own = self.reviews.iter().find(|it| it.reviewer == reviewer && it.work == work)?;
        Some(1.0 - distance(self.form, own.review, by_teacher)?)
    }

    /// The grade of a work, from 0 to 1.
    ///
    /// # Errors
    /// [`NoGrade`] if nothing can be said.
    pub fn of_work(&self, work: usize) -> Result<f64, NoGrade> {
        let own = self.reviews.iter().filter(|it| it.work == work);
        let weighted: Vec<(f64, f64)> = own
            .filter_map(|it| {
                let share = share(self.form, it.review)?;
                // Who did not review the teacher's work counts fully.
                Some((share, self.nearness(it.reviewer).unwrap_or(1.0)))
            })
            .collect();
        if weighted.is_empty() {
            return Err(NoGrade::NoReviews);
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
    pub fn of_reviewer(&self, reviewer: usize) -> Result<f64, NoGrade> {
        if let Some(nearness) = self.nearness(reviewer) {
            return Ok(nearness);
        }
        let share_of = |it: &Reviewed| share(self.form, it.review);
        let own = self.reviews.iter().filter(|it| it.reviewer == reviewer);
        let own: Vec<(usize, f64)> = own.filter_map(|it| Some((it.work, share_of(it)?))).collect();
        if own.is_empty() {
            return Err(NoGrade::NoReviews);
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::classroom::review::{Criterion, Level};
    use proptest::prelude::*;

    /// Two criteria, of 0, 1 and 2 points and of 0 and 4 points.
    fn form() -> ReviewForm {
        let criterion = |points: &[u32]| Criterion {
            title: "سؤال 😀".to_owned(),
            description: String::new(),
            levels: points
                .iter()
                .map(|points| Level { description: String::new(), points: points * 1_000 })
                .collect(),
        };
        ReviewForm { criteria: vec![criterion(&[0, 1, 2]), criterion(&[0, 4])] }
    }

    fn review(first: u32, second: u32) -> WorkReview {
        WorkReview { levels: vec![Some(first), Some(second)] }
    }

    fn reviewed(reviewer: usize, work: usize, review: &WorkReview) -> Reviewed<'_> {
        Reviewed { reviewer, work, review }
    }

    fn is(found: Result<f64, NoGrade>, expected: f64) -> bool {
        found.is_ok_and(|found| (found - expected).abs() < 1e-12)
    }

    #[test]
    fn a_work_gets_the_mean_of_its_reviews() {
        let form = form();
        let (best, half, worst) = (review(2, 1), review(1, 0), review(0, 0));
        let gap = WorkReview { levels: vec![Some(2), None] };
        let all = [
            reviewed(1, 0, &best),
            reviewed(2, 0, &half),
            reviewed(3, 0, &gap),
            reviewed(1, 5, &gap),
        ];
        let reviews = Reviews { form: &form, reviews: &all, calibration: None };
        // (6/6 + 1/6) / 2; the one with a gap does not count.
        assert!(is(reviews.of_work(0), 7.0 / 12.0), "{:?}", reviews.of_work(0));
        assert_eq!(reviews.of_work(5), Err(NoGrade::NoReviews));
        // Each is five sixths from the other.
        assert!(is(reviews.of_reviewer(1), 1.0 / 6.0));
        assert!(is(reviews.of_reviewer(2), 1.0 / 6.0));
        assert_eq!(reviews.of_reviewer(3), Err(NoGrade::NoReviews));
        let alone = [reviewed(1, 0, &worst)];
        let alone = Reviews { form: &form, reviews: &alone, calibration: None };
        assert_eq!(alone.of_reviewer(1), Err(NoGrade::NothingToCompare));
    }

    #[test]
    fn whoever_is_nearer_to_the_teacher_counts_more() {
        let form = form();
        let (best, worst) = (review(2, 1), review(0, 0));
        let middle = review(1, 1);
        // The first is as the teacher, the second half a criterion away, the third as far as can be.
        let all = [
            reviewed(1, 9, &best),
            reviewed(2, 9, &middle),
            reviewed(3, 9, &worst),
            reviewed(1, 0, &best),
            reviewed(2, 0, &worst),
            reviewed(3, 0, &worst),
            reviewed(3, 4, &best),
        ];
        let reviews = Reviews { form: &form, reviews: &all, calibration: Some((9, &best)) };
        assert!(is(reviews.of_reviewer(1), 1.0) && is(reviews.of_reviewer(3), 0.0));
        assert!(is(reviews.of_reviewer(2), 0.75));
        assert!(is(reviews.of_work(0), 1.0 / 1.75));
        assert_eq!(reviews.of_work(4), Err(NoGrade::NoWeight));
    }

    #[test]
    fn a_form_without_points_gives_no_grade() {
        let empty = ReviewForm::default();
        let nothing = WorkReview::default();
        let all = [reviewed(1, 0, &nothing)];
        let reviews = Reviews { form: &empty, reviews: &all, calibration: None };
        assert_eq!(reviews.of_work(0), Err(NoGrade::NoReviews));
        assert_eq!(distance(&empty, &nothing, &nothing), None);
    }

    proptest! {
        #[test]
        fn grades_are_from_0_to_1_and_do_not_depend_on_order(
            given in prop::collection::vec((0_usize..4, 0_usize..4, 0_u32..4, 0_u32..3), 0..12),
            teacher in prop::option::of((0_usize..4, 0_u32..3, 0_u32..2)),
        ) {
            let form = form();
            let given: Vec<_> = given.into_iter().map(|(by, of, a, b)| (by, of, review(a, b))).collect();
            // One review of each work by each reviewer.
            let mut all: Vec<Reviewed> = Vec::new();
            for (by, of, review) in &given {
                if all.iter().all(|it| (it.reviewer, it.work) != (*by, *of)) {
                    all.push(reviewed(*by, *of, review));
                }
            }
            let teacher = teacher.map(|(work, a, b)| (work, review(a, b)));
            let calibration = teacher.as_ref().map(|(work, review)| (*work, review));
            let mut turned = all.clone();
            turned.reverse();
            let reviews = Reviews { form: &form, reviews: &all, calibration };
            let turned = Reviews { form: &form, reviews: &turned, calibration };
            for at in 0..4 {
                for (one, other) in [
                    (reviews.of_work(at), turned.of_work(at)),
                    (reviews.of_reviewer(at), turned.of_reviewer(at)),
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
