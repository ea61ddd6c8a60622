//! The paragraphs of the text in the page: one element with one text node each.
//!
//! The text's element begins with the sections. They are numbered from 0 and have [`PER_SECTION`]
//! rows each, except for the last. A row has its `<p data-para>` and, once it was needed, its
//! margin.

use std::cell::OnceCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, Node};

use super::{Drawn, Section, TextPane};
use crate::browser::page::{computed_style, document};
use crate::browser::pixels::{px, read_px};
use annotator_core::text::Text;

/// Rows in a section. The browser skips a whole section while it is far away.
pub const PER_SECTION: usize = 16;

/// The attribute with a section's index. Paragraphs have no index, because a long text has
/// thousands of them.
pub(super) const SECTION: &str = "data-section";

/// The average width of a character divided by the font size.
const LETTER_WIDTH: f64 = 0.47;

impl TextPane {
    /// Stores the drawn sections, which have `count` paragraphs in all.
    pub(super) fn keep_drawn(&self, text: Rc<Text>, sections: Vec<Element>, count: usize) {
        let section = |element| Section { element, paragraphs: OnceCell::new() };
        let sections = sections.into_iter().map(section).collect();
        self.0.drawn.replace(Drawn { text: Some(text), sections, count });
    }

    /// The section with this index.
    #[must_use]
    pub fn section(&self, index: usize) -> Option<Element> {
        let section = self.0.drawn.borrow().sections.get(index)?.element.clone();
        Some(section).filter(|section| section.is_connected())
    }

    #[must_use]
    pub fn row(&self, index: usize) -> Option<Element> {
        self.paragraph(index)?.parent_element()
    }

    /// The `<p>` of a paragraph, which may not be in the page yet, or not any more.
    pub(super) fn drawn(&self, index: usize) -> Option<HtmlElement> {
        let drawn = self.0.drawn.borrow();
        let section = drawn.sections.get(index / PER_SECTION)?;
        let paragraphs = section.paragraphs.get_or_init(|| paragraphs_of(&section.element));
        paragraphs.get(index % PER_SECTION).cloned()
    }

    /// The `<p>` of a paragraph in the page.
    #[must_use]
    pub fn paragraph(&self, index: usize) -> Option<HtmlElement> {
        self.drawn(index).filter(|paragraph| paragraph.is_connected())
    }

    /// The first text node of a paragraph in the page; the only one if nothing has split it.
    #[must_use]
    pub fn text_node(&self, index: usize) -> Option<web_sys::Text> {
        self.paragraph(index)?.first_child()?.dyn_into().ok()
    }

    /// The margin beside a paragraph. It is made when first needed, because most paragraphs never
    /// come near the window.
    #[must_use]
    pub fn margin(&self, index: usize) -> Option<HtmlElement> {
        let paragraph = self.paragraph(index)?;
        if let Some(margin) = paragraph.next_element_sibling() {
            return margin.dyn_into().ok();
        }
        let margin = document()?.create_element("div").ok()?;
        margin.set_class_name("row-margin");
        paragraph.parent_element()?.append_child(&margin).ok()?;
        margin.dyn_into().ok()
    }

    /// The index of the paragraph that `node` is or is inside; `None` for a node of another pane.
    #[must_use]
    pub fn index_of(&self, node: &Node) -> Option<usize> {
        let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
        let paragraph = element.closest("[data-para]").ok()??;
        if !self.text()?.contains(Some(&paragraph)) {
            return None;
        }
        index_of_row(&paragraph.parent_element()?)
    }

    /// How many paragraphs the text has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.drawn.borrow().count
    }

    /// Tells the browser the approximate heights of sections that it has not laid out, so that the
    /// scroll bar is about right from the start. The browser remembers the real height of each
    /// section that it has drawn. `lengths` are the paragraphs' lengths in UTF-16 units.
    pub fn estimate_heights(&self, lengths: &[u32]) {
        let body = self.text().and_then(|text| text.query_selector("[data-role=body] p").ok()?);
        let Some(style) = body.and_then(|body| computed_style(&body)) else { return };
        let pixels = |name: &str| read_px(&style.get_property_value(name).ok()?);
        let (Some(width), Some(size)) = (pixels("width"), pixels("font-size")) else { return };
        let letters = (width / (size * LETTER_WIDTH)).max(1.0);
        let height = |length: &u32| {
            let lines = (f64::from(*length) / letters).ceil();
            // The line height and paragraph spacing of styles/document.css.
            size * if *length < 2 { 0.35 } else { lines * 1.8 + 1.05 }
        };
        let mut section = self.section(0);
        for lengths in lengths.chunks(PER_SECTION) {
            let height: f64 = lengths.iter().map(height).sum();
            let Some(here) = section else { return };
            if let Some(element) = here.dyn_ref::<HtmlElement>() {
                // Setting fails only on a read-only style; an element's own is writable.
                let height = format!("auto {}", px(height.round()));
                let _ = element.style().set_property("contain-intrinsic-block-size", &height);
            }
            section = here.next_element_sibling();
        }
    }
}

/// The paragraphs of a section, in order.
fn paragraphs_of(section: &Element) -> Vec<HtmlElement> {
    let rows = std::iter::successors(section.first_element_child(), Element::next_element_sibling);
    rows.filter_map(|row| row.first_element_child()?.dyn_into().ok()).collect()
}

/// The index of the paragraph in a row.
#[must_use]
pub(super) fn index_of_row(row: &Element) -> Option<usize> {
    let section = index_of_section(&row.parent_element()?)?;
    let before =
        std::iter::successors(row.previous_element_sibling(), |row| row.previous_element_sibling());
    Some(section * PER_SECTION + before.count())
}

#[must_use]
pub(super) fn index_of_section(section: &Element) -> Option<usize> {
    section.get_attribute(SECTION)?.parse().ok()
}
