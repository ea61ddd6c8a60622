//! The list of recent projects, which all windows share, and which of them is open in this window.

use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbTransaction, Storage};

use super::idb::{self, Mode, complete, settled};
use super::read::json;
use super::schema::{PAGE, RECENTS};
use annotator_app::keeping::storage::{Recent, mark_open, with_those_of_other_windows};
use annotator_core::project::id::ProjectId;

/// What this window has open stands under this name in its session storage, which a window that
/// is loaded again finds as it was.
const HERE: &str = "open";

/// Remembers for this window alone which project it has open.
pub(super) fn remember_here(recents: &[Recent]) {
    let open = recents.first().filter(|recent| recent.open);
    let id = open.map(|recent| recent.id.to_string()).unwrap_or_default();
    if let Some(session) = session() {
        // Where it cannot be kept, the list that all windows share tells what was open last.
        let _ = session.set_item(HERE, &id);
    }
}

/// Leaves open in the list what this window opens when it is loaded.
pub(super) fn mark_open_here(recents: &mut [Recent]) {
    let here = session().and_then(|session| session.get_item(HERE).ok()?);
    mark_open(recents, here.as_deref());
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Stores the list of this window.
pub(super) async fn put(database: &IdbDatabase, recents: &[Recent]) -> Result<(), JsValue> {
    let transaction = idb::transaction(database, &[PAGE], Mode::Write)?;
    let complete = complete(&transaction);
    change(&transaction, |stored| with_those_of_other_windows(recents, stored)).await?;
    complete.await
}

/// Takes a project that is deleted off the list.
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
    // Strings and numbers only: this cannot fail.
    let text = serde_json::to_string(&changed).unwrap_or_default();
    page.put_with_key(&text.into(), &RECENTS.into())?;
    Ok(())
}
