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
    found: Vec<Proposal>,
}

impl Read {
    fn is_of(
        &self,
        annotation: &Rc<Annotation>,
        statement: &Rc<Statement>,
        codebook: &Rc<Codebook>,
    ) -> bool {
        Rc::ptr_eq(&self.annotation, annotation)
            && Rc::ptr_eq(&self.statement, statement)
            && Rc::ptr_eq(&self.codebook, codebook)
    }
}

impl Model {
    /// What was read from the chosen passage for fields that are empty, without what was rejected.
    /// It is read again each time and is no part of the project.
    #[must_use]
    pub fn proposals(&self) -> Vec<Proposal> {
        let open = self.open.as_ref().filter(|open| open.read_only.is_none());
        let open = open.filter(|open| open.exercise().is_none_or(|it| it.helps.proposals));
        open.filter(|_| self.settings.proposals).map(Open::proposals).unwrap_or_default()
    }
}

impl Open {
    fn proposals(&self) -> Vec<Proposal> {
        let (Some((annotation, layer)), Some(statement)) = (self.record(), self.statement()) else {
            return Vec::new();
        };
        if !self.is_own(annotation) {
            return Vec::new();
        }
        let codebook = &self.project.codebook;
        let mut known = self.recording.read.borrow_mut();
        if !known.as_ref().is_some_and(|read| read.is_of(annotation, statement, codebook)) {
            let metadata = &statement.metadata;
            *known = Some(Read {
                annotation: Rc::clone(annotation),
                statement: Rc::clone(statement),
                codebook: Rc::clone(codebook),
                found: proposals(&layer.attributes, &statement.text, &annotation.spans, metadata),
            });
        }
        let mut found = known.as_ref().map(|read| read.found.clone()).unwrap_or_default();
        found.retain(|it| {
            let is_empty = !annotation.attributes.contains_key(&it.attribute);
            let rejected = self.recording.rejected.iter().any(|(id, attribute, value)| {
                *id == annotation.id && *attribute == it.attribute && *value == it.value
            });
            is_empty && !rejected
        });
        found
    }
}

impl Work<'_> {
    /// Accepts what was read for one field.
    pub(crate) fn accept_proposal(&mut self, attribute: &AttributeId) {
        let found = self.model.proposals();
        let of_field = found.into_iter().filter(|it| it.attribute == *attribute).collect();
        if self.accept(of_field) {
            self.focus_open_field();
        }
    }

    /// Accepts everything that was read, in one step.
    pub(crate) fn accept_proposals(&mut self) {
        let found = self.model.proposals();
        if self.accept(found) {
            self.focus_open_field();
        }
    }

    fn accept(&mut self, found: Vec<Proposal>) -> bool {
        let (Some(annotation), Some(stamp)) = (self.chosen_annotation(), self.stamp()) else {
            return false;
        };
        let names: Vec<String> =
            found.iter().map(|it| self.attribute_name(&annotation, &it.attribute)).collect();
        let edits: Vec<Edit> = found
            .into_iter()
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
        let found = self.model.proposals().into_iter().find(|it| it.attribute == *attribute);
        let Some(found) = found else { return };
        self.with_open(|open| {
            if let Some(chosen) = &open.chosen {
                open.recording.rejected.push((chosen.id, found.attribute, found.value));
            }
        });
        self.focus_record();
    }

    /// Moves the focus into the record: to what was read, or else to the first open field.
    pub(crate) fn focus_record(&mut self) {
        if self.model.proposals().is_empty() {
            self.focus_open_field();
        } else {
            self.with_open(|open| open.recording.target = None);
            self.effects.push(Effect::Focus(FocusTarget::Proposals));
        }
    }

    fn focus_open_field(&mut self) {
        if !self.model.proposals().is_empty() {
            self.effects.push(Effect::Focus(FocusTarget::Proposals));
            return;
        }
        let field = self.model.open.as_ref().and_then(|open| open.open_field(None));
        match field {
            Some(field) => self.focus_field(field),
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
