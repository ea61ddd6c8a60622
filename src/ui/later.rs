//! The parts of the later module that views in the first part of the program may use. Each of them
//! shows nothing until the later module is loaded. `later_module.rs` provides them.

use std::cell::{Cell, RefCell};
use std::pin::Pin;

use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, KeyboardEvent};
use yew::prelude::*;

use crate::browser::store::Store;
use crate::browser::text_pane::frame::{Contour, set_contour};
use crate::ui::codebook::rail::RailProps;
use crate::ui::parts::hooks::use_selector;
use crate::ui::read::document::painting::Painting;
use crate::ui::read::panel::PanelProps;
use crate::ui::read::peek::PeekProps;
use annotator_app::keeping::storage::Recent;
use annotator_app::model::Open;
use annotator_app::msg::Msg;
use annotator_app::notice::{Announcement, Notice};

/// What the later module provides.
pub struct Later {
    #[cfg(feature = "split")]
    pub program: &'static crate::browser::store::Program,
    pub contour: Contour,
    pub dialogs: fn() -> Html,
    pub codebook: fn() -> Html,
    pub rail: fn(&RailProps) -> Html,
    pub panel: fn(&PanelProps) -> Html,
    pub peek: fn(&PeekProps) -> Html,
    pub passages: fn() -> Html,
    pub codebook_room: fn() -> Html,
    pub coders: fn() -> Html,
    pub insight: fn() -> Html,
    pub class: fn() -> Html,
    pub card: fn() -> Html,
    pub only_read: fn() -> Html,
    pub calibration: fn() -> Html,
    pub is_calibration: fn(&Open) -> bool,
    pub exercise_bar: fn(BarPart) -> Html,
    pub who: fn() -> Html,
    pub name_question: fn() -> Html,
    pub picker: fn() -> Html,
    pub kept_code: fn() -> Html,
    pub handles: fn(u32, Painting) -> Html,
    pub notices: fn(&[Notice]) -> Html,
    pub status: fn() -> Html,
    pub steps: fn() -> Html,
    pub palette_button: fn() -> Html,
    pub announcement: fn(&Announcement) -> String,
    pub key: fn(&Store, &KeyboardEvent),
    pub project_items: fn(&[Recent], &NodeRef, &Store) -> Html,
    pub project_actions: fn(&Recent, &Callback<Msg>) -> Html,
    pub bin: fn() -> Html,
    pub switcher: fn() -> Html,
    pub reading_tools: fn() -> Html,
    pub statement_list: fn() -> Html,
    pub quote: fn(&Store) -> Vec<(&'static str, String)>,
    pub folders: fn(&Store, &DataTransfer) -> bool,
    pub rehearsal: fn() -> Html,
    pub starter: fn(JsFuture) -> Pin<Box<dyn Future<Output = ()>>>,
}

/// A part of the bar in an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarPart {
    /// The title, which opens the instructions.
    Task,
    Progress,
    /// The student's name, and the button to hand in.
    End,
}

thread_local! {
    static WAITING: RefCell<Vec<KeyboardEvent>> = const { RefCell::new(Vec::new()) };
    static HERE: Cell<Option<&'static Later>> = const { Cell::new(None) };
}

/// Called when the later module has been loaded.
pub fn set(later: &'static Later) {
    set_contour(later.contour);
    HERE.set(Some(later));
}

/// Draws something from the later module, or nothing until it is loaded.
fn view(draw: impl FnOnce(&'static Later) -> Html) -> Html {
    HERE.get().map(draw).unwrap_or_default()
}

pub fn dialogs() -> Html {
    view(|later| (later.dialogs)())
}

/// The codebook at the left.
pub fn codebook() -> Html {
    view(|later| (later.codebook)())
}

/// What has the codebook's place in a narrow window.
pub fn rail(props: &RailProps) -> Html {
    view(|later| (later.rail)(props))
}

/// The record and the list of annotations at the right.
pub fn panel(props: &PanelProps) -> Html {
    view(|later| (later.panel)(props))
}

/// The chosen annotation in one line, on a phone.
pub fn peek(props: &PeekProps) -> Html {
    view(|later| (later.peek)(props))
}

pub fn passages() -> Html {
    view(|later| (later.passages)())
}

/// The room of the codebook.
pub fn codebook_room() -> Html {
    view(|later| (later.codebook_room)())
}

/// The room of insight.
pub fn insight() -> Html {
    view(|later| (later.insight)())
}

/// The room of the coders.
pub fn coders() -> Html {
    view(|later| (later.coders)())
}

/// The room of the classroom.
pub fn class() -> Html {
    view(|later| (later.class)())
}

/// The card of an exercise that was opened.
pub fn card() -> Html {
    view(|later| (later.card)())
}

/// The room in which feedback is read, or works of others are reviewed.
pub fn only_read() -> Html {
    view(|later| (later.only_read)())
}

/// Whether a project is a student's work on a calibration; not known until the later module is
/// loaded, which reads exercises.
pub fn is_calibration(open: &Open) -> bool {
    HERE.get().is_some_and(|later| (later.is_calibration)(open))
}

/// The page on which passages are shown one after another.
pub fn calibration() -> Html {
    view(|later| (later.calibration)())
}

/// A part of the bar in an exercise.
pub fn exercise_bar(part: BarPart) -> Html {
    view(|later| (later.exercise_bar)(part))
}

/// The annotators, in a popover.
pub fn who() -> Html {
    view(|later| (later.who)())
}

/// The question for the user's name, while it is asked.
pub fn name_question() -> Html {
    view(|later| (later.name_question)())
}

pub fn picker() -> Html {
    view(|later| (later.picker)())
}

pub fn kept_code() -> Html {
    view(|later| (later.kept_code)())
}

pub fn handles(layout: u32, painting: Painting) -> Html {
    view(|later| (later.handles)(layout, painting))
}

pub fn project_items(others: &[Recent], input: &NodeRef, store: &Store) -> Html {
    view(|later| (later.project_items)(others, input, store))
}

/// The end of the status line.
pub fn status() -> Html {
    view(|later| (later.status)())
}

/// The button with the list of the last steps.
pub fn steps() -> Html {
    view(|later| (later.steps)())
}

/// The button that opens the palette.
pub fn palette_button() -> Html {
    view(|later| (later.palette_button)())
}

pub fn project_actions(recent: &Recent, dispatch: &Callback<Msg>) -> Html {
    view(|later| (later.project_actions)(recent, dispatch))
}

/// The deleted projects, on the start page.
pub fn bin() -> Html {
    view(|later| (later.bin)())
}

/// The content of the statement switcher.
pub fn switcher() -> Html {
    view(|later| (later.switcher)())
}

/// How the text looks, and what is painted in it: buttons in the head of the text.
pub fn reading_tools() -> Html {
    view(|later| (later.reading_tools)())
}

/// The list of statements in the left column.
pub fn statement_list() -> Html {
    view(|later| (later.statement_list)())
}

/// The notices; `None` until the later module is loaded.
pub fn notices(notices: &[Notice]) -> Option<Html> {
    Some((HERE.get()?.notices)(notices))
}

/// Does what a key means. Before the later module is there, keys wait for it.
pub fn key(store: &Store, event: &KeyboardEvent) {
    match HERE.get() {
        Some(later) => (later.key)(store, event),
        None => {
            // The browser would save the page, or search the web.
            let held = event.ctrl_key() || event.meta_key();
            if held && matches!(event.key().as_str(), "s" | "k") {
                event.prevent_default();
            }
            WAITING.with_borrow_mut(|waiting| waiting.push(event.clone()));
            store.load_later();
        }
    }
}

/// The keys that waited for the later module.
#[cfg(feature = "split")]
pub fn take_keys() -> Vec<KeyboardEvent> {
    WAITING.take()
}

/// The sentence for an announcement; empty until the later module is loaded.
pub fn announced(said: &Announcement) -> String {
    HERE.get().map(|later| (later.announcement)(said)).unwrap_or_default()
}

/// What is copied of the chosen tag, by type; nothing if none is chosen.
pub fn quote(store: &Store) -> Vec<(&'static str, String)> {
    HERE.get().map(|later| (later.quote)(store)).unwrap_or_default()
}

/// Reads dropped folders. Returns whether there were any. By then, dragging over the page has
/// already fetched the later module.
pub fn take_folders(store: &Store, data: &DataTransfer) -> bool {
    HERE.get().is_some_and(|later| (later.folders)(store, data))
}

/// Draws a small project invisibly while the page is idle.
pub fn rehearsal() -> Html {
    view(|later| (later.rehearsal)())
}

/// Renders again when the later module has been loaded.
#[hook]
pub fn use_later() {
    use_selector(|model| model.complete);
}
