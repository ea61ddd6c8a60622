//! Yew components: the view. Does no input or output and holds no saved data.

mod code_select;
mod draft;
mod hooks;
mod inspector;
mod list;
mod mark;
mod picker;
mod select;
mod words;

use yew::prelude::*;

use crate::browser::store::Store;

/// The page: gives its parts the store.
#[component]
fn Page() -> Html {
    let store = use_memo((), |()| Store::default());
    html! {
        <ContextProvider<Store> context={(*store).clone()}>
            <main><h1>{ "Statement Annotator" }</h1></main>
        </ContextProvider<Store>>
    }
}

/// Mounts the page.
pub fn start() {
    yew::Renderer::<Page>::new().render();
}
