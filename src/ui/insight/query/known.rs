//! A condition on what is known of statements, in a query.

use yew::prelude::*;

use super::super::View;
use super::super::controls::range_fields;
use super::super::filters::edit::{ConditionEdit, group_choices};
use super::clause::select;
use crate::browser::focus::focus_id;
use crate::ui::words::{insight_filter, query as words};
use annotator_app::insight::query::known_values;
use annotator_core::insight::filter::StatementIs;

pub(super) fn known(
    view: &View,
    is: &StatementIs,
    id: &dyn Fn(&str) -> String,
    onedit: &Callback<ConditionEdit>,
) -> Html {
    let onrange = onedit.reform(ConditionEdit::Range);
    match is {
        StatementIs::Days(range) => range_fields(&id("days"), false, range, &onrange),
        StatementIs::Numbers { range, .. } => range_fields(&id("numbers"), true, range, &onrange),
        StatementIs::Group(now) => {
            let onchoose = onedit.reform(ConditionEdit::Group);
            let all = group_choices(view, now);
            select(&id("group"), insight_filter::group(), all, now, onchoose)
        }
        StatementIs::Among { about, values } => {
            several(&id("value"), known_values(&view.whole, about), values, onedit)
        }
    }
}

/// The values as buttons that remove them, and a list that adds one.
fn several(id: &str, all: Vec<String>, now: &[String], onedit: &Callback<ConditionEdit>) -> Html {
    let chips = now.iter().map(|value| {
        let name = words::known_value(value);
        let (list, value) = (id.to_owned(), value.clone());
        let label = words::remove_code(&name);
        let onclick = onedit.reform(move |_: MouseEvent| {
            focus_id(&list);
            ConditionEdit::Value { value: value.clone(), add: false }
        });
        html! {
            <button type="button" class="query__chip" aria-label={label} {onclick}>
                <span dir="auto">{ name }</span><span aria-hidden="true">{ "✕" }</span>
            </button>
        }
    });
    let prompt = if now.is_empty() { words::any_value() } else { words::another_value() };
    let mut entries: Vec<(Option<String>, AttrValue)> = vec![(None, prompt.into())];
    let others = all.into_iter().filter(|it| !now.contains(it));
    entries.extend(others.map(|it| (Some(it.clone()), words::known_value(&it).into())));
    let onedit = onedit.clone();
    let added = Callback::from(move |value: Option<String>| {
        if let Some(value) = value {
            onedit.emit(ConditionEdit::Value { value, add: true });
        }
    });
    html! { <>{ for chips }{ select(id, words::value(), entries, &None, added) }</> }
}
