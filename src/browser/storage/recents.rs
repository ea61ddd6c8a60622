//! The list of recent projects, which all windows share, and which project is open in this window.

use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbTransaction, Storage};

use super::idb::{self, Mode, complete, settled};
use super::read::json;
use super::schema::{PAGE, RECENTS};
use annotator_app::keeping::storage::{Recent, mark_open, with_other_windows};
use annotator_core::project::id::ProjectId;

/// The key, in this window's session storage, of the project it has open. Session storage survives
/// a reload.
const HERE: &str = "open";

/// Stores which project this window has open.
pub(super) fn remember_here(recents: &[Recent]) {
    let open = recents.first().filter(|recent| recent.open);
    let id = open.map(|recent| recent.id.to_string()).unwrap_or_default();
    if let Some(session) = session() {
        // If this fails, the shared list still has the project opened last.
        let _ = session.set_item(HERE, &id);
    }
}

/// Marks the project that this window reopens.
pub(super) fn mark_open_here(recents: &mut [Recent]) {
    let here = session().and_then(|session| session.get_item(HERE).ok()?);
    mark_open(recents, here.as_deref());
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Stores this window's list.
pub(super) async fn put(database: &IdbDatabase, recents: &[Recent]) -> Result<(), JsValue> {
    let transaction = idb::transaction(database, &[PAGE], Mode::Write)?;
    let complete = complete(&transaction);
    change(&transaction, |stored| with_other_windows(recents, stored)).await?;
    complete.await
}

/// Removes a deleted project from the list.
pub(super) async fn remove(
    transaction: &IdbTransaction,
    project: ProjectId,
) -> Result<(), JsValue> {
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
    // Only strings and numbers, so this cannot fail.
    let text = serde_json::to_string(&changed).unwrap_or_default();
    page.put_with_key(&text.into(), &RECENTS.into())?;
    Ok(())
}
