//! What the project and the codebook of REFI-QDA share (<https://www.qdasoftware.org>): GUIDs and the
//! tree of codes.
//!
//! Only codes exist there. A layer becomes a code that groups its codes; each value of an attribute
//! that is chosen from a list becomes a code of its own, under a group for the attribute.

mod codes;
mod tree;

pub(crate) use codes::{Coded, Meaning, meanings, value_codes, write_codes};
pub(crate) use tree::{read_codes, same_guid};

use uuid::Uuid;

/// Who wrote the file.
pub(crate) const ORIGIN: &str = "Statement Annotator";

/// A GUID that is the same whenever the same thing is written.
#[must_use]
pub(crate) fn guid(within: Uuid, kind: &str, id: &str) -> String {
    let name = format!("{kind} {id}");
    Uuid::new_v5(&within, name.as_bytes()).hyphenated().to_string().to_uppercase()
}
