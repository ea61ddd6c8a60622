//! Puts a popover beside a place on the page, or docks it at the window's lower edge.

use web_sys::HtmlElement;

use crate::app::placing::{Area, beside};
use crate::browser::selection::{range_of, selection_rect};
use crate::browser::store::Store;
use crate::core::segments::pieces;
use crate::core::span::Spans;

/// The window is too narrow for popovers beside the text.
const NARROW: &str = "(max-width: 44rem)";

/// Whether the window is narrow.
#[must_use]
pub fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(NARROW).ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Puts `popover` beside `anchor`.
pub fn place(popover: &HtmlElement, anchor: Area) {
    // As high as the style sheet wants it.
    set(popover, "block-size", "");
    if let Some(area) = area(popover, anchor) {
        set(popover, "left", &format!("{}px", area.x.round()));
        set(popover, "top", &format!("{}px", area.y.round()));
        set(popover, "block-size", &format!("{}px", area.height.round()));
    }
}

/// Leaves the popover's place and height to the style sheet.
pub fn release(popover: &HtmlElement) {
    for name in ["left", "top", "block-size"] {
        set(popover, name, "");
    }
}

fn set(popover: &HtmlElement, name: &str, value: &str) {
    // Fails only where the style is read-only, and an element's own never is.
    let _ = popover.style().set_property(name, value);
}

fn area(popover: &HtmlElement, anchor: Area) -> Option<Area> {
    let window = web_sys::window()?;
    let size = (f64::from(popover.offset_width()), f64::from(popover.offset_height()));
    let room = (window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?);
    Some(beside(anchor, size, room))
}

/// Where the pending selection stands: all its lines in height, and the start of the last
/// one. `None` without one, and where the page does not hold its end.
#[must_use]
pub fn pending_area(store: &Store) -> Option<Area> {
    let pieces = store.read(|model| {
        let open = model.open.as_ref()?;
        Some(pieces(&open.statement()?.text, &Spans::one(open.selection?.span)))
    })?;
    let last = selection_rect(&pieces)?;
    let first = pieces.first().and_then(|piece| {
        let range = range_of(piece.paragraph, piece.start, piece.end)?;
        Some(range.get_bounding_client_rect().y())
    });
    let y = first.unwrap_or_else(|| last.y()).min(last.y());
    Some(Area { x: last.x(), y, width: last.width(), height: last.bottom() - y })
}
