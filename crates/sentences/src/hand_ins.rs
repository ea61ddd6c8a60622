//! Why hand-ins are not taken.

use annotator_jobs::class::Refused;
use annotator_words::teaching::*;
use annotator_words::{peer_review, requests};

use crate::quoted;

/// Why a file was not taken.
#[must_use]
pub fn refused(why: &Refused) -> String {
    match why {
        Refused::NotOurs => refused_not_ours().to_owned(),
        Refused::Damaged { line: 0 } => refused_damaged().to_owned(),
        Refused::Damaged { line } => refused_damaged_at(*line),
        Refused::Newer => refused_newer().to_owned(),
        Refused::NotAHandIn => refused_project().to_owned(),
        Refused::OnlyTheExercise => refused_exercise().to_owned(),
        Refused::Feedback => refused_feedback().to_owned(),
        Refused::OtherExercise { pseudonym } => refused_other_exercise(&quoted(pseudonym)),
        Refused::OtherText { title, pseudonym } => {
            refused_other_text(&quoted(pseudonym), &quoted(title))
        }
        Refused::BadArchive => refused_archive().to_owned(),
        Refused::TooMany { most } => refused_too_many(*most),
        Refused::BadRequest => requests::refused_bad_request().to_owned(),
        Refused::RequestOtherClass => requests::refused_other_class().to_owned(),
        Refused::RequestUnknown => requests::refused_unknown_hand_in().to_owned(),
        Refused::RequestOlder { asked, newest } => requests::refused_older(*asked, *newest),
        Refused::ReviewPacket => peer_review::refused_packet().to_owned(),
        Refused::BadReview => peer_review::refused_bad_review().to_owned(),
        Refused::ReviewOtherClass => peer_review::refused_review_class().to_owned(),
        Refused::ReviewNoPackets => peer_review::refused_review_no_packets().to_owned(),
        Refused::ReviewOtherRound => peer_review::refused_review_round().to_owned(),
        Refused::ReviewStranger => peer_review::refused_review_stranger().to_owned(),
        Refused::ReviewOtherWorks => peer_review::refused_review_works().to_owned(),
        Refused::ReviewOlder => peer_review::refused_review_older().to_owned(),
    }
}
