//! Removing a code: what becomes of its annotations and of the codes under it.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::coding::{in_the_way, unfit_attributes};
use crate::dialog::Dialog;
use crate::model::Open;
use crate::notice::{AnnotationsWent, Reason};
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::annotation::{Annotation, Claim, Stamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::small_map::SmallMap;

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

/// The edits of a removal, and what to report.
#[derive(Default)]
struct Plan {
    edits: Vec<Edit>,
    annotations: usize,
    joined: usize,
    /// Annotations that cannot get the other code, because its layer allows one code on a passage.
    blocked: usize,
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
        let target = removal.to.as_ref().and_then(|to| codebook.code(to));
        let mut plan = Plan::default();
        for set in open.project.annotations.values() {
            match target {
                Some(target) => plan.recode(set, &removed, target, &codebook, stamp),
                None => plan.remove(set, &removed),
            }
        }
        let name = self.code_name(&removal.code);
        if let Some(target) = target.filter(|_| plan.blocked > 0) {
            let (to, annotations) = (target.name.clone(), plan.blocked);
            self.model.notify(Reason::CodeNotRemoved { code: name, to, annotations });
            return;
        }
        plan.change_codes(removal, &removed, &codebook);
        if !self.perform_or_say(StepKind::RemoveCode, name.clone(), plan.edits) {
            return;
        }
        self.model.dialog = None;
        let went = match target {
            _ if plan.annotations == 0 => AnnotationsWent::None,
            None => AnnotationsWent::Away(plan.annotations),
            Some(target) => AnnotationsWent::To {
                code: target.name.clone(),
                annotations: plan.annotations,
                joined: plan.joined,
            },
        };
        self.model.notify(Reason::CodeRemoved { code: name, went });
    }
}

impl Plan {
    fn remove(&mut self, set: &AnnotationSet, removed: &[CodeId]) {
        let gone: Vec<_> = set.iter().filter(|it| removed.contains(&it.code)).collect();
        let Some(first) = gone.first() else { return };
        self.annotations += gone.len();
        self.edits.push(Edit::RemoveAnnotations {
            statement: first.statement,
            annotations: gone.iter().map(|annotation| annotation.id).collect(),
        });
    }

    /// Gives the annotations of a statement the code `target`. An annotation on a passage that has
    /// the code already is joined with the one that is there, which takes over its note.
    fn recode(
        &mut self,
        set: &AnnotationSet,
        removed: &[CodeId],
        target: &Rc<Code>,
        codebook: &Codebook,
        stamp: Stamp,
    ) {
        let mut given: SmallMap<Claim, Rc<Annotation>> = SmallMap::new();
        let mut notes: SmallMap<AnnotationId, String> = SmallMap::new();
        for annotation in set.iter().filter(|it| removed.contains(&it.code)) {
            self.annotations += 1;
            let change = |change| Edit::ChangeAnnotation {
                statement: annotation.statement,
                annotation: annotation.id,
                change,
                stamp,
            };
            let claim = Claim { code: target.id.clone(), ..annotation.claim() };
            if let Some(other) = set.with_claim(&claim).or_else(|| given.get(&claim)) {
                self.joined += 1;
                self.edits.push(Edit::RemoveAnnotations {
                    statement: annotation.statement,
                    annotations: vec![annotation.id],
                });
                let before = notes.get(&other.id).unwrap_or(&other.note);
                let note = joined_notes(before, &annotation.note);
                if note != *before {
                    notes.insert(other.id, note.clone());
                    self.edits.push(Edit::ChangeAnnotation {
                        statement: other.statement,
                        annotation: other.id,
                        change: AnnotationChange::SetNote(note),
                        stamp,
                    });
                }
                continue;
            }
            let stays = |other: &Annotation| {
                other.id != annotation.id
                    && other.annotator == annotation.annotator
                    && !removed.contains(&other.code)
            };
            if in_the_way(codebook, set, target, &annotation.spans, stays).is_some() {
                self.blocked += 1;
            }
            let cleared =
                unfit_attributes(annotation, codebook.layer(&target.layer).map(Rc::as_ref));
            self.edits.extend(cleared.into_iter().map(change));
            self.edits.push(change(AnnotationChange::Recode(target.id.clone())));
            given.insert(claim, Rc::clone(annotation));
        }
    }

    fn change_codes(&mut self, removal: &Removal, removed: &[CodeId], codebook: &Codebook) {
        if removal.keeps_children {
            let parent = codebook.code(&removal.code).and_then(|code| code.parent.clone());
            let children = codebook.codes.iter();
            let children = children.filter(|code| code.parent.as_ref() == Some(&removal.code));
            self.edits.extend(children.map(|child| {
                let code = Rc::new(Code { parent: parent.clone(), ..(**child).clone() });
                Edit::ChangeCode { code }
            }));
        }
        // A code can be removed only when no code is under it.
        let codes = removed.iter().rev().cloned();
        self.edits.extend(codes.map(|code| Edit::RemoveCode { code }));
    }
}

/// Both notes, each in lines of its own.
pub(crate) fn joined_notes(first: &str, second: &str) -> String {
    let notes = [first.trim(), second.trim()];
    notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n")
}
