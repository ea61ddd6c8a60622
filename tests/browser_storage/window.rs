//! The storage of one window, driven by a test.

use std::cell::RefCell;
use std::rc::Rc;

use annotator_app::effect::Effect;
use annotator_app::keeping::storage::StoredProject;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_core::project::id::{ProjectId, StatementId};
use annotator_core::stored::Snapshot;
use annotator_core::text::Text;
use statement_annotator::browser::storage::{Storage, idb};
use uuid::Uuid;

use crate::waiting::pause;

pub const P: ProjectId = ProjectId(Uuid::from_u128(1));
pub const OTHER: ProjectId = ProjectId(Uuid::from_u128(2));

/// One window on a database.
pub struct Window {
    pub storage: Storage,
    answers: Rc<RefCell<Vec<Msg>>>,
}

impl Window {
    /// A window on its own empty database.
    pub async fn fresh(name: &str) -> Self {
        idb::delete(name).await.unwrap();
        Self::on(name)
    }

    pub fn on(name: &str) -> Self {
        Self { storage: Storage::named(name), answers: Rc::default() }
    }

    /// A window with a project whose journal is empty.
    pub async fn with_project(name: &str) -> Self {
        let window = Self::fresh(name).await;
        assert_eq!(window.one(snapshot(0, "head")).await, "saved all 0");
        window
    }

    /// Runs an effect without waiting.
    pub fn send(&self, effect: Effect) {
        let answers = Rc::clone(&self.answers);
        let answer = Rc::new(move |msg| answers.borrow_mut().push(msg));
        match effect {
            Effect::LoadStart => self.storage.load_start(answer),
            Effect::LoadProject(project) => self.storage.load_project(project, answer),
            Effect::SavePlace(project, place) => self.storage.save_place(project, &place),
            Effect::SaveRecents(recents) => self.storage.save_recents(&recents),
            effect => self.storage.write(effect, answer),
        }
    }

    /// The next `count` answers, in order.
    pub async fn answers(&self, count: usize) -> Vec<Msg> {
        for _ in 0..500 {
            if self.answers.borrow().len() >= count {
                break;
            }
            pause(10).await;
        }
        let answers = self.answers.take();
        assert_eq!(answers.len(), count, "{answers:?}");
        answers
    }

    pub async fn one(&self, effect: Effect) -> String {
        self.send(effect);
        said(&self.answers(1).await[0])
    }

    pub async fn load(&self) -> StoredProject {
        self.send(Effect::LoadProject(P));
        match self.answers(1).await.pop() {
            Some(Msg::Start(StartMsg::ProjectRead(P, Ok(stored)))) => *stored,
            other => panic!("{other:?}"),
        }
    }

    /// What a page opened now would read.
    pub async fn load_elsewhere(&self, name: &str) -> StoredProject {
        Self::on(name).load().await
    }
}

/// An answer about saving, without its time.
pub fn said(msg: &Msg) -> String {
    match msg {
        Msg::Start(StartMsg::Saved { seq, snapshot: false, at, .. }) => {
            assert!(at.0 > 1_600_000_000_000, "{at:?} is too long ago");
            format!("saved {seq}")
        }
        Msg::Start(StartMsg::Saved { seq, snapshot: true, .. }) => format!("saved all {seq}"),
        Msg::Start(StartMsg::SaveFailed { problem, .. }) => format!("failed {problem:?}"),
        other => format!("{other:?}"),
    }
}

pub fn text(content: &str) -> Rc<Text> {
    Rc::new(Text::new(content.to_owned()))
}

pub const AWKWARD: &str = "نص 👩🏻‍🚒 e\u{301}\u{a0}x\r\ny\n";

pub fn append(seq: u64, record: &str) -> Effect {
    let texts = vec![text(AWKWARD)];
    Effect::AppendRecord { project: P, seq, record: record.into(), texts }
}

pub fn statement(number: u128) -> StatementId {
    StatementId(Uuid::from_u128(number))
}

pub fn snapshot_of(head: &str, statements: &[(u128, &str)], texts: &[&str]) -> Box<Snapshot> {
    Box::new(Snapshot {
        head: head.into(),
        codebook: "codebook".into(),
        statements: statements.iter().map(|(id, json)| (statement(*id), (*json).into())).collect(),
        history: format!("history of {head}"),
        texts: texts.iter().map(|content| text(content)).collect(),
    })
}

pub fn snapshot(seq: u64, head: &str) -> Effect {
    let snapshot = snapshot_of(head, &[(7, "seven")], &["text"]);
    Effect::WriteSnapshot { project: P, seq, snapshot }
}
