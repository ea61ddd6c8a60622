//! Adds other people's projects to a project.
//!
//! Statements, codes, annotators and annotations are matched by their ids, and statements also by
//! the SHA-256 of their texts. Names are never compared. What the user made is never overwritten:
//! where a file differs, the project's version stays and the difference is in the report. Another
//! annotator's annotation is replaced by a later version of it, which is their own work. Two
//! annotators who gave one passage the same code made two annotations, and both are kept.
//!
//! The user can decide otherwise, difference by difference, before the files are added
//! ([`Settling`]).

mod codes;
mod compared;
mod documents;
mod foreign;
mod incoming;
mod mapping;
mod plan;
mod report;
mod settle;
mod settled;
mod suggested;
#[cfg(test)]
mod tests;
mod updates;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::edit::Edit;
use crate::edit::batch::Batch;
use crate::project::annotation::{Annotation, Claim, Timestamp};
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, AnnotatorId, StatementId};
use crate::project::statement::{Statement, with_sha256};
use crate::project::{Annotator, Project};
use crate::reading::remarks::remarks_name;
use crate::small_map::sort_by;
use crate::stored::file::export::export_project;
use foreign::Taken;
use incoming::Incoming;
use report::add_difference;

pub use mapping::{CodeProposal, Likeness, code_proposals};
pub use plan::{FileFacts, Plan, plan};
pub use report::{
    CodeDifference, Conflict, MergeReport, NameDifference, NotAdded, Part, Why, WordsDifference,
    WordsOf,
};
pub use settle::{Choice, Settling, Side, joined};

/// How often files are added to what adding them made. Settling can make room for what had none.
const MOST_PASSES: usize = 6;

/// What adding files to a project changes, and what it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// The edits, which make one step. Empty if the project already has everything.
    pub edits: Vec<Edit>,
    /// What was found.
    pub report: MergeReport,
}

/// Whether the file is about something that the project has: it is the same project, or it has one
/// of its statements or texts.
#[must_use]
pub fn belongs(project: &Project, file: &Project) -> bool {
    let known = |statement: &Rc<Statement>| counterpart(project, statement).is_some();
    project.id == file.id || file.statements.iter().any(known)
}

/// Works out what to change to add the content of `files` to `project`, in which `me` is the
/// annotator at work.
///
/// The order of the files does not matter. If two of them have different versions of something that
/// the project does not have, the file with the latest change decides; of two versions of an
/// annotation, the later one.
///
/// ```
/// use annotator_core::edit::Edit;
/// use annotator_core::merge::merge;
/// # use annotator_core::project::id::{AnnotatorId, ProjectId};
/// # use annotator_core::project::{Annotator, AnnotatorKind, Project};
/// # let person = |id: &str, name: &str| Annotator {
/// #     id: AnnotatorId::parse(id).unwrap(), name: name.into(), kind: AnnotatorKind::Person,
/// # };
/// # let heron = person("00000000-0000-4000-8000-000000000001", "Heron");
/// # let wren = person("00000000-0000-4000-8000-000000000002", "Wren");
/// # let id = ProjectId::parse("00000000-0000-4000-8000-000000000003").unwrap();
/// # let codebook = annotator_core::starter::codebook();
/// let mine = Project::new(id, "November".into(), codebook.clone(), heron.clone());
/// let hers = Project::new(id, "November".into(), codebook, wren.clone());
///
/// let merge = merge(&mine, heron.id, &[&hers]);
/// assert_eq!(merge.edits, [Edit::AddAnnotator { annotator: wren }]);
/// ```
#[must_use]
pub fn merge(project: &Project, me: AnnotatorId, files: &[&Project]) -> Merge {
    merge_settled(project, me, files, &Settling::default())
}

/// Like [`merge`], with differences settled as the user decided.
#[must_use]
pub fn merge_settled(
    project: &Project,
    me: AnnotatorId,
    files: &[&Project],
    settling: &Settling,
) -> Merge {
    let order = in_order(files);
    let files: Vec<&Project> = order.iter().filter_map(|at| files.get(*at).copied()).collect();
    let (mut after, mut merge) = one_pass(project, me, &files, settling);
    // A passage may be free once a tag has moved. Adding the files again must then change nothing.
    for _ in 1..MOST_PASSES {
        if !settling.takes_something() {
            break;
        }
        let (further, again) = one_pass(&after, me, &files, settling);
        if again.edits.is_empty() {
            break;
        }
        after = further;
        merge.edits.extend(again.edits);
        merge.report.go_on_with(&again.report);
    }
    merge.report.reorder_files(&order);
    merge
}

/// The places of the files in an order that does not depend on how they came: the latest change
/// first.
fn in_order(files: &[&Project]) -> Vec<usize> {
    let mut order: Vec<(usize, &Project)> = files.iter().copied().enumerate().collect();
    if order.len() > 1 {
        order.sort_by_cached_key(|(_, file)| (Reverse(last_change(file)), changes(file)));
        for same in order.chunk_by_mut(|(_, one), (_, other)| {
            last_change(one) == last_change(other) && changes(one) == changes(other)
        }) {
            if same.len() > 1 {
                // The whole content decides, which takes long to write.
                same.sort_by_cached_key(|(_, file)| Sha256::of(export_project(file).as_bytes()));
            }
        }
    }
    order.into_iter().map(|(at, _)| at).collect()
}

/// What distinguishes most files: which annotations they have, and when each was changed.
fn changes(file: &Project) -> Sha256 {
    let mut bytes = Vec::new();
    for annotation in file.annotations.values().flat_map(|set| set.iter()) {
        bytes.extend(annotation.id.0.as_bytes());
        bytes.extend(annotation.stamp.modified.0.to_le_bytes());
    }
    Sha256::of(&bytes)
}

/// Adds the files once. Returns the project as it then is, too.
fn one_pass(
    project: &Project,
    me: AnnotatorId,
    files: &[&Project],
    settling: &Settling,
) -> (Project, Merge) {
    let mut merging = Merging::new(project, me);
    for (at, file) in files.iter().enumerate() {
        merging.add_codes(at, &file.codebook, settling);
        file.annotators.iter().for_each(|annotator| merging.add_annotator(at, annotator));
    }
    let incoming = merging.incoming(files, settling);
    // First the updates, so that the rest is compared with what the project then has, as if the
    // files were added once more.
    let updates = merging.update(&incoming);
    merging.add(&incoming, &updates);
    merging.settle_codes(settling);
    merging.settle_names(settling);
    merging.settle_tags(settling);
    merging.take_remarks(files);
    merging.take_documents(files, settling);
    merging.take_foreign(files);
    merging.sort_report();
    (merging.project, Merge { edits: merging.edits, report: merging.report })
}

fn conflict(ours: &Rc<Annotation>, theirs: &Rc<Annotation>, file: usize) -> Conflict {
    Conflict { ours: Rc::clone(ours), theirs: Rc::clone(theirs), file, choice: Choice::Ours }
}

/// Whether `first` is the version as it was made, of which every other one is a later version. Files
/// of other people have one's own annotations as they were when the file was given to them.
fn is_first_of(first: &Annotation, other: &Annotation) -> bool {
    first.id == other.id
        && first.annotator == other.annotator
        && first.created == other.created
        && first.stamp.modified == first.created
        && other.stamp.modified > other.created
}

fn last_change(project: &Project) -> Option<Timestamp> {
    let annotations = project.annotations.values().flat_map(|set| set.iter());
    annotations.map(|annotation| annotation.stamp.modified).max()
}

/// The statement of the project that has the same text or, if none has, the same id.
fn counterpart<'a>(project: &'a Project, statement: &Statement) -> Option<&'a Rc<Statement>> {
    let sha256 = statement.text.sha256();
    let same_id = project.statement(statement.id);
    let same_text = || with_sha256(&project.statements, sha256);
    same_id.filter(|known| known.text.sha256() == sha256).or_else(same_text).or(same_id)
}

/// The state while files are added.
struct Merging<'a> {
    before: &'a Project,
    me: AnnotatorId,
    /// The project with all edits so far.
    project: Project,
    /// The statement of each annotation.
    places: BTreeMap<AnnotationId, StatementId>,
    /// What came from the files.
    taken: Taken,
    /// When the latest version in the files was written, of annotations of which it says the same as
    /// the project's.
    confirmed: BTreeMap<AnnotationId, Timestamp>,
    edits: Vec<Edit>,
    batch: Batch,
    report: MergeReport,
}

/// The annotations that are about to be added.
#[derive(Default)]
struct New {
    all: BTreeMap<StatementId, Vec<Rc<Annotation>>>,
    by_id: BTreeMap<AnnotationId, Rc<Annotation>>,
    by_claim: BTreeMap<(StatementId, Claim), Rc<Annotation>>,
}

impl New {
    fn push(&mut self, annotation: Rc<Annotation>) {
        let statement = annotation.statement;
        self.by_id.insert(annotation.id, Rc::clone(&annotation));
        self.by_claim.insert((statement, annotation.claim()), Rc::clone(&annotation));
        self.all.entry(statement).or_default().push(annotation);
    }
}

impl<'a> Merging<'a> {
    fn new(before: &'a Project, me: AnnotatorId) -> Self {
        let annotations = before.annotations.values().flat_map(|set| set.iter());
        Self {
            before,
            me,
            project: before.clone(),
            places: annotations.map(|it| (it.id, it.statement)).collect(),
            taken: Taken::default(),
            confirmed: BTreeMap::new(),
            edits: Vec::new(),
            batch: Batch::default(),
            report: MergeReport::default(),
        }
    }

    /// Applies an edit and keeps it. Returns whether it could be applied.
    fn make(&mut self, edit: Edit) -> bool {
        let applied = self.batch.apply(&edit, &mut self.project).is_ok();
        if applied {
            self.edits.push(edit);
        }
        applied
    }

    /// Applies edits and keeps them: all of them, or none. Returns whether they could be applied.
    fn make_all(&mut self, edits: Vec<Edit>) -> bool {
        let mut changed = self.project.clone();
        let applied = edits.iter().all(|edit| edit.apply(&mut changed).is_ok());
        if applied {
            self.project = changed;
            self.batch = Batch::default();
            self.edits.extend(edits);
        }
        applied
    }

    fn add_annotator(&mut self, file: usize, annotator: &Annotator) {
        let Some(known) = self.project.annotator(annotator.id) else {
            if self.make(Edit::AddAnnotator { annotator: annotator.clone() }) {
                self.report.annotators.push(annotator.id);
                self.taken.annotators.insert(annotator.id, file);
            }
            return;
        };
        if known.name != annotator.name {
            let difference = NameDifference {
                annotator: known.id,
                ours: known.name.clone(),
                theirs: annotator.name.clone(),
                files: vec![file],
                choice: Side::Ours,
            };
            let same = |it: &NameDifference, other: &NameDifference| {
                it.annotator == other.annotator
                    && it.ours == other.ours
                    && it.theirs == other.theirs
            };
            add_difference(&mut self.report.other_names, difference, same, |it| &mut it.files);
        }
    }

    /// The project's statement for one of a file, which is added if the project lacks it.
    fn statement(&mut self, file: usize, theirs: &Rc<Statement>) -> Option<Rc<Statement>> {
        if let Some(known) = counterpart(&self.project, theirs) {
            let known = Rc::clone(known);
            let other_text = known.text.sha256() != theirs.text.sha256();
            if other_text && !self.report.other_texts.contains(&known.id) {
                self.report.other_texts.push(known.id);
            }
            return Some(known);
        }
        let edit = Edit::AddStatement {
            at: self.project.statements.len(),
            statement: Rc::clone(theirs),
            annotations: Vec::new(),
        };
        self.make(edit).then(|| {
            self.report.statements.push(theirs.id);
            self.taken.statements.insert(theirs.id, file);
            Rc::clone(theirs)
        })
    }

    /// Adds the remarks on how the statements that were added had been read.
    fn take_remarks(&mut self, files: &[&Project]) {
        let added: Vec<_> = self.taken.statements.iter().map(|(id, file)| (*id, *file)).collect();
        for (id, file) in added {
            let name = remarks_name(id);
            let theirs = files.get(file).and_then(|file| file.attachments.get(&name));
            if let Some(document) = theirs.cloned() {
                self.make(Edit::SetAttachment { name, document: Some(document) });
            }
        }
    }

    /// Adds the annotations that the project lacks, except those that were taken as updates.
    fn add(&mut self, incoming: &[Incoming<'_>], updates: &BTreeSet<usize>) {
        for at in updates {
            if let Some(it) = incoming.get(*at) {
                self.taken.annotations.insert(it.annotation.id, (it.file, it.same_text()));
            }
        }
        let mut new = New::default();
        let rest = incoming.iter().enumerate().filter(|(at, _)| !updates.contains(at));
        for (_, it) in rest {
            let Some(moved) = &it.moved else {
                self.leave_out(it, Why::WordsNotFound);
                continue;
            };
            if let Some(known) = self.known(moved, &new) {
                self.compare(&known, moved, it.file);
            } else if let Some(problem) = self.project.annotation_problem(&it.ours, moved) {
                self.leave_out(it, Why::Invalid(problem));
            } else {
                self.taken.annotations.insert(moved.id, (it.file, it.same_text()));
                if !it.same_text() {
                    *self.report.moved.entry_or_default(it.ours.id) += 1;
                }
                new.push(Rc::clone(moved));
            }
        }
        for (statement, all) in new.all {
            let edit = Edit::AddAnnotations { statement, annotations: all.clone() };
            if self.make(edit) {
                all.iter().for_each(|annotation| self.count_added(annotation));
            }
        }
    }

    fn by_id(&self, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.project.annotation(*self.places.get(&id)?, id)
    }

    /// The annotation of the project that is the same one: by its id, or because the same annotator
    /// gave the same passage the same code. `new` are about to be added.
    fn known(&self, theirs: &Annotation, new: &New) -> Option<Rc<Annotation>> {
        let by_id = self.by_id(theirs.id);
        let new_by_id = || new.by_id.get(&theirs.id);
        let set = self.project.annotations.get(&theirs.statement);
        let claim = theirs.claim();
        let by_claim = || set.and_then(|set| set.with_claim(&claim));
        // Two statements of a file can have the same text.
        let new_by_claim = || new.by_claim.get(&(theirs.statement, claim.clone()));
        by_id.or_else(new_by_id).or_else(by_claim).or_else(new_by_claim).cloned()
    }

    fn compare(&mut self, ours: &Rc<Annotation>, theirs: &Rc<Annotation>, file: usize) {
        let conflict = conflict(ours, theirs, file);
        // What was taken is the latest version that the files have.
        let taken = self.taken.annotations.contains_key(&ours.id).then_some(ours.stamp.modified);
        let latest = taken.or_else(|| self.confirmed.get(&ours.id).copied());
        let older = ours.id == theirs.id
            && ours.annotator == theirs.annotator
            && latest.is_some_and(|latest| theirs.stamp.modified < latest);
        if older || is_first_of(theirs, ours) || conflict.parts().is_empty() {
            self.report.same += 1;
        } else {
            self.report.conflicts.push(conflict);
        }
    }

    fn leave_out(&mut self, it: &Incoming<'_>, why: Why) {
        let text = &it.theirs.text;
        self.report.not_added.push(NotAdded {
            annotation: Rc::clone(it.annotation),
            statement: it.ours.id,
            paragraph: text.paragraph_at(it.annotation.spans.start()),
            quote: it.annotation.spans.quote(text.as_str()),
            why,
        });
    }

    fn count_added(&mut self, annotation: &Rc<Annotation>) {
        *self.report.added.entry_or_default(annotation.annotator) += 1;
        self.places.insert(annotation.id, annotation.statement);
        let before = self.before.annotations.get(&annotation.statement);
        let here = before.map(|set| set.overlapping(annotation.spans.hull())).unwrap_or_default();
        let alike =
            here.iter().any(|it| it.spans == annotation.spans && it.code == annotation.code);
        self.report.alike += usize::from(alike);
    }

    /// Lists what differs in the order of the statements and their texts.
    fn sort_report(&mut self) {
        let statements = self.project.statements.iter().zip(0..);
        let places: BTreeMap<StatementId, usize> =
            statements.map(|(statement, at)| (statement.id, at)).collect();
        let place = |id: StatementId| places.get(&id).copied();
        sort_by(&mut self.report.conflicts, |a, b| {
            let (one, other) = (&a.ours, &b.ours);
            place(one.statement)
                .cmp(&place(other.statement))
                .then_with(|| one.order().cmp(&other.order()))
        });
        sort_by(&mut self.report.not_added, |a, b| {
            (place(a.statement), a.paragraph).cmp(&(place(b.statement), b.paragraph))
        });
    }
}
