//! Saving and opening in the browser's own database.

#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use statement_annotator::app::effect::Effect;
use statement_annotator::app::msg::Msg;
use statement_annotator::app::storage::{Place, Recent, Settings, StorageProblem, StoredProject};
use statement_annotator::browser::storage::{Storage, idb, schema};
use statement_annotator::core::annotation::Timestamp;
use statement_annotator::core::id::{ProjectId, StatementId};
use statement_annotator::core::text::Text;
use statement_annotator::core::wire::Snapshot;
use uuid::Uuid;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const P: ProjectId = ProjectId(Uuid::from_u128(1));
const OTHER: ProjectId = ProjectId(Uuid::from_u128(2));

/// One window on a database.
struct Window {
    storage: Storage,
    answers: Rc<RefCell<Vec<Msg>>>,
}

impl Window {
    /// On an empty database of its own.
    async fn fresh(name: &str) -> Self {
        idb::delete(name).await.unwrap();
        Self::on(name)
    }

    fn on(name: &str) -> Self {
        Self { storage: Storage::named(name), answers: Rc::default() }
    }

    /// With a project that has an empty journal.
    async fn with_project(name: &str) -> Self {
        let window = Self::fresh(name).await;
        assert_eq!(window.one(snapshot(0, "head")).await, "saved all 0");
        window
    }

    /// Hands an effect over and does not wait.
    fn send(&self, effect: Effect) {
        let answers = Rc::clone(&self.answers);
        self.storage.run(effect, Rc::new(move |msg| answers.borrow_mut().push(msg)));
    }

    /// The next `count` answers, in order.
    async fn answers(&self, count: usize) -> Vec<Msg> {
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

    async fn one(&self, effect: Effect) -> String {
        self.send(effect);
        said(&self.answers(1).await[0])
    }

    async fn load(&self) -> StoredProject {
        self.send(Effect::LoadProject(P));
        match self.answers(1).await.pop() {
            Some(Msg::ProjectRead(P, Ok(stored))) => *stored,
            other => panic!("{other:?}"),
        }
    }

    /// What a page opened now would read.
    async fn load_elsewhere(&self, name: &str) -> StoredProject {
        Self::on(name).load().await
    }
}

async fn pause(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().unwrap();
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

/// An answer to a save, without its time.
fn said(msg: &Msg) -> String {
    match msg {
        Msg::Saved { seq, snapshot: false, at, .. } => {
            assert!(at.0 > 1_600_000_000_000, "{at:?} is no time of today");
            format!("saved {seq}")
        }
        Msg::Saved { seq, snapshot: true, .. } => format!("saved all {seq}"),
        Msg::SaveFailed { problem, .. } => format!("failed {problem:?}"),
        other => format!("{other:?}"),
    }
}

fn text(content: &str) -> Rc<Text> {
    Rc::new(Text::new(content.to_owned()))
}

const AWKWARD: &str = "نص 👩🏻‍🚒 e\u{301}\u{a0}x\r\ny\n";

fn append(seq: u64, record: &str) -> Effect {
    let texts = vec![text(AWKWARD)];
    Effect::AppendRecord { project: P, seq, record: record.into(), texts }
}

fn statement(number: u128) -> StatementId {
    StatementId(Uuid::from_u128(number))
}

fn snapshot_of(head: &str, statements: &[(u128, &str)], texts: &[&str]) -> Box<Snapshot> {
    Box::new(Snapshot {
        head: head.into(),
        codebook: "codebook".into(),
        statements: statements.iter().map(|(id, json)| (statement(*id), (*json).into())).collect(),
        history: format!("history of {head}"),
        texts: texts.iter().map(|content| text(content)).collect(),
    })
}

fn snapshot(seq: u64, head: &str) -> Effect {
    let snapshot = snapshot_of(head, &[(7, "seven")], &["text"]);
    Effect::WriteSnapshot { project: P, seq, snapshot }
}

#[wasm_bindgen_test]
async fn what_was_appended_is_loaded() {
    let window = Window::with_project("test-append").await;
    assert_eq!(window.one(append(1, "one 😀\u{0}\u{2028}")).await, "saved 1");
    assert_eq!(window.one(append(2, "two")).await, "saved 2");
    let stored = window.load_elsewhere("test-append").await;
    let mut expected = StoredProject {
        head: "head".into(),
        codebook: "codebook".into(),
        history: "history of head".into(),
        journal: vec![(1, "one 😀\u{0}\u{2028}".into()), (2, "two".into())],
        ..StoredProject::default()
    };
    expected.statements.insert(statement(7), "seven".into());
    for content in ["text", AWKWARD] {
        expected.texts.insert(text(content).sha256(), content.into());
    }
    assert_eq!(stored, expected);
}

#[wasm_bindgen_test]
async fn many_at_once_stay_in_order_even_before_the_database_is_open() {
    let window = Window::fresh("test-many").await;
    window.send(snapshot(0, "head"));
    for seq in 1..=200 {
        window.send(append(seq, &format!("record {seq}")));
    }
    let mut expected: Vec<String> = (1..=200).map(|seq| format!("saved {seq}")).collect();
    let mut answers: Vec<String> = window.answers(201).await.iter().map(said).collect();
    // The snapshot may be acknowledged among the records, which depend on it alone.
    answers.retain(|answer| answer != "saved all 0");
    assert_eq!(answers, expected);
    let journal = window.load_elsewhere("test-many").await.journal;
    assert_eq!(journal.len(), 200);
    expected = (1..=200).map(|seq| format!("record {seq}")).collect();
    assert_eq!(journal.into_iter().map(|(_, record)| record).collect::<Vec<_>>(), expected);
}

#[wasm_bindgen_test]
async fn a_snapshot_drops_what_it_includes_and_keeps_what_came_later() {
    let window = Window::with_project("test-snapshot").await;
    for seq in 1..=5 {
        window.send(append(seq, &format!("record {seq}")));
    }
    let statements = [(8, "eight"), (9, "nine")];
    let next = snapshot_of("next", &statements, &["text", "another"]);
    window.send(Effect::WriteSnapshot { project: P, seq: 3, snapshot: next });
    window.answers(6).await;
    let stored = window.load_elsewhere("test-snapshot").await;
    assert_eq!(stored.snapshot_seq, 3);
    assert_eq!((stored.head.as_str(), stored.history.as_str()), ("next", "history of next"));
    assert_eq!(stored.journal, [(4, "record 4".into()), (5, "record 5".into())]);
    let ids: Vec<_> = stored.statements.keys().copied().collect();
    assert_eq!(ids, [statement(8), statement(9)], "the statement that is gone is gone");
    assert_eq!(stored.texts.len(), 3);

    // The next one rewrites only what changed; what it leaves must be what was there.
    let statements = [(8, "eight changed"), (9, "nine")];
    let last = snapshot_of("next", &statements, &["text"]);
    window.send(Effect::WriteSnapshot { project: P, seq: 5, snapshot: last });
    assert_eq!(said(&window.answers(1).await[0]), "saved all 5");
    let stored = window.load_elsewhere("test-snapshot").await;
    let parts: Vec<_> = stored.statements.values().map(String::as_str).collect();
    assert_eq!(parts, ["eight changed", "nine"]);
    assert_eq!((stored.head.as_str(), stored.journal.len(), stored.texts.len()), ("next", 0, 1));
}

#[wasm_bindgen_test]
async fn parts_are_written_again_after_another_window_wrote_them() {
    let one = Window::with_project("test-parts").await;
    let two = Window::on("test-parts");
    two.load().await;
    let theirs = snapshot_of("head", &[(7, "theirs")], &["text"]);
    two.send(Effect::WriteSnapshot { project: P, seq: 0, snapshot: theirs });
    two.answers(1).await;
    // The same number again: only the content differs from what the first one knows.
    one.load().await;
    assert_eq!(one.one(snapshot(0, "head")).await, "saved all 0");
    assert_eq!(one.load_elsewhere("test-parts").await.statements[&statement(7)], "seven");
}

#[wasm_bindgen_test]
async fn a_conflict_is_told_and_nothing_is_overwritten() {
    let one = Window::with_project("test-conflict").await;
    let two = Window::on("test-conflict");
    two.load().await;
    assert_eq!(one.one(append(1, "one's")).await, "saved 1");
    assert_eq!(two.one(append(1, "two's")).await, "failed WrittenElsewhere");
    assert_eq!(two.one(append(2, "two's")).await, "failed WrittenElsewhere");
    assert_eq!(two.one(snapshot(2, "two's")).await, "failed WrittenElsewhere");
    let stored = two.load().await;
    assert_eq!((stored.head.as_str(), stored.journal), ("head", vec![(1, "one's".into())]));
    assert_eq!(two.one(append(2, "two's")).await, "saved 2", "it has read what is there");
    assert_eq!(one.one(append(2, "one's")).await, "failed WrittenElsewhere");
}

#[wasm_bindgen_test]
async fn a_snapshot_waits_for_records_that_may_meet_a_conflict() {
    let one = Window::with_project("test-race").await;
    let two = Window::on("test-race");
    two.load().await;
    one.one(append(1, "one's")).await;
    two.send(append(1, "two's"));
    two.send(snapshot(1, "two's"));
    let answers: Vec<_> = two.answers(2).await.iter().map(said).collect();
    assert_eq!(answers, ["failed WrittenElsewhere"; 2]);
    assert_eq!(one.load_elsewhere("test-race").await.journal, [(1, "one's".into())]);
}

#[wasm_bindgen_test]
async fn a_record_below_anothers_snapshot_is_not_called_saved() {
    let one = Window::with_project("test-below").await;
    let two = Window::on("test-below");
    two.load().await;
    one.one(append(1, "one's")).await;
    assert_eq!(one.one(snapshot(1, "one's")).await, "saved all 1");
    assert_eq!(two.one(append(1, "two's")).await, "failed WrittenElsewhere");
    assert_eq!(two.load().await.journal, []);
}

#[wasm_bindgen_test]
async fn the_same_record_again_is_saved() {
    let window = Window::with_project("test-again").await;
    assert_eq!(window.one(append(1, "one")).await, "saved 1");
    assert_eq!(window.one(append(1, "one")).await, "saved 1");
    assert_eq!(window.load().await.journal, [(1, "one".into())]);
}

#[wasm_bindgen_test]
async fn stores_that_an_older_build_lacks_are_added() {
    idb::delete("test-older").await.unwrap();
    let older = idb::open("test-older", &[schema::TEXTS, schema::PARTS]).await.unwrap();
    assert_eq!(older.version(), 1.0);
    let transaction = idb::transaction(&older, &[schema::TEXTS], idb::Mode::Write).unwrap();
    let texts = transaction.object_store(schema::TEXTS).unwrap();
    texts.put_with_key(&"kept".into(), &"key".into()).unwrap();
    idb::complete(&transaction).await.unwrap();
    older.close();

    let window = Window::on("test-older");
    assert_eq!(window.one(snapshot(0, "head")).await, "saved all 0");
    assert_eq!(window.one(append(1, "one")).await, "saved 1");
    window.storage.close();
    // The older build opens what the newer one made.
    let older = idb::open("test-older", &[schema::TEXTS, schema::PARTS]).await.unwrap();
    assert_eq!(older.version(), 2.0);
    let transaction = idb::transaction(&older, &[schema::TEXTS], idb::Mode::Read).unwrap();
    let texts = transaction.object_store(schema::TEXTS).unwrap();
    let kept = idb::settled(texts.get(&"key".into()).unwrap()).await.unwrap();
    assert_eq!(kept.as_string().as_deref(), Some("kept"));
    older.close();
}

#[wasm_bindgen_test]
async fn a_window_makes_way_and_comes_back() {
    let window = Window::with_project("test-way").await;
    // Deleting waits until every connection is closed: it would hang without politeness.
    idb::delete("test-way").await.unwrap();
    assert_eq!(window.one(append(1, "one")).await, "failed NotFound", "nothing to replay it on");
    assert_eq!(window.one(snapshot(1, "head")).await, "saved all 1");
    assert_eq!(window.one(append(2, "two")).await, "saved 2");
    assert_eq!(window.load().await.journal, [(2, "two".into())]);
}

#[wasm_bindgen_test]
async fn settings_recents_and_places_come_back() {
    let window = Window::with_project("test-page").await;
    let settings = Settings { code_keys: false, snap_to_words: true };
    let recent = Recent {
        id: P,
        name: "Náme 😀".into(),
        statements: 3,
        annotations: 14,
        used: Timestamp(1_500_000_000_000),
        open: true,
    };
    let mut place = Place { statement: Some(statement(7)), ..Place::default() };
    place.paragraphs.insert(statement(7), 41);
    window.send(Effect::SaveSettings(settings));
    window.send(Effect::SaveRecents(vec![recent.clone()]));
    window.send(Effect::SavePlace(P, Place::default()));
    window.send(Effect::SavePlace(P, place.clone()));
    // A snapshot leaves the place alone.
    window.one(snapshot(0, "later")).await;
    let again = Window::on("test-page");
    again.send(Effect::LoadStart);
    let expected = Msg::Started { settings, recents: vec![recent], problem: None };
    assert_eq!(again.answers(1).await, [expected]);
    assert_eq!(again.load().await.place, Some(place));
}

#[wasm_bindgen_test]
async fn an_empty_database_starts_with_nothing() {
    let window = Window::fresh("test-empty").await;
    window.send(Effect::LoadStart);
    let (settings, recents) = (Settings::default(), Vec::new());
    assert_eq!(window.answers(1).await, [Msg::Started { settings, recents, problem: None }]);
    window.send(Effect::LoadProject(OTHER));
    let not_found = Msg::ProjectRead(OTHER, Err(StorageProblem::NotFound));
    assert_eq!(window.answers(1).await, [not_found]);
    window.send(append(1, "one"));
    assert_eq!(said(&window.answers(1).await[0]), "failed NotFound", "no snapshot below it");
}

#[wasm_bindgen_test]
async fn projects_do_not_see_each_other() {
    let window = Window::with_project("test-two").await;
    let theirs = snapshot_of("other", &[(7, "theirs"), (8, "theirs")], &["theirs"]);
    window.send(Effect::WriteSnapshot { project: OTHER, seq: 9, snapshot: theirs });
    window.send(append(1, "one"));
    window.answers(2).await;
    assert_eq!(window.one(snapshot(1, "head")).await, "saved all 1");
    let stored = window.load().await;
    assert_eq!((stored.statements.len(), stored.texts.len()), (1, 1));
    window.send(Effect::LoadProject(OTHER));
    let Some(Msg::ProjectRead(OTHER, Ok(stored))) = window.answers(1).await.pop() else {
        panic!("the other project is gone");
    };
    assert_eq!((stored.snapshot_seq, stored.statements.len(), stored.texts.len()), (9, 2, 1));
}

#[wasm_bindgen_test]
async fn records_set_aside_are_kept_and_out_of_the_way() {
    let window = Window::with_project("test-aside").await;
    for seq in 1..=3 {
        window.send(append(seq, &format!("record {seq}")));
    }
    window.answers(3).await;
    let records = vec![(2, "record 2".to_owned()), (3, "record 3".to_owned())];
    window.send(Effect::SetAside { project: P, records });
    assert_eq!(window.load().await.journal, [(1, "record 1".into())]);
    assert_eq!(window.one(snapshot(3, "head")).await, "saved all 3");
    assert_eq!(aside("test-aside").await, ["record 2", "record 3"]);
}

async fn aside(name: &str) -> Vec<String> {
    let database = idb::open(name, &schema::STORES).await.unwrap();
    let transaction = idb::transaction(&database, &[schema::ASIDE], idb::Mode::Read).unwrap();
    let store = transaction.object_store(schema::ASIDE).unwrap();
    let all = idb::settled(store.get_all().unwrap()).await.unwrap();
    database.close();
    js_sys::Array::from(&all).iter().filter_map(|value| value.as_string()).collect()
}

#[wasm_bindgen_test]
async fn damaged_values_are_no_end() {
    let window = Window::with_project("test-damage").await;
    window.one(append(1, "one")).await;
    let database = idb::open("test-damage", &schema::STORES).await.unwrap();
    let stores = [schema::PARTS, schema::JOURNAL, schema::PAGE, schema::TEXTS];
    let transaction = idb::transaction(&database, &stores, idb::Mode::Write).unwrap();
    let put = |store: &str, key: &JsValue, value: &JsValue| {
        transaction.object_store(store).unwrap().put_with_key(value, key).unwrap();
    };
    put(schema::PARTS, &schema::part_key(P, schema::part::HEAD), &JsValue::NULL);
    put(schema::PARTS, &schema::part_key(P, "a newer build's"), &"?".into());
    put(schema::PARTS, &schema::part_key(P, "statement:none"), &"?".into());
    put(schema::PARTS, &schema::part_key(P, schema::part::TEXTS), &"?".into());
    put(schema::PARTS, &schema::part_key(P, schema::part::PLACE), &"{".into());
    put(schema::JOURNAL, &schema::record_key(P, 1), &JsValue::TRUE);
    put(schema::PAGE, &schema::SETTINGS.into(), &"{".into());
    put(schema::PAGE, &schema::RECENTS.into(), &JsValue::from_f64(1.0));
    idb::complete(&transaction).await.unwrap();
    database.close();
    let stored = window.load().await;
    assert_eq!((stored.head.as_str(), stored.place), ("", None));
    assert_eq!(stored.journal, [(1, String::new())]);
    window.send(Effect::LoadStart);
    let (settings, recents) = (Settings::default(), Vec::new());
    assert_eq!(window.answers(1).await, [Msg::Started { settings, recents, problem: None }]);
}

#[wasm_bindgen_test]
async fn half_a_snapshot_is_none() {
    let window = Window::with_project("test-half").await;
    window.one(append(1, "one")).await;
    let database = idb::open("test-half", &schema::STORES).await.unwrap();
    let transaction = idb::transaction(&database, &[schema::PARTS], idb::Mode::Write).unwrap();
    let done = idb::complete(&transaction);
    let store = transaction.object_store(schema::PARTS).unwrap();
    store.put_with_key(&"half".into(), &schema::part_key(P, schema::part::HEAD)).unwrap();
    transaction.abort().unwrap();
    assert!(done.await.is_err(), "an aborted transaction must not count as complete");
    database.close();
    assert_eq!(window.load().await.head, "head");
}

#[wasm_bindgen_test]
fn errors_have_names() {
    let error = web_sys::DomException::new_with_message_and_name("full", "QuotaExceededError");
    let error: JsValue = error.unwrap().unchecked_into();
    assert_eq!(idb::error_name(&error), "QuotaExceededError");
    assert_eq!(idb::error_message(&error), "full");
    assert_eq!(idb::error_name(&"a string".into()), "");
}
