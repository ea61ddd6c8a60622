//! What the page and the formats say to each other: what a format is, what it cannot carry, and what
//! is to be exported.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::project::id::{AnnotatorId, LayerId, StatementId};

/// What there is to know about a format before anything is written in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Identifies it: lower case, digits and hyphens.
    pub id: Cow<'static, str>,
    /// Its own name.
    pub name: Cow<'static, str>,
    /// The programs that read it, by their names, with commas between.
    pub programs: Cow<'static, str>,
    /// For what it is used.
    pub group: Group,
    /// The ending of the one file; of each file in the package, where it is one.
    pub ending: Cow<'static, str>,
    /// The media type of that file.
    pub media_type: Cow<'static, str>,
    /// How the files reach the user.
    pub shape: Shape,
    /// Whether files of it can be read as well.
    pub reads: bool,
    /// Whether statements can be divided into parts for training, development and testing.
    pub splits: bool,
    /// Whether untagged sentences can be written as negative examples.
    pub negatives: bool,
}

/// For what a format is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// By programs that learn from annotated texts, and by those who write them.
    Data,
    /// In other tools for annotation.
    Annotation,
    /// In programs for qualitative analysis.
    Qualitative,
    /// In spreadsheets and statistics.
    Table,
    /// By people, who read it.
    Reading,
}

/// How the files of a format reach the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Always one file.
    File,
    /// Several files in a ZIP, with a list of what was not carried beside them.
    Package,
    /// A ZIP with an ending of its own, in which nothing may stand but what the format knows.
    Sealed,
}

/// Something that a project holds and a format may not be able to carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    /// Annotations.
    Annotations,
    /// Annotations of several parts.
    SeveralParts,
    /// Annotations that share text with another one: nested, crossing or on the same passage.
    Overlaps,
    /// Annotations that begin or end within a word of the format.
    WithinWords,
    /// Annotations that begin or end within a sentence, where the format has no less than that.
    WithinSentences,
    /// Annotations that run over more than one paragraph or sentence, where the format ends at it.
    AcrossLines,
    /// What is recorded about annotations: annotations with attributes.
    Attributes,
    /// Passages that show the value of an attribute.
    Evidence,
    /// Annotations with a note.
    Notes,
    /// Annotations with a confidence.
    Confidence,
    /// Annotations of another annotator than the first.
    Annotators,
    /// When and how annotations were made: annotations.
    History,
    /// Codes with a definition, rules or examples.
    Definitions,
    /// Codes that stand under another one.
    CodeTree,
    /// Layers but the first.
    Layers,
    /// Codes without annotations.
    UnusedCodes,
    /// Statements with more than a title.
    Metadata,
    /// Statements whose zones or kinds of paragraphs are known.
    Layout,
    /// Statements without annotations.
    UntaggedStatements,
    /// The text outside of annotations: statements.
    Text,
    /// White space between words: statements.
    WhiteSpace,
    /// Characters that the format forbids.
    ForbiddenCharacters,
    /// Texts longer than a cell may be.
    LongTexts,
}

/// What becomes of a [`Feature`] that a format cannot carry as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// It does not come along.
    LeftOut,
    /// Each part becomes an entry of its own; the entries share an id, where entries have one.
    Divided,
    /// It becomes one passage from the first part's start to the last part's end.
    Joined,
    /// It becomes a passage of several parts.
    Parted,
    /// Of those that overlap, the longest is kept.
    LongestKept,
    /// Each layer has a file of its own, and in it the longest is kept.
    LongestKeptByLayer,
    /// It is widened to whole words.
    Widened,
    /// It is widened to whole sentences.
    WidenedToSentences,
    /// It comes along as text that people can read.
    AsText,
    /// It comes along as JSON, which our own import understands.
    AsJson,
    /// Each value becomes a code of its own on the same passage.
    AsCodes,
    /// Each annotator has files of their own.
    FilesEach,
    /// A blank stands for each.
    Blanked,
    /// One blank stands for it.
    Collapsed,
    /// It is cut.
    Cut,
}

/// Something that does not come along as it is, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Loss {
    /// What.
    pub feature: Feature,
    /// What becomes of it.
    pub remedy: Remedy,
    /// How many.
    pub count: usize,
}

/// What of a project is to be exported, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// These statements only.
    pub statements: Option<Vec<StatementId>>,
    /// What these annotators coded only.
    pub annotators: Option<Vec<AnnotatorId>>,
    /// What belongs to these layers only.
    pub layers: Option<Vec<LayerId>>,
    /// Divided into parts for training, development and testing.
    pub splits: Option<Splits>,
    /// Whether sentences without annotations are written as negative examples.
    pub negatives: bool,
}

/// How statements are divided into parts. Whole statements, so that no part knows another one's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Splits {
    /// The same seed divides the same statements in the same way.
    pub seed: u64,
    /// Hundredths of the statements for development.
    pub development: u8,
    /// Hundredths for testing; the rest is for training.
    pub test: u8,
}
