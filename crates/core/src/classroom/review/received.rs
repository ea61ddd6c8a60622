//! The reviews of a work as its author reads them, without who wrote them.

use serde::{Deserialize, Serialize};

use super::Round;
use super::packet::{annotation_id, shown};
use super::taken::Reviews;
use super::written::{PassageComment, WorkReview};
use crate::classroom::exercise::Exercise;
use crate::classroom::rubric::{Criterion, LevelGiven};
use crate::project::Project;
use crate::project::id::{HandInId, PacketId};

/// A review of the author's work. Nothing in it leads to the reviewer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReceivedReview {
    /// The rows about which something is said, with the comment as the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<LevelGiven>,
    /// What is said about passages, by the annotations of the hand-in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<PassageComment>,
    /// What is said on the whole; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub on_the_whole: String,
}

/// The reviews of the work with this id, which is in `file` as it was handed in. Their order says
/// nothing about who wrote them, and is the same each time.
#[must_use]
pub fn received(
    round: &Round,
    taken: &Reviews,
    exercise: &Exercise,
    work: HandInId,
    file: &Project,
) -> Vec<ReceivedReview> {
    let mut of_packets: Vec<(PacketId, ReceivedReview)> = Vec::new();
    for packet in &round.packets {
        let Some(place) = packet.works.iter().position(|it| *it == work) else { continue };
        let review = taken.of_packet(packet.id).and_then(|review| review.works.get(place));
        let Some(review) = review.filter(|review| review.says_something()) else { continue };
        let number = place.saturating_add(1);
        of_packets.push((
            packet.id,
            ReceivedReview {
                rows: round.rubric.rows.iter().filter_map(|row| given(row, review)).collect(),
                passages: passages(packet.id, number, review, exercise, file),
                on_the_whole: review.on_the_whole.trim().to_owned(),
            },
        ));
    }
    of_packets.sort_by_key(|(packet, _)| *packet);
    of_packets.into_iter().map(|(_, review)| review).collect()
}

fn given(row: &Criterion, review: &WorkReview) -> Option<LevelGiven> {
    let level = review.level(row);
    let comment = review.comment(row.id).trim();
    (level.is_some() || !comment.is_empty()).then(|| LevelGiven {
        name: row.name.clone(),
        description: row.description.clone(),
        level: level.and_then(|at| row.levels.get(at)).map(|level| level.words.clone()),
        points: level.and_then(|at| row.worth_of(at)),
        most: row.most(),
        reason: comment.to_owned(),
    })
}

/// What is said about passages, under the ids that the author's file has for them.
fn passages(
    packet: PacketId,
    number: usize,
    review: &WorkReview,
    exercise: &Exercise,
    file: &Project,
) -> Vec<PassageComment> {
    let mut passages = Vec::new();
    for statement in &file.statements {
        for (annotation, place) in shown(file, statement, exercise).zip(1..) {
            let in_packet = annotation_id(packet, statement.text.sha256(), number, place);
            let words = review.on_passage(in_packet).trim();
            if !words.is_empty() {
                let (annotation, words) = (annotation.id, words.to_owned());
                passages.push(PassageComment { annotation, words });
            }
        }
    }
    passages
}
