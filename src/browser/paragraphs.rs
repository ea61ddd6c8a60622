//! The paragraphs of the text as the page holds them: one element and one text node each.
//!
//! `#text` holds the sections first, each section [`PER_SECTION`] rows, each row its
//! number, its `<p data-para>` and its margin, in this order. So a paragraph is found by
//! its index without a search.

use crate::browser::pixels::{px, read_px};
use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement, Node};

/// Rows in a section. Sections are what the browser skips while they are far away.
pub const PER_SECTION: usize = 16;

/// The id of the element that holds the text and takes the keys.
pub const TEXT_ID: &str = "text";

/// The id of the element that scrolls it.
pub const SCROLLER_ID: &str = "text-scroller";

/// The document of the page.
#[must_use]
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element that holds the text.
#[must_use]
pub fn text_pane() -> Option<HtmlElement> {
    document()?.get_element_by_id(TEXT_ID)?.dyn_into().ok()
}

/// The element that scrolls.
#[must_use]
pub fn scroller() -> Option<HtmlElement> {
    document()?.get_element_by_id(SCROLLER_ID)?.dyn_into().ok()
}

/// The section with this index.
#[must_use]
pub fn section(index: usize) -> Option<Element> {
    child(&sections()?, index)
}

/// The row of a paragraph.
#[must_use]
pub fn row(paragraph: usize) -> Option<Element> {
    child(&section(paragraph / PER_SECTION)?, paragraph % PER_SECTION)
}

/// The `<p>` of a paragraph.
#[must_use]
pub fn paragraph(index: usize) -> Option<HtmlElement> {
    child(&row(index)?, 1)?.dyn_into().ok()
}

/// The text node of a paragraph.
#[must_use]
pub fn text_node(index: usize) -> Option<web_sys::Text> {
    paragraph(index)?.first_child()?.dyn_into().ok()
}

/// The margin beside a paragraph.
#[must_use]
pub fn margin(paragraph: usize) -> Option<HtmlElement> {
    child(&row(paragraph)?, 2)?.dyn_into().ok()
}

/// The index of the paragraph that `node` is or lies in.
#[must_use]
pub fn index_of(node: &Node) -> Option<usize> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    let paragraph = element.closest("[data-para]").ok()??;
    paragraph.get_attribute("data-para")?.parse().ok()
}

/// How many paragraphs the page holds.
#[must_use]
pub fn count() -> usize {
    let Some(sections) = sections() else { return 0 };
    let full = (sections.child_element_count() as usize).saturating_sub(1);
    let rest = sections.last_element_child().map_or(0, |last| last.child_element_count() as usize);
    full * PER_SECTION + rest
}

fn sections() -> Option<Element> {
    text_pane()?.first_element_child()
}

fn child(parent: &Element, index: usize) -> Option<Element> {
    parent.children().item(u32::try_from(index).ok()?)
}

/// The share of a letter's height that it is wide, on average.
const LETTER_WIDTH: f64 = 0.47;

/// Tells the browser how high the sections will be that it has not laid out yet, so that
/// the scroll bar is about right from the start. What it has seen it remembers by itself.
pub fn estimate_heights() {
    let body = text_pane().and_then(|pane| pane.query_selector("[data-role=body] p").ok()?);
    let Some(style) = body.and_then(|body| computed_style(&body)) else { return };
    let pixels = |name: &str| read_px(&style.get_property_value(name).ok()?);
    let (Some(width), Some(size)) = (pixels("width"), pixels("font-size")) else { return };
    let letters = (width / (size * LETTER_WIDTH)).max(1.0);
    for index in 0..count().div_ceil(PER_SECTION) {
        let rows = index * PER_SECTION..(index + 1) * PER_SECTION;
        let height: f64 = rows
            .filter_map(text_node)
            .map(|text| {
                let lines = (f64::from(text.length()) / letters).ceil();
                // The line height and the space between paragraphs in styles/document.css.
                size * if text.length() < 2 { 0.35 } else { lines * 1.8 + 1.05 }
            })
            .sum();
        if let Some(section) =
            section(index).and_then(|section| section.dyn_into::<HtmlElement>().ok())
        {
            // Fails only for an unknown property, as in browsers that lay out everything.
            let _ = section.style().set_property(
                "contain-intrinsic-block-size",
                &format!("auto {}", px(height.round())),
            );
        }
    }
}

/// The style that an element ends up with.
#[must_use]
pub fn computed_style(element: &Element) -> Option<web_sys::CssStyleDeclaration> {
    document()?.default_view()?.get_computed_style(element).ok()?
}
