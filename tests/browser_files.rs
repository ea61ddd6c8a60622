//! Files in and out, and a page that is restored after a reload.

#![allow(unreachable_pub)] // modules that tests share
#![cfg(target_arch = "wasm32")]
// A test that cannot continue should fail.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod waiting;

use std::cell::RefCell;
use std::rc::Rc;

use annotator_app::intake::IntakeMsg;
use annotator_app::model::SaveState;
use annotator_app::msg::Msg;
use annotator_app::notice::Reason;
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use statement_annotator::browser::effects::page_store;
use statement_annotator::browser::storage::{Storage, idb};
use statement_annotator::browser::store::Store;
use statement_annotator::browser::{download, effects, files};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{File, HtmlAnchorElement};

use waiting::until;

wasm_bindgen_test_configure!(run_in_browser);

const STATEMENT: &str = "Mr. President,\r\n\r\nنلتزم 👩🏻‍🚒 e\u{301}\u{a0}x.\n";

async fn fresh(database: &str) -> Store {
    idb::delete(database).await.unwrap();
    page_store(Storage::named(database))
}

fn file(name: &str, content: &str) -> File {
    let content = Array::of1(&Uint8Array::from(content.as_bytes()));
    File::new_with_buffer_source_sequence(&content, name).unwrap()
}

fn is_saved(store: &Store) -> bool {
    store.read(|model| matches!(model.save_state(), Some(SaveState::Saved(_))))
}

fn statements(store: &Store) -> Vec<String> {
    store.read(|model| {
        let open = model.open.as_ref();
        let all = open.map(|open| open.project.statements.clone()).unwrap_or_default();
        all.iter().map(|statement| statement.text.as_str().to_owned()).collect()
    })
}

/// Waits until this many statements are read, and accepts them.
async fn accept(store: &Store, statements: usize) {
    until("the files are read", || {
        store.read(|model| {
            let intake = model.intake.as_ref();
            intake.is_some_and(|it| it.wanted() == statements && !it.is_under_way())
        })
    })
    .await;
    store.dispatch(Msg::Intake(IntakeMsg::Accepted));
}

#[wasm_bindgen_test]
async fn dropped_files_keep_their_order_and_survive_a_reload() {
    let store = fresh("test-files").await;
    let first = format!("First. {}", "long ".repeat(200_000));
    files::read_files(&store, vec![file("a.txt", &first), file("b.txt", STATEMENT)]);
    accept(&store, 2).await;
    until("both are read", || statements(&store).len() == 2).await;
    until("all is saved", || is_saved(&store)).await;
    let read = statements(&store);
    assert!(read[0].starts_with("First.") && read[1].contains("👩🏻‍🚒 e\u{301}\u{a0}x."));

    let reloaded = page_store(Storage::named("test-files"));
    effects::start(&reloaded);
    until("the project is open", || reloaded.read(|model| model.open.is_some())).await;
    assert_eq!(statements(&reloaded), read);
    let (before, after) = (
        store.read(|model| model.open.as_ref().unwrap().project.clone()),
        reloaded.read(|model| model.open.as_ref().unwrap().project.clone()),
    );
    assert_eq!(before, after);
}

#[wasm_bindgen_test]
async fn unreadable_files_are_reported_and_the_others_are_read() {
    let store = fresh("test-unreadable").await;
    let folder = file("folder", "");
    // Reading a folder's bytes fails with a rejected promise.
    let fails =
        Function::new_no_args("return Promise.reject(new DOMException('', 'NotFoundError'))");
    Reflect::set(&folder, &"arrayBuffer".into(), &fails).unwrap();
    let huge = file("huge.txt", "");
    let options = js_sys::Object::new();
    Reflect::set(&options, &"value".into(), &JsValue::from_f64(3e9)).unwrap();
    js_sys::Object::define_property(&huge, &"size".into(), &options);
    files::read_files(&store, vec![folder, huge, file("b.txt", STATEMENT)]);
    until("the others are reported", || store.read(|model| model.notices.len() == 2)).await;
    let reasons: Vec<_> =
        store.read(|model| model.notices.iter().map(|notice| notice.reason.clone()).collect());
    accept(&store, 1).await;
    until("the good one is read", || statements(&store).len() == 1).await;
    let unreadable = Reason::FileUnreadable { name: "folder".into() };
    assert!(reasons.iter().any(|reason| **reason == unreadable), "{reasons:?}");
    let is_huge =
        |reason: &Reason| matches!(reason, Reason::NotRead { name, .. } if name == "huge.txt");
    assert!(reasons.iter().any(|reason| is_huge(reason)), "{reasons:?}");
}

#[wasm_bindgen_test]
async fn downloads_have_their_content_and_leave_no_link_in_the_page() {
    let clicked: Rc<RefCell<Vec<(String, String)>>> = Rc::default();
    let seen = Rc::clone(&clicked);
    let document = web_sys::window().unwrap().document().unwrap();
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "click", options, move |event| {
        event.prevent_default();
        let anchor = event.target().unwrap().dyn_into::<HtmlAnchorElement>().unwrap();
        seen.borrow_mut().push((anchor.href(), anchor.download()));
    });
    download::download("Würde.csv", "text/csv", STATEMENT);
    drop(listener);
    let (url, name) = clicked.borrow().first().cloned().expect("a link was clicked");
    assert_eq!(name, "Würde.csv");
    assert_eq!(document.query_selector_all("a[download]").unwrap().length(), 0);

    let response = web_sys::window().unwrap().fetch_with_str(&url);
    let response = JsFuture::from(response).await.unwrap();
    let headers = Reflect::get(&response, &"headers".into()).unwrap();
    let get: Function = Reflect::get(&headers, &"get".into()).unwrap().unchecked_into();
    let media_type = get.call1(&headers, &"content-type".into()).unwrap();
    assert_eq!(media_type.as_string().as_deref(), Some("text/csv"));
    let text: Function = Reflect::get(&response, &"text".into()).unwrap().unchecked_into();
    let text: Promise = text.call0(&response).unwrap().unchecked_into();
    let text = JsFuture::from(text).await.unwrap();
    assert_eq!(text.as_string().as_deref(), Some(STATEMENT));
}
