//! Edits: every change to a project is a value that can be applied and inverted.
//!
//! Laws (tested): applying an edit and then the inverse it returned gives the same
//! project; an edit that cannot be applied changes nothing; a valid project stays valid.

mod codes;
pub mod history;
#[cfg(test)]
mod laws;
pub mod replace_text;

use std::rc::Rc;

use super::codebook::{Code, Codebook, CodebookProblem};
use super::project::{Annotator, Project, ProjectProblem, repeated};
use super::small_map::SmallSet;
use crate::project::annotation::{Annotation, Confidence, Stamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::statement::{Metadata, Statement};
use crate::project::value::Attribute;
use crate::text::span::Spans;
use replace_text::ReplaceText;

/// One change to a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Gives the project another name.
    RenameProject {
        /// The new name.
        name: String,
    },
    /// Adds a statement, with annotations where one comes back.
    AddStatement {
        /// Its place in the list.
        at: usize,
        /// The statement.
        statement: Rc<Statement>,
        /// Its annotations.
        annotations: Vec<Rc<Annotation>>,
    },
    /// Takes a statement out, with its annotations.
    RemoveStatement {
        /// Which.
        statement: StatementId,
    },
    /// Corrects what is known about a statement.
    SetMetadata {
        /// Which.
        statement: StatementId,
        /// All of it, as it is to be.
        metadata: Metadata,
    },
    /// Adds an annotator at the end of the list.
    AddAnnotator {
        /// The annotator.
        annotator: Annotator,
    },
    /// Takes out an annotator who has no annotations and is the last of the list.
    RemoveAnnotator {
        /// Which.
        annotator: AnnotatorId,
    },
    /// Gives an annotator another name.
    RenameAnnotator {
        /// Which.
        annotator: AnnotatorId,
        /// The new name.
        name: String,
    },
    /// Adds annotations to a statement.
    AddAnnotations {
        /// Which statement.
        statement: StatementId,
        /// The annotations.
        annotations: Vec<Rc<Annotation>>,
    },
    /// Takes annotations out.
    RemoveAnnotations {
        /// Which statement.
        statement: StatementId,
        /// Which annotations.
        annotations: Vec<AnnotationId>,
    },
    /// Changes one annotation.
    ChangeAnnotation {
        /// Which statement.
        statement: StatementId,
        /// Which annotation.
        annotation: AnnotationId,
        /// How.
        change: AnnotationChange,
        /// When, and under which codebook.
        stamp: Stamp,
    },
    /// Adds a code.
    AddCode {
        /// Its place in the codebook.
        at: usize,
        /// The code.
        code: Rc<Code>,
    },
    /// Takes out a code that nothing carries and that no code stands under.
    RemoveCode {
        /// Which.
        code: CodeId,
    },
    /// Renames, describes or recolours a code; its id and layer stay.
    ChangeCode {
        /// The code as it is to be.
        code: Rc<Code>,
    },
    /// Puts another codebook, or another state of it, in place of the present one.
    ReplaceCodebook {
        /// All of it, as it is to be.
        codebook: Rc<Codebook>,
    },
    /// Corrects the text of a statement; made by [`replace_text::correct_text`].
    ReplaceText(Rc<ReplaceText>),
}

/// One change to an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnnotationChange {
    /// Gives it another code.
    Recode(CodeId),
    /// Gives it another passage.
    Resize(Spans),
    /// Sets or clears an attribute.
    SetAttribute(AttributeId, Option<Attribute>),
    /// Sets the note.
    SetNote(String),
    /// Sets or clears the confidence.
    SetConfidence(Option<Confidence>),
}

/// Why an edit cannot be applied. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no such statement.
    NoSuchStatement(StatementId),
    /// A statement with this id is there already.
    StatementExists(StatementId),
    /// There is no such annotation.
    NoSuchAnnotation(AnnotationId),
    /// An annotation with this id is there already.
    AnnotationExists(AnnotationId),
    /// The same code stands on the same passage already, by the same annotator.
    SameClaim {
        /// The one that is there.
        existing: AnnotationId,
        /// Its code.
        code: CodeId,
    },
    /// There is no such annotator.
    NoSuchAnnotator(AnnotatorId),
    /// The annotator has annotations, is the only one, or is not the last of the list.
    AnnotatorNeeded(AnnotatorId),
    /// There is no such code.
    NoSuchCode(CodeId),
    /// Something carries the code, or codes stand under it.
    CodeInUse(CodeId),
    /// The change was made for another text, or leads to another one.
    OtherText(StatementId),
    /// A change of the text would lose something of the annotation that the edit does not name.
    NotCarried(AnnotationId),
    /// A place in a list lies behind its end.
    NoSuchPlace(usize),
    /// The codebook would not be valid.
    Codebook(CodebookProblem),
    /// The annotation would not be valid.
    Invalid(ProjectProblem),
}

impl Edit {
    /// Applies the edit and returns its exact inverse.
    ///
    /// # Errors
    /// Says why it cannot be applied; the project is as before then.
    pub fn apply(&self, project: &mut Project) -> Result<Self, EditError> {
        match self {
            Self::RenameProject { name } => {
                let old = std::mem::replace(&mut project.name, name.clone());
                Ok(Self::RenameProject { name: old })
            }
            Self::AddStatement { at, statement, annotations } => {
                add_statement(project, *at, statement, annotations)
            }
            Self::RemoveStatement { statement } => remove_statement(project, *statement),
            Self::SetMetadata { statement, metadata } => {
                set_metadata(project, *statement, metadata)
            }
            Self::AddAnnotator { annotator } => add_annotator(project, annotator),
            Self::RemoveAnnotator { annotator } => remove_annotator(project, *annotator),
            Self::RenameAnnotator { annotator, name } => {
                let id = *annotator;
                let found = project.annotators.iter_mut().find(|annotator| annotator.id == id);
                let found = found.ok_or(EditError::NoSuchAnnotator(id))?;
                let old = std::mem::replace(&mut found.name, name.clone());
                Ok(Self::RenameAnnotator { annotator: id, name: old })
            }
            Self::AddAnnotations { statement, annotations } => {
                add_annotations(project, *statement, annotations)
            }
            Self::RemoveAnnotations { statement, annotations } => {
                remove_annotations(project, *statement, annotations)
            }
            Self::ChangeAnnotation { statement, annotation, change, stamp } => {
                change_annotation(project, *statement, *annotation, change, *stamp)
            }
            Self::AddCode { at, code } => codes::add(project, *at, code),
            Self::RemoveCode { code } => codes::remove(project, code),
            Self::ChangeCode { code } => codes::change(project, code),
            Self::ReplaceCodebook { codebook } => codes::replace_codebook(project, codebook),
            Self::ReplaceText(edit) => {
                Ok(Self::ReplaceText(Rc::new(replace_text::apply(project, edit)?)))
            }
        }
    }
}

fn add_statement(
    project: &mut Project,
    at: usize,
    statement: &Rc<Statement>,
    annotations: &[Rc<Annotation>],
) -> Result<Edit, EditError> {
    if project.statement(statement.id).is_some() {
        return Err(EditError::StatementExists(statement.id));
    }
    if at > project.statements.len() {
        return Err(EditError::NoSuchPlace(at));
    }
    project.statements.insert(at, Rc::clone(statement));
    if !annotations.is_empty()
        && let Err(error) = add_annotations(project, statement.id, annotations)
    {
        project.statements.remove(at);
        return Err(error);
    }
    Ok(Edit::RemoveStatement { statement: statement.id })
}

fn remove_statement(project: &mut Project, id: StatementId) -> Result<Edit, EditError> {
    let at = statement_position(project, id)?;
    let statement = project.statements.remove(at);
    let annotations = project.annotations.remove(&id).unwrap_or_default();
    let annotations = annotations.iter().cloned().collect();
    Ok(Edit::AddStatement { at, statement, annotations })
}

fn set_metadata(
    project: &mut Project,
    id: StatementId,
    metadata: &Metadata,
) -> Result<Edit, EditError> {
    let statement = project.statements.iter_mut().find(|statement| statement.id == id);
    let statement = Rc::make_mut(statement.ok_or(EditError::NoSuchStatement(id))?);
    let old = std::mem::replace(&mut statement.metadata, metadata.clone());
    Ok(Edit::SetMetadata { statement: id, metadata: old })
}

fn add_annotator(project: &mut Project, annotator: &Annotator) -> Result<Edit, EditError> {
    if project.annotator(annotator.id).is_some() {
        return Err(EditError::Invalid(ProjectProblem::AnnotatorTwice(annotator.id)));
    }
    project.annotators.push(annotator.clone());
    Ok(Edit::RemoveAnnotator { annotator: annotator.id })
}

fn remove_annotator(project: &mut Project, id: AnnotatorId) -> Result<Edit, EditError> {
    if project.annotator(id).is_none() {
        return Err(EditError::NoSuchAnnotator(id));
    }
    let used = project.annotations.values().flat_map(|set| set.iter()).any(|a| a.annotator == id);
    let last = project.annotators.last().is_some_and(|annotator| annotator.id == id);
    if used || !last || project.annotators.len() == 1 {
        return Err(EditError::AnnotatorNeeded(id));
    }
    match project.annotators.pop() {
        Some(annotator) => Ok(Edit::AddAnnotator { annotator }),
        None => Err(EditError::NoSuchAnnotator(id)),
    }
}

fn add_annotations(
    project: &mut Project,
    statement_id: StatementId,
    annotations: &[Rc<Annotation>],
) -> Result<Edit, EditError> {
    let statement =
        project.statement(statement_id).ok_or(EditError::NoSuchStatement(statement_id))?;
    refuse_known_ids(project.annotations.values().map(|set| &**set), annotations)?;
    let mut set = (*project.annotations_of(statement_id)).clone();
    for annotation in annotations {
        if let Some(problem) = project.annotation_problem(statement, annotation) {
            return Err(EditError::Invalid(problem));
        }
        refuse_same_claim(&set, annotation)?;
        set.insert(Rc::clone(annotation));
    }
    store_set(project, statement_id, set);
    Ok(Edit::RemoveAnnotations {
        statement: statement_id,
        annotations: annotations.iter().map(|annotation| annotation.id).collect(),
    })
}

fn remove_annotations(
    project: &mut Project,
    statement: StatementId,
    ids: &[AnnotationId],
) -> Result<Edit, EditError> {
    statement_position(project, statement)?;
    let mut set = (*project.annotations_of(statement)).clone();
    let mut removed = Vec::with_capacity(ids.len());
    for id in ids {
        removed.push(set.remove(*id).ok_or(EditError::NoSuchAnnotation(*id))?);
    }
    store_set(project, statement, set);
    Ok(Edit::AddAnnotations { statement, annotations: removed })
}

fn change_annotation(
    project: &mut Project,
    statement_id: StatementId,
    id: AnnotationId,
    change: &AnnotationChange,
    stamp: Stamp,
) -> Result<Edit, EditError> {
    let statement =
        project.statement(statement_id).ok_or(EditError::NoSuchStatement(statement_id))?;
    let old = project.annotation(statement_id, id).ok_or(EditError::NoSuchAnnotation(id))?;
    let mut new = (**old).clone();
    let old_stamp = std::mem::replace(&mut new.stamp, stamp);
    let inverse = match change {
        AnnotationChange::Recode(code) => {
            AnnotationChange::Recode(std::mem::replace(&mut new.code, code.clone()))
        }
        AnnotationChange::Resize(spans) => {
            AnnotationChange::Resize(std::mem::replace(&mut new.spans, spans.clone()))
        }
        AnnotationChange::SetAttribute(name, value) => {
            let old = match value {
                Some(value) => new.attributes.insert(name.clone(), value.clone()),
                None => new.attributes.remove(name),
            };
            AnnotationChange::SetAttribute(name.clone(), old)
        }
        AnnotationChange::SetNote(note) => {
            AnnotationChange::SetNote(std::mem::replace(&mut new.note, note.clone()))
        }
        AnnotationChange::SetConfidence(confidence) => {
            AnnotationChange::SetConfidence(std::mem::replace(&mut new.confidence, *confidence))
        }
    };
    if let Some(problem) = project.annotation_problem(statement, &new) {
        return Err(EditError::Invalid(problem));
    }
    let unknown = EditError::NoSuchAnnotation(id);
    let set = Rc::make_mut(project.annotations.get_mut(&statement_id).ok_or(unknown)?);
    let old = set.remove(id);
    if let Err(error) = refuse_same_claim(set, &new) {
        old.into_iter().for_each(|old| set.insert(old));
        return Err(error);
    }
    set.insert(Rc::new(new));
    Ok(Edit::ChangeAnnotation {
        statement: statement_id,
        annotation: id,
        change: inverse,
        stamp: old_stamp,
    })
}

/// Refuses annotations whose ids a set or the list itself has already. Costs no more than the
/// smaller of the two, but for a look at each set.
fn refuse_known_ids<'a>(
    mut sets: impl Iterator<Item = &'a AnnotationSet>,
    added: &[Rc<Annotation>],
) -> Result<(), EditError> {
    if let Some(twice) = repeated(added.iter().map(|annotation| annotation.id)).next() {
        return Err(EditError::AnnotationExists(twice));
    }
    let ids: SmallSet<AnnotationId> = added.iter().map(|annotation| annotation.id).collect();
    let known = sets.find_map(|set| {
        if set.len() < ids.len() {
            set.iter().map(|annotation| annotation.id).find(|id| ids.contains(id))
        } else {
            ids.iter().copied().find(|id| set.get(*id).is_some())
        }
    });
    known.map_or(Ok(()), |id| Err(EditError::AnnotationExists(id)))
}

/// An absent entry and an empty set mean the same; only one of them is stored.
fn store_set(project: &mut Project, statement: StatementId, set: AnnotationSet) {
    if set.is_empty() {
        project.annotations.remove(&statement);
    } else {
        project.annotations.insert(statement, Rc::new(set));
    }
}

fn refuse_same_claim(set: &AnnotationSet, annotation: &Annotation) -> Result<(), EditError> {
    match set.with_claim(&annotation.claim()) {
        Some(existing) => {
            Err(EditError::SameClaim { existing: existing.id, code: existing.code.clone() })
        }
        None => Ok(()),
    }
}

fn statement_position(project: &Project, id: StatementId) -> Result<usize, EditError> {
    let position = project.statements.iter().position(|statement| statement.id == id);
    position.ok_or(EditError::NoSuchStatement(id))
}
