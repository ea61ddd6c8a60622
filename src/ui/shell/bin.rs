//! The deleted projects on the start page.

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::shell::project_menu::listed_name;
use crate::ui::words::panels as words;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::bin::Binned;
use annotator_app::msg::Msg;

/// The heading, which unfolds the list. Nothing is shown if there is none.
#[component]
pub fn Bin() -> Html {
    let dispatch = use_dispatch();
    let bin = use_selector(|model| model.bin.clone());
    use_effect_on(bin.is_none(), {
        let dispatch = dispatch.clone();
        move |unread| {
            if *unread {
                dispatch.emit(Msg::Keeping(KeepingMsg::BinWanted));
            }
        }
    });
    let Some(bin) = bin.filter(|bin| !bin.is_empty()) else { return Html::default() };
    html! {
        <details class="bin">
            <summary>{ words::deleted(bin.len()) }</summary>
            <ul class="bin__list">
                for binned in bin.iter() {
                    { row(binned, &dispatch) }
                }
            </ul>
        </details>
    }
}

fn row(binned: &Binned, dispatch: &Callback<Msg>) -> Html {
    let id = binned.recent.id;
    let name = listed_name(&binned.recent);
    let deleted = words::ago(clock::local_time(binned.deleted), clock::now());
    let ends = words::date(clock::local_time(binned.ends()).date());
    let restore = dispatch.reform(move |_: MouseEvent| Msg::Keeping(KeepingMsg::Restored(id)));
    let empty = dispatch.reform(move |_: MouseEvent| Msg::DialogOpened(Dialog::EmptyBin(id)));
    html! {
        <li key={id.to_string()} class="bin__row">
            <span class="bin__name">
                <span dir="auto">{ &name }</span>
                <span class="hint">{ words::deleted_when(&deleted, &ends) }</span>
            </span>
            <button type="button" class="button" aria-label={words::restore_project(name.as_str())}
                onclick={restore}>{ words::restore() }</button>
            <button type="button" class="button" onclick={empty}
                aria-label={words::delete_project_for_good(name.as_str())}>
                { words::delete_for_good() }
            </button>
        </li>
    }
}
