//! Adding and changing a code.

use std::rc::Rc;

use yew::prelude::*;

use super::code_form::CodeForm;
use crate::ui::modal::Modal;
use crate::ui::words::en::dialogs as words;
use annotator_app::model::Model;
use annotator_app::msg::{CodeDraft, Msg};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::{CodeId, LayerId};

/// The dialog for a new code with a name to begin with.
pub fn new_code(
    codebook: Option<&Rc<Codebook>>,
    layer_id: &LayerId,
    parent: Option<&CodeId>,
    name: &str,
) -> Html {
    let layer = codebook.and_then(|codebook| codebook.layer(layer_id));
    let draft = CodeDraft {
        id: None,
        layer: layer_id.clone(),
        parent: parent.cloned(),
        name: name.to_owned(),
        definition: String::new(),
        slot: codebook.map_or(0, |codebook| free_slot(codebook, layer_id, parent)),
        key: String::new(),
    };
    let title = words::new_code(layer.map_or("", |layer| layer.name.as_str()));
    html! {
        <Modal key="new-code" {title}>
            if let Some(codebook) = codebook {
                <CodeForm codebook={Rc::clone(codebook)} {draft} />
            }
        </Modal>
    }
}

/// The slot of the code above, or the one that the layer uses least.
fn free_slot(codebook: &Codebook, layer: &LayerId, parent: Option<&CodeId>) -> u8 {
    if let Some(parent) = parent.and_then(|id| codebook.code(id)) {
        return parent.slot;
    }
    let used = |slot: &u8| {
        codebook.codes.iter().filter(|code| code.layer == *layer && code.slot == *slot).count()
    };
    (0..annotator_core::codebook::COLOUR_SLOTS).min_by_key(used).unwrap_or_default()
}

/// The dialog for a code that is there.
pub fn edit_code(
    codebook: Option<&Rc<Codebook>>,
    id: &CodeId,
    used: (usize, usize),
    dispatch: &Callback<Msg>,
) -> Html {
    let code = codebook.and_then(|codebook| codebook.code(id));
    html! {
        <Modal key={format!("code {id}")} title={words::EDIT_CODE}>
            if let Some((codebook, code)) = codebook.zip(code) {
                <CodeForm codebook={Rc::clone(codebook)} draft={CodeDraft::of(code)} />
                { remove_code(id, used, dispatch) }
            }
        </Modal>
    }
}

/// How many annotations carry the code, and how many codes stand under it.
pub fn usage(model: &Model, id: &CodeId) -> (usize, usize) {
    let Some(project) = model.open.as_ref().map(|open| &open.project) else { return (0, 0) };
    let sets = project.annotations.values();
    let annotations = sets.flat_map(|set| set.iter()).filter(|a| a.code == *id).count();
    let codes = project.codebook.codes.iter();
    (annotations, codes.filter(|code| code.parent.as_ref() == Some(id)).count())
}

/// Removing the code, or why that cannot be done.
fn remove_code(
    id: &CodeId,
    (annotations, children): (usize, usize),
    dispatch: &Callback<Msg>,
) -> Html {
    let id = id.clone();
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
