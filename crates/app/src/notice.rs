//! What is said to people, as typed reasons. `ui/words` makes the sentences.

use crate::keeping::storage::StorageProblem;
use annotator_core::edit::EditError;
use annotator_core::edit::history::StepName;
use annotator_core::project::id::ProjectId;
use annotator_core::reading::Failure;
use annotator_core::stored::WireError;
use annotator_core::stored::file::import::FileError;

/// A message on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Tells notices apart.
    pub id: u64,
    /// What it says.
    pub reason: Reason,
}

/// What a notice says.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The part of the program that acts could not be fetched.
    RestMissing,
    /// A file or pasted text could not be read as a statement.
    NotRead {
        /// The file's name; empty for pasted text.
        name: String,
        /// Why.
        failure: Failure,
    },
    /// The browser could not hand over the file's bytes.
    FileUnreadable {
        /// The file's name.
        name: String,
    },
    /// The text of this file is in the project already, as this statement.
    StatementThere {
        /// Its title.
        title: String,
    },
    /// A project file could not be read.
    NotImported {
        /// The file's name.
        name: String,
        /// Why.
        error: FileError,
    },
    /// A project file was read.
    Imported {
        /// The project's name.
        name: String,
        /// How many annotations it has.
        annotations: usize,
        /// How many were left out, as the user decided.
        left_out: usize,
    },
    /// The same code stands on the same passage already.
    SameCodeThere {
        /// The code's name.
        code: String,
    },
    /// Two annotations became equal and were joined.
    Joined {
        /// The code's name.
        code: String,
    },
    /// The code only groups others.
    GroupOnly {
        /// The code's name.
        code: String,
    },
    /// The layer allows one code on a passage, and one is there.
    ExclusiveLayer {
        /// The layer's name.
        layer: String,
        /// The name of the code that is there.
        code: String,
    },
    /// The code cannot be removed: passages carry it, or codes stand under it.
    CodeNeeded {
        /// The code's name.
        code: String,
        /// How many annotations carry it.
        annotations: usize,
    },
    /// A code was given no name, or its key is not free.
    CodeRefused(EditError),
    /// A change was refused for a reason that should not occur.
    EditRefused(EditError),
    /// Nothing is selected that a code could be applied to.
    NothingSelected,
    /// Nothing is selected that could fill a field.
    NoTextForField,
    /// What is selected is no number in the statement's language, or one in doubt.
    NoNumberInText,
    /// Saving failed. It is tried again.
    SaveFailed(StorageProblem),
    /// Another window has the open project, so it is not changed here.
    OpenElsewhere,
    /// The window that has the project did not hand it over.
    NotHandedOver,
    /// The open project has work that is not saved, so it is not closed.
    StaysOpen,
    /// Nothing can be stored in this browser; work is kept until the page is closed.
    NotStored(StorageProblem),
    /// A stored project could not be opened. It was left as it is.
    NotOpened {
        /// Its key in storage.
        project: ProjectId,
        /// The project's name.
        name: String,
        /// Why.
        problem: OpenProblem,
    },
    /// A file with what was stored of a project could not be opened.
    StoredNotOpened {
        /// The file's name.
        name: String,
        /// Why.
        error: WireError,
    },
    /// The last records of a project could not be replayed. They were kept aside.
    PartlyOpened {
        /// The project's key in storage.
        project: ProjectId,
        /// Its name.
        name: String,
        /// How many.
        records: usize,
    },
    /// Much was done since the last backup.
    BackupDue {
        /// How many changes.
        changes: u64,
        /// Whether the page is a file on this computer, whose data browsers keep less well.
        local_file: bool,
    },
    /// The project was written to a file on the user's disk.
    WrittenToFile {
        /// The file's name.
        name: String,
    },
    /// The project could not be written to the file; in the browser's words.
    NotWrittenToFile {
        /// The file's name.
        name: String,
        /// Why.
        words: String,
    },
    /// A project was deleted.
    Deleted {
        /// Its name.
        name: String,
    },
    /// A file of another program could not be read.
    ForeignNotRead {
        /// The file's name.
        name: String,
        /// The format's name.
        format: String,
        /// Where it is damaged, or what is missing.
        place: String,
    },
    /// A file of another program was taken in.
    Merged {
        /// The file's name.
        name: String,
        /// How many statements are new.
        statements: usize,
        /// How many annotations are new.
        annotations: usize,
        /// How much was left out.
        left_out: usize,
    },
    /// A file was handed to the user.
    Exported {
        /// Its name.
        name: String,
    },
}

/// Why a stored project could not be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenProblem {
    /// Storage did not answer.
    Storage(StorageProblem),
    /// What is stored could not be understood.
    Wire(WireError),
}

/// A file that is offered with a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// The open project.
    Project,
    /// All that is stored of a project, as it stands, and the project's name.
    Stored(ProjectId, String),
}

impl Reason {
    /// What is offered beside it.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        match self {
            Self::SaveFailed(_)
            | Self::NotStored(_)
            | Self::StaysOpen
            | Self::BackupDue { .. }
            | Self::NotWrittenToFile { .. } => Some(Offer::Project),
            Self::NotOpened { problem: OpenProblem::Storage(_), .. } => None,
            Self::NotOpened { project, name, .. } | Self::PartlyOpened { project, name, .. } => {
                Some(Offer::Stored(*project, name.clone()))
            }
            _ => None,
        }
    }

    /// Whether it stays until it is dismissed.
    #[must_use]
    pub fn stays(&self) -> bool {
        self.is_problem() || matches!(self, Self::BackupDue { .. })
    }

    /// Whether it tells of something that went wrong, such as a refusal.
    #[must_use]
    pub fn is_problem(&self) -> bool {
        !matches!(
            self,
            Self::Imported { .. }
                | Self::Merged { .. }
                | Self::Exported { .. }
                | Self::Joined { .. }
                | Self::StatementThere { .. }
                | Self::BackupDue { .. }
                | Self::WrittenToFile { .. }
                | Self::Deleted { .. }
        )
    }
}

/// What a screen reader is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// The caret moved; the text it moved over or stands before.
    Caret(String),
    /// The selection is now this.
    Selected(String),
    /// The selection was given up.
    Unselected,
    /// A passage was tagged.
    Tagged {
        /// The code's name.
        code: String,
        /// The passage.
        quote: String,
        /// How many other annotations overlap it.
        overlaps: usize,
    },
    /// An annotation was removed.
    Removed {
        /// The code's name.
        code: String,
    },
    /// An annotation was chosen.
    Chosen {
        /// The code's name.
        code: String,
        /// The passage.
        quote: String,
        /// Its place among those at the same place in the text, from 1.
        place: usize,
        /// How many are there.
        of: usize,
    },
    /// A step was undone.
    Undone(StepName),
    /// A step was made again.
    Redone(StepName),
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to make again.
    NothingToRedo,
    /// A statement is shown.
    Statement(String),
}
