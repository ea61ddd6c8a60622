//! The statements as a list with a search field. One tab stop: the arrow keys move through the list
//! while the field has the focus.

use std::rc::Rc;

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::only::Only;
use crate::browser::list::show_row;
use crate::browser::store::Store;
use crate::ui::parts::context_menu::{ContextMenu, area_of_id, asks_for_menu};
use crate::ui::parts::hooks::{sender, use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::parts::memo::memo;
use crate::ui::parts::menu::menu_item;
use crate::ui::words::statements as words;
use crate::ui::words::{document, memos, number, panels};
use annotator_app::dialog::{DetailField, Dialog};
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_app::placing::Area;
use annotator_app::statements::StatementsMsg;
use annotator_core::phrases::fold::fold;
use annotator_core::project::bookmark::Bookmark;
use annotator_core::project::id::StatementId;
use annotator_core::project::memo::MemoOf;
use annotator_core::project::statement::Statement;

#[derive(Properties, PartialEq)]
pub struct StatementListProps {
    /// Whether it stays in the left column. Otherwise it takes the focus when it is drawn.
    #[prop_or_default]
    pub pinned: bool,
    /// Called after a statement was chosen.
    pub on_done: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct StatementRow {
    statement: Rc<Statement>,
    annotations: usize,
    current: bool,
    bookmarked: bool,
}

fn rows(model: &Model) -> Vec<StatementRow> {
    let Some(open) = &model.open else { return Vec::new() };
    let bookmarked = Bookmark::all(&open.project.attachments);
    let row = |statement: &Rc<Statement>| StatementRow {
        bookmarked: bookmarked.contains(&statement.id),
        statement: Rc::clone(statement),
        annotations: open.project.annotations.get(&statement.id).map_or(0, |set| set.len()),
        current: open.current == Some(statement.id),
    };
    if open.table.is_filtered() {
        let shown = open.table.order.iter().filter_map(|id| open.project.statement(*id));
        return shown.map(row).collect();
    }
    open.project.statements.iter().map(row).collect()
}

/// Whether it has all these words.
fn fits(statement: &Statement, query: &str) -> bool {
    if query.trim().is_empty() {
        return true;
    }
    let all = fold(&words::searched(statement));
    query.split_whitespace().all(|word| all.contains(word))
}

/// The list.
#[component]
pub fn StatementList(props: &StatementListProps) -> Html {
    let store = use_store();
    let query = use_state_eq(String::new);
    let active = use_state_eq(|| None::<StatementId>);
    let asked = use_state_eq(|| None::<(StatementId, Area)>);
    let field = use_node_ref();
    let folded = fold(&query);
    let all = use_selector(rows);
    let shown: Vec<_> = all.into_iter().filter(|row| fits(&row.statement, &folded)).collect();
    let ids: Vec<_> = shown.iter().map(|row| row.statement.id).collect();
    let current = shown.iter().find(|row| row.current).map(|row| row.statement.id);
    let at = active.filter(|id| ids.contains(id)).or(current).or(ids.first().copied());
    use_effect_on((props.pinned, field.clone()), |(pinned, field)| {
        if !pinned && let Some(field) = field.cast::<HtmlElement>() {
            let _ = field.focus();
        }
    });
    use_effect_on((at, props.pinned), |(at, pinned)| {
        if let Some(id) = at {
            show_row(&row_id(*pinned, *id));
        }
    });
    let choose = {
        let (store, done) = (store.clone(), props.on_done.clone());
        Callback::from(move |id| {
            done.emit(());
            store.dispatch(Msg::Statements(StatementsMsg::StatementChosen(id)));
        })
    };
    // The texts of an exercise stay what they are, so there is nothing to choose from a menu.
    let exercise = use_selector(|model| model.open.as_ref().is_some_and(Open::is_exercise));
    let ask = {
        let (asked, pinned) = (asked.setter(), props.pinned);
        (!exercise).then(|| {
            Callback::from(move |id: StatementId| {
                asked.set(area_of_id(&row_id(pinned, id)).map(|area| (id, area)));
            })
        })
    };
    let oninput = {
        let (query, active) = (query.setter(), active.setter());
        move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            query.set(field.map(|field| field.value()).unwrap_or_default());
            active.set(None);
        }
    };
    let onkeydown = keys(ids, at, &active, &choose, ask.as_ref());
    let list_id = if props.pinned { "pinned-statements" } else { "switch-statements" };
    html! {
        <div class="statements">
            <div class="statements__head">
                <input class="field" type="search" role="combobox" ref={field} autocomplete="off"
                    aria-label={words::find_statement()} placeholder={words::find_statement()}
                    aria-expanded="true" aria-controls={list_id} aria-autocomplete="list"
                    aria-activedescendant={at.map(|id| row_id(props.pinned, id))} {oninput} {onkeydown} />
                if let Some(ask) = &ask {
                    { more_button(&shown, at, ask) }
                }
            </div>
            <Only pinned={props.pinned} />
            <div class="statements__rows" id={list_id} role="listbox" aria-label={words::statements()}
                tabindex="-1" hidden={shown.is_empty()}>
                for row in &shown {
                    <key={row.statement.id.to_string()}>
                        { draw_once(row, props.pinned, at, &choose, ask.as_ref()) }
                    </>
                }
            </div>
            <p class="hint" role="status">
                { if shown.is_empty() { words::no_statement_found() } else { "" } }
            </p>
            { row_menu(*asked, &store, asked.setter(), &props.on_done) }
        </div>
    }
}

/// The button of the active row's menu.
fn more_button(
    rows: &[StatementRow],
    at: Option<StatementId>,
    ask: &Callback<StatementId>,
) -> Html {
    let Some(row) = rows.iter().find(|row| Some(row.statement.id) == at) else {
        return Html::default();
    };
    let id = row.statement.id;
    let label = words::menu_of(&words::name(&row.statement));
    html! {
        <button type="button" class="icon-button" aria-haspopup="menu" aria-label={label.clone()}
            title={label} onclick={ask.reform(move |_: MouseEvent| id)}>
            { icon(Icon::More) }
        </button>
    }
}

fn row_id(pinned: bool, id: StatementId) -> String {
    format!("{}-{id}", if pinned { "pinned" } else { "switch" })
}

fn keys(
    ids: Vec<StatementId>,
    at: Option<StatementId>,
    active: &UseStateHandle<Option<StatementId>>,
    choose: &Callback<StatementId>,
    ask: Option<&Callback<StatementId>>,
) -> Callback<KeyboardEvent> {
    let (active, choose, ask) = (active.setter(), choose.clone(), ask.cloned());
    Callback::from(move |event: KeyboardEvent| {
        // Keys of an input method are its own.
        if event.is_composing() || event.key_code() == 229 {
            return;
        }
        let Some(now) = at else { return };
        if let Some(ask) = ask.as_ref().filter(|_| asks_for_menu(&event)) {
            event.prevent_default();
            ask.emit(now);
            return;
        }
        let place = ids.iter().position(|id| *id == now).unwrap_or(0);
        let next = match event.key().as_str() {
            "ArrowDown" => place + 1,
            "ArrowUp" => place.saturating_sub(1),
            "Enter" => {
                event.prevent_default();
                choose.emit(now);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(id) = ids.get(next) {
            active.set(Some(*id));
        }
    })
}

/// Draws the row again only if something in it has changed.
fn draw_once(
    row: &StatementRow,
    pinned: bool,
    at: Option<StatementId>,
    choose: &Callback<StatementId>,
    ask: Option<&Callback<StatementId>>,
) -> Html {
    let active = at == Some(row.statement.id);
    let (choose, ask) = (choose.clone(), ask.cloned());
    memo((row.clone(), active), move |(row, active)| {
        draw(row, pinned, *active, &choose, ask.as_ref())
    })
}

fn draw(
    row: &StatementRow,
    pinned: bool,
    active: bool,
    choose: &Callback<StatementId>,
    ask: Option<&Callback<StatementId>>,
) -> Html {
    let StatementRow { statement, annotations, current, .. } = row;
    let id = statement.id;
    let name = words::name(statement);
    let below = words::subtitle(statement);
    let language = lang(&statement.metadata.language);
    let onmore = ask.map(|ask| {
        ask.reform(move |event: MouseEvent| {
            event.stop_propagation();
            id
        })
    });
    html! {
        <div id={row_id(pinned, id)} class="statement-row" role="option"
            aria-selected={current.to_string()} data-active={active.to_string()}
            onclick={choose.reform(move |_: MouseEvent| id)}>
            <span class="statement-row__name" dir="auto">
                { &name }
                if row.bookmarked {
                    <span class="statement-row__mark" role="img" aria-label={document::bookmark()}>
                        { icon(Icon::Bookmark) }
                    </span>
                }
            </span>
            <span class="num" role="img" aria-label={panels::annotations(*annotations)}>
                { number(*annotations) }
            </span>
            <span class="statement-row__below" dir="auto" lang={language}>{ below }</span>
            // For the pointer. Keys open the menu with Shift+F10, and screen readers find a button
            // for it beside the search field.
            if let Some(onclick) = onmore {
                <span class="icon-button" aria-hidden="true" title={words::menu_of(&name)} {onclick}>
                    { icon(Icon::More) }
                </span>
            }
        </div>
    }
}

fn row_menu(
    asked: Option<(StatementId, Area)>,
    store: &Store,
    closed: UseStateSetter<Option<(StatementId, Area)>>,
    on_done: &Callback<()>,
) -> Html {
    let dispatch = sender(store);
    let statement = asked.and_then(|(id, _)| {
        store.read(|model| model.open.as_ref()?.project.statement(id).cloned())
    });
    let label = statement.as_ref().map(|it| words::menu_of(&words::name(it))).unwrap_or_default();
    let items = statement.map(|statement| {
        let id = statement.id;
        let done = on_done.clone();
        let details = dispatch.reform(move |()| {
            done.emit(());
            Msg::DialogOpened(Dialog::Metadata(id, DetailField::Title))
        });
        let memo =
            dispatch.reform(move |()| Msg::DialogOpened(Dialog::Memo(MemoOf::Statement(id))));
        let remove =
            dispatch.reform(move |()| Msg::Statements(StatementsMsg::RemovalAsked(vec![id])));
        html! {
            <>
                { menu_item(words::details(), None, false, details) }
                { menu_item(memos::item(), None, false, memo) }
                { menu_item(words::remove_statement(), None, false, remove) }
            </>
        }
    });
    html! {
        <ContextMenu {label} at={asked.map(|(_, at)| at)}
            on_closed={Callback::from(move |()| closed.set(None))}>
            { items.unwrap_or_default() }
        </ContextMenu>
    }
}
