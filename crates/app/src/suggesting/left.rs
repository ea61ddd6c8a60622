//! Which suggestions are left: those that are neither decided nor coded already.
//!
//! The same words can be in a text many times, so a decision is about one place.

use std::rc::Rc;

use super::Suggestion;
use super::asking::ShownFrom;
use crate::coding::in_the_way;
use crate::model::Open;
use annotator_core::project::id::CodeId;
use annotator_core::project::suggestions::{SuggestionDecision, SuggestionDecisions};
use annotator_core::text::span::{Span, Spans};

pub(super) fn left(
    open: &Open,
    from: &ShownFrom,
    decided: &SuggestionDecisions,
) -> Vec<Rc<Suggestion>> {
    let decided = decided_ones(from, decided);
    let is_decided = |one: &Suggestion| {
        decided.iter().any(|(code, span)| *code == one.code && *span == one.passage)
    };
    let all = from.found.all.iter();
    all.filter(|one| can_be_coded(open, from, one) && !is_decided(one)).cloned().collect()
}

/// Whether the code can be given to the passage, and is not there yet.
fn can_be_coded(open: &Open, from: &ShownFrom, one: &Suggestion) -> bool {
    let codebook = &open.project.codebook;
    let Some(code) = codebook.code(&one.code).filter(|code| code.is_offered()) else {
        return false;
    };
    let spans = Spans::one(one.passage);
    let mut here = from.set.overlapping(one.passage).into_iter();
    let coded = here.any(|it| it.annotator == from.annotator && it.code == one.code);
    !coded
        && in_the_way(codebook, &from.set, code, &spans, |it| it.annotator == from.annotator)
            .is_none()
}

/// The suggestions about which was decided: what, and where it is in the text as it is now.
fn decided_ones(from: &ShownFrom, decided: &SuggestionDecisions) -> Vec<(CodeId, Span)> {
    let mine = decided.decisions.iter().filter(|it| it.annotator == from.annotator);
    let counted = mine.filter(|it| !is_undone(it, from));
    let place = |it: &SuggestionDecision| Some((it.code.clone(), it.passage_in(from.statement())?));
    counted.filter_map(place).collect()
}

/// Whether what was accepted is not there any more, so that it can be suggested again.
fn is_undone(decision: &SuggestionDecision, from: &ShownFrom) -> bool {
    decision.accepted.is_some_and(|id| from.set.get(id).is_none())
}
