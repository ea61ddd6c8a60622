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
use crate::ui::parts::tabs::{Tab, tab_list};
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::suggest::rules::RulesTab;
use crate::ui::words::{codebook as words, panels, rules, whole_codebook};
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
    TabView {
        tab: CodebookTab::Rules,
        id: "codebook-tab-rules",
        name: rules::tab_rules,
        draw: || html! { <RulesTab /> },
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
    let dispatch = use_dispatch();
    let tabs = TABS.iter().map(|view| {
        let tab = view.tab;
        let choose = dispatch.reform(move |_: MouseEvent| Msg::from(RoomMsg::TabChosen(tab)));
        Tab { id: view.id, name: (view.name)(), on: tab == props.shown, choose }
    });
    html! {
        <div class="tabs">
            { tab_list(panels::left_panel(), tabs) }
            <FileMenu />
        </div>
    }
}
