//! What REFI-QDA projects and codebooks share (<https://www.qdasoftware.org>): GUIDs and the tree
//! of codes.
//!
//! REFI-QDA has only codes. A layer becomes a code that groups its codes. Each value of an
//! attribute with a list of values becomes a code, in a group for the attribute.

mod codes;
mod tree;

pub(crate) use codes::{COLOURS, Coded, Meaning, meanings, value_codes, write_codes};
pub(crate) use tree::{read_codes, same_guid};

use uuid::Uuid;

/// The program that wrote the file.
pub(crate) const ORIGIN: &str = "Statement Annotator";

/// A GUID that is the same each time the same thing is written.
#[must_use]
pub(crate) fn guid(within: Uuid, kind: &str, id: &str) -> String {
    let name = format!("{kind} {id}");
    Uuid::new_v5(&within, name.as_bytes()).hyphenated().to_string().to_uppercase()
}
