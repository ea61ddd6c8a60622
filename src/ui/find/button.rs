//! The button in the bar that opens the search. It has its key, so that the key is learnt.

use yew::prelude::*;

use crate::browser::keyboard::is_mac;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::{document, find as words};
use annotator_app::commands::Command;
use annotator_app::find::FindMsg;
use annotator_app::keys::own::OwnKeys;
use annotator_app::msg::Msg;

#[component]
pub fn FindButton() -> Html {
    let dispatch = use_dispatch();
    let shown = use_selector(|model| {
        let open = model.open.as_ref().map(|open| open.finding);
        let open = open.filter(|_| Command::Find.deed(model, false).is_some());
        open.map(|finding| (finding, model.settings.clone()))
    });
    let Some((expanded, settings)) = shown else { return Html::default() };
    let mac = is_mac();
    let own = OwnKeys::of(&settings);
    let chord = own.key_of(Command::Find, mac);
    let key = chord.map(|chord| document::press(&chord.press(), mac));
    let onclick = dispatch.reform(move |_: MouseEvent| {
        Msg::Find(if expanded { FindMsg::Left } else { FindMsg::Wanted })
    });
    html! {
        <button type="button" class="find-button" aria-expanded={expanded.to_string()}
            aria-keyshortcuts={own.announced(Command::Find, mac)} {onclick}>
            { icon(Icon::Search) }
            <span class="find-button__name">{ words::find() }</span>
            <kbd aria-hidden="true">{ key.unwrap_or_default() }</kbd>
        </button>
    }
}
