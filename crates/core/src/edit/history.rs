//! Steps that can be undone, and the records that replay them.

use serde::{Deserialize, Serialize};

use crate::edit::batch::Batch;
use crate::edit::{Edit, EditError};
use crate::project::Project;
use crate::project::annotation::Timestamp;

/// The number of steps that can be undone.
pub const MAX_STEPS: usize = 1000;

/// What a step did, for the label "Undo …" and for the audit trail.
///
/// Stored under these names. A new one raises the version of the stored form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Tagged a passage.
    Tag,
    /// Removed annotations.
    Untag,
    /// Gave an annotation a different code.
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
    /// Corrected the metadata of a statement.
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
    /// Imported another program's file. Projects of older builds also use this kind for a worked
    /// coding that was shown or merged in.
    AddCoding,
    /// Corrected the text of a statement.
    ReplaceText,
    /// Changed more of the codebook than one code.
    ReplaceCodebook,
    /// Marked statements as done, or took the mark back.
    SetDone,
    /// Made or changed an exercise or its key.
    SetExercise,
    /// Collected hand-ins, or removed them.
    Collect,
    /// Graded or commented on hand-ins.
    Grade,
    /// Began an exercise, or prepared the hand-in.
    WorkOnExercise,
    /// Set variables of statements, or defined them.
    SetVariables,
    /// Moved where the statement proper begins or ends.
    SetLayout,
    /// Settled what annotators coded differently.
    Settle,
    /// Gave out work to coders.
    GiveOut,
    /// Checked answers against the key of the exercise, or opened the next exercise: what a student
    /// does once and for all.
    CheckAnswers,
    /// Accepted or rejected suggestions.
    DecideSuggestion,
    /// Changed the rules for suggestions.
    SetRules,
    /// Put coders into groups.
    GroupCoders,
    /// Changed the saved queries.
    SetQueries,
    /// Decided which commitments of two statements are the same.
    ComparePairs,
}

impl StepKind {
    /// The first version of stored records that has this kind.
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
            Self::SetDone => 3,
            Self::SetExercise | Self::Collect | Self::Grade | Self::WorkOnExercise => 4,
            Self::SetVariables | Self::SetLayout => 5,
            Self::Settle | Self::GiveOut => 6,
            Self::CheckAnswers => 7,
            Self::DecideSuggestion | Self::SetRules | Self::GroupCoders => 8,
            Self::SetQueries => 9,
            Self::ComparePairs => 10,
        }
    }

    /// Whether it stays: undo passes over it. Nothing else may change what it changes.
    fn is_for_good(self) -> bool {
        self == Self::CheckAnswers
    }
}

/// The name of a step: what it did, and to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepName {
    /// What the step did.
    pub kind: StepKind,
    /// To what: the name of a code, field or statement at that time. May be empty.
    pub detail: String,
}

/// One undo step: edits that were made together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Shown by undo and redo.
    pub name: StepName,
    /// When it was made.
    pub time: Timestamp,
    /// The edits, in the order they were applied.
    pub edits: Vec<Edit>,
    /// The inverses of the edits, in the order to apply them.
    pub inverses: Vec<Edit>,
}

/// An entry of the journal. Replaying all records results in the same project and history.
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
        /// Whether they continue the previous step, as typing does.
        joined: bool,
    },
    /// The last step was undone.
    Undo,
    /// The last undone step was redone.
    Redo,
}

/// The steps that can be undone and redone.
///
/// ```
/// use annotator_core::edit::Edit;
/// use annotator_core::edit::history::{History, Record, StepKind, StepName};
/// # use annotator_core::project::annotation::Timestamp;
/// # use annotator_core::project::id::{AnnotatorId, ProjectId};
/// # use annotator_core::project::{Annotator, AnnotatorKind, Project};
/// # let id = "00000000-0000-4000-8000-000000000001";
/// # let person = Annotator {
/// #     id: AnnotatorId::parse(id).unwrap(), name: "Ada".into(), kind: AnnotatorKind::Person,
/// # };
/// # let codebook = annotator_core::starter::codebook();
/// # let mut project =
/// #     Project::new(ProjectId::parse(id).unwrap(), "Draft".into(), codebook, person);
///
/// let mut history = History::default();
/// let step = Record::Step {
///     name: StepName { kind: StepKind::RenameProject, detail: String::new() },
///     time: Timestamp(0),
///     edits: vec![Edit::RenameProject { name: "Final".into() }],
///     joined: false,
/// };
/// history.perform(&mut project, &step).unwrap();
/// assert_eq!(project.name, "Final");
/// history.perform(&mut project, &Record::Undo).unwrap();
/// assert_eq!(project.name, "Draft");
/// history.perform(&mut project, &Record::Redo).unwrap();
/// assert_eq!(project.name, "Final");
/// ```
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

    /// The steps that can be undone, the latest last.
    #[must_use]
    pub fn done(&self) -> &[Step] {
        &self.done
    }

    /// The steps that can be redone, the next one last.
    #[must_use]
    pub fn undone(&self) -> &[Step] {
        &self.undone
    }

    /// Applies a record to the project and adds it to the history. Either all of it is applied, or
    /// nothing.
    ///
    /// # Errors
    /// Returns why it cannot be applied; project and history are then unchanged.
    pub fn perform(&mut self, project: &mut Project, record: &Record) -> Result<(), ReplayError> {
        match record {
            Record::Step { name, time, edits, joined } => {
                if *joined && self.done.is_empty() {
                    return Err(ReplayError::NoStep);
                }
                let inverses = apply_all(project, edits).map_err(ReplayError::Edit)?;
                if name.kind.is_for_good() {
                    return Ok(());
                }
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

    /// Makes a step that was prepared. If the project has changed since, its edits are applied again.
    ///
    /// # Errors
    /// As [`History::perform`].
    pub fn take_prepared(
        &mut self,
        project: &mut Project,
        step: PreparedStep,
        name: StepName,
        time: Timestamp,
    ) -> Result<(), ReplayError> {
        let PreparedStep { before, after, edits, mut inverses, .. } = step;
        if !before.is_same(project) {
            return self.perform(project, &Record::Step { name, time, edits, joined: false });
        }
        inverses.reverse();
        *project = after;
        self.undone.clear();
        self.keep(name, time, &edits, inverses, false);
        Ok(())
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

/// A step that is applied piece by piece to a copy of the project, because all at once takes long.
#[derive(Clone, Debug)]
pub struct PreparedStep {
    before: Project,
    after: Project,
    edits: Vec<Edit>,
    inverses: Vec<Edit>,
    batch: Batch,
}

impl PreparedStep {
    /// A step on this project that changes nothing yet.
    #[must_use]
    pub fn new(project: &Project) -> Self {
        let (before, after) = (project.clone(), project.clone());
        Self { before, after, edits: Vec::new(), inverses: Vec::new(), batch: Batch::default() }
    }

    /// Adds edits to the step.
    ///
    /// # Errors
    /// [`EditError`] if one of them cannot be applied. The step is then of no use.
    pub fn apply(&mut self, edits: Vec<Edit>) -> Result<(), EditError> {
        for edit in &edits {
            self.inverses.push(self.batch.apply(edit, &mut self.after)?);
        }
        self.edits.extend(edits);
        Ok(())
    }

    /// The edits so far.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }
}

/// Applies all edits, or none. Returns the inverses in the order to apply them.
fn apply_all(project: &mut Project, edits: &[Edit]) -> Result<Vec<Edit>, EditError> {
    let (mut inverses, mut batch) = (Vec::with_capacity(edits.len()), Batch::default());
    for edit in edits {
        match batch.apply(edit, project) {
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
        // An inverse always applies to the state it was made for; the laws of edits say so.
        let undone = inverse.apply(project);
        debug_assert!(undone.is_ok(), "{undone:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::CHECKS;
    use crate::testing::generate::rich_project;

    fn step(kind: StepKind, edit: Edit) -> Record {
        let name = StepName { kind, detail: String::new() };
        Record::Step { name, time: Timestamp(0), edits: vec![edit], joined: false }
    }

    fn rename(name: &str) -> Record {
        step(StepKind::RenameProject, Edit::RenameProject { name: name.into() })
    }

    #[test]
    fn a_check_stays_when_steps_around_it_are_undone() {
        let (mut project, mut history) = (rich_project(), History::default());
        let checks = |made: &str| {
            let document = Some(made.into());
            step(StepKind::CheckAnswers, Edit::SetAttachment { name: CHECKS.into(), document })
        };
        let before = project.name.clone();
        history.perform(&mut project, &rename("one")).unwrap();
        history.perform(&mut project, &checks("[1]")).unwrap();
        history.perform(&mut project, &rename("two")).unwrap();
        history.perform(&mut project, &Record::Undo).unwrap();
        history.perform(&mut project, &checks("[1,2]")).unwrap();
        history.perform(&mut project, &Record::Redo).unwrap();
        assert_eq!(project.name, "two");
        for _ in 0..2 {
            history.perform(&mut project, &Record::Undo).unwrap();
        }
        assert_eq!(project.name, before);
        assert_eq!(history.perform(&mut project, &Record::Undo), Err(ReplayError::NoStep));
        assert_eq!(project.attachments.get(CHECKS).map(|it| &**it), Some("[1,2]"));
    }
}
