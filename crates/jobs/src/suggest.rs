//! Suggestions for coding. The worker has the project, or the part of it that is asked about.

use annotator_core::project::id::{AnnotatorId, AttributeId, CodeId, StatementId};
use annotator_core::project::suggestions::SuggestedBy;
use annotator_core::project::value::Value;
use serde::{Deserialize, Serialize};

/// What to suggest, in all statements of the project that the worker has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestJob {
    /// Commitments and calls on others, from rules.
    pub commitments: bool,
    /// Codes of other layers, from their definitions.
    pub themes: bool,
    /// Also what was learned, by the number of the learning job.
    pub learned: Option<u32>,
}

/// Learn from what somebody has coded and decided in the project that the worker has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearnJob {
    /// By this number it is asked for.
    pub number: u32,
    /// Whose coding.
    pub annotator: AnnotatorId,
    /// The F1 below which a code is not suggested, in hundredths.
    pub mark: u8,
}

/// What was learned.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Learned {
    pub number: u32,
    /// How many sentences it was learned from.
    pub sentences: usize,
    /// By the ids of the codes.
    pub codes: Vec<LearnedCode>,
}

/// How well a code was learned, tested by cross-validation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LearnedCode {
    pub code: CodeId,
    /// How many sentences have it.
    pub examples: usize,
    pub precision: f32,
    pub recall: f32,
    pub f1: f32,
    pub state: LearnedState,
}

/// Whether a code is suggested from what was learned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LearnedState {
    /// It is suggested.
    On,
    /// There are too few examples.
    TooFew,
    /// It is below the mark, or no better than chance.
    Muted,
}

/// What could be coded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Suggested {
    pub texts: Vec<TextSuggestions>,
    /// Which rules and which model were used: the first digits of their SHA-256.
    pub revision: String,
    /// Codes that cannot be suggested yet, because they have neither a definition nor examples.
    pub not_yet: Vec<CodeId>,
    /// Whether what was learned was wanted and is not there any more.
    pub forgotten: bool,
}

/// What could be coded in a statement, in the order of the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSuggestions {
    pub statement: StatementId,
    pub found: Vec<FoundPassage>,
}

/// A passage that could be coded. Places are bytes of start and end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundPassage {
    pub code: CodeId,
    pub passage: (u32, u32),
    pub by: SuggestedBy,
    /// The id of the rule; empty if no rule made it.
    pub rule: String,
    /// How certain it is, from 0 to 1.
    pub score: f32,
    /// Why.
    pub because: Vec<Because>,
    pub fields: Vec<FoundField>,
}

/// Words that are a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    pub kind: BecauseKind,
    pub words: String,
    pub at: (u32, u32),
}

/// What the words of a reason are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BecauseKind {
    /// Who acts.
    Subject,
    /// Words of the rule or of the definition.
    Words,
    Sum,
    Date,
}

/// A value for a field of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundField {
    pub attribute: AttributeId,
    pub value: Value,
    /// The words that it was read from.
    pub evidence: (u32, u32),
}
