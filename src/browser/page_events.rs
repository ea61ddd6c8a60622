//! Tells when the page may be gone the next moment.

use gloo::events::EventListener;
use web_sys::VisibilityState;

/// Stops telling when dropped.
pub struct Leaving {
    _hidden: Option<EventListener>,
    _left: Option<EventListener>,
}

/// Calls `flush` when the page is hidden or left, which may be the last that it hears:
/// a phone ends hidden pages without another word. It must be quick, and may be called
/// when there is nothing to do. Storage needs no call: what was handed to it is
/// written. Fields do, for what is typed and not yet told.
#[must_use]
pub fn when_leaving(flush: impl Fn() + Clone + 'static) -> Leaving {
    let window = web_sys::window();
    let document = window.as_ref().and_then(|window| window.document());
    let left = flush.clone();
    let hidden = document.map(|document| {
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if document.visibility_state() == VisibilityState::Hidden {
                flush();
            }
        })
    });
    let left = window.map(|window| EventListener::new(&window, "pagehide", move |_| left()));
    Leaving { _hidden: hidden, _left: left }
}
