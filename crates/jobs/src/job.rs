//! What the worker can be asked to do.

use annotator_core::classroom::key::Key;
use annotator_core::classroom::rubric::Rubric;
use annotator_core::exchange::about::Options;
use annotator_core::exchange::import::{AttributeChoice, CodeChoice, Counting};
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{AnnotatorId, ExerciseId, HandInId, StatementId};
use annotator_core::reading::Choice;
use serde::{Deserialize, Serialize};

use crate::adding::AddJob;
use crate::agreement::AgreementJob;
use crate::class::Look;
use crate::codebook::CodebookJob;
use crate::comparing::CompareJob;
use crate::find::FindJob;
use crate::giving::{Filling, GivingBack};
use crate::insight::InsightJob;
use crate::rules::RulesJob;
use crate::suggest::{LearnJob, SuggestJob};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Read a file as texts. Answered by [`Reply::Read`](crate::Reply::Read) or
    /// [`Reply::NotRead`](crate::Reply::NotRead) for each text, and at the end by `Done`,
    /// `Annotated`, `Table` or `Failed`.
    Read(Choice),
    /// Read all cells of a table. Answered by [`Reply::WholeTable`](crate::Reply::WholeTable).
    ReadTable {
        /// The encoding, if the user chose one.
        encoding: Option<String>,
    },
    /// List the formats of other programs. Answered by `Formats`.
    ListFormats,
    /// Write the project in a format. Answered by `Written` or `NothingChosen`.
    Write {
        /// The format's id.
        format: String,
        /// What to write, and how.
        options: Options,
    },
    /// Return what was written last, as a ZIP file if it is a package. Answered by `Packed`.
    Pack {
        /// The name of the file.
        name: String,
        /// The media type of the file.
        media_type: String,
        /// The text of a note, added to a package, about what the format does not carry; empty for
        /// no note.
        not_carried: String,
    },
    /// Pack the files of the job into a ZIP file. Answered by `Packed`.
    Zip {
        /// The name of the file.
        name: String,
    },
    /// Take the files of ours out of archives. Answered by `Unzipped`.
    Unzip,
    /// Read files of another program for the project. Answered by `Found`, `NotImported`,
    /// `ExportInstead` or `NotRecognised`.
    Import,
    /// Turn the last import into an edit. Answered by `Merged`.
    Merge {
        /// What to do with each of the file's codes, by its key.
        codes: Vec<(String, CodeChoice)>,
        /// What to do with each of the file's attributes that the project does not have, by its
        /// name. The values of any others go into the note.
        attributes: Vec<(String, AttributeChoice)>,
        /// Whether a passage whose words occur at exactly one other place is moved there.
        place_found: bool,
        /// What the file's positions count, if the user chose it.
        counting: Option<Counting>,
        /// Whether codes without annotations are replaced.
        replace_codes: bool,
        now: Timestamp,
    },
    /// Add project files to the project. Answered by `Adding`.
    Add(AddJob),
    /// Read or write a codebook by itself.
    Codebook(CodebookJob),
    /// Do something with the class of an exercise.
    Class {
        /// The exercise.
        exercise: ExerciseId,
        /// What to do.
        job: ClassJob,
    },
    /// Search texts. Answered by `Hits` or `BadExpression`.
    Find(FindJob),
    /// Compare what annotators coded. Answered by `Compared`.
    Compare(CompareJob),
    /// Say how far coders agree. Answered by `Agreement`.
    Agreement(AgreementJob),
    /// To the counts of what was coded. The project must have been sent before.
    Insight(InsightJob),
    /// Suggest what could be coded. Answered by `Suggested`.
    Suggest(SuggestJob),
    /// Learn from what was coded. Answered by `Learned`.
    Learn(LearnJob),
    /// List, try, write or read rules for suggestions. Answered by `Rules` or `Packed`.
    Rules(RulesJob),
    /// Write a table, which is the file (CSV), as a workbook. Answered by `Packed`.
    Workbook {
        /// The name of the file.
        name: String,
    },
}

/// What can be done with the class of an exercise. The project is the teacher's; the annotations in
/// it are not looked at, because everything is in its documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassJob {
    /// Take the hand-ins among the files, also those in archives. Answered by `Took` for each that
    /// is new, and `Collected` at the end.
    Collect {
        /// The annotator at work.
        me: AnnotatorId,
        now: Timestamp,
    },
    /// Compare all hand-ins with the key. Answered by `Marked`.
    Mark,
    /// Look at something closely. Answered by `Looked`.
    Look(Look),
    /// Compare the project itself, which is a hand-in with its exercise and the key. Answered by
    /// `Looked`.
    Compare,
    /// Read people from a file, or from a text that was typed, and add them to the roster.
    /// Answered by `RosterRead`.
    ReadRoster,
    /// Read a platform's grade sheet, and say what it will be like when it is filled. Answered by
    /// `SheetRead`.
    ReadSheet(Filling),
    /// Fill a grade sheet. Answered by `Packed` with the name of the sheet, or `SheetRead`.
    FillSheet(Filling),
    /// Write feedback on each hand-in that counts. Answered by `GivenBack` and `Packed`.
    GiveBack(GivingBack),
    /// Write the packets for peer review, a folder for each student. Answered by `PacketsMade` and
    /// `Packed`, or by `Looked` with the reason why there can be none.
    MakePackets {
        /// The name of the archive.
        name: String,
    },
    /// Write a table of what each student got. Answered by `Packed`.
    Results {
        /// The name of the file.
        name: String,
    },
    /// Return a hand-in's file as it came. Answered by `Packed`.
    HandInFile(HandInId),
    /// Say what another key would change. Answered by `KeyTried`.
    TryKey(Box<Key>),
    /// Write a table of the key's items. Answered by `Packed`.
    ItemTable {
        /// The name of the file.
        name: String,
    },
    /// Read a rubric from a table, or from cells that were pasted. Answered by `RubricRead`.
    ReadRubric,
    /// Write a rubric as a table. Answered by `Packed`.
    RubricTable {
        /// The rubric.
        rubric: Rubric,
        /// The name of the file.
        name: String,
    },
}

/// A part of a project. Sending it in parts keeps the page responsive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The project's head and codebook, encoded as for storage
    /// ([`annotator_core::stored::Snapshot`]). The worker forgets the project it had before.
    Begin { head: String, codebook: String },
    /// A statement, in the project's order.
    Statement {
        id: StatementId,
        /// The statement without its annotations, encoded as for storage.
        part: String,
        text: String,
    },
    /// Some annotations of a statement that was sent, encoded as for storage. A statement with many
    /// has several such parts.
    Annotations { id: StatementId, part: String },
}

/// A language other than English, for the words that the worker writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The content of its file, for `annotator_words::set_language`.
    pub file: String,
}

/// Which worker does a job. Each lane has its own, so that an export does not wait for a long
/// reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Reading files.
    Reading,
    /// Exchanging the project with other programs.
    Exchange,
    /// The classroom.
    Class,
    /// Searching texts.
    Find,
    /// Comparing coders.
    Coders,
    /// How far coders agree, which takes longer than comparing them.
    Agreement,
    /// Adding project files.
    Adding,
    /// Suggesting what could be coded.
    Suggest,
    /// Counting what was coded.
    Insight,
}

impl Job {
    #[must_use]
    pub fn lane(&self) -> Lane {
        match self {
            Self::Read(_) | Self::ReadTable { .. } => Lane::Reading,
            Self::ListFormats
            | Self::Write { .. }
            | Self::Pack { .. }
            | Self::Zip { .. }
            | Self::Unzip
            | Self::Import
            | Self::Merge { .. }
            | Self::Codebook(_)
            | Self::Workbook { .. } => Lane::Exchange,
            Self::Class { .. } => Lane::Class,
            Self::Find(_) => Lane::Find,
            Self::Compare(_) => Lane::Coders,
            Self::Agreement(_) => Lane::Agreement,
            Self::Insight(_) => Lane::Insight,
            Self::Add(_) => Lane::Adding,
            Self::Suggest(_) | Self::Learn(_) | Self::Rules(_) => Lane::Suggest,
        }
    }
}

impl Lane {
    pub const ALL: [Self; 9] = [
        Self::Reading,
        Self::Exchange,
        Self::Class,
        Self::Find,
        Self::Coders,
        Self::Agreement,
        Self::Adding,
        Self::Suggest,
        Self::Insight,
    ];

    /// How many seconds the worker may be silent before it is stopped.
    #[must_use]
    pub const fn timeout_seconds(self) -> u32 {
        match self {
            Self::Reading | Self::Find => 30,
            Self::Exchange
            | Self::Class
            | Self::Coders
            | Self::Agreement
            | Self::Adding
            | Self::Suggest
            | Self::Insight => 120,
        }
    }
}
