//! The words of an exercise in a learning platform.

pub use annotator_words::scorm::*;

use annotator_app::classroom::on_platform::{NotKeptThere, OnPlatform, PlatformTrouble};
use annotator_core::classroom::platform::NotKept;

/// What goes wrong between the page and a platform.
pub fn trouble(trouble: PlatformTrouble) -> String {
    match trouble {
        PlatformTrouble::Missing => no_platform().to_owned(),
        PlatformTrouble::NotKept(NotKeptThere::TooLong { length, most }) => too_long(length, most),
        PlatformTrouble::NotKept(NotKeptThere::Refused) => refused().to_owned(),
        PlatformTrouble::NotReported => not_reported().to_owned(),
        PlatformTrouble::Unused(NotKept::Damaged) => kept_damaged().to_owned(),
        PlatformTrouble::Unused(NotKept::OtherExercise) => kept_other_exercise().to_owned(),
        PlatformTrouble::Unused(NotKept::OtherRevision(revision)) => kept_other_revision(revision),
    }
}

/// What the card says about the platform.
pub fn on_card(platform: &OnPlatform) -> Vec<String> {
    let first = match platform.found {
        None => looking(),
        Some(true) => goes_there(),
        Some(false) => no_platform(),
    };
    let unused = platform.unused.map(|why| trouble(PlatformTrouble::Unused(why)));
    [first.to_owned()].into_iter().chain(unused).collect()
}

/// What the bar says about the platform; `None` until it is known.
pub fn in_bar(platform: &OnPlatform) -> Option<&'static str> {
    Some(match (platform.found?, platform.not_kept) {
        (false, _) => no_platform_short(),
        (true, Some(_)) => kept_here_short(),
        (true, None) => score_goes_there(),
    })
}
