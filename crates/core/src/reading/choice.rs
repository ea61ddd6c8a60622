//! The format of a file, and what the user chose about it.

use serde::{Deserialize, Serialize};

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// A web page with all its parts in one file.
    Mhtml,
    /// Markdown.
    Markdown,
    /// PDF.
    Pdf,
    /// Word, since 2007.
    Docx,
    /// Word, up to 2003.
    Doc,
    /// OpenDocument.
    Odt,
    /// Rich text.
    Rtf,
    /// An electronic book.
    Epub,
    /// An archive of files.
    Zip,
    /// A table with commas, semicolons or tabs.
    Csv,
    /// A JSON object on each line.
    Jsonl,
}

/// What the user chose about a file. Everything else is detected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The format.
    pub format: Option<Format>,
    /// The encoding, by a WHATWG name such as `windows-1252`.
    pub encoding: Option<String>,
    /// The meaning of a table's columns.
    pub columns: Option<Columns>,
}

/// The meaning of a table's columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The index of the column with the texts, from 0.
    pub text: usize,
    /// The columns with metadata: the index, from 0, and the name of a field of
    /// [`Metadata`](crate::project::statement::Metadata).
    pub fields: Vec<(usize, String)>,
}

/// All cells of a table, to be joined to statements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeTable {
    /// The rows, all of the same length. The first may have the names of the columns.
    pub rows: Vec<Vec<String>>,
    /// Whether the first row seems to have the names of the columns.
    pub named: bool,
    /// The field of [`Metadata`](crate::project::statement::Metadata) that the first cell of each
    /// column names, if any.
    pub fields: Vec<Option<String>>,
}

/// A table as it was found, before its rows are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The first rows, each with a value for every column; long values are cut.
    pub rows: Vec<Vec<String>>,
    /// The number of rows, without the one with the names.
    pub count: usize,
    /// Our guess at the meaning of the columns.
    pub columns_guessed: Columns,
}
