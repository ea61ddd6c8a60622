//! Who reviews whose work: a round robin by a seed.
//!
//! Everybody reviews as many works as review theirs. Nobody reviews their own. Works of one's own
//! group are given out only where there are not enough others, and then as few as possible: the
//! assignment is a flow of least cost from reviewers to works, in which such a pair costs one.

use std::collections::VecDeque;

use crate::random::Random;

/// Why there is no assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// There are fewer other works than everybody should review.
    TooFew {
        /// How many each can review at most.
        most: usize,
    },
    /// Nobody should review anything.
    NoReviews,
}

/// Who reviews whose work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The places of the works of each reviewer, in an order by chance.
    pub reviews: Vec<Vec<usize>>,
    /// The pairs of reviewer and work that are of one group, because there is no other way.
    pub own_group: Vec<(usize, usize)>,
    /// The largest group and its size, if there are such pairs: the reason for them.
    pub largest: Option<(String, usize)>,
}

/// Assigns `each` works to every reviewer. Reviewers are the authors of the works, by place, with
/// their groups; an empty name is no group. The same groups and seed give the same assignment.
///
/// # Errors
/// [`Impossible`] if there are not enough works.
pub fn assign(groups: &[&str], each: usize, seed: u64) -> Result<Assigned, Impossible> {
    if each == 0 {
        return Err(Impossible::NoReviews);
    }
    let most = groups.len().saturating_sub(1);
    if most < each {
        return Err(Impossible::TooFew { most });
    }
    let mut random = Random(seed);
    let mut circle: Vec<usize> = (0..groups.len()).collect();
    random.shuffle(&mut circle);
    let mut flow = Flow::new(&circle, groups, each);
    for _ in 0..each {
        for place in 0..circle.len() {
            flow.give_one_more(place);
        }
    }
    let mut reviews = flow.reviews(&circle);
    let is_own_group = |reviewer: usize, work: usize| {
        let group = |at: usize| groups.get(at).copied().unwrap_or_default();
        is_one_group(group(reviewer), group(work))
    };
    let mut own_group = Vec::new();
    for (reviewer, works) in reviews.iter_mut().enumerate() {
        works.sort_unstable();
        own_group.extend(
            works
                .iter()
                .filter(|work| is_own_group(reviewer, **work))
                .map(|work| (reviewer, *work)),
        );
        random.shuffle(works);
    }
    let largest = if own_group.is_empty() { None } else { largest(groups) };
    Ok(Assigned { reviews, own_group, largest })
}

/// Whether two people are of one group. An empty group is none.
pub(super) fn is_one_group(one: &str, other: &str) -> bool {
    !one.is_empty() && one == other
}

fn largest(groups: &[&str]) -> Option<(String, usize)> {
    let size = |group: &str| groups.iter().filter(|it| **it == group).count();
    let named = groups.iter().filter(|group| !group.is_empty());
    let largest = named.max_by_key(|group| (size(group), std::cmp::Reverse(**group)))?;
    Some(((*largest).to_owned(), size(largest)))
}

/// What was given so far, by places in the circle.
struct Flow<'a> {
    groups: Vec<&'a str>,
    each: usize,
    /// Whether a reviewer has a work.
    given: Vec<Vec<bool>>,
    /// How many reviewers a work has.
    reviewed: Vec<usize>,
}

/// A reviewer or a work on the way of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    Reviewer(usize),
    Work(usize),
}

impl Node {
    /// Its place in a list of all reviewers and all works.
    fn index(self, people: usize) -> usize {
        match self {
            Self::Reviewer(at) => at,
            Self::Work(at) => people + at,
        }
    }
}

impl<'a> Flow<'a> {
    fn new(circle: &[usize], groups: &[&'a str], each: usize) -> Self {
        let of = circle.iter().map(|at| groups.get(*at).copied().unwrap_or_default());
        let people = circle.len();
        Self {
            groups: of.collect(),
            each,
            given: vec![vec![false; people]; people],
            reviewed: vec![0; people],
        }
    }

    fn has(&self, reviewer: usize, work: usize) -> bool {
        self.given.get(reviewer).and_then(|works| works.get(work)).copied().unwrap_or_default()
    }

    fn set(&mut self, reviewer: usize, work: usize, has: bool) {
        if let Some(given) = self.given.get_mut(reviewer).and_then(|works| works.get_mut(work)) {
            *given = has;
        }
    }

    fn cost(&self, reviewer: usize, work: usize) -> i64 {
        let group = |at: usize| self.groups.get(at).copied().unwrap_or_default();
        i64::from(is_one_group(group(reviewer), group(work)))
    }

    /// Gives a reviewer one more work, the next in the circle if possible. Others may change theirs
    /// for that, if it costs less.
    fn give_one_more(&mut self, from: usize) {
        let people = self.groups.len();
        // The least cost of reaching each reviewer and work, and what is before it.
        let mut costs = vec![None::<i64>; 2 * people];
        let mut before = vec![0_usize; 2 * people];
        let mut waiting = VecDeque::from([Node::Reviewer(from)]);
        if let Some(cost) = costs.get_mut(from) {
            *cost = Some(0);
        }
        while let Some(node) = waiting.pop_front() {
            let (Node::Reviewer(at) | Node::Work(at)) = node;
            let Some(so_far) = costs.get(node.index(people)).copied().flatten() else { continue };
            // Those after it in the circle come first.
            for step in 1..=people {
                let other = (at + step) % people;
                let (next, cost) = match node {
                    Node::Reviewer(reviewer) if other != reviewer && !self.has(reviewer, other) => {
                        (Node::Work(other), self.cost(reviewer, other))
                    }
                    Node::Work(work) if self.has(other, work) => {
                        (Node::Reviewer(other), -self.cost(other, work))
                    }
                    _ => continue,
                };
                let cost = so_far + cost;
                let known = costs.get_mut(next.index(people));
                let Some(known) = known.filter(|known| known.is_none_or(|it| cost < it)) else {
                    continue;
                };
                *known = Some(cost);
                if let Some(before) = before.get_mut(next.index(people)) {
                    *before = at;
                }
                if !waiting.contains(&next) {
                    waiting.push_back(next);
                }
            }
        }
        let free = (1..=people).map(|step| (from + step) % people).filter(|work| {
            self.reviewed.get(*work).is_some_and(|reviewers| *reviewers < self.each)
        });
        let reached =
            free.filter_map(|work| Some((costs.get(people + work).copied().flatten()?, work)));
        // Of those that cost the same, the one with the fewest reviewers, and of these the next.
        let best = reached.min_by_key(|(cost, work)| (*cost, self.reviewed.get(*work).copied()));
        let Some((_, end)) = best else { return };
        if let Some(reviewers) = self.reviewed.get_mut(end) {
            *reviewers += 1;
        }
        let mut work = end;
        loop {
            let reviewer = before.get(people + work).copied().unwrap_or(from);
            self.set(reviewer, work, true);
            if reviewer == from {
                return;
            }
            work = before.get(reviewer).copied().unwrap_or_default();
            self.set(reviewer, work, false);
        }
    }

    /// The works of each reviewer, by their places outside the circle.
    fn reviews(&self, circle: &[usize]) -> Vec<Vec<usize>> {
        let mut reviews = vec![Vec::new(); circle.len()];
        for (place, works) in self.given.iter().enumerate() {
            let own = works.iter().zip(circle).filter(|(given, _)| **given);
            let own: Vec<usize> = own.map(|(_, work)| *work).collect();
            if let Some(of) = circle.get(place).and_then(|at| reviews.get_mut(*at)) {
                *of = own;
            }
        }
        reviews
    }
}
