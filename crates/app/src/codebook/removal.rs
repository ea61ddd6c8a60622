//! Removing a code: what becomes of its annotations and of the codes under it.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::codebook::recoding::{RecodeCounts, Recoding};
use crate::dialog::Dialog;
use crate::model::Open;
use crate::notice::{AnnotationsWent, Reason};
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::id::CodeId;

/// How a code is removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    pub code: CodeId,
    /// The code that the annotations get; `None` if they are removed, too.
    pub to: Option<CodeId>,
    /// Whether the codes under it stay and move up, instead of being removed with it.
    pub keeps_children: bool,
}

impl Removal {
    /// The codes that are removed, a parent before its children.
    #[must_use]
    pub fn codes(&self, codebook: &Codebook) -> Vec<CodeId> {
        if self.keeps_children { vec![self.code.clone()] } else { codebook.with_below(&self.code) }
    }

    /// How many annotations have the codes that are removed.
    #[must_use]
    pub fn annotations(&self, open: &Open) -> usize {
        open.project.count_of(&self.codes(&open.project.codebook))
    }
}

impl Work<'_> {
    /// Removes a code, after asking if something depends on it.
    pub(crate) fn ask_to_remove_code(&mut self, code: CodeId) {
        if !self.may_change() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let removal = Removal { code, to: None, keeps_children: false };
        let has_children = removal.codes(&open.project.codebook).len() > 1;
        if has_children || removal.annotations(open) > 0 {
            self.model.dialog = Some(Dialog::RemoveCode(removal.code));
        } else {
            self.remove_code(&removal);
        }
    }

    /// Removes a code in one step.
    pub(crate) fn remove_code(&mut self, removal: &Removal) {
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let removed = removal.codes(&codebook);
        if removal.to.as_ref().is_some_and(|to| removed.contains(to)) {
            return;
        }
        let target = removal.to.as_ref().and_then(|to| codebook.code(to)).cloned();
        let (mut edits, counts) = match &target {
            Some(target) => {
                let mut recoding = Recoding::new(&codebook, &removed, target, stamp);
                open.project.annotations.values().for_each(|set| recoding.recode(set));
                (recoding.edits, recoding.counts)
            }
            None => taken_away(&open.project, &removed),
        };
        let name = self.code_name(&removal.code);
        if let Some(target) = target.as_ref().filter(|_| counts.blocked > 0) {
            let (to, annotations) = (target.name.clone(), counts.blocked);
            self.model.notify(Reason::CodeNotRemoved { code: name, to, annotations });
            return;
        }
        edits.extend(code_edits(removal, &removed, &codebook));
        if !self.perform_or_say(StepKind::RemoveCode, name.clone(), edits) {
            return;
        }
        self.model.dialog = None;
        let went = match target {
            _ if counts.annotations == 0 => AnnotationsWent::None,
            None => AnnotationsWent::Away(counts.annotations),
            Some(target) => AnnotationsWent::To {
                code: target.name.clone(),
                annotations: counts.annotations,
                joined: counts.joined,
            },
        };
        self.model.notify(Reason::CodeRemoved { code: name, went });
    }
}

/// Takes the annotations with these codes away.
fn taken_away(project: &Project, removed: &[CodeId]) -> (Vec<Edit>, RecodeCounts) {
    let (mut edits, mut counts) = (Vec::new(), RecodeCounts::default());
    for set in project.annotations.values() {
        let gone: Vec<_> = set.iter().filter(|it| removed.contains(&it.code)).collect();
        let Some(first) = gone.first() else { continue };
        counts.annotations += gone.len();
        edits.push(Edit::RemoveAnnotations {
            statement: first.statement,
            annotations: gone.iter().map(|annotation| annotation.id).collect(),
        });
    }
    (edits, counts)
}

/// Moves up the codes under a removed one, if they stay, and removes the codes.
fn code_edits(removal: &Removal, removed: &[CodeId], codebook: &Codebook) -> Vec<Edit> {
    let mut edits = Vec::new();
    if removal.keeps_children {
        let parent = codebook.code(&removal.code).and_then(|code| code.parent.clone());
        let children = codebook.codes.iter();
        let children = children.filter(|code| code.parent.as_ref() == Some(&removal.code));
        edits.extend(children.map(|child| {
            let code = Rc::new(Code { parent: parent.clone(), ..(**child).clone() });
            Edit::ChangeCode { code }
        }));
    }
    // A code can be removed only when no code is under it.
    edits.extend(removed.iter().rev().map(|code| Edit::RemoveCode { code: code.clone() }));
    edits
}
