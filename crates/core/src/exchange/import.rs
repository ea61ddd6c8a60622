//! What was found in another program's files, what the user decides about it, and what is left out.

use serde::{Deserialize, Serialize};

use super::imported::{Unit, WhyUnread};
use crate::project::id::{AttributeId, CodeId, LayerId};

/// A summary of what was found in another program's files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportSummary {
    /// The name of the format.
    pub format: String,
    /// How many texts are new to the project.
    pub new_texts: usize,
    /// How many texts are already statements of the project.
    pub known_texts: usize,
    /// How many texts are missing: it is unknown which is meant, or they are empty or unreadable.
    pub missing_texts: usize,
    /// How many annotations there are.
    pub annotations: usize,
    /// How many of them can be located in the texts.
    pub placed: usize,
    /// How many more could be moved to where their words were found.
    pub elsewhere: usize,
    /// How many quotes were compared, and how many fit.
    pub quotes: (usize, usize),
    /// Whether quotes show that the numbers count otherwise than expected: in another unit (code
    /// points if the format names none), or with CR LF or a byte-order mark.
    pub counts_otherwise: bool,
    /// What is known about positions that the file gives without words; `None` if there are none.
    pub positions: Option<Positions>,
    /// The codes in the files.
    pub codes: Vec<FoundCode>,
    /// Attributes that no layer of the project has, and how often each is given.
    pub attributes: Vec<(String, usize)>,
    /// What cannot be imported, whatever the user chooses.
    pub left_out: Vec<LeftOut>,
}

/// Positions without words. Only the text at them shows whether they are right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Positions {
    /// How many positions could not be checked by words.
    pub unchecked: usize,
    /// How certain the first way is.
    pub certainty: Certainty,
    /// The ways to count that lead to different passages, the best one first.
    pub ways: Vec<CountedWay>,
}

/// How certain it is what positions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Other positions in the file have words, which fit only this way.
    Words,
    /// Every way leads to the same passages.
    NoDifference,
    /// The format defines it, and the text does not contradict it.
    Defined,
    /// Only counted this way, passages start and end between words.
    WordBorders,
    /// Several ways fit. The user must choose.
    Unknown,
}

/// What positions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counting {
    /// The unit.
    pub unit: Unit,
    /// The form of the text that is counted.
    pub form: Form,
}

/// A form of a text in which positions may have been counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// As it is in the file.
    Raw,
    /// As in the file, but without its byte-order mark.
    Unmarked,
    /// As in the file, but with LF for each line end.
    LineFeeds,
    /// As in our project: line ends are LF, without a byte-order mark.
    Ours,
    /// As in our project, but with CR LF for each line end.
    CrLf,
    /// As in our project, but with a byte-order mark.
    Marked,
}

/// A way to count the positions of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedWay {
    /// What is counted.
    pub counting: Counting,
    /// How many annotations have a passage then.
    pub placed: usize,
    /// How many of the unchecked passages' ends are between words.
    pub whole: usize,
    /// How many ends there are.
    pub ends: usize,
    /// Some passages, the same for each way.
    pub samples: Vec<Sample>,
}

/// A passage, with the text around it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// The text before it.
    pub before: String,
    /// The passage; empty if its positions lie outside of the text.
    pub words: String,
    /// The text after it.
    pub after: String,
}

/// A code in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundCode {
    /// What annotations in the file call it.
    pub key: String,
    /// Shown to people.
    pub name: String,
    /// How many annotations have it.
    pub count: usize,
    /// Our suggestion for it.
    pub suggestion: CodeChoice,
}

/// What a code in a file becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeChoice {
    /// A code of the project.
    Known(CodeId),
    /// A new code in this layer. `None` if the codebook has no layers: then no code is made, and its
    /// annotations are left out.
    New(Option<LayerId>),
    /// It is left out, with its annotations.
    LeaveOut,
}

/// What an attribute in a file becomes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttributeChoice {
    /// Its name and value are added to the annotation's note.
    #[default]
    Note,
    /// An attribute of the project, if the code's layer has it.
    Known(AttributeId),
    /// It is left out.
    LeaveOut,
}

/// Something that is not imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Where it is in the file.
    pub place: String,
    /// What it is, in the words of the file.
    pub what: String,
    /// Why it is not imported.
    pub reason: WhyLeftOut,
}

/// Why something is not imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyLeftOut {
    /// The format's reader cannot handle it.
    Unread(WhyUnread),
    /// Its text is missing.
    NoText,
    /// It has no passage, or its parts overlap.
    NoPassage,
    /// Its numbers are outside the text or within a character.
    Outside,
    /// The words in the text are different.
    OtherWords {
        /// The words that the numbers lead to; empty if there are no numbers or they are outside the
        /// text.
        found: String,
        /// In how many places its own words were found.
        places: usize,
    },
    /// Its words were found in one other place.
    Elsewhere,
    /// Its code was left out.
    CodeLeftOut,
    /// The same annotator has already given the same passage the same code.
    SameThere,
    /// The attribute was left out.
    AttributeLeftOut,
    /// Its value does not fit the attribute.
    ValueDoesNotFit,
    /// Passages of evidence could not be located.
    EvidenceLost,
}
