//! The words about importing files of other programs.

pub use annotator_sentences::import::{
    about_positions, counted_way, found, instead, none_recognised, report, why,
};
pub use annotator_words::import::*;

use super::quoted;
use annotator_app::exchange::importing::ImportFailure;

/// The dialog's title.
pub fn title(file: &str) -> String {
    import_from(&quoted(file))
}

/// Why an import failed.
pub fn failure(failure: ImportFailure) -> &'static str {
    match failure {
        ImportFailure::NoWorker => failure_no_worker(),
        ImportFailure::Stopped => failure_stopped(),
        ImportFailure::TookTooLong => failure_took_too_long(),
        ImportFailure::NotUnderstood => failure_not_understood(),
    }
}
