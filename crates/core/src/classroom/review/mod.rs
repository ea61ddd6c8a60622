//! Peer review: who reviews whom, and the packets with works that say nothing about their authors.
//!
//! A packet is a project file with the exercise's texts and a few works, each as the coding of an
//! annotator of its own. Nothing in it leads to a name: ids are made anew for each packet, and notes
//! and times are left out.

pub mod assign;
pub mod packet;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::project::id::{AnnotatorId, ExerciseId, PacketId};

/// The works that a student reviews, in the file that they get.
pub const PACKET: &str = "review-packet";

/// What reviewers judge.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewForm {
    /// In the order shown.
    pub criteria: Vec<Criterion>,
}

/// Something that is judged by levels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// In few words.
    pub title: String,
    /// How to judge; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// At least one, in the order shown.
    pub levels: Vec<Level>,
}

/// A level of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// What a work of this level is like.
    pub description: String,
    /// In thousandths.
    pub points: u32,
}

/// What a reviewer gets. The works are codings in the project that it is attached to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packet {
    /// Identifies it.
    pub id: PacketId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The reviewer's number, counted from 1.
    pub reviewer: u32,
    /// The annotators whose codings are to be reviewed, as *Work 1*, *Work 2* and so on.
    pub works: Vec<AnnotatorId>,
    /// What to judge.
    pub form: ReviewForm,
}

/// A review of one work: the level of each criterion, by its place; `None` where it is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkReview {
    /// In the order of the form's criteria.
    pub levels: Vec<Option<u32>>,
}

impl ReviewForm {
    /// The most points there can be, in thousandths.
    #[must_use]
    pub fn most(&self) -> u64 {
        self.criteria.iter().map(|it| u64::from(it.most())).sum()
    }
}

impl Criterion {
    /// The points of the best level, in thousandths.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.levels.iter().map(|level| level.points).max().unwrap_or_default()
    }

    /// The points of a level, in thousandths; `None` if there is no such level.
    #[must_use]
    pub fn points(&self, level: u32) -> Option<u32> {
        let level = usize::try_from(level).ok()?;
        self.levels.get(level).map(|level| level.points)
    }
}

impl WorkReview {
    /// The places of the criteria that were not judged, or with a level that there is not.
    #[must_use]
    pub fn missing(&self, form: &ReviewForm) -> Vec<usize> {
        let is_missing = |(at, criterion): &(usize, &Criterion)| {
            let level = self.levels.get(*at).copied().flatten();
            level.and_then(|level| criterion.points(level)).is_none()
        };
        form.criteria.iter().enumerate().filter(is_missing).map(|(at, _)| at).collect()
    }
}
