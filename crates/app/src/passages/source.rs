//! What the table of annotations lists.

use std::rc::Rc;

use annotator_core::codebook::Codebook;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::{Annotator, Project};
use annotator_core::small_map::{SmallMap, SmallSet};

use crate::model::Open;

/// What the rows are made of.
#[derive(Clone, Debug, PartialEq)]
pub struct TagSource {
    pub statements: Vec<Rc<Statement>>,
    pub sets: SmallMap<StatementId, Rc<AnnotationSet>>,
    pub codebook: Rc<Codebook>,
    pub annotators: Vec<Annotator>,
    /// The annotators whose annotations are not listed.
    pub hidden: SmallSet<AnnotatorId>,
}

impl TagSource {
    #[must_use]
    pub fn of(open: &Open) -> Self {
        Self { hidden: open.hidden.clone(), ..Self::of_project(&open.project) }
    }

    /// Everything in a project.
    pub(crate) fn of_project(project: &Project) -> Self {
        Self {
            statements: project.statements.clone(),
            sets: project.annotations.clone(),
            codebook: Rc::clone(&project.codebook),
            annotators: project.annotators.clone(),
            hidden: SmallSet::new(),
        }
    }

    /// The name of an annotator; may be empty.
    #[must_use]
    pub fn annotator(&self, id: AnnotatorId) -> &str {
        let found = self.annotators.iter().find(|annotator| annotator.id == id);
        found.map_or("", |annotator| annotator.name.trim())
    }

    pub(super) fn makes_other_rows(&self, other: &Self) -> bool {
        !Rc::ptr_eq(&self.codebook, &other.codebook)
            || self.hidden != other.hidden
            || self.annotators != other.annotators
    }
}
