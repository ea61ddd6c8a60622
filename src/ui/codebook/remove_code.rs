//! Asks what becomes of the annotations of a code that is removed, and of the codes under it.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::dialogs::confirm::decision_buttons;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::dialogs as words;
use annotator_app::codebook::CodebookMsg;
use annotator_app::codebook::removal::Removal;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct RemoveCodeProps {
    pub id: CodeId,
}

/// What the user has chosen so far.
#[derive(Clone, PartialEq)]
struct Choice {
    /// Whether the annotations get another code.
    recodes: bool,
    to: Option<CodeId>,
    keeps_children: bool,
    /// Whether removing was tried without another code.
    tried: bool,
}

#[derive(Clone, PartialEq)]
struct Shown {
    codebook: Rc<Codebook>,
    name: String,
    /// How many annotations have the code, and with codes under it.
    annotations: (usize, usize),
    children: usize,
}

fn look(model: &Model, id: &CodeId) -> Option<Shown> {
    let open = model.open.as_ref()?;
    let codebook = Rc::clone(&open.project.codebook);
    let of = |keeps_children| Removal { code: id.clone(), to: None, keeps_children };
    Some(Shown {
        name: codebook.code(id)?.name.clone(),
        annotations: (of(true).annotations(open), of(false).annotations(open)),
        children: of(false).codes(&codebook).len().saturating_sub(1),
        codebook,
    })
}

#[component]
pub fn RemoveCodeDialog(props: &RemoveCodeProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.id.clone();
    let shown = use_selector({
        let id = id.clone();
        move |model| look(model, &id)
    });
    let choice =
        use_state_eq(|| Choice { recodes: true, to: None, keeps_children: true, tried: false });
    let Some(shown) = shown else { return Html::default() };
    let removal = Removal {
        code: id,
        to: choice.to.clone().filter(|_| choice.recodes),
        keeps_children: choice.keeps_children,
    };
    let (own, with_children) = shown.annotations;
    let annotations = if choice.keeps_children { own } else { with_children };
    let lacks_code = annotations > 0 && choice.recodes && choice.to.is_none();
    let onremove = {
        let (choice, dispatch, removal) = (choice.clone(), dispatch.clone(), removal.clone());
        move |_: MouseEvent| {
            if lacks_code {
                choice.set(Choice { tried: true, ..(*choice).clone() });
            } else {
                dispatch.emit(Msg::Codebook(CodebookMsg::CodeRemoved(removal.clone())));
            }
        }
    };
    html! {
        <Modal key="remove-code" title={words::remove_code_named(&shown.name)}>
            <div class="dialog-form">
                if shown.children > 0 {
                    { children_field(&shown, &choice) }
                }
                if annotations > 0 {
                    { annotations_field(&shown, &removal, annotations, &choice) }
                }
                <p class="hint">{ words::can_be_undone() }</p>
                { decision_buttons(&dispatch, true, html! {
                    <button type="button" class="button" data-kind="danger" onclick={onremove}>
                        { words::remove() }
                    </button>
                }) }
            </div>
        </Modal>
    }
}

fn children_field(shown: &Shown, choice: &UseStateHandle<Choice>) -> Html {
    let set = |keeps_children: bool| {
        let choice = choice.clone();
        Callback::from(move |()| choice.set(Choice { keeps_children, ..(*choice).clone() }))
    };
    html! {
        <fieldset class="ways">
            <legend>{ words::codes_below_code(shown.children) }</legend>
            { answer("children", words::move_codes_up(), choice.keeps_children, &set(true)) }
            { answer("children", words::remove_codes(), !choice.keeps_children, &set(false)) }
        </fieldset>
    }
}

fn annotations_field(
    shown: &Shown,
    removal: &Removal,
    annotations: usize,
    choice: &UseStateHandle<Choice>,
) -> Html {
    let set = |recodes: bool| {
        let choice = choice.clone();
        Callback::from(move |()| choice.set(Choice { recodes, ..(*choice).clone() }))
    };
    let onchoose = {
        let choice = choice.clone();
        Callback::from(move |to| {
            choice.set(Choice { to, recodes: true, tried: false, ..(*choice).clone() });
        })
    };
    let lacks_code = choice.tried && choice.recodes && choice.to.is_none();
    html! {
        <fieldset class="ways">
            <legend>{ words::tags_with_code(annotations) }</legend>
            { answer("annotations", words::give_other_code(), choice.recodes, &set(true)) }
            if choice.recodes {
                <div class="ways__more">
                    { code_select(&CodeSelect {
                        id: "other-code",
                        codebook: &others(shown, removal),
                        value: choice.to.as_ref(),
                        none: Some(words::none_chosen()),
                        with_groups: false,
                        label: Some(words::other_code()),
                        onchoose,
                    }) }
                    <p class="hint">{ words::other_code_drops() }</p>
                    if lacks_code {
                        <p class="hint" data-problem="true" role="alert">{ words::choose_other_code() }</p>
                    }
                </div>
            }
            { answer("annotations", words::remove_tags(), !choice.recodes, &set(false)) }
        </fieldset>
    }
}

/// The codes that stay. Codes that are removed cannot be chosen.
fn others(shown: &Shown, removal: &Removal) -> Codebook {
    let removed = removal.codes(&shown.codebook);
    let stays = |code: &&Rc<Code>| !removed.contains(&code.id);
    let codes = shown.codebook.codes.iter().filter(stays).cloned().collect();
    Codebook { codes, ..(*shown.codebook).clone() }
}

fn answer(name: &'static str, words: &'static str, checked: bool, onchoose: &Callback<()>) -> Html {
    html! {
        <label class="switch__label">
            <input type="radio" {name} {checked} onchange={onchoose.reform(|_: Event| ())} />
            <span>{ words }</span>
        </label>
    }
}
