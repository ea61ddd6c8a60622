//! Points for a person's work: a sum with a floor and a ceiling.

use crate::scoring::{FieldOutcome, ItemKind, ItemResult, Outcome, Scored};

/// Points or shares in thousandths, so that nothing is rounded on the way: 1,500 are one and a half.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(pub u32);

/// How points are computed.
///
/// * An item earns `per_core` or `per_bonus`, times its weight.
/// * If only the passage or only the code is right, it earns a share of that; if neither is, the
///   product of both shares. A passage that differs only in spaces or punctuation is right.
/// * `attributes_share` of what the item earns depends on its fields: it is earned in the proportion
///   of fields that are right among those that the key has. Free text that a person has to judge is
///   left out. An item without fields earns all.
/// * Annotations that belong to no item cost `minus_extra`, those on a trap `minus_trap` instead.
/// * The sum is never less than 0 and never more than `max`; then it is rounded to a multiple of
///   `rounding`, the half upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formula {
    /// What a core item earns.
    pub per_core: Points,
    /// What a bonus item earns.
    pub per_bonus: Points,
    /// The share for the right code on a passage that is not quite right.
    pub boundary_share: Points,
    /// The share for the right passage with another code.
    pub other_code_share: Points,
    /// The share that depends on the fields.
    pub attributes_share: Points,
    /// What an annotation costs that belongs to no item.
    pub minus_extra: Points,
    /// What an annotation on a trap costs.
    pub minus_trap: Points,
    /// The most points that can be earned.
    pub max: Points,
    /// The step to which the sum is rounded; 0 rounds to thousandths.
    pub rounding: Points,
}

impl Default for Formula {
    /// One point for an item, half a point for a part of it, nothing off, and no ceiling.
    fn default() -> Self {
        Self {
            per_core: Points(1000),
            per_bonus: Points(1000),
            boundary_share: Points(500),
            other_code_share: Points(0),
            attributes_share: Points(0),
            minus_extra: Points(0),
            minus_trap: Points(0),
            max: Points(u32::MAX),
            rounding: Points(0),
        }
    }
}

/// A person's points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grade {
    /// What counts.
    pub points: Points,
    /// What the formula says.
    pub computed: Points,
    /// What core items earned, before floor, ceiling and rounding.
    pub core: Points,
    /// What bonus items earned.
    pub bonus: Points,
    /// What extra annotations and traps cost.
    pub lost: Points,
}

impl Grade {
    /// Whether a person decided on other points than the formula.
    #[must_use]
    pub fn is_overridden(&self) -> bool {
        self.points != self.computed
    }
}

/// The points for these comparisons with the key. What a teacher has `decided` counts instead of what
/// the formula says. The same input always has the same points.
#[must_use]
pub fn grade(scored: &[&Scored], formula: &Formula, decided: Option<Points>) -> Grade {
    let (mut core, mut bonus, mut lost) = (0_i128, 0_i128, 0_i128);
    for item in scored.iter().flat_map(|scored| &scored.items) {
        let earned = earned(item, formula);
        match item.kind {
            ItemKind::Core => core = core.saturating_add(earned),
            ItemKind::Bonus => bonus = bonus.saturating_add(earned),
            ItemKind::Trap => {}
        }
    }
    for extra in scored.iter().flat_map(|scored| &scored.extras) {
        let minus = if extra.trap.is_some() { formula.minus_trap } else { formula.minus_extra };
        lost += i128::from(minus.0) * THOUSANDTH;
    }
    let most = i128::from(formula.max.0) * THOUSANDTH;
    let sum = core.saturating_add(bonus).saturating_sub(lost);
    let computed = rounded(sum.clamp(0, most), formula.rounding);
    Grade {
        points: decided.unwrap_or(computed),
        computed,
        core: rounded(core, Points(1)),
        bonus: rounded(bonus, Points(1)),
        lost: rounded(lost, Points(1)),
    }
}

/// How many units a sum has in a thousandth of a point: three decimals for each of the four factors
/// of an item, and a number that all counts of fields up to 16 divide, so that sums are exact.
const THOUSANDTH: i128 = 1000 * 1000 * 1000 * 1000 * FIELDS;
const FIELDS: i128 = 720_720;

fn earned(item: &ItemResult, formula: &Formula) -> i128 {
    let per_item = match item.kind {
        ItemKind::Core => formula.per_core,
        ItemKind::Bonus => formula.per_bonus,
        ItemKind::Trap => return 0,
    };
    const ALL: Points = Points(1000);
    let (passage, code) = match item.outcome() {
        Outcome::Missed => return 0,
        Outcome::Found => (ALL, ALL),
        Outcome::OtherCode => (ALL, formula.other_code_share),
        Outcome::Boundary(off) if off.words == 0 => (ALL, ALL),
        Outcome::BoundaryAndCode(off) if off.words == 0 => (ALL, formula.other_code_share),
        Outcome::Boundary(_) => (formula.boundary_share, ALL),
        Outcome::BoundaryAndCode(_) => (formula.boundary_share, formula.other_code_share),
    };
    let [passage, code, of_fields] = [passage, code, formula.attributes_share].map(share);
    i128::from(item.weight)
        * i128::from(per_item.0)
        * passage
        * code
        * share_of_fields(item, of_fields)
}

/// A share in thousandths; more than all is all.
fn share(points: Points) -> i128 {
    i128::from(points.0.min(1000))
}

/// What an item earns with its fields, of `1000 * FIELDS`.
fn share_of_fields(item: &ItemResult, share: i128) -> i128 {
    let fields = || item.answer.iter().flat_map(|answer| &answer.fields);
    let count = |number: usize| i128::try_from(number).unwrap_or_default();
    let is_decided = |outcome: &FieldOutcome| match outcome {
        FieldOutcome::Right | FieldOutcome::Wrong { .. } | FieldOutcome::Missing { .. } => true,
        FieldOutcome::ToBeJudged { .. } | FieldOutcome::NotAsked => false,
    };
    let asked = count(fields().filter(|(_, outcome)| is_decided(outcome)).count());
    let right = count(fields().filter(|(_, it)| matches!(it, FieldOutcome::Right)).count());
    let by_fields = (share * FIELDS * right).checked_div(asked);
    (1000 - share) * FIELDS + by_fields.unwrap_or(share * FIELDS)
}

/// The nearest multiple of a step, the half upwards.
fn rounded(sum: i128, step: Points) -> Points {
    let sum = sum.min(i128::from(u32::MAX) * THOUSANDTH);
    let step = i128::from(step.0.max(1));
    let unit = step * THOUSANDTH;
    let steps = (2 * sum + unit) / (2 * unit);
    Points(u32::try_from(steps * step).unwrap_or(u32::MAX))
}
