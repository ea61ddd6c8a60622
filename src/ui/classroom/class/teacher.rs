//! What a teacher does in the room of a class.

use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::parts::hooks::use_store;
use annotator_app::classroom::teaching::{ClassField, TeachingMsg};
use annotator_core::classroom::class::Class;
use annotator_core::project::id::HandInId;

/// Changes the class as it is when something happens, not as it was when a page was drawn.
#[derive(Clone, PartialEq)]
pub struct Teacher(Store);

#[hook]
pub fn use_teacher() -> Teacher {
    Teacher(use_store())
}

impl Teacher {
    pub fn send(&self, msg: TeachingMsg) {
        self.0.dispatch(msg.into());
    }

    /// Changes what is decided; by typing, if that is in a field.
    pub fn change(&self, field: Option<ClassField>, change: impl FnOnce(&mut Class)) {
        let class = self.0.read(|model| {
            let open = model.open.as_ref()?;
            Some(open.class_of(open.teaching.as_ref()?.exercise))
        });
        if let Some(mut class) = class {
            change(&mut class);
            self.send(TeachingMsg::Changed(Box::new(class), field));
        }
    }

    /// A callback that sends a message.
    pub fn on<E: 'static>(&self, msg: impl Fn() -> TeachingMsg + 'static) -> Callback<E> {
        let teacher = self.clone();
        Callback::from(move |_: E| teacher.send(msg()))
    }

    /// Opens a work at an item.
    pub fn open_work(&self, hand_in: HandInId, item: usize) {
        self.send(TeachingMsg::WorkOpened(Some(hand_in)));
        self.send(TeachingMsg::ItemChosen(item));
    }
}
