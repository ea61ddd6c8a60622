//! The memo on the project, a statement or a code.

use yew::prelude::*;

use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::modal::Modal;
use crate::ui::words::memos as words;
use annotator_app::coding::form::ParseAs;
use annotator_app::msg::Msg;
use annotator_app::passages::PassagesMsg;
use annotator_core::project::memo::MemoOf;

#[derive(Properties, PartialEq)]
pub struct MemoDialogProps {
    pub about: MemoOf,
}

/// The dialog. What is typed is saved as one goes.
#[component]
pub fn MemoDialog(props: &MemoDialogProps) -> Html {
    let dispatch = use_dispatch();
    let about = props.about.clone();
    let name = use_selector(move |model| {
        model.open.as_ref().map(|open| words::about(&open.project, &about)).unwrap_or_default()
    });
    let onsubmit = dispatch.reform(|event: SubmitEvent| {
        event.prevent_default();
        Msg::DialogClosed
    });
    html! {
        <Modal title={words::title(&props.about)} hint={AttrValue::from(name)}>
            <form class="dialog-form" {onsubmit}>
                <MemoField about={props.about.clone()} first=true />
                <p class="dialog-form__buttons">
                    <button type="submit" class="button" data-kind="primary">
                        { words::close_memo() }
                    </button>
                </p>
            </form>
        </Modal>
    }
}

#[derive(Properties, PartialEq)]
pub struct MemoFieldProps {
    pub about: MemoOf,
    /// Whether it has the focus when its dialog opens.
    #[prop_or_default]
    pub first: bool,
    #[prop_or_default]
    pub id: Option<AttrValue>,
}

/// The field of a memo, which saves what is typed.
#[component]
pub fn MemoField(props: &MemoFieldProps) -> Html {
    let store = use_store();
    let about = props.about.clone();
    let text = use_selector(move |model| {
        model.open.as_ref().map(|open| about.read(&open.project.attachments)).unwrap_or_default()
    });
    let send = use_callback((store, props.about.clone()), |text: String, (store, about)| {
        store.dispatch(PassagesMsg::MemoTyped(about.clone(), text).send());
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(text.into(), None, ParseAs::Text, send);
    html! {
        <textarea class="field memo" id={props.id.clone()} ref={node} rows={if props.first { "8" } else { "3" }}
            dir="auto" autofocus={props.first} aria-label={words::title(&props.about)}
            placeholder={words::placeholder(&props.about)} {oninput} {onfocus} {onblur} {onkeydown} />
    }
}
