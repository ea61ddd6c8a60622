//! Agreement on sets of values, such as the themes of a sentence.
//!
//! Source: R. Passonneau, "Measuring agreement on set-valued items (MASI) for semantic and pragmatic
//! annotation" (2006). The distance of two sets is 1 - J * M: J is the share of common values (Jaccard),
//! M is 1 for equal sets, 2/3 if one contains the other, 1/3 if they only overlap, else 0. Two empty sets
//! are equal.

use super::Unmeasured;
use super::alpha::{Metric, alpha};
use super::ratings::Ratings;

/// Sets of values by unit and coder: `None` for a unit that the coder left out. The values of a set may
/// be in any order.
pub type Sets = Vec<Vec<Option<Vec<u32>>>>;

/// M of two sets of which one contains the other, and of two that only overlap.
pub(super) const CONTAINED: f64 = 2.0 / 3.0;
pub(super) const OVERLAPPING: f64 = 1.0 / 3.0;

/// Krippendorff's alpha with the MASI distance.
///
/// # Errors
/// If no unit has two sets, or all sets are the same.
pub fn masi_alpha(sets: &Sets) -> Result<f64, Unmeasured> {
    let sorted = |set: &Vec<u32>| {
        let mut set = set.clone();
        set.sort_unstable();
        set.dedup();
        set
    };
    let mut kinds: Vec<Vec<u32>> = sets.iter().flatten().flatten().map(sorted).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let number = |set: &Vec<u32>| {
        let at = kinds.binary_search(&sorted(set)).unwrap_or_default();
        f64::from(u32::try_from(at).unwrap_or(u32::MAX))
    };
    let rows: Vec<Vec<Option<f64>>> =
        sets.iter().map(|unit| unit.iter().map(|set| set.as_ref().map(number)).collect()).collect();
    // Every kind of set is in use, so that its number is its index among the values.
    let distance = |one: u32, other: u32| match (kinds.get(one as usize), kinds.get(other as usize))
    {
        (Some(one), Some(other)) => masi_distance(one, other),
        _ => 1.0,
    };
    alpha(&Ratings::new(&rows), Metric::Given(&distance))
}

/// The distance of two sets, which are sorted: 0 for equal sets, 1 for sets without a common value.
#[must_use]
pub fn masi_distance(one: &[u32], other: &[u32]) -> f64 {
    let common = count(one.iter().filter(|value| other.binary_search(value).is_ok()).count());
    let (ones, others) = (count(one.len()), count(other.len()));
    let all = ones + others - common;
    let likeness = if one == other {
        1.0
    } else if common == ones.min(others) {
        CONTAINED
    } else if common > 0.0 {
        OVERLAPPING
    } else {
        0.0
    };
    if all == 0.0 { 0.0 } else { 1.0 - common / all * likeness }
}

fn count(len: usize) -> f64 {
    f64::from(u32::try_from(len).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::testing::near;

    #[test]
    fn sets_are_apart_by_what_is_common_and_how() {
        for (one, other, apart) in [
            (&[1, 2][..], &[1, 2][..], 0.0),
            (&[], &[], 0.0),
            (&[1], &[], 1.0),
            (&[1], &[2], 1.0),
            (&[1, 2], &[1], 1.0 - 0.5 * CONTAINED),
            (&[1, 2], &[2, 3], 1.0 - OVERLAPPING / 3.0),
        ] {
            for (one, other) in [(one, other), (other, one)] {
                assert!((masi_distance(one, other) - apart).abs() < 1e-12, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn alpha_follows_from_the_distances() {
        let set = |values: &[u32]| Some(values.to_vec());
        let units = |units: &[[&[u32]; 2]]| -> Sets {
            units.iter().map(|unit| unit.iter().map(|it| set(it)).collect()).collect()
        };
        // Observed 2/3 / 2; expected over the six pairs of {1}, {1}, {1, 2}, {2}.
        let found = masi_alpha(&units(&[[&[1], &[1]], [&[2, 1], &[2]]]));
        let expected = (2.0 * 1.0 + 3.0 * (2.0 / 3.0)) / 6.0;
        near(found, 1.0 - (1.0 / 3.0) / expected, 1e-12);
        near(masi_alpha(&units(&[[&[], &[]], [&[7, 7, 5], &[5, 7]]])), 1.0, 1e-12);
        assert_eq!(masi_alpha(&units(&[[&[3], &[3]]])), Err(Unmeasured::OneValue));
        assert_eq!(masi_alpha(&vec![vec![None, set(&[1])]]), Err(Unmeasured::NothingToCompare));
    }
}
