//! How much the browser keeps for this page, and whether it has promised to go on keeping it.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::StorageManager;

/// What the browser says of the page's storage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Bytes taken, about: browsers are not exact on purpose.
    pub used: f64,
    /// Bytes that may be taken, about.
    pub limit: f64,
    /// Whether the browser has promised not to delete it when space runs out.
    pub promised: bool,
}

fn manager() -> Option<StorageManager> {
    Some(web_sys::window()?.navigator().storage())
}

/// Asks the browser to keep what is stored, even if space runs out. It may ask the user, and
/// may refuse; the work is stored all the same.
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

/// Looks how things stand. Browsers that do not tell never call back.
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
