//! What one window knows of the projects it writes to.
//!
//! Records are called saved only when opening the project again would show them:
//! a snapshot must stand below them, and it must not be one that another window
//! wrote past them. A window that another one overtook stops writing.

use crate::keeping::storage::StorageProblem;
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::SmallMap;

/// The projects of one window.
#[derive(Debug, Default)]
pub struct Ledger(SmallMap<ProjectId, Entry>);

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
        let entry = self.0.entry_or_default(project);
        entry.first_snapshot_due |= entry.snapshot.is_none();
    }

    /// Whether a snapshot may replace the one that is `stored`.
    ///
    /// # Errors
    /// [`StorageProblem::WrittenElsewhere`] for one that this window does not know: work
    /// that it never saw would go with it.
    pub fn may_replace(
        &mut self,
        project: ProjectId,
        stored: Option<u64>,
    ) -> Result<(), StorageProblem> {
        self.check(project)?;
        let known = self.0.entry_or_default(project).snapshot;
        if stored.is_some() && stored != known {
            return Err(self.written_elsewhere(project));
        }
        Ok(())
    }

    /// A snapshot is on disk.
    pub fn snapshot_written(&mut self, project: ProjectId, seq: u64) {
        self.loaded(project, seq);
    }

    /// The disk took a record; `stored` is the sequence number of the snapshot that
    /// stood there at that moment.
    ///
    /// # Errors
    /// The record is on disk and yet not saved: [`StorageProblem::NotFound`] without
    /// a snapshot that it could be replayed on, [`StorageProblem::WrittenElsewhere`]
    /// with one that another window wrote.
    pub fn appended(
        &mut self,
        project: ProjectId,
        stored: Option<u64>,
    ) -> Result<(), StorageProblem> {
        let entry = self.0.entry_or_default(project);
        match stored {
            None if entry.first_snapshot_due => Ok(()),
            None => Err(StorageProblem::NotFound),
            Some(_) if stored == entry.snapshot => Ok(()),
            Some(_) => Err(self.written_elsewhere(project)),
        }
    }

    /// Another window wrote to this project: nothing is written to it from here
    /// until it is read again. Returns what to tell.
    pub fn written_elsewhere(&mut self, project: ProjectId) -> StorageProblem {
        self.0.entry_or_default(project).elsewhere = true;
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
        assert_eq!(ledger.appended(P, None), Err(NotFound));
        ledger.writing_snapshot(P);
        assert_eq!(ledger.appended(P, None), Ok(()), "it is on its way");
        ledger.snapshot_written(P, 0);
        assert_eq!(ledger.appended(P, Some(0)), Ok(()));
        assert_eq!(ledger.may_replace(P, Some(0)), Ok(()));
        ledger.snapshot_written(P, 7);
        assert_eq!(ledger.appended(P, Some(7)), Ok(()));
        assert_eq!(ledger.appended(P, None), Err(NotFound), "the disk was wiped");
        assert_eq!(ledger.may_replace(P, None), Ok(()), "so all is written again");
    }

    #[test]
    fn another_window_is_noticed() {
        for there in [0, 20] {
            let mut ledger = Ledger::default();
            ledger.loaded(P, 10);
            assert_eq!(ledger.appended(P, Some(there)), Err(WrittenElsewhere));
            assert_eq!(ledger.check(P), Err(WrittenElsewhere));
            assert_eq!(ledger.may_replace(P, Some(10)), Err(WrittenElsewhere));
            ledger.loaded(P, there);
            assert_eq!(ledger.check(P), Ok(()), "it has read what is there");
            assert_eq!(ledger.may_replace(P, Some(10)), Err(WrittenElsewhere));
            assert_eq!(ledger.check(P), Err(WrittenElsewhere));
        }
    }

    #[test]
    fn a_project_that_was_never_read_is_not_replaced() {
        let mut ledger = Ledger::default();
        ledger.writing_snapshot(P);
        assert_eq!(ledger.may_replace(P, Some(0)), Err(WrittenElsewhere));
    }
}
