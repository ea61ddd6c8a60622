//! The connection to the database. It is opened when first needed, and closed when another window
//! needs that.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::IdbDatabase;

use super::{idb, schema};
use annotator_app::keeping::storage::StorageProblem;

type Job = Box<dyn FnOnce(Result<IdbDatabase, StorageProblem>)>;

/// A connection with a queue of jobs that wait for it.
pub(super) struct Connection(Rc<Inner>);

struct Inner {
    name: String,
    state: RefCell<ConnectionState>,
}

enum ConnectionState {
    Closed,
    Opening(Vec<Job>),
    Open(Opened),
}

/// An open database with its event handlers.
struct Opened {
    database: IdbDatabase,
    _give_up: Closure<dyn FnMut()>,
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.set_onclose(None);
        // The browser finishes running transactions first.
        self.database.close();
    }
}

impl Connection {
    pub(super) fn new(name: &str) -> Self {
        Self(Rc::new(Inner { name: name.into(), state: RefCell::new(ConnectionState::Closed) }))
    }

    /// Runs `job` with the open database: at once if it is open, else in its turn.
    pub(super) fn with(&self, job: impl FnOnce(Result<IdbDatabase, StorageProblem>) + 'static) {
        let mut state = self.0.state.borrow_mut();
        match &mut *state {
            ConnectionState::Open(opened) => {
                let database = opened.database.clone();
                drop(state);
                job(Ok(database));
            }
            ConnectionState::Opening(line) => line.push(Box::new(job)),
            ConnectionState::Closed => {
                *state = ConnectionState::Opening(vec![Box::new(job)]);
                spawn_local(open(Rc::clone(&self.0)));
            }
        }
    }

    /// Closes the connection. The next job opens it again.
    pub(super) fn close(&self) {
        close(&self.0);
    }
}

async fn open(inner: Rc<Inner>) {
    let outcome = idb::open(&inner.name, &schema::STORES).await;
    let outcome = outcome.map_err(|error| open_problem(&error));
    let next = match &outcome {
        Ok(database) => ConnectionState::Open(watched(database.clone(), Rc::downgrade(&inner))),
        Err(_) => ConnectionState::Closed,
    };
    let ConnectionState::Opening(line) = inner.state.replace(next) else { return };
    for job in line {
        job(outcome.clone());
    }
}

/// Closes the connection when another window wants to add a store or to delete the database, which
/// would otherwise wait. The browser itself may close it when the user clears data.
fn watched(database: IdbDatabase, inner: Weak<Inner>) -> Opened {
    let give_up = Closure::<dyn FnMut()>::new(move || {
        if let Some(inner) = inner.upgrade() {
            // The handler must not be dropped while it runs.
            spawn_local(async move { close(&inner) });
        }
    });
    let handler = Some(give_up.as_ref().unchecked_ref());
    database.set_onversionchange(handler);
    database.set_onclose(handler);
    Opened { database, _give_up: give_up }
}

fn close(inner: &Inner) {
    let mut state = inner.state.borrow_mut();
    if matches!(*state, ConnectionState::Open(_)) {
        *state = ConnectionState::Closed;
    }
}

/// Whether this error means that the connection is unusable.
pub(super) fn is_broken(error: &JsValue) -> bool {
    matches!(idb::error_name(error).as_str(), "InvalidStateError" | "UnknownError")
}

/// The problem to report for an error.
pub(super) fn problem(error: &JsValue) -> StorageProblem {
    match idb::error_name(error).as_str() {
        "QuotaExceededError" => StorageProblem::QuotaFull,
        "ConstraintError" => StorageProblem::WrittenElsewhere,
        "SecurityError" | "NotAllowedError" => StorageProblem::Denied,
        name => {
            let message = idb::error_message(error);
            StorageProblem::Other(format!("{name}: {message}"))
        }
    }
}

/// The problem to report for an error while opening the database.
fn open_problem(error: &JsValue) -> StorageProblem {
    match idb::error_name(error).as_str() {
        // There is no IndexedDB, or it is switched off, as in private windows.
        "" | "InvalidStateError" => StorageProblem::Denied,
        _ => problem(error),
    }
}
