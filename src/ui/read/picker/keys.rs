//! The picker's keys.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::again::swallow_enter;
use crate::browser::keyboard::is_of_ime;
use crate::browser::store::Store;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::picker::Row;
use annotator_app::keys::{digit_key, words_key};
use annotator_app::model::Model;
use annotator_app::msg::Msg;

/// How many rows Page Up and Page Down move.
const PAGE: i32 = 8;

/// Turns keys into messages. `keeps` says whether the code that is chosen next stays active.
pub fn keys(store: &Store, keeps: bool) -> Callback<KeyboardEvent> {
    let store = store.clone();
    Callback::from(move |event: KeyboardEvent| {
        if is_of_ime(&event) {
            return;
        }
        let in_search = event
            .target_dyn_into::<Element>()
            .is_some_and(|element| element.id() == "picker-search");
        let send = |msg| Some(Msg::Coding(msg));
        let msg = match event.key().as_str() {
            "Escape" => send(CodingMsg::PickerClosed),
            _ if !in_search => None,
            "Enter" if keeps && store.read(has_code) => send(CodingMsg::PickerKept),
            "Enter" => send(CodingMsg::PickerApplied { keep: event.shift_key() }),
            "Tab" if !event.shift_key() => send(CodingMsg::PickerKept),
            "ArrowDown" => send(CodingMsg::PickerMoved(1)),
            "ArrowUp" => send(CodingMsg::PickerMoved(-1)),
            "PageDown" => send(CodingMsg::PickerMoved(PAGE)),
            "PageUp" => send(CodingMsg::PickerMoved(-PAGE)),
            key => store.read(|model| at_once(&event, key, model)),
        };
        let Some(msg) = msg else { return };
        event.prevent_default();
        event.stop_propagation();
        if event.key() == "Enter" && store.read(has_row) {
            swallow_enter();
        }
        store.dispatch(msg);
    })
}

/// A digit applies its code, and plus and minus change the chosen passage, at once while nothing is
/// typed. Letters only search.
fn at_once(event: &KeyboardEvent, key: &str, model: &Model) -> Option<Msg> {
    let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    let open = model.open.as_ref()?;
    let empty = open.picker.as_ref()?.query.is_empty();
    if !plain || !empty || !model.settings.code_keys {
        return None;
    }
    digit_key(key, open).or_else(|| words_key(key, open))
}

fn row(model: &Model) -> Option<&Row> {
    model.open.as_ref()?.picker.as_ref()?.row.as_ref()
}

fn has_row(model: &Model) -> bool {
    row(model).is_some()
}

fn has_code(model: &Model) -> bool {
    row(model).is_some_and(|row| row.code().is_some())
}
