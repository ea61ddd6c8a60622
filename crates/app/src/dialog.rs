use crate::later::Later;

use crate::classroom::working::SavedHandIn;
use crate::codebook::whole::WholeDialog;
use annotator_core::project::id::{AnnotationId, CodeId, LayerId, ProjectId, StatementId};
use annotator_core::project::memo::MemoOf;
use annotator_core::stored::file::import::Question;

#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    Paste,
    /// Add a code to a layer, or under a code.
    NewCode {
        layer: LayerId,
        /// The code to put it under.
        parent: Option<CodeId>,
        /// A name to start with.
        name: String,
    },
    EditCode(CodeId),
    /// Edit what is known about a statement, beginning with this field.
    Metadata(StatementId, DetailField),
    /// Correct the text of a statement.
    CorrectText(StatementId),
    /// Define variables of statements, and look through groups.
    Variables,
    /// Review a table that is joined to statements.
    JoinTable,
    /// Change the names of the project and the annotator.
    Project,
    Export,
    /// Decide what to do if the file that the project is written to was changed by something else.
    FileChanged,
    DeleteProject(ProjectId),
    /// Ask whether to delete a deleted project for good.
    EmptyBin(ProjectId),
    /// Ask whether to remove statements, some of which have annotations.
    RemoveStatements(Vec<StatementId>),
    /// Ask what becomes of the annotations of codes that are to be removed, and of the codes under
    /// them.
    RemoveCodes(Vec<CodeId>),
    /// Write a memo.
    Memo(MemoOf),
    /// Something about the codebook as a whole.
    Codebook(Later<WholeDialog>),
    /// Ask what to keep of two annotations that are joined and say different things.
    Join {
        kept: AnnotationId,
        other: AnnotationId,
    },
    /// Ask how to merge codes, and into which one.
    MergeCodes(Vec<CodeId>, Option<CodeId>),
    /// Choose which annotations of a code get a new one.
    SplitCode(CodeId),
    /// Find commands, codes, statements and words.
    Palette,
    /// The list of keys.
    Keys,
    Settings,
    /// Review what was read from files before it is added.
    Reading,
    /// Review what was read from another program's file before it is imported.
    Foreign,
    /// Decide whether to add project files to the project that they belong to.
    Adding,
    /// Divide the texts among coders.
    GiveOut,
    /// See what an exercise lacks, and hand it in.
    HandIn(HandInStep),
    /// Check answers against the key of the exercise.
    SelfCheck,
    /// See what the next exercise of the same file asks for, and begin it.
    NextExercise,
    /// Answer a question about a project file.
    Import(Later<PendingImport>),
}

/// A step of handing in.
#[derive(Clone, Debug, PartialEq)]
pub enum HandInStep {
    /// What the work lacks.
    Check,
    /// The work is being compared with the key of a text to practise on.
    Comparing,
    /// The file was saved.
    Saved(Later<SavedHandIn>),
}

/// A field of what is known about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailField {
    Title,
    Speaker,
    Delegation,
    Organ,
    Topic,
    Date,
}

impl Dialog {
    /// Whether the dialog is about a project file. There is one such question at a time.
    #[must_use]
    pub fn asks_about_file(&self) -> bool {
        matches!(self, Self::Import(_) | Self::Adding)
    }

    /// Whether the dialog serves only to change something. A read-only window does not open it, but
    /// does open dialogs that also show something.
    #[must_use]
    pub fn only_changes(&self) -> bool {
        match self {
            Self::Paste
            | Self::NewCode { .. }
            | Self::EditCode(_)
            | Self::RemoveStatements(_)
            | Self::Memo(_)
            | Self::RemoveCodes(_)
            | Self::MergeCodes(..)
            | Self::SplitCode(_)
            | Self::GiveOut
            | Self::Join { .. } => true,
            Self::Metadata(..)
            | Self::CorrectText(_)
            | Self::Variables
            | Self::JoinTable
            | Self::Project
            | Self::Export
            | Self::FileChanged
            | Self::DeleteProject(_)
            | Self::EmptyBin(_)
            | Self::Codebook(_)
            | Self::Palette
            | Self::Keys
            | Self::Settings
            | Self::Reading
            | Self::Foreign
            | Self::Adding
            | Self::HandIn(_)
            | Self::SelfCheck
            | Self::NextExercise
            | Self::Import(_) => false,
        }
    }
}

impl Dialog {
    /// Whether it is about something that is not part of working on an exercise.
    #[must_use]
    pub fn leaves_exercise(&self) -> bool {
        match self {
            Self::Paste
            | Self::Metadata(..)
            | Self::CorrectText(_)
            | Self::Variables
            | Self::JoinTable
            | Self::Project
            | Self::Export
            | Self::Memo(_)
            | Self::GiveOut
            | Self::RemoveStatements(_) => true,
            Self::NewCode { .. }
            | Self::EditCode(_)
            | Self::RemoveCodes(_)
            | Self::Join { .. }
            | Self::MergeCodes(..)
            | Self::SplitCode(_)
            | Self::FileChanged
            | Self::DeleteProject(_)
            | Self::EmptyBin(_)
            | Self::Codebook(_)
            | Self::Palette
            | Self::Keys
            | Self::Settings
            | Self::Reading
            | Self::Foreign
            | Self::Adding
            | Self::HandIn(_)
            | Self::SelfCheck
            | Self::NextExercise
            | Self::Import(_) => false,
        }
    }
}

/// A project file with a question for the user.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingImport {
    /// The file's name.
    pub file: String,
    pub question: Question,
}
