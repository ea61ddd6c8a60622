//! The page within a page of a course: `?embed` in its address hides what is around the text.
//!
//! It speaks only with the page that holds it, and never hands out what is in a project. Each message
//! is an object.
//!
//! | from | message |
//! |---|---|
//! | here | `{ from: "statement-annotator", type: "ready" }` once files can be opened |
//! | here | `{ from: "statement-annotator", type: "state", tags, saved }` when one of them has changed |
//! | there | `{ to: "statement-annotator", type: "open", name, content }` opens a file, given as a text |

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{MessageEvent, Window};

use crate::browser::page::document;
use crate::browser::store::{Store, Subscription};
use annotator_app::input::FileBytes;
use annotator_app::model::{Model, SaveState};
use annotator_app::msg::Msg;

/// Who sends and receives messages.
const NAME: &str = "statement-annotator";

/// What the other page is told about.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    tags: usize,
    saved: bool,
}

thread_local! {
    static WATCHING: RefCell<Option<Subscription>> = const { RefCell::new(None) };
}

/// The origin of the page that holds this one, if it is embedded and the browser says it.
#[must_use]
pub fn host() -> Option<String> {
    let document = document()?;
    // `src/start.js` looks at the address.
    document.document_element()?.get_attribute("data-embed")?;
    parent()?;
    let location = web_sys::window()?.location();
    let ancestors = Reflect::get(&location, &"ancestorOrigins".into()).ok();
    let first = ancestors.and_then(|all| Reflect::get_u32(&all, 0).ok()?.as_string());
    first.or_else(|| origin_of(&document.referrer()))
}

/// The window that holds this one.
fn parent() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok()??;
    (parent != window).then_some(parent)
}

/// `https://example.org` of an address.
fn origin_of(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())?;
    Some(format!("{scheme}://{host}"))
}

/// Begins to speak with the page that holds this one.
pub fn open(store: &Store) {
    let (Some(host), Some(window)) = (host(), web_sys::window()) else { return };
    let listener = {
        let (store, host) = (store.clone(), host.clone());
        EventListener::new(&window, "message", move |event| {
            let event = event.dyn_ref::<MessageEvent>().filter(|event| is_from(event, &host));
            if let Some(file) = event.and_then(|event| file_in(&event.data())) {
                store.dispatch(Msg::FilesOpened(vec![file]));
            }
        })
    };
    listener.forget();
    post(&host, "ready", &[]);
    let told = RefCell::new(None);
    let watched = store.clone();
    let subscription = store.subscribe(move || {
        let now = watched.read(state);
        if let Some(State { tags, saved }) =
            now.filter(|now| told.replace(Some(*now)) != Some(*now))
        {
            let tags = u32::try_from(tags).unwrap_or(u32::MAX);
            post(&host, "state", &[("tags", tags.into()), ("saved", saved.into())]);
        }
    });
    WATCHING.replace(Some(subscription));
}

fn state(model: &Model) -> Option<State> {
    let open = model.open.as_ref()?;
    let saved = matches!(model.save_state(), Some(SaveState::Saved(_) | SaveState::Unchanged(_)));
    Some(State { tags: open.project.annotation_count(), saved })
}

/// Whether a message is from the page that holds this one, and from nowhere else.
fn is_from(event: &MessageEvent, host: &str) -> bool {
    let parent = parent().map(JsValue::from);
    event.origin() == host && event.source().map(JsValue::from) == parent
}

fn text(data: &JsValue, name: &str) -> Option<String> {
    Reflect::get(data, &name.into()).ok()?.as_string()
}

/// The file that a message brings.
fn file_in(data: &JsValue) -> Option<FileBytes> {
    let is_ours = text(data, "to")? == NAME && text(data, "type")? == "open";
    let (name, content) = (text(data, "name")?, text(data, "content")?);
    is_ours.then(|| FileBytes { name, bytes: content.into_bytes() })
}

fn post(host: &str, kind: &str, more: &[(&str, JsValue)]) {
    let Some(parent) = parent() else { return };
    let message = Object::new();
    let fields = [("from", JsValue::from(NAME)), ("type", kind.into())];
    for (name, value) in fields.iter().chain(more) {
        // Setting a field of a new object does not fail.
        let _ = Reflect::set(&message, &(*name).into(), value);
    }
    // It fails only for an origin that is no origin.
    let _ = parent.post_message(&message, host);
}
