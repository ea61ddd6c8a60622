//! The list of deleted projects, which all windows share.

use wasm_bindgen::JsValue;
use web_sys::IdbDatabase;

use super::idb::{self, Mode, complete, settled};
use super::read::json;
use super::recents;
use super::schema::{DELETED, PAGE};
use annotator_app::keeping::bin::Binned;
use annotator_core::project::id::ProjectId;

/// The list. What cannot be read is treated as missing.
pub(super) async fn read(database: &IdbDatabase) -> Result<Vec<Binned>, JsValue> {
    let page = idb::transaction(database, &[PAGE], Mode::Read)?.object_store(PAGE)?;
    let stored = settled(page.get(&DELETED.into())?).await?;
    Ok(json(&stored).unwrap_or_default())
}

/// Changes the list. A project that was deleted leaves the list of projects in the same transaction,
/// so that it is always in one of them.
pub(super) async fn change(
    database: &IdbDatabase,
    binned: Option<ProjectId>,
    change: impl FnOnce(Vec<Binned>) -> Vec<Binned>,
) -> Result<(), JsValue> {
    let transaction = idb::transaction(database, &[PAGE], Mode::WriteStrict)?;
    let complete = complete(&transaction);
    let page = transaction.object_store(PAGE)?;
    let stored = settled(page.get(&DELETED.into())?).await?;
    let changed = change(json(&stored).unwrap_or_default());
    // Only strings and numbers, so this cannot fail.
    let text = serde_json::to_string(&changed).unwrap_or_default();
    page.put_with_key(&text.into(), &DELETED.into())?;
    if let Some(project) = binned {
        recents::remove(&transaction, project).await?;
    }
    complete.await
}
