//! Groups of a class, shuffled by a seed.

use crate::random::Random;

/// The most groups there can be.
pub const MOST_GROUPS: usize = 10_000;

/// How many groups to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// As many as are needed for at most this many people in each.
    Of(usize),
    /// This many, or as many as there are people.
    Number(usize),
}

/// The group of each person, counted from 0. Sizes differ by at most one, and nobody is left over.
/// The same seed gives the same groups.
#[must_use]
pub fn shuffled(people: usize, grouping: Grouping, seed: u64) -> Vec<usize> {
    let groups = match grouping {
        Grouping::Of(size) => people.div_ceil(size.max(1)),
        Grouping::Number(number) => number,
    };
    let groups = groups.clamp(1, people.clamp(1, MOST_GROUPS));
    let mut order: Vec<usize> = (0..people).collect();
    Random(seed).shuffle(&mut order);
    let mut of_each = vec![0; people];
    for (place, person) in order.into_iter().enumerate() {
        if let Some(group) = of_each.get_mut(person) {
            *group = place % groups;
        }
    }
    of_each
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sizes(groups: &[usize]) -> Vec<usize> {
        let most = groups.iter().max().map_or(0, |most| most + 1);
        (0..most).map(|group| groups.iter().filter(|it| **it == group).count()).collect()
    }

    proptest! {
        #[test]
        fn sizes_differ_by_at_most_one(people in 0_usize..80, wanted in 0_usize..90, seed: u64) {
            for grouping in [Grouping::Of(wanted), Grouping::Number(wanted)] {
                let groups = shuffled(people, grouping, seed);
                prop_assert_eq!(groups.len(), people);
                prop_assert_eq!(&groups, &shuffled(people, grouping, seed));
                let sizes = sizes(&groups);
                let (least, most) = (sizes.iter().min(), sizes.iter().max());
                if let (Some(least), Some(most)) = (least, most) {
                    prop_assert!(*least > 0 && most - least <= 1, "{:?}", sizes);
                    if let Grouping::Of(size) = grouping {
                        prop_assert!(*most <= size.max(1));
                    } else {
                        prop_assert_eq!(sizes.len(), wanted.clamp(1, people));
                    }
                }
            }
        }
    }

    #[test]
    fn another_seed_gives_other_groups() {
        let groups = |seed| shuffled(30, Grouping::Of(4), seed);
        assert_eq!(sizes(&groups(1)), [4, 4, 4, 4, 4, 4, 3, 3]);
        assert_ne!(groups(1), groups(2));
    }
}
