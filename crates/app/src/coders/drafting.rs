//! A result that is merged from several sides, or written anew.

use std::rc::Rc;

use super::cases::{Cases, OneCase, Side};
use crate::coding::edges::with_hull;
use crate::coding::form::{Input, changed};
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AttributeId, CodeId};
use annotator_core::project::settled::Way;
use annotator_core::project::value::Attribute;
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{StepUnit, step};
use annotator_core::text::span::{Span, Spans};

/// A result in the making.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Whether it is written anew; otherwise it is merged from several sides.
    pub anew: bool,
    pub code: CodeId,
    pub spans: Spans,
    pub attributes: SmallMap<AttributeId, Attribute>,
    pub note: String,
}

/// A change of the draft.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftChange {
    Code(CodeId),
    Passage(Spans),
    /// The start or the end of the passage moves by a word. It does not cross the other one.
    Edge {
        end: bool,
        forward: bool,
    },
    /// A field is taken from a side, by its place.
    FieldOf(usize, AttributeId),
    /// Something was typed or chosen in a field.
    Field(AttributeId, Input),
    /// The note is taken from a side.
    NoteOf(usize),
    Note(String),
}

/// The passages to choose from: of each side, what all have in common, and everything.
#[must_use]
pub fn passages(sides: &[Side]) -> Vec<Spans> {
    let annotations: Vec<&Rc<Annotation>> =
        sides.iter().filter_map(|side| side.annotation.as_ref()).collect();
    let mut passages: Vec<Spans> = Vec::new();
    let mut add = |spans: Option<Spans>| {
        passages.extend(spans.filter(|spans| !passages.contains(spans)));
    };
    annotations.iter().for_each(|it| add(Some(it.spans.clone())));
    let common = annotations.iter().map(|it| it.spans.clone()).reduce(|one, other| {
        let parts = one
            .parts()
            .iter()
            .flat_map(|part| other.parts().iter().filter_map(|theirs| part.intersection(*theirs)));
        Spans::new(parts.collect()).unwrap_or(one.clone())
    });
    add(common);
    let all = annotations.iter().flat_map(|it| it.spans.parts().iter().copied());
    add(Spans::new(united(all.collect())).ok());
    passages
}

/// The passage with its start or its end moved by a word; `None` if it would cross the other one.
fn with_edge_moved(text: &Text, spans: &Spans, end: bool, forward: bool) -> Option<Spans> {
    let hull = spans.hull();
    let edge = if end { hull.end() } else { hull.start() };
    let at = step(text, edge, StepUnit::Word, forward);
    let (start, stop) = if end { (hull.start(), at) } else { (at, hull.end()) };
    if start >= stop {
        return None;
    }
    with_hull(spans, text.span(start, stop).ok()?)
}

/// The parts with those joined that overlap or touch.
fn united(mut parts: Vec<Span>) -> Vec<Span> {
    parts.sort_by_key(|part| (part.start(), part.end()));
    let mut united: Vec<Span> = Vec::new();
    for part in parts {
        match united.last_mut().filter(|last| part.start() <= last.end()) {
            Some(last) => {
                let end = last.end().max(part.end());
                *last = Span::between(last.start(), end).unwrap_or(*last);
            }
            None => united.push(part),
        }
    }
    united
}

/// The fields on which a draft can say something, in the order of the codebook.
#[must_use]
pub fn fields(codebook: &Codebook, code: &CodeId) -> Vec<AttributeId> {
    let layer = codebook.layer_of(code);
    let all = layer.into_iter().flat_map(|layer| &layer.attributes);
    all.map(|field| field.id.clone()).collect()
}

impl Work<'_> {
    pub(super) fn open_draft(&mut self, anew: bool) {
        let Some((cases, case)) = self.shown_case() else { return };
        let sides = case.sides(&cases);
        let several = sides.iter().filter(|side| side.annotation.is_some()).count() > 1;
        let Some(first) = case.annotations().next().cloned().filter(|_| anew || several) else {
            return;
        };
        if !self.may_change() {
            return;
        }
        let draft = Draft {
            anew,
            code: first.code.clone(),
            spans: first.spans.clone(),
            attributes: if anew { SmallMap::new() } else { merged(&cases, &case) },
            note: if anew { String::new() } else { first.note.clone() },
        };
        self.with_settling(|it| it.draft = Some(draft));
    }

    pub(super) fn change_result(&mut self, change: DraftChange) {
        let Some((cases, case)) = self.shown_case() else { return };
        let Some(open) = &self.model.open else { return };
        let metadata = cases.statement.metadata.clone();
        let codebook = Rc::clone(&open.project.codebook);
        let sides = case.sides(&cases);
        let of_side = |side: usize| sides.get(side).and_then(|side| side.annotation.clone());
        self.with_settling(|it| {
            let Some(draft) = &mut it.draft else { return };
            match change {
                DraftChange::Code(code) => {
                    draft.code = code;
                    // Fields of another layer cannot stay.
                    let known = fields(&codebook, &draft.code);
                    draft.attributes.retain(|id, _| known.contains(id));
                }
                DraftChange::Passage(spans) => draft.spans = spans,
                DraftChange::Edge { end, forward } => {
                    let text = &cases.statement.text;
                    if let Some(spans) = with_edge_moved(text, &draft.spans, end, forward) {
                        draft.spans = spans;
                    }
                }
                DraftChange::FieldOf(side, field) => {
                    let theirs = of_side(side).and_then(|it| it.attributes.get(&field).cloned());
                    match theirs {
                        Some(attribute) => drop(draft.attributes.insert(field, attribute)),
                        None => drop(draft.attributes.remove(&field)),
                    }
                }
                DraftChange::Field(field, input) => {
                    let old = draft.attributes.get(&field).map(|it| it.value.clone());
                    match changed(old.as_ref(), input, &metadata) {
                        Some(value) => {
                            let attribute = Attribute::new(value, Vec::new());
                            draft.attributes.insert(field, attribute);
                        }
                        None => drop(draft.attributes.remove(&field)),
                    }
                }
                DraftChange::NoteOf(side) => {
                    draft.note = of_side(side).map(|it| it.note.clone()).unwrap_or_default();
                }
                DraftChange::Note(note) => draft.note = note,
            }
        });
    }

    pub(super) fn settle_draft(&mut self) {
        let Some((_, case)) = self.shown_case() else { return };
        let Some(open) = &self.model.open else { return };
        let Some(draft) = open.coders_room().settling.draft.clone() else { return };
        let Some(first) = case.annotations().next() else { return };
        let result = Annotation {
            spans: draft.spans,
            code: draft.code,
            attributes: draft.attributes,
            note: draft.note,
            confidence: None,
            ..(**first).clone()
        };
        let way = if draft.anew { Way::Anew } else { Way::Merged };
        self.settle_shown(way, vec![result]);
    }
}

/// The fields of the first side; what it left empty, of the next.
fn merged(cases: &Cases, case: &OneCase) -> SmallMap<AttributeId, Attribute> {
    let mut attributes = SmallMap::new();
    for annotation in case.sides(cases).into_iter().filter_map(|side| side.annotation) {
        for (id, attribute) in &annotation.attributes {
            if !attributes.contains_key(id) {
                attributes.insert(id.clone(), attribute.clone());
            }
        }
    }
    attributes
}
