//! What the page asks of the formats, which stand in the module of tools, and what they answer.

use serde::{Deserialize, Serialize};

use super::about::{About, Loss, Options};
use super::imported::WhyUnread;
use crate::project::annotation::Timestamp;
use crate::project::id::{AttributeId, CodeId, LayerId, StatementId};

/// Something asked. A project is handed over in parts, so that the page never works long on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Which formats there are; answered by [`Answer::Formats`].
    Formats,
    /// A project follows; its head and its codebook as storage keeps them
    /// ([`crate::stored::Snapshot`]). What was handed over before is forgotten.
    Begin {
        /// The head.
        head: String,
        /// The codebook.
        codebook: String,
    },
    /// A statement of it, in the project's order.
    Statement {
        /// Which.
        id: StatementId,
        /// The statement with its annotations as storage keeps it.
        part: String,
        /// Its text.
        text: String,
    },
    /// Write what was handed over; answered by [`Answer::Progress`] and [`Answer::Written`], or
    /// [`Answer::Failed`].
    Write {
        /// Tells this order from the others; rises.
        number: u32,
        /// The format's id.
        format: String,
        /// What of it, and how.
        options: Options,
    },
    /// Read files of another program, whose bytes come beside the order one behind the other; answered
    /// by [`Answer::Found`] or [`Answer::NotRead`].
    Read {
        /// Their names with their lengths in bytes.
        files: Vec<(String, usize)>,
    },
    /// Take what was read into the project that was handed over; answered by [`Answer::Merged`].
    Merge {
        /// What each code of the file is to be, by its key.
        codes: Vec<(String, CodeChoice)>,
        /// What each attribute that is not known here is to be, by its name; of one that is missing
        /// the value goes into the note.
        attributes: Vec<(String, AttributeChoice)>,
        /// Whether passages whose words stand at one other place are put there.
        place_found: bool,
        /// Whether codes that nothing carries give way.
        replace_codes: bool,
        /// The time now.
        now: Timestamp,
    },
    /// Hand out what was written last, packed where it is a package; answered by
    /// [`Answer::Packed`] with the bytes beside it, or by [`Answer::Failed`].
    Pack {
        /// What is written into a package about what it does not carry; empty for nothing.
        not_carried: String,
    },
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// All formats.
    Formats(Vec<About>),
    /// So many statements are written.
    Progress {
        /// Done.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// All is written.
    Written {
        /// The number of the order.
        number: u32,
        /// The paths of the files; one that is empty for a single file.
        files: Vec<String>,
        /// How long they are together, in bytes, before they are packed.
        size: u64,
        /// What could not be carried.
        losses: Vec<Loss>,
    },
    /// It is packed; the bytes come beside the answer.
    Packed,
    /// Files of another program were read.
    Found(Box<Found>),
    /// They could not be read.
    NotRead {
        /// The format that they seem to be in, by its name; empty for none that is known.
        format: String,
        /// Where it is damaged, or what is missing.
        place: String,
    },
    /// What was read can be taken into the project.
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
    /// It could not be done.
    Failed(ExportFailure),
}

/// Why nothing could be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportFailure {
    /// The module of tools could not be fetched, or is of another build.
    NoTools,
    /// The module stopped: the project took more memory than there is, or broke it.
    Stopped,
    /// It took too long.
    TookTooLong,
    /// Nothing is left of what was chosen.
    NothingChosen,
}

/// The name of the list of what a package does not carry.
pub const NOT_CARRIED: &str = "NOT-CARRIED.txt";

/// What was found in files of another program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The format's name.
    pub format: String,
    /// Its texts that are new here.
    pub new_texts: usize,
    /// Its texts that are statements of the project.
    pub known_texts: usize,
    /// Its texts that nobody knows.
    pub missing_texts: usize,
    /// How many annotations it has.
    pub annotations: usize,
    /// How many of them can be placed.
    pub placed: usize,
    /// How many more could be placed where their words stand.
    pub elsewhere: usize,
    /// How many quotes were compared, and how many fit.
    pub quotes: (usize, usize),
    /// Whether its numbers count otherwise than the format says.
    pub counts_otherwise: bool,
    /// Its codes.
    pub codes: Vec<Entry>,
    /// Its attributes that no layer here has, each with how often it has a value.
    pub attributes: Vec<(String, usize)>,
    /// What of it cannot be taken over whatever is chosen.
    pub left_out: Vec<LeftOut>,
}

/// A code of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What its annotations call it.
    pub key: String,
    /// Shown to people.
    pub name: String,
    /// How many annotations carry it.
    pub count: usize,
    /// What it seems to be here.
    pub suggestion: CodeChoice,
}

/// What a code of a file is to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeChoice {
    /// A code of the project.
    Known(CodeId),
    /// A new code of this layer; of none where the codebook has no layer.
    New(Option<LayerId>),
    /// It does not come along, nor do its annotations.
    LeaveOut,
}

/// What an attribute of a file is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttributeChoice {
    /// Its name and value are added to the annotation's note.
    #[default]
    Note,
    /// An attribute of the project, where the code's layer has it.
    Known(AttributeId),
    /// It does not come along.
    LeaveOut,
}

/// Something that is not taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Where it stands in the file.
    pub place: String,
    /// What it is, in the file's own words.
    pub what: String,
    /// Why.
    pub reason: WhyLeftOut,
}

/// Why something is not taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyLeftOut {
    /// The format's reader cannot take it.
    Unread(WhyUnread),
    /// Its text is not there.
    NoText,
    /// It has no passage, or its parts overlap.
    NoPassage,
    /// Its numbers lie outside of the text.
    Outside,
    /// Other words stand there.
    OtherWords {
        /// These; empty where the file gives no numbers.
        found: String,
        /// At how many places its own words stand.
        places: usize,
    },
    /// Its words stand at one other place.
    Elsewhere,
    /// Its code is left out.
    CodeLeftOut,
    /// The same code stands on the same passage already, by the same annotator.
    SameThere,
    /// The attribute was left out.
    AttributeLeftOut,
    /// Its value does not fit the attribute here.
    ValueDoesNotFit,
    /// Passages of evidence could not be placed.
    EvidenceLost,
}
