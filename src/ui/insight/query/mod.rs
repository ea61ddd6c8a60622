//! Questions about passages, built by choosing, and the passages that fit.

mod clause;
mod codes;
mod known;
mod results;
mod saving;

use yew::prelude::*;

use super::change::use_change;
use super::controls::{Annotators, several};
use super::{View, ViewProps};
use crate::ui::words::{insight as words, query as query_words};
use annotator_app::insight::InsightMsg;
use annotator_core::insight::query::{Clause, Condition, Query as Asked, Relation};
use clause::clause;
use codes::{CodeEdit, codes};
use results::Results;
use saving::Saving;

type Change = super::change::Change<Asked>;

#[component]
pub(super) fn Query(ViewProps { view }: &ViewProps) -> Html {
    let asked = &view.room.query.asked;
    let change = use_change(
        |room| room.query.asked.clone(),
        |asked| InsightMsg::QueryAsked(Box::new(asked)),
    );
    html! {
        <>
            <div class="query__whose"><Annotators view={std::rc::Rc::clone(view)} /></div>
            <h1 class="insight__title">{ words::query() }</h1>
            { several(view) }
            <div class="query" role="group" aria-label={words::query()}>
                <div class="query__line">
                    <span>{ query_words::passages_coded() }</span>
                    { codes(view, "query-codes", query_words::codes_of_passages(), &asked.codes,
                        &change.to(|asked, edit: CodeEdit| edit.make(&mut asked.codes))) }
                </div>
                { for asked.any_of.iter().enumerate().map(|(at, all)| alternative(view, &change, at, all)) }
                { additions(asked, &change) }
            </div>
            <p class="insight__reading" dir="auto">{ query_words::sentence(&view.project, asked) }</p>
            <Saving view={std::rc::Rc::clone(view)} />
            <Results view={std::rc::Rc::clone(view)} />
        </>
    }
}

fn alternative(view: &View, change: &Change, at: usize, all: &[Clause]) -> Html {
    let lines = all.iter().enumerate().map(|(place, it)| clause(view, change, (at, place), it));
    html! {
        <div key={at} class="query__list" role="group" aria-label={query_words::alternative(at + 1)}>
            if at > 0 { <p class="query__or">{ query_words::or() }</p> }
            { for lines }
        </div>
    }
}

/// A condition to begin with.
fn first(not: bool) -> Clause {
    let is = Condition::Related { how: Relation::Overlaps, codes: Vec::new(), within: 1 };
    Clause { not, is }
}

fn additions(asked: &Asked, change: &Change) -> Html {
    let add = |not: bool| {
        change.to(move |asked, _: MouseEvent| match asked.any_of.last_mut() {
            Some(last) => last.push(first(not)),
            None => asked.any_of.push(vec![first(not)]),
        })
    };
    let or = change.to(|asked, _: MouseEvent| asked.any_of.push(vec![first(false)]));
    html! {
        <div class="query__additions">
            <button type="button" id="query-and" class="button" onclick={add(false)}>{ query_words::add_and() }</button>
            <button type="button" class="button" onclick={or} disabled={asked.any_of.is_empty()}>
                { query_words::add_or() }
            </button>
            <button type="button" class="button" onclick={add(true)}>{ query_words::add_not() }</button>
        </div>
    }
}
