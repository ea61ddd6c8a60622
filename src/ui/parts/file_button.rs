//! A button to choose files.

use wasm_bindgen::JsCast as _;
use web_sys::{FileList, HtmlInputElement};
use yew::prelude::*;

use crate::browser::files::read_files;
use crate::browser::store::Store;

/// What the browser offers first. The user can still choose any file.
const ACCEPT: &str = "text/*,.txt,.md,.html,.htm,.mhtml,.mht,.pdf,.docx,.doc,.odt,.fodt,.rtf,.epub,.zip,\
    .csv,.tsv,.xlsx,.json,.jsonl,.ndjson,.statement";

/// The hidden input that opens the file picker. A button clicks it.
pub fn file_input(node: &NodeRef, store: &Store) -> Html {
    let store = store.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
        else {
            return;
        };
        read_files(&store, files_of(input.files()));
        // Without this, the same file could not be chosen again.
        input.set_value("");
    });
    html! { <input type="file" hidden=true multiple=true accept={ACCEPT} ref={node} {onchange} /> }
}

/// Opens the file picker of a [`file_input`].
pub fn choose_files(node: &NodeRef) {
    if let Some(input) = node.cast::<HtmlInputElement>() {
        input.click();
    }
}

/// A primary button with its own input.
pub fn file_button(label: &'static str, node: &NodeRef, store: &Store) -> Html {
    let onclick = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| choose_files(&node))
    };
    html! {
        <span class="file-button">
            <button type="button" class="button" data-kind="primary" {onclick}>{ label }</button>
            { file_input(node, store) }
        </span>
    }
}

pub fn files_of(list: Option<FileList>) -> Vec<web_sys::File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}
