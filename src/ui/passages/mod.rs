//! The room with everything in the project as tables: all tags, and all statements.

pub mod bulk;
pub mod cell;
mod filters;
mod grid;
pub mod keys;
mod memo_files;
mod memos;
mod own;
mod row;
mod statements;
mod tags;

use yew::prelude::*;

use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{sender, use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{all_tags, memos as memo_words, panels, passages as words, variables};
use annotator_app::dialog::Dialog;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::passages::{PassagesMsg, PassagesTab};

#[derive(Clone, PartialEq)]
struct RoomContent {
    tab: PassagesTab,
    tags: usize,
    statements: usize,
}

fn look(model: &Model) -> Option<RoomContent> {
    let open = model.open.as_ref()?;
    let tags = open.project.annotation_count();
    let tab = open.passages_room().tab(tags > 0);
    Some(RoomContent { tab, tags, statements: open.project.statements.len() })
}

/// The room.
#[component]
pub fn Passages() -> Html {
    let shown = use_selector(look);
    use_keys();
    let unused = use_node_ref();
    let Some(shown) = shown else { return Html::default() };
    let (table, view) = match shown.tab {
        PassagesTab::Tags => (tags::TAG_GRID_ID, html! { <tags::TagTable /> }),
        PassagesTab::Statements => (grid::GRID_ID, html! { <statements::StatementTable /> }),
        PassagesTab::Memos => (memos::MEMOS_ID, html! { <memos::MemoReport /> }),
    };
    html! {
        <div class="workspace" data-room="passages">
            <a class="skip" href={format!("#{table}")}>{ words::skip_to_table() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            <main class="passages" aria-labelledby="passages-title">
                <Head tab={shown.tab} tags={shown.tags} statements={shown.statements} />
                { view }
            </main>
            { status() }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct HeadProps {
    tab: PassagesTab,
    tags: usize,
    statements: usize,
}

/// The heading, the tables to choose from, and the button that adds statements.
#[component]
fn Head(props: &HeadProps) -> Html {
    let dispatch = use_dispatch();
    let tab = |tab: PassagesTab, name: String| {
        let choose = dispatch.reform(move |_: MouseEvent| PassagesMsg::TabChosen(tab).send());
        let current = (props.tab == tab).then_some("page");
        html! {
            <button type="button" class="passages__tab" aria-current={current} onclick={choose}>
                { name }
            </button>
        }
    };
    html! {
        <div class="passages__head">
            <h1 class="visually-hidden" id="passages-title">{ panels::passages() }</h1>
            <nav class="passages__tabs" aria-label={all_tags::tables()}>
                { tab(PassagesTab::Tags, all_tags::tab_tags(props.tags)) }
                { tab(PassagesTab::Statements, all_tags::tab_statements(props.statements)) }
                { tab(PassagesTab::Memos, memo_words::tab_memos().to_owned()) }
            </nav>
            if props.tab == PassagesTab::Statements {
                <AddStatements />
            }
        </div>
    }
}

/// The button that adds statements.
#[component]
fn AddStatements() -> Html {
    let store = use_store();
    let input = use_node_ref();
    let choose = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| choose_files(&input))
    };
    let define = sender(&store).reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Variables));
    html! {
        <>
            <span class="passages__grow"></span>
            <button type="button" class="button" onclick={define}>{ variables::variables_of() }</button>
            <button type="button" class="button" onclick={choose}>
                { icon(Icon::Plus) }<span>{ words::add_statements() }</span>
            </button>
            { file_input(&input, &store) }
        </>
    }
}
