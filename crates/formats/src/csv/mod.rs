//! CSV for programs: a row for each annotation, every text unchanged.
//!
//! Reads our own tables, and those of other programs that have a column of quotes and one of codes.
//! Our tables do not contain the texts, only their names.

mod columns;
pub(crate) mod read;
pub(crate) mod table;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::export::{Export, Format, Reader, Written};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::exchange::imported::{Imported, Incoming, NotImported};
use annotator_words::formats as words;
use table::{CsvVariant, export_csv};

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("csv"),
        name: Cow::Borrowed(words::csv()),
        programs: Cow::Borrowed(words::csv_programs()),
        group: Group::Table,
        ending: Cow::Borrowed("csv"),
        media_type: Cow::Borrowed("text/csv"),
        shape: Shape::File,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: LOSSES,
    write,
    read: Some(Reader { recognise, read: read::read }),
};

/// What a table of annotations cannot represent.
pub(super) const LOSSES: &[(Feature, Remedy)] = &[
    (Feature::SeveralParts, Remedy::Joined),
    (Feature::Evidence, Remedy::LeftOut),
    (Feature::Definitions, Remedy::LeftOut),
    (Feature::FieldRules, Remedy::LeftOut),
    (Feature::CodeTree, Remedy::LeftOut),
    (Feature::UnusedCodes, Remedy::LeftOut),
    (Feature::Metadata, Remedy::LeftOut),
    (Feature::Layout, Remedy::LeftOut),
    (Feature::Done, Remedy::LeftOut),
    (Feature::Remarks, Remedy::LeftOut),
    (Feature::Attachments, Remedy::LeftOut),
    (Feature::UntaggedStatements, Remedy::LeftOut),
    (Feature::Text, Remedy::LeftOut),
];

fn write(export: &mut Export) -> Written {
    Written::file(export_csv(export.project, CsvVariant::Plain))
}

/// Recognises tables of annotations, except for our own tables for spreadsheets.
fn recognise(incoming: &Incoming) -> bool {
    read::is_table(incoming) && !read::is_for_spreadsheets(incoming)
}

/// Recognises our own tables for spreadsheets.
pub(super) fn recognise_spreadsheet(incoming: &Incoming) -> bool {
    read::is_for_spreadsheets(incoming)
}

/// Reads a table and removes the `'` that protects text in spreadsheets.
pub(super) fn read_spreadsheet(incoming: &Incoming) -> Result<Imported, NotImported> {
    read::read(incoming)
}
