//! How far settling is, what is settled, and what to do with the result.

use yew::prelude::*;

use super::ViewProps;
use crate::ui::coders::side_by_side::code_select;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::settle as words;
use annotator_app::coders::settling::SettleMsg;
use annotator_app::msg::Msg;

#[component]
pub fn Head(props: &ViewProps) -> Html {
    let view = &props.view;
    let dispatch = use_dispatch();
    let (settled, all) = (view.queue.settled, view.queue.cases.len());
    let this = view.room.settling.this_statement;
    let turn = dispatch.reform(move |_: MouseEvent| SettleMsg::ThisStatement(!this).into());
    let take = dispatch.reform(|_: MouseEvent| SettleMsg::AgreedTaken.into());
    let done = words::settled_of(settled, all);
    html! {
        <div class="coders__head">
            if view.queue.agreed > 0 {
                <button type="button" class="button" onclick={take}>
                    { words::take_agreed(view.queue.agreed) }
                </button>
            }
            <button type="button" class="toggle" aria-pressed={this.to_string()} onclick={turn}>
                { words::this_statement() }
            </button>
            { code_select(&view.codebook, &view.used, view.room.comparing.code.as_ref(), &dispatch) }
            <span class="coders__grow"></span>
            if all > 0 {
                <span class="num" role="status">
                    { if settled == all { words::all_settled().to_owned() } else { done.clone() } }
                </span>
                <progress class="meter" max={all.to_string()} value={settled.to_string()}
                    aria-label={done} />
            }
            if view.gold { { gold(props, &dispatch) } }
        </div>
    }
}

/// What can be made of the result.
fn gold(props: &ViewProps, dispatch: &Callback<Msg>) -> Html {
    let send = |msg: SettleMsg| dispatch.reform(move |()| Msg::from(msg.clone()));
    let export = send(SettleMsg::ExportWanted);
    menu(Menu {
        id: "gold-menu".into(),
        label: words::gold_menu().into(),
        button_label: None,
        button_class: "button",
        button: html! { <>{ words::gold_menu() }{ icon(Icon::Down) }</> },
        children: html! {
            <>
                { menu_item(words::gold_export(), None, true, export) }
                { menu_item(words::gold_key_new(), None, false, send(SettleMsg::KeyWanted(None))) }
                for (id, title) in &props.view.exercises {
                    { menu_item(
                        words::gold_key_of(title),
                        None,
                        false,
                        send(SettleMsg::KeyWanted(Some(*id))),
                    ) }
                }
            </>
        },
    })
}
