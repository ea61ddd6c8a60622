//! The pairs: both passages, what changed in the record, and what the user says about them.

use yew::prelude::*;

use super::super::controls::more;
use super::super::{View, use_send};
use super::passage::{beginning, passage};
use super::{ListProps, NextFocus};
use crate::ui::words::all_tags::{code_name, value};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::compare::{Change, changes, row, shared_words};
use annotator_app::passages::row::TagRow;
use annotator_core::codebook::AttributeDefinition;
use annotator_core::insight::compare::{Commitment, Repeated, pair};
use annotator_core::text::direction::visible;
use annotator_words::insight_compare as words;
use annotator_words::thousandths;

/// How many pairs are drawn at first, and how many more each time.
const MOST: usize = 50;
const HEADING_ID: &str = "compare-repeated";

/// The id of the button that says that a pair is the same.
pub(super) fn same_id(earlier: Commitment) -> String {
    format!("compare-same-{}", earlier.annotation)
}

#[component]
pub(super) fn Pairs(props: &ListProps) -> Html {
    let send = use_send();
    let most = use_state_eq(|| MOST);
    let ListProps { view, compared, next } = props;
    let all = &compared.found.repeated;
    let lines = all.iter().enumerate().take(*most).map(|(at, it)| {
        let beside = all.get(at + 1).or_else(|| all.get(at.checked_sub(1)?));
        let after = beside.map_or_else(|| HEADING_ID.to_owned(), |it| same_id(it.earlier));
        line(view, it, after, (next, &send))
    });
    html! {
        <section class="compare__list" aria-labelledby={HEADING_ID}>
            <h2 id={HEADING_ID} tabindex="-1">{ words::repeated() }</h2>
            if all.is_empty() {
                <p class="hint">{ words::repeated_none() }</p>
            } else {
                <div class="compare__scroll">
                    <table class="insight__list" data-list="pairs">
                        <caption class="visually-hidden">{ words::repeated() }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ words::earlier() }</th>
                                <th scope="col">{ words::later() }</th>
                                <th scope="col">{ words::changed() }</th>
                                <th scope="col">{ words::decision() }</th>
                            </tr>
                        </thead>
                        <tbody>{ for lines }</tbody>
                    </table>
                </div>
            }
            { more(all.len().saturating_sub(*most), &most, MOST) }
        </section>
    }
}

fn line(
    view: &View,
    it: &Repeated,
    after: String,
    (next, send): (&NextFocus, &Callback<InsightMsg>),
) -> Html {
    let rows = row(&view.project, it.earlier).zip(row(&view.project, it.later));
    let Some((earlier, later)) = rows else { return Html::default() };
    let (here, there) = shared_words(&earlier.quote(), &later.quote());
    html! {
        <tr key={it.earlier.annotation.to_string()}>
            <td dir="auto">{ passage(&earlier, &here, send) }</td>
            <td dir="auto">{ passage(&later, &there, send) }</td>
            <td dir="auto">{ changed(view, &earlier, &later) }</td>
            <td>{ decision(it, &beginning(&earlier), after, (next, send)) }</td>
        </tr>
    }
}

fn changed(view: &View, earlier: &TagRow, later: &TagRow) -> Html {
    let codebook = &view.project.codebook;
    let changes = changes(&view.project, &earlier.annotation, &later.annotation);
    if changes.is_empty() {
        return html! { <span class="hint">{ words::unchanged() }</span> };
    }
    let said = changes.into_iter().map(|change| match change {
        Change::Code => {
            let name = |row: &TagRow| code_name(codebook, &row.annotation.code);
            words::change(super::names::code(), &name(earlier), &name(later))
        }
        Change::Field(field) => {
            words::change(&visible(&field.name), &of_field(earlier, field), &of_field(later, field))
        }
    });
    html! { <ul class="compare__changes">{ for said.map(|it| html! { <li>{ it }</li> }) }</ul> }
}

/// What a field says.
fn of_field(row: &TagRow, field: &AttributeDefinition) -> String {
    let said = row.annotation.attributes.get(&field.id);
    let said = said.map(|it| value(row, &it.value, field)).filter(|it| !it.is_empty());
    said.unwrap_or_else(|| words::nothing().to_owned())
}

fn decision(
    it: &Repeated,
    begin: &str,
    after: String,
    (next, send): (&NextFocus, &Callback<InsightMsg>),
) -> Html {
    let about = pair(it.earlier, it.later);
    let similarity = thousandths(it.similarity);
    let (state, said) = if it.is_decided {
        ("decided", words::decided(&similarity))
    } else {
        ("proposed", words::proposed(&similarity))
    };
    // Pressed again, it takes the decision back.
    let same = (!it.is_decided).then_some(true);
    let confirm = send.reform(move |_: MouseEvent| InsightMsg::PairDecided(about, same));
    let split = {
        let next = next.clone();
        send.reform(move |_: MouseEvent| {
            next.replace(Some(after.clone()));
            InsightMsg::PairDecided(about, Some(false))
        })
    };
    html! {
        <div class="compare__decision">
            <span class="compare__state" data-state={state}>{ said }</span>
            <button type="button" class="toggle" id={same_id(it.earlier)} aria-pressed={it.is_decided.to_string()}
                aria-label={words::same_of(begin)} onclick={confirm}>{ words::same() }</button>
            <button type="button" class="button" aria-label={words::not_same_of(begin)} onclick={split}>
                { words::not_same() }
            </button>
        </div>
    }
}
