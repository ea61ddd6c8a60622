//! Collecting hand-ins. The worker reads the files and says what each changes; all of it is one step.

use std::rc::Rc;

use crate::classroom::peer_review::PeerNotice;
use crate::classroom::teaching::{ClassPage, Marking, Teaching};
use crate::input::FileBytes;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::classroom::collect::students;
use annotator_core::classroom::hand_in::exercise_of_file;
use annotator_core::edit::history::{Record, StepKind};
use annotator_core::project::id::{AnnotatorId, ExerciseId};
use annotator_core::project::statement::with_sha256;
use annotator_core::stored::decode_record;
use annotator_jobs::class::CollectReport;
use annotator_jobs::{Broken, ClassJob, Job, JobNumber, Reply};

/// Hand-ins that are being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collecting {
    pub(crate) job: JobNumber,
    pub done: usize,
    pub of: usize,
    /// Whether a hand-in was taken. The others then extend its step.
    begun: bool,
}

impl Work<'_> {
    /// Whether files that come now are hand-ins, because a class is shown.
    pub(crate) fn collects_files(&self) -> bool {
        self.model.room == Room::Class && self.teaching().is_some()
    }

    /// The exercise of the open project to which one of the files is a hand-in.
    pub(crate) fn class_of_files(&self, files: &[FileBytes]) -> Option<ExerciseId> {
        let open = self.model.open.as_ref().filter(|open| open.has_exercises())?;
        let exercises = files.iter().filter_map(|file| exercise_of_file(&file.bytes));
        exercises.into_iter().find(|id| open.exercise_made(*id).is_some())
    }

    /// Has the worker read hand-ins.
    pub(crate) fn collect(&mut self, files: Vec<Rc<FileBytes>>) {
        if files.is_empty() || !self.may_change() {
            return;
        }
        let Some((open, teaching)) = self.teaching() else { return };
        if teaching.collecting.is_some() {
            return self.model.notify(Reason::StillCollecting);
        }
        let (exercise, me) = (teaching.exercise, open.annotator);
        if let Some(marking) = teaching.marking.job {
            self.cancel_class_job(marking);
        }
        self.hand_over_class();
        let of = files.len();
        let job = ClassJob::Collect { me, now: self.ports.now() };
        let job = self.run(Job::Class { exercise, job }, files);
        self.with_teaching(|teaching| {
            teaching.marking.basis = None;
            teaching.marking.job = None;
            teaching.report = None;
            teaching.collecting = Some(Collecting { job, done: 0, of, begun: false });
        });
    }

    pub(crate) fn collecting_replied(&mut self, reply: &Reply) {
        match reply {
            Reply::Progress { done, of } => self.with_teaching(|teaching| {
                if let Some(collecting) = &mut teaching.collecting {
                    (collecting.done, collecting.of) = (*done, *of);
                }
            }),
            Reply::Took(record) => self.take_collected(record),
            Reply::Collected(report) => {
                self.with_teaching(|teaching| teaching.report = Some(Rc::new(report.clone())));
                self.end_collecting(came(report));
                let waits = |teaching: &Teaching| {
                    teaching.page == ClassPage::Requests && teaching.looking.look.is_none()
                };
                if self.teaching().is_some_and(|(_, teaching)| waits(teaching)) {
                    self.look_at_request(None);
                }
            }
            Reply::Broken(why) => {
                let said = self.not_collected(*why);
                self.end_collecting(said);
            }
            _ => {} // replies to other jobs
        }
    }

    /// Adds a hand-in to the project. All of those that are collected together are one step, unless
    /// something else was done meanwhile.
    fn take_collected(&mut self, record: &str) {
        let Some((open, teaching)) = self.teaching() else { return };
        let begun = has_begun(teaching);
        let is_last =
            open.history.done().last().is_some_and(|it| it.name.kind == StepKind::Collect);
        let undone = !open.history.undone().is_empty();
        let statements = open.project.statements.clone();
        let text = |sha256| {
            let known = with_sha256(&statements, sha256);
            known.map(|statement| Rc::clone(&statement.text))
        };
        let Ok(Record::Step { name, time, edits, joined: written }) = decode_record(record, &text)
        else {
            return self.stop_collecting(self.not_collected(Broken::Stopped));
        };
        let joined = begun && is_last && !undone;
        let as_written = (written == joined).then_some(record);
        match self.record_written(&Record::Step { name, time, edits, joined }, as_written) {
            Ok(()) => self.with_teaching(|teaching| {
                if let Some(collecting) = &mut teaching.collecting {
                    collecting.begun = true;
                }
            }),
            Err(why) => {
                self.refuse(why);
                self.stop_collecting(self.not_collected(Broken::Stopped));
            }
        }
    }

    /// What is said when not all files could be read.
    fn not_collected(&self, why: Broken) -> Reason {
        let some_taken = self.teaching().is_some_and(|(_, teaching)| has_begun(teaching));
        if some_taken { Reason::CollectedInPart } else { Reason::NotCollected(why) }
    }

    /// Ends the worker while it reads hand-ins. What was taken stays.
    pub(crate) fn stop_collecting(&mut self, said: Reason) {
        let Some((_, teaching)) = self.teaching() else { return };
        let Some(collecting) = teaching.collecting else { return };
        self.cancel_class_job(collecting.job);
        self.with_teaching(|teaching| teaching.marking = Marking::default());
        self.end_collecting(said);
    }

    fn end_collecting(&mut self, said: Reason) {
        self.with_teaching(|teaching| teaching.collecting = None);
        self.hide_students();
        self.model.notify(said);
    }

    /// Hides the codings of students in the text, where they would be too many, and name people.
    /// They can be shown one by one.
    fn hide_students(&mut self) {
        self.with_open(|open| {
            let students: Vec<AnnotatorId> = students(&open.project).collect();
            for student in students {
                if open.students.insert(student) {
                    open.hidden.insert(student);
                }
            }
            open.update_shown();
        });
        self.mend_view();
    }
}

/// What is said about files that came.
fn came(report: &CollectReport) -> Reason {
    let (requests, reviews) = (report.requests, report.reviews);
    let no_hand_ins = report.taken.is_empty() && report.here.is_empty();
    let count = |(new, here): (usize, usize)| new + here;
    // The list of files tells the rest.
    match (count(requests), count(reviews)) {
        (_, 1..) if no_hand_ins => Reason::PeerReview(PeerNotice::Came { new: reviews.0 }),
        (1.., _) if no_hand_ins => Reason::RequestsCame { new: requests.0 },
        _ => Reason::Collected {
            taken: report.taken.len(),
            here: report.here.len(),
            refused: report.refused.len(),
        },
    }
}

/// Whether a hand-in was taken of the files that are being read.
fn has_begun(teaching: &Teaching) -> bool {
    teaching.collecting.is_some_and(|collecting| collecting.begun)
}
