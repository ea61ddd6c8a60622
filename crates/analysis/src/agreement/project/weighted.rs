//! Measures of units of which many are alike: kinds of units, each with a weight.
//!
//! The results are those of [`chance`](crate::agreement::chance) and [`alpha`](crate::agreement::alpha)
//! for the same units one by one, but samples are drawn much faster.

use std::collections::HashMap;
use std::ops::ControlFlow;

use annotator_core::agreement::{Drawing, Figure, Interval, Measured};

use super::{SAMPLES_A_STEP, Steps, count};
use crate::agreement::Unmeasured;
use crate::agreement::bootstrap::{SplitMix, quantile};
use crate::agreement::ratings::Tallied;

/// Units by kind. Only those with at least two values are here.
#[derive(Default)]
pub(super) struct Weighted {
    kinds: Vec<Tallied>,
    numbers: HashMap<Tallied, u32>,
    /// The kind and the weight of each unit.
    units: Vec<(u32, u32)>,
    /// Where each group of units that is drawn as one ends in `units`.
    groups: Vec<usize>,
    /// How many values there are.
    values: usize,
    /// Whether a unit has only one value.
    alone: bool,
}

/// How far two values are apart.
pub(super) enum Distance<'a> {
    /// They are the same or not.
    Nominal,
    /// For each two values, row by row.
    Given(&'a [f64]),
}

/// More different values than this make drawing too slow where all distances count.
const MOST_VALUES: usize = 1500;

/// Fewer groups than this say nothing about other samples.
const LEAST_GROUPS: usize = 2;

impl Weighted {
    pub(super) fn new(values: usize) -> Self {
        Self { values, ..Self::default() }
    }

    /// Adds a unit with how often each value was given, in ascending order of values.
    pub(super) fn add(&mut self, tallied: Tallied, weight: u32) {
        if tallied.coders < 2 {
            self.alone |= tallied.coders == 1;
            return;
        }
        let kind = match self.numbers.get(&tallied) {
            Some(kind) => *kind,
            None => {
                let kind = count(self.kinds.len());
                self.kinds.push(tallied.clone());
                self.numbers.insert(tallied, kind);
                kind
            }
        };
        self.units.push((kind, weight));
    }

    /// What was added since the last call is drawn as one.
    pub(super) fn end_group(&mut self) {
        if self.groups.last().copied().unwrap_or_default() < self.units.len() {
            self.groups.push(self.units.len());
        }
    }

    /// How many units there are.
    pub(super) fn len(&self) -> u32 {
        self.units.iter().map(|(_, weight)| weight).sum()
    }

    /// How often each kind occurs.
    fn times(&self) -> Vec<f64> {
        let mut times = vec![0.0; self.kinds.len()];
        for (kind, weight) in &self.units {
            if let Some(times) = times.get_mut(*kind as usize) {
                *times += f64::from(*weight);
            }
        }
        times
    }

    pub(super) fn percent(&self) -> Measured {
        let (mut same, mut all) = (0.0, 0.0);
        for (kind, times) in self.kinds.iter().zip(self.times()) {
            same += times * same_pairs(kind);
            all += times * pairs(kind.coders);
        }
        if all > 0.0 { figure(same / all) } else { Err(Unmeasured::NothingToCompare) }
    }

    pub(super) fn fleiss(&self) -> Measured {
        let Some(first) = self.kinds.first() else { return Err(Unmeasured::NothingToCompare) };
        if self.alone || self.kinds.iter().any(|kind| kind.coders != first.coders) {
            return Err(Unmeasured::UnequalCoders);
        }
        let times = self.times();
        let given = self.given(&times);
        let all: f64 = given.iter().sum();
        let chance: f64 = given.iter().map(|count| (count / all).powi(2)).sum();
        let same: f64 = self.kinds.iter().zip(&times).map(|(kind, it)| it * same_pairs(kind)).sum();
        let pairs = times.iter().sum::<f64>() * pairs(first.coders);
        above_chance(same / pairs, chance)
    }

    pub(super) fn alpha(&self, distance: &Distance) -> Measured {
        figure(self.alpha_of(&self.times(), &self.disagreements(distance), distance)?)
    }

    /// The interval of alpha, from samples of the groups.
    pub(super) fn interval(
        &self,
        distance: &Distance,
        drawing: Drawing,
        steps: &mut Steps,
    ) -> ControlFlow<(), Interval> {
        let why = if drawing.samples == 0 {
            Some(Unmeasured::NotAsked)
        } else if self.groups.len() < LEAST_GROUPS {
            Some(Unmeasured::TooFew)
        } else if matches!(distance, Distance::Given(_)) && self.values > MOST_VALUES {
            Some(Unmeasured::TooManySets)
        } else {
            None
        };
        if let Some(why) = why {
            return ControlFlow::Continue(Err(why));
        }
        let disagreements = self.disagreements(distance);
        let mut random = SplitMix(drawing.seed);
        let mut found = Vec::new();
        let mut times = vec![0.0; self.kinds.len()];
        for sample in 0..drawing.samples {
            times.fill(0.0);
            self.draw(&mut random, &mut times);
            found.extend(self.alpha_of(&times, &disagreements, distance));
            if (sample + 1) % SAMPLES_A_STEP == 0 {
                steps.step()?;
            }
        }
        ControlFlow::Continue(middle(found, drawing))
    }

    fn draw(&self, random: &mut SplitMix, times: &mut [f64]) {
        for _ in 0..self.groups.len() {
            let at = random.below(self.groups.len());
            let start = at.checked_sub(1).and_then(|at| self.groups.get(at)).copied();
            let end = self.groups.get(at).copied().unwrap_or_default();
            let group = self.units.get(start.unwrap_or_default()..end).unwrap_or_default();
            for (kind, weight) in group {
                if let Some(times) = times.get_mut(*kind as usize) {
                    *times += f64::from(*weight);
                }
            }
        }
    }

    /// For each kind, the sum of the distances of all ordered pairs of values, divided by m - 1.
    fn disagreements(&self, distance: &Distance) -> Vec<f64> {
        let of = |kind: &Tallied| {
            let mut sum = 0.0;
            for (at, (one, times)) in kind.counts.iter().enumerate() {
                for (other, others) in kind.counts.iter().skip(at + 1) {
                    let pairs = 2.0 * f64::from(*times) * f64::from(*others);
                    sum += pairs * self.apart(distance, *one as usize, *other as usize);
                }
            }
            sum / f64::from(kind.coders.saturating_sub(1).max(1))
        };
        self.kinds.iter().map(of).collect()
    }

    fn apart(&self, distance: &Distance, one: usize, other: usize) -> f64 {
        match distance {
            Distance::Nominal => f64::from(u8::from(one != other)),
            Distance::Given(all) => all.get(one * self.values + other).copied().unwrap_or_default(),
        }
    }

    /// How often each value was given.
    fn given(&self, times: &[f64]) -> Vec<f64> {
        let mut given = vec![0.0; self.values];
        for (kind, times) in self.kinds.iter().zip(times).filter(|(_, times)| **times > 0.0) {
            for (value, count) in &kind.counts {
                if let Some(given) = given.get_mut(*value as usize) {
                    *given += times * f64::from(*count);
                }
            }
        }
        given
    }

    fn alpha_of(
        &self,
        times: &[f64],
        disagreements: &[f64],
        distance: &Distance,
    ) -> Result<f64, Unmeasured> {
        let given = self.given(times);
        let all: f64 = given.iter().sum();
        if all < 2.0 {
            return Err(Unmeasured::NothingToCompare);
        }
        let observed: f64 = times.iter().zip(disagreements).map(|(times, one)| times * one).sum();
        let expected = match distance {
            Distance::Nominal => all * all - given.iter().map(|count| count * count).sum::<f64>(),
            Distance::Given(distances) => self.expected(&given, distances),
        };
        if expected <= 0.0 {
            return Err(Unmeasured::OneValue);
        }
        Ok(1.0 - (all - 1.0) * observed / expected)
    }

    fn expected(&self, given: &[f64], distances: &[f64]) -> f64 {
        let rows = distances.chunks(self.values.max(1)).zip(given);
        let rows = rows.filter(|(_, count)| **count > 0.0);
        rows.map(|(row, count)| {
            count * row.iter().zip(given).map(|(apart, other)| apart * other).sum::<f64>()
        })
        .sum()
    }
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

fn same_pairs(kind: &Tallied) -> f64 {
    kind.counts.iter().map(|(_, times)| pairs(*times)).sum()
}
