//! The codings of one statement, side by side.

use yew::prelude::*;

#[component]
pub fn SideBySideTab() -> Html {
    html! { <div class="side-by-side" /> }
}
