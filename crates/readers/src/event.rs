//! What happens while a file is read.

use annotator_core::reading::{Document, Failure, Table, Understanding};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// It has come so far.
    Progress {
        /// Pages, rows or files done.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// A document, and what is understood of it. A file holds one, an archive or a table may hold
    /// many.
    Read(Box<Document>, Box<Understanding>),
    /// A file within an archive, or a row, could not be read, by its name.
    NotRead(String, Failure),
    /// A table, whose columns the user has to choose first.
    Table(Table),
    /// The whole file could not be read.
    Failed(Failure),
    /// Nothing more will come of this file.
    Done,
}
