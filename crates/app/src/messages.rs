//! Which notices are shown, and the list of all notices about the open project.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::dialog::Dialog;
use crate::model::Model;
use crate::notice::{Announcement, Notice, Offer, Reason, Stays};
use annotator_core::project::id::ProjectId;

/// The most notices that the list keeps.
pub const KEPT: usize = 100;

/// What a message found, to see afterwards what it changed.
pub(crate) struct Before {
    project: Option<ProjectId>,
    dialog: Option<Dialog>,
    next_notice: u64,
    announced: Option<u64>,
}

impl Model {
    /// Shows a notice and adds it to the list. If it is already shown, it moves to the end.
    pub fn notify(&mut self, reason: Reason) {
        self.notices.retain(|notice| *notice.reason != reason);
        let notice = Notice {
            id: self.next_notice,
            reason: Rc::new(reason),
            at: self.now,
            in_dialog: false,
        };
        self.next_notice += 1;
        let past = Rc::make_mut(&mut self.past_notices);
        past.insert(0, notice.clone());
        past.truncate(KEPT);
        self.notices.push(notice);
    }

    /// The notices that the page shows, the newest last; the open dialog shows the others.
    pub fn page_notices(&self) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(|notice| !notice.in_dialog)
    }

    /// The user did something else: notices that were about the last action go.
    pub(crate) fn act(&mut self) {
        self.notices.retain(|notice| {
            let about_step = matches!(notice.reason.offer(), Some(Offer::Undo(_) | Offer::Redo(_)));
            notice.reason.stays() != Stays::UntilNextAction && !about_step
        });
    }

    pub(crate) fn before_message(&self) -> Before {
        Before {
            project: self.open.as_ref().map(|open| open.key),
            dialog: self.dialog.clone(),
            next_notice: self.next_notice,
            announced: self.announcement.as_ref().map(|(number, _)| *number),
        }
    }

    /// Runs after each message. Notices of another project or dialog go, and new ones are
    /// announced.
    pub(crate) fn settle_notices(&mut self, before: &Before) {
        let is_new = |notice: &Notice| notice.id >= before.next_notice;
        if self.open.as_ref().map(|open| open.key) != before.project {
            self.notices.retain(|notice| is_new(notice) || notice.reason.is_about_browser());
            Rc::make_mut(&mut self.past_notices).retain(is_new);
            self.hint = None;
        }
        if self.dialog != before.dialog {
            self.leave_dialog(before.next_notice);
        }
        let in_dialog = self.dialog.is_some();
        for notice in self.notices.iter_mut().filter(|notice| is_new(notice)) {
            notice.in_dialog = in_dialog && notice.reason.stays() != Stays::UntilItEnds;
        }
        self.announce_notice(before);
    }

    /// What went wrong in a dialog goes with it. What was done there is still to be read.
    fn leave_dialog(&mut self, next_notice: u64) {
        self.notices.retain(|notice| {
            let is_new = notice.id >= next_notice;
            is_new || !notice.in_dialog || notice.reason.stays() != Stays::UntilNextAction
        });
        for notice in &mut self.notices {
            notice.in_dialog = false;
        }
    }

    /// Makes one announcement of what a message announced and the newest notice that it led to.
    fn announce_notice(&mut self, before: &Before) {
        let newest = self.notices.last().filter(|notice| notice.id >= before.next_notice);
        let reason = newest.map(|notice| Rc::clone(&notice.reason));
        let told = |number: u64| Some(number) == before.announced;
        let said = match &self.announcement {
            Some((number, said)) if !told(*number) => Some(said.clone()),
            _ => None,
        };
        let Some(said) = with_notice(said, reason) else { return };
        let number = before.announced.map_or(0, |number| number + 1);
        self.announcement = Some((number, said));
    }
}

fn with_notice(said: Option<Announcement>, reason: Option<Rc<Reason>>) -> Option<Announcement> {
    match (said, reason) {
        (said, None) => said,
        // It says the passage as well.
        (Some(said @ Announcement::Tagged { .. }), Some(reason))
            if matches!(*reason, Reason::Tagged { .. }) =>
        {
            Some(said)
        }
        (Some(said @ Announcement::Split { .. }), Some(reason))
            if matches!(*reason, Reason::Split { .. }) =>
        {
            Some(said)
        }
        (said, Some(reason)) => {
            let with = said.filter(|said| !said.is_about_place()).map(Box::new);
            Some(Announcement::Notice { reason, with })
        }
    }
}

impl Announcement {
    /// Whether it says what is shown now. A notice about the same action says more.
    fn is_about_place(&self) -> bool {
        match self {
            Self::Statement(_) | Self::Chosen { .. } | Self::Unselected => true,
            Self::Caret { .. }
            | Self::Selected(_)
            | Self::SelectionMoved { .. }
            | Self::Tagged { .. }
            | Self::Resized { .. }
            | Self::EdgeMoved { .. }
            | Self::Split { .. }
            | Self::Suggestion(_)
            | Self::Copied { .. }
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::Elsewhere
            | Self::Notice { .. } => false,
        }
    }
}
