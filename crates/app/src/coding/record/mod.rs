//! Filling the record of the chosen annotation: the field that waits for words of the text, what was
//! read from the passage, and the way to the next record.

mod fields;
mod next;
mod proposing;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::rc::Rc;

use crate::effect::{Effect, FocusTarget};
use crate::model::Open;
use crate::work::Work;
use annotator_core::codebook::Layer;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AttributeId};
use annotator_core::project::value::Value;

use proposing::Read;

pub use fields::{
    FieldForSelection, field_for_letter, fields_for_selection, fields_of_open_record,
    is_filled_from_text,
};

/// What is remembered about records while the project is open. It is not part of the project.
#[derive(Debug, Default)]
pub struct Recording {
    /// The field that the next selection fills.
    target: Option<Target>,
    /// How often something led to a field of the record, which must be seen then.
    led_to: u64,
    /// Proposals that were rejected.
    rejected: Vec<(AnnotationId, AttributeId, Value)>,
    /// What was read from a passage last.
    read: RefCell<Option<Read>>,
}

/// A field that waits for words of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Target {
    annotation: AnnotationId,
    attribute: AttributeId,
    /// Whether words from anywhere fill it, because the user went to it. A field to which the page
    /// led only takes words from the paragraphs of its record's passage.
    anywhere: bool,
}

impl Open {
    /// The field of the chosen annotation that the next selection in the text fills.
    #[must_use]
    pub fn target(&self) -> Option<&AttributeId> {
        let target = self.recording.target.as_ref()?;
        (self.chosen.as_ref()?.id == target.annotation).then_some(&target.attribute)
    }

    /// Changes whenever something led to a field of the record.
    #[must_use]
    pub fn led_to_record(&self) -> u64 {
        self.recording.led_to
    }

    /// Whether the selection is in the paragraphs of the chosen annotation's passage. Elsewhere it is
    /// more likely for a new tag than for a field of the record.
    pub(crate) fn selects_beside_record(&self) -> bool {
        let passage = self.chosen_annotation().map(|annotation| annotation.spans.hull());
        let selected = self.selection.map(|selection| selection.span);
        let Some(((passage, selected), statement)) = passage.zip(selected).zip(self.statement())
        else {
            return false;
        };
        let at = |offset| statement.text.paragraph_at(offset);
        at(passage.start()) <= at(selected.start()) && at(selected.end()) <= at(passage.end())
    }

    /// The chosen annotation and the layer of its code.
    fn record(&self) -> Option<(&Rc<Annotation>, &Rc<Layer>)> {
        let annotation = self.chosen_annotation()?;
        Some((annotation, self.project.codebook.layer_of(&annotation.code)?))
    }
}

impl Work<'_> {
    /// Makes the field to which the user went the target of the next selection, if words of the text
    /// can fill it. One to which the page led stays what it is.
    pub(crate) fn enter_field(&mut self, attribute: Option<AttributeId>) {
        let is_there = attribute.is_some()
            && self.model.open.as_ref().is_some_and(|open| open.target() == attribute.as_ref());
        if !is_there {
            self.set_target(attribute, true);
        }
    }

    fn set_target(&mut self, attribute: Option<AttributeId>, anywhere: bool) {
        self.with_open(|open| {
            let fits = |id: &AttributeId| {
                let layer = open.record().map(|(_, layer)| layer);
                let definition = layer.and_then(|layer| layer.attribute(id));
                definition.is_some_and(|field| is_filled_from_text(field.kind))
            };
            let attribute = attribute.filter(fits);
            let annotation = open.chosen.as_ref().map(|chosen| chosen.id);
            let target = annotation.zip(attribute);
            open.recording.target =
                target.map(|(annotation, attribute)| Target { annotation, attribute, anywhere });
        });
    }

    /// No field waits for words any more, and the focus goes to the text.
    pub(crate) fn give_up_field(&mut self) {
        self.with_open(|open| open.recording.target = None);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Forgets the target when another annotation was chosen, so that it does not come back with
    /// the annotation.
    pub(crate) fn mend_target(&mut self) {
        self.with_open(|open| {
            if open.target().is_none() {
                open.recording.target = None;
            }
        });
    }

    /// Fills the waiting field from the selection and moves on to the next one. Returns whether it
    /// was for the field: for one to which the page led, words in other paragraphs than the record's
    /// passage are not. They are for a new tag, and then no field waits any more.
    pub(crate) fn fill_target(&mut self) -> bool {
        let Some(open) = &self.model.open else { return false };
        let Some(target) = open.target().and(open.recording.target.clone()) else { return false };
        let beside = open.selects_beside_record();
        if !beside && !target.anywhere {
            self.with_open(|open| open.recording.target = None);
            return false;
        }
        let filled = target.attribute;
        if self.take_evidence(&filled) {
            let next = self.model.open.as_ref().and_then(|open| open.open_field(Some(&filled)));
            self.focus_field(next.unwrap_or(filled), !beside);
        } else {
            self.focus_field(filled, target.anywhere);
        }
        true
    }

    /// Leads to a field, also where the record is closed.
    pub(crate) fn lead_to_field(&mut self, attribute: AttributeId) {
        self.with_open(|open| open.recording.led_to += 1);
        self.focus_field(attribute, false);
    }

    fn focus_field(&mut self, attribute: AttributeId, anywhere: bool) {
        self.set_target(Some(attribute.clone()), anywhere);
        self.effects.push(Effect::FocusField(attribute));
    }
}
