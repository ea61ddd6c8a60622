//! IndexedDB as futures: the few calls that storage needs.
//!
//! This is our own code because it is short: a promise's `resolve` and `reject` are the handlers of
//! a request, so no closure outlives it. The crates for this have traits, builders and error types
//! that would be larger than the whole of storage.

use std::future::Future;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbKeyRange, IdbOpenDbRequest, IdbRequest,
    IdbTransaction,
};

/// How often opening is tried again while other windows change the database.
const OPEN_ATTEMPTS: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Read,
    /// Writing. Done when the browser has handed the data to the system.
    Write,
    /// Writing. Done when the data is on the disk.
    WriteStrict,
}

/// Opens a database at its current version, and adds missing stores.
///
/// # Errors
/// The browser's error.
pub async fn open(name: &str, stores: &[&'static str]) -> Result<IdbDatabase, JsValue> {
    let factory = factory()?;
    let mut last = JsValue::UNDEFINED;
    for _ in 0..OPEN_ATTEMPTS {
        let database = opened(factory.open(name)?, stores).await?;
        if missing(&database, stores).is_empty() {
            return Ok(database);
        }
        // An older build made the database. Raising the version lets this build add the missing
        // stores.
        let version = database.version() + 1.0;
        database.close();
        match opened(factory.open_with_f64(name, version)?, stores).await {
            Ok(database) => return Ok(database),
            // Another window was faster. Try again.
            Err(error) if error_name(&error) == "VersionError" => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

/// Deletes a database, for tests.
///
/// # Errors
/// The browser's error.
pub async fn delete(name: &str) -> Result<(), JsValue> {
    settled(factory()?.delete_database(name)?.into()).await.map(drop)
}

fn factory() -> Result<IdbFactory, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    window.indexed_db()?.ok_or_else(|| JsValue::from_str("no IndexedDB"))
}

async fn opened(
    request: IdbOpenDbRequest,
    stores: &[&'static str],
) -> Result<IdbDatabase, JsValue> {
    let stores = stores.to_vec();
    let opening = request.clone();
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        let Ok(database) = opening.result().and_then(JsCast::dyn_into::<IdbDatabase>) else {
            return;
        };
        for store in missing(&database, &stores) {
            // A failure aborts the upgrade, and the request reports it.
            let _ = database.create_object_store(store);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    settled(request.into()).await?.dyn_into()
}

fn missing(database: &IdbDatabase, stores: &[&'static str]) -> Vec<&'static str> {
    let there = database.object_store_names();
    stores.iter().copied().filter(|store| !there.contains(store)).collect()
}

/// Begins a transaction over `stores`.
///
/// # Errors
/// The browser's error, for example because the connection was closed.
pub fn transaction(
    database: &IdbDatabase,
    stores: &[&str],
    mode: Mode,
) -> Result<IdbTransaction, JsValue> {
    let stores: Array = stores.iter().copied().map(JsValue::from_str).collect();
    let (mode, durability) = match mode {
        Mode::Read => ("readonly", "default"),
        Mode::Write => ("readwrite", "default"),
        Mode::WriteStrict => ("readwrite", "strict"),
    };
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    // web-sys has these options only behind an unstable flag.
    let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    begin.call3(database, &stores, &mode.into(), &options)?.dyn_into()
}

/// The result of a request.
///
/// The handlers are set at once, not when the future is first polled.
pub fn settled(request: IdbRequest) -> impl Future<Output = Result<JsValue, JsValue>> {
    let event = JsFuture::from(Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    }));
    async move {
        match event.await {
            Ok(_) => request.result(),
            Err(_) => Err(error_or_unknown(request.error().ok().flatten())),
        }
    }
}

/// Waits until a transaction is complete, which means that its data is stored.
///
/// The handlers are set at once, not when the future is first polled.
pub fn complete(transaction: &IdbTransaction) -> impl Future<Output = Result<(), JsValue>> + use<> {
    let transaction = transaction.clone();
    let event = JsFuture::from(Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    }));
    async move {
        match event.await {
            Ok(_) => Ok(()),
            Err(_) => Err(error_or_unknown(transaction.error())),
        }
    }
}

/// Commits a transaction without waiting for its requests. Browsers without this call commit on
/// their own, a little later.
pub fn commit(transaction: &IdbTransaction) {
    let commit = Reflect::get(transaction, &"commit".into()).and_then(JsCast::dyn_into::<Function>);
    // It fails if the transaction was already aborted, which is reported elsewhere.
    let _ = commit.and_then(|commit| commit.call0(transaction));
}

/// All keys from `low` to `high`, including both.
///
/// # Errors
/// If one of them is not a valid key, or `low` is greater than `high`.
pub fn range(low: &JsValue, high: &JsValue) -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(low, high)
}

/// The name of a `DOMException` or error, such as `QuotaExceededError`.
#[must_use]
pub fn error_name(error: &JsValue) -> String {
    property(error, "name")
}

/// The message of a `DOMException` or error.
#[must_use]
pub fn error_message(error: &JsValue) -> String {
    property(error, "message")
}

fn property(error: &JsValue, name: &str) -> String {
    Reflect::get(error, &name.into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

fn error_or_unknown(error: Option<DomException>) -> JsValue {
    // `abort()` sets no error.
    error.map_or_else(|| JsValue::from_str("aborted"), JsValue::from)
}
