//! A row of the codebook: the heading of a layer, or a code.

use yew::prelude::*;

use super::TREE;
use super::state::{Act, TreeState};
use crate::browser::again::swallow_second_click;
use crate::browser::focus::focus_id;
use crate::browser::store::Store;
use crate::ui::codebook::code_menu::About;
use crate::ui::parts::context_menu::area_of_id;
use crate::ui::parts::hooks::use_store;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::code_mark;
use crate::ui::words::{number, panels as words, statements};
use annotator_app::codebook::tree::{RowId, Shown, TreeRow, press};
use annotator_app::msg::Msg;
use annotator_core::codebook::{Look, Paint};
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct CodeRowProps {
    pub row: TreeRow,
    pub look: Look,
    /// How the code's layer is painted.
    pub paint: Paint,
    /// How many annotations of the statement have the code or one below it.
    pub count: usize,
    /// Whether that is shown.
    pub counted: bool,
    /// Whether the keys of the tree act on it.
    pub active: bool,
    /// Whether the list of annotations is filtered by the code.
    pub filtered: bool,
    /// Whether its description is shown.
    pub about: bool,
    pub send: UseReducerDispatcher<TreeState>,
}

/// The id of a row's element.
pub fn row_id(row: &RowId) -> String {
    match row {
        RowId::RecentHead => "recent-codes".to_owned(),
        RowId::Recent(code) => format!("recent-{}", code.as_str()),
        RowId::Layer(layer) => format!("layer-{}", layer.as_str()),
        RowId::Code(code) => format!("code-{}", code.as_str()),
    }
}

/// Does what choosing a code does now.
pub fn press_code(store: &Store, id: &CodeId) {
    let pressed = store.read(|model| {
        let open = model.open.as_ref()?;
        Some(press(open, open.project.codebook.code(id)?))
    });
    if let Some(press) = pressed {
        store.dispatch(Msg::Coding(press.msg(id.clone())));
    }
}

/// Does what choosing a row does.
pub fn press_row(store: &Store, send: &UseReducerDispatcher<TreeState>, row: &RowId) {
    match row.code() {
        Some(code) => press_code(store, code),
        None => send.dispatch(Act::Turn(row.clone())),
    }
}

#[component]
pub fn CodeRow(props: &CodeRowProps) -> Html {
    let store = use_store();
    let row = &props.row;
    let name = match &row.shown {
        Shown::RecentHead => words::recent_codes(),
        _ => row.name(),
    };
    let id = row_id(&row.id);
    let about_id = format!("{id}-about");
    let onclick = {
        let (store, send, row) = (store, props.send.clone(), row.id.clone());
        move |event: MouseEvent| {
            swallow_second_click(&event);
            send.dispatch(Act::Go(row.clone()));
            press_row(&store, &send, &row);
        }
    };
    html! {
        <>
            <div class="code-row" id={id.clone()} role="treeitem"
                data-kind={if row.depth == 0 { "head" } else { "code" }}
                data-depth={row.depth.min(5).to_string()}
                aria-level={(row.depth + 1).to_string()}
                aria-expanded={row.open.map(|open| open.to_string())}
                aria-selected={props.filtered.to_string()}
                data-active={props.active.to_string()}
                aria-keyshortcuts={shortcut(&row.shown)}
                aria-describedby={props.about.then(|| about_id.clone())} {onclick}>
                { turn(props) }
                { mark(props) }
                <span class="code-row__name" dir="auto" title={name.to_owned()}>{ name }</span>
                if props.counted {
                    <span class="visually-hidden">{ tags(props.count) }</span>
                    <span class="num" aria-hidden="true" data-none={(props.count == 0).to_string()}>
                        { number(props.count) }
                    </span>
                }
                { key(&row.shown) }
                { more(props, name, &id) }
            </div>
            if props.about && let Shown::Code(code) = &row.shown {
                <div class="about" id={about_id} role="presentation">
                    <About code={code.clone()} count={props.count} />
                </div>
            }
        </>
    }
}

/// The arrow that folds and unfolds.
fn turn(props: &CodeRowProps) -> Html {
    let (send, id) = (props.send.clone(), props.row.id.clone());
    let onclick = move |event: MouseEvent| {
        event.stop_propagation();
        send.dispatch(Act::Turn(id.clone()));
    };
    match props.row.open {
        Some(open) => html! {
            <span class="code-row__turn" aria-hidden="true" {onclick}>
                { icon(if open { Icon::Down } else { Icon::Right }) }
            </span>
        },
        None => html! { <span class="code-row__turn" aria-hidden="true"></span> },
    }
}

fn mark(props: &CodeRowProps) -> Html {
    match &props.row.shown {
        Shown::Code(_) => code_mark(props.look, props.paint),
        Shown::RecentHead | Shown::Layer(_) => Html::default(),
    }
}

fn shortcut(shown: &Shown) -> Option<String> {
    match shown {
        Shown::Code(code) => code.key.clone(),
        Shown::RecentHead | Shown::Layer(_) => None,
    }
}

fn key(shown: &Shown) -> Html {
    let key = shortcut(shown);
    html! { <kbd aria-hidden="true" hidden={key.is_none()}>{ key.unwrap_or_default() }</kbd> }
}

/// What opens the row's menu with the pointer. Keys open it with Shift+F10, and screen readers find
/// a button for it below the tree.
fn more(props: &CodeRowProps, name: &str, id: &str) -> Html {
    if props.row.id == RowId::RecentHead {
        return Html::default();
    }
    let (send, row, id) = (props.send.clone(), props.row.id.clone(), id.to_owned());
    let onclick = move |event: MouseEvent| {
        event.stop_propagation();
        if let Some(at) = area_of_id(&id) {
            focus_id(TREE);
            send.dispatch(Act::Go(row.clone()));
            send.dispatch(Act::Ask(Some((row.clone(), at))));
        }
    };
    html! {
        <span class="icon-button code-row__more" aria-hidden="true"
            title={statements::menu_of(name)} {onclick}>
            { icon(Icon::More) }
        </span>
    }
}

/// How often a code is used, after its name, for screen readers.
fn tags(count: usize) -> String {
    if count == 0 { String::new() } else { words::code_tags(count) }
}
