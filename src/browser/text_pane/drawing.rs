//! Makes the elements of the paragraphs.

use std::rc::Rc;

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

use super::TextPane;
use super::paragraphs::{PER_SECTION, SECTION};
use crate::browser::page::document;
use annotator_core::text::{Text, direction};

#[wasm_bindgen]
extern "C" {
    /// An element whose attributes can be set to numbers. The browser formats a number faster than
    /// it copies a string from Wasm, and a long text needs tens of thousands of them.
    #[wasm_bindgen(extends = Element)]
    type Numbered;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_number(this: &Numbered, name: &JsString, value: u32);
}

/// A paragraph to draw.
pub struct ParagraphRow<'a> {
    /// The paragraph's role in the statement's layout, for the style sheet.
    pub role: &'static str,
    /// The number shown beside the paragraph.
    pub number: Option<u32>,
    pub heading: bool,
    /// Whether it is before the statement proper (`front`) or after it (`back`).
    pub zone: Option<&'static str>,
    pub text: &'a str,
}

impl TextPane {
    /// Draws all sections with the rows of a text and forgets those drawn before. The result is not in the
    /// page yet.
    #[must_use]
    pub fn draw<'a>(
        &self,
        text: Rc<Text>,
        rows: impl Iterator<Item = ParagraphRow<'a>>,
    ) -> Option<Element> {
        let document = document()?;
        let all = element(&document, "div", "sections")?;
        // Browser translation would change the words of the text.
        all.set_attribute("translate", "no").ok()?;
        let parts = Parts {
            section: template(&document)?,
            index: SECTION.into(),
            number: "data-number".into(),
        };
        let (mut sections, mut count) = (Vec::new(), 0);
        let mut rows = rows.peekable();
        while rows.peek().is_some() {
            let section: Element = parts.section.clone_node_with_deep(true).ok()?.unchecked_into();
            let index = u32::try_from(sections.len()).ok()?;
            section.unchecked_ref::<Numbered>().set_number(&parts.index, index);
            count += fill(&parts, &section, &mut rows)?;
            all.append_child(&section).ok()?;
            sections.push(section);
        }
        self.keep_drawn(text, sections, count);
        self.note_skipped(&all);
        Some(all)
    }
}

fn element(document: &Document, name: &str, class: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_class_name(class);
    Some(element)
}

/// The role of most paragraphs.
const USUAL_ROLE: &str = "body";

/// What all rows are made from.
struct Parts {
    section: Element,
    /// Names of attributes.
    index: JsString,
    number: JsString,
}

/// A section of empty rows. Copying it is faster than making each section from elements, or copying
/// each row.
fn template(document: &Document) -> Option<Element> {
    let section = element(document, "div", "section")?;
    for _ in 0..PER_SECTION {
        let row = element(document, "div", "row")?;
        row.set_attribute("data-role", USUAL_ROLE).ok()?;
        let paragraph = document.create_element("p").ok()?;
        paragraph.set_attribute("dir", "auto").ok()?;
        paragraph.set_attribute("data-para", "").ok()?;
        row.append_child(&paragraph).ok()?;
        section.append_child(&row).ok()?;
    }
    Some(section)
}

/// Fills the rows of a section and removes the unused ones. Returns how many were filled.
fn fill<'a>(
    parts: &Parts,
    section: &Element,
    rows: &mut impl Iterator<Item = ParagraphRow<'a>>,
) -> Option<usize> {
    let (mut filled, mut next) = (0, section.first_element_child());
    while let Some(element) = next {
        next = element.next_element_sibling();
        match rows.next() {
            Some(row) => {
                fill_row(parts, &element, &row)?;
                filled += 1;
            }
            None => element.remove(),
        }
    }
    Some(filled)
}

fn fill_row(parts: &Parts, element: &Element, row: &ParagraphRow<'_>) -> Option<()> {
    if row.role != USUAL_ROLE {
        element.set_attribute("data-role", row.role).ok()?;
    }
    if let Some(zone) = row.zone {
        element.set_attribute("data-zone", zone).ok()?;
    }
    if let Some(number) = row.number {
        element.unchecked_ref::<Numbered>().set_number(&parts.number, number);
    }
    let paragraph = element.first_element_child()?;
    if row.heading {
        paragraph.set_attribute("role", "heading").ok()?;
        paragraph.set_attribute("aria-level", "2").ok()?;
    }
    // An empty paragraph still needs a text node.
    if row.text.is_empty() {
        let empty = element.owner_document()?.create_text_node("");
        paragraph.append_child(&empty).ok()?;
    } else {
        paragraph.set_text_content(Some(row.text));
        let marks = direction::names(row.text);
        if !marks.is_empty() {
            paragraph.set_attribute("data-direction", &marks.join(" ")).ok()?;
        }
    }
    Some(())
}
