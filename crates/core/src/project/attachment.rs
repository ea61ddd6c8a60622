//! Data that rooms of the page keep with the project, as JSON documents by name.
//!
//! An exercise, its key, hand-ins and marks are kept here (`crate::classroom`). The project itself
//! does not interpret them, so that documents of newer versions are kept, undone and exported like
//! all others.

use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json;
use crate::project::foreign::Fields;
use crate::project::id::StatementId;
use crate::small_map::SmallMap;

/// JSON documents by name. Names consist of segments between slashes: `exercise`, `hand-in/ID`.
pub type Attachments = SmallMap<String, Rc<str>>;

/// The value as a document: compact JSON with sorted keys, so that equal values are equal documents.
#[must_use]
pub fn document<T: Serialize>(value: &T) -> Rc<str> {
    // Only a map with keys that are not strings cannot be written, and a test would notice.
    let sorted = serde_json::to_value(value).unwrap_or_default();
    sorted.to_string().into()
}

/// Reads a document; `None` if it is missing or of another structure.
#[must_use]
pub fn read_document<T: DeserializeOwned>(attachments: &Attachments, name: &str) -> Option<T> {
    parse_document(attachments.get(name)?)
}

/// Reads the text of a document; `None` if it is of another structure.
#[must_use]
pub fn parse_document<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// The names of the documents about one statement: those whose last segment is its id. They are
/// removed with the statement.
pub fn names_about(
    attachments: &Attachments,
    id: StatementId,
) -> impl Iterator<Item = &String> + use<'_> {
    let ending = format!("/{id}");
    attachments.keys().filter(move |name| name.ends_with(&ending))
}

/// Whether the text can be attached: it is JSON.
#[must_use]
pub fn is_document(text: &str) -> bool {
    json::parse(text).is_ok()
}

/// The documents as fields of a project file.
pub(crate) fn fields(attachments: &Attachments) -> Fields {
    let fields = attachments.iter().map(|(name, text)| {
        (name.clone(), serde_json::from_str(text).unwrap_or(serde_json::Value::Null))
    });
    fields.collect()
}

/// The documents in the fields of a project file.
pub(crate) fn from_fields(fields: &Fields) -> Attachments {
    fields.iter().map(|(name, value)| (name.clone(), value.to_string().into())).collect()
}
