//! What readers of files make of them, and how the page and the module of readers
//! (`src/tools`) talk about it. No reader stands here: they are large, and fetched when the
//! first file needs one.

/// Larger files are not read at all, so that they cannot fill the memory; in bytes.
pub const MAX_FILE_LEN: usize = 100_000_000;

mod document;
mod encodings;
mod failure;
mod request;
mod understood;

pub use document::{Document, Remark};
pub use encodings::{ENCODINGS, encoding_title};
pub use failure::Failure;
pub use request::{Choice, Columns, Format, Reply, Request, Table, VERSION};
pub use understood::{Field, Source, Understanding};
