//! What can happen to a stored project, and what is done about each.

use crate::effect::Effect;
use crate::keeping::storage::{ToFile, ToFileProblem};
use crate::work::Work;
use annotator_core::project::id::ProjectId;

/// Something that happened to a stored project, its file or the windows it is open in.
#[derive(Clone, Debug, PartialEq)]
pub enum KeepingMsg {
    /// It is time to write a snapshot that was put off.
    SnapshotDue,
    /// The browser has given a project to this window, or to another one.
    HoldAnswered {
        /// Which project.
        project: ProjectId,
        /// Whether this window has it.
        held: bool,
    },
    /// Another window has saved something of this project.
    ChangedElsewhere(ProjectId),
    /// Another window wants to go on with this project.
    HandOverAsked(ProjectId),
    /// This window is to go on with the project that another one has.
    TakeOverChosen,
    /// The other window did not hand this project over in time.
    NotHandedOver(ProjectId),
    /// A stored project is to be deleted, for good.
    ProjectDeleted(ProjectId),
    /// All that is stored of a project, with this name, is to be handed over as it stands.
    StoredWanted(ProjectId, String),
    /// The project is to be written to a file on the user's disk.
    ToFileChosen(ToFile),
    /// It was written to this file.
    WrittenToFile {
        /// Which project.
        project: ProjectId,
        /// The last record that was in it.
        seq: u64,
        /// The file's name.
        name: String,
    },
    /// It was not.
    NotWrittenToFile(ProjectId, ToFileProblem),
    /// The start page was asked for. The project stays stored.
    ProjectClosed,
}

impl Work<'_> {
    pub(crate) fn take_keeping(&mut self, msg: KeepingMsg) {
        match msg {
            KeepingMsg::SnapshotDue => self.write_due_snapshot(),
            KeepingMsg::HoldAnswered { project, held } => self.hold_answered(project, held),
            KeepingMsg::ChangedElsewhere(project) => self.changed_elsewhere(project),
            KeepingMsg::HandOverAsked(project) => self.hand_over_asked(project),
            KeepingMsg::TakeOverChosen => self.take_over(),
            KeepingMsg::NotHandedOver(project) => self.not_handed_over(project),
            KeepingMsg::ProjectDeleted(id) => self.delete_project(id),
            KeepingMsg::StoredWanted(project, name) => {
                self.effects.push(Effect::DownloadStored { project, name });
            }
            KeepingMsg::ToFileChosen(to) => self.write_to_file(to),
            KeepingMsg::WrittenToFile { project, seq, name } => {
                self.written_to_file(project, seq, name);
            }
            KeepingMsg::NotWrittenToFile(project, problem) => self.not_written(project, problem),
            KeepingMsg::ProjectClosed => self.close_project(),
        }
    }
}
