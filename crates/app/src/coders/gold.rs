//! What was settled, as the key of an exercise and as a file.

use crate::classroom::choosing::{set_codes, whole};
use crate::classroom::making::{Making, MakingPage, blank};
use crate::exchange::exporting::Purpose;
use crate::room::Room;
use crate::work::Work;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{exercise_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{AnnotatorId, CodeId, ExerciseId};
use annotator_core::project::settled::adjudicated;
use annotator_core::project::{Annotator, Project};
use annotator_core::small_map::SmallSet;

/// How many annotations were settled on.
#[cfg(test)]
pub(super) fn gold_count(project: &Project) -> usize {
    let Some(annotator) = adjudicated(project) else { return 0 };
    let all = project.annotations.values().flat_map(|set| set.iter());
    all.filter(|it| it.annotator == annotator.id).count()
}

/// The codes that were settled on.
fn gold_codes(project: &Project, annotator: AnnotatorId) -> SmallSet<CodeId> {
    let all = project.annotations.values().flat_map(|set| set.iter());
    all.filter(|it| it.annotator == annotator).map(|it| it.code.clone()).collect()
}

impl Work<'_> {
    /// Makes the key of an exercise from what was settled. Without an exercise it makes one of the
    /// statements and codes that occur in it. Both are one step.
    pub(super) fn make_gold_key(&mut self, exercise: Option<ExerciseId>) {
        if !self.may_change() {
            return;
        }
        let id = exercise.unwrap_or_else(|| ExerciseId(self.ports.uuid()));
        let Some(open) = &self.model.open else { return };
        let project = &open.project;
        let Some(annotator) = adjudicated(project).cloned() else { return };
        let known = open.exercise_made(id);
        let made = known.clone().unwrap_or_else(|| gold_exercise(project, id, &annotator));
        let mut key = Key::from_coding(project, &made, &annotator);
        if let Some(before) = open.key_made(id) {
            key = before.with_passages_of(&key);
            key.revision = before.revision.saturating_add(u32::from(open.has_hand_ins()));
        }
        let attach = |name, document| Edit::SetAttachment { name, document: Some(document) };
        let mut edits = vec![attach(key_name(id), document(&key))];
        if known.is_none() {
            edits.insert(0, attach(exercise_name(id), document(&made)));
        }
        if self.perform_or_say(StepKind::SetExercise, made.title, edits) {
            let page = MakingPage::Key;
            self.with_open(|open| open.making = Some(Making { exercise: id, page }));
            self.show_room(Room::Class);
        }
    }

    /// Opens the export with only what was settled.
    pub(super) fn export_gold(&mut self) {
        let annotator = self.model.open.as_ref().and_then(|open| adjudicated(&open.project));
        let Some(annotator) = annotator.map(|it| it.id) else { return };
        self.open_export(None);
        if let Some(exporting) = &mut self.model.exporting {
            let exporting = exporting.make_mut();
            exporting.purpose = Some(Purpose::Data);
            exporting.only_annotators = Some(vec![annotator]);
        }
    }
}

fn gold_exercise(project: &Project, id: ExerciseId, annotator: &Annotator) -> Exercise {
    let has_gold = |statement: &_| {
        project.annotations_of(*statement).iter().any(|it| it.annotator == annotator.id)
    };
    let mut exercise = blank(&project.codebook, id);
    exercise.title = project.name.clone();
    exercise.texts =
        project.statements.iter().filter(|it| has_gold(&it.id)).map(|it| whole(it)).collect();
    set_codes(&mut exercise, &project.codebook, gold_codes(project, annotator.id));
    exercise
}
