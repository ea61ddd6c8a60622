//! What newer feedback says differently from the feedback before it.

use serde::{Deserialize, Serialize};

use super::feedback::{Feedback, Outcome};
use crate::project::Project;
use crate::project::attachment::read_document;
use crate::project::id::{ExerciseId, HandInId};
use crate::small_map::SmallMap;

/// What was told about each hand-in when feedback was given last. Its document is named `told/ID`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AllTold {
    /// By hand-in.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Told>"))]
    pub told: SmallMap<HandInId, Told>,
}

/// What was told about a hand-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Told {
    /// The revision of the feedback.
    pub revision: u32,
    /// The points, in thousandths.
    #[serde(default)]
    pub points: Option<u32>,
    /// What became of each item of the key, by its number.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Became>"))]
    pub items: SmallMap<u32, Became>,
}

/// What became of an item, without how far its edges are off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// Passage and code are right.
    Found,
    /// Only the code is right.
    Edges,
    /// Only the passage is right.
    OtherCode,
    /// Neither is quite right.
    EdgesAndCode,
    /// Nothing was marked.
    Missed,
}

/// What has changed since the feedback before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Since {
    /// The revision of the feedback before.
    pub revision: u32,
    /// The points before and now, in thousandths, if they differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<PointsSince>,
    /// The items of which something else became.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemSince>,
}

/// Points before and now, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PointsSince {
    /// Before.
    #[serde(default)]
    pub before: Option<u32>,
    /// Now.
    #[serde(default)]
    pub now: Option<u32>,
}

/// An item of which something else became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ItemSince {
    /// Its place in the feedback, counted from 1, as the student sees it.
    pub place: u32,
    /// What became of it before; `None` if the key did not have it.
    #[serde(default)]
    pub before: Option<Became>,
    /// What became of it now.
    pub now: Became,
}

impl Became {
    /// `None` for an annotation that belongs to no item.
    #[must_use]
    pub fn of(outcome: Outcome) -> Option<Self> {
        match outcome {
            Outcome::Found => Some(Self::Found),
            Outcome::Edges(_) => Some(Self::Edges),
            Outcome::OtherCode => Some(Self::OtherCode),
            Outcome::EdgesAndCode(_) => Some(Self::EdgesAndCode),
            Outcome::Missed => Some(Self::Missed),
            Outcome::Extra { .. } => None,
        }
    }
}

impl ItemSince {
    /// Whether it is right now and was not before.
    #[must_use]
    pub fn is_accepted_now(&self) -> bool {
        self.now == Became::Found && self.before != Some(Became::Found)
    }
}

impl AllTold {
    /// What was told in the class of an exercise.
    #[must_use]
    pub fn of(project: &Project, exercise: ExerciseId) -> Self {
        read_document(&project.attachments, &super::told_name(exercise)).unwrap_or_default()
    }
}

impl Told {
    /// What a student knows after `feedback`, who knew `before`. Points stay known where newer
    /// feedback has none.
    #[must_use]
    pub fn by(feedback: &Feedback, before: Option<&Self>) -> Self {
        let items = feedback.items.iter();
        let items = items.filter_map(|item| Some((item.item?, Became::of(item.outcome)?)));
        Self {
            revision: feedback.revision,
            points: points(feedback).or(before.and_then(|before| before.points)),
            items: items.collect(),
        }
    }
}

/// The points in feedback, in thousandths.
fn points(feedback: &Feedback) -> Option<u32> {
    feedback.grade.as_ref().map(|grade| grade.points)
}

impl Since {
    /// What `now` tells differently.
    #[must_use]
    pub fn between(before: &Told, now: &Feedback) -> Self {
        // Feedback that has no points does not take back those that were told.
        let points = points(now).filter(|now| Some(*now) != before.points);
        let items = now.items.iter().zip(1..).filter_map(|(item, place)| {
            let known = before.items.get(&item.item?).copied();
            let now = Became::of(item.outcome)?;
            // A new item that was missed changes nothing for the student.
            let is_new = known.is_none() && now != Became::Missed;
            (is_new || known.is_some_and(|known| known != now)).then_some(ItemSince {
                place,
                before: known,
                now,
            })
        });
        Self {
            revision: before.revision,
            points: points.map(|now| PointsSince { before: before.points, now: Some(now) }),
            items: items.collect(),
        }
    }

    /// Whether nothing has changed.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.points.is_none() && self.items.is_empty()
    }
}
