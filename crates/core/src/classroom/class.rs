//! What a teacher decides about the class that an exercise was given to: who should hand in, how
//! much the work is worth, and what is said about it. The hand-ins are documents of their own
//! ([`Collected`](super::collect::Collected)).

use serde::{Deserialize, Serialize};

use crate::project::Project;
use crate::project::attachment::read_document;
use crate::project::id::{AnnotationId, ExerciseId, HandInId};
use crate::small_map::SmallMap;

use super::library::Saved;
use super::review::PeerReview;
use super::rubric::{LevelByHand, Rubric};

/// The class of an exercise. Its document is named `classes/ID`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Class {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Who should hand in, in the order of the list that it was made from.
    #[serde(default)]
    pub roster: Roster,
    /// How the files of a learning platform are named that is not known here, with parts such as
    /// `{student}` and `{id}`; empty for the known ones.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file_names: String,
    /// Whether the names of students are shown. They are hidden until the marks are released.
    #[serde(default)]
    pub names_shown: bool,
    /// What counts as found in the table of the class.
    #[serde(default)]
    pub measure: Measure,
    /// How points are computed.
    #[serde(default)]
    pub grading: Grading,
    /// The points that the teacher decided on instead.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, GradeByHand>"))]
    pub grades: SmallMap<HandInId, GradeByHand>,
    /// What the teacher says, at most once about each thing.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// Whose a hand-in is, where the teacher had to say so: the number of a member.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, u32>"))]
    pub whose: SmallMap<HandInId, u32>,
    /// How often feedback on a hand-in was given back.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, u32>"))]
    pub given_back: SmallMap<HandInId, u32>,
    /// What work is judged by, if there is a rubric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rubric: Option<Rubric>,
    /// The levels of the rubric that the teacher decided on.
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Vec<LevelByHand>>"))]
    pub levels: SmallMap<HandInId, Vec<LevelByHand>>,
    /// Comments that are kept to be used again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub library: Vec<Saved>,
    /// Who reviews whose work, if students do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer_review: Option<PeerReview>,
}

/// Who should hand in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Roster {
    /// The learning platform that the ids belong to: `moodle`, `canvas` or `blackboard`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub platform: String,
    /// The people.
    pub members: Vec<Member>,
}

/// Somebody who should hand in. What is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Member {
    /// Identifies the member in the class. Numbers are not used again.
    pub number: u32,
    /// The name, as the list has it.
    pub name: String,
    /// The name in hand-ins, if the list has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pseudonym: String,
    /// The group or section.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The name for signing in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub login: String,
    /// The number at the school or university.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub school_number: String,
    /// What the platform knows the person by.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub platform_id: String,
}

/// What counts as found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The same code on a passage that overlaps.
    #[default]
    SameCode,
    /// The same code on the same passage.
    Strict,
    /// The same passage, whatever its code.
    SamePassage,
    /// A passage that overlaps, whatever its code; other edges count half.
    Partial,
}

/// How points are computed. All numbers are thousandths: 1,500 is one and a half.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Grading {
    /// There are no points, unless the teacher writes some.
    #[default]
    Hand,
    /// There are none: a summary of the work is given instead.
    Summary,
    /// A sum, and a part of it by how much the work is like the key.
    LikeKey {
        /// What everybody has.
        base: u32,
        /// What a work has on top that is just like the key.
        full: u32,
        /// Points are rounded to multiples of this.
        step: u32,
    },
    /// Points for each item of the key.
    Items {
        /// For a core item.
        core: u32,
        /// For a bonus item.
        bonus: u32,
        /// The share of them for the right code on other edges.
        edges: u32,
        /// The share of them for the right passage with another code.
        other_code: u32,
        /// The share of them that depends on the record.
        fields: u32,
        /// What an annotation costs that belongs to no item.
        extra: u32,
        /// The most there can be.
        most: u32,
        /// Points are rounded to multiples of this.
        step: u32,
    },
    /// The sum of what the levels of the rubric are worth.
    Rubric {
        /// Points are rounded to multiples of this.
        step: u32,
    },
}

/// Points that the teacher decided on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GradeByHand {
    /// The points, in thousandths.
    pub points: u32,
    /// Why; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What the teacher says about a hand-in or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comment {
    /// The hand-in.
    pub hand_in: HandInId,
    /// What it is about.
    pub about: About,
    /// The words.
    pub words: String,
}

/// What a comment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "about")]
pub enum About {
    /// The whole work.
    Work,
    /// An item of the key.
    Item {
        /// The item.
        item: u32,
    },
    /// An annotation that belongs to no item, by its id in the hand-in's file.
    Annotation {
        /// The annotation.
        annotation: AnnotationId,
    },
}

impl Class {
    /// A class about which nothing was decided yet.
    #[must_use]
    pub fn new(exercise: ExerciseId) -> Self {
        Self {
            exercise,
            roster: Roster::default(),
            file_names: String::new(),
            names_shown: false,
            measure: Measure::default(),
            grading: Grading::default(),
            grades: SmallMap::new(),
            comments: Vec::new(),
            whose: SmallMap::new(),
            given_back: SmallMap::new(),
            rubric: None,
            levels: SmallMap::new(),
            library: Vec::new(),
            peer_review: None,
        }
    }

    /// The class of an exercise in the project that the exercise was made from.
    #[must_use]
    pub fn of(project: &Project, exercise: ExerciseId) -> Self {
        let known = read_document(&project.attachments, &super::class_name(exercise));
        known.unwrap_or_else(|| Self::new(exercise))
    }

    /// What is said about something; empty if nothing is.
    #[must_use]
    pub fn comment(&self, hand_in: HandInId, about: About) -> &str {
        let mut comments = self.comments.iter();
        let found = comments.find(|it| it.hand_in == hand_in && it.about == about);
        found.map_or("", |it| it.words.as_str())
    }

    /// Says something, or nothing if `words` is blank.
    pub fn set_comment(&mut self, hand_in: HandInId, about: About, words: String) {
        let same = |it: &Comment| it.hand_in == hand_in && it.about == about;
        if words.trim().is_empty() {
            self.comments.retain(|it| !same(it));
        } else if let Some(known) = self.comments.iter_mut().find(|it| same(it)) {
            known.words = words;
        } else {
            self.comments.push(Comment { hand_in, about, words });
        }
    }
}
