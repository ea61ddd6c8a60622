//! Project files that may be added to a project, while the user decides, and the report afterwards.

use std::cell::RefCell;
use std::rc::Rc;

use crate::input::FileBytes;
use annotator_core::edit::history::{PreparedStep, StepKind, StepName};
use annotator_core::merge::{CodeProposal, FileFacts, MergeReport, Settling};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{PackageId, ProjectId};
use annotator_core::text::Text;
use annotator_jobs::{Broken, JobNumber};

/// The state of the dialog.
#[derive(Clone, Debug)]
pub struct Adding {
    /// The files. There is at least one.
    pub files: Vec<AddedFile>,
    pub state: AddingState,
    /// What is in the project, once the worker has said so.
    pub here: Option<FileFacts>,
    /// Codes of the files that the project may have under another id.
    pub proposals: Vec<CodeProposal>,
    /// What the user decided so far.
    pub settling: Settling,
    /// The difference that is shown, by its place; `None` while the question is shown.
    pub settles: Option<usize>,
    /// The packages of the project that the files bring back.
    pub returned: Vec<PackageId>,
    /// The work in hand.
    pub(super) job: Option<JobNumber>,
    /// The project that the worker has.
    pub(super) sent: Option<Project>,
    /// Shared, so that a dialog that shows how far it is copies nothing of it.
    pub(super) made: Rc<RefCell<MadeSoFar>>,
}

/// The step as far as the worker has sent it.
#[derive(Clone, Debug, Default)]
pub(super) struct MadeSoFar {
    /// When the user said so.
    pub(super) time: Timestamp,
    /// The edits, applied to a copy of the project.
    pub(super) step: Option<PreparedStep>,
    /// The same edits as they are stored.
    pub(super) pieces: Vec<String>,
    pub(super) texts: Vec<Rc<Text>>,
}

impl Adding {
    #[must_use]
    pub fn new(files: Vec<AddedFile>, state: AddingState) -> Self {
        Self {
            files,
            state,
            here: None,
            proposals: Vec::new(),
            settling: Settling::default(),
            settles: None,
            returned: Vec::new(),
            job: None,
            sent: None,
            made: Rc::default(),
        }
    }

    /// What is in the files.
    pub fn facts(&self) -> impl Iterator<Item = &FileFacts> {
        self.files.iter().filter_map(|file| file.facts.as_ref())
    }

    /// The name of the step that adds the files.
    pub(super) fn step_name(&self) -> StepName {
        let detail = self.files.first().map(|it| it.name().to_owned()).unwrap_or_default();
        StepName { kind: StepKind::AddCoding, detail }
    }

    /// The names of the files at these places.
    pub fn names_at(&self, places: &[usize]) -> Vec<&str> {
        places.iter().filter_map(|at| self.files.get(*at).map(AddedFile::name)).collect()
    }
}

/// A project file.
#[derive(Clone, Debug)]
pub struct AddedFile {
    pub file: Rc<FileBytes>,
    /// How many annotations were left out when it was read, as the user chose.
    pub left_out: usize,
    /// What is in it, once the worker has read it.
    pub facts: Option<FileFacts>,
}

impl AddedFile {
    #[must_use]
    pub fn new(file: Rc<FileBytes>, left_out: usize) -> Self {
        Self { file, left_out, facts: None }
    }

    /// The file's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.file.name
    }
}

/// What is asked, or what was done.
#[derive(Clone, Debug, PartialEq)]
pub enum AddingState {
    /// The worker reads the files, and has done so many steps of so many. They are added at once if
    /// the user has said so already.
    Reading { progress: (usize, usize), at_once: bool },
    /// The files belong to the open project: add them, with this outcome?
    Asked(Rc<MergeReport>),
    /// The worker makes the step, and has sent so many pieces of so many.
    Making { progress: (usize, usize) },
    /// The file belongs to this stored project, which is not open.
    AskedStored { key: ProjectId, name: String },
    /// That project is being opened, so that the files can be added.
    Opening(ProjectId),
    /// Really replace the open project?
    AskedToReplace,
    /// The files were added.
    Done(Rc<MergeReport>),
    /// The worker could not do it. Nothing was added.
    Failed(Broken),
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
