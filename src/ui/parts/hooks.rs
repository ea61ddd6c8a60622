//! Hooks that connect components to the store.
//!
//! Their generic parts are thin, because Yew compiles a hook again for every type it is used with,
//! and the page must load quickly.

use std::any::Any;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::functional::TearDown;
use yew::prelude::*;

use crate::browser::effects::page_store;
use crate::browser::list::lay_out;
use crate::browser::storage::Storage;
use crate::browser::store::Store;
use annotator_app::model::Model;
use annotator_app::msg::Msg;

/// The store of the page.
#[hook]
pub fn use_store() -> Store {
    // Outside the page, use an empty store, so that no component can panic.
    use_context::<Store>().unwrap_or_else(|| page_store(Storage::default()))
}

/// Sends messages to the store. It is the same callback at each rendering, so it can be a dependency.
#[hook]
pub fn use_dispatch() -> Callback<Msg> {
    let store = use_store();
    (*use_memo(store, sender)).clone()
}

/// Sends messages to this store.
pub fn sender(store: &Store) -> Callback<Msg> {
    let store = store.clone();
    Callback::from(move |msg| store.dispatch(msg))
}

/// The result of `look` for the model. The component renders again only when it changes.
#[hook]
pub fn use_selector<T, F>(look: F) -> T
where
    T: PartialEq + Clone + 'static,
    F: Fn(&Model) -> T + 'static,
{
    let store = use_store();
    let now = store.read(&look);
    let shown = now.clone();
    use_watch(store, Rc::new(move |model| look(model) != shown));
    now
}

/// Whether the model differs from what is shown.
type Differs = Rc<dyn Fn(&Model) -> bool>;

/// Renders the component again when a change of the model makes it differ.
#[hook]
fn use_watch(store: Store, differs: Differs) {
    let latest = use_mut_ref(|| Rc::clone(&differs));
    *latest.borrow_mut() = differs;
    let update = use_force_update();
    use_effect_with(store, move |store| {
        let inner = store.clone();
        let check = move || {
            let differs = Rc::clone(&latest.borrow());
            if inner.read(|model| differs(model)) {
                update.force_update();
            }
        };
        // The model may have changed between rendering and this effect.
        check();
        let subscription = store.subscribe(check);
        move || drop(subscription)
    });
}

/// Runs an effect when its dependencies have changed, like Yew's `use_effect_with`.
#[hook]
pub fn use_effect_on<D, F, T>(deps: D, run: F)
where
    D: PartialEq + 'static,
    F: FnOnce(&D) -> T + 'static,
    T: TearDown,
{
    let deps = Rc::new(deps);
    let given = Rc::clone(&deps);
    let run = move || {
        let end = run(&given);
        Box::new(move || end.tear_down()) as Box<dyn FnOnce()>
    };
    use_erased_effect(Deps::of(deps), Box::new(run));
}

/// The two boxes of a list that draws only some of its rows: one as high as all of them, `row` rem
/// each, and in it one at the position of row `first` with what is drawn.
#[hook]
pub fn use_row_boxes(row: f64, count: usize, first: usize) -> (NodeRef, NodeRef) {
    let (space, drawn) = (use_node_ref(), use_node_ref());
    let boxes = (space.clone(), drawn.clone());
    use_effect_on((count, first), move |(count, first)| {
        if let Some((space, drawn)) = space.cast::<HtmlElement>().zip(drawn.cast()) {
            lay_out(&space, &drawn, row, *count, *first);
        }
    });
    boxes
}

/// Dependencies of any type.
pub struct Deps {
    value: Rc<dyn Any>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

impl Deps {
    /// Dependencies that equal those made from an equal value of the same type.
    pub fn of<D: PartialEq + 'static>(value: Rc<D>) -> Self {
        Self { value, same: same::<D> }
    }
}

impl PartialEq for Deps {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&*self.value, &*other.value)
    }
}

fn same<D: PartialEq + 'static>(one: &dyn Any, other: &dyn Any) -> bool {
    let (one, other) = (one.downcast_ref::<D>(), other.downcast_ref::<D>());
    one.is_some() && one == other
}

#[hook]
fn use_erased_effect(deps: Deps, run: Box<dyn FnOnce() -> Box<dyn FnOnce()>>) {
    use_effect_with(deps, move |_| run());
}
