//! Edits: every change to a project is a value that can be applied and inverted.
//!
//! Laws (tested in `laws.rs`): applying an edit and then the inverse it returned restores the
//! project; an edit that cannot be applied changes nothing; a valid project stays valid.
//!
//! ```
//! use annotator_core::edit::Edit;
//! # use annotator_core::project::id::{AnnotatorId, ProjectId};
//! # use annotator_core::project::{Annotator, AnnotatorKind, Project};
//! # let id = "00000000-0000-4000-8000-000000000001";
//! # let person = Annotator {
//! #     id: AnnotatorId::parse(id).unwrap(), name: "Ada".into(), kind: AnnotatorKind::Person,
//! # };
//! # let codebook = annotator_core::starter::codebook();
//! # let mut project =
//! #     Project::new(ProjectId::parse(id).unwrap(), "Draft".into(), codebook, person);
//!
//! let before = project.clone();
//! let undo = Edit::RenameProject { name: "Final".into() }.apply(&mut project).unwrap();
//! assert_eq!(project.name, "Final");
//! undo.apply(&mut project).unwrap();
//! assert_eq!(project, before);
//! ```

pub mod batch;
mod codes;
pub mod history;
#[cfg(test)]
mod laws;
pub mod replace_text;
mod statements;

use std::rc::Rc;

use super::codebook::{Code, Codebook, CodebookProblem};
use super::project::{Annotator, Project, ProjectProblem, repeated};
use super::small_map::SmallSet;
use crate::project::annotation::{Annotation, Confidence, Stamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::is_document;
use crate::project::foreign::{Fields, ForeignPlace};
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::statement::{Layout, Metadata, Statement};
use crate::project::value::Attribute;
use crate::text::span::Spans;
use replace_text::ReplaceText;

/// One change to a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Renames the project.
    RenameProject {
        /// The new name.
        name: String,
    },
    /// Adds a statement. If a removed statement comes back, so do its annotations.
    AddStatement {
        /// The place of the statement in the list.
        at: usize,
        /// The statement.
        statement: Rc<Statement>,
        /// The annotations of the statement.
        annotations: Vec<Rc<Annotation>>,
    },
    /// Removes a statement and its annotations.
    RemoveStatement {
        /// The statement.
        statement: StatementId,
    },
    /// Corrects the metadata of a statement.
    SetMetadata {
        /// The statement.
        statement: StatementId,
        /// All of the new metadata.
        metadata: Metadata,
    },
    /// Marks a statement as completely annotated, or takes the mark back.
    SetDone {
        /// The statement.
        statement: StatementId,
        /// Whether it is done.
        done: bool,
    },
    /// Sets the layout of a statement: where the statement proper is, and the kinds of paragraphs.
    SetLayout {
        /// The statement.
        statement: StatementId,
        /// All of the new layout.
        layout: Layout,
    },
    /// Adds an annotator at the end of the list.
    AddAnnotator {
        /// The annotator.
        annotator: Annotator,
    },
    /// Removes the last annotator of the list, who must have no annotations.
    RemoveAnnotator {
        /// The annotator.
        annotator: AnnotatorId,
    },
    /// Renames an annotator.
    RenameAnnotator {
        /// The annotator.
        annotator: AnnotatorId,
        /// The new name.
        name: String,
    },
    /// Adds annotations to a statement.
    AddAnnotations {
        /// The statement that they belong to.
        statement: StatementId,
        /// The annotations.
        annotations: Vec<Rc<Annotation>>,
    },
    /// Removes annotations.
    RemoveAnnotations {
        /// The statement that they belong to.
        statement: StatementId,
        /// The annotations.
        annotations: Vec<AnnotationId>,
    },
    /// Changes one annotation.
    ChangeAnnotation {
        /// The statement that it belongs to.
        statement: StatementId,
        /// The annotation.
        annotation: AnnotationId,
        /// How it changes.
        change: AnnotationChange,
        /// When it changes, and under which codebook.
        stamp: Stamp,
    },
    /// Adds a code.
    AddCode {
        /// The place of the code in the codebook.
        at: usize,
        /// The code.
        code: Rc<Code>,
    },
    /// Removes a code that no annotation uses and that has no codes under it.
    RemoveCode {
        /// The code.
        code: CodeId,
    },
    /// Changes a code. Its id and layer stay the same.
    ChangeCode {
        /// The new code.
        code: Rc<Code>,
    },
    /// Replaces the codebook by another one or another state of it.
    ReplaceCodebook {
        /// The new codebook.
        codebook: Rc<Codebook>,
    },
    /// Attaches a document to the project, or takes it away.
    SetAttachment {
        /// The name of the document.
        name: String,
        /// The document as JSON; `None` to take it away.
        document: Option<Rc<str>>,
    },
    /// Gives objects the unknown fields that they have in a file of a newer minor version.
    SetForeign {
        /// The fields by the place that has them; none for a place that loses its fields.
        fields: Vec<(ForeignPlace, Fields)>,
    },
    /// Corrects the text of a statement; created by [`replace_text::correct_text`].
    ReplaceText(Rc<ReplaceText>),
}

/// One change to an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnnotationChange {
    /// Changes its code.
    Recode(CodeId),
    /// Changes its passage.
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
    /// A statement with this id already exists.
    StatementExists(StatementId),
    /// There is no such annotation.
    NoSuchAnnotation(AnnotationId),
    /// An annotation with this id already exists.
    AnnotationExists(AnnotationId),
    /// The same annotator has already given the same passage the same code.
    SameClaim {
        /// The existing annotation.
        existing: AnnotationId,
        /// The code of that annotation.
        code: CodeId,
    },
    /// There is no such annotator.
    NoSuchAnnotator(AnnotatorId),
    /// The annotator has annotations, is the only one, or is not the last in the list.
    AnnotatorNeeded(AnnotatorId),
    /// There is no such code.
    NoSuchCode(CodeId),
    /// Annotations use the code, or codes are under it.
    CodeInUse(CodeId),
    /// The change was made for another text, or does not lead to the expected one.
    OtherText(StatementId),
    /// A change to the text would lose part of the annotation, which the edit does not list.
    NotCarried(AnnotationId),
    /// The place is after the end of the list.
    NoSuchPlace(usize),
    /// The codebook would not be valid.
    Codebook(CodebookProblem),
    /// The document is not JSON.
    NotADocument(String),
    /// The annotation would not be valid.
    Invalid(ProjectProblem),
}

impl Edit {
    /// Applies the edit and returns its exact inverse.
    ///
    /// # Errors
    /// Returns why it cannot be applied; the project is then unchanged.
    pub fn apply(&self, project: &mut Project) -> Result<Self, EditError> {
        match self {
            Self::RenameProject { name } => {
                let old = std::mem::replace(&mut project.name, name.clone());
                Ok(Self::RenameProject { name: old })
            }
            Self::AddStatement { at, statement, annotations } => {
                statements::add(project, *at, statement, annotations)
            }
            Self::RemoveStatement { statement } => statements::remove(project, *statement),
            Self::SetMetadata { statement, metadata } => {
                statements::set_metadata(project, *statement, metadata)
            }
            Self::SetDone { statement, done } => statements::set_done(project, *statement, *done),
            Self::SetLayout { statement, layout } => {
                statements::set_layout(project, *statement, layout)
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
            Self::SetAttachment { name, document } => set_attachment(project, name, document),
            Self::SetForeign { fields } => {
                Ok(Self::SetForeign { fields: project.foreign.set(fields) })
            }
            Self::ReplaceText(edit) => {
                Ok(Self::ReplaceText(Rc::new(replace_text::apply(project, edit)?)))
            }
        }
    }
}

fn set_attachment(
    project: &mut Project,
    name: &str,
    document: &Option<Rc<str>>,
) -> Result<Edit, EditError> {
    let old = match document {
        Some(text) if is_document(text) => {
            project.attachments.insert(name.to_owned(), Rc::clone(text))
        }
        Some(_) => return Err(EditError::NotADocument(name.to_owned())),
        None => project.attachments.remove(name),
    };
    Ok(Edit::SetAttachment { name: name.to_owned(), document: old })
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
    if project.statement(statement_id).is_none() {
        return Err(EditError::NoSuchStatement(statement_id));
    }
    refuse_known_ids(project.annotations.values().map(|set| &**set), annotations)?;
    add_new_annotations(project, statement_id, annotations)
}

/// Adds annotations whose ids the project does not have.
fn add_new_annotations(
    project: &mut Project,
    statement_id: StatementId,
    annotations: &[Rc<Annotation>],
) -> Result<Edit, EditError> {
    let statement =
        project.statement(statement_id).ok_or(EditError::NoSuchStatement(statement_id))?;
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

#[cfg(test)]
thread_local! {
    /// How many sets were looked through for known ids.
    static LOOKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Refuses annotations whose ids exist in a set or occur twice in the list. The cost for each set
/// depends on the smaller of set and list.
fn refuse_known_ids<'a>(
    mut sets: impl Iterator<Item = &'a AnnotationSet>,
    added: &[Rc<Annotation>],
) -> Result<(), EditError> {
    if let Some(twice) = repeated(added.iter().map(|annotation| annotation.id)).next() {
        return Err(EditError::AnnotationExists(twice));
    }
    let ids: SmallSet<AnnotationId> = added.iter().map(|annotation| annotation.id).collect();
    let known = sets.find_map(|set| {
        #[cfg(test)]
        LOOKED.with(|looked| looked.set(looked.get() + 1));
        if set.len() < ids.len() {
            set.iter().map(|annotation| annotation.id).find(|id| ids.contains(id))
        } else {
            ids.iter().copied().find(|id| set.get(*id).is_some())
        }
    });
    known.map_or(Ok(()), |id| Err(EditError::AnnotationExists(id)))
}

/// An absent entry and an empty set mean the same, but empty sets are never stored.
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
