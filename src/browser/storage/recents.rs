//! The list of recent projects, which all windows share.

use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbTransaction};

use super::idb::{self, Mode, complete, settled};
use super::read::json;
use super::schema::{PAGE, RECENTS};
use crate::app::storage::{Recent, with_those_of_other_windows};
use crate::core::id::ProjectId;

/// Stores the list of this window.
pub async fn put(database: &IdbDatabase, recents: &[Recent]) -> Result<(), JsValue> {
    let transaction = idb::transaction(database, &[PAGE], Mode::Write)?;
    let complete = complete(&transaction);
    change(&transaction, |stored| with_those_of_other_windows(recents, stored)).await?;
    complete.await
}

/// Takes a project that is deleted off the list.
pub async fn remove(transaction: &IdbTransaction, project: ProjectId) -> Result<(), JsValue> {
    change(transaction, |mut stored| {
        stored.retain(|recent| recent.id != project);
        stored
    })
    .await
}

async fn change(
    transaction: &IdbTransaction,
    change: impl FnOnce(Vec<Recent>) -> Vec<Recent>,
) -> Result<(), JsValue> {
    let page = transaction.object_store(PAGE)?;
    let stored = settled(page.get(&RECENTS.into())?).await?;
    let changed = change(json(&stored).unwrap_or_default());
    // Strings and numbers only: this cannot fail.
    let text = serde_json::to_string(&changed).unwrap_or_default();
    page.put_with_key(&text.into(), &RECENTS.into())?;
    Ok(())
}
