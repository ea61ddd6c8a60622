//! The form for a layer.

use yew::prelude::*;

use super::use_codebook;
use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, field};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::modal::Modal;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::fields::{DraftProblem, LayerDraft};
use annotator_app::codebook::whole::WholeMsg;
use annotator_core::codebook::Paint;
use annotator_core::project::id::LayerId;

#[derive(Properties, PartialEq)]
pub struct LayerFormProps {
    /// `None` for a new layer.
    pub id: Option<LayerId>,
}

#[component]
pub fn LayerForm(props: &LayerFormProps) -> Html {
    let codebook = use_codebook();
    let dispatch = use_dispatch();
    let known = codebook.as_ref().zip(props.id.as_ref());
    let first = LayerDraft::of(known.and_then(|(book, id)| book.layer(id)).map(|it| &**it));
    let draft = use_state_eq(|| first.clone());
    let Some(codebook) = codebook else { return Html::default() };
    let problem = draft.problem(&codebook);
    let set = |change: fn(&mut LayerDraft, String)| {
        let draft = draft.clone();
        Callback::from(move |typed: String| {
            let mut changed = (*draft).clone();
            change(&mut changed, typed);
            draft.set(changed);
        })
    };
    let onsubmit = {
        let (dispatch, draft) = (dispatch.clone(), draft.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if problem.is_none() {
                dispatch.emit(WholeMsg::LayerSaved((*draft).clone()).into());
            }
        }
    };
    // A name that is still to be typed is no mistake.
    let told = problem.filter(|problem| *problem != DraftProblem::NoName);
    let title = if props.id.is_some() { words::edit_layer() } else { words::new_layer() };
    let paints = [Paint::Tint, Paint::Underline]
        .map(|paint| (name_of(paint).into(), words::paint(paint).into()));
    html! {
        <Modal key="layer" {title} typed={*draft != first}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "layer-name",
                    label: words::layer_name(),
                    value: draft.name.clone().into(),
                    first: true,
                    problem: told.map(|it| words::problem(it).into()),
                    oninput: set(|draft, typed| draft.name = typed),
                    ..Field::default()
                }) }
                <div class="field-row">
                    <span class="whole__label" id="layer-paint">{ words::layer_paint() }</span>
                    { track(&Track {
                        name: "layer-paint".into(),
                        labelledby: "layer-paint".into(),
                        value: name_of(draft.paint),
                        choices: paints.to_vec(),
                        onchoose: set(|draft, paint| draft.paint = paint_of(&paint))
                            .reform(|paint: AttrValue| paint.to_string()),
                    }) }
                </div>
                { tick("layer-exclusive", words::layer_exclusive(), draft.exclusive,
                    &set(|draft, _| draft.exclusive = !draft.exclusive).reform(|()| String::new())) }
                { form_buttons(words::save(), problem.is_none(), &dispatch) }
            </form>
        </Modal>
    }
}

fn name_of(paint: Paint) -> &'static str {
    match paint {
        Paint::Tint => "tint",
        Paint::Underline => "underline",
    }
}

fn paint_of(name: &str) -> Paint {
    if name == "underline" { Paint::Underline } else { Paint::Tint }
}

/// A box to tick, with its words after it.
pub fn tick(id: &'static str, words: &'static str, on: bool, onturn: &Callback<()>) -> Html {
    html! {
        <label class="switch__label" for={id}>
            <input type="checkbox" {id} checked={on} onchange={onturn.reform(|_: Event| ())} />
            <span>{ words }</span>
        </label>
    }
}
