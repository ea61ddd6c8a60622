//! What readers return for files, and what the user chooses about a file. The readers themselves
//! are large and run in the worker (`crates/readers`).

/// The size limit for files, in bytes. Larger ones are not read, so that they cannot fill the
/// memory. It is far above the project file of twenty coders with 10,000 annotations each, because
/// what the page saves has to open again.
pub const MAX_FILE_LEN: usize = 300_000_000;

mod choice;
mod document;
mod encodings;
mod failure;
pub mod remarks;
mod understood;

pub use choice::{Choice, Columns, Format, Table, WholeTable};
pub use document::{Document, Remark};
pub use encodings::ENCODINGS;
pub use failure::Failure;
pub use understood::{Field, Source, Understanding};
