//! The code picker: a popover beside the selection to find a code and apply it.

mod behaviour;
mod body;
mod definition;
pub mod kept;
mod keys;
mod open_picker;
mod rows;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use body::PickerBody;

/// The picker; empty while it is closed.
#[component]
pub fn CodePicker() -> Html {
    let open = use_selector(|model| model.open.as_ref().is_some_and(|open| open.picker.is_some()));
    html! {
        <div class="picker-place">
            if open {
                <PickerBody />
            }
        </div>
    }
}
