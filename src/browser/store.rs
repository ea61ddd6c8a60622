//! Holds the model.
//!
//! [`Store::dispatch`] queues a message, runs `update`, runs the effects and then notifies the
//! subscribers. Messages that arrive meanwhile are handled afterwards.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use crate::browser::ports::BrowserPorts;
use crate::browser::storage::Storage;
use crate::browser::text_pane::TextPane;
use annotator_app::effect::Effect;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_app::update::{Update, update_early};
use annotator_core::small_map::SmallMap;

/// A handle to the model. It is cheap to clone, and equal only to its clones.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

struct Inner {
    model: RefCell<Model>,
    ports: RefCell<BrowserPorts>,
    storage: Storage,
    queue: RefCell<VecDeque<Msg>>,
    busy: Cell<bool>,
    listeners: RefCell<SmallMap<u64, Rc<dyn Fn()>>>,
    next_listener: Cell<u64>,
    pane: TextPane,
    run_early: RunEarly,
    later: Later,
    /// Whether the model never changes.
    still: bool,
}

/// The later module, and what waits for it.
#[derive(Default)]
struct Later {
    program: Cell<Option<&'static Program>>,
    fetch: Cell<Option<fn(&Store)>>,
    fetching: Cell<bool>,
    waiting: RefCell<Vec<Job>>,
}

/// Handles all messages and effects.
pub struct Program {
    /// Handles a message.
    pub update: Update,
    /// Runs an effect.
    pub run: fn(&Store, Effect),
}

/// Runs the effects that open or show a project. Returns any other effect as an error.
pub type RunEarly = fn(&Store, Effect) -> Result<(), Effect>;

/// The parts of a store.
pub struct Parts {
    pub storage: Storage,
    /// Where the statement is drawn.
    pub pane: TextPane,
    /// Runs effects until the later module is loaded.
    pub run_early: RunEarly,
    /// `None` if the program is loaded later.
    pub program: Option<&'static Program>,
}

enum Job {
    Take(Msg),
    Run(Effect),
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Store {
    /// A store with an empty model.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self::with_model(parts, Model::default(), false)
    }

    /// A store whose model never changes: it ignores all messages.
    #[must_use]
    pub fn still(model: Model, pane: TextPane) -> Self {
        let (storage, run_early): (_, RunEarly) = (Storage::default(), |_, _| Ok(()));
        Self::with_model(Parts { storage, pane, run_early, program: None }, model, true)
    }

    /// Whether it ignores all messages.
    #[must_use]
    pub fn is_still(&self) -> bool {
        self.0.still
    }

    fn with_model(parts: Parts, model: Model, still: bool) -> Self {
        let Parts { storage, pane, run_early, program } = parts;
        Self(Rc::new(Inner {
            model: RefCell::new(model),
            ports: RefCell::default(),
            storage,
            queue: RefCell::default(),
            busy: Cell::new(false),
            listeners: RefCell::default(),
            next_listener: Cell::new(0),
            pane,
            run_early,
            later: Later { program: Cell::new(program), ..Later::default() },
            still,
        }))
    }

    #[must_use]
    pub fn storage(&self) -> &Storage {
        &self.0.storage
    }

    #[must_use]
    pub fn pane(&self) -> &TextPane {
        &self.0.pane
    }

    /// Handles a message and everything that it causes at once.
    pub fn dispatch(&self, msg: Msg) {
        if self.0.still {
            return;
        }
        self.0.queue.borrow_mut().push_back(msg);
        if self.0.busy.replace(true) {
            return;
        }
        loop {
            // The borrow must end here, because effects may queue more messages.
            let next = self.0.queue.borrow_mut().pop_front();
            let Some(msg) = next else { break };
            match self.take(msg) {
                Ok(todo) => todo.into_iter().for_each(|effect| self.run(effect)),
                Err(msg) => self.keep_waiting(Job::Take(*msg)),
            }
        }
        self.0.busy.set(false);
        self.notify();
    }

    fn take(&self, msg: Msg) -> Result<Vec<Effect>, Box<Msg>> {
        let model = &mut *self.0.model.borrow_mut();
        let ports = &mut *self.0.ports.borrow_mut();
        match self.0.later.program.get() {
            Some(program) => Ok((program.update)(model, msg, ports)),
            None => match msg {
                Msg::Start(msg) => Ok(update_early(model, msg, ports)),
                msg => Err(Box::new(msg)),
            },
        }
    }

    pub fn run(&self, effect: Effect) {
        match self.0.later.program.get() {
            Some(program) => (program.run)(self, effect),
            None => {
                if let Err(effect) = (self.0.run_early)(self, effect) {
                    self.keep_waiting(Job::Run(effect));
                }
            }
        }
    }

    /// Queues what needs the later module.
    fn keep_waiting(&self, job: Job) {
        self.0.later.waiting.borrow_mut().push(job);
        self.load_later();
    }

    /// Sets how to fetch the later module. `fetch` must call [`Store::later_loaded`] or
    /// [`Store::later_failed`] in the end.
    pub fn set_fetch(&self, fetch: fn(&Store)) {
        self.0.later.fetch.set(Some(fetch));
    }

    /// Fetches the later module, unless it is loaded or being fetched.
    pub fn load_later(&self) {
        let later = &self.0.later;
        if later.program.get().is_none()
            && let Some(fetch) = later.fetch.get()
            && !later.fetching.replace(true)
        {
            fetch(self);
        }
    }

    /// Does everything that waited for the later module.
    pub fn later_loaded(&self, program: &'static Program) {
        self.0.later.program.set(Some(program));
        for job in self.0.later.waiting.take() {
            match job {
                Job::Take(msg) => self.0.queue.borrow_mut().push_back(msg),
                Job::Run(effect) => self.run(effect),
            }
        }
        self.dispatch(Msg::Start(StartMsg::RestThere));
    }

    /// Drops the messages that waited. Effects keep waiting. The next message tries again.
    pub fn later_failed(&self) {
        self.0.later.fetching.set(false);
        let mut waiting = self.0.later.waiting.borrow_mut();
        let before = waiting.len();
        waiting.retain(|job| matches!(job, Job::Run(_)));
        let given_up = waiting.len() < before;
        drop(waiting);
        self.dispatch(Msg::Start(StartMsg::RestMissing { given_up }));
    }

    /// Reads the model.
    pub fn read<T>(&self, look: impl FnOnce(&Model) -> T) -> T {
        look(&self.0.model.borrow())
    }

    /// Calls `listener` after each change until the subscription is dropped.
    #[must_use]
    pub fn subscribe(&self, listener: impl Fn() + 'static) -> Subscription {
        let id = self.0.next_listener.get();
        self.0.next_listener.set(id + 1);
        self.0.listeners.borrow_mut().insert(id, Rc::new(listener));
        Subscription { store: Rc::downgrade(&self.0), id }
    }

    fn notify(&self) {
        // A listener may subscribe or unsubscribe others, so the list is copied first.
        let listeners: Vec<_> = self.0.listeners.borrow().values().cloned().collect();
        for listener in listeners {
            listener();
        }
    }
}

/// Ends the subscription when dropped.
pub struct Subscription {
    store: Weak<Inner>,
    id: u64,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(store) = self.store.upgrade() {
            store.listeners.borrow_mut().remove(&self.id);
        }
    }
}
