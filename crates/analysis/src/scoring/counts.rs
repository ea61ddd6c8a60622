//! Precision, recall and F1, as SemEval-2013 (task 9) counts them.

use std::ops::AddAssign;

use super::{ItemKind, Outcome};

/// What has to agree for an answer to be correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// The passage and the code.
    Strict,
    /// The passage, whatever the code.
    Exact,
    /// The passage, whatever the code; a part of it counts one half.
    Partial,
    /// The code, on any part of the passage.
    Type,
}

impl Scheme {
    /// All of them, in the usual order.
    pub const ALL: [Self; 4] = [Self::Strict, Self::Exact, Self::Partial, Self::Type];

    fn judge(self, outcome: Outcome) -> Judgement {
        let (same_passage, same_code) = match outcome {
            Outcome::Missed => return Judgement::Missed,
            Outcome::Found => (true, true),
            Outcome::OtherCode => (true, false),
            Outcome::Boundary(_) => (false, true),
            Outcome::BoundaryAndCode(_) => (false, false),
        };
        let correct = match self {
            Self::Strict => same_passage && same_code,
            Self::Exact | Self::Partial => same_passage,
            Self::Type => same_code,
        };
        match self {
            _ if correct => Judgement::Correct,
            Self::Partial => Judgement::Partial,
            Self::Strict | Self::Exact | Self::Type => Judgement::Incorrect,
        }
    }
}

/// What a key item counts as.
#[derive(Clone, Copy)]
enum Judgement {
    Correct,
    Incorrect,
    Partial,
    Missed,
}

/// Pairs by how right they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// COR: correct in the scheme.
    pub correct: u32,
    /// INC: something overlaps the item, but is not correct.
    pub incorrect: u32,
    /// PAR: a part of the passage; only in [`Scheme::Partial`].
    pub partial: u32,
}

impl Pairs {
    /// How many there are.
    #[must_use]
    pub fn all(self) -> u32 {
        self.correct + self.incorrect + self.partial
    }

    /// Twice what they are worth, because a partial one is worth one half.
    fn halves(self) -> u32 {
        2 * self.correct + self.partial
    }

    fn add(&mut self, judgement: Judgement) {
        match judgement {
            Judgement::Correct => self.correct += 1,
            Judgement::Incorrect => self.incorrect += 1,
            Judgement::Partial => self.partial += 1,
            Judgement::Missed => {}
        }
    }
}

impl AddAssign for Pairs {
    fn add_assign(&mut self, other: Self) {
        self.correct += other.correct;
        self.incorrect += other.incorrect;
        self.partial += other.partial;
    }
}

/// The counts of one scheme. They can be added over layers, texts and persons (micro-average).
///
/// Recall looks only at core items, so that a bonus item never lowers it. Precision looks at all
/// that was marked: a bonus item that was found is correct, a trap that was marked is spurious.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Core items that were paired with an annotation.
    pub core: Pairs,
    /// Bonus items that were paired with an annotation.
    pub bonus: Pairs,
    /// MIS: core items without an annotation.
    pub missed: u32,
    /// SPU: annotations without an item.
    pub spurious: u32,
    /// The spurious annotations that are on a trap.
    pub traps: u32,
}

impl Counts {
    /// Counts an item. Traps do not count as items.
    pub fn add_item(&mut self, scheme: Scheme, kind: ItemKind, outcome: Outcome) {
        let judgement = scheme.judge(outcome);
        match kind {
            ItemKind::Core => {
                self.core.add(judgement);
                self.missed += u32::from(matches!(judgement, Judgement::Missed));
            }
            ItemKind::Bonus => self.bonus.add(judgement),
            ItemKind::Trap => {}
        }
    }

    /// Counts an annotation without an item.
    pub fn add_extra(&mut self, on_trap: bool) {
        self.spurious += 1;
        self.traps += u32::from(on_trap);
    }

    /// All pairs.
    #[must_use]
    pub fn pairs(&self) -> Pairs {
        let mut pairs = self.core;
        pairs += self.bonus;
        pairs
    }

    /// POS: the core items.
    #[must_use]
    pub fn possible(&self) -> u32 {
        self.core.all() + self.missed
    }

    /// ACT: the annotations.
    #[must_use]
    pub fn actual(&self) -> u32 {
        self.pairs().all() + self.spurious
    }

    /// The share of the annotations that is correct: (COR + PAR/2) / ACT.
    ///
    /// # Errors
    /// Nothing was marked.
    pub fn precision(&self) -> Result<Fraction, Undefined> {
        let whole = 2 * u64::from(self.actual());
        Fraction::new(self.pairs().halves().into(), whole).ok_or(Undefined::NothingMarked)
    }

    /// The share of the core items that was found: (COR + PAR/2) / POS.
    ///
    /// # Errors
    /// The key has no core items.
    pub fn recall(&self) -> Result<Fraction, Undefined> {
        let whole = 2 * u64::from(self.possible());
        Fraction::new(self.core.halves().into(), whole).ok_or(Undefined::NothingInKey)
    }

    /// The harmonic mean of precision and recall; 0 if both are 0.
    ///
    /// # Errors
    /// One of them is undefined.
    pub fn f1(&self) -> Result<Fraction, Undefined> {
        harmonic_mean(self.precision(), self.recall())
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.core += other.core;
        self.bonus += other.bonus;
        self.missed += other.missed;
        self.spurious += other.spurious;
        self.traps += other.traps;
    }
}

/// The same by characters: each character with a code counts once. An item counts with the accepted
/// coding that it was compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Characters {
    /// Characters that were marked.
    pub marked: u64,
    /// Of these, those that the key has, with the same code.
    pub right: u64,
    /// Characters of the key's core items.
    pub core: u64,
    /// Of these, those that were marked, with the same code.
    pub found: u64,
}

impl Characters {
    /// The share of the marked characters that is right.
    ///
    /// # Errors
    /// Nothing was marked.
    pub fn precision(&self) -> Result<Fraction, Undefined> {
        Fraction::new(self.right, self.marked).ok_or(Undefined::NothingMarked)
    }

    /// The share of the key's characters that was found.
    ///
    /// # Errors
    /// The key has no core items.
    pub fn recall(&self) -> Result<Fraction, Undefined> {
        Fraction::new(self.found, self.core).ok_or(Undefined::NothingInKey)
    }

    /// The harmonic mean of precision and recall; 0 if both are 0.
    ///
    /// # Errors
    /// One of them is undefined.
    pub fn f1(&self) -> Result<Fraction, Undefined> {
        harmonic_mean(self.precision(), self.recall())
    }
}

impl AddAssign for Characters {
    fn add_assign(&mut self, other: Self) {
        self.marked += other.marked;
        self.right += other.right;
        self.core += other.core;
        self.found += other.found;
    }
}

/// Why a figure has no value. It is neither 0 nor 1 then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// There are no annotations to be right or wrong.
    NothingMarked,
    /// There is nothing to be found.
    NothingInKey,
}

/// An exact share, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// A fraction; `None` if the denominator is 0.
    #[must_use]
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        Self::reduced(numerator.into(), denominator.into())
    }

    fn reduced(numerator: u128, denominator: u128) -> Option<Self> {
        let (mut divisor, mut rest) = (numerator, denominator);
        while rest != 0 {
            (divisor, rest) = (rest, divisor.checked_rem(rest)?);
        }
        let part = |whole: u128| u64::try_from(whole.checked_div(divisor)?).ok();
        let denominator = part(denominator).filter(|denominator| *denominator != 0)?;
        Some(Self { numerator: part(numerator)?, denominator })
    }

    /// The number above the line.
    #[must_use]
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The number below the line; never 0.
    #[must_use]
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// The nearest number with a point.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // counts are small
    pub fn value(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

/// 2PR / (P + R).
fn harmonic_mean(
    precision: Result<Fraction, Undefined>,
    recall: Result<Fraction, Undefined>,
) -> Result<Fraction, Undefined> {
    // If both are undefined, the key is the reason to name.
    let (recall, precision) = (recall?, precision?);
    let wide = |number: u64| u128::from(number);
    let one = wide(precision.numerator) * wide(recall.denominator);
    let other = wide(recall.numerator) * wide(precision.denominator);
    let product = 2 * wide(precision.numerator) * wide(recall.numerator);
    let zero = Fraction { numerator: 0, denominator: 1 };
    Ok(Fraction::reduced(product, one + other).unwrap_or(zero))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(core: [u32; 3], missed: u32, spurious: u32) -> Counts {
        let [correct, incorrect, partial] = core;
        Counts {
            core: Pairs { correct, incorrect, partial },
            missed,
            spurious,
            ..Counts::default()
        }
    }

    fn ratio(figure: Result<Fraction, Undefined>) -> (u64, u64) {
        figure.map(|found| (found.numerator(), found.denominator())).unwrap()
    }

    #[test]
    fn figures_are_exact_fractions() {
        let some = counts([2, 0, 3], 1, 1);
        assert_eq!(ratio(some.precision()), (7, 12));
        assert_eq!(ratio(some.recall()), (7, 12));
        assert_eq!(ratio(some.f1()), (7, 12));
        let other = counts([1, 1, 0], 2, 4);
        assert_eq!((ratio(other.precision()), ratio(other.recall())), ((1, 6), (1, 4)));
        assert_eq!(ratio(other.f1()), (1, 5));
        assert_eq!(other.f1().map(Fraction::value), Ok(0.2));
    }

    #[test]
    fn nothing_is_neither_all_nor_none() {
        let nothing = Counts::default();
        assert_eq!(nothing.precision(), Err(Undefined::NothingMarked));
        assert_eq!(nothing.recall(), Err(Undefined::NothingInKey));
        assert_eq!(nothing.f1(), Err(Undefined::NothingInKey));
        let unmarked = counts([0, 0, 0], 3, 0);
        assert_eq!(unmarked.precision(), Err(Undefined::NothingMarked));
        assert_eq!(ratio(unmarked.recall()), (0, 1));
        assert_eq!(unmarked.f1(), Err(Undefined::NothingMarked));
        let no_key = counts([0, 0, 0], 0, 3);
        assert_eq!(ratio(no_key.precision()), (0, 1));
        assert_eq!(no_key.f1(), Err(Undefined::NothingInKey));
        assert_eq!(ratio(counts([0, 1, 0], 1, 0).f1()), (0, 1), "all wrong is not undefined");
        assert_eq!(Characters::default().f1(), Err(Undefined::NothingInKey));
    }

    #[test]
    fn bonus_items_count_for_precision_only() {
        let mut found = counts([1, 0, 0], 1, 0);
        let before = found.recall();
        found.add_item(Scheme::Strict, ItemKind::Bonus, Outcome::Missed);
        assert_eq!((found.recall(), found.possible(), found.actual()), (before, 2, 1));
        found.add_item(Scheme::Strict, ItemKind::Bonus, Outcome::Found);
        found.add_item(Scheme::Strict, ItemKind::Bonus, Outcome::OtherCode);
        assert_eq!((found.recall(), found.possible(), found.actual()), (before, 2, 3));
        assert_eq!(ratio(found.precision()), (2, 3));
        found.add_item(Scheme::Strict, ItemKind::Trap, Outcome::Missed);
        found.add_extra(true);
        assert_eq!((found.possible(), found.actual(), found.spurious, found.traps), (2, 4, 1, 1));
    }
}
