//! The content of another program's file, in that program's own terms, before anything is located
//! in texts.
//!
//! The reader of a format reports what is in the file and interprets nothing. What unit the numbers
//! count in, which text belongs to which statement and what the codes mean is decided for all
//! formats in one place.

use serde::{Deserialize, Serialize};

use crate::codebook::Codebook;
use crate::project::annotation::{Confidence, Origin, Timestamp};
use crate::project::hash::{RevisionId, Sha256};
use crate::project::statement::Metadata;
use crate::project::value::Value;

/// Files that were opened together: a single one, or those of a package or a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Sorted by path.
    pub files: Vec<InFile>,
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InFile {
    /// The path of the file in the package, or its name.
    pub path: String,
    /// The content of the file.
    pub content: Vec<u8>,
}

impl Incoming {
    /// The files with this extension (given in lower case, without the dot), ignoring case.
    pub fn ending<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = &'a InFile> {
        self.files.iter().filter(move |file| file.has_ending(ending))
    }
}

impl InFile {
    /// Whether the file's name has this extension (given in lower case, without the dot), ignoring
    /// case.
    #[must_use]
    pub fn has_ending(&self, ending: &str) -> bool {
        let path = self.path.to_ascii_lowercase();
        path.rsplit_once('.').is_some_and(|(_, own)| own == ending)
    }

    /// The content as UTF-8 without a byte-order mark; `None` if it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.content).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }
}

/// Why nothing at all could be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotImported {
    /// The file is damaged in this place: a path with a line, or the name of a part.
    Damaged(String),
    /// The file has the right format, but this required part is missing.
    Missing(String),
}

/// The whole content of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// The unit that positions count in, if all programs that write the format count in it.
    pub unit: Option<Unit>,
    /// Whether our program wrote the file, so that the unit is certain.
    pub ours: bool,
    /// The codebook, if it is included in our own form.
    pub codebook: Option<Codebook>,
    /// The texts.
    pub texts: Vec<ImportedText>,
    /// The codes that the file defines; a parent comes before its children. Annotations may use
    /// codes that are not listed here; only their names are known.
    pub codes: Vec<ImportedCode>,
    /// The annotations, in the order of the file.
    pub annotations: Vec<ImportedAnnotation>,
    /// What cannot be imported, and where it is in the file.
    pub left_out: Vec<Unread>,
}

/// The unit that positions count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Unicode code points.
    CodePoints,
    /// UTF-16 units.
    Utf16,
    /// Bytes of UTF-8.
    Bytes,
}

/// A text in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedText {
    /// The name of the text in the file.
    pub name: String,
    /// The text as it is in the file; `None` if the file only mentions it.
    pub text: Option<String>,
    /// Whether the text is HTML. Its passages are in what a browser shows of it, so only their words
    /// say where they are.
    pub markup: bool,
    /// The SHA-256 of the text, if it is in the file.
    pub sha256: Option<Sha256>,
    /// The metadata that the file gives.
    pub metadata: Metadata,
}

/// A code in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedCode {
    /// The key that annotations use for the code.
    pub key: String,
    /// Shown to people.
    pub name: String,
    /// The key of the parent code.
    pub parent: Option<String>,
    /// The id or name of the code's layer.
    pub layer: Option<String>,
    /// The meaning of the code.
    pub definition: String,
    /// The colour, `#rrggbb`.
    pub colour: Option<String>,
    /// Whether the code only groups others.
    pub group: bool,
}

/// An annotation in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedAnnotation {
    /// The annotation's id in the file. An id that is a UUID is kept.
    pub id: String,
    /// The index of the annotated text.
    pub text: usize,
    /// The parts of the passage, in the order of the file.
    pub parts: Vec<Part>,
    /// The key of the code.
    pub code: String,
    /// The id or name of the layer, if the file names it besides the code.
    pub layer: Option<String>,
    /// The recorded attributes.
    pub attributes: Vec<ImportedAttribute>,
    /// A note.
    pub note: String,
    /// How sure the annotator was.
    pub confidence: Option<Confidence>,
    /// The name or id of the annotator.
    pub annotator: Option<String>,
    /// When the annotation was made.
    pub created: Option<Timestamp>,
    /// When the annotation was last changed.
    pub modified: Option<Timestamp>,
    /// How the annotation came to be, if the file says so.
    pub origin: Option<Origin>,
    /// The codebook revision that the annotation was made under, if the file says so.
    pub revision: Option<RevisionId>,
}

/// A part of a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// A half-open range in the unit of the file; `None` if the file has only the words.
    pub range: Option<(u32, u32)>,
    /// The words of the part, if the file has them.
    pub quote: Option<String>,
    /// The words before the part, if the file has them.
    pub prefix: String,
    /// The words after the part, if the file has them.
    pub suffix: String,
    /// The part's name in the file. Some programs name a part after its words, or after the first
    /// of them followed by `…`.
    pub name: String,
}

/// A recorded attribute of an annotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedAttribute {
    /// The attribute's id or name.
    pub name: String,
    /// The attribute's value.
    pub value: ImportedValue,
    /// The passages that show the value.
    pub evidence: Vec<Vec<Part>>,
    /// Whether it was proposed by our program and accepted as it was.
    pub proposed: bool,
}

impl ImportedAttribute {
    /// A value without evidence.
    #[must_use]
    pub fn new(name: impl Into<String>, value: ImportedValue) -> Self {
        Self { name: name.into(), value, evidence: Vec::new(), proposed: false }
    }
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportedValue {
    /// A value in our own form.
    Known(Value),
    /// Words; their meaning depends on the attribute's kind.
    Words(Vec<String>),
}

/// Something that is not imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Where it is in the file: a line, an id, a path.
    pub place: String,
    /// What it is, in the words of the file.
    pub what: String,
    /// Why it is not imported.
    pub reason: WhyUnread,
}

/// Why something is not imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyUnread {
    /// We have no counterpart, for example for relations between annotations.
    NoSuchThing,
    /// It does not have the structure that the format requires.
    Misshapen,
    /// It refers to something that is missing.
    Dangling,
    /// It belongs to something other than text: a picture, a recording.
    NotText,
    /// It is an archive that is damaged or encrypted.
    NotUnpacked,
    /// It is an archive, and with it more would be unpacked than fits into the memory.
    TooMuch {
        /// How many bytes are in it.
        bytes: usize,
        /// How many all such archives may have together.
        most: usize,
    },
}
