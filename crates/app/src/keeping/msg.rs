//! Messages about stored projects, and what handles each.

use crate::effect::Effect;
use crate::keeping::bin::Binned;
use crate::keeping::storage::{ToFile, ToFileProblem};
use crate::later::Later;
use crate::work::Work;
use annotator_core::project::id::ProjectId;

/// Something that happened to a stored project, its file or the windows that have it open.
#[derive(Clone, Debug, PartialEq)]
pub enum KeepingMsg {
    /// It is time to write a snapshot that was put off.
    SnapshotDue,
    /// The browser gave the right to change a project to this window, or to another one.
    HoldAnswered {
        project: ProjectId,
        /// Whether this window has it.
        held: bool,
    },
    /// Another window saved a change of this project.
    ChangedElsewhere(ProjectId),
    /// Another window wants to change this project.
    HandOverAsked(ProjectId),
    /// The user wants to change the project here, although another window has it.
    TakeOverChosen,
    /// The other window did not hand this project over in time.
    NotHandedOver(ProjectId),
    /// The user wants another name for a stored project.
    RenameChosen(ProjectId),
    /// The user wants a copy of a stored project under this name.
    DuplicateChosen(ProjectId, String),
    /// The user wants to delete a stored project. It can be brought back for a while.
    ProjectBinned(ProjectId),
    /// The user wants to see the deleted projects.
    BinWanted,
    /// The list of deleted projects was read.
    BinRead(Later<Vec<Binned>>),
    /// The user wants a deleted project back.
    Restored(ProjectId),
    /// The user wants to delete a deleted project for good.
    BinEmptied(ProjectId),
    /// The user deletes a project for good.
    ProjectDeleted(ProjectId),
    /// The user wants the stored form of the project with this key and name as a file.
    StoredWanted(ProjectId, String),
    /// The user wants the project in a file on disk.
    ToFileChosen(ToFile),
    WrittenToFile {
        project: ProjectId,
        /// The last record in the file.
        seq: u64,
        /// The file's name.
        name: String,
    },
    NotWrittenToFile(ProjectId, ToFileProblem),
    /// The user went back to the start page. The project stays stored.
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
            KeepingMsg::RenameChosen(id) => self.open_to_rename(id),
            KeepingMsg::DuplicateChosen(id, name) => self.duplicate_project(id, name),
            KeepingMsg::ProjectBinned(id) => self.bin_project(id),
            KeepingMsg::BinWanted => self.effects.push(Effect::LoadBin),
            KeepingMsg::BinRead(list) => self.bin_read(list.take()),
            KeepingMsg::Restored(id) => self.restore_project(id),
            KeepingMsg::BinEmptied(id) => self.empty_bin_of(id),
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
