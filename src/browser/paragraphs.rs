//! The paragraphs of the text as the page holds them: one element and one text node each.
//!
//! `#text` holds the sections first, each numbered from 0 and with [`PER_SECTION`] rows, the last
//! one with what is left; each row holds its `<p data-para>` and, once something stood in it, its
//! margin.

use crate::browser::pixels::{px, read_px};
use std::cell::{OnceCell, RefCell};

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement, Node};

/// Rows in a section. Sections are what the browser skips while they are far away.
pub const PER_SECTION: usize = 16;

/// The attribute of a section that holds its index. Paragraphs have no index of their own, since a
/// long text has thousands of them.
pub const SECTION: &str = "data-section";

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

/// A section as it was drawn.
struct Section {
    element: Element,
    /// Its paragraphs, once one of them was asked for. To walk down to one from the page would take six calls.
    paragraphs: OnceCell<Vec<HtmlElement>>,
}

/// The text drawn last.
#[derive(Default)]
struct Drawn {
    sections: Vec<Section>,
    /// How many paragraphs there are in all.
    count: usize,
}

thread_local! {
    static DRAWN: RefCell<Drawn> = RefCell::default();
}

/// Takes over the sections that were drawn, with so many paragraphs in all.
pub fn keep_drawn(sections: Vec<Element>, count: usize) {
    let section = |element| Section { element, paragraphs: OnceCell::new() };
    DRAWN.replace(Drawn { sections: sections.into_iter().map(section).collect(), count });
}

/// The paragraphs of a section, in their order.
fn paragraphs_of(section: &Element) -> Vec<HtmlElement> {
    let rows = std::iter::successors(section.first_element_child(), Element::next_element_sibling);
    rows.filter_map(|row| row.first_element_child()?.dyn_into().ok()).collect()
}

/// The section with this index.
#[must_use]
pub fn section(index: usize) -> Option<Element> {
    let section = DRAWN.with_borrow(|drawn| Some(drawn.sections.get(index)?.element.clone()));
    section.filter(|section| section.is_connected())
}

/// The row of a paragraph.
#[must_use]
pub fn row(index: usize) -> Option<Element> {
    paragraph(index)?.parent_element()
}

/// The `<p>` of a paragraph, which may not be in the page yet, or any longer.
fn drawn(index: usize) -> Option<HtmlElement> {
    DRAWN.with_borrow(|drawn| {
        let section = drawn.sections.get(index / PER_SECTION)?;
        let paragraphs = section.paragraphs.get_or_init(|| paragraphs_of(&section.element));
        paragraphs.get(index % PER_SECTION).cloned()
    })
}

/// The `<p>` of a paragraph.
#[must_use]
pub fn paragraph(index: usize) -> Option<HtmlElement> {
    drawn(index).filter(|paragraph| paragraph.is_connected())
}

/// The text node of a paragraph of the text drawn last, even before it is put into the page.
#[must_use]
pub fn drawn_text_node(index: usize) -> Option<web_sys::Text> {
    drawn(index)?.first_child()?.dyn_into().ok()
}

/// The text node of a paragraph.
#[must_use]
pub fn text_node(index: usize) -> Option<web_sys::Text> {
    paragraph(index)?.first_child()?.dyn_into().ok()
}

/// The margin beside a paragraph. Most paragraphs are never near the window, so it is made
/// when it is first asked for.
#[must_use]
pub fn margin(index: usize) -> Option<HtmlElement> {
    let row = row(index)?;
    if let Some(margin) = paragraph(index).and_then(|text| text.next_element_sibling()) {
        return margin.dyn_into().ok();
    }
    let margin = document()?.create_element("div").ok()?;
    margin.set_class_name("row-margin");
    row.append_child(&margin).ok()?;
    margin.dyn_into().ok()
}

/// The index of the paragraph that `node` is or lies in.
#[must_use]
pub fn index_of(node: &Node) -> Option<usize> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    index_of_row(&element.closest("[data-para]").ok()??.parent_element()?)
}

/// The index of the paragraph in a row.
#[must_use]
pub fn index_of_row(row: &Element) -> Option<usize> {
    let section = index_of_section(&row.parent_element()?)?;
    let before =
        std::iter::successors(row.previous_element_sibling(), |row| row.previous_element_sibling());
    Some(section * PER_SECTION + before.count())
}

/// The index of a section.
#[must_use]
pub fn index_of_section(section: &Element) -> Option<usize> {
    section.get_attribute(SECTION)?.parse().ok()
}

/// How many paragraphs the page holds.
#[must_use]
pub fn count() -> usize {
    DRAWN.with_borrow(|drawn| drawn.count)
}

/// The share of a letter's height that it is wide, on average.
const LETTER_WIDTH: f64 = 0.47;

/// Tells the browser how high the sections will be that it has not laid out yet, so that
/// the scroll bar is about right from the start. What it has seen it remembers by itself.
/// `lengths` are those of the paragraphs, in UTF-16 units.
pub fn estimate_heights(lengths: &[u32]) {
    let body = text_pane().and_then(|pane| pane.query_selector("[data-role=body] p").ok()?);
    let Some(style) = body.and_then(|body| computed_style(&body)) else { return };
    let pixels = |name: &str| read_px(&style.get_property_value(name).ok()?);
    let (Some(width), Some(size)) = (pixels("width"), pixels("font-size")) else { return };
    let letters = (width / (size * LETTER_WIDTH)).max(1.0);
    let height = |length: &u32| {
        let lines = (f64::from(*length) / letters).ceil();
        // The line height and the space between paragraphs in styles/document.css.
        size * if *length < 2 { 0.35 } else { lines * 1.8 + 1.05 }
    };
    let mut section = section(0);
    for lengths in lengths.chunks(PER_SECTION) {
        let height: f64 = lengths.iter().map(height).sum();
        let Some(here) = section else { return };
        if let Some(element) = here.dyn_ref::<HtmlElement>() {
            // Fails only for an unknown property, as in browsers that lay out everything.
            let height = format!("auto {}", px(height.round()));
            let _ = element.style().set_property("contain-intrinsic-block-size", &height);
        }
        section = here.next_element_sibling();
    }
}

/// The style that an element ends up with.
#[must_use]
pub fn computed_style(element: &Element) -> Option<web_sys::CssStyleDeclaration> {
    document()?.default_view()?.get_computed_style(element).ok()?
}
