//! The search: a drawer below the text, which gives it room, and its button in the bar.

pub mod button;
mod list;
mod options;
pub mod painted;
mod tagging;

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::frame::after_frame;
use crate::browser::keyboard::is_mac;
use crate::browser::keyboard::is_of_ime;
use crate::browser::page::element;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::read::picker::CodePicker;
use crate::ui::words::{find as words, statements};
use annotator_app::coding::CodingMsg;
use annotator_app::commands::Command;
use annotator_app::find::{Find, FindAct, FindMsg, FindState};
use annotator_app::keys::own::OwnKeys;
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::statement::Statement;
use annotator_core::query::Query;
use wasm_bindgen::JsCast as _;

/// The id of the field.
const FIELD: &str = "find-words";
/// The id of the line that says what was found.
const FOUND: &str = "find-found";

/// What is below and over the text.
#[component]
pub fn BelowText() -> Html {
    html! {
        <>
            <FindDrawer />
            <CodePicker />
        </>
    }
}

/// What the drawer shows.
#[derive(Clone, PartialEq)]
struct Shown {
    find: Later<Find>,
    statement: Option<Rc<Statement>>,
    statements: usize,
    codebook: Rc<Codebook>,
}

fn look(model: &Model) -> Option<Shown> {
    let open = model.open.as_ref().filter(|open| open.finding)?;
    Some(Shown {
        find: open.find.clone()?,
        statement: open.statement().cloned(),
        statements: open.project.statements.len(),
        codebook: Rc::clone(&open.project.codebook),
    })
}

#[component]
fn FindDrawer() -> Html {
    let dispatch = use_dispatch();
    let shown = use_selector(look);
    let keys = use_selector(|model| OwnKeys::of(&model.settings));
    let field = use_node_ref();
    let words = shown.as_ref().map(|it| it.find.query.words.clone()).unwrap_or_default();
    use_mirrored(&field, words.into());
    use_effect_on(shown.as_ref().map(|it| it.find.opened), |opened| {
        if opened.is_some() {
            after_frame(focus_field);
        }
    });
    let Some(Shown { find, statement, statements, codebook }) = shown else {
        return Html::default();
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| on_key(&event, &dispatch))
    };
    let tag_hit = dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::PickerOpened));
    html! {
        <section class="find" role="search" aria-label={words::find()} {onkeydown}>
            <div class="find__row">
                { field_of(&find, &field, &dispatch) }
                { options::toggles(&find.query, &dispatch) }
                <button type="button" class="icon-button find__close" aria-label={words::close_find()}
                    title={words::close_find()}
                    onclick={dispatch.reform(|_: MouseEvent| Msg::Find(FindMsg::Left))}>
                    { icon(Icon::Close) }
                </button>
            </div>
            <div class="find__row find__where">
                { options::scope_select(&find.scope, statements, &codebook, &dispatch) }
                { step_button(false, &keys, &dispatch) }
                { step_button(true, &keys, &dispatch) }
                { found_line(&find, statement.as_ref()) }
                if find.now.is_some() {
                    <span class="find__hint">{ words::key_tags() }</span>
                    <button type="button" class="quiet-button" onclick={tag_hit}>
                        { words::tag_hit() }
                    </button>
                }
            </div>
            if !find.texts.is_empty() {
                <list::Hits find={find.clone()} codebook={Rc::clone(&codebook)} />
                <tagging::TagAll {find} {codebook} />
            }
        </section>
    }
}

fn field_of(find: &Find, node: &NodeRef, dispatch: &Callback<Msg>) -> Html {
    let query = find.query.clone();
    let oninput = dispatch.reform(move |event: InputEvent| {
        let query = Query { words: value_of(&event), ..query.clone() };
        FindAct::Asked(query).into()
    });
    let bad = matches!(find.state, FindState::Bad(..));
    html! {
        <input class="field find__field" id={FIELD} ref={node} type="search" dir="auto"
            aria-label={words::find_words()} placeholder={words::find_words()}
            autocomplete="off" spellcheck="false" aria-describedby={FOUND}
            aria-invalid={bad.then_some("true")} {oninput} />
    }
}

/// The button that goes to the next or previous hit.
fn step_button(forward: bool, keys: &OwnKeys, dispatch: &Callback<Msg>) -> Html {
    let (name, command) = if forward {
        (words::next_hit(), Command::NextHit)
    } else {
        (words::previous_hit(), Command::PreviousHit)
    };
    let keys = keys.announced(command, is_mac());
    let step = dispatch.reform(move |_: MouseEvent| Msg::Find(FindMsg::Stepped(forward)));
    html! {
        <button type="button" class="icon-button find__step" data-forward={forward.to_string()}
            aria-label={name} title={name} aria-keyshortcuts={keys} onclick={step}>
            { icon(Icon::Down) }
        </button>
    }
}

/// How many hits there are, and which was gone to.
fn found_line(find: &Find, statement: Option<&Rc<Statement>>) -> Html {
    let name = statement.map(|it| statements::name(it)).unwrap_or_default();
    let found = words::found(find, statement.map(|it| it.id), &name);
    let number = find.now.and_then(|(id, span)| find.place(id, span));
    let problem = matches!(find.state, FindState::Bad(..) | FindState::Failed(_));
    html! {
        <p class="find__found" id={FOUND} role="status" data-problem={problem.to_string()}>
            <span>{ found }</span>
            if let Some(number) = number {
                <span class="num">{ words::hit_number(number + 1) }</span>
            }
        </p>
    }
}

/// Moves the focus to the field and selects what is in it, so that typing replaces it.
fn focus_field() {
    let field = element(FIELD).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        // If it cannot take the focus, the focus stays.
        let _ = field.focus();
        field.select();
    }
}

/// Escape closes the drawer; F3, and Enter in the field, go on.
fn on_key(event: &KeyboardEvent, dispatch: &Callback<Msg>) {
    let other = event.ctrl_key() || event.alt_key() || event.meta_key();
    if other || event.default_prevented() || is_of_ime(event) {
        return;
    }
    let in_field =
        event.target_dyn_into::<HtmlInputElement>().is_some_and(|target| target.id() == FIELD);
    let msg = match event.key().as_str() {
        "Escape" => FindMsg::Left,
        "F3" => FindMsg::Stepped(!event.shift_key()),
        "Enter" if in_field => FindMsg::Stepped(!event.shift_key()),
        _ => return,
    };
    event.prevent_default();
    dispatch.emit(Msg::Find(msg));
}
