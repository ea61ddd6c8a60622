//! Places a popover beside something on the page, or docks it at the window's lower edge.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

use crate::browser::pixels::px;
use crate::browser::store::Store;
use annotator_app::placing::{Area, beside, has_room, to_uncover};
use annotator_core::text::Text;
use annotator_core::text::boundaries::with_sentences;
use annotator_core::text::segments::{Piece, pieces};
use annotator_core::text::span::{Span, Spans};

/// Windows that are too narrow for popovers beside the text.
const NARROW: &str = "(max-width: 45rem)";

/// The width of details beside a popover with the room around them, in CSS pixels.
const DETAILS: f64 = 280.0;

/// Room between details and the window's edge, in CSS pixels.
const EDGE: f64 = 8.0;

/// Windows in which the sides of the text open and close, as in `styles/layout.css`.
const SIDES_OPEN: &str = "(max-width: 70rem)";

/// Whether the window is too narrow for popovers beside the text.
#[must_use]
pub fn is_narrow() -> bool {
    window_is(NARROW)
}

/// Whether the window is too narrow to show both sides of the text at all times.
#[must_use]
pub fn sides_open() -> bool {
    window_is(SIDES_OPEN)
}

fn window_is(query: &str) -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
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

/// Whether a popover can be beside `anchor` without covering it.
#[must_use]
pub fn fits(anchor: Area) -> bool {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.is_some_and(|height| has_room(anchor, height))
}

/// Says on which side of `popover` its details are, and how high they may be: they end at the same
/// edge of the anchor as the popover. Sides are of the window, not of the writing direction.
pub fn place_details(popover: &HtmlElement, anchor: Area) {
    let Some(window) = web_sys::window() else { return };
    let size = |of: Result<JsValue, JsValue>| of.ok().and_then(|it| it.as_f64()).unwrap_or(0.0);
    let (width, height) = (size(window.inner_width()), size(window.inner_height()));
    let rect = popover.get_bounding_client_rect();
    let side = if width - rect.right() > DETAILS {
        "right"
    } else if rect.left() > DETAILS {
        "left"
    } else {
        "inside"
    };
    let above = rect.bottom() <= anchor.y;
    let room = if above { rect.bottom() } else { height - rect.top() };
    // It fails only for invalid names.
    let _ = popover.set_attribute("data-details", side);
    let _ = popover.set_attribute("data-above", if above { "true" } else { "false" });
    set(popover, "--details-room", &px((room - EDGE).round()));
}

/// Lets the style sheet set the popover's position and height.
pub fn release(popover: &HtmlElement) {
    for name in ["left", "top", "block-size"] {
        set(popover, name, "");
    }
}

/// Scrolls the text so that the docked `popover` does not cover the passage that a code is chosen
/// for, nor its sentences if there is room for them.
pub fn uncover(popover: &HtmlElement, store: &Store) {
    let Some(scroller) = store.pane().scroller() else { return };
    let passage = area_to_code(store, |_, passage| passage);
    let Some((sentences, passage)) = passage_area(store).zip(passage) else { return };
    let top = scroller.get_bounding_client_rect().y();
    let bottom = popover.get_bounding_client_rect().y();
    #[allow(clippy::cast_possible_truncation)] // CSS pixels
    let by = to_uncover(sentences, passage, top, bottom).ceil() as i32;
    scroller.set_scroll_top(scroller.scroll_top() + by);
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

/// The area of the passage that a code is chosen for: all lines of its sentences. `None` without a
/// passage, or if its end is not in the page.
#[must_use]
pub fn passage_area(store: &Store) -> Option<Area> {
    area_to_code(store, with_sentences)
}

/// The area of what `of` makes of the passage that a code is chosen for.
fn area_to_code(store: &Store, of: fn(&Text, Span) -> Span) -> Option<Area> {
    let pieces = store.read(|model| {
        let open = model.open.as_ref()?;
        let text = &open.statement()?.text;
        let passage = open.passage_to_code()?;
        Some(pieces(text, &Spans::one(of(text, passage))))
    })?;
    let pane = store.pane();
    let area = |piece: &Piece| {
        let range = pane.range_of(piece.paragraph, piece.start, piece.end)?;
        let rect = range.get_bounding_client_rect();
        Some((rect.left(), rect.top(), rect.right(), rect.bottom()))
    };
    let last = area(pieces.last()?)?;
    let first = pieces.first().and_then(area).unwrap_or(last);
    let (x, y) = (first.0.min(last.0), first.1.min(last.1));
    Some(Area { x, y, width: first.2.max(last.2) - x, height: last.3.max(first.3) - y })
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

/// Closes the popover around an element.
pub fn hide_around(element: &Element) {
    let popover = element.closest("[popover]").ok().flatten();
    if let Some(popover) = popover.and_then(|popover| popover.dyn_into().ok()) {
        hide(&popover);
    }
}

/// Whether the popover that an event `toggle` is about is shown now.
#[must_use]
pub fn is_toggled_on(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| is_shown(&element))
}

#[must_use]
pub fn is_shown(element: &Element) -> bool {
    element.matches(":popover-open").unwrap_or(false)
}
