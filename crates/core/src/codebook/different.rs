//! Codes with nearly the same names that somebody found to be different: an attached document.

use serde::{Deserialize, Serialize};

use crate::edit::Edit;
use crate::project::attachment::{Attachments, document, read_document};
use crate::project::id::CodeId;
use crate::small_map::SmallSet;

/// The name of the document.
const NAME: &str = "different-codes";

/// Pairs of codes that are different, though their names are nearly the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DifferentCodes {
    /// The ids of two codes each, in the order of the codebook.
    pub pairs: SmallSet<(CodeId, CodeId)>,
}

impl DifferentCodes {
    /// What was found so far.
    #[must_use]
    pub fn read(attachments: &Attachments) -> Self {
        read_document(attachments, NAME).unwrap_or_default()
    }

    /// Keeps a further pair.
    #[must_use]
    pub fn with(mut self, one: CodeId, other: CodeId) -> Edit {
        self.pairs.insert((one, other));
        Edit::SetAttachment { name: NAME.to_owned(), document: Some(document(&self)) }
    }
}
