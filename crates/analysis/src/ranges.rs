//! Sets of numbers as sorted ranges: the characters of a passage, or its words.

/// A set of numbers as ranges that are sorted, not empty and do not touch. So two sets with the same
/// numbers are equal, however they were put together.
///
/// ```
/// use annotator_analysis::ranges::Ranges;
///
/// let parts = Ranges::of([(6, 9), (0, 2), (2, 4), (5, 5)]);
/// assert_eq!(parts, Ranges::of([(0, 4), (6, 9)]));
/// assert_eq!(parts.len(), 7);
/// assert_eq!(parts.overlap(&Ranges::of([(3, 7)])), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    /// The numbers in any of these half-open ranges, which may overlap and be in any order.
    #[must_use]
    pub fn of(ranges: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut ranges: Vec<(u32, u32)> =
            ranges.into_iter().filter(|(start, end)| start < end).collect();
        ranges.sort_unstable();
        ranges.dedup_by(|(start, end), (_, reach)| {
            let joins = *start <= *reach;
            if joins {
                *reach = (*reach).max(*end);
            }
            joins
        });
        Self(ranges)
    }

    /// The ranges, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.0.iter().copied()
    }

    /// How many numbers it has.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.iter().map(|(start, end)| end - start).sum()
    }

    /// Whether it has no numbers.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first number; `None` if there is none.
    #[must_use]
    pub fn start(&self) -> Option<u32> {
        self.0.first().map(|(start, _)| *start)
    }

    /// The number after the last one; `None` if there is none.
    #[must_use]
    pub fn end(&self) -> Option<u32> {
        self.0.last().map(|(_, end)| *end)
    }

    /// How many numbers both sets have.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> u32 {
        let (mut ours, mut theirs) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut both = 0;
        while let (Some((start, end)), Some((from, to))) = (ours.peek(), theirs.peek()) {
            both += end.min(to).saturating_sub(*start.max(from));
            if end <= to {
                ours.next();
            } else {
                theirs.next();
            }
        }
        both
    }

    /// How many numbers only one of the sets has.
    #[must_use]
    pub fn difference(&self, other: &Self) -> u32 {
        self.len() + other.len() - 2 * self.overlap(other)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn numbers(ranges: &[(u32, u32)]) -> BTreeSet<u32> {
        ranges.iter().flat_map(|(start, end)| *start..*end).collect()
    }

    proptest! {
        #[test]
        fn ranges_agree_with_sets(
            ours in prop::collection::vec((0_u32..30, 0_u32..30), 0..6),
            theirs in prop::collection::vec((0_u32..30, 0_u32..30), 0..6),
        ) {
            let (a, b) = (Ranges::of(ours.iter().copied()), Ranges::of(theirs.iter().copied()));
            let (x, y) = (numbers(&ours), numbers(&theirs));
            let all: BTreeSet<u32> = a.iter().flat_map(|(start, end)| start..end).collect();
            prop_assert_eq!(&all, &x);
            prop_assert_eq!(a.len() as usize, x.len());
            prop_assert_eq!(a.is_empty(), x.is_empty());
            prop_assert_eq!(a.start(), x.first().copied());
            prop_assert_eq!(a.end(), x.last().map(|last| last + 1));
            prop_assert_eq!(a.overlap(&b) as usize, x.intersection(&y).count());
            prop_assert_eq!(a.difference(&b) as usize, x.symmetric_difference(&y).count());
            prop_assert_eq!(a == b, x == y);
            let apart = a.iter().zip(a.iter().skip(1)).all(|(left, right)| left.1 < right.0);
            prop_assert!(apart);
        }
    }
}
