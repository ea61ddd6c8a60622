//! The status line below the columns.

use yew::prelude::*;

/// The line at the bottom of the page.
pub fn status() -> Html {
    html! { <footer class="status"></footer> }
}
