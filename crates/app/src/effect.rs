//! What the browser is asked to do. Answers come back as messages.

use std::rc::Rc;

use crate::classroom::on_platform::PlatformEffect;
use crate::input::FileBytes;
use crate::keeping::bin::Binned;
use crate::keeping::reading::Reading;
use crate::keeping::storage::{Place, Recent, Settings, ToFile};
use crate::later::Later;
use crate::room::Room;
use crate::suggesting::SuggestFocus;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotationId, AttributeId, ProjectId};
use annotator_core::stored::Snapshot;
use annotator_core::text::Text;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::{Job, JobNumber, Lane};

/// Something to do outside the state machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Read settings and recent projects. Answered by `Started`.
    LoadStart,
    /// Read a project. Answered by `ProjectRead`.
    LoadProject(ProjectId),
    /// Append a record to the journal, with the texts that no earlier record refers to. Answered by
    /// `Saved` or `SaveFailed`.
    AppendRecord {
        project: ProjectId,
        /// The record's sequence number. Each is used once.
        seq: u64,
        /// The record, encoded.
        record: String,
        /// Texts to store with it.
        texts: Vec<Rc<Text>>,
    },
    /// Write a snapshot that includes the records up to `seq` and delete those records, in one
    /// transaction. Answered by `Saved` or `SaveFailed`.
    WriteSnapshot {
        project: ProjectId,
        /// The last record included.
        seq: u64,
        snapshot: Box<Snapshot>,
    },
    /// Move records that could not be replayed to a place where they are kept.
    SetAside {
        project: ProjectId,
        /// The records by sequence number.
        records: Vec<(u64, String)>,
    },
    /// Store where the user is. Not acknowledged.
    SavePlace(ProjectId, Place),
    /// Store the list of recent projects. Not acknowledged.
    SaveRecents(Vec<Recent>),
    /// Store the settings. Not acknowledged.
    SaveSettings(Settings),
    /// Show texts like this from now on.
    ShowReading(Reading),
    /// Ask the browser to keep what is stored even if space runs out. Not acknowledged.
    KeepStored,
    /// Read the list of deleted projects. Answered by `BinRead`.
    LoadBin,
    /// Move a project from the list of projects to that of deleted ones. Not acknowledged.
    MoveToBin(Later<Binned>),
    /// Take a project out of the list of deleted ones. Not acknowledged.
    TakeFromBin(ProjectId),
    /// Delete everything that is stored for a project, for good. Not acknowledged.
    DeleteProject(ProjectId),
    /// Offer the stored form of a project as a file, without decoding it.
    DownloadStored {
        project: ProjectId,
        /// The project's name.
        name: String,
    },
    /// Write a project to a file on the user's disk. Answered by `WrittenToFile` or
    /// `NotWrittenToFile`.
    WriteToFile {
        project: ProjectId,
        /// A name for a new file.
        name: String,
        content: String,
        /// The last record in the content.
        seq: u64,
        /// Which file to write to.
        to: ToFile,
    },
    /// Ask for the right to change this project, which only one window can have, and give up the
    /// right to any other project. Answered by `HoldAnswered`, and again when the window that has
    /// the right gives it up.
    Hold(Option<ProjectId>),
    /// Give the right to change a project to the window that asked for it, then queue for it again.
    HandOver(ProjectId),
    /// Ask the window that may change a project to hand it over. Answered by `NotHandedOver` if
    /// that takes too long.
    AskToHandOver(ProjectId),
    /// Tell the other windows that a change of a project was saved.
    TellSaved(ProjectId),
    /// Have the worker do a job with these files. Answered by `JobReplied`.
    Run(JobNumber, Job, Vec<Rc<FileBytes>>),
    /// Stop a job. No replies follow.
    Cancel(JobNumber),
    /// Send the worker of a lane the project that later jobs read or add to.
    SendProject(Lane, Box<Project>),
    /// Take the focus from the focused field.
    LeaveField,
    /// Send `RetryDue` after a few seconds.
    RetryLater,
    /// Send `SnapshotDue` when the last change is on the screen, or when the user leaves the page.
    SnapshotLater,
    /// Copy the address of the page with this fragment.
    CopyLink(String),
    /// Offer a file as a download.
    Download {
        /// The file's name.
        name: String,
        media_type: &'static str,
        content: String,
    },
    /// Read the exercise that the page came with. Answered by `Given` once the page has started.
    ReadGiven,
    /// Offer the page as one file with an exercise in it.
    DownloadPage {
        /// The file's name.
        name: String,
        /// The exercise's file.
        exercise: String,
    },
    /// Do something with a learning platform.
    Platform(Later<PlatformEffect>),
    /// Scroll the current statement to this offset.
    ScrollToText(ByteOffset),
    /// Scroll the statement so that this paragraph is the first in view, without animation.
    ScrollToParagraph(usize),
    /// Scroll the list back to the chosen annotation's row.
    ScrollToRow(AnnotationId),
    /// Send `FlashEnded` with this number when the user has seen the highlight.
    EndFlashLater(u64),
    Focus(FocusTarget),
    /// Move the focus to a field of the record.
    FocusField(AttributeId),
    /// Move the focus among suggestions, or in the table of their rules.
    FocusSuggesting(SuggestFocus),
    /// Name a room in the address.
    ShowRoom(Room),
    /// Clear the browser's own selection in the text.
    ClearNativeSelection,
}

/// Where the focus can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The text, for the caret and the codes' keys.
    Text,
    /// The picker's search field.
    Picker,
    /// The first field of the inspector.
    Inspector,
    /// The table of statements.
    Table,
    /// The note of the chosen annotation.
    Note,
    /// The button that accepts what was read from the passage.
    Proposals,
    /// The button that leads to the next record.
    NextRecord,
}
