//! The tab with the rules: what is used, how each did, rules of one's own, and their files.

mod draft;
mod row;

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::files::read_one;
use crate::ui::parts::field::value_of;
use crate::ui::parts::file_button::{choose_files, files_of};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::words::{number, rules as words};
use annotator_app::input::FileBytes;
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::suggesting::Suggesting;
use annotator_app::suggesting::rules::{RulesMsg, RulesRoom, RulesShown};
use annotator_core::codebook::Codebook;
use annotator_core::project::statement::Statement;

/// What the browser offers first. The user can still choose any file.
const ACCEPT: &str = ".csv,.json,text/csv,application/json";

/// What the tab shows.
#[derive(Clone, PartialEq)]
struct Shown {
    suggesting: Option<Later<Suggesting>>,
    codebook: Rc<Codebook>,
    statements: Vec<Rc<Statement>>,
    name: String,
}

fn look(model: &Model) -> Option<Shown> {
    let open = model.open.as_ref()?;
    Some(Shown {
        suggesting: open.suggesting.clone(),
        codebook: Rc::clone(&open.project.codebook),
        statements: open.project.statements.clone(),
        name: open.project.name.clone(),
    })
}

#[component]
pub fn RulesTab() -> Html {
    let dispatch = use_dispatch();
    let Some(shown) = use_selector(look) else { return Html::default() };
    let none = Suggesting::default();
    let suggesting = shown.suggesting.as_deref().unwrap_or(&none);
    let room = &suggesting.rules;
    html! {
        <div class="rules" id="suggestion-rules">
            <div class="rules__main">
                { head(room, &shown.name, &dispatch) }
                <FileButton />
                { table(suggesting, &shown.codebook, &dispatch) }
            </div>
            if let Some(draft) = &room.draft {
                { draft::draft(draft, room, &shown.codebook, &shown.statements, &dispatch) }
            }
        </div>
    }
}

fn head(room: &RulesRoom, project: &str, dispatch: &Callback<Msg>) -> Html {
    let send = |msg: RulesMsg| dispatch.reform(move |_: MouseEvent| msg.clone().into());
    let file = |table: bool, ending: &str| {
        let name = words::file_name(project);
        RulesMsg::FileWanted { table, name: annotator_words::plain(&name) + ending }
    };
    let segment = |shown: RulesShown, name: String| {
        html! {
            <button type="button" class="segment" aria-pressed={(room.shown == shown).to_string()}
                onclick={send(RulesMsg::ShownChosen(shown))}>{ name }</button>
        }
    };
    let count = |shown: RulesShown| number(room.count(shown));
    html! {
        <>
            <div class="rules__head">
                <h1 class="whole__title">{ words::rules_title() }</h1>
                <button type="button" class="button" onclick={send(file(true, ".csv"))}>
                    { words::export_table() }
                </button>
                <button type="button" class="button" onclick={send(file(false, ".json"))}>
                    { words::export_json() }
                </button>
                <button type="button" class="button" data-kind="primary" id="add-rule"
                    onclick={send(RulesMsg::DraftBegun)}>{ words::add_rule() }</button>
            </div>
            <div class="rules__head">
                <input class="field rules__filter" id="rules-filter" type="search" dir="auto" value={room.filter.clone()}
                    aria-label={words::filter_rules()} placeholder={words::filter_rules()}
                    oninput={dispatch.reform(|event: InputEvent| {
                        RulesMsg::FilterTyped(value_of(&event)).into()
                    })} />
                <div class="scopes" role="group" aria-label={words::which_rules()}>
                    { segment(RulesShown::All, words::all_rules(&count(RulesShown::All))) }
                    { segment(RulesShown::On, words::rules_on(&count(RulesShown::On))) }
                    { segment(RulesShown::Off, words::rules_off(&count(RulesShown::Off))) }
                    { segment(RulesShown::Mine, words::rules_mine(&count(RulesShown::Mine))) }
                </div>
                <span class="hint" role="status">{ state(room) }</span>
            </div>
        </>
    }
}

fn state(room: &RulesRoom) -> &'static str {
    if room.failed.is_some() {
        words::rules_failed()
    } else if room.rows.is_empty() && room.is_waiting() {
        words::listing_rules()
    } else {
        words::rules_hint()
    }
}

/// The button that reads rules from a file.
#[component]
fn FileButton() -> Html {
    let store = use_store();
    let node = use_node_ref();
    let onchange = move |event: Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        read_one(&store, files_of(input.files()), |file: FileBytes| {
            RulesMsg::FileRead(file).into()
        });
        // Without this, the same file could not be chosen again.
        input.set_value("");
    };
    let choose = {
        let node = node.clone();
        move |_: MouseEvent| choose_files(&node)
    };
    html! {
        <div class="rules__file">
            <button type="button" class="link" onclick={choose}>{ words::import_rules() }</button>
            <input type="file" ref={node} accept={ACCEPT} hidden=true tabindex="-1" {onchange} />
        </div>
    }
}

fn table(suggesting: &Suggesting, codebook: &Codebook, dispatch: &Callback<Msg>) -> Html {
    let room = &suggesting.rules;
    let now = room.draft.as_ref().map(|draft| draft.replaces.as_ref().unwrap_or(&draft.rule.id));
    let several = room.languages.len() > 1;
    html! {
        <div class="rules__scroll">
            <table class="rules-table">
                <caption class="visually-hidden">{ words::tab_rules() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::column_on() }</th>
                        <th scope="col">{ words::column_pattern() }</th>
                        <th scope="col">{ words::column_suggests() }</th>
                        <th scope="col" class="num">{ words::column_decided() }</th>
                        <th scope="col" class="num">{ words::column_accepted() }</th>
                        <th scope="col">{ words::column_from() }</th>
                    </tr>
                </thead>
                <tbody>
                    for one in room.listed() {
                        { row::row(one, now == Some(&one.rule.id), several, &suggesting.record, codebook, dispatch) }
                    }
                </tbody>
            </table>
        </div>
    }
}
