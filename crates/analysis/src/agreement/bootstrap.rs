//! How certain alpha is: it is calculated for many samples of the units, drawn with replacement, and
//! what lies in the middle of the results is the interval (percentile bootstrap).

use std::ops::ControlFlow;

use super::alpha::{Metric, alpha_of};
use super::ratings::{Ratings, Tallied};
use annotator_core::random::Random;

/// How samples are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampling {
    /// How many samples are drawn; 1,000 is usual.
    pub samples: u32,
    /// The same seed always draws the same samples.
    pub seed: u64,
    /// Which part of the results the interval covers, such as 0.95.
    pub level: f64,
}

/// The lower and the upper end of alpha's interval. `None` if alpha is not defined in most samples, or
/// if `go_on`, which is asked before each sample, breaks off.
pub fn alpha_interval(
    ratings: &Ratings,
    metric: Metric,
    sampling: Sampling,
    mut go_on: impl FnMut() -> ControlFlow<()>,
) -> Option<(f64, f64)> {
    let units = ratings.comparable();
    let mut random = Random(sampling.seed);
    let mut found = Vec::new();
    let mut sample: Vec<&Tallied> = Vec::with_capacity(units.len());
    for _ in 0..sampling.samples {
        if go_on().is_break() {
            return None;
        }
        sample.clear();
        sample.extend(units.iter().filter_map(|_| units.get(random.below(units.len()))));
        found.extend(alpha_of(sample.iter().copied(), ratings.values(), metric));
    }
    if found.len() * 2 < sampling.samples as usize {
        return None;
    }
    found.sort_unstable_by(f64::total_cmp);
    let outside = (1.0 - sampling.level.clamp(0.0, 1.0)) / 2.0;
    Some((quantile(&found, outside)?, quantile(&found, 1.0 - outside)?))
}

/// The value below which `part` of the sorted values are, between two of them by proportion.
pub(super) fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let last = f64::from(u32::try_from(sorted.len().checked_sub(1)?).ok()?);
    let at = (part * last).clamp(0.0, last);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let below = at.floor() as usize; // from 0 to the last index
    let (lower, upper) = (sorted.get(below)?, sorted.get(below + 1).or(sorted.get(below))?);
    Some(lower + (upper - lower) * at.fract())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::alpha::alpha;
    use crate::agreement::testing::columns;

    const SAMPLING: Sampling = Sampling { samples: 1000, seed: 7, level: 0.95 };

    fn on() -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    #[test]
    fn the_interval_is_around_alpha_and_the_same_each_time() {
        let ratings = columns(&[
            "1 2 3 3 2 1 4 1 2 1 3 3 1 2 4 4 1 2 3 1",
            "1 2 3 3 2 2 4 1 2 1 3 2 1 2 4 3 1 2 3 1",
        ]);
        let found = alpha(&ratings, Metric::Nominal).unwrap();
        let interval = alpha_interval(&ratings, Metric::Nominal, SAMPLING, on).unwrap();
        assert!(interval.0 < found && found < interval.1, "{interval:?} around {found}");
        assert_eq!(alpha_interval(&ratings, Metric::Nominal, SAMPLING, on), Some(interval));
        let half = Sampling { level: 0.5, ..SAMPLING };
        let narrow = alpha_interval(&ratings, Metric::Nominal, half, on).unwrap();
        assert!(interval.0 < narrow.0 && narrow.1 < interval.1);
        let other = Sampling { seed: 8, ..SAMPLING };
        assert_ne!(alpha_interval(&ratings, Metric::Nominal, other, on), Some(interval));
    }

    #[test]
    fn without_a_defined_alpha_or_when_broken_off_there_is_no_interval() {
        let same = columns(&["1 1 1", "1 1 1"]);
        assert_eq!(alpha_interval(&same, Metric::Nominal, SAMPLING, on), None);
        let none = columns(&["1 .", ". 1"]);
        assert_eq!(alpha_interval(&none, Metric::Nominal, SAMPLING, on), None);
        let some = columns(&["1 2 1 2", "1 2 1 1"]);
        let off = || ControlFlow::Break(());
        assert_eq!(alpha_interval(&some, Metric::Nominal, SAMPLING, off), None);
    }

    #[test]
    fn quantiles_are_between_the_values() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), Some(3.0));
        assert_eq!(quantile(&[1.0], 0.3), Some(1.0));
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(quantile(&[1.0, 5.0], 1.0), Some(5.0));
    }
}
