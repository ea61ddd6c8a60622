//! Corrections of a statement's text.
//!
//! The edit stores the result of a correction (which annotations are removed, and which are added
//! in their place), not how it was worked out. All others move with the text; the edit is refused
//! if changing the text back would not restore one of them exactly. So the inverse is exact, and a stored
//! edit keeps its meaning even if [`correct_text`] decides differently one day.

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

/// Replaces the text of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplaceText {
    /// The statement.
    pub statement: StatementId,
    /// The change from its text to the new one.
    pub change: Rc<TextChange>,
    /// What happens to the old text.
    pub step: TextStep,
    /// The layout of the new text.
    pub layout: Layout,
    /// The annotations to remove.
    pub remove: Vec<AnnotationId>,
    /// The annotations to add, on the new text.
    pub add: Vec<Rc<Annotation>>,
}

/// What happens to the old text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStep {
    /// It becomes the newest of the earlier texts.
    On {
        /// When it was replaced.
        replaced: Timestamp,
    },
    /// It is dropped: the statement goes back to the newest of the earlier texts.
    Back,
}

/// A correction and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The edit that makes the correction.
    pub edit: ReplaceText,
    /// Annotations whose passage is gone completely.
    pub lost: Vec<Rc<Annotation>>,
    /// Annotations that changing the text back would not restore exactly: their passage lost a part
    /// or words at an edge, or they lost evidence.
    pub lessened: Vec<AnnotationId>,
    /// Annotations that would make the same claim as an older one, paired with it. The older one
    /// takes over their notes.
    pub joined: Vec<(AnnotationId, AnnotationId)>,
}

/// The correction of a statement's text by `change`.
///
/// Passages and evidence move with the words. Annotations without any text left are removed. If
/// several would then make the same claim, they are joined: the oldest stays, with the notes of the
/// others below its own and with the fields that only they have.
///
/// ```
/// # use std::rc::Rc;
/// use annotator_core::edit::Edit;
/// use annotator_core::edit::replace_text::correct_text;
/// # use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
/// # use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId, ProjectId, StatementId};
/// # use annotator_core::project::statement::Statement;
/// # use annotator_core::project::{Annotator, AnnotatorKind, Project};
/// use annotator_core::text::change::{Replacement, TextChange};
/// use annotator_core::text::marked::{mark, marked};
/// # use annotator_core::text::span::Spans;
///
/// let (text, spans) = marked("We [pledge 5 milion] euros.");
/// // A project with a statement of this text and an annotation on this passage.
/// # let id = "00000000-0000-4000-8000-000000000001";
/// # let person = Annotator {
/// #     id: AnnotatorId::parse(id).unwrap(), name: "Ada".into(), kind: AnnotatorKind::Person,
/// # };
/// # let codebook = annotator_core::starter::codebook();
/// # let mut project =
/// #     Project::new(ProjectId::parse(id).unwrap(), "Draft".into(), codebook, person);
/// # let (stored, provenance) = annotator_core::text::read::read_pasted(&text).unwrap();
/// # let statement = StatementId::parse(id).unwrap();
/// # let stamp = Stamp { modified: Timestamp(0), revision: project.revision };
/// # let annotation = Annotation {
/// #     id: AnnotationId::parse(id).unwrap(),
/// #     statement,
/// #     text: stored.sha256(),
/// #     spans: Spans::one(spans[0]),
/// #     code: CodeId::parse("pledge").unwrap(),
/// #     attributes: Default::default(),
/// #     note: String::new(),
/// #     confidence: None,
/// #     annotator: AnnotatorId::parse(id).unwrap(),
/// #     created: Timestamp(0),
/// #     stamp,
/// #     origin: Origin::Manual,
/// # };
/// # let added = Edit::AddStatement {
/// #     at: 0,
/// #     statement: Rc::new(Statement::new(statement, Rc::new(stored), provenance)),
/// #     annotations: vec![Rc::new(annotation)],
/// # };
/// # added.apply(&mut project).unwrap();
/// # let marks = |project: &Project| {
/// #     let annotations = project.annotations_of(statement);
/// #     let text = &project.statement(statement).unwrap().text;
/// #     mark(text.as_str(), annotations.at(0).unwrap().spans.parts())
/// # };
/// let change = TextChange::new(&text, vec![Replacement::at(12, "milion", "million")]).unwrap();
/// let correction = correct_text(&project, statement, &change, stamp).unwrap();
/// let undo = Edit::ReplaceText(correction.edit.into()).apply(&mut project).unwrap();
/// assert_eq!(marks(&project), "We [pledge 5 million] euros.");
/// undo.apply(&mut project).unwrap();
/// assert_eq!(marks(&project), "We [pledge 5 milion] euros.");
/// ```
///
/// # Errors
/// [`EditError::NoSuchStatement`]; [`EditError::OtherText`] if `change` is not for the statement's
/// text.
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
        match carry.forward(annotation) {
            Some(moved) => carried.push((moved, carry.is_exact(annotation))),
            None => {
                correction.edit.remove.push(annotation.id);
                correction.lost.push(Rc::clone(annotation));
            }
        }
    }
    // Among equal claims the oldest comes first.
    sort_by(&mut carried, |(a, _), (b, _)| {
        a.claim_order(b).then((a.created, a.id).cmp(&(b.created, b.id)))
    });
    for equals in carried.chunk_by(|(a, _), (b, _)| a.claim_order(b).is_eq()) {
        correction.keep(equals, stamp);
    }
    Ok(correction)
}

impl Correction {
    /// Keeps the oldest of these annotations, which all make the same claim.
    fn keep(&mut self, equals: &[(Annotation, bool)], stamp: Stamp) {
        let Some(((oldest, exact), others)) = equals.split_first() else { return };
        if *exact && others.is_empty() {
            return;
        }
        let mut kept = oldest.clone();
        kept.stamp = stamp;
        for (other, _) in others {
            merge(&mut kept, other);
            self.joined.push((other.id, kept.id));
        }
        let lessened = equals.iter().filter(|(_, exact)| !exact).map(|(item, _)| item.id);
        self.lessened.extend(lessened);
        self.edit.remove.extend(equals.iter().map(|(item, _)| item.id));
        self.edit.add.push(Rc::new(kept));
    }
}

/// Adds the note of another annotation, and the fields that `kept` does not have.
fn merge(kept: &mut Annotation, other: &Annotation) {
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

    fn forward(&self, annotation: &Annotation) -> Option<Annotation> {
        carried(annotation, self.change, self.after)
    }

    /// Whether the change back restores exactly this annotation.
    fn is_exact(&self, annotation: &Annotation) -> bool {
        let forward = self.forward(annotation);
        let back = forward.and_then(|it| carried(&it, &self.back, self.before));
        back.as_ref() == Some(annotation)
    }
}

/// The annotation on the new text; `None` if nothing is left of its passage. Evidence without any
/// text left is dropped, and equal pieces of evidence become one.
fn carried(annotation: &Annotation, change: &TextChange, text: Sha256) -> Option<Annotation> {
    let mut moved = annotation.clone();
    moved.text = text;
    moved.spans = change.map_spans(&annotation.spans)?;
    for attribute in moved.attributes.values_mut() {
        let mut evidence = Vec::with_capacity(attribute.evidence.len());
        for spans in &attribute.evidence {
            if let Some(spans) = change.map_spans(spans).filter(|it| !evidence.contains(it)) {
                evidence.push(spans);
            }
        }
        attribute.evidence = evidence;
    }
    Some(moved)
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
        let moved = carry.forward(annotation).filter(|_| carry.is_exact(annotation));
        list.push(Rc::new(moved.ok_or(EditError::NotCarried(annotation.id))?));
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
