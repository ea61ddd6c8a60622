//! Files that other programs read and write.
//!
//! Each format is a folder or a file: pure functions between a project and files, with a list of
//! what the format cannot represent. The dialog, the documentation and the tests are made from the
//! registry, [`FORMATS`].

#![warn(missing_docs)]

pub mod codebook;
pub mod export;
pub mod import;
pub mod lms;
pub mod page;
pub mod report;
pub mod sources;

mod brat;
mod cas_json;
mod conll;
mod csv;
mod csv_spreadsheet;
mod doccano;
mod document;
mod html;
mod hugging_face;
mod label_studio;
mod markdown;
mod refi_codebook;
mod refi_project;
mod sentences;
mod shared;
mod spacy;
mod tables;
mod tei;
mod web_annotation;
mod xlsx;
mod xmi;

use export::Format;

pub use xlsx::{MEDIA_TYPE as WORKBOOK, of_table as workbook_of_table};

/// All formats, in the order in which they are shown.
pub static FORMATS: &[&Format] = &[
    &web_annotation::FORMAT,
    &label_studio::FORMAT,
    &brat::FORMAT,
    &cas_json::FORMAT,
    &xmi::FORMAT,
    &doccano::FORMAT,
    &refi_project::FORMAT,
    &refi_codebook::FORMAT,
    &spacy::FORMAT,
    &hugging_face::FORMAT,
    &conll::FORMAT,
    &tables::FORMAT,
    &csv::FORMAT,
    &csv_spreadsheet::FORMAT,
    &xlsx::FORMAT,
    &sentences::FORMAT,
    &markdown::FORMAT,
    &tei::FORMAT,
    &html::FORMAT,
];

/// The format with this id.
#[must_use]
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| (format.about)().id == id).copied()
}

#[cfg(test)]
mod registry_tests;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
