//! CSV for spreadsheets: like `csv`, but with a byte-order mark, and a `'` before text that would
//! run as a formula.

use std::borrow::Cow;

use crate::csv::table::{CsvVariant, export_csv};
use crate::export::{Export, Format, Reader, Written};
use annotator_core::exchange::about::{About, Group, Shape};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("csv-spreadsheet"),
        name: Cow::Borrowed(words::csv_spreadsheet()),
        programs: Cow::Borrowed(words::csv_spreadsheet_programs()),
        group: Group::Table,
        ending: Cow::Borrowed("csv"),
        media_type: Cow::Borrowed("text/csv"),
        shape: Shape::File,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: super::csv::LOSSES,
    write,
    read: Some(Reader {
        recognise: super::csv::recognise_spreadsheet,
        read: super::csv::read_spreadsheet,
    }),
};

fn write(export: &mut Export) -> Written {
    Written::file(export_csv(export.project, CsvVariant::Spreadsheet))
}
