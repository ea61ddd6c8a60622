//! What the worker can be asked to do.

use annotator_core::exchange::about::Options;
use annotator_core::exchange::import::{AttributeChoice, CodeChoice};
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::StatementId;
use annotator_core::reading::Choice;
use serde::{Deserialize, Serialize};

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Read a file as texts. Answered by [`Reply::Read`](crate::Reply::Read) and
    /// [`Reply::NotRead`](crate::Reply::NotRead) for each text, and last by `Done`, `Annotated`,
    /// `Table` or `Failed`.
    Read(Choice),
    /// List the formats of other programs. Answered by `Formats`.
    ListFormats,
    /// Write the project in a format. Answered by `Written` or `NothingChosen`.
    Write {
        /// The format's id.
        format: String,
        /// What of the project, and how.
        options: Options,
    },
    /// Hand out what was written last, packed where it is a package. Answered by `Packed`.
    Pack {
        /// The name of the file that it becomes.
        name: String,
        /// Its media type.
        media_type: String,
        /// What is written into a package about what it does not carry; empty for nothing.
        not_carried: String,
    },
    /// Read files of another program for the project. Answered by `Found` or `NotImported`.
    Import,
    /// Make an edit of what was imported last. Answered by `Merged`.
    Merge {
        /// What each code of the file is to be, by its key.
        codes: Vec<(String, CodeChoice)>,
        /// What each attribute that is not known here is to be, by its name; the value of one
        /// that is missing goes into the note.
        attributes: Vec<(String, AttributeChoice)>,
        /// Whether passages whose words stand at one other place are put there.
        place_found: bool,
        /// Whether codes without annotations give way.
        replace_codes: bool,
        /// The time now.
        now: Timestamp,
    },
}

/// A part of a project. It is handed over in parts, so that the page is never busy for long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Its head and its codebook, as storage keeps them ([`annotator_core::stored::Snapshot`]).
    /// The worker forgets all it had before.
    Begin {
        /// The head.
        head: String,
        /// The codebook.
        codebook: String,
    },
    /// A statement, in the project's order.
    Statement {
        /// Which.
        id: StatementId,
        /// The statement with its annotations, as storage keeps it.
        part: String,
        /// Its text.
        text: String,
    },
}

/// A language other than English, for the words that the worker writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// Its file, as `annotator_words::set_language` takes it.
    pub file: String,
}

/// Which worker does a job. There is one for each lane, so that an export does not wait for a long
/// reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Files are read.
    Reading,
    /// The project is exchanged with other programs.
    Exchange,
}

impl Job {
    /// The lane of the job.
    #[must_use]
    pub fn lane(&self) -> Lane {
        match self {
            Self::Read(_) => Lane::Reading,
            Self::ListFormats
            | Self::Write { .. }
            | Self::Pack { .. }
            | Self::Import
            | Self::Merge { .. } => Lane::Exchange,
        }
    }
}

impl Lane {
    /// All lanes.
    pub const ALL: [Self; 2] = [Self::Reading, Self::Exchange];

    /// For how many seconds the worker may say nothing before it is given up.
    #[must_use]
    pub const fn patience(self) -> u32 {
        match self {
            Self::Reading => 30,
            Self::Exchange => 120,
        }
    }
}
