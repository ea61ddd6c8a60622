//! Annotations of two coders that are about the same passage: F1, and the fields of records.

use std::collections::HashMap;
use std::ops::ControlFlow;

use annotator_core::agreement::{FieldFigures, Measured, Unmeasured};
use annotator_core::codebook::{AttributeDefinition, Codebook, Layer};
use annotator_core::project::id::AnnotationId;

use super::Steps;
use super::coding::{CodedText, Mark, Material};
use super::pairs::mean;
use super::values::Fields;
use super::weighted::figure;
use crate::scoring::{Coded, ItemId, Key, KeyItem, Outcome, Task};

/// Pairs of annotations, for each two coders.
pub(super) struct Matched<'p> {
    coders: usize,
    /// By pair of coders, the first one before the second.
    pairs: HashMap<(usize, usize), OfPair>,
    fields: Vec<Fields<'p>>,
}

/// What two coders have in common.
#[derive(Default)]
struct OfPair {
    overall: Common,
    codes: Vec<Common>,
}

/// Counts in halves, because a pair of which one has a code above the other's may count one half.
#[derive(Clone, Copy, Default)]
struct Common {
    /// How many annotations both have.
    all: u32,
    /// Twice the pairs with the same code and edges.
    same: u32,
    /// Twice the pairs with the same code that overlap.
    overlapping: u32,
}

impl Common {
    fn f1(self, halves: u32) -> Measured {
        if self.all == 0 {
            return Err(Unmeasured::NothingToCompare);
        }
        figure(f64::from(halves) / f64::from(self.all))
    }
}

impl<'p> Matched<'p> {
    /// Matches the annotations in all texts.
    pub(super) fn of(
        material: &Material<'p>,
        codebook: &'p Codebook,
        with_parents: bool,
        steps: &mut Steps,
    ) -> ControlFlow<(), Self> {
        let mut matched = Self {
            coders: material.coders,
            pairs: HashMap::new(),
            fields: fields_of(material, codebook),
        };
        let task = Task::new(codebook);
        for text in &material.texts {
            matched.add(text, material, &task, with_parents);
            steps.step()?;
        }
        ControlFlow::Continue(matched)
    }

    fn add(&mut self, text: &CodedText<'p>, material: &Material<'p>, task: &Task, parents: bool) {
        let marks: HashMap<AnnotationId, &Mark> =
            text.present().flat_map(|(_, marks)| marks).map(|it| (it.annotation.id, it)).collect();
        for (one, first) in text.present() {
            let items = (0..)
                .zip(first)
                .map(|(id, mark)| KeyItem::new(ItemId(id), &mark.spans, &mark.annotation.code));
            let key = Key::new(&text.ruler, task, items.collect());
            for (other, second) in text.present().filter(|(other, _)| *other > one) {
                let coded: Vec<Coded> = second.iter().map(coded).collect();
                let scored = key.score(&coded);
                let pair = self.pairs.entry((one, other)).or_default();
                pair.codes.resize(material.code_count(), Common::default());
                for mark in first.iter().chain(second) {
                    pair.count(mark.code, |common| common.all += 1);
                }
                for item in &scored.items {
                    let theirs = item.answer.as_ref().and_then(|it| marks.get(&it.annotation));
                    let own = first.get(item.item.0 as usize);
                    let (Some(own), Some(theirs)) = (own, theirs) else { continue };
                    pair.add(item.outcome(), own, theirs, material, parents);
                    for fields in &mut self.fields {
                        fields.add(own, theirs);
                    }
                }
            }
        }
    }

    /// F1 with the same edges, and with an overlap: of one code or of all, the mean of all pairs.
    pub(super) fn f1(&self, code: Option<usize>) -> (Measured, Measured) {
        let pairs: Vec<(usize, usize)> = {
            let coders = self.coders;
            (0..coders).flat_map(|one| (one + 1..coders).map(move |other| (one, other))).collect()
        };
        let common: Vec<Common> = pairs
            .iter()
            .filter_map(|pair| {
                let pair = self.pairs.get(pair)?;
                code.map_or(Some(pair.overall), |code| pair.codes.get(code).copied())
            })
            .collect();
        let same = common.iter().map(|it| it.f1(it.same));
        let overlapping = common.iter().map(|it| it.f1(it.overlapping));
        (mean(same), mean(overlapping))
    }

    pub(super) fn f1_of_pair(&self, one: usize, other: usize) -> (Measured, Measured) {
        let common = self.pairs.get(&(one, other)).map(|it| it.overall).unwrap_or_default();
        (common.f1(common.same), common.f1(common.overlapping))
    }

    /// The fields of layers in which something was matched.
    pub(super) fn fields(&self) -> Vec<FieldFigures> {
        self.fields.iter().flat_map(Fields::figures).collect()
    }
}

impl OfPair {
    fn count(&mut self, code: u32, change: impl Fn(&mut Common)) {
        change(&mut self.overall);
        if let Some(common) = self.codes.get_mut(code as usize) {
            change(common);
        }
    }

    fn add(
        &mut self,
        outcome: Outcome,
        own: &Mark,
        theirs: &Mark,
        material: &Material,
        parents: bool,
    ) {
        let (same, overlapping) = match outcome {
            Outcome::Missed => return,
            Outcome::Found => (2, 2),
            Outcome::Boundary(_) => (0, 2),
            Outcome::OtherCode | Outcome::BoundaryAndCode(_) => {
                if parents && is_kin(material, own.code, theirs.code) {
                    let same = u32::from(matches!(outcome, Outcome::OtherCode));
                    self.overall.same += same;
                    self.overall.overlapping += 1;
                }
                return;
            }
        };
        self.count(own.code, |common| {
            common.same += same;
            common.overlapping += overlapping;
        });
    }
}

/// Whether one of two codes is above the other.
fn is_kin(material: &Material, one: u32, other: u32) -> bool {
    let above = |code: u32, other: u32| {
        material.above.get(code as usize).is_some_and(|above| above.contains(&other))
    };
    above(one, other) || above(other, one)
}

fn coded<'a>(mark: &'a Mark) -> Coded<'a> {
    Coded {
        id: mark.annotation.id,
        spans: &mark.spans,
        code: &mark.annotation.code,
        values: Vec::new(),
    }
}

fn fields_of<'p>(material: &Material, codebook: &'p Codebook) -> Vec<Fields<'p>> {
    let used = |layer: &&std::rc::Rc<Layer>| {
        let mut codes = material.codes.iter();
        codes.any(|code| codebook.code(code).is_some_and(|code| code.layer == layer.id))
    };
    let layers = codebook.layers.iter().filter(used);
    let with_fields = layers.filter(|layer| !layer.attributes.is_empty());
    let codes = |layer: &Layer| {
        let codes = (0..).zip(&material.codes);
        let own = codes.filter(|(_, id)| codebook.code(id).is_some_and(|it| it.layer == layer.id));
        own.map(|(code, _)| code).collect()
    };
    with_fields
        .map(|layer| {
            let definitions: &'p [AttributeDefinition] = &layer.attributes;
            Fields::new(&layer.id, definitions, codes(layer))
        })
        .collect()
}
