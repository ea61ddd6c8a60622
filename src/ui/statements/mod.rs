//! The list of statements.

pub mod metadata;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::{number, panels as words};
use annotator_app::dialog::Dialog;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::visible;

#[derive(Clone, PartialEq)]
struct StatementRow {
    statement: Rc<Statement>,
    annotations: usize,
    current: bool,
}

fn rows(model: &Model) -> Vec<StatementRow> {
    let Some(open) = &model.open else { return Vec::new() };
    let row = |statement: &Rc<Statement>| StatementRow {
        statement: Rc::clone(statement),
        annotations: open.project.annotations.get(&statement.id).map_or(0, |set| set.len()),
        current: open.current == Some(statement.id),
    };
    open.project.statements.iter().map(row).collect()
}

/// The section "Statements".
#[component]
pub fn StatementsPanel() -> Html {
    let rows = use_selector(rows);
    let store = use_store();
    let dispatch = use_dispatch();
    let input = use_node_ref();
    html! {
        <section class="panel" aria-labelledby="statements-title">
            <h2 id="statements-title">{ words::statements() }</h2>
            <ul class="list">
                for row in rows {
                    { statement_row(&row, &dispatch) }
                }
            </ul>
            { add_statement(&input, &store, &dispatch) }
        </section>
    }
}

/// A statement's title in lists.
pub fn title_of(statement: &Statement) -> AttrValue {
    let title = statement.metadata.title.trim();
    if !title.is_empty() {
        return visible(title).into();
    }
    let file = statement.provenance.file_name.trim();
    if file.is_empty() { words::untitled().into() } else { visible(file).into() }
}

fn statement_row(row: &StatementRow, dispatch: &Callback<Msg>) -> Html {
    let StatementRow { statement, annotations, current } = row;
    let id = statement.id;
    let title = title_of(statement);
    let onclick =
        dispatch.reform(move |_: MouseEvent| Msg::Statements(StatementsMsg::StatementChosen(id)));
    html! {
        <li key={id.to_string()} class="entry" aria-current={current.then_some("true")}>
            <button type="button" class="entry__main" title={title.clone()} {onclick}>
                <span class="entry__name" dir="auto">{ &title }</span>
            </button>
            <span class="num" aria-label={words::annotations(*annotations)} role="img">
                { number(*annotations) }
            </span>
            { statement_menu(id, &title, dispatch) }
        </li>
    }
}

fn statement_menu(id: StatementId, title: &str, dispatch: &Callback<Msg>) -> Html {
    let details = dispatch.reform(move |()| Msg::DialogOpened(Dialog::Metadata(id)));
    let remove = dispatch.reform(move |()| Msg::Statements(StatementsMsg::RemovalAsked(id)));
    let label: AttrValue = words::statement_menu(title).into();
    menu(Menu {
        id: format!("statement-{id}").into(),
        label: label.clone(),
        button_label: Some(label),
        button_class: "icon-button",
        button: icon(Icon::More),
        children: html! {
            <>
                { menu_item(words::details(), None, true, details) }
                { menu_item(words::remove_statement(), None, false, remove) }
            </>
        },
    })
}

fn add_statement(input: &NodeRef, store: &Store, dispatch: &Callback<Msg>) -> Html {
    let choose = {
        let input = input.clone();
        Callback::from(move |()| choose_files(&input))
    };
    let paste = dispatch.reform(|()| Msg::DialogOpened(Dialog::Paste));
    let add = Menu {
        id: "add-statement".into(),
        label: words::add_statement().into(),
        button_label: None,
        button_class: "quiet-button",
        button: html! { <>{ icon(Icon::Plus) }<span>{ words::add_statement() }</span></> },
        children: html! {
            <>
                { menu_item(words::choose_file(), None, true, choose) }
                { menu_item(words::paste_text(), None, false, paste) }
            </>
        },
    };
    html! {
        <div class="panel__add">
            { menu(add) }
            { file_input(input, store) }
        </div>
    }
}
