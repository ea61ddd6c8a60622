//! A text field whose draft is kept by the page's own input element.
//!
//! The element's content is never tied to the model, so rendering cannot undo a keystroke or move
//! the cursor. What was typed is sent every half second, and at once when the field is left or
//! removed, when the page is hidden and when a shortcut is pressed. Other changes of the value,
//! such as undo, are written into the element.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::ui::parts::hooks::use_effect_on;
use annotator_app::coding::form::ParseAs;

/// How often typed text is sent, in milliseconds.
const EVERY: u32 = 500;

/// The node and the callbacks for a field that is a draft.
pub struct Draft {
    /// For the input or textarea element.
    pub node: NodeRef,
    /// Runs after each keystroke.
    pub oninput: Callback<InputEvent>,
    /// Runs when the field gets the focus.
    pub onfocus: Callback<FocusEvent>,
    /// Runs when the field is left.
    pub onblur: Callback<FocusEvent>,
    /// Runs before a shortcut takes effect.
    pub onkeydown: Callback<KeyboardEvent>,
}

/// What was typed and is not sent yet.
#[derive(Default)]
struct Pending {
    text: Option<String>,
    timer: Option<Timeout>,
}

type Shared = Rc<RefCell<Pending>>;

fn flush(pending: &Shared, send: &Callback<String>) {
    let text = {
        let mut pending = pending.borrow_mut();
        pending.timer = None;
        pending.text.take()
    };
    if let Some(text) = text {
        send.emit(text);
    }
}

/// Makes a field a draft of `value`.
///
/// While the field does not have the focus it shows `resting`, if there is one.
///
/// Typed text stays as it is while it means the value, according to `parse_as`. `send` receives
/// what was typed, and belongs to one field of one annotation. When `send` changes, pending text
/// goes to the old one.
#[hook]
pub fn use_draft(
    value: AttrValue,
    resting: Option<AttrValue>,
    parse_as: ParseAs,
    send: Callback<String>,
) -> Draft {
    use_timed_draft(value, resting, parse_as, send, Some(EVERY))
}

/// A draft that is sent when the field is left, and not while it is typed.
#[hook]
pub fn use_draft_until_left(value: AttrValue, send: Callback<String>) -> Draft {
    use_timed_draft(value, None, ParseAs::Text, send, None)
}

/// A draft that is sent each `every` milliseconds, or only when the field is left.
#[hook]
fn use_timed_draft(
    value: AttrValue,
    resting: Option<AttrValue>,
    parse_as: ParseAs,
    send: Callback<String>,
    every: Option<u32>,
) -> Draft {
    let node = use_node_ref();
    let pending: Shared = use_mut_ref(Pending::default);
    let left = use_force_update();
    use_flush_when_leaving(&pending, &send);
    {
        let (node, pending) = (node.clone(), Rc::clone(&pending));
        use_effect(move || show(&node, &pending, (&value, resting.as_deref()), parse_as));
    }
    let oninput = use_callback(
        (Rc::clone(&pending).into(), send.clone()),
        move |event: InputEvent, (pending, send): &(ByAddress, Callback<String>)| {
            let Some(text) = event.target_dyn_into::<Element>().and_then(|el| content(&el)) else {
                return;
            };
            let mut now = pending.0.borrow_mut();
            now.text = Some(text);
            if let Some(every) = every.filter(|_| now.timer.is_none()) {
                let (pending, send) = (Rc::clone(&pending.0), send.clone());
                now.timer = Some(Timeout::new(every, move || flush(&pending, &send)));
            }
        },
    );
    let entered = left.clone();
    let onfocus = Callback::from(move |_: FocusEvent| entered.force_update());
    let onblur = use_callback(
        (Rc::clone(&pending).into(), send.clone()),
        move |_: FocusEvent, (pending, send): &(ByAddress, Callback<String>)| {
            flush(&pending.0, send);
            left.force_update();
        },
    );
    let onkeydown = use_callback(
        (pending.into(), send),
        |event: KeyboardEvent, (pending, send): &(ByAddress, Callback<String>)| {
            if event.ctrl_key() || event.meta_key() {
                flush(&pending.0, send);
            }
        },
    );
    Draft { node, oninput, onfocus, onblur, onkeydown }
}

/// Equal only to itself.
#[derive(Clone)]
struct ByAddress(Shared);

impl PartialEq for ByAddress {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl From<Shared> for ByAddress {
    fn from(shared: Shared) -> Self {
        Self(shared)
    }
}

#[hook]
fn use_flush_when_leaving(pending: &Shared, send: &Callback<String>) {
    let deps = (ByAddress(Rc::clone(pending)), send.clone());
    use_effect_on(deps, |(pending, send)| {
        let listeners = web_sys::window().map(|window| {
            ["visibilitychange", "pagehide"].map(|name| {
                let (pending, send) = (Rc::clone(&pending.0), send.clone());
                EventListener::new(&window, name, move |_| flush(&pending, &send))
            })
        });
        let (pending, send) = (Rc::clone(&pending.0), send.clone());
        move || {
            drop(listeners);
            flush(&pending, &send);
        }
    });
}

/// Writes the model's value into the element, unless the element has a draft of it.
fn show(
    node: &NodeRef,
    pending: &Shared,
    (value, resting): (&str, Option<&str>),
    parse_as: ParseAs,
) {
    let Some(element) = node.cast::<Element>() else { return };
    let Some(shown) = content(&element) else { return };
    if let Some(resting) = resting.filter(|_| !is_focused(&element)) {
        if pending.borrow().text.is_none() && shown != resting {
            set_content(&element, resting);
        }
        return;
    }
    if pending.borrow().text.is_some() || shown == value {
        return;
    }
    // Text that cannot be read stays in the field while it is typed, and after it was left if there
    // is no other value, to be corrected.
    let unread = !shown.trim().is_empty() && parse_as.same(&shown, "");
    let focused = is_focused(&element);
    if (unread && (focused || value.is_empty())) || (focused && parse_as.same(&shown, value)) {
        return;
    }
    set_content(&element, value);
}

fn is_focused(element: &Element) -> bool {
    let active = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element());
    active.as_ref() == Some(element)
}

fn content(element: &Element) -> Option<String> {
    let input = element.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    input.or_else(|| element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value))
}

fn set_content(element: &Element, value: &str) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(value);
    }
}

/// Keeps the text of an input equal to the model, for inputs that send each keystroke. The text is
/// not tied to the model, so that a late rendering cannot undo keystrokes.
#[hook]
pub fn use_mirrored(node: &NodeRef, value: AttrValue) {
    use_effect_on((node.clone(), value), |(node, value)| {
        if let Some(element) = node.cast::<Element>()
            && content(&element).as_deref() != Some(value.as_str())
        {
            set_content(&element, value);
        }
    });
}
