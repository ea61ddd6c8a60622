//! The state of an export: what it is for, its format, what is written, the download.

use std::rc::Rc;

use crate::exchange::project_file::file_stem;
use annotator_core::exchange::about::{About, Loss, Options, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_jobs::{Broken, JobNumber};

/// What an export is for. Each but the last has one format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Spreadsheet,
    /// Data for R and Python.
    Data,
    /// To print or to share.
    Reading,
    OtherPrograms,
}

impl Purpose {
    /// All, in the order shown.
    pub const ALL: [Self; 4] = [Self::Spreadsheet, Self::Data, Self::Reading, Self::OtherPrograms];

    /// The id of its format; `None` if the user chooses one.
    #[must_use]
    pub fn format(self) -> Option<&'static str> {
        match self {
            Self::Spreadsheet => Some("xlsx"),
            Self::Data => Some("tables"),
            Self::Reading => Some("html"),
            Self::OtherPrograms => None,
        }
    }

    /// Whether a format is listed among those of other programs.
    #[must_use]
    pub fn is_other(format: &About) -> bool {
        Self::ALL.iter().all(|purpose| purpose.format() != Some(format.id.as_ref()))
    }
}

/// The export dialog's state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exporting {
    /// All formats, once the worker has listed them.
    pub formats: Option<Rc<[About]>>,
    /// What the export is for; at most one at a time is open.
    pub purpose: Option<Purpose>,
    /// The statements that the dialog was opened for; `None` for all.
    pub only: Option<Vec<StatementId>>,
    /// The annotators that the dialog was opened for; `None` for all.
    pub only_annotators: Option<Vec<AnnotatorId>>,
    pub chosen: Option<Chosen>,
    /// Whether the export is saved as soon as it is written.
    pub wanted: bool,
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

/// How many annotations of a project `options` select.
#[must_use]
pub fn annotations(project: &Project, options: &Options) -> usize {
    let layer = |annotation: &Annotation| {
        let layers = options.layers.as_ref();
        let code = project.codebook.code(&annotation.code);
        layers.is_none_or(|chosen| code.is_some_and(|code| chosen.contains(&code.layer)))
    };
    let annotator = |annotation: &Annotation| {
        options.annotators.as_ref().is_none_or(|chosen| chosen.contains(&annotation.annotator))
    };
    let statements = project.statements.iter().map(|statement| statement.id);
    let statements = statements
        .filter(|id| options.statements.as_ref().is_none_or(|chosen| chosen.contains(id)));
    let sets = statements.map(|id| project.annotations_of(id));
    sets.map(|set| set.iter().filter(|it| layer(it) && annotator(it)).count()).sum()
}

/// The name of the file: `Project.csv`, or `Project-brat.zip`, so that packages in two formats have
/// different names.
#[must_use]
pub fn export_name(about: &About, project: &str) -> String {
    let stem = file_stem(project);
    match about.shape {
        Shape::Package => format!("{stem}-{}.zip", about.id),
        Shape::File | Shape::Sealed => format!("{stem}.{}", about.ending),
    }
}

/// Something that happened to an export.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportMsg {
    /// The options of this purpose are shown; `None` closes them.
    PurposeChosen(Option<Purpose>),
    /// The user wants the file for this purpose.
    DownloadWanted(Purpose),
    /// A format was chosen by its id; `None` goes back to the list.
    FormatChosen(Option<String>),
    OptionsChosen(Rc<Options>),
    /// The export that is wanted can be saved, with this list of what is not in it.
    ListReady(String),
}
