//! A document as it was read.

use serde::{Deserialize, Serialize};

use crate::project::statement::{Metadata, ParagraphKind, Provenance};

/// What a reader understood of a file: everything that becomes a statement once the user
/// accepts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The text, with LF line ends. From here on it never changes.
    pub text: String,
    /// Paragraphs whose kind the file tells, by the paragraph's index (the paragraphs are what
    /// stands between line feeds), in rising order. Others are plain, or not known.
    pub kinds: Vec<(u32, ParagraphKind)>,
    /// What the file says of itself beside its text, such as a page's language or address.
    pub metadata: Metadata,
    /// How it was read.
    pub provenance: Provenance,
    /// What the user should know.
    pub remarks: Vec<Remark>,
}

/// What the user should know of how a document was read. Nothing here keeps it from being used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// The encoding was guessed and may be another one.
    EncodingGuessed,
    /// So many characters could not be decoded and stand as U+FFFD.
    Undecodable(usize),
    /// Running heads, running feet and page numbers were left out, so many lines.
    RunningHeadsLeftOut(usize),
    /// The pages have two or more columns, which were put one behind the other.
    Columns,
    /// So many pages hold pictures only; what is written on them cannot be read.
    PagesWithoutText(usize),
    /// So many footnotes or endnotes were put behind the text.
    NotesMoved(usize),
    /// Text that was deleted with tracked changes was left out, text that was added is in.
    TrackedChanges,
    /// Comments were left out, so many.
    CommentsLeftOut(usize),
    /// Tables were made lines, so many.
    Tables(usize),
    /// Parts that are not shown (hidden, scripts, navigation) were left out.
    HiddenLeftOut,
    /// The file's name does not fit its content, which is of this format.
    NameMisleads(super::Format),
}
