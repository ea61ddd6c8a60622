//! Accepts what is dropped anywhere on the page, and what is pasted outside fields.

pub mod paste;
pub mod reading;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element};
use yew::prelude::*;

use crate::browser::clipboard::TAG_TYPE;
use crate::browser::files::read_files;
use crate::browser::store::Store;
use crate::ui::later;
use crate::ui::parts::file_button::files_of;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::words::panels as words;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;

/// Shows where to drop while files are dragged over the page.
#[component]
pub fn Intake() -> Html {
    let store = use_store();
    let over = use_state_eq(|| false);
    use_effect_on(store, {
        let over = over.setter();
        move |store| {
            let listeners = listen(store, &over);
            move || drop(listeners)
        }
    });
    html! {
        <div class="intake" hidden={!*over} aria-hidden="true">
            <p class="intake__words">{ words::drop_here() }</p>
        </div>
    }
}

fn listen(store: &Store, over: &UseStateSetter<bool>) -> Vec<EventListener> {
    let show = over.clone();
    let (hide, left) = (over.clone(), over.clone());
    let (drop_store, paste_store) = (store.clone(), store.clone());
    let listeners = [
        on_drag("dragenter", move |_, _| show.set(true)),
        on_drag("dragover", |_, data| data.set_drop_effect("copy")),
        // With a related target, the pointer moved to another element of the page; without one it
        // left the page.
        on_drag("dragleave", move |event, _| left.set(event.related_target().is_some())),
        on_drag("drop", move |_, data| {
            hide.set(false);
            if !later::take_folders(&drop_store, data) {
                read_files(&drop_store, files_of(data.files()));
            }
        }),
        on_window("paste", move |event| {
            if let Some(event) = event.dyn_ref::<ClipboardEvent>() {
                on_paste(&paste_store, event);
            }
        }),
    ];
    listeners.into_iter().flatten().collect()
}

fn on_window(name: &'static str, take: impl Fn(&Event) + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    let window = web_sys::window()?;
    Some(EventListener::new_with_options(&window, name, options, move |event| take(event)))
}

/// Listens for dragged files. Anything else that is dragged is left to the browser.
fn on_drag(
    name: &'static str,
    take: impl Fn(&DragEvent, &DataTransfer) + 'static,
) -> Option<EventListener> {
    on_window(name, move |event| {
        let Some(event) = event.dyn_ref::<DragEvent>() else { return };
        let Some(data) = event.data_transfer().filter(has_files) else { return };
        event.prevent_default();
        take(event, &data);
    })
}

/// Whether files are dragged, not text of the page.
fn has_files(data: &DataTransfer) -> bool {
    data.types().includes(&"Files".into(), 0)
}

fn on_paste(store: &Store, event: &ClipboardEvent) {
    // In a field, or while a dialog is open, pasting is left to the browser.
    let in_field = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|element| element.closest("input, textarea, select, dialog").ok().flatten())
        .is_some();
    if in_field || store.read(|model| model.dialog.is_some()) {
        return;
    }
    let Some(data) = event.clipboard_data() else { return };
    let files = files_of(data.files());
    if !files.is_empty() {
        event.prevent_default();
        read_files(store, files);
        return;
    }
    let get = |kind: &str| data.get_data(kind).unwrap_or_default();
    let tag = get(TAG_TYPE);
    if !tag.is_empty() && store.read(|model| model.open.is_some()) {
        event.prevent_default();
        store.dispatch(Msg::Statements(StatementsMsg::TagPasted(tag)));
        return;
    }
    let (html, text) = (get("text/html"), get("text/plain"));
    if has_blocks(&html) {
        event.prevent_default();
        store.dispatch(Msg::HtmlPasted(html));
    } else if !text.is_empty() {
        event.prevent_default();
        store.dispatch(Msg::TextPasted(text));
    }
}

/// Whether HTML has paragraphs, headings or lists, which plain text would lose.
fn has_blocks(html: &str) -> bool {
    ["<p", "<h", "<li", "<div", "<br", "<blockquote", "<td"].iter().any(|tag| html.contains(tag))
}
