//! Moving codes in the tree, alone or several together.

use std::rc::Rc;

use crate::coding::in_the_way;
use crate::coding::unfit_attributes;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::codebook::{Codebook, TreePlace, TreeStep};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;

impl Work<'_> {
    /// Moves the chosen codes a step. A step that leads nowhere does nothing.
    pub(crate) fn step_codes(&mut self, step: TreeStep) {
        let Some(open) = &self.model.open else { return };
        let room = open.codebook_room();
        if !room.moves() {
            self.model.notify(Reason::CodesSorted);
            return;
        }
        let codes = room.codes();
        if let Some(place) = open.project.codebook.step_place(&codes, step) {
            self.move_codes(&codes, &place);
        }
    }

    /// Moves codes in one step.
    pub(crate) fn move_codes(&mut self, codes: &[CodeId], place: &TreePlace) {
        let Some(open) = &self.model.open else { return };
        let Some(moved) = open.project.codebook.with_moved(codes, place) else { return };
        if let Some(annotations) = other_layer_refuses(&open.project, &moved, place) {
            let layer = moved.layer(&place.layer).map(|layer| layer.name.clone());
            let layer = layer.unwrap_or_default();
            self.model.notify(Reason::LayerRefuses { layer, annotations });
            return;
        }
        let tops = open.project.codebook.topmost(codes);
        let (kind, name) = match tops.as_slice() {
            [one] => (StepKind::ChangeCode, self.code_name(one)),
            _ => (StepKind::ReplaceCodebook, String::new()),
        };
        let edits = vec![Edit::ReplaceCodebook { codebook: Rc::new(moved) }];
        let active = self.model.open.as_ref().and_then(|open| open.codebook_room().active.clone());
        if self.perform_or_say(kind, name, edits)
            && let Some(parent) = &place.parent
            && let Some(active) = active
        {
            // What was moved into a folded code stays in view.
            let Some(open) = &self.model.open else { return };
            let mut folded = open.codebook_room().folded_in(&open.project.codebook);
            let row = crate::codebook::tree::RowId::Code(parent.clone());
            if folded.remove(&row) {
                self.change_codebook_room(|room| {
                    room.set_folded(folded);
                    room.active = Some(active);
                });
            }
        }
    }
}

/// How many annotations keep codes from coming to another layer: the layer does not have their
/// values, or allows one code on a passage. `None` if there are none.
fn other_layer_refuses(project: &Project, moved: &Codebook, place: &TreePlace) -> Option<usize> {
    let changed = |id: &CodeId| {
        let before = project.codebook.code(id).map(|code| &code.layer);
        before != moved.code(id).map(|code| &code.layer)
    };
    let changed: Vec<CodeId> =
        moved.codes.iter().map(|code| code.id.clone()).filter(changed).collect();
    let layer = moved.layer(&place.layer)?;
    let mut refused = 0;
    for set in project.annotations.values() {
        for annotation in set.iter().filter(|it| changed.contains(&it.code)) {
            let Some(code) = moved.code(&annotation.code) else { continue };
            let counts = |other: &Annotation| {
                other.id != annotation.id && other.annotator == annotation.annotator
            };
            let unfit = !unfit_attributes(annotation, Some(layer)).is_empty();
            if unfit || in_the_way(moved, set, code, &annotation.spans, counts).is_some() {
                refused += 1;
            }
        }
    }
    (refused > 0).then_some(refused)
}
