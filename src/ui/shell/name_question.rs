//! The question for the user's name: a line at the bottom of the page. It takes no focus and can be
//! left alone.

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::shell::who::name_form;
use crate::ui::words::annotators as words;
use annotator_app::annotators::{AnnotatorsMsg, NameQuestion};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::project::id::AnnotatorId;

#[derive(Clone, PartialEq)]
struct Asked {
    /// Somebody who coded the project before, and their name.
    other: Option<(AnnotatorId, String)>,
    name: String,
}

fn look(model: &Model) -> Option<Asked> {
    let open = model.open.as_ref()?;
    let other = match open.name_question.as_ref()? {
        NameQuestion::FirstTag => None,
        NameQuestion::Others(id) => {
            Some((*id, open.project.annotator(*id).map(|other| other.name.clone())?))
        }
    };
    Some(Asked { other, name: model.settings.name.clone() })
}

#[component]
pub fn NameAsked() -> Html {
    let dispatch = use_dispatch();
    let Some(Asked { other, name }) = use_selector(look) else { return Html::default() };
    let tell = dispatch.reform(Msg::Annotators);
    let skip = tell.reform(|_: MouseEvent| AnnotatorsMsg::NameSkipped);
    let question = match &other {
        None => words::ask_first_tag().to_owned(),
        Some((_, other)) => words::ask_in_project_of(other),
    };
    html! {
        <section class="name-question" aria-label={words::your_name()}>
            <p role="status">{ question }</p>
            { name_form("own-name", &name, "name-question__form", &tell) }
            if let Some((id, other)) = other {
                <button type="button" class="button"
                    onclick={tell.reform(move |_: MouseEvent| AnnotatorsMsg::IsMe(id))}>
                    { words::it_is_me(&other) }
                </button>
            }
            <button type="button" class="quiet-button" onclick={skip}>{ words::not_now() }</button>
        </section>
    }
}
