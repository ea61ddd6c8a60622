//! Tells which sections and rows of the text are near the window.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use crate::browser::paragraphs::{PER_SECTION, count, index_of, margin, row, scroller, section};
use crate::browser::pixels::read_px;
use crate::core::sorted::{SortedMap, SortedSet};

/// How far beyond the window still counts as near: half a window above and below. Whoever scrolls
/// fast is not to see a passage before it is painted; and all that is near is drawn anew with
/// each edit.
const NEAR: &str = "50% 0px";

/// What is near the window, by index.
#[derive(Default)]
pub struct InSight {
    /// The sections.
    pub sections: SortedSet<usize>,
    /// Of their rows those that are near, too: a section may be many windows high.
    pub rows: SortedSet<usize>,
}

impl InSight {
    fn take(&mut self, entry: &IntersectionObserverEntry, observer: &IntersectionObserver) {
        let (target, near) = (entry.target(), entry.is_intersecting());
        let Some(index) = first_in(&target) else { return };
        if target.class_name() != "section" {
            put(&mut self.rows, index, near);
            return;
        }
        put(&mut self.sections, index / PER_SECTION, near);
        // All of its rows count as near until the browser has looked at each: whoever jumps there
        // is not to wait for that.
        for index in index..(index + PER_SECTION).min(count()) {
            put(&mut self.rows, index, near);
            match row(index) {
                Some(row) if near => observer.observe(&row),
                Some(row) => observer.unobserve(&row),
                None => {}
            }
        }
    }
}

fn put(set: &mut SortedSet<usize>, index: usize, there: bool) {
    if there {
        set.insert(index)
    } else {
        set.remove(&index)
    };
}

type OnSeen = dyn Fn(Array, IntersectionObserver);

/// Watches the sections, and the rows of those near the window, until it is dropped.
pub struct NearSections {
    observer: IntersectionObserver,
    _callback: Closure<OnSeen>,
}

impl NearSections {
    /// Calls `changed` whenever something comes near the window or goes, and once in the
    /// beginning.
    #[must_use]
    pub fn new(changed: impl Fn(&InSight) + 'static) -> Option<Self> {
        let near = RefCell::new(InSight::default());
        let callback = Closure::<OnSeen>::new(move |entries: Array, observer| {
            let mut near = near.borrow_mut();
            for entry in entries.iter().filter_map(|entry| entry.dyn_into().ok()) {
                near.take(&entry, &observer);
            }
            changed(&near);
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

/// The index of the first paragraph in a section or a row.
fn first_in(part: &Element) -> Option<usize> {
    index_of(&*part.query_selector("p").ok()??)
}
