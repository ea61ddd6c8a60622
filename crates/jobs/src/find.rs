//! A search in the texts of a project.
//!
//! Texts are sent as files of a job, named by their SHA-256, and the worker keeps them. A search
//! replies with what it has found after a short time; the page asks it to go on, or asks for another
//! one. So a search ends by itself when nobody wants it any more, and the worker stays.

use annotator_core::project::hash::Sha256;
use serde::{Deserialize, Serialize};

/// What can be done about a search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindJob {
    /// Keep the texts that come with the job, and search. Any earlier search ends.
    Begin(Search),
    /// Go on with the search.
    GoOn,
}

/// What to look for, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Search {
    pub asked: Asked,
    /// The texts, in order.
    pub texts: Vec<Searched>,
}

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
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
    /// Whether typographic quotes, dashes and spaces differ from plain ones.
    pub typography: bool,
}

/// A text to search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Searched {
    pub text: Sha256,
    /// The only passages to search, as bytes of start and end in order; `None` for the whole text.
    pub within: Option<Vec<(u32, u32)>>,
}

/// What a search has found since the last reply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Hits by the index of the text in the search, as bytes of start and end. A text may come
    /// again with more hits, which are after those that it had.
    pub hits: Vec<(u32, Vec<(u32, u32)>)>,
    /// How far the search is.
    pub state: FindState,
}

/// How far a search is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindState {
    /// It can go on.
    More,
    /// Everything was searched.
    #[default]
    Done,
    /// It stopped after very many hits.
    TooMany,
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
    /// It would take too much memory.
    TooLarge,
    /// Something else.
    Other,
}
