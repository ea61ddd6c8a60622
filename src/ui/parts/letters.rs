//! Single characters as keys of a view, wherever the focus is but in a field.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

use crate::browser::focus::is_field;
use crate::browser::keyboard::{KeyStrings, is_of_ime};
use crate::browser::page::document;
use crate::ui::parts::hooks::{use_effect_on, use_selector};
use annotator_app::keys::pressed_code;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;

/// Passes characters to `take`, which returns whether it has used one. Letters are lower case. They
/// can be switched off in the settings, as those of codes.
#[hook]
pub fn use_letters(take: Callback<char, bool>) {
    use_presses(take, letter);
}

/// Passes the codes whose keys are pressed to `take`, which returns whether it has used one.
#[hook]
pub fn use_code_keys(codebook: &Rc<Codebook>, take: Callback<CodeId, bool>) {
    let on = use_selector(|model| model.settings.code_keys && model.dialog.is_none());
    let latest = use_mut_ref(|| (Rc::clone(codebook), take.clone()));
    *latest.borrow_mut() = (Rc::clone(codebook), take);
    use_effect_on(on, move |on| {
        let listener = document().filter(|_| *on).map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event: &Event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let (codebook, take) = latest.borrow().clone();
                if code(event, &codebook).is_some_and(|code| take.emit(code)) {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

/// The code whose key was pressed. A key that is held down counts once.
fn code(event: &KeyboardEvent, codebook: &Codebook) -> Option<CodeId> {
    let for_field = event.target().is_some_and(|target| is_field(&target));
    if for_field || event.default_prevented() || event.repeat() || is_of_ime(event) {
        return None;
    }
    let strings = KeyStrings::of(event);
    pressed_code(codebook, &strings.press(event)).map(|code| code.id.clone())
}

/// Passes the Enter key to `take` as a line feed, unless it presses a button or ends a field. An
/// element with `data-enters` is no such button while it is pressed, nor is the tab that is shown.
#[hook]
pub fn use_enter(take: Callback<char, bool>) {
    use_presses(take, enter);
}

#[hook]
fn use_presses(take: Callback<char, bool>, read: fn(&KeyboardEvent) -> Option<char>) {
    let on = use_selector(|model| model.settings.code_keys && model.dialog.is_none());
    let latest = use_mut_ref(|| take.clone());
    *latest.borrow_mut() = take;
    use_effect_on(on, move |on| {
        let listener = document().filter(|_| *on).map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event: &Event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let take = latest.borrow().clone();
                if read(event).is_some_and(|letter| take.emit(letter)) {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

/// The character of a key that is meant for the view. Where a keyboard writes no Latin letters, the
/// place of the key counts.
fn letter(event: &KeyboardEvent) -> Option<char> {
    let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
    let for_field = event.target().is_some_and(|target| is_field(&target));
    if with_others || for_field || event.default_prevented() || is_of_ime(event) {
        return None;
    }
    let (key, code) = (event.key(), event.code());
    let mut typed = key.chars();
    let letter = typed.next().filter(|_| typed.next().is_none())?;
    if letter.is_ascii() {
        return Some(letter.to_ascii_lowercase());
    }
    let place = code.strip_prefix("Key").or(code.strip_prefix("Digit"))?;
    place.chars().next().map(|letter| letter.to_ascii_lowercase())
}

/// What Enter does by itself.
const PRESSED: &str = "a, button:not([data-enters][aria-pressed=true], [role=tab][aria-selected=true]), input, select, textarea, summary";

fn enter(event: &KeyboardEvent) -> Option<char> {
    let with_others = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    if event.key() != "Enter" || with_others || event.default_prevented() || is_of_ime(event) {
        return None;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let presses = target.and_then(|it| it.closest(PRESSED).ok().flatten()).is_some();
    (!presses).then_some('\n')
}
