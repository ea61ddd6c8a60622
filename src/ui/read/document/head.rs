//! The head of the text: the statement's name, which opens the list of all statements, and a line
//! of what is known.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::popover::is_shown;
use crate::browser::store::Store;
use crate::ui::later::{self, use_later};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::words::number;
use crate::ui::words::statements as words;
use annotator_app::dialog::{DetailField, Dialog};
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::text::direction::visible;

/// The id of the popover with the list of statements.
const SWITCHER: &str = "switcher";

#[derive(Properties, PartialEq)]
pub struct DocumentHeadProps {
    pub statement: Rc<Statement>,
}

/// The number of the statement shown, and how many there are.
fn place(model: &Model) -> (usize, usize) {
    model.open.as_ref().and_then(Open::place).unwrap_or_default()
}

#[component]
pub fn DocumentHead(props: &DocumentHeadProps) -> Html {
    use_later();
    let store = use_store();
    let dispatch = use_dispatch();
    let place = use_selector(place);
    let exercise = use_selector(|model| model.open.as_ref().is_some_and(Open::is_exercise));
    let opened = use_state_eq(|| false);
    let ontoggle = {
        let opened = opened.setter();
        move |event: Event| {
            let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(element) = element.filter(|element| element.id() == SWITCHER) {
                opened.set(is_shown(&element));
            }
        }
    };
    let name = words::name(&props.statement);
    let metadata = &props.statement.metadata;
    html! {
        <header class="document-head">
            <div class="document-head__first">
                <h1 dir="auto">
                    <button type="button" class="switcher" popovertarget={SWITCHER}
                        aria-haspopup="dialog" title={metadata.title.clone()}>
                        <span class="switcher__name">{ name }</span>{ icon(Icon::Down) }
                    </button>
                </h1>
                <div class="document-head__tools">
                    if place.1 > 1 {
                        { steps(place, &store, &dispatch) }
                    }
                    <span class="reading-tools">{ later::reading_tools() }</span>
                </div>
            </div>
            <div class="switch-list" id={SWITCHER} popover="auto" role="dialog"
                aria-label={words::switch()} {ontoggle}>
                if *opened {
                    { later::switcher() }
                }
            </div>
            { known(&props.statement, exercise, &dispatch) }
        </header>
    }
}

/// "12 of 22", and buttons to the statements beside this one.
fn steps((at, all): (usize, usize), store: &Store, dispatch: &Callback<Msg>) -> Html {
    let step = |forward: bool, idle: bool| {
        let dispatch = dispatch.clone();
        let (label, drawing, keys, command) = if forward {
            (words::next_statement(), Icon::Right, "Alt+PageDown", "NextStatement")
        } else {
            (words::previous_statement(), Icon::Left, "Alt+PageUp", "PreviousStatement")
        };
        let keys = store.read(|model| model.settings.has_usual_key(command)).then_some(keys);
        let onclick = Callback::from(move |_: MouseEvent| {
            if !idle {
                dispatch.emit(Msg::Statements(StatementsMsg::StatementStepped(forward)));
            }
        });
        html! {
            <button type="button" class="icon-button" aria-label={label} title={label}
                aria-keyshortcuts={keys} aria-disabled={idle.to_string()} {onclick}>
                { icon(drawing) }
            </button>
        }
    };
    html! {
        <>
            <span class="num">{ words::place(&number(at), &number(all)) }</span>
            { step(false, at <= 1) }
            { step(true, at >= all) }
        </>
    }
}

/// What is known about the statement, and what is missing. A click leads to its field. In an
/// exercise nothing of it is changed.
fn known(statement: &Statement, exercise: bool, dispatch: &Callback<Msg>) -> Html {
    let id = statement.id;
    let metadata = &statement.metadata;
    let language = lang(&metadata.language);
    let button = |field: DetailField, content: Html, missing: bool, label: Option<String>| {
        let onclick =
            dispatch.reform(move |_: MouseEvent| Msg::DialogOpened(Dialog::Metadata(id, field)));
        html! {
            <button type="button" class="document-meta__part" data-missing={missing.to_string()}
                aria-label={label} {onclick}>{ content }</button>
        }
    };
    let detail_words =
        |detail: &str| html! { <span dir="auto" lang={language.clone()}>{ detail }</span> };
    if exercise {
        return html! {
            <div class="document-meta">
                for (_, detail) in given(metadata) {
                    <span class="document-meta__part">{ detail_words(&detail) }</span>
                }
            </div>
        };
    }
    html! {
        <div class="document-meta">
            for (field, detail) in given(metadata) {
                { button(field, detail_words(&detail), false, Some(words::change_detail(&detail))) }
            }
            for (field, words) in missing(metadata) {
                { button(field, html! { words }, true, None) }
            }
        </div>
    }
}

/// What is known: by whom, where and about what. Delegation and date are the statement's name.
fn given(metadata: &Metadata) -> Vec<(DetailField, String)> {
    let mut known = vec![
        (DetailField::Speaker, metadata.speaker.trim().to_owned()),
        (DetailField::Organ, words::occasion(metadata)),
        (DetailField::Topic, metadata.topic.trim().to_owned()),
    ];
    if metadata.delegation.trim().is_empty() && !metadata.date.trim().is_empty() {
        let date = crate::ui::words::panels::stored_date(metadata.date.trim());
        known.push((DetailField::Date, date));
    }
    known.retain(|(_, detail)| !detail.is_empty());
    known.into_iter().map(|(field, detail)| (field, visible(&detail))).collect()
}

fn missing(metadata: &Metadata) -> Vec<(DetailField, &'static str)> {
    let fields = [
        (DetailField::Delegation, metadata.delegation.clone(), words::add_delegation()),
        (DetailField::Date, metadata.date.clone(), words::add_date()),
        (DetailField::Speaker, metadata.speaker.clone(), words::add_speaker()),
        (DetailField::Organ, words::occasion(metadata), words::add_organ()),
    ];
    let empty = fields.into_iter().filter(|(_, value, _)| value.trim().is_empty());
    empty.map(|(field, _, words)| (field, words)).collect()
}
