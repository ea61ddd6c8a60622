//! Storage in memory: does what the browser's storage does, for tests of saving and opening.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::mem::take;
use std::rc::Rc;

use crate::effect::Effect;
use crate::keeping::KeepingMsg;
use crate::keeping::bin::{Binned, with};
use crate::keeping::ledger::Ledger;
use crate::keeping::storage::{
    Place, Recent, Settings, StorageProblem, StoredProject, with_other_windows,
};
use crate::later::Later;
use crate::msg::Msg;
use crate::start::StartMsg;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::ProjectId;
use annotator_core::stored::Snapshot;
use annotator_core::text::Text;

/// The storage of one window. Windows made with [`another_window`](Self::another_window) share the
/// disk.
#[derive(Debug, Default)]
pub struct MemoryStorage {
    /// The time at which records are saved.
    pub now: Timestamp,
    /// While set, everything fails with this problem.
    pub failing: Option<StorageProblem>,
    /// Effects other than storage's, in the order they came, including `RetryLater`.
    pub others: Vec<Effect>,
    disk: Rc<RefCell<Disk>>,
    ledger: Ledger,
}

#[derive(Debug, Default)]
struct Disk {
    settings: Settings,
    recents: Vec<Recent>,
    bin: Vec<Binned>,
    texts: BTreeMap<Sha256, String>,
    snapshots: BTreeMap<ProjectId, (u64, Snapshot)>,
    journal: BTreeMap<(ProjectId, u64), JournalEntry>,
    places: BTreeMap<ProjectId, Place>,
    aside: BTreeSet<(ProjectId, u64, String)>,
}

#[derive(Debug)]
struct JournalEntry {
    record: String,
    texts: Vec<Sha256>,
}

impl MemoryStorage {
    #[must_use]
    pub fn another_window(&self) -> Self {
        Self { now: self.now, disk: Rc::clone(&self.disk), ..Self::default() }
    }

    /// The records set aside, by project and sequence number.
    #[must_use]
    pub fn aside(&self) -> Vec<(ProjectId, u64, String)> {
        self.disk.borrow().aside.iter().cloned().collect()
    }

    #[must_use]
    pub fn projects(&self) -> Vec<ProjectId> {
        self.disk.borrow().snapshots.keys().copied().collect()
    }

    #[must_use]
    pub fn recents(&self) -> Vec<Recent> {
        self.disk.borrow().recents.clone()
    }

    #[must_use]
    pub fn stored(&self, project: ProjectId) -> Option<StoredProject> {
        self.disk.borrow().stored(project)
    }

    /// Overwrites the project's head, as damage on disk or a newer version of the page would.
    pub fn damage_head(&mut self, project: ProjectId, head: &str) {
        if let Some((_, snapshot)) = self.disk.borrow_mut().snapshots.get_mut(&project) {
            head.clone_into(&mut snapshot.head);
        }
    }

    /// Overwrites a record, as damage on disk would.
    pub fn damage(&mut self, project: ProjectId, seq: u64, record: &str) {
        if let Some(entry) = self.disk.borrow_mut().journal.get_mut(&(project, seq)) {
            record.clone_into(&mut entry.record);
        }
    }

    /// Forgets everything, as when the user clears the browser's data.
    pub fn wipe(&mut self) {
        *self.disk.borrow_mut() = Disk::default();
    }

    /// Runs an effect and returns the answers at once.
    pub fn run(&mut self, effect: Effect) -> Vec<Msg> {
        match effect {
            Effect::LoadStart => vec![self.start()],
            Effect::LoadProject(project) => {
                vec![Msg::Start(StartMsg::ProjectRead(project, self.load(project)))]
            }
            Effect::AppendRecord { project, seq, record, texts } => {
                let outcome = self.append(project, seq, record, &texts);
                vec![self.answer(project, seq, false, outcome)]
            }
            Effect::WriteSnapshot { project, seq, snapshot } => {
                let outcome = self.write_snapshot(project, seq, *snapshot);
                vec![self.answer(project, seq, true, outcome)]
            }
            Effect::SetAside { project, records } => {
                self.set_aside(project, records);
                Vec::new()
            }
            Effect::SavePlace(project, place) => {
                self.disk.borrow_mut().places.insert(project, place);
                Vec::new()
            }
            Effect::SaveRecents(recents) => {
                let mut disk = self.disk.borrow_mut();
                disk.recents = with_other_windows(&recents, take(&mut disk.recents));
                Vec::new()
            }
            Effect::SaveSettings(settings) => {
                self.disk.borrow_mut().settings = settings;
                Vec::new()
            }
            Effect::LoadBin => {
                let bin = Later::new(self.disk.borrow().bin.clone());
                vec![Msg::Keeping(KeepingMsg::BinRead(bin))]
            }
            Effect::MoveToBin(binned) => {
                let mut disk = self.disk.borrow_mut();
                disk.recents.retain(|recent| recent.id != binned.recent.id);
                disk.bin = with(take(&mut disk.bin), binned.take());
                Vec::new()
            }
            Effect::TakeFromBin(project) => {
                self.disk.borrow_mut().bin.retain(|binned| binned.recent.id != project);
                Vec::new()
            }
            Effect::DeleteProject(project) => {
                self.disk.borrow_mut().delete(project);
                Vec::new()
            }
            Effect::SnapshotLater => vec![Msg::Keeping(KeepingMsg::SnapshotDue)],
            other => {
                self.others.push(other);
                Vec::new()
            }
        }
    }

    fn start(&self) -> Msg {
        let disk = self.disk.borrow();
        Msg::Start(StartMsg::Started {
            settings: disk.settings.clone(),
            recents: disk.recents.clone(),
            problem: self.failing.clone(),
        })
    }

    fn load(&mut self, project: ProjectId) -> Result<Box<StoredProject>, StorageProblem> {
        self.check()?;
        let stored = self.stored(project).ok_or(StorageProblem::NotFound)?;
        self.ledger.loaded(project, stored.snapshot_seq);
        Ok(Box::new(stored))
    }

    fn append(
        &mut self,
        project: ProjectId,
        seq: u64,
        record: String,
        texts: &[Rc<Text>],
    ) -> Result<(), StorageProblem> {
        self.check()?;
        self.ledger.check(project)?;
        let mut disk = self.disk.borrow_mut();
        if disk.journal.get(&(project, seq)).is_some_and(|there| there.record != record) {
            return Err(self.ledger.written_elsewhere(project));
        }
        disk.put_texts(texts);
        let texts = texts.iter().map(|text| text.sha256()).collect();
        disk.journal.insert((project, seq), JournalEntry { record, texts });
        let snapshot = disk.snapshots.get(&project).map(|(seq, _)| *seq);
        self.ledger.appended(project, snapshot)
    }

    fn write_snapshot(
        &mut self,
        project: ProjectId,
        seq: u64,
        snapshot: Snapshot,
    ) -> Result<(), StorageProblem> {
        self.ledger.writing_snapshot(project);
        self.check()?;
        let mut disk = self.disk.borrow_mut();
        let stored = disk.snapshots.get(&project).map(|(seq, _)| *seq);
        self.ledger.may_replace(project, stored)?;
        disk.put_texts(&snapshot.texts);
        disk.snapshots.insert(project, (seq, snapshot));
        disk.journal.retain(|(of, at), _| *of != project || *at > seq);
        self.ledger.snapshot_written(project, seq);
        Ok(())
    }

    fn set_aside(&mut self, project: ProjectId, records: Vec<(u64, String)>) {
        let mut disk = self.disk.borrow_mut();
        for (seq, record) in records {
            if disk.journal.get(&(project, seq)).is_some_and(|there| there.record == record) {
                disk.journal.remove(&(project, seq));
            }
            disk.aside.insert((project, seq, record));
        }
    }

    fn check(&self) -> Result<(), StorageProblem> {
        self.failing.clone().map_or(Ok(()), Err)
    }

    fn answer(
        &self,
        project: ProjectId,
        seq: u64,
        snapshot: bool,
        outcome: Result<(), StorageProblem>,
    ) -> Msg {
        match outcome {
            Ok(()) => Msg::Start(StartMsg::Saved { project, seq, snapshot, at: self.now }),
            Err(problem) => Msg::Start(StartMsg::SaveFailed { project, problem }),
        }
    }
}

impl Disk {
    fn stored(&self, project: ProjectId) -> Option<StoredProject> {
        let (seq, snapshot) = self.snapshots.get(&project)?;
        let after = || self.journal.range((project, seq + 1)..=(project, u64::MAX));
        let named = snapshot.texts.iter().map(|text| text.sha256());
        let named = named.chain(after().flat_map(|(_, entry)| entry.texts.iter().copied()));
        Some(StoredProject {
            snapshot_seq: *seq,
            head: snapshot.head.clone(),
            codebook: snapshot.codebook.clone(),
            statements: snapshot.statements.iter().cloned().collect(),
            history: snapshot.history.clone(),
            texts: named.filter_map(|sha| Some((sha, self.texts.get(&sha)?.clone()))).collect(),
            journal: after().map(|((_, seq), entry)| (*seq, entry.record.clone())).collect(),
            place: self.places.get(&project).cloned(),
        })
    }

    fn delete(&mut self, project: ProjectId) {
        self.recents.retain(|recent| recent.id != project);
        self.snapshots.remove(&project);
        self.places.remove(&project);
        self.journal.retain(|(of, _), _| *of != project);
        self.aside.retain(|(of, ..)| *of != project);
    }

    fn put_texts(&mut self, texts: &[Rc<Text>]) {
        for text in texts {
            self.texts.entry(text.sha256()).or_insert_with(|| text.as_str().to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const P: ProjectId = ProjectId(uuid::Uuid::nil());

    fn snapshot(head: &str, texts: &[&str]) -> Box<Snapshot> {
        Box::new(Snapshot {
            head: head.into(),
            codebook: "book".into(),
            statements: Vec::new(),
            history: "steps".into(),
            texts: texts.iter().map(|text| Rc::new(Text::new((*text).into()))).collect(),
        })
    }

    fn write(seq: u64, head: &str) -> Effect {
        Effect::WriteSnapshot { project: P, seq, snapshot: snapshot(head, &["نص 😀"]) }
    }

    fn append(seq: u64, record: &str) -> Effect {
        let texts = vec![Rc::new(Text::new(format!("text of {record}")))];
        Effect::AppendRecord { project: P, seq, record: record.into(), texts }
    }

    fn saved(seq: u64) -> Vec<Msg> {
        vec![Msg::Start(StartMsg::Saved {
            project: P,
            seq,
            snapshot: false,
            at: Timestamp::default(),
        })]
    }

    fn saved_all(seq: u64) -> Vec<Msg> {
        vec![Msg::Start(StartMsg::Saved {
            project: P,
            seq,
            snapshot: true,
            at: Timestamp::default(),
        })]
    }

    fn failed(problem: StorageProblem) -> Vec<Msg> {
        vec![Msg::Start(StartMsg::SaveFailed { project: P, problem })]
    }

    fn read(storage: &mut MemoryStorage) -> StoredProject {
        match storage.run(Effect::LoadProject(P)).pop() {
            Some(Msg::Start(StartMsg::ProjectRead(_, Ok(stored)))) => *stored,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn saved_projects_can_be_read() {
        let mut storage = MemoryStorage::default();
        assert_eq!(storage.run(write(0, "head")), saved_all(0));
        assert_eq!(storage.run(append(1, "a")), saved(1));
        assert_eq!(storage.run(append(2, "b")), saved(2));
        let stored = read(&mut storage.another_window());
        assert_eq!((stored.snapshot_seq, stored.head.as_str()), (0, "head"));
        assert_eq!(stored.journal, [(1, "a".into()), (2, "b".into())]);
        assert_eq!(stored.texts.len(), 3);

        assert_eq!(storage.run(write(1, "later")), saved_all(1));
        let stored = read(&mut storage.another_window());
        assert_eq!((stored.snapshot_seq, stored.journal), (1, vec![(2, "b".into())]));
        assert_eq!(stored.texts.len(), 2, "nothing refers to the first record's text now");
    }

    #[test]
    fn failures_are_reported_and_can_be_retried() {
        let mut storage = MemoryStorage::default();
        storage.run(write(0, "head"));
        storage.failing = Some(StorageProblem::QuotaFull);
        assert_eq!(storage.run(append(1, "a")), failed(StorageProblem::QuotaFull));
        storage.failing = None;
        assert_eq!(storage.run(append(1, "a")), saved(1));
        assert_eq!(storage.run(append(1, "a")), saved(1), "the same record again is no conflict");
        assert_eq!(
            MemoryStorage::default().run(Effect::LoadProject(P)),
            [Msg::Start(StartMsg::ProjectRead(P, Err(StorageProblem::NotFound)))]
        );
    }

    #[test]
    fn two_windows_do_not_overwrite_each_other() {
        let mut one = MemoryStorage::default();
        one.run(write(0, "head"));
        let mut two = one.another_window();
        read(&mut two);
        one.run(append(1, "one"));
        let conflict = failed(StorageProblem::WrittenElsewhere);
        assert_eq!(two.run(append(1, "two")), conflict);
        assert_eq!(two.run(append(2, "two")), conflict, "a free number does not help");
        assert_eq!(two.run(write(2, "two")), conflict);
        assert_eq!(read(&mut two).journal, [(1, "one".into())]);
        assert_eq!(two.run(append(2, "two")), saved(2), "after reading it may write again");
    }

    #[test]
    fn a_window_notices_another_windows_snapshot() {
        let mut one = MemoryStorage::default();
        one.run(write(0, "head"));
        let mut two = one.another_window();
        read(&mut two);
        one.run(append(1, "one"));
        one.run(write(1, "head"));
        // The journal is empty again, but record 1 would be lost before the snapshot.
        assert_eq!(two.run(append(1, "two")), failed(StorageProblem::WrittenElsewhere));
    }

    #[test]
    fn records_are_set_aside() {
        let mut storage = MemoryStorage::default();
        storage.run(write(0, "head"));
        storage.run(append(1, "a"));
        storage.run(append(2, "b"));
        storage.damage(P, 2, "?");
        storage.run(Effect::SetAside { project: P, records: vec![(2, "?".into())] });
        assert_eq!(storage.aside(), [(P, 2, "?".into())]);
        assert_eq!(read(&mut storage).journal, [(1, "a".into())]);
        assert_eq!(storage.run(append(2, "c")), saved(2));
    }
}
