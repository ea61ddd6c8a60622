//! The words of regrade requests.

pub use annotator_words::requests::*;

use annotator_core::classroom::class::About;
use annotator_core::classroom::request::Decision;

/// How a request stands.
pub fn state(decision: Option<Decision>) -> &'static str {
    match decision {
        None => state_open(),
        Some(Decision::Granted) => state_granted(),
        Some(Decision::Declined) => state_declined(),
    }
}

/// What was decided, for the student.
pub fn decided(decision: Decision) -> &'static str {
    match decision {
        Decision::Granted => was_granted(),
        Decision::Declined => was_declined(),
    }
}

/// What a request is about.
pub fn what(about: About) -> String {
    match about {
        About::Item { item } => request_item(item),
        About::Annotation { .. } | About::Work => request_extra().to_owned(),
    }
}
