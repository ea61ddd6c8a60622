//! JSONL for doccano's sequence labelling: a line for each statement. A label is
//! `[start, end, label]`.
//!
//! Offsets are half-open and count UTF-16 units from 0, as in doccano's own editor, unless a
//! project is set to count grapheme clusters. Columns have the names that doccano expects by
//! default (`text` and `label`). Everything else in a line becomes metadata of the example.

mod read;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("doccano"),
        name: Cow::Borrowed(words::doccano()),
        programs: Cow::Borrowed(words::doccano_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("jsonl"),
        media_type: Cow::Borrowed("application/jsonl"),
        shape: Shape::File,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Joined),
        (Feature::Attributes, Remedy::LeftOut),
        (Feature::Evidence, Remedy::LeftOut),
        (Feature::Proposed, Remedy::LeftOut),
        (Feature::Notes, Remedy::LeftOut),
        (Feature::Confidence, Remedy::LeftOut),
        (Feature::Annotators, Remedy::LeftOut),
        (Feature::History, Remedy::LeftOut),
        (Feature::Layers, Remedy::LeftOut),
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
