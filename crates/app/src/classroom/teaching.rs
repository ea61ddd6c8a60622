//! A teacher's side: the class that an exercise was given to. Hand-ins are collected, compared with
//! the key by the worker, commented and graded.

use crate::later::Later;
use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::collecting::Collecting;
use crate::classroom::giving::Giving;
use crate::classroom::handing_over::Documents;
use crate::classroom::key_revision::{KeyChange, KeyMsg};
use crate::classroom::requests::RequestsMsg;
use crate::classroom::rubrics::{RubricMsg, RubricReading};
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::model::{Open, TypingIn};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::classroom::class::{About, Class, Grading, Measure, Roster};
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{HAND_INS, class_name, exercise_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::{Attachments, document};
use annotator_core::project::id::{CodeId, ExerciseId, HandInId};
use annotator_core::small_map::SmallMap;
use annotator_jobs::class::{ClassReport, CollectReport, Look, Looked};
use annotator_jobs::{Broken, ClassJob, Job, JobNumber, Reply};

/// Something that happened in the room of a class.
#[derive(Clone, Debug, PartialEq)]
pub enum TeachingMsg {
    /// The class of an exercise is opened.
    Opened(ExerciseId),
    /// The list of exercises is wanted.
    Left,
    /// A page is opened.
    PageOpened(ClassPage),
    /// A work is opened beside the key, or closed.
    WorkOpened(Option<HandInId>),
    /// An item of the opened work is chosen, by its place.
    ItemChosen(usize),
    /// Looks at something closely.
    LookWanted(Option<Look>),
    /// Hand-ins were chosen or dropped.
    FilesCame(Vec<Rc<FileBytes>>),
    /// Collecting is to stop. What was taken stays.
    CollectingStopped,
    /// What became of the files was read.
    ReportClosed,
    /// Compares the class with the key once more, after the worker failed.
    MarkAgain,
    /// Something was decided about the class: by a control, or by typing in a field.
    Changed(Box<Class>, Option<ClassField>),
    /// Proposes to accept a student's coding: an item of the opened work, by its place.
    CodingAccepted(usize),
    /// Proposes to accept a code for an item of the key.
    CodeAccepted(u32, CodeId),
    /// The table is sorted by a column; by the same once more in the other order.
    Sorted(Column),
    /// To the requests of students.
    Requests(RequestsMsg),
    /// To a change of the key that is shown before it is made.
    Key(KeyMsg),
    /// To the rubric.
    Rubric(RubricMsg),
}

/// A page about a class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClassPage {
    /// Who handed in what, and how it compares.
    #[default]
    People,
    /// What the class marked, on the text.
    Text,
    /// What became of the key's items, and which codes were confused.
    Items,
    /// Feedback, grades and tables to give back.
    GiveBack,
    /// What students ask to have judged once more.
    Requests,
    /// What work is judged by, and comments to use again.
    Rubric,
    /// All answers to an item of the key, one after the other.
    ByItem,
    /// Who reviews whose work, and the grades that come of it.
    Peers,
}

/// A field of the class that is typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassField {
    Comment(HandInId, About),
    Grade(HandInId),
    Reason(HandInId),
    FileNames,
    Formula,
    /// A member of the roster, by the number.
    Member(u32),
    /// The answer to a request.
    Answer(HandInId, About),
    /// A field of the rubric: the row, and which field of it.
    Rubric(u32, u32),
    /// Why a level is another than the computed one, by the row.
    LevelReason(HandInId, u32),
    /// A comment of the library, by its place.
    Library(usize),
    /// How many reviews each work gets.
    ReviewsEach,
    /// The seed of peer review.
    ReviewSeed,
}

/// A column of the table of the class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    #[default]
    Name,
    Group,
    Passages,
    Records,
    Precision,
    Recall,
    Likeness,
    Fields,
    OpenFields,
    Codes,
    LongestGap,
    Checks,
    Calibration,
    HandedIn,
    Grade,
}

/// The class that is shown.
#[derive(Clone, Debug)]
pub struct Teaching {
    pub exercise: ExerciseId,
    pub page: ClassPage,
    /// The work that is shown beside the key.
    pub work: Option<HandInId>,
    /// The chosen item of this work, by its place.
    pub item: usize,
    /// What the table is sorted by, and whether the greatest is first.
    pub sort: (Column, bool),
    pub marking: Marking,
    pub looking: Looking,
    pub collecting: Option<Collecting>,
    /// What became of the files that were collected last.
    pub report: Option<Rc<CollectReport>>,
    pub giving: Later<Giving>,
    /// The place of the request that is looked at.
    pub request: usize,
    pub key_change: Later<KeyChange>,
    pub rubric: Later<RubricReading>,
    /// What the worker has; `None` if it has to get everything.
    pub(crate) sent: Option<Documents>,
}

/// The comparison of the class with the key.
#[derive(Clone, Debug, Default)]
pub struct Marking {
    /// What it was made from, and all documents when that was last looked at.
    pub(crate) basis: Option<(Basis, Documents)>,
    pub(crate) job: Option<JobNumber>,
    /// How many hand-ins were read, of how many.
    pub progress: (usize, usize),
    pub report: Option<Rc<ClassReport>>,
    /// Why there is none.
    pub failed: Option<Broken>,
}

/// What is looked at closely.
#[derive(Clone, Debug, Default)]
pub struct Looking {
    job: Option<JobNumber>,
    pub look: Option<Look>,
    pub looked: Option<Rc<Looked>>,
    /// Why the worker could not look.
    pub failed: Option<Broken>,
    /// The class's document when reviews were planned, so that it is not read at each message.
    pub(crate) planned_from: Option<Rc<str>>,
}

/// What a comparison depends on.
#[derive(Clone, Debug)]
pub(crate) struct Basis {
    documents: Attachments,
    decided: (Roster, String, Measure, Grading, SmallMap<HandInId, u32>),
}

impl PartialEq for Basis {
    fn eq(&self, other: &Self) -> bool {
        self.documents.is_same(&other.documents) && self.decided == other.decided
    }
}

impl ClassPage {
    /// All pages, in order.
    pub const ALL: [Self; 8] = [
        Self::People,
        Self::Text,
        Self::Items,
        Self::ByItem,
        Self::Rubric,
        Self::Peers,
        Self::GiveBack,
        Self::Requests,
    ];
}

impl Teaching {
    fn new(exercise: ExerciseId) -> Self {
        Self {
            exercise,
            page: ClassPage::default(),
            work: None,
            item: 0,
            sort: (Column::default(), false),
            marking: Marking::default(),
            looking: Looking::default(),
            collecting: None,
            report: None,
            giving: Later::default(),
            request: 0,
            key_change: Later::default(),
            rubric: Later::default(),
            sent: None,
        }
    }

    /// Whether the worker compares the class with the key at present.
    #[must_use]
    pub fn is_marking(&self) -> bool {
        self.marking.job.is_some()
    }
}

impl Open {
    /// What was decided about the class of an exercise.
    #[must_use]
    pub fn class_of(&self, exercise: ExerciseId) -> Class {
        Class::of(&self.project, exercise)
    }

    fn basis(&self, exercise: ExerciseId) -> Basis {
        let (task, key) = (exercise_name(exercise), key_name(exercise));
        let matters = |name: &str| name == task || name == key || name.starts_with(HAND_INS);
        let documents = self.project.attachments.iter().filter(|(name, _)| matters(name));
        let documents = documents.map(|(name, it)| (name.clone(), Rc::clone(it))).collect();
        let class = self.class_of(exercise);
        let decided = (class.roster, class.file_names, class.measure, class.grading, class.whose);
        Basis { documents, decided }
    }
}

impl Work<'_> {
    pub(crate) fn take_teaching(&mut self, msg: TeachingMsg) {
        match msg {
            TeachingMsg::Opened(exercise) => self.open_class(exercise),
            TeachingMsg::Left => {
                self.stop_class_jobs();
                self.with_open(|open| open.teaching = None);
            }
            TeachingMsg::PageOpened(page) => {
                self.with_teaching(|teaching| {
                    teaching.page = page;
                    teaching.work = None;
                });
                self.look_for_page(None);
            }
            TeachingMsg::WorkOpened(work) => self.open_work(work),
            TeachingMsg::ItemChosen(item) => self.with_teaching(|teaching| teaching.item = item),
            TeachingMsg::LookWanted(look) => self.look(look),
            TeachingMsg::FilesCame(files) => self.collect(files),
            TeachingMsg::CollectingStopped => self.stop_collecting(Reason::CollectingStopped),
            TeachingMsg::ReportClosed => self.with_teaching(|teaching| teaching.report = None),
            TeachingMsg::MarkAgain => {
                self.with_teaching(|teaching| teaching.marking = Marking::default());
            }
            TeachingMsg::Changed(class, field) => self.change_class(&class, field),
            TeachingMsg::CodingAccepted(at) => self.accept_coding(at),
            TeachingMsg::CodeAccepted(item, code) => self.accept_code(item, code),
            TeachingMsg::Key(msg) => self.take_key_msg(msg),
            TeachingMsg::Rubric(msg) => self.take_rubric(msg),
            TeachingMsg::Sorted(column) => self.with_teaching(|teaching| {
                let (last, descending) = teaching.sort;
                let begins_with_greatest = !matches!(column, Column::Name | Column::Group);
                teaching.sort =
                    (column, if last == column { !descending } else { begins_with_greatest });
            }),
            TeachingMsg::Requests(msg) => self.take_requests(msg),
        }
    }

    pub(crate) fn with_teaching(&mut self, change: impl FnOnce(&mut Teaching)) {
        self.with_open(|open| {
            if let Some(teaching) = &mut open.teaching {
                change(teaching.make_mut());
            }
        });
    }

    pub(crate) fn teaching(&self) -> Option<(&Open, &Teaching)> {
        let open = self.model.open.as_ref()?;
        Some((open, open.teaching.as_ref()?))
    }

    pub(crate) fn open_class(&mut self, exercise: ExerciseId) {
        self.stop_class_jobs();
        self.with_open(|open| {
            open.making = None;
            open.teaching = Some(Later::new(Teaching::new(exercise)));
        });
        self.show_room(Room::Class);
    }

    fn stop_class_jobs(&mut self) {
        let Some((_, teaching)) = self.teaching() else { return };
        let jobs = [
            teaching.marking.job,
            teaching.looking.job,
            teaching.collecting.map(|collecting| collecting.job),
            teaching.key_change.job,
            teaching.rubric.job,
        ];
        let jobs: Vec<JobNumber> =
            jobs.into_iter().flatten().chain(teaching.giving.jobs()).collect();
        self.effects.extend(jobs.into_iter().map(Effect::Cancel));
    }

    /// Has the worker compare the class once more if something has changed on which that depends.
    pub(crate) fn keep_class_marked(&mut self) {
        let Some((open, teaching)) = self.teaching() else { return };
        let before = teaching.marking.basis.as_ref();
        let is_known = before.is_some_and(|(_, documents)| documents.are_in(&open.project));
        if is_known || teaching.collecting.is_some() {
            return;
        }
        let exercise = teaching.exercise;
        if !open.project.attachments.contains_key(&exercise_name(exercise)) {
            return self.with_open(|open| open.teaching = None);
        }
        let (basis, documents) = (open.basis(exercise), Documents::of(&open.project));
        let is_same = before.is_some_and(|(before, _)| *before == basis);
        let last_job = teaching.marking.job;
        self.with_teaching(|teaching| teaching.marking.basis = Some((basis, documents)));
        if is_same {
            return;
        }
        if let Some(job) = last_job {
            self.cancel_class_job(job);
        }
        self.hand_over_class();
        let job = self.run(Job::Class { exercise, job: ClassJob::Mark }, Vec::new());
        self.with_teaching(|teaching| {
            let marking = &mut teaching.marking;
            marking.job = Some(job);
            marking.progress = (0, 0);
            marking.failed = None;
        });
        let look = self.teaching().and_then(|(_, teaching)| teaching.looking.look.clone());
        if look.is_some() {
            self.look(look);
        }
        if self.teaching().is_some_and(|(_, teaching)| !teaching.key_change.wanted.is_empty()) {
            self.try_key();
        }
    }

    fn open_work(&mut self, work: Option<HandInId>) {
        self.with_teaching(|teaching| {
            teaching.work = work;
            teaching.item = 0;
        });
        match work {
            Some(work) => self.look(Some(Look::Work(work))),
            None => {
                let request = self.teaching().map(|(_, teaching)| teaching.request);
                self.look_for_page(request);
            }
        }
    }

    /// Looks at what the page begins with.
    fn look_for_page(&mut self, request: Option<usize>) {
        self.with_teaching(|teaching| teaching.looking = Looking::default());
        match self.teaching().map(|(_, teaching)| teaching.page) {
            Some(ClassPage::Requests) => self.look_at_request(request),
            Some(ClassPage::ByItem) => self.look_at_first_item(),
            _ => {} // needs no look
        }
    }

    fn look_at_first_item(&mut self) {
        let Some((open, teaching)) = self.teaching() else { return };
        let id = teaching.exercise;
        let Some((key, exercise)) = open.key_made(id).zip(open.exercise_made(id)) else { return };
        let first = key.items.iter().find(|item| Key::is_asked(item, &exercise));
        if let Some(look) = first.map(|item| Look::Answers(item.id)) {
            self.look(Some(look));
        }
    }

    pub(crate) fn look(&mut self, look: Option<Look>) {
        let Some((_, teaching)) = self.teaching() else { return };
        let exercise = teaching.exercise;
        let same = teaching.looking.look == look;
        let looked = teaching.looking.looked.clone().filter(|_| same);
        if look.is_some() {
            self.hand_over_to_new_worker();
        }
        let job = look
            .clone()
            .map(|look| self.run(Job::Class { exercise, job: ClassJob::Look(look) }, Vec::new()));
        self.with_teaching(|teaching| {
            let planned_from = teaching.looking.planned_from.take();
            teaching.looking = Looking { job, look, looked, failed: None, planned_from };
        });
    }

    /// Takes a reply about a class. Returns whether the job was one of a class.
    pub(crate) fn class_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        if self.teaching().is_none() {
            return false;
        }
        if matches!(reply, Reply::Broken(_)) {
            // The next worker needs the project again.
            self.with_teaching(|teaching| teaching.sent = None);
        }
        if self.giving_replied(job, reply)
            || self.key_replied(job, reply)
            || self.rubric_replied(job, reply)
        {
            return true;
        }
        let Some((_, teaching)) = self.teaching() else { return false };
        if teaching.collecting.is_some_and(|collecting| collecting.job == job) {
            self.collecting_replied(reply);
        } else if teaching.marking.job == Some(job) {
            self.with_teaching(|teaching| match reply {
                Reply::Progress { done, of } => teaching.marking.progress = (*done, *of),
                Reply::Marked(report) => {
                    teaching.marking.report = Some(Rc::new((**report).clone()));
                    teaching.marking.job = None;
                }
                Reply::Broken(why) => {
                    teaching.marking.failed = Some(*why);
                    teaching.marking.job = None;
                }
                _ => {} // replies to other jobs
            });
        } else if teaching.looking.job == Some(job) {
            self.with_teaching(|teaching| match reply {
                Reply::Looked(looked) => {
                    teaching.looking.looked = looked.clone().map(Rc::new);
                    teaching.looking.job = None;
                }
                Reply::Broken(why) => {
                    teaching.looking.job = None;
                    teaching.looking.failed = Some(*why);
                }
                _ => {} // progress, and replies to other jobs
            });
        } else {
            return false;
        }
        true
    }

    pub(crate) fn change_class(&mut self, class: &Class, field: Option<ClassField>) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(class.exercise) else { return };
        if open.class_of(class.exercise) == *class {
            return;
        }
        let name = class_name(class.exercise);
        let edits = vec![Edit::SetAttachment { name, document: Some(document(class)) }];
        match field {
            Some(field) => {
                let typing = TypingIn::Class(class.exercise, field);
                self.perform_typing(typing, StepKind::Grade, exercise.title, edits);
            }
            None => {
                self.perform_or_say(StepKind::Grade, exercise.title, edits);
            }
        }
    }
}

impl From<TeachingMsg> for Msg {
    fn from(msg: TeachingMsg) -> Self {
        Self::Classroom(ClassroomMsg::Teaching(Later::new(msg)))
    }
}
