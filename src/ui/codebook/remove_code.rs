//! Asks what becomes of the annotations of codes that are removed, and of the codes under them.

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
pub struct RemoveCodesProps {
    pub codes: Vec<CodeId>,
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
    names: Vec<String>,
    /// How many annotations have the codes, and with codes under them.
    annotations: (usize, usize),
    children: usize,
}

fn look(model: &Model, codes: &[CodeId]) -> Option<Shown> {
    let open = model.open.as_ref()?;
    let codebook = Rc::clone(&open.project.codebook);
    let of = |keeps_children| Removal { codes: codes.to_vec(), to: None, keeps_children };
    let names = codes.iter().filter_map(|code| codebook.code(code));
    Some(Shown {
        names: names.map(|code| code.name.clone()).collect(),
        annotations: (of(true).annotations(open), of(false).annotations(open)),
        children: of(false).all(&codebook).len().saturating_sub(codes.len()),
        codebook,
    })
}

#[component]
pub fn RemoveCodesDialog(props: &RemoveCodesProps) -> Html {
    let dispatch = use_dispatch();
    let codes = props.codes.clone();
    let shown = use_selector({
        let codes = codes.clone();
        move |model| look(model, &codes)
    });
    let choice =
        use_state_eq(|| Choice { recodes: true, to: None, keeps_children: true, tried: false });
    let Some(shown) = shown else { return Html::default() };
    let removal = Removal {
        codes,
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
                dispatch.emit(Msg::Codebook(CodebookMsg::CodesRemoved(removal.clone())));
            }
        }
    };
    html! {
        <Modal key="remove-code" title={words::remove_codes_named(&shown.names)}>
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
            <legend>{ words::codes_below(shown.names.len(), shown.children) }</legend>
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
            <legend>{ words::tags_with(shown.names.len(), annotations) }</legend>
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
    let removed = removal.all(&shown.codebook);
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
