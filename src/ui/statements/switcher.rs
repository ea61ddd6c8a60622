//! What the button with the statement's name opens: the list of statements, and ways to add some.

use yew::prelude::*;

use super::list::StatementList;
use crate::browser::popover::hide_around;
use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::statements as words;
use annotator_app::dialog::Dialog;
use annotator_app::model::Open;
use annotator_app::msg::Msg;
use annotator_app::room::Room;

/// The content of the switcher.
#[component]
pub fn Switcher() -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let settings = use_selector(|model| model.settings.clone());
    let (all, exercise) = use_selector(|model| {
        let open = model.open.as_ref();
        let all = open.map_or(0, |open| open.project.statements.len());
        (all, open.is_some_and(Open::is_exercise))
    });
    let (foot, input) = (use_node_ref(), use_node_ref());
    let hide = {
        let foot = foot.clone();
        Callback::from(move |()| {
            if let Some(foot) = foot.cast() {
                hide_around(&foot);
            }
        })
    };
    let choose = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| choose_files(&input))
    };
    let paste = {
        let hide = hide.clone();
        dispatch.reform(move |_: MouseEvent| {
            hide.emit(());
            Msg::DialogOpened(Dialog::Paste)
        })
    };
    let pin_words =
        if settings.statements_pinned { words::unpin_list() } else { words::pin_list() };
    let pin = dispatch.reform(move |_: MouseEvent| {
        let mut changed = settings.clone();
        changed.statements_pinned = !changed.statements_pinned;
        Msg::SettingsChanged(changed)
    });
    html! {
        <>
            <StatementList on_done={hide} />
            <div class="switch-list__foot" ref={foot}>
                if !exercise {
                    <button type="button" class="quiet-button" onclick={choose}>
                        { icon(Icon::Plus) }<span>{ words::add_statements() }</span>
                    </button>
                    { file_input(&input, &store) }
                    <button type="button" class="quiet-button" onclick={paste}>
                        { words::paste_text() }
                    </button>
                }
                <button type="button" class="quiet-button" onclick={pin}>
                    { icon(Icon::Pin) }<span>{ pin_words }</span>
                </button>
                if all > 1 && !exercise {
                    <a class="switch-list__table" href={Room::Passages.fragment()}>
                        { words::as_table(all) }
                    </a>
                }
            </div>
        </>
    }
}

/// The list above the codes.
#[component]
pub fn PinnedStatements() -> Html {
    html! { <StatementList pinned=true on_done={Callback::noop()} /> }
}
