//! Puts a popover beside a place on the page, or docks it at the window's lower edge.

use wasm_bindgen::prelude::*;
use web_sys::{DomRect, Element, HtmlElement};

use crate::app::placing::{Area, beside};

/// The window is too narrow for popovers beside the text.
const NARROW: &str = "(max-width: 44rem)";

/// Whether the window is narrow.
#[must_use]
pub fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(NARROW).ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Puts `popover` beside `anchor`, or leaves its place to the style sheet without one.
pub fn place(popover: &HtmlElement, anchor: Option<&DomRect>) {
    let style = popover.style();
    let Some(corner) = anchor.and_then(|anchor| corner(popover, anchor)) else {
        // Both fail only for unknown property names.
        let _ = style.remove_property("left");
        let _ = style.remove_property("top");
        return;
    };
    let _ = style.set_property("left", &format!("{}px", corner.0.round()));
    let _ = style.set_property("top", &format!("{}px", corner.1.round()));
}

fn corner(popover: &HtmlElement, anchor: &DomRect) -> Option<(f64, f64)> {
    let window = web_sys::window()?;
    let size = (f64::from(popover.offset_width()), f64::from(popover.offset_height()));
    let room = (window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?);
    let anchor =
        Area { x: anchor.x(), y: anchor.y(), width: anchor.width(), height: anchor.height() };
    Some(beside(anchor, size, room))
}

/// Where the browser's own selection stands. For touch and mouse selections.
#[must_use]
pub fn native_selection_rect() -> Option<DomRect> {
    let selection = web_sys::window()?.get_selection().ok().flatten()?;
    Some(selection.get_range_at(0).ok()?.get_bounding_client_rect())
}

#[wasm_bindgen]
extern "C" {
    /// An element with the popover methods, which older browsers lack.
    type Popover;
    #[wasm_bindgen(method, catch, js_name = showPopover)]
    fn show_popover(this: &Popover) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = hidePopover)]
    fn hide_popover(this: &Popover) -> Result<(), JsValue>;
}

/// Opens an element with the attribute `popover`. One that is open stays so.
pub fn show(element: &HtmlElement) {
    let _ = element.unchecked_ref::<Popover>().show_popover();
}

/// Closes it. One that is closed stays so.
pub fn hide(element: &HtmlElement) {
    let _ = element.unchecked_ref::<Popover>().hide_popover();
}

/// Whether it is open.
#[must_use]
pub fn is_shown(element: &Element) -> bool {
    element.matches(":popover-open").unwrap_or(false)
}
