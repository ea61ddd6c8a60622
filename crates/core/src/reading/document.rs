//! A document as it was read.

use serde::{Deserialize, Serialize};

use crate::project::statement::{Metadata, ParagraphKind, Provenance};

/// What a reader found in a file: everything that becomes a statement if the user accepts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The text, with LF line ends. From here on it never changes.
    pub text: String,
    /// Paragraphs whose kind the file specifies, by index in ascending order. Paragraphs are
    /// separated by line feeds. All others are plain or unknown.
    pub kinds: Vec<(u32, ParagraphKind)>,
    /// What the file says about itself besides its text, such as a page's language or address.
    pub metadata: Metadata,
    /// How it was read.
    pub provenance: Provenance,
    /// What the user should know.
    pub remarks: Vec<Remark>,
}

/// What the user should know about how a document was read. None of this prevents its use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// The encoding was guessed and may be wrong.
    EncodingGuessed,
    /// The file declares this encoding, but it is in UTF-8, and was read so.
    EncodingMisdeclared(String),
    /// This many characters could not be decoded and were replaced by U+FFFD.
    Undecodable(usize),
    /// This many characters have no meaning outside their font, such as signs of symbol fonts.
    PrivateCharacters(usize),
    /// Running heads, running feet and page numbers were left out: this many lines.
    RunningHeadsLeftOut(usize),
    /// The pages have several columns, which were put one after the other.
    Columns,
    /// What is written on these pages is only in pictures, or drawn as shapes, and cannot be read.
    /// Pages are counted from 1, here and below, and are in ascending order.
    PagesWithoutText(Vec<usize>),
    /// Fonts do not say what some of their letters are. These are left out.
    LettersUnreadable {
        /// How many.
        letters: usize,
        /// On which pages.
        pages: Vec<usize>,
    },
    /// Letters that are written in another direction than their page were left out.
    TurnedLeftOut {
        /// How many.
        letters: usize,
        /// On which pages.
        pages: Vec<usize>,
    },
    /// This many line numbers beside the text were left out.
    LineNumbersLeftOut(usize),
    /// The file is damaged, and what could be recovered was read.
    Recovered,
    /// Values of form fields and notes on the page were left out.
    FieldsLeftOut {
        /// How many.
        fields: usize,
        /// On which pages.
        pages: Vec<usize>,
    },
    /// This many footnotes or endnotes were moved to the end of the text.
    NotesMoved(usize),
    /// Tracked changes were accepted: deleted text was left out, added text is included.
    TrackedChanges,
    /// This many comments were left out.
    CommentsLeftOut(usize),
    /// This many parts, in formats that cannot be read here, were left out.
    PartsLeftOut(usize),
    /// The footnotes or endnotes were left out, because where they are is damaged in the file.
    NotesLeftOut,
    /// This many tables were turned into lines.
    Tables(usize),
    /// Parts that are not shown (hidden, scripts, navigation) were left out.
    HiddenLeftOut,
    /// The file's name does not fit its content, which has this format.
    NameMisleads(super::Format),
}
