//! Everything that can happen, in the past tense. Each subject has messages of its own.

use std::rc::Rc;

use crate::codebook::CodebookMsg;
use crate::coding::CodingMsg;
use crate::dialog::Dialog;
use crate::exchange::exporting::ExportMsg;
use crate::exchange::importing::ImportMsg;
use crate::input::FileBytes;
use crate::intake::IntakeMsg;
use crate::keeping::KeepingMsg;
use crate::keeping::storage::Settings;
use crate::start::StartMsg;
use crate::statements::StatementsMsg;
#[cfg(feature = "bench")]
use annotator_core::project::id::CodeId;
use annotator_core::stored::file::import::Answer;
use annotator_jobs::{JobNumber, Reply};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// Something at the start, in storage, or to what is only looked at.
    Start(StartMsg),
    /// Something about a stored project, its file or its windows.
    Keeping(KeepingMsg),
    /// Something about the project, its names or its list of statements.
    Statements(StatementsMsg),
    /// Something about the selection, the tags or the list of them.
    Coding(CodingMsg),
    /// Something about the codebook.
    Codebook(CodebookMsg),
    /// A benchmark gave every annotation of the first code the second one.
    #[cfg(feature = "bench")]
    BenchRecoded(CodeId, CodeId),
    /// Files were dropped or chosen: statements, or a project file.
    FilesOpened(Vec<FileBytes>),
    /// The browser could not read a file.
    FileUnreadable(String),
    /// A file was so large that it was not read at all.
    FileTooLarge {
        /// Its name.
        name: String,
        /// Its size in bytes.
        len: usize,
    },
    /// Text was pasted.
    TextPasted(String),
    /// Text with its layout was pasted, as HTML.
    HtmlPasted(String),
    /// Something happened to what is on its way into the project.
    Intake(IntakeMsg),
    /// Undo.
    UndoChosen,
    /// Redo.
    RedoChosen,
    /// The project file was asked for.
    ExportChosen,
    /// The worker said something about a job.
    JobReplied(JobNumber, Rc<Reply>),
    /// Something about an export in the format of another program.
    Export(ExportMsg),
    /// Something about an import of another program's file.
    Import(ImportMsg),
    /// The question of an import was answered.
    ImportAnswered(Answer),
    /// A dialog was opened.
    DialogOpened(Dialog),
    /// The dialog was closed.
    DialogClosed,
    /// The settings were changed.
    SettingsChanged(Settings),
}
