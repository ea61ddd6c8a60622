//! The list of statements.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::model::{Dialog, Model};
use crate::app::msg::Msg;
use crate::core::id::StatementId;
use crate::core::statement::Statement;
use crate::ui::file_button::{FileInput, choose_files};
use crate::ui::hooks::{use_dispatch, use_selector};
use crate::ui::icon::{Icon, icon};
use crate::ui::menu::{Menu, MenuItem};
use crate::ui::words::en::panels as words;

/// What a row shows.
#[derive(Clone, PartialEq)]
struct Row {
    statement: Rc<Statement>,
    annotations: usize,
    current: bool,
}

fn rows(model: &Model) -> Vec<Row> {
    let Some(open) = &model.open else { return Vec::new() };
    let row = |statement: &Rc<Statement>| Row {
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
    html! {
        <section class="panel" aria-labelledby="statements-title">
            <h2 id="statements-title">{ words::STATEMENTS }</h2>
            <ul class="list">
                for row in rows {
                    <StatementRow key={row.statement.id.to_string()} row={row.clone()} />
                }
            </ul>
            <AddStatement />
        </section>
    }
}

/// The name of a statement in lists.
pub fn title_of(statement: &Statement) -> AttrValue {
    let title = statement.metadata.title.trim();
    if !title.is_empty() {
        return title.to_owned().into();
    }
    let file = statement.provenance.file_name.trim();
    if file.is_empty() { words::UNTITLED.into() } else { file.to_owned().into() }
}

#[derive(Properties, PartialEq)]
struct StatementRowProps {
    row: Row,
}

#[component]
fn StatementRow(props: &StatementRowProps) -> Html {
    let dispatch = use_dispatch();
    let Row { statement, annotations, current } = &props.row;
    let id = statement.id;
    let title = title_of(statement);
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::StatementChosen(id));
    html! {
        <li class="entry" aria-current={current.then_some("true")}>
            <button type="button" class="entry__main" title={title.clone()} {onclick}>
                <span class="entry__name" dir="auto">{ &title }</span>
            </button>
            <span class="num" aria-label={words::annotations(*annotations)} role="img">
                { annotations.to_string() }
            </span>
            <StatementMenu {id} {title} />
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct StatementMenuProps {
    id: StatementId,
    title: AttrValue,
}

#[component]
fn StatementMenu(props: &StatementMenuProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.id;
    let details = dispatch.reform(move |()| Msg::DialogOpened(Dialog::Metadata(id)));
    let remove = dispatch.reform(move |()| Msg::StatementRemoved(id));
    let label = words::statement_menu(&props.title);
    html! {
        <Menu id={format!("statement-{id}")} label={label.clone()} button_label={label}
            button={icon(Icon::More)}>
            <MenuItem name={words::DETAILS} first=true onchosen={details} />
            <MenuItem name={words::REMOVE_STATEMENT} onchosen={remove} />
        </Menu>
    }
}

#[component]
fn AddStatement() -> Html {
    let dispatch = use_dispatch();
    let input = use_node_ref();
    let choose = use_callback(input.clone(), |(), input| choose_files(input));
    let paste = dispatch.reform(|()| Msg::DialogOpened(Dialog::Paste));
    let button = html! { <>{ icon(Icon::Plus) }<span>{ words::ADD_STATEMENT }</span></> };
    html! {
        <div class="panel__add">
            <Menu id="add-statement" label={words::ADD_STATEMENT} button_class="quiet-button" {button}>
                <MenuItem name={words::CHOOSE_FILE} first=true onchosen={choose} />
                <MenuItem name={words::PASTE_TEXT} onchosen={paste} />
            </Menu>
            <FileInput node={input} />
        </div>
    }
}
