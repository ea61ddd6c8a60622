//! Messages that can come before the user changes anything: about the start, storage and the view.
//! The first part of the program handles them.

use crate::keeping::storage::{Recent, Settings, StorageProblem, StoredProject};
use crate::model::Given;
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
    /// The later module could not be fetched. What waited for it was not done.
    RestMissing,
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
            StartMsg::RestThere => self.model.complete = true,
            StartMsg::RestMissing => {
                self.model.given = Given::Nothing;
                self.model.notify(Reason::RestMissing);
            }
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
}
