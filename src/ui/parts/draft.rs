//! A field that is typed in: the page's own input element holds the draft.
//!
//! The element's content is never tied to the model, so no rendering can take back a
//! keystroke or move the cursor. What is typed is sent on every half second, and at
//! once when the field is left or goes away, when the page is hidden and when a
//! shortcut is pressed. A change from elsewhere, such as undo, is put into the element.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::ui::parts::hooks::use_effect_on;
use annotator_app::coding::form::Reading;

/// How often typing is sent on, in milliseconds.
const EVERY: u32 = 500;

/// What a field needs to be a draft.
pub struct Draft {
    /// The input or textarea element.
    pub node: NodeRef,
    /// After each keystroke.
    pub oninput: Callback<InputEvent>,
    /// When the field is left.
    pub onblur: Callback<FocusEvent>,
    /// Before a shortcut is acted on.
    pub onkeydown: Callback<KeyboardEvent>,
}

/// What was typed and not sent yet.
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
/// What is typed stays as typed while it stands for the value by its `reading`. `send` takes what was typed. It belongs to one field of one
/// annotation: when it changes, what is pending still goes to the old one.
#[hook]
pub fn use_draft(value: AttrValue, reading: Reading, send: Callback<String>) -> Draft {
    let node = use_node_ref();
    let pending: Shared = use_mut_ref(Pending::default);
    let left = use_force_update();
    use_flush_when_leaving(&pending, &send);
    {
        let (node, pending) = (node.clone(), Rc::clone(&pending));
        use_effect(move || show(&node, &pending, &value, reading));
    }
    let oninput = use_callback(
        (Rc::clone(&pending).into(), send.clone()),
        |event: InputEvent, (pending, send): &(ByAddress, Callback<String>)| {
            let Some(text) = event.target_dyn_into::<Element>().and_then(|el| content(&el)) else {
                return;
            };
            let mut now = pending.0.borrow_mut();
            now.text = Some(text);
            if now.timer.is_none() {
                let (pending, send) = (Rc::clone(&pending.0), send.clone());
                now.timer = Some(Timeout::new(EVERY, move || flush(&pending, &send)));
            }
        },
    );
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
    Draft { node, oninput, onblur, onkeydown }
}

/// Equal to itself only.
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

/// Puts the model's value into the element, unless what stands there is a draft of it.
fn show(node: &NodeRef, pending: &Shared, value: &str, reading: Reading) {
    let Some(element) = node.cast::<Element>() else { return };
    let Some(shown) = content(&element) else { return };
    if pending.borrow().text.is_some() || shown == value {
        return;
    }
    // What cannot be read stays in the field after it was left, for its owner to correct.
    let unread = value.is_empty() && !shown.trim().is_empty();
    if reading.same(&shown, value) && (unread || is_focused(&element)) {
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

/// Keeps an input that sends each keystroke equal to the model. As it is not tied to
/// the model, a late rendering cannot take keystrokes back.
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
