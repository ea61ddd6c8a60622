//! Finds the annotations that belong together.
//!
//! The annotations of each two annotators are paired as a work is paired with a key
//! (`scoring/matching.rs`): only within a layer, only if they share a character, so that all pairs
//! together gain most. Two annotators are done then. With more, the pairs are joined, those that
//! gain most first, unless an annotator would have two annotations in one case.

use std::cmp::Reverse;

use super::Marked;
use crate::scoring::candidates::overlapping;
use crate::scoring::matching::{Edge, Gain, pair};

/// An annotation: whose it is, and its place among theirs.
pub(super) type Node = (usize, usize);

/// A pair of annotations that fits.
struct Fit {
    gain: Gain,
    one: Node,
    other: Node,
}

/// The cases, each with at most one annotation of each annotator. Every annotation is in one case.
pub(super) fn clusters(coders: &[&[Marked]]) -> Vec<Vec<Node>> {
    let mut fits = Vec::new();
    for (one, ours) in coders.iter().enumerate() {
        for (other, theirs) in coders.iter().enumerate().skip(one + 1) {
            fits.extend(pairs((one, ours), (other, theirs)));
        }
    }
    fits.sort_by_key(|fit| (Reverse(fit.gain), fit.one, fit.other));
    joined(coders, &fits)
}

fn pairs((one, ours): (usize, &[Marked]), (other, theirs): (usize, &[Marked])) -> Vec<Fit> {
    let passages =
        |side: &'_ [Marked]| side.iter().map(|it| it.passage.clone()).collect::<Vec<_>>();
    let (our_passages, their_passages) = (passages(ours), passages(theirs));
    let candidates = overlapping(our_passages.iter(), their_passages.iter());
    let edge = |(item, annotation): (usize, usize)| {
        let (mine, yours) = (ours.get(item)?, theirs.get(annotation)?);
        let fits = mine.layer == yours.layer;
        fits.then(|| Edge { item, annotation, coding: 0, gain: gain(mine, yours) })
    };
    let edges: Vec<Edge> = candidates.into_iter().filter_map(edge).collect();
    let pairs = pair(ours.len(), theirs.len(), &edges);
    let fit = |edge: &Edge| {
        let paired = pairs.get(edge.item).copied().flatten() == Some(edge.annotation);
        let nodes = ((one, edge.item), (other, edge.annotation));
        paired.then_some(Fit { gain: edge.gain, one: nodes.0, other: nodes.1 })
    };
    edges.iter().filter_map(fit).collect()
}

fn gain(one: &Marked, other: &Marked) -> Gain {
    let both = one.passage.overlap(&other.passage);
    let either = one.passage.len() + other.passage.len() - both;
    Gain::of_pair(both, either, one.coded.code == other.coded.code)
}

fn joined(coders: &[&[Marked]], fits: &[Fit]) -> Vec<Vec<Node>> {
    // For each annotation the number of its case, and the cases.
    let mut cases: Vec<Vec<Node>> = Vec::new();
    let mut case_of: Vec<Vec<usize>> = Vec::new();
    for (coder, marked) in coders.iter().enumerate() {
        let first = cases.len();
        cases.extend((0..marked.len()).map(|at| vec![(coder, at)]));
        case_of.push((first..cases.len()).collect());
    }
    for fit in fits {
        let number = |(coder, at): Node| case_of.get(coder)?.get(at).copied();
        let (Some(to), Some(from)) = (number(fit.one), number(fit.other)) else { continue };
        if to == from || have_one_annotator(&cases, to, from) {
            continue;
        }
        let moved = cases.get_mut(from).map(std::mem::take).unwrap_or_default();
        for (coder, at) in &moved {
            if let Some(case) = case_of.get_mut(*coder).and_then(|it| it.get_mut(*at)) {
                *case = to;
            }
        }
        if let Some(case) = cases.get_mut(to) {
            case.extend(moved);
        }
    }
    cases.retain(|case| !case.is_empty());
    cases
}

/// Whether an annotator has an annotation in both cases.
fn have_one_annotator(cases: &[Vec<Node>], one: usize, other: usize) -> bool {
    let members = |at: usize| cases.get(at).into_iter().flatten();
    members(one).any(|(coder, _)| members(other).any(|(theirs, _)| coder == theirs))
}
