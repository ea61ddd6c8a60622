//! What a student's work lacks before it is handed in.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use crate::codebook::Layer;
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, LayerId, StatementId};
use crate::project::statement::{ParagraphKind, Statement};
use crate::small_map::SmallMap;
use crate::text::Paragraph;

/// Something that the work lacks. It never prevents handing in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "lacks")]
pub enum Lack {
    /// There are fewer passages than asked for.
    TooFew {
        /// In this layer.
        layer: LayerId,
        /// How many there are.
        has: u32,
        /// How many there should be at least.
        least: u32,
    },
    /// There are more passages than asked for.
    TooMany {
        /// In this layer.
        layer: LayerId,
        /// How many there are.
        has: u32,
        /// How many there should be at most.
        most: u32,
    },
    /// A required field is empty.
    Empty {
        /// The field.
        attribute: AttributeId,
        /// The annotations without it, in text order.
        annotations: Vec<AnnotationId>,
    },
    /// Passages are outside the part of the text that students code.
    Outside {
        /// Their annotations, in text order.
        annotations: Vec<AnnotationId>,
    },
}

/// How far the work in one layer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LayerCount {
    /// The layer.
    pub layer: LayerId,
    /// Its passages.
    pub passages: u32,
    /// Those with every required field. The same as `passages` in a layer without such fields.
    pub complete: u32,
}

/// The annotator's passages in each layer of the exercise, in the order of the exercise.
#[must_use]
pub fn counts(project: &Project, exercise: &Exercise, annotator: AnnotatorId) -> Vec<LayerCount> {
    let mut counts: SmallMap<LayerId, (u32, u32)> = SmallMap::new();
    for (_, annotation) in work_of(project, annotator) {
        let Some(layer) = project.codebook.layer_of(&annotation.code) else { continue };
        let (passages, complete) = counts.entry_or_default(layer.id.clone());
        *passages += 1;
        *complete += u32::from(is_complete(&annotation, layer));
    }
    let counts = exercise.layers.iter().map(|task| {
        let (passages, complete) = counts.get(&task.layer).copied().unwrap_or_default();
        LayerCount { layer: task.layer.clone(), passages, complete }
    });
    counts.collect()
}

/// Whether an annotation has every required field of its layer.
#[must_use]
pub fn is_complete(annotation: &Annotation, layer: &Layer) -> bool {
    let mut required = layer.attributes.iter().filter(|field| field.required);
    required.all(|field| annotation.attributes.contains_key(&field.id))
}

/// What the annotator's work lacks.
#[must_use]
pub fn lacks(project: &Project, exercise: &Exercise, annotator: AnnotatorId) -> Vec<Lack> {
    // Passages are given there, and there is nothing to fill in.
    if exercise.calibration.is_some() {
        return Vec::new();
    }
    let mut lacks = Vec::new();
    for (task, count) in exercise.layers.iter().zip(counts(project, exercise, annotator)) {
        let (layer, has) = (task.layer.clone(), count.passages);
        match (task.least, task.most) {
            (Some(least), _) if has < least => lacks.push(Lack::TooFew { layer, has, least }),
            (_, Some(most)) if has > most => lacks.push(Lack::TooMany { layer, has, most }),
            _ => {}
        }
    }
    lacks.extend(empty_fields(project, annotator));
    let outside = work_of(project, annotator).filter(|(statement, it)| is_outside(statement, it));
    let outside: Vec<_> = outside.map(|(_, annotation)| annotation.id).collect();
    if !outside.is_empty() {
        lacks.push(Lack::Outside { annotations: outside });
    }
    lacks
}

/// The statements, each with its paragraphs without a passage of the annotator, by index. Blank
/// paragraphs, those that students do not code, headings and forms of address are left out.
#[must_use]
pub fn bare_paragraphs(project: &Project, annotator: AnnotatorId) -> Vec<(StatementId, Vec<u32>)> {
    let bare = project.statements.iter().map(|statement| {
        let set = project.annotations_of(statement.id);
        let own: Vec<_> = set.iter().filter(|it| it.annotator == annotator).collect();
        let paragraphs = statement.text.paragraphs().iter().zip(0..);
        let bare = paragraphs.filter(|(paragraph, index)| {
            let layout = &statement.layout;
            let coded = layout.body.as_ref().is_none_or(|body| body.contains(index));
            let said = layout
                .kind(*index)
                .is_none_or(|kind| matches!(kind, ParagraphKind::ListItem | ParagraphKind::Quote));
            coded && said && !paragraph.is_blank() && !own.iter().any(|it| touches(it, paragraph))
        });
        (statement.id, bare.map(|(_, index)| index).collect())
    });
    bare.collect()
}

fn touches(annotation: &Annotation, paragraph: &Paragraph) -> bool {
    let (start, end) = (paragraph.start().byte, paragraph.end());
    annotation.spans.parts().iter().any(|part| part.start() < end && part.end() > start)
}

/// All annotations of the annotator, with their statements, in text order.
fn work_of(
    project: &Project,
    annotator: AnnotatorId,
) -> impl Iterator<Item = (&Statement, Rc<Annotation>)> {
    project.statements.iter().flat_map(move |statement| {
        let set = project.annotations_of(statement.id);
        let own: Vec<_> = set.iter().filter(|it| it.annotator == annotator).cloned().collect();
        own.into_iter().map(move |annotation| (&**statement, annotation))
    })
}

fn empty_fields(project: &Project, annotator: AnnotatorId) -> Vec<Lack> {
    let mut empty: Vec<(AttributeId, Vec<AnnotationId>)> = Vec::new();
    for (_, annotation) in work_of(project, annotator) {
        let Some(layer) = project.codebook.layer_of(&annotation.code) else { continue };
        for field in layer.attributes.iter().filter(|field| field.required) {
            if annotation.attributes.contains_key(&field.id) {
                continue;
            }
            match empty.iter_mut().find(|(id, _)| *id == field.id) {
                Some((_, annotations)) => annotations.push(annotation.id),
                None => empty.push((field.id.clone(), vec![annotation.id])),
            }
        }
    }
    let lack = |(attribute, annotations)| Lack::Empty { attribute, annotations };
    empty.into_iter().map(lack).collect()
}

fn is_outside(statement: &Statement, annotation: &Annotation) -> bool {
    let Some(body) = statement.layout.body_span(&statement.text) else { return false };
    let hull = annotation.spans.hull();
    hull.start() < body.start() || hull.end() > body.end()
}
