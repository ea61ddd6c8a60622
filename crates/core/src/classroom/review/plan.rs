//! Plans the packets of a class: which works each reviewer gets, in which order.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::assign::{self, assign, is_one_group};
use super::{PeerReview, PlannedPacket, Round};
use crate::classroom::rubric::Rubric;
use crate::project::id::{ExerciseId, HandInId, PacketId, ReviewRoundId};
use crate::random::Random;

/// Somebody whose work is reviewed, and who reviews.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// Their hand-in.
    pub hand_in: HandInId,
    /// Their group; empty for none.
    pub group: String,
}

/// Why there can be no packets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Impossible {
    /// No row of the rubric is judged by hand.
    NothingToJudge,
    /// Something is wrong with a row: its place in the rubric of the class, counted from 0.
    BadRow(usize),
    /// No reviews are asked for.
    NoReviews,
    /// There are too few other works for the number of reviews.
    TooFew {
        /// How many works there are.
        works: usize,
        /// How many each can review at most.
        most: usize,
    },
    /// Somebody would have to review a work of their own group.
    OwnGroup {
        /// The largest group.
        group: String,
        /// How many people are in it.
        people: usize,
        /// Of how many.
        of: usize,
    },
    /// The calibration work no longer counts.
    CalibrationGone,
    /// The teacher has not judged the calibration work in all rows.
    CalibrationOpen,
}

/// Plans the packets of all authors. The same settings, rubric and authors give the same plan.
///
/// # Errors
/// [`Impossible`] if there is no such plan.
pub fn plan(
    exercise: ExerciseId,
    settings: &PeerReview,
    rubric: Rubric,
    authors: &[Author],
) -> Result<Round, Impossible> {
    let each = usize::try_from(settings.each).unwrap_or(usize::MAX);
    let groups: Vec<&str> = authors.iter().map(|author| author.group.trim()).collect();
    let assigned =
        assign(&groups, each, u64::from(settings.seed)).map_err(|impossible| match impossible {
            assign::Impossible::NoReviews => Impossible::NoReviews,
            assign::Impossible::TooFew { most } => {
                Impossible::TooFew { works: authors.len(), most }
            }
        })?;
    if let Some((group, people)) = assigned.largest.filter(|_| !settings.own_group) {
        return Err(Impossible::OwnGroup { group, people, of: authors.len() });
    }
    let calibration = settings.calibration.map(|known| {
        let found = authors.iter().find(|author| author.hand_in == known);
        found.ok_or(Impossible::CalibrationGone)
    });
    let calibration = calibration.transpose()?;
    let id = round_id(exercise, settings, &rubric, authors);
    let packets = authors.iter().zip(&assigned.reviews).map(|(author, works)| {
        let works = works.iter().filter_map(|at| authors.get(*at)).map(|work| work.hand_in);
        let mut works: Vec<HandInId> = works.collect();
        let is_for = |judged: &&Author| {
            judged.hand_in != author.hand_in
                && !is_one_group(judged.group.trim(), author.group.trim())
        };
        works.extend(calibration.filter(is_for).map(|judged| judged.hand_in));
        packet(id, author.hand_in, works)
    });
    Ok(Round { id, packets: packets.collect(), calibration: settings.calibration, rubric })
}

/// Derived from the random ids of hand-ins, so that nobody can find it by trying seeds.
fn round_id(
    exercise: ExerciseId,
    settings: &PeerReview,
    rubric: &Rubric,
    authors: &[Author],
) -> ReviewRoundId {
    let PeerReview { each, seed, own_group, calibration, .. } = settings;
    let authors: Vec<(String, &str)> =
        authors.iter().map(|it| (it.hand_in.to_string(), it.group.trim())).collect();
    let rubric = serde_json::to_string(rubric).unwrap_or_default();
    let decided = format!("{each}/{seed}/{own_group}/{calibration:?}/{authors:?}/{rubric}");
    ReviewRoundId(Uuid::new_v5(&exercise.0, decided.as_bytes()))
}

/// A packet with its works in random order, so that nobody can tell which one the teacher has judged.
fn packet(round: ReviewRoundId, reviewer: HandInId, mut works: Vec<HandInId>) -> PlannedPacket {
    let id = PacketId(Uuid::new_v5(&round.0, reviewer.0.as_bytes()));
    works.sort_unstable();
    works.dedup();
    let (seed, _) = id.0.as_u64_pair();
    Random(seed).shuffle(&mut works);
    PlannedPacket { id, reviewer, works }
}
