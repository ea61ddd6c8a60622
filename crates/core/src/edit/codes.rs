//! Edits of the codebook.

use std::rc::Rc;

use super::{Edit, EditError};
use crate::codebook::{Code, Codebook};
use crate::project::id::CodeId;
use crate::project::{Project, coding_problem};

/// Adds a code.
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

/// Changes the list of codes where the codebook stays valid.
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

fn carries(project: &Project, code: &CodeId) -> bool {
    project.annotations.values().flat_map(|set| set.iter()).any(|a| a.code == *code)
}

/// Takes out a code that nothing carries.
pub(super) fn remove(project: &mut Project, id: &CodeId) -> Result<Edit, EditError> {
    let at = project.codebook.position(id).ok_or_else(|| EditError::NoSuchCode(id.clone()))?;
    let is_parent = project.codebook.codes.iter().any(|code| code.parent.as_ref() == Some(id));
    if is_parent || carries(project, id) {
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

/// Puts a code in place of the one with its id.
pub(super) fn change(project: &mut Project, code: &Rc<Code>) -> Result<Edit, EditError> {
    let unknown = || EditError::NoSuchCode(code.id.clone());
    let old = Rc::clone(project.codebook.code(&code.id).ok_or_else(unknown)?);
    let would_hide = old.selectable && !code.selectable;
    if old.layer != code.layer || (would_hide && carries(project, &code.id)) {
        return Err(EditError::CodeInUse(code.id.clone()));
    }
    change_codebook(project, |codes| {
        let place = codes.iter_mut().find(|place| place.id == code.id).ok_or_else(unknown)?;
        *place = Rc::clone(code);
        Ok(())
    })?;
    Ok(Edit::ChangeCode { code: old })
}

/// Puts a codebook in place of the present one.
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
