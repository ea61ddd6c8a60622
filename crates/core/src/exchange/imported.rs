//! What a file of another tool holds, in that tool's own terms, before any of it is placed.
//!
//! A reader of a format says what stands in the file and judges nothing: which unit its numbers
//! count in, which text belongs to which statement and what its codes mean is found out for all
//! formats in one place.

use serde::{Deserialize, Serialize};

use crate::codebook::Codebook;
use crate::project::annotation::{Confidence, Origin, Timestamp};
use crate::project::hash::{RevisionId, Sha256};
use crate::project::statement::Metadata;
use crate::project::value::Value;

/// Files that came together: one, or those of a package or a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// In the order of their paths.
    pub files: Vec<InFile>,
}

/// A file that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InFile {
    /// Its path in the package, or its name.
    pub path: String,
    /// Its content.
    pub content: Vec<u8>,
}

impl Incoming {
    /// The files with this ending (lower case, without its dot), whatever the case of theirs.
    pub fn ending<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = &'a InFile> {
        self.files.iter().filter(move |file| file.has_ending(ending))
    }
}

impl InFile {
    /// Whether its name ends so (lower case, without the dot), whatever its case.
    #[must_use]
    pub fn has_ending(&self, ending: &str) -> bool {
        let path = self.path.to_ascii_lowercase();
        path.rsplit_once('.').is_some_and(|(_, own)| own == ending)
    }

    /// Its content as UTF-8 without a byte-order mark; `None` where it is something else.
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
    /// The file is damaged at this place: a path with a line, or the name of a part.
    Damaged(String),
    /// The file is of the format, but this that it needs is not there.
    Missing(String),
}

/// All that a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// What its numbers count, where the format leaves no doubt.
    pub unit: Option<Unit>,
    /// The codebook, where it is there as we write it.
    pub codebook: Option<Codebook>,
    /// The texts.
    pub texts: Vec<ImportedText>,
    /// The codes that the file defines; a parent stands before its children. Codes that annotations
    /// name and that stand not here have no more than that name.
    pub codes: Vec<ImportedCode>,
    /// The annotations, in the order of the file.
    pub annotations: Vec<ImportedAnnotation>,
    /// What cannot be taken over, with where it stands in the file.
    pub left_out: Vec<Unread>,
}

/// What numbers count.
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

/// A text of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedText {
    /// What the file calls it.
    pub name: String,
    /// The text as it stands in the file; `None` where the file only speaks of it.
    pub text: Option<String>,
    /// The SHA-256 of the text, where the file tells.
    pub sha256: Option<Sha256>,
    /// What the file knows about it.
    pub metadata: Metadata,
}

/// A code of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedCode {
    /// What annotations call it.
    pub key: String,
    /// Shown to people.
    pub name: String,
    /// The key of the code it stands under.
    pub parent: Option<String>,
    /// The id or name of its layer.
    pub layer: Option<String>,
    /// What it means.
    pub definition: String,
    /// Its colour, `#rrggbb`.
    pub colour: Option<String>,
    /// Whether it only groups others.
    pub group: bool,
}

/// An annotation of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedAnnotation {
    /// Its id in the file; if it is a UUID the annotation keeps it.
    pub id: String,
    /// The place of its text among the texts.
    pub text: usize,
    /// Its passage, in the order of the file.
    pub parts: Vec<Part>,
    /// The key of its code.
    pub code: String,
    /// The id or name of its layer, where the file tells it beside the code.
    pub layer: Option<String>,
    /// What is recorded about it.
    pub attributes: Vec<ImportedAttribute>,
    /// A note.
    pub note: String,
    /// How sure the annotator was.
    pub confidence: Option<Confidence>,
    /// Who made it: a name or an id.
    pub annotator: Option<String>,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it was last changed.
    pub modified: Option<Timestamp>,
    /// How it came to be, where the file tells.
    pub origin: Option<Origin>,
    /// The revision of the codebook that it was made under, where the file tells.
    pub revision: Option<RevisionId>,
}

/// A part of a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Half-open range in the unit of the file; `None` where only words are given.
    pub range: Option<(u32, u32)>,
    /// Its words, where the file has them.
    pub quote: Option<String>,
    /// The words before it, where the file has them.
    pub prefix: String,
    /// The words behind it, where the file has them.
    pub suffix: String,
}

/// Something recorded about an annotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedAttribute {
    /// Its id or name.
    pub name: String,
    /// Its value.
    pub value: ImportedValue,
    /// The passages that show it.
    pub evidence: Vec<Vec<Part>>,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportedValue {
    /// As we write it.
    Known(Value),
    /// Words, whose meaning depends on the attribute's kind.
    Words(Vec<String>),
}

/// Something that is not taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Where it stands in the file: a line, an id, a path.
    pub place: String,
    /// What it is, in the file's own words.
    pub what: String,
    /// Why.
    pub reason: WhyUnread,
}

/// Why something is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyUnread {
    /// There is no place for such a thing here: relations between annotations, say.
    NoSuchThing,
    /// It is not of the shape that the format says.
    Misshapen,
    /// It speaks of something that is not there.
    Dangling,
    /// It belongs to something other than text: a picture, a recording.
    NotText,
}
