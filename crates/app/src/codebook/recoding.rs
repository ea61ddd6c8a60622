//! Gives all annotations of some codes another code, as removing and merging codes do. What an
//! annotation says is kept: one whose passage has the other code already becomes one with it.

use std::rc::Rc;

use crate::coding::{in_the_way, unfit_attributes};
use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::annotation::{Annotation, Claim, Stamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::small_map::SmallMap;

/// What becomes of the annotations, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecodeCounts {
    /// Annotations that get the other code.
    pub annotations: usize,
    /// Of these, those that become one with an annotation by the same person on the same words.
    pub joined: usize,
    /// Annotations that become one with another and have a note that it does not have.
    pub joined_notes: usize,
    /// Notes that go over to the annotation that stays.
    pub notes: usize,
    /// Annotations that have another value than the one that stays, which keeps its own.
    pub clashes: usize,
    /// Annotations with values that the other code's layer does not have.
    pub losses: usize,
    /// Annotations that cannot get the other code, because its layer allows one code on a passage.
    pub blocked: usize,
}

/// Gives annotations another code.
pub(crate) struct Recoding<'a> {
    /// The codes that go.
    pub gone: &'a [CodeId],
    pub target: &'a Code,
    pub codebook: &'a Codebook,
    pub stamp: Stamp,
    /// Whether notes of annotations that become one with another are kept.
    pub keeps_notes: bool,
    pub edits: Vec<Edit>,
    pub counts: RecodeCounts,
}

/// What a statement has so far.
#[derive(Default)]
struct InStatement {
    /// The annotations that got the code.
    given: SmallMap<Claim, Rc<Annotation>>,
    /// The annotations that took others over, as they are then.
    joined: SmallMap<AnnotationId, Annotation>,
    removed: Vec<AnnotationId>,
}

impl<'a> Recoding<'a> {
    pub(crate) fn new(
        codebook: &'a Codebook,
        gone: &'a [CodeId],
        target: &'a Code,
        stamp: Stamp,
    ) -> Self {
        let (edits, counts) = (Vec::new(), RecodeCounts::default());
        Self { gone, target, codebook, stamp, keeps_notes: true, edits, counts }
    }

    /// Recodes the annotations of a statement.
    pub(crate) fn recode(&mut self, set: &AnnotationSet) {
        if !self.gone.iter().any(|code| set.counts().contains_key(code)) {
            return;
        }
        let layer = self.codebook.layer(&self.target.layer).map(Rc::as_ref);
        let mut here = InStatement::default();
        for annotation in set.iter().filter(|it| self.gone.contains(&it.code)) {
            self.counts.annotations += 1;
            let cleared = unfit_attributes(annotation, layer);
            self.counts.losses += usize::from(!cleared.is_empty());
            let claim = Claim { code: self.target.id.clone(), ..annotation.claim() };
            if let Some(other) = set.with_claim(&claim).or_else(|| here.given.get(&claim)) {
                let mut stays =
                    here.joined.remove(&other.id).unwrap_or_else(|| Annotation::clone(other));
                self.join(annotation, &mut stays, layer);
                here.joined.insert(stays.id, stays);
                here.removed.push(annotation.id);
                continue;
            }
            if self.is_blocked(set, annotation) {
                self.counts.blocked += 1;
            }
            for change in cleared {
                self.change(annotation, change);
            }
            self.change(annotation, AnnotationChange::Recode(self.target.id.clone()));
            here.given.insert(claim, Rc::clone(annotation));
        }
        if let Some(first) = set.at(0).filter(|_| !here.removed.is_empty()) {
            let (statement, annotations) = (first.statement, here.removed);
            self.edits.push(Edit::RemoveAnnotations { statement, annotations });
        }
    }

    /// Has an annotation that stays take over what another one says.
    fn join(&mut self, gone: &Annotation, stays: &mut Annotation, layer: Option<&Layer>) {
        self.counts.joined += 1;
        let mut clash = false;
        for (name, attribute) in &gone.attributes {
            let field = layer.and_then(|layer| layer.attribute(name));
            if field.is_none_or(|field| attribute.value.check(field).is_err()) {
                continue;
            }
            match stays.attributes.get(name) {
                Some(own) => clash |= own.value != attribute.value,
                None => {
                    stays.attributes.insert(name.clone(), attribute.clone());
                    let value = Some(attribute.clone());
                    self.change(stays, AnnotationChange::SetAttribute(name.clone(), value));
                }
            }
        }
        self.counts.clashes += usize::from(clash);
        if stays.confidence.is_none() && gone.confidence.is_some() {
            stays.confidence = gone.confidence;
            self.change(stays, AnnotationChange::SetConfidence(gone.confidence));
        }
        let note = joined_notes(&stays.note, &gone.note);
        self.counts.joined_notes += usize::from(note != stays.note);
        if self.keeps_notes && note != stays.note {
            self.counts.notes += 1;
            stays.note.clone_from(&note);
            self.change(stays, AnnotationChange::SetNote(note));
        }
    }

    fn is_blocked(&self, set: &AnnotationSet, annotation: &Annotation) -> bool {
        let stays = |other: &Annotation| {
            other.id != annotation.id
                && other.annotator == annotation.annotator
                && !self.gone.contains(&other.code)
        };
        in_the_way(self.codebook, set, self.target, &annotation.spans, stays).is_some()
    }

    fn change(&mut self, annotation: &Annotation, change: AnnotationChange) {
        let Annotation { statement, id: annotation, .. } = *annotation;
        self.edits.push(Edit::ChangeAnnotation {
            statement,
            annotation,
            change,
            stamp: self.stamp,
        });
    }
}

/// Both notes, each in lines of its own.
pub(crate) fn joined_notes(first: &str, second: &str) -> String {
    let notes = [first.trim(), second.trim()];
    notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n")
}
