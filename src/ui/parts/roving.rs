//! Arrow keys inside a group that is one tab stop: tabs, and toolbars.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use annotator_app::keys::other_side;

/// The groups that are one tab stop.
const GROUPS: &str = "[role=tablist], [role=toolbar], [data-roving]";

/// Moves the focus among the elements of a group that fit `selector`, and makes the new one the tab
/// stop. Returns it.
pub fn move_focus(event: &KeyboardEvent, selector: &str) -> Option<HtmlElement> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let focused = event.target()?.dyn_into::<Element>().ok()?;
    let group = focused.closest(GROUPS).ok()??;
    let nodes = group.query_selector_all(selector).ok()?;
    let items: Vec<HtmlElement> =
        (0..nodes.length()).filter_map(|at| nodes.item(at)?.dyn_into().ok()).collect();
    let at = items.iter().position(|item| item.is_same_node(Some(&focused)))?;
    let key = event.key();
    let key = if annotator_words::language().right_to_left { other_side(&key) } else { &key };
    let last = items.len().checked_sub(1)?;
    let next = match key {
        "ArrowRight" | "ArrowDown" => (at + 1).min(last),
        "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    event.prevent_default();
    let next = items.get(next)?;
    for item in &items {
        item.set_tab_index(if item == next { 0 } else { -1 });
    }
    let _ = next.focus();
    Some(next.clone())
}
