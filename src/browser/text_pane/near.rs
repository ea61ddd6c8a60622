//! Finds which sections and rows of the text are near the window.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use super::TextPane;
use super::paragraphs::{PER_SECTION, index_of_row, index_of_section};
use crate::browser::frame::{OncePerFrame, after_frame, next_frame};
use crate::browser::page::rem;
use annotator_core::small_map::{SmallMap, SmallSet};

/// How far outside the window counts as near: half a window above and below. Large enough that fast
/// scrolling never shows unpainted text, small enough that an edit repaints little.
const NEAR: &str = "50% 0px";

/// What is near the window, by index.
#[derive(Default)]
pub struct NearRows {
    /// The sections whose rows are watched.
    watched: SmallSet<usize>,
    pub rows: SmallSet<usize>,
}

impl NearRows {
    /// Only some rows may be near in a section that is many windows high.
    #[must_use]
    pub fn sections(&self) -> SmallSet<usize> {
        self.rows.iter().map(|row| row / PER_SECTION).collect()
    }

    /// A section came near or went away. Returns whether that is news.
    fn take_section(
        &mut self,
        pane: &TextPane,
        section: usize,
        near: bool,
        rows: &Observer,
    ) -> bool {
        if self.watched.contains(&section) == near {
            return false;
        }
        put(&mut self.watched, section, near);
        // All its rows count as near until the browser has checked each of them, so that a jump to
        // this section shows painted text.
        let first = section * PER_SECTION;
        for index in first..(first + PER_SECTION).min(pane.count()) {
            put(&mut self.rows, index, near);
            if let Some(row) = pane.row(index) {
                rows.watch(&row, near);
            }
        }
        true
    }

    fn take_row(&mut self, index: usize, near: bool) {
        // Ignore late reports about a section that has gone away.
        if self.watched.contains(&(index / PER_SECTION)) {
            put(&mut self.rows, index, near);
        }
    }
}

fn put(set: &mut SmallSet<usize>, index: usize, there: bool) {
    if there {
        set.insert(index)
    } else {
        set.remove(&index)
    };
}

type OnSeen = dyn Fn(Array);

/// Reports elements that come near the window or go away, until dropped.
struct Observer {
    observer: IntersectionObserver,
    _callback: Closure<OnSeen>,
}

impl Observer {
    /// Calls `seen` with each element that came near or went away, and once with every element at
    /// the beginning.
    fn new(pane: &TextPane, seen: impl Fn(&Element, bool) + 'static) -> Option<Self> {
        let callback = Closure::<OnSeen>::new(move |entries: Array| {
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                seen(&entry.target(), entry.is_intersecting());
            }
        });
        let init = IntersectionObserverInit::new();
        init.set_root(pane.scroller().as_deref());
        init.set_root_margin(NEAR);
        let observer =
            IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &init)
                .ok()?;
        Some(Self { observer, _callback: callback })
    }

    fn watch(&self, element: &Element, on: bool) {
        if on { self.observer.observe(element) } else { self.observer.unobserve(element) }
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

#[wasm_bindgen]
extern "C" {
    // web-sys does not have it yet.
    #[wasm_bindgen(extends = web_sys::Event)]
    type SkipEvent;
    #[wasm_bindgen(method, getter)]
    fn skipped(this: &SkipEvent) -> bool;
}

/// Fired at a section when the browser begins or stops skipping it (CSS Containment, Level 2).
const SKIP_EVENT: &str = "contentvisibilityautostatechange";

/// Called with the index of a section and whether it is near.
type OnSection = Rc<dyn Fn(usize, bool)>;

/// The sections that the browser does not skip.
///
/// The browser checks each section anyway. An observer would make it check all of them again
/// whenever the page changes, and a longer text has more of them.
#[derive(Default)]
pub(super) struct Unskipped {
    sections: RefCell<SmallSet<usize>>,
    changed: RefCell<Option<OnSection>>,
}

impl Unskipped {
    fn take(&self, event: &web_sys::Event) {
        let section = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(index) = section.as_ref().and_then(index_of_section) else { return };
        let near = !event.unchecked_ref::<SkipEvent>().skipped();
        put(&mut self.sections.borrow_mut(), index, near);
        let changed = self.changed.borrow().clone();
        if let Some(changed) = changed {
            changed(index, near);
        }
    }

    /// Calls `changed` with each section that is not skipped, and later with each one that comes
    /// near or goes away.
    fn follow(&self, changed: OnSection) {
        let now = self.sections.borrow().clone();
        now.iter().for_each(|section| changed(*section, true));
        self.changed.replace(Some(changed));
    }
}

/// Watches the sections of the text drawn last, and the rows of those near the window, until
/// dropped.
pub struct NearSections {
    unskipped: Option<Rc<Unskipped>>,
    /// For browsers that do not report which sections they skip, or, like Firefox, report only
    /// later changes.
    _sections: Rc<RefCell<Option<Observer>>>,
}

impl TextPane {
    /// Records which sections of a text the browser skips. Must be called before the text is put
    /// into the page.
    pub(super) fn note_skipped(&self, text: &Element) {
        let has_event = Reflect::has(text, &format!("on{SKIP_EVENT}").into()).unwrap_or(false);
        let noted = if has_event {
            let unskipped = Rc::new(Unskipped::default());
            let noting = Rc::clone(&unskipped);
            let listener = EventListener::new(text, SKIP_EVENT, move |event| noting.take(event));
            Some((unskipped, listener))
        } else {
            None
        };
        self.0.unskipped.replace(noted);
    }

    /// Calls `changed` before the next frame if something came near the window or went away, until
    /// the result is dropped. A scheduled call holds only a weak reference, so dropping the result
    /// drops `changed`, too.
    #[must_use]
    pub fn watch_near(&self, changed: impl Fn(&NearRows) + 'static) -> Option<NearSections> {
        let near = Rc::new(RefCell::new(NearRows::default()));
        let tell = {
            let (near, frame) = (Rc::clone(&near), OncePerFrame::default());
            let changed = Rc::new(changed);
            move || {
                let (near, changed) = (Rc::clone(&near), Rc::downgrade(&changed));
                frame.ask(move || {
                    if let Some(changed) = changed.upgrade() {
                        changed(&near.borrow());
                    }
                });
            }
        };
        let rows = {
            let (near, tell) = (Rc::clone(&near), tell.clone());
            Observer::new(self, move |row, is_near| {
                if let Some(index) = index_of_row(row) {
                    near.borrow_mut().take_row(index, is_near);
                    tell();
                }
            })?
        };
        let pane = self.clone();
        let take: OnSection = Rc::new(move |section, is_near| {
            if near.borrow_mut().take_section(&pane, section, is_near, &rows) {
                tell();
            }
        });
        let unskipped = self.0.unskipped.borrow().as_ref().map(|(noted, _)| Rc::clone(noted));
        let sections = Rc::default();
        match &unskipped {
            Some(unskipped) => {
                unskipped.follow(take);
                self.observe_unless_told(&sections, unskipped);
            }
            None => *sections.borrow_mut() = self.observe_sections(take),
        }
        Some(NearSections { unskipped, _sections: sections })
    }

    /// Observes the sections if the browser has reported none by the time it has drawn them.
    fn observe_unless_told(
        &self,
        sections: &Rc<RefCell<Option<Observer>>>,
        unskipped: &Rc<Unskipped>,
    ) {
        let (pane, sections) = (self.clone(), Rc::downgrade(sections));
        let unskipped = Rc::clone(unskipped);
        let look = move || {
            if let Some(sections) = sections.upgrade()
                && unskipped.sections.borrow().is_empty()
                && let Some(take) = unskipped.changed.borrow().clone()
            {
                sections.replace(pane.observe_sections(take));
            }
        };
        next_frame(move || after_frame(look));
    }

    fn observe_sections(&self, take: OnSection) -> Option<Observer> {
        let observer = Observer::new(self, move |section, is_near| {
            if let Some(index) = index_of_section(section) {
                take(index, is_near);
            }
        })?;
        (0..self.count().div_ceil(PER_SECTION))
            .filter_map(|index| self.section(index))
            .for_each(|section| observer.watch(&section, true));
        Some(observer)
    }

    /// Measures the margins of these sections all at once. Measuring between changes would make the
    /// browser lay out the page again and again.
    #[must_use]
    pub fn measure(&self, sections: &SmallSet<usize>) -> Near {
        if sections.is_empty() {
            return Near::new();
        }
        // All margins are equally wide.
        let first = sections.iter().next().and_then(|section| self.margin(section * PER_SECTION));
        let width = first.map_or(0.0, |margin| f64::from(margin.offset_width()));
        let rem = rem().unwrap_or(16.0);
        let room = |row: Element| {
            let height = row.dyn_ref::<HtmlElement>().map_or(0, HtmlElement::offset_height);
            Room { width, height: f64::from(height), rem }
        };
        let rooms = |index: &usize| {
            let rows = self.section(*index).map(|section| section.children());
            let rows =
                rows.into_iter().flat_map(|rows| (0..rows.length()).map(move |at| rows.item(at)));
            (*index, Rc::new(rows.flatten().map(room).collect()))
        };
        sections.iter().map(rooms).collect()
    }
}

impl Drop for NearSections {
    fn drop(&mut self) {
        if let Some(unskipped) = &self.unskipped {
            unskipped.changed.take();
        }
    }
}

/// The room in the margin beside a paragraph, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Room {
    pub width: f64,
    pub height: f64,
    /// The page's font size, which chips scale with.
    pub rem: f64,
}

/// Sections near the window, with the room beside each of their rows.
pub type Near = SmallMap<usize, Rc<Vec<Room>>>;
