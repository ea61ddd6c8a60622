//! Tells which sections of the text are near the window.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use crate::browser::paragraphs::{PER_SECTION, count, margin, scroller, section};
use crate::browser::pixels::read_px;
use crate::core::sorted::{SortedMap, SortedSet};

/// How far beyond the window still counts as near: a window above and below. Whoever scrolls
/// fast is not to see a passage before it is painted.
const NEAR: &str = "100% 0px";

/// Watches the sections until it is dropped.
pub struct NearSections {
    observer: IntersectionObserver,
    _callback: Closure<dyn Fn(Array)>,
}

impl NearSections {
    /// Calls `changed` with the indices of the sections near the window whenever they
    /// change, and once in the beginning.
    #[must_use]
    pub fn new(changed: impl Fn(SortedSet<usize>) + 'static) -> Option<Self> {
        let near = RefCell::new(SortedSet::new());
        let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let mut near = near.borrow_mut();
            for entry in entries.iter().filter_map(|e| e.dyn_into().ok()) {
                let entry: IntersectionObserverEntry = entry;
                let Some(index) = index_of(&entry.target()) else { continue };
                if entry.is_intersecting() {
                    near.insert(index)
                } else {
                    near.remove(&index)
                };
            }
            changed(near.clone());
        });
        let init = IntersectionObserverInit::new();
        init.set_root(scroller().as_deref());
        init.set_root_margin(NEAR);
        let observer =
            IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &init)
                .ok()?;
        for section in (0..count().div_ceil(PER_SECTION)).filter_map(section) {
            observer.observe(&section);
        }
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for NearSections {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The room in the margin beside a paragraph, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Room {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The size of the page's letters, which chips scale with.
    pub rem: f64,
}

/// Sections near the window, with the room beside each of their rows.
pub type Near = SortedMap<usize, Rc<Vec<Room>>>;

/// Measures the margins of these sections, all at once: to measure between changes would
/// make the browser lay the page out again and again.
#[must_use]
pub fn measure(sections: &SortedSet<usize>) -> Near {
    if sections.is_empty() {
        return Near::new();
    }
    // All margins are equally wide.
    let first = sections.iter().next().and_then(|section| margin(section * PER_SECTION));
    let width = first.map_or(0.0, |margin| f64::from(margin.offset_width()));
    let rem = rem().unwrap_or(16.0);
    let room = |row: Element| {
        let height = row.dyn_ref::<HtmlElement>().map_or(0, HtmlElement::offset_height);
        Room { width, height: f64::from(height), rem }
    };
    let rooms = |index: &usize| {
        let rows = section(*index).map(|section| section.children());
        let rows =
            rows.into_iter().flat_map(|rows| (0..rows.length()).map(move |at| rows.item(at)));
        (*index, Rc::new(rows.flatten().map(room).collect()))
    };
    sections.iter().map(rooms).collect()
}

/// The size of the page's letters, in CSS pixels.
#[must_use]
pub fn rem() -> Option<f64> {
    let window = web_sys::window()?;
    let root = window.document()?.document_element()?;
    let size = window.get_computed_style(&root).ok()??.get_property_value("font-size").ok()?;
    read_px(&size)
}

/// The index of a section from its first paragraph.
fn index_of(section: &Element) -> Option<usize> {
    let first = section.query_selector("[data-para]").ok()??;
    let index: usize = first.dyn_ref::<HtmlElement>()?.dataset().get("para")?.parse().ok()?;
    Some(index / PER_SECTION)
}
