//! A REFI-QDA project (`.qdpx`), which NVivo, MAXQDA, ATLAS.ti, QualCoder and others exchange: a
//! ZIP with `project.qde` and the texts in `sources/`.
//!
//! Source: QDA-XML 1.0, Project.xsd of 18 March 2019 (<https://www.qdasoftware.org>). Positions
//! count code points, but not in every program. The worker packs and unpacks the ZIP.

mod codings;
mod read;
mod sources;
#[cfg(test)]
mod tests;
mod write;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("refi-qda"),
        name: Cow::Borrowed(words::refi_qda()),
        programs: Cow::Borrowed(words::refi_qda_programs()),
        group: Group::Qualitative,
        ending: Cow::Borrowed("qdpx"),
        media_type: Cow::Borrowed("application/zip"),
        shape: Shape::Sealed,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Divided),
        (Feature::Attributes, Remedy::AsCodes),
        (Feature::Evidence, Remedy::AsJson),
        (Feature::Proposed, Remedy::AsJson),
        (Feature::Confidence, Remedy::AsJson),
        (Feature::History, Remedy::AsJson),
        (Feature::Definitions, Remedy::AsText),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};

/// The name of the note with the codebook as JSON, which our own import understands.
const CODEBOOK_NOTE: &str = "Codebook of Statement Annotator (JSON)";

/// The names of the variables for a statement's metadata.
const VARIABLES: [&str; 11] = annotator_core::reading::Field::NAMES;
