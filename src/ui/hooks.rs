//! Hooks that connect components to the store.

use yew::prelude::*;

use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::browser::store::Store;

/// The store of the page.
#[hook]
pub fn use_store() -> Store {
    // Outside a page there is an empty store, so that no component can panic.
    let own = use_memo((), |()| Store::default());
    use_context::<Store>().unwrap_or_else(|| (*own).clone())
}

/// Sends messages to the store.
#[hook]
pub fn use_dispatch() -> Callback<Msg> {
    let store = use_store();
    use_callback(store, |msg, store| store.dispatch(msg))
}

/// What `look` finds in the model. The component renders again only when that changed.
/// `look` must not capture anything that changes; use [`use_selector_with`] for that.
#[hook]
pub fn use_selector<T, F>(look: F) -> T
where
    T: PartialEq + Clone + 'static,
    F: Fn(&Model) -> T + 'static,
{
    use_selector_with((), move |model, ()| look(model))
}

/// What `look` finds in the model with these dependencies.
#[hook]
pub fn use_selector_with<T, D, F>(deps: D, look: F) -> T
where
    T: PartialEq + Clone + 'static,
    D: PartialEq + Clone + 'static,
    F: Fn(&Model, &D) -> T + 'static,
{
    let store = use_store();
    let now = store.read(|model| look(model, &deps));
    let shown = use_mut_ref(|| now.clone());
    *shown.borrow_mut() = now.clone();
    let update = use_force_update();
    use_effect_with((store, deps), move |(store, deps)| {
        let (inner, deps) = (store.clone(), deps.clone());
        let check = move || {
            let now = inner.read(|model| look(model, &deps));
            if *shown.borrow() != now {
                *shown.borrow_mut() = now;
                update.force_update();
            }
        };
        // The model may have changed between rendering and this effect.
        check();
        let subscription = store.subscribe(check);
        move || drop(subscription)
    });
    now
}
