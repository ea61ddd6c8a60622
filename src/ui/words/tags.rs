//! Words of the right panel and of the line for the chosen annotation on a phone.

pub use annotator_words::tags::*;
