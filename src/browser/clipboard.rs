//! The clipboard.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{ClipboardEvent, Event};

use crate::browser::page::document;

/// The type of a tag on the clipboard.
pub const TAG_TYPE: &str = "application/x-statement-annotator-tag";

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

/// Copies the same in several types, the first of which is plain text. Only what a user does at this
/// moment may lead here.
pub fn copy_as(parts: &[(&'static str, String)]) {
    let Some(document) = document() else { return };
    let given = parts.to_vec();
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "copy", options, move |event| {
        fill(event, &given);
    });
    let command = Reflect::get(&document, &"execCommand".into());
    let done = command.and_then(|it| it.dyn_into::<Function>());
    let done = done.and_then(|it| it.call1(&document, &"copy".into()));
    drop(listener);
    if let (true, Some((_, plain))) = (done.is_ok_and(|it| !it.is_truthy()), parts.first()) {
        copy(plain);
    }
}

/// Puts these parts on the clipboard instead of what is selected.
fn fill(event: &Event, parts: &[(&'static str, String)]) {
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let Some(data) = data else { return };
    event.prevent_default();
    for (kind, content) in parts {
        let _ = data.set_data(kind, content);
    }
}
