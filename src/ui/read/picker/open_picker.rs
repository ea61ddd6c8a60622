//! The content of the open picker.

use std::rc::Rc;

use annotator_app::coding::picker::{List, Picker, Purpose};
use annotator_app::coding::record::{FieldForSelection, fields_of_open_record};
use annotator_app::input::Pointing;
use annotator_app::model::Model;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::AttributeId;
use annotator_core::text::span::Span;

/// The most characters of the selected words that a field's row shows.
const WORDS: usize = 60;

/// The open picker with everything it shows.
#[derive(Clone, PartialEq)]
pub struct OpenPicker {
    pub picker: Picker,
    pub list: List,
    pub codebook: Rc<Codebook>,
    /// The fields that the selected words can fill.
    pub fields: Vec<FieldForSelection>,
    /// The beginning of the selected words.
    pub words: String,
    /// The language of the statement; empty if it is not known.
    pub language: String,
    /// The name of a code that is made here.
    pub new_name: String,
    /// The name of the code that is changed.
    pub changed: Option<String>,
    /// The passage that a code is chosen for.
    pub passage: Option<Span>,
    /// Whether it was selected with a finger, or by a program that reads the screen.
    pub touch: bool,
}

impl OpenPicker {
    /// `None` while it is closed.
    pub fn of(model: &Model) -> Option<Self> {
        let open = model.open.as_ref()?;
        let picker = open.picker.clone()?;
        let codebook = Rc::clone(&open.project.codebook);
        let changes = picker.purpose == Purpose::Change;
        let changed = open.chosen_annotation().filter(|_| changes);
        let changed = changed.and_then(|it| codebook.code(&it.code)).map(|code| code.name.clone());
        let words = open.selected_text().unwrap_or_default();
        Some(Self {
            list: picker.list(open),
            fields: fields_of_open_record(open),
            words: words.chars().take(WORDS).collect(),
            language: open.statement().map(|it| it.metadata.language.clone()).unwrap_or_default(),
            new_name: picker.new_name(open),
            changed,
            passage: open.passage_to_code(),
            touch: !changes && open.selection.is_some_and(|it| it.by == Pointing::Touch),
            picker,
            codebook,
        })
    }

    /// The field with this row.
    pub fn field(&self, id: &AttributeId) -> Option<&FieldForSelection> {
        self.fields.iter().find(|field| field.attribute == *id)
    }
}
