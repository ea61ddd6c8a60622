//! Changes the text in a text area in the browser's own way, so that its undo knows of it.

use std::ops::Range;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::HtmlTextAreaElement;

use crate::browser::page::document;
use annotator_app::classroom::formatting::Change;

/// What is selected, in UTF-16 units.
#[must_use]
pub fn selection(area: &HtmlTextAreaElement) -> Range<usize> {
    let end = |place: Result<Option<u32>, JsValue>| place.ok().flatten().unwrap_or_default();
    end(area.selection_start()) as usize..end(area.selection_end()) as usize
}

/// Makes a change and selects what it says. The text area then has the focus.
pub fn replace(area: &HtmlTextAreaElement, change: &Change) {
    // Neither throws on a text area in the page.
    let _ = area.focus();
    select(area, &change.range);
    type_over(&change.words);
    select(area, &change.select);
}

fn select(area: &HtmlTextAreaElement, range: &Range<usize>) {
    let unit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let _ = area.set_selection_range(unit(range.start), unit(range.end));
}

/// Has the browser type these words over the selection. Where it cannot, nothing happens.
fn type_over(words: &str) {
    let Some(document) = document() else { return };
    let command = Reflect::get(&document, &"execCommand".into());
    if let Ok(command) = command.and_then(|it| it.dyn_into::<Function>()) {
        // Inserting no words would not delete the selection.
        let name = if words.is_empty() { "delete" } else { "insertText" };
        let _ = command.call3(&document, &name.into(), &false.into(), &words.into());
    }
}
