//! A code in the left panel.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::again::swallow_second_click;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::code_mark;
use crate::ui::words::{inspector, number, panels as words};
use annotator_app::coding::CodingMsg;
use annotator_app::dialog::Dialog;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Look, Paint};
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct CodeRowProps {
    pub code: Rc<Code>,
    pub look: Look,
    /// How the code's layer is painted.
    pub paint: Paint,
    /// How many annotations of the statement have the code or one under it.
    pub count: usize,
    /// How many codes are above it.
    pub depth: u8,
    /// Whether the codes under it are shown; `None` if there are none.
    pub open: Option<bool>,
    /// Called to show or hide the codes under it.
    pub ontoggle: Callback<CodeId>,
}

/// A code. A click applies it to the selection, or shows only its annotations.
#[component]
pub fn CodeRow(props: &CodeRowProps) -> Html {
    let code = &props.code;
    let dispatch = use_dispatch();
    let about = use_state_eq(|| false);
    let (click, all) = {
        let (code, about) = (Rc::clone(code), *about);
        // Counted only while the description of the code is shown.
        let all = move |model: &Model| if about { in_project(model, &code.id) } else { 0 };
        let code = Rc::clone(&props.code);
        use_selector(move |model| (click(model, &code), all(model)))
    };
    let about_id = format!("about-{}", code.id.as_str());
    html! {
        <li class="code-row" data-depth={props.depth.min(4).to_string()}>
            <div class="entry">
                { toggle(props) }
                { code_button(props, click, &dispatch) }
                { row_tools(code, &about_id, &about, &dispatch) }
                <span class="num" role="img" data-none={(props.count == 0).to_string()} aria-label={words::annotations(props.count)}>
                    { number(props.count) }
                </span>
                <kbd hidden={code.key.is_none()}>{ code.key.clone().unwrap_or_default() }</kbd>
            </div>
            <div class="about" id={about_id} hidden={!*about}>
                if *about {
                    { about_code(code, props.count, all) }
                }
            </div>
        </li>
    }
}

fn toggle(props: &CodeRowProps) -> Html {
    let id = props.code.id.clone();
    html! {
        <span class="entry__toggle">
            if let Some(open) = props.open {
                <button type="button" class="icon-button" aria-expanded={open.to_string()}
                    aria-label={words::codes_under(&props.code.name)}
                    onclick={props.ontoggle.reform(move |_: MouseEvent| id.clone())}>
                    { icon(if open { Icon::Down } else { Icon::Right }) }
                </button>
            }
        </span>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Click {
    Apply,
    Filter { on: bool },
}

fn click(model: &Model, code: &Code) -> Click {
    let Some(open) = &model.open else { return Click::Filter { on: false } };
    let selected = open.selection.is_some_and(|selection| !selection.dragging);
    if selected && code.selectable {
        Click::Apply
    } else {
        Click::Filter { on: open.filter.code.as_ref() == Some(&code.id) }
    }
}

fn code_button(props: &CodeRowProps, click: Click, dispatch: &Callback<Msg>) -> Html {
    let code = &props.code;
    let id = code.id.clone();
    let onclick = dispatch.reform(move |event: MouseEvent| match click {
        Click::Apply => {
            // It would filter the list.
            swallow_second_click(&event);
            Msg::Coding(CodingMsg::CodeApplied(id.clone()))
        }
        Click::Filter { on } => Msg::Coding(CodingMsg::FilterCodeChosen((!on).then(|| id.clone()))),
    });
    let (pressed, hint) = match click {
        Click::Apply => (None, words::click_applies()),
        Click::Filter { on } => (Some(on.to_string()), words::click_filters()),
    };
    html! {
        <button type="button" class="entry__main" aria-pressed={pressed} title={hint} {onclick}>
            { code_mark(props.look, props.paint) }
            <span class="entry__name" dir="auto">{ &code.name }</span>
        </button>
    }
}

fn row_tools(
    code: &Code,
    about_id: &str,
    about: &UseStateHandle<bool>,
    dispatch: &Callback<Msg>,
) -> Html {
    let onabout = {
        let about = about.clone();
        move |_: MouseEvent| about.set(!*about)
    };
    let id = code.id.clone();
    let edit =
        dispatch.reform(move |_: MouseEvent| Msg::DialogOpened(Dialog::EditCode(id.clone())));
    html! {
        <span class="entry__tools">
            <button type="button" class="icon-button" aria-label={words::about_code(&code.name)}
                aria-expanded={about.to_string()} aria-controls={about_id.to_owned()}
                onclick={onabout}>
                { icon(Icon::About) }
            </button>
            <button type="button" class="icon-button" aria-label={words::edit_code_button(&code.name)}
                onclick={edit}>
                { icon(Icon::Pencil) }
            </button>
        </span>
    }
}

/// What the code means, and how often it is used: in the statement and in the project.
fn about_code(code: &Code, count: usize, all: usize) -> Html {
    let definition =
        if code.definition.is_empty() { words::no_definition() } else { &code.definition };
    let rules = [
        (words::includes(), &code.include),
        (words::excludes(), &code.exclude),
        (words::examples(), &code.examples),
    ];
    html! {
        <div class="about__content">
            <p class="about__definition" dir="auto">{ definition.to_owned() }</p>
            <dl class="about__rules">
                for (name, items) in rules {
                    <div key={name} hidden={items.is_empty()}>
                        <dt>{ name }</dt>
                        <dd dir="auto">{ inspector::joined(items) }</dd>
                    </div>
                }
            </dl>
            <p class="hint">{ words::annotations_here(count, all) }</p>
        </div>
    }
}

/// How many annotations of the project have the code or one under it.
fn in_project(model: &Model, id: &CodeId) -> usize {
    let Some(open) = &model.open else { return 0 };
    let filter =
        annotator_app::coding::filter::Filter { words: String::new(), code: Some(id.clone()) };
    let project = &open.project;
    let texts = project.statements.iter().map(|statement| (statement.id, &statement.text));
    texts
        .filter_map(|(statement, text)| Some((project.annotations.get(&statement)?, text)))
        .map(|(set, text)| filter.apply(set, text, &project.codebook).len())
        .sum()
}
