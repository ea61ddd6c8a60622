//! What storage keeps: JSON with a version, written from twins of the core's types.
//!
//! The core's own types never reach the disk, so they can change freely; a twin
//! changes only together with [`VERSION`], and a twin of an older version stays for
//! as long as such records may exist. Leaf data (codebook, values, metadata) are
//! their own twins. Texts are not written here: a statement names its text by
//! SHA-256, and the text is kept once beside.

pub mod file;

mod edit;
mod layout;
mod parts;
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

pub use record::{decode_record, encode_record, texts_of};
pub use snapshot::{
    Snapshot, decode_snapshot, encode_codebook, encode_head, encode_history, encode_snapshot,
    encode_statement,
};

/// The newest version that is read. A new kind of edit or a new field that must not be overlooked
/// raises it, so that an older build says "newer" and not "damaged".
///
/// What is written says the least version that its content needs (`stored/version.rs`): a record without
/// anything new stays readable for the windows of older builds.
pub const VERSION: u32 = 2;

/// Finds a text by its SHA-256.
pub type FindText<'a> = dyn Fn(Sha256) -> Option<Rc<Text>> + 'a;

/// Why something cannot be read from storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireError {
    /// Not JSON, or not of the shape of its version.
    Damaged {
        /// Where it was noticed.
        place: Place,
    },
    /// Written by a newer build.
    NewerVersion {
        /// The version that stands there.
        found: u32,
    },
    /// The text with this digest is not there.
    MissingText(Sha256),
    /// The shape is right, but the parts do not make a valid project.
    Invalid(Invalid),
}

/// A place in what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which part.
    pub part: Part,
    /// From 1; 0 where it is JSON of another shape, which has no place.
    pub line: usize,
    /// In bytes, from 1; 0 as for the line.
    pub column: usize,
}

/// What is stored separately.
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

/// What does not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// The head names a statement that has no part.
    NoStatement(StatementId),
    /// The part of this statement holds another one.
    OtherStatement(StatementId),
    /// The project is not valid.
    Project(ProjectProblem),
}

/// Reads one part, its version first.
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
    // Strings, numbers, lists and string keys only: this cannot fail.
    serde_json::to_string(part).unwrap_or_default()
}
