//! The ways into the page besides its own buttons: links to passages, files that the system opens with
//! the installed page, and what other programs share with it.

use std::cell::Cell;

use gloo::events::EventListener;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use crate::browser::files::read_files;
use crate::browser::store::Store;
use crate::browser::{clipboard, embed};
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_app::statements::link;

/// The fragment with which the service worker opens the page for what was shared.
const SHARED: &str = "#shared";

/// The start of the name of the cache in which it keeps that, as in `src/service-worker.js`.
const CACHE: &str = "statement-annotator-shared ";

thread_local! {
    static OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Opens what comes through the doors, now and later. Further calls do nothing.
pub fn open(store: &Store) {
    if OPEN.replace(true) {
        return;
    }
    look_at_address(store);
    take_launched(store);
    embed::open(store);
    let Some(window) = web_sys::window() else { return };
    let store = store.clone();
    EventListener::new(&window, "hashchange", move |_| look_at_address(&store)).forget();
}

fn fragment() -> Option<String> {
    web_sys::window()?.location().hash().ok()
}

fn look_at_address(store: &Store) {
    let Some(fragment) = fragment() else { return };
    if fragment.starts_with(link::START) {
        store.dispatch(Msg::Statements(StatementsMsg::LinkCame(fragment)));
    } else if fragment == SHARED {
        clear_fragment();
        take_shared(store.clone());
    }
}

/// Takes the fragment out of the address, so that a reload does not follow it again.
fn clear_fragment() {
    let cleared = || {
        let window = web_sys::window()?;
        let (location, history) = (window.location(), window.history().ok()?);
        let address = location.pathname().ok()? + &location.search().ok()?;
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
    };
    // If it fails, a reload finds nothing that was shared.
    let _ = cleared();
}

/// Copies the address of the page with this fragment.
pub fn copy_link(fragment: &str) {
    let address = || {
        let address = web_sys::window()?.location().href().ok()?;
        Some(format!("{}{fragment}", address.split('#').next()?))
    };
    if let Some(address) = address() {
        clipboard::copy(&address);
    }
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = get(object, method)?.dyn_into().ok()?;
    method.apply(object, &arguments.iter().collect()).ok()
}

async fn answer(promise: Option<JsValue>) -> Option<JsValue> {
    JsFuture::from(promise?.dyn_into::<Promise>().ok()?).await.ok()
}

/// Takes files that the system opens with the installed page. They are read like dropped ones, and
/// nothing is ever written to them.
fn take_launched(store: &Store) {
    let queue = web_sys::window().and_then(|window| get(window.as_ref(), "launchQueue"));
    let Some(queue) = queue else { return };
    let store = store.clone();
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launched: JsValue| {
        let handles = get(&launched, "files").map(|files| Array::from(&files)).unwrap_or_default();
        if handles.length() == 0 {
            return;
        }
        let store = store.clone();
        spawn_local(async move {
            let mut files = Vec::new();
            for handle in handles.iter() {
                let file = answer(call(&handle, "getFile", &[])).await;
                files.extend(file.and_then(|file| file.dyn_into::<File>().ok()));
            }
            read_files(&store, files);
        });
    });
    // The queue calls it as long as the page is there.
    let _ = call(&queue, "setConsumer", &[consumer.into_js_value()]);
}

/// Takes what the service worker has kept: files, and a text.
fn take_shared(store: Store) {
    spawn_local(async move {
        let read = async {
            let window = web_sys::window()?;
            let caches = get(window.as_ref(), "caches")?;
            let name = format!("{CACHE}{}", scope()?);
            let cache = answer(call(&caches, "open", &[name.clone().into()])).await?;
            let keys = Array::from(&answer(call(&cache, "keys", &[])).await?);
            let (mut files, mut texts) = (Vec::new(), Vec::new());
            for key in keys.iter() {
                let kept = answer(call(&cache, "match", &[key])).await?;
                let headers = get(&kept, "headers")?;
                let name = call(&headers, "get", &["x-name".into()]).and_then(|it| it.as_string());
                match name {
                    Some(name) => {
                        let blob = answer(call(&kept, "blob", &[])).await?;
                        let name = String::from(js_sys::decode_uri_component(&name).ok()?);
                        files.push(File::new_with_blob_sequence(&Array::of1(&blob), &name).ok()?);
                    }
                    None => texts.extend(answer(call(&kept, "text", &[])).await?.as_string()),
                }
            }
            // What was taken is not taken again.
            answer(call(&caches, "delete", &[name.into()])).await;
            Some((files, texts))
        };
        let Some((files, texts)) = read.await else { return };
        if !files.is_empty() {
            read_files(&store, files);
        }
        for text in texts {
            store.dispatch(Msg::TextPasted(text));
        }
    });
}

/// The scope of the service worker: the folder of the page.
fn scope() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    let page = address.split(['#', '?']).next()?;
    Some(page.get(..=page.rfind('/')?)?.to_owned())
}
