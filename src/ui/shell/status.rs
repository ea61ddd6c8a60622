//! The status line below the columns: messages, and how much is done.

use yew::prelude::*;

use crate::ui::later;
use crate::ui::shell::notices::Notices;
use crate::ui::words::panels as words;

/// The line at the bottom of the page.
pub fn status() -> Html {
    html! {
        <footer class="status" aria-label={words::messages()}>
            <Notices in_dialog=false />
            { later::kept_code() }
            { later::status() }
        </footer>
    }
}
