//! An export in the format of another program: chosen, written, looked at, handed out.

use std::rc::Rc;

use annotator_core::exchange::about::{About, Loss, Options};
use annotator_jobs::{Broken, JobNumber};

/// Exports while the dialog is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exporting {
    /// All formats, once the worker has listed them.
    pub formats: Option<Rc<[About]>>,
    /// The format that was chosen.
    pub chosen: Option<Chosen>,
    /// Why it does not go on.
    pub failure: Option<ExportFailure>,
    /// Whether the worker has the project.
    pub(crate) handed_over: bool,
    /// The last job for it.
    pub(crate) job: JobNumber,
}

/// A format that was chosen, and how far it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The format.
    pub about: About,
    /// What is exported in it, and how.
    pub options: Options,
    /// How far it is.
    pub state: ExportState,
}

/// How far an export is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportState {
    /// Statements are being written.
    Writing {
        /// So many.
        done: usize,
        /// Of so many; 0 while that is not known.
        of: usize,
    },
    /// It can be handed out.
    Written {
        /// How many files.
        files: usize,
        /// How long they are together, in bytes.
        size: u64,
        /// What is not in them as it is in the project.
        losses: Vec<Loss>,
    },
    /// It is being packed.
    Packing,
}

/// Why an export does not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFailure {
    /// The worker could not be fetched or started, or is of another build.
    NoWorker,
    /// The worker stopped: the project took more memory than there is, or broke it.
    Stopped,
    /// It took too long.
    TookTooLong,
    /// Nothing is left of what was chosen.
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
    /// A format was chosen, by its id; `None` for the list of them.
    FormatChosen(Option<String>),
    /// What is to be exported in it was chosen.
    OptionsChosen(Rc<Options>),
    /// It is to be handed out, with this list of what is not in it.
    SaveChosen(String),
}
