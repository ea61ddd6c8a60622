//! Takes reviews into the project of the teacher.

use serde::{Deserialize, Serialize};

use super::written::{Review, RowReview, WorkReview};
use super::{PlannedPacket, Round};
use crate::classroom::class::Class;
use crate::classroom::reviews_name;
use crate::classroom::rubric::Rubric;
use crate::edit::Edit;
use crate::project::Project;
use crate::project::attachment::{document, read_document};
use crate::project::id::{AnnotatorId, ExerciseId, PacketId};

use super::packet::work_id;

/// The most comments on one work: far more than anybody writes.
const MOST_COMMENTS: usize = 10_000;

/// The reviews that came, in the teacher's project. Its document is named `reviews/ID`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Reviews {
    /// At most one of each packet, in the order in which they came.
    pub reviews: Vec<Review>,
}

/// Why a review was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It belongs to another exercise.
    OtherClass,
    /// No packets were made in this class.
    NoPackets,
    /// It belongs to packets made earlier, or with another seed.
    OtherRound,
    /// Nobody was given the packet.
    UnknownPacket,
    /// It is about other works than those of its packet.
    OtherWorks,
    /// A newer review of the same packet is here.
    Older,
    /// It judges nothing, or names rows or levels that do not exist.
    Damaged,
}

impl Reviews {
    /// The reviews that came of the works of an exercise.
    #[must_use]
    pub fn of(project: &Project, exercise: ExerciseId) -> Self {
        read_document(&project.attachments, &reviews_name(exercise)).unwrap_or_default()
    }

    /// The review of a packet.
    #[must_use]
    pub fn of_packet(&self, packet: PacketId) -> Option<&Review> {
        self.reviews.iter().find(|review| review.packet == packet)
    }

    /// Those of a round.
    #[must_use]
    pub fn of_round(&self, round: &Round) -> Self {
        let own = self.reviews.iter().filter(|review| review.round == round.id);
        Self { reviews: own.cloned().collect() }
    }

    /// The edit that keeps them in the project.
    #[must_use]
    pub fn keep(&self, exercise: ExerciseId) -> Edit {
        let document = (!self.reviews.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: reviews_name(exercise), document }
    }
}

impl Review {
    /// The edit that takes the review into the teacher's project; `None` if it is already there.
    ///
    /// # Errors
    /// [`NotTaken`] if it does not belong there.
    pub fn take(&self, project: &Project, exercise: ExerciseId) -> Result<Option<Edit>, NotTaken> {
        if self.exercise != exercise {
            return Err(NotTaken::OtherClass);
        }
        let settings = Class::of(project, exercise).peer_review.unwrap_or_default();
        let round = settings.round.ok_or(NotTaken::NoPackets)?;
        if self.round != round.id {
            return Err(NotTaken::OtherRound);
        }
        let packet = round.packets.iter().find(|packet| packet.id == self.packet);
        self.check(packet.ok_or(NotTaken::UnknownPacket)?, &round.rubric)?;
        let mut reviews = Reviews::of(project, exercise);
        match reviews.reviews.iter_mut().find(|known| known.packet == self.packet) {
            Some(known) if known == self => return Ok(None),
            Some(known) if known.saved > self.saved => return Err(NotTaken::Older),
            Some(known) => known.clone_from(self),
            None => reviews.reviews.push(self.clone()),
        }
        Ok(Some(reviews.keep(exercise)))
    }

    fn check(&self, packet: &PlannedPacket, rubric: &Rubric) -> Result<(), NotTaken> {
        let ids: Vec<AnnotatorId> =
            (1..=packet.works.len()).map(|number| work_id(packet.id, number)).collect();
        if self.works.iter().map(|work| work.work).ne(ids) {
            return Err(NotTaken::OtherWorks);
        }
        let is_level = |row: &RowReview| {
            let known = rubric.rows.iter().find(|known| known.id == row.criterion);
            let level = row.level.map_or(Ok(0), usize::try_from);
            known.is_some_and(|known| level.is_ok_and(|level| level < known.levels.len()))
        };
        let is_once = |work: &WorkReview, row: &RowReview| {
            work.rows.iter().filter(|other| other.criterion == row.criterion).count() == 1
        };
        let is_sound = |work: &WorkReview| {
            work.rows.len() <= rubric.rows.len()
                && work.passages.len() <= MOST_COMMENTS
                && work.rows.iter().all(|row| is_level(row) && is_once(work, row))
        };
        let judges = |work: &WorkReview| work.rows.iter().any(|row| row.level.is_some());
        if !self.works.iter().all(is_sound) || !self.works.iter().any(judges) {
            return Err(NotTaken::Damaged);
        }
        Ok(())
    }
}
