//! What users are told, as typed reasons. `ui/words` makes the sentences.

mod announcement;
mod kinds;

use std::rc::Rc;

use crate::classroom::on_platform::PlatformTrouble;
use crate::classroom::peer_review::PeerNotice;
use crate::codebook::merging::MergeProblem;
use crate::codebook::whole::WholeNews;
use crate::keeping::storage::StorageProblem;
use crate::later::Later;
use crate::passages::changes::TagsChanged;
use crate::steps::StepWords;
use crate::suggesting::SuggestNews;
use annotator_core::edit::EditError;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{AnnotationId, ProjectId};
use annotator_core::reading::{Failure, Field};
use annotator_core::stored::WireError;
use annotator_core::stored::file::import::FileError;
use annotator_jobs::Broken;

pub use announcement::Announcement;
pub use kinds::Stays;

#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Distinguishes notices.
    pub id: u64,
    pub reason: Rc<Reason>,
    pub at: Timestamp,
    /// Whether it is about what was done in the open dialog, which then shows it.
    pub in_dialog: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// A code was applied to a passage.
    Tagged {
        /// The code's name.
        code: String,
        /// The number of the paragraph in which the passage begins.
        paragraph: Option<u32>,
        /// The annotation, if there is nothing to fill in but its note.
        note: Option<AnnotationId>,
    },
    /// What became of suggestions, or of the rules for them.
    Suggestions(SuggestNews),
    /// All hits of a search were tagged.
    TaggedAll {
        /// The code's name.
        code: String,
        passages: usize,
    },
    /// An annotation was removed.
    Untagged {
        /// The code's name.
        code: String,
        /// The number of the paragraph in which the passage begins.
        paragraph: Option<u32>,
    },
    /// An annotation got another code.
    Recoded {
        /// The name of the code it had.
        from: String,
        /// The name of the code it has now.
        to: String,
    },
    /// A field of a record was filled from the text.
    Filled {
        /// The field's name.
        field: String,
        /// The words that fill it.
        words: String,
    },
    /// A statement was removed from the project, with its annotations.
    StatementRemoved {
        /// The statement's title.
        title: String,
        annotations: usize,
    },
    /// Codes were removed.
    CodesRemoved {
        /// Their names.
        codes: Vec<String>,
        went: AnnotationsWent,
    },
    /// A step was undone, or redone.
    Travelled {
        step: StepWords,
        /// Whether it was undone, not redone.
        undone: bool,
    },
    /// Several steps were undone, or redone.
    SeveralTravelled {
        steps: usize,
        /// Whether they were undone, not redone.
        undone: bool,
    },
    /// The later module, which is needed to change anything, could not be fetched.
    RestMissing {
        /// Whether something was asked for and not done.
        given_up: bool,
    },
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
    /// An annotation became two.
    Split {
        /// The code's name.
        code: String,
        /// The number of the paragraph in which the first begins.
        paragraph: Option<u32>,
    },
    /// Two annotations of one code became one.
    PassagesJoined {
        /// The code's name.
        code: String,
        /// The number of the paragraph in which it begins.
        paragraph: Option<u32>,
    },
    /// The passage of the chosen annotation stays as it is.
    Passage(PassageProblem),
    /// A letter would have changed the chosen annotation, which was out of view.
    ChosenMissed {
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
    /// The code cannot be removed: the layer of the code that its annotations were to get allows
    /// one code on a passage, and some have one.
    CodeNotRemoved {
        /// The code's name, or the names of several.
        code: String,
        /// The name of the code they were to get.
        to: String,
        /// How many cannot get it.
        annotations: usize,
    },
    /// Codes became part of another one.
    CodesMerged {
        from: Vec<String>,
        into: String,
        /// How many annotations got the other code.
        annotations: usize,
        /// How many of them became one with another annotation.
        joined: usize,
    },
    /// Codes cannot be merged.
    NotMerged(MergeProblem),
    /// Some annotations of a code got a new one.
    CodeSplit { code: String, new: String, annotations: usize },
    /// Codes are no longer offered, or are again.
    CodesSetAside {
        /// The name of the first one.
        name: String,
        codes: usize,
        aside: bool,
    },
    /// While the tree is sorted, codes cannot be moved.
    CodesSorted,
    /// Codes cannot come to another layer because of their annotations.
    LayerRefuses { layer: String, annotations: usize },
    /// The code is no longer offered.
    IsSetAside { code: String },
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
    /// A project was deleted, and can be brought back.
    Binned {
        /// The project's name.
        name: String,
    },
    /// A deleted project is in the list again.
    Restored {
        /// The project's name.
        name: String,
    },
    /// A project was deleted for good.
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
    /// Several annotations were changed in the table of all of them.
    TagsChanged(Box<TagsChanged>),
    /// A copied tag was not pasted: its words are not here, or at several places.
    TagNotPasted,
    /// A copied tag was not pasted: its code is not in the codebook.
    NoSuchCode { code: String },
    /// So many rows of that table were copied.
    TagsCopied(usize),
    /// The worker could not write the shown rows as a workbook.
    WorkbookNotMade,
    /// A field was set for several statements.
    FieldSet { field: Field, statements: usize },
    /// Statements were marked as done, or the mark was taken back.
    DoneSet { done: bool, statements: usize },
    /// Several statements were removed from the project, with their annotations.
    StatementsRemoved { statements: usize, annotations: usize },
    /// The text of a statement was corrected in some places.
    TextCorrected {
        places: usize,
        /// How many annotations have no words left and were removed.
        lost: usize,
    },
    /// A variable was set for several statements.
    VariableSet { name: String, statements: usize },
    /// What was typed is no value of a variable.
    NoValue { words: String, variable: String },
    /// A variable or a group of statements was removed.
    VariableRemoved { name: String },
    /// A group of statements was saved.
    GroupSaved { name: String },
    /// A table was joined to statements.
    TableJoined { values: usize, statements: usize },
    /// What was typed is not a day, or could be two.
    NoDay { words: String },
    /// The file of an exercise is damaged or incomplete.
    ExerciseDamaged,
    /// The next exercise in the file of this one was changed.
    NextExerciseChanged,
    /// A text of the exercise is no longer in the project.
    ExerciseWithoutText,
    /// The exercise does not allow changes to its codebook.
    CodebookLocked,
    /// A file, a text or a change is not part of working on an exercise.
    NotInExercise,
    /// A file of feedback is damaged or incomplete.
    FeedbackDamaged,
    /// Feedback cannot be changed.
    FeedbackStays,
    /// Newer feedback on the same work was opened before.
    OlderFeedback {
        /// The revision that was opened now.
        opened: u32,
        /// The newest one.
        newer: u32,
    },
    /// A text to practise on could not be compared with its key.
    NotCompared(Broken),
    /// Something went wrong between the page and a learning platform.
    Platform(PlatformTrouble),
    /// An exercise and its key were removed.
    ExerciseRemoved { title: String },
    /// The link to an exercise is in the clipboard.
    LinkCopied,
    /// The link to a passage is in the clipboard.
    PassageLinkCopied,
    /// A link to a passage cannot be read.
    LinkDamaged,
    /// The text has changed since a link was made; the passage was found by its words.
    LinkToOtherText,
    /// The passage that a link leads to is not here.
    LinkNotFound {
        /// Its words.
        quote: String,
        /// Whether the project of the link is open.
        project_here: bool,
    },
    /// The page cannot be had as one file.
    NoOneFile,
    /// Hand-ins were collected.
    Collected {
        /// How many were taken.
        taken: usize,
        /// How many were here already.
        here: usize,
        /// How many files were not taken.
        refused: usize,
    },
    /// Nothing but regrade requests came. Those that were here already do not count.
    RequestsCame { new: usize },
    /// About peer review.
    PeerReview(PeerNotice),
    /// A regrade request was saved for the teacher.
    RequestSaved { name: String },
    /// A file can only be used in the room of a class.
    ForTheTeacher,
    /// Hand-ins could not be collected.
    NotCollected(Broken),
    /// Reading hand-ins broke off after some were taken.
    CollectedInPart,
    /// A file for the class could not be written.
    NotGivenBack(Broken),
    /// Hand-ins are still being read.
    StillCollecting,
    /// The user stopped collecting.
    CollectingStopped,
    /// A student's coding was added to the key.
    CodingAccepted {
        /// The key's new revision.
        revision: u32,
    },
    /// About the codebook as a whole.
    Codebook { is_problem: bool, news: Later<WholeNews> },
    /// The browser could not make a picture.
    PictureNotMade,
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

/// What became of the annotations of a code that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnnotationsWent {
    /// It had none.
    None,
    /// This many were removed with it.
    Away(usize),
    /// They have another code now.
    To {
        /// The other code's name.
        code: String,
        annotations: usize,
        /// How many of them were on passages that had the other code already, and were joined.
        joined: usize,
    },
}

/// Why the passage of the chosen annotation stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassageProblem {
    /// The selected words belong to it.
    WordsInIt,
    /// None of the selected words belong to it, or all of it is selected.
    NothingToTakeOff,
    /// There is no caret and no selection within it.
    NowhereToSplit,
    /// There is no other annotation of the code to join it with.
    NoNext,
}

/// What a notice offers to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// Undo this many steps.
    Undo(usize),
    /// Redo this many steps.
    Redo(usize),
    /// A file with the open project.
    Project,
    /// The stored form of a project, which has this name.
    Stored(ProjectId, String),
}
