//! What stands where in the database, and the shapes of keys and values.
//!
//! | store     | key                        | value |
//! |-----------|----------------------------|-------|
//! | `texts`   | SHA-256                    | the text |
//! | `parts`   | `[project, name]`          | see [`part`] |
//! | `journal` | `[project, seq]`           | `{ record, texts: [SHA-256, …] }` |
//! | `aside`   | `[project, seq, SHA-256]`  | the record |
//! | `page`    | `"settings"`, `"recents"`  | JSON |
//!
//! Snapshots and records name their texts beside their JSON, so that a project's
//! texts are found without understanding it. Sequence numbers are JavaScript
//! numbers: exact up to 2^53.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

use super::idb;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{ProjectId, StatementId};

/// The database's name. A later format that cannot share it gets another one.
pub const DATABASE: &str = "statement-annotator-1";

/// Texts by their digest, once for all projects.
pub const TEXTS: &str = "texts";
/// Snapshots in parts, and places.
pub const PARTS: &str = "parts";
/// Records behind the snapshots.
pub const JOURNAL: &str = "journal";
/// Records that could not be replayed.
pub const ASIDE: &str = "aside";
/// What belongs to no project.
pub const PAGE: &str = "page";

/// All stores. None has a key path or index.
pub const STORES: [&str; 5] = [TEXTS, PARTS, JOURNAL, ASIDE, PAGE];

/// The settings' key in [`PAGE`].
pub const SETTINGS: &str = "settings";
/// The recent projects' key in [`PAGE`].
pub const RECENTS: &str = "recents";

/// Names of a project's parts.
pub mod part {
    /// The sequence number that the snapshot includes. The snapshot exists with it.
    pub const SEQ: &str = "seq";
    /// The snapshot's head, as JSON.
    pub const HEAD: &str = "head";
    /// The snapshot's codebook, as JSON.
    pub const CODEBOOK: &str = "codebook";
    /// The snapshot's undo history, as JSON.
    pub const HISTORY: &str = "history";
    /// The digests of the snapshot's texts, as a list.
    pub const TEXTS: &str = "texts";
    /// Where the user was, as JSON. Not of the snapshot.
    pub const PLACE: &str = "place";
    /// The file on the user's disk that the project is written to: the browser's handle of it, and
    /// when it was last changed. Not of the snapshot.
    pub const FILE: &str = "file";
    /// Before a statement's id: a statement with its annotations, as JSON.
    pub const STATEMENT: &str = "statement:";
}

/// The key of a part.
#[must_use]
pub fn part_key(project: ProjectId, name: &str) -> JsValue {
    Array::of2(&project.to_string().into(), &name.into()).into()
}

/// The name of a statement's part.
#[must_use]
pub fn statement_part(id: StatementId) -> String {
    format!("{}{id}", part::STATEMENT)
}

/// The name in a part's key.
#[must_use]
pub fn name_in_key(key: &JsValue) -> Option<String> {
    Array::from(key).get(1).as_string()
}

/// The key of a record.
#[must_use]
pub fn record_key(project: ProjectId, seq: u64) -> JsValue {
    Array::of2(&project.to_string().into(), &number(seq)).into()
}

/// The key of a record set aside. The same number may be set aside twice.
#[must_use]
pub fn aside_key(project: ProjectId, seq: u64, record: &str) -> JsValue {
    let digest = Sha256::of(record.as_bytes()).to_string();
    Array::of3(&project.to_string().into(), &number(seq), &digest.into()).into()
}

/// All keys of a project, in `parts` and in `journal`.
///
/// # Errors
/// None in practice.
pub fn keys_of(project: ProjectId) -> Result<IdbKeyRange, JsValue> {
    // Arrays sort by their elements, and arrays come behind numbers and strings.
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

/// A sequence number as JavaScript has it.
#[must_use]
#[allow(clippy::cast_precision_loss)] // nobody makes 2^53 edits
pub fn number(seq: u64) -> JsValue {
    JsValue::from_f64(seq as f64)
}

/// A sequence number back from JavaScript.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates
pub fn number_in(value: &JsValue) -> Option<u64> {
    value.as_f64().map(|number| number as u64)
}

/// The value of a record.
///
/// # Errors
/// None in practice.
pub fn record_value(record: &str, texts: &Array) -> Result<JsValue, JsValue> {
    let value = Object::new();
    Reflect::set(&value, &"record".into(), &record.into())?;
    Reflect::set(&value, &"texts".into(), texts)?;
    Ok(value.into())
}

/// The record in a record's value.
#[must_use]
pub fn record_in(value: &JsValue) -> Option<String> {
    Reflect::get(value, &"record".into()).ok()?.as_string()
}

/// The digests in a record's value.
#[must_use]
pub fn texts_in(value: &JsValue) -> Vec<Sha256> {
    Reflect::get(value, &"texts".into()).map(|list| digests_in(&list)).unwrap_or_default()
}

/// A list of digests.
#[must_use]
pub fn digests(digests: impl Iterator<Item = Sha256>) -> Array {
    digests.map(|digest| JsValue::from(digest.to_string())).collect()
}

/// A list of digests back from JavaScript.
#[must_use]
pub fn digests_in(list: &JsValue) -> Vec<Sha256> {
    if !Array::is_array(list) {
        return Vec::new();
    }
    Array::from(list).iter().filter_map(|hex| Sha256::parse(&hex.as_string()?)).collect()
}
