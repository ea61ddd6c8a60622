//! Values that were read from the chosen passage: accepting and rejecting them.

use std::rc::Rc;

use crate::effect::{Effect, FocusTarget};
use crate::hints::Hint;
use crate::model::{Model, Open};
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::phrases::passage::{Proposal, proposals};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AttributeId;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Attribute;

/// What was read last. Views ask for it after each message.
#[derive(Debug)]
pub(super) struct Read {
    annotation: Rc<Annotation>,
    statement: Rc<Statement>,
    codebook: Rc<Codebook>,
    /// How many proposals had been rejected.
    rejected: usize,
    found: Rc<[Proposal]>,
}

impl Read {
    fn is_of(
        &self,
        annotation: &Rc<Annotation>,
        statement: &Rc<Statement>,
        codebook: &Rc<Codebook>,
        rejected: usize,
    ) -> bool {
        self.rejected == rejected
            && Rc::ptr_eq(&self.annotation, annotation)
            && Rc::ptr_eq(&self.statement, statement)
            && Rc::ptr_eq(&self.codebook, codebook)
    }
}

impl Model {
    /// What was read from the chosen passage for fields that are empty, without what was rejected.
    /// It is read again for each passage and is no part of the project.
    #[must_use]
    pub fn proposals(&self) -> Rc<[Proposal]> {
        let open = self.open.as_ref().filter(|open| open.read_only.is_none());
        let open = open.filter(|open| open.exercise().is_none_or(|it| it.helps.proposals));
        let open = open.filter(|_| self.settings.proposals);
        open.and_then(Open::proposals).unwrap_or_default()
    }
}

impl Open {
    fn proposals(&self) -> Option<Rc<[Proposal]>> {
        let ((annotation, layer), statement) = (self.record()?, self.statement()?);
        if !self.is_own(annotation) {
            return None;
        }
        let codebook = &self.project.codebook;
        let rejected = self.recording.rejected.len();
        let mut known = self.recording.read.borrow_mut();
        let fresh = known.as_ref().filter(|it| it.is_of(annotation, statement, codebook, rejected));
        if let Some(read) = fresh {
            return Some(Rc::clone(&read.found));
        }
        let metadata = &statement.metadata;
        let mut found = proposals(&layer.attributes, &statement.text, &annotation.spans, metadata);
        found.retain(|it| !self.is_settled(annotation, it));
        let found: Rc<[Proposal]> = found.into();
        *known = Some(Read {
            annotation: Rc::clone(annotation),
            statement: Rc::clone(statement),
            codebook: Rc::clone(codebook),
            rejected,
            found: Rc::clone(&found),
        });
        Some(found)
    }

    /// Whether the field is filled already, or the proposal was rejected.
    fn is_settled(&self, annotation: &Annotation, found: &Proposal) -> bool {
        let rejected = self.recording.rejected.iter();
        annotation.attributes.contains_key(&found.attribute)
            || rejected.into_iter().any(|(id, attribute, value)| {
                *id == annotation.id && *attribute == found.attribute && *value == found.value
            })
    }
}

impl Work<'_> {
    /// Accepts what was read for one field.
    pub(crate) fn accept_proposal(&mut self, attribute: &AttributeId) {
        let found = self.model.proposals();
        let of_field: Vec<_> =
            found.iter().filter(|it| it.attribute == *attribute).cloned().collect();
        if self.accept(&of_field) {
            self.focus_record();
        }
    }

    /// Accepts everything that was read, in one step.
    pub(crate) fn accept_proposals(&mut self) {
        let found = self.model.proposals();
        if self.accept(&found) {
            self.focus_record();
        }
    }

    fn accept(&mut self, found: &[Proposal]) -> bool {
        let (Some(annotation), Some(stamp)) = (self.chosen_annotation(), self.stamp()) else {
            return false;
        };
        let names: Vec<String> =
            found.iter().map(|it| self.attribute_name(&annotation, &it.attribute)).collect();
        let edits: Vec<Edit> = found
            .iter()
            .cloned()
            .map(|it| {
                let evidence = vec![it.evidence];
                let new = Attribute { value: it.value, evidence, proposed: true };
                Edit::ChangeAnnotation {
                    statement: annotation.statement,
                    annotation: annotation.id,
                    change: AnnotationChange::SetAttribute(it.attribute, Some(new)),
                    stamp,
                }
            })
            .collect();
        self.model.heed(|hint| matches!(hint, Hint::Read(_)));
        !edits.is_empty() && self.perform_or_say(StepKind::SetAttribute, names.join(", "), edits)
    }

    pub(crate) fn reject_proposal(&mut self, attribute: &AttributeId) {
        let found = self.model.proposals();
        let Some(found) = found.iter().find(|it| it.attribute == *attribute).cloned() else {
            return;
        };
        self.with_open(|open| {
            if let Some(chosen) = &open.chosen {
                open.recording.rejected.push((chosen.id, found.attribute, found.value));
            }
        });
        self.focus_record();
    }

    /// Moves the focus into the record: to what was read, or else to the first open field, or to the
    /// way to the next record.
    pub(crate) fn focus_record(&mut self) {
        if !self.model.proposals().is_empty() {
            self.with_open(|open| open.recording.target = None);
            self.effects.push(Effect::Focus(FocusTarget::Proposals));
            return;
        }
        let field = self.model.open.as_ref().and_then(|open| open.open_field(None));
        match field {
            Some(field) => self.focus_field(field, false),
            None => self.effects.push(Effect::Focus(FocusTarget::NextRecord)),
        }
    }

    /// After a passage was tagged, the focus goes to what was read from it, or else to the text.
    pub(crate) fn focus_after_tagging(&mut self) {
        // While a code is kept active, the next thing is the next passage.
        let kept = self.model.open.as_ref().is_some_and(|open| open.kept.is_some());
        let target = if kept || self.model.proposals().is_empty() {
            FocusTarget::Text
        } else {
            FocusTarget::Proposals
        };
        self.effects.push(Effect::Focus(target));
    }
}
