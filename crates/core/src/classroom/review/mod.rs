//! Peer review: who reviews whom, the packets with works that say nothing about their authors, the
//! reviews that come back, and the grades from them.
//!
//! A packet is a project file with the exercise's texts and a few works, each as the coding of an
//! annotator of its own. Nothing in it leads to a name: ids are made anew for each packet, and notes
//! and times are left out. What reviewers judge are the rows of the class's rubric that are judged
//! by hand.

pub mod assign;
pub mod grades;
pub mod packet;
pub mod plan;
pub mod received;
pub mod taken;
#[cfg(test)]
mod taken_tests;
#[cfg(test)]
mod tests;
pub mod written;

use serde::{Deserialize, Serialize};

use super::rubric::{Judged, Rubric};
use crate::json::is_false;
use crate::project::Project;
use crate::project::attachment::read_document;
use crate::project::id::{AnnotatorId, ExerciseId, HandInId, PacketId, ReviewRoundId};

/// The works that a student reviews, in the file that they get.
pub const PACKET: &str = "review-packet";
/// What a student says about them, in a file of its own, and in the packet while it is written.
pub const REVIEW: &str = "review";

/// How many reviews each work gets unless the teacher decides otherwise.
const USUAL_REVIEWS: u32 = 3;

/// The most reviews that each work can get.
pub const MOST_REVIEWS: u32 = 20;

/// What a teacher decided about peer review. It is part of the class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PeerReview {
    /// How many reviews each work gets, and how many works each student reviews.
    pub each: u32,
    /// The same seed and the same hand-ins give the same packets.
    pub seed: u32,
    /// Whether works of a reviewer's own group are given out where there are not enough others.
    #[serde(default, skip_serializing_if = "is_false")]
    pub own_group: bool,
    /// A hand-in that the teacher has judged by the rubric, too, and that is in every packet but its
    /// author's. Reviewers do not know which one it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calibration: Option<HandInId>,
    /// The packets that were made last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<Round>,
}

impl Default for PeerReview {
    fn default() -> Self {
        Self { each: USUAL_REVIEWS, seed: 1, own_group: false, calibration: None, round: None }
    }
}

/// The packets that were made together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Round {
    /// Derived from all that decides who reviews whom and what is judged.
    pub id: ReviewRoundId,
    /// What was to be judged, even if the class has another rubric since.
    pub rubric: Rubric,
    /// The hand-in that the teacher has judged, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calibration: Option<HandInId>,
    /// A packet for each reviewer.
    pub packets: Vec<PlannedPacket>,
}

/// Whose works a reviewer gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlannedPacket {
    /// The packet.
    pub id: PacketId,
    /// The reviewer, by their own hand-in.
    pub reviewer: HandInId,
    /// The works in the order in which the reviewer sees them.
    pub works: Vec<HandInId>,
}

/// What a reviewer gets. The works are codings in the project that it is attached to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Packet {
    /// Identifies it.
    pub id: PacketId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The packets that it was made with.
    pub round: ReviewRoundId,
    /// The annotators whose codings are to be reviewed, as *Work 1*, *Work 2* and so on.
    pub works: Vec<AnnotatorId>,
    /// What to judge: rows by hand only.
    pub rubric: Rubric,
}

impl Packet {
    /// The packet in a project that was opened from one.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, PACKET)
    }
}

/// The rows of a rubric that people judge.
#[must_use]
pub fn rows_by_hand(rubric: &Rubric) -> Rubric {
    let by_hand = rubric.rows.iter().filter(|row| row.by == Judged::Hand);
    Rubric { rows: by_hand.cloned().collect() }
}
