//! Messages that can come before the user changes anything: about the start, storage and the view.
//! The first part of the program handles them.

use crate::keeping::storage::{Recent, Settings, StorageProblem, StoredProject};
use crate::model::{Given, Model};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::ProjectId;

/// Something that happened at the start, in storage or to the view.
#[derive(Clone, Debug, PartialEq)]
pub enum StartMsg {
    /// A benchmark opened a project.
    #[cfg(feature = "bench")]
    BenchOpened(Box<annotator_core::project::Project>),
    /// The later module was loaded.
    RestThere,
    /// The later module could not be fetched.
    RestMissing {
        /// Whether something waited for it, which was not done.
        given_up: bool,
    },
    /// The page came with an exercise, which the later module reads.
    ExerciseSeen,
    /// The page started: settings and recent projects as stored.
    Started {
        settings: Settings,
        /// Recent projects, the last used first.
        recents: Vec<Recent>,
        /// Why nothing can be stored; `None` if storage works.
        problem: Option<StorageProblem>,
    },
    /// A project was read from storage.
    ProjectRead(ProjectId, Result<Box<StoredProject>, StorageProblem>),
    /// A record, or a snapshot with all records up to it, is on disk.
    Saved {
        project: ProjectId,
        /// The record's sequence number.
        seq: u64,
        /// Whether it was a snapshot.
        snapshot: bool,
        at: Timestamp,
    },
    /// Storing a record or snapshot failed.
    SaveFailed { project: ProjectId, problem: StorageProblem },
    /// It is time to try saving again.
    RetryDue,
    /// A recent project was chosen.
    RecentChosen(ProjectId),
    /// This paragraph is now the first in view.
    Scrolled(usize),
    /// The text got the focus, so that the caret is shown.
    TextFocused,
    /// A notice was dismissed.
    NoticeDismissed(u64),
    /// The hint was closed.
    HintClosed,
}

impl Work<'_> {
    pub(crate) fn take_start(&mut self, msg: StartMsg) {
        match msg {
            #[cfg(feature = "bench")]
            StartMsg::BenchOpened(project) => self.open_new(*project),
            StartMsg::RestThere => {
                self.model.complete = true;
                self.model.forget_rest_missing();
            }
            StartMsg::RestMissing { given_up } => self.rest_missing(given_up),
            StartMsg::ExerciseSeen => self.model.given = Given::Unread,
            StartMsg::Started { settings, recents, problem } => {
                self.started(settings, recents, problem);
            }
            StartMsg::ProjectRead(id, stored) => self.project_read(id, stored),
            StartMsg::Saved { project, seq, snapshot, at } => {
                self.saved(project, seq, snapshot, at);
            }
            StartMsg::SaveFailed { project, problem } => self.save_failed(project, &problem),
            StartMsg::RetryDue => self.retry(),
            StartMsg::RecentChosen(id) => self.recent_chosen(id),
            StartMsg::Scrolled(paragraph) => self.scrolled(paragraph),
            StartMsg::TextFocused => self.text_focused(),
            StartMsg::HintClosed => self.model.hint = None,
            StartMsg::NoticeDismissed(id) => self.model.notices.retain(|notice| notice.id != id),
        }
    }

    /// Nobody misses the later module on the start page until something is asked for. Beside a
    /// text there is nothing without it.
    fn rest_missing(&mut self, given_up: bool) {
        self.model.given = Given::Nothing;
        let asked = self.model.forget_rest_missing();
        let open = self.model.open.is_some();
        if given_up || asked || open {
            self.model.notify(Reason::RestMissing { given_up: given_up || !open });
        }
    }
}

impl Model {
    /// Removes the notice that the later module is missing. Returns whether there was one.
    fn forget_rest_missing(&mut self) -> bool {
        let before = self.notices.len();
        self.notices.retain(|notice| !matches!(*notice.reason, Reason::RestMissing { .. }));
        self.notices.len() < before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;

    fn missing(page: &mut Page, given_up: bool) -> Vec<&Reason> {
        page.send(Msg::Start(StartMsg::RestMissing { given_up }));
        page.reasons()
    }

    #[test]
    fn on_the_start_page_the_later_module_is_missed_once_something_is_asked_for() {
        let mut page = Page::new();
        assert!(missing(&mut page, false).is_empty());
        assert_eq!(missing(&mut page, true), [&Reason::RestMissing { given_up: true }]);
        // It was tried again.
        assert_eq!(missing(&mut page, false), [&Reason::RestMissing { given_up: true }]);
        page.send(Msg::Start(StartMsg::RestThere));
        assert!(page.reasons().is_empty());
    }

    #[test]
    fn beside_a_text_the_later_module_is_missed_at_once() {
        let mut page = Page::with_statement();
        page.model.notices.clear();
        assert_eq!(missing(&mut page, false), [&Reason::RestMissing { given_up: false }]);
        assert_eq!(missing(&mut page, true), [&Reason::RestMissing { given_up: true }]);
        page.send(Msg::Start(StartMsg::RestThere));
        assert!(page.reasons().is_empty());
    }
}
