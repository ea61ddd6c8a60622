//! Splitting a code: some of its annotations get a new code.

use std::rc::Rc;

use crate::codebook::draft::CodeDraft;
use crate::codebook::draft_check::is_complete;
use crate::codebook::{after_code, free_id};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};

/// How a code is split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splitting {
    pub code: CodeId,
    /// The name of the new code.
    pub name: String,
    /// Whether the new code comes under the old one, instead of beside it.
    pub below: bool,
    /// The annotations that get the new code.
    pub annotations: Vec<(StatementId, AnnotationId)>,
}

impl Splitting {
    /// The new code as a draft, to check its name.
    #[must_use]
    pub fn draft(&self, codebook: &Codebook) -> Option<CodeDraft> {
        let code = codebook.code(&self.code)?;
        let parent = if self.below { Some(code.id.clone()) } else { code.parent.clone() };
        let key = String::new();
        Some(CodeDraft { id: None, parent, name: self.name.clone(), key, ..CodeDraft::of(code) })
    }
}

impl Work<'_> {
    /// Splits a code in one step.
    pub(crate) fn split_code(&mut self, splitting: &Splitting) {
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let (Some(code), Some(draft)) =
            (codebook.code(&splitting.code), splitting.draft(&codebook))
        else {
            return;
        };
        if !is_complete(&codebook, &draft) {
            return;
        }
        let name = splitting.name.trim().to_owned();
        let new = Code {
            parent: draft.parent,
            slot: code.slot,
            ..Code::new(free_id(open, &name), code.layer.clone(), name.clone())
        };
        let id = new.id.clone();
        let at = after_code(&codebook, &code.id);
        let mut edits = vec![Edit::AddCode { at, code: Rc::new(new) }];
        let chosen = splitting.annotations.iter().filter(|(statement, annotation)| {
            let found = open.project.annotation(*statement, *annotation);
            found.is_some_and(|found| found.code == splitting.code)
        });
        edits.extend(chosen.map(|(statement, annotation)| Edit::ChangeAnnotation {
            statement: *statement,
            annotation: *annotation,
            change: AnnotationChange::Recode(id.clone()),
            stamp,
        }));
        let annotations = edits.len() - 1;
        if self.perform_or_say(StepKind::AddCode, name.clone(), edits) {
            self.model.dialog = None;
            self.show_in_room(&id);
            let code = code.name.clone();
            self.model.notify(Reason::CodeSplit { code, new: name, annotations });
        }
    }
}
