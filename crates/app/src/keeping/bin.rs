//! Deleted projects. They stay in storage for a while and can be brought back.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::effect::Effect;
use crate::keeping::storage::Recent;
use crate::later::Later;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::ProjectId;

/// How long deleted projects are kept, in days.
pub const KEPT_DAYS: i64 = 30;

/// The same in milliseconds.
const KEPT_FOR: i64 = KEPT_DAYS * 24 * 60 * 60 * 1_000;

/// A deleted project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binned {
    /// Its entry in the list of projects.
    pub recent: Recent,
    /// When it was deleted.
    pub deleted: Timestamp,
}

impl Binned {
    /// When it is deleted for good.
    #[must_use]
    pub fn ends(&self) -> Timestamp {
        Timestamp(self.deleted.0.saturating_add(KEPT_FOR))
    }
}

/// The list to store with a project that was deleted. It is in the list once.
#[must_use]
pub fn with(mut stored: Vec<Binned>, binned: Binned) -> Vec<Binned> {
    stored.retain(|other| other.recent.id != binned.recent.id);
    stored.insert(0, binned);
    stored
}

impl Work<'_> {
    /// The list of deleted projects was read. Those that were kept long enough are deleted for good.
    /// What another window works with again was not deleted after all.
    pub(crate) fn bin_read(&mut self, list: Vec<Binned>) {
        let now = self.ports.now();
        let mut kept = Vec::with_capacity(list.len());
        for binned in list {
            let id = binned.recent.id;
            if self.model.recents.iter().any(|recent| recent.id == id) {
                self.effects.push(Effect::TakeFromBin(id));
            } else if binned.ends() <= now {
                self.effects.push(Effect::DeleteProject(id));
                self.effects.push(Effect::TakeFromBin(id));
            } else {
                kept.push(binned);
            }
        }
        self.model.bin = Some(Later::new(kept));
    }

    /// Moves a project out of the list of projects. The open one must be closed first.
    pub(crate) fn bin_project(&mut self, id: ProjectId) {
        self.model.dialog = None;
        if self.model.open.as_ref().is_some_and(|open| open.key == id) {
            return;
        }
        let recent = self.model.recents.iter().find(|recent| recent.id == id).cloned();
        let Some(recent) = recent else { return };
        let name = recent.name.clone();
        let recent = Recent { open: false, ..recent };
        let binned = Binned { recent, deleted: self.ports.now() };
        self.effects.push(Effect::MoveToBin(Later::new(binned.clone())));
        let list = self.model.bin.take().map(Later::take).unwrap_or_default();
        self.model.bin = Some(Later::new(with(list, binned)));
        let kept = self.model.recents.iter().filter(|recent| recent.id != id);
        self.model.recents = Rc::new(kept.cloned().collect());
        self.save_recents();
        self.model.notify(Reason::Binned { name });
    }

    /// Brings a deleted project back. It is the last in the list, as if it had not been used.
    pub(crate) fn restore_project(&mut self, id: ProjectId) {
        let Some(list) = self.model.bin.take().map(Later::take) else { return };
        let (found, rest): (Vec<_>, Vec<_>) =
            list.into_iter().partition(|binned| binned.recent.id == id);
        self.model.bin = Some(Later::new(rest));
        let Some(Binned { recent, .. }) = found.into_iter().next() else { return };
        let name = recent.name.clone();
        let mut all = (*self.model.recents).clone();
        let at = all.iter().position(|other| other.used < recent.used).unwrap_or(all.len());
        all.insert(at, recent);
        self.model.recents = Rc::new(all);
        self.effects.push(Effect::TakeFromBin(id));
        self.save_recents();
        self.model.notify(Reason::Restored { name });
    }

    /// Deletes a project of the list of deleted ones for good.
    pub(crate) fn empty_bin_of(&mut self, id: ProjectId) {
        self.model.dialog = None;
        let Some(list) = self.model.bin.take().map(Later::take) else { return };
        let (gone, rest): (Vec<_>, Vec<_>) =
            list.into_iter().partition(|binned| binned.recent.id == id);
        self.model.bin = Some(Later::new(rest));
        let Some(binned) = gone.into_iter().next() else { return };
        self.effects.push(Effect::DeleteProject(id));
        self.effects.push(Effect::TakeFromBin(id));
        self.model.notify(Reason::Deleted { name: binned.recent.name });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;

    /// A page on the start page with two projects, and their keys; the second one was used last.
    fn page() -> (Page, ProjectId, ProjectId) {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        let first = page.open().key;
        page.send(Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())));
        let second = page.open().key;
        page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
        (page, first, second)
    }

    fn binned(page: &Page) -> Vec<ProjectId> {
        page.model.bin.as_ref().map_or(vec![], |bin| bin.iter().map(|it| it.recent.id).collect())
    }

    fn listed(page: &Page) -> Vec<ProjectId> {
        page.model.recents.iter().map(|recent| recent.id).collect()
    }

    fn send(page: &mut Page, msg: KeepingMsg) {
        page.send(Msg::Keeping(msg));
    }

    #[test]
    fn a_deleted_project_is_brought_back_whole() {
        let (mut page, first, second) = page();
        send(&mut page, KeepingMsg::ProjectBinned(first));
        assert_eq!((listed(&page), binned(&page)), (vec![second], vec![first]));
        page.reload();
        assert_eq!((listed(&page), page.model.bin.is_none()), (vec![second], true));
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!(binned(&page), [first]);
        send(&mut page, KeepingMsg::Restored(first));
        assert_eq!((listed(&page), binned(&page)), (vec![second, first], vec![]));
        page.reload();
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!((listed(&page), binned(&page)), (vec![second, first], vec![]));
        page.send(Msg::Start(StartMsg::RecentChosen(first)));
        assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
        assert!(page.model.undo_name().is_some(), "with its history");
    }

    #[test]
    fn a_deleted_project_is_kept_for_thirty_days() {
        let (mut page, first, second) = page();
        send(&mut page, KeepingMsg::ProjectBinned(first));
        page.ports.now.0 += KEPT_FOR - 1_000;
        page.reload();
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!(binned(&page), [first]);
        assert!(page.storage.projects().contains(&first));
        page.ports.now.0 += 1_000;
        page.reload();
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!(binned(&page), []);
        assert_eq!(page.storage.projects(), [second]);
        page.reload();
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!(binned(&page), []);
    }

    #[test]
    fn what_is_deleted_for_good_is_gone() {
        let (mut page, first, second) = page();
        send(&mut page, KeepingMsg::ProjectBinned(first));
        send(&mut page, KeepingMsg::ProjectBinned(second));
        send(&mut page, KeepingMsg::BinEmptied(first));
        assert_eq!(binned(&page), [second]);
        assert_eq!(page.storage.projects(), [second]);
        send(&mut page, KeepingMsg::Restored(first));
        assert_eq!(listed(&page), [], "it cannot come back");
        page.reload();
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!(binned(&page), [second]);
    }

    #[test]
    fn the_open_project_and_one_that_another_window_uses_stay() {
        let (mut page, first, second) = page();
        let mut other = page.another_window();
        other.send(Msg::Start(StartMsg::RecentChosen(first)));
        send(&mut other, KeepingMsg::ProjectBinned(first));
        assert_eq!(listed(&other), [first, second], "it is open here");
        send(&mut page, KeepingMsg::ProjectBinned(first));
        // The other window goes on with it and lists it again.
        other.tag("relief fund", "intent");
        send(&mut other, KeepingMsg::ProjectClosed);
        page.ports.now.0 += KEPT_FOR;
        page.reload();
        send(&mut page, KeepingMsg::BinWanted);
        assert_eq!(binned(&page), []);
        assert_eq!(page.storage.projects().len(), 2, "it is not deleted after all");
        assert!(listed(&page).contains(&first));
    }
}
