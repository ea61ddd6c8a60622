//! The page's document and its styles.

use web_sys::{CssStyleDeclaration, Document, Element};

use crate::browser::pixels::read_px;

#[must_use]
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The computed style of an element.
#[must_use]
pub fn computed_style(element: &Element) -> Option<CssStyleDeclaration> {
    document()?.default_view()?.get_computed_style(element).ok()?
}

/// The page's font size in CSS pixels.
#[must_use]
pub fn rem() -> Option<f64> {
    let root = document()?.document_element()?;
    read_px(&computed_style(&root)?.get_property_value("font-size").ok()?)
}
