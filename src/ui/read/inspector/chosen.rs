//! The chosen annotation: its code, its passage, and its record.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use super::actions::actions;
use super::current::use_current;
use super::field::{Fields, use_fields};
use super::passage::{passage, same_code_again};
use super::record::{foot, last_row, record};
use super::subject::Subject;
use crate::browser::focus::focus_next_field;
use crate::browser::keyboard::is_of_ime;
use crate::browser::store::Store;
use crate::ui::parts::fresh::fresh;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::mark_of;
use crate::ui::words::{annotators, inspector as words};
use annotator_app::annotators::AnnotatorsMsg;
use annotator_app::coding::CodingMsg;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::AnnotationId;

#[derive(Clone, PartialEq, Properties)]
pub struct ChosenProps {
    pub id: AnnotationId,
    /// Whether the rare fields are shown.
    pub more: bool,
    pub onmore: Callback<bool>,
}

/// The inspector's content for one annotation.
#[component]
pub fn ChosenAnnotation(props: &ChosenProps) -> Html {
    let id = props.id;
    let shown = use_selector(move |model| Subject::of(model, id));
    let store = use_store();
    let dispatch = use_dispatch();
    let send = use_fields(id);
    let onenter = dispatch.reform(|field| Msg::Coding(CodingMsg::FieldEntered(field)));
    let current = use_current(id, onenter);
    let Some(shown) = shown else { return html! { <div /> } };
    let fields = Fields { send, dispatch: dispatch.clone(), current: current.field };
    let layer = shown.codebook.layer_of(&shown.annotation.code).map(Rc::clone);
    html! {
        <div
            class="chosen"
            onfocusin={current.onfocusin}
            onfocusout={current.onfocusout}
            onpointerdown={current.onpointerdown}
            onkeydown={on_key(&dispatch)}
        >
            <div class="chosen__scroll">
                { head(&shown, &store, &dispatch) }
                { stack_steps(shown.stacked, &dispatch) }
                { passage(&shown, &dispatch) }
                { same_code_again(&shown, &dispatch) }
                // New elements for each annotation, so that text typed for one cannot end up in
                // another.
                if !shown.own {
                    { others_tag(&shown.annotator, &dispatch) }
                }
                <fieldset
                    key={format!("record-{}", shown.annotation.id)}
                    class="chosen__own"
                    disabled={!shown.own}
                >
                    if let Some(layer) = &layer {
                        { record(&shown, layer, props.more, &fields) }
                    }
                    { last_row(&shown, &fields) }
                </fieldset>
            </div>
            if let Some(layer) = &layer {
                { foot(&shown, layer, (props.more, &props.onmore), &dispatch) }
            }
        </div>
    }
}

/// Escape goes to the text. Enter goes to the next field, and with Ctrl to the next record.
fn on_key(dispatch: &Callback<Msg>) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target else { return };
        let in_menu = target.closest("[popover]").ok().flatten();
        if in_menu.is_some() || is_of_ime(&event) {
            return;
        }
        let with_ctrl = event.ctrl_key() || event.meta_key();
        let msg = match event.key().as_str() {
            "Escape" => CodingMsg::FieldGivenUp,
            "Enter" if with_ctrl => CodingMsg::RecordStepped,
            "Enter" if !event.shift_key() && !event.alt_key() => {
                if focus_next_field(&target) {
                    event.prevent_default();
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        dispatch.emit(Msg::Coding(msg));
    })
}

/// Says whose tag it is, and offers a copy of one's own.
fn others_tag(annotator: &str, dispatch: &Callback<Msg>) -> Html {
    let copy = dispatch.reform(|_: MouseEvent| Msg::Annotators(AnnotatorsMsg::CopyWanted));
    html! {
        <div class="others-tag">
            <p>{ fresh(annotators::coded_by(&annotators::name(annotator))) }</p>
            <button type="button" class="button" onclick={copy}>{ annotators::copy_into_mine() }</button>
            <p class="hint">{ annotators::read_only_hint() }</p>
        </div>
    }
}

/// The code, which can be changed here, the paragraph, and a menu of what can be done with the tag.
fn head(shown: &Subject, store: &Store, dispatch: &Callback<Msg>) -> Html {
    let codebook: &Codebook = &shown.codebook;
    let code: Option<&Code> = codebook.code(&shown.annotation.code).map(Rc::as_ref);
    let at = shown.annotation.spans.start();
    let to_passage = dispatch.reform(move |_: MouseEvent| Msg::Coding(CodingMsg::ShowText(at)));
    html! {
        <div class="chosen__head">
            if let Some(code) = code {
                { mark_of(codebook, code) }
            }
            <h2 class="chosen__code" aria-label={code.map(|code| code.name.clone())}>
                <button id="record-code" class="chosen__change" type="button" aria-haspopup="dialog"
                    disabled={!shown.own} title={words::change_code_hint()}
                    onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::OtherCodeWanted))}>
                    <bdi>{ fresh(code.map(|code| code.name.clone()).unwrap_or_default()) }</bdi>
                    { icon(Icon::Down) }
                </button>
            </h2>
            if let Some(paragraph) = shown.paragraph {
                <button class="chosen__place" type="button" title={words::go_to_passage()}
                    onclick={to_passage}>
                    { fresh(words::paragraph_short(paragraph)) }
                </button>
            }
            { actions(shown, store, dispatch) }
        </div>
    }
}

/// Steps through the annotations at the place that was clicked.
fn stack_steps((place, of): (usize, usize), dispatch: &Callback<Msg>) -> Html {
    html! {
        <div class="chosen__stack" role="group" aria-label={words::stack()} hidden={of < 2}>
            { fresh(words::stacked(place, of)) }
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::StackStepped(false)))}>
                { words::previous() }
            </button>
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::StackStepped(true)))}>
                { words::next() }
            </button>
        </div>
    }
}
