//! Krippendorff's alpha: 1 - D_o / D_e, for any number of coders, with missing values.
//!
//! Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011). Only units with at
//! least two values count. A unit's pairs of values have the weight 1 / (m - 1), where m is the number
//! of its values.

use super::Unmeasured;
use super::ratings::{Ratings, Tallied};

/// How far two values are apart. Alpha uses the squares of the published differences.
#[derive(Clone, Copy)]
pub enum Metric<'a> {
    /// Values are the same or not.
    Nominal,
    /// Values have an order; the distance counts how many values were given in between.
    Ordinal,
    /// Values are numbers with equal steps.
    Interval,
    /// Values are numbers with a true zero.
    Ratio,
    /// The distance of two values, by their indexes in [`Ratings::values`]: 0 for a value and itself.
    Given(&'a dyn Fn(u32, u32) -> f64),
}

/// Alpha: 1 for perfect agreement, 0 for what chance would give, less for systematic disagreement.
///
/// # Errors
/// If no unit has two values, or all values are the same.
pub fn alpha(ratings: &Ratings, metric: Metric) -> Result<f64, Unmeasured> {
    alpha_of(&ratings.comparable(), ratings.values(), metric)
}

/// Alpha of units that have at least two values each. An unit may be listed several times.
pub(super) fn alpha_of<'u>(
    units: impl IntoIterator<Item = &'u Tallied, IntoIter: Clone>,
    values: &[f64],
    metric: Metric,
) -> Result<f64, Unmeasured> {
    let units = units.into_iter();
    let margins = Margins::new(units.clone(), values.len());
    if margins.all < 2.0 {
        return Err(Unmeasured::NothingToCompare);
    }
    let distance = |one, other| margins.distance(values, metric, one, other);
    let observed: f64 = units.map(|unit| disagreement(unit, &distance)).sum();
    let expected = match metric {
        Metric::Nominal => margins.different(),
        _ => margins.expected(&distance),
    };
    if expected <= 0.0 {
        return Err(Unmeasured::OneValue);
    }
    Ok(1.0 - (margins.all - 1.0) * observed / expected)
}

/// The sum of the distances of all ordered pairs of values in a unit, divided by m - 1.
fn disagreement(unit: &Tallied, distance: &impl Fn(u32, u32) -> f64) -> f64 {
    let mut sum = 0.0;
    for (at, (one, times)) in unit.counts.iter().enumerate() {
        for (other, others) in unit.counts.iter().skip(at + 1) {
            sum += 2.0 * f64::from(*times) * f64::from(*others) * distance(*one, *other);
        }
    }
    sum / f64::from(unit.coders.saturating_sub(1).max(1))
}

/// How often each value was given in all units that are compared.
struct Margins {
    counts: Vec<f64>,
    /// How many values before each one were given, and at the end all.
    before: Vec<f64>,
    all: f64,
}

impl Margins {
    fn new<'u>(units: impl Iterator<Item = &'u Tallied>, values: usize) -> Self {
        let mut counts = vec![0.0; values];
        for (value, times) in units.flat_map(|unit| &unit.counts) {
            if let Some(count) = counts.get_mut(*value as usize) {
                *count += f64::from(*times);
            }
        }
        let mut all = 0.0;
        let mut before = vec![0.0];
        for count in &counts {
            all += count;
            before.push(all);
        }
        Self { counts, before, all }
    }

    fn count(&self, value: u32) -> f64 {
        self.counts.get(value as usize).copied().unwrap_or_default()
    }

    fn distance(&self, values: &[f64], metric: Metric, one: u32, other: u32) -> f64 {
        if one == other {
            return 0.0;
        }
        let number = |value: u32| values.get(value as usize).copied().unwrap_or_default();
        match metric {
            Metric::Nominal => 1.0,
            Metric::Ordinal => self.between(one.min(other), one.max(other)).powi(2),
            Metric::Interval => (number(one) - number(other)).powi(2),
            Metric::Ratio => {
                ((number(one) - number(other)) / (number(one) + number(other))).powi(2)
            }
            Metric::Given(distance) => distance(one, other),
        }
    }

    /// How many values were given from the lower to the upper one, each of which counts one half.
    fn between(&self, lower: u32, upper: u32) -> f64 {
        let before = |value: usize| self.before.get(value).copied().unwrap_or_default();
        let reach = before(upper as usize + 1) - before(lower as usize);
        reach - f64::midpoint(self.count(lower), self.count(upper))
    }

    /// The number of ordered pairs of different values among all that were given.
    fn different(&self) -> f64 {
        self.all * self.all - self.counts.iter().map(|count| count * count).sum::<f64>()
    }

    /// The sum of the distances of all ordered pairs among all values that were given.
    fn expected(&self, distance: &impl Fn(u32, u32) -> f64) -> f64 {
        let given = || (0_u32..).zip(&self.counts).filter(|(_, count)| **count > 0.0);
        let pairs = given().flat_map(|(one, times)| {
            given().map(move |(other, others)| times * others * distance(one, other))
        });
        pairs.sum()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreement::testing::{columns, near};

    /// The published examples: coders in rows, units in columns, `.` for a missing value.
    const B: &[&str] = &["a a b b d c c c e d d a", "b a b b b c c c e d d d"];
    const C: &[&str] = &[
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ];
    const THREE: &[&str] = &[
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
    ];

    #[test]
    fn published_examples_are_reproduced() {
        let a: &[&str] = &["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"];
        for (rows, metric, published) in [
            (a, Metric::Nominal, 0.095),
            (B, Metric::Nominal, 0.692),
            (C, Metric::Nominal, 0.743),
            (C, Metric::Ordinal, 0.815),
            (C, Metric::Interval, 0.849),
            (C, Metric::Ratio, 0.797),
            (THREE, Metric::Nominal, 0.691),
            (THREE, Metric::Interval, 0.811),
        ] {
            near(alpha(&columns(rows), metric), published, 0.0006);
        }
    }

    #[test]
    fn what_cannot_be_compared_or_does_not_differ_has_no_alpha() {
        let none = Err(Unmeasured::NothingToCompare);
        for rows in [&[][..], &["1 . 2", ". 2 ."], &["1 2 3"]] {
            assert_eq!(alpha(&columns(rows), Metric::Nominal), none);
        }
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio] {
            let same = columns(&["4 4 4 .", "4 4 . 2"]);
            assert_eq!(alpha(&same, metric), Err(Unmeasured::OneValue));
        }
    }

    proptest! {
        #[test]
        fn alpha_is_at_most_1_and_minds_no_order(
            rows in prop::collection::vec(prop::collection::vec(prop::option::of(0_u8..4), 3), 0..20),
        ) {
            let rows: Vec<Vec<Option<f64>>> =
                rows.iter().map(|row| row.iter().map(|it| it.map(f64::from)).collect()).collect();
            let ratings = Ratings::new(&rows);
            let turned: Vec<Vec<_>> =
                rows.iter().rev().map(|row| row.iter().rev().copied().collect()).collect();
            for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
                let found = alpha(&ratings, metric);
                if let Ok(found) = found {
                    prop_assert!(found.is_finite() && found <= 1.0);
                    near(alpha(&Ratings::new(&turned), metric), found, 1e-9);
                }
                let nominal = alpha(&ratings, Metric::Nominal);
                prop_assert_eq!(found.err(), nominal.err());
            }
            let given = |one: u32, other: u32| f64::from(u8::from(one != other));
            match alpha(&ratings, Metric::Nominal) {
                Ok(found) => near(alpha(&ratings, Metric::Given(&given)), found, 1e-9),
                Err(why) => prop_assert_eq!(alpha(&ratings, Metric::Given(&given)), Err(why)),
            }
        }
    }
}
