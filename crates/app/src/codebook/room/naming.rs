//! Names that are typed in the tree: of a new code, or another one for a code.

use std::rc::Rc;

use super::changing::CodeChange;
use crate::codebook::draft::new_draft;
use crate::codebook::draft_check::same_name;
use crate::codebook::{after_code, empty_code, free_id, place_for, with_draft};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::{CodeId, LayerId};

/// Whose name is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Naming {
    /// That of a code.
    Rename(CodeId),
    /// That of a new code.
    New {
        layer: LayerId,
        parent: Option<CodeId>,
        /// The code that it comes after; `None` for the last place.
        after: Option<CodeId>,
    },
}

impl Naming {
    /// A new code beside this one.
    #[must_use]
    pub fn beside(codebook: &Codebook, code: &CodeId) -> Option<Self> {
        let found = codebook.code(code)?;
        let (layer, parent) = (found.layer.clone(), found.parent.clone());
        Some(Self::New { layer, parent, after: Some(code.clone()) })
    }

    /// A new code under this one.
    #[must_use]
    pub fn below(codebook: &Codebook, code: &CodeId) -> Option<Self> {
        let layer = codebook.code(code)?.layer.clone();
        Some(Self::New { layer, parent: Some(code.clone()), after: None })
    }

    /// The name of a code beside it that the typed name would repeat.
    #[must_use]
    pub fn taken(&self, codebook: &Codebook, name: &str) -> Option<String> {
        let draft = match self {
            Self::Rename(id) => {
                let mut draft = crate::codebook::draft::CodeDraft::of(codebook.code(id)?);
                draft.name = name.to_owned();
                draft
            }
            Self::New { layer, parent, .. } => new_draft(codebook, layer, parent.as_ref(), name),
        };
        same_name(codebook, &draft)
    }
}

impl Work<'_> {
    pub(super) fn begin_naming(&mut self, naming: &Naming) {
        if !self.may_change() {
            return;
        }
        if let Naming::New { parent: Some(parent), .. } = naming {
            let row = crate::codebook::tree::RowId::Code(parent.clone());
            let Some(open) = &self.model.open else { return };
            let mut folded = open.codebook_room().folded_in(&open.project.codebook);
            folded.remove(&row);
            self.change_codebook_room(|room| room.folded = Some(folded));
        }
        let naming = naming.clone();
        self.change_codebook_room(|room| {
            // What is new must be in view.
            if matches!(naming, Naming::New { .. }) {
                room.query.clear();
                room.shown = super::CodesShown::All;
            }
            room.naming = Some(naming);
        });
    }

    /// Takes the typed name; without one, or with an empty one, nothing changes. A name that is
    /// taken is typed on.
    pub(super) fn end_naming(&mut self, name: Option<&str>) {
        let Some(open) = &self.model.open else { return };
        let Some(naming) = open.codebook_room().naming.clone() else { return };
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        let Some(name) = name else {
            return self.change_codebook_room(|room| room.naming = None);
        };
        if naming.taken(&open.project.codebook, name).is_some() {
            return;
        }
        self.change_codebook_room(|room| room.naming = None);
        match &naming {
            Naming::Rename(code) => self.change_code(code, &CodeChange::Name(name.to_owned())),
            Naming::New { layer, parent, after } => {
                self.add_code(layer, parent.as_ref(), after.as_ref(), name);
            }
        }
    }

    fn add_code(
        &mut self,
        layer: &LayerId,
        parent: Option<&CodeId>,
        after: Option<&CodeId>,
        name: &str,
    ) {
        let Some(open) = &self.model.open else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let draft = new_draft(&codebook, layer, parent, name);
        let at =
            after.map_or_else(|| place_for(&codebook, &draft), |code| after_code(&codebook, code));
        let id = free_id(open, name);
        let code = Rc::new(with_draft(empty_code(id.clone(), &draft), draft));
        let edits = vec![Edit::AddCode { at, code }];
        match self.perform(StepKind::AddCode, name, edits, false) {
            Ok(()) => self.show_in_room(&id),
            Err(crate::work::NotDone::Edit(error)) => self.model.notify(Reason::CodeRefused(error)),
            Err(why) => self.refuse(why),
        }
    }
}
