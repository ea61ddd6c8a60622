//! The same project in several windows: one of them may change it, the others are read-only.
//!
//! The browser lets one window at a time change a project. The others show what is stored and read
//! it again whenever that window saves. Another window gets the project when the first one closes
//! it, crashes, or hands it over on request.

use crate::effect::Effect;
use crate::keeping::storage::{StorageProblem, StoredProject};
use crate::keeping::update::replay;
use crate::model::{Open, ReadOnly};
use crate::msg::Msg;
use crate::notice::{Announcement, Reason};
use crate::start::StartMsg;
use crate::work::Work;
use annotator_core::project::id::ProjectId;

impl Work<'_> {
    /// Handles messages that mean something else in a read-only window. Returns any other message.
    pub(crate) fn take_read_only(&mut self, msg: Msg) -> Option<Msg> {
        let read_only = self.model.open.as_ref().filter(|open| open.read_only.is_some());
        match (read_only.map(|open| open.key), msg) {
            (Some(key), Msg::Start(StartMsg::ProjectRead(id, stored))) if id == key => {
                self.read_again(stored);
                None
            }
            (_, msg) => Some(msg),
        }
    }

    /// Runs after each message. Asks for the right to change the open project, and hands it over
    /// once everything is on disk.
    pub(crate) fn update_hold(&mut self) {
        let key = self.model.open.as_ref().map(|open| open.key);
        if self.model.held != key {
            self.model.held = key;
            self.effects.push(Effect::Hold(key));
        }
        let Some(open) = &mut self.model.open else { return };
        if open.read_only.is_some() {
            // Codes could not be applied.
            open.picker = None;
            open.kept = None;
        } else if open.handing_over && open.is_saved() {
            open.handing_over = false;
            open.read_only = Some(ReadOnly::OtherWindow);
            self.effects.push(Effect::HandOver(open.key));
        }
    }

    /// The browser gave the right to change the project to this window, or to another one.
    pub(crate) fn hold_answered(&mut self, project: ProjectId, held: bool) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == project) else {
            return;
        };
        if held && open.read_only.is_none() {
            return;
        }
        // The other window may have saved more since this one read the project.
        open.read_only = Some(if held { ReadOnly::TakingOver } else { ReadOnly::OtherWindow });
        self.effects.push(Effect::LoadProject(project));
        if !held {
            // Nothing can be undone here any more.
            self.model.act();
            self.announce(Announcement::Elsewhere);
        }
    }

    /// Another window saved something.
    pub(crate) fn changed_elsewhere(&mut self, project: ProjectId) {
        let open = self.model.open.as_ref().filter(|open| open.key == project);
        if open.is_some_and(|open| open.read_only.is_some()) {
            self.effects.push(Effect::LoadProject(project));
        }
    }

    /// Another window wants to change the project.
    pub(crate) fn hand_over_asked(&mut self, project: ProjectId) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == project) else {
            return;
        };
        if open.read_only.is_none() {
            open.handing_over = true;
            // A field sends what was typed when it loses the focus.
            self.effects.push(Effect::LeaveField);
            self.write_due_snapshot();
        }
    }

    pub(crate) fn take_over(&mut self) {
        let Some(open) = &self.model.open else { return };
        match open.read_only {
            Some(ReadOnly::OtherWindow) => self.effects.push(Effect::AskToHandOver(open.key)),
            // Reading it failed when this window got it.
            Some(ReadOnly::TakingOver) => self.effects.push(Effect::LoadProject(open.key)),
            None => {}
        }
    }

    /// The other window did not hand the project over in time.
    pub(crate) fn not_handed_over(&mut self, project: ProjectId) {
        let still = self.model.open.as_ref().filter(|open| open.key == project);
        if still.is_some_and(|open| open.read_only == Some(ReadOnly::OtherWindow)) {
            self.model.notify(Reason::NotHandedOver);
        }
    }

    /// Shows what is stored of the project now. The user's place stays.
    fn read_again(&mut self, stored: Result<Box<StoredProject>, StorageProblem>) {
        let Some(open) = &mut self.model.open else { return };
        // If this fails, what is shown stays until the next change elsewhere.
        let Ok(stored) = stored else { return };
        if let Some(place) = &stored.place {
            open.backup = place.backup.clone();
        }
        let texts = open.project.statements.iter().map(|statement| statement.text.clone());
        let Ok(replayed) = replay(*stored, texts.collect()) else { return };
        open.take_over_from(replayed.project, replayed.history, replayed.seq);
        if open.read_only == Some(ReadOnly::TakingOver) && replayed.rest.is_empty() {
            open.read_only = None;
            self.model.notices.retain(|notice| {
                !matches!(*notice.reason, Reason::OpenElsewhere | Reason::NotHandedOver)
            });
        }
        self.mend_view();
    }
}

impl Open {
    fn is_saved(&self) -> bool {
        let saving = &self.saving;
        self.unsaved.is_empty()
            && saving.stored
            && !saving.snapshot_pending
            && !saving.snapshot_due
            && saving.problem.is_none()
    }
}
