//! What was found in another program's files, what the user decides about it, and what is left out.

use serde::{Deserialize, Serialize};

use super::imported::WhyUnread;
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
    /// The codes in the files.
    pub codes: Vec<FoundCode>,
    /// Attributes that no layer of the project has, and how often each is given.
    pub attributes: Vec<(String, usize)>,
    /// What cannot be imported, whatever the user chooses.
    pub left_out: Vec<LeftOut>,
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
