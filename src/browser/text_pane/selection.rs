//! The browser's own selection, and points of it as paragraph and UTF-16 offset.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{CaretPosition, Element, Node, Range, Selection};

use super::TextPane;
use super::others::place_in;
use crate::browser::page::document;
use annotator_app::input::DomPoint;
use annotator_core::text::units::Utf16Offset;

#[wasm_bindgen]
extern "C" {
    /// The document, with a method that only WebKit needs.
    type WebKitDocument;
    #[wasm_bindgen(method, catch, js_name = caretRangeFromPoint)]
    fn caret_range_from_point(
        this: &WebKitDocument,
        x: f64,
        y: f64,
    ) -> Result<Option<Range>, JsValue>;
}

/// How far from a word a double click still means it, in CSS pixels.
const NEAR: f64 = 6.0;

impl TextPane {
    /// The start and end of the browser's selection in the text. `None` if nothing in the text is
    /// selected.
    #[must_use]
    pub fn native_selection(&self) -> Option<(DomPoint, DomPoint)> {
        let selection = selection()?;
        let pane = self.text()?;
        // Firefox makes several ranges if something in between cannot be selected.
        let first = selection.get_range_at(0).ok()?;
        let last = selection.get_range_at(selection.range_count().checked_sub(1)?).ok()?;
        if !touches(&first, &pane) && !touches(&last, &pane) {
            return None;
        }
        let start =
            self.locate(&first.start_container().ok()?, first.start_offset().ok()?, false)?;
        let end = self.locate(&last.end_container().ok()?, last.end_offset().ok()?, true)?;
        let (start, end) = (start, self.without_next_paragraph(start, end));
        if (start.paragraph, start.offset) >= (end.paragraph, end.offset) {
            return None;
        }
        // Nothing is recorded that is not the statement's.
        if !self.are_true(start.paragraph..=end.paragraph) {
            return None;
        }
        Some(if is_backward(&selection, &first) { (end, start) } else { (start, end) })
    }

    /// Whether both ends of the browser's selection are in the text.
    #[must_use]
    pub fn is_within_text(&self) -> bool {
        let inside = |node: Option<Node>| {
            self.text().zip(node).is_some_and(|(pane, node)| pane.contains(Some(&node)))
        };
        selection().is_some_and(|selection| {
            inside(selection.anchor_node()) && inside(selection.focus_node())
        })
    }

    /// Shows the browser's selection or not. While the pointer is beside the text, it covers more
    /// than is selected.
    pub fn hide_native_selection(&self, hidden: bool) {
        let root = document().and_then(|document| document.document_element());
        if let Some(root) = root {
            // Every element accepts this attribute.
            let _ = root.toggle_attribute_with_force("data-selecting", hidden);
        }
    }

    /// Whether the browser's selection is painted at a point of the window, in CSS pixels.
    #[must_use]
    pub fn is_selected_at(&self, x: f64, y: f64) -> bool {
        let rects = selection()
            .and_then(|selection| selection.get_range_at(0).ok())
            .and_then(|range| range.get_client_rects());
        rects.is_some_and(|rects| {
            (0..rects.length()).filter_map(|index| rects.get(index)).any(|rect| {
                (rect.left() - NEAR..=rect.right() + NEAR).contains(&x)
                    && (rect.top() - NEAR..=rect.bottom() + NEAR).contains(&y)
            })
        })
    }

    /// Clears the browser's selection if it reaches into the text.
    pub fn clear_native_selection(&self) {
        if self.native_selection().is_some()
            && let Some(selection) = selection()
        {
            // Without a selection there is nothing to clear.
            let _ = selection.remove_all_ranges();
        }
    }

    /// The place in the text at a point of the window, in CSS pixels.
    #[must_use]
    pub fn point_at(&self, x: f64, y: f64) -> Option<DomPoint> {
        let document = document()?;
        let (node, offset) = if has(&document, "caretPositionFromPoint") {
            #[allow(clippy::cast_possible_truncation)] // pixels
            let position: CaretPosition = document.caret_position_from_point(x as f32, y as f32)?;
            (position.offset_node()?, position.offset())
        } else {
            let document: WebKitDocument = document.unchecked_into();
            let range = document.caret_range_from_point(x, y).ok()??;
            (range.start_container().ok()?, range.start_offset().ok()?)
        };
        if !self.text()?.contains(Some(&node)) {
            return None;
        }
        self.locate(&node, offset, false)
    }

    /// The range of a part of a paragraph.
    #[must_use]
    pub fn range_of(
        &self,
        paragraph: usize,
        start: Utf16Offset,
        end: Utf16Offset,
    ) -> Option<Range> {
        let paragraph = self.paragraph(paragraph)?;
        let (first, from) = place_in(&paragraph, start.0)?;
        let (last, to) = place_in(&paragraph, end.0)?;
        let range = Range::new().ok()?;
        range.set_start(&first, from).ok()?;
        range.set_end(&last, to).ok()?;
        Some(range)
    }

    /// Both ends of a paragraph.
    #[must_use]
    pub fn whole(&self, paragraph: usize) -> (DomPoint, DomPoint) {
        (DomPoint { paragraph, offset: Utf16Offset(0) }, self.end_of(paragraph))
    }

    /// Converts a boundary of the DOM. A boundary between paragraphs is either the `end` of the
    /// paragraph before it or the start of the one after it.
    fn locate(&self, node: &Node, offset: u32, end: bool) -> Option<DomPoint> {
        if let Some(index) = self.index_of(node) {
            if !self.is_true(index) {
                self.mend(index);
                return None;
            }
            let offset = Utf16Offset(self.units_before(index, node, offset)?);
            return Some(DomPoint { paragraph: index, offset });
        }
        let boundary = Range::new().ok()?;
        boundary.set_start(node, offset).ok()?;
        let before = self.paragraphs_before(&boundary);
        if end && let Some(index) = before.checked_sub(1) {
            return Some(self.end_of(index));
        }
        if before < self.count() {
            return Some(DomPoint { paragraph: before, offset: Utf16Offset(0) });
        }
        before.checked_sub(1).map(|before| self.end_of(before))
    }

    /// How many paragraphs begin before the boundary, by binary search.
    fn paragraphs_before(&self, boundary: &Range) -> usize {
        let (mut low, mut high) = (0, self.count());
        while low < high {
            let middle = low.midpoint(high);
            let before = self.paragraph(middle).is_some_and(|element| {
                boundary.compare_point(&element, 0).is_ok_and(|side| side < 0)
            });
            if before { low = middle + 1 } else { high = middle }
        }
        low
    }

    fn end_of(&self, paragraph: usize) -> DomPoint {
        DomPoint { paragraph, offset: Utf16Offset(self.length(paragraph)) }
    }

    /// A triple click ends at the start of the next paragraph, which is not meant.
    fn without_next_paragraph(&self, start: DomPoint, end: DomPoint) -> DomPoint {
        match end.paragraph.checked_sub(1) {
            Some(before) if end.offset == Utf16Offset(0) && end.paragraph > start.paragraph => {
                self.end_of(before)
            }
            _ => end,
        }
    }
}

fn is_backward(selection: &Selection, first: &Range) -> bool {
    let starts_at_focus = selection.focus_node() == first.start_container().ok()
        && first.start_offset().is_ok_and(|offset| offset == selection.focus_offset());
    starts_at_focus && !selection.is_collapsed()
}

fn touches(range: &Range, pane: &Element) -> bool {
    range.intersects_node(pane).unwrap_or(false)
}

fn selection() -> Option<Selection> {
    let selection = web_sys::window()?.get_selection().ok()??;
    (selection.range_count() > 0 && !selection.is_collapsed()).then_some(selection)
}

fn has(object: &JsValue, name: &str) -> bool {
    Reflect::has(object, &JsValue::from_str(name)).unwrap_or(false)
}
