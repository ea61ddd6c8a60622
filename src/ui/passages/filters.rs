//! The filters of the table: words, values, states, and what is missing.

use yew::prelude::*;

use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::passages as words;
use annotator_app::msg::Msg;
use annotator_app::statements::TableMsg;
use annotator_app::statements::table::{Filter, Row, State, values};
use annotator_core::reading::Field;

/// Fields that can be missing.
const MISSING: [Field; 5] =
    [Field::Delegation, Field::Date, Field::Speaker, Field::Organ, Field::Occasion];
const STATES: [State; 3] = [State::New, State::InWork, State::Done];

pub fn filters(filter: &Filter, rows: &[Row]) -> Html {
    let (organs, delegations) = (values(rows, Field::Organ), values(rows, Field::Delegation));
    html! { <Filters filter={filter.clone()} {organs} {delegations} /> }
}

#[derive(Properties, PartialEq)]
struct FiltersProps {
    filter: Filter,
    organs: Vec<String>,
    delegations: Vec<String>,
}

#[component]
fn Filters(props: &FiltersProps) -> Html {
    let dispatch = use_dispatch();
    let field = use_node_ref();
    let filter = &props.filter;
    use_mirrored(&field, filter.words.clone().into());
    let send = move |filter| Msg::Table(TableMsg::Filtered(Box::new(filter)));
    let changed = |change: fn(&mut Filter, String)| {
        let filter = filter.clone();
        dispatch.reform(move |value| {
            let mut filter = filter.clone();
            change(&mut filter, value);
            send(filter)
        })
    };
    let typed = changed(|filter, value| filter.words = value);
    let oninput = typed.reform(|event: InputEvent| value_of(&event));
    let clear = dispatch.reform(move |_: MouseEvent| send(Filter::default()));
    let state = filter.state.and_then(|state| STATES.iter().position(|it| *it == state));
    let missing = filter.missing.and_then(|field| MISSING.iter().position(|it| *it == field));
    html! {
        <div class="passages__filters" role="search">
            <input class="field passages__words" type="search" ref={field} autocomplete="off"
                aria-label={words::filter()} placeholder={words::filter()} {oninput} />
            { select("passages-organ", words::filter_organ(), words::any_organ(),
                filter.organ.clone(), same(&props.organs),
                changed(|filter, value| filter.organ = some(value))) }
            { select("passages-delegation", words::filter_delegation(), words::any_delegation(),
                filter.delegation.clone(), same(&props.delegations),
                changed(|filter, value| filter.delegation = some(value))) }
            { select("passages-state", words::filter_state(), words::any_state(),
                state.map(|at| at.to_string()), numbered(STATES.map(words::state)),
                changed(|filter, value| filter.state = nth(&STATES, &value))) }
            { select("passages-missing", words::filter_missing(), words::nothing_missing(),
                missing.map(|at| at.to_string()), numbered(MISSING.map(words::missing)),
                changed(|filter, value| filter.missing = nth(&MISSING, &value))) }
            <button type="button" class="link" hidden={*filter == Filter::default()} onclick={clear}>
                { words::clear_filters() }
            </button>
        </div>
    }
}

fn some(value: String) -> Option<String> {
    (!value.is_empty()).then_some(value)
}

fn nth<T: Copy>(all: &[T], value: &str) -> Option<T> {
    all.get(value.parse::<usize>().ok()?).copied()
}

fn same(values: &[String]) -> Vec<Entry> {
    values.iter().map(|value| Entry::new(value.clone(), value.clone())).collect()
}

fn numbered<const N: usize>(names: [&'static str; N]) -> Vec<Entry> {
    names.into_iter().enumerate().map(|(at, name)| Entry::new(at.to_string(), name)).collect()
}

fn select(
    id: &'static str,
    label: &'static str,
    any: &'static str,
    value: Option<String>,
    mut entries: Vec<Entry>,
    onchoose: Callback<String>,
) -> Html {
    entries.insert(0, Entry::new("", any));
    // What is set looks different, so that nobody wonders where the other rows are.
    let set = value.is_some().to_string();
    let value = value.unwrap_or_default();
    html! {
        <span class="passages__filter" data-set={set}>
            <Select {id} label={AttrValue::from(label)} {value} {entries} {onchoose} />
        </span>
    }
}
