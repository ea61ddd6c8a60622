//! What the browser is asked to do. Answers come back as messages.

use std::rc::Rc;

use crate::input::FileBytes;
use crate::keeping::storage::{Place, Recent, Settings, ToFile};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotationId, ProjectId};
use annotator_core::stored::Snapshot;
use annotator_core::text::Text;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::{Job, JobNumber};

/// One thing to do outside the state machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Read settings and recent projects; answered by `Started`.
    LoadStart,
    /// Read a project; answered by `ProjectRead`.
    LoadProject(ProjectId),
    /// Append a record to the journal, with the texts that it is the first to refer to;
    /// answered by `Saved` or `SaveFailed`.
    AppendRecord {
        /// Which project.
        project: ProjectId,
        /// The record's sequence number; each is used once.
        seq: u64,
        /// The record, encoded.
        record: String,
        /// Texts to store beside it.
        texts: Vec<Rc<Text>>,
    },
    /// Write a snapshot that includes the records up to `seq`, in one transaction, and
    /// drop those records; answered by `Saved` or `SaveFailed`.
    WriteSnapshot {
        /// Which project.
        project: ProjectId,
        /// The last record included.
        seq: u64,
        /// The snapshot.
        snapshot: Box<Snapshot>,
    },
    /// Keep records that could not be replayed where they are not lost.
    SetAside {
        /// Which project.
        project: ProjectId,
        /// The records by sequence number.
        records: Vec<(u64, String)>,
    },
    /// Remember where the user is. Not acknowledged.
    SavePlace(ProjectId, Place),
    /// Remember the list of recent projects. Not acknowledged.
    SaveRecents(Vec<Recent>),
    /// Remember the settings. Not acknowledged.
    SaveSettings(Settings),
    /// Ask the browser to keep what is stored even if space runs out. Not acknowledged.
    KeepStored,
    /// Delete all that is stored of a project, for good. Not acknowledged.
    DeleteProject(ProjectId),
    /// Hand all that is stored of a project to the user, as it stands.
    DownloadStored {
        /// Which project.
        project: ProjectId,
        /// Its name.
        name: String,
    },
    /// Write a project to a file on the user's disk; answered by `WrittenToFile` or
    /// `NotWrittenToFile`.
    WriteToFile {
        /// Which project.
        project: ProjectId,
        /// A name for a new file.
        name: String,
        /// The file's content.
        content: String,
        /// The last record that is in it.
        seq: u64,
        /// To which file.
        to: ToFile,
    },
    /// Have this project, and no other, to oneself among all windows; answered by `HoldAnswered`,
    /// once more when another window that has it gives it up.
    Hold(Option<ProjectId>),
    /// Give a project to the window that asked for it, and ask for it again behind that one.
    HandOver(ProjectId),
    /// Ask the window that has a project for it; answered by `NotHandedOver` if it does not
    /// hand it over in time.
    AskToHandOver(ProjectId),
    /// Tell the other windows that something of a project was saved.
    TellSaved(ProjectId),
    /// Have the worker do a job with these files; answered by `JobReplied`.
    Run(JobNumber, Job, Vec<Rc<FileBytes>>),
    /// Stop a job that has not come to its end; nothing more is said about it.
    Cancel(JobNumber),
    /// Hand the worker this project, which later jobs write or add to.
    SendProject(Box<Project>),
    /// Take the focus from the field that is being typed in.
    LeaveField,
    /// Send `RetryDue` after a few seconds.
    RetryLater,
    /// Send `SnapshotDue` when what was just done is on the screen, or the page is left.
    SnapshotLater,
    /// Hand a file to the user.
    Download {
        /// The file's name.
        name: String,
        /// Its media type.
        media_type: &'static str,
        /// Its content.
        content: String,
    },
    /// Bring a place of the current statement into view.
    ScrollToText(ByteOffset),
    /// Bring the first paragraph that was in view back to the top, without animation.
    ScrollToParagraph(usize),
    /// Bring the chosen annotation's row back into view, which the list was scrolled away from.
    ScrollToRow(AnnotationId),
    /// Put the focus somewhere.
    Focus(FocusTarget),
    /// Empty the browser's own selection in the text.
    ClearNativeSelection,
}

/// Where the focus can be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The text, for the caret and the codes' keys.
    Text,
    /// The picker's search field.
    Picker,
    /// The first field of the inspector.
    Inspector,
}
