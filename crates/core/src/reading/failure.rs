//! Why a file could not be read.

use serde::{Deserialize, Serialize};

use super::Format;

/// Why a file, or one within an archive, is not a document that can be opened. Nothing of it is
/// taken; other files are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// No text in it, or white space only.
    Empty,
    /// Larger than the limit; both in bytes.
    TooLarge {
        /// How large it is.
        len: u64,
        /// How large it may be.
        max: u64,
    },
    /// One line is longer than the limit; lengths in bytes.
    LineTooLong {
        /// From 1.
        line: usize,
        /// How long it is.
        len: usize,
        /// How long it may be.
        max: usize,
    },
    /// It is of a kind that cannot be read, such as a picture.
    UnknownFormat,
    /// In an encoding that cannot be read here, by its usual name.
    UnreadableEncoding(String),
    /// The file ends too soon or is damaged.
    Damaged(Format),
    /// It is encrypted, or opens with a password only.
    Encrypted(Format),
    /// Only pictures of text, as in a scan, on so many pages.
    NoTextLayer(usize),
    /// Elements are nested deeper than the limit.
    TooDeep {
        /// How deep they may be.
        max: usize,
    },
    /// What is packed in it is larger than the limit, or packed so tightly that it can only be
    /// meant to fill the memory.
    Bomb {
        /// The limit in bytes.
        max: u64,
    },
    /// An archive with more files than the limit.
    TooManyFiles {
        /// How many it has.
        files: usize,
        /// How many it may have.
        max: usize,
    },
    /// The name of a file in an archive leads out of it.
    UnsafePath,
    /// An archive within an archive, which is not opened.
    Nested,
    /// The table has no column that could hold texts, or not the one that was chosen.
    NoTextColumn,
    /// A line of a table is not what the ones above it are.
    BadRow {
        /// From 1.
        line: usize,
    },
    /// Reading took longer than this and was stopped.
    TookTooLong {
        /// In seconds.
        seconds: u32,
    },
    /// The reader stopped because of something in the file that it should have withstood.
    Stopped,
    /// The user stopped it.
    Cancelled,
    /// The module with the readers could not be fetched or started.
    NoReaders,
}
