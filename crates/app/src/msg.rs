//! Everything that can happen, in the past tense.

use std::rc::Rc;

use crate::codebook::draft::CodeDraft;
use crate::dialog::Dialog;
use crate::exchange::exporting::ExportMsg;
use crate::exchange::importing::ImportMsg;
use crate::input::{DomPoint, FileBytes, Pointing};
use crate::intake::IntakeMsg;
use crate::keeping::storage::{
    Recent, Settings, StorageProblem, StoredProject, ToFile, ToFileProblem,
};
use annotator_core::project::annotation::{Confidence, Timestamp};
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId, ProjectId, StatementId};
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::stored::file::import::Answer;
use annotator_core::text::boundaries::StepUnit;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::{JobNumber, Reply};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A benchmark opened a project.
    #[cfg(feature = "bench")]
    BenchOpened(Box<annotator_core::project::Project>),
    /// A benchmark gave every annotation of the first code the second one.
    #[cfg(feature = "bench")]
    BenchRecoded(CodeId, CodeId),

    // Start and storage
    /// The rest of the program is there.
    RestThere,
    /// The rest of the program could not be fetched: what waited for it was not done.
    RestMissing,
    /// The page started: settings and recent projects as stored.
    Started {
        /// The settings.
        settings: Settings,
        /// Recent projects, the last used first.
        recents: Vec<Recent>,
        /// Why nothing can be stored, if so.
        problem: Option<StorageProblem>,
    },
    /// A project was read from storage.
    ProjectRead(ProjectId, Result<Box<StoredProject>, StorageProblem>),
    /// A record, or a snapshot with all records up to it, is on disk.
    Saved {
        /// Which project.
        project: ProjectId,
        /// The record's sequence number.
        seq: u64,
        /// Whether it was a snapshot.
        snapshot: bool,
        /// When.
        at: Timestamp,
    },
    /// Storing a record or snapshot failed.
    SaveFailed {
        /// Which project.
        project: ProjectId,
        /// Why.
        problem: StorageProblem,
    },
    /// It is time to try saving again.
    RetryDue,
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

    // Projects and statements
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
    /// The sample was asked for, with or without its worked coding.
    SampleChosen {
        /// Whether to show the worked coding.
        coded: bool,
    },
    /// An empty project was asked for.
    NewProjectChosen,
    /// A recent project was chosen.
    RecentChosen(ProjectId),
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
    /// The project got another name.
    ProjectRenamed(String),
    /// The annotator at work got another name.
    AnnotatorRenamed(String),
    /// A statement was chosen.
    StatementChosen(StatementId),
    /// The statement after (`true`) or before the current one was asked for.
    StatementStepped(bool),
    /// A statement was removed from the project.
    StatementRemoved(StatementId),
    /// What is known about a statement was corrected.
    MetadataChanged(StatementId, Box<Metadata>),
    /// The first paragraph in view is now this one.
    Scrolled(usize),

    // Selecting
    /// The pointer is dragging a selection; shown as a preview.
    SelectionDragged {
        /// Where it began.
        anchor: DomPoint,
        /// Where it is.
        focus: DomPoint,
        /// Whether the modifier frees the edges.
        free: bool,
    },
    /// A selection was made.
    SelectionMade {
        /// Where it began.
        anchor: DomPoint,
        /// Where it ended.
        focus: DomPoint,
        /// Whether the modifier frees the edges.
        free: bool,
        /// How.
        by: Pointing,
    },
    /// The selection was given up.
    SelectionCleared,
    /// The text was clicked without selecting anything.
    TextClicked(DomPoint),
    /// The caret was moved by a unit.
    CaretStepped {
        /// By what.
        unit: StepUnit,
        /// Towards the end.
        forward: bool,
        /// Whether the selection grows with it.
        extend: bool,
    },
    /// The caret went to the start or the end of its paragraph.
    CaretToEdge {
        /// To the end.
        forward: bool,
        /// Whether the selection grows with it.
        extend: bool,
    },
    /// The caret went to a point that the browser found, such as a line up.
    CaretPlaced {
        /// Where.
        point: DomPoint,
        /// Whether the selection grows with it.
        extend: bool,
    },
    /// The sentence at the caret was selected, or the paragraph where the sentence was
    /// selected already.
    SelectionGrown,
    /// The text got the focus; the caret is shown.
    TextFocused,

    // Tagging
    /// The picker was asked for.
    PickerOpened,
    /// The picker's search field has this content.
    PickerTyped(String),
    /// The picker's highlight was moved by so many rows.
    PickerMoved(i32),
    /// The picker's highlight was put on a code.
    PickerPointed(CodeId),
    /// The highlighted code was applied; `keep` leaves the picker open for another.
    PickerApplied {
        /// Whether the picker stays.
        keep: bool,
    },
    /// The picker was closed; the selection stays.
    PickerClosed,
    /// A code was chosen for the selection.
    CodeApplied(CodeId),
    /// A character key was pressed in the text or in the empty picker.
    CodeKeyPressed(String),

    // Annotations
    /// An annotation was chosen in the list, by its chip or otherwise.
    AnnotationChosen(AnnotationId),
    /// The next (`true`) or previous annotation in text order was asked for.
    AnnotationStepped(bool),
    /// The next (`true`) or previous of the annotations stacked at one place.
    StackStepped(bool),
    /// No annotation is chosen any more.
    AnnotationLeft,
    /// The chosen annotation was removed.
    AnnotationRemoved,
    /// The chosen annotation's passage is to get a further code.
    AnotherCodeWanted,
    /// The chosen annotation got another code.
    Recoded(CodeId),
    /// The selection became the chosen annotation's passage.
    PassageTaken,
    /// The start (`false`) or end (`true`) of the chosen annotation was moved by a unit.
    EdgeStepped {
        /// Which edge: the end.
        end: bool,
        /// By what.
        unit: StepUnit,
        /// Towards the end of the text.
        forward: bool,
    },
    /// The start or end of the chosen annotation was dragged to a point.
    EdgeDragged {
        /// Which edge: the end.
        end: bool,
        /// Where to.
        point: DomPoint,
        /// Whether the modifier frees it.
        free: bool,
    },
    /// The note was typed.
    NoteTyped(AnnotationId, String),
    /// The confidence was chosen.
    ConfidenceChosen(Option<Confidence>),
    /// A field of the record has a new value; `None` clears it.
    AttributeChanged {
        /// Which annotation.
        annotation: AnnotationId,
        /// Which field.
        attribute: AttributeId,
        /// The value.
        value: Option<Value>,
    },
    /// The selected text fills a field and becomes its evidence.
    EvidenceTaken(AttributeId),
    /// A passage of evidence was given up.
    EvidenceDropped(AttributeId, usize),
    /// A passage of evidence is to be shown in the text.
    EvidenceShown(AttributeId, usize),

    // The list
    /// The list's filter has these words.
    FilterTyped(String),
    /// The list is filtered by this code, or by none.
    FilterCodeChosen(Option<CodeId>),

    // The codebook
    /// The code dialog was confirmed.
    CodeSaved(CodeDraft),
    /// A code was removed.
    CodeRemoved(CodeId),

    // History
    /// Undo.
    UndoChosen,
    /// Redo.
    RedoChosen,

    // Files
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

    // The page
    /// A dialog was opened.
    DialogOpened(Dialog),
    /// The dialog was closed.
    DialogClosed,
    /// A notice was dismissed.
    NoticeDismissed(u64),
    /// The settings were changed.
    SettingsChanged(Settings),
    /// The caret or a chosen place at this offset was asked to come into view.
    ShowText(ByteOffset),
}
