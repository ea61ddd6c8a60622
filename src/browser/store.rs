//! The one place where the model lives.
//!
//! [`Store::dispatch`] queues a message, runs `update`, runs the effects and then tells
//! the subscribers. Messages that arrive meanwhile wait their turn.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use crate::browser::effects;
use crate::browser::ports::BrowserPorts;
use crate::browser::storage::Storage;
use annotator_app::effect::Effect;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::update::{Update, update, update_early};
use annotator_core::sorted::SortedMap;

/// A handle to the model; cheap to clone, equal to its clones only.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

struct Inner {
    model: RefCell<Model>,
    ports: RefCell<BrowserPorts>,
    storage: Storage,
    queue: RefCell<VecDeque<Msg>>,
    busy: Cell<bool>,
    listeners: RefCell<SortedMap<u64, Rc<dyn Fn()>>>,
    next_listener: Cell<u64>,
    rest: Rest,
    /// Whether it only shows its model.
    still: bool,
}

/// The part of the program that is fetched after the start, and what waits for it.
struct Rest {
    program: Cell<Option<&'static Program>>,
    fetch: Cell<Option<fn(&Store)>>,
    fetching: Cell<bool>,
    waiting: RefCell<Vec<Job>>,
}

/// What acts on all messages and effects.
pub struct Program {
    update: Update,
    run: fn(&Store, Effect),
}

/// All of it. In a build that is split, only the part that is fetched may name this.
pub static PROGRAM: Program = Program { update, run: effects::run };

enum Job {
    Take(Msg),
    Run(Effect),
}

impl Default for Rest {
    fn default() -> Self {
        Self {
            // In a build of one piece it is always there.
            program: Cell::new(if cfg!(feature = "split") { None } else { Some(&PROGRAM) }),
            fetch: Cell::default(),
            fetching: Cell::default(),
            waiting: RefCell::default(),
        }
    }
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Default for Store {
    fn default() -> Self {
        Self::with_storage(Storage::default())
    }
}

impl Store {
    /// An empty model that is kept in `storage`.
    #[must_use]
    pub fn with_storage(storage: Storage) -> Self {
        Self::new(storage, Model::default(), false)
    }

    /// Shows this model and takes nothing in, so that it stays as it is.
    #[must_use]
    pub fn still(model: Model) -> Self {
        Self::new(Storage::default(), model, true)
    }

    /// Whether it takes nothing in.
    #[must_use]
    pub fn is_still(&self) -> bool {
        self.0.still
    }

    fn new(storage: Storage, model: Model, still: bool) -> Self {
        Self(Rc::new(Inner {
            model: RefCell::new(model),
            ports: RefCell::default(),
            storage,
            queue: RefCell::default(),
            busy: Cell::new(false),
            listeners: RefCell::default(),
            next_listener: Cell::new(0),
            rest: Rest::default(),
            still,
        }))
    }

    /// Where the model is kept.
    #[must_use]
    pub fn storage(&self) -> &Storage {
        &self.0.storage
    }

    /// Takes a message in. Returns when it and all that it caused at once is done.
    pub fn dispatch(&self, msg: Msg) {
        if self.0.still {
            return;
        }
        self.0.queue.borrow_mut().push_back(msg);
        if self.0.busy.replace(true) {
            return;
        }
        loop {
            // The borrow ends with the statement: effects may queue more.
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
        match self.0.rest.program.get() {
            Some(program) => Ok((program.update)(model, msg, ports)),
            None => update_early(model, msg, ports),
        }
    }

    /// Runs an effect.
    pub fn run(&self, effect: Effect) {
        match self.0.rest.program.get() {
            Some(program) => (program.run)(self, effect),
            None => {
                if let Err(effect) = effects::run_early(self, effect) {
                    self.keep_waiting(Job::Run(effect));
                }
            }
        }
    }

    /// What takes the rest of the program waits for it, in order.
    fn keep_waiting(&self, job: Job) {
        self.0.rest.waiting.borrow_mut().push(job);
        self.want_rest();
    }

    /// Says how the rest of the program is fetched. Then one of [`Store::rest_is_there`] and
    /// [`Store::rest_is_missing`] is called.
    pub fn set_fetch(&self, fetch: fn(&Store)) {
        self.0.rest.fetch.set(Some(fetch));
    }

    /// Fetches the rest of the program, unless it is there or on its way.
    pub fn want_rest(&self) {
        let rest = &self.0.rest;
        if rest.program.get().is_none()
            && let Some(fetch) = rest.fetch.get()
            && !rest.fetching.replace(true)
        {
            fetch(self);
        }
    }

    /// Does all that waited, with the whole program.
    pub fn rest_is_there(&self, program: &'static Program) {
        self.0.rest.program.set(Some(program));
        for job in self.0.rest.waiting.take() {
            match job {
                Job::Take(msg) => self.0.queue.borrow_mut().push_back(msg),
                Job::Run(effect) => self.run(effect),
            }
        }
        self.dispatch(Msg::RestThere);
    }

    /// Gives up the messages that waited, and says so if there are any. The next one tries
    /// again. Effects go on waiting.
    pub fn rest_is_missing(&self) {
        self.0.rest.fetching.set(false);
        let mut waiting = self.0.rest.waiting.borrow_mut();
        let before = waiting.len();
        waiting.retain(|job| matches!(job, Job::Run(_)));
        let given_up = waiting.len() < before;
        drop(waiting);
        if given_up {
            self.dispatch(Msg::RestMissing);
        }
    }

    /// Looks at the model.
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
