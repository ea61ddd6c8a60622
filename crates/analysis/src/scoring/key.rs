//! A key that is ready to score codings of a text.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use annotator_core::project::id::{AttributeId, CodeId, LayerId};

use super::candidates::overlapping;
use super::fields::{FieldOutcome, compare};
use super::matching::{Edge, Gain, pair};
use super::{
    Answer, Characters, Coded, Extra, ItemId, ItemKind, ItemResult, KeyItem, Scored, Task,
};
use crate::ranges::Ranges;
use crate::ruler::Ruler;

/// The key to a text, made ready once for all who coded it.
#[derive(Debug)]
pub struct Key<'a> {
    ruler: &'a Ruler<'a>,
    task: &'a Task<'a>,
    /// Core and bonus items in text order, so that the order of the input does not matter.
    items: Vec<Expected<'a>>,
    traps: Vec<Expected<'a>>,
}

/// An item with all codings that are right; its own is the first.
#[derive(Debug)]
struct Expected<'a> {
    item: KeyItem<'a>,
    /// Its place in the key.
    place: usize,
    layer: Option<&'a LayerId>,
    codings: Vec<Coding<'a>>,
}

/// A passage with a code.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Coding<'a> {
    passage: Ranges,
    code: &'a CodeId,
    layer: Option<&'a LayerId>,
}

/// An annotation with its passage.
struct Marked<'c, 'a> {
    coding: Coding<'a>,
    coded: &'c Coded<'a>,
}

impl<'a> Key<'a> {
    /// Measures the passages of a key. Items whose code does not belong to the task are left out.
    #[must_use]
    pub fn new(ruler: &'a Ruler<'a>, task: &'a Task<'a>, items: Vec<KeyItem<'a>>) -> Self {
        let coding = |spans, code| Coding {
            passage: ruler.characters(spans),
            code,
            layer: task.layer_of(code),
        };
        let mut expected = Vec::new();
        for (place, item) in items.into_iter().enumerate().filter(|(_, item)| task.has(item.code)) {
            let mut codings = vec![coding(item.spans, item.code)];
            for other in &item.accept {
                codings.push(coding(
                    other.spans.unwrap_or(item.spans),
                    other.code.unwrap_or(item.code),
                ));
            }
            expected.push(Expected { layer: task.layer_of(item.code), item, place, codings });
        }
        expected.sort_by(|a, b| (&a.codings, a.item.id).cmp(&(&b.codings, b.item.id)));
        let is_trap = |expected: &Expected| expected.item.kind == ItemKind::Trap;
        let (traps, items) = expected.into_iter().partition(is_trap);
        Self { ruler, task, items, traps }
    }

    /// Compares a person's annotations with the key. Annotations whose code does not belong to the
    /// task are left out.
    #[must_use]
    pub fn score(&self, coded: &[Coded<'a>]) -> Scored<'a> {
        let marked = self.marked(coded);
        let edges = self.edges(&marked);
        let pairs = pair(self.items.len(), marked.len(), &edges);

        let mut taken = vec![false; marked.len()];
        let mut items = Vec::new();
        let mut compared = Vec::new();
        for (index, (expected, pair)) in self.items.iter().zip(pairs).enumerate() {
            let answer = pair.and_then(|annotation| {
                let coding = coding_of(&edges, index, annotation);
                Some((expected.codings.get(coding)?, marked.get(annotation)?))
            });
            if let Some(taken) = pair.and_then(|annotation| taken.get_mut(annotation)) {
                *taken = true;
            }
            let coding = answer.map(|(coding, _)| coding).or(expected.codings.first());
            compared.extend(coding.map(|coding| (coding, expected.item.kind)));
            items.push((expected.place, self.result(expected, answer)));
        }
        items.sort_by_key(|(place, _)| *place);
        let left = marked.iter().zip(taken).filter(|(_, taken)| !taken).map(|(marked, _)| marked);
        Scored {
            items: items.into_iter().map(|(_, item)| item).collect(),
            extras: self.extras(&left.collect::<Vec<_>>()),
            characters: characters(&compared, &marked),
        }
    }

    /// The annotations that belong to the task, in text order.
    fn marked<'c>(&self, coded: &'c [Coded<'a>]) -> Vec<Marked<'c, 'a>> {
        let own = coded.iter().filter(|coded| self.task.has(coded.code));
        let measured = own.map(|coded| Marked {
            coding: Coding {
                passage: self.ruler.characters(coded.spans),
                code: coded.code,
                layer: self.task.layer_of(coded.code),
            },
            coded,
        });
        let mut marked: Vec<_> = measured.collect();
        marked.sort_by(|a, b| (&a.coding, a.coded.id).cmp(&(&b.coding, b.coded.id)));
        marked
    }

    /// The pairs of one layer that overlap, sorted by item and annotation; for each, the coding of the
    /// item that fits best.
    fn edges(&self, marked: &[Marked<'_, 'a>]) -> Vec<Edge> {
        let numbered = self.items.iter().enumerate();
        let codings: Vec<(usize, usize, &Coding)> = numbered
            .flat_map(|(item, expected)| {
                expected.codings.iter().enumerate().map(move |(at, coding)| (item, at, coding))
            })
            .collect();
        let passages = codings.iter().map(|(_, _, coding)| &coding.passage);
        let pairs = overlapping(passages, marked.iter().map(|marked| &marked.coding.passage));
        let mut edges: Vec<Edge> = pairs
            .into_iter()
            .filter_map(|(coding, annotation)| {
                let (item, coding, expected) = *codings.get(coding)?;
                let given = &marked.get(annotation)?.coding;
                let fits = given.layer == expected.layer;
                fits.then(|| Edge { item, annotation, coding, gain: gain(expected, given) })
            })
            .collect();
        edges.sort_by_key(|edge| (edge.item, edge.annotation, Reverse(edge.gain), edge.coding));
        edges.dedup_by_key(|edge| (edge.item, edge.annotation));
        edges
    }

    fn result(
        &self,
        expected: &Expected<'a>,
        answer: Option<(&Coding<'a>, &Marked<'_, 'a>)>,
    ) -> ItemResult<'a> {
        let Expected { item, layer, .. } = expected;
        ItemResult {
            item: item.id,
            kind: item.kind,
            weight: item.weight,
            layer: *layer,
            code: answer.map_or(item.code, |(coding, _)| coding.code),
            answer: answer.map(|(coding, marked)| {
                let given = &marked.coding;
                let off = || self.ruler.off(&given.passage, &coding.passage);
                Answer {
                    annotation: marked.coded.id,
                    code: given.code,
                    same_code: given.code == coding.code,
                    off: (given.passage != coding.passage).then(off),
                    fields: self.fields(expected, marked.coded),
                }
            }),
        }
    }

    fn fields(
        &self,
        expected: &Expected<'a>,
        coded: &Coded<'a>,
    ) -> Vec<(&'a AttributeId, FieldOutcome<'a>)> {
        let scored = self.task.scored(expected.layer).iter();
        scored
            .map(|field| {
                let given = coded.values.iter().find(|(id, _)| id == field);
                let accepted = expected.item.values.iter().filter(|(id, _)| id == field);
                let accepted: Vec<_> = accepted.map(|(_, value)| *value).collect();
                (*field, compare(given.map(|(_, value)| *value), &accepted))
            })
            .collect()
    }

    /// What belongs to no item, with the trap that it overlaps most with the trap's code.
    fn extras(&self, left: &[&Marked<'_, 'a>]) -> Vec<Extra<'a>> {
        let mut on_trap: Vec<Option<(u32, Reverse<usize>, ItemId)>> = vec![None; left.len()];
        for (at, trap) in self.traps.iter().enumerate() {
            for coding in &trap.codings {
                for (marked, found) in left.iter().zip(&mut on_trap) {
                    let both = coding.passage.overlap(&marked.coding.passage);
                    if both > 0 && coding.code == marked.coding.code {
                        *found = (*found).max(Some((both, Reverse(at), trap.item.id)));
                    }
                }
            }
        }
        let extra = |(marked, trap): (&&Marked<'_, 'a>, Option<(_, _, ItemId)>)| Extra {
            annotation: marked.coded.id,
            layer: marked.coding.layer,
            code: marked.coding.code,
            trap: trap.map(|(_, _, trap)| trap),
        };
        left.iter().zip(on_trap).map(extra).collect()
    }
}

fn gain(expected: &Coding, given: &Coding) -> Gain {
    let both = expected.passage.overlap(&given.passage);
    let either = expected.passage.len() + given.passage.len() - both;
    Gain::of_pair(both, either, expected.code == given.code)
}

/// The coding of the item with which the annotation is compared.
fn coding_of(edges: &[Edge], item: usize, annotation: usize) -> usize {
    let pair = |edge: &Edge| (edge.item, edge.annotation);
    let found = edges.binary_search_by_key(&(item, annotation), pair);
    found.ok().and_then(|at| edges.get(at)).map_or(0, |edge| edge.coding)
}

/// Characters by layer. Each character counts once for each code.
fn characters<'a>(
    compared: &[(&Coding<'a>, ItemKind)],
    marked: &[Marked<'_, 'a>],
) -> Vec<(Option<&'a LayerId>, Characters)> {
    #[derive(Default)]
    struct OfCode {
        marked: Vec<(u32, u32)>,
        key: Vec<(u32, u32)>,
        core: Vec<(u32, u32)>,
    }
    let mut codes: BTreeMap<(Option<&LayerId>, &CodeId), OfCode> = BTreeMap::new();
    for Marked { coding, .. } in marked {
        codes.entry((coding.layer, coding.code)).or_default().marked.extend(coding.passage.iter());
    }
    for (coding, kind) in compared {
        let of_code = codes.entry((coding.layer, coding.code)).or_default();
        of_code.key.extend(coding.passage.iter());
        if *kind == ItemKind::Core {
            of_code.core.extend(coding.passage.iter());
        }
    }
    let mut layers: BTreeMap<Option<&LayerId>, Characters> = BTreeMap::new();
    for ((layer, _), OfCode { marked, key, core }) in codes {
        let [marked, key, core] = [marked, key, core].map(Ranges::of);
        *layers.entry(layer).or_default() += Characters {
            marked: marked.len().into(),
            right: marked.overlap(&key).into(),
            core: core.len().into(),
            found: marked.overlap(&core).into(),
        };
    }
    layers.into_iter().collect()
}
