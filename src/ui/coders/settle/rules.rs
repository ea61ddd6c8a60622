//! Words for the codebook: what settling a case has taught, and where it goes in the codebook.

use std::rc::Rc;

use yew::prelude::*;

use super::{View, ViewProps};
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::{quoted, settle as words};
use annotator_app::coders::settling::SettleMsg;
use annotator_app::msg::Msg;
use annotator_core::project::attachment::parse_document;
use annotator_core::project::settled::{Adopted, Decision, Decisions};

#[component]
pub fn Rules(props: &ViewProps) -> Html {
    let view = &props.view;
    let dispatch = use_dispatch();
    let decisions = use_memo(view.decisions.clone(), |document| {
        document.as_deref().and_then(parse_document::<Decisions>).unwrap_or_default()
    });
    let all = decisions.decisions.iter().enumerate();
    html! {
        <div class="adjudicate__rules">
            if view.case().is_some() { <NewWord /> }
            if !decisions.decisions.is_empty() {
                <details class="adjudicate__words" open=true>
                    <summary>{ words::words_kept(decisions.decisions.len()) }</summary>
                    <ul class="list">
                        // The last one first.
                        for (at, decision) in all.rev() {
                            <li key={at}>{ one(view, at, decision, &dispatch) }</li>
                        }
                    </ul>
                </details>
            }
        </div>
    }
}

/// The field for a new one. Enter keeps it.
#[component]
fn NewWord() -> Html {
    let dispatch = use_dispatch();
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(value_of(&event)))
    };
    let keep = {
        let (typed, dispatch) = (typed.clone(), dispatch);
        move || {
            if !typed.trim().is_empty() {
                dispatch.emit(SettleMsg::WordKept((*typed).clone()).into());
                typed.set(String::new());
            }
        }
    };
    let keep = Rc::new(keep);
    let onkeydown = {
        let keep = Rc::clone(&keep);
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                keep();
            }
        })
    };
    let onclick = Callback::from(move |_: MouseEvent| keep());
    html! {
        <div class="field-row adjudicate__word">
            <label for="settle-word">{ words::word_for_codebook() }</label>
            <div class="adjudicate__word-line">
                <input class="field" id="settle-word" type="text" autocomplete="off" dir="auto"
                    placeholder={words::word_placeholder()} value={(*typed).clone()} {oninput}
                    {onkeydown} />
                <button type="button" class="button" {onclick}>{ words::keep_word() }</button>
            </div>
        </div>
    }
}

fn one(view: &View, at: usize, decision: &Decision, dispatch: &Callback<Msg>) -> Html {
    let remove = dispatch.reform(move |_: MouseEvent| SettleMsg::WordRemoved(at).into());
    html! {
        <div class="adjudicate__rule">
            <span class="adjudicate__rule-words" dir="auto">{ &decision.words }</span>
            if let Some(place) = &decision.adopted {
                <span class="hint">{ words::adopted(place, &view.codebook) }</span>
            } else {
                { places(view, at, decision, dispatch) }
            }
            <button type="button" class="icon-button" onclick={remove}
                aria-label={words::remove_word(&quoted(&decision.words))}>
                { icon(Icon::Close) }
            </button>
        </div>
    }
}

/// Where it can go in the codebook.
fn places(view: &View, at: usize, decision: &Decision, dispatch: &Callback<Msg>) -> Html {
    let send = |place: Adopted| {
        dispatch.reform(move |()| Msg::from(SettleMsg::WordAdopted(at, place.clone())))
    };
    let codes = decision.codes.iter().filter_map(|code| view.codebook.code(code));
    let mut items: Vec<Html> = Vec::new();
    for code in codes {
        let (not, also) = (Adopted::Not(code.id.clone()), Adopted::Also(code.id.clone()));
        items.push(menu_item(words::adopt_not(&code.name), None, items.is_empty(), send(not)));
        items.push(menu_item(words::adopt_also(&code.name), None, false, send(also)));
    }
    let first = items.is_empty();
    items.push(menu_item(words::adopt_guidelines(), None, first, send(Adopted::Guidelines)));
    menu(Menu {
        id: format!("adopt-{at}").into(),
        label: words::put_into_codebook().into(),
        button_label: None,
        button_class: "button",
        button: html! { <>{ words::put_into_codebook() }{ icon(Icon::Down) }</> },
        children: items.into_iter().collect(),
    })
}
