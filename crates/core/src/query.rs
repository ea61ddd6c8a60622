//! What to look for in texts, and what can be wrong with it.

use serde::{Deserialize, Serialize};

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// The words, or the regular expression.
    pub words: String,
    /// Whether it is a regular expression.
    pub regex: bool,
    /// Whether hits begin and end where words do.
    pub whole_words: bool,
    /// Whether capitals matter.
    pub case: bool,
    /// Whether accents matter.
    pub accents: bool,
    /// Whether typographic quotes and dashes differ from plain ones, and a no-break space from a
    /// space.
    pub typography: bool,
}

/// Why a regular expression cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadExpression {
    /// A round bracket is never closed.
    OpenGroup,
    /// A round bracket was never opened.
    ClosedGroup,
    /// A square bracket is never closed.
    OpenClass,
    /// A star, plus, question mark or count has nothing before it.
    NothingToRepeat,
    /// A count in curly brackets is not one.
    Count,
    /// The ends of a range are in the wrong order.
    Range,
    /// A backslash before something that it gives no meaning.
    Escape,
    /// It looks before or after a place, which could take very long.
    LookAround,
    /// It refers to what a group found, which could take very long.
    Backreference,
    /// It would take too much memory, or brackets are nested too deep.
    TooLarge,
    /// Something else.
    Other,
}
