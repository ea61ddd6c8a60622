//! Pairs annotations with key items.
//!
//! Each annotation is paired with at most one item and each item with at most one annotation, so that
//! the gains of the pairs are the largest possible together. Only those that share a character can be
//! paired. The gain of a pair is the share of the characters that both have among the characters
//! that either has; with the same code it counts twice. So
//!
//! * an annotation that equals an item is never worth less than what could be gained without this
//!   pair (shares are one minus a distance for which the triangle inequality holds);
//! * an annotation over half the text takes no item from one that fits it;
//! * of several codes on about the same passage, each is paired with its own.
//!
//! If the gains are equal, what decides is, in this order: more pairs that are right in everything,
//! more with the right code, more with the right passage, more pairs, and, where codes above others
//! count in part, more pairs of those. All counts follow from these
//! numbers, therefore they do not depend on the order of the input, nor on which side is the key.
//! Where even these are equal, the order of the text decides which annotation belongs to which item.
//!
//! The best pairs are found by adding one item after the other along the cheapest chain of exchanges
//! (successive shortest paths with prices, as in the Hungarian method, on the pairs that exist). If
//! a very large number of passages overlap, this would take too long. Then the pair with the largest
//! gain is made first, then the next: see [`MOST_STEPS`].

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::{Add, Sub};

/// What a pair, or all pairs together, gain. A field decides if all fields before it are equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gain {
    /// Shares of the passages that are in both, in units of 1/2³²; twice that with the same code.
    pub(crate) share: i64,
    /// Pairs with the same passage and the same code.
    pub(crate) strict: i32,
    /// Pairs with the same code.
    pub(crate) same_code: i32,
    /// Pairs with the same passage.
    pub(crate) same_passage: i32,
    /// Pairs.
    pub(crate) pairs: i32,
    /// Pairs with the same passage, of which one code is above the other's; with any passage.
    pub(crate) kin: (i32, i32),
}

impl Gain {
    /// The gain of one pair: `both` characters are in both passages, `either` in at least one.
    pub(crate) fn of_pair(both: u32, either: u32, same_code: bool) -> Self {
        let same_passage = both == either;
        let share = (i64::from(both) << 32) / i64::from(either.max(1));
        Self {
            share: if same_code { 2 * share } else { share },
            strict: i32::from(same_code && same_passage),
            same_code: i32::from(same_code),
            same_passage: i32::from(same_passage),
            pairs: 1,
            kin: (0, 0),
        }
    }

    /// The gain of a pair of which one code is above the other's.
    pub(crate) fn of_kin(self) -> Self {
        Self { kin: (self.same_passage, 1), ..self }
    }
}

impl Add for Gain {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            share: self.share + other.share,
            strict: self.strict + other.strict,
            same_code: self.same_code + other.same_code,
            same_passage: self.same_passage + other.same_passage,
            pairs: self.pairs + other.pairs,
            kin: (self.kin.0 + other.kin.0, self.kin.1 + other.kin.1),
        }
    }
}

impl Sub for Gain {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            share: self.share - other.share,
            strict: self.strict - other.strict,
            same_code: self.same_code - other.same_code,
            same_passage: self.same_passage - other.same_passage,
            pairs: self.pairs - other.pairs,
            kin: (self.kin.0 - other.kin.0, self.kin.1 - other.kin.1),
        }
    }
}

/// An item and an annotation that can be paired, by their numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) item: usize,
    pub(crate) annotation: usize,
    /// The coding of the item that fits best.
    pub(crate) coding: usize,
    pub(crate) gain: Gain,
}

/// The steps after which a group of overlapping passages is too large for the best pairs: its items
/// times its possible pairs. Twenty million take less than a second. A text with 500 items, over
/// which somebody has marked everything once more, needs less than one million.
pub(crate) const MOST_STEPS: usize = 20_000_000;

/// For each item, the annotation that it is paired with.
pub(crate) fn pair(items: usize, annotations: usize, edges: &[Edge]) -> Vec<Option<usize>> {
    let mut sizes = vec![(0_usize, 0_usize); items + annotations];
    let groups = groups(items, annotations, edges);
    for (node, group) in groups.iter().enumerate() {
        if let Some((rows, _)) = sizes.get_mut(*group) {
            *rows += usize::from(node < items);
        }
    }
    let group_of = |edge: &Edge| groups.get(edge.item).copied().unwrap_or_default();
    for edge in edges {
        if let Some((_, pairs)) = sizes.get_mut(group_of(edge)) {
            *pairs += 1;
        }
    }
    let is_small = |edge: &Edge| {
        let size = sizes.get(group_of(edge));
        size.is_some_and(|(rows, pairs)| rows.saturating_mul(*pairs) <= MOST_STEPS)
    };
    let small = edges.iter().filter(|edge| is_small(edge));
    let mut best = Solver::new(items, annotations, small).solve();
    let large = edges.iter().filter(|edge| !is_small(edge)).collect();
    for (item, annotation) in largest_first(items, annotations, large) {
        if let Some(place) = best.get_mut(item) {
            *place = Some(annotation);
        }
    }
    best
}

/// The group of each item and annotation: two are in the same group if edges lead from one to the
/// other.
fn groups(items: usize, annotations: usize, edges: &[Edge]) -> Vec<usize> {
    fn root(above: &mut [usize], mut node: usize) -> usize {
        while let Some(next) = above.get(node).copied().filter(|next| *next != node) {
            let further = above.get(next).copied().unwrap_or(next);
            if let Some(place) = above.get_mut(node) {
                *place = further;
            }
            node = further;
        }
        node
    }
    let mut above: Vec<usize> = (0..items + annotations).collect();
    for edge in edges {
        let (one, other) = (root(&mut above, edge.item), root(&mut above, items + edge.annotation));
        if let Some(place) = above.get_mut(one) {
            *place = other;
        }
    }
    (0..above.len()).map(|node| root(&mut above, node)).collect()
}

/// Pairs what gains most, then what gains most among the rest, and so on.
fn largest_first(items: usize, annotations: usize, mut edges: Vec<&Edge>) -> Vec<(usize, usize)> {
    edges.sort_by_key(|edge| (Reverse(edge.gain), edge.item, edge.annotation));
    let mut taken = (vec![false; items], vec![false; annotations]);
    let mut pairs = Vec::new();
    for edge in edges {
        let (Some(item), Some(annotation)) =
            (taken.0.get_mut(edge.item), taken.1.get_mut(edge.annotation))
        else {
            continue;
        };
        if !*item && !*annotation {
            (*item, *annotation) = (true, true);
            pairs.push((edge.item, edge.annotation));
        }
    }
    pairs
}

/// Finds the pairs that gain most.
///
/// Items choose among annotations, or nothing. Every annotation has a price, 0 while it is free. An
/// item's profit is the gain of its pair less the price; it is never less than with another
/// annotation. A new item takes the annotation that is reached with the smallest loss of profits by
/// exchanges; then prices rise so that nobody wants to exchange again.
struct Solver {
    /// For each item, the annotations it can have, and what is gained.
    choices: Vec<Vec<(usize, Gain)>>,
    /// For each annotation: its price, the item that has it, and the gain of this pair. After the
    /// annotations come the places for items without one, a place for each.
    prices: Vec<Gain>,
    owners: Vec<Option<(usize, Gain)>>,
    /// What the search for the present item has found about each annotation.
    reached: Vec<Option<Reached>>,
}

/// How the search came to an annotation.
#[derive(Clone, Copy)]
struct Reached {
    /// The smallest loss known.
    loss: Gain,
    /// The item that takes it then, and what that gains.
    by: usize,
    gain: Gain,
    /// The annotation that this item gives up; `None` for the new item.
    before: Option<usize>,
    /// Whether the loss is known to be the smallest.
    settled: bool,
}

impl Solver {
    fn new<'e>(items: usize, annotations: usize, edges: impl Iterator<Item = &'e Edge>) -> Self {
        let mut choices = vec![Vec::new(); items];
        for edge in edges {
            if let Some(choices) = choices.get_mut(edge.item) {
                choices.push((edge.annotation, edge.gain));
            }
        }
        for (item, choices) in choices.iter_mut().enumerate() {
            choices.push((annotations + item, Gain::default()));
        }
        let places = annotations + items;
        Self {
            choices,
            prices: vec![Gain::default(); places],
            owners: vec![None; places],
            reached: vec![None; places],
        }
    }

    fn solve(mut self) -> Vec<Option<usize>> {
        let items = self.choices.len();
        let annotations = self.prices.len() - items;
        (0..items).for_each(|item| self.add(item));
        let mut pairs = vec![None; items];
        for (annotation, owner) in self.owners.iter().take(annotations).enumerate() {
            if let Some((item, _)) = owner
                && let Some(pair) = pairs.get_mut(*item)
            {
                *pair = Some(annotation);
            }
        }
        pairs
    }

    /// Adds an item. The search always ends at the item's own place for having nothing, at the latest.
    fn add(&mut self, item: usize) {
        let mut queue = BinaryHeap::new();
        let mut seen = Vec::new();
        let profit = self.profits(item).map(|(_, _, profit)| profit).max().unwrap_or_default();
        self.spread(item, None, profit, Gain::default(), &mut queue, &mut seen);
        while let Some(Reverse((loss, place))) = queue.pop() {
            let Some(Some(reached)) = self.reached.get_mut(place) else { continue };
            if reached.settled {
                continue;
            }
            reached.settled = true;
            let Some((owner, gain)) = self.owners.get(place).copied().flatten() else {
                self.raise_prices(&seen, loss);
                self.exchange(place);
                break;
            };
            let profit = gain - self.price(place);
            self.spread(owner, Some(place), profit, loss, &mut queue, &mut seen);
        }
        for place in seen {
            if let Some(reached) = self.reached.get_mut(place) {
                *reached = None;
            }
        }
    }

    /// The places that an item can have, with the gain and what remains of it after the price.
    fn profits(&self, item: usize) -> impl Iterator<Item = (usize, Gain, Gain)> + '_ {
        let choices = self.choices.get(item).into_iter().flatten();
        choices.map(|(place, gain)| (*place, *gain, *gain - self.price(*place)))
    }

    /// Looks at all that an item could have instead.
    fn spread(
        &mut self,
        item: usize,
        before: Option<usize>,
        profit: Gain,
        so_far: Gain,
        queue: &mut BinaryHeap<Reverse<(Gain, usize)>>,
        seen: &mut Vec<usize>,
    ) {
        let offers: Vec<_> = self.profits(item).collect();
        for (place, gain, other) in offers {
            let loss = so_far + (profit - other);
            let Some(known) = self.reached.get_mut(place) else { continue };
            match known {
                Some(known) if known.settled || known.loss <= loss => continue,
                Some(_) => {}
                None => seen.push(place),
            }
            *known = Some(Reached { loss, by: item, gain, before, settled: false });
            queue.push(Reverse((loss, place)));
        }
    }

    /// Raises the prices of what was looked at on the way to a place at this loss.
    fn raise_prices(&mut self, seen: &[usize], loss: Gain) {
        for place in seen {
            if let Some(Some(reached)) = self.reached.get(*place)
                && reached.settled
                && let Some(price) = self.prices.get_mut(*place)
            {
                *price = *price + (loss - reached.loss);
            }
        }
    }

    /// Gives a place to the item that reached it, the place that this item had to the one that
    /// reached that, and so on.
    fn exchange(&mut self, place: usize) {
        let mut place = Some(place);
        while let Some(at) = place
            && let Some(reached) = self.reached.get(at).copied().flatten()
        {
            if let Some(owner) = self.owners.get_mut(at) {
                *owner = Some((reached.by, reached.gain));
            }
            place = reached.before;
        }
    }

    fn price(&self, place: usize) -> Gain {
        self.prices.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
