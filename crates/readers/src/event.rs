//! The events of reading a file.

use annotator_core::reading::{Document, Failure, Table, Understanding};

/// An event while a file is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// How far reading has come.
    Progress {
        /// How many pages, rows or files are done.
        done: usize,
        /// How many pages, rows or files there are.
        of: usize,
    },
    /// A document and what was understood of it. An archive or a table may produce many.
    Read(Box<Document>, Box<Understanding>),
    /// A file in an archive, or a row of a table, that could not be read: its name and the reason.
    NotRead(String, Failure),
    /// A table. The user has to choose its columns before it can be read.
    Table(Table),
    /// The whole file could not be read.
    Failed(Failure),
    /// The file is finished; no more events follow.
    Done,
}
