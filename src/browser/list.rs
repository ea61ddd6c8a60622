//! The list of annotations on the screen: its scroll position, and where its rows are drawn.

use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::browser::frame::{after_frame, measure_then};
use crate::browser::page::{element, rem};
use crate::browser::pixels::number;
use crate::browser::store::Store;
use annotator_app::coding::rows::View;
use annotator_core::project::id::AnnotationId;

/// The id of the scrolling element.
pub const LIST_ID: &str = "annotation-list";
/// The height of a row in rem, as in `styles/list.css`.
pub const ROW: f64 = 4.75;

/// The list, and its visible part.
struct Measured {
    list: HtmlElement,
    view: View,
}

impl Measured {
    /// Scrolls to the row at this place. Returns what is then visible.
    fn show(&self, at: usize) -> View {
        let there = self.view.showing(at);
        if (there.top - self.view.top).abs() >= 1.0 {
            #[allow(clippy::cast_possible_truncation)] // CSS pixels
            self.list.set_scroll_top(there.top.round() as i32);
        }
        there
    }
}

/// Scrolls a list whose rows are `row` rem high, as little as possible, to the row at this place.
pub fn show_place(list: &HtmlElement, row: f64, at: usize) {
    let list = list.clone();
    let view = view_of(&list, row);
    Measured { list, view }.show(at);
}

fn measure() -> Option<Measured> {
    let list = element(LIST_ID)?;
    let view = view_of(&list, ROW);
    Some(Measured { list, view })
}

/// The visible part of a list whose rows are `row` rem high.
#[must_use]
pub fn view_of(list: &HtmlElement, row: f64) -> View {
    let (top, height) = (f64::from(list.scroll_top()), f64::from(list.client_height()));
    View { top, height, row: row * rem().unwrap_or(16.0) }
}

/// Gives `space` the height of `count` rows of `row` rem and moves `drawn` to the position of row
/// `first`.
pub fn lay_out(space: &HtmlElement, drawn: &HtmlElement, row: f64, count: usize, first: usize) {
    #[allow(clippy::cast_precision_loss)] // a list has fewer than 2^52 rows
    let height = |rows: usize| format!("{}rem", number(rows as f64 * row));
    // Setting fails only on a read-only style; an element's own is writable.
    let _ = space.style().set_property("block-size", &height(count));
    let _ = drawn.style().set_property("inset-block-start", &height(first));
}

/// Says to the style sheet how many columns a table has besides the usual ones.
pub fn set_more_columns(table: &HtmlElement, more: usize) {
    // Setting fails only on a read-only style; an element's own is writable.
    let _ = table.style().set_property("--more", &more.to_string());
}

/// Scrolls to the row at this place before the next frame, and calls `seen` with what is then
/// visible. Without a row to scroll to, it waits until the frame is drawn.
pub fn follow(at: Option<usize>, seen: impl FnOnce(View) + 'static) {
    let Some(at) = at else {
        after_frame(move || {
            if let Some(list) = measure() {
                seen(list.view);
            }
        });
        return;
    };
    measure_then(move || {
        // Scrolling counts as measuring: it changes nothing, but makes the browser lay out a page
        // that was changed before.
        let view = measure().map(|list| list.show(at));
        move || {
            view.map(seen);
        }
    });
}

/// Scrolls the row, or another place, with this id into view, as little as possible.
pub fn show_row(id: &str) {
    if let Some(row) = element(id) {
        scroll_into_view(&row);
    }
}

fn scroll_into_view(row: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    row.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The id of an annotation's row.
#[must_use]
pub fn row_id(id: AnnotationId) -> String {
    format!("annotation-{id}")
}

/// Scrolls to an annotation's row, unless it is not listed.
pub fn scroll_to_row(store: &Store, id: AnnotationId) {
    if let Some(row) = element(&row_id(id)) {
        return scroll_into_view(&row);
    }
    // Only a long list, whose rows are all equally high, does not draw all of them.
    let at = store.read(|model| model.open.as_ref()?.place_in_list(id));
    if at.is_some() {
        follow(at, |_| {});
    }
}

/// Scrolls a list whose rows are `row` rem high so that the row at this place is in its middle.
pub fn scroll_to_line(list: &yew::NodeRef, row: f64, at: usize) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let view = view_of(&list, row);
    #[allow(clippy::cast_precision_loss)] // a list has fewer than 2^52 rows
    let top = (at as f64 + 0.5) * view.row - view.height / 2.0;
    #[allow(clippy::cast_possible_truncation)] // CSS pixels
    list.set_scroll_top(top.max(0.0).round() as i32);
}

/// Scrolls the cell with this id into view once it is drawn.
pub fn show_cell(id: &str) {
    let id = id.to_owned();
    after_frame(move || show_row(&id));
}
