//! Several exercises in one file, in order: each carries the one after it, which opens when its
//! condition is met.
//!
//! The next exercise is scrambled as the key of a self-check is. It is not secret.

use serde::{Deserialize, Serialize};

use super::calibration::{Tries, gold_items};
use super::exercise::Exercise;
use super::hand_in::Work;
use super::key::Key;
use super::self_check::{Checks, scrambled};
use super::{NEXT_WORK, SEQUENCE, exercise_name};
use crate::base64;
use crate::project::Project;
use crate::project::attachment::{document, parse_document, read_document};
use crate::project::hash::Sha256;
use crate::project::id::{ExerciseId, ProjectId};
use crate::stored::file::FileKind;
use crate::stored::file::export::export_project;
use crate::stored::file::import::{OpenedFile, read_file};

/// The exercise after another one, in the teacher's project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NextExercise {
    /// The exercise.
    pub exercise: ExerciseId,
    /// When it opens.
    pub after: Unlock,
}

/// What has to be done before the next exercise opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unlock {
    /// Nothing.
    AtOnce,
    /// The work was handed in.
    #[default]
    HandedIn,
    /// A calibration was passed, or a self-check found everything.
    Passed,
}

/// The place of an exercise among those of its file, and the next one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sequence {
    /// All exercises of the file that was given out, in order.
    pub exercises: Vec<ExerciseId>,
    /// The next one; `None` in the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<HiddenExercise>,
}

/// The file of an exercise, scrambled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HiddenExercise {
    /// When it opens.
    pub after: Unlock,
    /// The file, scrambled, in base64.
    pub file: String,
    /// The SHA-256 of the file as it was.
    pub sha256: Sha256,
}

/// The student's work on the next exercise, so that it is begun once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NextWork {
    /// The key under which this browser stores it.
    pub key: ProjectId,
}

/// The exercise and its successors, up to one that was removed or would close a circle.
#[must_use]
pub fn chain(project: &Project, first: &Exercise) -> Vec<Exercise> {
    let mut chain = vec![first.clone()];
    while let Some(next) = chain.last().and_then(|last| last.next) {
        let name = exercise_name(next.exercise);
        let found: Option<Exercise> = read_document(&project.attachments, &name);
        match found.filter(|it| !chain.iter().any(|known| known.id == it.id)) {
            Some(exercise) => chain.push(exercise),
            None => break,
        }
    }
    chain
}

/// Puts the files of a chain into one: each carries the next.
#[must_use]
pub fn joined(files: Vec<(Exercise, Project)>) -> Option<Project> {
    let exercises: Vec<ExerciseId> = files.iter().map(|(exercise, _)| exercise.id).collect();
    let mut next: Option<Project> = None;
    let several = files.len() > 1;
    for (exercise, mut file) in files.into_iter().rev() {
        let after = exercise.next.map(|it| it.after).unwrap_or_default();
        let hidden = next.map(|file| HiddenExercise::hide(&file, exercise.id, after));
        if several {
            let sequence = Sequence { exercises: exercises.clone(), next: hidden };
            file.attachments.insert(SEQUENCE.to_owned(), document(&sequence));
        }
        next = Some(file);
    }
    next
}

impl Sequence {
    /// Where an exercise or the work on it is in its file; `None` if it is the only one.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        parse_document(project.attachments.get(SEQUENCE)?)
    }

    /// The number of an exercise, counted from 1, and how many there are; `None` if it is not among
    /// them.
    #[must_use]
    pub fn place(&self, exercise: ExerciseId) -> Option<(usize, usize)> {
        let at = self.exercises.iter().position(|it| *it == exercise)?;
        Some((at.saturating_add(1), self.exercises.len()))
    }
}

impl HiddenExercise {
    fn hide(file: &Project, exercise: ExerciseId, after: Unlock) -> Self {
        let plain = export_project(file);
        let sha256 = Sha256::of(plain.as_bytes());
        Self { after, file: base64::letters(&scrambled(plain.as_bytes(), exercise)), sha256 }
    }

    /// The file, from that of the exercise before it; `None` if it was changed.
    #[must_use]
    pub fn shown(&self, exercise: ExerciseId) -> Option<Project> {
        let plain = scrambled(&base64::bytes(&self.file)?, exercise);
        if Sha256::of(&plain) != self.sha256 {
            return None;
        }
        let OpenedFile::Project(file) = read_file(&plain).ok()? else { return None };
        let is_exercise = FileKind::of(&file.attachments) == FileKind::Exercise;
        (is_exercise && Exercise::of(&file).is_some()).then_some(*file)
    }
}

impl NextWork {
    /// The work that was begun from a student's project.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, NEXT_WORK)
    }
}

/// Whether the student has done what opens the next exercise. Handing in is enough where there is
/// nothing to pass. `key` finds the key that the exercise carries.
#[must_use]
pub fn is_unlocked<'a>(
    project: &Project,
    exercise: &Exercise,
    key: impl FnOnce() -> Option<&'a Key>,
    after: Unlock,
) -> bool {
    let handed_in = || Work::of(project).is_some_and(|work| work.next_attempt() > 1);
    match after {
        Unlock::AtOnce => true,
        Unlock::HandedIn => handed_in(),
        Unlock::Passed => has_passed(project, exercise, key()).unwrap_or_else(handed_in),
    }
}

/// Whether the exercise was passed; `None` if there is nothing to pass: no key, or a calibration that
/// shows none of its passages.
#[must_use]
pub fn has_passed(project: &Project, exercise: &Exercise, key: Option<&Key>) -> Option<bool> {
    let key = key?;
    if let Some(calibration) = &exercise.calibration {
        if gold_items(key, &project.codebook).is_empty() {
            return None;
        }
        return Some(Tries::of(project).made.iter().any(|made| calibration.is_passed(made)));
    }
    exercise.self_check?;
    Some(Checks::of(project).made.iter().any(super::self_check::Checked::is_all_right))
}
