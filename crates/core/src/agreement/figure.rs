//! Numbers of a measure, and why there is none.

use serde::{Deserialize, Serialize};

/// The value of a measure, in ten-billionths, so that it is the same on every machine
/// and in every file.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Figure(i64);

const ONE: f64 = 1e10;

impl Figure {
    /// The nearest figure. `None` for what is not a number or too large for one.
    #[must_use]
    #[expect(clippy::cast_possible_truncation)] // checked to be far below 2^63
    pub fn new(value: f64) -> Option<Self> {
        let scaled = (value * ONE).round();
        (scaled.abs() < 9e15).then_some(Self(scaled as i64))
    }

    /// The number.
    #[must_use]
    #[expect(clippy::cast_precision_loss)] // below 2^53
    pub fn value(self) -> f64 {
        self.0 as f64 / ONE
    }

    /// The number in hundredths, rounded half away from zero.
    #[must_use]
    pub fn hundredths(self) -> i64 {
        let half = 50_000_000 * self.0.signum();
        (self.0 + half) / 100_000_000
    }

    /// The number in ten-thousandths, rounded half away from zero.
    #[must_use]
    pub fn ten_thousandths(self) -> i64 {
        let half = 500_000 * self.0.signum();
        (self.0 + half) / 1_000_000
    }
}

/// A figure, or why there is none.
pub type Measured = Result<Figure, Unmeasured>;

/// The lower and the upper end of a figure's interval, or why there is none.
pub type Interval = Result<(Figure, Figure), Unmeasured>;

/// Why a measure of agreement is not defined for some data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unmeasured {
    /// No unit has values of two coders.
    NothingToCompare,
    /// All values are the same, so that coders could not have disagreed even by chance.
    OneValue,
    /// The measure needs the same number of values for each unit.
    UnequalCoders,
    /// A coder's passages overlap, but the measure needs one value for each place.
    Overlap,
    /// The measure is for one code, or for all together, and this is the other.
    NotMeant,
    /// Too few units, or texts, to draw samples from.
    TooFew,
    /// The measure is not defined in most of the samples that were drawn.
    MostlyUndefined,
    /// Too many different sets of codes to draw samples in reasonable time.
    TooManySets,
    /// No interval was asked for.
    NotAsked,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_numbers_rounded_once() {
        let of = |value| Figure::new(value).unwrap();
        assert!((of(2.0 / 3.0).value() - 2.0 / 3.0).abs() < 1e-10);
        assert_eq!(of(0.745).hundredths(), 75);
        assert_eq!(of(-0.745).hundredths(), -75);
        assert_eq!(of(0.12344).ten_thousandths(), 1234);
        assert_eq!(of(-1.0).hundredths(), -100);
        for value in [f64::NAN, f64::INFINITY, 1e9] {
            assert_eq!(Figure::new(value), None);
        }
        let json = serde_json::to_string(&Ok::<_, Unmeasured>(of(0.5))).unwrap();
        assert_eq!(json, r#"{"Ok":5000000000}"#);
    }
}
