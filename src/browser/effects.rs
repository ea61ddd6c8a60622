//! Runs effects. Each goes to the file of its capability; answers come back as messages.

use std::rc::Rc;

use crate::app::effect::Effect;
use crate::app::msg::DomPoint;
use crate::browser::store::Store;
use crate::browser::{download, focus, list, scroll, selection};
use crate::core::units::ByteOffset;
use gloo::timers::callback::Timeout;

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
            after_render(move || {
                if let Some(point) = point_of(&store, at) {
                    scroll::scroll_to_text(point);
                }
            });
        }
        Effect::ScrollToParagraph(index) => {
            after_render(move || scroll::scroll_to_paragraph(index));
        }
        Effect::ScrollToRow(id) => {
            let store = store.clone();
            after_render(move || list::scroll_to_row(&store, id));
        }
        Effect::Focus(target) => after_render(move || focus::focus(target)),
        Effect::ClearNativeSelection => selection::clear_native_selection(),
    }
}

/// Runs `job` when the components have drawn what changed. A timer does that also in a
/// tab that is not in view, where no animation frames come.
fn after_render(job: impl FnOnce() + 'static) {
    Timeout::new(0, job).forget();
}

/// A place of the statement shown, as the DOM counts it.
fn point_of(store: &Store, at: ByteOffset) -> Option<DomPoint> {
    store.read(|model| {
        let text = &model.open.as_ref()?.statement()?.text;
        let paragraph = text.paragraph_at(at);
        let offset = text.utf16_in_paragraph(paragraph, at)?;
        Some(DomPoint { paragraph, offset })
    })
}
