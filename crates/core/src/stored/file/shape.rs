//! The structure of a project file. Field names, their order and their doc comments are part of the
//! file format; the schema is generated from them.
//!
//! Fields without a `default` are required when reading. The others are always written, but can be
//! worked out if another program left them out.

use std::rc::Rc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::earlier::EarlierTextEntry;
use super::iso::IsoTime;
use super::open::Open;
use crate::codebook::{Code, Codebook, Layer};
use crate::json::{Json, is_false};
use crate::project::Annotator;
use crate::project::annotation::{Confidence, Origin};
use crate::project::foreign::Fields;
use crate::project::hash::{RevisionId, Sha256};
use crate::project::id::{
    AnnotationId, AnnotatorId, AttributeId, CodeId, CodebookId, LayerId, ProjectId, StatementId,
};
use crate::project::statement::{Metadata, Provenance};
use crate::project::value::Value;
use crate::small_map::SmallMap;
use crate::stored::layout::{KindV1, RoleV1};

/// A project of Statement Annotator: statements, the codebook they were coded with,
/// and the annotations.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ProjectFile {
    /// Marks the file as one of ours.
    #[cfg_attr(test, schemars(extend("const" = super::FORMAT)))]
    pub format: String,
    /// Major and minor version. A newer minor version only adds fields.
    #[cfg_attr(test, schemars(regex(pattern = r"^1\.[0-9]+$")))]
    pub version: String,
    /// What the file contains.
    #[cfg_attr(test, schemars(extend("enum" = super::kind::NAMES)))]
    pub kind: String,
    /// What `start` and `end` count everywhere in this file: Unicode code points from the start of
    /// the statement's text, the first one being 0.
    #[serde(default)]
    #[cfg_attr(test, schemars(extend("const" = super::OFFSET_UNIT)))]
    pub offset_unit: String,
    /// The character at `start` belongs to the span, the one at `end` does not.
    #[serde(default)]
    #[cfg_attr(test, schemars(extend("const" = super::OFFSET_INTERVAL)))]
    pub offset_interval: String,
    /// The project.
    pub project: ProjectEntry,
    /// The codebook as it is now.
    pub codebook: CodebookEntry,
    /// Earlier revisions of the codebook that annotations were made under.
    #[serde(default)]
    pub earlier_codebooks: Vec<CodebookEntry>,
    /// Who annotated.
    #[cfg_attr(test, schemars(with = "Vec<Annotator>"))]
    pub annotators: Vec<Open<Annotator>>,
    /// The statements, in the order shown.
    pub statements: Vec<StatementEntry>,
    /// The annotations, by statement and in text order.
    pub annotations: Vec<AnnotationEntry>,
    /// Documents of the classroom and of other rooms of the page, by name.
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    #[cfg_attr(test, schemars(with = "crate::classroom::Documents"))]
    pub attachments: Fields,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// What identifies the project.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ProjectEntry {
    /// Stays the same through all changes.
    pub id: ProjectId,
    /// Shown to people.
    pub name: String,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A codebook: an ordered tree of codes with the layers they belong to.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CodebookEntry {
    /// Stays the same through all revisions.
    pub id: CodebookId,
    /// Identifies this revision: the SHA-256 of the codebook's other fields as JSON with sorted
    /// keys and without spaces.
    pub revision: RevisionId,
    /// Shown to people.
    pub title: String,
    /// How to code with this codebook, in the words of its author.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub guidelines: String,
    /// The layers, in the order shown.
    pub layers: Vec<Rc<Layer>>,
    /// The codes, in the order shown; a parent comes before its children.
    pub codes: Vec<Rc<Code>>,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A statement with its whole text.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct StatementEntry {
    /// Identifies it within this file; across files, `sha256` does.
    pub id: StatementId,
    /// The SHA-256 of the text in UTF-8.
    pub sha256: Sha256,
    /// The text that all offsets refer to. Never trimmed or normalised.
    pub text: String,
    /// The length of the text.
    #[serde(default)]
    pub length: LengthEntry,
    /// What is known about it.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Metadata"))]
    pub metadata: Open<Metadata>,
    /// How it was read.
    #[cfg_attr(test, schemars(with = "Provenance"))]
    pub provenance: Open<Provenance>,
    /// The paragraphs that are not blank, without their line ends.
    #[serde(default)]
    pub paragraphs: Vec<ParagraphEntry>,
    /// The texts before its corrections, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_texts: Vec<EarlierTextEntry>,
    /// The parts of the text, if known: before the statement proper, the statement proper, and
    /// after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<ZoneEntry>,
    /// Whether it was marked as completely annotated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub done: bool,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// The length of a text, in three units.
#[derive(Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct LengthEntry {
    /// In Unicode code points, as Python counts.
    pub code_points: u32,
    /// In UTF-16 units, as JavaScript counts.
    pub utf16: u32,
    /// In bytes of UTF-8.
    pub bytes: u32,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A paragraph.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ParagraphEntry {
    /// Code points before it.
    pub start: u32,
    /// Code points before its end.
    pub end: u32,
    /// UTF-16 units before it.
    #[serde(default)]
    pub start_utf16: u32,
    /// UTF-16 units before its end.
    #[serde(default)]
    pub end_utf16: u32,
    /// What it is, if that is known and it is not plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<KindV1>,
    /// What it is in the layout of a statement; a paragraph with a role has no kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleV1>,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A part of a statement's text by its place on the page it was published on.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ZoneEntry {
    /// Which part.
    pub zone: Zone,
    /// Code points before it.
    pub start: u32,
    /// Code points before its end.
    pub end: u32,
    /// UTF-16 units before it.
    #[serde(default)]
    pub start_utf16: u32,
    /// UTF-16 units before its end.
    #[serde(default)]
    pub end_utf16: u32,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// The parts of a statement's text.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum Zone {
    /// Before the statement proper: menus, the title block.
    Front,
    /// The statement proper.
    Body,
    /// After the statement proper: links, addresses, copyright.
    Back,
}

/// A part of a text, with its words.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SpanEntry {
    /// Code points before it.
    pub start: u32,
    /// Code points before its end.
    pub end: u32,
    /// UTF-16 units before it.
    #[serde(default)]
    pub start_utf16: u32,
    /// UTF-16 units before its end.
    #[serde(default)]
    pub end_utf16: u32,
    /// The text between `start` and `end`. Reading checks it.
    pub quote: String,
    /// Up to 32 code points before it.
    #[serde(default)]
    pub prefix: String,
    /// Up to 32 code points after it.
    #[serde(default)]
    pub suffix: String,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// One code on one passage, by one annotator.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct AnnotationEntry {
    /// Stays the same through all changes.
    pub id: AnnotationId,
    /// The statement it belongs to.
    pub statement: StatementId,
    /// Its code.
    pub code: CodeId,
    /// The code's layer.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "LayerId"))]
    pub layer: Option<LayerId>,
    /// The passage: one span, or several that belong together, in text order.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub spans: Vec<SpanEntry>,
    /// Its recorded values, by the attribute's id.
    #[serde(default, deserialize_with = "super::unique::unique")]
    pub attributes: SmallMap<AttributeId, AttributeEntry>,
    /// The annotator's note.
    #[serde(default)]
    pub note: String,
    /// How sure the annotator is.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Who made it.
    pub annotator: AnnotatorId,
    /// When it was made.
    pub created: IsoTime,
    /// When it was last changed.
    pub modified: IsoTime,
    /// How it came to be.
    #[serde(default)]
    pub origin: Origin,
    /// The codebook's revision when it was last changed.
    pub codebook_revision: RevisionId,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A recorded value with the passages that show it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct AttributeEntry {
    /// The value; its `kind` is that of the attribute's definition.
    #[cfg_attr(test, schemars(with = "Value"))]
    pub value: ValueEntry,
    /// The passages it was read from; each is a list of spans, usually one.
    #[serde(default)]
    pub evidence: Vec<Vec<SpanEntry>>,
    /// Whether the program read the value from the passage and the annotator accepted it as it was.
    #[serde(default, skip_serializing_if = "is_false")]
    pub proposed: bool,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A value, or something that this build does not understand.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum ValueEntry {
    Known(Open<Value>),
    Unknown,
}

impl<'de> Deserialize<'de> for ValueEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Json::deserialize(deserializer)?;
        let (Ok(known), Json::Object(fields)) = (Value::read(&json), &json) else {
            return Ok(Self::Unknown);
        };
        let mut foreign = Fields::new();
        for (name, value) in
            fields.iter().filter(|(name, _)| !known.field_names().contains(&&**name))
        {
            foreign.insert(name.to_string(), value.read().map_err(D::Error::custom)?);
        }
        Ok(Self::Known(Open { known, foreign }))
    }
}

impl From<&Codebook> for CodebookEntry {
    fn from(codebook: &Codebook) -> Self {
        Self {
            id: codebook.id,
            revision: codebook.revision(),
            title: codebook.title.clone(),
            guidelines: codebook.guidelines.clone(),
            layers: codebook.layers.clone(),
            codes: codebook.codes.clone(),
            foreign: codebook.foreign.clone(),
        }
    }
}

impl CodebookEntry {
    pub(super) fn codebook(&self) -> Codebook {
        Codebook {
            id: self.id,
            title: self.title.clone(),
            guidelines: self.guidelines.clone(),
            layers: self.layers.clone(),
            codes: self.codes.clone(),
            foreign: self.foreign.clone(),
        }
    }
}
