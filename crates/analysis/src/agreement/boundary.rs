//! Boundary similarity: how alike two divisions of a text are, whatever the parts are called.
//!
//! Source: C. Fournier, "Evaluating text segmentation using boundary edit distance" (2013).
//! B = 1 - (A + w T) / (A + T + M): A boundaries are only in one division, M are in both, and T are near
//! misses, one unit apart, which count one half (n_t = 2, as `segeval` has it unless told otherwise).

use super::Unmeasured;

/// B of two divisions of the same text; each is a list of the places where a part ends and the next
/// one begins, in ascending order and without the ends of the text. 1 if all boundaries are the same.
///
/// # Errors
/// If neither division has a boundary.
pub fn boundary_similarity(one: &[u32], other: &[u32]) -> Result<f64, Unmeasured> {
    let (same, alone) = sorted_out(one, other);
    let near = near_misses(&alone);
    let (near, missed, same) = (count(near), count(alone.len() - 2 * near), count(same));
    let all = missed + near + same;
    if all == 0.0 {
        return Err(Unmeasured::NothingToCompare);
    }
    Ok(1.0 - (missed + 0.5 * near) / all)
}

/// How many boundaries are in both divisions, and those that are in only one: whether it is the first.
fn sorted_out(one: &[u32], other: &[u32]) -> (usize, Vec<(u32, bool)>) {
    let (mut same, mut alone) = (0, Vec::new());
    let mut others = other.iter().peekable();
    for place in one {
        while let Some(before) = others.next_if(|other| *other < place) {
            alone.push((*before, false));
        }
        match others.next_if_eq(&place) {
            Some(_) => same += 1,
            None => alone.push((*place, true)),
        }
    }
    alone.extend(others.map(|place| (*place, false)));
    (same, alone)
}

/// How many pairs of neighbours are one unit apart and not of the same division. From the left, each
/// boundary is in one pair at most; no other choice has more pairs.
fn near_misses(alone: &[(u32, bool)]) -> usize {
    let mut pairs = 0;
    let mut list = alone.iter().peekable();
    while let Some((place, first)) = list.next() {
        if list.next_if(|(next, other)| next - place == 1 && first != other).is_some() {
            pairs += 1;
        }
    }
    pairs
}

fn count(len: usize) -> f64 {
    f64::from(u32::try_from(len).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreement::testing::near;

    /// The boundaries of parts with these lengths.
    fn boundaries(lengths: &[u32]) -> Vec<u32> {
        let mut at = 0;
        let ends = lengths.iter().map(|length| {
            at += length;
            at
        });
        ends.take(lengths.len() - 1).collect()
    }

    #[test]
    fn published_examples_are_reproduced() {
        // The last two are two coders of Hearst's "Stargazers" text (1997).
        for (one, other, published) in [
            (&[5, 5][..], &[5, 5][..], 1.0),
            (&[5, 5], &[4, 6], 0.5),
            (&[5, 5], &[2, 8], 0.0),
            (&[2, 3, 6], &[5, 6], 0.5),
            (&[2, 3, 3, 1, 3, 6, 3], &[2, 8, 2, 4, 2, 3], 0.5),
        ] {
            near(boundary_similarity(&boundaries(one), &boundaries(other)), published, 1e-9);
        }
        assert_eq!(boundary_similarity(&[], &[]), Err(Unmeasured::NothingToCompare));
        near(boundary_similarity(&[], &[3]), 0.0, 1e-9);
    }

    proptest! {
        #[test]
        fn divisions_are_as_alike_from_either_side(
            one in prop::collection::btree_set(0_u32..20, 0..8),
            other in prop::collection::btree_set(0_u32..20, 0..8),
        ) {
            let (one, other): (Vec<_>, Vec<_>) = (one.into_iter().collect(), other.into_iter().collect());
            let found = boundary_similarity(&one, &other);
            prop_assert_eq!(found, boundary_similarity(&other, &one));
            if let Ok(found) = found {
                prop_assert!((0.0..=1.0).contains(&found));
                prop_assert_eq!(found == 1.0, one == other);
            }
        }
    }
}
