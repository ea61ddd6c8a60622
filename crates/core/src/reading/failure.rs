//! Why a file could not be read.

use serde::{Deserialize, Serialize};

use super::Format;

/// Why a file, or one within an archive, cannot be opened. Nothing of it is kept; other files are
/// not affected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// It has no text, or only white space.
    Empty,
    /// Larger than the limit. Both fields are in bytes.
    TooLarge {
        /// The actual size.
        len: u64,
        /// The limit.
        max: u64,
    },
    /// One line is longer than the limit. Lengths are in bytes.
    LineTooLong {
        /// From 1.
        line: usize,
        /// The actual length.
        len: usize,
        /// The limit.
        max: usize,
    },
    /// It is of a kind that cannot be read, such as a picture.
    UnknownFormat,
    /// It is in this encoding, which cannot be read here.
    UnreadableEncoding(String),
    /// The file ends too soon or is damaged.
    Damaged(Format),
    /// It is encrypted or needs a password.
    Encrypted(Format),
    /// It has only pictures of text, as in a scan, on this many pages.
    NoTextLayer(usize),
    /// Its fonts do not say what their letters are.
    LettersUnreadable,
    /// An old version of Word has saved it as a list of changes ("fast save").
    FastSaved,
    /// Elements are nested deeper than the limit.
    TooDeep {
        /// The limit.
        max: usize,
    },
    /// Its unpacked content is larger than the limit, or packed so tightly that it must be meant to
    /// fill the memory.
    Bomb {
        /// The limit in bytes.
        max: u64,
    },
    /// An archive with more files than the limit.
    TooManyFiles {
        /// The actual number.
        files: usize,
        /// The limit.
        max: usize,
    },
    /// The path of a file in an archive leads out of the archive.
    UnsafePath,
    /// An archive within an archive, which is not opened.
    Nested,
    /// The table has no column for texts, or not the one that was chosen.
    NoTextColumn,
    /// A line of a table does not match the ones above it.
    BadRow {
        /// From 1.
        line: usize,
    },
    /// Reading took longer than this limit and was stopped.
    TookTooLong {
        /// In seconds.
        seconds: u32,
    },
    /// The reader crashed on something in the file. It should have coped with it.
    Stopped,
    /// The user stopped it.
    Cancelled,
    /// The module with the readers could not be loaded or started.
    NoReaders,
}
