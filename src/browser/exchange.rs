//! Exchange with other programs, with the module of tools in a worker of its own. Orders are posted one after the other,
//! and a project statement by statement with pauses between, so that the page never stands still.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::Blob;

use crate::browser::download::download_blob;
use crate::browser::storage::Answer as Tell;
use crate::browser::strings::long_string;
use crate::browser::tools_worker::ToolsWorker;
use annotator_app::exporting::ExportMsg;
use annotator_app::msg::{FileBytes, Msg};
use annotator_core::edit::history::History;
use annotator_core::exchange::order::{Answer, ExportFailure, Order};
use annotator_core::project::Project;
use annotator_core::stored::{encode_codebook, encode_head, encode_statement};

/// How long a worker may say nothing, in seconds.
const PATIENCE: u32 = 120;

/// For so long, in milliseconds, parts of a project are encoded before the page may draw.
const SLICE: f64 = 8.0;

thread_local! {
    static EXCHANGE: RefCell<Exchange> = RefCell::default();
}

#[derive(Default)]
struct Exchange {
    worker: Option<ToolsWorker>,
    waiting: VecDeque<Job>,
    /// Tells what was stopped from what came after.
    generation: u32,
    /// Whether jobs are being worked through.
    busy: bool,
    tell: Option<Tell>,
    /// Under which name and media type the next packed bytes are handed out.
    name: Option<(String, String)>,
    patience: Option<Timeout>,
}

enum Job {
    Order(Order, Vec<Rc<FileBytes>>),
    Project(Box<Project>),
}

/// Asks something, with the files that it speaks of.
pub fn order(order: Order, files: Vec<Rc<FileBytes>>, tell: Tell) {
    add(Job::Order(order, files), tell);
}

/// Hands over a project.
pub fn send(project: Box<Project>, tell: Tell) {
    add(Job::Project(project), tell);
}

/// Asks for what was written last, and hands it out as a file.
pub fn pack(name: String, media_type: String, not_carried: String, tell: Tell) {
    EXCHANGE.with_borrow_mut(|exchange| exchange.name = Some((name, media_type)));
    add(Job::Order(Order::Pack { not_carried }, Vec::new()), tell);
}

/// Stops whatever is done. A worker that has nothing to do stays for the next order.
pub fn stop() {
    let idle = EXCHANGE.with_borrow(|exchange| !exchange.busy && exchange.patience.is_none());
    drop(begin_anew(idle));
}

/// Forgets all but, perhaps, the worker.
fn begin_anew(keep: bool) -> Exchange {
    EXCHANGE.with_borrow_mut(|exchange| {
        let generation = exchange.generation.wrapping_add(1);
        let worker = if keep { exchange.worker.take() } else { None };
        std::mem::replace(exchange, Exchange { generation, worker, ..Exchange::default() })
    })
}

fn add(job: Job, tell: Tell) {
    let start = EXCHANGE.with_borrow_mut(|exchange| {
        exchange.waiting.push_back(job);
        exchange.tell = Some(tell);
        let idle = !exchange.busy;
        exchange.busy = true;
        idle.then_some(exchange.generation)
    });
    if let Some(generation) = start {
        spawn_local(work(generation));
    }
}

/// Works through what waits, unless it is stopped meanwhile.
async fn work(generation: u32) {
    if EXCHANGE.with_borrow(|exchange| exchange.worker.is_none()) {
        match ToolsWorker::start(heard).await {
            Ok(_) if !is_current(generation) => return,
            Ok(worker) => EXCHANGE.with_borrow_mut(|exchange| exchange.worker = Some(worker)),
            Err(_) => return give_up(generation, ExportFailure::NoTools),
        }
    }
    while is_current(generation) {
        let job = EXCHANGE.with_borrow_mut(|exchange| {
            let job = exchange.waiting.pop_front();
            exchange.busy = job.is_some();
            job
        });
        let posted = match job {
            None => return,
            Some(Job::Order(order, files)) => {
                let bytes: Vec<&[u8]> = files.iter().map(|file| file.bytes.as_slice()).collect();
                post(&order, &bytes.concat())
            }
            Some(Job::Project(project)) => post_project(&project, generation).await,
        };
        if posted.is_none() {
            return give_up(generation, ExportFailure::Stopped);
        }
    }
}

fn is_current(generation: u32) -> bool {
    EXCHANGE.with_borrow(|exchange| exchange.generation == generation)
}

/// `None` where the message cannot be posted.
fn post(order: &Order, bytes: &[u8]) -> Option<()> {
    let json = serde_json::to_string(order).ok()?;
    let bytes = Uint8Array::from(bytes);
    let message = Array::of3(&"obey".into(), &json.into(), &bytes);
    EXCHANGE.with_borrow_mut(|exchange| {
        exchange.worker.as_ref()?.post(&message, &Array::of1(&bytes.buffer())).ok()?;
        exchange.patience = Some(patience(exchange.generation));
        Some(())
    })
}

async fn post_project(project: &Project, generation: u32) -> Option<()> {
    let head = encode_head(project);
    let codebook = encode_codebook(project, &History::default());
    post(&Order::Begin { head, codebook }, &[])?;
    TimeoutFuture::new(0).await;
    if !is_current(generation) {
        return Some(());
    }
    let mut since = js_sys::Date::now();
    for statement in &project.statements {
        let part = encode_statement(project, statement.id)?;
        let text = statement.text.as_str().to_owned();
        post(&Order::Statement { id: statement.id, part, text }, &[])?;
        if js_sys::Date::now() - since >= SLICE {
            TimeoutFuture::new(0).await;
            if !is_current(generation) {
                return Some(());
            }
            since = js_sys::Date::now();
        }
    }
    Some(())
}

fn patience(generation: u32) -> Timeout {
    Timeout::new(PATIENCE * 1_000, move || give_up(generation, ExportFailure::TookTooLong))
}

/// Says why, and ends the worker, of which nobody knows what it still does.
fn give_up(generation: u32, failure: ExportFailure) {
    if !is_current(generation) {
        return;
    }
    let old = begin_anew(false);
    if let Some(tell) = &old.tell {
        tell(answered(Answer::Failed(failure)));
    }
}

fn answered(answer: Answer) -> Msg {
    Msg::Export(ExportMsg::Answered(Rc::new(answer)))
}

/// What the worker says: an answer as JSON, in a list with a blob where one comes with it, or null
/// when it broke.
fn heard(data: &JsValue) {
    let list = data.dyn_ref::<Array>();
    let json = list.map_or_else(|| data.clone(), |list| list.get(0));
    let answer = long_string(&json).and_then(|json| serde_json::from_str::<Answer>(&json).ok());
    let (generation, tell) = EXCHANGE.with_borrow_mut(|exchange| {
        // Every order but the last is answered before it is done, too.
        let waits = matches!(answer, Some(Answer::Progress { .. }));
        exchange.patience = waits.then(|| patience(exchange.generation));
        (exchange.generation, exchange.tell.clone())
    });
    let Some(answer) = answer else { return give_up(generation, ExportFailure::Stopped) };
    if let Some(packed) = list.and_then(|list| list.get(1).dyn_into::<Blob>().ok()) {
        let name = EXCHANGE.with_borrow_mut(|exchange| exchange.name.take());
        if let Some((name, media_type)) = name {
            download_blob(&name, &media_type, &packed);
        }
    }
    if let Some(tell) = tell {
        tell(answered(answer));
    }
}
