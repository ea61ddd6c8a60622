//! Yew components: the view.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main><h1>{ "Statement Annotator" }</h1></main> }
}

/// Mounts the page.
pub fn start() {
    yew::Renderer::<App>::new().render();
}
