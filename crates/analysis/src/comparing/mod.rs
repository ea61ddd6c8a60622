//! Puts together what several annotators marked in one text, and says where they differ.
//!
//! A [`Case`] is what belongs together: at most one annotation of each annotator, all of the same
//! layer. `clusters.rs` says how they are found. Cases do not depend on the order of
//! annotators and annotations.
//!
//! ```
//! use annotator_analysis::comparing::{Coder, Options, compare};
//! use annotator_analysis::ruler::Ruler;
//! use annotator_analysis::scoring::Coded;
//! use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId};
//! use annotator_core::starter;
//! use annotator_core::text::Text;
//! use annotator_core::text::marked::marked;
//!
//! let (text, wren) = marked("Japan [pledges ten million] to help.");
//! let (_, ibis) = marked("Japan [pledges ten million to help].");
//! let text = Text::new(text);
//! let code = CodeId::parse("pledge").unwrap();
//! let id = |last: u8| format!("8c5e2b66-9a53-4b0c-8a3f-0d6b8a6f3f1{last}");
//! let coder = |last, spans| Coder {
//!     id: AnnotatorId::parse(&id(last)).unwrap(),
//!     codings: vec![Coded {
//!         id: AnnotationId::parse(&id(last)).unwrap(),
//!         spans,
//!         code: &code,
//!         values: Vec::new(),
//!     }],
//! };
//! let codebook = starter::codebook();
//! let coders = [coder(1, &wren), coder(2, &ibis)];
//! let cases = compare(&Ruler::new(&text), &codebook, &coders, &Options::default());
//! assert_eq!(cases.len(), 1);
//! assert_eq!(cases[0].differs.edges, Some(2), "two words more");
//! ```

mod clusters;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use annotator_core::codebook::Codebook;
use annotator_core::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, LayerId};
use annotator_core::project::value::Value;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

use crate::ranges::Ranges;
use crate::ruler::Ruler;
use crate::scoring::Coded;
use crate::scoring::fields::mean_the_same;
use clusters::clusters;

/// An annotator with everything they marked in the text.
#[derive(Clone, Debug)]
pub struct Coder<'a> {
    /// Who it is. No two have the same id.
    pub id: AnnotatorId,
    /// What they marked, in any order.
    pub codings: Vec<Coded<'a>>,
}

/// What is compared, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The layers to compare; empty for all of them.
    pub layers: Vec<LayerId>,
    /// Whether passages are the same if only spaces at their edges differ.
    pub forgive_spaces: bool,
}

/// What belongs together: what some or all of the annotators marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Case<'a> {
    /// From the first character that one of them marked to the last.
    pub hull: Span,
    /// The layer; `None` if the codebook does not have the codes.
    pub layer: Option<&'a LayerId>,
    /// The annotation of each annotator, in the order in which they were given.
    pub codings: Vec<Option<AnnotationId>>,
    /// Who agrees with whom: those with the same number have the same code, passage and fields. The
    /// first has number 0. Those who marked nothing have none.
    pub groups: Vec<Option<usize>>,
    /// What differs.
    pub differs: Differs<'a>,
}

/// What differs between annotators.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differs<'a> {
    /// Somebody has marked nothing here.
    pub missing: bool,
    /// The codes.
    pub code: bool,
    /// The passages, and by how many words at most. It is 0 if only spaces or punctuation differ.
    pub edges: Option<u32>,
    /// The fields whose values do not mean the same, sorted.
    pub fields: Vec<&'a AttributeId>,
}

impl Differs<'_> {
    /// Whether something differs.
    #[must_use]
    pub fn any(&self) -> bool {
        self.missing || self.code || self.edges.is_some() || !self.fields.is_empty()
    }
}

/// An annotation that was measured.
#[derive(Debug)]
struct Marked<'c, 'a> {
    passage: Ranges,
    layer: Option<&'a LayerId>,
    coded: &'c Coded<'a>,
}

/// Compares what annotators marked in a text. The cases are in the order of the text.
#[must_use]
pub fn compare<'a>(
    ruler: &Ruler,
    codebook: &'a Codebook,
    coders: &[Coder<'a>],
    options: &Options,
) -> Vec<Case<'a>> {
    let marked: Vec<_> =
        coders.iter().map(|coder| measured(ruler, codebook, coder, options)).collect();
    // Where everything else is equal, ids decide, not the order in which annotators were given.
    let mut by_id: Vec<usize> = (0..coders.len()).collect();
    by_id.sort_by_key(|at| coders.get(*at).map(|coder| coder.id));
    let sorted: Vec<&[Marked]> =
        by_id.iter().filter_map(|at| marked.get(*at)).map(Vec::as_slice).collect();
    let mut cases = Vec::new();
    for cluster in clusters(&sorted) {
        let mut members: Vec<Option<&Marked>> = vec![None; coders.len()];
        for (coder, at) in cluster {
            let found = by_id
                .get(coder)
                .and_then(|place| Some((members.get_mut(*place)?, marked.get(*place)?.get(at)?)));
            if let Some((member, marked)) = found {
                *member = Some(marked);
            }
        }
        cases.extend(case(ruler, &members));
    }
    cases.sort_by_key(|(place, _)| *place);
    cases.into_iter().map(|(_, case)| case).collect()
}

/// What is compared of an annotator's annotations, in text order.
fn measured<'c, 'a>(
    ruler: &Ruler,
    codebook: &'a Codebook,
    coder: &'c Coder<'a>,
    options: &Options,
) -> Vec<Marked<'c, 'a>> {
    let marked = coder.codings.iter().map(|coded| {
        let passage = ruler.characters(coded.spans);
        Marked {
            passage: if options.forgive_spaces { without_spaces(ruler, passage) } else { passage },
            layer: codebook.code(coded.code).map(|code| &code.layer),
            coded,
        }
    });
    let wanted = |layer: Option<&LayerId>| {
        options.layers.is_empty() || layer.is_some_and(|layer| options.layers.contains(layer))
    };
    let mut marked: Vec<_> =
        marked.filter(|it| wanted(it.layer) && !it.passage.is_empty()).collect();
    marked.sort_by(|a, b| {
        (&a.passage, a.coded.code, a.coded.id).cmp(&(&b.passage, b.coded.code, b.coded.id))
    });
    marked
}

/// The passage without the spaces at the edges of its parts. A passage of nothing but spaces stays
/// as it is.
fn without_spaces(ruler: &Ruler, passage: Ranges) -> Ranges {
    let trimmed = Ranges::of(passage.iter().filter_map(|(start, end)| {
        let words = ruler.text().slice(ruler.span(start, end)?);
        let count = |part: &str| u32::try_from(part.chars().count()).unwrap_or_default();
        let before = count(words) - count(words.trim_start());
        Some((start + before, start + before + count(words.trim())))
    }));
    if trimmed.is_empty() { passage } else { trimmed }
}

/// Where a case is in the order of the text.
type Place<'a> = (ByteOffset, Reverse<ByteOffset>, &'a CodeId, AnnotationId);

fn case<'a>(ruler: &Ruler, members: &[Option<&Marked<'_, 'a>>]) -> Option<(Place<'a>, Case<'a>)> {
    let present: Vec<&Marked> = members.iter().flatten().copied().collect();
    let spans = || present.iter().flat_map(|it| it.coded.spans);
    let start = spans().map(|span| span.start()).min()?;
    let hull = Span::between(start, spans().map(|span| span.end()).max()?)?;
    let layer = present.first()?.layer;
    let code = present.iter().map(|it| it.coded.code).min()?;
    let id = present.iter().map(|it| it.coded.id).min()?;

    let codes = kinds(&present, |one, other| one.coded.code == other.coded.code);
    let passages = kinds(&present, |one, other| one.passage == other.passage);
    let fields: BTreeSet<&AttributeId> =
        present.iter().flat_map(|it| it.coded.values.iter().map(|(id, _)| *id)).collect();
    let mut differing = Vec::new();
    let mut signs: Vec<Vec<usize>> =
        codes.iter().zip(&passages).map(|(code, passage)| vec![*code, *passage]).collect();
    for field in fields {
        let of_field = kinds(&present, |one, other| {
            mean_the_same(value(one.coded, field), value(other.coded, field))
        });
        if differ(&of_field) {
            differing.push(field);
        }
        signs.iter_mut().zip(of_field).for_each(|(sign, kind)| sign.push(kind));
    }
    let differs = Differs {
        missing: present.len() < members.len(),
        code: differ(&codes),
        edges: differ(&passages).then(|| words_apart(ruler, &present)),
        fields: differing,
    };
    let mut signs = numbered(signs).into_iter();
    let groups = members.iter().map(|it| it.and_then(|_| signs.next())).collect();
    let codings = members.iter().map(|it| it.map(|it| it.coded.id)).collect();
    let place = (hull.start(), Reverse(hull.end()), code, id);
    Some((place, Case { hull, layer, codings, groups, differs }))
}

fn value<'a>(coded: &Coded<'a>, field: &AttributeId) -> Option<&'a Value> {
    coded.values.iter().find(|(id, _)| *id == field).map(|(_, value)| *value)
}

/// Numbers the members so that those that are the same, directly or through others, have the same
/// number.
fn kinds<'m, T>(members: &[&'m T], same: impl Fn(&'m T, &'m T) -> bool) -> Vec<usize> {
    let mut kinds: Vec<usize> = (0..members.len()).collect();
    for (at, one) in members.iter().enumerate() {
        for (other_at, other) in members.iter().enumerate().take(at) {
            let (Some(kind), Some(other_kind)) = (kinds.get(at), kinds.get(other_at)) else {
                continue;
            };
            let (kind, other_kind) = (*kind, *other_kind);
            if kind != other_kind && same(one, other) {
                let lower = kind.min(other_kind);
                let joined = kinds.iter_mut().filter(|it| **it == kind || **it == other_kind);
                joined.for_each(|it| *it = lower);
            }
        }
    }
    kinds
}

fn differ(kinds: &[usize]) -> bool {
    kinds.iter().any(|kind| Some(kind) != kinds.first())
}

/// Numbers equal items alike, from 0 in their order.
fn numbered<T: PartialEq>(items: Vec<T>) -> Vec<usize> {
    let mut known: Vec<T> = Vec::new();
    let mut numbers = Vec::new();
    for item in items {
        let at = known.iter().position(|it| *it == item).unwrap_or(known.len());
        if at == known.len() {
            known.push(item);
        }
        numbers.push(at);
    }
    numbers
}

/// The most words by which two of the passages differ.
fn words_apart(ruler: &Ruler, present: &[&Marked]) -> u32 {
    let words: Vec<Ranges> = present.iter().map(|it| ruler.whole_words(&it.passage)).collect();
    let pairs = words
        .iter()
        .enumerate()
        .flat_map(|(at, one)| words.iter().skip(at + 1).map(move |other| one.difference(other)));
    pairs.max().unwrap_or_default()
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
