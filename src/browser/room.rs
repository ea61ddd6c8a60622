//! How much the browser stores for this page, and whether it has promised to keep it.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::StorageManager;

/// What the browser reports about the page's storage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Approximate bytes used. Browsers are inexact on purpose.
    pub used: f64,
    /// Approximate bytes available in total.
    pub limit: f64,
    /// Whether the browser has promised not to delete the data when space runs out.
    pub promised: bool,
}

fn manager() -> Option<StorageManager> {
    Some(web_sys::window()?.navigator().storage())
}

/// Asks the browser to keep what is stored even if space runs out. It may ask the user, and it may
/// refuse. The work is stored in any case.
pub fn ask_to_keep() {
    spawn_local(async {
        if let Some(manager) = manager()
            && !promised(&manager).await
            && let Ok(asked) = manager.persist()
        {
            let _ = JsFuture::from(asked).await;
        }
    });
}

async fn promised(manager: &StorageManager) -> bool {
    let Ok(asked) = manager.persisted() else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy())
}

/// Calls `answer` with the state of storage. Some browsers do not report it; they never call back.
pub fn look(answer: impl FnOnce(Room) + 'static) {
    spawn_local(async move {
        let Some(manager) = manager() else { return };
        let Ok(asked) = manager.estimate() else { return };
        let Ok(estimate) = JsFuture::from(asked).await else { return };
        let number = |name: &str| {
            Reflect::get(&estimate, &JsValue::from_str(name)).ok().and_then(|n| n.as_f64())
        };
        if let (Some(used), Some(limit)) = (number("usage"), number("quota")) {
            answer(Room { used, limit, promised: promised(&manager).await });
        }
    });
}
