//! Stand-ins until the announcer is merged.

use yew::prelude::*;

#[component]
pub fn Announcer() -> Html {
    html! { <div hidden=true /> }
}
