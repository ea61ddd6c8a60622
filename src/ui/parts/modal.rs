//! The browser's own modal dialog. It keeps the focus inside, closes on Escape and on a press
//! outside, and returns the focus. If something typed would be lost, it asks first.

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use crate::browser::keyboard::{KeyStrings, is_mac, is_of_ime};
use crate::ui::parts::discard::DiscardQuestion;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::shell::notices::Notices;
use crate::ui::words::panels as words;
use annotator_app::keys::is_palette_key;
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
    /// Whether something was typed that is lost when the dialog closes.
    #[prop_or_default]
    pub typed: bool,
    /// Whether a press outside leaves it open, because it has what was read from files.
    #[prop_or_default]
    pub holds_files: bool,
    #[prop_or_default]
    pub children: Html,
}

/// A dialog that is open as long as it is drawn.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let node = use_node_ref();
    let asking = use_state_eq(|| false);
    use_shown(&node);
    let close = use_callback(node.clone(), |(), node| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>() {
            dialog.close();
        }
    });
    let leave = {
        let (asking, close, typed) = (asking.setter(), close.clone(), props.typed);
        Callback::from(move |()| {
            if typed {
                asking.set(true);
            } else {
                close.emit(());
            }
        })
    };
    use_cancel(&node, props.typed, &leave);
    let outside = use_mut_ref(|| false);
    let onpointerdown = {
        let (outside, node) = (outside.clone(), node.clone());
        move |event: PointerEvent| *outside.borrow_mut() = is_outside(&node, &event)
    };
    let onclick = {
        let (leave, node) = (leave.clone(), node.clone());
        let leaves = !props.holds_files;
        move |event: MouseEvent| {
            // Not for a press that began inside, such as one that selects text in a field.
            if leaves && outside.replace(false) && is_outside(&node, &event) {
                leave.emit(());
            }
        }
    };
    let on_answer = {
        let asking = asking.setter();
        Callback::from(move |discards: bool| {
            asking.set(false);
            if discards {
                close.emit(());
            }
        })
    };
    let (label, labelledby) =
        if props.bare { (Some(props.title.clone()), None) } else { (None, Some("modal-title")) };
    html! {
        <dialog class="modal" aria-label={label} aria-labelledby={labelledby}
            data-bare={props.bare.to_string()} ref={node} onkeydown={keys(props, &leave)}
            {onpointerdown} {onclick}>
            if props.bare {
                { props.children.clone() }
            } else {
                { head(props, &leave) }
                <div class="modal__body" tabindex={props.reads.then_some("0")}>{ props.children.clone() }</div>
            }
            <Notices in_dialog=true />
            if *asking {
                <DiscardQuestion {on_answer} />
            }
        </dialog>
    }
}

fn head(props: &ModalProps, leave: &Callback<()>) -> Html {
    html! {
        <div class="modal__head">
            <div class="modal__titles">
                <h2 class="modal__title" id="modal-title" tabindex="-1">{ &props.title }</h2>
                if let Some(hint) = &props.hint {
                    <p class="hint">{ hint }</p>
                }
            </div>
            <button type="button" class="icon-button" aria-label={words::close()}
                onclick={leave.reform(|_: MouseEvent| ())}>
                { icon(Icon::Close) }
            </button>
        </div>
    }
}

/// Opens the dialog as long as it is drawn, and notices when it closes.
#[hook]
fn use_shown(node: &NodeRef) {
    let dispatch = use_dispatch();
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
}

/// Asks before the browser closes the dialog in its own way, such as the gesture back.
#[hook]
fn use_cancel(node: &NodeRef, typed: bool, leave: &Callback<()>) {
    let leave = leave.clone();
    use_effect_on((node.clone(), typed), move |(node, typed)| {
        let dialog = node.cast::<Element>().filter(|_| *typed);
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        let listener = dialog.map(|dialog| {
            EventListener::new_with_options(&dialog, "cancel", options, move |event| {
                event.prevent_default();
                leave.emit(());
            })
        });
        move || drop(listener)
    });
}

/// Escape leaves the dialog, unless something in it has used the key. A browser that has asked once
/// would close the dialog the second time, so it is not left to the browser. The palette's key
/// would go to a field of the browser.
fn keys(props: &ModalProps, leave: &Callback<()>) -> Callback<KeyboardEvent> {
    let (leave, bare) = (leave.clone(), props.bare);
    Callback::from(move |event: KeyboardEvent| {
        if event.default_prevented() || is_of_ime(&event) {
            return;
        }
        let strings = KeyStrings::of(&event);
        if event.key() == "Escape" && !has_popover(&event) {
            event.prevent_default();
            leave.emit(());
        } else if !bare && is_palette_key(&strings.press(&event), is_mac()) {
            event.prevent_default();
        }
    })
}

/// Whether a popover is open in the dialog. The browser closes it first.
fn has_popover(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let dialog = target.and_then(|target| target.closest("dialog").ok().flatten());
    dialog.is_some_and(|it| it.query_selector(":popover-open").is_ok_and(|open| open.is_some()))
}

/// Whether the pointer is outside the dialog. Its backdrop belongs to the same element.
fn is_outside(node: &NodeRef, event: &MouseEvent) -> bool {
    let Some(dialog) = node.cast::<Element>() else { return false };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let area = dialog.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let inside = area.left() <= x && x <= area.right() && area.top() <= y && y <= area.bottom();
    target.as_ref() == Some(&dialog) && !inside
}
