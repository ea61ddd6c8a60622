//! W3C Web Annotation as JSON-LD: a collection with all annotations on its first page.
//!
//! The model is the W3C Recommendation of 23 February 2017,
//! <https://www.w3.org/TR/annotation-model/>. Positions are half-open and count Unicode code points
//! from 0 (section 4.2.5). Each part of a passage is a target with a quote and a position, which
//! select the same words.
//!
//! What the model cannot express is in a second body as JSON text (`json_record.rs`). The
//! collection contains the texts, under names of our own, and the codebook.

mod bodies;
mod read;
mod targets;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("w3c"),
        name: Cow::Borrowed(words::w3c()),
        programs: Cow::Borrowed(words::w3c_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("jsonld"),
        media_type: Cow::Borrowed("application/ld+json"),
        shape: Shape::File,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::Attributes, Remedy::AsJson),
        (Feature::Evidence, Remedy::AsJson),
        (Feature::Proposed, Remedy::AsJson),
        (Feature::Confidence, Remedy::AsJson),
        (Feature::Layers, Remedy::AsJson),
        (Feature::Definitions, Remedy::AsJson),
        (Feature::FieldRules, Remedy::AsJson),
        (Feature::CodeTree, Remedy::AsJson),
        (Feature::UnusedCodes, Remedy::AsJson),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};

/// The context of the model.
const ANNO: &str = "http://www.w3.org/ns/anno.jsonld";
/// The prefix of our own names.
const OWN: &str = "sa:";
/// What that prefix stands for.
const OWN_NAMES: &str = "urn:statement-annotator:";
/// How many code points of context a quote has on each side.
const CONTEXT: u32 = 32;

/// The names of metadata fields that other vocabularies define. The other fields have their names
/// in our own files, with [`OWN`] before them.
const NAMES: [(&str, &str); 4] = [
    ("title", "label"),
    ("language", "language"),
    ("date", "dcterms:date"),
    ("source_url", "dcterms:source"),
];
