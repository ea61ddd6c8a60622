//! Dragging codes in the tree with a mouse or pen: to an edge of a row to put them beside it, to its
//! middle to put them under it, and with Alt to merge them into it.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use super::row::row_id;
use super::tree::{ROOM_TREE, row_at, row_of};
use crate::browser::focus::focus_id;
use crate::browser::page::{document, element};
use crate::browser::popover::area_of;
use crate::browser::store::Store;
use crate::ui::classroom::copied::Copied;
use crate::ui::parts::hooks::use_effect_on;
use annotator_app::codebook::room::dropping::{RowPart, place_at};
use annotator_app::codebook::room::{CodebookRoom, RoomMsg};
use annotator_app::codebook::tree::{RowId, TreeRow};
use annotator_app::dialog::Dialog;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Codebook, TreePlace};
use annotator_core::project::id::CodeId;

/// How far the pointer moves before a press becomes dragging, in CSS pixels.
const SLACK: i32 = 5;

/// What dropping does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drop {
    Before,
    On,
    After,
    Merge,
    Nothing,
}

impl Drop {
    /// The name in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::On => "on",
            Self::After => "after",
            Self::Merge => "merge",
            Self::Nothing => "nothing",
        }
    }
}

/// What is dragged over.
#[derive(Clone, Debug, PartialEq)]
pub struct Over {
    pub row: RowId,
    pub drop: Drop,
    place: Option<TreePlace>,
}

/// What is dragged, over what, and the handlers of the tree.
pub struct Dragging {
    /// The codes that are dragged.
    pub codes: Vec<CodeId>,
    pub over: Option<Over>,
    pub down: Callback<PointerEvent>,
    pub moved: Callback<PointerEvent>,
    pub up: Callback<PointerEvent>,
    pub cancelled: Callback<PointerEvent>,
}

/// A press that may become dragging.
#[derive(Clone, Debug, Default, PartialEq)]
struct Press {
    codes: Vec<CodeId>,
    at: (i32, i32),
    /// Whether the pointer has moved enough.
    dragging: bool,
    over: Option<Over>,
}

#[hook]
pub fn use_dragging(
    store: &Store,
    project: &Copied,
    room: &CodebookRoom,
    rows: &Rc<Vec<TreeRow>>,
) -> Dragging {
    let press = use_state_eq(Press::default);
    let dragging = press.dragging;
    use_escape(dragging, &press);
    let down = {
        let (press, rows, chosen) = (press.setter(), Rc::clone(rows), room.chosen.clone());
        let moves = room.moves();
        Callback::from(move |event: PointerEvent| {
            let by_pointer = event.pointer_type() != "touch" && event.button() == 0;
            let in_field = event.target_dyn_into::<web_sys::HtmlInputElement>().is_some();
            let row = row_at(&event, &rows).filter(|_| by_pointer && moves && !in_field);
            let Some(code) = row.as_ref().and_then(RowId::code) else { return };
            let codes = if chosen.contains(code) {
                chosen.iter().cloned().collect()
            } else {
                vec![code.clone()]
            };
            let at = (event.client_x(), event.client_y());
            press.set(Press { codes, at, ..Press::default() });
        })
    };
    let moved = {
        let (press, rows, project) = (press.clone(), Rc::clone(rows), project.clone());
        Callback::from(move |event: PointerEvent| {
            if press.codes.is_empty() {
                return;
            }
            if event.buttons() & 1 == 0 {
                return press.set(Press::default());
            }
            let (x, y) = (event.client_x() - press.at.0, event.client_y() - press.at.1);
            if !press.dragging && x.abs().max(y.abs()) < SLACK {
                return;
            }
            if !press.dragging
                && let Some(tree) = element(ROOM_TREE)
            {
                let _ = tree.set_pointer_capture(event.pointer_id());
                focus_id(ROOM_TREE);
            }
            let over = over(&event, &project.codebook, &rows, &press.codes);
            press.set(Press { dragging: true, over, ..(*press).clone() });
        })
    };
    let up = {
        let (press, store) = (press.clone(), store.clone());
        Callback::from(move |event: PointerEvent| {
            if press.dragging {
                event.prevent_default();
                drop_codes(&store, &press);
            }
            press.set(Press::default());
        })
    };
    let cancelled = {
        let press = press.setter();
        Callback::from(move |_: PointerEvent| press.set(Press::default()))
    };
    let codes = if dragging { press.codes.clone() } else { Vec::new() };
    Dragging { codes, over: press.over.clone(), down, moved, up, cancelled }
}

/// Escape gives dragging up.
#[hook]
fn use_escape(dragging: bool, press: &UseStateHandle<Press>) {
    let press = press.setter();
    use_effect_on(dragging, move |dragging| {
        let target = document().filter(|_| *dragging);
        let listener = target.map(|document| {
            let options = gloo::events::EventListenerOptions::enable_prevent_default();
            let phase = gloo::events::EventListenerOptions {
                phase: gloo::events::EventListenerPhase::Capture,
                ..options
            };
            gloo::events::EventListener::new_with_options(
                &document,
                "keydown",
                phase,
                move |event| {
                    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
                    if key.as_deref() == Some("Escape") {
                        event.prevent_default();
                        event.stop_propagation();
                        press.set(Press::default());
                    }
                },
            )
        });
        move || drop(listener)
    });
}

/// What the pointer is over, and what dropping there would do.
fn over(
    event: &PointerEvent,
    codebook: &Codebook,
    rows: &[TreeRow],
    codes: &[CodeId],
) -> Option<Over> {
    // The tree has captured the pointer, so the event's target says nothing.
    #[allow(clippy::cast_precision_loss)] // CSS pixels
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let row = row_of(&document()?.element_from_point(x, y)?, rows)?;
    let open = rows.iter().find(|it| it.id == row).is_some_and(|it| it.open == Some(true));
    let area = area_of(&Element::from(element(&row_id(&row))?));
    if event.alt_key()
        && let Some(code) = row.code()
    {
        let drop = if codes.contains(code) { Drop::Nothing } else { Drop::Merge };
        return Some(Over { row, drop, place: None });
    }
    let part = RowPart::at((f64::from(y) - area.y) / area.height.max(1.0));
    let place = place_at(codebook, &row, part, open);
    let place = place.filter(|place| codebook.with_moved(codes, place).is_some());
    let drop = match part {
        _ if place.is_none() => Drop::Nothing,
        RowPart::Before => Drop::Before,
        RowPart::On => Drop::On,
        RowPart::After => Drop::After,
    };
    Some(Over { row, drop, place })
}

fn drop_codes(store: &Store, press: &Press) {
    let Some(Over { row, drop, place }) = press.over.clone() else { return };
    let codes = press.codes.clone();
    match (drop, place) {
        (Drop::Merge, _) => {
            let dialog = Dialog::MergeCodes(codes, row.code().cloned());
            store.dispatch(Msg::DialogOpened(dialog));
        }
        (_, Some(place)) => store.dispatch(RoomMsg::Moved(codes, place).into()),
        _ => {}
    }
}
