//! The classroom: making exercises, working on them, handing in, and reading feedback.

pub mod accepting;
pub mod beside;
#[cfg(test)]
mod beside_tests;
pub mod calibrating;
#[cfg(test)]
mod calibrating_tests;
pub mod checking;
pub mod choosing;
pub mod class_table;
pub mod collecting;
pub mod due;
pub mod extent;
pub mod formatting;
pub mod given_page;
pub mod giving;
#[cfg(test)]
mod giving_tests;
mod handing_over;
pub mod heat;
pub mod instructions;
pub mod judging;
#[cfg(test)]
mod judging_tests;
pub mod key_revision;
#[cfg(test)]
mod key_revision_tests;
pub mod making;
pub mod on_platform;
#[cfg(test)]
mod on_platform_tests;
pub mod peer_review;
#[cfg(test)]
mod peer_review_tests;
pub mod progress;
pub mod requests;
#[cfg(test)]
mod requests_tests;
pub mod reviewing;
#[cfg(test)]
mod reviewing_tests;
pub mod rubrics;
#[cfg(test)]
mod rubrics_tests;
pub mod self_checking;
#[cfg(test)]
mod self_checking_tests;
pub mod sequencing;
#[cfg(test)]
mod sequencing_tests;
pub mod showing;
pub mod strip;
pub mod teaching;
#[cfg(test)]
mod teaching_tests;
#[cfg(test)]
mod tests;
pub mod working;
#[cfg(test)]
mod working_tests;

use std::cell::OnceCell;

use crate::classroom::calibrating::CalibrationMsg;
use crate::classroom::giving::GivingMsg;
use crate::classroom::judging::JudgingMsg;
use crate::classroom::making::MakingMsg;
use crate::classroom::on_platform::PlatformMsg;
use crate::classroom::reviewing::ReviewingMsg;
use crate::classroom::self_checking::SelfCheckMsg;
use crate::classroom::sequencing::SequenceMsg;
use crate::classroom::teaching::TeachingMsg;
use crate::classroom::working::WorkingMsg;
use crate::later::Later;
use crate::model::Open;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::classroom::exercise::{Exercise, ExerciseText};
use annotator_core::classroom::hand_in::Work as WorkDone;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::self_check::{HiddenKey, NoKey};
use annotator_core::classroom::sequence::Sequence;
use annotator_core::classroom::{EXERCISES, KEY, WORK, exercise_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::attachment::document;
use annotator_core::project::statement::with_sha256;
use annotator_core::stored::file::FileKind;

/// Something that happened in the classroom.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassroomMsg {
    /// To an exercise that is being made.
    Making(Later<MakingMsg>),
    /// To a student's work.
    Working(WorkingMsg),
    /// To feedback that is read.
    Reviewing(Later<ReviewingMsg>),
    /// To a review of works of others.
    Judging(Later<JudgingMsg>),
    /// To a class.
    Teaching(Later<TeachingMsg>),
    /// To what a class gets back, or to its roster.
    Giving(Later<GivingMsg>),
    /// To a check of answers.
    SelfCheck(Later<SelfCheckMsg>),
    /// To a calibration.
    Calibration(Later<CalibrationMsg>),
    /// To the next exercise of the same file.
    Sequence(Later<SequenceMsg>),
    /// From a learning platform.
    Platform(Later<PlatformMsg>),
}

/// The exercise that the open project is a student's work on; read once.
#[derive(Debug, Default)]
pub struct Task(OnceCell<Option<Later<Exercise>>>);

/// Where the exercise is among those of its file; read once.
#[derive(Debug, Default)]
pub struct InFile(OnceCell<Option<Later<Sequence>>>);

/// The key that the exercise carries; read once, because that takes long.
#[derive(Debug, Default)]
pub struct CarriedKey(OnceCell<Result<Later<Key>, NoKey>>);

impl Open {
    /// Whether the project is a student's work on an exercise.
    #[must_use]
    pub fn is_exercise(&self) -> bool {
        self.project.attachments.contains_key(WORK)
    }

    /// The exercise, if the project is a student's work on one.
    #[must_use]
    pub fn exercise(&self) -> Option<&Later<Exercise>> {
        let read = || Exercise::of(&self.project).filter(|_| self.is_exercise()).map(Later::new);
        self.task.0.get_or_init(read).as_ref()
    }

    /// The key that the exercise carries, or why there is none that can be used; `None` if the
    /// project is no student's work.
    pub(crate) fn carried_key(&self) -> Option<Result<&Key, NoKey>> {
        let exercise = self.exercise()?;
        let documents = &self.project.attachments;
        let read = || HiddenKey::in_exercise(documents, exercise).map(Later::new);
        Some(self.carried_key.0.get_or_init(read).as_ref().map(|key| &**key).map_err(|why| *why))
    }

    /// Whether the codebook cannot be changed, because the exercise does not allow it.
    #[must_use]
    pub fn is_codebook_locked(&self) -> bool {
        self.exercise().is_some_and(|exercise| !exercise.open_codebook)
    }

    /// Whether it may be shown how often each code is used. An exercise can hide that.
    #[must_use]
    pub fn shows_code_counts(&self) -> bool {
        self.exercise().is_none_or(|exercise| exercise.helps.code_counts)
    }

    /// Whether exercises were made in the project.
    #[must_use]
    pub fn has_exercises(&self) -> bool {
        self.project.attachments.keys().any(|name| name.starts_with(EXERCISES))
    }

    /// The state of a student's work.
    #[must_use]
    pub fn work(&self) -> Option<WorkDone> {
        WorkDone::of(&self.project)
    }
}

impl Work<'_> {
    pub(crate) fn take_classroom(&mut self, msg: ClassroomMsg) {
        match msg {
            ClassroomMsg::Making(msg) => self.take_making(msg.take()),
            ClassroomMsg::Working(msg) => self.take_working(msg),
            ClassroomMsg::Reviewing(msg) => self.take_reviewing(msg.take()),
            ClassroomMsg::Judging(msg) => self.take_judging(msg.take()),
            ClassroomMsg::Teaching(msg) => self.take_teaching(msg.take()),
            ClassroomMsg::Giving(msg) => self.take_giving(msg.take()),
            ClassroomMsg::SelfCheck(msg) => self.take_self_check(msg.take()),
            ClassroomMsg::Calibration(msg) => self.take_calibration(msg.take()),
            ClassroomMsg::Sequence(msg) => self.take_sequence(msg.take()),
            ClassroomMsg::Platform(msg) => self.take_platform(msg.take()),
        }
    }

    /// Takes a file of the classroom, and returns whether it was one. Others are projects to open.
    pub(crate) fn take_classroom_file(&mut self, project: &Project) -> bool {
        match FileKind::of(&project.attachments) {
            FileKind::Exercise => {
                self.show_card(project.clone());
                true
            }
            FileKind::Key => self.take_key(project),
            FileKind::Feedback => {
                self.open_feedback(project.clone());
                true
            }
            FileKind::ReviewPacket => {
                self.open_packet(project.clone());
                true
            }
            FileKind::Request | FileKind::Review => {
                self.model.notify(Reason::ForTheTeacher);
                true
            }
            FileKind::Project | FileKind::HandIn => false,
        }
    }

    /// Takes a key with its exercise into the open project, if that has the texts.
    fn take_key(&mut self, file: &Project) -> bool {
        let (Some(exercise), Some(key)) = (Exercise::of(file), Key::attached(file, KEY)) else {
            return false;
        };
        let Some(open) = &self.model.open else { return false };
        let statements = &open.project.statements;
        let is_here = |text: &ExerciseText| with_sha256(statements, text.sha256).is_some();
        if open.is_exercise() || !exercise.texts.iter().all(is_here) {
            return false;
        }
        let (title, id) = (exercise.title.clone(), exercise.id);
        let edits = vec![
            Edit::SetAttachment { name: exercise_name(id), document: Some(document(&exercise)) },
            Edit::SetAttachment { name: key_name(id), document: Some(document(&key)) },
        ];
        if self.perform_or_say(StepKind::SetExercise, title, edits) {
            self.with_open(|open| open.making = None);
            self.show_room(Room::Class);
        }
        true
    }
}
