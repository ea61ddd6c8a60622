//! Percent agreement and the coefficients that correct it for chance: (P_o - P_e) / (1 - P_e).
//!
//! Sources: R. Artstein and M. Poesio, "Inter-coder agreement for computational linguistics" (2008),
//! for S, pi and kappa; J. L. Fleiss, "Measuring nominal scale agreement among many raters" (1971).

use super::Unmeasured;
use super::ratings::{Ratings, Tallied};

/// Which part of all pairs of values of one unit is the same; for two coders the part of the units
/// that got the same value from both.
///
/// # Errors
/// If no unit has two values.
pub fn percent(ratings: &Ratings) -> Result<f64, Unmeasured> {
    let (mut same, mut all) = (0.0, 0.0);
    for unit in ratings.comparable() {
        let pairs = |times: u32| f64::from(times) * (f64::from(times) - 1.0);
        same += unit.counts.iter().map(|(_, times)| pairs(*times)).sum::<f64>();
        all += pairs(unit.coders);
    }
    if all > 0.0 { Ok(same / all) } else { Err(Unmeasured::NothingToCompare) }
}

/// What two coders gave to the units that both have coded.
#[derive(Clone, Debug)]
pub struct PairTable {
    /// How often the first coder gave a value where the second one gave another or the same.
    cells: Vec<Vec<f64>>,
    all: f64,
}

impl PairTable {
    /// The table of two coders, by their places in the ratings.
    #[must_use]
    pub fn new(ratings: &Ratings, one: usize, other: usize) -> Self {
        let values = ratings.values().len();
        let mut cells = vec![vec![0.0; values]; values];
        let mut all = 0.0;
        for unit in ratings.units() {
            let value = |coder: usize| unit.get(coder).copied().flatten();
            let (Some(one), Some(other)) = (value(one), value(other)) else { continue };
            let row = cells.get_mut(one as usize);
            if let Some(cell) = row.and_then(|row| row.get_mut(other as usize)) {
                *cell += 1.0;
                all += 1.0;
            }
        }
        Self { cells, all }
    }

    /// How often the first coder gave a value where the second one gave the other value; both are
    /// indexes into [`Ratings::values`].
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.iter().map(Vec::as_slice)
    }

    /// Bennett's S: chance is the same for all values that are in use.
    ///
    /// # Errors
    /// If there is nothing to compare, or only one value.
    pub fn s(&self) -> Result<f64, Unmeasured> {
        let used = self.margins().filter(|(row, column)| row + column > 0.0).count();
        self.corrected(1.0 / f64::from(u32::try_from(used.max(1)).unwrap_or(u32::MAX)))
    }

    /// Scott's pi: chance follows from how often both coders together gave each value.
    ///
    /// # Errors
    /// If there is nothing to compare, or only one value.
    pub fn pi(&self) -> Result<f64, Unmeasured> {
        let all = self.all.max(1.0);
        self.corrected(
            self.margins().map(|(row, column)| ((row + column) / (2.0 * all)).powi(2)).sum(),
        )
    }

    /// Cohen's kappa: chance follows from how often each coder gave each value.
    ///
    /// # Errors
    /// If there is nothing to compare, or both coders gave only one and the same value.
    pub fn kappa(&self) -> Result<f64, Unmeasured> {
        let all = self.all.max(1.0);
        self.corrected(self.margins().map(|(row, column)| row / all * (column / all)).sum())
    }

    /// How often the first and the second coder gave each value.
    fn margins(&self) -> impl Iterator<Item = (f64, f64)> {
        self.cells.iter().enumerate().map(|(at, row)| {
            let column = self.cells.iter().filter_map(|row| row.get(at)).sum();
            (row.iter().sum(), column)
        })
    }

    fn corrected(&self, chance: f64) -> Result<f64, Unmeasured> {
        if self.all == 0.0 {
            return Err(Unmeasured::NothingToCompare);
        }
        let same: f64 = self.cells.iter().enumerate().filter_map(|(at, row)| row.get(at)).sum();
        above_chance(same / self.all, chance)
    }
}

/// Fleiss' kappa for any number of coders.
///
/// # Errors
/// If not every unit that was coded has the same number of values, at least two, or if all values are
/// the same.
pub fn fleiss(ratings: &Ratings) -> Result<f64, Unmeasured> {
    let units = ratings.comparable();
    let coded = ratings.units().filter(|unit| unit.iter().any(Option::is_some)).count();
    let Some(first) = units.first() else { return Err(Unmeasured::NothingToCompare) };
    if coded > units.len() || units.iter().any(|unit| unit.coders != first.coders) {
        return Err(Unmeasured::UnequalCoders);
    }
    fleiss_of(&units, ratings.values().len())
}

fn fleiss_of(units: &[Tallied], values: usize) -> Result<f64, Unmeasured> {
    let mut given = vec![0.0; values];
    let (mut same, mut all, mut pairs) = (0.0, 0.0, 0.0);
    for unit in units {
        for (value, times) in &unit.counts {
            let times = f64::from(*times);
            if let Some(count) = given.get_mut(*value as usize) {
                *count += times;
            }
            same += times * (times - 1.0);
        }
        let coders = f64::from(unit.coders);
        all += coders;
        pairs += coders * (coders - 1.0);
    }
    above_chance(same / pairs, given.iter().map(|count| (count / all).powi(2)).sum())
}

fn above_chance(observed: f64, chance: f64) -> Result<f64, Unmeasured> {
    // With one value, chance is 1 but for rounding.
    if 1.0 - chance < 1e-12 {
        return Err(Unmeasured::OneValue);
    }
    Ok((observed - chance) / (1.0 - chance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::alpha::{Metric, alpha};
    use crate::agreement::testing::{columns, near};

    /// The values of two coders from the counts of a table.
    fn from_table(table: &[&[usize]]) -> Ratings {
        let mut rows = Vec::new();
        for (one, row) in (0_u32..).zip(table) {
            for (other, times) in (0_u32..).zip(*row) {
                let unit = vec![Some(f64::from(one)), Some(f64::from(other))];
                rows.extend(std::iter::repeat_n(unit, *times));
            }
        }
        Ratings::new(&rows)
    }

    #[test]
    fn the_tables_of_artstein_and_poesio_are_reproduced() {
        let ratings = from_table(&[&[20, 20], &[10, 50]]);
        let table = PairTable::new(&ratings, 0, 1);
        near(percent(&ratings), 0.7, 1e-12);
        near(table.s(), 0.4, 1e-12);
        near(table.pi(), 0.341, 0.0005);
        near(table.kappa(), 0.348, 0.0005);
        near(alpha(&ratings, Metric::Nominal), 0.344, 0.0005);

        let ratings = from_table(&[&[46, 6, 0], &[0, 32, 0], &[0, 6, 10]]);
        near(PairTable::new(&ratings, 0, 1).kappa(), 0.8013, 0.0001);
        near(alpha(&ratings, Metric::Nominal), 0.8005, 0.0001);
        assert_eq!(PairTable::new(&ratings, 0, 1).rows().nth(2), Some(&[0.0, 6.0, 10.0][..]));
    }

    #[test]
    fn the_table_of_fleiss_is_reproduced() {
        let table: [[usize; 5]; 10] = [
            [0, 0, 0, 0, 14],
            [0, 2, 6, 4, 2],
            [0, 0, 3, 5, 6],
            [0, 3, 9, 2, 0],
            [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0],
            [2, 5, 3, 2, 2],
            [6, 5, 2, 1, 0],
            [0, 2, 2, 3, 7],
        ];
        let row = |counts: &[usize; 5]| -> Vec<Option<f64>> {
            let values = (0_u32..).zip(counts);
            values.flat_map(|(value, times)| vec![Some(f64::from(value)); *times]).collect()
        };
        let ratings = Ratings::new(&table.iter().map(row).collect::<Vec<_>>());
        near(fleiss(&ratings), 0.20993, 0.00001);
        near(percent(&ratings), 0.378, 0.0005);
    }

    #[test]
    fn what_is_not_defined_has_a_reason() {
        let same = columns(&["1 1 1", "1 1 1"]);
        let table = PairTable::new(&same, 0, 1);
        let all = [table.s(), table.pi(), table.kappa(), fleiss(&same)];
        assert_eq!(all, [Err(Unmeasured::OneValue); 4]);
        assert_eq!(percent(&same), Ok(1.0), "but they do agree");
        let apart = columns(&["1 . 1", ". 2 ."]);
        let table = PairTable::new(&apart, 0, 1);
        let all = [table.s(), table.pi(), table.kappa(), fleiss(&apart), percent(&apart)];
        assert_eq!(all, [Err(Unmeasured::NothingToCompare); 5]);
        for rows in [["1 1 2", "1 2 .", "1 1 1"], ["1 1 2", "1 2 .", "1 1 ."]] {
            assert_eq!(fleiss(&columns(&rows)), Err(Unmeasured::UnequalCoders));
        }
        assert_eq!(PairTable::new(&apart, 0, 7).kappa(), Err(Unmeasured::NothingToCompare));
    }

    #[test]
    fn coders_who_always_differ_in_the_same_way_have_a_kappa() {
        let ratings = columns(&["1 1 1", "2 2 2"]);
        near(PairTable::new(&ratings, 0, 1).kappa(), 0.0, 1e-12);
        near(PairTable::new(&ratings, 0, 1).pi(), -1.0, 1e-12);
    }
}
