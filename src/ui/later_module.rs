//! The part of the program that is fetched once the text is shown: everything that changes
//! the model, and the views needed for that. Other files reach it through [`later`].
//!
//! In builds with the feature `split`, the code that only [`LATER`] refers to becomes a Wasm module
//! of its own. A reference from elsewhere would pull that code into the first module, so
//! `tests/tidy.rs` forbids it.

use std::pin::Pin;

use wasm_bindgen_futures::JsFuture;
use yew::prelude::*;

use crate::browser::folders::read_folders;
#[cfg(feature = "split")]
use crate::browser::later_styles;
use crate::browser::part::{self, ask};
use crate::browser::store::Store;
use crate::ui::classroom::Classroom;
use crate::ui::classroom::student::OnlyRead;
use crate::ui::classroom::student::bar::bar_part;
use crate::ui::classroom::student::calibration::CalibrationRoom;
use crate::ui::classroom::student::card::ExerciseCard;
use crate::ui::codebook::CodebookPanel;
use crate::ui::codebook::rail::Rail;
use crate::ui::codebook::room::CodebookPage;
use crate::ui::coders::Coders;
use crate::ui::dialogs::Dialogs;
use crate::ui::find::BelowText;
use crate::ui::insight::Insight;
use crate::ui::later::{self, Later};
use crate::ui::palette::button::PaletteButton;
use crate::ui::passages::Passages;
use crate::ui::read::document::handles::Handles;
use crate::ui::read::document::later_keys::text_key_down;
use crate::ui::read::inspector::quote::quote_parts;
use crate::ui::read::panel::Panel;
use crate::ui::read::peek::Peek;
use crate::ui::read::picker::kept::KeptCode;
use crate::ui::read::tools::ReadingTools;
use crate::ui::rehearsal::Rehearsal;
use crate::ui::shell::bin::Bin;
use crate::ui::shell::name_question::NameAsked;
use crate::ui::shell::notices::cards::cards;
use crate::ui::shell::notices::progress::status_end;
use crate::ui::shell::project_menu::{project_action_items, project_menu_items};
use crate::ui::shell::steps::steps_menu;
use crate::ui::shell::who::Who;
use crate::ui::statements::switcher::{PinnedStatements, Switcher};
use crate::ui::words::document::announcement;
use annotator_app::contour::contour;
use annotator_core::starter::set_languages;

static LATER: Later = Later {
    #[cfg(feature = "split")]
    program: &crate::browser::effects::PROGRAM,
    contour,
    dialogs: || html! { <Dialogs /> },
    codebook: || html! { <CodebookPanel /> },
    rail: |props| html! { <Rail ..props.clone() /> },
    panel: |props| html! { <Panel ..props.clone() /> },
    peek: |props| html! { <Peek ..props.clone() /> },
    passages: || html! { <Passages /> },
    codebook_room: || html! { <CodebookPage /> },
    coders: || html! { <Coders /> },
    insight: || html! { <Insight /> },
    class: || html! { <Classroom /> },
    card: || html! { <ExerciseCard /> },
    only_read: || html! { <OnlyRead /> },
    calibration: || html! { <CalibrationRoom /> },
    is_calibration: |open| open.is_calibration(),
    exercise_bar: bar_part,
    who: || html! { <Who /> },
    name_question: || html! { <NameAsked /> },
    picker: || html! { <BelowText /> },
    kept_code: || html! { <KeptCode /> },
    handles: |layout, painting| html! { <Handles {layout} {painting} /> },
    notices: cards,
    status: status_end,
    steps: steps_menu,
    palette_button: || html! { <PaletteButton /> },
    announcement,
    key: text_key_down,
    project_items: project_menu_items,
    project_actions: project_action_items,
    reading_tools: || html! { <ReadingTools /> },
    bin: || html! { <Bin /> },
    switcher: || html! { <Switcher /> },
    statement_list: || html! { <PinnedStatements /> },
    quote: quote_parts,
    folders: read_folders,
    rehearsal: || html! { <Rehearsal /> },
    starter: take_starter,
};

/// Events that mean somebody is using the page.
#[cfg(feature = "split")]
const SIGNS: [&str; 4] = ["pointermove", "pointerdown", "keydown", "dragenter"];

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(work, fallible)]
fn load() -> Result<&'static Later, wasm_split_helpers::SplitLoaderError> {
    Ok(&LATER)
}

/// Fetches the later module once the text is shown (`shell/page.rs`), at the first sign of a user,
/// or at the latest when the store needs it.
#[cfg(feature = "split")]
pub fn prepare(store: &Store) {
    store.set_fetch(fetch);
    let Some(document) = crate::browser::page::document() else { return };
    for sign in SIGNS {
        let store = store.clone();
        gloo::events::EventListener::once(&document, sign, move |_| store.load_later()).forget();
    }
}

/// Does nothing: a build in one piece has the later module from the start.
#[cfg(not(feature = "split"))]
pub fn prepare(_: &Store) {
    later::set(&LATER);
    wasm_bindgen_futures::spawn_local(async {
        if let Ok(asked) = ask(STARTER) {
            (LATER.starter)(asked).await;
        }
    });
}

/// The starter material in other languages.
const STARTER: &str = "later-starter.json";

/// Waits for the starter material in other languages. Without it new projects are in English.
fn take_starter(asked: JsFuture) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {
        let Ok(arrived) = part::arrived(asked).await else { return };
        if let Ok(json) = part::text(arrived).await {
            set_languages(json);
        }
    })
}

/// Fetches the later module and gives its program to the store.
#[cfg(feature = "split")]
fn fetch(store: &Store) {
    let store = store.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let styles = later_styles::fetch();
        let starter = ask(STARTER);
        let loaded = load().await;
        let styled = styles.await;
        let keys = later::take_keys();
        match loaded {
            Ok(later) if styled => {
                if let Ok(asked) = starter {
                    (later.starter)(asked).await;
                }
                later::set(later);
                store.later_loaded(later.program);
                for event in &keys {
                    later::key(&store, event);
                }
            }
            Ok(_) | Err(_) => store.later_failed(),
        }
    });
}
