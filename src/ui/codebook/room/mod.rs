//! The room of the codebook: its tabs, and one of them.

mod code_page;
mod codes;
mod dragging;
mod fields;
pub mod merge;
mod row;
mod row_menu;
pub mod split;
mod tools;
mod tree;
mod used;

use yew::prelude::*;

use crate::ui::codebook::whole::fields::FieldsTab;
use crate::ui::codebook::whole::guidelines::GuidelinesTab;
use crate::ui::codebook::whole::menu::FileMenu;
use crate::ui::codebook::whole::versions::VersionsTab;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::roving::move_focus;
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{codebook as words, panels, whole_codebook};
use annotator_app::codebook::room::{CodebookTab, RoomMsg};
use annotator_app::model::Model;
use annotator_app::msg::Msg;

/// A tab with its name and its view.
struct TabView {
    tab: CodebookTab,
    id: &'static str,
    name: fn() -> &'static str,
    draw: fn() -> Html,
}

/// The tabs, in the order shown.
const TABS: &[TabView] = &[
    TabView {
        tab: CodebookTab::Codes,
        id: "codebook-tab-codes",
        name: words::codes,
        draw: || html! { <codes::Codes /> },
    },
    TabView {
        tab: CodebookTab::Fields,
        id: "codebook-tab-fields",
        name: whole_codebook::fields,
        draw: || html! { <FieldsTab /> },
    },
    TabView {
        tab: CodebookTab::Guidelines,
        id: "codebook-tab-guidelines",
        name: whole_codebook::guidelines,
        draw: || html! { <GuidelinesTab /> },
    },
    TabView {
        tab: CodebookTab::Versions,
        id: "codebook-tab-versions",
        name: whole_codebook::versions,
        draw: || html! { <VersionsTab /> },
    },
];

fn look(model: &Model) -> Option<CodebookTab> {
    Some(model.open.as_ref()?.codebook_room().tab)
}

/// The room.
#[component]
pub fn CodebookPage() -> Html {
    let shown = use_selector(look);
    use_keys();
    let unused = use_node_ref();
    let Some(view) = shown.and_then(|tab| TABS.iter().find(|view| view.tab == tab)) else {
        return Html::default();
    };
    let skip = if view.tab == CodebookTab::Codes { "#codebook-tree" } else { "#codebook-room" };
    html! {
        <div class="workspace" data-room="codebook">
            <a class="skip" href={skip}>{ words::skip() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            <main class="codebook-room" id="codebook-room" tabindex="-1"
                aria-label={panels::left_panel()}>
                if TABS.len() > 1 {
                    <Tabs shown={view.tab} />
                }
                <div class="codebook-room__tab" key={view.id} role="tabpanel"
                    aria-labelledby={(TABS.len() > 1).then_some(view.id)}>
                    { (view.draw)() }
                </div>
            </main>
            { status() }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TabsProps {
    shown: CodebookTab,
}

#[component]
fn Tabs(props: &TabsProps) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if let Some(tab) = move_focus(&event, "[role=tab]") {
            tab.click();
        }
    });
    html! {
        <div class="tabs">
            <div class="tabs__list" role="tablist" aria-label={panels::left_panel()} {onkeydown}>
                for view in TABS {
                    <TabButton key={view.id} tab={view.tab} on={view.tab == props.shown}
                        id={view.id} name={(view.name)()} />
                }
            </div>
            <FileMenu />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TabButtonProps {
    tab: CodebookTab,
    on: bool,
    id: &'static str,
    name: &'static str,
}

#[component]
fn TabButton(props: &TabButtonProps) -> Html {
    let dispatch = use_dispatch();
    let tab = props.tab;
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::from(RoomMsg::TabChosen(tab)));
    html! {
        <button type="button" class="tab" role="tab" id={props.id}
            aria-selected={props.on.to_string()} tabindex={if props.on { "0" } else { "-1" }}
            {onclick}>
            { props.name }
        </button>
    }
}
