//! Accepting and rejecting suggestions.

use std::rc::Rc;

use super::order::LAST_DECISIONS;
use super::{Key, SuggestNews, Suggestion};
use crate::model::Open;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::{Annotation, Origin};
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId};
use annotator_core::project::suggestions::{SuggestionDecision, SuggestionDecisions};
use annotator_core::project::value::Attribute;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::text::span::{Span, Spans};

/// How one's own decisions in a project went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// How many were made.
    pub decided: usize,
    /// Whether each of the last ones was accepted, in order.
    pub last: Vec<bool>,
    /// How many suggestions of each rule were decided, and accepted, by the rule's id.
    pub rules: Vec<(String, usize, usize)>,
}

impl Record {
    /// Counts the decisions of the annotator at work.
    fn of(open: &Open) -> Self {
        let mut mine: Vec<SuggestionDecision> = SuggestionDecisions::all(&open.project.attachments)
            .flat_map(|(_, all)| all.decisions)
            .filter(|it| it.annotator == open.annotator)
            .collect();
        mine.sort_by_key(|it| it.at.0);
        let last = mine.iter().skip(mine.len().saturating_sub(LAST_DECISIONS));
        let last = last.map(|it| it.accepted.is_some()).collect();
        let mut rules: Vec<(String, usize, usize)> = Vec::new();
        for it in mine.iter().filter(|it| !it.rule.is_empty()) {
            let accepted = usize::from(it.accepted.is_some());
            match rules.iter_mut().find(|(rule, ..)| *rule == it.rule) {
                Some((_, all, right)) => (*all, *right) = (*all + 1, *right + accepted),
                None => rules.push((it.rule.clone(), 1, accepted)),
            }
        }
        Self { decided: mine.len(), last, rules }
    }

    /// How many of the last decisions were accepted.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.last.iter().filter(|it| **it).count()
    }

    /// Whether fewer than half of the last ones were accepted. It takes some to know.
    #[must_use]
    pub fn is_half_wrong(&self) -> bool {
        self.last.len() >= LAST_DECISIONS && self.accepted() * 2 < self.last.len()
    }
}

/// What a record was counted from. Parsing all decisions takes long, so it is done only when one of
/// the documents is another.
#[derive(Clone, Debug, Default)]
pub(super) struct CountedFrom {
    annotator: Option<AnnotatorId>,
    documents: Vec<Rc<str>>,
}

impl CountedFrom {
    fn is_of(&self, open: &Open) -> bool {
        let documents = SuggestionDecisions::documents(&open.project.attachments);
        self.annotator == Some(open.annotator)
            && documents.map(Rc::as_ptr).eq(self.documents.iter().map(Rc::as_ptr))
    }
}

impl Work<'_> {
    /// Counts how the decisions went, if any was made since.
    pub(super) fn keep_record_of_decisions(&mut self) {
        let Some(open) = &self.model.open else { return };
        if open.suggesting.as_ref().is_some_and(|it| it.counted.is_of(open)) {
            return;
        }
        let record = Rc::new(Record::of(open));
        let documents = SuggestionDecisions::documents(&open.project.attachments).cloned();
        let annotator = Some(open.annotator);
        let counted = CountedFrom { annotator, documents: documents.collect() };
        self.with_suggesting(|it| (it.record, it.counted) = (record, counted));
    }

    /// Accepts the suggestion that is looked at, with its code or another one, and with the passage
    /// as it was changed.
    pub(super) fn accept_suggestion(&mut self, other: Option<CodeId>) {
        let Some((next, one)) = self.now_and_next() else { return };
        let Some(open) = &self.model.open else { return };
        let changed = open.selection.filter(|_| open.changes_edges()).map(|it| it.span);
        let code = other.unwrap_or_else(|| one.code.clone());
        let passage = changed.unwrap_or(one.passage);
        let Some(edits) = self.accepting(&one, &code, passage) else { return };
        let name = self.code_name(&code);
        if !self.perform_or_say(StepKind::DecideSuggestion, name.clone(), edits) {
            return;
        }
        self.leave_selection();
        self.model.notify(SuggestNews::Decided { code: name, accepted: true }.into());
        self.walk_on(next);
    }

    pub(super) fn reject_suggestion(&mut self) {
        let Some((next, one)) = self.now_and_next() else { return };
        if !self.may_change() {
            return;
        }
        let Some(edit) = self.decision(&[(Rc::clone(&one), None)]) else { return };
        let name = self.code_name(&one.code);
        if !self.perform_or_say(StepKind::DecideSuggestion, name.clone(), vec![edit]) {
            return;
        }
        self.leave_selection();
        self.model.notify(SuggestNews::Decided { code: name, accepted: false }.into());
        self.walk_on(next);
    }

    /// Accepts what is ticked in the list of a rule, in one step.
    pub(super) fn accept_list(&mut self) {
        let Some(suggesting) = self.model.suggesting() else { return };
        let Some(list) = &suggesting.list else { return };
        let mut all = suggesting.of_rule(&list.rule);
        all.retain(|one| !list.left_out.contains(&one.key()));
        if all.is_empty() || !self.may_change() {
            return;
        }
        let mut annotations: Vec<Rc<Annotation>> = Vec::new();
        let mut decided = Vec::new();
        for one in &all {
            let Some(made) = self.annotation_of(one, &one.code.clone(), one.passage) else {
                return;
            };
            decided.push((Rc::clone(one), Some(made.id)));
            annotations.push(Rc::new(made));
        }
        let Some(statement) = all.first().map(|one| one.statement) else { return };
        let Some(decision) = self.decision(&decided) else { return };
        let name = all.first().map(|one| self.code_name(&one.code)).unwrap_or_default();
        let edits = vec![Edit::AddAnnotations { statement, annotations }, decision];
        if self.perform_or_say(StepKind::DecideSuggestion, name.clone(), edits) {
            self.with_suggesting(|it| (it.list, it.walk) = (None, None));
            self.model.notify(SuggestNews::AllAccepted { code: name, count: all.len() }.into());
            self.walk_on(None);
        }
    }

    fn now_and_next(&self) -> Option<(Option<Key>, Rc<Suggestion>)> {
        let suggesting = self.model.suggesting()?;
        let (at, now) = suggesting.now()?;
        let next = suggesting.shown.get(at + 1).or_else(|| suggesting.shown.first());
        let next = next.map(|one| one.key()).filter(|key| *key != now.key());
        Some((next, Rc::clone(now)))
    }

    fn leave_selection(&mut self) {
        self.with_open(|open| {
            open.selection = None;
            open.caret.anchor = None;
        });
    }

    /// The edits that accept a suggestion. If it cannot be, notifies the user why.
    fn accepting(
        &mut self,
        one: &Rc<Suggestion>,
        code: &CodeId,
        passage: Span,
    ) -> Option<Vec<Edit>> {
        if !self.may_change() {
            return None;
        }
        let annotation = self.annotation_of(one, code, passage)?;
        let decision = self.decision(&[(Rc::clone(one), Some(annotation.id))])?;
        let annotations = vec![Rc::new(annotation)];
        Some(vec![Edit::AddAnnotations { statement: one.statement, annotations }, decision])
    }

    fn annotation_of(
        &mut self,
        one: &Suggestion,
        code: &CodeId,
        passage: Span,
    ) -> Option<Annotation> {
        let mut annotation = self.new_annotation(code, Spans::one(passage))?;
        annotation.origin = Origin::Suggestion;
        let open = self.model.open.as_ref()?;
        let layer = open.project.codebook.layer_of(code)?;
        for field in &one.fields {
            let known = layer.attributes.iter().any(|it| it.id == field.attribute);
            if known && passage.covers(field.evidence.hull()) {
                let evidence = vec![field.evidence.clone()];
                let value = Attribute { value: field.value.clone(), evidence, proposed: true };
                annotation.attributes.insert(field.attribute.clone(), value);
            }
        }
        Some(annotation)
    }

    /// The edit that keeps decisions about a statement.
    fn decision(&self, decided: &[(Rc<Suggestion>, Option<AnnotationId>)]) -> Option<Edit> {
        let open = self.model.open.as_ref()?;
        let statement = decided.first()?.0.statement;
        let shown = open.project.statement(statement)?;
        let revision = self.model.suggesting()?.revision.clone();
        let mut known = SuggestionDecisions::read(&open.project.attachments, statement);
        for (one, accepted) in decided {
            let is_same = |it: &SuggestionDecision| {
                it.annotator == open.annotator
                    && it.code == one.code
                    && it.passage_in(shown) == Some(one.passage)
            };
            known.decisions.retain(|it| !is_same(it));
            known.decisions.push(SuggestionDecision {
                annotator: open.annotator,
                at: IsoTime(self.ports.now()),
                code: one.code.clone(),
                start: shown.text.char_from_byte(one.passage.start())?.0,
                quote: one.quote.clone(),
                by: one.by,
                rule: one.rule.clone(),
                score: (f64::from(one.score) * 100.0).round() / 100.0,
                revision: revision.clone(),
                accepted: *accepted,
            });
        }
        Some(known.write(statement))
    }
}
