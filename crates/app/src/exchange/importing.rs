//! The state of an import: another program's file is read, reviewed and accepted.

use std::rc::Rc;

use crate::input::FileBytes;
use annotator_core::exchange::import::{
    AttributeChoice, Certainty, CodeChoice, Counting, ImportSummary, LeftOut,
};
use annotator_core::project::Project;
use annotator_jobs::{Broken, JobNumber};

/// The import dialog's state.
#[derive(Clone, Debug, PartialEq)]
pub struct Importing {
    /// The file's name; of several files, the first one's.
    pub name: String,
    pub state: ImportState,
    pub(crate) job: JobNumber,
    /// What to do with each of the file's codes, by its key.
    pub codes: Vec<(String, CodeChoice)>,
    /// What to do with each of the file's attributes that the project does not have, by its name.
    pub attributes: Vec<(String, AttributeChoice)>,
    /// Whether a passage whose words occur at exactly one other place is moved there.
    pub place_found: bool,
    /// What the file's positions count; `None` if there are none without words, or the user has
    /// to choose.
    pub counting: Option<Counting>,
    /// The project created for the import if none is open.
    pub(crate) begun: Option<Box<Project>>,
}

impl Importing {
    /// The project created for the import if none is open.
    #[must_use]
    pub fn begun(&self) -> Option<&Project> {
        self.begun.as_deref()
    }

    /// How many annotations have a passage, with what the positions count now.
    #[must_use]
    pub fn placed(&self, found: &ImportSummary) -> usize {
        let mut ways = found.positions.iter().flat_map(|positions| &positions.ways);
        let chosen = ways.find(|way| Some(way.counting) == self.counting);
        chosen.map_or(found.placed, |way| way.placed)
    }

    /// Whether the user has to choose first what the file's positions count.
    #[must_use]
    pub fn needs_counting(&self, found: &ImportSummary) -> bool {
        let positions = found.positions.as_ref();
        let unknown = positions.is_some_and(|it| it.certainty == Certainty::Unknown);
        unknown && self.counting.is_none()
    }
}

/// The progress of an import.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportState {
    Reading,
    /// The file was read; the user decides.
    Found(Rc<ImportSummary>),
    /// The worker is making the edit.
    Merging(Rc<ImportSummary>),
    /// The file was imported, except for this.
    Done(Rc<[LeftOut]>),
    Failed(ImportFailure),
    /// The file is in a format that cannot be read.
    ExportInstead {
        /// The name of the format.
        format: String,
        /// A sentence that says which export of the same program can be read.
        advice: String,
    },
    /// The file is in no format that is known. These can be read.
    NotRecognised(Rc<[String]>),
}

/// Why an import cannot continue. The project is unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportFailure {
    /// The worker could not be fetched or started, or is from another build.
    NoWorker,
    /// The worker stopped: it ran out of memory, or crashed.
    Stopped,
    TookTooLong,
    /// The worker's edit could not be decoded.
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
    /// The user chose what to do with the code with this key.
    CodeChosen(String, CodeChoice),
    /// The user chose what to do with the attribute with this name.
    AttributeChosen(String, AttributeChoice),
    /// The user chose whether a passage whose words occur at exactly one other place is moved
    /// there.
    PlaceFound(bool),
    /// The user chose what the positions in the file count.
    CountingChosen(Counting),
    Accepted,
    /// The user wants to save the list of what was left out as a file.
    ReportWanted {
        /// The file's name.
        name: &'static str,
        content: String,
    },
}
