//! Feedback: a hand-in compared with the key, and what the teacher says about it.
//!
//! A feedback file is the hand-in with this document attached, so that it opens anywhere without
//! the teacher's project.

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::key::{ItemKind, KeySpan};
use super::request::Answered;
use super::review::received::ReceivedReview;
use super::rubric::LevelGiven;
use super::since::Since;
use super::{EXERCISE, FEEDBACK};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::{document, read_document};
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, AttributeId, CodeId, ExerciseId, HandInId};
use crate::project::value::Value;
use crate::stored::file::iso::IsoTime;

/// A hand-in compared with the key, item by item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Feedback {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The hand-in, as its file names it.
    pub hand_in: HandInId,
    /// Counts from 1. Newer feedback takes the place of the one before.
    pub revision: u32,
    /// The revision of the key; `None` if the exercise has no key.
    #[serde(default)]
    pub key_revision: Option<u32>,
    /// When it was given.
    pub given: IsoTime,
    /// The key's items and the annotations that belong to none, in the order of the texts.
    pub items: Vec<FeedbackItem>,
    /// What the teacher says on the whole; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub on_the_whole: String,
    /// The points.
    #[serde(default)]
    pub grade: Option<GradeGiven>,
    /// What the work looks like, if the teacher gives that instead of points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<WorkSummary>,
    /// Which of the student's own checks it is; `None` for what a teacher gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<u32>,
    /// The rubric with the levels that were reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rubric: Vec<LevelGiven>,
    /// What has changed since the feedback before; `None` in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// What other students say about the work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReceivedReview>,
}

/// What a work looks like. It says nothing about what is right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkSummary {
    /// How many passages were marked.
    pub passages: u32,
    /// How often each code was used, the most used first.
    pub codes: Vec<CodeUse>,
    /// How many codes could be used.
    pub codes_offered: u32,
    /// How many fields of records have a value.
    pub fields_filled: u32,
    /// How many fields the records have.
    pub fields: u32,
    /// How many passages begin in each tenth of the texts, counted in words.
    pub spread: Vec<u32>,
    /// The longest stretch of a text in which nothing was marked; `None` if everything was.
    #[serde(default)]
    pub longest_gap: Option<LongestGap>,
}

/// How often a code was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CodeUse {
    /// The code.
    pub code: CodeId,
    /// How many passages have it.
    pub passages: u32,
}

/// A stretch of a text in which nothing was marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LongestGap {
    /// The text, by its SHA-256.
    pub text: Sha256,
    /// How many words it has.
    pub words: u32,
    /// Its first words.
    pub begins: String,
}

/// Points that were given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GradeGiven {
    /// The points, in thousandths.
    pub points: u32,
    /// The most there can be, in thousandths.
    #[serde(default)]
    pub most: Option<u32>,
    /// Why the teacher decided on other points than the formula; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What became of an item of the key, or of an annotation that belongs to none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FeedbackItem {
    /// The text, by its SHA-256.
    pub text: Sha256,
    /// What became of it.
    pub outcome: Outcome,
    /// The number of the item in the key; `None` for an annotation that belongs to none.
    #[serde(default)]
    pub item: Option<u32>,
    /// How the item counts.
    #[serde(default)]
    pub kind: ItemKind,
    /// The student's coding.
    #[serde(default)]
    pub own: Option<OwnCoding>,
    /// The key's coding. Where several are accepted, the one that the student's is nearest to.
    #[serde(default)]
    pub key: Option<KeyCoding>,
    /// The fields of the record that the key has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldResult>,
    /// The key's words about this outcome; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// What the teacher says; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
    /// What the student asked about it, with the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Answered>,
}

/// What became of an item of the key, or of an annotation that belongs to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum Outcome {
    /// Passage and code are as in the key.
    Found,
    /// The code is right, the edges are others.
    Edges(Off),
    /// The passage is right, the code is another.
    OtherCode,
    /// The edges and the code are others.
    EdgesAndCode(Off),
    /// Nothing was marked.
    Missed,
    /// An annotation that belongs to no item.
    Extra {
        /// Whether it is on a passage that only looks as if it had to be marked.
        #[serde(default)]
        trap: bool,
    },
}

/// How far the edges of a passage are from the key's, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Off {
    /// How many words later it starts; negative if it starts too early.
    pub start: i32,
    /// How many words later it ends; negative if it ends too early.
    pub end: i32,
    /// How many words only one of the two passages has.
    pub words: u32,
}

/// A passage that the student marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OwnCoding {
    /// The annotation, by its id in the hand-in's file.
    pub annotation: AnnotationId,
    /// The passage.
    pub spans: Vec<KeySpan>,
    /// Its code.
    pub code: CodeId,
}

/// A passage of the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KeyCoding {
    /// The passage.
    pub spans: Vec<KeySpan>,
    /// Its code.
    pub code: CodeId,
}

/// A field of the record, compared with the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FieldResult {
    /// The field.
    pub attribute: AttributeId,
    /// How it compares.
    pub agrees: Agrees,
    /// The student's value.
    #[serde(default)]
    pub own: Option<Value>,
    /// The key's value.
    #[serde(default)]
    pub key: Option<Value>,
}

/// How a field compares with the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Agrees {
    /// It says the same.
    Yes,
    /// It says something else.
    No,
    /// It is empty.
    Empty,
    /// It is free text in other words: a person has to judge.
    ToBeJudged,
}

impl Outcome {
    /// Whether everything is as in the key.
    #[must_use]
    pub fn is_right(self) -> bool {
        self == Self::Found
    }
}

impl FeedbackItem {
    /// How many fields do not say what the key says. Words that a person has to judge are not wrong.
    #[must_use]
    pub fn wrong_fields(&self) -> usize {
        let is_wrong = |field: &&FieldResult| matches!(field.agrees, Agrees::No | Agrees::Empty);
        self.fields.iter().filter(is_wrong).count()
    }

    /// Whether the student coded it, and not as the key does.
    #[must_use]
    pub fn is_coded_otherwise(&self) -> bool {
        self.own.is_some() && !matches!(self.outcome, Outcome::Found | Outcome::Missed)
    }

    /// Whether it is a bonus item that was missed, which is no mistake.
    #[must_use]
    pub fn is_free_to_miss(&self) -> bool {
        self.kind == ItemKind::Bonus && self.outcome == Outcome::Missed
    }

    /// Whether something of it is not as in the key.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        !self.is_free_to_miss() && (!self.outcome.is_right() || self.wrong_fields() > 0)
    }
}

impl Feedback {
    /// The first feedback on a hand-in, without a key, and with nothing but its items.
    #[must_use]
    pub fn new(exercise: ExerciseId, hand_in: HandInId, items: Vec<FeedbackItem>) -> Self {
        Self {
            exercise,
            hand_in,
            revision: 1,
            key_revision: None,
            given: IsoTime(Timestamp(0)),
            items,
            on_the_whole: String::new(),
            grade: None,
            summary: None,
            check: None,
            rubric: Vec::new(),
            since: None,
            reviews: Vec::new(),
        }
    }

    /// The feedback that a project contains, if it was opened from a feedback file.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, FEEDBACK)
    }

    /// What reviews say about a passage that the student marked: the number of the review, counted
    /// from 1, and its words.
    pub fn reviews_of(&self, annotation: AnnotationId) -> impl Iterator<Item = (usize, &str)> {
        self.reviews.iter().zip(1..).flat_map(move |(review, number)| {
            let own = review.passages.iter().filter(move |it| it.annotation == annotation);
            own.map(move |it| (number, it.words.as_str()))
        })
    }

    /// The feedback file: the hand-in with the exercise and this attached.
    #[must_use]
    pub fn file(&self, mut hand_in: Project, exercise: &Exercise) -> Project {
        hand_in.attachments.insert(EXERCISE.to_owned(), document(exercise));
        hand_in.attachments.insert(FEEDBACK.to_owned(), document(self));
        hand_in
    }
}
