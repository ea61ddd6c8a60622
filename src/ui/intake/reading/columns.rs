//! Asks what the columns of a table mean.

use std::rc::Rc;

use yew::prelude::*;

use super::{Buttons, encodings, stop};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{intake as words, variables};
use annotator_app::intake::{Incoming, IntakeMsg};
use annotator_app::statements::joining::JoinMsg;
use annotator_core::reading::{Columns, Field, Table};
use annotator_jobs::JobNumber;

/// Rows shown as a sample.
const SAMPLE: usize = 5;

pub fn choose_columns(file: &Incoming, table: &Table, dispatch: &Callback<IntakeMsg>) -> Html {
    let encoding = file.choice.encoding.clone().unwrap_or_default();
    html! {
        <>
            <p>{ words::table_size(&words::file_name(&file.file.name), table.count) }</p>
            { encodings(file.job, &encoding, dispatch) }
            <AboutHere job={file.job} />
            <ColumnChoice key={file.job.0.to_string()} job={file.job} table={Rc::new(table.clone())}
                onchoose={dispatch.clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ColumnChoiceProps {
    job: JobNumber,
    table: Rc<Table>,
    onchoose: Callback<IntakeMsg>,
}

#[component]
fn ColumnChoice(props: &ColumnChoiceProps) -> Html {
    let table = &props.table;
    let chosen = use_state_eq(|| table.columns_guessed.clone());
    let job = props.job;
    let onsubmit = {
        let (chosen, onchoose) = (chosen.clone(), props.onchoose.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            onchoose.emit(IntakeMsg::ColumnsChosen(job, (*chosen).clone()));
        }
    };
    let columns: Vec<_> = (0..).map(|at: usize| at.to_string()).zip(&table.columns).collect();
    let entries: Vec<_> =
        columns.iter().map(|(at, name)| Entry::new(at.clone(), (*name).clone())).collect();
    let text = {
        let chosen = chosen.clone();
        Callback::from(move |at: String| {
            let text = at.parse().unwrap_or_default();
            let fields = chosen.fields.iter().filter(|(column, _)| *column != text).cloned();
            chosen.set(Columns { text, fields: fields.collect() });
        })
    };
    html! {
        <form class="dialog-form" {onsubmit}>
            <p class="hint">{ words::columns_hint() }</p>
            <div class="field-row">
                <label for="reading-text">{ words::text_column() }</label>
                <Select id="reading-text" value={chosen.text.to_string()} {entries} onchoose={text} />
            </div>
            <div class="dialog-form__columns">
                for (at, name) in table.columns.iter().enumerate() {
                    { column(at, name, &chosen) }
                }
            </div>
            { sample(table) }
            <Buttons go={words::read_table()} back={words::leave_out()}
                onback={stop(job, &props.onchoose)} />
        </form>
    }
}

/// The list of what a column can mean.
fn column(at: usize, name: &str, chosen: &UseStateHandle<Columns>) -> Html {
    if at == chosen.text {
        return Html::default();
    }
    let value = chosen.fields.iter().find(|(column, _)| *column == at);
    let value = value.map(|(_, field)| field.clone()).unwrap_or_default();
    let fields = Field::ALL.iter().map(|field| Entry::new(field.name(), words::field(*field)));
    let entries: Vec<_> =
        std::iter::once(Entry::new("", words::no_field())).chain(fields).collect();
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |field: String| {
            let mut changed = (*chosen).clone();
            // A field has one column only.
            changed.fields.retain(|(column, other)| *column != at && *other != field);
            if !field.is_empty() {
                changed.fields.push((at, field));
            }
            chosen.set(changed);
        })
    };
    let id = format!("reading-column-{at}");
    html! {
        <div key={at} class="field-row">
            <label for={id.clone()} dir="auto">{ words::column(name) }</label>
            <Select {id} {value} {entries} {onchoose} />
        </div>
    }
}

fn sample(table: &Table) -> Html {
    html! {
        <div class="misfits__scroll" tabindex="0" role="region" aria-label={words::sample()}>
            <table class="table">
                <thead><tr>
                    for (at, name) in table.columns.iter().enumerate() {
                        <th key={at} scope="col" dir="auto">{ name }</th>
                    }
                </tr></thead>
                <tbody>
                    for (at, row) in table.rows.iter().take(SAMPLE).enumerate() {
                        <tr key={at}>
                            for (at, value) in row.iter().enumerate() {
                                <td key={at} dir="auto">{ value }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AboutHereProps {
    job: JobNumber,
}

/// A table may also be about statements that are in the project already.
#[component]
fn AboutHere(props: &AboutHereProps) -> Html {
    let dispatch = use_dispatch();
    let job = props.job;
    let here = use_selector(|model| {
        model.open.as_ref().is_some_and(|open| !open.project.statements.is_empty())
    });
    if !here {
        return Html::default();
    }
    let onclick = dispatch.reform(move |_: MouseEvent| JoinMsg::FromIntake(job).into());
    html! {
        <p><button type="button" class="button" {onclick}>{ variables::about_statements_here() }</button></p>
    }
}
