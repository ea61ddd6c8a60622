//! The passages from which span F1, and the figures of fields, come: where they are less than 1.

use std::collections::{BTreeMap, BTreeSet};

use annotator_core::agreement::{Dispute, Given, Question};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AttributeId, CodeId, LayerId};

use super::coding::{CodedText, Mark, Material};
use super::disputes::share_of_pairs;
use super::matched::{in_order, is_kin, layers_of, matches};
use crate::scoring::fields::{is_blank, meaning};

/// The passages that lower span F1: those for which another coder has none with the same code that
/// overlaps. The first are those without agreement for most pairs of coders, then in text order. With
/// a code, only passages with it; where another coder's passage has another code, that code is given.
#[must_use]
pub fn span_differences(
    project: &Project,
    question: &Question,
    code: Option<&CodeId>,
) -> Vec<Dispute> {
    let material = Material::read(project, question);
    let wanted = |mark: &Mark| code.is_none_or(|code| mark.annotation.code == *code);
    listed(project, &material, question.with_parents, |places, one, other| match (one, other) {
        (Side(one, Some(own)), Side(other, Some(theirs))) => {
            let differ = own.code != theirs.code;
            for (own, theirs) in [((one, own), (other, theirs)), ((other, theirs), (one, own))] {
                if wanted(own.1) {
                    places.at(own.1).add(own, theirs.0, Some(theirs.1), differ);
                }
            }
        }
        (Side(one, Some(own)), Side(other, None)) | (Side(other, None), Side(one, Some(own))) => {
            if wanted(own) {
                places.at(own).add((one, own), other, None, true);
            }
        }
        (Side(_, None), Side(_, None)) => {}
    })
}

/// Pairs of matched annotations of two coders with another value of a field, or with a value on one
/// side only. Those about one passage are together.
#[must_use]
pub fn field_differences(
    project: &Project,
    question: &Question,
    layer: &LayerId,
    field: &AttributeId,
) -> Vec<Dispute> {
    let material = Material::read(project, question);
    let in_layer = |mark: &Mark| {
        project.codebook.code(&mark.annotation.code).is_some_and(|code| code.layer == *layer)
    };
    let value = |annotation: &Annotation| {
        let value = annotation.attributes.get(field).map(|attribute| &attribute.value);
        value.filter(|value| !is_blank(value)).map(meaning)
    };
    listed(project, &material, question.with_parents, |places, one, other| {
        let (Side(one, Some(own)), Side(other, Some(theirs))) = (one, other) else { return };
        let both = in_layer(own) && in_layer(theirs);
        if both && value(own.annotation) != value(theirs.annotation) {
            places.at(own).add((one, own), other, Some(theirs), true);
        }
    })
}

/// A coder and this coder's annotation of a pair, if there is one.
struct Side<'m, 'p>(usize, Option<&'m Mark<'p>>);

/// The passages of a text about which something is said.
#[derive(Default)]
struct Places<'m, 'p> {
    /// By the first and last character, and all parts of the passage.
    all: BTreeMap<Vec<(u32, u32)>, Place<'m, 'p>>,
}

/// What coders gave to a passage.
#[derive(Default)]
struct Place<'m, 'p> {
    given: BTreeMap<usize, Vec<&'m Mark<'p>>>,
    /// The pairs of coders that do not agree, the first one before the second.
    apart: BTreeSet<(usize, usize)>,
}

impl<'m, 'p> Places<'m, 'p> {
    fn at(&mut self, mark: &Mark) -> &mut Place<'m, 'p> {
        self.all.entry(mark.chars.iter().collect()).or_default()
    }
}

impl<'m, 'p> Place<'m, 'p> {
    fn add(
        &mut self,
        (one, own): (usize, &'m Mark<'p>),
        other: usize,
        theirs: Option<&'m Mark<'p>>,
        differ: bool,
    ) {
        self.give(one, Some(own));
        self.give(other, theirs);
        if differ {
            self.apart.insert((one.min(other), one.max(other)));
        }
    }

    fn give(&mut self, coder: usize, mark: Option<&'m Mark<'p>>) {
        let given = self.given.entry(coder).or_default();
        if let Some(mark) = mark
            && !given.iter().any(|known| known.annotation.id == mark.annotation.id)
        {
            given.push(mark);
        }
    }

    fn said(self, text: &CodedText, chars: &[(u32, u32)]) -> Option<Dispute> {
        let (start, end) = (chars.first()?.0, chars.last()?.1);
        let of = |(coder, mut marks): (usize, Vec<&Mark>)| {
            marks.sort_by_key(|mark| (mark.code, mark.annotation.id));
            let annotations = marks.iter().map(|mark| mark.annotation.id).collect();
            let mut codes: Vec<CodeId> =
                marks.iter().map(|mark| mark.annotation.code.clone()).collect();
            codes.dedup();
            Given { coder, codes, annotations }
        };
        let dispute = share_of_pairs(self.apart.len(), text.present().count());
        (!self.apart.is_empty()).then(|| Dispute {
            statement: text.id,
            start,
            end,
            given: self.given.into_iter().map(of).collect(),
            dispute,
        })
    }
}

/// Has `take` look at all pairs of annotations, and at annotations without a counterpart, text by text
/// and for each two coders.
fn listed<'p>(
    project: &'p Project,
    material: &Material<'p>,
    with_parents: bool,
    take: impl for<'m> Fn(&mut Places<'m, 'p>, Side<'m, 'p>, Side<'m, 'p>),
) -> Vec<Dispute> {
    let layers = layers_of(material, &project.codebook);
    let kin = |one, other| with_parents && is_kin(material, one, other);
    let mut found = Vec::new();
    for text in &material.texts {
        let mut places = Places::default();
        let coders = in_order(text);
        for (at, (one, first)) in coders.iter().enumerate() {
            for (other, second) in coders.iter().skip(at + 1) {
                let pairs = matches(first, second, &layers, &kin);
                let id = |mark: &Mark| mark.annotation.id;
                let with: [BTreeSet<_>; 2] = [
                    pairs.iter().map(|(own, _)| id(own)).collect(),
                    pairs.iter().map(|(_, theirs)| id(theirs)).collect(),
                ];
                for (own, theirs) in pairs {
                    take(&mut places, Side(*one, Some(own)), Side(*other, Some(theirs)));
                }
                let [ours, others] = &with;
                for own in first.iter().filter(|mark| !ours.contains(&id(mark))) {
                    take(&mut places, Side(*one, Some(own)), Side(*other, None));
                }
                for theirs in second.iter().filter(|mark| !others.contains(&id(mark))) {
                    take(&mut places, Side(*one, None), Side(*other, Some(theirs)));
                }
            }
        }
        let said = places.all.into_iter().filter_map(|(chars, place)| place.said(text, &chars));
        found.extend(said);
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.dispute));
    found
}
