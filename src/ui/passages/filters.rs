//! The filters of the table: words, values, states, days, and what is missing. One that is set has
//! a button that clears it.

use std::rc::Rc;

use time::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::own;
use crate::browser::focus::focus_id;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{panels, passages as words};
use annotator_app::msg::Msg;
use annotator_app::statements::TableMsg;
use annotator_app::statements::table::{Filter, Row, State, typed_bound, used_values, values};
use annotator_core::project::variables::Variables;
use annotator_core::reading::Field;

/// Fields that can be missing.
const MISSING: [Field; 5] =
    [Field::Delegation, Field::Date, Field::Speaker, Field::Organ, Field::Occasion];
const STATES: [State; 3] = [State::New, State::InWork, State::Done];

const WORDS_ID: &str = "passages-words";
const FROM_ID: &str = "passages-from";

pub fn filters(filter: &Filter, rows: &[Row], variables: &Rc<Variables>) -> Html {
    let (organs, delegations) = (values(rows, Field::Organ), values(rows, Field::Delegation));
    let used: Vec<_> = variables.variables.iter().map(|it| used_values(rows, it)).collect();
    html! {
        <Filters filter={filter.clone()} {organs} {delegations} variables={Rc::clone(variables)} {used} />
    }
}

#[derive(Properties, PartialEq)]
struct FiltersProps {
    filter: Filter,
    organs: Vec<String>,
    delegations: Vec<String>,
    variables: Rc<Variables>,
    /// The values of each variable.
    used: Vec<Vec<String>>,
}

#[component]
fn Filters(props: &FiltersProps) -> Html {
    let dispatch = use_dispatch();
    let field = use_node_ref();
    let cleared = use_state_eq(|| 0);
    let filter = &props.filter;
    use_mirrored(&field, filter.words.clone().into());
    let change = Change { filter: filter.clone(), send: dispatch.reform(filtered) };
    let typed = change.to(|filter, value: String| filter.words = value);
    let oninput = typed.reform(|event: InputEvent| value_of(&event));
    let clear = {
        let cleared = cleared.clone();
        dispatch.reform(move |_: MouseEvent| {
            focus_id(WORDS_ID);
            cleared.set(*cleared + 1);
            filtered(Filter::default())
        })
    };
    let state = filter.state.and_then(|state| STATES.iter().position(|it| *it == state));
    let missing = filter.missing.and_then(|field| MISSING.iter().position(|it| *it == field));
    html! {
        <div class="passages__filters" role="search">
            <input class="field passages__words" id={WORDS_ID} type="search" ref={field}
                autocomplete="off" aria-label={words::filter()} placeholder={words::filter()}
                {oninput} />
            { choice(Choice {
                id: "passages-organ".into(),
                label: words::filter_organ().into(),
                any: words::any_organ().into(),
                value: filter.organ.clone(),
                entries: same(&props.organs),
                onchoose: change.to(|filter, value| filter.organ = some(value)),
            }) }
            { choice(Choice {
                id: "passages-delegation".into(),
                label: words::filter_delegation().into(),
                any: words::any_delegation().into(),
                value: filter.delegation.clone(),
                entries: same(&props.delegations),
                onchoose: change.to(|filter, value| filter.delegation = some(value)),
            }) }
            { days(filter, &change, &cleared) }
            { choice(Choice {
                id: "passages-state".into(),
                label: words::filter_state().into(),
                any: words::any_state().into(),
                value: state.map(|at| at.to_string()),
                entries: numbered(STATES.map(words::state)),
                onchoose: change.to(|filter, value: String| filter.state = nth(&STATES, &value)),
            }) }
            { choice(Choice {
                id: "passages-missing".into(),
                label: words::filter_missing().into(),
                any: words::nothing_missing().into(),
                value: missing.map(|at| at.to_string()),
                entries: numbered(MISSING.map(words::missing)),
                onchoose: change.to(|filter, value: String| filter.missing = nth(&MISSING, &value)),
            }) }
            { own::variable_filters(filter, &props.variables, &props.used, &change) }
            { own::group_filter(filter, &props.variables, &change) }
            <button type="button" class="link" hidden={*filter == Filter::default()} onclick={clear}>
                { words::clear_filters() }
            </button>
        </div>
    }
}

pub(super) fn filtered(filter: Filter) -> Msg {
    Msg::Table(TableMsg::Filtered(Box::new(filter)))
}

/// Sends changed filters.
pub(super) struct Change {
    pub filter: Filter,
    pub send: Callback<Filter>,
}

impl Change {
    pub fn to<T: 'static>(&self, set: fn(&mut Filter, T)) -> Callback<T> {
        let filter = self.filter.clone();
        self.send.reform(move |value| {
            let mut filter = filter.clone();
            set(&mut filter, value);
            filter
        })
    }
}

pub(super) fn some(value: String) -> Option<String> {
    (!value.is_empty()).then_some(value)
}

fn nth<T: Copy>(all: &[T], value: &str) -> Option<T> {
    all.get(value.parse::<usize>().ok()?).copied()
}

fn same(values: &[String]) -> Vec<Entry> {
    values.iter().map(|value| Entry::new(value.clone(), value.clone())).collect()
}

pub(super) fn numbered<const N: usize>(names: [&'static str; N]) -> Vec<Entry> {
    names.into_iter().enumerate().map(|(at, name)| Entry::new(at.to_string(), name)).collect()
}

/// Entries that are numbered from `first`.
pub(super) fn numbered_values(values: &[String], first: usize) -> Vec<Entry> {
    let entry = |(at, value): (usize, &String)| Entry::new(at.to_string(), value.clone());
    (first..).zip(values).map(entry).collect()
}

/// A filter that is chosen from a list.
pub(super) struct Choice {
    pub id: AttrValue,
    pub label: AttrValue,
    /// The entry for no choice.
    pub any: AttrValue,
    pub value: Option<String>,
    pub entries: Vec<Entry>,
    pub onchoose: Callback<String>,
}

pub(super) fn choice(mut props: Choice) -> Html {
    props.entries.insert(0, Entry::new("", props.any));
    let set = props.value.is_some();
    let clear = props.onchoose.reform(|()| String::new());
    let list = html! {
        <Select id={props.id.clone()} label={props.label.clone()}
            value={props.value.unwrap_or_default()} entries={props.entries}
            onchoose={props.onchoose} />
    };
    pill(list, &props.label, set.then_some((props.id, clear)))
}

/// A filter. What is set looks different, so that nobody wonders where the other rows are, and has a
/// button that clears it and moves the focus to the field with this id.
pub(super) fn pill(content: Html, label: &str, set: Option<(AttrValue, Callback<()>)>) -> Html {
    html! {
        <span class="passages__filter" data-set={set.is_some().to_string()}>
            { content }
            if let Some((id, clear)) = set {
                <button type="button" class="passages__clear" aria-label={words::clear_filter(label)}
                    title={words::clear_filter(label)}
                    onclick={clear.reform(move |_: MouseEvent| focus_id(&id))}>
                    { icon(Icon::Close) }
                </button>
            }
        </span>
    }
}

/// The filter for a range of days. `cleared` counts how often it was cleared.
fn days(filter: &Filter, change: &Change, cleared: &UseStateHandle<u32>) -> Html {
    let times = **cleared;
    let clear = {
        let cleared = cleared.clone();
        change.to(|filter, ()| (filter.from, filter.to) = (None, None)).reform(move |()| {
            cleared.set(*cleared + 1);
        })
    };
    let set = filter.from.is_some() || filter.to.is_some();
    let fields = html! {
        <span class="passages__days" role="group" aria-label={words::filter_days()}>
            <DayField id={FROM_ID} label={words::days_from()} value={filter.from} end=false
                cleared={times}
                onday={change.to(|filter, day| filter.from = day)} />
            <span aria-hidden="true">{ "–" }</span>
            <DayField id="passages-to" label={words::days_to()} value={filter.to} end=true
                cleared={times}
                onday={change.to(|filter, day| filter.to = day)} />
        </span>
    };
    pill(fields, words::filter_days(), set.then_some((FROM_ID.into(), clear)))
}

#[derive(Properties, PartialEq)]
struct DayFieldProps {
    id: &'static str,
    label: &'static str,
    value: Option<Date>,
    /// Whether it is the last day of the range.
    end: bool,
    /// Grows when what was typed has to be dropped, even if it was never understood.
    cleared: u32,
    onday: Callback<Option<Date>>,
}

/// A field for a day. Of a month or a year, it takes the first or the last day.
#[component]
fn DayField(props: &DayFieldProps) -> Html {
    let node = use_node_ref();
    let wrong = use_state_eq(|| false);
    let shown = props.value.map(panels::date).unwrap_or_default();
    use_effect_on((props.cleared, node.clone()), {
        let wrong = wrong.setter();
        move |(_, node)| {
            wrong.set(false);
            if let Some(field) = node.cast::<HtmlInputElement>() {
                field.set_value("");
            }
        }
    });
    use_mirrored(&node, shown.into());
    let onchange = {
        let (wrong, onday, end) = (wrong.setter(), props.onday.clone(), props.end);
        move |event: Event| {
            let typed = value_of(&event);
            let day = typed_bound(&typed, end);
            let unread = day.is_none() && !typed.trim().is_empty();
            wrong.set(unread);
            if !unread {
                onday.emit(day);
            }
        }
    };
    let problem = format!("{}-problem", props.id);
    html! {
        <>
            <input class="field" type="text" id={props.id} ref={node} autocomplete="off"
                aria-label={props.label} placeholder={props.label}
                aria-invalid={wrong.then_some("true")} aria-describedby={problem.clone()}
                {onchange} />
            <span class="passages__problem" id={problem} role="alert" hidden={!*wrong}>
                { if *wrong { words::bad_day() } else { "" } }
            </span>
        </>
    }
}
