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

/// How codes are removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    pub codes: Vec<CodeId>,
    /// The code that the annotations get; `None` if they are removed, too.
    pub to: Option<CodeId>,
    /// Whether the codes under them stay and move up, instead of being removed with them.
    pub keeps_children: bool,
}

impl Removal {
    /// All codes that are removed, a parent before its children.
    #[must_use]
    pub fn all(&self, codebook: &Codebook) -> Vec<CodeId> {
        let goes = |code: &CodeId| {
            let above = codebook.above(code).any(|above| self.codes.contains(&above.id));
            self.codes.contains(code) || (above && !self.keeps_children)
        };
        let codes = codebook.codes.iter().map(|code| &code.id);
        codes.filter(|code| goes(code)).cloned().collect()
    }

    /// How many annotations have the codes that are removed.
    #[must_use]
    pub fn annotations(&self, open: &Open) -> usize {
        open.project.count_of(&self.all(&open.project.codebook))
    }
}

impl Work<'_> {
    /// Removes codes, after asking if something depends on them.
    pub(crate) fn ask_to_remove_codes(&mut self, codes: Vec<CodeId>) {
        if !self.may_change() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let removal = Removal { codes, to: None, keeps_children: false };
        let has_children = removal.all(&open.project.codebook).len() > removal.codes.len();
        if has_children || removal.annotations(open) > 0 {
            self.model.dialog = Some(Dialog::RemoveCodes(removal.codes));
        } else {
            self.remove_codes(&removal);
        }
    }

    /// Removes codes in one step.
    pub(crate) fn remove_codes(&mut self, removal: &Removal) {
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let codebook = Rc::clone(&open.project.codebook);
        let removed = removal.all(&codebook);
        if removed.is_empty() || removal.to.as_ref().is_some_and(|to| removed.contains(to)) {
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
        let names: Vec<String> = removal.codes.iter().map(|code| self.code_name(code)).collect();
        let name = names.join(", ");
        if let Some(target) = target.as_ref().filter(|_| counts.blocked > 0) {
            let (to, annotations) = (target.name.clone(), counts.blocked);
            self.model.notify(Reason::CodeNotRemoved { code: name, to, annotations });
            return;
        }
        edits.extend(code_edits(removal, &removed, &codebook));
        if !self.perform_or_say(StepKind::RemoveCode, name, edits) {
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
        self.model.notify(Reason::CodesRemoved { codes: names, went });
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

/// Moves up the codes under removed ones, if they stay, and removes the codes.
fn code_edits(removal: &Removal, removed: &[CodeId], codebook: &Codebook) -> Vec<Edit> {
    let goes = |code: &CodeId| removed.contains(code);
    let moves = |code: &&Rc<Code>| !goes(&code.id) && code.parent.as_ref().is_some_and(goes);
    let staying = codebook.codes.iter().filter(|_| removal.keeps_children).filter(moves);
    let moved = staying.map(|child| {
        let parent = codebook.above(&child.id).find(|above| !goes(&above.id));
        let parent = parent.map(|parent| parent.id.clone());
        Edit::ChangeCode { code: Rc::new(Code { parent, ..(**child).clone() }) }
    });
    // A code can be removed only when no code is under it.
    let gone = removed.iter().rev().map(|code| Edit::RemoveCode { code: code.clone() });
    moved.chain(gone).collect()
}
