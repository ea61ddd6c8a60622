//! The room of the coders: its tabs, and one of them.

mod agreement;
mod files;
pub mod give_out;
mod settle;
mod side_by_side;
mod waiting;

use yew::prelude::*;

use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::tabs::{Tab, tab_list};
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{coders as words, packages, panels};
use agreement::AgreementTab;
use annotator_app::coders::packages::PackagesMsg;
use annotator_app::coders::{CodersMsg, CodersTab};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use files::FilesTab;
use settle::SettleTab;
use side_by_side::SideBySideTab;

/// The keys that walk what differs.
pub const KEY_NEXT: &str = "N";
pub const KEY_BACK: &str = "B";

/// A tab with its name and its view.
struct TabView {
    tab: CodersTab,
    id: &'static str,
    name: fn() -> &'static str,
    draw: fn() -> Html,
}

/// The tabs, in the order shown.
const TABS: [TabView; 4] = [
    TabView {
        tab: CodersTab::Agreement,
        id: "coders-tab-agreement",
        name: words::agreement,
        draw: || html! { <AgreementTab /> },
    },
    TabView {
        tab: CodersTab::SideBySide,
        id: "coders-tab-side-by-side",
        name: words::side_by_side,
        draw: || html! { <SideBySideTab /> },
    },
    TabView {
        tab: CodersTab::Settle,
        id: "coders-tab-settle",
        name: words::settle,
        draw: || html! { <SettleTab /> },
    },
    TabView {
        tab: CodersTab::Files,
        id: "coders-tab-files",
        name: packages::files,
        draw: || html! { <FilesTab /> },
    },
];

fn look(model: &Model) -> Option<CodersTab> {
    Some(model.open.as_ref()?.coders_room().tab)
}

/// The room.
#[component]
pub fn Coders() -> Html {
    let shown = use_selector(look);
    use_keys();
    let unused = use_node_ref();
    let Some(view) = shown.and_then(|tab| TABS.iter().find(|view| view.tab == tab)) else {
        return Html::default();
    };
    html! {
        <div class="workspace" data-room="coders">
            <a class="skip" href="#coders-room">{ words::skip_to_tab() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            <main class="coders" id="coders-room" tabindex="-1" aria-label={panels::coders()}>
                <Tabs shown={view.tab} />
                <div class="coders__tab" key={view.id} role="tabpanel" aria-labelledby={view.id}>
                    { (view.draw)() }
                </div>
            </main>
            { status() }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TabsProps {
    shown: CodersTab,
}

#[component]
fn Tabs(props: &TabsProps) -> Html {
    let dispatch = use_dispatch();
    let (store, input) = (use_store(), use_node_ref());
    let choose = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| choose_files(&input))
    };
    let give_out = dispatch.reform(|_: MouseEvent| Msg::from(PackagesMsg::Wanted));
    let tabs = TABS.iter().map(|view| {
        let tab = view.tab;
        let choose = dispatch.reform(move |_: MouseEvent| Msg::from(CodersMsg::TabChosen(tab)));
        Tab { id: view.id, name: (view.name)(), on: tab == props.shown, choose }
    });
    html! {
        <div class="tabs">
            { tab_list(panels::coders(), tabs) }
            <div class="coders__files">
                <button type="button" class="button" onclick={choose}>{ packages::merge_files() }</button>
                <button type="button" class="button" onclick={give_out}>{ packages::give_out() }</button>
            </div>
            { file_input(&input, &store) }
        </div>
    }
}
