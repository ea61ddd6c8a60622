//! Several exercises in one file: which comes next, for the teacher, and opening it, for the student.

use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::making::exercises_of;
use crate::dialog::Dialog;
use crate::keeping::storage::InClassroom;
use crate::later::Later;
use crate::model::{Given, Model, Open};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::NEXT_WORK;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::Work as WorkDone;
use annotator_core::classroom::sequence::{NextWork, Sequence, Unlock, chain, is_unlocked};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::attachment::document;
use annotator_core::project::id::ProjectId;

/// Something that happened to the next exercise of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SequenceMsg {
    /// The student wants the next exercise.
    Wanted,
    /// The student begins it, after having seen what it asks for.
    Begun,
}

/// Where the student is among the exercises of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SequenceView {
    /// The number of the exercise, counted from 1.
    pub number: usize,
    pub of: usize,
    /// The exercise after it; `None` at the last.
    pub next: Option<NextState>,
    /// Whether closing the exercise leads to the first one of the page.
    pub leads_back: bool,
}

/// Whether the next exercise can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextState {
    /// Not before this was done.
    Locked(Unlock),
    Unlocked {
        /// Whether the student has begun it in this browser.
        begun: bool,
    },
}

/// The next exercise before it is begun.
#[derive(Clone, Debug, PartialEq)]
pub struct NextCard {
    pub exercise: Rc<Exercise>,
    pub project: Rc<Project>,
}

/// The exercises that can come after one: those that do not lead back to it.
#[must_use]
pub fn next_choices(project: &Project, exercise: &Exercise) -> Vec<Exercise> {
    let leads_back = |it: &Exercise| chain(project, it).iter().any(|next| next.id == exercise.id);
    exercises_of(project).into_iter().filter(|it| !leads_back(it)).collect()
}

impl Open {
    /// Where the exercise is in its file; read once.
    fn sequence(&self) -> Option<&Later<Sequence>> {
        let read = || Sequence::of(&self.project).map(Later::new);
        self.sequence.0.get_or_init(read).as_ref()
    }

    /// Whether the next exercise of the file can be opened.
    fn is_next_unlocked(&self) -> bool {
        let (Some(exercise), Some(sequence)) = (self.exercise(), self.sequence()) else {
            return false;
        };
        let next = sequence.next.as_ref();
        let key = || self.carried_key().and_then(Result::ok);
        next.is_some_and(|next| is_unlocked(&self.project, exercise, key, next.after))
    }
}

impl Model {
    /// Where the student is among the exercises of the file; `None` if there is only one.
    #[must_use]
    pub fn sequence(&self) -> Option<SequenceView> {
        let open = self.open.as_ref()?;
        let sequence = open.sequence()?;
        let (number, of) = sequence.place(open.exercise()?.id)?;
        let next = sequence.next.as_ref().map(|next| {
            if open.is_next_unlocked() {
                NextState::Unlocked { begun: self.next_work().is_some() }
            } else {
                NextState::Locked(next.after)
            }
        });
        let leads_back = number > 1 && self.given == Given::Only;
        Some(SequenceView { number, of, next, leads_back })
    }

    /// What the next exercise asks for; `None` if it cannot be opened.
    #[must_use]
    pub fn next_card(&self) -> Option<NextCard> {
        let project = self.next_exercise()?;
        Some(NextCard { exercise: Rc::new(Exercise::of(&project)?), project: Rc::new(project) })
    }

    fn next_exercise(&self) -> Option<Project> {
        let open = self.open.as_ref().filter(|open| open.is_next_unlocked())?;
        open.sequence()?.next.as_ref()?.shown(open.exercise()?.id)
    }

    /// The work on the next exercise that this browser has.
    fn next_work(&self) -> Option<ProjectId> {
        let NextWork { key } = NextWork::of(&self.open.as_ref()?.project)?;
        self.recents.iter().any(|recent| recent.id == key).then_some(key)
    }

    /// The work on an exercise of this file that was open when the page was left.
    pub(crate) fn left_open(&self, file: &Project) -> Option<ProjectId> {
        let others = Sequence::of(file).map(|it| it.exercises).unwrap_or_default();
        let is_of_file = |project: ProjectId| {
            project == file.id || others.iter().any(|exercise| exercise.0 == project.0)
        };
        let mut left = self.recents.iter().filter(|it| it.open);
        let left = left.find(|it| it.project.is_some_and(is_of_file))?;
        let is_feedback = matches!(left.classroom, Some(InClassroom::Feedback { .. }));
        (!is_feedback || left.project == Some(file.id)).then_some(left.id)
    }
}

impl Work<'_> {
    pub(crate) fn take_sequence(&mut self, msg: SequenceMsg) {
        match msg {
            SequenceMsg::Wanted => self.want_next_exercise(),
            SequenceMsg::Begun => self.begin_next_exercise(),
        }
    }

    /// Goes on with the next exercise, or shows what it asks for.
    fn want_next_exercise(&mut self) {
        if !self.model.open.as_ref().is_some_and(Open::is_next_unlocked) {
            return;
        }
        if let Some(key) = self.model.next_work() {
            self.recent_chosen(key);
        } else if self.model.next_exercise().is_none() {
            self.model.notify(Reason::NextExerciseChanged);
        } else if self.may_change() {
            self.model.dialog = Some(Dialog::NextExercise);
        }
    }

    /// Makes the work on the next exercise, under the same name, and remembers it.
    fn begin_next_exercise(&mut self) {
        if self.model.next_work().is_some() || !self.may_leave() {
            return;
        }
        let Some(project) = self.model.next_exercise() else { return };
        let key = ProjectId(self.ports.uuid());
        let begun = WorkDone::begun(self.ports.now());
        let Some(open) = &self.model.open else { return };
        let group = open.work().map(|work| work.group).unwrap_or_default();
        let known = open.project.annotator(open.annotator);
        let name = known.map(|it| it.name.clone()).unwrap_or_default();
        let project = self.begun(project, name, &WorkDone { group, ..begun });
        let document = Some(document(&NextWork { key }));
        let edit = Edit::SetAttachment { name: NEXT_WORK.to_owned(), document };
        if !self.perform_or_say(StepKind::CheckAnswers, String::new(), vec![edit]) {
            return;
        }
        self.model.dialog = None;
        self.open_new_under(key, project);
        self.show_begun();
    }
}

impl From<SequenceMsg> for Msg {
    fn from(msg: SequenceMsg) -> Self {
        Self::Classroom(ClassroomMsg::Sequence(Later::new(msg)))
    }
}
