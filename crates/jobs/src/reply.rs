//! What the worker says about a job.

use annotator_core::classroom::rubric::Rubric;
use annotator_core::exchange::about::{About, Loss};
use annotator_core::exchange::import::{ImportSummary, LeftOut};
use annotator_core::query::BadExpression;
use annotator_core::reading::{Document, Failure, Table, Understanding, WholeTable};
use serde::{Deserialize, Serialize};

use crate::adding::AddFound;
use crate::agreement::AgreementFound;
use crate::class::{ClassReport, CollectReport, KeyEffect, Looked};
use crate::codebook::CodebookRead;
use crate::comparing::TextCases;
use crate::find::Found;
use crate::giving::{GivenReport, PacketsReport, RosterRead, SheetReport};
use crate::insight::InsightFound;
use crate::rules::RulesFound;
use crate::suggest::{Learned, Suggested};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// How far the job is.
    Progress {
        /// Pages, rows, files or statements done.
        done: usize,
        /// Their total number.
        of: usize,
    },
    /// The worker cannot do the job, or has stopped.
    Broken(Broken),

    // Reading
    /// A document, and what was recognised in it. A file holds one; an archive or a table may hold
    /// many.
    Read(Box<Document>, Box<Understanding>),
    /// A file within an archive, or a row, that could not be read, and its name.
    NotRead(String, Failure),
    /// Another program's file with annotations, which needs an `Import` job.
    Annotated,
    /// A table. The user must choose its columns first.
    Table(Table),
    /// All cells of a table, or why they cannot be read.
    WholeTable(Result<WholeTable, Failure>),
    /// The whole file could not be read.
    Failed(Failure),
    /// The whole file was read.
    Done,

    // Exporting
    /// All formats of other programs.
    Formats(Vec<About>),
    /// Everything is written.
    Written {
        /// How many files.
        files: usize,
        /// Their total length in bytes, before packing.
        size: u64,
        /// What could not be carried.
        losses: Vec<Loss>,
    },
    /// Nothing is left of what was chosen.
    NothingChosen,
    /// The file is packed, and its bytes are posted with the reply.
    Packed {
        /// The file's name.
        name: String,
        /// The file's media type.
        media_type: String,
    },

    /// The files of ours in archives: their names and contents.
    Unzipped(Vec<(String, String)>),

    // Importing
    /// Files of another program were read.
    Found(Box<ImportSummary>),
    /// They could not be read.
    NotImported {
        /// The name of the format they seem to be in.
        format: String,
        /// Where the file is damaged, or what is missing.
        place: String,
    },
    /// They are in a format that cannot be read.
    ExportInstead {
        /// The name of the format.
        format: String,
        /// A sentence that says which export of the same program can be read.
        advice: String,
    },
    /// They are in no format that is known.
    NotRecognised {
        /// The names of the formats that can be read.
        readable: Vec<String>,
    },
    /// What was imported can be added to the project.
    Merged {
        /// The step, encoded as for storage.
        record: String,
        /// The texts that the step refers to.
        texts: Vec<String>,
        /// How many statements are new.
        statements: usize,
        /// How many annotations are new.
        annotations: usize,
        /// What could not be imported.
        left_out: Vec<LeftOut>,
    },

    /// What adding project files does.
    Adding(AddFound),

    /// A codebook by itself was read.
    CodebookRead(CodebookRead),

    // The classroom
    /// A hand-in can be added to the project: edits of a step, encoded as a record for storage.
    Took(String),
    /// All files were looked at, and this is what became of them.
    Collected(CollectReport),
    /// The class was compared with the key.
    Marked(Box<ClassReport>),
    /// What was to be looked at closely; `None` if it is not there any more.
    Looked(Option<Looked>),
    /// People were read, or a sentence that says why not.
    RosterRead(Result<RosterRead, String>),
    /// A grade sheet was read, or a sentence that says why not.
    SheetRead(Result<Box<SheetReport>, String>),
    /// What is in the archive of feedback that comes next.
    GivenBack(GivenReport),
    /// What is in the archive of packets that comes next.
    PacketsMade(Box<PacketsReport>),
    /// What another key would change; `None` if there is nothing to compare.
    KeyTried(Option<KeyEffect>),
    /// A rubric was read, or sentences that say what is wrong with it.
    RubricRead(Result<Rubric, Vec<String>>),

    // Searching
    /// What was found.
    Hits(Found),
    /// The regular expression cannot be used: why, and the character, counted from 1.
    BadExpression(BadExpression, usize),

    // Coders
    /// What annotators coded in each statement.
    Compared(Vec<TextCases>),
    /// How far coders agree, or where they do not.
    Agreement(Box<AgreementFound>),

    // Insight
    /// What was counted, or its passages.
    Insight(Box<InsightFound>),

    // Suggestions
    /// What could be coded.
    Suggested(Box<Suggested>),
    /// What was learned.
    Learned(Box<Learned>),
    /// What was found about rules.
    Rules(Box<RulesFound>),
}

/// What can happen to any worker. It is then ended, and another one does the next job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Broken {
    /// It could not be fetched or started, or is from another build.
    NoWorker,
    /// It stopped: it ran out of memory, or crashed.
    Stopped,
    /// It was silent for too long.
    TookTooLong { seconds: u32 },
}

impl Reply {
    /// Whether there are no more replies about the job.
    #[must_use]
    pub fn is_last(&self) -> bool {
        match self {
            Self::Progress { .. }
            | Self::Read(..)
            | Self::NotRead(..)
            | Self::Took(_)
            | Self::GivenBack(_)
            | Self::PacketsMade(_)
            | Self::Adding(AddFound::Piece { .. }) => false,
            Self::Broken(_)
            | Self::Annotated
            | Self::Table(_)
            | Self::WholeTable(_)
            | Self::Failed(_)
            | Self::Done
            | Self::Formats(_)
            | Self::Written { .. }
            | Self::NothingChosen
            | Self::Packed { .. }
            | Self::Unzipped(_)
            | Self::Found(_)
            | Self::NotImported { .. }
            | Self::ExportInstead { .. }
            | Self::NotRecognised { .. }
            | Self::Merged { .. }
            | Self::CodebookRead(_)
            | Self::Collected(_)
            | Self::Marked(_)
            | Self::Looked(_)
            | Self::RosterRead(_)
            | Self::SheetRead(_)
            | Self::KeyTried(_)
            | Self::RubricRead(_)
            | Self::Hits(_)
            | Self::BadExpression(..)
            | Self::Compared(_)
            | Self::Agreement(_)
            | Self::Insight(_)
            | Self::Suggested(_)
            | Self::Learned(_)
            | Self::Rules(_)
            | Self::Adding(_) => true,
        }
    }
}
