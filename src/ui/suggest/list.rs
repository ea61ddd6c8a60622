//! The tab with the suggestions of the statement shown, in the order in which they are gone through.

use std::rc::Rc;

use yew::prelude::*;

use super::entry::Entries;
use super::learned::LearnedCodes;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::{number, suggest as words};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::suggesting::{Record, SuggestMsg, Suggesting};
use annotator_core::codebook::Codebook;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestion_rules::{RULES, language_of};

#[derive(Clone, PartialEq)]
struct Shown {
    suggesting: Later<Suggesting>,
    codebook: Rc<Codebook>,
    statement: Rc<Statement>,
    outline: Rc<Outline>,
    has_rules: bool,
    /// What the project changes about the rules.
    rules: Option<Rc<str>>,
    /// Whether there are several texts.
    several: bool,
}

fn look(model: &Model) -> Option<Shown> {
    let open = model.open.as_ref()?;
    Some(Shown {
        suggesting: model.suggesting()?.clone(),
        codebook: Rc::clone(&open.project.codebook),
        statement: Rc::clone(open.statement()?),
        outline: Rc::clone(open.outline()?),
        has_rules: !open.is_exercise(),
        rules: open.project.attachments.get(RULES).cloned(),
        several: open.project.statements.len() > 1,
    })
}

#[component]
pub fn SuggestionList() -> Html {
    let dispatch = use_dispatch();
    let Some(shown) = use_selector(look) else { return Html::default() };
    let Shown { suggesting, codebook, statement, outline, has_rules, rules, several } = &shown;
    let (has_rules, dispatch) = (*has_rules, &dispatch);
    let entries = Entries { suggesting, codebook, statement, outline, dispatch, has_rules };
    html! {
        <div class="suggest-list">
            <h2 class="suggest-list__name" id="suggest-list" tabindex="-1">{ words::suggestions_here(suggesting.shown.len()) }</h2>
            { state(suggesting, statement, dispatch) }
            { walking(suggesting, *several, dispatch) }
            if let Some(list) = &suggesting.list {
                { entries.rule_list(list) }
            } else {
                <ol class="suggest-list__entries">
                    for one in suggesting.shown.iter() {
                        { entries.entry(one) }
                    }
                </ol>
            }
            { not_yet(suggesting, codebook) }
            { how_good(&suggesting.record) }
            <LearnedCodes codebook={Rc::clone(codebook)} report={suggesting.learning.report.clone()}
                decided={suggesting.learning.decided} at_work={suggesting.learning.is_at_work()}
                rules={rules.clone()} />
        </div>
    }
}

/// Why there are none.
fn state(suggesting: &Suggesting, statement: &Statement, dispatch: &Callback<Msg>) -> Html {
    if suggesting.failed.is_some() {
        let again = dispatch.reform(|_: MouseEvent| SuggestMsg::Again.into());
        return html! {
            <p class="hint" role="alert">
                { words::suggest_failed() }{ " " }
                <button type="button" class="link" onclick={again}>{ words::try_again() }</button>
            </p>
        };
    }
    let said = if language_of(&statement.metadata.language).is_none() {
        words::no_rules_for_language()
    } else if suggesting.is_waiting() {
        words::looking()
    } else if suggesting.shown.is_empty() {
        words::no_suggestions()
    } else {
        return Html::default();
    };
    html! { <p class="hint">{ said }</p> }
}

fn walking(suggesting: &Suggesting, several: bool, dispatch: &Callback<Msg>) -> Html {
    let send = |msg: SuggestMsg| dispatch.reform(move |_: MouseEvent| msg.clone().into());
    let walks = suggesting.walk.is_some();
    html! {
        <div class="suggest-list__walk">
            if walks {
                <button type="button" class="button" aria-keyshortcuts="Shift+N"
                    onclick={send(SuggestMsg::Walked(false))}>{ words::previous_suggestion() }</button>
                <button type="button" class="button" aria-keyshortcuts="N"
                    onclick={send(SuggestMsg::Walked(true))}>{ words::next_suggestion() }</button>
                <button type="button" class="link" onclick={send(SuggestMsg::Stopped)}>
                    { words::stop_going() }
                </button>
                <p class="hint">{ words::walk_keys() }</p>
            } else {
                if !suggesting.shown.is_empty() {
                    <button type="button" class="button" data-kind="primary"
                        onclick={send(SuggestMsg::Walked(true))}>{ words::go_through() }</button>
                }
                if several {
                    <button type="button" class="button" onclick={send(SuggestMsg::QueueBegun)}>
                        { words::go_through_all() }
                    </button>
                }
            }
        </div>
    }
}

fn not_yet(suggesting: &Suggesting, codebook: &Codebook) -> Html {
    let names = suggesting.not_yet.iter().filter_map(|id| codebook.code(id));
    let names: Vec<String> = names.map(|code| code.name.clone()).collect();
    if names.is_empty() {
        return Html::default();
    }
    html! { <p class="hint">{ words::not_yet(&annotator_words::list(&names)) }</p> }
}

/// How the last decisions went, in words and as a row of bars.
fn how_good(record: &Record) -> Html {
    let (decided, accepted) = (record.last.len(), record.accepted());
    let (right, wrong) = (number(accepted), number(decided - accepted));
    html! {
        <section class="suggest-good">
            <h2 class="suggest-list__name">{ words::how_good() }</h2>
            if decided == 0 {
                <p class="hint">{ words::no_decisions() }</p>
            } else {
                <p>
                    <span class="hint">{ words::last_decisions(decided) }</span>
                    <b class="num">{ words::last_accepted(&right) }</b>
                </p>
                <div class="suggest-good__bars" role="img" aria-label={words::last_in_order(&right, &wrong)}>
                    for accepted in &record.last {
                        <span data-accepted={accepted.to_string()}></span>
                    }
                </div>
            }
        </section>
    }
}
