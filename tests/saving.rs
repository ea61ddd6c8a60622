//! The state machine with a storage in memory: what is lost, when, and what the user is told.

#![cfg(not(target_arch = "wasm32"))]
// A test that cannot continue should fail.
#![allow(clippy::expect_used, clippy::panic)]

use std::collections::VecDeque;

use annotator_app::effect::Effect;
use annotator_app::input::FileBytes;
use annotator_app::intake::IntakeMsg;
use annotator_app::keeping::storage::StorageProblem;
use annotator_app::later::Later;
use annotator_app::model::{Model, SaveState};
use annotator_app::msg::Msg;
use annotator_app::ports::FixedPorts;
use annotator_app::start::StartMsg;
use annotator_app::statements::StatementsMsg;
use annotator_app::testing::memory::MemoryStorage;
use annotator_app::update::update;
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_jobs::{Broken, Reply};

/// One window: a model with its storage.
struct Window {
    model: Model,
    ports: FixedPorts,
    storage: MemoryStorage,
}

impl Window {
    fn on(storage: MemoryStorage, ids: u128) -> Self {
        let ports = FixedPorts { now: Timestamp(1_000), ids, local_file: false, language: None };
        let mut window = Self { model: Model::default(), ports, storage };
        for answer in window.storage.run(Effect::LoadStart) {
            window.send(answer);
        }
        window
    }

    fn with_statement() -> Self {
        let mut window = Self::on(MemoryStorage::default(), 0);
        let bytes = "We thank you 😊.\r\n\r\nنلتزم بالسلام e\u{301}.".as_bytes().to_vec();
        window.send(Msg::FilesOpened(vec![FileBytes { name: "a.txt".into(), bytes }]));
        window.send(Msg::Intake(IntakeMsg::Accepted));
        window
    }

    /// Another window on the same disk, with the same project open.
    fn beside(&self) -> Self {
        Self::on(self.storage.another_window(), 1 << 64)
    }

    /// Answers come after all effects of a message were run, as in a browser.
    fn send(&mut self, msg: Msg) {
        let mut line = VecDeque::from([msg]);
        while let Some(msg) = line.pop_front() {
            self.ports.now.0 += 10;
            for effect in update(&mut self.model, msg, &mut self.ports) {
                match effect {
                    // Plain text can be read without the worker.
                    Effect::Run(job, ..) => {
                        let reply = Later::new(Reply::Broken(Broken::NoWorker));
                        line.push_back(Msg::JobReplied(job, reply));
                    }
                    effect => line.extend(self.storage.run(effect)),
                }
            }
        }
    }

    fn rename(&mut self, name: &str) {
        self.send(Msg::Statements(StatementsMsg::ProjectRenamed(name.into())));
    }

    fn project(&self) -> Project {
        self.model.open.as_ref().expect("a project is open").project.clone()
    }

    fn problem(&self) -> Option<StorageProblem> {
        match self.model.save_state() {
            Some(SaveState::Failed(problem)) => Some(problem),
            Some(SaveState::Saved(_)) => None,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_second_window_sees_what_the_first_one_saved() {
    let mut window = Window::with_statement();
    window.rename("Náme 😀");
    assert_eq!(window.problem(), None);
    assert_eq!(window.beside().project(), window.project());
}

#[test]
fn an_overtaken_window_keeps_its_work_and_writes_nothing() {
    let mut one = Window::with_statement();
    let mut two = one.beside();
    one.rename("one");
    two.rename("two");
    assert_eq!(two.problem(), Some(StorageProblem::WrittenElsewhere));
    two.rename("two again");
    two.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(two.problem(), Some(StorageProblem::WrittenElsewhere));
    assert_eq!(two.project().name, "two again");
    assert_eq!(one.beside().project(), one.project());
    one.rename("one again");
    assert_eq!(one.problem(), None);
}

#[test]
fn work_survives_a_wiped_disk() {
    let mut window = Window::with_statement();
    window.rename("before");
    window.storage.wipe();
    window.rename("after");
    assert_eq!(window.problem(), Some(StorageProblem::NotFound));
    window.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(window.problem(), None);
    assert_eq!(window.beside().project(), window.project());
}

#[test]
fn nothing_is_lost_while_the_disk_is_full() {
    let mut window = Window::with_statement();
    window.storage.failing = Some(StorageProblem::QuotaFull);
    for number in 0..40 {
        window.rename(&format!("name {number}"));
    }
    window.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(window.problem(), Some(StorageProblem::QuotaFull));
    window.storage.failing = None;
    window.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(window.problem(), None);
    let beside = window.beside();
    assert_eq!(beside.project(), window.project());
    assert_eq!(beside.project().name, "name 39");
}
