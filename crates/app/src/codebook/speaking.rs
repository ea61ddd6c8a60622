//! The codebook of the open project is shown in the language of the page, if it has that language.

use std::rc::Rc;

use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::{Record, StepKind, StepName};

impl Work<'_> {
    /// Puts the language of the page on top of the codebook, once for each project that is opened
    /// and each language that is chosen. In a project that is stored already it is a step that can
    /// be undone, so that steps before it find the codebook that they changed.
    pub(crate) fn keep_codebook_language(&mut self) {
        let tag = self.ports.language();
        let time = self.ports.now();
        let Some(open) = &mut self.model.open else { return };
        // Another window may change the project meanwhile.
        if open.language == Some(tag) || open.read_only.is_some() {
            return;
        }
        open.language = Some(tag);
        let Some(codebook) = open.project.codebook.in_language(tag).map(Rc::new) else { return };
        let is_new = open.saving.snapshot_due
            && open.history.done().is_empty()
            && open.history.undone().is_empty();
        if is_new || open.is_only_read() {
            open.project.set_codebook(codebook);
            return;
        }
        let name = StepName { kind: StepKind::ReplaceCodebook, detail: codebook.title.clone() };
        let edits = vec![Edit::ReplaceCodebook { codebook }];
        if let Err(why) = self.record(&Record::Step { name, time, edits, joined: false }) {
            self.refuse(why);
        }
    }
}
