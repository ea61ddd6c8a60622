//! F6 moves the focus between the regions of the page, and the focus is never lost to the body.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use crate::browser::focus::{focus_text, focused};
use crate::browser::keyboard::is_of_ime;
use crate::browser::page::document;
use crate::browser::store::{Store, Subscription};

/// The regions, in the order of the page.
const REGIONS: [&str; 9] = [
    ".bar",
    ".rail",
    "#left-panel",
    "main",
    ".find",
    "#right-panel",
    ".peek",
    ".status",
    ".name-question",
];

/// What can have the focus and is reached with Tab.
const STOPS: &str = ":is(a[href], button, input, select, textarea, summary, [tabindex='0'])\
                     :not([disabled], [tabindex='-1'], [type=hidden])";

/// Works as long as it is kept.
pub struct FocusKeeper {
    _listeners: Vec<EventListener>,
    _subscription: Subscription,
}

impl FocusKeeper {
    #[must_use]
    pub fn new(store: &Store) -> Option<Self> {
        let document = document()?;
        let last: Rc<RefCell<Option<Element>>> = Rc::default();
        let remembered = Rc::clone(&last);
        let remember = move |event: &Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            remembered.replace(target);
        };
        let options = EventListenerOptions::enable_prevent_default();
        let step_store = store.clone();
        let step = move |event: &Event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                on_key(&step_store, event);
            }
        };
        let checked = store.clone();
        let subscription = store.subscribe(move || {
            let (store, last) = (checked.clone(), Rc::clone(&last));
            // After the components have been drawn.
            Timeout::new(0, move || find_lost_focus(&store, &last)).forget();
        });
        let listeners = vec![
            EventListener::new(&document, "focusin", remember),
            EventListener::new_with_options(&document, "keydown", options, step),
        ];
        Some(Self { _listeners: listeners, _subscription: subscription })
    }
}

/// If what had the focus is gone, the open dialog gets it, the text, or the heading of the room.
fn find_lost_focus(store: &Store, last: &RefCell<Option<Element>>) {
    if focused().is_some_and(|element| element.tag_name() != "BODY") {
        return;
    }
    // Only asked now, because it makes the browser lay out the page.
    let is_gone =
        last.borrow().as_ref().is_some_and(|last| !last.is_connected() || !is_shown(last));
    if !is_gone {
        return;
    }
    last.replace(None);
    match open_dialog() {
        Some(dialog) => {
            let title = dialog.query_selector(".modal__title").ok().flatten();
            focus_on(title.and_then(|title| title.dyn_into().ok()));
        }
        None if store.pane().text().is_some() => focus_text(store.pane()),
        None => focus_on(heading()),
    }
}

/// The heading of a room without a text.
fn heading() -> Option<HtmlElement> {
    document()?.query_selector("main h1[tabindex]").ok()??.dyn_into().ok()
}

fn open_dialog() -> Option<Element> {
    document()?.query_selector("dialog[open]").ok().flatten()
}

fn focus_on(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // If the element cannot take the focus, the focus stays.
        let _ = element.focus();
    }
}

fn is_shown(element: &Element) -> bool {
    element.get_client_rects().length() > 0
}

fn on_key(store: &Store, event: &KeyboardEvent) {
    let other = event.ctrl_key() || event.alt_key() || event.meta_key();
    if event.key() != "F6" || other || event.default_prevented() || is_of_ime(event) {
        return;
    }
    // After the last region it is the browser's, which goes on to its own.
    if open_dialog().is_none() && step_region(store, !event.shift_key()) {
        event.prevent_default();
    }
}

/// Moves the focus to the next or previous region that can have it. Returns whether there is one.
fn step_region(store: &Store, forward: bool) -> bool {
    let Some(document) = document() else { return false };
    let regions: Vec<Element> = REGIONS
        .iter()
        .filter_map(|region| document.query_selector(region).ok().flatten())
        .filter(is_shown)
        .collect();
    let here = focused()
        .and_then(|focused| regions.iter().position(|region| region.contains(Some(&focused))));
    let mut rest: Vec<&Element> = match here {
        Some(here) if forward => regions.iter().skip(here + 1).collect(),
        Some(here) => regions.iter().take(here).collect(),
        None => regions.iter().collect(),
    };
    if !forward {
        rest.reverse();
    }
    rest.into_iter().any(|region| enter(store, region))
}

/// Moves the focus into a region: to the text, or to the first place where Tab would stop.
fn enter(store: &Store, region: &Element) -> bool {
    if let Some(text) = store.pane().text().filter(|text| region.contains(Some(text))) {
        focus_on(Some(text));
        return true;
    }
    let Ok(stops) = region.query_selector_all(STOPS) else { return false };
    let stops = (0..stops.length()).filter_map(|at| stops.item(at)?.dyn_into::<HtmlElement>().ok());
    let first = stops.into_iter().find(|stop| is_shown(stop));
    let found = first.is_some();
    focus_on(first);
    found
}
