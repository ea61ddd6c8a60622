//! The dialog for pasting a text.

use yew::prelude::*;

use crate::ui::parts::field::{Field, FieldKind, field};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::modal::Modal;
use crate::ui::words::dialogs as words;
use annotator_app::msg::Msg;

#[component]
pub fn PasteDialog() -> Html {
    let dispatch = use_dispatch();
    let text = use_state_eq(String::new);
    let oninput = {
        let text = text.setter();
        Callback::from(move |typed| text.set(typed))
    };
    let onsubmit = {
        let (dispatch, text) = (dispatch.clone(), text.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Msg::TextPasted((*text).clone()));
        }
    };
    html! {
        <Modal title={words::paste_title()} typed={!text.trim().is_empty()}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "paste-text",
                    label: words::paste_label(),
                    kind: FieldKind::Lines(14),
                    hint: Some(words::paste_hint().into()),
                    value: (*text).clone().into(),
                    oninput,
                    first: true,
                    ..Field::default()
                }) }
                { form_buttons(words::add_as_statement(), !text.trim().is_empty(), &dispatch) }
            </form>
        </Modal>
    }
}

/// The buttons at the end of a form. `save` names the one that confirms, and `ready` is whether it
/// can be pressed.
pub fn form_buttons(save: &'static str, ready: bool, dispatch: &Callback<Msg>) -> Html {
    form_buttons_named(save.into(), ready, dispatch)
}

/// Like [`form_buttons`], with a name that is made from what was chosen.
pub fn form_buttons_named(save: String, ready: bool, dispatch: &Callback<Msg>) -> Html {
    let cancel = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    html! {
        <div class="dialog-form__buttons">
            <button type="button" class="button" onclick={cancel}>{ words::cancel() }</button>
            <button type="submit" class="button" data-kind="primary" disabled={!ready}>
                { save }
            </button>
        </div>
    }
}
