//! The stored form of projects: JSON with a version.
//!
//! Most types have a separate stored twin (`...V1`), so that they can change without changing what
//! is on disk. A twin changes only together with [`VERSION`], and older twins stay as long as such
//! records may exist. Leaf data (codebook, codes, metadata, values, annotators) is stored directly,
//! without a twin. Texts are not included: a statement names its text by SHA-256, and each text is
//! stored once, separately.

pub mod file;

mod edit;
mod layout;
pub(crate) mod parts;
pub mod record;
pub mod snapshot;
mod version;

#[cfg(test)]
mod tests;

use std::rc::Rc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::json::{self, JsonError};
use super::project::ProjectProblem;
use super::text::Text;
use crate::project::hash::Sha256;
use crate::project::id::StatementId;

pub use record::{
    StepInPieces, decode_piece, decode_record, encode_piece, encode_record, encode_step_head,
    pieces_of_step, texts_of,
};
pub use snapshot::{
    Snapshot, decode_annotations, decode_project, decode_snapshot, encode_annotations,
    encode_bare_statement, encode_codebook, encode_head, encode_history, encode_snapshot,
    encode_statement,
};

/// The newest version that can be read. Raise it for a new kind of edit or a new field that must
/// not be ignored, so that an older build reports "newer" and not "damaged".
///
/// What is written has the oldest version that suffices for its content (`stored/version.rs`):
/// records without anything new stay readable for older builds.
pub const VERSION: u32 = 10;

/// Finds a text by its SHA-256.
pub type FindText<'a> = dyn Fn(Sha256) -> Option<Rc<Text>> + 'a;

/// Why something cannot be read from storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireError {
    /// Not JSON, or not of the structure of its version.
    Damaged {
        /// Where it was noticed.
        place: Place,
    },
    /// Written by a newer build.
    NewerVersion {
        /// The version of the record.
        found: u32,
    },
    /// The text with this digest is missing.
    MissingText(Sha256),
    /// The structure is right, but the parts do not make a valid project.
    Invalid(Invalid),
}

/// A place in stored data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which part.
    pub part: Part,
    /// From 1. If the JSON is valid but has another structure, no place is known, and this is 0.
    pub line: usize,
    /// In bytes, from 1. If no place is known, this is 0.
    pub column: usize,
}

/// The parts that are stored separately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A record of the journal.
    Record,
    /// The project's head.
    Head,
    /// The codebook.
    Codebook,
    /// A statement with its annotations.
    Statement(StatementId),
    /// The history.
    History,
}

/// Why the parts do not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// The head names a statement that is not stored.
    NoStatement(StatementId),
    /// The part for this statement contains another one.
    OtherStatement(StatementId),
    /// The project is not valid.
    Project(ProjectProblem),
}

/// Reads one part. Its version is checked first.
fn read<T: DeserializeOwned>(part: Part, json: &str) -> Result<T, WireError> {
    #[derive(Deserialize)]
    struct Versioned {
        v: u32,
    }
    let damaged = |line, column| WireError::Damaged { place: Place { part, line, column } };
    let tree = json::parse(json).map_err(|error| match error {
        JsonError::Syntax { line, column } => damaged(line, column),
        JsonError::Shape(_) => damaged(0, 0),
    })?;
    let Versioned { v } = tree.read().map_err(|_| damaged(0, 0))?;
    if v > VERSION {
        return Err(WireError::NewerVersion { found: v });
    }
    tree.read().map_err(|_| damaged(0, 0))
}

/// Writes one part.
fn write<T: serde::Serialize>(part: &T) -> String {
    // There are only strings, numbers, lists and string keys, so this cannot fail.
    serde_json::to_string(part).unwrap_or_default()
}
