//! Presses a button of the page for somebody who asked for it by name.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::browser::page::document;

/// Presses the first element that fits and is shown, or the first of all if none is.
pub fn press(selector: &str) {
    let Some(found) = document().and_then(|it| it.query_selector_all(selector).ok()) else {
        return;
    };
    let all = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<HtmlElement>().ok());
    let all: Vec<_> = all.collect();
    let shown = all.iter().find(|element| element.get_client_rects().length() > 0);
    if let Some(element) = shown.or(all.first()) {
        // So that the focus comes back to it.
        let _ = element.focus();
        element.click();
    }
}
