//! What keys do: the caret in the text, the few keys that work on the whole page, the user's own keys,
//! and a letter that would change an annotation which is out of view.

use std::cell::Cell;

use web_sys::{Event, KeyboardEvent};

use super::keys::{is_in_text, is_text};
use crate::browser::focus::is_field;
use crate::browser::keyboard::{KeyStrings, is_mac, is_of_ime};
use crate::browser::popover::sides_open;
use crate::browser::segmenter::word_edge;
use crate::browser::store::Store;
use crate::ui::palette::act::show_part;
use annotator_app::coding::CodingMsg;
use annotator_app::commands::Deed;
use annotator_app::input::DomPoint;
use annotator_app::keys::own::{OwnDeed, PressedIn, codes_chosen, own_key};
use annotator_app::keys::{KeyResult, Press, is_palette_key, page_key, text_key};
use annotator_app::msg::Msg;
use annotator_core::text::boundaries::StepUnit;
use annotator_core::text::units::Utf16Offset;

thread_local! {
    /// The column to keep when moving by lines, and where the last move ended.
    static COLUMN: Cell<Option<(f64, DomPoint)>> = const { Cell::new(None) };
}

/// Does what a pressed key means.
pub fn text_key_down(store: &Store, event: &KeyboardEvent) {
    Keys { store: store.clone(), mac: is_mac() }.down(event);
}

struct Keys {
    store: Store,
    mac: bool,
}

impl Keys {
    fn down(&self, event: &KeyboardEvent) {
        // Of a key that waited for this module, only the browser's part was prevented.
        let taken = event.default_prevented() && event.event_phase() != Event::NONE;
        if taken || is_of_ime(event) || self.store.is_still() {
            return;
        }
        let pane = self.store.pane();
        let strings = KeyStrings::of(event);
        let press = strings.press(event);
        // A button in the margin handles only Enter and Space itself. The other keys are meant for
        // the text.
        let in_text =
            is_text(pane, event) || is_in_text(pane, event) && !matches!(press.key, "Enter" | " ");
        let for_field = event.target().is_some_and(|target| is_field(&target));
        let at = match (in_text, for_field) {
            (true, _) => PressedIn::Text,
            (false, true) => PressedIn::Field,
            (false, false) => PressedIn::Page,
        };
        if let Some(answer) = later_key(&self.store, event, &press, at) {
            if let Some(msg) = answer {
                event.prevent_default();
                self.store.dispatch(msg);
            }
            return;
        }
        let rtl = in_text && self.here().is_some_and(|here| pane.is_rtl(here.paragraph));
        let in_text_result = if in_text {
            self.store.read(|model| text_key(&press, self.mac, rtl, model))
        } else {
            None
        };
        let result = in_text_result.or_else(|| {
            let msg = self.store.read(|model| page_key(&press, self.mac, model));
            msg.filter(|_| !for_field || is_palette_key(&press, self.mac)).map(KeyResult::Send)
        });
        match result {
            Some(KeyResult::Send(msg)) => {
                event.prevent_default();
                let msg = self.word_step(&msg).unwrap_or(msg);
                self.store.dispatch(msg);
            }
            Some(KeyResult::Line { forward, extend }) => {
                event.prevent_default();
                self.step_line(forward, extend);
            }
            Some(KeyResult::Page { forward, extend }) => {
                event.prevent_default();
                self.step_page(forward, extend);
            }
            None => {}
        }
    }

    /// The caret's position.
    fn here(&self) -> Option<DomPoint> {
        self.store.read(|model| {
            let open = model.open.as_ref()?;
            DomPoint::of(&open.statement()?.text, open.caret.at)
        })
    }

    /// A step by a word, where only the browser knows the words.
    fn word_step(&self, msg: &Msg) -> Option<Msg> {
        let Msg::Coding(CodingMsg::CaretStepped { unit: StepUnit::Word, forward, extend }) = *msg
        else {
            return None;
        };
        let DomPoint { paragraph, offset } = self.here()?;
        let text = self.store.read(|model| {
            let statement = model.open.as_ref()?.statement()?;
            Some(statement.text.paragraph_text(paragraph).to_owned())
        })?;
        let offset = Utf16Offset(word_edge(&text, offset.0, forward)?);
        let point = DomPoint { paragraph, offset };
        Some(Msg::Coding(CodingMsg::CaretPlaced { point, extend }))
    }

    /// Scrolls by a page. The caret stays where it is in the window, or goes to the end of the text.
    fn step_page(&self, forward: bool, extend: bool) {
        let Some(from) = self.here() else { return };
        let pane = self.store.pane();
        let msg = match pane.page_step(from, forward) {
            Some(point) => CodingMsg::CaretPlaced { point, extend },
            None => CodingMsg::CaretStepped { unit: StepUnit::Text, forward, extend },
        };
        self.store.dispatch(Msg::Coding(msg));
    }

    fn step_line(&self, forward: bool, extend: bool) {
        let Some(from) = self.here() else { return };
        let kept = COLUMN.get().filter(|(_, point)| *point == from);
        let column = kept.map(|(x, _)| x).or_else(|| Some(self.store.pane().caret_place(from)?.x));
        let Some(x) = column else { return };
        let Some(point) = self.store.pane().line_step(from, x, forward) else {
            self.store.dispatch(Msg::Coding(CodingMsg::CaretToEdge { forward, extend }));
            return;
        };
        self.store.dispatch(Msg::Coding(CodingMsg::CaretPlaced { point, extend }));
        COLUMN.set(self.here().map(|here| (x, here)));
    }
}

/// `None` leaves the key to the table.
fn later_key(
    store: &Store,
    event: &KeyboardEvent,
    press: &Press<'_>,
    at: PressedIn,
) -> Option<Option<Msg>> {
    let mac = is_mac();
    let own = store.read(|model| own_key(press, mac, at, sides_open(), model));
    match own {
        Some(OwnDeed::Do(Deed::Send(msg))) => return Some(Some(msg)),
        Some(OwnDeed::Do(Deed::Show(part))) => {
            event.prevent_default();
            show_part(part);
            return Some(None);
        }
        Some(OwnDeed::Nothing) => return Some(None),
        None => {}
    }
    let changes = at == PressedIn::Text && store.read(|model| codes_chosen(press, mac, model));
    let hidden = changes && !is_chosen_in_view(store);
    hidden.then_some(Some(Msg::Coding(CodingMsg::ChosenMissed)))
}

/// Whether some of the chosen passage is in view.
fn is_chosen_in_view(store: &Store) -> bool {
    let ends = store.read(|model| {
        let open = model.open.as_ref()?;
        let (text, chosen) = (&open.statement()?.text, open.chosen_annotation()?);
        let hull = chosen.spans.hull();
        Some((DomPoint::of(text, hull.start())?, DomPoint::of(text, hull.end())?))
    });
    let Some((start, end)) = ends else { return true };
    let pane = store.pane();
    let places = pane.caret_place(start).zip(pane.end_place(end));
    let (Some((first, last)), Some(scroller)) = (places, pane.scroller()) else { return true };
    let view = scroller.get_bounding_client_rect();
    first.top < view.bottom() && last.bottom() > view.top()
}
