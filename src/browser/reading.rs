//! Reading files with the module of tools, in a worker of its own: fetched and started when the
//! first file is read, ended when a file takes too long or breaks it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::browser::storage::Answer;
use crate::browser::strings::long_string;
use crate::browser::tools_worker::ToolsWorker;
use annotator_app::intake::IntakeMsg;
use annotator_app::msg::{FileBytes, Msg};
use annotator_core::reading::{Failure, Reply, Request};

/// How long a reader may say nothing, in seconds.
const PATIENCE: u32 = 30;

thread_local! {
    static TOOLS: RefCell<Tools> = RefCell::default();
}

#[derive(Default)]
struct Tools {
    started: Option<ToolsWorker>,
    /// What is being read. One file at a time.
    reading: Option<Reading>,
}

struct Reading {
    job: u64,
    answer: Answer,
    patience: Option<Timeout>,
}

/// Reads a file; answers come as [`IntakeMsg::Replied`].
pub fn read(job: u64, request: &Request, file: &FileBytes, answer: Answer) {
    let bytes = Uint8Array::from(file.bytes.as_slice());
    let Ok(request) = serde_json::to_string(request) else { return };
    let message = Array::of3(&"read".into(), &request.into(), &bytes);
    TOOLS.with_borrow_mut(|tools| tools.reading = Some(Reading { job, answer, patience: None }));
    spawn_local(async move {
        if TOOLS.with_borrow(|tools| tools.started.is_none()) {
            match ToolsWorker::start(heard).await {
                // Stopped meanwhile: another one may have been started since.
                Ok(started) if !is_reading(job) => return drop(started),
                Ok(started) => TOOLS.with_borrow_mut(|tools| tools.started = Some(started)),
                Err(_) => return give_up(job, Failure::NoReaders),
            }
        }
        if !is_reading(job) {
            return; // stopped meanwhile
        }
        let posted = TOOLS.with_borrow(|tools| {
            let started = tools.started.as_ref()?;
            let buffers = Array::of1(&bytes.buffer());
            started.post(&message, &buffers).ok()
        });
        match posted {
            Some(()) => be_patient(),
            None => give_up(job, Failure::NoReaders),
        }
    });
}

/// Stops what is being read. The next file gets another worker.
pub fn stop() {
    let old = TOOLS.with_borrow_mut(std::mem::take);
    drop(old);
}

fn is_reading(job: u64) -> bool {
    TOOLS.with_borrow(|tools| tools.reading.as_ref().is_some_and(|reading| reading.job == job))
}

/// Ends the worker as well, of which nobody knows what it still does.
fn give_up(job: u64, failure: Failure) {
    if !is_reading(job) {
        return;
    }
    let old = TOOLS.with_borrow_mut(std::mem::take);
    if let Some(Reading { answer, .. }) = &old.reading {
        answer(replied(job, Reply::Failed(failure)));
    }
}

fn give_up_what_is_read(failure: Failure) {
    let job = TOOLS.with_borrow(|tools| tools.reading.as_ref().map(|reading| reading.job));
    if let Some(job) = job {
        give_up(job, failure);
    }
}

/// Counts the time anew.
fn be_patient() {
    let timeout = Timeout::new(PATIENCE * 1_000, || {
        give_up_what_is_read(Failure::TookTooLong { seconds: PATIENCE });
    });
    TOOLS.with_borrow_mut(|tools| {
        if let Some(reading) = &mut tools.reading {
            reading.patience = Some(timeout);
        }
    });
}

fn replied(job: u64, reply: Reply) -> Msg {
    Msg::Intake(IntakeMsg::Replied(job, Rc::new(reply)))
}

/// What the worker says: a reply as JSON, or null when the reader broke.
fn heard(data: &JsValue) {
    let reply = long_string(data).and_then(|json| serde_json::from_str::<Reply>(&json).ok());
    let Some(reply) = reply else { return give_up_what_is_read(Failure::Stopped) };
    let goes_on = matches!(reply, Reply::Progress { .. } | Reply::Read(..) | Reply::NotRead(..));
    // The answer may lead to the next file at once.
    let found = TOOLS.with_borrow_mut(|tools| {
        let reading = tools.reading.take()?;
        let found = (reading.job, reading.answer.clone());
        tools.reading = goes_on.then_some(reading);
        Some(found)
    });
    if goes_on {
        be_patient();
    }
    if let Some((job, answer)) = found {
        answer(replied(job, reply));
    }
}
