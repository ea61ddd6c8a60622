//! What page and formats exchange: descriptions of formats, what a format loses, and export
//! options.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::project::id::{AnnotatorId, LayerId, StatementId};

/// A description of an export format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Identifies it: lower-case letters, digits and hyphens.
    pub id: Cow<'static, str>,
    /// The name of the format.
    pub name: Cow<'static, str>,
    /// The names of programs that read it, separated by commas.
    pub programs: Cow<'static, str>,
    /// What it is used for.
    pub group: Group,
    /// The file name extension; in a package, that of each file.
    pub ending: Cow<'static, str>,
    /// The media type of those files.
    pub media_type: Cow<'static, str>,
    /// How the files reach the user.
    pub shape: Shape,
    /// Whether such files can also be imported.
    pub reads: bool,
    /// Whether statements can be divided into parts for training, development and testing.
    pub splits: bool,
    /// Whether untagged sentences can be written as negative examples.
    pub negatives: bool,
}

/// What a format is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Machine learning.
    Data,
    /// Other annotation tools.
    Annotation,
    /// Programs for qualitative analysis.
    Qualitative,
    /// Spreadsheets and statistics.
    Table,
    /// Reading by people.
    Reading,
}

/// How the files of a format reach the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Always one file.
    File,
    /// Several files in a ZIP, with a list of what was lost.
    Package,
    /// A ZIP with its own extension, which may contain only what the format defines.
    Sealed,
}

/// Something in a project that a format may not be able to represent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    /// Annotations.
    Annotations,
    /// Annotations of several parts.
    SeveralParts,
    /// Annotations that share text with another one: nested, crossing or on the same passage.
    Overlaps,
    /// Annotations that start or end within a word of the format.
    WithinWords,
    /// Annotations that start or end within a sentence, if sentences are the smallest unit of the
    /// format.
    WithinSentences,
    /// Annotations across several paragraphs or sentences, if the format cannot cross them.
    AcrossLines,
    /// Attributes: annotations that have some.
    Attributes,
    /// Passages that show the value of an attribute.
    Evidence,
    /// Values that were proposed and accepted: the mark that says so.
    Proposed,
    /// Annotations with a note.
    Notes,
    /// Annotations with a confidence.
    Confidence,
    /// Annotations by annotators other than the first.
    Annotators,
    /// When and how annotations were made. Counts annotations.
    History,
    /// Codes with a definition, rules, examples or a short name, or that were set aside.
    Definitions,
    /// Fields with a default, and choices with a score.
    FieldRules,
    /// Codes under another one.
    CodeTree,
    /// Layers other than the first.
    Layers,
    /// Codes without annotations.
    UnusedCodes,
    /// Statements with metadata besides a title.
    Metadata,
    /// Statements whose zones or kinds of paragraphs are known.
    Layout,
    /// Statements that are marked as done.
    Done,
    /// Statements with values of variables.
    Variables,
    /// Statements with remarks on how their file was read.
    Remarks,
    /// Memos, versions of the codebook, and documents of the classroom: exercises, keys, hand-ins, marks.
    Attachments,
    /// Statements without annotations.
    UntaggedStatements,
    /// The text outside annotations. Counts statements.
    Text,
    /// White space between words. Counts statements.
    WhiteSpace,
    /// Characters that the format forbids.
    ForbiddenCharacters,
    /// Texts that are too long for a cell.
    LongTexts,
}

/// What happens to a [`Feature`] that a format cannot represent as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// It is left out.
    LeftOut,
    /// Each part becomes a separate entry; the entries share an id, if entries have one.
    Divided,
    /// It becomes one passage from the first part's start to the last part's end.
    Joined,
    /// It becomes a passage of several parts.
    Parted,
    /// Of overlapping ones, the longest is kept.
    LongestKept,
    /// Each layer has its own file, in which the longest of overlapping ones is kept.
    LongestKeptByLayer,
    /// It is widened to whole words.
    Widened,
    /// It is widened to whole sentences.
    WidenedToSentences,
    /// It is written as readable text.
    AsText,
    /// It is written as JSON, which our own import understands.
    AsJson,
    /// Each value becomes a separate code on the same passage.
    AsCodes,
    /// Each annotator has separate files.
    FilesEach,
    /// Each is replaced by a space.
    Blanked,
    /// It is replaced by a single blank.
    Collapsed,
    /// It is cut.
    Cut,
}

/// Something that is not exported as it is, with a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Loss {
    /// What is lost.
    pub feature: Feature,
    /// What happens to it.
    pub remedy: Remedy,
    /// How many.
    pub count: usize,
}

/// What to export from a project, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Only these statements.
    pub statements: Option<Vec<StatementId>>,
    /// Only the annotations of these annotators.
    pub annotators: Option<Vec<AnnotatorId>>,
    /// Only annotations of these layers.
    pub layers: Option<Vec<LayerId>>,
    /// How to divide statements for training, development and testing.
    pub splits: Option<Splits>,
    /// Whether sentences without annotations are written as negative examples.
    pub negatives: bool,
    /// How many statements the files of a dataset have at most; `None` for one file.
    #[serde(default)]
    pub shard: Option<u32>,
}

/// How statements are divided into parts. Statements are never split, so that no text is in two
/// parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Splits {
    /// The same seed divides the same statements in the same way.
    pub seed: u64,
    /// The percentage of statements for development.
    pub development: u8,
    /// The percentage for testing; the rest is for training.
    pub test: u8,
}
