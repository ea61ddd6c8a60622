//! A row of the table.

use std::rc::Rc;

use yew::prelude::*;

use super::cell::{Editor, Subject};
use super::grid::{Did, Place};
use crate::ui::words::{number, passages as words, statements};
use annotator_app::statements::table::{Column, Row};
use annotator_core::text::direction::visible;

/// The id of a cell on the page.
pub fn cell_id(place: Place) -> String {
    let row = place.row.map_or_else(|| "head".to_owned(), |id| id.to_string());
    format!("cell-{row}-{}", place.cell)
}

#[derive(Properties, PartialEq)]
pub struct RowProps {
    pub row: Row,
    /// The columns, after the box that chooses the row.
    pub columns: Rc<[Column]>,
    /// Its place among the rows shown.
    pub at: usize,
    pub chosen: bool,
    /// The cell that the keys are about, if it is in this row.
    pub active: Option<usize>,
    /// Whether that cell is being edited.
    pub editing: bool,
    pub did: Callback<Did>,
}

#[component]
pub fn RowView(props: &RowProps) -> Html {
    let name = name_of(&props.row);
    html! {
        <div class="grid__row" role="row" aria-rowindex={(props.at + 2).to_string()}
            aria-selected={props.chosen.to_string()}>
            { cell(props, 0, None, html! {
                <input type="checkbox" tabindex="-1" checked={props.chosen}
                    aria-label={words::choose_row(&name)} />
            }) }
            for (column, at) in props.columns.iter().copied().zip(1..) {
                { column_cell(props, column, at, &name) }
            }
        </div>
    }
}

/// What a row is called.
fn name_of(row: &Row) -> String {
    statements::name(&row.statement)
}

fn column_cell(props: &RowProps, column: Column, at: usize, name: &str) -> Html {
    let Row { statement, counts, .. } = &props.row;
    if let Some(subject) = subject_of(column, &props.row)
        && props.editing
        && props.active == Some(at)
    {
        return cell(props, at, Some(column), editor(props, &subject));
    }
    let content = match column {
        Column::Title => html! {
            <span class="grid__link" role="link" dir="auto">{ statements::title(statement) }</span>
        },
        Column::Tags => html! { { number(counts.annotations) } },
        Column::Records if counts.records == 0 => Html::default(),
        Column::Records => html! {
            <span title={words::filled_of(counts.records, counts.filled)}>
                { words::filled(counts.filled, counts.records) }
            </span>
        },
        Column::Progress => html! {
            <progress class="meter" max={counts.paragraphs.max(1).to_string()}
                value={props.row.reached().to_string()}
                aria-label={words::how_far(&props.row)} title={words::how_far(&props.row)} />
        },
        Column::Done => html! {
            <input type="checkbox" tabindex="-1" checked={statement.done}
                aria-label={words::is_done(name)} />
        },
        _ => subject_of(column, &props.row).map(|it| value(props, &it)).unwrap_or_default(),
    };
    cell(props, at, Some(column), content)
}

/// What is edited in a column; `None` if nothing is.
pub fn subject_of(column: Column, row: &Row) -> Option<Subject> {
    let variable = column.variable(&row.variables);
    variable
        .map(|variable| Subject::Variable(Rc::new(variable.clone())))
        .or_else(|| column.field().map(Subject::Field))
}

fn shown_value(row: &Row, subject: &Subject) -> String {
    match subject {
        Subject::Field(field) => words::value(&row.statement, *field),
        Subject::Variable(variable) => row.value(&variable.id).to_owned(),
    }
}

fn value(props: &RowProps, subject: &Subject) -> Html {
    let value = shown_value(&props.row, subject);
    if value.trim().is_empty() {
        return html! { <span class="grid__missing">{ words::add() }</span> };
    }
    html! { <span dir="auto" title={value.clone()}>{ visible(&value) }</span> }
}

fn editor(props: &RowProps, subject: &Subject) -> Html {
    let id = props.row.statement.id;
    let edited = subject.clone();
    let ondone =
        props.did.reform(move |(typed, step)| Did::Edited(id, edited.clone(), typed, step));
    let value = shown_value(&props.row, subject);
    html! {
        <Editor label={subject.name()} list={subject.suggestions()} problem={subject.problems()}
            {value} {ondone} />
    }
}

fn cell(props: &RowProps, at: usize, column: Option<Column>, content: Html) -> Html {
    let place = Place { row: Some(props.row.statement.id), cell: at };
    let active = props.active == Some(at);
    let editing = active && props.editing;
    let onclick = if editing {
        Callback::noop()
    } else {
        props.did.reform(move |event: MouseEvent| Did::Pointed(place, event.shift_key()))
    };
    let role = if column == Some(Column::Delegation) { "rowheader" } else { "gridcell" };
    let class = if column.is_none() { "grid__cell grid__box" } else { "grid__cell" };
    html! {
        <div {class} {role} id={cell_id(place)} data-column={at.to_string()}
            aria-colindex={(at + 1).to_string()} data-active={active.to_string()}
            data-variable={is_variable(column)} data-editing={editing.to_string()} {onclick}>
            { content }
        </div>
    }
}

/// Marks the columns of variables.
pub fn is_variable(column: Option<Column>) -> Option<&'static str> {
    matches!(column, Some(Column::Variable(_))).then_some("true")
}
