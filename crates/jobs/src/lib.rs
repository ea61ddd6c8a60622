//! The protocol between the page and the worker.
//!
//! The page posts a [`Call`] with the bytes of its files, and the worker posts an [`Answer`] for
//! each thing it has to say about the job, up to one whose reply [is the last](Reply::is_last).
//! A new kind of job is added here, in the worker's `lib.rs` and where the app uses it.

#![warn(missing_docs)]

mod hand_over;
mod job;
mod reply;

pub use hand_over::parts;
pub use job::{Job, Lane, Part, Words};
pub use reply::{Broken, Reply};

use serde::{Deserialize, Serialize};

/// The version of the protocol. Page and worker are of one build; another version means that the
/// files of two builds were mixed up.
pub const VERSION: u32 = 3;

/// Tells jobs apart; rises. Who asked for a job knows its answers by the number.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct JobNumber(pub u64);

/// What the page posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// [`VERSION`].
    pub version: u32,
    /// The job's number; 0 where nothing is answered.
    pub number: JobNumber,
    /// The files whose bytes come beside it, one after the other: names and lengths in bytes.
    pub files: Vec<(String, usize)>,
    /// What is to be done.
    pub task: Task,
}

/// What a call asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Take a part of a project. Not answered.
    Take(Part),
    /// Speak this language from now on; `None` is English. Not answered, unless the words are of
    /// another build.
    Speak(Option<Words>),
    /// Do a job.
    Do(Job),
}

/// What the worker posts. Bytes come beside a reply that [names a file](Reply::Packed).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The number of the job.
    pub number: JobNumber,
    /// What is said about it.
    pub reply: Reply,
}
