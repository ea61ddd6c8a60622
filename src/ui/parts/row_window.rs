//! A list that draws only the rows in view. All rows are equally high.

use std::ops::Range;

use yew::prelude::*;

use crate::browser::frame::after_frame;
use crate::browser::list::view_of;
use crate::ui::parts::hooks::{use_effect_on, use_row_boxes};
use annotator_app::coding::rows::{View, Window};

/// Of a list with this many rows, `row` rem each: the rows to draw, the scroll callback, and the two boxes
/// to lay out. The row `at` is drawn before the list has scrolled to it.
#[hook]
pub fn use_row_window(
    row: f64,
    count: usize,
    at: Option<usize>,
    scroller: &NodeRef,
) -> (Range<usize>, Callback<Event>, NodeRef, NodeRef) {
    let window = use_mut_ref(Window::default);
    let shown = window.borrow_mut().rows_for(count, at);
    let others = use_force_update();
    let measured = {
        let scroller = scroller.clone();
        move || {
            let view: Option<View> = scroller.cast().map(|list| view_of(&list, row));
            if view.is_some_and(|view| window.borrow_mut().measured(view)) {
                others.force_update();
            }
        }
    };
    let (space, drawn) = use_row_boxes(row, count, shown.start);
    let onscroll = {
        let measured = measured.clone();
        use_callback((), move |_: Event, ()| after_frame(measured.clone()))
    };
    use_effect_on((count, at), move |_| after_frame(measured));
    (shown, onscroll, space, drawn)
}
