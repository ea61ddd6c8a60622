//! Merging codes: their annotations get the code that stays, and the codes under them go along.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::codebook::recoding::{RecodeCounts, Recoding, joined_notes};
use crate::model::Open;
use crate::notice::Reason;
use crate::passages::memos::moved_memos;
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook, TreePlace};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Stamp, Timestamp};
use annotator_core::project::id::CodeId;

/// How codes are merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merging {
    /// The codes that become part of the other one.
    pub from: Vec<CodeId>,
    /// The code that stays.
    pub into: CodeId,
    pub keep: MergeKeep,
}

/// What is kept of the codes that go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergeKeep {
    /// Their names, under what belongs to the code that stays.
    pub names: bool,
    /// When to use them, what belongs to them and what does not.
    pub definitions: bool,
    pub examples: bool,
    /// The notes of annotations that become one with another.
    pub notes: bool,
}

impl Default for MergeKeep {
    fn default() -> Self {
        Self { names: true, definitions: false, examples: true, notes: true }
    }
}

/// Why codes cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeProblem {
    /// There is nothing to merge, or no such code.
    Nothing,
    /// The code that stays only groups others, so it cannot have the annotations.
    GroupOnly(String),
    /// The code has codes under it, which cannot go to another layer with it.
    OtherLayer(String),
    /// The layer of the code that stays allows one code on a passage: these many annotations are in
    /// the way.
    Blocked(usize),
}

/// A merge that was worked out and not made yet.
#[derive(Clone, Debug, PartialEq)]
pub struct MergePlan {
    pub edits: Vec<Edit>,
    pub counts: RecodeCounts,
    /// How many annotations the code that stays has before.
    pub there: usize,
    /// In how many statements there is one with it afterwards.
    pub statements: usize,
    /// How many codes go along, because they are directly under one that goes.
    pub children: usize,
}

impl MergePlan {
    /// How many annotations the code that stays has afterwards.
    #[must_use]
    pub fn after(&self) -> usize {
        self.there + self.counts.annotations - self.counts.joined
    }
}

/// Works out a merge, so that it can be said in numbers before it is made.
///
/// # Errors
/// Returns why it cannot be made.
pub fn plan_merge(
    project: &Project,
    merging: &Merging,
    stamp: Stamp,
) -> Result<MergePlan, MergeProblem> {
    let codebook = &project.codebook;
    let into = codebook.code(&merging.into).ok_or(MergeProblem::Nothing)?;
    let gone = &merging.from;
    if gone.is_empty() || gone.contains(&into.id) {
        return Err(MergeProblem::Nothing);
    }
    let merged = merged_codebook(codebook, merging)?;
    let mut recoding = Recoding::new(codebook, gone, into, stamp);
    recoding.keeps_notes = merging.keep.notes;
    let mut statements = 0;
    for set in project.annotations.values() {
        recoding.recode(set);
        let has = |code: &CodeId| set.counts().contains_key(code);
        statements += usize::from(has(&into.id) || gone.iter().any(has));
    }
    let Recoding { mut edits, counts, .. } = recoding;
    if counts.blocked > 0 {
        return Err(MergeProblem::Blocked(counts.blocked));
    }
    if counts.annotations > 0 && !into.selectable {
        return Err(MergeProblem::GroupOnly(into.name.clone()));
    }
    edits.push(Edit::ReplaceCodebook { codebook: Rc::new(merged) });
    edits.extend(moved_memos(project, gone, &into.id));
    let there = project.count_of(std::slice::from_ref(&into.id));
    let goes_along = |code: &&Rc<Code>| {
        let goes = code.parent.as_ref().is_some_and(|parent| gone.contains(parent));
        goes && code.id != into.id && !gone.contains(&code.id)
    };
    let children = codebook.codes.iter().filter(goes_along).count();
    Ok(MergePlan { edits, counts, there, statements, children })
}

/// The codebook afterwards.
fn merged_codebook(codebook: &Codebook, merging: &Merging) -> Result<Codebook, MergeProblem> {
    let mut book = codebook.clone();
    for from in &merging.from {
        move_children(&mut book, from, &merging.into)?;
        book.codes.retain(|code| code.id != *from);
    }
    let into = book.codes.iter_mut().find(|code| code.id == merging.into);
    let into = Rc::make_mut(into.ok_or(MergeProblem::Nothing)?);
    for from in merging.from.iter().filter_map(|from| codebook.code(from)) {
        take_over(into, from, merging.keep);
    }
    Ok(book)
}

/// Moves the codes under `from` to `into`. If that is under `from` itself, it comes to its place
/// first.
fn move_children(book: &mut Codebook, from: &CodeId, into: &CodeId) -> Result<(), MergeProblem> {
    let code = Rc::clone(book.code(from).ok_or(MergeProblem::Nothing)?);
    if book.is_within(into, from) {
        let before = Some(code.id.clone());
        let place = TreePlace { layer: code.layer.clone(), parent: code.parent.clone(), before };
        *book = book.with_moved(std::slice::from_ref(into), &place).ok_or(MergeProblem::Nothing)?;
    }
    let children = book.children(&code.layer, Some(from));
    let children: Vec<CodeId> = children.map(|child| child.id.clone()).collect();
    if children.is_empty() {
        return Ok(());
    }
    let layer = book.code(into).ok_or(MergeProblem::Nothing)?.layer.clone();
    if layer != code.layer {
        return Err(MergeProblem::OtherLayer(code.name.clone()));
    }
    let place = TreePlace { layer, parent: Some(into.clone()), before: None };
    *book = book.with_moved(&children, &place).ok_or(MergeProblem::Nothing)?;
    Ok(())
}

/// Adds what is kept of a code that goes to the one that stays.
fn take_over(into: &mut Code, from: &Code, keep: MergeKeep) {
    let add = |list: &mut Vec<String>, item: &str| {
        if !list.iter().any(|known| known == item) {
            list.push(item.to_owned());
        }
    };
    if keep.names && from.name != into.name {
        add(&mut into.include, &from.name);
    }
    if keep.definitions {
        into.definition = joined_notes(&into.definition, &from.definition);
        from.include.iter().for_each(|item| add(&mut into.include, item));
        from.exclude.iter().for_each(|item| add(&mut into.exclude, item));
    }
    if keep.examples {
        from.examples.iter().for_each(|item| add(&mut into.examples, item));
    }
    for link in &from.links {
        if !into.links.iter().any(|own| own.scheme == link.scheme && own.id == link.id) {
            into.links.push(link.clone());
        }
    }
    if into.key.is_none() {
        into.key.clone_from(&from.key);
    }
}

impl Work<'_> {
    /// Merges codes in one step.
    pub(crate) fn merge_codes(&mut self, merging: &Merging) {
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let Some(into) = open.project.codebook.code(&merging.into).cloned() else { return };
        let plan = match plan_merge(&open.project, merging, stamp) {
            Ok(plan) => plan,
            Err(problem) => return self.model.notify(Reason::NotMerged(problem)),
        };
        let from: Vec<String> = merging.from.iter().map(|code| self.code_name(code)).collect();
        let (annotations, joined) = (plan.counts.annotations, plan.counts.joined);
        if self.perform_or_say(StepKind::RemoveCode, from.join(", "), plan.edits) {
            self.model.dialog = None;
            self.show_in_room(&into.id);
            let into = into.name.clone();
            self.model.notify(Reason::CodesMerged { from, into, annotations, joined });
        }
    }
}

impl Open {
    /// A merge worked out for the open project; see [`plan_merge`].
    ///
    /// # Errors
    /// Returns why it cannot be made.
    pub fn plan_merge(&self, merging: &Merging) -> Result<MergePlan, MergeProblem> {
        // The time is not part of what is counted.
        let stamp = Stamp { modified: Timestamp(0), revision: self.project.revision };
        plan_merge(&self.project, merging, stamp)
    }
}
