//! Steps that can be undone, and the records that replay them.

use serde::{Deserialize, Serialize};

use crate::edit::{Edit, EditError};
use crate::project::Project;
use crate::project::annotation::Timestamp;

/// The most steps that stay undoable.
pub const MAX_STEPS: usize = 1000;

/// What a step did, for the words "Undo …" and for the audit trail.
///
/// Stored by these names; a new one raises the version of what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Tagged a passage.
    Tag,
    /// Removed annotations.
    Untag,
    /// Gave an annotation another code.
    Recode,
    /// Changed the passage of an annotation.
    Resize,
    /// Set an attribute.
    SetAttribute,
    /// Edited a note.
    SetNote,
    /// Set the confidence.
    SetConfidence,
    /// Added a statement.
    AddStatement,
    /// Removed a statement.
    RemoveStatement,
    /// Corrected what is known about a statement.
    SetMetadata,
    /// Renamed the project.
    RenameProject,
    /// Renamed an annotator.
    RenameAnnotator,
    /// Added a code.
    AddCode,
    /// Removed a code.
    RemoveCode,
    /// Changed a code.
    ChangeCode,
    /// Showed or joined a worked coding.
    AddCoding,
    /// Corrected the text of a statement.
    ReplaceText,
    /// Changed the codebook in more than one code.
    ReplaceCodebook,
}

impl StepKind {
    /// The first version of stored records that knows it.
    pub(crate) fn stored_since(self) -> u32 {
        match self {
            Self::Tag
            | Self::Untag
            | Self::Recode
            | Self::Resize
            | Self::SetAttribute
            | Self::SetNote
            | Self::SetConfidence
            | Self::AddStatement
            | Self::RemoveStatement
            | Self::SetMetadata
            | Self::RenameProject
            | Self::RenameAnnotator
            | Self::AddCode
            | Self::RemoveCode
            | Self::ChangeCode
            | Self::AddCoding => 1,
            Self::ReplaceText | Self::ReplaceCodebook => 2,
        }
    }
}

/// The name of a step: what it did, and to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepName {
    /// What it did.
    pub kind: StepKind,
    /// To what: a code's, field's or statement's name at that time. May be empty.
    pub detail: String,
}

/// One undo step: edits that were made together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Shown by undo and redo.
    pub name: StepName,
    /// When it was made.
    pub time: Timestamp,
    /// The edits, in the order applied.
    pub edits: Vec<Edit>,
    /// Their inverses, in the order to apply.
    pub inverses: Vec<Edit>,
}

/// What the journal keeps. Replaying the records gives the same project and history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// Edits were made.
    Step {
        /// The step's name.
        name: StepName,
        /// When.
        time: Timestamp,
        /// The edits.
        edits: Vec<Edit>,
        /// Whether they continue the step before, as typing does.
        joined: bool,
    },
    /// The last step was undone.
    Undo,
    /// The last undone step was made again.
    Redo,
}

/// The steps made and the steps undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// Why a record cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplayError {
    /// An edit could not be applied.
    Edit(EditError),
    /// There is no step to undo, redo or continue.
    NoStep,
}

impl History {
    /// A history read from storage.
    #[must_use]
    pub fn restored(done: Vec<Step>, undone: Vec<Step>) -> Self {
        Self { done, undone }
    }

    /// The steps that can be undone, the last one last.
    #[must_use]
    pub fn done(&self) -> &[Step] {
        &self.done
    }

    /// The steps that can be made again, the next one last.
    #[must_use]
    pub fn undone(&self) -> &[Step] {
        &self.undone
    }

    /// Applies a record to the project and keeps it. All of it is applied, or nothing.
    ///
    /// # Errors
    /// Says why it cannot be applied; project and history are as before then.
    pub fn perform(&mut self, project: &mut Project, record: &Record) -> Result<(), ReplayError> {
        match record {
            Record::Step { name, time, edits, joined } => {
                if *joined && self.done.is_empty() {
                    return Err(ReplayError::NoStep);
                }
                let inverses = apply_all(project, edits).map_err(ReplayError::Edit)?;
                self.undone.clear();
                self.keep(name.clone(), *time, edits, inverses, *joined);
                Ok(())
            }
            Record::Undo => {
                let step = self.done.last().ok_or(ReplayError::NoStep)?;
                apply_all(project, &step.inverses).map_err(ReplayError::Edit)?;
                self.undone.extend(self.done.pop());
                Ok(())
            }
            Record::Redo => {
                let step = self.undone.last().ok_or(ReplayError::NoStep)?;
                apply_all(project, &step.edits).map_err(ReplayError::Edit)?;
                self.done.extend(self.undone.pop());
                Ok(())
            }
        }
    }

    fn keep(
        &mut self,
        name: StepName,
        time: Timestamp,
        edits: &[Edit],
        mut inverses: Vec<Edit>,
        joined: bool,
    ) {
        if joined && let Some(step) = self.done.last_mut() {
            step.edits.extend_from_slice(edits);
            inverses.append(&mut step.inverses);
            step.inverses = inverses;
            step.time = time;
            return;
        }
        self.done.push(Step { name, time, edits: edits.to_vec(), inverses });
        if self.done.len() > MAX_STEPS {
            self.done.remove(0);
        }
    }
}

/// Applies all edits, or none; returns the inverses in the order to apply.
fn apply_all(project: &mut Project, edits: &[Edit]) -> Result<Vec<Edit>, EditError> {
    let mut inverses = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit.apply(project) {
            Ok(inverse) => inverses.push(inverse),
            Err(error) => {
                roll_back(project, inverses);
                return Err(error);
            }
        }
    }
    inverses.reverse();
    Ok(inverses)
}

fn roll_back(project: &mut Project, mut inverses: Vec<Edit>) {
    while let Some(inverse) = inverses.pop() {
        // An inverse applies to the state it was made for; that is the law above.
        let undone = inverse.apply(project);
        debug_assert!(undone.is_ok(), "{undone:?}");
    }
}
