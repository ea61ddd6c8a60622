//! What one window knows of its own writes, project by project.
//!
//! "Saved" is said of a record only when every earlier write of this window is on
//! disk too and a snapshot stands below it: what is called saved is what opening the
//! project again would show. The ledger also notices that another window wrote to
//! the same project, and stops this one from writing over it.

use std::collections::{BTreeMap, BTreeSet};

use crate::core::id::ProjectId;

/// The writes of one window.
#[derive(Debug, Default)]
pub struct Ledger(BTreeMap<ProjectId, Entry>);

#[derive(Debug, Default)]
struct Entry {
    /// Records handed over that are not known to be on disk.
    missing: BTreeSet<u64>,
    /// The last record known to be on disk.
    landed: u64,
    /// The last record that was called saved.
    said: u64,
    /// The snapshot that this window wrote or read last.
    snapshot: Option<u64>,
    /// The project's first snapshot was handed over and is not on disk yet.
    first_snapshot_due: bool,
    /// Another window wrote here.
    elsewhere: bool,
}

/// What became of a record that the disk took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// Everything up to this record is saved.
    Saved(u64),
    /// The record is on disk, but something before it is not yet.
    Held,
    /// There is no snapshot that the record could be replayed on.
    NoSnapshot,
    /// Another window wrote a snapshot beyond it.
    Elsewhere,
}

impl Ledger {
    /// A record is being written.
    pub fn appending(&mut self, project: ProjectId, seq: u64) {
        self.0.entry(project).or_default().missing.insert(seq);
    }

    /// The disk took a record; `snapshot` is the sequence number of the snapshot that
    /// stood there at that moment.
    pub fn appended(&mut self, project: ProjectId, seq: u64, snapshot: Option<u64>) -> Landing {
        let entry = self.0.entry(project).or_default();
        match snapshot {
            None if !entry.first_snapshot_due => return Landing::NoSnapshot,
            Some(there) if there >= seq && entry.snapshot != Some(there) => {
                entry.elsewhere = true;
                return Landing::Elsewhere;
            }
            _ => {}
        }
        entry.missing.remove(&seq);
        entry.landed = entry.landed.max(seq);
        entry.say(seq)
    }

    /// A snapshot is being written.
    pub fn writing_snapshot(&mut self, project: ProjectId) {
        let entry = self.0.entry(project).or_default();
        entry.first_snapshot_due |= entry.snapshot.is_none();
    }

    /// Whether a snapshot up to `seq` may replace the one at `stored`.
    #[must_use]
    pub fn may_replace(&self, project: ProjectId, seq: u64, stored: Option<u64>) -> bool {
        !self.is_elsewhere(project) && stored.is_none_or(|stored| stored <= seq)
    }

    /// A snapshot is on disk. Returns up to where everything is saved.
    pub fn snapshot_written(&mut self, project: ProjectId, seq: u64) -> u64 {
        let entry = self.0.entry(project).or_default();
        entry.missing.retain(|missing| *missing > seq);
        entry.landed = entry.landed.max(seq);
        entry.snapshot = Some(seq);
        entry.first_snapshot_due = false;
        match entry.say(seq) {
            Landing::Saved(upto) => upto,
            _ => seq,
        }
    }

    /// The project was read from disk with this snapshot: what this window knew of
    /// it before no longer counts.
    pub fn loaded(&mut self, project: ProjectId, snapshot: u64) {
        let known = Entry {
            snapshot: Some(snapshot),
            landed: snapshot,
            said: snapshot,
            ..Entry::default()
        };
        self.0.insert(project, known);
    }

    /// Another window wrote to this project. Nothing is written to it from here
    /// until it is read again.
    pub fn written_elsewhere(&mut self, project: ProjectId) {
        self.0.entry(project).or_default().elsewhere = true;
    }

    /// Whether another window is known to have written to this project.
    #[must_use]
    pub fn is_elsewhere(&self, project: ProjectId) -> bool {
        self.0.get(&project).is_some_and(|entry| entry.elsewhere)
    }
}

impl Entry {
    /// What can be said now that `seq` is on disk.
    fn say(&mut self, seq: u64) -> Landing {
        if self.first_snapshot_due {
            return Landing::Held;
        }
        let upto = match self.missing.first() {
            Some(missing) if *missing <= self.landed => missing.checked_sub(1),
            _ => Some(self.landed),
        };
        // Saying again what was said would take a failure of something later off the page.
        match upto {
            Some(upto) if upto >= seq || upto > self.said => {
                self.said = upto;
                Landing::Saved(upto)
            }
            _ => Landing::Held,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Landing::{Elsewhere, Held, NoSnapshot, Saved};
    use proptest::prelude::*;

    const P: ProjectId = ProjectId(uuid::Uuid::nil());

    fn opened() -> Ledger {
        let mut ledger = Ledger::default();
        ledger.loaded(P, 0);
        ledger
    }

    #[test]
    fn a_gap_holds_back_what_follows_it() {
        let mut ledger = opened();
        for seq in 1..=3 {
            ledger.appending(P, seq);
        }
        // The first one fails, the others land.
        assert_eq!(ledger.appended(P, 2, Some(0)), Held);
        assert_eq!(ledger.appended(P, 3, Some(0)), Held);
        assert_eq!(ledger.appended(P, 1, Some(0)), Saved(3));
        assert_eq!(ledger.appended(P, 3, Some(0)), Saved(3), "a retry is told again");
    }

    #[test]
    fn nothing_is_saved_before_the_first_snapshot() {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.appended(P, 1, None), NoSnapshot);
        ledger.writing_snapshot(P);
        ledger.appending(P, 1);
        assert_eq!(ledger.appended(P, 1, None), Held);
        assert_eq!(ledger.snapshot_written(P, 0), 1);
    }

    #[test]
    fn a_snapshot_replaces_what_failed() {
        let mut ledger = opened();
        ledger.appending(P, 1);
        ledger.writing_snapshot(P);
        assert_eq!(ledger.snapshot_written(P, 1), 1);
        assert_eq!(ledger.appended(P, 1, Some(1)), Saved(1), "included in our own snapshot");
        ledger.appending(P, 2);
        assert_eq!(ledger.appended(P, 2, Some(1)), Saved(2));
    }

    #[test]
    fn another_window_is_noticed() {
        let mut ledger = opened();
        ledger.appending(P, 1);
        assert_eq!(ledger.appended(P, 1, Some(20)), Elsewhere);
        assert!(ledger.is_elsewhere(P));
        assert!(!ledger.may_replace(P, 30, Some(20)));
        ledger.loaded(P, 20);
        assert!(ledger.may_replace(P, 21, Some(20)));
        assert!(!ledger.may_replace(P, 21, Some(22)), "newer than ours");
    }

    proptest! {
        /// Whatever lands in whatever order, "saved up to n" holds for all up to n.
        #[test]
        fn saved_means_saved(order in Just((1_u64..=30).collect::<Vec<_>>()).prop_shuffle()) {
            let mut ledger = opened();
            for seq in 1..=30 {
                ledger.appending(P, seq);
            }
            let mut landed = BTreeSet::new();
            let mut said = 0;
            for seq in order {
                landed.insert(seq);
                if let Saved(upto) = ledger.appended(P, seq, Some(0)) {
                    prop_assert!((1..=upto).all(|seq| landed.contains(&seq)));
                    prop_assert!(upto > said);
                    said = upto;
                }
            }
            prop_assert_eq!(said, 30);
        }
    }
}
