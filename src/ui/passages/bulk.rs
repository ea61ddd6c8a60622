//! The bar with what can be done with the chosen statements.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::cell::{Subject, suggestion_lists, variable_list};
use super::grid::GRID_ID;
use super::own::GroupName;
use crate::browser::focus::focus_id;
use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::{dialogs, intake, passages as words, variables};
use annotator_app::msg::Msg;
use annotator_app::statements::table::{Row, values};
use annotator_app::statements::variables::VariablesMsg;
use annotator_app::statements::{StatementsMsg, TableMsg};
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::{Variable, Variables};
use annotator_core::reading::Field;
use annotator_core::text::direction::visible;

/// The fields that most statements of a meeting have in common.
pub const COMMON_FIELDS: [Field; 3] = [Field::Date, Field::Organ, Field::Occasion];
/// The other fields that are set for many statements at once.
const OTHER_FIELDS: [Field; 3] = [Field::Delegation, Field::Speaker, Field::Title];

#[derive(Properties, PartialEq)]
pub struct BulkProps {
    /// The chosen statements.
    pub rows: Vec<Rc<Statement>>,
    /// All rows, whose values are suggested.
    pub all: Rc<Vec<Row>>,
    /// How many of them the filters hide.
    pub hidden: usize,
    pub variables: Rc<Variables>,
}

#[component]
pub fn Bulk(props: &BulkProps) -> Html {
    let dispatch = use_dispatch();
    let asked = use_state_eq(|| None::<Asked>);
    let count = props.rows.len();
    let ids: Vec<StatementId> = props.rows.iter().map(|statement| statement.id).collect();
    let all_done = props.rows.iter().all(|statement| statement.done);
    let send = |msg: TableMsg| dispatch.reform(move |_: MouseEvent| Msg::Table(msg.clone()));
    let leave = {
        let (dispatch, ids) = (dispatch.clone(), ids.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Msg::Table(TableMsg::RowsChosen(ids.clone(), false)));
            focus_id(GRID_ID);
        })
    };
    let export = send(TableMsg::ExportAsked);
    let remove = {
        let ids = ids.clone();
        dispatch
            .reform(move |_: MouseEvent| Msg::Statements(StatementsMsg::RemovalAsked(ids.clone())))
    };
    let done = send(TableMsg::DoneSet(ids, !all_done));
    let answered = {
        let (asked, dispatch) = (asked.clone(), dispatch.clone());
        Callback::from(move |answer: Option<String>| {
            if let (Some(asked), Some(answer)) = (&*asked, answer) {
                dispatch.emit(asked.answered(answer));
            }
            asked.set(None);
            focus_id(GRID_ID);
        })
    };
    html! {
        <div class="bulk" role="region" aria-label={words::chosen_statements(count)}>
            <strong class="bulk__count" role="status">
                { words::chosen_rows(count, props.hidden) }
            </strong>
            if let Some(asked) = &*asked {
                { question(asked, count, answered, &props.all) }
            } else {
                for field in COMMON_FIELDS {
                    <button type="button" onclick={ask(&asked, Asked::of(field)).reform(|_: MouseEvent| ())}>
                        { words::set_field(field) }
                    </button>
                }
                { menu(Menu {
                    id: "bulk-fields".into(),
                    label: words::set_other().into(),
                    button_label: None,
                    button_class: "bulk__more",
                    button: html! { { words::set_other() } },
                    children: OTHER_FIELDS
                        .map(|field| menu_item(intake::field(field), None,
                            field == Field::Delegation, ask(&asked, Asked::of(field))))
                        .into_iter()
                        .chain(props.variables.variables.iter().map(|variable| {
                            let asked = ask(&asked, Asked::variable(variable));
                            menu_item(visible(&variable.name), None, false, asked)
                        }))
                        .collect(),
                }) }
                <button type="button" onclick={ask(&asked, Asked::Group).reform(|_: MouseEvent| ())}>
                    { variables::make_group() }
                </button>
                <button type="button" onclick={done}>
                    { if all_done { words::mark_not_done() } else { words::mark_done() } }
                </button>
                <button type="button" onclick={export}>{ words::export() }</button>
                { last_buttons(words::remove(), remove, leave) }
            }
        </div>
    }
}

/// The buttons at the end of a bar: one removes what is chosen, one chooses nothing.
pub fn last_buttons(
    name: &'static str,
    remove: impl Into<Callback<MouseEvent>>,
    leave: impl Into<Callback<MouseEvent>>,
) -> Html {
    html! {
        <>
            <button type="button" class="bulk__remove" onclick={remove.into()}>
                { name }
            </button>
            <button type="button" class="icon-button" aria-label={words::choose_none()}
                title={words::choose_none()} onclick={leave.into()}>
                { icon(Icon::Close) }
            </button>
        </>
    }
}

/// Escape gives a question up.
pub fn given_up_by_escape<T: 'static>(answered: &Callback<Option<T>>) -> Callback<KeyboardEvent> {
    let answered = answered.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_of_ime(&event) {
            event.prevent_default();
            answered.emit(None);
        }
    })
}

/// What is asked for.
#[derive(Clone, PartialEq)]
enum Asked {
    Value(Subject),
    /// The name of a group of the chosen statements.
    Group,
}

impl Asked {
    fn of(field: Field) -> Self {
        Self::Value(field.into())
    }

    fn variable(variable: &Variable) -> Self {
        Self::Value(Subject::Variable(Rc::new(variable.clone())))
    }

    fn answered(&self, answer: String) -> Msg {
        match self {
            Self::Value(Subject::Field(field)) => {
                Msg::Table(TableMsg::TypedForChosen(*field, answer))
            }
            Self::Value(Subject::Variable(variable)) => {
                VariablesMsg::TypedForChosen(variable.id.clone(), answer).into()
            }
            Self::Group => VariablesMsg::GroupOfChosen(answer).into(),
        }
    }
}

fn ask(state: &UseStateHandle<Option<Asked>>, asked: Asked) -> Callback<()> {
    let state = state.setter();
    Callback::from(move |()| state.set(Some(asked.clone())))
}

fn question(asked: &Asked, count: usize, answered: Callback<Option<String>>, rows: &[Row]) -> Html {
    match asked {
        Asked::Group => html! { <GroupName {answered} /> },
        Asked::Value(subject) => html! {
            <>
                <Question subject={subject.clone()} {count} {answered} />
                { match subject {
                    Subject::Field(_) => suggestion_lists(|field| values(rows, field)),
                    Subject::Variable(variable) => variable_list(variable, rows),
                } }
            </>
        },
    }
}

#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    pub subject: Subject,
    /// For how many statements it is set.
    pub count: usize,
    /// Called with the value, or with nothing if it was given up.
    pub answered: Callback<Option<String>>,
}

/// The question for the value of a field.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let node = use_node_ref();
    let wrong = use_state_eq(|| None::<String>);
    use_effect_on(node.clone(), |node| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            // `focus` does not throw.
            let _ = input.focus();
        }
    });
    let subject = &props.subject;
    let onsubmit = {
        let (node, wrong, answered) = (node.clone(), wrong.setter(), props.answered.clone());
        let subject = subject.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = node.cast::<HtmlInputElement>() else { return };
            let typed = input.value();
            match subject.problem(&typed) {
                Some(problem) => wrong.set(Some(problem)),
                None => answered.emit(Some(typed)),
            }
        })
    };
    let cancel = props.answered.reform(|_: MouseEvent| None);
    let onkeydown = given_up_by_escape(&props.answered);
    html! {
        <form class="bulk__question" {onsubmit} {onkeydown}>
            <label for="bulk-value">{ subject.name() }</label>
            <input class="field" id="bulk-value" ref={node} autocomplete="off" dir="auto"
                list={subject.suggestions()} aria-invalid={wrong.as_ref().map(|_| "true")}
                aria-describedby="bulk-hint" />
            <span class="hint" id="bulk-hint" role="alert" data-problem="true" hidden={wrong.is_none()}>
                { wrong.as_ref().cloned().unwrap_or_default() }
            </span>
            <button type="submit" class="button" data-kind="primary">
                { words::set_for(props.count) }
            </button>
            <button type="button" class="button" onclick={cancel}>{ dialogs::cancel() }</button>
        </form>
    }
}
