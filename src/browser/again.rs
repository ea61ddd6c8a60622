//! Swallows what a hasty second press would do after the first one closed what it was meant for.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast as _;
use web_sys::{Event, KeyboardEvent, MouseEvent};

/// How long a second Enter counts as hasty, in milliseconds: who reads what it does next needs longer.
const ENTER_MS: f64 = 400.0;
/// The same for the second click of a double click.
const CLICK_MS: f64 = 500.0;
/// How far apart the clicks of a double click may be, in CSS pixels.
const NEAR: i32 = 6;

/// All events of a press and of a click.
const CLICK: [&str; 6] = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"];

thread_local! {
    /// The listeners of the last press. The next press replaces them.
    static LISTENERS: RefCell<Vec<EventListener>> = const { RefCell::new(Vec::new()) };
}

/// Swallows Enter for a moment, and as long as it is held. Any other key or a press ends that.
pub fn swallow_enter() {
    let until = js_sys::Date::now() + ENTER_MS;
    let over = Rc::new(Cell::new(false));
    let ended = Rc::clone(&over);
    let key = move |event: &Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|_| !over.get()) else { return };
        if key.key() == "Enter" && (key.repeat() || js_sys::Date::now() < until) {
            swallow(event);
        } else {
            over.set(true);
        }
    };
    listen([
        ("keydown", Box::new(key) as Listener),
        ("pointerdown", Box::new(move |_| ended.set(true))),
    ]);
}

/// Swallows the second click of a double click.
pub fn swallow_second_click(first: &MouseEvent) {
    let until = js_sys::Date::now() + CLICK_MS;
    let (x, y) = (first.client_x(), first.client_y());
    listen(CLICK.map(|name| {
        let second = move |event: &Event| {
            let near = event.dyn_ref::<MouseEvent>().is_some_and(|event| {
                (event.client_x() - x).abs() < NEAR && (event.client_y() - y).abs() < NEAR
            });
            if near && js_sys::Date::now() < until {
                swallow(event);
            }
        };
        (name, Box::new(second) as Listener)
    }));
}

type Listener = Box<dyn FnMut(&Event)>;

/// Listens before anything else on the page does.
fn listen<const N: usize>(listeners: [(&'static str, Listener); N]) {
    let Some(window) = web_sys::window() else { return };
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        ..EventListenerOptions::enable_prevent_default()
    };
    let all = listeners
        .into_iter()
        .map(|(name, run)| EventListener::new_with_options(&window, name, options, run));
    LISTENERS.set(all.collect());
}

fn swallow(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}
