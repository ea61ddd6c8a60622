//! Places a popover beside something on the page, or docks it at the window's lower edge.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use crate::browser::pixels::px;
use crate::browser::store::Store;
use crate::browser::text_pane::TextPane;
use annotator_app::placing::{Area, beside};
use annotator_core::text::segments::pieces;
use annotator_core::text::span::Spans;

/// Windows that are too narrow for popovers beside the text.
const NARROW: &str = "(max-width: 44rem)";

/// Room below a passage that is scrolled into view, in CSS pixels.
const ROOM: f64 = 24.0;

/// Whether the window is too narrow for popovers beside the text.
#[must_use]
pub fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(NARROW).ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Places `popover` beside `anchor`.
pub fn place(popover: &HtmlElement, anchor: Area) {
    // First let the style sheet set the height.
    set(popover, "block-size", "");
    if let Some(area) = area(popover, anchor) {
        set(popover, "left", &px(area.x.round()));
        set(popover, "top", &px(area.y.round()));
        set(popover, "block-size", &px(area.height.round()));
    }
}

/// Lets the style sheet set the popover's position and height.
pub fn release(popover: &HtmlElement) {
    for name in ["left", "top", "block-size"] {
        set(popover, name, "");
    }
}

/// Scrolls the text so that the docked `popover` does not cover `area`.
pub fn uncover(popover: &HtmlElement, area: Area, pane: &TextPane) {
    let covered = area.y + area.height + ROOM - popover.get_bounding_client_rect().y();
    if let Some(scroller) = pane.scroller().filter(|_| covered > 0.0) {
        #[allow(clippy::cast_possible_truncation)] // CSS pixels
        scroller.set_scroll_top(scroller.scroll_top() + covered.ceil() as i32);
    }
}

fn set(popover: &HtmlElement, name: &str, value: &str) {
    // It fails only for a read-only style; an element's own is writable.
    let _ = popover.style().set_property(name, value);
}

fn area(popover: &HtmlElement, anchor: Area) -> Option<Area> {
    let window = web_sys::window()?;
    let size = (f64::from(popover.offset_width()), f64::from(popover.offset_height()));
    let room = (window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?);
    Some(beside(anchor, size, room))
}

/// The area of the pending selection: as high as all its lines, and as wide as the last one. `None`
/// without a selection, or if its end is not in the page.
#[must_use]
pub fn pending_area(store: &Store) -> Option<Area> {
    let pieces = store.read(|model| {
        let open = model.open.as_ref()?;
        Some(pieces(&open.statement()?.text, &Spans::one(open.selection?.span)))
    })?;
    let pane = store.pane();
    let last = pane.selection_rect(&pieces)?;
    let first = pieces.first().and_then(|piece| {
        let range = pane.range_of(piece.paragraph, piece.start, piece.end)?;
        Some(range.get_bounding_client_rect().y())
    });
    let y = first.unwrap_or_else(|| last.y()).min(last.y());
    Some(Area { x: last.x(), y, width: last.width(), height: last.bottom() - y })
}

#[must_use]
pub fn area_of(element: &Element) -> Area {
    let rect = element.get_bounding_client_rect();
    Area { x: rect.x(), y: rect.y(), width: rect.width(), height: rect.height() }
}

#[wasm_bindgen]
extern "C" {
    /// An element with the popover methods. Older browsers do not have them.
    type Popover;
    #[wasm_bindgen(method, catch, js_name = showPopover)]
    fn show_popover(this: &Popover) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = hidePopover)]
    fn hide_popover(this: &Popover) -> Result<(), JsValue>;
}

/// Opens an element with the attribute `popover`. Does nothing if it is open.
pub fn show(element: &HtmlElement) {
    let _ = element.unchecked_ref::<Popover>().show_popover();
}

/// Closes it. Does nothing if it is closed.
pub fn hide(element: &HtmlElement) {
    let _ = element.unchecked_ref::<Popover>().hide_popover();
}

#[must_use]
pub fn is_shown(element: &Element) -> bool {
    element.matches(":popover-open").unwrap_or(false)
}
