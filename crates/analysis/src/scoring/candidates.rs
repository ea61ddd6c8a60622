//! Finds the pairs of passages that share a character.

use crate::ranges::Ranges;

/// All pairs of one passage of each side that overlap, by their indices, sorted. The cost grows with
/// the number of pairs, not with the product of the sides.
pub(crate) fn overlapping<'a>(
    ours: impl Iterator<Item = &'a Ranges>,
    theirs: impl Iterator<Item = &'a Ranges>,
) -> Vec<(usize, usize)> {
    let mut starts = Vec::new();
    for (index, ranges) in ours.enumerate() {
        starts.extend(ranges.iter().map(|(start, end)| (start, end, true, index)));
    }
    for (index, ranges) in theirs.enumerate() {
        starts.extend(ranges.iter().map(|(start, end)| (start, end, false, index)));
    }
    starts.sort_unstable();
    // The ranges of each side that have not ended yet, with their ends.
    let mut our_open: Vec<(u32, usize)> = Vec::new();
    let mut their_open: Vec<(u32, usize)> = Vec::new();
    let mut pairs = Vec::new();
    for (start, end, is_ours, index) in starts {
        let others = if is_ours { &mut their_open } else { &mut our_open };
        others.retain(|(end, _)| *end > start);
        let pair = |other: usize| if is_ours { (index, other) } else { (other, index) };
        pairs.extend(others.iter().map(|(_, other)| pair(*other)));
        if is_ours { &mut our_open } else { &mut their_open }.push((end, index));
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    prop_compose! {
        fn passages()(
            all in prop::collection::vec(prop::collection::vec((0_u32..30, 0_u32..30), 0..3), 0..8),
        ) -> Vec<Ranges> {
            all.into_iter().map(Ranges::of).collect()
        }
    }

    proptest! {
        #[test]
        fn the_pairs_are_those_that_overlap(ours in passages(), theirs in passages()) {
            let mut expected = Vec::new();
            for (at, one) in ours.iter().enumerate() {
                let others = theirs.iter().enumerate();
                let found = others.filter(|(_, other)| one.overlap(other) > 0);
                expected.extend(found.map(|(other, _)| (at, other)));
            }
            prop_assert_eq!(overlapping(ours.iter(), theirs.iter()), expected);
        }
    }
}
