//! Classroom exercises: what a teacher gives out, what students hand in, and the key.
//!
//! Everything is a file, and every file is a project file of a certain kind
//! ([`FileKind`](crate::stored::file::FileKind)): an exercise is a project without annotations, a
//! hand-in is the student's project. What makes them more than a project is in documents that are
//! attached to it ([`attachment`](crate::project::attachment)), under the names below.

pub mod calibration;
#[cfg(test)]
mod calibration_tests;
pub mod check;
pub mod class;
pub mod collect;
#[cfg(test)]
mod collect_tests;
pub mod exercise;
pub mod feedback;
pub mod given;
pub mod groups;
pub mod hand_in;
pub mod key;
pub mod library;
pub mod platform;
pub mod request;
#[cfg(test)]
mod request_tests;
pub mod review;
pub mod rubric;
#[cfg(test)]
mod rubric_tests;
pub mod self_check;
pub mod sequence;
#[cfg(test)]
mod sequence_tests;
pub mod since;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use uuid::Uuid;

use crate::codebook::Codebook;
use crate::project::foreign::Fields;
use crate::project::id::{AnnotatorId, CodebookId, ExerciseId, HandInId, ProjectId};
use crate::project::{Annotator, AnnotatorKind, Project};

/// The exercise, in a file that belongs to one and in the project of a student.
pub const EXERCISE: &str = "exercise";
/// The state of a student's work, in the project of a student.
pub const WORK: &str = "work";
/// What was handed in, and when, in a hand-in.
pub const HAND_IN: &str = "hand-in";
/// The key, in the file of a key.
pub const KEY: &str = "key";
/// The key that an exercise carries for those who check their answers, and the project of a student.
pub const HIDDEN_KEY: &str = "hidden-key";
/// The checks that a student has made, in their project. Steps back leave them as they are.
pub const CHECKS: &str = "checks";
/// The answers of a calibration, in a student's project. Steps back leave them as they are.
pub const CALIBRATION: &str = "calibration";
/// The place of an exercise among those of its file, and the next one.
pub const SEQUENCE: &str = "sequence";
/// The student's work on the next exercise. Steps back leave it as it is.
pub const NEXT_WORK: &str = "next-work";
/// That an exercise is in a package for a learning platform, in its file and in the work on it.
pub const PLATFORM: &str = "platform";
/// What the teacher says about a hand-in, in a feedback file.
pub const FEEDBACK: &str = "feedback";
/// What a student asks about feedback, in a file of its own, and in feedback while it is written.
pub const REQUEST: &str = "request";

/// A file for the teacher with one document, and no texts and no names in it.
pub(crate) fn file_for_teacher(
    id: Uuid,
    exercise: ExerciseId,
    name: &str,
    document: Rc<str>,
) -> Project {
    let nobody =
        Annotator { id: AnnotatorId(id), name: String::new(), kind: AnnotatorKind::Person };
    let nothing = Codebook {
        id: CodebookId(exercise.0),
        title: String::new(),
        guidelines: String::new(),
        layers: Vec::new(),
        codes: Vec::new(),
        foreign: Fields::new(),
    };
    let mut file = Project::new(ProjectId(id), String::new(), nothing, nobody);
    file.attachments.insert(name.to_owned(), document);
    file
}

/// The documents of one exercise, by name. A teacher's project has names with an id instead, such
/// as `exercises/ID`.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[allow(dead_code)] // only its schema is used
pub(crate) struct Documents {
    /// The exercise.
    #[schemars(skip_serializing_if = "Option::is_none")]
    exercise: Option<exercise::Exercise>,
    /// The state of a student's work.
    #[schemars(skip_serializing_if = "Option::is_none")]
    work: Option<hand_in::Work>,
    /// What was handed in.
    #[schemars(skip_serializing_if = "Option::is_none")]
    hand_in: Option<hand_in::HandIn>,
    /// The key.
    #[schemars(skip_serializing_if = "Option::is_none")]
    key: Option<key::Key>,
    /// The key that an exercise carries, scrambled.
    #[schemars(skip_serializing_if = "Option::is_none")]
    hidden_key: Option<self_check::HiddenKey>,
    /// The checks that a student has made.
    #[schemars(skip_serializing_if = "Option::is_none")]
    checks: Option<self_check::Checks>,
    /// The answers of a calibration.
    #[schemars(skip_serializing_if = "Option::is_none")]
    calibration: Option<calibration::Tries>,
    /// The place of an exercise among those of its file, and the next one, scrambled.
    #[schemars(skip_serializing_if = "Option::is_none")]
    sequence: Option<sequence::Sequence>,
    /// The student's work on the next exercise.
    #[schemars(skip_serializing_if = "Option::is_none")]
    next_work: Option<sequence::NextWork>,
    /// That the exercise is in a package for a learning platform.
    #[schemars(skip_serializing_if = "Option::is_none")]
    platform: Option<platform::Package>,
    /// A hand-in that was collected; its name is `hand-ins/ID`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    collected: Option<collect::Collected>,
    /// The class of an exercise; its name is `classes/ID`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    class: Option<class::Class>,
    /// What the teacher says about a hand-in.
    #[schemars(skip_serializing_if = "Option::is_none")]
    feedback: Option<feedback::Feedback>,
    /// What a student asks about feedback.
    #[schemars(skip_serializing_if = "Option::is_none")]
    request: Option<request::Request>,
    /// What the class of an exercise asked; its name is `requests/ID`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    requests: Option<request::Requests>,
    /// The works that a student reviews, in a packet.
    #[schemars(skip_serializing_if = "Option::is_none")]
    review_packet: Option<review::Packet>,
    /// What a student says about the works of a packet.
    #[schemars(skip_serializing_if = "Option::is_none")]
    review: Option<review::written::Review>,
    /// The reviews that came of the works of an exercise; its name is `reviews/ID`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    reviews: Option<review::taken::Reviews>,
    /// What was told about the hand-ins of a class; its name is `told/ID`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    told: Option<since::AllTold>,
    /// The variables of statements, and groups of statements. The values of a statement are in
    /// `variables/ID`: strings by the ids of the variables.
    #[schemars(skip_serializing_if = "Option::is_none")]
    variables: Option<crate::project::variables::Variables>,
    /// A memo; its name is `memo/project`, `memo/statement/ID` or `memo/code/CODE`; or the summary of
    /// what a statement says on a code, `memo/summary/CODE/STATEMENT`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    memo: Option<crate::project::memo::Memo>,
    /// A published version of the codebook; its name is `codebook-version/NUMBER`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    codebook_version: Option<crate::codebook::version::Version>,
    /// What did not come along when a statement's file was read; its name is `remarks/STATEMENT`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    remarks: Option<crate::reading::remarks::KeptRemarks>,
    /// Where the annotator of a statement stopped; its name is `bookmark/ID`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    bookmark: Option<crate::project::bookmark::Bookmark>,
    /// What was decided about suggestions in a statement; its name is `suggestions/STATEMENT`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    suggestions: Option<crate::project::suggestions::SuggestionDecisions>,
    /// What the project changes about the rules for suggestions.
    #[schemars(skip_serializing_if = "Option::is_none")]
    suggestion_rules: Option<crate::project::suggestion_rules::SuggestionRules>,
    /// Which commitments of a statement and of others are the same; its name is `compared/STATEMENT`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    compared: Option<crate::insight::compare::PairDecisions>,
    /// Saved queries.
    #[schemars(skip_serializing_if = "Option::is_none")]
    queries: Option<crate::insight::query::Queries>,
    /// The texts of one coder, in the file that was given to them; its name is `coders/package`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    package: Option<crate::coders::packages::Package>,
    /// What was given out to coders and came back; its name is `coders/packages`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    packages: Option<crate::coders::packages::Packages>,
    /// Groups of coders, for agreement; its name is `coders/groups`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    coder_groups: Option<crate::coders::groups::CoderGroups>,
    /// What was settled between the annotators of a statement; its name is
    /// `coders/settled/STATEMENT`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    settled: Option<crate::project::settled::SettledText>,
    /// What was learned from settled cases; its name is `coders/decisions`.
    #[schemars(skip_serializing_if = "Option::is_none")]
    decisions: Option<crate::project::settled::Decisions>,
    /// Codes with nearly the same names that are different.
    #[schemars(skip_serializing_if = "Option::is_none")]
    different_codes: Option<crate::codebook::different::DifferentCodes>,
}

/// The start of the names of exercises, in the project that they were made from.
pub const EXERCISES: &str = "exercises/";

/// An exercise in the project that it was made from.
#[must_use]
pub fn exercise_name(id: ExerciseId) -> String {
    format!("{EXERCISES}{id}")
}

/// The key of an exercise in the project that it was made from.
#[must_use]
pub fn key_name(id: ExerciseId) -> String {
    format!("keys/{id}")
}

/// The class of an exercise in the project that it was made from.
#[must_use]
pub fn class_name(id: ExerciseId) -> String {
    format!("classes/{id}")
}

/// What the class of an exercise asked, in the project that it was made from.
#[must_use]
pub fn requests_name(id: ExerciseId) -> String {
    format!("requests/{id}")
}

/// The reviews of the works of an exercise, in the project that it was made from.
#[must_use]
pub fn reviews_name(id: ExerciseId) -> String {
    format!("reviews/{id}")
}

/// The start of the names of collected hand-ins, in the project of the teacher.
pub const HAND_INS: &str = "hand-ins/";

/// A collected hand-in, in the project of the teacher.
#[must_use]
pub fn hand_in_name(id: HandInId) -> String {
    format!("{HAND_INS}{id}")
}

/// What was told about the hand-ins of an exercise, in the project of the teacher.
#[must_use]
pub fn told_name(id: ExerciseId) -> String {
    format!("told/{id}")
}
