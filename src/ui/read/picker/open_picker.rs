//! The content of the open picker.

use std::rc::Rc;

use annotator_app::coding::picker::Picker;
use annotator_app::input::Pointing;
use annotator_app::model::{Model, Selection};
use annotator_core::codebook::Codebook;

/// The open picker with everything it shows.
#[derive(Clone, PartialEq)]
pub struct OpenPicker {
    /// Query and highlight.
    pub picker: Picker,
    pub codebook: Rc<Codebook>,
    /// The passage that a code is chosen for.
    pub selection: Option<Selection>,
    /// Whether it was selected with a finger.
    pub touch: bool,
    /// Whether a code's own key applies it.
    pub code_keys: bool,
}

impl OpenPicker {
    /// `None` while it is closed.
    pub fn of(model: &Model) -> Option<Self> {
        let open = model.open.as_ref()?;
        Some(Self {
            picker: open.picker.clone()?,
            codebook: Rc::clone(&open.project.codebook),
            selection: open.selection,
            touch: open.selection.is_some_and(|selection| selection.by == Pointing::Touch),
            code_keys: model.settings.code_keys,
        })
    }
}
