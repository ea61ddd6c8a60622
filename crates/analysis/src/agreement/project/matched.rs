//! Annotations of two coders that are about the same passage: F1, and the fields of records.

use std::collections::HashMap;
use std::ops::ControlFlow;

use annotator_core::agreement::{FieldFigures, Measured, Unmeasured};
use annotator_core::codebook::{AttributeDefinition, Codebook, Layer};
use annotator_core::project::id::CodeId;

use super::Steps;
use super::coding::{CodedText, Mark, Material};
use super::pairs::mean;
use super::values::Fields;
use super::weighted::figure;
use crate::scoring::candidates::overlapping;
use crate::scoring::matching::{Edge, Gain, pair};

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
        let layers = layers_of(material, codebook);
        for text in &material.texts {
            matched.add(text, material, &layers, with_parents);
            steps.step()?;
        }
        ControlFlow::Continue(matched)
    }

    fn add(&mut self, text: &CodedText<'p>, material: &Material<'p>, layers: &[usize], kin: bool) {
        let kin_codes = |one, other| kin && is_kin(material, one, other);
        let coders = in_order(text);
        for (at, (one, first)) in coders.iter().enumerate() {
            for (other, second) in coders.iter().skip(at + 1) {
                let pair = self.pairs.entry((*one, *other)).or_default();
                pair.codes.resize(material.code_count(), Common::default());
                for mark in first.iter().chain(second) {
                    pair.count(mark.code, |common| common.all += 1);
                }
                for (own, theirs) in matches(first, second, layers, &kin_codes) {
                    pair.add(own, theirs, material, kin);
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

    fn add(&mut self, own: &Mark, theirs: &Mark, material: &Material, kin: bool) {
        let same_edges = own.chars == theirs.chars;
        if own.code == theirs.code {
            self.count(own.code, |common| {
                common.same += if same_edges { 2 } else { 0 };
                common.overlapping += 2;
            });
        } else if kin && is_kin(material, own.code, theirs.code) {
            self.overall.same += u32::from(same_edges);
            self.overall.overlapping += 1;
        }
    }
}

/// The coders of a text, each with their marks by characters and code.
pub(super) fn in_order<'t, 'p>(text: &'t CodedText<'p>) -> Vec<(usize, Vec<&'t Mark<'p>>)> {
    let sorted = |marks: &'t [Mark<'p>]| {
        let mut marks: Vec<&Mark> = marks.iter().collect();
        marks.sort_by(|one, other| (&one.chars, one.code).cmp(&(&other.chars, other.code)));
        marks
    };
    text.present().map(|(coder, marks)| (coder, sorted(marks))).collect()
}

/// The place of each code's layer in the codebook.
pub(super) fn layers_of(material: &Material, codebook: &Codebook) -> Vec<usize> {
    let layer = |code: &&CodeId| {
        let code = codebook.code(code)?;
        codebook.layers.iter().position(|layer| layer.id == code.layer)
    };
    material.codes.iter().map(|code| layer(code).unwrap_or(usize::MAX)).collect()
}

/// The pairs of annotations of two coders, matched as answers are matched with a key. Both lists are
/// sorted by their characters and codes. `kin` says whether two codes count in part. Otherwise it
/// would depend on the order of the coders which of two pairs that fit equally well is made.
pub(super) fn matches<'m, 'p>(
    first: &[&'m Mark<'p>],
    second: &[&'m Mark<'p>],
    layers: &[usize],
    kin: &dyn Fn(u32, u32) -> bool,
) -> Vec<(&'m Mark<'p>, &'m Mark<'p>)> {
    // What is the same in everything is a pair in one of the best matchings. Most are.
    let (mut pairs, mut ones, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = second.iter().peekable();
    for own in first {
        let key = (&own.chars, own.code);
        while let Some(before) = rest.next_if(|it| (&it.chars, it.code) < key) {
            others.push(*before);
        }
        match rest.next_if(|it| (&it.chars, it.code) == key) {
            Some(same) => pairs.push((*own, *same)),
            None => ones.push(*own),
        }
    }
    others.extend(rest.copied());
    let layer = |mark: &Mark| layers.get(mark.code as usize);
    let chars = |list: &'_ [&'m Mark<'p>]| list.iter().map(|mark| &mark.chars).collect::<Vec<_>>();
    let candidates = overlapping(chars(&ones).into_iter(), chars(&others).into_iter());
    let edges = candidates.into_iter().filter_map(|(item, annotation)| {
        let (own, theirs) = (ones.get(item)?, others.get(annotation)?);
        let both = own.chars.overlap(&theirs.chars);
        let either = own.chars.len() + theirs.chars.len() - both;
        let gain = Gain::of_pair(both, either, own.code == theirs.code);
        let gain = if kin(own.code, theirs.code) { gain.of_kin() } else { gain };
        (layer(own) == layer(theirs)).then_some(Edge { item, annotation, coding: 0, gain })
    });
    let mut edges: Vec<Edge> = edges.collect();
    edges.sort_by_key(|edge| (edge.item, edge.annotation));
    let found = pair(ones.len(), others.len(), &edges);
    let matched =
        ones.iter().zip(found).filter_map(|(own, theirs)| Some((*own, *others.get(theirs?)?)));
    pairs.extend(matched);
    pairs
}

/// Whether one of two codes is above the other.
pub(super) fn is_kin(material: &Material, one: u32, other: u32) -> bool {
    let above = |code: u32, other: u32| {
        material.above.get(code as usize).is_some_and(|above| above.contains(&other))
    };
    above(one, other) || above(other, one)
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
