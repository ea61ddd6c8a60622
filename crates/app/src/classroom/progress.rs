//! How far the work on an exercise is, layer by layer.

use std::rc::Rc;

use crate::model::Open;
use annotator_core::classroom::check::{LayerCount, is_complete};
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::AnnotatorId;

/// Follows the progress of the work in all texts. Each time it looks only at annotations that have
/// changed since the last time.
#[derive(Debug, Default)]
pub struct WorkCount {
    /// The annotations that were counted, text by text.
    counted: Vec<Rc<AnnotationSet>>,
    codebook: Option<Rc<Codebook>>,
    annotator: Option<AnnotatorId>,
    layers: Vec<LayerCount>,
}

impl WorkCount {
    /// The student's passages in each layer of the exercise, in its order. Empty without an
    /// exercise.
    pub fn count(&mut self, open: &Open) -> &[LayerCount] {
        let codebook = &open.project.codebook;
        let same_book = self.codebook.as_ref().is_some_and(|known| Rc::ptr_eq(known, codebook));
        if !same_book || self.annotator != Some(open.annotator) {
            let tasks = open.exercise().map(|it| it.layers.as_slice()).unwrap_or_default();
            let none = |layer| LayerCount { layer, passages: 0, complete: 0 };
            self.layers = tasks.iter().map(|task| none(task.layer.clone())).collect();
            self.counted = Vec::new();
            self.codebook = Some(Rc::clone(codebook));
            self.annotator = Some(open.annotator);
        }
        let sets = open.project.statements.iter().map(|it| open.project.annotations_of(it.id));
        let sets: Vec<_> = sets.collect();
        // The texts of an exercise stay what they are.
        self.counted.resize_with(sets.len(), Rc::default);
        for (known, now) in std::mem::take(&mut self.counted).iter().zip(&sets) {
            if !Rc::ptr_eq(known, now) {
                let changed = known.difference(now);
                changed.come.iter().for_each(|it| self.add(it, codebook, 1));
                changed.gone.iter().for_each(|it| self.add(it, codebook, -1));
            }
        }
        self.counted = sets;
        &self.layers
    }

    fn add(&mut self, annotation: &Annotation, codebook: &Codebook, by: i32) {
        let Some(layer) = codebook.layer_of(&annotation.code) else { return };
        let place = self.layers.iter_mut().find(|count| count.layer == layer.id);
        if let Some(count) = place.filter(|_| self.annotator == Some(annotation.annotator)) {
            count.passages = count.passages.saturating_add_signed(by);
            if is_complete(annotation, layer) {
                count.complete = count.complete.saturating_add_signed(by);
            }
        }
    }
}
