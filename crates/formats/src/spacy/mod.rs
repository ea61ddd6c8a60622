//! JSONL for spaCy and Prodigy: a line for each statement, all passages under `spans`.
//!
//! Offsets are half-open and count Unicode code points from 0, as in Python
//! (<https://prodi.gy/docs/api-interfaces>). Passages may overlap, which span categorisation allows
//! and entity recognition does not.
//!
//! spaCy refuses a span that does not start and end with one of its tokens. Which tokens it makes
//! depends on its version and language, so each line contains its tokens: our words, split where a
//! passage starts or ends. `Doc(vocab, words, spaces)` restores the exact text, and each span
//! consists of whole tokens.

mod read;
mod tokens;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

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
        (Feature::Proposed, Remedy::AsJson),
        (Feature::Notes, Remedy::AsJson),
        (Feature::Confidence, Remedy::AsJson),
        (Feature::Annotators, Remedy::AsJson),
        (Feature::History, Remedy::AsJson),
        (Feature::Layers, Remedy::AsJson),
        (Feature::Definitions, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::UnusedCodes, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};
