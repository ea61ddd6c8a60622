//! The words of the room of the coders.

pub use annotator_words::coders::*;
