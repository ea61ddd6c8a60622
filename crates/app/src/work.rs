//! The handling of one message, and the only way to change a project.

use std::rc::Rc;

use crate::classroom::peer_review::PeerNotice;
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::model::{Model, Open, TypingIn};
use crate::notice::{Announcement, Reason};
use crate::ports::Ports;
use annotator_core::classroom::REQUEST;
use annotator_core::classroom::review::REVIEW;
use annotator_core::edit::history::{PreparedStep, Record, ReplayError, StepKind, StepName};
use annotator_core::edit::{Edit, EditError};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Stamp, Timestamp};
use annotator_core::project::id::AnnotatorId;
use annotator_core::stored;
use annotator_core::text::span::Spans;
use annotator_jobs::{Job, JobNumber, Lane};

/// The handling of one message.
pub(crate) struct Work<'a> {
    pub(crate) model: &'a mut Model,
    pub(crate) ports: &'a mut dyn Ports,
    pub(crate) effects: Vec<Effect>,
}

/// Why a change was not made.
#[derive(Debug)]
pub(crate) enum NotDone {
    /// This window is read-only. The user was notified.
    ReadOnly,
    /// There is no step to undo, redo or continue.
    NoStep,
    /// It would change this other annotator's annotation.
    Others(AnnotatorId),
    /// The edit cannot be applied.
    Edit(EditError),
}

impl From<EditError> for NotDone {
    fn from(error: EditError) -> Self {
        Self::Edit(error)
    }
}

impl From<ReplayError> for NotDone {
    fn from(error: ReplayError) -> Self {
        match error {
            ReplayError::NoStep => Self::NoStep,
            ReplayError::Edit(error) => Self::Edit(error),
        }
    }
}

impl Work<'_> {
    pub(crate) fn with_open(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(open) = &mut self.model.open {
            change(open);
        }
    }

    /// Has the worker do a job.
    pub(crate) fn run(&mut self, job: Job, files: Vec<Rc<FileBytes>>) -> JobNumber {
        let number = self.next_job();
        self.effects.push(Effect::Run(number, job, files));
        number
    }

    /// Gives the worker of a lane the project, unless that is what was `sent` before. Returns what was
    /// sent now.
    pub(crate) fn send_project(&mut self, lane: Lane, sent: Option<&Project>) -> Option<Project> {
        let project = &self.model.open.as_ref()?.project;
        if sent.is_some_and(|sent| sent.is_same(project)) {
            return None;
        }
        let project = project.clone();
        self.effects.push(Effect::SendProject(lane, Box::new(project.clone())));
        Some(project)
    }

    pub(crate) fn next_job(&mut self) -> JobNumber {
        self.model.last_job.0 += 1;
        self.model.last_job
    }

    pub(crate) fn announce(&mut self, announcement: Announcement) {
        let number = self.model.announcement.as_ref().map_or(0, |(number, _)| number + 1);
        self.model.announcement = Some((number, announcement));
    }

    /// The time and the codebook's revision for a change made now.
    pub(crate) fn stamp(&self) -> Option<Stamp> {
        let open = self.model.open.as_ref()?;
        Some(Stamp { modified: self.ports.now(), revision: open.project.revision })
    }

    /// Whether this window may change the open project. Feedback stays as it is, and the works of a
    /// packet, too. Notifies the user if
    /// not. [`Work::record`]
    /// asks this for every change; code that leads to a change asks it earlier.
    pub(crate) fn may_change(&mut self) -> bool {
        let read_only = self.model.open.as_ref().is_some_and(|open| open.read_only.is_some());
        let feedback = self.model.open.as_ref().is_some_and(Open::is_feedback);
        let packet = self.model.open.as_ref().is_some_and(Open::is_packet);
        if read_only {
            self.model.notify(Reason::OpenElsewhere);
        } else if feedback {
            self.model.notify(Reason::FeedbackStays);
        } else if packet {
            self.model.notify(Reason::PeerReview(PeerNotice::Stays));
        }
        !read_only && !feedback && !packet
    }

    /// Makes one undo step of `edits`, or adds them to the last step if `joined`, and sends it to
    /// storage.
    pub(crate) fn perform(
        &mut self,
        kind: StepKind,
        detail: impl Into<String>,
        edits: Vec<Edit>,
        joined: bool,
    ) -> Result<(), NotDone> {
        self.check_owner(kind, &edits)?;
        let edits = self.with_memos(self.with_annotator(edits));
        let name = StepName { kind, detail: detail.into() };
        let time = self.ports.now();
        if !joined {
            self.with_open(|open| open.typing = None);
        }
        match self.record(&Record::Step { name, time, edits, joined }) {
            Err(NotDone::NoStep) => Ok(()),
            Ok(()) => {
                self.ask_name_after(kind);
                Ok(())
            }
            refused => refused,
        }
    }

    /// Like [`Work::perform`], but notifies the user if the change is refused. Returns whether it
    /// was made.
    pub(crate) fn perform_or_say(
        &mut self,
        kind: StepKind,
        detail: impl Into<String>,
        edits: Vec<Edit>,
    ) -> bool {
        let done = self.perform(kind, detail, edits, false);
        done.map_err(|why| self.refuse(why)).is_ok()
    }

    /// Makes a change by typing, which extends the last step while the same field is typed in.
    /// Returns whether it was made.
    pub(crate) fn perform_typing(
        &mut self,
        typing: TypingIn,
        kind: StepKind,
        detail: String,
        edits: Vec<Edit>,
    ) -> bool {
        let joined = self.model.open.as_ref().is_some_and(|open| {
            open.typing.as_ref() == Some(&typing) && open.history.undone().is_empty()
        });
        match self.perform(kind, detail, edits, joined) {
            Ok(()) => {
                self.with_open(|open| open.typing = Some(typing));
                true
            }
            Err(why) => {
                self.refuse(why);
                false
            }
        }
    }

    /// Notifies the user why a change was refused.
    pub(crate) fn refuse(&mut self, why: NotDone) {
        let reason = match why {
            NotDone::ReadOnly | NotDone::NoStep => return, // nothing to report, or reported already
            NotDone::Others(annotator) => self.others_reason(annotator),
            NotDone::Edit(EditError::SameClaim { code, .. }) => {
                Reason::SameCodeThere { code: self.code_name(&code) }
            }
            NotDone::Edit(error) => Reason::EditRefused(error),
        };
        self.model.notify(reason);
    }

    /// Applies and journals a record, then drops view state that points at something it removed.
    /// Every change goes through here, so a read-only window cannot change anything.
    pub(crate) fn record(&mut self, record: &Record) -> Result<(), NotDone> {
        self.record_written(record, None)
    }

    /// Like [`Work::record`], with the record as it is stored if it was written before, because that
    /// takes long.
    pub(crate) fn record_written(
        &mut self,
        record: &Record,
        written: Option<&str>,
    ) -> Result<(), NotDone> {
        if !self.only_asks(record) && !self.only_reviews(record) && !self.may_change() {
            return Err(NotDone::ReadOnly);
        }
        let Some(open) = &mut self.model.open else { return Ok(()) };
        open.history.perform(&mut open.project, record)?;
        self.keep_record(record, written.map(str::to_owned));
        Ok(())
    }

    /// Journals a record that was applied, and drops view state that points at something it removed.
    fn keep_record(&mut self, record: &Record, written: Option<String>) {
        let written = written.unwrap_or_else(|| stored::encode_record(record));
        self.journal(written, stored::texts_of(record));
        self.model.act();
        self.keep_soon();
        self.mend_view();
    }

    /// Whether a record changes nothing but what a student asks about feedback, in a window that may
    /// change its project.
    fn only_asks(&self, record: &Record) -> bool {
        let is_asking =
            |edit: &Edit| matches!(edit, Edit::SetAttachment { name, .. } if name == REQUEST);
        let open = self.model.open.as_ref().filter(|open| open.read_only.is_none());
        let Record::Step { edits, .. } = record else { return false };
        open.is_some_and(Open::is_feedback) && edits.iter().all(is_asking)
    }

    /// Whether a record changes nothing but what a reviewer says about the works of a packet, in a
    /// window that may change its project. There are no other steps to undo.
    fn only_reviews(&self, record: &Record) -> bool {
        let is_review =
            |edit: &Edit| matches!(edit, Edit::SetAttachment { name, .. } if name == REVIEW);
        let open = self.model.open.as_ref().filter(|open| open.read_only.is_none());
        let reviews = match record {
            Record::Step { edits, .. } => edits.iter().all(is_review),
            Record::Undo | Record::Redo => true,
        };
        reviews && open.is_some_and(Open::is_packet)
    }

    /// Like [`Work::record_written`], for a step that was applied to a copy of the project before,
    /// because that takes long.
    pub(crate) fn record_prepared(
        &mut self,
        name: StepName,
        time: Timestamp,
        step: PreparedStep,
        written: Option<String>,
    ) -> Result<(), NotDone> {
        if !self.may_change() {
            return Err(NotDone::ReadOnly);
        }
        let edits = step.edits().to_vec();
        let Some(open) = &mut self.model.open else { return Ok(()) };
        open.history.take_prepared(&mut open.project, step, name.clone(), time)?;
        self.keep_record(&Record::Step { name, time, edits, joined: false }, written);
        Ok(())
    }

    /// The number of the paragraph of the statement shown in which a passage begins.
    pub(crate) fn paragraph_number(&self, spans: &Spans) -> Option<u32> {
        let open = self.model.open.as_ref()?;
        open.paragraph_number(open.current?, spans)
    }

    pub(crate) fn code_name(&self, code: &annotator_core::project::id::CodeId) -> String {
        let found = self.model.open.as_ref().and_then(|open| open.project.codebook.code(code));
        found.map_or_else(|| code.to_string(), |code| code.name.clone())
    }
}
