//! The clipboard.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// Copies a text. Nothing happens where the browser does not allow it.
pub fn copy(text: &str) {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    let Ok(clipboard) = Reflect::get(&navigator, &"clipboard".into()) else { return };
    let write = Reflect::get(&clipboard, &"writeText".into());
    if let Ok(write) = write.and_then(|it| it.dyn_into::<Function>()) {
        // It answers with a promise; there is nothing to do if it fails.
        let _ = write.call1(&clipboard, &JsValue::from_str(text));
    }
}
