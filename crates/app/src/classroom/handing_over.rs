//! What the worker of a class gets of the project, and whether it has that already.

use std::rc::Rc;

use crate::effect::Effect;
use crate::model::Open;
use crate::work::Work;
use annotator_core::project::Project;
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::ExerciseId;
use annotator_core::small_map::SmallMap;
use annotator_jobs::{JobNumber, Lane};

/// The documents that the worker got. They are compared by identity: each change makes new ones.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    documents: Vec<Rc<str>>,
    codebook: RevisionId,
}

impl PartialEq for Sent {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&Rc<str>, &Rc<str>)| Rc::ptr_eq(one, other);
        self.codebook == other.codebook
            && self.documents.len() == other.documents.len()
            && self.documents.iter().zip(&other.documents).all(same)
    }
}

impl Sent {
    pub(crate) fn of(project: &Project) -> Self {
        let documents = project.attachments.values().cloned().collect();
        Self { documents, codebook: project.revision }
    }
}

impl Open {
    /// The part of the project that the worker needs: the texts and all documents. Hand-ins are
    /// among the documents, so that annotations are left out.
    fn for_class(&self, exercise: ExerciseId) -> Project {
        let mut project = self.project.clone();
        project.annotations = SmallMap::new();
        if let Some(exercise) = self.exercise_made(exercise) {
            let is_in = |sha256| exercise.texts.iter().any(|text| text.sha256 == sha256);
            project.statements.retain(|statement| is_in(statement.text.sha256()));
        }
        project
    }
}

impl Work<'_> {
    /// Ends the worker, and with it all that it knew.
    pub(crate) fn cancel_class_job(&mut self, job: JobNumber) {
        self.effects.push(Effect::Cancel(job));
        self.with_teaching(|teaching| {
            teaching.sent = None;
            teaching.giving.forget_jobs();
        });
    }

    /// Gives the worker what it needs of the project, unless it has that.
    pub(crate) fn hand_over_class(&mut self) {
        let Some((open, teaching)) = self.teaching() else { return };
        let sent = Sent::of(&open.project);
        if teaching.sent.as_ref() == Some(&sent) {
            return;
        }
        let project = Box::new(open.for_class(teaching.exercise));
        self.effects.push(Effect::SendProject(Lane::Class, project));
        self.with_teaching(|teaching| teaching.sent = Some(sent));
    }
}
