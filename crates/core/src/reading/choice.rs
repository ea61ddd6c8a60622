//! What a file is, and what the user chose about it.

use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// A web page with its parts in one file.
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

/// What the user chose about a file. What is not chosen is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What it is.
    pub format: Option<Format>,
    /// Its encoding, by a WHATWG name such as `windows-1252`.
    pub encoding: Option<String>,
    /// Which columns of a table mean what.
    pub columns: Option<Columns>,
}

/// Which columns of a table mean what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The one with the texts, from 0.
    pub text: usize,
    /// The columns that are metadata, from 0, by the name of a field of
    /// [`Metadata`](crate::project::statement::Metadata).
    pub fields: Vec<(usize, String)>,
}

/// A table as it was found, before its rows are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The first rows, each with a value for each column, long ones cut.
    pub rows: Vec<Vec<String>>,
    /// How many rows there are, the one with the names not counted.
    pub count: usize,
    /// What the columns seem to mean.
    pub columns_guessed: Columns,
}
