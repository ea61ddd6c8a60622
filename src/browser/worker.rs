//! Runs jobs in workers, one for each lane. A worker is started with the first job. It is ended
//! when a job is cancelled, is silent for too long, or crashes. The next job starts a new one.
//!
//! A worker is a classic script from a blob, and its Wasm module is posted to it. This also works
//! if the page is a single file.

use annotator_app::later::Later;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, MessageEvent, Worker};

use crate::browser::download::{ObjectUrl, download_blob};
use crate::browser::page::document;
use crate::browser::part::part;
use crate::browser::storage::Answer as Tell;
use crate::browser::strings::long_string;
use annotator_app::input::FileBytes;
use annotator_app::msg::Msg;
use annotator_core::project::Project;
use annotator_jobs::{
    Answer, Broken, Call, Job, JobNumber, Lane, Reply, Task, VERSION, Words, parts,
};
use annotator_words::{Language, language, language_file};

/// How long parts of a project are encoded before the page may draw again, in milliseconds.
const SLICE: f64 = 8.0;

thread_local! {
    static READING: RefCell<Driver> = RefCell::default();
    static EXCHANGE: RefCell<Driver> = RefCell::default();
    static CLASS: RefCell<Driver> = RefCell::default();
    static FIND: RefCell<Driver> = RefCell::default();
    static CODERS: RefCell<Driver> = RefCell::default();
    static AGREEMENT: RefCell<Driver> = RefCell::default();
    static ADDING: RefCell<Driver> = RefCell::default();
    static SUGGEST: RefCell<Driver> = RefCell::default();
    static INSIGHT: RefCell<Driver> = RefCell::default();
}

/// The jobs of a lane and the worker that does them.
#[derive(Default)]
struct Driver {
    worker: Option<Started>,
    /// Jobs and projects that are not posted yet.
    waiting: VecDeque<Waiting>,
    /// Jobs posted to the worker that have not ended.
    posted: Vec<JobNumber>,
    /// Whether the queue is being posted.
    busy: bool,
    /// The tag of the language that the worker uses; `None` is English.
    language: Option<&'static str>,
    /// Grows when everything is dropped, so that code started before can notice.
    generation: u32,
    tell: Option<Tell>,
    timeout: Option<Timeout>,
}

enum Waiting {
    Job(JobNumber, Job, Vec<Rc<FileBytes>>),
    Project(Box<Project>),
}

/// Has a job done with these files. The replies come as [`Msg::JobReplied`].
pub fn run(number: JobNumber, job: Job, files: Vec<Rc<FileBytes>>, tell: Tell) {
    add(job.lane(), Waiting::Job(number, job, files), tell);
}

/// Sends a project, statement by statement with pauses, so that the page stays responsive.
pub fn send_project(lane: Lane, project: Box<Project>, tell: Tell) {
    add(lane, Waiting::Project(project), tell);
}

/// Stops a job. The only way is to end its worker.
pub fn cancel(number: JobNumber) {
    for lane in Lane::ALL {
        if with(lane, |driver| driver.has(number)) {
            drop(drop_all(lane));
        }
    }
}

fn with<T>(lane: Lane, act: impl FnOnce(&mut Driver) -> T) -> T {
    match lane {
        Lane::Reading => READING.with_borrow_mut(act),
        Lane::Exchange => EXCHANGE.with_borrow_mut(act),
        Lane::Class => CLASS.with_borrow_mut(act),
        Lane::Find => FIND.with_borrow_mut(act),
        Lane::Coders => CODERS.with_borrow_mut(act),
        Lane::Agreement => AGREEMENT.with_borrow_mut(act),
        Lane::Adding => ADDING.with_borrow_mut(act),
        Lane::Suggest => SUGGEST.with_borrow_mut(act),
        Lane::Insight => INSIGHT.with_borrow_mut(act),
    }
}

/// Empties a lane and returns its content. Dropping this ends the worker.
fn drop_all(lane: Lane) -> Driver {
    with(lane, |driver| {
        let generation = driver.generation.wrapping_add(1);
        std::mem::replace(driver, Driver { generation, ..Driver::default() })
    })
}

impl Driver {
    fn has(&self, number: JobNumber) -> bool {
        self.numbers().any(|own| own == number)
    }

    /// All jobs that have not ended.
    fn numbers(&self) -> impl Iterator<Item = JobNumber> + '_ {
        let waiting = self.waiting.iter().filter_map(|waiting| match waiting {
            Waiting::Job(number, ..) => Some(*number),
            Waiting::Project(_) => None,
        });
        self.posted.iter().copied().chain(waiting)
    }

    /// Restarts the timer that ends a silent worker, if the worker has something to do.
    fn restart_timeout(&mut self, lane: Lane) {
        let generation = self.generation;
        let seconds = lane.timeout_seconds();
        self.timeout = if self.posted.is_empty() {
            None
        } else {
            Some(Timeout::new(seconds * 1_000, move || {
                give_up(lane, generation, Broken::TookTooLong { seconds });
            }))
        };
    }
}

fn add(lane: Lane, waiting: Waiting, tell: Tell) {
    let start = with(lane, |driver| {
        driver.waiting.push_back(waiting);
        driver.tell = Some(tell);
        let idle = !std::mem::replace(&mut driver.busy, true);
        idle.then_some(driver.generation)
    });
    if let Some(generation) = start {
        spawn_local(post_all(lane, generation));
    }
}

fn is_current(lane: Lane, generation: u32) -> bool {
    with(lane, |driver| driver.generation == generation)
}

/// Posts the queue, unless it is dropped meanwhile.
async fn post_all(lane: Lane, generation: u32) {
    if with(lane, |driver| driver.worker.is_none()) {
        match Started::start(move |data| heard(lane, generation, data)).await {
            Ok(_) if !is_current(lane, generation) => return,
            Ok(worker) => with(lane, |driver| driver.worker = Some(worker)),
            Err(_) => return give_up(lane, generation, Broken::NoWorker),
        }
    }
    while is_current(lane, generation) {
        if tell_language(lane).is_none() {
            return give_up(lane, generation, Broken::Stopped);
        }
        let next = with(lane, |driver| {
            let next = driver.waiting.pop_front();
            driver.busy = next.is_some();
            if let Some(Waiting::Job(number, ..)) = &next {
                driver.posted.push(*number);
                driver.restart_timeout(lane);
            }
            next
        });
        let posted = match next {
            None => return,
            Some(Waiting::Job(number, job, files)) => post(lane, number, Task::Do(job), &files),
            Some(Waiting::Project(project)) => post_project(lane, generation, &project).await,
        };
        if posted.is_none() {
            return give_up(lane, generation, Broken::Stopped);
        }
    }
}

/// Tells the worker the current language if it has another one.
fn tell_language(lane: Lane) -> Option<()> {
    let file = language_file();
    let tag = file.map(|_| language().tag);
    let told = with(lane, |driver| std::mem::replace(&mut driver.language, tag));
    if told == tag {
        return Some(());
    }
    let words = file.map(|file| {
        let Language { tag, right_to_left, .. } = language();
        Words { tag: tag.to_owned(), right_to_left, file: file.to_owned() }
    });
    post(lane, JobNumber::default(), Task::Speak(words), &[])
}

async fn post_project(lane: Lane, generation: u32, project: &Project) -> Option<()> {
    let mut since = js_sys::Date::now();
    for part in parts(project) {
        post(lane, JobNumber::default(), Task::Take(part), &[])?;
        if js_sys::Date::now() - since >= SLICE {
            TimeoutFuture::new(0).await;
            if !is_current(lane, generation) {
                break;
            }
            since = js_sys::Date::now();
        }
    }
    Some(())
}

/// Posts a call with the bytes of its files. `None` if there is not enough memory.
fn post(lane: Lane, number: JobNumber, task: Task, files: &[Rc<FileBytes>]) -> Option<()> {
    let named = files.iter().map(|file| (file.name.clone(), file.bytes.len())).collect();
    let call = Call { version: VERSION, number, files: named, task };
    let call = serde_json::to_string(&call).ok()?;
    let bytes = joined(files)?;
    let message = Array::of2(&call.into(), &bytes);
    with(lane, |driver| driver.worker.as_ref()?.post(&message, &Array::of1(&bytes.buffer())).ok())
}

fn joined(files: &[Rc<FileBytes>]) -> Option<Uint8Array> {
    let len: usize = files.iter().map(|file| file.bytes.len()).sum();
    let all = Uint8Array::new_with_length(u32::try_from(len).ok()?);
    let mut at = 0;
    for file in files {
        let end = at + u32::try_from(file.bytes.len()).ok()?;
        all.subarray(at, end).copy_from(&file.bytes);
        at = end;
    }
    Some(all)
}

/// Ends the worker, whose state is unknown, and reports why for all its jobs.
fn give_up(lane: Lane, generation: u32, why: Broken) {
    if !is_current(lane, generation) {
        return;
    }
    let old = drop_all(lane);
    let Some(tell) = &old.tell else { return };
    for number in old.numbers() {
        tell(Msg::JobReplied(number, Later::new(Reply::Broken(why))));
    }
}

/// Handles a message of the worker (crates/worker/src/worker.js), or null after a crash.
fn heard(lane: Lane, generation: u32, data: &JsValue) {
    let list = data.dyn_ref::<Array>();
    let json = list.map_or_else(|| data.clone(), |list| list.get(0));
    let answer = long_string(&json).and_then(|json| serde_json::from_str::<Answer>(&json).ok());
    let (number, reply) = match answer {
        None => return give_up(lane, generation, Broken::Stopped),
        Some(Answer { reply: Reply::Broken(why), .. }) => return give_up(lane, generation, why),
        Some(Answer { number, reply }) => (number, reply),
    };
    let tell = with(lane, |driver| {
        let known = driver.posted.contains(&number);
        driver.posted.retain(|other| *other != number || !reply.is_last());
        driver.restart_timeout(lane);
        driver.tell.clone().filter(|_| known)
    });
    let Some(tell) = tell else { return };
    let blob = list.and_then(|list| list.get(1).dyn_into::<Blob>().ok());
    if let (Reply::Packed { name, media_type }, Some(blob)) = (&reply, blob) {
        download_blob(name, media_type, &blob);
    }
    tell(Msg::JobReplied(number, Later::new(reply)));
}

/// A worker with its module. Dropping it ends the worker, even in the middle of a job.
struct Started {
    worker: Worker,
    _listeners: [EventListener; 2],
    _url: ObjectUrl,
}

impl Drop for Started {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Started {
    /// Starts a worker and sends it the module. `heard` gets its messages, and null if it crashes.
    /// Fails if there are no workers or a part of the program cannot be fetched.
    async fn start(heard: impl Fn(&JsValue) + Copy + 'static) -> Result<Self, JsValue> {
        let (script, module) = module().await?;
        let url = ObjectUrl::of(&Blob::new_with_str_sequence(&Array::of1(&script))?)?;
        let worker = Worker::new(&url.0)?;
        let on_message = EventListener::new(&worker, "message", move |event| {
            if let Some(event) = event.dyn_ref::<MessageEvent>() {
                heard(&event.data());
            }
        });
        let on_error = EventListener::new(&worker, "error", move |_| heard(&JsValue::NULL));
        worker.post_message_with_transfer(&module, &Array::of1(&module))?;
        Ok(Self { worker, _listeners: [on_message, on_error], _url: url })
    }

    /// Posts a message and transfers the buffers in it.
    fn post(&self, message: &JsValue, buffers: &Array) -> Result<(), JsValue> {
        self.worker.post_message_with_transfer(message, buffers)
    }
}

/// The script as text and the module as bytes. They are files named in the page, or are packed into
/// it.
async fn module() -> Result<(JsValue, ArrayBuffer), JsValue> {
    let page = document().ok_or(JsValue::UNDEFINED)?;
    let meta = page.query_selector("meta[name=tools]")?;
    let names = meta.and_then(|meta| meta.get_attribute("content"));
    let (script, module) = match names.as_deref().map(|names| names.split_once(' ')) {
        Some(names) => names.ok_or(JsValue::UNDEFINED)?,
        None => ("tools.js", "tools.wasm"),
    };
    let script = JsFuture::from(part(script).await?.text()?).await?;
    let module = JsFuture::from(part(module).await?.array_buffer()?).await?;
    Ok((script, module.dyn_into()?))
}
