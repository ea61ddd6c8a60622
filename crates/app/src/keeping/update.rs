//! Starting, opening, and saving everything.

use std::rc::Rc;

use crate::classroom::judging::{Judging, ReadPacket};
use crate::classroom::reviewing::{Reviewed, Reviewing};
use crate::classroom::{CarriedKey, InFile, Task};
use crate::coding::filter::Filter;
use crate::coding::listing::ListOptions;
use crate::coding::paint_filter::PaintFilter;
use crate::coding::record::Recording;
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::keeping::reading::Reading;
use crate::keeping::storage::{Backup, Place, Recent, Settings, StorageProblem, StoredProject};
use crate::model::{Caret, Given, OnceOpen, Open, Saving, Unsaved};
use crate::notice::{OpenProblem, Reason};
use crate::room::Room;
use crate::statements::table::Table;
use crate::work::Work;
use annotator_core::classroom::collect::students;
use annotator_core::edit::history::History;
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::stored::{self, WireError};
use annotator_core::text::Text;

/// A snapshot is written after this many records, so that opening stays fast.
const SNAPSHOT_EVERY: u64 = 500;

/// After this many records of a project the browser is asked to keep the data. Some browsers then
/// ask the user, who by now has work worth keeping.
const WORTH_KEEPING: u64 = 10;

/// The result of replaying a stored project.
pub(crate) struct Replayed {
    pub(crate) project: Project,
    pub(crate) history: History,
    /// The last record that was replayed.
    pub(crate) seq: u64,
    /// The first record that could not be replayed, and all after it.
    pub(crate) rest: Vec<(u64, String)>,
}

/// How much of an opened project is in storage.
#[derive(Clone, Copy)]
enum Stored {
    /// Everything up to the record with this number.
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
        let reading = settings.reading;
        self.model.settings = settings;
        if reading != Reading::default() {
            self.effects.push(Effect::ShowReading(reading));
        }
        self.model.recents = Rc::new(recents);
        if let Some(problem) = problem {
            self.model.storage_problem = Some(problem.clone());
            self.model.notify(Reason::NotStored(problem));
        }
        // Reopen the project that was open when the page was left, unless the page came with
        // something else.
        let last = self.model.recents.iter().find(|recent| recent.open).map(|recent| recent.id);
        if self.model.open.is_none()
            && self.model.given == Given::Nothing
            && let Some(id) = last
        {
            self.recent_chosen(id);
        }
    }

    /// Whether the open project can be closed without losing anything. If not, because saving
    /// fails, notifies the user.
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
        self.show_room(Room::Read);
        self.model.open = None;
        self.save_recents();
        self.show_only_exercise();
    }

    /// Saves what is due before another project, or none, is open. The caller stores the list of
    /// recent projects.
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
        let then = self.model.once_open.take().filter(|(project, _)| *project == id);
        let listed = self.model.recents.iter().find(|recent| recent.id == id).cloned();
        let (name, classroom) =
            listed.map(|recent| (recent.name, recent.classroom)).unwrap_or_default();
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
            Ok(mut replayed) => match then.map(|(_, then)| then) {
                None => self.open_replayed(id, replayed, true, place),
                Some(OnceOpen::Rename) => {
                    self.open_replayed(id, replayed, true, place);
                    self.model.dialog = Some(Dialog::Project);
                }
                Some(OnceOpen::Duplicate(name)) => {
                    replayed.project.name = name;
                    replayed.rest.clear();
                    let key = ProjectId(self.ports.uuid());
                    let place = Place { backup: Backup::default(), ..place };
                    self.open_replayed(key, replayed, false, place);
                    self.with_open(|open| open.classroom = classroom);
                    self.touch_recent();
                }
            },
            Err(error) => {
                let problem = OpenProblem::Wire(error);
                self.model.notify(Reason::NotOpened { project: id, name, problem });
            }
        }
    }

    /// Opens a project. Records that could not be replayed are set aside, and the user is notified.
    fn open_replayed(&mut self, key: ProjectId, replayed: Replayed, stored: bool, place: Place) {
        let Replayed { project, history, seq, rest } = replayed;
        let (name, whole) = (project.name.clone(), rest.is_empty());
        let last = rest.last().map_or(seq, |(seq, _)| *seq);
        let on_disk = if stored { Stored::UpTo(last) } else { Stored::Nothing };
        self.open(key, project, history, on_disk, place);
        if !whole {
            // Their numbers must not be used again while they are in the journal. Setting them
            // aside moves them, and the snapshot marks where new records continue.
            let records = rest.len();
            self.model.notify(Reason::PartlyOpened { project: key, name, records });
            self.effects.push(Effect::SetAside { project: key, records: rest });
        }
        if !stored || !whole {
            self.write_snapshot();
        }
    }

    fn open(
        &mut self,
        key: ProjectId,
        project: Project,
        history: History,
        stored: Stored,
        place: Place,
    ) {
        let first = project.annotators.first().map(|annotator| annotator.id);
        let Some(annotator) = place.annotator.or(first) else { return };
        self.leave();
        self.model.card = None;
        if self.model.open.is_some() {
            self.show_room(Room::Read);
        }
        let shown = place.statement.filter(|id| project.statement(*id).is_some());
        let shown = shown.or_else(|| project.statements.first().map(|statement| statement.id));
        let listed = self.model.recents.iter().find(|recent| recent.id == key);
        let classroom = listed.and_then(|recent| recent.classroom.clone());
        let saving = match stored {
            Stored::UpTo(seq) => Saving::up_to(seq),
            Stored::Nothing => Saving::default(),
        };
        let students: SmallSet<_> = students(&project).collect();
        self.model.open = Some(Open {
            key,
            project,
            history,
            annotator,
            name_question: None,
            name_asked: false,
            hidden: students.clone(),
            students,
            shown: None,
            paint_filter: PaintFilter::All,
            painted: None,
            current: None,
            outlines: SmallMap::new(),
            paragraphs: place.paragraphs,
            caret: Caret::default(),
            selection: None,
            picker: None,
            kept: None,
            recording: Recording::default(),
            chosen: None,
            flash: None,
            tagged: None,
            filter: Filter::default(),
            task: Task::default(),
            making: None,
            finding: false,
            find: None,
            suggesting: None,
            teaching: None,
            reviewing: Reviewing::default(),
            reviewed: Reviewed::default(),
            judging: Judging::default(),
            read_packet: ReadPacket::default(),
            comparing: None,
            self_checking: None,
            answer_told: false,
            sequence: InFile::default(),
            carried_key: CarriedKey::default(),
            classroom,
            wanted_code: None,
            codebook_room: None,
            coders: None,
            insight: None,
            list: ListOptions::default(),
            table: Table::default(),
            passages: None,
            typing: None,
            saving,
            unsaved: Vec::new(),
            read_only: None,
            language: None,
            handing_over: false,
            backup: place.backup,
        });
        if let Some(id) = shown {
            self.show_statement(id);
        }
        self.touch_recent();
    }

    /// Opens a project that is not stored yet, and stores it under a new key.
    pub(crate) fn open_new(&mut self, project: Project) {
        let key = ProjectId(self.ports.uuid());
        self.open_new_under(key, project);
    }

    /// Opens a new project under a key that nothing is stored under.
    pub(crate) fn open_new_under(&mut self, key: ProjectId, project: Project) {
        self.open(key, project, History::default(), Stored::Nothing, Place::default());
        self.want_snapshot();
    }

    /// Opens a project from a file, under a new key. The user may be somebody else than whoever made
    /// it.
    pub(crate) fn open_file_project(&mut self, project: Project) {
        let (annotator, question) = self.annotator_in_file(&project);
        let key = ProjectId(self.ports.uuid());
        let place = Place { annotator: Some(annotator), ..Place::default() };
        self.open(key, project, History::default(), Stored::Nothing, place);
        self.with_open(|open| open.name_question = question);
        self.want_snapshot();
        self.save_place();
    }

    /// Opens a project from a file with its stored form, under a new key.
    pub(crate) fn open_stored_file(&mut self, name: String, stored: StoredProject) {
        match replay(stored, Vec::new()) {
            Ok(replayed) => {
                let key = ProjectId(self.ports.uuid());
                self.open_replayed(key, replayed, false, Place::default());
            }
            Err(error) => self.model.notify(Reason::StoredNotOpened { name, error }),
        }
    }

    /// Has a snapshot written after the screen was updated, because encoding a long statement takes
    /// longer than a frame.
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

    /// Sends a record to storage.
    pub(crate) fn journal(&mut self, record: String, texts: Vec<Rc<Text>>) {
        let Some(open) = &mut self.model.open else { return };
        let saving = &mut open.saving;
        saving.last_seq += 1;
        saving.since_snapshot += 1;
        let (project, seq) = (open.key, saving.last_seq);
        let unsaved = Unsaved { seq, record: record.clone(), texts: texts.clone() };
        open.unsaved.push(unsaved);
        if saving.snapshot_due && !saving.has_snapshot() {
            // A record needs a snapshot before it. This snapshot includes the record.
            self.write_snapshot();
            self.touch_recent();
            return;
        }
        // While saving fails, records wait for the retry, so that their order is kept.
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
        self.remind_of_backup();
        self.touch_recent_at_times();
    }

    /// Does nothing in a read-only window, which must read the project again before it may write.
    fn write_snapshot(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        if open.read_only.is_some() {
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
        // A later record may be saved although an earlier one failed, so each is removed on its
        // own. A snapshot includes all records before it.
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
            self.model.notices.retain(|notice| !matches!(*notice.reason, Reason::SaveFailed(_)));
        }
        if first {
            self.save_recents();
        }
    }

    pub(crate) fn save_failed(&mut self, project: ProjectId, problem: &StorageProblem) {
        let Some(open) = self.model.open.as_mut().filter(|open| open.key == project) else {
            return;
        };
        // The browser's data was cleared. Records alone are useless then.
        if *problem == StorageProblem::NotFound {
            open.saving.snapshot_pending = true;
            open.saving.stored = false;
        }
        let first = open.saving.problem.replace(problem.clone()).is_none();
        self.model.notify(Reason::SaveFailed(problem.clone()));
        // Not retried if another window has written, because its records must not be overwritten.
        if first && *problem != StorageProblem::WrittenElsewhere {
            self.effects.push(Effect::RetryLater);
        }
    }

    pub(crate) fn retry(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(problem) = &open.saving.problem else { return };
        if *problem == StorageProblem::WrittenElsewhere || open.read_only.is_some() {
            return;
        }
        // If this attempt fails, it is retried as well.
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
        // Only the window that may change the project stores the place.
        let Some(open) = self.model.open.as_ref().filter(|open| open.read_only.is_none()) else {
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

/// Rebuilds a project from its stored form. A text among `known` is used instead of its stored
/// copy.
pub(crate) fn replay(stored: StoredProject, known: Vec<Rc<Text>>) -> Result<Replayed, WireError> {
    let StoredProject { snapshot_seq, head, codebook, statements, history, texts, journal, .. } =
        stored;
    // A text whose digest is not its key is damaged, and is treated as missing.
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
        // A gap means that a record is missing. Nothing after it can be trusted.
        if *next != seq + 1 {
            break;
        }
        let record = match stored::decode_record(record, &find) {
            Ok(record) => record,
            // The record is fine, but this page is too old to read it.
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
