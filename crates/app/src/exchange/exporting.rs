//! The state of an export to another program's format: choose, write, review, download.

use std::rc::Rc;

use annotator_core::exchange::about::{About, Loss, Options};
use annotator_jobs::{Broken, JobNumber};

/// The export dialog's state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exporting {
    /// All formats, once the worker has listed them.
    pub formats: Option<Rc<[About]>>,
    pub chosen: Option<Chosen>,
    /// Why the export cannot continue.
    pub failure: Option<ExportFailure>,
    /// Whether the worker has the project.
    pub(crate) handed_over: bool,
    pub(crate) job: JobNumber,
}

/// The chosen format, and how far its export is.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub about: About,
    /// What to export, and how.
    pub options: Options,
    pub state: ExportState,
}

/// The progress of an export.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportState {
    /// Statements are being written. It is also the state after writing or packing failed.
    Writing {
        done: usize,
        /// How many there are; 0 while this is not known.
        of: usize,
    },
    /// The export is ready to be saved.
    Written {
        /// The number of files.
        files: usize,
        /// The total length of the files in bytes.
        size: u64,
        /// What the format cannot carry.
        losses: Vec<Loss>,
    },
    Packing,
}

/// Why an export cannot continue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFailure {
    /// The worker could not be fetched or started, or is from another build.
    NoWorker,
    /// The worker ran out of memory or crashed, or it could not pack the files.
    Stopped,
    TookTooLong,
    /// The choice contains nothing to export.
    NothingChosen,
}

impl From<Broken> for ExportFailure {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::NoWorker => Self::NoWorker,
            Broken::Stopped => Self::Stopped,
            Broken::TookTooLong { .. } => Self::TookTooLong,
        }
    }
}

/// Something that happened to an export.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportMsg {
    /// A format was chosen by its id; `None` goes back to the list.
    FormatChosen(Option<String>),
    OptionsChosen(Rc<Options>),
    /// The user wants to save the export, with this list of what is not in it.
    SaveChosen(String),
}
