//! Label Studio: tasks with annotations, and the labelling interface they belong to.
//!
//! `start` and `end` count Unicode code points from 0, half-open: Label Studio counts the characters
//! of `Text` so since 2022. What is recorded about a region are further items with the same id.
//! Each annotator has an annotation of their own in each task.
//!
//! Sources: <https://labelstud.io/guide/task_format>, <https://labelstud.io/tags/labels>.

mod config;
mod interface;
mod read;
mod regions;
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
        (Feature::History, Remedy::AsJson),
        (Feature::Definitions, Remedy::AsText),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
    ],
    write: write::write,
    read: Some(Reader { recognise: read::recognise, read: read::read }),
};

/// The answers of a question with yes and no.
const YES: &str = "yes";
/// See [`YES`].
const NO: &str = "no";
/// Between the parts of one passage.
const PART: &str = "part";
