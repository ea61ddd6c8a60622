//! Runs code at the right moment: with the next frame, when idle, or when an element changes its
//! size.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// Calls `act` right before the next frame is drawn.
pub fn next_frame(act: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let act = Closure::once_into_js(act);
        // The callback is a function; nothing else can fail.
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
}

/// Calls `act` after the next frame was drawn. The page is then laid out, so measuring is cheap.
pub fn after_frame(act: impl FnOnce() + 'static) {
    next_frame(move || {
        Timeout::new(0, act).forget();
    });
}

/// Calls `act` when the page is drawn and idle. A browser without idle callbacks calls it a little
/// later.
pub fn when_idle(act: impl FnOnce() + 'static) {
    after_frame(move || {
        let act: Function = Closure::once_into_js(act).unchecked_into();
        let asked = web_sys::window().map(|window| window.request_idle_callback(&act));
        if !matches!(asked, Some(Ok(_))) {
            let act = move || {
                // `act` is ours and does not throw.
                let _ = act.call0(&JsValue::NULL);
            };
            Timeout::new(LATER_MS, act).forget();
        }
    });
}

/// When to assume that a browser without idle callbacks is idle, in milliseconds.
const LATER_MS: u32 = 100;

type Change = Box<dyn FnOnce()>;
type Measure = Box<dyn FnOnce() -> Change>;

thread_local! {
    static WAITING: RefCell<Vec<Measure>> = const { RefCell::new(Vec::new()) };
}

/// Measures something right before the next frame, and then changes the page accordingly. All
/// measurements are made before the first change, because measuring after a change makes the
/// browser lay out the page again.
pub fn measure_then<C: FnOnce() + 'static>(measure: impl FnOnce() -> C + 'static) {
    let first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(Box::new(move || Box::new(measure()) as Change));
        waiting.len() == 1
    });
    if first {
        next_frame(|| {
            let measures = WAITING.take();
            let changes: Vec<Change> = measures.into_iter().map(|measure| measure()).collect();
            changes.into_iter().for_each(|change| change());
        });
    }
}

/// Calls back at most once per frame, however often it is asked to.
#[derive(Clone, Default)]
pub struct OncePerFrame(Rc<RefCell<bool>>);

impl OncePerFrame {
    /// Schedules `act` before the next frame, unless something is already scheduled.
    pub fn ask(&self, act: impl FnOnce() + 'static) {
        if !self.0.replace(true) {
            let asked = Rc::clone(&self.0);
            next_frame(move || {
                asked.replace(false);
                act();
            });
        }
    }
}

/// Watches the size of an element until dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn Fn(Array)>,
}

impl SizeWatch {
    /// Calls `changed` when the element's size changes, and once at the beginning.
    #[must_use]
    pub fn new(element: &Element, changed: impl Fn() + 'static) -> Option<Self> {
        let callback = Closure::<dyn Fn(Array)>::new(move |_| changed());
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
