//! A linear separator: dual coordinate descent for the support vector machine with squared hinge
//! loss (Hsieh and others, 2008). The same seed and rows make the same weights.

use annotator_core::random::Random;

use super::features::{PLACES, Row};

/// How much errors cost, for few and for many examples alike.
const COST: f64 = 1.0;
const PASSES: usize = 6;
/// A pass that changes no step by more than this is the last.
const CLOSE: f64 = 0.05;

/// Weights by place, and what is added.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Separator {
    weights: Vec<f32>,
    bias: f32,
}

impl Separator {
    /// Separates the rows that are `true` from the others. Both sides weigh about the same.
    pub(crate) fn train(rows: &[&Row], is: &[bool], seed: u64) -> Self {
        let mut weights = vec![0.0_f32; usize::try_from(PLACES).unwrap_or_default()];
        let mut bias = 0.0_f64;
        let positive = is.iter().filter(|is| **is).count();
        let share = |count: usize| {
            let all = f64::from(u32::try_from(is.len()).unwrap_or(u32::MAX));
            let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
            (all / (2.0 * count.max(1.0))).sqrt()
        };
        let (cost_of_yes, cost_of_no) = (COST * share(positive), COST * share(is.len() - positive));
        let squares: Vec<f64> = rows
            .iter()
            .map(|row| 1.0 + row.0.iter().map(|(_, value)| f64::from(*value).powi(2)).sum::<f64>())
            .collect();
        let mut steps = vec![0.0_f64; rows.len()];
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let mut random = Random(seed);
        for _ in 0..PASSES {
            random.shuffle(&mut order);
            let mut farthest = 0.0_f64;
            for at in &order {
                let (Some(row), Some(is), Some(step), Some(square)) =
                    (rows.get(*at), is.get(*at), steps.get_mut(*at), squares.get(*at))
                else {
                    continue;
                };
                let sign = if *is { 1.0 } else { -1.0 };
                let slack = 0.5 / if *is { cost_of_yes } else { cost_of_no };
                let sum = dot(&weights, row) + bias;
                let gradient = sign * sum - 1.0 + *step * slack;
                let next = (*step - gradient / (square + slack)).max(0.0);
                let change = next - *step;
                if change != 0.0 {
                    farthest = farthest.max(change.abs());
                    *step = next;
                    add(&mut weights, row, change * sign);
                    bias += change * sign;
                }
            }
            if farthest < CLOSE {
                break;
            }
        }
        Self { weights, bias: as_f32(bias) }
    }

    /// How much the features of a row speak for yes.
    pub(crate) fn weight(&self, row: &Row) -> f32 {
        as_f32(dot(&self.weights, row))
    }

    /// How far a row is on the side of yes.
    pub(crate) fn margin(&self, row: &Row) -> f32 {
        self.weight(row) + self.bias
    }

    /// One small step for one more row (passive-aggressive): what was learned stays.
    pub(crate) fn learn(&mut self, row: &Row, is: bool) {
        let sign = if is { 1.0 } else { -1.0 };
        let loss = 1.0 - sign * self.margin(row);
        let square = 1.0 + row.0.iter().map(|(_, value)| value * value).sum::<f32>();
        if loss > 0.0 {
            let step = sign * (loss / square).min(0.5);
            add(&mut self.weights, row, f64::from(step));
            self.bias += step;
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "weights are small")]
fn as_f32(number: f64) -> f32 {
    number as f32
}

fn at(place: u32) -> usize {
    usize::try_from(place).unwrap_or_default()
}

fn dot(weights: &[f32], row: &Row) -> f64 {
    let products = row.0.iter().filter_map(|(place, value)| {
        weights.get(at(*place)).map(|weight| f64::from(weight * value))
    });
    products.sum()
}

fn add(weights: &mut [f32], row: &Row, step: f64) {
    let step = as_f32(step);
    for (place, value) in &row.0 {
        if let Some(weight) = weights.get_mut(at(*place)) {
            *weight += step * value;
        }
    }
}
