//! The page's document and its styles.

use wasm_bindgen::JsCast as _;
use web_sys::{CssStyleDeclaration, Document, Element, HtmlElement};

use crate::browser::pixels::read_px;

#[must_use]
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with this id.
#[must_use]
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The computed style of an element.
#[must_use]
pub fn computed_style(element: &Element) -> Option<CssStyleDeclaration> {
    document()?.default_view()?.get_computed_style(element).ok()?
}

/// Whether the page is written from right to left.
#[must_use]
pub fn is_right_to_left() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}

/// The page's font size in CSS pixels.
#[must_use]
pub fn rem() -> Option<f64> {
    let root = document()?.document_element()?;
    read_px(&computed_style(&root)?.get_property_value("font-size").ok()?)
}

/// Opens the browser's dialog to print the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Fails only where printing is not allowed.
        let _ = window.print();
    }
}
