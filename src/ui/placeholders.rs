//! Stand-ins until the document, picker and inspector are merged.

use yew::prelude::*;

#[component]
pub fn DocumentPane() -> Html {
    html! { <div id="text-scroller"><div id="text" tabindex="0" /></div> }
}
#[component]
pub fn Inspector() -> Html {
    html! { <section id="inspector" /> }
}
#[component]
pub fn AnnotationList() -> Html {
    html! { <section id="annotation-list" /> }
}
#[component]
pub fn Announcer() -> Html {
    html! { <div hidden=true /> }
}
