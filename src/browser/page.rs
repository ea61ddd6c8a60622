//! The page's document and its styles.

use web_sys::{CssStyleDeclaration, Document, Element};

use crate::browser::pixels::read_px;

/// The document of the page.
#[must_use]
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The style that an element ends up with.
#[must_use]
pub fn computed_style(element: &Element) -> Option<CssStyleDeclaration> {
    document()?.default_view()?.get_computed_style(element).ok()?
}

/// The size of the page's letters, in CSS pixels.
#[must_use]
pub fn rem() -> Option<f64> {
    let root = document()?.document_element()?;
    read_px(&computed_style(&root)?.get_property_value("font-size").ok()?)
}
