//! Changes of what is asked in the room.

use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::parts::hooks::use_store;
use annotator_app::insight::{InsightMsg, InsightRoom};

/// Sends what is asked with a change. It is what is asked at that moment that is changed, not what was
/// drawn last, so that quick changes do not undo one another.
#[derive(Clone)]
pub(super) struct Change<A: 'static> {
    store: Store,
    read: fn(&InsightRoom) -> A,
    send: fn(A) -> InsightMsg,
}

/// Changes of what `read` finds in the room.
#[hook]
pub(super) fn use_change<A: 'static>(
    read: fn(&InsightRoom) -> A,
    send: fn(A) -> InsightMsg,
) -> Change<A> {
    Change { store: use_store(), read, send }
}

impl<A: 'static> Change<A> {
    pub(super) fn to<T: 'static>(&self, change: impl Fn(&mut A, T) + 'static) -> Callback<T> {
        let (store, read, send) = (self.store.clone(), self.read, self.send);
        Callback::from(move |value| {
            let asked = store.read(|model| Some(read(&model.open.as_ref()?.insight_room())));
            let Some(mut asked) = asked else { return };
            change(&mut asked, value);
            store.dispatch(send(asked).into());
        })
    }
}
