use proptest::prelude::*;

use super::*;

/// What pairs gain together; checks that nothing is paired twice.
fn total(pairs: &[Option<usize>], edges: &[Edge]) -> Gain {
    let mut taken = Vec::new();
    let mut total = Gain::default();
    for (item, annotation) in pairs.iter().enumerate() {
        let Some(annotation) = annotation else { continue };
        assert!(!taken.contains(annotation), "{pairs:?}");
        taken.push(*annotation);
        let mut found = edges.iter().filter(|e| e.item == item && e.annotation == *annotation);
        total = total + found.next().unwrap().gain;
    }
    total
}

/// The most that can be gained, by trying everything.
fn most(item: usize, items: usize, taken: u32, edges: &[Edge]) -> Gain {
    if item == items {
        return Gain::default();
    }
    let own = edges.iter().filter(|edge| edge.item == item);
    let free = own.filter(|edge| taken & (1 << edge.annotation) == 0);
    let with =
        free.map(|edge| edge.gain + most(item + 1, items, taken | (1 << edge.annotation), edges));
    with.max().unwrap_or_default().max(most(item + 1, items, taken, edges))
}

prop_compose! {
    fn some_edges()(
        found in prop::collection::btree_map((0..6_usize, 0..6_usize), (1..5_u32, 0..4_u32, any::<bool>()), 0..30),
    ) -> Vec<Edge> {
        let edge = |((item, annotation), (both, more, same_code))| {
            Edge { item, annotation, coding: 0, gain: Gain::of_pair(both, both + more, same_code) }
        };
        found.into_iter().map(edge).collect()
    }
}

#[test]
fn in_a_very_large_group_what_is_right_is_still_found() {
    let side = 300;
    let edge = |item: usize, annotation: usize| Edge {
        item,
        annotation,
        coding: 0,
        gain: Gain::of_pair(10, if item == annotation { 10 } else { 11 }, true),
    };
    let edges: Vec<Edge> =
        (0..side * side).map(|at| edge(at / side, (at * 7 + at / side) % side)).collect();
    assert!(side * edges.len() > MOST_STEPS);
    let pairs = pair(side, side, &edges);
    assert!(pairs.iter().enumerate().all(|(item, pair)| *pair == Some(item)));
}

proptest! {
    #[test]
    fn no_other_pairs_gain_more(edges in some_edges()) {
        let best = pair(6, 6, &edges);
        prop_assert_eq!(total(&best, &edges), most(0, 6, 0, &edges));
    }

    #[test]
    fn pairs_of_the_largest_gain_first_take_each_once(edges in some_edges()) {
        let mut pairs = vec![None; 6];
        for (item, annotation) in largest_first(6, 6, edges.iter().collect()) {
            pairs[item] = Some(annotation);
        }
        prop_assert!(total(&pairs, &edges) <= most(0, 6, 0, &edges));
    }

    #[test]
    fn groups_are_what_edges_connect(edges in some_edges()) {
        let groups = groups(6, 6, &edges);
        for edge in &edges {
            prop_assert_eq!(groups[edge.item], groups[6 + edge.annotation]);
        }
        let apart: std::collections::BTreeSet<_> = groups.iter().collect();
        let connected = edges.len().min(11);
        prop_assert!(apart.len() >= 12 - connected);
    }
}
