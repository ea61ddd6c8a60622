//! The least version that a content needs, so that older builds read all that they can.
//!
//! Nothing here has a last arm for "all others": whoever adds to the data has to say its version.

use crate::edit::Edit;
use crate::edit::history::{Record, Step, StepKind, StepName};
use crate::project::statement::Statement;

/// What every version reads.
pub(super) const FIRST: u32 = 1;
/// Corrections of texts and replaced codebooks.
const SECOND: u32 = 2;

pub(super) fn of_record(record: &Record) -> u32 {
    match record {
        Record::Step { name, edits, .. } => of_name(name).max(most(edits.iter().map(of_edit))),
        Record::Undo | Record::Redo => FIRST,
    }
}

pub(super) fn of_steps<'a>(steps: impl Iterator<Item = &'a Step>) -> u32 {
    most(steps.map(|step| {
        let edits = step.edits.iter().chain(&step.inverses);
        of_name(&step.name).max(most(edits.map(of_edit)))
    }))
}

pub(super) fn of_statement(statement: &Statement) -> u32 {
    if statement.earlier.is_empty() { FIRST } else { SECOND }
}

fn of_edit(edit: &Edit) -> u32 {
    match edit {
        Edit::AddStatement { statement, .. } => of_statement(statement),
        Edit::RenameProject { .. }
        | Edit::RemoveStatement { .. }
        | Edit::SetMetadata { .. }
        | Edit::AddAnnotator { .. }
        | Edit::RemoveAnnotator { .. }
        | Edit::RenameAnnotator { .. }
        | Edit::AddAnnotations { .. }
        | Edit::RemoveAnnotations { .. }
        | Edit::ChangeAnnotation { .. }
        | Edit::AddCode { .. }
        | Edit::RemoveCode { .. }
        | Edit::ChangeCode { .. } => FIRST,
        Edit::ReplaceCodebook { .. } | Edit::ReplaceText(_) => SECOND,
    }
}

fn of_name(name: &StepName) -> u32 {
    match name.kind {
        StepKind::Tag
        | StepKind::Untag
        | StepKind::Recode
        | StepKind::Resize
        | StepKind::SetAttribute
        | StepKind::SetNote
        | StepKind::SetConfidence
        | StepKind::AddStatement
        | StepKind::RemoveStatement
        | StepKind::SetMetadata
        | StepKind::RenameProject
        | StepKind::RenameAnnotator
        | StepKind::AddCode
        | StepKind::RemoveCode
        | StepKind::ChangeCode
        | StepKind::AddCoding => FIRST,
        StepKind::ReplaceText | StepKind::ReplaceCodebook => SECOND,
    }
}

fn most(versions: impl Iterator<Item = u32>) -> u32 {
    versions.max().unwrap_or(FIRST)
}
