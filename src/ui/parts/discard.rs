//! Asks whether to discard what was typed into a dialog.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::words::dialogs as words;

#[derive(Properties, PartialEq)]
pub struct DiscardQuestionProps {
    /// Called with whether it is discarded.
    pub on_answer: Callback<bool>,
}

/// The question, above the dialog. When it closes, the focus is back where it was.
#[component]
pub fn DiscardQuestion(props: &DiscardQuestionProps) -> Html {
    let node = use_node_ref();
    use_effect_on(node.clone(), |node| {
        let dialog = node.cast::<HtmlDialogElement>();
        if let Some(dialog) = &dialog {
            // It fails only if the dialog is already open.
            let _ = dialog.show_modal();
        }
        move || {
            if let Some(dialog) = dialog {
                dialog.close();
            }
        }
    });
    let answer = |discards: bool| props.on_answer.reform(move |_: MouseEvent| discards);
    let onkeydown = {
        let answer = props.on_answer.clone();
        Callback::from(move |event: KeyboardEvent| {
            // The dialog below does not get the keys.
            event.stop_propagation();
            if event.key() == "Escape" && !is_of_ime(&event) {
                event.prevent_default();
                answer.emit(false);
            }
        })
    };
    // The browser may close it in another way.
    let onclose = props.on_answer.reform(|_: Event| false);
    html! {
        <dialog class="modal discard" role="alertdialog" aria-labelledby="discard-title" ref={node}
            {onkeydown} {onclose}>
            <h2 class="discard__title" id="discard-title">{ words::discard_typed() }</h2>
            <div class="discard__buttons">
                <button type="button" class="button" autofocus=true onclick={answer(false)}>
                    { words::keep_editing() }
                </button>
                <button type="button" class="button" data-kind="danger" onclick={answer(true)}>
                    { words::discard() }
                </button>
            </div>
        </dialog>
    }
}
