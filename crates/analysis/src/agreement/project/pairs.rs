//! Coders two by two.

use annotator_core::agreement::{Measured, Pair, Unmeasured};

use super::coding::Material;
use super::count;
use super::matched::Matched;
use super::passages::Continua;
use super::table::Table;
use super::weighted::{above_chance, figure};

/// What two coders gave to the units that both have decided about, all codes together.
struct OfPair {
    units: f64,
    same: f64,
    /// The sum of the distances of their sets (MASI).
    apart: f64,
    /// How often each of them gave each set.
    given: [Vec<f64>; 2],
}

impl OfPair {
    fn new(table: &Table, one: usize, other: usize) -> Self {
        let none = || vec![0.0; table.sets.len()];
        let mut pair = Self { units: 0.0, same: 0.0, apart: 0.0, given: [none(), none()] };
        for (unit, cells) in table.rows() {
            let set = |coder: usize| cells.get(coder).copied().flatten();
            let (Some(one), Some(other)) = (set(one), set(other)) else { continue };
            let weight = f64::from(unit.weight);
            pair.units += weight;
            if one == other {
                pair.same += weight;
            } else {
                pair.apart += weight * table.apart(one, other);
            }
            for (given, set) in pair.given.iter_mut().zip([one, other]) {
                if let Some(given) = given.get_mut(set as usize) {
                    *given += weight;
                }
            }
        }
        pair
    }

    fn percent(&self) -> Measured {
        if self.units > 0.0 { figure(self.same / self.units) } else { NOTHING }
    }

    fn kappa(&self) -> Measured {
        if self.units == 0.0 {
            return NOTHING;
        }
        let [one, other] = &self.given;
        let chance: f64 = one.iter().zip(other).map(|(one, other)| one * other).sum();
        above_chance(self.same / self.units, chance / self.units / self.units)
    }

    /// Alpha from what is alike among all that both gave, and the disagreement.
    fn alpha(&self, disagreement: f64, alike: impl Fn(&[f64]) -> f64) -> Measured {
        if self.units == 0.0 {
            return NOTHING;
        }
        let [one, other] = &self.given;
        let both: Vec<f64> = one.iter().zip(other).map(|(one, other)| one + other).collect();
        let all = 2.0 * self.units;
        let expected = all * all - alike(&both);
        // All are the same, but for rounding.
        if expected < 1e-6 {
            return Err(Unmeasured::OneValue);
        }
        figure(1.0 - (all - 1.0) * 2.0 * disagreement / expected)
    }
}

const NOTHING: Measured = Err(Unmeasured::NothingToCompare);

/// Each two coders.
pub(super) fn all(table: &Table, material: &Material, matched: &Matched) -> Vec<Pair> {
    let pair = |(one, other): (usize, usize)| {
        let found = OfPair::new(table, one, other);
        let squares = |given: &[f64]| given.iter().map(|count| count * count).sum();
        let both =
            material.texts.iter().filter(|it| it.of(one).is_some() && it.of(other).is_some());
        let (f1, f1_overlap) = matched.f1_of_pair(one, other);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a sum of u32
        let units = found.units as u32;
        Pair {
            one,
            other,
            statements: count(both.count()),
            units,
            percent: found.percent(),
            kappa: found.kappa(),
            alpha: found.alpha(found.units - found.same, squares),
            masi: found.alpha(found.apart, |given| table.likeness.sum(given)),
            unitizing: Continua::alpha_of_pair(material, one, other),
            f1,
            f1_overlap,
        }
    };
    material.pairs().map(pair).collect()
}

/// The means of Cohen's kappa over all pairs.
pub(super) struct Kappas {
    pub(super) overall: Measured,
    codes: Vec<Measured>,
}

impl Kappas {
    pub(super) fn of(&self, code: usize) -> Measured {
        self.codes.get(code).copied().unwrap_or(NOTHING)
    }
}

pub(super) fn kappas(table: &Table) -> Kappas {
    let mut overall = Vec::new();
    let mut codes: Vec<Vec<Measured>> = vec![Vec::new(); table.codes];
    for one in 0..table.coders {
        for other in one + 1..table.coders {
            overall.push(OfPair::new(table, one, other).kappa());
            let found = kappas_of_codes(table, one, other);
            for (list, kappa) in codes.iter_mut().zip(found) {
                list.push(kappa);
            }
        }
    }
    let mean = |list: Vec<Measured>| mean(list.into_iter());
    Kappas { overall: mean(overall), codes: codes.into_iter().map(mean).collect() }
}

/// Kappa of each code by itself.
fn kappas_of_codes(table: &Table, one: usize, other: usize) -> Vec<Measured> {
    let mut units = 0.0;
    // How often both, the first and the second coder gave the code.
    let mut given = vec![[0.0; 3]; table.codes];
    for (unit, cells) in table.rows() {
        let set = |coder: usize| cells.get(coder).copied().flatten().map(|set| table.set(set));
        let (Some(one), Some(other)) = (set(one), set(other)) else { continue };
        let weight = f64::from(unit.weight);
        units += weight;
        for (place, codes) in [(1, one), (2, other)] {
            for code in codes {
                let Some([both, first, second]) = given.get_mut(*code as usize) else { continue };
                if place == 1 {
                    *first += weight;
                    *both += if other.contains(code) { weight } else { 0.0 };
                } else {
                    *second += weight;
                }
            }
        }
    }
    let kappa = |[both, first, second]: [f64; 3]| {
        if units == 0.0 {
            return NOTHING;
        }
        let same = units - first - second + 2.0 * both;
        let chance = first * second + (units - first) * (units - second);
        above_chance(same / units, chance / units / units)
    };
    given.into_iter().map(kappa).collect()
}

/// The mean of what is defined; if nothing is, the first reason that says more than that there is
/// nothing to compare.
pub(super) fn mean(list: impl Iterator<Item = Measured> + Clone) -> Measured {
    let (mut sum, mut number) = (0.0, 0.0);
    for value in list.clone().flatten() {
        sum += value.value();
        number += 1.0;
    }
    if number > 0.0 {
        return figure(sum / number);
    }
    Err(list.filter_map(Result::err).max().unwrap_or(Unmeasured::NothingToCompare))
}
