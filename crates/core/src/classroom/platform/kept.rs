//! A student's work in a short form, for a platform that keeps little.
//!
//! Texts, codes and the task are in the package, so only what the student made is in it. Ids are
//! left out: they are made anew.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::classroom::calibration::Tries;
use crate::classroom::exercise::Exercise;
use crate::classroom::hand_in::Work;
use crate::classroom::self_check::Checks;
use crate::classroom::{CALIBRATION, CHECKS, WORK};
use crate::project::annotation::{Annotation, Confidence, Origin, Stamp, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::document;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, ExerciseId, ProjectId};
use crate::project::statement::Statement;
use crate::project::value::{Attribute, Value};
use crate::project::{Annotator, AnnotatorKind, Project};
use crate::text::Text;
use crate::text::span::Spans;
use crate::text::units::CharOffset;

/// Work as a platform keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptWork {
    /// The exercise.
    #[serde(rename = "e")]
    pub exercise: ExerciseId,
    /// Its revision.
    #[serde(rename = "r")]
    pub revision: u32,
    /// Under which key this browser has it.
    #[serde(rename = "k")]
    pub key: ProjectId,
    /// When it was kept.
    #[serde(rename = "t")]
    pub at: i64,
    /// The student's name.
    #[serde(rename = "n")]
    name: String,
    #[serde(rename = "w")]
    work: Work,
    #[serde(rename = "c", default, skip_serializing_if = "is_none_made")]
    checks: Checks,
    #[serde(rename = "g", default, skip_serializing_if = "is_never_tried")]
    tries: Tries,
    #[serde(rename = "a")]
    annotations: Vec<KeptAnnotation>,
}

fn is_none_made(checks: &Checks) -> bool {
    checks.made.is_empty()
}

fn is_never_tried(tries: &Tries) -> bool {
    tries.made.is_empty()
}

/// Start and length of each part, in code points.
type Parts = Vec<(u32, u32)>;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct KeptAnnotation {
    /// The number of the text.
    #[serde(rename = "x", default, skip_serializing_if = "is_first")]
    text: usize,
    #[serde(rename = "s")]
    spans: Parts,
    #[serde(rename = "c")]
    code: CodeId,
    #[serde(rename = "v", default, skip_serializing_if = "Vec::is_empty")]
    values: Vec<KeptValue>,
    #[serde(rename = "n", default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct KeptValue {
    #[serde(rename = "a")]
    attribute: AttributeId,
    #[serde(rename = "v")]
    value: Value,
    #[serde(rename = "e", default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Parts>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde requires this signature
fn is_first(text: &usize) -> bool {
    *text == 0
}

/// Why kept work cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// It cannot be read.
    Damaged,
    /// It is work on another exercise.
    OtherExercise,
    /// It is work on this revision of the exercise.
    OtherRevision(u32),
}

impl KeptWork {
    /// The work of an annotator, who has it under `key`. `None` if the project is no work.
    #[must_use]
    pub fn of(
        project: &Project,
        exercise: &Exercise,
        annotator: AnnotatorId,
        key: ProjectId,
        at: Timestamp,
    ) -> Option<Self> {
        let work = Work::of(project)?;
        let mut annotations = Vec::new();
        for (number, statement) in project.statements.iter().enumerate() {
            let set = project.annotations_of(statement.id);
            let own = set.iter().filter(|it| it.annotator == annotator);
            annotations.extend(own.map(|it| KeptAnnotation::of(it, number, &statement.text)));
        }
        let name = project.annotator(annotator).map(|it| it.name.clone()).unwrap_or_default();
        Some(Self {
            exercise: exercise.id,
            revision: exercise.revision,
            key,
            at: at.0,
            name,
            work,
            checks: Checks::of(project),
            tries: Tries::of(project),
            annotations,
        })
    }

    /// As text.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`KeptWork::written`] wrote.
    ///
    /// # Errors
    /// Returns why it is no work on this exercise.
    pub fn read(written: &str, exercise: &Exercise) -> Result<Self, NotKept> {
        let kept: Self = serde_json::from_str(written).map_err(|_| NotKept::Damaged)?;
        if kept.exercise != exercise.id {
            return Err(NotKept::OtherExercise);
        }
        if kept.revision != exercise.revision {
            return Err(NotKept::OtherRevision(kept.revision));
        }
        Ok(kept)
    }

    /// The work as a project, made from the file of the exercise. `ids` makes new ids. What does not
    /// fit the texts or the codebook is left out.
    #[must_use]
    pub fn project(&self, exercise: &Project, mut ids: impl FnMut() -> Uuid) -> Project {
        let mut project = exercise.clone();
        let annotator = AnnotatorId(ids());
        let (name, kind) = (self.name.clone(), AnnotatorKind::Person);
        project.annotators = vec![Annotator { id: annotator, name, kind }];
        let at = Timestamp(self.at);
        let stamp = Stamp { modified: at, revision: project.revision };
        for (number, statement) in exercise.statements.iter().enumerate() {
            let mut made: Vec<Rc<Annotation>> = Vec::new();
            for kept in self.annotations.iter().filter(|it| it.text == number) {
                let id = AnnotationId(ids());
                let Some(annotation) = kept.annotation(statement, exercise) else { continue };
                let same = |it: &Rc<Annotation>| {
                    it.spans == annotation.spans && it.code == annotation.code
                };
                if !made.iter().any(same) {
                    let owned = Annotation { id, annotator, created: at, stamp, ..annotation };
                    made.push(Rc::new(owned));
                }
            }
            if !made.is_empty() {
                project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(made)));
            }
        }
        project.attachments.insert(WORK.to_owned(), document(&self.work));
        if !self.checks.made.is_empty() {
            project.attachments.insert(CHECKS.to_owned(), document(&self.checks));
        }
        if !self.tries.made.is_empty() {
            project.attachments.insert(CALIBRATION.to_owned(), document(&self.tries));
        }
        project
    }
}

impl KeptAnnotation {
    fn of(annotation: &Annotation, text: usize, content: &Text) -> Self {
        let values = annotation.attributes.iter().map(|(attribute, known)| KeptValue {
            attribute: attribute.clone(),
            value: known.value.clone(),
            evidence: known.evidence.iter().map(|spans| parts(spans, content)).collect(),
        });
        Self {
            text,
            spans: parts(&annotation.spans, content),
            code: annotation.code.clone(),
            values: values.collect(),
            note: annotation.note.clone(),
            confidence: annotation.confidence,
        }
    }

    /// The annotation without its ids and times; `None` if it does not fit.
    fn annotation(&self, statement: &Statement, exercise: &Project) -> Option<Annotation> {
        let text = &statement.text;
        let layer = exercise.codebook.layer_of(&self.code)?;
        let values = self.values.iter().filter_map(|kept| {
            layer.attribute(&kept.attribute)?;
            let evidence: Option<Vec<Spans>> =
                kept.evidence.iter().map(|it| spans(it, text)).collect();
            let attribute = Attribute::new(kept.value.clone(), evidence.unwrap_or_default());
            Some((kept.attribute.clone(), attribute))
        });
        Some(Annotation {
            id: AnnotationId(Uuid::nil()),
            statement: statement.id,
            text: text.sha256(),
            spans: spans(&self.spans, text)?,
            code: self.code.clone(),
            attributes: values.collect(),
            note: self.note.clone(),
            confidence: self.confidence,
            annotator: AnnotatorId(Uuid::nil()),
            created: Timestamp(0),
            stamp: Stamp { modified: Timestamp(0), revision: exercise.revision },
            origin: Origin::default(),
        })
    }
}

fn parts(spans: &Spans, text: &Text) -> Parts {
    let parts = spans.parts().iter().filter_map(|part| {
        let start = text.char_from_byte(part.start())?.0;
        let end = text.char_from_byte(part.end())?.0;
        Some((start, end - start))
    });
    parts.collect()
}

fn spans(parts: &Parts, text: &Text) -> Option<Spans> {
    let parts = parts.iter().map(|(start, length)| {
        let end = start.checked_add(*length)?;
        let start = text.byte_from_char(CharOffset(*start))?;
        text.span(start, text.byte_from_char(CharOffset(end))?).ok()
    });
    Spans::new(parts.collect::<Option<_>>()?).ok()
}
