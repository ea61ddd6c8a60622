//! What is found in another program's files, what the user decides about it, and what is left out.

use serde::{Deserialize, Serialize};

use super::imported::WhyUnread;
use crate::project::id::{AttributeId, CodeId, LayerId};

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
