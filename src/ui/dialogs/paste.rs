//! Pasting a text.

use yew::prelude::*;

use crate::app::msg::Msg;
use crate::ui::field::{Field, FieldKind};
use crate::ui::hooks::use_dispatch;
use crate::ui::modal::Modal;
use crate::ui::words::en::dialogs as words;

/// The dialog.
#[component]
pub fn PasteDialog() -> Html {
    let dispatch = use_dispatch();
    let text = use_state_eq(String::new);
    let oninput = use_callback(text.setter(), |typed, text| text.set(typed));
    let onsubmit = {
        let (dispatch, text) = (dispatch, text.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Msg::TextPasted((*text).clone()));
        }
    };
    html! {
        <Modal title={words::PASTE_TITLE}>
            <form class="dialog-form" {onsubmit}>
                <Field id="paste-text" label={words::PASTE_LABEL} kind={FieldKind::Lines(14)}
                    hint={words::PASTE_HINT} value={(*text).clone()} {oninput} first=true />
                <FormButtons save={words::ADD_AS_STATEMENT} ready={!text.trim().is_empty()} />
            </form>
        </Modal>
    }
}

/// Properties of [`FormButtons`].
#[derive(Properties, PartialEq)]
pub struct FormButtonsProps {
    /// What the button that confirms says.
    #[prop_or(words::SAVE.into())]
    pub save: AttrValue,
    /// Whether it can be pressed.
    #[prop_or(true)]
    pub ready: bool,
}

/// The buttons at the end of a form.
#[component]
pub fn FormButtons(props: &FormButtonsProps) -> Html {
    let dispatch = use_dispatch();
    let cancel = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    html! {
        <div class="dialog-form__buttons">
            <button type="button" class="button" onclick={cancel}>{ words::CANCEL }</button>
            <button type="submit" class="button" data-kind="primary" disabled={!props.ready}>
                { &props.save }
            </button>
        </div>
    }
}
