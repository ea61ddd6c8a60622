//! Which field of the record is in use.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use annotator_core::project::id::{AnnotationId, AttributeId};

/// The field in use, and what watches over the focus in the record.
pub struct Current {
    /// The field that had the focus last, also while the text has the focus.
    pub field: Option<AttributeId>,
    pub onfocusin: Callback<FocusEvent>,
    pub onfocusout: Callback<FocusEvent>,
    pub onpointerdown: Callback<PointerEvent>,
}

type Place = Option<(AnnotationId, AttributeId)>;

/// Follows the focus from field to field. `onenter` is called at once. What is shown changes only
/// after a press of the pointer has ended, because the help of a field moves what is below it, and
/// a button that moves while it is pressed gets no click.
#[hook]
pub fn use_current(annotation: AnnotationId, onenter: Callback<Option<AttributeId>>) -> Current {
    let shown = use_state(|| Place::None);
    let pressed = use_mut_ref(Pressed::default);
    let show = {
        let (shown, pressed) = (shown.setter(), Rc::clone(&pressed));
        move |place: Place| {
            let pressed = pressed.borrow();
            if pressed.down.get() {
                pressed.waiting.replace(Some(place));
            } else {
                shown.set(place);
            }
        }
    };
    let onfocusout = {
        let (show, onenter) = (show.clone(), onenter.clone());
        Callback::from(move |event: FocusEvent| {
            if goes_elsewhere(&event) {
                onenter.emit(None);
                show(None);
            }
        })
    };
    let onfocusin = Callback::from(move |event: FocusEvent| {
        let field = field_of(&event);
        onenter.emit(field.clone());
        show(field.map(|field| (annotation, field)));
    });
    let onpointerdown = {
        let shown = shown.setter();
        Callback::from(move |_: PointerEvent| wait_for_release(&pressed, &shown))
    };
    let field = shown.as_ref().filter(|(id, _)| *id == annotation).map(|(_, field)| field.clone());
    Current { field, onfocusin, onfocusout, onpointerdown }
}

#[derive(Default)]
struct Pressed {
    down: Cell<bool>,
    /// What is shown when the pointer is released.
    waiting: RefCell<Option<Place>>,
    releases: Vec<EventListener>,
}

fn wait_for_release(pressed: &Rc<RefCell<Pressed>>, shown: &UseStateSetter<Place>) {
    let Some(window) = web_sys::window() else { return };
    pressed.borrow().down.set(true);
    let listen = |name: &'static str| {
        let (pressed, shown) = (Rc::clone(pressed), shown.clone());
        EventListener::once(&window, name, move |_| {
            // The click follows the release.
            Timeout::new(0, move || {
                let pressed = pressed.borrow();
                pressed.down.set(false);
                if let Some(place) = pressed.waiting.take() {
                    shown.set(place);
                }
            })
            .forget();
        })
    };
    let releases = ["pointerup", "pointercancel"].map(listen);
    pressed.borrow_mut().releases = releases.into();
}

/// Whether the focus goes to something that is neither in the record nor the text. Words for a field
/// are selected in the text, and a press on no control takes the focus nowhere.
fn goes_elsewhere(event: &FocusEvent) -> bool {
    let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
    to.is_some_and(|to| to.closest(".chosen, #text").is_ok_and(|around| around.is_none()))
}

fn field_of(event: &FocusEvent) -> Option<AttributeId> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let row = target.closest("[data-field]").ok().flatten()?;
    AttributeId::parse(&row.get_attribute("data-field")?)
}
