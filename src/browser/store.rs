//! The one place where the model lives.
//!
//! [`Store::dispatch`] queues a message, runs `update`, runs the effects and then tells
//! the subscribers. Messages that arrive meanwhile wait their turn.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::update::update;
use crate::browser::effects;
use crate::browser::ports::BrowserPorts;
use crate::browser::storage::Storage;
use crate::core::sorted::SortedMap;

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
        Self(Rc::new(Inner {
            model: RefCell::default(),
            ports: RefCell::default(),
            storage,
            queue: RefCell::default(),
            busy: Cell::new(false),
            listeners: RefCell::default(),
            next_listener: Cell::new(0),
        }))
    }

    /// Where the model is kept.
    #[must_use]
    pub fn storage(&self) -> &Storage {
        &self.0.storage
    }

    /// Takes a message in. Returns when it and all that it caused at once is done.
    pub fn dispatch(&self, msg: Msg) {
        self.0.queue.borrow_mut().push_back(msg);
        if self.0.busy.replace(true) {
            return;
        }
        loop {
            // The borrow ends with the statement: effects may queue more.
            let next = self.0.queue.borrow_mut().pop_front();
            let Some(msg) = next else { break };
            let todo = {
                let mut model = self.0.model.borrow_mut();
                update(&mut model, msg, &mut *self.0.ports.borrow_mut())
            };
            for effect in todo {
                effects::run(self, effect);
            }
        }
        self.0.busy.set(false);
        self.notify();
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
