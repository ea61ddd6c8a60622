//! Changes to the exercise that is being made.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::parts::hooks::use_store;
use annotator_app::classroom::making::{MakingMsg, MakingPage, TypedPart};
use annotator_app::model::Model;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::{Key, KeyItem};
use annotator_core::project::statement::Statement;

/// Changes the exercise as it is when something happens, not as it was when a page was drawn.
#[derive(Clone, PartialEq)]
pub struct Maker(Store);

#[hook]
pub fn use_maker() -> Maker {
    Maker(use_store())
}

impl Maker {
    pub fn send(&self, msg: MakingMsg) {
        self.0.dispatch(msg.into());
    }

    /// Changes the exercise; by typing, if that is in one of its fields.
    pub fn change(&self, typed: Option<TypedPart>, change: impl FnOnce(&mut Exercise)) {
        let made = self.0.read(|model| model.making().map(|(_, exercise, _)| exercise));
        if let Some(mut exercise) = made {
            change(&mut exercise);
            self.send(MakingMsg::Changed(exercise, typed));
        }
    }

    /// Changes the key.
    pub fn change_key(&self, typed: Option<TypedPart>, change: impl FnOnce(&mut Key)) {
        if let Some(mut key) = self.0.read(|model| model.making()?.2) {
            change(&mut key);
            self.send(MakingMsg::KeyChanged(key, typed));
        }
    }

    /// Changes an item of the key.
    pub fn change_item(
        &self,
        id: u32,
        typed: Option<TypedPart>,
        change: impl FnOnce(&mut KeyItem),
    ) {
        self.change_key(typed, |key| {
            if let Some(item) = key.items.iter_mut().find(|item| item.id == id) {
                change(item);
            }
        });
    }

    /// The statements of the project.
    pub fn statements(&self) -> Vec<Rc<Statement>> {
        let look = |model: &Model| Some(model.open.as_ref()?.project.statements.clone());
        self.0.read(look).unwrap_or_default()
    }

    /// Opens another page of the exercise.
    pub fn open(&self, page: MakingPage) {
        if let Some(id) = self.0.read(|model| Some(model.making()?.1.id)) {
            self.send(MakingMsg::PageOpened(id, page));
        }
    }

    /// A callback that changes the exercise.
    pub fn on<E: 'static>(&self, change: impl Fn(&mut Exercise, E) + 'static) -> Callback<E> {
        let maker = self.clone();
        Callback::from(move |event| maker.change(None, |exercise| change(exercise, event)))
    }
}
