//! A codebook by itself in files: its forms, and why it cannot be read.

use serde::{Deserialize, Serialize};

/// A form of a codebook in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodebookForm {
    /// Our own form, which keeps everything.
    Json,
    /// A table of the codes.
    Csv,
    /// For programs of qualitative analysis.
    Refi,
    /// A page to read.
    Html,
    /// A document for word processors.
    Docx,
    /// A text with marks.
    Markdown,
}

impl CodebookForm {
    /// All of them, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::Docx, Self::Html, Self::Markdown, Self::Json, Self::Csv, Self::Refi];

    /// The extension of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Refi => "qdc",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Markdown => "md",
        }
    }

    /// The media type of its files.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
            Self::Refi => "application/xml",
            Self::Html => "text/html",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Markdown => "text/markdown",
        }
    }
}

/// Why a codebook was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodebookUnread {
    /// There are no codes in it.
    NoCodes,
    /// It is damaged, or not a codebook in a form that is known.
    NotACodebook,
}

/// What our own form says it is.
pub const OURS: &str = "statement-annotator-codebook";

/// How many bytes of a file are looked at.
const HEAD: usize = 400;

/// Whether a file looks like a codebook by itself: by its name if that is certain, otherwise by how
/// it begins. Other files with codes may be codebooks, too, if the user says so.
#[must_use]
pub fn looks_like_codebook(name: &str, bytes: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes));
    let is_table = [".csv", ".tsv"].iter().any(|ending| name.ends_with(ending));
    let first = || {
        let line = head.lines().next().unwrap_or_default();
        line.split([',', ';', '\t']).next().unwrap_or_default().trim().trim_matches('"')
    };
    name.ends_with(".qdc")
        || (name.ends_with(".json") && head.contains(OURS))
        || (is_table && ["path", "code_path"].iter().any(|it| first().eq_ignore_ascii_case(it)))
}
