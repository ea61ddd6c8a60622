//! Feedback that a student reads. Nothing of it can be changed; the work that it is about can be
//! taken up again.

use crate::later::Later;
use std::cell::OnceCell;
use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::beside::Comparison;
use crate::classroom::requests::AskingMsg;
use crate::classroom::showing::Showing;
use crate::dialog::{Dialog, HandInStep};
use crate::effect::Effect;
use crate::keeping::storage::{InClassroom, Recent};
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::hand_in::{
    HandIn, HandedIn, Work as WorkDone, handed_in_project, taken_up,
};
use annotator_core::classroom::{EXERCISE, FEEDBACK, KEY};
use annotator_core::project::Project;
use annotator_core::project::attachment::document;
use annotator_core::project::id::ProjectId;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::class::Looked;
use annotator_jobs::{Broken, ClassJob, Job, JobNumber, Lane, Reply};

/// Something that happened while feedback was read.
#[derive(Clone, Debug, PartialEq)]
pub enum ReviewingMsg {
    /// An item was chosen, by its place.
    ItemChosen(usize),
    /// Shows only some items.
    Shown(Showing),
    /// The student wants to go on with the work that it is about.
    TakenUp,
    /// The student wants to see newer feedback on the same work, which is stored here.
    NewerWanted,
    /// To what the student asks about it.
    Asking(AskingMsg),
}

/// What of the feedback is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviewing {
    /// The place of the chosen item.
    pub chosen: usize,
    pub showing: Showing,
}

/// The feedback in the open project; read once.
#[derive(Debug, Default)]
pub struct Reviewed(OnceCell<Option<Later<Review>>>);

/// Feedback with the work that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub work: Rc<Comparison>,
    pub exercise: Exercise,
    pub hand_in: HandIn,
}

/// A hand-in that is being compared with the key of a text to practise on.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparing {
    pub job: JobNumber,
    pub hand_in: Project,
}

impl Review {
    /// Whether a teacher gave it: it is neither a self-check nor practice.
    #[must_use]
    pub fn is_from_teacher(&self) -> bool {
        self.work.feedback.check.is_none() && !self.exercise.practice
    }

    /// The feedback in a project; `None` if it is damaged or incomplete.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        let exercise = Exercise::of(project)?;
        let hand_in = HandIn::of(project)?;
        let feedback = Feedback::of(project)?;
        let work = Rc::new(Comparison::new(feedback, &exercise, project, |id| id));
        Some(Self { work, exercise, hand_in })
    }
}

impl Open {
    /// Whether the project is feedback, which can only be read.
    #[must_use]
    pub fn is_feedback(&self) -> bool {
        self.project.attachments.contains_key(FEEDBACK)
    }

    /// The feedback, if the project is one and it can be read.
    #[must_use]
    pub fn review(&self) -> Option<&Later<Review>> {
        self.reviewed.0.get_or_init(|| Review::of(&self.project).map(Later::new)).as_ref()
    }
}

/// What a project is to a student.
#[must_use]
pub(crate) fn in_classroom(project: &Project) -> Option<InClassroom> {
    if let Some(feedback) = Feedback::of(project) {
        let Feedback { hand_in, revision, .. } = feedback;
        return Some(InClassroom::Feedback { hand_in, revision });
    }
    let work = WorkDone::of(project)?;
    let handed_in = work.handed_in.iter().map(|it| it.id).collect();
    Some(InClassroom::Work { handed_in })
}

impl Model {
    /// Newer feedback on the work whose feedback is open: its key in storage, and its revision.
    #[must_use]
    pub fn newer_feedback(&self) -> Option<(ProjectId, u32)> {
        let review = self.open.as_ref().filter(|open| open.is_feedback())?.review()?;
        let feedback = &review.work.feedback;
        let newer = self.recents.iter().filter_map(|recent| match recent.classroom {
            Some(InClassroom::Feedback { hand_in, revision })
                if hand_in == feedback.hand_in && revision > feedback.revision =>
            {
                Some((recent.id, revision))
            }
            _ => None,
        });
        newer.max_by_key(|(_, revision)| *revision)
    }
}

impl Work<'_> {
    pub(crate) fn take_reviewing(&mut self, msg: ReviewingMsg) {
        match msg {
            ReviewingMsg::ItemChosen(item) => self.with_open(|open| open.reviewing.chosen = item),
            ReviewingMsg::Shown(showing) => self.with_open(|open| {
                let shown = open.review().map(|review| Rc::clone(&review.work));
                let nearest =
                    shown.and_then(|it| showing.nearest(&it.feedback, open.reviewing.chosen));
                if let Some(nearest) = nearest {
                    open.reviewing.chosen = nearest;
                }
                open.reviewing.showing = showing;
            }),
            ReviewingMsg::TakenUp => self.take_up(),
            ReviewingMsg::NewerWanted => {
                if let Some((key, _)) = self.model.newer_feedback() {
                    self.recent_chosen(key);
                }
            }
            ReviewingMsg::Asking(msg) => self.take_asking(msg),
        }
    }

    /// Opens feedback, and stores it beside the student's own work. The same revision, stored before,
    /// gives way to it.
    pub(crate) fn open_feedback(&mut self, project: Project) {
        let Some(review) = Review::of(&project).filter(|_| !project.annotators.is_empty()) else {
            self.model.notify(Reason::FeedbackDamaged);
            return;
        };
        if !self.may_leave() {
            return;
        }
        self.model.dialog = None;
        let listed = in_classroom(&project);
        self.open_new(project);
        self.list_in_classroom();
        let key = self.model.open.as_ref().map(|open| open.key);
        let is_same = |recent: &&Recent| {
            Some(recent.id) != key && listed.is_some() && recent.classroom == listed
        };
        let same: Vec<_> =
            self.model.recents.iter().filter(is_same).map(|recent| recent.id).collect();
        let kept = self.model.recents.iter().filter(|recent| !same.contains(&recent.id));
        self.model.recents = Rc::new(kept.cloned().collect());
        self.effects.extend(same.into_iter().map(Effect::DeleteProject));
        self.save_recents();
        if let Some((_, revision)) = self.model.newer_feedback() {
            let opened = review.work.feedback.revision;
            self.model.notify(Reason::OlderFeedback { opened, newer: revision });
        }
    }

    /// Notes whether the page came with feedback. Returns whether it did.
    pub(crate) fn note_given_feedback(&mut self, project: &Project) -> bool {
        let feedback = Feedback::of(project);
        self.model.given_feedback = feedback.as_ref().map(|it| it.hand_in);
        feedback.is_some()
    }

    /// Shows the feedback that the page came with, as it is stored or else as it came.
    pub(crate) fn show_given_feedback(&mut self, project: Project) {
        let listed = in_classroom(&project);
        let mut stored = self.model.recents.iter();
        match stored.find(|recent| recent.classroom == listed).map(|recent| recent.id) {
            Some(key) => self.recent_chosen(key),
            None => self.open_feedback(project),
        }
    }

    /// Opens the work that the feedback is about: as it is stored here, or else as it was handed in.
    fn take_up(&mut self) {
        let Some(open) = self.model.open.as_ref().filter(|open| open.is_feedback()) else { return };
        let Some(review) = open.review() else { return };
        let id = review.hand_in.id;
        let stored = self.model.recents.iter().find(|recent| match &recent.classroom {
            // A check has the id of the work itself.
            Some(InClassroom::Work { handed_in }) => handed_in.contains(&id) || recent.id.0 == id.0,
            _ => false,
        });
        if let Some(key) = stored.map(|recent| recent.id) {
            self.recent_chosen(key);
        } else if let Some(project) = taken_up(&open.project)
            && self.may_leave()
        {
            self.open_new(project);
            self.list_in_classroom();
        }
    }

    /// Has the worker compare a text to practise on with its key, which is part of the exercise.
    /// `before` is the work before it was handed in. Returns whether it has a key.
    pub(crate) fn compare_practice(&mut self, handed_in: HandedIn, before: &WorkDone) -> bool {
        let Some(open) = &self.model.open else { return false };
        let Some(exercise) = open.exercise().cloned() else { return false };
        let Some(key) = open.project.attachments.get(KEY).filter(|_| exercise.practice) else {
            return false;
        };
        let (_, mut hand_in) =
            handed_in_project(&open.project, &exercise, open.annotator, before, handed_in);
        hand_in.attachments.insert(KEY.to_owned(), Rc::clone(key));
        hand_in.attachments.insert(EXERCISE.to_owned(), document(&*exercise));
        self.effects.push(Effect::SendProject(Lane::Class, Box::new(hand_in.clone())));
        let job = Job::Class { exercise: exercise.id, job: ClassJob::Compare };
        let job = self.run(job, Vec::new());
        self.with_open(|open| open.comparing = Some(Comparing { job, hand_in }));
        self.model.dialog = Some(Dialog::HandIn(HandInStep::Comparing));
        true
    }

    /// Takes a reply about a text to practise on. Returns whether the job was about one.
    pub(crate) fn practice_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some(open) = &mut self.model.open else { return false };
        let Some(comparing) = open.comparing.take_if(|comparing| comparing.job == job) else {
            return false;
        };
        let failed = match reply {
            Reply::Progress { .. } => {
                open.comparing = Some(comparing);
                return true;
            }
            Reply::Looked(Some(Looked::Work(feedback))) => {
                let given = IsoTime(self.ports.now());
                let feedback = Feedback { given, ..(**feedback).clone() };
                let mut project = comparing.hand_in;
                project.attachments.insert(FEEDBACK.to_owned(), document(&feedback));
                self.open_feedback(project);
                return true;
            }
            Reply::Broken(why) => *why,
            _ => Broken::Stopped,
        };
        self.model.dialog = None;
        self.model.notify(Reason::NotCompared(failed));
        true
    }

    /// Notes in the list of projects what the open one is to a student, which may have changed.
    pub(crate) fn list_in_classroom(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let now = in_classroom(&open.project);
        if open.classroom != now {
            open.classroom = now;
            self.touch_recent();
        }
    }
}

impl From<ReviewingMsg> for Msg {
    fn from(msg: ReviewingMsg) -> Self {
        Self::Classroom(ClassroomMsg::Reviewing(Later::new(msg)))
    }
}
