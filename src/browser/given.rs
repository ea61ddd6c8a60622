//! An exercise that comes with the page: in a data block of the page itself, or in its address.
//!
//! The first part of the program only looks whether there is one. The later module reads it.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use crate::browser::exercise_link;
use crate::browser::page::document;
use crate::browser::store::Store;
use annotator_app::classroom::working::WorkingMsg;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;

/// The data block, `<script type="application/json" id="exercise">`. A page that we save has it in
/// its head; others may have put it at the end of the body.
fn block() -> Option<Element> {
    document()?.get_element_by_id("exercise")
}

/// The part of the address that has an exercise.
fn fragment() -> Option<String> {
    let fragment = web_sys::window()?.location().hash().ok()?;
    exercise_link::has_exercise(&fragment).then_some(fragment)
}

/// Has the exercise read that the page came with, if there is one. Must run before the page is
/// drawn, which empties its body: a block in there is kept in the head.
pub fn look(store: &Store) {
    let block = block();
    if let Some((block, head)) = block.as_ref().zip(document().and_then(|it| it.head())) {
        // If it cannot be moved, it is said that the exercise is damaged.
        let _ = head.append_child(block);
    }
    if block.is_some() || fragment().is_some() {
        seen(store);
    }
}

/// Has the exercise read that the address has now, if there is one.
pub fn look_at_address(store: &Store) {
    if fragment().is_some() {
        seen(store);
    }
}

fn seen(store: &Store) {
    store.dispatch(Msg::Start(StartMsg::ExerciseSeen));
    store.dispatch(WorkingMsg::Seen.into());
}

/// Reads the exercise, and sends it once the page has started.
pub fn read(store: &Store) {
    let store = store.clone();
    spawn_local(async move {
        let content = block().and_then(|block| block.text_content());
        let only = content.is_some();
        let bytes = match content {
            Some(content) => content.into_bytes(),
            None => in_address().await.unwrap_or_default(),
        };
        page_started(&store).await;
        store.dispatch(WorkingMsg::Given { bytes, only }.into());
    });
}

/// The exercise in the address. It is taken out, so that a reload leads to the work on it.
async fn in_address() -> Option<Vec<u8>> {
    let fragment = fragment()?;
    let window = web_sys::window()?;
    let (location, history) = (window.location(), window.history().ok()?);
    let address = location.pathname().ok()? + &location.search().ok()?;
    // If it fails, a reload shows the card again.
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    exercise_link::read(&fragment).await
}

/// Waits until it is known what is stored.
async fn page_started(store: &Store) {
    while !store.read(|model| model.started) {
        let mut subscription = None;
        let changed = Promise::new(&mut |resolve, _| {
            subscription = Some(store.subscribe(move || {
                let _ = resolve.call0(&JsValue::NULL);
            }));
        });
        let _ = JsFuture::from(changed).await;
        drop(subscription);
    }
}
