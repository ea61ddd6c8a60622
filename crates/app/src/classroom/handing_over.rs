//! What the worker of a class gets of the project, and whether it has that already.

use crate::effect::Effect;
use crate::model::Open;
use crate::work::Work;
use annotator_core::project::Project;
use annotator_core::project::attachment::Attachments;
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::ExerciseId;
use annotator_core::small_map::SmallMap;
use annotator_jobs::{JobNumber, Lane};

/// The documents of a project and its codebook, as they were once.
#[derive(Clone, Debug)]
pub(crate) struct Documents {
    attachments: Attachments,
    codebook: RevisionId,
}

impl Documents {
    pub(crate) fn of(project: &Project) -> Self {
        Self { attachments: project.attachments.clone(), codebook: project.revision }
    }

    /// Whether the project has them still. Documents are compared by identity: each change makes new
    /// ones.
    pub(crate) fn are_in(&self, project: &Project) -> bool {
        self.codebook == project.revision && self.attachments.is_same(&project.attachments)
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
            teaching.giving.make_mut().forget_jobs();
        });
    }

    /// Gives a new worker what it needs of the project. One that has the class keeps what it has.
    pub(crate) fn hand_over_to_new_worker(&mut self) {
        if self.teaching().is_some_and(|(_, teaching)| teaching.sent.is_none()) {
            self.hand_over_class();
        }
    }

    /// Gives the worker what it needs of the project, unless it has that.
    pub(crate) fn hand_over_class(&mut self) {
        let Some((open, teaching)) = self.teaching() else { return };
        if teaching.sent.as_ref().is_some_and(|sent| sent.are_in(&open.project)) {
            return;
        }
        let sent = Documents::of(&open.project);
        let project = Box::new(open.for_class(teaching.exercise));
        self.effects.push(Effect::SendProject(Lane::Class, project));
        self.with_teaching(|teaching| teaching.sent = Some(sent));
    }
}
