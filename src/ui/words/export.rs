//! The words about exports in the formats of other programs.

pub use annotator_sentences::export::{left_out_line, loss, not_carried, size};
pub use annotator_words::export::*;

use annotator_app::exchange::exporting::{ExportFailure, Purpose};
use annotator_core::exchange::about::Group;

/// The name of an annotator who may have none.
pub fn annotator(name: &str, at: usize) -> String {
    if name.is_empty() { annotator_number(at + 1) } else { name.to_owned() }
}

/// What an export is for, as a key and in words.
pub fn purpose(purpose: Purpose) -> (&'static str, &'static str) {
    match purpose {
        Purpose::Spreadsheet => ("spreadsheet", spreadsheet()),
        Purpose::Data => ("data", data()),
        Purpose::Reading => ("reading", print_or_share()),
        Purpose::OtherPrograms => ("other", other_programs()),
    }
}

/// What the file for this purpose is.
pub fn purpose_what(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Spreadsheet => spreadsheet_what(),
        Purpose::Data => data_what(),
        Purpose::Reading => print_what(),
        Purpose::OtherPrograms => "",
    }
}

/// What formats are used for.
pub fn group(group: Group) -> &'static str {
    match group {
        Group::Annotation => group_annotation(),
        Group::Qualitative => group_qualitative(),
        Group::Data => group_data(),
        Group::Table => group_table(),
        Group::Reading => group_reading(),
    }
}

/// A format with the programs that read it.
pub fn format(name: &str, programs: &str) -> String {
    if programs.is_empty() { name.to_owned() } else { format_for(name, programs) }
}

/// The progress of an export; `of` is 0 while the total is unknown.
pub fn writing(done: usize, of: usize) -> String {
    if of == 0 { preparing().to_owned() } else { preparing_statements(done, of) }
}

/// Why an export failed.
pub fn failure(failure: ExportFailure) -> &'static str {
    match failure {
        ExportFailure::NoWorker => failure_no_worker(),
        ExportFailure::Stopped => failure_stopped(),
        ExportFailure::TookTooLong => failure_took_too_long(),
        ExportFailure::NothingChosen => failure_nothing_chosen(),
    }
}
