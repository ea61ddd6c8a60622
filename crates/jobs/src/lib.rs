//! The protocol between the page and the worker.
//!
//! The page posts a [`Call`] with the bytes of its files. The worker posts an [`Answer`] for each
//! reply about the job, up to one whose reply [is the last](Reply::is_last). A new kind of job is
//! added here, in the worker's `lib.rs`, and in the app code that asks for it.

pub mod adding;
pub mod agreement;
pub mod class;
pub mod codebook;
pub mod comparing;
pub mod find;
pub mod giving;
mod hand_over;
pub mod insight;
mod job;
mod reply;
pub mod rules;
pub mod suggest;

pub use hand_over::parts;
pub use job::{ClassJob, Job, Lane, Part, Words};
pub use reply::{Broken, Reply};

use serde::{Deserialize, Serialize};

/// The version of the protocol. Page and worker come from one build. A different version means that
/// files of two builds were mixed up.
pub const VERSION: u32 = 20;

/// Identifies a job. Numbers grow. A reply has the number of the job it is about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct JobNumber(pub u64);

/// What the page posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// [`VERSION`].
    pub version: u32,
    /// The job's number; 0 if there is no answer.
    pub number: JobNumber,
    /// Names and lengths in bytes of the files, whose bytes are posted with the call, one file
    /// after the other.
    pub files: Vec<(String, usize)>,
    pub task: Task,
}

/// What a call asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Take a part of a project. Not answered.
    Take(Part),
    /// Use this language from now on; `None` is English. Answered only if the words come from
    /// another build.
    Speak(Option<Words>),
    Do(Job),
}

/// What the worker posts. With a reply that [names a file](Reply::Packed), it posts the file's
/// bytes as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The number of the job.
    pub number: JobNumber,
    pub reply: Reply,
}
