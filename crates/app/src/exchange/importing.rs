//! An import: another program's file is read, looked at and accepted.

use std::rc::Rc;

use crate::input::FileBytes;
use annotator_core::exchange::import::{AttributeChoice, CodeChoice, ImportSummary, LeftOut};
use annotator_core::project::Project;
use annotator_jobs::{Broken, JobNumber};

/// The file, while its dialog is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Importing {
    /// Its name; of several files that of the first.
    pub name: String,
    /// How far it is.
    pub state: ImportState,
    /// The last job for it.
    pub(crate) job: JobNumber,
    /// What each of its codes is to be here, by its key.
    pub codes: Vec<(String, CodeChoice)>,
    /// What each of its attributes that is not known here is to be, by its name.
    pub attributes: Vec<(String, AttributeChoice)>,
    /// Whether passages whose words stand at one other place are put there.
    pub place_found: bool,
    /// The project that is begun for it; `None` where one is open.
    pub(crate) begun: Option<Box<Project>>,
}

impl Importing {
    /// The project that is begun for it; `None` where one is open.
    #[must_use]
    pub fn begun(&self) -> Option<&Project> {
        self.begun.as_deref()
    }
}

/// How far an import is.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportState {
    /// It is being read.
    Reading,
    /// It was read; the user decides.
    Found(Rc<ImportSummary>),
    /// It is being taken in.
    Merging(Rc<ImportSummary>),
    /// It is in the project, but for this.
    Done(Rc<[LeftOut]>),
    /// It cannot go on.
    Failed(ImportFailure),
}

/// Why an import cannot go on. The project is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportFailure {
    /// The worker could not be fetched or started, or is of another build.
    NoWorker,
    /// The worker stopped: the file took more memory than there is, or broke it.
    Stopped,
    /// It took too long.
    TookTooLong,
    /// The worker made an edit that cannot be decoded here.
    NotUnderstood,
}

impl From<Broken> for ImportFailure {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::NoWorker => Self::NoWorker,
            Broken::Stopped => Self::Stopped,
            Broken::TookTooLong { .. } => Self::TookTooLong,
        }
    }
}

/// Something that happened to an import.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportMsg {
    /// Files of another program were recognised.
    Came(Vec<Rc<FileBytes>>),
    /// A code of the file is to be this, by its key.
    CodeChosen(String, CodeChoice),
    /// An attribute of the file is to be this, by its name.
    AttributeChosen(String, AttributeChoice),
    /// Passages whose words stand at one other place are put there, or not.
    PlaceFound(bool),
    /// It is to be taken in.
    Accepted,
    /// The list of what was left out is to be saved as a file.
    ReportWanted {
        /// The file's name.
        name: &'static str,
        /// Its content.
        content: String,
    },
}
