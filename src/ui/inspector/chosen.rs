//! The chosen annotation: its code, its passage, and the parts of its form.

use std::rc::Rc;

use yew::prelude::*;

use super::note::{ConfidenceField, NoteField};
use super::record::Record;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::browser::clock;
use crate::core::annotation::Annotation;
use crate::core::codebook::{Code, Codebook, Layer};
use crate::core::id::{AnnotationId, CodeId};
use crate::ui::code_select::CodeSelect;
use crate::ui::hooks::{use_dispatch, use_selector, use_selector_with};
use crate::ui::mark::{code_mark, paint_of};
use crate::ui::words::en::inspector as words;

/// Properties of [`ChosenAnnotation`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChosenProps {
    pub id: AnnotationId,
    /// Whether the fields are explained.
    pub explained: bool,
    pub onexplain: Callback<bool>,
}

#[derive(Clone, PartialEq)]
struct Shown {
    annotation: Rc<Annotation>,
    codebook: Rc<Codebook>,
    quote: AttrValue,
    language: AttrValue,
    annotator: AttrValue,
}

fn look(model: &Model, id: AnnotationId) -> Option<Shown> {
    let open = model.open.as_ref()?;
    let annotation = open.project.annotation(open.current?, id)?;
    let statement = open.statement()?;
    Some(Shown {
        annotation: Rc::clone(annotation),
        codebook: Rc::clone(&open.project.codebook),
        quote: annotation.spans.quote(statement.text.as_str()).into(),
        language: statement.metadata.language.clone().into(),
        annotator: open
            .project
            .annotator(annotation.annotator)
            .map(|annotator| annotator.name.clone().into())
            .unwrap_or_default(),
    })
}

/// The inspector's content for one annotation.
#[component]
pub fn ChosenAnnotation(props: &ChosenProps) -> Html {
    let shown = use_selector_with(props.id, |model, id| look(model, *id));
    html! {
        <div class="chosen">
            if let Some(shown) = shown {
                <Parts
                    annotation={Rc::clone(&shown.annotation)}
                    codebook={Rc::clone(&shown.codebook)}
                    quote={shown.quote}
                    language={shown.language}
                    annotator={shown.annotator}
                    explained={props.explained}
                    onexplain={props.onexplain.clone()}
                />
            }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PartsProps {
    annotation: Rc<Annotation>,
    codebook: Rc<Codebook>,
    quote: AttrValue,
    language: AttrValue,
    annotator: AttrValue,
    explained: bool,
    onexplain: Callback<bool>,
}

#[component]
fn Parts(props: &PartsProps) -> Html {
    let dispatch = use_dispatch();
    let annotation = &props.annotation;
    let code = props.codebook.code(&annotation.code).cloned();
    let layer: Option<Rc<Layer>> = props.codebook.layer_of(&annotation.code).cloned();
    let slot = code.as_ref().map_or(0, |code| code.slot);
    let recode = dispatch.clone();
    let onchoose = Callback::from(move |code: Option<CodeId>| {
        if let Some(code) = code {
            recode.emit(Msg::Recoded(code));
        }
    });
    html! {
        <>
            <Head {code} codebook={Rc::clone(&props.codebook)} />
            <StackSteps />
            <blockquote
                class="chosen__quote quote"
                data-slot={slot.to_string()}
                lang={(!props.language.is_empty()).then(|| props.language.clone())}
                dir="auto"
            >
                { props.quote.clone() }
            </blockquote>
            <div class="form__row" data-inline="true">
                <label for="inspector-code">{ words::CODE }</label>
                <CodeSelect
                    id="inspector-code"
                    codebook={Rc::clone(&props.codebook)}
                    value={annotation.code.clone()}
                    {onchoose}
                />
            </div>
            <Actions />
            <div class="chosen__record">
                if let Some(layer) = layer.filter(|layer| !layer.attributes.is_empty()) {
                    <Record
                        {layer}
                        annotation={Rc::clone(annotation)}
                        explained={props.explained}
                        onexplain={props.onexplain.clone()}
                    />
                }
            </div>
            <NoteField annotation={annotation.id} note={annotation.note.clone()} />
            <ConfidenceField confidence={annotation.confidence} />
            <p class="chosen__made hint">{ made(annotation, &props.annotator) }</p>
            <button
                class="chosen__remove"
                type="button"
                onclick={dispatch.reform(|_: MouseEvent| Msg::AnnotationRemoved)}
            >
                { words::REMOVE }
            </button>
        </>
    }
}

fn made(annotation: &Annotation, annotator: &str) -> String {
    let created = words::when(clock::local_time(annotation.created));
    let changed = words::when(clock::local_time(annotation.stamp.modified));
    let changed = (changed != created).then_some(changed.as_str());
    words::made(annotator, &created, changed, words::origin(annotation.origin))
}

#[derive(Clone, PartialEq, Properties)]
struct HeadProps {
    code: Option<Rc<Code>>,
    codebook: Rc<Codebook>,
}

/// The code's name, and the way out.
#[component]
fn Head(props: &HeadProps) -> Html {
    let dispatch = use_dispatch();
    let code = props.code.as_deref();
    html! {
        <div class="chosen__head">
            if let Some(code) = code {
                { code_mark(code.slot, paint_of(&props.codebook, code)) }
            }
            <h2 class="chosen__code">{ code.map(|code| code.name.clone()).unwrap_or_default() }</h2>
            <button
                class="chosen__close"
                type="button"
                aria-label={words::LEAVE}
                onclick={dispatch.reform(|_: MouseEvent| Msg::AnnotationLeft)}
            >
                { "×" }
            </button>
        </div>
    }
}

/// Steps through the annotations at the place that was clicked.
#[component]
fn StackSteps() -> Html {
    let (place, of) = use_selector(|model| {
        let chosen = model.open.as_ref().and_then(|open| open.chosen.as_ref());
        chosen.map_or((1, 1), |chosen| {
            let place = chosen.stack.iter().position(|id| *id == chosen.id);
            (place.map_or(1, |place| place + 1), chosen.stack.len())
        })
    });
    let dispatch = use_dispatch();
    html! {
        <div class="chosen__stack" role="group" aria-label={words::STACK} hidden={of < 2}>
            <span>{ words::stacked(place, of) }</span>
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| Msg::StackStepped(false))}>
                { words::PREVIOUS }
            </button>
            <button type="button" onclick={dispatch.reform(|_: MouseEvent| Msg::StackStepped(true))}>
                { words::NEXT }
            </button>
        </div>
    }
}

/// What can be done with the passage.
#[component]
fn Actions() -> Html {
    let selected = use_selector(has_selection);
    let dispatch = use_dispatch();
    html! {
        <div class="chosen__actions">
            <button
                type="button"
                onclick={dispatch.reform(|_: MouseEvent| Msg::AnotherCodeWanted)}
            >
                { words::ANOTHER_CODE }
            </button>
            <button
                type="button"
                disabled={!selected}
                onclick={dispatch.reform(|_: MouseEvent| Msg::PassageTaken)}
            >
                { words::TAKE_PASSAGE }
            </button>
        </div>
    }
}

/// Whether a passage is selected and not being dragged any more.
pub fn has_selection(model: &Model) -> bool {
    let selection = model.open.as_ref().and_then(|open| open.selection);
    selection.is_some_and(|selection| !selection.dragging)
}
