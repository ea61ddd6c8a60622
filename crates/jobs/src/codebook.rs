//! A codebook by itself: reading it from files of others, and writing it.

use annotator_core::codebook::Codebook;
use annotator_core::exchange::codebook::{CodebookForm, CodebookUnread};
use serde::{Deserialize, Serialize};

/// What can be done with a codebook by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodebookJob {
    /// Read the codebook in a file. Answered by `CodebookRead`.
    Read,
    /// Write the codebook of the project. Answered by `Packed`.
    Write {
        form: CodebookForm,
        /// The name of the file.
        name: String,
    },
}

/// A codebook that was read, or why not.
pub type CodebookRead = Result<Box<Codebook>, CodebookUnread>;
