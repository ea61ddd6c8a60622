//! Runs effects. Each goes to the file of its capability; answers come back as messages.

use std::rc::Rc;

use crate::app::effect::Effect;
use crate::browser::store::Store;
use crate::browser::{download, view};

/// Begins the page's work: storage is read.
pub fn start(store: &Store) {
    run(store, Effect::LoadStart);
}

/// Runs one effect.
pub fn run(store: &Store, effect: Effect) {
    match effect {
        Effect::LoadStart
        | Effect::LoadProject(_)
        | Effect::AppendRecord { .. }
        | Effect::WriteSnapshot { .. }
        | Effect::SetAside { .. }
        | Effect::SavePlace(..)
        | Effect::SaveRecents(_)
        | Effect::SaveSettings(_)
        | Effect::RetryLater => {
            let answers = store.clone();
            store.storage().run(effect, Rc::new(move |msg| answers.dispatch(msg)));
        }
        Effect::Download { name, media_type, content } => {
            download::download(&name, media_type, &content);
        }
        Effect::ScrollToText(at) => {
            let store = store.clone();
            view::after_render(move || view::scroll_to_text(&store, at));
        }
        Effect::ScrollToParagraph(index) => {
            view::after_render(move || view::scroll_to_paragraph(index));
        }
        Effect::ScrollToRow(id) => view::after_render(move || view::scroll_to_row(id)),
        Effect::Focus(target) => view::after_render(move || view::focus(target)),
        Effect::ClearNativeSelection => view::clear_native_selection(),
    }
}
