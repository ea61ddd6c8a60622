//! Several annotators who count as one coder: which of their passages are one.

use annotator_core::project::id::AnnotatorId;

use super::coding::Mark;
use crate::ranges::Ranges;

/// The marks of several annotators as those of one coder. Passages of one code by different
/// annotators that overlap are one passage, with all that overlaps with it in turn.
pub(super) fn joined(mut marks: Vec<Mark>) -> Vec<Mark> {
    marks.sort_by(|one, other| key(one).cmp(&key(other)));
    let mut joined: Vec<Mark> = Vec::new();
    for of_code in marks.chunk_by(|one, other| one.code == other.code) {
        let passages: Vec<Passage> =
            of_code.iter().map(|mark| (mark.annotation.annotator, &mark.chars)).collect();
        for members in groups(&passages) {
            let members = members.iter().filter_map(|at| of_code.get(*at));
            let chars = Ranges::of(members.clone().flat_map(|mark| mark.chars.iter()));
            joined.extend(members.take(1).map(|first| Mark { chars: chars.clone(), ..*first }));
        }
    }
    joined.sort_by(|one, other| (&one.chars, one.code).cmp(&(&other.chars, other.code)));
    joined
}

fn key<'m>(mark: &'m Mark) -> (u32, &'m Ranges, impl Ord + use<>) {
    (mark.code, &mark.chars, (mark.annotation.annotator, mark.annotation.id))
}

/// Who marked what.
type Passage<'r> = (AnnotatorId, &'r Ranges);

/// The places of the passages that belong together, each group in order.
///
/// Reads the parts of all passages from left to right. Where two annotators meet, all passages there
/// belong together, so it is enough to know how far each reaches: `loose` passages have met nobody
/// yet, those of `met` belong together already.
fn groups(passages: &[Passage]) -> Vec<Vec<usize>> {
    let of = |(at, (by, chars)): (usize, &Passage)| {
        let by = *by;
        chars.iter().map(move |(start, end)| (start, end, at, by)).collect::<Vec<_>>()
    };
    let mut parts: Vec<_> = passages.iter().enumerate().flat_map(of).collect();
    parts.sort_unstable();
    let mut sets = Sets::new(passages.len());
    let mut reach = Reach::default();
    let mut loose: Vec<(u32, usize)> = Vec::new();
    let mut met: Option<(u32, usize)> = None;
    for (start, end, at, by) in parts {
        loose.push((end, at));
        if reach.of_others(by) > start {
            let here = loose.drain(..).chain(met).filter(|(end, _)| *end > start);
            let here: Vec<(u32, usize)> = here.collect();
            here.iter().for_each(|(_, other)| sets.unite(at, *other));
            met = here.iter().map(|(end, _)| *end).max().map(|end| (end, at));
        }
        reach.add(by, end);
    }
    sets.groups()
}

/// How far the passages of the annotator reach who reaches furthest, and those of the next one.
#[derive(Default)]
struct Reach([Option<(u32, AnnotatorId)>; 2]);

impl Reach {
    fn of_others(&self, by: AnnotatorId) -> u32 {
        let others = self.0.iter().flatten().filter(|(_, known)| *known != by);
        others.map(|(end, _)| *end).max().unwrap_or_default()
    }

    fn add(&mut self, by: AnnotatorId, end: u32) {
        let [first, second] = self.0;
        let own = [first, second].into_iter().flatten().find(|(_, known)| *known == by);
        let own = (own.map_or(end, |(known, _)| known.max(end)), by);
        let mut all: Vec<(u32, AnnotatorId)> =
            [first, second].into_iter().flatten().filter(|(_, known)| *known != by).collect();
        all.push(own);
        all.sort_unstable_by(|one, other| other.cmp(one));
        self.0 = [all.first().copied(), all.get(1).copied()];
    }
}

/// Sets of the numbers below some number, which can be united.
struct Sets {
    /// For each number a smaller one of its set, or itself.
    smaller: Vec<usize>,
}

impl Sets {
    fn new(count: usize) -> Self {
        Self { smaller: (0..count).collect() }
    }

    fn first(&mut self, of: usize) -> usize {
        let mut at = of;
        while let Some(next) = self.smaller.get(at).copied().filter(|next| *next != at) {
            // Halves the way for the next time.
            let after = self.smaller.get(next).copied().unwrap_or(next);
            if let Some(known) = self.smaller.get_mut(at) {
                *known = after;
            }
            at = after;
        }
        at
    }

    fn unite(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first(one), self.first(other));
        if let Some(known) = self.smaller.get_mut(one.max(other)) {
            *known = one.min(other);
        }
    }

    fn groups(mut self) -> Vec<Vec<usize>> {
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); self.smaller.len()];
        for at in 0..self.smaller.len() {
            let first = self.first(at);
            if let Some(group) = groups.get_mut(first) {
                group.push(at);
            }
        }
        groups.retain(|group| !group.is_empty());
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use uuid::Uuid;

    type Written = Vec<(u128, Vec<(u32, u32)>)>;

    /// The groups as sets of passages.
    fn found(written: &Written) -> BTreeSet<Written> {
        let ranges: Vec<Ranges> =
            written.iter().map(|(_, parts)| Ranges::of(parts.iter().copied())).collect();
        let by = |number: u128| AnnotatorId(Uuid::from_u128(number));
        let passages: Vec<Passage> =
            written.iter().zip(&ranges).map(|((number, _), it)| (by(*number), it)).collect();
        let group = |group: Vec<usize>| {
            let mut group: Vec<_> = group.into_iter().map(|at| written[at].clone()).collect();
            group.sort();
            group
        };
        groups(&passages).into_iter().map(group).collect()
    }

    /// The same by comparing each two passages until nothing changes.
    fn slowly(written: &Written) -> BTreeSet<Written> {
        let ranges: Vec<Ranges> =
            written.iter().map(|(_, parts)| Ranges::of(parts.iter().copied())).collect();
        let mut numbers: Vec<usize> = (0..written.len()).collect();
        for _ in 0..written.len() {
            for one in 0..written.len() {
                for other in 0..written.len() {
                    let by_two = written[one].0 != written[other].0;
                    if by_two && ranges[one].overlap(&ranges[other]) > 0 {
                        numbers[one] = numbers[one].min(numbers[other]);
                    }
                }
            }
        }
        let groups = (0..written.len()).map(|number| {
            let of = numbers.iter().zip(written).filter(|(known, _)| **known == number);
            let mut group: Vec<_> = of.map(|(_, passage)| passage.clone()).collect();
            group.sort();
            group
        });
        groups.filter(|group| !group.is_empty()).collect()
    }

    #[test]
    fn one_long_passage_holds_together_what_others_divided() {
        let long = (2, vec![(0, 9)]);
        let written = vec![(1, vec![(0, 3)]), long, (1, vec![(5, 7)]), (1, vec![(9, 12)])];
        let sizes: Vec<usize> = found(&written).iter().map(Vec::len).collect();
        assert_eq!(sizes, [3, 1]);
    }

    proptest! {
        #[test]
        fn what_belongs_together_depends_neither_on_order_nor_on_names(
            written in prop::collection::vec(
                (0_u128..4, prop::collection::vec((0_u32..25, 1_u32..8), 1..3)), 0..12),
            shuffle in Just((0..4_u128).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            let written: Written = written
                .into_iter()
                .map(|(by, parts)| (by, parts.into_iter().map(|(at, len)| (at, at + len)).collect()))
                .collect();
            prop_assert_eq!(found(&written), slowly(&written));
            let mut turned = written.clone();
            turned.reverse();
            prop_assert_eq!(found(&turned), found(&written));
            let renamed = |all: &Written| -> Written {
                all.iter().map(|(by, it)| (shuffle[*by as usize], it.clone())).collect()
            };
            let expected = found(&written).into_iter().map(|group| {
                let mut group = renamed(&group);
                group.sort();
                group
            });
            prop_assert_eq!(found(&renamed(&written)), expected.collect());
        }
    }
}
