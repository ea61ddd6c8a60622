//! Edits of the list of statements, and of what is known about them.

use std::rc::Rc;

use super::{Edit, EditError, add_annotations, statement_position};
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::id::StatementId;
use crate::project::statement::{Layout, Metadata, Statement};

pub(super) fn add(
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

pub(super) fn remove(project: &mut Project, id: StatementId) -> Result<Edit, EditError> {
    let at = statement_position(project, id)?;
    let statement = project.statements.remove(at);
    let annotations = project.annotations.remove(&id).unwrap_or_default();
    let annotations = annotations.iter().cloned().collect();
    Ok(Edit::AddStatement { at, statement, annotations })
}

pub(super) fn set_metadata(
    project: &mut Project,
    id: StatementId,
    metadata: &Metadata,
) -> Result<Edit, EditError> {
    let statement = project.statements.iter_mut().find(|statement| statement.id == id);
    let statement = Rc::make_mut(statement.ok_or(EditError::NoSuchStatement(id))?);
    let old = std::mem::replace(&mut statement.metadata, metadata.clone());
    Ok(Edit::SetMetadata { statement: id, metadata: old })
}

pub(super) fn set_done(
    project: &mut Project,
    id: StatementId,
    done: bool,
) -> Result<Edit, EditError> {
    let statement = project.statements.iter_mut().find(|statement| statement.id == id);
    let statement = Rc::make_mut(statement.ok_or(EditError::NoSuchStatement(id))?);
    let old = std::mem::replace(&mut statement.done, done);
    Ok(Edit::SetDone { statement: id, done: old })
}

pub(super) fn set_layout(
    project: &mut Project,
    id: StatementId,
    layout: &Layout,
) -> Result<Edit, EditError> {
    let statement = project.statements.iter_mut().find(|statement| statement.id == id);
    let statement = Rc::make_mut(statement.ok_or(EditError::NoSuchStatement(id))?);
    let old = std::mem::replace(&mut statement.layout, layout.clone());
    Ok(Edit::SetLayout { statement: id, layout: old })
}
