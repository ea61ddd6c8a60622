//! The dialog in which a table is joined to statements: how they are found, which columns are taken,
//! and what fits nothing.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::encodings::encoding_title;
use crate::ui::words::{dialogs, intake, quoted, statements, variables as words};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::statements::joining::{
    JoinMsg, JoinOutcome, JoinPlan, JoinState, Joining, Target,
};
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::{VariableKind, Variables};
use annotator_core::reading::{ENCODINGS, Field};
use annotator_core::text::direction::visible;

/// How many rows the preview shows, and how many that fit nothing can be joined by hand.
const PREVIEW: usize = 6;
const BY_HAND: usize = 40;
/// How many statements without a row are named.
const NAMED: usize = 12;

/// What the dialog is about.
#[derive(Clone, PartialEq)]
struct Shown {
    joining: Later<Joining>,
    statements: Vec<Rc<Statement>>,
    variables: Rc<Variables>,
    outcome: JoinOutcome,
}

fn look(model: &Model) -> Option<Shown> {
    let project: &Project = &model.open.as_ref()?.project;
    let joining = model.joining.clone()?;
    let outcome = match &joining.state {
        JoinState::Found(plan) => plan.outcome(project),
        _ => JoinOutcome::default(),
    };
    Some(Shown {
        outcome,
        statements: project.statements.clone(),
        variables: Rc::new(Variables::of(&project.attachments)),
        joining,
    })
}

#[component]
pub fn JoinDialog() -> Html {
    let dispatch = use_dispatch();
    let shown = use_selector(look);
    let Some(shown) = shown else { return Html::default() };
    let name = quoted(&shown.joining.file.name);
    let content = match &shown.joining.state {
        JoinState::Reading => html! { <p role="status">{ words::join_reading(&name) }</p> },
        JoinState::Failed(failure) => html! {
            <>
                <p role="alert">{ intake::not_read(&shown.joining.file.name, failure) }</p>
                { encodings(&shown.joining, &dispatch) }
            </>
        },
        JoinState::Found(plan) => found(plan, &shown, &dispatch),
    };
    html! {
        <Modal key="join" title={words::join_title()} hint={shown.joining.file.name.clone()} holds_files=true>
            <div class="join">{ content }</div>
        </Modal>
    }
}

fn found(plan: &JoinPlan, shown: &Shown, dispatch: &Callback<Msg>) -> Html {
    let Shown { joining, outcome, .. } = shown;
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        JoinMsg::Accepted.into()
    });
    let checked = |on: bool| dispatch.reform(move |_: Event| JoinMsg::NamedChosen(!on).into());
    let keeps = plan.keeps;
    html! {
        <form class="dialog-form" {onsubmit}>
            <div class="join__how">
                { ways(plan, dispatch) }
                <label class="join__check">
                    <input type="checkbox" checked={plan.named} onchange={checked(plan.named)} />
                    { words::first_row_names() }
                </label>
                if !joining.file.name.to_ascii_lowercase().ends_with(".xlsx") {
                    { encodings(joining, dispatch) }
                }
            </div>
            <p role="status">{ summary(outcome) }</p>
            { columns(plan, &shown.variables, dispatch) }
            <label class="join__check">
                <input type="checkbox" checked={keeps}
                    onchange={dispatch.reform(move |_: Event| JoinMsg::KeepsChosen(!keeps).into())} />
                { words::keep_values() }
            </label>
            { preview(plan, shown) }
            { unmatched(plan, shown, dispatch) }
            { without(shown) }
            <div class="dialog-form__buttons">
                <button type="button" class="button"
                    onclick={dispatch.reform(|_: MouseEvent| Msg::DialogClosed)}>{ dialogs::cancel() }</button>
                <button type="submit" class="button" data-kind="primary" autofocus=true
                    disabled={outcome.set == 0}>{ words::take_values(outcome.set) }</button>
            </div>
        </form>
    }
}

/// How statements are found.
fn ways(plan: &JoinPlan, dispatch: &Callback<Msg>) -> Html {
    let Some(fit) = plan.fit else { return html! { <p>{ words::fit_none() }</p> } };
    let entries = plan.fits.iter().enumerate();
    let entries: Vec<_> =
        entries.map(|(at, fit)| Entry::new(at.to_string(), words::way(plan, fit))).collect();
    let onchoose =
        dispatch.reform(|at: String| JoinMsg::FitChosen(at.parse().unwrap_or_default()).into());
    html! {
        <div class="field-row">
            <label for="join-by">{ words::find_by() }</label>
            <Select id="join-by" value={fit.to_string()} {entries} {onchoose} />
        </div>
    }
}

fn encodings(joining: &Joining, dispatch: &Callback<Msg>) -> Html {
    let mut entries = vec![Entry::new("", words::encoding_found())];
    entries.extend(
        ENCODINGS.into_iter().map(|name| Entry::new(name, encoding_title(name).unwrap_or(name))),
    );
    let onchoose = dispatch.reform(|name: String| JoinMsg::EncodingChosen(name).into());
    html! {
        <div class="field-row">
            <label for="join-encoding">{ intake::encoding() }</label>
            <Select id="join-encoding" value={joining.encoding.clone().unwrap_or_default()} {entries}
                {onchoose} />
        </div>
    }
}

/// What the plan does, in sentences.
fn summary(outcome: &JoinOutcome) -> String {
    let JoinOutcome { rows, repeated, without, set, replaced, misfits, .. } = outcome;
    let mut said = words::matched(rows.len());
    if !without.is_empty() {
        said = format!("{said}; {}", words::without_row(without.len()));
    }
    let mut sentences = vec![format!("{said}."), words::sets_values(*set)];
    if *replaced > 0 {
        sentences.push(words::replaces_values(*replaced));
    }
    if *misfits > 0 {
        sentences.push(words::misfit_values(*misfits));
    }
    if !repeated.is_empty() {
        sentences.push(words::repeated_rows(repeated.len()));
    }
    sentences.join(" ")
}

/// What becomes of each column.
fn columns(plan: &JoinPlan, variables: &Variables, dispatch: &Callback<Msg>) -> Html {
    let mut targets = vec![
        Target::LeftOut,
        Target::New(VariableKind::Text),
        Target::New(VariableKind::Number),
        Target::New(VariableKind::Choice),
    ];
    targets.extend(variables.variables.iter().map(|it| Target::Variable(it.id.clone())));
    targets.extend(Field::ALL.map(Target::Field));
    let entries = targets.iter().enumerate();
    let entries: Vec<_> = entries
        .map(|(at, target)| Entry::new(at.to_string(), words::target(target, variables)))
        .collect();
    let targets = Rc::new(targets);
    html! {
        <fieldset class="join__columns">
            <legend>{ words::columns_title() }</legend>
            for (column, target) in plan.targets.iter().enumerate() {
                { {
                    let value = targets.iter().position(|it| it == target).unwrap_or_default();
                    let targets = Rc::clone(&targets);
                    let onchoose = dispatch.reform(move |at: String| {
                        let at: usize = at.parse().unwrap_or_default();
                        let target = targets.get(at).cloned().unwrap_or(Target::LeftOut);
                        JoinMsg::TargetChosen(column, target).into()
                    });
                    let id = format!("join-column-{column}");
                    html! {
                        <div key={column} class="field-row">
                            <label for={id.clone()} dir="auto">
                                { words::column_becomes(&quoted(&words::column(plan, column))) }
                            </label>
                            <Select {id} value={value.to_string()} entries={entries.clone()} {onchoose} />
                        </div>
                    }
                } }
            }
        </fieldset>
    }
}

fn name_of(statements: &[Rc<Statement>], id: StatementId) -> String {
    let found = statements.iter().find(|it| it.id == id);
    found.map(|it| statements::name(it)).unwrap_or_default()
}

/// The first statements with their rows.
fn preview(plan: &JoinPlan, shown: &Shown) -> Html {
    let rows = shown.statements.iter().filter_map(|statement| {
        let row = shown.outcome.rows.get(&statement.id)?;
        Some((statements::name(statement), plan.rows().get(*row)?))
    });
    let rows: Vec<_> = rows.take(PREVIEW).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <div class="misfits__scroll" tabindex="0" role="region" aria-label={words::preview_title()}>
            <table class="table">
                <thead><tr>
                    <th scope="col">{ words::statement_column() }</th>
                    for column in 0..plan.targets.len() {
                        <th key={column} scope="col" dir="auto">{ words::column(plan, column) }</th>
                    }
                </tr></thead>
                <tbody>
                    for (at, (name, row)) in rows.into_iter().enumerate() {
                        <tr key={at}>
                            <th scope="row" dir="auto">{ name }</th>
                            for (column, cell) in row.iter().enumerate() {
                                <td key={column} dir="auto">{ visible(cell) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The rows that are about no statement, and those that were joined by hand.
fn unmatched(plan: &JoinPlan, shown: &Shown, dispatch: &Callback<Msg>) -> Html {
    let by_hand = plan.by_hand.keys().copied();
    let mut rows: Vec<usize> = shown.outcome.unmatched.iter().copied().chain(by_hand).collect();
    rows.sort_unstable();
    if rows.is_empty() {
        return Html::default();
    }
    let mut entries = vec![Entry::new("", words::no_statement())];
    entries.extend(
        shown.statements.iter().map(|it| Entry::new(it.id.to_string(), statements::name(it))),
    );
    let more = rows.len().saturating_sub(BY_HAND);
    html! {
        <section aria-labelledby="join-unmatched">
            <h3 id="join-unmatched">{ words::unmatched_title(shown.outcome.unmatched.len()) }</h3>
            <ul class="join__rows">
                for row in rows.into_iter().take(BY_HAND) {
                    { unmatched_row(plan, row, entries.clone(), dispatch) }
                }
            </ul>
            if more > 0 { <p class="hint">{ words::and_more(more) }</p> }
        </section>
    }
}

fn unmatched_row(
    plan: &JoinPlan,
    row: usize,
    entries: Vec<Entry>,
    dispatch: &Callback<Msg>,
) -> Html {
    let cells = plan.rows().get(row).map(Vec::as_slice).unwrap_or_default();
    let cells: Vec<_> =
        cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).map(visible).collect();
    let value = plan.by_hand.get(&row).map(ToString::to_string).unwrap_or_default();
    let onchoose =
        dispatch.reform(move |id: String| JoinMsg::RowJoined(row, StatementId::parse(&id)).into());
    // The row with the names counts as in a spreadsheet.
    let number = row + 1 + usize::from(plan.named);
    html! {
        <li key={row}>
            <span dir="auto">{ cells.join(" · ") }</span>
            <Select id={format!("join-row-{row}")} label={AttrValue::from(words::row_about(number))} {value}
                {entries} {onchoose} />
        </li>
    }
}

/// The statements without a row.
fn without(shown: &Shown) -> Html {
    let without = &shown.outcome.without;
    if without.is_empty() || shown.outcome.rows.is_empty() {
        return Html::default();
    }
    let more = without.len().saturating_sub(NAMED);
    html! {
        <section aria-labelledby="join-without">
            <h3 id="join-without">{ words::without_title() }</h3>
            <ul class="list">
                for id in without.iter().take(NAMED) {
                    <li key={id.to_string()} dir="auto">{ name_of(&shown.statements, *id) }</li>
                }
            </ul>
            if more > 0 { <p class="hint">{ words::and_more(more) }</p> }
        </section>
    }
}
