//! The stored form of edits, and what storing an edit requires.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::layout::LayoutV1;
use super::parts::{AnnotationV1, AttributeV1, SpansV1, StampV1, StatementV1, TextChangeV2};
use super::{FindText, WireError, version};
use crate::codebook::{Code, Codebook};
use crate::edit::history::StepName;
use crate::edit::replace_text::{ReplaceText, TextStep};
use crate::edit::{AnnotationChange, Edit};
use crate::project::Annotator;
use crate::project::annotation::{Annotation, Confidence, Timestamp};
use crate::project::foreign::{Fields, ForeignPlace};
use crate::project::hash::RevisionId;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::statement::Metadata;
use crate::text::Text;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum EditV1 {
    RenameProject {
        name: String,
    },
    AddStatement {
        at: usize,
        statement: Box<StatementV1>,
        annotations: Vec<AnnotationV1>,
    },
    RemoveStatement {
        statement: StatementId,
    },
    SetMetadata {
        statement: StatementId,
        metadata: Metadata,
    },
    /// Version 3.
    SetDone {
        statement: StatementId,
        done: bool,
    },
    /// Version 5.
    SetLayout {
        statement: StatementId,
        #[serde(default, skip_serializing_if = "LayoutV1::is_empty")]
        layout: LayoutV1,
    },
    AddAnnotator {
        annotator: Annotator,
    },
    RemoveAnnotator {
        annotator: AnnotatorId,
    },
    RenameAnnotator {
        annotator: AnnotatorId,
        name: String,
    },
    AddAnnotations {
        statement: StatementId,
        annotations: Vec<AnnotationV1>,
    },
    RemoveAnnotations {
        statement: StatementId,
        annotations: Vec<AnnotationId>,
    },
    ChangeAnnotation {
        statement: StatementId,
        annotation: AnnotationId,
        change: ChangeV1,
        stamp: StampV1,
    },
    AddCode {
        at: usize,
        code: Rc<Code>,
    },
    RemoveCode {
        code: CodeId,
    },
    ChangeCode {
        code: Rc<Code>,
    },
    /// Version 2.
    ReplaceCodebook {
        codebook: Rc<Codebook>,
    },
    /// Version 4.
    SetAttachment {
        name: String,
        document: Option<Rc<str>>,
    },
    /// Version 4.
    SetForeign {
        fields: Vec<(ForeignPlace, Fields)>,
    },
    /// Version 2.
    ReplaceText {
        statement: StatementId,
        change: TextChangeV2,
        step: TextStepV2,
        #[serde(default, skip_serializing_if = "LayoutV1::is_empty")]
        layout: LayoutV1,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        remove: Vec<AnnotationId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        add: Vec<AnnotationV1>,
    },
}

/// What happens to the old text.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum TextStepV2 {
    On { replaced: Timestamp },
    Back,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ChangeV1 {
    Recode(CodeId),
    Resize(SpansV1),
    SetAttribute(AttributeId, Option<AttributeV1>),
    SetNote(String),
    SetConfidence(Option<Confidence>),
}

impl EditV1 {
    pub(super) fn list(edits: &[Edit]) -> Vec<Self> {
        edits.iter().map(Self::from).collect()
    }

    pub(super) fn restore_list(list: Vec<Self>, texts: &FindText) -> Result<Vec<Edit>, WireError> {
        list.into_iter().map(|wire| wire.restore(texts)).collect()
    }

    fn restore(self, texts: &FindText) -> Result<Edit, WireError> {
        Ok(match self {
            Self::RenameProject { name } => Edit::RenameProject { name },
            Self::AddStatement { at, statement, annotations } => Edit::AddStatement {
                at,
                statement: statement.restore(texts)?,
                annotations: AnnotationV1::restore(annotations),
            },
            Self::RemoveStatement { statement } => Edit::RemoveStatement { statement },
            Self::SetMetadata { statement, metadata } => Edit::SetMetadata { statement, metadata },
            Self::SetDone { statement, done } => Edit::SetDone { statement, done },
            Self::SetLayout { statement, layout } => {
                Edit::SetLayout { statement, layout: layout.into() }
            }
            Self::AddAnnotator { annotator } => Edit::AddAnnotator { annotator },
            Self::RemoveAnnotator { annotator } => Edit::RemoveAnnotator { annotator },
            Self::RenameAnnotator { annotator, name } => Edit::RenameAnnotator { annotator, name },
            Self::AddAnnotations { statement, annotations } => {
                Edit::AddAnnotations { statement, annotations: AnnotationV1::restore(annotations) }
            }
            Self::RemoveAnnotations { statement, annotations } => {
                Edit::RemoveAnnotations { statement, annotations }
            }
            Self::ChangeAnnotation { statement, annotation, change, stamp } => {
                Edit::ChangeAnnotation {
                    statement,
                    annotation,
                    change: change.into(),
                    stamp: stamp.into(),
                }
            }
            Self::AddCode { at, code } => Edit::AddCode { at, code },
            Self::RemoveCode { code } => Edit::RemoveCode { code },
            Self::ChangeCode { code } => Edit::ChangeCode { code },
            Self::ReplaceCodebook { codebook } => Edit::ReplaceCodebook { codebook },
            Self::SetAttachment { name, document } => Edit::SetAttachment { name, document },
            Self::SetForeign { fields } => Edit::SetForeign { fields },
            Self::ReplaceText { statement, change, step, layout, remove, add } => {
                Edit::ReplaceText(Rc::new(ReplaceText {
                    statement,
                    change: change.into(),
                    step: step.into(),
                    layout: layout.into(),
                    remove,
                    add: AnnotationV1::restore(add),
                }))
            }
        })
    }
}

/// What storing an edit requires.
pub(super) struct Needs<'a> {
    /// The oldest version that can read it.
    pub(super) version: u32,
    /// The text that must be stored before it.
    pub(super) text: Option<&'a Rc<Text>>,
    /// Annotations that it adds; their codebook revisions must be kept.
    pub(super) annotations: &'a [Rc<Annotation>],
    /// A codebook revision that must also be kept.
    pub(super) revision: Option<RevisionId>,
}

pub(super) fn needs(edit: &Edit) -> Needs<'_> {
    let nothing = Needs { version: version::FIRST, text: None, annotations: &[], revision: None };
    match edit {
        Edit::AddStatement { statement, annotations, .. } => Needs {
            version: version::of_statement(statement).max(version::of_annotations(annotations)),
            text: Some(&statement.text),
            annotations,
            ..nothing
        },
        Edit::AddAnnotations { annotations, .. } => {
            Needs { version: version::of_annotations(annotations), annotations, ..nothing }
        }
        Edit::ChangeAnnotation { change, stamp, .. } => {
            Needs { version: version::of_change(change), revision: Some(stamp.revision), ..nothing }
        }
        Edit::AddCode { code, .. } | Edit::ChangeCode { code } => {
            Needs { version: version::of_code(code), ..nothing }
        }
        Edit::SetDone { .. } => Needs { version: version::THIRD, ..nothing },
        Edit::SetLayout { .. } => Needs { version: version::FIFTH, ..nothing },
        Edit::SetAttachment { .. } => Needs { version: version::FOURTH, ..nothing },
        Edit::SetForeign { .. } => Needs { version: version::FOURTH, ..nothing },
        // The edit contains the codebook itself.
        Edit::ReplaceCodebook { .. } => Needs { version: version::SECOND, ..nothing },
        // The edit contains the words that it removes and inserts.
        Edit::ReplaceText(edit) => Needs {
            version: version::SECOND.max(version::of_annotations(&edit.add)),
            annotations: &edit.add,
            ..nothing
        },
        Edit::RenameProject { .. }
        | Edit::RemoveStatement { .. }
        | Edit::SetMetadata { .. }
        | Edit::AddAnnotator { .. }
        | Edit::RemoveAnnotator { .. }
        | Edit::RenameAnnotator { .. }
        | Edit::RemoveAnnotations { .. }
        | Edit::RemoveCode { .. } => nothing,
    }
}

/// The oldest version that can read a step.
pub(super) fn version_of_step<'a>(name: &StepName, edits: impl Iterator<Item = &'a Edit>) -> u32 {
    name.kind.stored_since().max(version::most(edits.map(|edit| needs(edit).version)))
}

impl From<&Edit> for EditV1 {
    fn from(edit: &Edit) -> Self {
        match edit.clone() {
            Edit::RenameProject { name } => Self::RenameProject { name },
            Edit::AddStatement { at, statement, annotations } => Self::AddStatement {
                at,
                statement: Box::new((&*statement).into()),
                annotations: AnnotationV1::list(&annotations),
            },
            Edit::RemoveStatement { statement } => Self::RemoveStatement { statement },
            Edit::SetMetadata { statement, metadata } => Self::SetMetadata { statement, metadata },
            Edit::SetDone { statement, done } => Self::SetDone { statement, done },
            Edit::SetLayout { statement, layout } => {
                Self::SetLayout { statement, layout: (&layout).into() }
            }
            Edit::AddAnnotator { annotator } => Self::AddAnnotator { annotator },
            Edit::RemoveAnnotator { annotator } => Self::RemoveAnnotator { annotator },
            Edit::RenameAnnotator { annotator, name } => Self::RenameAnnotator { annotator, name },
            Edit::AddAnnotations { statement, annotations } => {
                Self::AddAnnotations { statement, annotations: AnnotationV1::list(&annotations) }
            }
            Edit::RemoveAnnotations { statement, annotations } => {
                Self::RemoveAnnotations { statement, annotations }
            }
            Edit::ChangeAnnotation { statement, annotation, change, stamp } => {
                Self::ChangeAnnotation {
                    statement,
                    annotation,
                    change: change.into(),
                    stamp: stamp.into(),
                }
            }
            Edit::AddCode { at, code } => Self::AddCode { at, code },
            Edit::RemoveCode { code } => Self::RemoveCode { code },
            Edit::ChangeCode { code } => Self::ChangeCode { code },
            Edit::ReplaceCodebook { codebook } => Self::ReplaceCodebook { codebook },
            Edit::SetAttachment { name, document } => Self::SetAttachment { name, document },
            Edit::SetForeign { fields } => Self::SetForeign { fields },
            Edit::ReplaceText(edit) => Self::ReplaceText {
                statement: edit.statement,
                change: (&edit.change).into(),
                step: edit.step.into(),
                layout: (&edit.layout).into(),
                remove: edit.remove.clone(),
                add: AnnotationV1::list(&edit.add),
            },
        }
    }
}

impl From<TextStep> for TextStepV2 {
    fn from(step: TextStep) -> Self {
        match step {
            TextStep::On { replaced } => Self::On { replaced },
            TextStep::Back => Self::Back,
        }
    }
}

impl From<TextStepV2> for TextStep {
    fn from(wire: TextStepV2) -> Self {
        match wire {
            TextStepV2::On { replaced } => Self::On { replaced },
            TextStepV2::Back => Self::Back,
        }
    }
}

impl From<AnnotationChange> for ChangeV1 {
    fn from(change: AnnotationChange) -> Self {
        match change {
            AnnotationChange::Recode(code) => Self::Recode(code),
            AnnotationChange::Resize(spans) => Self::Resize((&spans).into()),
            AnnotationChange::SetAttribute(id, value) => {
                Self::SetAttribute(id, value.as_ref().map(AttributeV1::from))
            }
            AnnotationChange::SetNote(note) => Self::SetNote(note),
            AnnotationChange::SetConfidence(confidence) => Self::SetConfidence(confidence),
        }
    }
}

impl From<ChangeV1> for AnnotationChange {
    fn from(wire: ChangeV1) -> Self {
        match wire {
            ChangeV1::Recode(code) => Self::Recode(code),
            ChangeV1::Resize(spans) => Self::Resize(spans.into()),
            ChangeV1::SetAttribute(id, value) => Self::SetAttribute(id, value.map(Into::into)),
            ChangeV1::SetNote(note) => Self::SetNote(note),
            ChangeV1::SetConfidence(confidence) => Self::SetConfidence(confidence),
        }
    }
}
