//! What differs among the coders, to settle it.

use yew::prelude::*;

#[component]
pub fn SettleTab() -> Html {
    html! { <div class="settle" /> }
}
