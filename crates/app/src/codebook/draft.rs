//! The draft of a code, as the code dialog edits it, and how much depends on a code.

use annotator_core::codebook::{COLOUR_SLOTS, Code, Codebook};
use annotator_core::project::Project;
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
            definition: code.definition.clone(),
            slot: code.slot,
            key: code.key.clone().unwrap_or_default(),
        }
    }
}

/// How much depends on a code. Only a code that nothing depends on can be removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Annotations with the code, in all statements.
    pub annotations: usize,
    /// Codes directly under it.
    pub children: usize,
}

impl Usage {
    /// Runs on every message while the dialog is open. It therefore reads the counts that each
    /// statement's set keeps, and visits no annotation.
    #[must_use]
    pub fn of(project: &Project, code: &CodeId) -> Self {
        let counts = project.annotations.values().filter_map(|set| set.counts().get(code));
        let children = project.codebook.codes.iter().filter(|it| it.parent.as_ref() == Some(code));
        Self { annotations: counts.sum(), children: children.count() }
    }

    /// Whether nothing depends on the code.
    #[must_use]
    pub fn is_free(self) -> bool {
        self == Self::default()
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
    use annotator_core::project::annotation_set::AnnotationSet;
    use annotator_core::project::id::{AnnotatorId, ProjectId, StatementId};
    use annotator_core::project::{Annotator, AnnotatorKind};
    use annotator_core::starter;
    use annotator_core::testing::annotations::annotation;
    use std::rc::Rc;
    use uuid::Uuid;

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

    #[test]
    fn usage_counts_annotations_and_child_codes() {
        let id = Uuid::nil();
        let annotator =
            Annotator { id: AnnotatorId(id), name: String::new(), kind: AnnotatorKind::Person };
        let mut project =
            Project::new(ProjectId(id), String::new(), starter::codebook(), annotator);
        let parent = project.codebook.codes.iter().find_map(|code| code.parent.clone()).unwrap();
        let below = project.codebook.codes.iter().filter(|it| it.parent.as_ref() == Some(&parent));
        let below = below.count();
        let leaf = CodeId::parse("pledge").unwrap();
        assert!(Usage::of(&project, &leaf).is_free());
        for (statement, ids) in [(1, 0..2), (2, 2..5)] {
            let set = ids.map(|id| annotation(id, &[(0, 3)], "pledge")).collect();
            let statement = StatementId(Uuid::from_u128(statement));
            project.annotations.insert(statement, Rc::new(AnnotationSet::new(set)));
        }
        assert_eq!(Usage::of(&project, &leaf), Usage { annotations: 5, children: 0 });
        let usage = Usage::of(&project, &parent);
        assert!(usage == Usage { annotations: 0, children: below } && !usage.is_free());
    }
}
