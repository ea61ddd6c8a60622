//! Starting, opening, and keeping everything on disk.

use std::rc::Rc;

use crate::coding::filter::Filter;
use crate::effect::Effect;
use crate::keeping::storage::{Place, Recent, Settings, StorageProblem, StoredProject};
use crate::model::{Caret, Open, Saving, Unsaved};
use crate::notice::{OpenProblem, Reason};
use crate::work::Work;
use annotator_core::edit::history::History;
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::SmallMap;
use annotator_core::stored::{self, WireError};
use annotator_core::text::Text;

/// A snapshot is written after so many records, so that opening stays quick.
const SNAPSHOT_EVERY: u64 = 500;

/// After so many records of a project there is something worth keeping, and the browser is asked
/// to: some browsers ask the user, who should know by then what for.
const WORTH_KEEPING: u64 = 10;

/// What replaying a stored project gave.
pub(crate) struct Replayed {
    pub(crate) project: Project,
    pub(crate) history: History,
    /// The last record that was replayed.
    pub(crate) seq: u64,
    /// The records from the first that could not be replayed on.
    pub(crate) rest: Vec<(u64, String)>,
}

/// What storage has of a project that is opened.
#[derive(Clone, Copy)]
enum Stored {
    /// All, up to the record with this number.
    UpTo(u64),
    Nothing,
}

impl Work<'_> {
    pub(crate) fn started(
        &mut self,
        settings: Settings,
        recents: Vec<Recent>,
        problem: Option<StorageProblem>,
    ) {
        self.model.started = true;
        self.model.settings = settings;
        self.model.recents = Rc::new(recents);
        if let Some(problem) = problem {
            self.model.storage_problem = Some(problem.clone());
            self.model.notify(Reason::NotStored(problem));
        }
        // Coming back leads to the work: the project that was open is opened again.
        let last = self.model.recents.iter().find(|recent| recent.open).map(|recent| recent.id);
        if self.model.open.is_none()
            && let Some(id) = last
        {
            self.recent_chosen(id);
        }
    }

    /// Whether the open project can be left without losing anything. Where it cannot,
    /// because saving fails, that is said and it stays open.
    pub(crate) fn may_leave(&mut self) -> bool {
        let stuck = self.model.open.as_ref().is_some_and(|open| open.saving.problem.is_some());
        if stuck {
            self.model.notify(Reason::StaysOpen);
        }
        !stuck
    }

    pub(crate) fn recent_chosen(&mut self, id: ProjectId) {
        self.model.dialog = None;
        let is_open = self.model.open.as_ref().is_some_and(|open| open.key == id);
        if is_open || !self.may_leave() {
            return;
        }
        self.model.opening = Some(id);
        self.effects.push(Effect::LoadProject(id));
    }

    pub(crate) fn close_project(&mut self) {
        self.model.dialog = None;
        if !self.may_leave() {
            return;
        }
        self.leave();
        self.model.open = None;
        self.save_recents();
    }

    /// What is still to be kept of the open project before another one, or none, is open; the list
    /// of recent projects is left to be stored with what comes then.
    fn leave(&mut self) {
        self.write_due_snapshot();
        self.save_place();
        self.list_open(false);
    }

    pub(crate) fn project_read(
        &mut self,
        id: ProjectId,
        stored: Result<Box<StoredProject>, StorageProblem>,
    ) {
        if self.model.opening != Some(id) {
            return;
        }
        self.model.opening = None;
        let name = self.model.recents.iter().find(|recent| recent.id == id);
        let name = name.map(|recent| recent.name.clone()).unwrap_or_default();
        let stored = match stored {
            Ok(stored) => stored,
            Err(problem) => {
                let problem = OpenProblem::Storage(problem);
                self.model.notify(Reason::NotOpened { project: id, name, problem });
                return;
            }
        };
        let place = stored.place.clone().unwrap_or_default();
        match replay(*stored, Vec::new()) {
            Ok(replayed) => self.open_replayed(id, replayed, true, place),
            Err(error) => {
                let problem = OpenProblem::Wire(error);
                self.model.notify(Reason::NotOpened { project: id, name, problem });
            }
        }
    }

    /// Opens a project; what could not be replayed of it is set aside, and said.
    fn open_replayed(&mut self, key: ProjectId, replayed: Replayed, stored: bool, place: Place) {
        let Replayed { project, history, seq, rest } = replayed;
        let (name, whole) = (project.name.clone(), rest.is_empty());
        let last = rest.last().map_or(seq, |(seq, _)| *seq);
        let on_disk = if stored { Stored::UpTo(last) } else { Stored::Nothing };
        self.open(key, project, history, on_disk, place);
        if !whole {
            // Their numbers must not be used again while they stand in the journal:
            // setting aside moves them, and the snapshot marks where we go on.
            let records = rest.len();
            self.model.notify(Reason::PartlyOpened { project: key, name, records });
            self.effects.push(Effect::SetAside { project: key, records: rest });
        }
        if !stored || !whole {
            self.write_snapshot();
        }
    }

    /// Makes a project the open one.
    fn open(
        &mut self,
        key: ProjectId,
        project: Project,
        history: History,
        stored: Stored,
        place: Place,
    ) {
        let known = place.annotator.filter(|id| project.annotator(*id).is_some());
        let first = project.annotators.first().map(|annotator| annotator.id);
        let Some(annotator) = known.or(first) else { return };
        self.leave();
        let shown = place.statement.filter(|id| project.statement(*id).is_some());
        let shown = shown.or_else(|| project.statements.first().map(|statement| statement.id));
        let saving = match stored {
            Stored::UpTo(seq) => Saving::up_to(seq),
            Stored::Nothing => Saving::default(),
        };
        self.model.open = Some(Open {
            key,
            project,
            history,
            annotator,
            current: None,
            outlines: SmallMap::new(),
            paragraphs: place.paragraphs,
            caret: Caret::default(),
            selection: None,
            picker: None,
            chosen: None,
            filter: Filter::default(),
            typing: None,
            saving,
            unsaved: Vec::new(),
            reading: None,
            handing_over: false,
            backup: place.backup,
        });
        if let Some(id) = shown {
            self.show_statement(id);
        }
        self.touch_recent();
    }

    /// Makes a project that is not stored yet the open one, and stores all of it under
    /// a key of its own.
    pub(crate) fn open_new(&mut self, project: Project) {
        let key = ProjectId(self.ports.uuid());
        self.open(key, project, History::default(), Stored::Nothing, Place::default());
        self.want_snapshot();
    }

    /// Opens what a file holds of a project's storage, under a key of its own.
    pub(crate) fn open_stored_file(&mut self, name: String, stored: StoredProject) {
        match replay(stored, Vec::new()) {
            Ok(replayed) => {
                let key = ProjectId(self.ports.uuid());
                self.open_replayed(key, replayed, false, Place::default());
            }
            Err(error) => self.model.notify(Reason::StoredNotOpened { name, error }),
        }
    }

    /// Has a snapshot written as soon as the user has seen what was done: writing down a long
    /// statement takes longer than a frame.
    fn want_snapshot(&mut self) {
        self.with_open(|open| open.saving.snapshot_due = true);
        self.effects.push(Effect::SnapshotLater);
    }

    /// Writes the snapshot that was put off, if there is one.
    pub(crate) fn write_due_snapshot(&mut self) {
        if self.model.open.as_ref().is_some_and(|open| open.saving.snapshot_due) {
            self.write_snapshot();
        }
    }

    /// Hands a record to storage.
    pub(crate) fn journal(&mut self, record: String, texts: Vec<Rc<Text>>) {
        let Some(open) = &mut self.model.open else { return };
        let saving = &mut open.saving;
        saving.last_seq += 1;
        saving.since_snapshot += 1;
        let (project, seq) = (open.key, saving.last_seq);
        let unsaved = Unsaved { seq, record: record.clone(), texts: texts.clone() };
        open.unsaved.push(unsaved);
        if saving.snapshot_due && !saving.has_snapshot() {
            // No record without a snapshot before it. This one goes with it.
            self.write_snapshot();
            self.touch_recent();
            return;
        }
        // While saving fails, records wait for the retry, so that none overtakes another.
        if saving.problem.is_none() {
            self.effects.push(Effect::AppendRecord { project, seq, record, texts });
        }
        let many = open.saving.since_snapshot >= SNAPSHOT_EVERY && !open.saving.snapshot_due;
        if many && open.saving.problem.is_none() {
            self.want_snapshot();
        }
        if seq == WORTH_KEEPING {
            self.effects.push(Effect::KeepStored);
        }
        self.mind_backup();
        self.touch_recent_at_times();
    }

    /// Writes nothing in a window that reads along: it reads the project again before it may.
    fn write_snapshot(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        if open.reading.is_some() {
            return;
        }
        open.saving.since_snapshot = 0;
        open.saving.snapshot_due = false;
        open.saving.snapshot_pending = true;
        let snapshot = Box::new(stored::encode_snapshot(&open.project, &open.history));
        let (project, seq) = (open.key, open.saving.last_seq);
        self.effects.push(Effect::WriteSnapshot { project, seq, snapshot });
    }

    pub(crate) fn saved(&mut self, key: ProjectId, seq: u64, snapshot: bool, at: Timestamp) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == key) else { return };
        // A later record may get through where an earlier one failed, so each one is
        // crossed off by itself; a snapshot covers all before it.
        let on_disk = |known: u64| known == seq || (snapshot && known <= seq);
        open.unsaved.retain(|unsaved| !on_disk(unsaved.seq));
        open.saving.snapshot_pending &= !snapshot;
        let first_unsaved = open.unsaved.first().map(|unsaved| unsaved.seq);
        open.saving.saved_seq =
            first_unsaved.map_or(open.saving.last_seq, |first| first.saturating_sub(1));
        open.saving.saved_at = Some(at);
        let first = snapshot && !std::mem::replace(&mut open.saving.stored, true);
        if open.unsaved.is_empty() && !open.saving.snapshot_pending {
            open.saving.problem = None;
            self.model.notices.retain(|notice| !matches!(notice.reason, Reason::SaveFailed(_)));
        }
        if first {
            self.save_recents();
        }
    }

    pub(crate) fn save_failed(&mut self, project: ProjectId, problem: &StorageProblem) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == project) else {
            return;
        };
        // Somebody cleared the browser's data: records alone are of no use any more.
        if *problem == StorageProblem::NotFound {
            open.saving.snapshot_pending = true;
            open.saving.stored = false;
        }
        let first = open.saving.problem.replace(problem.clone()).is_none();
        self.model.notify(Reason::SaveFailed(problem.clone()));
        // Another window's records must not be overwritten, so that is not tried again.
        if first && *problem != StorageProblem::WrittenElsewhere {
            self.effects.push(Effect::RetryLater);
        }
    }

    pub(crate) fn retry(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(problem) = &open.saving.problem else { return };
        if *problem == StorageProblem::WrittenElsewhere || open.reading.is_some() {
            return;
        }
        // A failure of this attempt is a new one, and is tried again in its turn.
        open.saving.problem = None;
        if open.saving.snapshot_pending || open.saving.saved_at.is_none() {
            self.write_snapshot();
        } else {
            self.append_unsaved();
        }
    }

    fn append_unsaved(&mut self) {
        let Some(open) = &self.model.open else { return };
        let project = open.key;
        self.effects.extend(open.unsaved.iter().map(|unsaved| Effect::AppendRecord {
            project,
            seq: unsaved.seq,
            record: unsaved.record.clone(),
            texts: unsaved.texts.clone(),
        }));
    }

    pub(crate) fn save_place(&mut self) {
        // A window that reads along knows less of it than the one that has the project.
        let Some(open) = self.model.open.as_ref().filter(|open| open.reading.is_none()) else {
            return;
        };
        let place = Place {
            statement: open.current,
            annotator: Some(open.annotator),
            paragraphs: open.paragraphs.clone(),
            backup: open.backup.clone(),
        };
        self.effects.push(Effect::SavePlace(open.key, place));
    }
}

/// The project as stored. Texts that are `known` already are taken instead of the stored ones.
pub(crate) fn replay(stored: StoredProject, known: Vec<Rc<Text>>) -> Result<Replayed, WireError> {
    let StoredProject { snapshot_seq, head, codebook, statements, history, texts, journal, .. } =
        stored;
    // A text whose digest is not its key was damaged; it is treated as missing.
    let known: SmallMap<_, _> = known.into_iter().map(|text| (text.sha256(), text)).collect();
    let text = |(digest, content)| {
        let text = known.get(&digest).cloned().unwrap_or_else(|| Rc::new(Text::new(content)));
        (text.sha256() == digest).then_some((digest, text))
    };
    let texts: SmallMap<_, _> = texts.into_iter().filter_map(text).collect();
    let find = |digest| texts.get(&digest).cloned();
    let (mut project, mut history) =
        stored::decode_snapshot(&head, &codebook, &statements, &history, &find)?;
    let mut seq = snapshot_seq;
    let mut records = journal.into_iter().skip_while(|(seq, _)| *seq <= snapshot_seq).peekable();
    while let Some((next, record)) = records.peek() {
        // A gap means that a record is missing: nothing behind it can be trusted.
        if *next != seq + 1 {
            break;
        }
        let record = match stored::decode_record(record, &find) {
            Ok(record) => record,
            // Nothing is wrong with it: this page is too old to go on from here.
            Err(error @ WireError::NewerVersion { .. }) => return Err(error),
            Err(_) => break,
        };
        if history.perform(&mut project, &record).is_err() {
            break;
        }
        seq = *next;
        records.next();
    }
    Ok(Replayed { project, history, seq, rest: records.collect() })
}
