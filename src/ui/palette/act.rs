//! Does what an entry of the palette says.

use crate::browser::frame::after_frame;
use crate::browser::press::press;
use crate::browser::store::Store;
use crate::ui::read::inspector::quote::copy_quote;
use annotator_app::commands::{Deed, Part};
use annotator_app::msg::Msg;
use annotator_app::palette::{Entry, deed};

/// Closes the palette and does it. `narrow` says whether the sides of the text open and close.
pub fn act(store: &Store, narrow: bool, entry: &Entry) {
    let Some(deed) = store.read(|model| deed(model, narrow, entry)) else { return };
    store.dispatch(Msg::DialogClosed);
    match deed {
        Deed::Send(msg) => store.dispatch(msg),
        // Only as long as a key is pressed does the browser open this window.
        Deed::Show(Part::FileChooser) => press(button_of(Part::FileChooser)),
        Deed::Show(Part::Clipboard) => copy_quote(store),
        // A button works again when the dialog is gone.
        Deed::Show(part) => after_frame(move || press(button_of(part))),
    }
}

/// Shows or hides a part of the page, while a key is pressed.
pub fn show_part(part: Part) {
    press(button_of(part));
}

/// What shows and hides a part when it is pressed.
fn button_of(part: Part) -> &'static str {
    match part {
        Part::Codebook => "[aria-controls='left-panel']",
        Part::Record => "[aria-controls='right-panel']",
        Part::Messages => "[popovertarget='messages']",
        Part::Annotators => "[popovertarget='who']",
        Part::Clipboard => "#chosen-menu",
        Part::FileChooser => ".project-menu > input[type='file']",
    }
}
