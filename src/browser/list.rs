//! The list of annotations: how far it is scrolled, and where its drawn rows stand.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::app::rows::{in_view, scrolled_to};
use crate::browser::pixels::px;
use crate::browser::store::Store;
use crate::core::id::AnnotationId;

/// The id of the element that scrolls.
pub const LIST_ID: &str = "annotation-list";
/// The height of a row before one is drawn, in CSS pixels.
const USUAL_ROW: f64 = 76.0;

fn list() -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(LIST_ID)?.dyn_into().ok()
}

/// The height of a row, in CSS pixels.
fn row_height(list: &HtmlElement) -> f64 {
    let row = list.query_selector("[role=option]").ok().flatten();
    let height = row.map(|row| row.get_bounding_client_rect().height());
    height.filter(|height| *height > 0.0).unwrap_or(USUAL_ROW)
}

/// The rows to draw of `count`.
#[must_use]
pub fn rows_in_view(count: usize) -> std::ops::Range<usize> {
    let Some(list) = list() else { return 0..0 };
    let height = f64::from(list.client_height());
    in_view(f64::from(list.scroll_top()), height, row_height(&list), count)
}

/// Gives `space` the height of `count` rows and puts `drawn` where row `first` stands.
pub fn lay_out(space: &HtmlElement, drawn: &HtmlElement, count: usize, first: usize) {
    let Some(list) = list() else { return };
    let row = row_height(&list);
    #[allow(clippy::cast_precision_loss)] // a list has fewer than 2^52 rows
    let pixels = |rows: usize| px(rows as f64 * row);
    // Both fail only for unknown property names.
    let _ = space.style().set_property("block-size", &pixels(count));
    let _ = drawn.style().set_property("inset-block-start", &pixels(first));
}

/// Brings the row at this place into view.
pub fn show_row(at: usize) {
    let Some(list) = list() else { return };
    let height = f64::from(list.client_height());
    let top = scrolled_to(at, f64::from(list.scroll_top()), height, row_height(&list));
    #[allow(clippy::cast_possible_truncation)] // CSS pixels
    list.set_scroll_top(top.round() as i32);
}

/// Brings an annotation's row into view, if the filter lets it through.
pub fn scroll_to_row(store: &Store, id: AnnotationId) {
    let at = store.read(|model| {
        let open = model.open.as_ref()?;
        let text = &open.statement()?.text;
        open.filter.apply(&open.annotations(), text, &open.project.codebook).position(id)
    });
    if let Some(at) = at {
        show_row(at);
    }
}
