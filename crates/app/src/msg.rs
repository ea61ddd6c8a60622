//! Everything that can happen, in the past tense. Each subject has its own messages.

use crate::later::Later;

use crate::annotators::AnnotatorsMsg;
use crate::classroom::ClassroomMsg;
use crate::codebook::CodebookMsg;
use crate::coders::CodersMsg;
use crate::coding::CodingMsg;
use crate::dialog::Dialog;
use crate::exchange::adding::AddingMsg;
use crate::exchange::exporting::ExportMsg;
use crate::exchange::importing::ImportMsg;
use crate::find::FindMsg;
use crate::input::FileBytes;
use crate::insight::InsightMsg;
use crate::intake::IntakeMsg;
use crate::keeping::KeepingMsg;
use crate::keeping::storage::Settings;
use crate::passages::PassagesMsg;
use crate::room::Room;
use crate::start::StartMsg;
use crate::statements::variables::VariablesMsg;
use crate::statements::{StatementsMsg, TableMsg};
use crate::suggesting::SuggestMsg;
#[cfg(feature = "bench")]
use annotator_core::project::id::CodeId;
use annotator_core::stored::file::import::Answer;
use annotator_jobs::{JobNumber, Reply};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// About the start, storage or the view.
    Start(StartMsg),
    /// About a stored project, its file or its windows.
    Keeping(KeepingMsg),
    /// About the project, its names or its list of statements.
    Statements(StatementsMsg),
    /// About the table of statements.
    Table(TableMsg),
    /// About variables and groups of statements.
    Variables(Later<VariablesMsg>),
    /// About the room with the tables of all annotations and statements. A value of the later
    /// module.
    Passages(Later<PassagesMsg>),
    /// About the selection, annotations or the list of them.
    Coding(CodingMsg),
    /// About finding words in the texts.
    Find(FindMsg),
    /// About suggestions. A value of the later module.
    Suggesting(Later<SuggestMsg>),
    /// About annotators.
    Annotators(AnnotatorsMsg),
    /// About exercises and students' work on them.
    Classroom(ClassroomMsg),
    /// About the codebook.
    Codebook(CodebookMsg),
    /// About the room of the coders.
    Coders(Later<CodersMsg>),
    Insight(Later<InsightMsg>),
    /// A benchmark replaced the first code by the second on every annotation.
    #[cfg(feature = "bench")]
    BenchRecoded(CodeId, CodeId),
    /// Files were dropped or chosen: statements, project files, or other programs' files.
    FilesOpened(Vec<FileBytes>),
    /// The browser could not read a file.
    FileUnreadable(String),
    /// A file was so large that it was not read at all.
    FileTooLarge {
        /// The file's name.
        name: String,
        /// The file's size in bytes.
        len: usize,
    },
    /// The page speaks another language.
    LanguageSpoken,
    /// Text was pasted.
    TextPasted(String),
    /// Text with its layout was pasted, as HTML.
    HtmlPasted(String),
    /// About what was read but is not in the project yet.
    Intake(IntakeMsg),
    UndoChosen,
    RedoChosen,
    /// The user wants the last steps undone, this many.
    StepsUndone(usize),
    /// The user wants this many steps redone.
    StepsRedone(usize),
    /// The user wants the project file.
    ExportChosen,
    /// The worker sent a reply about a job.
    JobReplied(JobNumber, Later<Reply>),
    /// About an export to another program's format.
    Export(ExportMsg),
    /// About an import of another program's file.
    Import(ImportMsg),
    /// About project files that may be added to a project.
    Adding(AddingMsg),
    /// The question about a project file was answered.
    ImportAnswered(Answer),
    /// The address leads to this room now.
    RoomEntered(Room),
    /// The user wants this room.
    RoomWanted(Room),
    DialogOpened(Dialog),
    DialogClosed,
    SettingsChanged(Settings),
}
