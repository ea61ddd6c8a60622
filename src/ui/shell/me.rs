//! The button with the user's initials. The later module has what it opens.

use yew::prelude::*;

use crate::ui::later;
use crate::ui::words::annotators as words;
use annotator_app::annotators::initials;

/// The id of what the button opens.
pub const WHO: &str = "who";

/// The button for a user with this name, which may be empty.
pub fn me(name: &str) -> Html {
    html! {
        <>
            <button type="button" class="me" popovertarget={WHO} aria-label={words::button(name)}
                title={words::button(name)} data-initials={initials(name)} />
            { later::who() }
        </>
    }
}
