//! The words of the dialog about parts of a project file that do not fit.

pub use annotator_sentences::project_file::{choice, finding, left_out, remark, shortened};
pub use annotator_words::project_file::*;

use super::quoted;

/// The dialog's title.
pub fn title(file: &str) -> String {
    before_opening(&quoted(file))
}
