//! What the worker says about a job.

use annotator_core::exchange::about::{About, Loss};
use annotator_core::exchange::import::{ImportSummary, LeftOut};
use annotator_core::reading::{Document, Failure, Table, Understanding};
use serde::{Deserialize, Serialize};

/// Something said about a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// It is done so far.
    Progress {
        /// Pages, rows, files or statements done.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// The worker cannot do it, or nothing any more.
    Broken(Broken),

    // Reading
    /// A document, and what is understood of it. A file holds one, an archive or a table may hold
    /// many.
    Read(Box<Document>, Box<Understanding>),
    /// A file within an archive, or a row, that could not be read, by its name.
    NotRead(String, Failure),
    /// It is another program's file with annotations, which is a job for `Import`.
    Annotated,
    /// It is a table; the user has to choose its columns first.
    Table(Table),
    /// The whole file could not be read.
    Failed(Failure),
    /// All of the file is read.
    Done,

    // Exporting
    /// All formats of other programs.
    Formats(Vec<About>),
    /// All is written.
    Written {
        /// How many files.
        files: usize,
        /// How long they are together, in bytes, before they are packed.
        size: u64,
        /// What could not be carried.
        losses: Vec<Loss>,
    },
    /// Nothing is left of what was chosen.
    NothingChosen,
    /// It is packed; the bytes of the file come beside the reply.
    Packed {
        /// The file's name.
        name: String,
        /// Its media type.
        media_type: String,
    },

    // Importing
    /// Files of another program were read.
    Found(Box<ImportSummary>),
    /// They could not be read.
    NotImported {
        /// The format that they seem to be in, by its name; empty for none that is known.
        format: String,
        /// Where it is damaged, or what is missing.
        place: String,
    },
    /// What was imported can be added to the project.
    Merged {
        /// The step, as storage keeps it.
        record: String,
        /// The texts that it names.
        texts: Vec<String>,
        /// How many statements are new.
        statements: usize,
        /// How many annotations are new.
        annotations: usize,
        /// What is not taken over.
        left_out: Vec<LeftOut>,
    },
}

/// What can happen to a worker, whatever it does. It is ended then, and the next job goes to
/// another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Broken {
    /// It could not be fetched or started, or is of another build.
    NoWorker,
    /// It stopped: it took more memory than there is, or something broke it.
    Stopped,
    /// It said nothing for too long.
    TookTooLong {
        /// In seconds.
        seconds: u32,
    },
}

impl Reply {
    /// Whether nothing more will be said about the job.
    #[must_use]
    pub fn is_last(&self) -> bool {
        !matches!(self, Self::Progress { .. } | Self::Read(..) | Self::NotRead(..))
    }
}
