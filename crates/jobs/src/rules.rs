//! The rules that suggestions are made with: listing them, trying one, and their files.

use annotator_core::project::id::StatementId;
use annotator_core::project::suggestion_rules::OwnRule;
use serde::{Deserialize, Serialize};

/// The most hits of a rule that is tried.
pub const MOST_HITS: usize = 500;

/// What can be done about rules. The worker has the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RulesJob {
    /// All rules: the project's own, and those of the program.
    List,
    /// Look for what a rule alone would suggest, in all statements; for a rule that suggests nothing,
    /// what would not be suggested any more.
    Try {
        rule: Box<OwnRule>,
        /// The rule of the program in whose place it would be.
        replaces: Option<String>,
    },
    /// Write all rules as a file. Answered by `Packed`.
    Write {
        /// Whether as a table (CSV), not as JSON.
        table: bool,
        /// The name of the file.
        name: String,
    },
    /// Read rules from a file of this kind.
    Read,
}

/// A rule in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRow {
    pub rule: OwnRule,
    /// Whether it is the project's own.
    pub own: bool,
    /// Why it is not used although it is on.
    pub problem: Option<RuleProblem>,
}

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleProblem {
    /// Nothing is in it but words that may be missing.
    Empty,
    TooLong,
    /// This bracket is not closed.
    Open(String),
    /// This word in capitals means nothing.
    UnknownForm(String),
    /// The lexicon has no such class of words.
    UnknownClass(String),
    NoId,
    SameId,
    /// There are as many rules as there can be.
    TooMany,
    /// Who acts, the type or the strength is none that there is.
    Unknown,
}

/// A passage that a rule would suggest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleHit {
    pub statement: StatementId,
    /// Bytes of start and end.
    pub at: (u32, u32),
    pub quote: String,
    /// Whether a tag with the rule's code is there already.
    pub tagged: bool,
}

/// What was found about rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RulesFound {
    Listed(Vec<RuleRow>),
    /// What a rule would suggest; or what is wrong with it.
    Tried(Result<Vec<RuleHit>, RuleProblem>),
    /// Rules of a file that differ from the program's, and the ids of those that are off there.
    Read {
        own: Vec<OwnRule>,
        off: Vec<String>,
    },
    /// The file is no table of rules: the line, if it is known.
    NotRead {
        line: Option<u64>,
    },
}
