//! The part of a field's form with its names for certain codes.

use yew::prelude::*;

use super::field_form::Form;
use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::field::value_of;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::whole_codebook as words;
use annotator_core::project::id::CodeId;

/// The names of the field for certain codes.
pub fn names(form: &Form) -> Html {
    let mut codebook = (*form.codebook).clone();
    let has = |id: &CodeId| form.draft.names_by_code.iter().any(|(code, _)| code == id);
    codebook.layers.retain(|layer| layer.id == form.layer);
    codebook.codes.retain(|code| code.layer == form.layer && !has(&code.id));
    let onchoose = {
        let form = form.clone();
        Callback::from(move |code: Option<CodeId>| {
            let Some(code) = code else { return };
            let id = format!("name-for-{code}");
            form.set(|draft| draft.names_by_code.push((code, String::new())));
            after_frame(move || focus_id(&id));
        })
    };
    html! {
        <details class="whole__names" open={!form.draft.names_by_code.is_empty()}>
            <summary>{ words::names_by_code() }</summary>
            <p class="hint">{ words::names_by_code_hint() }</p>
            for (at, (code, name)) in form.draft.names_by_code.iter().enumerate() {
                { one_name(form, code, name, at) }
            }
            { code_select(&CodeSelect {
                id: "name-for-code",
                codebook: &codebook,
                value: None,
                none: Some(words::choose_code()),
                with_groups: true,
                label: Some(words::add_name_for_code()),
                onchoose,
            }) }
        </details>
    }
}

fn one_name(form: &Form, code: &CodeId, name: &str, at: usize) -> Html {
    let id = format!("name-for-{code}");
    let shown = form.codebook.code(code).map_or(code.as_str(), |code| &code.name).to_owned();
    let oninput = {
        let form = form.clone();
        Callback::from(move |event: InputEvent| {
            let typed = value_of(&event);
            form.set(|draft| {
                if let Some((_, name)) = draft.names_by_code.get_mut(at) {
                    *name = typed;
                }
            });
        })
    };
    let remove = form.clicked(Some("name-for-code".to_owned()), move |draft| {
        if at < draft.names_by_code.len() {
            draft.names_by_code.remove(at);
        }
    });
    html! {
        <div class="whole__name" key={id.clone()}>
            <label for={id.clone()} dir="auto">{ words::name_for_code(&shown) }</label>
            <input class="field" {id} value={name.to_owned()} autocomplete="off" dir="auto" {oninput} />
            <button type="button" class="icon-button" aria-label={words::remove_named(&shown)}
                title={words::remove()} onclick={remove}>{ icon(Icon::Close) }</button>
        </div>
    }
}
