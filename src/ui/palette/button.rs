//! The button in the bar that opens the palette, beside the one that opens the search. Its content is the key, so that the key is learnt.

use yew::prelude::*;

use crate::browser::keyboard::is_mac;
use crate::ui::find::button::FindButton;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::{commands as words, document};
use annotator_app::commands::Command;
use annotator_app::dialog::Dialog;
use annotator_app::keys::own::OwnKeys;
use annotator_app::msg::Msg;

#[component]
pub fn PaletteButton() -> Html {
    let dispatch = use_dispatch();
    let mac = is_mac();
    let own = use_selector(|model| OwnKeys::of(&model.settings));
    let chord = own.key_of(Command::Palette, mac);
    let key = chord.as_ref().map(|chord| document::press(&chord.press(), mac));
    let keys = own.announced(Command::Palette, mac);
    let onclick = dispatch.reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Palette));
    html! {
        <>
        <FindButton />
        <button type="button" class="palette-button" title={words::palette()}
            aria-haspopup="dialog" aria-keyshortcuts={keys}
            {onclick}>
            <span class="visually-hidden">{ words::palette() }</span>
            <kbd>{ key.unwrap_or_default() }</kbd>
        </button>
        </>
    }
}
