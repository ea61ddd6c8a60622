//! The filters for variables and groups of statements, and the question for the name of a group.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::bulk::given_up_by_escape;
use super::filters::{Change, Choice, choice, numbered_values, pill, some};
use crate::browser::focus::focus_id;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::select::Entry;
use crate::ui::words::{dialogs, variables as words};
use annotator_app::statements::groups::group_of;
use annotator_app::statements::table::Filter;
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::project::variables::{
    Condition, Variable, VariableId, VariableKind, Variables, read_number,
};
use annotator_core::text::direction::visible;

/// The id of the list of groups.
const GROUP_ID: &str = "passages-group";

/// A filter for each variable that has values. `used` has the values of each.
pub(super) fn variable_filters(
    filter: &Filter,
    variables: &Variables,
    used: &[Vec<String>],
    change: &Change,
) -> Html {
    let with_values = variables.variables.iter().zip(used);
    let with_values = with_values
        .filter(|(variable, used)| !used.is_empty() || filter.variables.contains_key(&variable.id));
    with_values
        .map(|(variable, used)| match variable.kind {
            VariableKind::Number => numbers(filter, variable, change),
            VariableKind::Text | VariableKind::Choice => one_of(filter, variable, used, change),
        })
        .collect()
}

/// A condition on a variable, or none.
fn with(filter: &mut Filter, (id, condition): (VariableId, Option<Condition>)) {
    match condition {
        Some(condition) => drop(filter.variables.insert(id, condition)),
        None => drop(filter.variables.remove(&id)),
    }
}

fn one_of(filter: &Filter, variable: &Variable, used: &[String], change: &Change) -> Html {
    let id = variable.id.clone();
    let name = visible(&variable.name);
    // The entries have numbers, because a value can be any word: 0 is for statements without one.
    let value = match filter.variables.get(&id) {
        Some(Condition::Is(value)) => used.iter().position(|it| it == value).map(|at| at + 1),
        Some(Condition::Missing) => Some(0),
        Some(Condition::Between(..)) | None => None,
    };
    let mut entries = vec![Entry::new("0", words::no_value_of(&name))];
    entries.extend(numbered_values(used, 1));
    let used = used.to_vec();
    let onchoose = change.to(with).reform(move |chosen: String| {
        let at = chosen.parse::<usize>().ok();
        let condition = at.and_then(|at| match at.checked_sub(1) {
            None => Some(Condition::Missing),
            Some(at) => used.get(at).cloned().map(Condition::Is),
        });
        (id.clone(), condition)
    });
    choice(Choice {
        id: format!("passages-variable-{}", variable.id).into(),
        any: words::any_value(&name).into(),
        label: name.into(),
        value: value.map(|at| at.to_string()),
        entries,
        onchoose,
    })
}

/// The filter for a range of numbers.
fn numbers(filter: &Filter, variable: &Variable, change: &Change) -> Html {
    let name = visible(&variable.name);
    let (from, to) = match filter.variables.get(&variable.id) {
        Some(Condition::Between(from, to)) => (from.clone(), to.clone()),
        _ => (None, None),
    };
    let id = variable.id.clone();
    let send = change.to(with).reform(move |(from, to): (Option<String>, Option<String>)| {
        let condition = Condition::Between(from, to);
        let open = condition == Condition::Between(None, None);
        (id.clone(), (!open).then_some(condition))
    });
    let first = format!("passages-from-{}", variable.id);
    let set = filter.variables.contains_key(&variable.id);
    let clear = send.reform(|()| (None, None));
    let (on_from, on_to) = {
        let (from, to) = (from.clone(), to.clone());
        (
            send.reform(move |typed| (typed, to.clone())),
            send.reform(move |typed| (from.clone(), typed)),
        )
    };
    let content = html! {
        <span class="passages__days" role="group" aria-label={name.clone()}>
            <NumberField id={first.clone()} label={words::numbers_from(&name)} value={from}
                onnumber={on_from} />
            <span aria-hidden="true">{ "–" }</span>
            <NumberField id={format!("passages-to-{}", variable.id)} label={words::numbers_to(&name)}
                value={to} onnumber={on_to} />
        </span>
    };
    pill(content, &name, set.then_some((first.into(), clear)))
}

#[derive(Properties, PartialEq)]
struct NumberFieldProps {
    id: AttrValue,
    label: AttrValue,
    value: Option<String>,
    onnumber: Callback<Option<String>>,
}

/// An end of a range of numbers.
#[component]
fn NumberField(props: &NumberFieldProps) -> Html {
    let node = use_node_ref();
    let wrong = use_state_eq(|| false);
    use_mirrored(&node, props.value.clone().unwrap_or_default().into());
    let onchange = {
        let (wrong, onnumber) = (wrong.setter(), props.onnumber.clone());
        move |event: Event| {
            let typed = value_of(&event);
            let number = read_number(typed.trim());
            let unread = number.is_none() && !typed.trim().is_empty();
            wrong.set(unread);
            if !unread {
                onnumber.emit(number);
            }
        }
    };
    let problem = format!("{}-problem", props.id);
    html! {
        <>
            <input class="field" type="text" inputmode="decimal" id={props.id.clone()} ref={node}
                autocomplete="off" aria-label={props.label.clone()} placeholder={props.label.clone()}
                aria-invalid={wrong.then_some("true")} aria-describedby={problem.clone()}
                {onchange} />
            <span class="passages__problem" id={problem} role="alert" hidden={!*wrong}>
                { if *wrong { words::bad_number() } else { "" } }
            </span>
        </>
    }
}

/// The filter for a group, what was chosen by hand, and the button that makes a group of the
/// filters.
pub(super) fn group_filter(filter: &Filter, variables: &Rc<Variables>, change: &Change) -> Html {
    let only = filter.only.len();
    let clear = change.to(|filter, ()| filter.only.clear());
    html! {
        <>
            if only > 0 {
                { pill(html! { <span class="passages__only">{ words::chosen_by_hand(only) }</span> },
                    words::filter_by_hand(), Some(("passages-words".into(), clear))) }
            }
            <GroupFilter filter={filter.clone()} variables={Rc::clone(variables)} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct GroupFilterProps {
    filter: Filter,
    variables: Rc<Variables>,
}

#[component]
fn GroupFilter(props: &GroupFilterProps) -> Html {
    let dispatch = use_dispatch();
    let asked = use_state_eq(|| false);
    let GroupFilterProps { filter, variables } = props;
    let group = group_of(filter, variables);
    let onchoose = dispatch.reform(|chosen: String| {
        let at = some(chosen).and_then(|at| at.parse().ok());
        VariablesMsg::GroupChosen(at).into()
    });
    let answered = {
        let (asked, dispatch) = (asked.setter(), dispatch);
        Callback::from(move |name: Option<String>| {
            asked.set(false);
            if let Some(name) = name {
                dispatch.emit(VariablesMsg::GroupSaved(name).into());
            }
            focus_id(GROUP_ID);
        })
    };
    let ask = {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(true))
    };
    let names: Vec<_> = variables.groups.iter().map(|group| visible(&group.name)).collect();
    let unsaved = *filter != Filter::default() && group.is_none();
    html! {
        <>
            if !names.is_empty() {
                { choice(Choice {
                    id: GROUP_ID.into(),
                    label: words::filter_group().into(),
                    any: words::any_group().into(),
                    value: group.map(|at| at.to_string()),
                    entries: numbered_values(&names, 0),
                    onchoose,
                }) }
            }
            if *asked {
                <GroupName {answered} />
            } else if unsaved {
                <button type="button" class="link" onclick={ask}>{ words::save_group() }</button>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct GroupNameProps {
    /// Called with the name, or with nothing if it was given up.
    pub answered: Callback<Option<String>>,
}

/// The question for the name of a group.
#[component]
pub fn GroupName(props: &GroupNameProps) -> Html {
    let node = use_node_ref();
    use_effect_on(node.clone(), |node| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            // `focus` does not throw.
            let _ = input.focus();
        }
    });
    let onsubmit = {
        let (node, answered) = (node.clone(), props.answered.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = node.cast::<HtmlInputElement>().map(|input| input.value());
            if let Some(name) = typed.filter(|name| !name.trim().is_empty()) {
                answered.emit(Some(name));
            }
        })
    };
    let onkeydown = given_up_by_escape(&props.answered);
    let cancel = props.answered.reform(|_: MouseEvent| None);
    html! {
        <form class="bulk__question" {onsubmit} {onkeydown}>
            <label for="group-name">{ words::group_name() }</label>
            <input class="field" id="group-name" ref={node} autocomplete="off" dir="auto"
                required=true />
            <button type="submit" class="button" data-kind="primary">{ words::save() }</button>
            <button type="button" class="button" onclick={cancel}>{ dialogs::cancel() }</button>
        </form>
    }
}
