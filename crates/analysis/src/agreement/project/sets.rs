//! How alike sets of codes are, for all pairs of sets together.
//!
//! The likeness of two sets is 1 minus their MASI distance. It follows from their sizes and from how
//! many codes they have in common. So it is enough to know, for each subset, how often sets of each size
//! contain it. How many pairs have a given number of common codes follows by inclusion and exclusion.
//! This takes time in proportion to the number of sets instead of its square.

use std::collections::HashMap;

use super::count;
use crate::agreement::masi::{CONTAINED, OVERLAPPING, masi_distance};

/// Prepared for a list of sets.
pub(super) struct Likeness {
    sets: Vec<Vec<u32>>,
    /// For each set its subsets with at least one code, each with this set's size: places in `slots`;
    /// empty if there would be too many.
    subsets: Vec<Vec<u32>>,
    /// Subsets with the size of sets that contain them, those of the same subset together.
    slots: Vec<Slot>,
    /// The size of the largest set.
    largest: usize,
}

/// Sets of one size that contain a subset.
#[derive(Clone, Copy)]
struct Slot {
    subset: u32,
    /// The size of the subset.
    size: usize,
    /// The size of the sets.
    of: usize,
}

/// More subsets than this take longer than all pairs of sets.
const MOST_SUBSETS: usize = 400_000;
const LARGEST: usize = 10;
/// So many sets can still be compared pair by pair again and again.
const FEW: usize = 150;

impl Likeness {
    pub(super) fn new(sets: &[Vec<u32>]) -> Self {
        let mut likeness = Self {
            sets: sets.to_vec(),
            subsets: Vec::new(),
            slots: Vec::new(),
            largest: sets.iter().map(Vec::len).max().unwrap_or_default(),
        };
        let all: usize = sets.iter().map(|set| 1_usize << set.len().min(30)).sum();
        if likeness.largest <= LARGEST && all <= MOST_SUBSETS {
            likeness.number_subsets(sets);
        }
        likeness
    }

    fn number_subsets(&mut self, sets: &[Vec<u32>]) {
        let mut numbers: HashMap<Vec<u32>, u32> = HashMap::new();
        let mut places: Vec<(Slot, usize)> = Vec::new();
        for (at, set) in sets.iter().enumerate() {
            for which in 1..1_u32 << set.len() {
                let chosen = (0..set.len()).filter(|place| which >> place & 1 == 1);
                let subset: Vec<u32> = chosen.filter_map(|place| set.get(place).copied()).collect();
                let (size, new) = (subset.len(), count(numbers.len()));
                let subset = *numbers.entry(subset).or_insert(new);
                places.push((Slot { subset, size, of: set.len() }, at));
            }
        }
        places.sort_unstable_by_key(|(slot, at)| (slot.subset, slot.of, *at));
        self.subsets = vec![Vec::new(); sets.len()];
        for (slot, at) in places {
            let same = |last: &Slot| last.subset == slot.subset && last.of == slot.of;
            if !self.slots.last().is_some_and(same) {
                self.slots.push(slot);
            }
            let number = count(self.slots.len() - 1);
            if let Some(subsets) = self.subsets.get_mut(at) {
                subsets.push(number);
            }
        }
    }

    /// Whether the sum can be calculated a thousand times.
    pub(super) fn is_quick(&self) -> bool {
        !self.subsets.is_empty() || self.sets.len() <= FEW
    }

    /// The sum of the likenesses of all ordered pairs, if each set was given so often. A set is paired
    /// with itself, too.
    pub(super) fn sum(&self, given: &[f64]) -> f64 {
        if self.subsets.is_empty() {
            return self.sum_of_pairs(given);
        }
        let width = self.largest + 1;
        // For each slot, how often its sets were given.
        let mut containing = vec![0.0; self.slots.len()];
        let (mut empty, mut equal) = (0.0, vec![0.0; width]);
        for ((set, subsets), times) in self.sets.iter().zip(&self.subsets).zip(given) {
            if *times == 0.0 {
                continue;
            }
            if set.is_empty() {
                empty = *times;
            } else if let Some(equal) = equal.get_mut(set.len()) {
                *equal += times * times;
            }
            for slot in subsets {
                if let Some(sum) = containing.get_mut(*slot as usize) {
                    *sum += times;
                }
            }
        }
        let pairs = self.pairs_by_subset(&containing);
        let mut sum = empty * empty;
        for one in 1..width {
            for other in 1..width {
                for common in 1..=one.min(other) {
                    let exactly = exactly(&pairs, width, one, other, common);
                    let same = if one == other && common == one {
                        equal.get(one).copied().unwrap_or_default()
                    } else {
                        0.0
                    };
                    let both = number(common);
                    let share = both / (number(one) + number(other) - both);
                    let part = if common == one.min(other) { CONTAINED } else { OVERLAPPING };
                    sum += same + share * part * (exactly - same);
                }
            }
        }
        sum
    }

    /// For two sizes of sets and a size of subsets: the pairs of sets that contain a subset, once for
    /// each subset that both contain.
    fn pairs_by_subset(&self, containing: &[f64]) -> Vec<f64> {
        let width = self.largest + 1;
        let mut pairs = vec![0.0; width * width * width];
        let of_subset = |one: &Slot, other: &Slot| one.subset == other.subset;
        let mut rest = containing;
        for slots in self.slots.chunk_by(of_subset) {
            let (times, after) = rest.split_at_checked(slots.len()).unwrap_or((rest, &[]));
            rest = after;
            for (one, times_one) in slots.iter().zip(times) {
                for (other, times_other) in slots.iter().zip(times) {
                    let at = (one.of * width + other.of) * width + one.size;
                    if let Some(sum) = pairs.get_mut(at) {
                        *sum += times_one * times_other;
                    }
                }
            }
        }
        pairs
    }

    fn sum_of_pairs(&self, given: &[f64]) -> f64 {
        let used = || self.sets.iter().zip(given).filter(|(_, times)| **times > 0.0);
        let of = |(one, times): (&Vec<u32>, &f64)| {
            let others = used().map(|(other, others)| others * (1.0 - masi_distance(one, other)));
            times * others.sum::<f64>()
        };
        used().map(of).sum()
    }
}

/// The number of pairs of sets that have exactly `common` codes in common.
fn exactly(pairs: &[f64], width: usize, one: usize, other: usize, common: usize) -> f64 {
    let mut sum = 0.0;
    for size in common..=one.min(other) {
        let at = (one * width + other) * width + size;
        let sign = if (size - common).is_multiple_of(2) { 1.0 } else { -1.0 };
        sum += sign * choose(size, common) * pairs.get(at).copied().unwrap_or_default();
    }
    sum
}

/// The binomial coefficient: in how many ways `some` can be chosen out of `of`.
fn choose(of: usize, some: usize) -> f64 {
    (0..some).map(|at| number(of - at) / number(at + 1)).product()
}

fn number(size: usize) -> f64 {
    f64::from(count(size))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_sum_is_that_of_all_pairs(
            sets in prop::collection::btree_set(prop::collection::btree_set(0_u32..7, 0..6), 1..12),
            times in prop::collection::vec(0_u32..9, 12),
        ) {
            let sets: Vec<Vec<u32>> =
                sets.into_iter().map(|set| set.into_iter().collect()).collect();
            let given: Vec<f64> = times.iter().take(sets.len()).copied().map(f64::from).collect();
            let likeness = Likeness::new(&sets);
            prop_assert!(likeness.is_quick() && !likeness.subsets.is_empty());
            let (quick, slow) = (likeness.sum(&given), likeness.sum_of_pairs(&given));
            prop_assert!((quick - slow).abs() < 1e-6, "{} {}", quick, slow);
        }
    }

    #[test]
    fn very_large_sets_are_compared_pair_by_pair() {
        let sets = vec![(0..25).collect(), vec![1]];
        let likeness = Likeness::new(&sets);
        assert!(likeness.subsets.is_empty() && likeness.is_quick());
        let expected = 2.0 * (1.0 - masi_distance(&sets[0], &sets[1])) + 2.0;
        assert!((likeness.sum(&[1.0, 1.0]) - expected).abs() < 1e-12);
        let many: Vec<Vec<u32>> = (0..200).map(|at| (at..at + 20).collect()).collect();
        assert!(!Likeness::new(&many).is_quick());
    }
}
