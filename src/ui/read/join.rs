//! Asks what a joined annotation keeps where the two say different things.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::{dialogs as words, feedback, inspector, quoted};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::passage::{Disputed, PassageMsg};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::text::direction::visible;

/// The most characters of a passage that is named.
const QUOTE: usize = 80;

#[derive(Properties, PartialEq)]
pub struct JoinProps {
    pub kept: AnnotationId,
    pub other: AnnotationId,
}

/// What the two say about one thing.
#[derive(Clone, PartialEq)]
struct Question {
    about: Disputed,
    name: String,
    kept: String,
    other: String,
}

#[derive(Clone, PartialEq)]
struct Content {
    code: String,
    /// The beginnings of the two passages.
    passages: (String, String),
    questions: Rc<Vec<Question>>,
}

fn look(model: &Model, kept: AnnotationId, other: AnnotationId) -> Option<Content> {
    let open = model.open.as_ref()?;
    let (set, statement) = (open.annotations(), open.statement()?);
    let (kept, other) = (set.get(kept)?, set.get(other)?);
    let codebook = &open.project.codebook;
    let layer = codebook.layer_of(&kept.code);
    let numbers = Numbers::of(&statement.metadata.language);
    let question = |about: Disputed| {
        let (name, shown): (String, [String; 2]) = match &about {
            Disputed::Field(field) => {
                let definition = layer.and_then(|layer| layer.attribute(field));
                let name = definition.map(|it| codebook.field_name(it, &kept.code).to_owned());
                let shown = [kept, other].map(|it: &Rc<Annotation>| {
                    let value = it.attributes.get(field).map(|it| &it.value);
                    value.map(|it| feedback::value(it, definition, numbers)).unwrap_or_default()
                });
                (name.unwrap_or_else(|| field.to_string()), shown)
            }
            Disputed::Confidence => {
                let shown = [kept, other].map(|it: &Rc<Annotation>| {
                    it.confidence.map(inspector::confidence).unwrap_or_default().to_owned()
                });
                (inspector::sure().to_owned(), shown)
            }
        };
        let [of_kept, of_other] = shown;
        Question { about, name, kept: of_kept, other: of_other }
    };
    let begun =
        |it: &Annotation| quoted(&visible(&it.spans.beginning(statement.text.as_str(), QUOTE)));
    Some(Content {
        code: codebook.code(&kept.code).map(|code| code.name.clone()).unwrap_or_default(),
        passages: (begun(kept), begun(other)),
        questions: Rc::new(open.disputed(kept, other).into_iter().map(question).collect()),
    })
}

#[component]
pub fn JoinDialog(props: &JoinProps) -> Html {
    let dispatch = use_dispatch();
    let (kept, other) = (props.kept, props.other);
    let shown = use_selector(move |model| look(model, kept, other));
    // What is taken of the other one.
    let of_other = use_state_eq(Vec::<Disputed>::new);
    let Some(shown) = shown else { return Html::default() };
    let onjoin = {
        let (dispatch, of_other) = (dispatch.clone(), of_other.clone());
        move |_: MouseEvent| {
            let of_other = Later::new((*of_other).clone());
            let msg = PassageMsg::JoinDecided { kept, other, of_other };
            dispatch.emit(Msg::Coding(CodingMsg::Passage(msg)));
        }
    };
    html! {
        <Modal key="join" title={words::join_tags(&shown.code)} hint={words::join_what()}>
            <div class="dialog-form">
                for question in shown.questions.iter() {
                    { ways(question, &shown.passages, &of_other) }
                }
                <p class="hint">{ words::join_notes() }</p>
                <div class="dialog-form__buttons">
                    <button type="button" class="button"
                        onclick={dispatch.reform(|_: MouseEvent| Msg::DialogClosed)}>
                        { words::cancel() }
                    </button>
                    <button type="button" class="button" data-kind="primary" onclick={onjoin}>
                        { words::join() }
                    </button>
                </div>
            </div>
        </Modal>
    }
}

/// The two values of a field, of which one is kept.
fn ways(
    question: &Question,
    passages: &(String, String),
    of_other: &UseStateHandle<Vec<Disputed>>,
) -> Html {
    let takes_other = of_other.contains(&question.about);
    let choose = |other: bool| {
        let (about, of_other) = (question.about.clone(), of_other.clone());
        Callback::from(move |_: Event| {
            let mut taken: Vec<Disputed> =
                of_other.iter().filter(|it| **it != about).cloned().collect();
            taken.extend(other.then(|| about.clone()));
            of_other.set(taken);
        })
    };
    let way = |value: &str, passage: &str, checked: bool, onchange: Callback<Event>| {
        html! {
            <label class="switch__label">
                <input type="radio" name={format!("join-{}", question.name)} {checked} {onchange} />
                <span>
                    <bdi>{ value.to_owned() }</bdi>{ " " }
                    <span class="hint" dir="auto">{ passage.to_owned() }</span>
                </span>
            </label>
        }
    };
    html! {
        <fieldset class="ways">
            <legend>{ &question.name }</legend>
            { way(&question.kept, &passages.0, !takes_other, choose(false)) }
            { way(&question.other, &passages.1, takes_other, choose(true)) }
        </fieldset>
    }
}
