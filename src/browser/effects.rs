//! Runs effects. Each is handled by the file of its capability. Answers come back as messages.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::storage::{Answer, Storage};
use crate::browser::store::{Parts, Program, Store};
use crate::browser::text_pane::TextPane;
use crate::browser::to_file::{self, Writing};
use crate::browser::{
    doors, download, exercise_page, focus, fragment, given, list, reading, rescue, room, scorm,
    windows, worker,
};
use annotator_app::coding::CodingMsg;
use annotator_app::effect::{Effect, FocusTarget};
use annotator_app::input::DomPoint;
use annotator_app::msg::Msg;
use annotator_app::update::update;
use annotator_core::text::units::ByteOffset;
use gloo::timers::callback::Timeout;

/// The whole program. In split builds, only the later module may refer to it.
pub static PROGRAM: Program = Program { update, run };

/// How long a place is highlighted that undo or redo led to, in milliseconds.
const FLASH_MS: u32 = 1_500;

/// The name of the page's text pane.
const PANE: &str = "text";

/// The store of the page.
#[must_use]
pub fn page_store(storage: Storage) -> Store {
    new_store(storage, TextPane::new(PANE))
}

/// A store whose statement is drawn in `pane`.
#[must_use]
pub fn new_store(storage: Storage, pane: TextPane) -> Store {
    // A build in one piece has the whole program from the start.
    let program = if cfg!(feature = "split") { None } else { Some(&PROGRAM) };
    Store::new(Parts { storage, pane, run_early, program })
}

/// Starts the page by reading from storage.
pub fn start(store: &Store) {
    store.run(Effect::LoadStart);
}

pub fn run(store: &Store, effect: Effect) {
    let Err(effect) = run_early(store, effect) else { return };
    match effect {
        Effect::AppendRecord { .. }
        | Effect::WriteSnapshot { .. }
        | Effect::SetAside { .. }
        | Effect::SaveSettings(_)
        | Effect::LoadBin
        | Effect::MoveToBin(_)
        | Effect::TakeFromBin(_)
        | Effect::DeleteProject(_)
        | Effect::RetryLater => store.storage().write(effect, answer(store)),
        Effect::Download { name, media_type, content } => {
            download::download(&name, media_type, &content);
        }
        Effect::CopyLink(fragment) => doors::copy_link(&fragment),
        Effect::ReadGiven => given::read(store),
        Effect::Platform(effect) => scorm::run(effect.take(), answer(store)),
        Effect::DownloadPage { name, exercise } => {
            exercise_page::download(&name, &exercise, answer(store));
        }
        Effect::DownloadStored { project, name } => rescue::download_stored(project, &name),
        Effect::WriteToFile { project, name, content, seq, to } => {
            let writing = Writing { project, name, content, seq, to };
            to_file::write(store.storage().clone(), writing, answer(store));
        }
        Effect::ScrollToText(at) => {
            let store = store.clone();
            after_render(move || {
                if let Some(point) = point_of(&store, at) {
                    store.pane().scroll_to_text(point);
                }
            });
        }
        Effect::ScrollToRow(id) => {
            let store = store.clone();
            after_render(move || list::scroll_to_row(&store, id));
        }
        Effect::EndFlashLater(number) => {
            let store = store.clone();
            let ended = Msg::Coding(CodingMsg::FlashEnded(number));
            Timeout::new(FLASH_MS, move || store.dispatch(ended)).forget();
        }
        Effect::FocusField(field) => after_shown(move || focus::focus_field(&field)),
        Effect::FocusSuggesting(target) => after_shown(move || focus::focus_suggesting(&target)),
        Effect::ShowRoom(room) => fragment::show(room),
        Effect::KeepStored => room::ask_to_keep(),
        Effect::Hold(project) => windows::hold(project, answer(store)),
        Effect::HandOver(project) => windows::hand_over(project, answer(store)),
        Effect::AskToHandOver(project) => windows::ask_to_hand_over(project, answer(store)),
        Effect::TellSaved(project) => windows::tell_saved(project),
        Effect::Run(number, job, files) => worker::run(number, job, files, answer(store)),
        Effect::Cancel(number) => worker::cancel(number),
        Effect::SendProject(lane, project) => worker::send_project(lane, project, answer(store)),
        Effect::LeaveField => focus::leave_field(),
        Effect::ClearNativeSelection => store.pane().clear_native_selection(),
        Effect::LoadStart
        | Effect::LoadProject(_)
        | Effect::SavePlace(..)
        | Effect::SaveRecents(_)
        | Effect::ShowReading(_)
        | Effect::SnapshotLater
        | Effect::ScrollToParagraph(_)
        | Effect::Focus(_) => {} // handled by run_early
    }
}

/// Runs an effect that opens or shows a project.
///
/// # Errors
/// Any other effect, which needs the later module.
pub fn run_early(store: &Store, effect: Effect) -> Result<(), Effect> {
    match effect {
        Effect::LoadStart => store.storage().load_start(answer(store)),
        Effect::LoadProject(project) => store.storage().load_project(project, answer(store)),
        Effect::SavePlace(project, place) => store.storage().save_place(project, &place),
        Effect::SaveRecents(recents) => store.storage().save_recents(&recents),
        Effect::ShowReading(shown) => reading::show(shown),
        Effect::SnapshotLater => store.storage().snapshot_later(answer(store)),
        Effect::ScrollToParagraph(index) => {
            let pane = store.pane().clone();
            after_render(move || pane.scroll_to_paragraph(index));
        }
        Effect::Focus(target) => {
            let pane = store.pane().clone();
            let before = focus::focused();
            after_shown(move || {
                // On a slow machine somebody may be typing elsewhere by now.
                let goes_back = matches!(target, FocusTarget::Text | FocusTarget::Proposals);
                if !(goes_back && focus::is_typing_elsewhere(before.as_ref())) {
                    focus::focus(target, &pane);
                }
            });
        }
        effect => return Err(effect),
    }
    Ok(())
}

/// Sends answers to the store.
fn answer(store: &Store) -> Answer {
    let store = store.clone();
    Rc::new(move |msg| store.dispatch(msg))
}

/// Runs `job` after the components have been drawn. A timer also works in a hidden tab, where there
/// are no animation frames.
fn after_render(job: impl FnOnce() + 'static) {
    let first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(Box::new(job));
        waiting.len() == 1
    });
    if first {
        let all = || WAITING.take().into_iter().for_each(|job| job());
        Timeout::new(0, all).forget();
    }
}

/// Runs `job` after the record is in view: its tab is shown only after the annotation was drawn.
fn after_shown(job: impl FnOnce() + 'static) {
    after_render(move || after_render(job));
}

thread_local! {
    /// Jobs waiting for the components. One timer runs them all, in order.
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// The DOM point of an offset in the statement shown.
fn point_of(store: &Store, at: ByteOffset) -> Option<DomPoint> {
    store.read(|model| {
        let text = &model.open.as_ref()?.statement()?.text;
        let paragraph = text.paragraph_at(at);
        let offset = text.utf16_in_paragraph(paragraph, at)?;
        Some(DomPoint { paragraph, offset })
    })
}
