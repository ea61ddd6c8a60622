//! Databases of older builds, wiped databases, and unreadable values.

use annotator_app::effect::Effect;
use annotator_app::keeping::storage::Settings;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use statement_annotator::browser::storage::{idb, schema};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::window::{P, Window, append, snapshot};

#[wasm_bindgen_test]
async fn missing_stores_of_an_older_build_are_added() {
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
    // The older build opens the database of the newer one.
    let older = idb::open("test-older", &[schema::TEXTS, schema::PARTS]).await.unwrap();
    assert_eq!(older.version(), 2.0);
    let transaction = idb::transaction(&older, &[schema::TEXTS], idb::Mode::Read).unwrap();
    let texts = transaction.object_store(schema::TEXTS).unwrap();
    let kept = idb::settled(texts.get(&"key".into()).unwrap()).await.unwrap();
    assert_eq!(kept.as_string().as_deref(), Some("kept"));
    older.close();
}

#[wasm_bindgen_test]
async fn a_window_closes_its_connection_for_others_and_reopens_it() {
    let window = Window::with_project("test-way").await;
    // Deleting waits until all connections are closed, so it would hang if the window did not close
    // its own.
    idb::delete("test-way").await.unwrap();
    assert_eq!(window.one(append(1, "one")).await, "failed NotFound", "nothing to replay it on");
    assert_eq!(window.one(snapshot(1, "head")).await, "saved all 1");
    assert_eq!(window.one(append(2, "two")).await, "saved 2");
    assert_eq!(window.load().await.journal, [(2, "two".into())]);
}

#[wasm_bindgen_test]
async fn records_set_aside_leave_the_journal_and_are_kept() {
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
async fn damaged_values_do_not_prevent_loading() {
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
    assert_eq!(
        window.answers(1).await,
        [Msg::Start(StartMsg::Started { settings, recents, problem: None })]
    );
}

#[wasm_bindgen_test]
async fn a_failed_snapshot_changes_nothing() {
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
