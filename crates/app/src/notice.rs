//! What users are told, as typed reasons. `ui/words` makes the sentences.

use crate::keeping::storage::StorageProblem;
use annotator_core::edit::EditError;
use annotator_core::edit::history::StepName;
use annotator_core::project::id::ProjectId;
use annotator_core::reading::{Failure, Field};
use annotator_core::stored::WireError;
use annotator_core::stored::file::import::FileError;

#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Distinguishes notices.
    pub id: u64,
    pub reason: Reason,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The later module, which is needed to change anything, could not be fetched.
    RestMissing,
    /// A file or pasted text could not be read as a statement.
    NotRead {
        /// The file's name; empty for pasted text.
        name: String,
        failure: Failure,
    },
    /// The browser could not read the file.
    FileUnreadable {
        /// The file's name.
        name: String,
    },
    /// The project already has the text of a file, as this statement.
    StatementThere {
        /// The statement's title.
        title: String,
    },
    /// A project file could not be read.
    NotImported {
        /// The file's name.
        name: String,
        error: FileError,
    },
    /// A project file was read.
    Imported {
        /// The project's name.
        name: String,
        annotations: usize,
        /// How many annotations were left out, as the user chose.
        left_out: usize,
    },
    /// The same code is already on the same passage.
    SameCodeThere {
        /// The code's name.
        code: String,
    },
    /// Another annotator's annotations can be copied, not changed.
    OthersTag {
        /// The annotator's name; may be empty.
        name: String,
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
    /// The layer allows one code on a passage, and there already is one.
    ExclusiveLayer {
        /// The layer's name.
        layer: String,
        /// The name of the code on the passage.
        code: String,
    },
    /// The code cannot be removed: annotations have it, or there are codes under it.
    CodeNeeded {
        /// The code's name.
        code: String,
        /// How many annotations have it.
        annotations: usize,
    },
    /// A code has no name, or its key is taken.
    CodeRefused(EditError),
    /// A change was refused for a reason that should not occur.
    EditRefused(EditError),
    /// Nothing is selected to apply a code to.
    NothingSelected,
    /// Nothing is selected to fill a field with.
    NoTextForField,
    /// The selected text is not a number in the statement's language, or could mean two numbers.
    NoNumberInText,
    /// All records are filled.
    NoOpenRecord,
    /// Saving failed. It will be tried again.
    SaveFailed(StorageProblem),
    /// Another window has the open project, so it cannot be changed here.
    OpenElsewhere,
    /// The window that has the project did not hand it over.
    NotHandedOver,
    /// The open project has unsaved work, so it stays open.
    StaysOpen,
    /// Nothing can be stored in this browser. Work is lost when the page is closed.
    NotStored(StorageProblem),
    /// A stored project could not be opened. It was not changed.
    NotOpened {
        /// The project's key in storage.
        project: ProjectId,
        /// The project's name.
        name: String,
        problem: OpenProblem,
    },
    /// A file with the stored form of a project could not be opened.
    StoredNotOpened {
        /// The file's name.
        name: String,
        error: WireError,
    },
    /// The last records of a project could not be replayed. They were set aside.
    PartlyOpened {
        /// The project's key in storage.
        project: ProjectId,
        /// The project's name.
        name: String,
        /// How many records.
        records: usize,
    },
    /// Much was changed since the last backup.
    BackupDue {
        changes: u64,
        /// Whether the page is a local file, whose data browsers delete more readily.
        local_file: bool,
    },
    /// The project was written to a file on the user's disk.
    WrittenToFile {
        /// The file's name.
        name: String,
    },
    /// The project could not be written to the file.
    NotWrittenToFile {
        /// The file's name.
        name: String,
        /// Why, in the browser's words.
        words: String,
    },
    /// A project was deleted.
    Deleted {
        /// The project's name.
        name: String,
    },
    /// Another program's file could not be read.
    ForeignNotRead {
        /// The file's name.
        name: String,
        /// The format's name.
        format: String,
        /// Where the file is damaged, or what is missing.
        place: String,
    },
    /// Another program's file was imported.
    Merged {
        /// The file's name.
        name: String,
        /// How many statements are new.
        statements: usize,
        /// How many annotations are new.
        annotations: usize,
        /// How many things were left out.
        left_out: usize,
    },
    /// A field was set for several statements.
    FieldSet { field: Field, statements: usize },
    /// Statements were marked as done, or the mark was taken back.
    DoneSet { done: bool, statements: usize },
    /// Several statements were removed from the project, with their annotations.
    StatementsRemoved { statements: usize, annotations: usize },
    /// What was typed is not a day, or could be two.
    NoDay { words: String },
    /// The user got a file.
    Exported {
        /// The file's name.
        name: String,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub enum OpenProblem {
    /// Storage could not read it.
    Storage(StorageProblem),
    /// The stored form could not be decoded.
    Wire(WireError),
}

/// A file offered with a notice.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// The open project.
    Project,
    /// The stored form of a project, which has this name.
    Stored(ProjectId, String),
}

impl Reason {
    /// The file offered with the notice.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        match self.kind() {
            Kind::OffersProject { .. } => Some(Offer::Project),
            Kind::OffersStored(project, name) => Some(Offer::Stored(project, name.to_owned())),
            Kind::News | Kind::Problem => None,
        }
    }

    /// Whether it stays until it is dismissed.
    #[must_use]
    pub fn stays(&self) -> bool {
        self.is_problem() || matches!(self, Self::BackupDue { .. })
    }

    /// Whether something went wrong or was refused.
    #[must_use]
    pub fn is_problem(&self) -> bool {
        match self.kind() {
            Kind::Problem | Kind::OffersStored(..) => true,
            Kind::OffersProject { is_problem } => is_problem,
            Kind::News => false,
        }
    }

    /// Every reason is listed here, so that a new one has to be sorted.
    fn kind(&self) -> Kind<'_> {
        match self {
            Self::StatementThere { .. }
            | Self::Imported { .. }
            | Self::Joined { .. }
            | Self::WrittenToFile { .. }
            | Self::Deleted { .. }
            | Self::Merged { .. }
            | Self::NoOpenRecord
            | Self::FieldSet { .. }
            | Self::DoneSet { .. }
            | Self::StatementsRemoved { .. }
            | Self::Exported { .. } => Kind::News,
            Self::BackupDue { .. } => Kind::OffersProject { is_problem: false },
            Self::SaveFailed(_)
            | Self::NotStored(_)
            | Self::StaysOpen
            | Self::NotWrittenToFile { .. } => Kind::OffersProject { is_problem: true },
            Self::NotOpened { problem: OpenProblem::Wire(_), project, name }
            | Self::PartlyOpened { project, name, .. } => Kind::OffersStored(*project, name),
            Self::NotOpened { problem: OpenProblem::Storage(_), .. }
            | Self::RestMissing
            | Self::NotRead { .. }
            | Self::FileUnreadable { .. }
            | Self::NotImported { .. }
            | Self::SameCodeThere { .. }
            | Self::OthersTag { .. }
            | Self::GroupOnly { .. }
            | Self::ExclusiveLayer { .. }
            | Self::CodeNeeded { .. }
            | Self::CodeRefused(_)
            | Self::EditRefused(_)
            | Self::NothingSelected
            | Self::NoTextForField
            | Self::NoNumberInText
            | Self::NoDay { .. }
            | Self::OpenElsewhere
            | Self::NotHandedOver
            | Self::StoredNotOpened { .. }
            | Self::ForeignNotRead { .. } => Kind::Problem,
        }
    }
}

/// How a notice is shown.
enum Kind<'a> {
    News,
    Problem,
    /// It offers the open project as a file.
    OffersProject {
        is_problem: bool,
    },
    /// A problem. It offers what is stored of the project with this name.
    OffersStored(ProjectId, &'a str),
}

/// What a screen reader announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// The caret moved; the text after it.
    Caret(String),
    /// The selection changed; its text.
    Selected(String),
    /// The selection was cleared.
    Unselected,
    /// A code was applied to a passage.
    Tagged {
        /// The code's name.
        code: String,
        /// The passage.
        quote: String,
        /// How many other annotations overlap it.
        overlaps: usize,
    },
    Removed {
        /// The code's name.
        code: String,
    },
    Chosen {
        /// The code's name.
        code: String,
        /// The passage.
        quote: String,
        /// The annotation's number among those at the same place, from 1.
        place: usize,
        /// How many annotations are at that place.
        of: usize,
    },
    /// Another annotator's annotation was copied.
    Copied {
        /// The code's name.
        code: String,
    },
    Undone(StepName),
    Redone(StepName),
    NothingToUndo,
    NothingToRedo,
    /// A statement is shown; its title.
    Statement(String),
}
