//! Measures of units in groups, of which samples are drawn quickly.
//!
//! The results are those of [`chance`](crate::agreement::chance) and [`alpha`](crate::agreement::alpha)
//! for the same units one by one. Value 0, which is usually by far the most frequent one, is not listed:
//! it is what remains of all that was given.

use std::ops::ControlFlow;

use annotator_core::agreement::{Drawing, Figure, Interval, Measured};
use annotator_core::random::Random;

use super::sets::Likeness;
use super::{SAMPLES_A_STEP, Steps};
use crate::agreement::Unmeasured;
use crate::agreement::bootstrap::quantile;
use crate::agreement::ratings::Tallied;

/// What was given to all units that at least two coders have decided about.
#[derive(Default)]
pub(super) struct Weighted {
    /// How many values there are.
    values: usize,
    /// The groups in which another value than 0 was given.
    groups: Vec<Group>,
    /// The values in these groups other than 0, and how often each was given.
    given: Vec<(u32, f64)>,
    /// Pairs of values of one unit: those that are the same, and all.
    same: f64,
    pairs: f64,
    /// The number of coders, as long as it is the same for all units.
    coders: Option<u32>,
    /// Whether units differ in it, or have a single value.
    unequal: bool,
}

/// Units that are drawn as one.
struct Group {
    number: usize,
    /// Where its values end in `given`.
    end: usize,
    /// For each unit the sum of the distances of all ordered pairs of values, divided by m - 1.
    apart: f64,
    /// The same with the distance of sets (MASI).
    sets_apart: f64,
}

/// How many values each group has in all, whatever they are.
#[derive(Default)]
pub(super) struct Totals(pub(super) Vec<f64>);

/// How far two values are apart.
#[derive(Clone, Copy)]
pub(super) enum Distance<'a> {
    /// They are the same or not.
    Nominal,
    /// They are sets.
    Sets(&'a Likeness),
}

/// Fewer groups than this say nothing about other samples.
const LEAST_GROUPS: usize = 2;

impl Weighted {
    pub(super) fn new(values: usize) -> Self {
        Self { values, ..Self::default() }
    }

    /// Adds a unit of the group with this number, or one like the group's others. `sets_apart` gives the
    /// distance of two values as sets.
    pub(super) fn add(
        &mut self,
        group: usize,
        unit: &Tallied,
        weight: f64,
        sets_apart: impl Fn(u32, u32) -> f64,
    ) {
        self.unequal |= unit.coders == 1;
        if unit.coders < 2 {
            return;
        }
        self.unequal |= *self.coders.get_or_insert(unit.coders) != unit.coders;
        self.same += weight * unit.counts.iter().map(|(_, times)| pairs(*times)).sum::<f64>();
        self.pairs += weight * pairs(unit.coders);
        if unit.counts.iter().all(|(value, _)| *value == 0) {
            return;
        }
        if self.groups.last().is_none_or(|last| last.number != group) {
            let end = self.given.len();
            self.groups.push(Group { number: group, end, apart: 0.0, sets_apart: 0.0 });
        }
        let given = unit.counts.iter().filter(|(value, _)| *value > 0);
        self.given.extend(given.map(|(value, times)| (*value, weight * f64::from(*times))));
        let Some(last) = self.groups.last_mut() else { return };
        last.end = self.given.len();
        let share = weight / f64::from(unit.coders - 1);
        for (at, (one, times)) in unit.counts.iter().enumerate() {
            for (other, others) in unit.counts.iter().skip(at + 1) {
                let pairs = 2.0 * f64::from(*times) * f64::from(*others) * share;
                last.apart += pairs;
                last.sets_apart += pairs * sets_apart(*one, *other);
            }
        }
    }

    pub(super) fn percent(&self) -> Measured {
        if self.pairs > 0.0 {
            figure(self.same / self.pairs)
        } else {
            Err(Unmeasured::NothingToCompare)
        }
    }

    pub(super) fn fleiss(&self, totals: &Totals) -> Measured {
        if self.coders.is_none() {
            return Err(Unmeasured::NothingToCompare);
        }
        if self.unequal {
            return Err(Unmeasured::UnequalCoders);
        }
        let (given, all, _) = self.sums(&Weights::each(totals), Distance::Nominal);
        let chance: f64 = given.iter().map(|count| (count / all).powi(2)).sum();
        above_chance(self.same / self.pairs, chance)
    }

    pub(super) fn alpha(&self, totals: &Totals, distance: Distance) -> Measured {
        figure(self.alpha_of(&Weights::each(totals), distance)?)
    }

    /// How often each value was given, all together, and the disagreement.
    fn sums(&self, weights: &Weights, distance: Distance) -> (Vec<f64>, f64, f64) {
        let mut given = vec![0.0; self.values.max(1)];
        let (mut start, mut disagreement, mut listed) = (0, 0.0, 0.0);
        for group in &self.groups {
            let weight = weights.times.get(group.number).copied().unwrap_or_default();
            let values = self.given.get(start..group.end).unwrap_or_default();
            start = group.end;
            if weight == 0.0 {
                continue;
            }
            for (value, count) in values {
                if let Some(given) = given.get_mut(*value as usize) {
                    *given += weight * count;
                    listed += weight * count;
                }
            }
            disagreement += weight
                * match distance {
                    Distance::Nominal => group.apart,
                    Distance::Sets(_) => group.sets_apart,
                };
        }
        if let Some(rest) = given.first_mut() {
            *rest = weights.all - listed;
        }
        (given, weights.all, disagreement)
    }

    fn alpha_of(&self, weights: &Weights, distance: Distance) -> Result<f64, Unmeasured> {
        let (given, all, disagreement) = self.sums(weights, distance);
        if all < 2.0 {
            return Err(Unmeasured::NothingToCompare);
        }
        let alike = match distance {
            Distance::Nominal => given.iter().map(|count| count * count).sum(),
            Distance::Sets(likeness) => likeness.sum(&given),
        };
        let expected = all * all - alike;
        // All are the same, but for rounding.
        if expected < 1e-6 {
            return Err(Unmeasured::OneValue);
        }
        Ok(1.0 - (all - 1.0) * disagreement / expected)
    }
}

/// How often each group is in a sample.
struct Weights {
    times: Vec<f64>,
    /// How many values all have together.
    all: f64,
}

impl Weights {
    /// Each group once.
    fn each(totals: &Totals) -> Self {
        Self { times: vec![1.0; totals.0.len()], all: totals.0.iter().sum() }
    }

    /// Draws as many groups as there are.
    fn draw(&mut self, totals: &Totals, random: &mut Random) {
        self.times.fill(0.0);
        self.all = 0.0;
        for _ in 0..totals.0.len() {
            let at = random.below(totals.0.len());
            if let (Some(times), Some(total)) = (self.times.get_mut(at), totals.0.get(at)) {
                *times += 1.0;
                self.all += total;
            }
        }
    }
}

/// The intervals of several alphas, from the same samples of the groups.
pub(super) fn intervals(
    alphas: &[(&Weighted, Distance)],
    totals: &Totals,
    drawing: Drawing,
    steps: &mut Steps,
) -> ControlFlow<(), Vec<Interval>> {
    let why = if drawing.samples == 0 {
        Some(Unmeasured::NotAsked)
    } else if totals.0.len() < LEAST_GROUPS {
        Some(Unmeasured::TooFew)
    } else {
        None
    };
    if let Some(why) = why {
        return ControlFlow::Continue(vec![Err(why); alphas.len()]);
    }
    let too_many =
        |distance: Distance| matches!(distance, Distance::Sets(likeness) if !likeness.is_quick());
    let mut found: Vec<Vec<f64>> = vec![Vec::new(); alphas.len()];
    let mut random = Random(drawing.seed);
    let mut weights = Weights::each(totals);
    for sample in 0..drawing.samples {
        weights.draw(totals, &mut random);
        for ((units, distance), found) in alphas.iter().zip(&mut found) {
            if !too_many(*distance) {
                found.extend(units.alpha_of(&weights, *distance));
            }
        }
        if (sample + 1) % SAMPLES_A_STEP == 0 {
            steps.step()?;
        }
    }
    let interval = |(found, (_, distance)): (Vec<f64>, &(&Weighted, Distance))| {
        if too_many(*distance) { Err(Unmeasured::TooManySets) } else { middle(found, drawing) }
    };
    ControlFlow::Continue(found.into_iter().zip(alphas).map(interval).collect())
}

/// What lies in the middle of the results of samples.
pub(super) fn middle(mut found: Vec<f64>, drawing: Drawing) -> Interval {
    if found.len() * 2 < drawing.samples as usize {
        return Err(Unmeasured::MostlyUndefined);
    }
    found.sort_unstable_by(f64::total_cmp);
    let outside = (1.0 - f64::from(drawing.level.min(1000)) / 1000.0) / 2.0;
    let ends = quantile(&found, outside).zip(quantile(&found, 1.0 - outside));
    let (lower, upper) = ends.ok_or(Unmeasured::MostlyUndefined)?;
    Ok((figure(lower)?, figure(upper)?))
}

/// A figure; what is no number has no meaning.
pub(super) fn figure(value: f64) -> Measured {
    Figure::new(value).ok_or(Unmeasured::NothingToCompare)
}

pub(super) fn above_chance(observed: f64, chance: f64) -> Measured {
    // With one value, chance is 1 but for rounding.
    if 1.0 - chance < 1e-12 {
        return Err(Unmeasured::OneValue);
    }
    figure((observed - chance) / (1.0 - chance))
}

fn pairs(times: u32) -> f64 {
    f64::from(times) * (f64::from(times) - 1.0)
}
