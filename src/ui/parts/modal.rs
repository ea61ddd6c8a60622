//! The browser's own modal dialog. It keeps the focus inside, closes on Escape and returns the
//! focus.

use gloo::events::EventListener;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::shell::notices::Notices;
use crate::ui::words::panels as words;
use annotator_app::msg::Msg;

#[derive(Properties, PartialEq)]
pub struct ModalProps {
    /// The dialog's title.
    pub title: AttrValue,
    /// A line under the title.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it is only for reading. If so, its content gets the keys that scroll.
    #[prop_or_default]
    pub reads: bool,
    /// Whether it has no head. The title is then only its name.
    #[prop_or_default]
    pub bare: bool,
    #[prop_or_default]
    pub children: Html,
}

/// A dialog that is open as long as it is drawn.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    use_effect_on(node.clone(), move |node| {
        let dialog = node.cast::<HtmlDialogElement>();
        let listener = dialog.as_ref().map(|dialog| {
            // It fails only if the dialog is already open.
            let _ = dialog.show_modal();
            EventListener::new(dialog, "close", move |_| dispatch.emit(Msg::DialogClosed))
        });
        move || {
            drop(listener);
            // The dialog is still in the page here, so closing it returns the focus.
            if let Some(dialog) = dialog {
                dialog.close();
            }
        }
    });
    let close = use_callback(node.clone(), |_: MouseEvent, node| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>() {
            dialog.close();
        }
    });
    let head = html! {
        <div class="modal__head">
            <div class="modal__titles">
                <h2 class="modal__title" id="modal-title" tabindex="-1">{ &props.title }</h2>
                if let Some(hint) = &props.hint {
                    <p class="hint">{ hint }</p>
                }
            </div>
            <button type="button" class="icon-button" aria-label={words::close()} onclick={close}>
                { icon(Icon::Close) }
            </button>
        </div>
    };
    let name =
        if props.bare { (Some(props.title.clone()), None) } else { (None, Some("modal-title")) };
    html! {
        <dialog class="modal" aria-label={name.0} aria-labelledby={name.1}
            data-bare={props.bare.to_string()} ref={node}>
            if props.bare {
                { props.children.clone() }
            } else {
                { head }
                <div class="modal__body" tabindex={props.reads.then_some("0")}>{ props.children.clone() }</div>
            }
            <Notices in_dialog=true />
        </dialog>
    }
}
