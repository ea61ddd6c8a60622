//! What one window knows of the projects it writes to.
//!
//! Records are called saved only when opening the project again would show them:
//! a snapshot must stand below them, and it must not be one that another window
//! wrote past them. A window that another one overtook stops writing.

use std::collections::BTreeMap;

use crate::app::storage::StorageProblem;
use crate::core::id::ProjectId;

/// The projects of one window.
#[derive(Debug, Default)]
pub struct Ledger(BTreeMap<ProjectId, Entry>);

#[derive(Debug, Default)]
struct Entry {
    /// The snapshot that this window wrote or read last.
    snapshot: Option<u64>,
    /// The project's first snapshot was handed over and is not on disk yet.
    first_snapshot_due: bool,
    /// Another window wrote here.
    elsewhere: bool,
}

impl Ledger {
    /// The project was read from disk with this snapshot: what this window knew of
    /// it before no longer counts.
    pub fn loaded(&mut self, project: ProjectId, snapshot: u64) {
        self.0.insert(project, Entry { snapshot: Some(snapshot), ..Entry::default() });
    }

    /// A snapshot is handed over.
    pub fn writing_snapshot(&mut self, project: ProjectId) {
        let entry = self.0.entry(project).or_default();
        entry.first_snapshot_due |= entry.snapshot.is_none();
    }

    /// Whether a snapshot up to `seq` may replace the one that is `stored`.
    ///
    /// # Errors
    /// [`StorageProblem::WrittenElsewhere`], for a newer one or one overtaken.
    pub fn may_replace(
        &mut self,
        project: ProjectId,
        seq: u64,
        stored: Option<u64>,
    ) -> Result<(), StorageProblem> {
        self.check(project)?;
        match stored {
            Some(stored) if stored > seq => Err(self.written_elsewhere(project)),
            _ => Ok(()),
        }
    }

    /// A snapshot is on disk.
    pub fn snapshot_written(&mut self, project: ProjectId, seq: u64) {
        self.loaded(project, seq);
    }

    /// The disk took a record; `snapshot` is the sequence number of the snapshot that
    /// stood there at that moment.
    ///
    /// # Errors
    /// The record is on disk and yet not saved: [`StorageProblem::NotFound`] without
    /// a snapshot that it could be replayed on, [`StorageProblem::WrittenElsewhere`]
    /// where another window's snapshot hides it.
    pub fn appended(
        &mut self,
        project: ProjectId,
        seq: u64,
        snapshot: Option<u64>,
    ) -> Result<(), StorageProblem> {
        let entry = self.0.entry(project).or_default();
        match snapshot {
            None if !entry.first_snapshot_due => Err(StorageProblem::NotFound),
            Some(there) if there >= seq && entry.snapshot != snapshot => {
                Err(self.written_elsewhere(project))
            }
            _ => Ok(()),
        }
    }

    /// Another window wrote to this project: nothing is written to it from here
    /// until it is read again. Returns what to tell.
    pub fn written_elsewhere(&mut self, project: ProjectId) -> StorageProblem {
        self.0.entry(project).or_default().elsewhere = true;
        StorageProblem::WrittenElsewhere
    }

    /// Whether this window may write to the project.
    ///
    /// # Errors
    /// [`StorageProblem::WrittenElsewhere`] after [`written_elsewhere`](Self::written_elsewhere).
    pub fn check(&self, project: ProjectId) -> Result<(), StorageProblem> {
        if self.0.get(&project).is_some_and(|entry| entry.elsewhere) {
            return Err(StorageProblem::WrittenElsewhere);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use StorageProblem::{NotFound, WrittenElsewhere};

    const P: ProjectId = ProjectId(uuid::Uuid::nil());

    #[test]
    fn records_need_a_snapshot() {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.appended(P, 1, None), Err(NotFound));
        ledger.writing_snapshot(P);
        assert_eq!(ledger.appended(P, 1, None), Ok(()), "it is on its way");
        ledger.snapshot_written(P, 0);
        assert_eq!(ledger.appended(P, 2, Some(0)), Ok(()));
        assert_eq!(ledger.appended(P, 3, None), Err(NotFound), "the disk was wiped");
    }

    #[test]
    fn our_own_snapshot_hides_nothing() {
        let mut ledger = Ledger::default();
        ledger.loaded(P, 0);
        assert_eq!(ledger.may_replace(P, 7, Some(0)), Ok(()));
        ledger.snapshot_written(P, 7);
        assert_eq!(ledger.appended(P, 7, Some(7)), Ok(()), "a retry of what it includes");
    }

    #[test]
    fn another_window_is_noticed() {
        let mut ledger = Ledger::default();
        ledger.loaded(P, 0);
        assert_eq!(ledger.appended(P, 1, Some(20)), Err(WrittenElsewhere));
        assert_eq!(ledger.check(P), Err(WrittenElsewhere));
        assert_eq!(ledger.may_replace(P, 30, Some(20)), Err(WrittenElsewhere));
        ledger.loaded(P, 20);
        assert_eq!(ledger.may_replace(P, 21, Some(20)), Ok(()));
        assert_eq!(ledger.may_replace(P, 21, Some(22)), Err(WrittenElsewhere), "a newer one");
        assert_eq!(ledger.check(P), Err(WrittenElsewhere));
    }
}
