//! Tables of buttons that are one tab stop: the arrow keys go through their cells.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::page::{document, is_right_to_left};

/// Goes to the next cell in the direction of an arrow key. The button of a cell says in `data-cell` in
/// which line and column it is.
pub(super) fn move_by_key(event: &KeyboardEvent) {
    let from = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some(cell) = from.and_then(|it| it.get_attribute("data-cell")) else { return };
    let Some((line, across)) = cell.split_once('-') else { return };
    let (Ok(line), Ok(across)) = (line.parse::<i32>(), across.parse::<i32>()) else { return };
    let forward = if is_right_to_left() { -1 } else { 1 };
    let (line, across) = match event.key().as_str() {
        "ArrowUp" => (line - 1, across),
        "ArrowDown" => (line + 1, across),
        "ArrowRight" => (line, across + forward),
        "ArrowLeft" => (line, across - forward),
        _ => return,
    };
    let selector = format!("[data-cell='{line}-{across}']");
    let next = document().and_then(|it| it.query_selector(&selector).ok().flatten());
    if let Some(next) = next.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        let _ = next.focus();
    }
}
