//! Asks before the page is closed while work could be lost.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;

use crate::browser::store::Store;
use annotator_app::model::Model;

/// Asks as long as the listener is kept. The browser chooses the words.
#[must_use]
pub fn ask_before_leaving(store: &Store) -> Option<EventListener> {
    let window = web_sys::window()?;
    let store = store.clone();
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if store.read(Model::would_lose_work) {
            event.prevent_default();
            // Older browsers ask only if there is a value.
            let _ = Reflect::set(event, &"returnValue".into(), &"unsaved".into());
        }
    }))
}
