//! JSONL for spaCy and Prodigy: a line for each statement, all passages under `spans`.
//!
//! Offsets count Unicode code points from 0, half-open, as Python does
//! (<https://prodi.gy/docs/api-interfaces>). Passages may overlap, as span categorisation allows
//! and entity recognition does not.
//!
//! spaCy refuses a span that does not begin and end with a token of its own. Which tokens it would
//! make depends on its version and language, so each line brings its tokens along: our words, cut
//! where a passage begins or ends. `Doc(vocab, words, spaces)` gives the text back to the letter,
//! and each span lies on tokens.

mod read;
mod tokens;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

/// See the module.
pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("spacy"),
        name: Cow::Borrowed(words::spacy()),
        programs: Cow::Borrowed(words::spacy_programs()),
        group: Group::Data,
        ending: Cow::Borrowed("jsonl"),
        media_type: Cow::Borrowed("application/jsonl"),
        shape: Shape::File,
        reads: true,
        splits: true,
        negatives: true,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Divided),
        (Feature::Attributes, Remedy::AsJson),
        (Feature::Evidence, Remedy::AsJson),
        (Feature::Notes, Remedy::AsJson),
        (Feature::Confidence, Remedy::AsJson),
        (Feature::Annotators, Remedy::AsJson),
        (Feature::History, Remedy::AsJson),
        (Feature::Layers, Remedy::AsJson),
        (Feature::Definitions, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::UnusedCodes, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};
