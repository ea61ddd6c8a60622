//! Choosing an annotation and changing the chosen one.

use std::rc::Rc;

use super::selecting::spoken;
use crate::codebook::recoding::joined_notes;
use crate::coding::fill::fill;
use crate::coding::picker::{Picker, Purpose};
use crate::effect::{Effect, FocusTarget};
use crate::input::Pointing;
use crate::model::{Chosen, Selection, TypingIn};
use crate::notice::{Announcement, Reason};
use crate::work::{NotDone, Work};
use annotator_core::codebook::{AttributeKind, Layer};
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit, EditError};
use annotator_core::project::annotation::{Annotation, Confidence};
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId};
use annotator_core::project::value::{Attribute, Value};
use annotator_core::text::span::Spans;

impl Work<'_> {
    pub(crate) fn choose_annotation(&mut self, id: AnnotationId) {
        let Some(open) = &mut self.model.open else { return };
        let set = open.annotations();
        let Some(annotation) = set.get(id) else { return };
        let at = annotation.spans.start();
        let stack = set.covering(at).iter().map(|other| other.id).collect();
        let before = open.chosen.replace(Chosen { id, stack, clicked: false });
        open.tagged = None;
        open.selection = None;
        open.picker = None;
        open.caret.at = at;
        open.caret.anchor = None;
        self.effects.push(Effect::ScrollToText(at));
        self.show_row(id, before.map(|chosen| chosen.id));
        self.say_chosen();
    }

    /// Scrolls the list back to the chosen annotation's row if it was chosen `before`, too. When
    /// another annotation is chosen, the list scrolls on its own.
    pub(crate) fn show_row(&mut self, id: AnnotationId, before: Option<AnnotationId>) {
        if before == Some(id) {
            self.effects.push(Effect::ScrollToRow(id));
        }
    }

    pub(crate) fn step_annotation(&mut self, forward: bool) {
        let Some(open) = &self.model.open else { return };
        let set = open.painted();
        let now = open.chosen.as_ref().and_then(|chosen| set.position(chosen.id));
        let caret = open.caret.at;
        let next = match (now, forward) {
            (Some(at), true) => at.checked_add(1).and_then(|at| set.at(at)),
            (Some(at), false) => at.checked_sub(1).and_then(|at| set.at(at)),
            (None, true) => set.iter().find(|annotation| annotation.spans.start() >= caret),
            (None, false) => set.iter().rev().find(|annotation| annotation.spans.start() < caret),
        };
        if let Some(id) = next.map(|annotation| annotation.id) {
            self.choose_annotation(id);
        }
    }

    pub(crate) fn step_stack(&mut self, forward: bool) {
        let Some(chosen) = self.model.open.as_mut().and_then(|open| open.chosen.as_mut()) else {
            return;
        };
        let Some(at) = chosen.stack.iter().position(|id| *id == chosen.id) else { return };
        let count = chosen.stack.len();
        let next = if forward { at + 1 } else { at + count - 1 } % count;
        if let Some(id) = chosen.stack.get(next) {
            chosen.id = *id;
            self.say_chosen();
        }
    }

    pub(crate) fn leave_annotation(&mut self) {
        self.with_open(|open| open.chosen = None);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    pub(crate) fn leave_record(&mut self) {
        if let Some(annotation) = self.chosen_annotation() {
            self.with_open(|open| {
                open.caret.at = annotation.spans.start();
                open.caret.anchor = None;
            });
            self.effects.push(Effect::ScrollToText(annotation.spans.start()));
        }
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Shows the chosen annotation before a letter changes it.
    pub(crate) fn show_missed(&mut self) {
        let Some(annotation) = self.chosen_annotation() else { return };
        self.show_passage(annotation.statement, annotation.spans.clone());
        let code = self.code_name(&annotation.code);
        self.model.notify(Reason::ChosenMissed { code });
    }

    pub(crate) fn say_chosen(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some((chosen, annotation)) = open.chosen.as_ref().zip(open.chosen_annotation()) else {
            return;
        };
        let quote = open.statement().map(|s| annotation.spans.quote(s.text.as_str()));
        let place = chosen.stack.iter().position(|id| *id == chosen.id).map_or(1, |at| at + 1);
        let announcement = Announcement::Chosen {
            code: self.code_name(&annotation.code),
            parts: annotation.spans.parts().len(),
            quote: spoken(&quote.unwrap_or_default()),
            place,
            of: chosen.stack.len().max(1),
        };
        self.announce(announcement);
    }

    pub(crate) fn remove_annotation(&mut self) {
        let Some(annotation) = self.chosen_annotation() else { return };
        let code = self.code_name(&annotation.code);
        let paragraph = self.paragraph_number(&annotation.spans);
        let edit = Edit::RemoveAnnotations {
            statement: annotation.statement,
            annotations: vec![annotation.id],
        };
        if self.perform_or_say(StepKind::Untag, code.clone(), vec![edit]) {
            self.model.notify(Reason::Untagged { code, paragraph });
        }
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Selects the chosen passage again, to give it another code.
    pub(crate) fn want_another_code(&mut self) {
        let Some(annotation) = self.chosen_annotation() else { return };
        if !self.may_change() {
            return;
        }
        self.with_open(|open| {
            let span = annotation.spans.hull();
            open.selection = Some(Selection { span, by: Pointing::Keyboard, dragging: false });
            open.picker = Some(Picker::open(Purpose::Tag));
        });
        self.effects.push(Effect::Focus(FocusTarget::Picker));
    }

    /// Gives the chosen annotation another code. Attributes that the code's layer does not have are
    /// cleared in the same step, so undo brings them back.
    pub(crate) fn recode(&mut self, code: &CodeId) {
        let Some(annotation) = self.chosen_annotation() else { return };
        if self.model.open.as_ref().is_some_and(|open| !open.is_own(&annotation)) {
            self.code_for_myself(&annotation, code);
            return;
        }
        let Some(open) = &self.model.open else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let Some(found) = codebook.code(code) else { return };
        if annotation.code == *code {
            return;
        }
        let (statement, spans) = (annotation.statement, &annotation.spans);
        if let Some(reason) = self.refusal(found, statement, spans, Some(annotation.id)) {
            self.model.notify(reason);
            return;
        }
        let mut changes =
            unfit_attributes(&annotation, codebook.layer(&found.layer).map(Rc::as_ref));
        changes.push(AnnotationChange::Recode(code.clone()));
        let from = self.code_name(&annotation.code);
        if self.change_or_join(&annotation, StepKind::Recode, &found.name, changes) {
            self.model.notify(Reason::Recoded { from, to: found.name.clone() });
        }
    }

    /// Opens the record of an annotation at its note.
    pub(crate) fn want_note(&mut self, id: AnnotationId) {
        if self.chosen_annotation().is_none_or(|chosen| chosen.id != id) {
            self.choose_annotation(id);
        }
        // A narrow window shows the record of what was not just tagged.
        self.with_open(|open| open.tagged = None);
        self.effects.push(Effect::Focus(FocusTarget::Note));
    }

    pub(crate) fn type_note(&mut self, id: AnnotationId, note: String) {
        let Some(annotation) = self.annotation(id) else { return };
        if annotation.note == note {
            return;
        }
        let name = self.code_name(&annotation.code);
        let change = AnnotationChange::SetNote(note);
        self.type_change(&annotation, TypingIn::Note(id), StepKind::SetNote, name, change);
    }

    pub(crate) fn choose_confidence(&mut self, confidence: Option<Confidence>) {
        let Some(annotation) = self.chosen_annotation() else { return };
        if annotation.confidence == confidence {
            return;
        }
        let name = self.code_name(&annotation.code);
        self.change(
            &annotation,
            StepKind::SetConfidence,
            name,
            AnnotationChange::SetConfidence(confidence),
        );
    }

    pub(crate) fn change_attribute(
        &mut self,
        id: AnnotationId,
        attribute: AttributeId,
        value: Option<Value>,
    ) {
        let Some(annotation) = self.annotation(id) else { return };
        let old = annotation.attributes.get(&attribute);
        if old.map(|old| &old.value) == value.as_ref() {
            return;
        }
        let evidence = old.map(|old| old.evidence.clone()).unwrap_or_default();
        let new = value.map(|value| Attribute::new(value, evidence));
        let name = self.attribute_name(&annotation, &attribute);
        let typing = TypingIn::Attribute(id, attribute.clone());
        let change = AnnotationChange::SetAttribute(attribute, new);
        self.type_change(&annotation, typing, StepKind::SetAttribute, name, change);
    }

    /// Fills a field from the selected text. If a picker was open, the focus goes back to the text.
    pub(crate) fn fill_field(&mut self, attribute: &AttributeId) {
        let picking = self.model.open.as_ref().is_some_and(|open| open.picker.is_some());
        if self.take_evidence(attribute) && picking {
            self.effects.push(Effect::Focus(FocusTarget::Text));
        }
    }

    /// Fills a field of the chosen annotation from the selected text and keeps the passage as its
    /// evidence. Returns whether it was filled.
    pub(crate) fn take_evidence(&mut self, attribute: &AttributeId) -> bool {
        let Some(annotation) = self.chosen_annotation() else { return false };
        if !self.may_change() {
            return false;
        }
        let Some(open) = &self.model.open else { return false };
        let (Some(statement), Some(selection)) = (open.statement(), open.selection) else {
            self.model.notify(Reason::NoTextForField);
            return false;
        };
        let layer = open.project.codebook.layer_of(&annotation.code);
        let Some(definition) = layer.and_then(|layer| layer.attribute(attribute)) else {
            return false;
        };
        let quote = statement.text.slice(selection.span);
        let old = annotation.attributes.get(attribute);
        let value = fill(definition, quote, &statement.metadata, old.map(|old| &old.value));
        let Some(value) = value else {
            self.model.notify(match definition.kind {
                AttributeKind::Number => Reason::NoNumberInText,
                _ => Reason::NoTextForField,
            });
            return false;
        };
        // Evidence of a value that is replaced shows nothing any more.
        let kept = old.filter(|old| old.value == value);
        let mut evidence = kept.map(|old| old.evidence.clone()).unwrap_or_default();
        let spans = Spans::one(selection.span);
        if !evidence.contains(&spans) {
            evidence.push(spans);
        }
        let name = open.project.codebook.field_name(definition, &annotation.code).to_owned();
        let words = spoken(quote);
        let new = Some(Attribute::new(value, evidence));
        let change = AnnotationChange::SetAttribute(attribute.clone(), new);
        let done = self.change(&annotation, StepKind::SetAttribute, name.clone(), change);
        self.clear_selection();
        if done {
            self.model.notify(Reason::Filled { field: name, words });
        }
        done
    }

    pub(crate) fn drop_evidence(&mut self, attribute: &AttributeId, index: usize) {
        let Some(annotation) = self.chosen_annotation() else { return };
        let Some(old) = annotation.attributes.get(attribute) else { return };
        if index >= old.evidence.len() {
            return;
        }
        let mut new = old.clone();
        new.evidence.remove(index);
        let name = self.attribute_name(&annotation, attribute);
        self.change(
            &annotation,
            StepKind::SetAttribute,
            name,
            AnnotationChange::SetAttribute(attribute.clone(), Some(new)),
        );
    }

    pub(crate) fn show_evidence(&mut self, attribute: &AttributeId, index: usize) {
        let Some(annotation) = self.chosen_annotation() else { return };
        let evidence = annotation.attributes.get(attribute).and_then(|a| a.evidence.get(index));
        if let Some(spans) = evidence {
            self.effects.push(Effect::ScrollToText(spans.start()));
        }
    }

    pub(crate) fn chosen_annotation(&self) -> Option<Rc<Annotation>> {
        self.model.open.as_ref()?.chosen_annotation().cloned()
    }

    /// An annotation of any statement. A field may send its change after another annotation was
    /// chosen.
    fn annotation(&self, id: AnnotationId) -> Option<Rc<Annotation>> {
        let open = self.model.open.as_ref()?;
        open.project.annotations.values().find_map(|set| set.get(id)).cloned()
    }

    pub(crate) fn attribute_name(
        &self,
        annotation: &Annotation,
        attribute: &AttributeId,
    ) -> String {
        let Some(open) = &self.model.open else { return attribute.to_string() };
        let codebook = &open.project.codebook;
        let layer = codebook.layer_of(&annotation.code);
        let name = layer
            .and_then(|layer| layer.attribute(attribute))
            .map(|definition| codebook.field_name(definition, &annotation.code));
        name.unwrap_or(attribute.as_str()).to_owned()
    }

    fn edit(&self, annotation: &Annotation, change: AnnotationChange) -> Option<Edit> {
        Some(Edit::ChangeAnnotation {
            statement: annotation.statement,
            annotation: annotation.id,
            change,
            stamp: self.stamp()?,
        })
    }

    fn change(
        &mut self,
        annotation: &Annotation,
        kind: StepKind,
        name: String,
        change: AnnotationChange,
    ) -> bool {
        match self.edit(annotation, change) {
            Some(edit) => self.perform_or_say(kind, name, vec![edit]),
            None => false,
        }
    }

    /// Makes a change by typing, which extends the last step while the same field is typed in.
    fn type_change(
        &mut self,
        annotation: &Annotation,
        typing: TypingIn,
        kind: StepKind,
        name: String,
        change: AnnotationChange,
    ) {
        let Some(edit) = self.edit(annotation, change) else { return };
        self.perform_typing(typing, kind, name, vec![edit]);
    }

    /// Changes an annotation. If it then has the code and the passage of another one, the two are
    /// joined: the older one stays, and the notes are appended. Returns whether it was changed.
    pub(super) fn change_or_join(
        &mut self,
        annotation: &Annotation,
        kind: StepKind,
        name: &str,
        changes: Vec<AnnotationChange>,
    ) -> bool {
        let edits: Option<Vec<Edit>> =
            changes.into_iter().map(|change| self.edit(annotation, change)).collect();
        let Some(edits) = edits else { return false };
        match self.perform(kind, name, edits, false) {
            Ok(()) => return true,
            Err(NotDone::Edit(EditError::SameClaim { existing, .. })) => {
                self.join(annotation, existing, kind, name);
            }
            Err(why) => self.refuse(why),
        }
        false
    }

    fn join(&mut self, changed: &Annotation, other: AnnotationId, kind: StepKind, name: &str) {
        let Some(other) = self.annotation(other) else { return };
        // Both have the same code and passage, so only the note is taken over.
        let note = joined_notes(&other.note, &changed.note);
        let mut edits = vec![Edit::RemoveAnnotations {
            statement: changed.statement,
            annotations: vec![changed.id],
        }];
        if note != other.note {
            edits.extend(self.edit(&other, AnnotationChange::SetNote(note)));
        }
        if let Err(why) = self.perform(kind, name, edits, false) {
            self.refuse(why);
            return;
        }
        self.model.notify(Reason::Joined { code: name.to_owned() });
        self.choose_annotation(other.id);
    }
}

/// Clears the attributes of an annotation that do not fit a layer.
pub(crate) fn unfit_attributes(
    annotation: &Annotation,
    layer: Option<&Layer>,
) -> Vec<AnnotationChange> {
    let fits = |name: &AttributeId, attribute: &Attribute| {
        let definition = layer.and_then(|layer| layer.attribute(name));
        definition.is_some_and(|definition| attribute.value.check(definition).is_ok())
    };
    let unfit = annotation.attributes.iter().filter(|(name, attribute)| !fits(name, attribute));
    unfit.map(|(name, _)| AnnotationChange::SetAttribute(name.clone(), None)).collect()
}

#[cfg(feature = "bench")]
impl Work<'_> {
    /// Gives all annotations of one code another code, in one undo step.
    pub(crate) fn bench_recode(&mut self, from: &CodeId, to: &CodeId) {
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let set = open.annotations();
        let edits = set.iter().filter(|item| item.code == *from).map(|item| {
            let change = AnnotationChange::Recode(to.clone());
            Edit::ChangeAnnotation { statement: item.statement, annotation: item.id, change, stamp }
        });
        let edits = edits.collect();
        self.perform_or_say(StepKind::Recode, to.to_string(), edits);
    }
}
