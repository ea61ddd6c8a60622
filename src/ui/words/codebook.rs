//! The words of the room of the codebook.

pub use annotator_words::codebook::*;
