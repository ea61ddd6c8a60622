//! A search in the texts of a project.
//!
//! Texts are sent as files of a job, named by their SHA-256, and the worker keeps them. A search
//! replies with what it has found after a short time; the page asks it to go on, or asks for another
//! one. So a search ends by itself when nobody wants it any more, and the worker stays.

use annotator_core::project::hash::Sha256;
use annotator_core::query::Query;
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
    pub query: Query,
    /// The texts, in order.
    pub texts: Vec<Searched>,
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
