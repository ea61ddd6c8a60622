//! Label Studio: tasks with annotations, and the labelling interface that they belong to.
//!
//! `start` and `end` are half-open and count Unicode code points from 0. Label Studio has counted
//! the characters of `Text` like this since 2022. The attributes of a region are further items with
//! the same id. Each annotator has a separate annotation in each task.
//!
//! Sources: <https://labelstud.io/guide/task_format>, <https://labelstud.io/tags/labels>.

mod config;
mod interface;
mod read;
mod regions;
mod table;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::export::{Format, Reader};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("label-studio"),
        name: Cow::Borrowed(words::label_studio()),
        programs: Cow::Borrowed(words::label_studio_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("json"),
        media_type: Cow::Borrowed("application/json"),
        shape: Shape::Package,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Divided),
        (Feature::Attributes, Remedy::AsJson),
        (Feature::Evidence, Remedy::AsJson),
        (Feature::Proposed, Remedy::AsJson),
        (Feature::History, Remedy::AsJson),
        (Feature::Definitions, Remedy::AsText),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};

/// The answers to a question with yes and no.
const YES: &str = "yes";
const NO: &str = "no";
/// The label of the relations between the parts of a passage.
const PART: &str = "part";
