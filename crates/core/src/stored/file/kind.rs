//! The kinds of files. All have the structure of a project file; the documents attached to the
//! project decide which kind it is.

use crate::classroom::review::{PACKET, REVIEW};
use crate::classroom::{EXERCISE, FEEDBACK, HAND_IN, KEY, REQUEST, WORK};
use crate::project::attachment::Attachments;

/// What a file of ours is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A project to work on. A student's work on an exercise is one, too.
    Project,
    /// An exercise, for students.
    Exercise,
    /// An exercise with its key, for teachers.
    Key,
    /// What a student handed in.
    HandIn,
    /// What a teacher says about a hand-in.
    Feedback,
    /// What a student asks about feedback.
    Request,
    /// Works of others that a student reviews.
    ReviewPacket,
    /// What a student says about these works.
    Review,
}

/// The values of `kind` in files of ours.
pub(super) const NAMES: [&str; 8] = [
    "project",
    "exercise",
    "key",
    "hand-in",
    "feedback",
    "regrade-request",
    "review-packet",
    "review",
];

impl FileKind {
    /// The kind of file that a project with these attachments makes.
    #[must_use]
    pub fn of(attachments: &Attachments) -> Self {
        let has = |name: &str| attachments.contains_key(name);
        if has(FEEDBACK) {
            Self::Feedback
        } else if has(REQUEST) {
            Self::Request
        } else if has(PACKET) {
            Self::ReviewPacket
        } else if has(REVIEW) {
            Self::Review
        } else if has(HAND_IN) {
            Self::HandIn
        } else if has(WORK) {
            Self::Project
        } else if has(KEY) {
            Self::Key
        } else if has(EXERCISE) {
            Self::Exercise
        } else {
            Self::Project
        }
    }

    /// The value of `kind` in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Exercise => "exercise",
            Self::Key => "key",
            Self::HandIn => "hand-in",
            Self::Feedback => "feedback",
            Self::Request => "regrade-request",
            Self::ReviewPacket => "review-packet",
            Self::Review => "review",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_name_in_the_list() {
        let kinds = [
            FileKind::Project,
            FileKind::Exercise,
            FileKind::Key,
            FileKind::HandIn,
            FileKind::Feedback,
            FileKind::Request,
            FileKind::ReviewPacket,
            FileKind::Review,
        ];
        assert_eq!(kinds.map(FileKind::name), NAMES);
    }

    #[test]
    fn attachments_decide_the_kind() {
        let with = |names: &[&str]| {
            FileKind::of(&names.iter().map(|name| ((*name).to_owned(), "{}".into())).collect())
        };
        assert_eq!(with(&[]), FileKind::Project);
        assert_eq!(with(&["exercises/1", "hand-ins/2"]), FileKind::Project);
        assert_eq!(with(&[EXERCISE]), FileKind::Exercise);
        assert_eq!(with(&[EXERCISE, KEY]), FileKind::Key);
        assert_eq!(with(&[EXERCISE, WORK]), FileKind::Project);
        assert_eq!(with(&[HAND_IN]), FileKind::HandIn);
        assert_eq!(with(&[HAND_IN, FEEDBACK, EXERCISE]), FileKind::Feedback);
        assert_eq!(with(&[REQUEST]), FileKind::Request);
        assert_eq!(with(&[REVIEW]), FileKind::Review);
        assert_eq!(with(&[EXERCISE, PACKET]), FileKind::ReviewPacket);
        assert_eq!(with(&[EXERCISE, PACKET, REVIEW]), FileKind::ReviewPacket);
        assert_eq!(with(&[HAND_IN, FEEDBACK, EXERCISE, REQUEST]), FileKind::Feedback);
    }
}
