//! The words of peer review.

pub use annotator_words::peer_review::*;

use super::{quoted, teaching};
use annotator_core::classroom::review::grades::{NoGrade, PeerGrade};
use annotator_core::classroom::review::plan::Impossible;
use annotator_words::thousandths;

/// Why there are no packets.
pub fn impossible(why: &Impossible) -> String {
    match why {
        Impossible::NothingToJudge => nothing_to_judge().to_owned(),
        Impossible::BadRow(at) => bad_row(at.saturating_add(1)),
        Impossible::NoReviews => no_reviews().to_owned(),
        Impossible::TooFew { works, most } => too_few(*works, *most),
        Impossible::OwnGroup { group, people, of } => {
            own_group_needed(*people, *of, &quoted(group))
        }
        Impossible::CalibrationGone => calibration_gone().to_owned(),
        Impossible::CalibrationOpen => calibration_open().to_owned(),
    }
}

fn undefined_for(why: NoGrade) -> String {
    undefined_because(match why {
        NoGrade::NoReviews => no_complete_review(),
        NoGrade::NoWeight => no_weight(),
        NoGrade::NothingToCompare => nothing_to_compare(),
        NoGrade::NoPoints => no_points(),
    })
}

/// The grade for a work; `most` is the most points that the rows can be worth, in thousandths.
pub fn grade_for_work(grade: &PeerGrade, most: u32) -> String {
    match grade.points(most) {
        Ok(points) => work_points(grade.reviews, &thousandths(points), &thousandths(most)),
        Err(why) => undefined_for(why),
    }
}

/// The grade for the reviewing.
pub fn grade_for_reviewing(grade: &PeerGrade) -> String {
    match grade.reviewing {
        Ok(share) => {
            let share = teaching::share(Some(share));
            if grade.by_teacher { near_teacher(&share) } else { near_others(&share) }
        }
        Err(why) => undefined_for(why),
    }
}

/// How many works a reviewer has judged.
pub fn judged_works(grade: &PeerGrade) -> String {
    grade.judged.map_or_else(|| not_come().to_owned(), |judged| judged_of(judged, grade.works))
}
