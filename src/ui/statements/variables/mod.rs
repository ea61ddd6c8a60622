//! The dialog in which variables of statements are defined, and groups looked through.

mod form;
mod groups;
pub mod join;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::one_file::{AsksFor, OneFile};
use crate::ui::words::variables as words;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::project::variables::{Variable, VariableId, Variables, values_of};
use annotator_core::text::direction::visible;
use form::VariableForm;

/// The field for the name of a new variable.
const NEW_NAME: &str = "new-variable-name";

/// The variables, and how many statements have a value of each.
#[derive(Clone, PartialEq)]
struct Shown {
    variables: Rc<Variables>,
    filled: Vec<usize>,
}

fn look(model: &Model) -> Option<Shown> {
    let project = &model.open.as_ref()?.project;
    let variables = Rc::new(Variables::of(&project.attachments));
    let values: Vec<_> =
        project.statements.iter().map(|it| values_of(&project.attachments, it.id)).collect();
    let filled = variables
        .variables
        .iter()
        .map(|variable| values.iter().filter(|values| values.contains_key(&variable.id)).count());
    let filled = filled.collect();
    Some(Shown { variables, filled })
}

#[component]
pub fn VariablesDialog() -> Html {
    let dispatch = use_dispatch();
    let shown = use_selector(look);
    let edited = use_state_eq(|| None::<VariableId>);
    let Some(Shown { variables, filled }) = shown else { return Html::default() };
    let closed = {
        let edited = edited.clone();
        Callback::from(move |()| {
            if let Some(id) = &*edited {
                let id = edit_id(id);
                gloo::timers::callback::Timeout::new(0, move || focus_id(&id)).forget();
            }
            edited.set(None);
        })
    };
    let count = variables.variables.len();
    html! {
        <Modal key="variables" title={words::variables_title()} hint={words::variables_hint()}>
            <div class="variables">
                if count == 0 {
                    <p class="hint">{ words::no_variables() }</p>
                }
                <ul class="variables__list">
                    for ((at, variable), filled) in variables.variables.iter().enumerate().zip(&filled) {
                        <li key={variable.id.to_string()} class="variables__row">
                            if edited.as_ref() == Some(&variable.id) {
                                <VariableForm variable={variable.clone()} all={Rc::clone(&variables)}
                                    closed={closed.clone()} />
                            } else {
                                { row(variable, at, count, *filled, &edited, &dispatch) }
                            }
                        </li>
                    }
                </ul>
                <section class="variables__new" aria-label={words::add_variable_title()}>
                    <VariableForm all={Rc::clone(&variables)}
                        closed={Callback::from(|()| focus_id(NEW_NAME))} />
                    <OneFile name={words::from_table()} asks_for={AsksFor::Variables} />
                </section>
                { groups::list(&variables, &dispatch) }
            </div>
        </Modal>
    }
}

fn edit_id(id: &VariableId) -> String {
    format!("edit-variable-{id}")
}

fn row(
    variable: &Variable,
    at: usize,
    count: usize,
    filled: usize,
    edited: &UseStateHandle<Option<VariableId>>,
    dispatch: &Callback<Msg>,
) -> Html {
    let (id, name) = (&variable.id, visible(&variable.name));
    let send = |msg: VariablesMsg| dispatch.reform(move |_: MouseEvent| msg.clone().into());
    let edit = {
        let (edited, id) = (edited.setter(), id.clone());
        Callback::from(move |_: MouseEvent| edited.set(Some(id.clone())))
    };
    let show = {
        let variable = variable.clone();
        dispatch.reform(move |_: Event| {
            let hidden = !variable.hidden;
            VariablesMsg::Changed(Variable { hidden, ..variable.clone() }).into()
        })
    };
    let remove = {
        let id = id.clone();
        dispatch.reform(move |_: MouseEvent| {
            // The button goes with its row.
            focus_id(NEW_NAME);
            VariablesMsg::Removed(id.clone()).into()
        })
    };
    html! {
        <>
            <span class="variables__name">
                <strong dir="auto">{ &name }</strong>
                <span class="hint">{ words::kind(variable.kind) }{ " · " }{ words::filled_in(filled) }</span>
            </span>
            <label class="variables__shown">
                <input type="checkbox" checked={!variable.hidden} onchange={show}
                    aria-label={words::show_column(&name)} />
                <span aria-hidden="true">{ words::shown() }</span>
            </label>
            <button type="button" class="icon-button" aria-label={words::move_up(&name)}
                title={words::move_up(&name)} disabled={at == 0}
                data-turned="true"
                onclick={send(VariablesMsg::Moved(id.clone(), true))}>{ icon(Icon::Down) }</button>
            <button type="button" class="icon-button" aria-label={words::move_down(&name)}
                title={words::move_down(&name)} disabled={at + 1 == count}
                onclick={send(VariablesMsg::Moved(id.clone(), false))}>{ icon(Icon::Down) }</button>
            <button type="button" class="button" id={edit_id(id)}
                aria-label={words::edit_variable(&name)} onclick={edit}>{ words::edit() }</button>
            <button type="button" class="icon-button" data-kind="danger"
                aria-label={words::remove_variable(&name)} title={words::remove_variable(&name)}
                onclick={remove}>{ icon(Icon::Close) }</button>
        </>
    }
}
