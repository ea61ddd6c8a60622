//! The list of annotations: how far it is scrolled, and where its drawn rows stand.

use std::ops::Range;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::app::rows::{in_view, scrolled_to};
use crate::browser::frame::{after_frame, measure_then};
use crate::browser::near::rem;
use crate::browser::pixels::number;
use crate::browser::store::Store;
use crate::core::id::AnnotationId;

/// The id of the element that scrolls.
pub const LIST_ID: &str = "annotation-list";
/// The height of a row, in rem; as in `styles/list.css`.
const ROW: f64 = 4.75;

fn list() -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(LIST_ID)?.dyn_into().ok()
}

/// How far the list is scrolled, how high it is and how high a row, in CSS pixels.
struct Measured {
    list: HtmlElement,
    top: f64,
    height: f64,
    row: f64,
}

impl Measured {
    /// Brings the row at this place into view, and tells how far the list is scrolled then.
    fn show(&self, at: usize) -> f64 {
        let there = scrolled_to(at, self.top, self.height, self.row);
        if (there - self.top).abs() >= 1.0 {
            #[allow(clippy::cast_possible_truncation)] // CSS pixels
            self.list.set_scroll_top(there.round() as i32);
        }
        there
    }

    fn rows(&self, top: f64, count: usize) -> Range<usize> {
        in_view(top, self.height, self.row, count)
    }
}

fn measure() -> Option<Measured> {
    let list = list()?;
    let (top, height) = (f64::from(list.scroll_top()), f64::from(list.client_height()));
    Some(Measured { list, top, height, row: ROW * rem().unwrap_or(16.0) })
}

/// Gives `space` the height of `count` rows and puts `drawn` where row `first` stands.
pub fn lay_out(space: &HtmlElement, drawn: &HtmlElement, count: usize, first: usize) {
    #[allow(clippy::cast_precision_loss)] // a list has fewer than 2^52 rows
    let height = |rows: usize| format!("{}rem", number(rows as f64 * ROW));
    // Both fail only for unknown property names.
    let _ = space.style().set_property("block-size", &height(count));
    let _ = drawn.style().set_property("inset-block-start", &height(first));
}

/// Brings the row at this place into view, before the next frame, and tells which rows of
/// `count` are to be drawn then. Where none is to be seen, that has time until it is drawn.
pub fn follow(at: Option<usize>, count: usize, draw: impl FnOnce(Range<usize>) + 'static) {
    let Some(at) = at else {
        after_frame(move || {
            if let Some(list) = measure() {
                draw(list.rows(list.top, count));
            }
        });
        return;
    };
    measure_then(move || {
        let measured = measure();
        move || {
            if let Some(list) = measured {
                draw(list.rows(list.show(at), count));
            }
        }
    });
}

/// Brings an annotation's row into view, if the filter lets it through.
pub fn scroll_to_row(store: &Store, id: AnnotationId) {
    let at = store.read(|model| {
        let open = model.open.as_ref()?;
        let text = &open.statement()?.text;
        open.filter.apply(&open.annotations(), text, &open.project.codebook).position(id)
    });
    let Some(at) = at else { return };
    measure_then(move || {
        let measured = measure();
        move || {
            measured.map(|list| list.show(at));
        }
    });
}
