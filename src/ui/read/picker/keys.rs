//! The picker's keys.

use web_sys::Element;
use yew::prelude::*;

use super::open_picker::OpenPicker;
use super::rows::Section;
use crate::browser::keyboard::is_of_ime;
use annotator_app::coding::CodingMsg;
use annotator_app::dialog::Dialog;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;

/// How many rows Page Up and Page Down move.
const PAGE: i32 = 8;

/// Turns keys into messages.
pub fn keys(
    dispatch: &Callback<Msg>,
    shown: Option<&OpenPicker>,
    rows: &[Section],
) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    let shown = shown.cloned();
    let codes = || rows.iter().flat_map(|section| &section.rows).map(|row| &row.code);
    let mut selectable = codes().filter(|code| code.selectable).map(|code| code.id.clone());
    let first = selectable.next();
    let last = selectable.next_back().or_else(|| first.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(shown) = &shown else { return };
        if is_of_ime(&event) {
            return;
        }
        let in_search = event
            .target_dyn_into::<Element>()
            .is_some_and(|element| element.id() == "picker-search");
        let msg = match event.key().as_str() {
            "Escape" => Some(Msg::Coding(CodingMsg::PickerClosed)),
            _ if !in_search => None,
            "Enter" if shown.picker.highlighted.is_some() => {
                Some(Msg::Coding(CodingMsg::PickerApplied { keep: event.shift_key() }))
            }
            "Enter" => new_code(&shown.codebook, &shown.picker.query),
            "ArrowDown" => Some(Msg::Coding(CodingMsg::PickerMoved(1))),
            "ArrowUp" => Some(Msg::Coding(CodingMsg::PickerMoved(-1))),
            "PageDown" => Some(Msg::Coding(CodingMsg::PickerMoved(PAGE))),
            "PageUp" => Some(Msg::Coding(CodingMsg::PickerMoved(-PAGE))),
            "Home" => first.clone().map(|it| Msg::Coding(CodingMsg::PickerPointed(it))),
            "End" => last.clone().map(|it| Msg::Coding(CodingMsg::PickerPointed(it))),
            key => code_key(&event, key, shown),
        };
        if let Some(msg) = msg {
            event.prevent_default();
            event.stop_propagation();
            dispatch.emit(msg);
        }
    })
}

/// A code's own key applies it while nothing is typed.
fn code_key(event: &KeyboardEvent, key: &str, shown: &OpenPicker) -> Option<Msg> {
    let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    let wanted = plain && shown.code_keys && shown.picker.query.is_empty();
    (wanted && shown.codebook.code_for_key(key).is_some())
        .then(|| Msg::Coding(CodingMsg::CodeKeyPressed(key.to_owned())))
}

/// Opens the dialog for a new code with this name in the first layer.
pub fn new_code(codebook: &Codebook, name: &str) -> Option<Msg> {
    let name = name.trim();
    let layer = codebook.layers.first()?.id.clone();
    let dialog = Dialog::NewCode { layer, parent: None, name: name.to_owned() };
    (!name.is_empty()).then_some(Msg::DialogOpened(dialog))
}
