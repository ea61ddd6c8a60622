//! Edits of the codebook.

use std::rc::Rc;

use super::{Edit, EditError};
use crate::codebook::{Code, Codebook};
use crate::project::id::CodeId;
use crate::project::{Project, coding_problem};

pub(super) fn add(project: &mut Project, at: usize, code: &Rc<Code>) -> Result<Edit, EditError> {
    change_codebook(project, |codes| {
        if at > codes.len() {
            return Err(EditError::NoSuchPlace(at));
        }
        codes.insert(at, Rc::clone(code));
        Ok(())
    })?;
    Ok(Edit::RemoveCode { code: code.id.clone() })
}

/// Changes the list of codes, if the codebook stays valid.
fn change_codebook(
    project: &mut Project,
    change: impl FnOnce(&mut Vec<Rc<Code>>) -> Result<(), EditError>,
) -> Result<(), EditError> {
    let mut codebook: Codebook = (*project.codebook).clone();
    change(&mut codebook.codes)?;
    match codebook.problems().into_iter().next() {
        Some(problem) => Err(EditError::Codebook(problem)),
        None => {
            project.set_codebook(codebook);
            Ok(())
        }
    }
}

fn is_used(project: &Project, code: &CodeId) -> bool {
    project.annotations.values().flat_map(|set| set.iter()).any(|a| a.code == *code)
}

/// Removes a code that no annotation uses.
pub(super) fn remove(project: &mut Project, id: &CodeId) -> Result<Edit, EditError> {
    let at = project.codebook.position(id).ok_or_else(|| EditError::NoSuchCode(id.clone()))?;
    let is_parent = project.codebook.codes.iter().any(|code| code.parent.as_ref() == Some(id));
    if is_parent || is_used(project, id) {
        return Err(EditError::CodeInUse(id.clone()));
    }
    let mut removed = None;
    change_codebook(project, |codes| {
        removed = Some(codes.remove(at));
        Ok(())
    })?;
    match removed {
        Some(code) => Ok(Edit::AddCode { at, code }),
        None => Err(EditError::NoSuchCode(id.clone())),
    }
}

/// Replaces the code with the same id.
pub(super) fn change(project: &mut Project, code: &Rc<Code>) -> Result<Edit, EditError> {
    let unknown = || EditError::NoSuchCode(code.id.clone());
    let old = Rc::clone(project.codebook.code(&code.id).ok_or_else(unknown)?);
    let would_hide = old.selectable && !code.selectable;
    if old.layer != code.layer || (would_hide && is_used(project, &code.id)) {
        return Err(EditError::CodeInUse(code.id.clone()));
    }
    change_codebook(project, |codes| {
        let place = codes.iter_mut().find(|place| place.id == code.id).ok_or_else(unknown)?;
        *place = Rc::clone(code);
        Ok(())
    })?;
    Ok(Edit::ChangeCode { code: old })
}

pub(super) fn replace_codebook(
    project: &mut Project,
    codebook: &Rc<Codebook>,
) -> Result<Edit, EditError> {
    if let Some(problem) = codebook.problems().into_iter().next() {
        return Err(EditError::Codebook(problem));
    }
    let problem = {
        let mut annotations = project.annotations.values().flat_map(|set| set.iter());
        annotations.find_map(|annotation| coding_problem(codebook, annotation))
    };
    if let Some(problem) = problem {
        return Err(EditError::Invalid(problem));
    }
    let old = Rc::clone(&project.codebook);
    project.set_codebook(Rc::clone(codebook));
    Ok(Edit::ReplaceCodebook { codebook: old })
}
