//! Adds other people's projects to a project.
//!
//! Statements, codes, annotators and annotations are matched by their ids, and statements also by
//! the SHA-256 of their texts. Names are never compared. Nothing of the project is overwritten:
//! where a file differs, the project's version stays and the difference is in the report. Two
//! annotators who gave one passage the same code made two annotations, and both are kept.

mod codes;
mod report;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::edit::Edit;
use crate::project::annotation::{Annotation, Timestamp};
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, StatementId};
use crate::project::statement::Statement;
use crate::project::{Annotator, Project};
use crate::stored::file::export::{CONTEXT, export_project};
use crate::text::Text;
use crate::text::anchor::{Anchor, anchor};
use crate::text::span::{Span, Spans};
use crate::text::units::{ByteOffset, CharOffset};

pub use report::{CodeDifference, Conflict, MergeReport, NameDifference, NotAdded, Part, Why};

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

/// Works out what to change to add the content of `files` to `project`.
///
/// The order of the files does not matter. If two of them have different versions of something that
/// the project does not have, the file with the latest change decides.
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
/// let mine = Project::new(id, "November".into(), codebook.clone(), heron);
/// let hers = Project::new(id, "November".into(), codebook, wren.clone());
///
/// let merge = merge(&mine, &[hers]);
/// assert_eq!(merge.edits, [Edit::AddAnnotator { annotator: wren }]);
/// ```
#[must_use]
pub fn merge(project: &Project, files: &[Project]) -> Merge {
    let mut sorted: Vec<&Project> = files.iter().collect();
    if sorted.len() > 1 {
        sorted.sort_by_cached_key(|file| {
            (Reverse(last_change(file)), Sha256::of(export_project(file).as_bytes()))
        });
    }
    let mut merging = Merging::new(project);
    for file in sorted {
        merging.add(file);
    }
    Merge { edits: merging.edits, report: merging.report }
}

fn last_change(project: &Project) -> Option<Timestamp> {
    let annotations = project.annotations.values().flat_map(|set| set.iter());
    annotations.map(|annotation| annotation.stamp.modified).max()
}

/// The statement of the project that has the same text or, if none has, the same id.
fn counterpart<'a>(project: &'a Project, statement: &Statement) -> Option<&'a Rc<Statement>> {
    let sha256 = statement.text.sha256();
    let same_id = project.statement(statement.id);
    let same_text = || project.statements.iter().find(|known| known.text.sha256() == sha256);
    same_id.filter(|known| known.text.sha256() == sha256).or_else(same_text).or(same_id)
}

/// The state while files are added.
struct Merging<'a> {
    before: &'a Project,
    /// The project with all edits so far.
    project: Project,
    /// The statement of each annotation.
    places: BTreeMap<AnnotationId, StatementId>,
    edits: Vec<Edit>,
    report: MergeReport,
}

impl<'a> Merging<'a> {
    fn new(before: &'a Project) -> Self {
        let annotations = before.annotations.values().flat_map(|set| set.iter());
        Self {
            before,
            project: before.clone(),
            places: annotations.map(|it| (it.id, it.statement)).collect(),
            edits: Vec::new(),
            report: MergeReport::default(),
        }
    }

    /// Applies an edit and keeps it. Returns whether it could be applied.
    fn make(&mut self, edit: Edit) -> bool {
        let applied = edit.apply(&mut self.project).is_ok();
        if applied {
            self.edits.push(edit);
        }
        applied
    }

    fn add(&mut self, file: &Project) {
        self.add_codes(&file.codebook);
        file.annotators.iter().for_each(|annotator| self.add_annotator(annotator));
        for statement in &file.statements {
            if let Some(known) = self.statement(statement) {
                self.add_annotations(file, statement, &known);
            }
        }
    }

    fn add_annotator(&mut self, annotator: &Annotator) {
        let Some(known) = self.project.annotator(annotator.id) else {
            if self.make(Edit::AddAnnotator { annotator: annotator.clone() }) {
                self.report.annotators.push(annotator.id);
            }
            return;
        };
        if known.name != annotator.name {
            let difference = NameDifference { annotator: known.id, theirs: annotator.name.clone() };
            if !self.report.other_names.contains(&difference) {
                self.report.other_names.push(difference);
            }
        }
    }

    /// The project's statement for one of a file, which is added if the project lacks it.
    fn statement(&mut self, theirs: &Rc<Statement>) -> Option<Rc<Statement>> {
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
            Rc::clone(theirs)
        })
    }

    /// Adds the annotations of the file's statement `theirs` to the project's statement `ours`.
    fn add_annotations(&mut self, file: &Project, theirs: &Statement, ours: &Rc<Statement>) {
        let mut new: Vec<Rc<Annotation>> = Vec::new();
        for annotation in file.annotations_of(theirs.id).iter() {
            let Some(moved) = carried(annotation, theirs, ours) else {
                self.leave_out(annotation, theirs, ours, Why::WordsNotFound);
                continue;
            };
            if let Some(known) = self.known(&moved, &new) {
                self.compare(&known, moved);
            } else if let Some(problem) = self.project.annotation_problem(ours, &moved) {
                self.leave_out(annotation, theirs, ours, Why::Invalid(problem));
            } else {
                new.push(Rc::new(moved));
            }
        }
        if new.is_empty() {
            return;
        }
        let edit = Edit::AddAnnotations { statement: ours.id, annotations: new.clone() };
        if self.make(edit) {
            new.iter().for_each(|annotation| self.count_added(annotation));
        }
    }

    /// The annotation of the project that is the same one: by its id, or because the same annotator
    /// gave the same passage the same code. `new` are about to be added.
    fn known(&self, theirs: &Annotation, new: &[Rc<Annotation>]) -> Option<Rc<Annotation>> {
        let place = self.places.get(&theirs.id).copied();
        let by_id = place.and_then(|place| self.project.annotation(place, theirs.id));
        let set = self.project.annotations.get(&theirs.statement);
        let claim = theirs.claim();
        let by_claim = || set.and_then(|set| set.with_claim(&claim));
        // A file has an annotation once, but two of its statements can have the same text.
        let among_new = || new.iter().find(|other| other.claims(&claim));
        by_id.or_else(by_claim).or_else(among_new).cloned()
    }

    fn compare(&mut self, ours: &Rc<Annotation>, theirs: Annotation) {
        let conflict = Conflict { ours: Rc::clone(ours), theirs: Rc::new(theirs) };
        if conflict.parts().is_empty() {
            self.report.same += 1;
        } else {
            self.report.conflicts.push(conflict);
        }
    }

    fn leave_out(
        &mut self,
        annotation: &Rc<Annotation>,
        theirs: &Statement,
        ours: &Statement,
        why: Why,
    ) {
        self.report.not_added.push(NotAdded {
            annotation: Rc::clone(annotation),
            statement: ours.id,
            paragraph: theirs.text.paragraph_at(annotation.spans.start()),
            quote: annotation.spans.quote(theirs.text.as_str()),
            why,
        });
    }

    fn count_added(&mut self, annotation: &Rc<Annotation>) {
        self.places.insert(annotation.id, annotation.statement);
        *self.report.added.entry_or_default(annotation.annotator) += 1;
        let before = self.before.annotations.get(&annotation.statement);
        let here = before.map(|set| set.overlapping(annotation.spans.hull())).unwrap_or_default();
        let alike =
            here.iter().any(|it| it.spans == annotation.spans && it.code == annotation.code);
        self.report.alike += usize::from(alike);
    }
}

/// The annotation on the project's statement. If the texts differ, its passage and evidence are
/// found again by their words and context; `None` if one of them is not found without doubt.
fn carried(annotation: &Annotation, theirs: &Statement, ours: &Statement) -> Option<Annotation> {
    let mut moved = annotation.clone();
    moved.statement = ours.id;
    if theirs.text.sha256() == ours.text.sha256() {
        return Some(moved);
    }
    moved.text = ours.text.sha256();
    moved.spans = relocated(&annotation.spans, &theirs.text, &ours.text)?;
    for attribute in moved.attributes.values_mut() {
        let evidence = attribute.evidence.iter();
        let evidence = evidence.map(|spans| relocated(spans, &theirs.text, &ours.text));
        attribute.evidence = evidence.collect::<Option<_>>()?;
    }
    Some(moved)
}

fn relocated(spans: &Spans, from: &Text, to: &Text) -> Option<Spans> {
    let parts = spans.parts().iter().map(|part| place(*part, from, to)).collect::<Option<_>>()?;
    Spans::new(parts).ok()
}

fn place(part: Span, from: &Text, to: &Text) -> Option<Span> {
    let offset = |at: ByteOffset| from.char_from_byte(at).map_or(0, |at| at.0);
    let start = CharOffset(offset(part.start()).saturating_sub(CONTEXT));
    let end = CharOffset(offset(part.end()).saturating_add(CONTEXT));
    let start = from.byte_from_char(start).unwrap_or_default();
    let end = from.byte_from_char(end).unwrap_or_else(|| from.end().byte);
    let before = from.as_str().get(start.get()..part.start().get()).unwrap_or_default();
    let after = from.as_str().get(part.end().get()..end.get()).unwrap_or_default();
    match anchor(to, from.slice(part), before, after, Some(part.start())) {
        Anchor::At(span) => Some(span),
        Anchor::Ambiguous(_) | Anchor::Lost => None,
    }
}
