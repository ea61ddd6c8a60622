//! Project files that may be added to a project, while the user decides, and the report afterwards.

use std::rc::Rc;

use annotator_core::merge::{CodeProposal, Merge, MergeReport, Settling};
use annotator_core::project::Project;
use annotator_core::project::id::{PackageId, ProjectId};

/// The state of the dialog.
#[derive(Clone, Debug, PartialEq)]
pub struct Adding {
    /// The files. There is at least one.
    pub files: Vec<AddedFile>,
    pub state: AddingState,
    /// Codes of the files that the project may have under another id.
    pub proposals: Vec<CodeProposal>,
    /// What the user decided so far.
    pub settling: Settling,
    /// The difference that is shown, by its place; `None` while the question is shown.
    pub settles: Option<usize>,
    /// The packages of the project that the files bring back.
    pub returned: Vec<PackageId>,
}

impl Adding {
    #[must_use]
    pub fn new(files: Vec<AddedFile>, state: AddingState) -> Self {
        Self {
            files,
            state,
            proposals: Vec::new(),
            settling: Settling::default(),
            settles: None,
            returned: Vec::new(),
        }
    }
}

/// A project file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct AddedFile {
    /// The file's name.
    pub name: String,
    pub project: Rc<Project>,
    /// How many annotations were left out when it was read, as the user chose.
    pub left_out: usize,
}

/// What is asked, or what was done.
#[derive(Clone, Debug, PartialEq)]
pub enum AddingState {
    /// The files belong to the open project: add them, and with these edits?
    Asked(Rc<Merge>),
    /// The file belongs to this stored project, which is not open.
    AskedStored { key: ProjectId, name: String },
    /// That project is being opened, so that the files can be added.
    Opening(ProjectId),
    /// Really replace the open project?
    AskedToReplace,
    /// The files were added.
    Done(Rc<MergeReport>),
}

/// Something that happened to project files that may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddingMsg {
    /// Adds their coding to the project.
    AddChosen,
    /// Opens them as projects of their own.
    BesideChosen,
    /// Replaces the open project, after asking again.
    ReplaceChosen,
    /// The open project is really to be replaced.
    ReplaceConfirmed,
    /// The user wants the open project as a file first.
    CopyWanted,
    /// The user does not want what was added.
    UndoChosen,
}
