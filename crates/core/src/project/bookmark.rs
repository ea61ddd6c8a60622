//! The bookmark of a statement: where its annotator stopped. It is an attached document.

use serde::{Deserialize, Serialize};

use super::attachment::{Attachments, document, read_document};
use super::id::StatementId;
use crate::edit::Edit;
use crate::small_map::SmallSet;

/// The start of the names of all bookmarks.
const BOOKMARK: &str = "bookmark/";

/// A bookmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Bookmark {
    /// The paragraph, counted from 0.
    pub paragraph: u32,
}

impl Bookmark {
    /// The name of the document with the bookmark of a statement.
    #[must_use]
    pub fn document_name(statement: StatementId) -> String {
        format!("{BOOKMARK}{statement}")
    }

    /// The statements that have one.
    #[must_use]
    pub fn all(attachments: &Attachments) -> SmallSet<StatementId> {
        let ids = attachments.keys().filter_map(|name| name.strip_prefix(BOOKMARK));
        ids.filter_map(StatementId::parse).collect()
    }

    /// The bookmark of a statement.
    #[must_use]
    pub fn read(attachments: &Attachments, statement: StatementId) -> Option<Self> {
        read_document(attachments, &Self::document_name(statement))
    }

    /// Sets the bookmark of a statement, or takes it away.
    #[must_use]
    pub fn write(bookmark: Option<Self>, statement: StatementId) -> Edit {
        let document = bookmark.map(|bookmark| document(&bookmark));
        Edit::SetAttachment { name: Self::document_name(statement), document }
    }
}
