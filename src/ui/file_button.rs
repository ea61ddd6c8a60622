//! A button that lets files be chosen.

use wasm_bindgen::JsCast as _;
use web_sys::{FileList, HtmlInputElement};
use yew::prelude::*;

use crate::browser::files::read_files;
use crate::ui::hooks::use_store;

/// What the browser offers first; anything can be chosen all the same.
const ACCEPT: &str = ".txt,.text,.md,.json,text/plain,application/json";

/// Properties of [`FileInput`].
#[derive(Properties, PartialEq)]
pub struct FileInputProps {
    /// For whoever opens the choice by a click on it.
    pub node: NodeRef,
}

/// The input behind such buttons. It is not shown.
#[component]
pub fn FileInput(props: &FileInputProps) -> Html {
    let store = use_store();
    let onchange = use_callback(store, |event: Event, store| {
        let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
        else {
            return;
        };
        read_files(store, files_of(input.files()));
        // So that the same file can be chosen again.
        input.set_value("");
    });
    html! { <input type="file" hidden=true multiple=true accept={ACCEPT} ref={&props.node} {onchange} /> }
}

/// Opens the choice of files of a [`FileInput`].
pub fn choose_files(node: &NodeRef) {
    if let Some(input) = node.cast::<HtmlInputElement>() {
        input.click();
    }
}

/// Properties of [`FileButton`].
#[derive(Properties, PartialEq)]
pub struct FileButtonProps {
    /// What it says.
    pub label: AttrValue,
    /// Its block class.
    #[prop_or("button")]
    pub class: &'static str,
    /// Primary or not.
    #[prop_or_default]
    pub kind: Option<AttrValue>,
}

/// A button with its own input.
#[component]
pub fn FileButton(props: &FileButtonProps) -> Html {
    let node = use_node_ref();
    let onclick = use_callback(node.clone(), |_: MouseEvent, node| choose_files(node));
    html! {
        <span class="file-button">
            <button type="button" class={props.class} data-kind={props.kind.clone()} {onclick}>
                { &props.label }
            </button>
            <FileInput {node} />
        </span>
    }
}

/// The files of a list.
pub fn files_of(list: Option<FileList>) -> Vec<web_sys::File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}
