//! A page without a browser, for tests of the state machine.

pub(crate) use std::collections::VecDeque;

pub(crate) use crate::codebook::CodebookMsg;
pub(crate) use crate::codebook::removal::Removal;
pub(crate) use crate::coding::CodingMsg;
pub(crate) use crate::dialog::{DetailField, Dialog};
pub(crate) use crate::effect::{Effect, FocusTarget};
pub(crate) use crate::input::{DomPoint, FileBytes, Pointing};
pub(crate) use crate::intake::IntakeMsg;
pub(crate) use crate::keeping::KeepingMsg;
pub(crate) use crate::keeping::recents::LISTED_FOR;
pub(crate) use crate::keeping::storage::{
    Backup, Place, Settings, StorageProblem, StoredProject, ToFile, ToFileProblem,
};
pub(crate) use crate::keeping::stored_file::tests::stored_file;
pub(crate) use crate::model::{Model, Open, ReadOnly, SaveState};
pub(crate) use crate::msg::Msg;
pub(crate) use crate::notice::Announcement;
pub(crate) use crate::notice::{Offer, Reason, Stays};
pub(crate) use crate::ports::FixedPorts;
pub(crate) use crate::start::StartMsg;
use crate::statements::variables::VariablesMsg;
pub(crate) use crate::statements::{NewProject, StatementsMsg};
pub(crate) use crate::testing::memory::MemoryStorage;
pub(crate) use crate::testing::worker;
pub(crate) use crate::update::{update, update_early};
pub(crate) use annotator_core::codebook::COLOUR_SLOTS;
pub(crate) use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::StatementId;
pub(crate) use annotator_core::project::id::{ProjectId, Slug};
use annotator_core::project::statement::Metadata;
pub(crate) use annotator_core::project::value::Value;
use annotator_core::project::variables::Values;
pub(crate) use annotator_core::reading::Failure;
pub(crate) use annotator_core::text::boundaries::StepUnit;
pub(crate) use annotator_core::text::units::{ByteOffset, Utf16Offset};
pub(crate) use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};
pub(crate) use annotator_worker::Worker;

pub(crate) const STATEMENT: &str = "Mr. President,\n\n\
    Almora thanks you 😊. We pledge 12\u{a0}million US dollars to the relief fund by the end \
    of this month.\n\nA person is not a raw material. سلام\u{301}\n";

pub(crate) struct Page {
    pub(crate) model: Model,
    pub(crate) ports: FixedPorts,
    pub(crate) storage: MemoryStorage,
    pub(crate) retries: usize,
    /// The worker of the class, which also searches.
    pub(crate) class: Worker,
    /// The worker that compares coders.
    pub(crate) coders: Worker,
    /// The worker that adds project files.
    pub(crate) adding: Worker,
    pub(crate) suggest: Worker,
    /// The project that another window has.
    pub(crate) held_elsewhere: Option<ProjectId>,
    /// Answers of storage. They are delivered after all effects of a message were run.
    pub(crate) answers: VecDeque<Msg>,
}

impl Page {
    pub(crate) fn new() -> Self {
        let mut page = Self {
            model: Model::default(),
            ports: FixedPorts { now: Timestamp(1_000), ..FixedPorts::default() },
            storage: MemoryStorage::default(),
            retries: 0,
            class: Worker::default(),
            coders: Worker::default(),
            adding: Worker::default(),
            suggest: Worker::default(),
            held_elsewhere: None,
            answers: VecDeque::new(),
        };
        page.start();
        page
    }

    pub(crate) fn start(&mut self) {
        let recents = self.storage.recents();
        self.send(Msg::Start(StartMsg::Started {
            settings: Settings::default(),
            recents,
            problem: None,
        }));
    }

    pub(crate) fn another_window(&self) -> Self {
        let mut page = Self {
            model: Model::default(),
            ports: FixedPorts { now: self.ports.now, ..FixedPorts::default() },
            storage: self.storage.another_window(),
            retries: 0,
            class: Worker::default(),
            coders: Worker::default(),
            adding: Worker::default(),
            suggest: Worker::default(),
            held_elsewhere: None,
            answers: VecDeque::new(),
        };
        page.start();
        page
    }

    pub(crate) fn stored(&self, project: ProjectId) -> StoredProject {
        self.storage.stored(project).expect("the project is stored")
    }

    /// A new page on the same storage, as after a reload or a killed tab.
    pub(crate) fn reload(&mut self) {
        self.model = Model::default();
        self.start();
    }

    pub(crate) fn with_statement() -> Self {
        let mut page = Self::new();
        page.open_file("almora.txt", STATEMENT.as_bytes());
        page
    }

    pub(crate) fn open_file(&mut self, name: &str, bytes: &[u8]) {
        let file = FileBytes { name: name.into(), bytes: bytes.to_vec() };
        self.send(Msg::FilesOpened(vec![file]));
        self.accept();
    }

    /// Accepts the intake if there is one.
    pub(crate) fn accept(&mut self) {
        if self.model.dialog == Some(Dialog::Reading) {
            self.send(Msg::Intake(IntakeMsg::Accepted));
        }
    }

    pub(crate) fn send(&mut self, msg: Msg) {
        self.answers.push_back(msg);
        while let Some(msg) = self.answers.pop_front() {
            self.ports.now.0 += 10;
            for effect in update(&mut self.model, msg, &mut self.ports) {
                self.run(effect);
            }
        }
        assert_eq!(self.model.open.as_ref().map_or(vec![], |open| open.project.problems()), []);
    }

    pub(crate) fn run(&mut self, effect: Effect) {
        match effect {
            Effect::Run(_, Job::Read(_) | Job::ReadTable { .. } | Job::Unzip, _) => {
                self.answers.extend(worker::run(&mut Worker::default(), effect));
            }
            Effect::Run(_, Job::Compare(_), _) | Effect::SendProject(Lane::Coders, _) => {
                self.answers.extend(worker::run(&mut self.coders, effect));
            }
            Effect::Run(_, Job::Class { .. } | Job::Find(_), _)
            | Effect::SendProject(Lane::Class, _) => {
                self.answers.extend(worker::run(&mut self.class, effect));
            }
            Effect::Run(_, Job::Suggest(_) | Job::Learn(_) | Job::Rules(_), _)
            | Effect::SendProject(Lane::Suggest, _) => {
                self.answers.extend(worker::run(&mut self.suggest, effect));
            }
            Effect::Run(_, Job::Add(_), _) | Effect::SendProject(Lane::Adding, _) => {
                self.answers.extend(worker::run(&mut self.adding, effect));
            }
            Effect::Hold(Some(project)) if self.held_elsewhere == Some(project) => {
                self.answers
                    .push_back(Msg::Keeping(KeepingMsg::HoldAnswered { project, held: false }));
            }
            Effect::RetryLater => self.retries += 1,
            effect => {
                self.storage.now = self.ports.now;
                let answers = self.storage.run(effect);
                self.answers.extend(answers);
            }
        }
    }

    pub(crate) fn open(&self) -> &Open {
        self.model.open.as_ref().expect("a project is open")
    }

    /// The point in the DOM where `quote` starts or ends.
    pub(crate) fn point(&self, quote: &str, end: bool) -> DomPoint {
        let text = &self.open().statement().unwrap().text;
        let at = text.as_str().find(quote).expect(quote);
        let byte = ByteOffset(u32::try_from(at + if end { quote.len() } else { 0 }).unwrap());
        let paragraph = text.paragraph_at(byte);
        DomPoint { paragraph, offset: text.utf16_in_paragraph(paragraph, byte).unwrap() }
    }

    pub(crate) fn select(&mut self, quote: &str) {
        let (anchor, focus) = (self.point(quote, false), self.point(quote, true));
        self.send(Msg::Coding(CodingMsg::SelectionMade {
            anchor,
            focus,
            free: false,
            by: Pointing::Mouse,
        }));
    }

    pub(crate) fn tag(&mut self, quote: &str, code: &str) {
        self.select(quote);
        self.send(Msg::Coding(CodingMsg::CodeApplied(slug(code))));
    }

    pub(crate) fn quotes(&self) -> Vec<(String, String)> {
        let open = self.open();
        let text = open.statement().unwrap().text.as_str();
        let set = open.annotations();
        set.iter().map(|a| (a.code.to_string(), a.spans.quote(text))).collect()
    }

    pub(crate) fn chosen_code(&self) -> Option<String> {
        self.open().chosen_annotation().map(|annotation| annotation.code.to_string())
    }

    pub(crate) fn reasons(&self) -> Vec<&Reason> {
        self.model.notices.iter().map(|notice| &*notice.reason).collect()
    }
}

pub(crate) fn slug<K>(id: &str) -> Slug<K> {
    Slug::parse(id).unwrap()
}

/// What is known about a statement was changed.
pub(crate) fn details(id: StatementId, metadata: Metadata) -> Msg {
    VariablesMsg::DetailsChanged(id, Box::new(metadata), Values::new()).into()
}

pub(crate) fn pair(code: &str, quote: &str) -> (String, String) {
    (code.into(), quote.into())
}

#[test]
pub(crate) fn the_first_text_creates_a_project_and_the_next_is_added() {
    let mut page = Page::with_statement();
    assert_eq!(page.open().project.statements.len(), 1);
    page.open_file("second.txt", b"Another statement.\r\nIt has two lines.\r\n");
    assert_eq!(page.open().project.statements.len(), 2);
    let second = page.open().statement().unwrap();
    assert_eq!(second.text.as_str(), "Another statement.\nIt has two lines.\n");
    page.open_file("again.txt", STATEMENT.as_bytes());
    assert_eq!(page.open().project.statements.len(), 2, "the same text is shown, not added");
    assert_eq!(page.open().current, page.open().project.statements.first().map(|s| s.id));
}

#[test]
pub(crate) fn unreadable_files_are_reported_and_change_nothing() {
    let mut page = Page::with_statement();
    let before = page.open().project.clone();
    let cases: [(&str, &[u8]); 2] = [("empty.txt", b""), ("x.bin", b"\0\x01\x02\x03")];
    for (name, bytes) in cases {
        page.open_file(name, bytes);
        let Some(Reason::NotRead { name: named, .. }) = page.reasons().last() else {
            panic!("{name}: {:?}", page.reasons());
        };
        assert_eq!(named, name);
    }
    page.open_file("big.txt", &vec![b'a'; 20_000_001]);
    assert!(matches!(
        page.reasons().last(),
        Some(Reason::NotRead { failure: Failure::TooLarge { .. }, .. })
    ));
    assert_eq!(page.open().project, before);
}
