//! What one window knows about the storage of its projects.
//!
//! Records count as saved only if opening the project again would show them: there must be a
//! snapshot before them, and no snapshot by another window that goes past them. A window stops
//! writing to a project once another window has written to it.

use crate::keeping::storage::StorageProblem;
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::SmallMap;

/// The projects of one window.
#[derive(Debug, Default)]
pub struct Ledger(SmallMap<ProjectId, LedgerEntry>);

#[derive(Debug, Default)]
struct LedgerEntry {
    /// The last snapshot that this window wrote or read.
    snapshot: Option<u64>,
    /// The project's first snapshot was sent to storage and is not on disk yet.
    first_snapshot_due: bool,
    /// Another window wrote to the project.
    elsewhere: bool,
}

impl Ledger {
    /// The project was read from disk with this snapshot. Everything known about it before is
    /// forgotten.
    pub fn loaded(&mut self, project: ProjectId, snapshot: u64) {
        self.0.insert(project, LedgerEntry { snapshot: Some(snapshot), ..LedgerEntry::default() });
    }

    /// A snapshot was sent to storage.
    pub fn writing_snapshot(&mut self, project: ProjectId) {
        let entry = self.0.entry_or_default(project);
        entry.first_snapshot_due |= entry.snapshot.is_none();
    }

    /// Whether a snapshot may replace the `stored` one.
    ///
    /// # Errors
    /// [`StorageProblem::WrittenElsewhere`] if this window does not know the stored one. Replacing
    /// it would lose work that this window never saw.
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

    pub fn snapshot_written(&mut self, project: ProjectId, seq: u64) {
        self.loaded(project, seq);
    }

    /// A record is on disk. `stored` is the sequence number of the snapshot on disk at that moment.
    ///
    /// # Errors
    /// The record is on disk but not saved: [`StorageProblem::NotFound`] if there is no snapshot to
    /// replay it on, [`StorageProblem::WrittenElsewhere`] if another window wrote the snapshot.
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

    /// Another window wrote to this project. This window writes nothing to it until it reads it
    /// again. Returns the problem to report.
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
        assert_eq!(ledger.appended(P, None), Ok(()), "the snapshot is being written");
        ledger.snapshot_written(P, 0);
        assert_eq!(ledger.appended(P, Some(0)), Ok(()));
        assert_eq!(ledger.may_replace(P, Some(0)), Ok(()));
        ledger.snapshot_written(P, 7);
        assert_eq!(ledger.appended(P, Some(7)), Ok(()));
        assert_eq!(ledger.appended(P, None), Err(NotFound), "the disk was wiped");
        assert_eq!(ledger.may_replace(P, None), Ok(()), "everything is written again");
    }

    #[test]
    fn writes_by_another_window_are_noticed() {
        for there in [0, 20] {
            let mut ledger = Ledger::default();
            ledger.loaded(P, 10);
            assert_eq!(ledger.appended(P, Some(there)), Err(WrittenElsewhere));
            assert_eq!(ledger.check(P), Err(WrittenElsewhere));
            assert_eq!(ledger.may_replace(P, Some(10)), Err(WrittenElsewhere));
            ledger.loaded(P, there);
            assert_eq!(ledger.check(P), Ok(()), "it has read the project again");
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
