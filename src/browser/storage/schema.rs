//! The stores of the database, and the form of their keys and values.
//!
//! | store     | key                        | value |
//! |-----------|----------------------------|-------|
//! | `texts`   | SHA-256                    | the text |
//! | `parts`   | `[project, name]`          | see [`part`] |
//! | `journal` | `[project, seq]`           | `{ record, texts: [SHA-256, …] }` |
//! | `aside`   | `[project, seq, SHA-256]`  | the record |
//! | `page`    | `"settings"`, `"recents"`, `"deleted"` | JSON |
//!
//! The digests of a snapshot's or record's texts are stored outside its JSON, so that a project's
//! texts are found without decoding it. Sequence numbers are JavaScript numbers, which are exact up
//! to 2^53.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

use super::idb;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{ProjectId, StatementId};

/// The database's name. A later, incompatible format gets another name.
pub const DATABASE: &str = "statement-annotator-1";

/// Texts by digest, shared by all projects.
pub const TEXTS: &str = "texts";
/// Parts of snapshots, and places.
pub const PARTS: &str = "parts";
/// Records after the snapshots.
pub const JOURNAL: &str = "journal";
/// Records that could not be replayed.
pub const ASIDE: &str = "aside";
/// Data that belongs to no single project.
pub const PAGE: &str = "page";

/// All stores. None has a key path or an index.
pub const STORES: [&str; 5] = [TEXTS, PARTS, JOURNAL, ASIDE, PAGE];

/// The settings' key in [`PAGE`].
pub const SETTINGS: &str = "settings";
/// The recent projects' key in [`PAGE`].
pub const RECENTS: &str = "recents";

/// The deleted projects' key in [`PAGE`]. Their parts stay where they are.
pub const DELETED: &str = "deleted";

/// Names of a project's parts.
pub mod part {
    /// The sequence number that the snapshot includes. Without this part there is no snapshot.
    pub const SEQ: &str = "seq";
    /// The snapshot's head, as JSON.
    pub const HEAD: &str = "head";
    /// The snapshot's codebook, as JSON.
    pub const CODEBOOK: &str = "codebook";
    /// The snapshot's undo history, as JSON.
    pub const HISTORY: &str = "history";
    /// The digests of the snapshot's texts, as a list.
    pub const TEXTS: &str = "texts";
    /// Where the user left the project, as JSON. Not part of the snapshot.
    pub const PLACE: &str = "place";
    /// The file on the user's disk that the project is written to: the browser's handle, and when
    /// it was last changed. Not part of the snapshot.
    pub const FILE: &str = "file";
    /// A statement with its annotations, as JSON. The statement's id follows this prefix.
    pub const STATEMENT: &str = "statement:";
}

#[must_use]
pub fn part_key(project: ProjectId, name: &str) -> JsValue {
    Array::of2(&project.to_string().into(), &name.into()).into()
}

#[must_use]
pub fn statement_part(id: StatementId) -> String {
    format!("{}{id}", part::STATEMENT)
}

/// The part's name in its key.
#[must_use]
pub fn name_in_key(key: &JsValue) -> Option<String> {
    Array::from(key).get(1).as_string()
}

#[must_use]
pub fn record_key(project: ProjectId, seq: u64) -> JsValue {
    Array::of2(&project.to_string().into(), &number(seq)).into()
}

/// The key of a record that is set aside. The digest allows two records with the same number.
#[must_use]
pub fn aside_key(project: ProjectId, seq: u64, record: &str) -> JsValue {
    let digest = Sha256::of(record.as_bytes()).to_string();
    Array::of3(&project.to_string().into(), &number(seq), &digest.into()).into()
}

/// The range of all keys of a project, in `parts` and in `journal`.
///
/// # Errors
/// None in practice.
pub fn keys_of(project: ProjectId) -> Result<IdbKeyRange, JsValue> {
    // Arrays are compared by element, and an array sorts after numbers and strings.
    let project = JsValue::from(project.to_string());
    idb::range(&Array::of1(&project), &Array::of2(&project, &Array::new()))
}

/// The keys of a project's records up to `seq`.
///
/// # Errors
/// None in practice.
pub fn records_up_to(project: ProjectId, seq: u64) -> Result<IdbKeyRange, JsValue> {
    idb::range(&record_key(project, 0), &record_key(project, seq))
}

/// A sequence number for JavaScript.
#[must_use]
#[allow(clippy::cast_precision_loss)] // nobody makes 2^53 edits
pub fn number(seq: u64) -> JsValue {
    JsValue::from_f64(seq as f64)
}

/// A sequence number from JavaScript.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the cast saturates
pub fn number_in(value: &JsValue) -> Option<u64> {
    value.as_f64().map(|number| number as u64)
}

/// The stored value for a record.
///
/// # Errors
/// None in practice.
pub fn record_value(record: &str, texts: &Array) -> Result<JsValue, JsValue> {
    let value = Object::new();
    Reflect::set(&value, &"record".into(), &record.into())?;
    Reflect::set(&value, &"texts".into(), texts)?;
    Ok(value.into())
}

#[must_use]
pub fn record_in(value: &JsValue) -> Option<String> {
    Reflect::get(value, &"record".into()).ok()?.as_string()
}

#[must_use]
pub fn texts_in(value: &JsValue) -> Vec<Sha256> {
    Reflect::get(value, &"texts".into()).map(|list| digests_in(&list)).unwrap_or_default()
}

#[must_use]
pub fn digests(digests: impl Iterator<Item = Sha256>) -> Array {
    digests.map(|digest| JsValue::from(digest.to_string())).collect()
}

/// Digests from a list of JavaScript's.
#[must_use]
pub fn digests_in(list: &JsValue) -> Vec<Sha256> {
    if !Array::is_array(list) {
        return Vec::new();
    }
    Array::from(list).iter().filter_map(|hex| Sha256::parse(&hex.as_string()?)).collect()
}
