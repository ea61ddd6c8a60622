//! Draws boxes behind the text in browsers without the CSS Custom Highlight API.
//!
//! The boxes are in a layer behind the text. They are drawn again when the marks, the paragraphs in
//! view or the width change. The text itself is not touched.

use wasm_bindgen::JsCast as _;
use web_sys::{DomRect, HtmlElement};

use super::TextPane;
use crate::browser::page::document;
use crate::browser::page::element;
use crate::browser::pixels::px;
use annotator_app::coding::marks::Mark;
use annotator_core::text::segments::Piece;

impl TextPane {
    /// Replaces all boxes by these.
    pub(super) fn draw_boxes(&self, wanted: &[(Mark, Piece)]) {
        let Some(layer) = element(&self.0.ids.boxes) else { return };
        layer.set_text_content(None);
        let origin = layer.get_bounding_client_rect();
        for (mark, piece) in wanted {
            let Some(rects) = self
                .range_of(piece.paragraph, piece.start, piece.end)
                .and_then(|range| range.get_client_rects())
            else {
                continue;
            };
            for rect in (0..rects.length()).filter_map(|index| rects.get(index)) {
                if let Some(element) = make_box(*mark, &rect, &origin) {
                    // A layer in the page accepts children.
                    let _ = layer.append_child(&element);
                }
            }
        }
    }
}

fn make_box(mark: Mark, rect: &DomRect, origin: &DomRect) -> Option<HtmlElement> {
    let element: HtmlElement = document()?.create_element("div").ok()?.dyn_into().ok()?;
    element.set_class_name("box");
    let (kind, look, lane) = match mark {
        Mark::Tint { look, .. } => ("tint", Some(look), None),
        Mark::Line { look, lane, .. } => ("line", Some(look), Some(lane)),
        Mark::Evidence => ("evidence", None, None),
        Mark::Hover => ("hover", None, None),
        Mark::Pending => ("pending", None, None),
        Mark::Flash => ("flash", None, None),
        Mark::Hit => ("hit", None, None),
        Mark::HitNow => ("hit-now", None, None),
        Mark::Suggested => ("suggested", None, None),
        Mark::Cue => ("cue", None, None),
        Mark::SuggestedNow => ("suggested-now", None, None),
    };
    element.set_attribute("data-mark", kind).ok()?;
    if let Some(look) = look {
        element.set_attribute("data-slot", &look.slot.to_string()).ok()?;
        element.set_attribute("data-step", &look.step.to_string()).ok()?;
        element.set_attribute("data-line", look.pattern.name()).ok()?;
    }
    if let Some(lane) = lane {
        element.set_attribute("data-lane", &lane.to_string()).ok()?;
    }
    let style = element.style();
    style.set_property("left", &px(rect.left() - origin.left())).ok()?;
    style.set_property("top", &px(rect.top() - origin.top())).ok()?;
    style.set_property("width", &px(rect.width())).ok()?;
    style.set_property("height", &px(rect.height())).ok()?;
    Some(element)
}
