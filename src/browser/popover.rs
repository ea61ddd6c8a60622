//! Puts a popover beside a place on the page, or docks it at the window's lower edge.

use web_sys::{DomRect, HtmlElement};

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
