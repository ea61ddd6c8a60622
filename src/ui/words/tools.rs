//! The words of the buttons in the head of the text.

pub use annotator_words::tools::*;

use annotator_words::common::two_sentences;

/// How many of the tags are painted, and that nothing is lost.
pub fn how_many_painted(some: usize, all: usize) -> String {
    two_sentences(&painted_of(all, some), painted_hint())
}
