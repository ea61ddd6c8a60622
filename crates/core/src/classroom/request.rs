//! Regrade requests: a student asks to have items of feedback judged once more, and the teacher
//! answers.
//!
//! A request is a small file without texts. The teacher's project keeps what was asked and what was
//! answered; the answers are part of the next feedback.

use serde::{Deserialize, Serialize};

use super::class::{About, Class};
use super::feedback::{Feedback, FeedbackItem};
use super::{REQUEST, file_for_teacher, hand_in_name};
use crate::edit::Edit;
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::{document, read_document};
use crate::project::id::{ExerciseId, HandInId};
use crate::stored::file::iso::IsoTime;

/// The most items that one request may be about. A key has fewer.
const MOST_ITEMS: usize = 10_000;

/// What a student asks about feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Request {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The hand-in, as the feedback names it.
    pub hand_in: HandInId,
    /// The revision of the feedback.
    pub feedback_revision: u32,
    /// When it was saved, by the student's clock.
    pub asked: IsoTime,
    /// What it is about.
    pub items: Vec<Asked>,
}

/// An item that should be judged once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Asked {
    /// The item of the key, or the annotation that belongs to none.
    pub about: About,
    /// Why.
    pub reason: String,
}

/// What the class asked, in the teacher's project. Its document is named `requests/ID`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Requests {
    /// In the order in which they came.
    pub requests: Vec<Kept>,
}

/// An item that should be judged once more, in the teacher's project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Kept {
    /// The hand-in.
    pub hand_in: HandInId,
    /// The revision of the feedback.
    pub feedback_revision: u32,
    /// The item of the key, or the annotation that belongs to none.
    pub about: About,
    /// Why.
    pub reason: String,
    /// When the student asked.
    pub asked: IsoTime,
    /// What the teacher decided; `None` as long as the request is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// The answer in words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
}

/// What a teacher decided about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The student is right.
    Granted,
    /// It stays as it is.
    Declined,
}

/// A request with its answer, in feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Answered {
    /// Why the student asked.
    pub reason: String,
    /// What the teacher decided.
    pub decision: Decision,
    /// The answer in words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
}

/// Why a request was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It belongs to another exercise.
    OtherClass,
    /// The hand-in that it is about was not collected.
    UnknownHandIn,
    /// Newer feedback was given since.
    Older {
        /// The revision that it is about.
        asked: u32,
        /// The revision that was given last.
        newest: u32,
    },
    /// It asks for nothing, or does not say why.
    Incomplete,
}

/// What taking a request changes.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenRequest {
    /// How many of its items were not asked about before.
    pub new: usize,
    /// How many were here already.
    pub here: usize,
    /// The edits; none if nothing is new.
    pub edits: Vec<Edit>,
}

/// What can be asked about an item of feedback.
#[must_use]
pub fn about(item: &FeedbackItem) -> Option<About> {
    match (item.item, &item.own) {
        (Some(item), _) => Some(About::Item { item }),
        (None, Some(own)) => Some(About::Annotation { annotation: own.annotation }),
        (None, None) => None,
    }
}

/// Whether an item of feedback is what was asked about. An annotation that belonged to no item may
/// belong to one since.
#[must_use]
pub fn is_about(item: &FeedbackItem, about: About) -> bool {
    match about {
        About::Work => false,
        About::Item { item: id } => item.item == Some(id),
        About::Annotation { annotation } => {
            item.own.as_ref().is_some_and(|own| own.annotation == annotation)
        }
    }
}

impl Request {
    /// A request that asks nothing yet.
    #[must_use]
    pub fn on(feedback: &Feedback) -> Self {
        Self {
            exercise: feedback.exercise,
            hand_in: feedback.hand_in,
            feedback_revision: feedback.revision,
            asked: IsoTime(Timestamp(0)),
            items: Vec::new(),
        }
    }

    /// The request in a project: of its own, or one that is being written in feedback.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, REQUEST)
    }

    /// Why an item should be judged once more; empty if it was not asked.
    #[must_use]
    pub fn reason(&self, about: About) -> &str {
        let found = self.items.iter().find(|asked| asked.about == about);
        found.map_or("", |asked| asked.reason.as_str())
    }

    /// Asks about an item, or no longer if the reason is blank.
    pub fn ask(&mut self, about: About, reason: String) {
        if reason.trim().is_empty() {
            self.items.retain(|asked| asked.about != about);
        } else if let Some(known) = self.items.iter_mut().find(|asked| asked.about == about) {
            known.reason = reason;
        } else {
            self.items.push(Asked { about, reason });
        }
    }

    /// The file for the teacher. It has no texts and no names in it.
    #[must_use]
    pub fn file(&self) -> Project {
        file_for_teacher(self.hand_in.0, self.exercise, REQUEST, document(self))
    }

    /// Works out what to change in the teacher's project.
    ///
    /// # Errors
    /// [`NotTaken`] if it does not belong to this class, or is out of date.
    pub fn take(&self, project: &Project, exercise: ExerciseId) -> Result<TakenRequest, NotTaken> {
        if self.exercise != exercise {
            return Err(NotTaken::OtherClass);
        }
        if !project.attachments.contains_key(&hand_in_name(self.hand_in)) {
            return Err(NotTaken::UnknownHandIn);
        }
        let is_complete =
            |asked: &Asked| asked.about != About::Work && !asked.reason.trim().is_empty();
        let amount = 1..=MOST_ITEMS;
        if !amount.contains(&self.items.len()) || !self.items.iter().all(is_complete) {
            return Err(NotTaken::Incomplete);
        }
        let class = Class::of(project, exercise);
        let newest = class.given_back.get(&self.hand_in).copied().unwrap_or_default();
        if newest > self.feedback_revision {
            return Err(NotTaken::Older { asked: self.feedback_revision, newest });
        }
        let mut requests = Requests::of(project, exercise);
        let new = self.items.iter().filter(|asked| requests.add(self, asked)).count();
        let here = self.items.len().saturating_sub(new);
        let edits = if new > 0 { vec![requests.keep(exercise)] } else { Vec::new() };
        Ok(TakenRequest { new, here, edits })
    }
}

impl Requests {
    /// What the class of an exercise asked.
    #[must_use]
    pub fn of(project: &Project, exercise: ExerciseId) -> Self {
        read_document(&project.attachments, &super::requests_name(exercise)).unwrap_or_default()
    }

    /// The edit that keeps this in the project.
    #[must_use]
    pub fn keep(&self, exercise: ExerciseId) -> Edit {
        let document = (!self.requests.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: super::requests_name(exercise), document }
    }

    /// Adds an item. Another reason takes the place of the one before, unless that was answered.
    /// Returns whether anything changed.
    fn add(&mut self, request: &Request, asked: &Asked) -> bool {
        let is_same = |known: &&mut Kept| {
            known.hand_in == request.hand_in
                && known.feedback_revision == request.feedback_revision
                && known.about == asked.about
        };
        if let Some(known) = self.requests.iter_mut().find(is_same) {
            let changes = known.decision.is_none() && known.reason != asked.reason;
            if changes {
                known.reason.clone_from(&asked.reason);
                known.asked = request.asked;
            }
            return changes;
        }
        self.requests.push(Kept {
            hand_in: request.hand_in,
            feedback_revision: request.feedback_revision,
            about: asked.about,
            reason: asked.reason.clone(),
            asked: request.asked,
            decision: None,
            answer: String::new(),
        });
        true
    }

    /// The last answer about an item of a hand-in.
    #[must_use]
    pub fn answer(&self, hand_in: HandInId, item: &FeedbackItem) -> Option<Answered> {
        let of_item = |kept: &&Kept| {
            kept.hand_in == hand_in && kept.decision.is_some() && is_about(item, kept.about)
        };
        let kept = self.requests.iter().rev().find(of_item)?;
        Some(Answered {
            reason: kept.reason.clone(),
            decision: kept.decision?,
            answer: kept.answer.clone(),
        })
    }

    /// How many requests are not answered yet.
    #[must_use]
    pub fn open(&self) -> usize {
        self.requests.iter().filter(|kept| kept.decision.is_none()).count()
    }
}
