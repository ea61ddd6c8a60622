//! Tests of the state machine, with a storage that lives in memory.

use std::collections::VecDeque;

use super::{update, update_early};
use crate::app::effect::Effect;
use crate::app::model::{Dialog, Model, Open, Reading, SaveState};
use crate::app::msg::{DomPoint, ExportKind, FileBytes, Msg, Pointing};
use crate::app::notice::Reason;
use crate::app::ports::FixedPorts;
use crate::app::storage::{
    Backup, Place, Recent, Settings, StorageProblem, StoredProject, ToFile, ToFileProblem,
};
use crate::app::stored_file::tests::stored_file;
use crate::core::annotation::Timestamp;
use crate::core::boundaries::StepUnit;
use crate::core::codebook::COLOUR_SLOTS;
use crate::core::id::{CodeId, ProjectId, Slug};
use crate::core::read::ReadError;
use crate::core::sorted::SortedMap;
use crate::core::units::{ByteOffset, Utf16Offset};
use crate::core::value::Value;

const STATEMENT: &str = "Mr. President,\n\n\
    Almora thanks you 😊. We pledge 12\u{a0}million US dollars to the relief fund by the end \
    of this month.\n\nA person is not a raw material. سلام\u{301}\n";

/// A page without a browser.
struct Page {
    model: Model,
    ports: FixedPorts,
    storage: SortedMap<ProjectId, StoredProject>,
    recents: Vec<Recent>,
    /// What storage answers to every save.
    failing: Option<StorageProblem>,
    retries: usize,
    /// Answers of storage, which come when all effects of a message have been run.
    answers: VecDeque<Msg>,
}

impl Page {
    fn new() -> Self {
        let mut page = Self {
            model: Model::default(),
            ports: FixedPorts { now: Timestamp(1_000), ..FixedPorts::default() },
            storage: SortedMap::new(),
            recents: Vec::new(),
            failing: None,
            retries: 0,
            answers: VecDeque::new(),
        };
        page.start();
        page
    }

    fn start(&mut self) {
        let recents = self.recents.clone();
        self.send(Msg::Started { settings: Settings::default(), recents, problem: None });
    }

    /// A new page on the same storage, as after a reload or a killed tab.
    fn reload(&mut self) {
        self.model = Model::default();
        self.start();
    }

    fn with_statement() -> Self {
        let mut page = Self::new();
        page.open_file("almora.txt", STATEMENT.as_bytes());
        page
    }

    fn open_file(&mut self, name: &str, bytes: &[u8]) {
        let file = FileBytes { name: name.into(), bytes: bytes.to_vec() };
        self.send(Msg::FilesOpened(vec![file]));
    }

    fn send(&mut self, msg: Msg) {
        self.answers.push_back(msg);
        while let Some(msg) = self.answers.pop_front() {
            self.ports.now.0 += 10;
            for effect in update(&mut self.model, msg, &mut self.ports) {
                self.run(effect);
            }
        }
        assert_eq!(self.model.open.as_ref().map_or(vec![], |open| open.project.problems()), []);
    }

    fn run(&mut self, effect: Effect) {
        match effect {
            Effect::AppendRecord { project, seq, record, texts } => {
                if let Some(problem) = self.failing.clone() {
                    return self.answers.push_back(Msg::SaveFailed { project, problem });
                }
                let stored = self.storage.get_mut(&project).expect("a snapshot comes first");
                assert!(stored.journal.iter().all(|(known, _)| *known != seq), "{seq} used twice");
                stored.journal.push((seq, record));
                stored.texts.extend(texts.iter().map(|t| (t.sha256(), t.as_str().to_owned())));
                self.acknowledge(project, seq, false);
            }
            Effect::WriteSnapshot { project, seq, snapshot } => {
                if let Some(problem) = self.failing.clone() {
                    return self.answers.push_back(Msg::SaveFailed { project, problem });
                }
                let stored = self.storage.entry_or_default(project);
                stored.snapshot_seq = seq;
                stored.head = snapshot.head;
                stored.codebook = snapshot.codebook;
                stored.statements = snapshot.statements.into_iter().collect();
                stored.history = snapshot.history;
                let texts = snapshot.texts.iter();
                stored.texts.extend(texts.map(|t| (t.sha256(), t.as_str().to_owned())));
                stored.journal.retain(|(known, _)| *known > seq);
                self.acknowledge(project, seq, true);
            }
            Effect::LoadProject(id) => {
                let stored = self.storage.get(&id).cloned().map(Box::new);
                self.answers
                    .push_back(Msg::ProjectRead(id, stored.ok_or(StorageProblem::NotFound)));
            }
            Effect::SavePlace(id, place) => {
                self.storage.entry_or_default(id).place = Some(place);
            }
            Effect::SaveRecents(recents) => self.recents = recents,
            Effect::SetAside { project, records } => {
                let stored = self.storage.entry_or_default(project);
                stored.journal.retain(|(seq, _)| records.iter().all(|(aside, _)| aside != seq));
            }
            Effect::DeleteProject(id) => drop(self.storage.remove(&id)),
            Effect::RetryLater => self.retries += 1,
            Effect::SnapshotLater => self.answers.push_back(Msg::SnapshotDue),
            _ => {}
        }
    }

    fn acknowledge(&mut self, project: ProjectId, seq: u64, snapshot: bool) {
        let at = self.ports.now;
        self.answers.push_back(Msg::Saved { project, seq, snapshot, at });
    }

    fn open(&self) -> &Open {
        self.model.open.as_ref().expect("a project is open")
    }

    /// The point in the DOM where `quote` starts or ends.
    fn point(&self, quote: &str, end: bool) -> DomPoint {
        let text = &self.open().statement().unwrap().text;
        let at = text.as_str().find(quote).expect(quote);
        let byte = ByteOffset(u32::try_from(at + if end { quote.len() } else { 0 }).unwrap());
        let paragraph = text.paragraph_at(byte);
        DomPoint { paragraph, offset: text.utf16_in_paragraph(paragraph, byte).unwrap() }
    }

    fn select(&mut self, quote: &str) {
        let (anchor, focus) = (self.point(quote, false), self.point(quote, true));
        self.send(Msg::SelectionMade { anchor, focus, free: false, by: Pointing::Mouse });
    }

    fn tag(&mut self, quote: &str, code: &str) {
        self.select(quote);
        self.send(Msg::CodeApplied(slug(code)));
    }

    fn quotes(&self) -> Vec<(String, String)> {
        let open = self.open();
        let text = open.statement().unwrap().text.as_str();
        let set = open.annotations();
        set.iter().map(|a| (a.code.to_string(), a.spans.quote(text))).collect()
    }

    fn chosen_code(&self) -> Option<String> {
        self.open().chosen_annotation().map(|annotation| annotation.code.to_string())
    }

    fn reasons(&self) -> Vec<&Reason> {
        self.model.notices.iter().map(|notice| &notice.reason).collect()
    }
}

fn slug(id: &str) -> CodeId {
    Slug::parse(id).unwrap()
}

fn pair(code: &str, quote: &str) -> (String, String) {
    (code.into(), quote.into())
}

#[test]
fn a_dropped_text_becomes_a_project_and_a_further_one_a_statement() {
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
fn bad_files_are_named_and_change_nothing() {
    let mut page = Page::with_statement();
    let before = page.open().project.clone();
    let cases: [(&str, &[u8]); 3] =
        [("empty.txt", b""), ("latin.txt", b"caf\xe9 et th\xe9"), ("x.bin", b"\0\x01\x02\x03")];
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
        Some(Reason::NotRead { error: ReadError::TooLarge { .. }, .. })
    ));
    assert_eq!(page.open().project, before);
}

#[test]
fn selecting_snaps_and_tagging_takes_one_key() {
    let mut page = Page::with_statement();
    page.select("e pledge 12\u{a0}million US dollar");
    assert_eq!(page.open().selected_text(), Some("We pledge 12\u{a0}million US dollars"));
    assert!(page.open().picker.is_some());
    page.send(Msg::CodeKeyPressed("P".into()));
    assert_eq!(page.quotes(), [pair("pledge", "We pledge 12\u{a0}million US dollars")]);
    assert!(page.open().picker.is_none() && page.open().selection.is_none());
    assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
    assert_eq!(page.model.undo_name().map(|name| name.detail.as_str()), Some("Pledge"));
}

#[test]
fn the_picker_finds_by_name_and_applies_the_highlighted_code() {
    let mut page = Page::with_statement();
    page.select("Almora thanks you");
    page.send(Msg::PickerTyped("reaff".into()));
    page.send(Msg::PickerApplied { keep: true });
    page.send(Msg::PickerTyped("support".into()));
    page.send(Msg::PickerApplied { keep: false });
    let codes: Vec<String> = page.quotes().into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["reaffirmation", "support"], "one passage, two codes");
    page.select("Almora thanks you");
    page.send(Msg::PickerTyped("no such code at all".into()));
    page.send(Msg::PickerApplied { keep: false });
    assert_eq!(page.quotes().len(), 2);
    page.send(Msg::PickerClosed);
    assert!(page.open().selection.is_some(), "Escape keeps the selection");
}

#[test]
fn the_same_code_twice_on_a_passage_is_refused_with_a_word() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("raw material", "pledge");
    assert_eq!(page.quotes().len(), 1);
    assert!(matches!(page.reasons().last(), Some(Reason::SameCodeThere { .. })));
}

#[test]
fn clicking_a_stack_goes_from_the_shortest_on() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    page.tag("US dollars to the relief", "intent");
    page.tag("dollars", "support");
    let click = Msg::TextClicked(page.point("dollars", false));
    let mut seen = Vec::new();
    for _ in 0..4 {
        page.send(click.clone());
        seen.push(page.chosen_code().unwrap());
    }
    assert_eq!(seen, ["support", "intent", "pledge", "support"]);
    page.send(Msg::StackStepped(false));
    assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
    page.send(Msg::TextClicked(page.point("A person", false)));
    assert_eq!(page.chosen_code(), None);
}

#[test]
fn everything_can_be_undone_and_redone_also_after_a_reload() {
    let mut page = Page::with_statement();
    let empty = page.open().project.clone();
    page.tag("We pledge 12\u{a0}million US dollars", "pledge");
    let id = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::NoteTyped(id, "n".into()));
    page.send(Msg::NoteTyped(id, "note".into()));
    page.send(Msg::ConfidenceChosen(Some(crate::core::annotation::Confidence::Low)));
    page.send(Msg::Recoded(slug("intent")));
    page.send(Msg::EdgeStepped { end: true, unit: StepUnit::Word, forward: true });
    page.send(Msg::AnnotationRemoved);
    let full = page.open().project.clone();
    page.reload();
    assert_eq!(page.open().project, full);
    for _ in 0..6 {
        page.send(Msg::UndoChosen);
    }
    assert_eq!(page.open().project, empty, "typing is one step");
    page.reload();
    assert_eq!(page.open().project, empty);
    for _ in 0..6 {
        page.send(Msg::RedoChosen);
    }
    assert_eq!(page.open().project, full);
    assert!(page.model.redo_name().is_none());
}

#[test]
fn recoding_to_another_layer_clears_what_does_not_fit_in_one_step() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars", "pledge");
    let annotation = page.open().chosen.as_ref().unwrap().id;
    let value = Some(Value::Text { text: "pay".into() });
    page.send(Msg::AttributeChanged { annotation, attribute: slug("action"), value });
    let before = page.open().project.clone();
    let theme = page.open().project.codebook.codes.iter().find(|c| c.layer.as_str() == "theme");
    let theme = theme.filter(|code| code.selectable).unwrap().id.clone();
    page.send(Msg::Recoded(theme));
    assert!(page.open().chosen_annotation().unwrap().attributes.is_empty());
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn annotations_that_become_equal_are_joined() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let first = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::NoteTyped(first, "older".into()));
    page.tag("relief fund", "support");
    let second = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::NoteTyped(second, "newer".into()));
    let before = page.open().project.clone();
    page.send(Msg::Recoded(slug("intent")));
    let left = page.open().chosen_annotation().unwrap();
    assert_eq!((left.id, left.note.as_str()), (first, "older\nnewer"));
    assert!(matches!(page.reasons().last(), Some(Reason::Joined { .. })));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn a_selected_passage_fills_a_field_and_is_kept_as_its_evidence() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    page.select("relief fund");
    page.send(Msg::EvidenceTaken(slug("recipient")));
    let annotation = page.open().chosen_annotation().expect("it stays chosen").clone();
    let recipient = &annotation.attributes[&slug("recipient")];
    assert!(matches!(&recipient.value, Value::Party(party) if party.text == "relief fund"));
    let text = page.open().statement().unwrap().text.as_str();
    assert_eq!(recipient.evidence[0].quote(text), "relief fund");
    page.send(Msg::EvidenceDropped(slug("recipient"), 0));
    let annotation = page.open().chosen_annotation().unwrap();
    assert!(annotation.attributes[&slug("recipient")].evidence.is_empty());
}

#[test]
fn edges_move_one_at_a_time_and_never_cross() {
    let mut page = Page::with_statement();
    page.tag("pledge 12\u{a0}million", "pledge");
    let quote = |page: &Page| page.quotes()[0].1.clone();
    page.send(Msg::EdgeStepped { end: true, unit: StepUnit::Word, forward: true });
    assert_eq!(quote(&page), "pledge 12\u{a0}million US");
    page.send(Msg::EdgeStepped { end: false, unit: StepUnit::Word, forward: false });
    assert_eq!(quote(&page), "We pledge 12\u{a0}million US");
    let point = page.point("12\u{a0}mill", true);
    page.send(Msg::EdgeDragged { end: true, point, free: false });
    assert_eq!(quote(&page), "We pledge 12\u{a0}million");
    let before = page.open().project.clone();
    let point = page.point("Mr.", false);
    page.send(Msg::EdgeDragged { end: true, point, free: false });
    assert_eq!(page.open().project, before);
}

#[test]
fn the_caret_selects_by_units_and_characters_stay_free() {
    let mut page = Page::with_statement();
    let point = page.point("We pledge", false);
    page.send(Msg::CaretPlaced { point, extend: false });
    page.send(Msg::CaretStepped { unit: StepUnit::Word, forward: true, extend: true });
    assert_eq!(page.open().selected_text(), Some("We"));
    page.send(Msg::CaretStepped { unit: StepUnit::Sentence, forward: true, extend: true });
    assert!(page.open().selected_text().unwrap().ends_with("this month."));
    assert!(page.open().picker.is_none(), "the picker waits for Enter");
    page.send(Msg::PickerOpened);
    assert!(page.open().picker.is_some());
    page.send(Msg::CaretPlaced { point, extend: false });
    page.send(Msg::CaretStepped { unit: StepUnit::Character, forward: true, extend: true });
    assert_eq!(page.open().selected_text(), Some("W"));
    page.send(Msg::SelectionGrown);
    assert!(page.open().selected_text().unwrap().starts_with("We pledge"));
}

#[test]
fn codes_can_be_added_and_changed_but_not_lost() {
    let mut page = Page::with_statement();
    let layer = slug("commitment");
    let mut draft = crate::app::msg::CodeDraft {
        id: None,
        layer,
        parent: None,
        name: "Withdrawal".into(),
        definition: "Takes back an earlier promise.".into(),
        slot: 3,
        key: "W".into(),
    };
    page.send(Msg::CodeSaved(draft.clone()));
    page.tag("raw material", "withdrawal");
    assert_eq!(page.quotes(), [pair("withdrawal", "raw material")]);
    let made_under = page.open().chosen_annotation().unwrap().stamp.revision;
    draft.id = Some(slug("withdrawal"));
    draft.name = "Retraction".into();
    draft.slot = COLOUR_SLOTS - 1;
    page.send(Msg::CodeSaved(draft.clone()));
    assert_ne!(page.open().project.revision, made_under);
    assert!(page.open().project.archive.contains_key(&made_under), "old revisions are kept");
    page.send(Msg::CodeRemoved(slug("withdrawal")));
    assert!(matches!(page.reasons().last(), Some(Reason::CodeNeeded { annotations: 1, .. })));
    draft.id = None;
    draft.name = "Another".into();
    page.send(Msg::CodeSaved(draft));
    assert!(matches!(page.reasons().last(), Some(Reason::CodeRefused(_))), "its key is taken");
}

#[test]
fn saving_is_said_and_a_failure_is_retried_without_loss() {
    let mut page = Page::with_statement();
    assert!(matches!(page.model.save_state(), Some(SaveState::Saved(_))));
    page.failing = Some(StorageProblem::QuotaFull);
    page.tag("relief fund", "intent");
    page.tag("raw material", "support");
    assert_eq!(page.model.save_state(), Some(SaveState::Failed(StorageProblem::QuotaFull)));
    assert!(page.reasons().contains(&&Reason::SaveFailed(StorageProblem::QuotaFull)));
    assert_eq!(page.retries, 1);
    page.send(Msg::RetryDue);
    assert_eq!(page.retries, 2, "still full");
    page.failing = None;
    page.send(Msg::RetryDue);
    assert!(matches!(page.model.save_state(), Some(SaveState::Saved(_))));
    assert!(!page.reasons().contains(&&Reason::SaveFailed(StorageProblem::QuotaFull)));
    let project = page.open().project.clone();
    page.reload();
    assert_eq!(page.open().project, project);
}

#[test]
fn another_windows_records_are_not_overwritten() {
    let mut page = Page::with_statement();
    page.failing = Some(StorageProblem::WrittenElsewhere);
    page.tag("relief fund", "intent");
    assert_eq!(page.retries, 0);
    page.failing = None;
    page.send(Msg::RetryDue);
    assert!(matches!(page.model.save_state(), Some(SaveState::Failed(_))));
    assert_eq!(page.quotes().len(), 1, "the work stays on the page");
}

#[test]
fn a_long_history_becomes_a_snapshot_and_stays_undoable() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let id = page.open().chosen.as_ref().unwrap().id;
    for number in 0..600 {
        page.send(Msg::NoteTyped(id, format!("note {number}")));
    }
    let stored = page.storage.values().next().unwrap();
    assert!(stored.snapshot_seq >= 500 && stored.journal.len() < 200);
    let (project, history) = (page.open().project.clone(), page.open().history.clone());
    page.reload();
    assert_eq!(page.open().project, project);
    assert_eq!(page.open().history, history);
}

#[test]
fn records_that_cannot_be_replayed_are_set_aside_and_said() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.tag("raw material", "support");
    let stored = page.storage.values_mut().next().unwrap();
    let last = stored.journal.last_mut().unwrap();
    last.1 = "{\"v\":1,".into();
    page.reload();
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    assert!(page.reasons().iter().any(|it| matches!(it, Reason::PartlyOpened { records: 1, .. })));
    page.tag("A person", "pledge");
    page.reload();
    assert_eq!(page.quotes().len(), 2);
    assert!(page.reasons().is_empty(), "it is said once");
}

#[test]
fn a_project_that_cannot_be_read_is_left_alone() {
    // Records of a newer page are not set aside either: nothing is wrong with them.
    for in_head in [true, false] {
        let mut page = Page::with_statement();
        page.tag("relief fund", "intent");
        let id = page.open().key;
        let stored = page.storage.get_mut(&id).unwrap();
        let place =
            if in_head { &mut stored.head } else { &mut stored.journal.last_mut().unwrap().1 };
        *place = "{\"v\":99}".into();
        let stored = stored.clone();
        page.reload();
        assert!(page.model.open.is_none());
        assert!(matches!(page.reasons().last(), Some(Reason::NotOpened { .. })));
        assert_eq!(page.storage[&id], stored);
    }
}

#[test]
fn a_file_with_what_was_stored_brings_the_work_and_its_history() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.tag("raw material", "support");
    let (key, project) = (page.open().key, page.open().project.clone());
    let file = stored_file(&page.storage[&key]);
    page.send(Msg::ProjectClosed);
    page.open_file("almora-stored.json", file.as_bytes());
    assert_eq!(page.open().project, project);
    assert_ne!(page.open().key, key, "what is stored already is not touched");
    page.send(Msg::UndoChosen);
    page.reload();
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    // A record that cannot be read does not cost what came before it.
    let mut stored = page.storage[&key].clone();
    stored.journal.last_mut().unwrap().1 = "?".into();
    page.open_file("almora-stored.json", stored_file(&stored).as_bytes());
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    assert!(page.reasons().iter().any(|it| matches!(it, Reason::PartlyOpened { records: 1, .. })));
    stored.head.clear();
    page.open_file("almora-stored.json", stored_file(&stored).as_bytes());
    assert!(matches!(page.reasons().last(), Some(Reason::StoredNotOpened { .. })));
}

#[test]
fn a_backup_is_asked_for_after_much_work_and_sooner_where_the_page_is_a_file() {
    for (local_file, many) in [(false, 200), (true, 50)] {
        let mut page = Page::with_statement();
        page.ports.local_file = local_file;
        let due = |page: &Page| {
            let due = |it: &&&Reason| matches!(it, Reason::BackupDue { .. });
            page.reasons().iter().filter(due).count()
        };
        page.tag("relief fund", "intent");
        let id = page.open().chosen.as_ref().unwrap().id;
        let work = |page: &mut Page, changes: usize| {
            for number in 0..changes {
                page.send(Msg::NoteTyped(id, format!("note {number}")));
            }
        };
        let made = usize::try_from(page.open().saving.last_seq).unwrap();
        work(&mut page, many - made - 1);
        assert_eq!(due(&page), 0);
        work(&mut page, 1);
        assert_eq!(due(&page), 1);
        work(&mut page, many);
        assert_eq!(due(&page), 1, "not twice");
        page.send(Msg::ExportChosen(ExportKind::Json));
        assert_eq!(due(&page), 0, "done");
        page.reload();
        work(&mut page, many - 1);
        assert_eq!(due(&page), 0, "the backup is remembered");
        work(&mut page, 1);
        assert_eq!(due(&page), 1);
    }
}

#[test]
fn a_file_on_disk_that_was_changed_asks_and_one_that_was_written_is_a_backup() {
    let mut page = Page::with_statement();
    let project = page.open().key;
    page.send(Msg::NotWrittenToFile(project, ToFileProblem::NoFileChosen));
    assert!(page.reasons().is_empty());
    page.send(Msg::WrittenToFile { project, seq: 1, name: "a.json".into() });
    assert_eq!(page.open().backup, Backup { seq: 1, file: Some("a.json".into()) });
    page.send(Msg::NotWrittenToFile(project, ToFileProblem::Changed));
    assert_eq!(page.model.dialog, Some(Dialog::FileChanged));
    page.send(Msg::ToFileChosen(ToFile::Over));
    assert_eq!(page.model.dialog, None);
    page.send(Msg::ExportChosen(ExportKind::Json));
    assert_eq!(page.open().backup.file.as_deref(), Some("a.json"), "a download is not that file");
}

#[test]
fn a_project_is_deleted_only_while_it_is_closed() {
    let mut page = Page::with_statement();
    let id = page.open().key;
    page.send(Msg::ProjectDeleted(id));
    assert!(page.storage.contains_key(&id));
    page.send(Msg::ProjectClosed);
    page.send(Msg::ProjectDeleted(id));
    assert!(page.storage.is_empty() && page.recents.is_empty());
}

#[test]
fn the_sample_never_touches_the_open_project() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let (first, before) = (page.open().key, page.open().project.clone());
    page.send(Msg::SampleChosen { coded: false });
    assert_ne!(page.open().key, first);
    page.send(Msg::RecentChosen(first));
    assert_eq!(page.open().project, before);
    assert_eq!(page.model.recents.len(), 2);
}

#[test]
fn the_place_in_the_text_comes_back() {
    let mut page = Page::with_statement();
    page.open_file("second.txt", b"One.\n\nTwo.\n\nThree.");
    page.send(Msg::Scrolled(4));
    let second = page.open().current;
    let mut scrolled = Vec::new();
    page.model = Model::default();
    let started = Msg::Started {
        settings: Settings::default(),
        recents: page.recents.clone(),
        problem: None,
    };
    let mut queue = vec![started];
    while let Some(msg) = queue.pop() {
        for effect in update(&mut page.model, msg, &mut page.ports) {
            match effect {
                Effect::LoadProject(id) => {
                    let stored = Box::new(page.storage[&id].clone());
                    queue.push(Msg::ProjectRead(id, Ok(stored)));
                }
                Effect::ScrollToParagraph(paragraph) => scrolled.push(paragraph),
                _ => {}
            }
        }
    }
    assert_eq!(page.open().current, second);
    assert_eq!(scrolled, [4]);
    page.send(Msg::StatementStepped(false));
    assert_ne!(page.open().current, second);
    assert_eq!(
        page.storage[&page.open().key].place.as_ref().and_then(|p: &Place| p.statement),
        page.open().current
    );
}

#[test]
fn dom_points_outside_the_text_do_no_harm() {
    let mut page = Page::with_statement();
    let far = DomPoint { paragraph: 99, offset: Utf16Offset(7) };
    let near = DomPoint { paragraph: 0, offset: Utf16Offset(9_999) };
    page.send(Msg::SelectionMade { anchor: far, focus: near, free: false, by: Pointing::Mouse });
    assert!(page.open().selection.is_none());
    page.send(Msg::TextClicked(far));
    page.send(Msg::CaretPlaced { point: far, extend: true });
    page.send(Msg::CodeKeyPressed("P".into()));
    assert_eq!(page.reasons(), [&Reason::NothingSelected]);
}

#[test]
fn exporting_importing_and_exporting_again_gives_the_same_bytes_in_a_new_project() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.tag("raw material. سلام\u{301}", "support");
    let export = |page: &mut Page| {
        let msg = Msg::ExportChosen(crate::app::msg::ExportKind::Json);
        update(&mut page.model, msg, &mut page.ports)
            .into_iter()
            .find_map(|effect| match effect {
                Effect::Download { content, .. } => Some(content),
                _ => None,
            })
            .unwrap()
    };
    let first = export(&mut page);
    let (key, before) = (page.open().key, page.open().project.clone());
    page.open_file("almora.json", first.as_bytes());
    assert_ne!(page.open().key, key, "the open project is never touched");
    assert_eq!(page.open().project, before);
    assert_eq!(export(&mut page), first);
    assert_eq!(page.model.recents.len(), 2);
    page.open_file("damaged.json", &first.as_bytes()[..first.len() / 2]);
    assert!(matches!(page.reasons().last(), Some(Reason::NotImported { .. })));
}

#[test]
fn a_file_with_other_units_asks_first() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let exported = crate::core::file::export::export_project(&page.open().project);
    let mut file: serde_json::Value = serde_json::from_str(&exported).unwrap();
    // An emoji stands before the passage, so UTF-16 units differ from code points.
    let span = &mut file["annotations"][0]["spans"][0];
    span["start"] = span["start_utf16"].clone();
    span["end"] = span["end_utf16"].clone();
    let before = page.open().project.clone();
    page.open_file("utf16.json", file.to_string().as_bytes());
    let Some(crate::app::model::Dialog::Import(pending)) = page.model.dialog.clone() else {
        panic!("{:?}", page.reasons());
    };
    assert_eq!(page.open().project, before);
    let recognised = pending.question.recognised.expect("UTF-16 fits");
    let answer =
        crate::core::file::import::Answer::Read { offsets: recognised.offsets, place_found: false };
    page.send(Msg::ImportAnswered(answer));
    assert_eq!(page.open().project.annotations, before.annotations);
}

#[test]
fn a_record_that_failed_before_one_that_got_through_is_still_unsaved() {
    let mut page = Page::with_statement();
    let key = page.open().key;
    page.tag("relief fund", "intent");
    let id = page.open().chosen.as_ref().unwrap().id;
    for note in ["one", "two"] {
        // Handed over, but storage has not answered yet.
        let _ = update(&mut page.model, Msg::NoteTyped(id, note.into()), &mut page.ports);
    }
    let last = page.open().saving.last_seq;
    page.send(Msg::SaveFailed { project: key, problem: StorageProblem::QuotaFull });
    page.send(Msg::Saved { project: key, seq: last, snapshot: false, at: Timestamp(1) });
    assert!(matches!(page.model.save_state(), Some(SaveState::Failed(_))));
    let unsaved: Vec<u64> = page.open().unsaved.iter().map(|unsaved| unsaved.seq).collect();
    assert_eq!(unsaved, [last - 1]);
}

#[test]
fn a_project_with_unsaved_work_is_not_left() {
    let mut page = Page::with_statement();
    page.failing = Some(StorageProblem::QuotaFull);
    page.tag("relief fund", "intent");
    let key = page.open().key;
    for msg in [Msg::ProjectClosed, Msg::SampleChosen { coded: false }, Msg::NewProjectChosen] {
        page.send(msg);
        assert_eq!(page.open().key, key);
        assert!(page.reasons().contains(&&Reason::StaysOpen));
    }
    page.failing = None;
    page.send(Msg::RetryDue);
    page.send(Msg::ProjectClosed);
    assert!(page.model.open.is_none());
}

#[test]
fn questions_about_several_files_are_asked_one_after_the_other() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let exported = crate::core::file::export::export_project(&page.open().project);
    let mut file: serde_json::Value = serde_json::from_str(&exported).unwrap();
    file["annotations"][0]["spans"][0]["quote"] = "something else".into();
    let bytes = file.to_string().into_bytes();
    let named = |name: &str| FileBytes { name: name.into(), bytes: bytes.clone() };
    page.send(Msg::FilesOpened(vec![named("one.json"), named("two.json")]));
    let asked = |page: &Page| match &page.model.dialog {
        Some(crate::app::model::Dialog::Import(pending)) => Some(pending.file.clone()),
        _ => None,
    };
    assert_eq!(asked(&page).as_deref(), Some("one.json"));
    page.send(Msg::ImportAnswered(crate::core::file::import::Answer::Cancel));
    assert_eq!(asked(&page).as_deref(), Some("two.json"));
    page.send(Msg::DialogClosed);
    assert_eq!(asked(&page), None);
}

#[test]
fn a_refused_paste_stays_in_its_dialog() {
    let mut page = Page::new();
    page.send(Msg::DialogOpened(crate::app::model::Dialog::Paste));
    page.send(Msg::TextPasted(" \n ".into()));
    assert!(page.model.dialog.is_some());
    page.send(Msg::TextPasted("Mr. President, we pledge.".into()));
    assert!(page.model.dialog.is_none() && page.model.open.is_some());
}

#[test]
fn what_takes_the_whole_program_is_given_back_untouched() {
    let mut page = Page::with_statement();
    let before = format!("{:?}", page.model);
    let msg = Msg::SelectionMade {
        anchor: DomPoint { paragraph: 2, offset: Utf16Offset(0) },
        focus: DomPoint { paragraph: 2, offset: Utf16Offset(9) },
        free: false,
        by: Pointing::Mouse,
    };
    let given = update_early(&mut page.model, msg.clone(), &mut page.ports);
    assert_eq!(given, Err(Box::new(msg)));
    assert_eq!(format!("{:?}", page.model), before);
}

#[test]
fn a_project_opens_and_scrolls_without_the_rest_of_the_program() {
    let mut page = Page::with_statement();
    let recents = page.recents.clone();
    let stored = page.storage.values().next().cloned().unwrap();
    let mut model = Model::default();
    let mut early = |msg| update_early(&mut model, msg, &mut page.ports).expect("taken early");
    early(Msg::Started { settings: Settings::default(), recents: recents.clone(), problem: None });
    early(Msg::ProjectRead(recents[0].id, Ok(Box::new(stored))));
    early(Msg::Scrolled(2));
    assert_eq!(model.open.unwrap().current, page.open().current);
}

/// A page with a project that is not on disk yet, and what the browser was asked to do.
fn unsaved_sample() -> (Model, FixedPorts) {
    let (mut model, mut ports) = (Model::default(), FixedPorts::default());
    let started = Msg::Started { settings: Settings::default(), recents: vec![], problem: None };
    update(&mut model, started, &mut ports);
    let effects = update(&mut model, Msg::SampleChosen { coded: true }, &mut ports);
    assert!(effects.contains(&Effect::SnapshotLater));
    assert!(!effects.iter().any(is_snapshot), "the screen comes first");
    assert_eq!(model.save_state(), Some(SaveState::Saving));
    (model, ports)
}

fn is_snapshot(effect: &Effect) -> bool {
    matches!(effect, Effect::WriteSnapshot { .. })
}

#[test]
fn a_snapshot_that_was_put_off_is_written_before_any_record() {
    let (mut model, mut ports) = unsaved_sample();
    let effects = update(&mut model, Msg::AnnotatorRenamed("Zoë".into()), &mut ports);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::WriteSnapshot { seq: 1, .. })));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::AppendRecord { .. })));
    assert!(!update(&mut model, Msg::SnapshotDue, &mut ports).iter().any(is_snapshot), "once");
}

#[test]
fn a_snapshot_that_was_put_off_is_written_when_its_project_is_left() {
    for leaving in [Msg::ProjectClosed, Msg::NewProjectChosen, Msg::SnapshotDue] {
        let (mut model, mut ports) = unsaved_sample();
        let key = model.open.as_ref().unwrap().key;
        let effects = update(&mut model, leaving, &mut ports);
        let written = |effect: &Effect| matches!(effect, Effect::WriteSnapshot { project, .. } if *project == key);
        assert!(effects.iter().any(written));
    }
}

#[test]
fn a_project_is_listed_once_it_is_on_disk() {
    let mut page = Page::new();
    page.failing = Some(StorageProblem::QuotaFull);
    page.open_file("almora.txt", STATEMENT.as_bytes());
    page.tag("raw material", "pledge");
    assert_eq!(page.recents, [], "a reload would not find it");
    assert_eq!(page.model.recents.len(), 1, "this page has it");
    page.failing = None;
    page.send(Msg::RetryDue);
    assert_eq!(page.recents.len(), 1);
    page.reload();
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
}

#[test]
fn a_second_window_reads_along_and_takes_over() {
    let mut first = Page::with_statement();
    let key = first.open().key;
    first.tag("raw material", "pledge");

    let mut second = Page::new();
    second.storage = first.storage.clone();
    second.recents = first.recents.clone();
    second.reload();
    second.send(Msg::HoldAnswered { project: key, held: false });
    assert_eq!(second.model.save_state(), Some(SaveState::Elsewhere));
    second.tag("Almora thanks you", "support");
    assert_eq!(second.quotes(), [pair("pledge", "raw material")], "nothing is changed here");
    assert!(matches!(second.reasons()[..], [Reason::OpenElsewhere]));

    first.tag("Almora thanks you", "intent");
    second.storage = first.storage.clone();
    second.send(Msg::ChangedElsewhere(key));
    assert_eq!(second.quotes(), first.quotes());
    assert_eq!(second.model.undo_name(), first.model.undo_name());

    // What was done last is saved before the project goes over.
    first.failing = Some(StorageProblem::QuotaFull);
    first.tag("dollars", "support");
    first.send(Msg::HandOverAsked(key));
    assert_eq!(first.open().reading, None, "not before it is on disk");
    first.failing = None;
    first.send(Msg::RetryDue);
    assert_eq!(first.open().reading, Some(Reading::Along));

    second.storage = first.storage.clone();
    second.send(Msg::HoldAnswered { project: key, held: true });
    assert_eq!(second.open().reading, None);
    assert_eq!(second.quotes(), first.quotes());
    assert!(second.reasons().is_empty());
    second.tag("A person", "support");
    second.reload();
    assert_eq!(second.quotes().len(), 4);
}
