//! A statement: its text, what is known about it, and how it was read.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::id::StatementId;
use super::text::Text;

/// A statement in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Identifies it within its project; across files its text's SHA-256 does.
    pub id: StatementId,
    /// The text, unchanged since it was read.
    pub text: Rc<Text>,
    /// What is known about it.
    pub metadata: Metadata,
    /// How it was read.
    pub provenance: Provenance,
}

/// What is known about a statement. What the text does not say stays empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Metadata {
    /// Shown in lists and above the text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who spoke.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub speaker: String,
    /// The speaker's office.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// For whom.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub delegation: String,
    /// Before which body.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organ: String,
    /// At which meeting.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub occasion: String,
    /// About what.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub topic: String,
    /// The day of delivery, `YYYY-MM-DD`; relative dates count from it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// BCP 47, such as `en` or `ar`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Where it was published.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source_url: String,
    /// A document symbol such as `S/PV.7898`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub symbol: String,
}

/// How a statement was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Provenance {
    /// The file's name; empty for pasted text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file_name: String,
    /// Such as `text/plain`.
    pub media_type: String,
    /// Such as `utf-8`.
    pub encoding: String,
    /// Whether a byte-order mark was dropped.
    #[serde(default)]
    pub byte_order_mark: bool,
    /// The line ends as found, before they became LF.
    pub line_ends: LineEnds,
    /// How the text came in.
    pub read_as: ReadAs,
}

/// The line ends of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineEnds {
    /// There was none.
    #[default]
    None,
    /// LF everywhere.
    Lf,
    /// CR and LF everywhere.
    CrLf,
    /// CR everywhere.
    Cr,
    /// More than one kind.
    Mixed,
}

/// How a text came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// Opened or dropped as a file.
    File,
    /// Pasted.
    Paste,
    /// The built-in sample.
    Sample,
}
