//! Searches the texts while the palette is open: a little when something was typed, and the rest
//! between other things, so that typing is never held up.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::palette::texts::{Passage, TextSearch};

/// How many bytes of the texts are searched at once.
const SLICE: usize = 131_072;

/// What the texts have of the typed words.
#[derive(Clone, Default, PartialEq)]
pub struct InTexts {
    pub found: Vec<Passage>,
    pub searching: bool,
}

impl InTexts {
    fn of(search: &TextSearch) -> Self {
        Self { found: search.found().cloned().collect(), searching: !search.is_done() }
    }
}

/// Searches for what is typed.
#[hook]
pub fn use_texts(typed: &AttrValue) -> InTexts {
    let store = use_store();
    let more = use_state_eq(|| None::<(AttrValue, InTexts)>);
    // Short texts are searched at once, so that the list does not flicker.
    let begun = use_memo(typed.clone(), |typed| begin(&store, typed));
    use_effect_on((store.clone(), typed.clone()), {
        let (begun, more) = (Rc::clone(&begun), more.setter());
        move |(store, typed)| {
            let (store, typed) = (store.clone(), typed.clone());
            let running = (*begun).clone().filter(|search| !search.is_done()).map(|search| {
                let show = move |search: &TextSearch| {
                    more.set(Some((typed.clone(), InTexts::of(search))));
                };
                let running = Rc::new(Running {
                    search: RefCell::new(search),
                    ended: Cell::new(false),
                    store,
                    show: Box::new(show),
                });
                go_on_later(&running);
                running
            });
            move || {
                if let Some(running) = running {
                    running.ended.set(true);
                }
            }
        }
    });
    match &*more {
        Some((of, found)) if of == typed => found.clone(),
        _ => begun.as_ref().as_ref().map(InTexts::of).unwrap_or_default(),
    }
}

/// What a little search for these words finds.
pub fn begun(store: &Store, typed: &str) -> Vec<Passage> {
    begin(store, typed).map(|search| InTexts::of(&search).found).unwrap_or_default()
}

fn begin(store: &Store, typed: &str) -> Option<TextSearch> {
    store.read(|model| {
        let open = model.open.as_ref()?;
        let mut search = TextSearch::new(open, typed)?;
        search.go_on(open, SLICE);
        Some(search)
    })
}

/// A search that is not done yet.
struct Running {
    search: RefCell<TextSearch>,
    ended: Cell<bool>,
    store: Store,
    show: Box<dyn Fn(&TextSearch)>,
}

fn go_on_later(running: &Rc<Running>) {
    let running = Rc::clone(running);
    Timeout::new(0, move || {
        if running.ended.get() {
            return;
        }
        let mut search = running.search.borrow_mut();
        let there = running.store.read(|model| {
            let open = model.open.as_ref();
            open.map(|open| search.go_on(open, SLICE)).is_some()
        });
        (running.show)(&search);
        if there && !search.is_done() {
            go_on_later(&running);
        }
    })
    .forget();
}
