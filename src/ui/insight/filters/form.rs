//! The form for a filter.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::super::controls::range_fields;
use super::super::{View, ViewProps};
use super::edit::{ConditionEdit, group_choices};
use super::{BUTTON_ID, use_filters};
use crate::browser::focus::focus_id;
use crate::browser::popover::hide_around;
use crate::ui::parts::select::{Select, by_place};
use crate::ui::words::{insight_filter as words, query as query_words};
use annotator_app::insight::filter::{begun, subjects};
use annotator_app::insight::query::known_values;
use annotator_core::insight::filter::{StatementIs, Subject, put};
use annotator_core::insight::query::Known;
use annotator_core::project::variables::Variables;

/// What filters can be about, with names.
fn offered(view: &View) -> Vec<(Subject, AttrValue)> {
    let project = &view.whole;
    let known = subjects(project);
    let has_days = known.contains(&Known::Year);
    let named = |it: Known| {
        let name = query_words::known(project, &it);
        (Subject::Known(it), name.into())
    };
    let mut all: Vec<(Subject, AttrValue)> = known.into_iter().map(named).collect();
    all.extend(has_days.then(|| (Subject::Day, words::date().into())));
    let has_groups = !Variables::of(&project.attachments).groups.is_empty();
    all.extend(has_groups.then(|| (Subject::Group, words::group().into())));
    all
}

/// The filter about something as it is now, or an empty one.
fn now_or_begun(view: &View, subject: &Subject) -> StatementIs {
    let now = view.room.filters.conditions.iter().find(|it| it.subject() == *subject);
    now.cloned().unwrap_or_else(|| begun(&view.whole, subject))
}

/// Chooses what a filter is about, and which values fit.
#[component]
pub(super) fn FilterForm(ViewProps { view }: &ViewProps) -> Html {
    let change = use_filters();
    let offered = offered(view);
    let subject = use_state_eq(|| None::<Subject>);
    let draft = use_state_eq(|| None::<StatementIs>);
    let now = (*subject).clone().or_else(|| offered.first().map(|(first, _)| first.clone()));
    let Some(now) = now else { return html! { <p>{ words::nothing_known() }</p> } };
    let condition = (*draft).clone().unwrap_or_else(|| now_or_begun(view, &now));
    let read = condition.read();
    let missing = read.is_none();
    let added = change.to(|all: &mut Vec<StatementIs>, condition| put(all, condition));
    let undrafted = draft.setter();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let Some(condition) = read.clone() else { return };
        added.emit(condition);
        undrafted.set(None);
        if let Some(form) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
            hide_around(&form);
        }
        focus_id(BUTTON_ID);
    });
    let onsubject = {
        let (subject, draft) = (subject.setter(), draft.setter());
        Callback::from(move |chosen: Subject| {
            subject.set(Some(chosen));
            draft.set(None);
        })
    };
    let ondraft = {
        let draft = draft.setter();
        Callback::from(move |condition: StatementIs| draft.set(Some(condition)))
    };
    let (entries, value, onchoose) = by_place(offered, &now, onsubject);
    html! {
        <form class="tag-choice__form" {onsubmit}>
            <strong>{ words::new() }</strong>
            <label for="insight-filter-by">{ words::by() }</label>
            <Select id="insight-filter-by" {value} {entries} {onchoose} />
            { values(view, &condition, &ondraft) }
            <button type="submit" class="button" data-kind="primary" disabled={missing}>
                { words::apply() }
            </button>
        </form>
    }
}

/// The values that fit.
fn values(view: &View, condition: &StatementIs, ondraft: &Callback<StatementIs>) -> Html {
    let before = condition.clone();
    let onedit = ondraft.reform(move |edit: ConditionEdit| {
        let mut condition = before.clone();
        edit.make(&mut condition);
        condition
    });
    let onrange = onedit.reform(ConditionEdit::Range);
    match condition {
        StatementIs::Days(range) => range_fields("insight-filter-days", false, range, &onrange),
        StatementIs::Numbers { range, .. } => {
            range_fields("insight-filter-numbers", true, range, &onrange)
        }
        StatementIs::Group(name) => groups(view, name, &onedit),
        StatementIs::Among { about, values } => among(view, about, values, &onedit),
    }
}

fn groups(view: &View, now: &String, onedit: &Callback<ConditionEdit>) -> Html {
    let onchoose = onedit.reform(ConditionEdit::Group);
    let (entries, value, onchoose) = by_place(group_choices(view, now), now, onchoose);
    html! {
        <>
            <label for="insight-filter-group">{ words::which() }</label>
            <Select id="insight-filter-group" {value} {entries} {onchoose} />
        </>
    }
}

/// A box for each value.
fn among(view: &View, about: &Known, chosen: &[String], onedit: &Callback<ConditionEdit>) -> Html {
    let mut all = known_values(&view.whole, about);
    // Statements of which it is not known come last.
    if all.first().is_some_and(String::is_empty) {
        all.rotate_left(1);
    }
    let boxes = all.into_iter().map(|value| {
        let name = query_words::known_value(&value);
        let (checked, key) = (chosen.contains(&value), value.clone());
        let onchange = onedit.reform(move |event: Event| {
            let add = event.target_unchecked_into::<HtmlInputElement>().checked();
            ConditionEdit::Value { value: value.clone(), add }
        });
        html! {
            <label class="tag-choice__row" {key}>
                <input type="checkbox" {checked} {onchange} /><span dir="auto">{ name }</span>
            </label>
        }
    });
    html! {
        <fieldset class="insight__values">
            <legend>{ words::which() }</legend>
            { for boxes }
        </fieldset>
    }
}
