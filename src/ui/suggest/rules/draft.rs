//! The rule that is being written, and what it would suggest in all texts.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::field::value_of;
use crate::ui::words::all_tags::code_name;
use crate::ui::words::{number, rules as words, statements as titles};
use annotator_app::msg::Msg;
use annotator_app::suggesting::rules::{Draft, RulesMsg, RulesRoom, Tried};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestion_rules::{NOTHING, OwnRule};
use annotator_jobs::rules::MOST_HITS;

/// Whom a rule can be about, as the table of rules writes it.
const ABOUT: [&str; 6] = ["own", "other", "anybody", "words", "we", "thing"];
/// The types, which are ids of codes.
const KINDS: [&str; 7] =
    ["pledge", "ongoing", "reaffirmation", "call_on_others", "report_past", "intent", "refusal"];
/// The most hits that are listed.
const MOST_LISTED: usize = 60;

pub fn draft(
    draft: &Draft,
    room: &RulesRoom,
    codebook: &Codebook,
    statements: &[Rc<Statement>],
    dispatch: &Callback<Msg>,
) -> Html {
    let rule = &draft.rule;
    let send = |msg: RulesMsg| dispatch.reform(move |_: MouseEvent| msg.clone().into());
    let change = |set: fn(&mut OwnRule, String)| {
        let rule = rule.clone();
        move |value: String| {
            let mut rule = rule.clone();
            set(&mut rule, value);
            Msg::from(RulesMsg::Drafted(rule))
        }
    };
    let chosen = |set: fn(&mut OwnRule, String)| {
        let change = change(set);
        dispatch.reform(move |event: Event| change(value_of(&event)))
    };
    let typed = {
        let change = change(|rule, value| rule.pattern = value);
        dispatch.reform(move |event: InputEvent| change(value_of(&event)))
    };
    let own = room.rows.iter().any(|row| row.own && row.rule.id == rule.id);
    let empty = rule.pattern.trim().is_empty();
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        RulesMsg::Tried.into()
    });
    html! {
        <form class="rule-draft" id="rule-draft" aria-label={words::draft_title()} {onsubmit}>
            <h2>{ words::draft_title() }</h2>
            if draft.replaces.is_some() {
                <p class="hint">{ words::draft_replaces() }</p>
            }
            <label for="rule-about">{ words::who_acts() }</label>
            <select id="rule-about" class="field" onchange={chosen(|rule, value| rule.about = value)}>
                for about in ABOUT {
                    <option value={about} selected={rule.about == about}>{ words::about(about) }</option>
                }
            </select>
            if room.languages.len() > 1 {
                <label for="rule-language">{ words::rule_language() }</label>
                <select id="rule-language" class="field"
                    onchange={chosen(|rule, value| rule.language = value)}>
                    for code in languages(room, rule) {
                        <option value={code.to_owned()} selected={rule.language == code}>
                            { words::language(code) }
                        </option>
                    }
                </select>
            }
            <label for="rule-pattern">{ words::pattern() }</label>
            <input id="rule-pattern" class="field" dir="auto" autocomplete="off" spellcheck="false"
                value={rule.pattern.clone()} aria-describedby="rule-pattern-hint" oninput={typed} />
            <p class="hint" id="rule-pattern-hint">{ words::pattern_hint() }</p>
            <label for="rule-kind">{ words::column_suggests() }</label>
            <select id="rule-kind" class="field" onchange={chosen(|rule, value| rule.kind = value)}>
                for kind in KINDS {
                    <option value={kind} selected={rule.kind == kind}>{ name_of(codebook, kind) }</option>
                }
                <option value={NOTHING} selected={rule.kind == NOTHING}>{ words::nothing() }</option>
            </select>
            <div class="rule-draft__buttons">
                <button type="submit" class="button" disabled={empty}>{ words::try_rule() }</button>
                <button type="button" class="button" data-kind="primary" disabled={empty}
                    onclick={send(RulesMsg::Kept)}>{ words::keep_rule() }</button>
                <button type="button" class="button" onclick={send(RulesMsg::DraftLeft)}>
                    { words::leave_rule() }
                </button>
                if own {
                    <button type="button" class="button" data-kind="danger"
                        onclick={send(RulesMsg::Removed(rule.id.clone()))}>{ words::remove_rule() }</button>
                }
            </div>
            <div role="status">
                if room.is_trying() {
                    <p class="hint">{ words::trying() }</p>
                }
                if let Some(tried) = &room.tried {
                    { hits(tried, statements) }
                }
            </div>
        </form>
    }
}

/// The languages that a rule can have: those of the texts, and its own.
fn languages<'a>(room: &RulesRoom, rule: &'a OwnRule) -> Vec<&'a str> {
    let mut codes: Vec<&str> = room.languages.clone();
    if !codes.contains(&rule.language.as_str()) {
        codes.push(&rule.language);
    }
    codes
}

fn name_of(codebook: &Codebook, kind: &str) -> String {
    CodeId::parse(kind).map_or_else(|| kind.to_owned(), |id| code_name(codebook, &id))
}

/// What the rule would suggest, in the order of the texts.
fn hits(tried: &Tried, statements: &[Rc<Statement>]) -> Html {
    let hits = match &tried.found {
        Err(problem) => {
            return html! { <p class="rules-table__problem">{ words::problem(problem) }</p> };
        }
        Ok(hits) => hits,
    };
    let tagged = hits.iter().filter(|hit| hit.tagged).count();
    let name = |id| {
        let statement = statements.iter().find(|statement| statement.id == id);
        statement.map(|it| titles::name(it)).unwrap_or_default()
    };
    html! {
        <>
            <h3 class="rule-draft__tried">
                if tried.rule.kind == NOTHING {
                    { words::tried_nothing(hits.len()) }
                } else {
                    { words::tried(hits.len(), tagged) }
                }
            </h3>
            if hits.len() >= MOST_HITS {
                <p class="hint">{ words::tried_most() }</p>
            }
            if hits.len() > MOST_LISTED {
                <p class="hint">{ words::tried_first(&number(MOST_LISTED)) }</p>
            }
            <ul class="rule-draft__hits">
                for hit in hits.iter().take(MOST_LISTED) {
                    <li data-tagged={hit.tagged.to_string()}>
                        <span class="rule-draft__quote" dir="auto">{ &hit.quote }</span>{ " " }
                        <span class="hint">
                            { name(hit.statement) }
                            if hit.tagged {
                                { ", " }{ words::is_tagged() }
                            }
                        </span>
                    </li>
                }
            </ul>
        </>
    }
}
