//! The list of all messages about the open project, behind a button of the status line.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::parts::hooks::use_selector;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::use_popover_open;
use crate::ui::words::{notices as words, panels};

/// The button and its list.
pub fn message_list() -> Html {
    html! {
        <>
            <button type="button" class="icon-button" popovertarget="messages"
                aria-haspopup="dialog" aria-label={words::all_messages()}
                title={words::all_messages()}>
                { icon(Icon::List) }
            </button>
            // The popover takes the focus, so that the arrow keys scroll it.
            <div id="messages" class="messages" popover="auto" role="dialog" tabindex="0"
                autofocus=true aria-label={words::all_messages()}>
                <Messages />
            </div>
        </>
    }
}

/// The list's content. While the list is closed it costs nothing per edit.
#[component]
fn Messages() -> Html {
    let node = use_node_ref();
    let open = use_popover_open(&node);
    html! {
        <div ref={node}>
            if open {
                <PastNotices />
            }
        </div>
    }
}

#[component]
fn PastNotices() -> Html {
    let past = use_selector(|model| Rc::clone(&model.past_notices));
    if past.is_empty() {
        return html! { <p class="hint">{ words::no_messages() }</p> };
    }
    html! {
        <ul class="messages__list">
            for notice in past.iter() {
                <li key={notice.id} data-kind={notice.reason.is_problem().then_some("problem")}>
                    <span class="messages__time">{ panels::clock(clock::local_time(notice.at)) }</span>
                    <span class="messages__words">{ words::notice(&notice.reason) }</span>
                </li>
            }
        </ul>
    }
}
