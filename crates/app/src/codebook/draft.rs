//! The draft of a code, as the code dialog edits it.

use annotator_core::codebook::{COLOUR_SLOTS, Code, Codebook};
use annotator_core::project::id::{CodeId, LayerId};

/// The content of the code dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeDraft {
    /// The code to change; `None` for a new one.
    pub id: Option<CodeId>,
    /// The layer of a new code.
    pub layer: LayerId,
    /// The parent of a new code.
    pub parent: Option<CodeId>,
    pub name: String,
    /// Empty for none.
    pub short_name: String,
    pub definition: String,
    /// The colour slot.
    pub slot: u8,
    /// Empty for no key.
    pub key: String,
}

impl CodeDraft {
    /// A draft that changes nothing about `code`.
    #[must_use]
    pub fn of(code: &Code) -> Self {
        Self {
            id: Some(code.id.clone()),
            layer: code.layer.clone(),
            parent: code.parent.clone(),
            name: code.name.clone(),
            short_name: code.short_name.clone(),
            definition: code.definition.clone(),
            slot: code.slot,
            key: code.key.clone().unwrap_or_default(),
        }
    }
}

/// The draft of a new code. Its colour is chosen here; the user fills in the rest.
#[must_use]
pub fn new_draft(
    codebook: &Codebook,
    layer: &LayerId,
    parent: Option<&CodeId>,
    name: &str,
) -> CodeDraft {
    CodeDraft {
        id: None,
        layer: layer.clone(),
        parent: parent.cloned(),
        name: name.to_owned(),
        short_name: String::new(),
        definition: String::new(),
        slot: free_slot(codebook, layer, parent),
        key: String::new(),
    }
}

/// The parent's colour, or the one used by the fewest codes of the layer.
fn free_slot(codebook: &Codebook, layer: &LayerId, parent: Option<&CodeId>) -> u8 {
    if let Some(parent) = parent.and_then(|id| codebook.code(id)) {
        return parent.slot;
    }
    let used = |slot: &u8| {
        codebook.codes.iter().filter(|code| code.layer == *layer && code.slot == *slot).count()
    };
    (0..COLOUR_SLOTS).min_by_key(used).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::starter;

    #[test]
    fn new_codes_get_the_parents_colour_or_the_least_used() {
        let mut book = starter::codebook();
        let layer = book.layers[0].id.clone();
        let of =
            |book: &Codebook, parent: Option<&CodeId>| new_draft(book, &layer, parent, "New").slot;
        let parent = book.codes.iter().find(|code| code.slot == 4).unwrap().id.clone();
        assert_eq!(of(&book, Some(&parent)), 4);
        book.codes.retain(|code| code.layer != layer || code.slot != 7);
        assert_eq!(of(&book, None), 7);
    }
}
