//! The dialogs for adding and changing a code.

use std::rc::Rc;

use yew::prelude::*;

use super::code_form::CodeForm;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::dialogs as words;
use annotator_app::codebook::CodebookMsg;
use annotator_app::codebook::draft::{CodeDraft, new_draft};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::{CodeId, LayerId};

#[derive(Properties, PartialEq)]
pub struct NewCodeProps {
    pub layer: LayerId,
    /// The code to put it under.
    pub parent: Option<CodeId>,
    /// The name to start with.
    pub name: String,
}

#[component]
pub fn NewCodeDialog(props: &NewCodeProps) -> Html {
    let codebook = use_selector(codebook);
    let layer = codebook.as_ref().and_then(|codebook| codebook.layer(&props.layer));
    let title = words::new_code(layer.map_or("", |layer| layer.name.as_str()));
    let Some(codebook) = codebook else { return Html::default() };
    let draft = new_draft(&codebook, &props.layer, props.parent.as_ref(), &props.name);
    html! { <CodeForm key="new-code" {title} {draft} {codebook} /> }
}

#[derive(Properties, PartialEq)]
pub struct EditCodeProps {
    pub id: CodeId,
}

/// Changes or removes a code.
#[component]
pub fn EditCodeDialog(props: &EditCodeProps) -> Html {
    let codebook = use_selector(codebook);
    let dispatch = use_dispatch();
    let Some(codebook) = codebook else { return Html::default() };
    let Some(code) = codebook.code(&props.id) else { return Html::default() };
    html! {
        <CodeForm key={format!("code {}", props.id)} title={words::edit_code()}
            codebook={Rc::clone(&codebook)} draft={CodeDraft::of(code)}>
            { remove_code(&props.id, &dispatch) }
        </CodeForm>
    }
}

fn codebook(model: &Model) -> Option<Rc<Codebook>> {
    Some(Rc::clone(&model.open.as_ref()?.project.codebook))
}

fn remove_code(id: &CodeId, dispatch: &Callback<Msg>) -> Html {
    let id = id.clone();
    let onclick = dispatch
        .reform(move |_: MouseEvent| Msg::Codebook(CodebookMsg::RemovalAsked(vec![id.clone()])));
    html! {
        <div class="dialog-form__aside">
            <button type="button" class="button" data-kind="danger" {onclick}>
                { words::remove_code() }
            </button>
        </div>
    }
}
