//! The chosen annotation: its code, its passage, and the parts of its form.

use std::rc::Rc;

use yew::prelude::*;

use super::field::{Fields, use_fields};
use super::note::{confidence_field, note_field};
use super::record::record;
use super::subject::Subject;
use super::typed::Send;
use crate::browser::clock;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::mark_of;
use crate::ui::words::{annotators, inspector as words};
use annotator_app::annotators::AnnotatorsMsg;
use annotator_app::coding::CodingMsg;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;

#[derive(Clone, PartialEq, Properties)]
pub struct ChosenProps {
    pub id: AnnotationId,
    /// Whether explanations of the fields are shown.
    pub explained: bool,
    pub onexplain: Callback<bool>,
}

/// The inspector's content for one annotation.
#[component]
pub fn ChosenAnnotation(props: &ChosenProps) -> Html {
    let id = props.id;
    let shown = use_selector(move |model| Subject::of(model, id));
    let dispatch = use_dispatch();
    let send = use_fields(id);
    html! {
        <div>
            if let Some(shown) = shown {
                { parts(props, &shown, &dispatch, send) }
            }
        </div>
    }
}

fn parts(props: &ChosenProps, shown: &Subject, dispatch: &Callback<Msg>, send: Send) -> Html {
    let (annotation, codebook) = (&shown.annotation, &*shown.codebook);
    let code = codebook.code(&annotation.code).map(Rc::as_ref);
    let layer = codebook.layer_of(&annotation.code);
    let look = code.map(|code| codebook.look(code)).unwrap_or_default();
    let fields = Fields { send, dispatch: dispatch.clone(), selected: shown.selected.clone() };
    html! {
        <>
            { head(code, codebook, shown.own, dispatch) }
            { stack_steps(shown.stacked, dispatch) }
            <blockquote
                class="chosen__quote quote"
                data-slot={look.slot.to_string()}
                data-step={look.step.to_string()}
                data-line={look.pattern.name()}
                lang={(!shown.language.is_empty()).then(|| shown.language.clone())}
                dir="auto"
            >
                { shown.quote.clone() }
            </blockquote>
            if !shown.own {
                { others_tag(&shown.annotator, dispatch) }
            }
            <fieldset class="chosen__own" disabled={!shown.own}>
                { actions(shown.selected.is_some(), dispatch) }
                // A new element for each annotation, so that text typed for one cannot end up in
                // another.
                <div key={format!("record-{}", annotation.id)} class="chosen__record">
                    if let Some(layer) = layer.filter(|layer| !layer.attributes.is_empty()) {
                        { record(shown, layer, &props.onexplain, props.explained, &fields) }
                    }
                </div>
                <div key={format!("note-{}", annotation.id)}>
                    { note_field(&annotation.note, &fields.send) }
                </div>
                { confidence_field(annotation.confidence, dispatch) }
                <p class="chosen__made hint">{ made(annotation, &shown.annotator) }</p>
                <button
                    class="chosen__remove"
                    type="button"
                    onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::AnnotationRemoved))}
                >
                    { words::remove() }
                </button>
            </fieldset>
        </>
    }
}

/// Says whose tag it is, and offers a copy of one's own.
fn others_tag(annotator: &str, dispatch: &Callback<Msg>) -> Html {
    let copy = dispatch.reform(|_: MouseEvent| Msg::Annotators(AnnotatorsMsg::CopyWanted));
    html! {
        <div class="others-tag">
            <p>{ annotators::coded_by(&annotators::name(annotator)) }</p>
            <button type="button" class="button" onclick={copy}>{ annotators::copy_into_mine() }</button>
            <p class="hint">{ annotators::read_only_hint() }</p>
        </div>
    }
}

fn made(annotation: &Annotation, annotator: &str) -> String {
    let created = words::when(clock::local_time(annotation.created));
    let changed = words::when(clock::local_time(annotation.stamp.modified));
    let changed = (changed != created).then_some(changed.as_str());
    words::made(annotator, &created, changed, annotation.origin)
}

/// The code's name, and the buttons to change or leave the annotation.
fn head(code: Option<&Code>, codebook: &Codebook, own: bool, dispatch: &Callback<Msg>) -> Html {
    html! {
        <div class="chosen__head">
            if let Some(code) = code {
                { mark_of(codebook, code) }
            }
            <h2 class="chosen__code">
                <button id="record-code" class="chosen__change" type="button" aria-haspopup="dialog" disabled={!own}
                    title={words::change_code_hint()}
                    onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::OtherCodeWanted))}>
                    <span dir="auto">{ code.map(|code| code.name.clone()).unwrap_or_default() }</span>
                    { icon(Icon::Down) }
                </button>
            </h2>
            <button
                class="chosen__close"
                type="button"
                aria-label={words::leave()}
                onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::AnnotationLeft))}
            >
                { "×" }
            </button>
        </div>
    }
}

/// Steps through the annotations at the place that was clicked.
fn stack_steps((place, of): (usize, usize), dispatch: &Callback<Msg>) -> Html {
    html! {
        <div class="chosen__stack" role="group" aria-label={words::stack()} hidden={of < 2}>
            <span>{ words::stacked(place, of) }</span>
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::StackStepped(false)))}>
                { words::previous() }
            </button>
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::StackStepped(true)))}>
                { words::next() }
            </button>
        </div>
    }
}

/// The actions on the passage.
fn actions(selected: bool, dispatch: &Callback<Msg>) -> Html {
    html! {
        <div class="chosen__actions">
            <button
                type="button"
                onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::AnotherCodeWanted))}
            >
                { words::another_code() }
            </button>
            <button
                type="button"
                disabled={!selected}
                onclick={dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::PassageTaken))}
            >
                { words::take_passage() }
            </button>
        </div>
    }
}
