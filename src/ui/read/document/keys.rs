//! Keys go to the later module, which knows what they do. The focus on the text shows the caret.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

use crate::browser::page::document;
use crate::browser::text_pane::TextPane;
use crate::ui::later;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;

/// Listens for keys as long as the room is there.
#[hook]
pub fn use_keys() {
    let store = use_store();
    use_effect_on(store, |store| {
        let (store, focus_store) = (store.clone(), store.clone());
        let listeners = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            let down = move |event: &Event| {
                if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                    later::key(&store, event);
                }
            };
            let focused = move |event: &Event| {
                if is_text(focus_store.pane(), event) {
                    focus_store.dispatch(Msg::Start(StartMsg::TextFocused));
                }
            };
            (
                EventListener::new_with_options(&document, "keydown", options, down),
                EventListener::new(&document, "focusin", focused),
            )
        });
        move || drop(listeners)
    });
}

pub(super) fn is_text(pane: &TextPane, event: &Event) -> bool {
    target(event).zip(pane.text()).is_some_and(|(target, text)| target == *text)
}

pub(super) fn is_in_text(pane: &TextPane, event: &Event) -> bool {
    target(event).zip(pane.text()).is_some_and(|(target, text)| text.contains(Some(&target)))
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
