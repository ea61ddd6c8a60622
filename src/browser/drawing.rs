//! Makes the elements of the paragraphs. [`crate::browser::paragraphs`] finds them again.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

use crate::browser::paragraphs::{PER_SECTION, document, keep_drawn};
use crate::core::direction;

#[wasm_bindgen]
extern "C" {
    /// An element, with numbers for attributes. The browser writes a number down sooner than it takes
    /// over a string from here, of which a long text would have tens of thousands.
    #[wasm_bindgen(extends = Element)]
    type Numbered;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_number(this: &Numbered, name: &JsString, value: u32);
}

/// A paragraph to be drawn.
pub struct Row<'a> {
    /// Its part in the layout of a statement, for the style sheet.
    pub role: &'static str,
    /// The number beside it.
    pub number: Option<u32>,
    /// Whether it is a heading.
    pub heading: bool,
    /// Its text.
    pub text: &'a str,
}

/// All sections with their rows, not yet in the page. From now on they are the ones that are
/// found.
#[must_use]
pub fn draw<'a>(rows: impl Iterator<Item = Row<'a>>) -> Option<Element> {
    let document = document()?;
    let all = element(&document, "div", "sections")?;
    // A browser that translates puts other words into the text.
    all.set_attribute("translate", "no").ok()?;
    let parts = Parts {
        row: template(&document)?,
        index: "data-para".into(),
        number: "data-number".into(),
    };
    let (mut sections, mut count) = (Vec::new(), 0);
    for (index, row) in rows.enumerate() {
        if index % PER_SECTION == 0 {
            let next = element(&document, "div", "section")?;
            all.append_child(&next).ok()?;
            sections.push(next);
        }
        let drawn = draw_row(&parts, u32::try_from(index).ok()?, &row)?;
        sections.last()?.append_child(&drawn).ok()?;
        count = index + 1;
    }
    keep_drawn(sections, count);
    Some(all)
}

fn element(document: &Document, name: &str, class: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_class_name(class);
    Some(element)
}

/// The part that most paragraphs have.
const MOSTLY: &str = "body";

/// What each row is made of.
struct Parts {
    row: Element,
    /// The names of the attributes.
    index: JsString,
    number: JsString,
}

/// A row without content. Copying it is quicker than making one from its parts.
fn template(document: &Document) -> Option<Element> {
    let row = element(document, "div", "row")?;
    let paragraph = document.create_element("p").ok()?;
    paragraph.set_attribute("dir", "auto").ok()?;
    row.append_child(&paragraph).ok()?;
    row.set_attribute("data-role", MOSTLY).ok()?;
    Some(row)
}

fn draw_row(parts: &Parts, index: u32, row: &Row<'_>) -> Option<Element> {
    let drawn: Element = parts.row.clone_node_with_deep(true).ok()?.unchecked_into();
    if row.role != MOSTLY {
        drawn.set_attribute("data-role", row.role).ok()?;
    }
    if let Some(number) = row.number {
        drawn.unchecked_ref::<Numbered>().set_number(&parts.number, number);
    }
    let paragraph = drawn.first_element_child()?;
    paragraph.unchecked_ref::<Numbered>().set_number(&parts.index, index);
    if row.heading {
        paragraph.set_attribute("role", "heading").ok()?;
        paragraph.set_attribute("aria-level", "2").ok()?;
    }
    // An empty text still gets its node.
    if row.text.is_empty() {
        let empty = drawn.owner_document()?.create_text_node("");
        paragraph.append_child(&empty).ok()?;
    } else {
        paragraph.set_text_content(Some(row.text));
        let marks = direction::names(row.text);
        if !marks.is_empty() {
            paragraph.set_attribute("data-direction", &marks.join(" ")).ok()?;
        }
    }
    Some(drawn)
}
