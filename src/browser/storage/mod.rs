//! Storage in the browser: runs effects with IndexedDB and sends answers.
//!
//! The first effect opens the connection; later ones queue until it is open. Records are passed to
//! the browser at once, and IndexedDB keeps their order. A snapshot waits for the records being
//! written, because they may find that another window has written first.

mod bin;
mod connection;
mod delete;
pub mod idb;
mod read;
mod recents;
pub mod schema;
mod write;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::IdbDatabase;

use crate::browser::page::document;
use crate::browser::ports::BrowserPorts;
use annotator_app::effect::Effect;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::bin::{Binned, with};
use annotator_app::keeping::ledger::Ledger;
use annotator_app::keeping::storage::{Place, Recent, Settings, StorageProblem};
use annotator_app::later::Later;
use annotator_app::msg::Msg;
use annotator_app::ports::Ports as _;
use annotator_app::start::StartMsg;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::ProjectId;
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use connection::Connection;
use write::Writing;

/// How long to wait after a failure before saving is tried again, in milliseconds.
const RETRY_AFTER: u32 = 5_000;

/// How long a snapshot is put off, in milliseconds.
const SNAPSHOT_AFTER: u32 = 400;

/// Receives the answers to an effect.
pub type Answer = Rc<dyn Fn(Msg)>;

/// The storage of one window. Clones share it.
#[derive(Clone)]
pub struct Storage(Rc<Inner>);

struct Inner {
    connection: Connection,
    ledger: RefCell<Ledger>,
    known: RefCell<SmallMap<ProjectId, Known>>,
    gates: RefCell<SmallMap<ProjectId, PendingWrites>>,
    aside: RefCell<SmallMap<ProjectId, Vec<(u64, String)>>>,
    retry: RefCell<Option<Timeout>>,
    snapshot: RefCell<Option<(Timeout, Option<EventListener>)>>,
}

/// The last snapshot that this window wrote: the digests of its parts.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    seq: u64,
    parts: SmallMap<String, Sha256>,
}

/// Counts the records of a project that are being written, and holds the jobs that wait for them.
#[derive(Default)]
struct PendingWrites {
    under_way: usize,
    waiting: Vec<Box<dyn FnOnce()>>,
}

/// Why a write failed.
pub(crate) enum Failure {
    Browser(JsValue),
    Problem(StorageProblem),
}

impl From<JsValue> for Failure {
    fn from(error: JsValue) -> Self {
        Self::Browser(error)
    }
}

impl From<StorageProblem> for Failure {
    fn from(problem: StorageProblem) -> Self {
        Self::Problem(problem)
    }
}

impl Default for Storage {
    fn default() -> Self {
        Self::named(schema::DATABASE)
    }
}

impl Storage {
    /// Storage in the database with this name.
    #[must_use]
    pub fn named(database: &str) -> Self {
        Self(Rc::new(Inner {
            connection: Connection::new(database),
            ledger: RefCell::default(),
            known: RefCell::default(),
            gates: RefCell::default(),
            aside: RefCell::default(),
            retry: RefCell::default(),
            snapshot: RefCell::default(),
        }))
    }

    /// Runs an effect that writes changes. Ignores other effects.
    pub fn write(&self, effect: Effect, answer: Answer) {
        match effect {
            Effect::AppendRecord { project, seq, record, texts } => {
                self.append(Record { project, seq, record, texts }, answer);
            }
            Effect::WriteSnapshot { project, seq, snapshot } => {
                self.0.ledger.borrow_mut().writing_snapshot(project);
                let storage = self.clone();
                self.when_arrived(project, move || {
                    let aside = storage.0.aside.borrow().get(&project).cloned();
                    let known = storage.0.known.borrow_mut().remove(&project);
                    let aside = aside.unwrap_or_default();
                    let writing = Writing { project, seq, snapshot, known, aside };
                    storage.write_snapshot(writing, answer);
                });
            }
            Effect::LoadBin => self.load_bin(answer),
            Effect::MoveToBin(binned) => {
                self.change_bin(Some(binned.recent.id), move |list| with(list, binned.take()));
            }
            Effect::TakeFromBin(project) => self.change_bin(None, move |mut list| {
                list.retain(|binned| binned.recent.id != project);
                list
            }),
            Effect::DeleteProject(project) => self.delete_project(project),
            Effect::SetAside { project, records } => self.set_aside(project, records, answer),
            Effect::SaveSettings(settings) => {
                self.put(schema::PAGE, schema::SETTINGS.into(), serde_json::to_string(&settings));
            }
            Effect::RetryLater => self.retry_later(answer),
            _ => {}
        }
    }

    /// Closes the connection. The next effect opens it again.
    pub fn close(&self) {
        self.0.connection.close();
    }

    /// Stores where the user is in a project.
    pub fn save_place(&self, project: ProjectId, place: &Place) {
        let key = schema::part_key(project, schema::part::PLACE);
        self.put(schema::PARTS, key, serde_json::to_string(place));
    }

    /// Stores the list of recent projects. Entries of other windows stay.
    pub fn save_recents(&self, recents: &[Recent]) {
        recents::remember_here(recents);
        let recents = recents.to_vec();
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let put = async { Ok(recents::put(&database?, &recents).await?) };
                if let Err(failure) = put.await {
                    storage.problem(failure);
                }
            });
        });
    }

    /// Reads settings and recent projects.
    pub fn load_start(&self, answer: Answer) {
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let read = async { Ok(read::start(&database?).await?) };
                let (settings, recents, problem) = match read.await {
                    Ok((settings, mut recents)) => {
                        recents::mark_open_here(&mut recents);
                        (settings, recents, None)
                    }
                    Err(failure) => {
                        (Settings::default(), Vec::new(), Some(storage.problem(failure)))
                    }
                };
                answer(Msg::Start(StartMsg::Started { settings, recents, problem }));
            });
        });
    }

    pub fn load_project(&self, project: ProjectId, answer: Answer) {
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let read = async {
                    let stored = read::project(&database?, project).await?;
                    Ok(stored.ok_or(StorageProblem::NotFound)?)
                };
                let stored = read.await.map_err(|failure| storage.problem(failure));
                if let Ok(stored) = &stored {
                    storage.0.ledger.borrow_mut().loaded(project, stored.snapshot_seq);
                    storage.0.known.borrow_mut().remove(&project);
                }
                answer(Msg::Start(StartMsg::ProjectRead(project, stored.map(Box::new))));
            });
        });
    }

    fn delete_project(&self, project: ProjectId) {
        self.0.known.borrow_mut().remove(&project);
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let deleted = async { Ok(delete::project(&database?, project)?.await?) };
                if let Err(failure) = deleted.await {
                    storage.problem(failure);
                }
            });
        });
    }

    fn load_bin(&self, answer: Answer) {
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let read = async { Ok(bin::read(&database?).await?) };
                match read.await {
                    Ok(list) => answer(Msg::Keeping(KeepingMsg::BinRead(Later::new(list)))),
                    Err(failure) => drop(storage.problem(failure)),
                }
            });
        });
    }

    /// Changes the list of deleted projects, and takes a project out of the other list.
    fn change_bin(
        &self,
        binned: Option<ProjectId>,
        change: impl FnOnce(Vec<Binned>) -> Vec<Binned> + 'static,
    ) {
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let changed = async { Ok(bin::change(&database?, binned, change).await?) };
                if let Err(failure) = changed.await {
                    storage.problem(failure);
                }
            });
        });
    }

    /// Counts the records of a project that are set aside.
    pub fn count_aside(&self, project: ProjectId, answer: impl FnOnce(usize) + 'static) {
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let count = async { Ok(read::aside_count(&database?, project).await?) };
                match count.await {
                    Ok(count) => answer(count),
                    Err(failure) => drop(storage.problem(failure)),
                }
            });
        });
    }

    /// The stored value of one part of a project; `None` if there is none.
    pub async fn read_part(&self, project: ProjectId, name: &'static str) -> Option<JsValue> {
        let promise = Promise::new(&mut |resolve, _| {
            self.with_database(move |storage, database| {
                spawn_local(async move {
                    let read = async { Ok(read::part(&database?, project, name).await?) };
                    let value = read.await.map_err(|failure| storage.problem(failure));
                    let _ = resolve.call1(&JsValue::UNDEFINED, &value.unwrap_or_default());
                });
            });
        });
        JsFuture::from(promise).await.ok().filter(|value| !value.is_undefined())
    }

    /// Stores a part without waiting for the result.
    pub fn put_part(&self, project: ProjectId, name: &'static str, value: JsValue) {
        self.put_value(schema::PARTS, schema::part_key(project, name), value);
    }

    fn append(&self, record: Record, answer: Answer) {
        let (project, seq) = (record.project, record.seq);
        if let Err(problem) = self.0.ledger.borrow().check(project) {
            answer(Msg::Start(StartMsg::SaveFailed { project, problem }));
            return;
        }
        self.0.gates.borrow_mut().entry_or_default(project).under_way += 1;
        self.with_database(move |storage, database| {
            let writing = database.and_then(|database| {
                let Record { record, texts, .. } = &record;
                Ok((write::append(&database, project, seq, record, texts)?, database))
            });
            spawn_local(async move {
                let appended = async {
                    let (writing, database) = writing?;
                    storage.appended(&database, &record, writing.await).await
                };
                let outcome = appended.await;
                storage.arrived(project);
                storage.acknowledge(project, seq, false, outcome, &answer);
            });
        });
    }

    async fn appended(
        &self,
        database: &IdbDatabase,
        record: &Record,
        outcome: Result<Option<u64>, JsValue>,
    ) -> Result<(), Failure> {
        let Record { project, seq, record, .. } = record;
        match outcome {
            Ok(stored) => Ok(self.0.ledger.borrow_mut().appended(*project, stored)?),
            Err(error) if idb::error_name(&error) == "ConstraintError" => {
                // A first attempt may have succeeded before this retry.
                if write::is_stored(database, *project, *seq, record).await? {
                    return Ok(());
                }
                Err(self.0.ledger.borrow_mut().written_elsewhere(*project).into())
            }
            Err(error) => Err(error.into()),
        }
    }

    fn write_snapshot(&self, writing: Writing, answer: Answer) {
        let (project, seq) = (writing.project, writing.seq);
        self.with_database(move |storage, database| {
            let asked = storage.clone();
            let may_replace = move |stored: Option<u64>| {
                Ok(asked.0.ledger.borrow_mut().may_replace(project, stored)?)
            };
            let writing = database.and_then(|database| {
                Ok(write::snapshot(&database, writing, Box::new(may_replace))?)
            });
            spawn_local(async move {
                let written = async { writing?.await };
                let outcome = written.await.map(|known| {
                    storage.0.ledger.borrow_mut().snapshot_written(project, seq);
                    storage.0.known.borrow_mut().insert(project, known);
                });
                storage.acknowledge(project, seq, true, outcome, &answer);
            });
        });
    }

    fn set_aside(&self, project: ProjectId, records: Vec<(u64, String)>, answer: Answer) {
        // Until they are known to be set aside, every snapshot sets them aside again.
        let mut aside = self.0.aside.borrow_mut();
        aside.entry_or_default(project).extend(records.iter().cloned());
        drop(aside);
        self.with_database(move |storage, database| {
            spawn_local(async move {
                let moved = async { Ok(write::set_aside(&database?, project, &records).await?) };
                match moved.await {
                    Ok(()) => {
                        storage.0.aside.borrow_mut().remove(&project);
                    }
                    Err(failure) => {
                        let problem = storage.problem(failure);
                        answer(Msg::Start(StartMsg::SaveFailed { project, problem }));
                    }
                }
            });
        });
    }

    /// Stores a value without waiting for the result.
    fn put(&self, store: &'static str, key: JsValue, json: serde_json::Result<String>) {
        if let Ok(json) = json {
            self.put_value(store, key, json.into());
        }
    }

    fn put_value(&self, store: &'static str, key: JsValue, value: JsValue) {
        self.with_database(move |storage, database| {
            let put = database.and_then(|database| Ok(write::put(&database, store, &key, &value)?));
            if let Err(failure) = put {
                storage.problem(failure);
            }
        });
    }

    fn retry_later(&self, answer: Answer) {
        let timeout = Timeout::new(RETRY_AFTER, move || answer(Msg::Start(StartMsg::RetryDue)));
        // Replaces the previous timer.
        self.0.retry.borrow_mut().replace(timeout);
    }

    /// Answers `SnapshotDue` after a moment, or earlier if the page is hidden, since it may be
    /// closed. The listener also fires when the page becomes visible again, which does no harm.
    pub fn snapshot_later(&self, answer: Answer) {
        let left = document().map(|document| {
            let answer = Rc::clone(&answer);
            EventListener::new(&document, "visibilitychange", move |_| {
                answer(Msg::Keeping(KeepingMsg::SnapshotDue));
            })
        });
        let timeout =
            Timeout::new(SNAPSHOT_AFTER, move || answer(Msg::Keeping(KeepingMsg::SnapshotDue)));
        // Replaces the previous timer and listener.
        self.0.snapshot.borrow_mut().replace((timeout, left));
    }

    fn acknowledge(
        &self,
        project: ProjectId,
        seq: u64,
        snapshot: bool,
        outcome: Result<(), Failure>,
        answer: &Answer,
    ) {
        answer(match outcome {
            Ok(()) => {
                Msg::Start(StartMsg::Saved { project, seq, snapshot, at: BrowserPorts.now() })
            }
            Err(failure) => {
                Msg::Start(StartMsg::SaveFailed { project, problem: self.problem(failure) })
            }
        });
    }

    /// The problem to report for a failure. An unusable connection is closed, so that the next
    /// attempt opens a new one.
    fn problem(&self, failure: Failure) -> StorageProblem {
        match failure {
            Failure::Problem(problem) => problem,
            Failure::Browser(error) => {
                if connection::is_broken(&error) {
                    self.close();
                }
                connection::problem(&error)
            }
        }
    }

    fn with_database(&self, job: impl FnOnce(Self, Result<IdbDatabase, Failure>) + 'static) {
        let storage = self.clone();
        self.0.connection.with(move |database| job(storage, database.map_err(Failure::Problem)));
    }

    /// Runs `job` when no record of the project is being written.
    fn when_arrived(&self, project: ProjectId, job: impl FnOnce() + 'static) {
        if let Some(gate) = self.0.gates.borrow_mut().get_mut(&project) {
            gate.waiting.push(Box::new(job));
            return;
        }
        job();
    }

    /// Notes that one record of the project was written, or failed.
    fn arrived(&self, project: ProjectId) {
        let mut gates = self.0.gates.borrow_mut();
        let Some(gate) = gates.get_mut(&project) else { return };
        gate.under_way = gate.under_way.saturating_sub(1);
        if gate.under_way > 0 {
            return;
        }
        let waiting = gates.remove(&project).map(|gate| gate.waiting).unwrap_or_default();
        drop(gates);
        for job in waiting {
            job();
        }
    }
}

/// A record to append.
struct Record {
    project: ProjectId,
    seq: u64,
    record: String,
    texts: Vec<Rc<Text>>,
}
