//! The annotator's note and confidence.

use yew::prelude::*;

use super::radio::{Radio, Radios};
use crate::app::form::Reading;
use crate::app::msg::Msg;
use crate::core::annotation::Confidence;
use crate::core::id::AnnotationId;
use crate::ui::draft::use_draft;
use crate::ui::hooks::{use_dispatch, use_store};
use crate::ui::words::en::inspector as words;

/// Properties of [`NoteField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoteProps {
    pub annotation: AnnotationId,
    pub note: AttrValue,
}

/// The note.
#[component]
pub fn NoteField(props: &NoteProps) -> Html {
    let store = use_store();
    let send = use_callback((store, props.annotation), |note, (store, annotation)| {
        store.dispatch(Msg::NoteTyped(*annotation, note));
    });
    let draft = use_draft(props.note.clone(), Reading::Text, send);
    html! {
        <div class="form__row">
            <label for="inspector-note">{ words::NOTE }</label>
            <textarea
                class="field"
                id="inspector-note"
                rows="2"
                ref={draft.node}
                oninput={draft.oninput}
                onblur={draft.onblur}
                onkeydown={draft.onkeydown}
            />
        </div>
    }
}

/// Properties of [`ConfidenceField`].
#[derive(Clone, PartialEq, Properties)]
pub struct ConfidenceProps {
    pub confidence: Option<Confidence>,
}

const DEGREES: [Confidence; 3] = [Confidence::High, Confidence::Medium, Confidence::Low];

/// How sure the annotator is.
#[component]
pub fn ConfidenceField(props: &ConfidenceProps) -> Html {
    let dispatch = use_dispatch();
    let degree = |value: &str| DEGREES.into_iter().find(|degree| id(*degree) == value);
    let onchoose = dispatch.reform(move |value: AttrValue| Msg::ConfidenceChosen(degree(&value)));
    let radios: Vec<Radio> = DEGREES
        .into_iter()
        .map(|degree| Radio::new(id(degree), words::confidence(degree)))
        .chain([Radio::new("", words::NOT_SAID)])
        .collect();
    html! {
        <div class="form__row">
            <span class="form__label" id="inspector-confidence-label">{ words::CONFIDENCE }</span>
            <Radios
                name="inspector-confidence"
                labelledby="inspector-confidence-label"
                value={props.confidence.map(id).unwrap_or_default()}
                {radios}
                {onchoose}
            />
        </div>
    }
}

fn id(degree: Confidence) -> &'static str {
    match degree {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
