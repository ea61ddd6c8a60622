//! Corrections of a statement's text.
//!
//! The edit holds what comes of a correction, not how it is worked out: which annotations go, and
//! which come in their place. All others are carried along by the change of the text, and only
//! such as the change back carries back exactly. So the inverse is exact, and a stored edit means
//! the same for ever, even if [`correct_text`] decides differently one day.

use std::rc::Rc;

use super::{EditError, refuse_known_ids, statement_position, store_set};
use crate::project::Project;
use crate::project::annotation::{Annotation, Stamp, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, StatementId};
use crate::project::same_claims;
use crate::project::statement::{EarlierText, Layout, Statement};
use crate::small_map::sort_by;
use crate::text::Text;
use crate::text::change::TextChange;

/// A statement gets another text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplaceText {
    /// Which statement.
    pub statement: StatementId,
    /// From its text to the new one.
    pub change: Rc<TextChange>,
    /// What becomes of the text of before.
    pub step: TextStep,
    /// The layout of the new text.
    pub layout: Layout,
    /// The annotations that go.
    pub remove: Vec<AnnotationId>,
    /// The annotations that come, on the new text.
    pub add: Vec<Rc<Annotation>>,
}

/// What becomes of the text of before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStep {
    /// It is kept as the newest of the earlier texts.
    On {
        /// When it was replaced.
        replaced: Timestamp,
    },
    /// It is given up: the statement goes back to the newest of the earlier texts.
    Back,
}

/// A correction and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The edit that makes it.
    pub edit: ReplaceText,
    /// Annotations of whose passage nothing is left.
    pub lost: Vec<Rc<Annotation>>,
    /// Annotations that lose a part of their passage, or evidence.
    pub lessened: Vec<AnnotationId>,
    /// Annotations that would claim the same as an older one, with the older one, which takes up
    /// their notes.
    pub joined: Vec<(AnnotationId, AnnotationId)>,
}

/// The correction of a statement's text by `change`.
///
/// Spans and evidence go with the words. What collapses to nothing is removed; what becomes equal
/// is joined: the older annotation stays, with the notes of the others below its own and with the
/// fields that only they have.
///
/// # Errors
/// [`EditError::NoSuchStatement`]; [`EditError::OtherText`] where `change` is not one of the
/// statement's text.
pub fn correct_text(
    project: &Project,
    statement: StatementId,
    change: &TextChange,
    stamp: Stamp,
) -> Result<Correction, EditError> {
    let before = project.statement(statement).ok_or(EditError::NoSuchStatement(statement))?;
    let text = change.apply(before.text.as_str()).map_err(|_| EditError::OtherText(statement))?;
    let text = Text::new(text);
    let carry = Carry::new(change, &before.text, &text);
    let mut correction = Correction {
        edit: ReplaceText {
            statement,
            step: TextStep::On { replaced: stamp.modified },
            layout: before.layout.carried(&before.text, change, &text),
            remove: Vec::new(),
            add: Vec::new(),
            change: Rc::new(change.clone()),
        },
        lost: Vec::new(),
        lessened: Vec::new(),
        joined: Vec::new(),
    };
    let set = project.annotations_of(statement);
    let mut carried = Vec::with_capacity(set.len());
    for annotation in set.iter() {
        match carry.there(annotation) {
            Some(there) => carried.push((there, carry.is_exact(annotation))),
            None => {
                correction.edit.remove.push(annotation.id);
                correction.lost.push(Rc::clone(annotation));
            }
        }
    }
    // Among equals the oldest comes first.
    sort_by(&mut carried, |(a, _), (b, _)| {
        a.claim_order(b).then((a.created, a.id).cmp(&(b.created, b.id)))
    });
    for equals in carried.chunk_by(|(a, _), (b, _)| a.claim_order(b).is_eq()) {
        correction.keep(equals, stamp);
    }
    Ok(correction)
}

impl Correction {
    /// Keeps the oldest of these annotations, which claim the same.
    fn keep(&mut self, equals: &[(Annotation, bool)], stamp: Stamp) {
        let Some(((oldest, exact), others)) = equals.split_first() else { return };
        if *exact && others.is_empty() {
            return;
        }
        let mut kept = oldest.clone();
        kept.stamp = stamp;
        for (other, _) in others {
            take_up(&mut kept, other);
            self.joined.push((other.id, kept.id));
        }
        let lessened = equals.iter().filter(|(_, exact)| !exact).map(|(item, _)| item.id);
        self.lessened.extend(lessened);
        self.edit.remove.extend(equals.iter().map(|(item, _)| item.id));
        self.edit.add.push(Rc::new(kept));
    }
}

/// Appends the note of another annotation, and takes over what only that one says.
fn take_up(kept: &mut Annotation, other: &Annotation) {
    let notes = [kept.note.trim(), other.note.trim()];
    let notes: Vec<&str> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    if !other.note.trim().is_empty() {
        kept.note = notes.join("\n");
    }
    kept.confidence = kept.confidence.or(other.confidence);
    for (id, attribute) in &other.attributes {
        kept.attributes.entry_or_insert_with(id.clone(), || attribute.clone());
    }
}

/// Carries annotations from one text to another.
struct Carry<'a> {
    change: &'a TextChange,
    back: TextChange,
    before: Sha256,
    after: Sha256,
}

impl<'a> Carry<'a> {
    fn new(change: &'a TextChange, before: &Text, after: &Text) -> Self {
        let (before, after) = (before.sha256(), after.sha256());
        Self { change, back: change.inverse(), before, after }
    }

    fn there(&self, annotation: &Annotation) -> Option<Annotation> {
        carried(annotation, self.change, self.after)
    }

    /// Whether the change back gives exactly this annotation again.
    fn is_exact(&self, annotation: &Annotation) -> bool {
        let there = self.there(annotation);
        let back = there.and_then(|there| carried(&there, &self.back, self.before));
        back.as_ref() == Some(annotation)
    }
}

/// The annotation on the text of after; `None` where nothing is left of its passage. Evidence of
/// which nothing is left falls away, and of equal evidence one stays.
fn carried(annotation: &Annotation, change: &TextChange, text: Sha256) -> Option<Annotation> {
    let mut there = annotation.clone();
    there.text = text;
    there.spans = change.map_spans(&annotation.spans)?;
    for attribute in there.attributes.values_mut() {
        let mut evidence = Vec::with_capacity(attribute.evidence.len());
        for spans in &attribute.evidence {
            if let Some(spans) = change.map_spans(spans).filter(|it| !evidence.contains(it)) {
                evidence.push(spans);
            }
        }
        attribute.evidence = evidence;
    }
    Some(there)
}

/// Applies the edit and returns its inverse.
pub(super) fn apply(project: &mut Project, edit: &ReplaceText) -> Result<ReplaceText, EditError> {
    let id = edit.statement;
    let at = statement_position(project, id)?;
    let before = project.statements.get(at).ok_or(EditError::NoSuchStatement(id))?;
    let (statement, step) = replaced(before, edit)?;
    let carry = Carry::new(&edit.change, &before.text, &statement.text);
    let mut rest = (*project.annotations_of(id)).clone();
    let mut removed = Vec::with_capacity(edit.remove.len());
    for id in &edit.remove {
        removed.push(rest.remove(*id).ok_or(EditError::NoSuchAnnotation(*id))?);
    }
    let others = project.annotations.iter().filter(|(other, _)| **other != id);
    refuse_known_ids(others.map(|(_, set)| &**set).chain([&rest]), &edit.add)?;
    let mut list = Vec::with_capacity(rest.len() + edit.add.len());
    for annotation in rest.iter() {
        let there = carry.there(annotation).filter(|_| carry.is_exact(annotation));
        list.push(Rc::new(there.ok_or(EditError::NotCarried(annotation.id))?));
    }
    for annotation in &edit.add {
        if let Some(problem) = project.annotation_problem(&statement, annotation) {
            return Err(EditError::Invalid(problem));
        }
        list.push(Rc::clone(annotation));
    }
    let set = AnnotationSet::new(list);
    if let Some(existing) = same_claims(set.iter()).next().and_then(|id| set.get(id)) {
        return Err(EditError::SameClaim { existing: existing.id, code: existing.code.clone() });
    }
    let inverse = ReplaceText {
        statement: id,
        change: Rc::new(edit.change.inverse()),
        step,
        layout: before.layout.clone(),
        remove: edit.add.iter().map(|annotation| annotation.id).collect(),
        add: removed,
    };
    if let Some(place) = project.statements.get_mut(at) {
        *place = Rc::new(statement);
    }
    store_set(project, id, set);
    Ok(inverse)
}

/// The statement with its new text, and the step of the inverse.
fn replaced(before: &Statement, edit: &ReplaceText) -> Result<(Statement, TextStep), EditError> {
    let other_text = || EditError::OtherText(edit.statement);
    let text = edit.change.apply(before.text.as_str()).map_err(|_| other_text())?;
    let mut statement = before.clone();
    statement.text = Rc::new(Text::new(text));
    statement.layout = edit.layout.clone();
    let step = match edit.step {
        TextStep::On { replaced } => {
            statement.earlier.push(EarlierText {
                sha256: before.text.sha256(),
                replaced,
                back: Rc::new(edit.change.inverse()),
            });
            TextStep::Back
        }
        TextStep::Back => {
            let earlier = statement.earlier.pop().ok_or_else(other_text)?;
            if earlier.back != edit.change || earlier.sha256 != statement.text.sha256() {
                return Err(other_text());
            }
            TextStep::On { replaced: earlier.replaced }
        }
    };
    Ok((statement, step))
}

#[cfg(test)]
mod tests;
