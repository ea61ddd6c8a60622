//! Selecting with a mouse or a finger.
//!
//! A mouse drags the browser's own selection, and its snapped preview is painted meanwhile. When
//! the button is released, the model's selection replaces it. After selecting with a finger, the
//! browser's selection stays, with its handles. It is read when it has stopped changing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::{Interval, Timeout};
use wasm_bindgen::JsCast as _;
use web_sys::{
    ClipboardEvent, Element, Event, HtmlInputElement, KeyboardEvent, MouseEvent, PointerEvent,
};
use yew::prelude::*;

use crate::browser::focus::{focus_text, focused};
use crate::browser::frame::OncePerFrame;
use crate::browser::keyboard::is_mac;
use crate::browser::page::document;
use crate::browser::store::Store;
use crate::browser::text_pane::TextPane;
use crate::ui::later;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::coding::CodingMsg;
use annotator_app::input::{DomPoint, Pointing};
use annotator_app::msg::Msg;

/// How long a selection not made with a mouse must stay unchanged before it counts.
const SETTLE_MS: u32 = 300;

/// How often a line is scrolled while the pointer is above or below the text.
const SCROLL_MS: u32 = 60;

/// How long the third click of a triple click may take. A code that is kept active waits for it.
const THIRD_CLICK_MS: u32 = 350;

/// Listens for pointer events and changes of the browser's selection as long as the pane is there.
#[hook]
pub fn use_pointer() {
    let store = use_store();
    use_effect_on(store, |store| {
        let pointer = Rc::new(Pointer::new(store.clone()));
        let listeners = listen(&pointer);
        move || drop(listeners)
    });
}

struct Pointer {
    store: Store,
    /// Whether a mouse button was pressed in the text and is still down.
    dragging: Cell<bool>,
    /// Whether the last pointer was a finger.
    touch: Cell<bool>,
    /// Whether the last press opened the context menu, for which a Mac selects a word.
    menu: Cell<bool>,
    /// Whether the browser may be searching the text. What it finds becomes its selection.
    finding: Cell<bool>,
    /// Whether the press closed the picker. A click then does nothing more.
    closes: Cell<bool>,
    /// Whether the modifier key that turns off snapping is held.
    free: Cell<bool>,
    /// Where the drag began.
    from: Cell<Option<DomPoint>>,
    /// Where the pointer is while it drags, in CSS pixels.
    at: Cell<(f64, f64)>,
    /// Whether the pointer has left the paragraphs while it drags.
    beside: Cell<bool>,
    /// Scrolls line by line while the pointer is above or below the text.
    scrolling: RefCell<Option<Interval>>,
    frame: OncePerFrame,
    settling: RefCell<Option<Timeout>>,
    /// Waits for the browser to update its selection after the last press. Another press cancels
    /// it.
    finishing: RefCell<Option<Timeout>>,
}

fn listen(pointer: &Rc<Pointer>) -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let on = |name: &'static str, act: fn(&Rc<Pointer>, &Event)| {
        let pointer = Rc::clone(pointer);
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, name, options, move |event| act(&pointer, event))
    };
    let mut listeners = on_window(pointer);
    listeners.extend([
        on("pointerdown", |pointer, event| pointer.down(event)),
        on("mousedown", |pointer, event| pointer.mouse_down(event)),
        on("pointermove", |pointer, event| pointer.moved(event)),
        on("mouseup", |pointer, event| pointer.up(event)),
        on("pointercancel", |pointer, _| pointer.stop()),
        on("contextmenu", |pointer, _| pointer.menu.set(!pointer.touch.get())),
        on("click", |pointer, event| pointer.tapped(event)),
        on("selectionchange", |pointer, _| pointer.selection_changed()),
        on("copy", |pointer, event| pointer.copy(event)),
    ]);
    listeners
}

/// Listens for what must be known before anything else on the page reacts.
fn on_window(pointer: &Rc<Pointer>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let on = |name: &'static str, act: fn(&Pointer, &Event)| {
        let pointer = Rc::clone(pointer);
        let options =
            EventListenerOptions { phase: EventListenerPhase::Capture, ..Default::default() };
        EventListener::new_with_options(&window, name, options, move |event| act(&pointer, event))
    };
    vec![
        on("pointerdown", |pointer, _| {
            pointer.finding.set(false);
            pointer.closes.set(pointer.has_picker());
        }),
        on("keydown", |pointer, event| pointer.finding.set(opens_search(event))),
        // The focus is in the browser's own fields, or in another window.
        on("blur", |pointer, event| {
            if event.target().is_some_and(|target| target.is_instance_of::<web_sys::Window>()) {
                pointer.finding.set(true);
            }
        }),
    ]
}

impl Pointer {
    fn new(store: Store) -> Self {
        Self {
            store,
            dragging: Cell::new(false),
            touch: Cell::new(false),
            menu: Cell::new(false),
            finding: Cell::new(false),
            closes: Cell::new(false),
            free: Cell::new(false),
            from: Cell::new(None),
            at: Cell::default(),
            beside: Cell::new(false),
            scrolling: RefCell::new(None),
            frame: OncePerFrame::default(),
            settling: RefCell::new(None),
            finishing: RefCell::new(None),
        }
    }

    fn pane(&self) -> &TextPane {
        self.store.pane()
    }

    fn down(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
        // The first click of a double click does not count on its own.
        self.finishing.take();
        self.touch.set(event.pointer_type() == "touch");
        // Ctrl and a click open the context menu of a Mac.
        let menu = event.button() == 2 || event.ctrl_key() && is_mac();
        self.menu.set(menu && !self.touch.get());
        let mouse = !self.touch.get() && event.button() == 0 && !menu;
        self.dragging.set(mouse && !event.shift_key() && is_in_pane(self.pane(), event));
        self.free.set(event.alt_key());
        if self.dragging.get() {
            let (x, y) = place_of(event);
            self.from.set(self.pane().nearest_point(x, y));
        }
    }

    /// Handles a press with Shift: the selection grows from where it began, or from the caret.
    fn mouse_down(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
        if self.touch.get()
            || event.button() != 0
            || !event.shift_key()
            || !is_in_pane(self.pane(), event)
        {
            return;
        }
        let Some(focus) = point_of(self.pane(), event) else { return };
        let Some(anchor) = self.anchor() else { return };
        event.prevent_default();
        focus_text(self.pane());
        let free = event.alt_key();
        self.store.dispatch(Msg::Coding(CodingMsg::SelectionMade {
            anchor,
            focus,
            free,
            by: Pointing::Mouse,
        }));
    }

    fn moved(self: &Rc<Self>, event: &Event) {
        if self.dragging.get()
            && let Some(event) = event.dyn_ref::<PointerEvent>()
        {
            self.free.set(event.alt_key());
            self.note_place(event);
            if self.beside.get() {
                let pointer = Rc::clone(self);
                self.frame.ask(move || pointer.preview());
            }
        }
    }

    /// Notes where the pointer is while it drags. Beside the paragraphs the browser selects to the
    /// start or the end of all text, so the passage is found by the pointer's place instead.
    fn note_place(self: &Rc<Self>, event: &MouseEvent) {
        let at = place_of(event);
        self.at.set(at);
        let beside = !on_paragraph(self.pane(), event);
        self.beside.set(beside);
        if beside {
            self.pane().hide_native_selection(true);
        }
        let outside = beside && self.pane().is_above_or_below(at.1);
        if !outside {
            self.scrolling.take();
        } else if self.scrolling.borrow().is_none() {
            let pointer = Rc::clone(self);
            let scroll = Interval::new(SCROLL_MS, move || {
                if pointer.pane().scroll_towards(pointer.at.get().1) {
                    pointer.preview();
                }
            });
            self.scrolling.replace(Some(scroll));
        }
    }

    /// Ends the drag.
    fn stop(&self) {
        self.dragging.set(false);
        self.scrolling.take();
        self.pane().hide_native_selection(false);
    }

    /// Both ends of the passage that is dragged.
    fn dragged(&self) -> Option<(DomPoint, DomPoint)> {
        if !self.beside.get() {
            return self.pane().native_selection();
        }
        let (x, y) = self.at.get();
        let focus = self.pane().nearest_point(x, y)?;
        let anchor = self.from.get().filter(|anchor| *anchor != focus)?;
        let (first, last) = if anchor.paragraph < focus.paragraph {
            (anchor.paragraph, focus.paragraph)
        } else {
            (focus.paragraph, anchor.paragraph)
        };
        self.pane().are_true(first..=last).then_some((anchor, focus))
    }

    fn selection_changed(self: &Rc<Self>) {
        let pointer = Rc::clone(self);
        if self.dragging.get() {
            self.frame.ask(move || pointer.preview());
        } else {
            let settle = Timeout::new(SETTLE_MS, move || pointer.settle());
            self.settling.replace(Some(settle));
        }
    }

    fn preview(&self) {
        if self.dragging.get()
            && let Some((anchor, focus)) = self.dragged()
        {
            let free = self.free.get();
            self.store.dispatch(Msg::Coding(CodingMsg::SelectionDragged { anchor, focus, free }));
        }
    }

    fn up(self: &Rc<Self>, event: &Event) {
        let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
        if event.button() != 0 || !self.dragging.get() {
            return;
        }
        // Where the button was released counts, even if the pointer never moved there.
        self.note_place(event);
        let beside = self.dragged().filter(|_| self.beside.get());
        self.stop();
        let (pointer, free, clicks) = (Rc::clone(self), event.alt_key(), event.detail());
        let pane = self.pane();
        let point = if on_paragraph(pane, event) { point_of(pane, event) } else { None };
        // After a click on selected text, the browser clears the selection only after this event.
        let wait = if clicks == 2 && self.keeps_code() { THIRD_CLICK_MS } else { 0 };
        let (x, y) = place_of(event);
        let finish = Timeout::new(wait, move || {
            // The browser selects the nearest word if nothing is there.
            if clicks == 2 && !pointer.pane().is_selected_at(x, y) {
                pointer.pane().clear_native_selection();
                return;
            }
            pointer.finish(beside, point, free, clicks);
        });
        self.finishing.replace(Some(finish));
    }

    fn finish(
        &self,
        beside: Option<(DomPoint, DomPoint)>,
        point: Option<DomPoint>,
        free: bool,
        clicks: i32,
    ) {
        let by = Pointing::Mouse;
        // Firefox ignores the third click if the second click's selection was removed.
        let paragraph =
            point.filter(|_| clicks > 2).map(|point| self.pane().whole(point.paragraph));
        let msg = match (beside.or_else(|| self.pane().native_selection()).or(paragraph), point) {
            (Some((anchor, focus)), _) => {
                Msg::Coding(CodingMsg::SelectionMade { anchor, focus, free, by })
            }
            (None, _) if self.closes.get() => return,
            (None, Some(point)) => Msg::Coding(CodingMsg::TextClicked(point)),
            (None, None) if self.has_selection() => Msg::Coding(CodingMsg::SelectionCleared),
            (None, None) => return,
        };
        self.store.dispatch(msg);
    }

    /// A tap that selects nothing chooses the annotation at that place.
    fn tapped(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
        if self.touch.get()
            && on_paragraph(self.pane(), event)
            && self.pane().native_selection().is_none()
            && let Some(point) = point_of(self.pane(), event)
        {
            let closes = self.has_picker();
            self.store.dispatch(Msg::Coding(if closes {
                CodingMsg::PickerLeft
            } else {
                CodingMsg::TextClicked(point)
            }));
        }
    }

    /// Reads a selection made without a mouse: with a finger, a screen reader, or the browser's own
    /// caret. The browser's selection stays.
    fn settle(&self) {
        let ours = !self.menu.get() && !self.finding.get();
        if self.dragging.get() || !ours || !self.pane().is_within_text() {
            return;
        }
        if let Some((anchor, focus)) = self.pane().native_selection() {
            let by = Pointing::Touch;
            self.store.dispatch(Msg::Coding(CodingMsg::SelectionMade {
                anchor,
                focus,
                free: false,
                by,
            }));
        }
    }

    /// Copies the model's selection, because the browser has none to copy.
    fn copy(&self, event: &Event) {
        if selects_in_field() || web_sys::window().is_some_and(|window| selects_elsewhere(&window))
        {
            return;
        }
        let passage =
            self.store.read(|model| model.open.as_ref()?.selected_text().map(str::to_owned));
        let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        let Some(data) = data else { return };
        // Without selected words, the chosen tag is copied.
        let parts = match passage {
            Some(passage) => vec![("text/plain", passage)],
            None => later::quote(&self.store),
        };
        for (kind, content) in parts {
            if data.set_data(kind, &content).is_ok() {
                event.prevent_default();
            }
        }
    }

    fn has_picker(&self) -> bool {
        self.store.read(|model| model.open.as_ref().is_some_and(|open| open.picker.is_some()))
    }

    fn keeps_code(&self) -> bool {
        self.store.read(|model| model.open.as_ref().is_some_and(|open| open.kept.is_some()))
    }

    fn has_selection(&self) -> bool {
        self.store.read(|model| model.open.as_ref().is_some_and(|open| open.selection.is_some()))
    }

    fn anchor(&self) -> Option<DomPoint> {
        self.store.read(|model| {
            let open = model.open.as_ref()?;
            let from = open.caret.anchor.unwrap_or(open.caret.at);
            DomPoint::of(&open.statement()?.text, from)
        })
    }
}

/// The place of the pointer in the window, in CSS pixels.
fn place_of(event: &MouseEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

/// Whether a key opens the browser's search, or goes on with it.
fn opens_search(event: &Event) -> bool {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return false };
    let held = event.ctrl_key() || event.meta_key();
    event.key() == "F3" || held && matches!(event.key().as_str(), "f" | "F" | "g" | "G")
}

fn target(event: &MouseEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether the event is in the pane and not on a button in it.
fn is_in_pane(pane: &TextPane, event: &MouseEvent) -> bool {
    let Some(target) = target(event) else { return false };
    let scroller = pane.scroller();
    let inside = scroller.is_some_and(|it| it.contains(Some(&target)) && *it != target);
    inside && target.closest("button").is_ok_and(|button| button.is_none())
}

fn on_paragraph(pane: &TextPane, event: &MouseEvent) -> bool {
    target(event).is_some_and(|target| pane.index_of(&target).is_some())
}

fn point_of(pane: &TextPane, event: &MouseEvent) -> Option<DomPoint> {
    let (x, y) = place_of(event);
    pane.point_at(x, y)
}

/// Whether the focused field has selected text.
fn selects_in_field() -> bool {
    let Some(focused) = focused() else { return false };
    if let Some(input) = focused.dyn_ref::<HtmlInputElement>() {
        let (start, end) = (input.selection_start().ok(), input.selection_end().ok());
        return start != end;
    }
    focused.tag_name() == "TEXTAREA"
}

fn selects_elsewhere(window: &web_sys::Window) -> bool {
    let selection = window.get_selection().ok().flatten();
    selection.is_some_and(|selection| selection.range_count() > 0 && !selection.is_collapsed())
}
