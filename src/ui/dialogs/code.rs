//! Adding and changing a code.

use std::rc::Rc;

use yew::prelude::*;

use super::code_form::CodeForm;
use crate::app::msg::{CodeDraft, Msg};
use crate::core::codebook::{Code, Codebook};
use crate::core::id::{CodeId, LayerId};
use crate::ui::hooks::{use_dispatch, use_selector, use_selector_with};
use crate::ui::modal::Modal;
use crate::ui::words::en::dialogs as words;

#[hook]
fn use_codebook() -> Option<Rc<Codebook>> {
    use_selector(|model| Some(Rc::clone(&model.open.as_ref()?.project.codebook)))
}

/// Properties of [`NewCodeDialog`].
#[derive(Properties, PartialEq)]
pub struct NewCodeDialogProps {
    /// The code's layer.
    pub layer: LayerId,
    /// The code it is to stand under.
    pub parent: Option<CodeId>,
    /// A name to begin with.
    pub name: AttrValue,
}

/// The dialog for a new code.
#[component]
pub fn NewCodeDialog(props: &NewCodeDialogProps) -> Html {
    let codebook = use_codebook();
    let layer = codebook.as_ref().and_then(|codebook| codebook.layer(&props.layer).cloned());
    let draft = CodeDraft {
        id: None,
        layer: props.layer.clone(),
        parent: props.parent.clone(),
        name: props.name.to_string(),
        definition: String::new(),
        slot: codebook.as_ref().map_or(0, |codebook| free_slot(codebook, props)),
        key: String::new(),
    };
    let title = words::new_code(layer.as_ref().map_or("", |layer| layer.name.as_str()));
    html! {
        <Modal {title}>
            if let Some(codebook) = codebook {
                <CodeForm {codebook} {draft} />
            }
        </Modal>
    }
}

/// The slot of the code above, or the one that the layer uses least.
fn free_slot(codebook: &Codebook, props: &NewCodeDialogProps) -> u8 {
    if let Some(parent) = props.parent.as_ref().and_then(|id| codebook.code(id)) {
        return parent.slot;
    }
    let used = |slot: &u8| {
        codebook.codes.iter().filter(|code| code.layer == props.layer && code.slot == *slot).count()
    };
    (0..crate::core::codebook::COLOUR_SLOTS).min_by_key(used).unwrap_or_default()
}

/// Properties of [`EditCodeDialog`].
#[derive(Properties, PartialEq)]
pub struct EditCodeDialogProps {
    /// The code.
    pub id: CodeId,
}

/// The dialog for a code that is there.
#[component]
pub fn EditCodeDialog(props: &EditCodeDialogProps) -> Html {
    let codebook = use_codebook();
    let code = codebook.as_ref().and_then(|codebook| codebook.code(&props.id).cloned());
    html! {
        <Modal title={words::EDIT_CODE}>
            if let Some((codebook, code)) = codebook.zip(code) {
                <CodeForm {codebook} draft={CodeDraft::of(&code)} />
                <RemoveCode {code} />
            }
        </Modal>
    }
}

#[derive(Properties, PartialEq)]
struct RemoveCodeProps {
    code: Rc<Code>,
}

/// Removing the code, or why that cannot be done.
#[component]
fn RemoveCode(props: &RemoveCodeProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.code.id.clone();
    let (annotations, children) = use_selector_with(id.clone(), |model, id| {
        let Some(project) = model.open.as_ref().map(|open| &open.project) else { return (0, 0) };
        let sets = project.annotations.values();
        let annotations = sets.flat_map(|set| set.iter()).filter(|a| a.code == *id).count();
        let codes = project.codebook.codes.iter();
        (annotations, codes.filter(|code| code.parent.as_ref() == Some(id)).count())
    });
    let free = annotations == 0 && children == 0;
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::CodeRemoved(id.clone()));
    let consequence = if free {
        words::REMOVE_CODE_FREE.to_owned()
    } else {
        words::code_in_use(annotations, children)
    };
    html! {
        <div class="dialog-form__aside">
            <p class="hint" id="remove-code-why">{ consequence }</p>
            <button type="button" class="button" data-kind="danger" disabled={!free}
                aria-describedby="remove-code-why" {onclick}>
                { words::REMOVE_CODE }
            </button>
        </div>
    }
}
