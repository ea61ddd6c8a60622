//! Adding project files to a project.

use annotator_core::edit::history::StepName;
use annotator_core::merge::{MergeReport, Plan, Settling};
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::AnnotatorId;
use serde::{Deserialize, Serialize};

/// What can be done with files for the project that the worker has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddJob {
    /// Read the files of the job, keep those that belong to the project, and say what adding them
    /// would do. Answered by `Planned`, with `Progress` before it.
    Read {
        /// The annotator at work.
        me: AnnotatorId,
    },
    /// Say what adding the kept files would do with these choices. Answered by `Changed`.
    Settle(Box<Settling>),
    /// Make the step that adds the kept files. Answered by a `Piece` or more, and `Made`.
    Make {
        settling: Box<Settling>,
        /// The name of the step.
        name: StepName,
        now: Timestamp,
    },
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddFound {
    /// The files were read.
    Planned {
        /// Which of them belong to the project.
        belong: Vec<bool>,
        plan: Box<Plan>,
    },
    /// What adding them would do now.
    Changed(Box<MergeReport>),
    /// Some edits of the step, encoded as for storage.
    Piece {
        edits: String,
        /// The texts that they refer to.
        texts: Vec<String>,
        /// Which piece it is, counted from 1, of how many.
        at: (usize, usize),
    },
    /// The step is complete.
    Made {
        /// The record without its edits; empty if nothing is to be changed.
        head: String,
        report: Box<MergeReport>,
    },
}
