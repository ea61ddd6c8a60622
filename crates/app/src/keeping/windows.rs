//! The same project in several windows: one of them changes it, the others read along.
//!
//! The browser gives a project to one window at a time. A window that does not have it shows
//! what stands in storage, reads it again whenever the other one has saved, and gets the project
//! when that one closes it, crashes, or hands it over because it was asked to.

use crate::effect::Effect;
use crate::keeping::storage::{StorageProblem, StoredProject};
use crate::keeping::update::replay;
use crate::model::{Open, Reading};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::start::StartMsg;
use crate::work::Work;
use annotator_core::project::id::ProjectId;

impl Work<'_> {
    /// Takes what means something else in a window that reads along. Returns any other message.
    pub(crate) fn take_reading(&mut self, msg: Msg) -> Option<Msg> {
        let reading = self.model.open.as_ref().filter(|open| open.reading.is_some());
        match (reading.map(|open| open.key), msg) {
            (Some(key), Msg::Start(StartMsg::ProjectRead(id, stored))) if id == key => {
                self.read_again(stored);
                None
            }
            (_, msg) => Some(msg),
        }
    }

    /// After each message: asks for the project that is open now, and hands it over once all of
    /// it is on disk.
    pub(crate) fn mind_other_windows(&mut self) {
        let key = self.model.open.as_ref().map(|open| open.key);
        if self.model.held != key {
            self.model.held = key;
            self.effects.push(Effect::Hold(key));
        }
        let Some(open) = &mut self.model.open else { return };
        if open.reading.is_some() {
            // What it could choose could not be applied.
            open.picker = None;
        } else if open.handing_over && open.is_saved() {
            open.handing_over = false;
            open.reading = Some(Reading::Along);
            self.effects.push(Effect::HandOver(open.key));
        }
    }

    /// The browser has given the project to this window, or to another one.
    pub(crate) fn hold_answered(&mut self, project: ProjectId, held: bool) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == project) else {
            return;
        };
        if held && open.reading.is_none() {
            return;
        }
        // Whoever had it may have saved more since this window has read it.
        open.reading = Some(if held { Reading::TakingOver } else { Reading::Along });
        self.effects.push(Effect::LoadProject(project));
    }

    /// Another window has saved something.
    pub(crate) fn changed_elsewhere(&mut self, project: ProjectId) {
        let reading = self.model.open.as_ref().filter(|open| open.key == project);
        if reading.is_some_and(|open| open.reading.is_some()) {
            self.effects.push(Effect::LoadProject(project));
        }
    }

    /// Another window wants to go on with the project.
    pub(crate) fn hand_over_asked(&mut self, project: ProjectId) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == project) else {
            return;
        };
        if open.reading.is_none() {
            open.handing_over = true;
            // What is being typed is sent on when its field is left.
            self.effects.push(Effect::LeaveField);
            self.write_due_snapshot();
        }
    }

    pub(crate) fn take_over(&mut self) {
        let Some(open) = &self.model.open else { return };
        match open.reading {
            Some(Reading::Along) => self.effects.push(Effect::AskToHandOver(open.key)),
            // It could not be read when it came here.
            Some(Reading::TakingOver) => self.effects.push(Effect::LoadProject(open.key)),
            None => {}
        }
    }

    /// The other window did not hand the project over in time.
    pub(crate) fn not_handed_over(&mut self, project: ProjectId) {
        let still = self.model.open.as_ref().filter(|open| open.key == project);
        if still.is_some_and(|open| open.reading == Some(Reading::Along)) {
            self.model.notify(Reason::NotHandedOver);
        }
    }

    /// Shows the project as it stands in storage now, where the user is.
    fn read_again(&mut self, stored: Result<Box<StoredProject>, StorageProblem>) {
        let Some(open) = &mut self.model.open else { return };
        // What cannot be read now is shown as it was, and read again with the next change.
        let Ok(stored) = stored else { return };
        if let Some(place) = &stored.place {
            open.backup = place.backup.clone();
        }
        let texts = open.project.statements.iter().map(|statement| statement.text.clone());
        let Ok(replayed) = replay(*stored, texts.collect()) else { return };
        open.take_over_from(replayed.project, replayed.history, replayed.seq);
        if open.reading == Some(Reading::TakingOver) && replayed.rest.is_empty() {
            open.reading = None;
            self.model.notices.retain(|notice| {
                !matches!(notice.reason, Reason::OpenElsewhere | Reason::NotHandedOver)
            });
        }
        self.mend_view();
    }
}

impl Open {
    /// Whether all that was done is on disk.
    fn is_saved(&self) -> bool {
        let saving = &self.saving;
        self.unsaved.is_empty()
            && saving.stored
            && !saving.snapshot_pending
            && !saving.snapshot_due
            && saving.problem.is_none()
    }
}
