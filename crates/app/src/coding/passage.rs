//! The passage of the chosen annotation, changed by the selected words: words added and taken off,
//! a passage split, and two annotations of one code joined.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::selecting::spoken;
use crate::codebook::recoding::joined_notes;
use crate::dialog::Dialog;
use crate::effect::{Effect, FocusTarget};
use crate::later::Later;
use crate::model::{Chosen, Open};
use crate::notice::{Announcement, PassageProblem, Reason};
use crate::work::Work;
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AttributeId};
use annotator_core::project::value::Attribute;
use annotator_core::text::boundaries::{Snap, snap};
use annotator_core::text::span::{Span, Spans};

/// What the user does with the passage of the chosen annotation.
#[derive(Clone, Debug, PartialEq)]
pub enum PassageMsg {
    /// The selected words became part of it.
    WordsAdded,
    /// The selected words are no longer part of it.
    WordsTakenOff,
    /// This part is no longer part of it.
    PartTakenOff(Span),
    /// It was divided before the selected words, or at the caret.
    Split,
    /// It was joined with the next passage that has the code.
    JoinedWithNext,
    /// It was united with a passage that has the code and overlaps it.
    United,
    /// Two annotations were joined after the user decided what to keep of `other`.
    JoinDecided { kept: AnnotationId, other: AnnotationId, of_other: Later<Vec<Disputed>> },
}

/// What two annotations that are joined say differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disputed {
    Field(AttributeId),
    Confidence,
}

impl Open {
    /// The passage of the chosen annotation with the selected words; `None` if they belong to it.
    #[must_use]
    pub fn passage_with_words(&self) -> Option<Spans> {
        let (chosen, text) = self.own_chosen()?;
        let with = chosen.spans.with(text, self.selection?.span);
        (with != chosen.spans).then_some(with)
    }

    /// The passage of the chosen annotation without the selected words; `None` if none of them
    /// belong to it, or if they are all of it.
    #[must_use]
    pub fn passage_without_words(&self) -> Option<Spans> {
        let (chosen, text) = self.own_chosen()?;
        let selected = self.selection?.span;
        chosen.spans.without(text, selected).filter(|_| chosen.spans.touch(selected))
    }

    /// The two passages that the chosen one is split into: before the selected words, or before the
    /// word at the caret.
    #[must_use]
    pub fn halves(&self) -> Option<(Spans, Spans)> {
        let (chosen, text) = self.own_chosen()?;
        let at = match self.selection {
            Some(selection) => selection.span.start(),
            None => {
                // The word at the caret, unless the caret is at its end.
                let at = self.caret.at;
                let within = self.statement()?.text.span(at, chosen.spans.end()).ok()?;
                let whole = snap(&self.statement()?.text, at, within.end(), Snap::Words)?;
                whole.start()
            }
        };
        chosen.spans.split_at(text, at)
    }

    /// The next annotation with the code of the chosen one, by the same annotator.
    #[must_use]
    pub fn next_of_code(&self) -> Option<Rc<Annotation>> {
        let (chosen, _) = self.own_chosen()?;
        let set = self.annotations();
        let after = set.position(chosen.id)?;
        set.iter().skip(after + 1).find(|other| is_like(chosen, other)).cloned()
    }

    /// An annotation that gives some of the chosen one's words the same code once more.
    #[must_use]
    pub fn same_code_again(&self) -> Option<Rc<Annotation>> {
        let (chosen, _) = self.own_chosen()?;
        let set = self.annotations();
        let mut near = chosen.spans.parts().iter().flat_map(|part| set.overlapping(*part));
        near.find(|other| is_like(chosen, other)).cloned()
    }

    /// What two annotations say differently, in the order of the fields.
    #[must_use]
    pub fn disputed(&self, kept: &Annotation, other: &Annotation) -> Vec<Disputed> {
        let fields = kept.attributes.iter().filter_map(|(field, value)| {
            let others = other.attributes.get(field)?;
            (others.value != value.value).then(|| Disputed::Field(field.clone()))
        });
        let differ = kept.confidence.zip(other.confidence).is_some_and(|(one, two)| one != two);
        fields.chain(differ.then_some(Disputed::Confidence)).collect()
    }

    /// The chosen annotation, if the user may change it, and the text.
    fn own_chosen(&self) -> Option<(&Rc<Annotation>, &str)> {
        let chosen = self.chosen_annotation().filter(|chosen| self.is_own(chosen))?;
        Some((chosen, self.statement()?.text.as_str()))
    }
}

/// Whether `other` is another annotation of the same code by the same annotator.
pub(crate) fn is_like(one: &Annotation, other: &Annotation) -> bool {
    other.id != one.id && other.code == one.code && other.annotator == one.annotator
}

impl Work<'_> {
    pub(crate) fn take_passage_msg(&mut self, msg: PassageMsg) {
        if !self.may_change() {
            return;
        }
        if let Some(theirs) = self.chosen_annotation().filter(|it| !self.is_own(it)) {
            let reason = self.others_reason(theirs.annotator);
            self.model.notify(reason);
            return;
        }
        match msg {
            PassageMsg::WordsAdded => {
                self.change_passage(Open::passage_with_words, PassageProblem::WordsInIt);
            }
            PassageMsg::WordsTakenOff => {
                self.change_passage(Open::passage_without_words, PassageProblem::NothingToTakeOff);
            }
            PassageMsg::PartTakenOff(part) => self.take_part_off(part),
            PassageMsg::Split => self.split(),
            PassageMsg::JoinedWithNext => {
                self.ask_to_join(Open::next_of_code, PassageProblem::NoNext);
            }
            PassageMsg::United => self.ask_to_join(Open::same_code_again, PassageProblem::NoNext),
            PassageMsg::JoinDecided { kept, other, of_other } => {
                self.join_annotations(kept, other, &of_other);
            }
        }
    }

    fn is_own(&self, annotation: &Annotation) -> bool {
        self.model.open.as_ref().is_some_and(|open| open.is_own(annotation))
    }

    /// Gives the chosen annotation another passage, or says why it has none.
    fn change_passage(&mut self, passage: fn(&Open) -> Option<Spans>, problem: PassageProblem) {
        match self.model.open.as_ref().and_then(passage) {
            Some(spans) => {
                self.clear_selection();
                self.resize(&spans);
                self.effects.push(Effect::Focus(FocusTarget::Text));
            }
            None => self.model.notify(Reason::Passage(problem)),
        }
    }

    fn take_part_off(&mut self, part: Span) {
        let Some(open) = &self.model.open else { return };
        let rest = open.own_chosen().and_then(|(chosen, text)| chosen.spans.without(text, part));
        if let Some(spans) = rest {
            self.resize(&spans);
            self.effects.push(Effect::Focus(FocusTarget::Text));
        }
    }

    /// Makes two annotations of the chosen one. Both have its values; its note stays with the first,
    /// because a note that is there twice would be counted and reported twice.
    fn split(&mut self) {
        let halves = self.model.open.as_ref().and_then(Open::halves);
        let (Some(annotation), Some(stamp)) = (self.chosen_annotation(), self.stamp()) else {
            return;
        };
        let Some((first, second)) = halves else {
            self.model.notify(Reason::Passage(PassageProblem::NowhereToSplit));
            return;
        };
        let other = Annotation {
            id: AnnotationId(self.ports.uuid()),
            spans: second.clone(),
            note: String::new(),
            created: stamp.modified,
            stamp,
            ..(*annotation).clone()
        };
        let (statement, code) = (annotation.statement, self.code_name(&annotation.code));
        let edits = vec![
            Edit::ChangeAnnotation {
                statement,
                annotation: annotation.id,
                change: AnnotationChange::Resize(first.clone()),
                stamp,
            },
            Edit::AddAnnotations { statement, annotations: vec![Rc::new(other)] },
        ];
        if !self.perform_or_say(StepKind::Resize, code.clone(), edits) {
            return;
        }
        self.clear_selection();
        self.choose_again(annotation.id);
        let paragraph = self.paragraph_number(&first);
        self.model.notify(Reason::Split { code: code.clone(), paragraph });
        let quotes = self.model.open.as_ref().and_then(|open| {
            let text = open.statement()?.text.as_str();
            Some([first, second].map(|half| spoken(&half.quote(text))))
        });
        if let Some([first, second]) = quotes {
            self.announce(Announcement::Split { code, first, second });
        }
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Joins the chosen annotation with another one, after asking about what they say differently.
    fn ask_to_join(&mut self, other: fn(&Open) -> Option<Rc<Annotation>>, problem: PassageProblem) {
        let Some(open) = &self.model.open else { return };
        let Some((kept, other)) = open.chosen_annotation().zip(other(open)) else {
            self.model.notify(Reason::Passage(problem));
            return;
        };
        let (id, disputed) = (kept.id, open.disputed(kept, &other));
        if disputed.is_empty() {
            self.join_annotations(id, other.id, &[]);
        } else {
            self.dialog_opened(Dialog::Join { kept: id, other: other.id });
        }
    }

    /// Gives one annotation everything of another one, which is removed. Where they differ, the
    /// first one counts, except in what `of_other` lists.
    fn join_annotations(&mut self, kept: AnnotationId, other: AnnotationId, of_other: &[Disputed]) {
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let Some(statement) = open.statement() else { return };
        let set = open.annotations();
        let (Some(kept), Some(other)) = (set.get(kept), set.get(other)) else { return };
        let spans = kept.spans.joined(statement.text.as_str(), &other.spans);
        let statement = statement.id;
        let change =
            |change| Edit::ChangeAnnotation { statement, annotation: kept.id, change, stamp };
        let mut edits = vec![Edit::RemoveAnnotations { statement, annotations: vec![other.id] }];
        edits.extend(joined(kept, other, &spans, of_other).into_iter().map(change));
        let (id, code) = (kept.id, self.code_name(&kept.code));
        if !self.perform_or_say(StepKind::Resize, code.clone(), edits) {
            return;
        }
        self.model.dialog = None;
        self.clear_selection();
        self.choose_again(id);
        let paragraph = self.paragraph_number(&spans);
        self.model.notify(Reason::PassagesJoined { code, paragraph });
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Keeps an annotation chosen whose passage has changed: others may be at its start now.
    fn choose_again(&mut self, id: AnnotationId) {
        self.with_open(|open| {
            let set = open.annotations();
            open.chosen = set.get(id).map(|annotation| {
                let stack = set.covering(annotation.spans.start());
                let stack = stack.iter().map(|other| other.id).collect();
                Chosen { id, stack, clicked: false }
            });
        });
    }
}

/// The changes that give an annotation everything of another one.
fn joined(
    kept: &Annotation,
    other: &Annotation,
    spans: &Spans,
    of_other: &[Disputed],
) -> Vec<AnnotationChange> {
    let mut changes = Vec::new();
    if *spans != kept.spans {
        changes.push(AnnotationChange::Resize(spans.clone()));
    }
    for (field, value) in &other.attributes {
        let taken = match kept.attributes.get(field) {
            Some(own) if own.value == value.value => with_evidence(own, value),
            Some(own) if !of_other.contains(&Disputed::Field(field.clone())) => own.clone(),
            Some(_) | None => value.clone(),
        };
        if kept.attributes.get(field) != Some(&taken) {
            changes.push(AnnotationChange::SetAttribute(field.clone(), Some(taken)));
        }
    }
    let note = joined_notes(&kept.note, &other.note);
    if note != kept.note {
        changes.push(AnnotationChange::SetNote(note));
    }
    let theirs = kept.confidence.is_none() || of_other.contains(&Disputed::Confidence);
    if theirs && other.confidence != kept.confidence && other.confidence.is_some() {
        changes.push(AnnotationChange::SetConfidence(other.confidence));
    }
    changes
}

/// A value with the passages that show it in either of two annotations.
fn with_evidence(own: &Attribute, other: &Attribute) -> Attribute {
    let mut both = own.clone();
    let further = other.evidence.iter().filter(|spans| !own.evidence.contains(spans));
    both.evidence.extend(further.cloned());
    both
}
