//! Stand-ins until the inspector and the list are merged.

use yew::prelude::*;

#[component]
pub fn Inspector() -> Html {
    html! { <section id="inspector" /> }
}

#[component]
pub fn AnnotationList() -> Html {
    html! { <section id="annotation-list" /> }
}
