//! The words about several exercises in one file.

pub use annotator_words::sequence::*;

use annotator_app::classroom::sequencing::{NextState, SequenceView};
use annotator_core::classroom::sequence::Unlock;

/// When the next exercise opens.
pub fn opens_after(after: Unlock) -> &'static str {
    match after {
        Unlock::AtOnce => opens_at_once(),
        Unlock::HandedIn => opens_handed_in(),
        Unlock::Passed => opens_passed(),
    }
}

/// What a student is told about the next exercise.
pub fn about_next(view: &SequenceView) -> &'static str {
    match view.next {
        None => last_one(),
        Some(NextState::Locked(Unlock::Passed)) => locked_passed(),
        Some(NextState::Locked(_)) => locked_handed_in(),
        Some(NextState::Unlocked { .. }) => unlocked(),
    }
}
