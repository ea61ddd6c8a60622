//! The bar at the top: project, undo, what is saved, export.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::clock;
use crate::browser::store::Store;
use crate::ui::later::{self, BarPart, exercise_bar};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::shell::me::me;
use crate::ui::shell::project_menu;
use crate::ui::words::panels as words;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::KeepingMsg;
use annotator_app::model::{Model, Open, SaveState};
use annotator_app::msg::Msg;
use annotator_app::room::Room;
use annotator_core::edit::history::StepName;

/// From how many tags on one wants to see them in a table.
const TAGS_FOR_TABLES: usize = 5;

#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// Whether the codebook is open in a narrow window.
    pub left: bool,
    /// Whether the right panel is.
    pub right: bool,
    /// The button of the left panel.
    pub left_button: NodeRef,
    /// The button of the right panel.
    pub right_button: NodeRef,
    /// Called when the left panel's button is pressed.
    pub on_left: Callback<()>,
    /// Called when the right panel's button is pressed.
    pub on_right: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct BarContent {
    menu: project_menu::MenuContent,
    save: Option<SaveState>,
    undo: Option<StepName>,
    redo: Option<StepName>,
    room: Room,
    /// Whether there is enough for tables: several statements, or a few tags.
    several: bool,
    /// Whether there are several statements.
    statements: bool,
    /// Whether there is more than one annotator.
    coders: bool,
    /// Whether exercises were made.
    exercises: bool,
    /// The user's name.
    me: String,
    /// Whether the project is a student's work on an exercise.
    exercise: bool,
}

fn look(model: &Model) -> BarContent {
    BarContent {
        menu: project_menu::look(model),
        save: model.save_state(),
        undo: model.undo_name().cloned(),
        redo: model.redo_name().cloned(),
        room: model.room,
        several: model.open.as_ref().is_some_and(|open| {
            open.project.statements.len() > 1 || open.project.annotation_count() >= TAGS_FOR_TABLES
        }),
        statements: model.open.as_ref().is_some_and(|open| open.project.statements.len() > 1),
        coders: model.open.as_ref().is_some_and(Open::has_coders),
        exercises: model.open.as_ref().is_some_and(Open::has_exercises),
        me: model.own_name().to_owned(),
        exercise: model.open.as_ref().is_some_and(Open::is_exercise),
    }
}

#[component]
pub fn Bar(props: &BarProps) -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let shown = use_selector(look);
    let rooms = rooms(&shown);
    let save = use_debounced(shown.save);
    let input = use_node_ref();
    let export = dispatch.reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Export));
    html! {
        <header class="bar">
            <span class="bar__left">
                <button type="button" class="icon-button" ref={&props.left_button}
                    aria-label={words::left_panel()} aria-expanded={props.left.to_string()}
                    aria-controls="left-panel" onclick={props.on_left.reform(|_: MouseEvent| ())}>
                    { icon(Icon::List) }
                </button>
            </span>
            <div class="bar__project">
                if shown.exercise {
                    { exercise_bar(BarPart::Task) }
                } else {
                    { project_menu::project_menu(shown.menu, &input, &store) }
                }
                { save_state(save.as_ref(), &dispatch) }
            </div>
            { undo_button(shown.undo.as_ref(), &store, &dispatch) }
            { later::steps() }
            { redo_button(shown.redo.as_ref(), &store, &dispatch) }
            <span class="bar__space" />
            if shown.exercise {
                { exercise_bar(BarPart::Progress) }
            } else {
                { rooms }
            }
            <span class="bar__space" />
            <span class="bar__right">
                <button type="button" class="icon-button" ref={&props.right_button}
                    aria-label={words::right_panel_button()} aria-expanded={props.right.to_string()}
                    aria-controls="right-panel" onclick={props.on_right.reform(|_: MouseEvent| ())}>
                    { icon(Icon::Tag) }
                </button>
            </span>
            if shown.exercise {
                { exercise_bar(BarPart::End) }
            } else {
                { later::palette_button() }
                { me(&shown.me) }
                <button type="button" class="button" data-kind="primary" onclick={export}>
                    { words::export() }
                </button>
            }
        </header>
    }
}

/// The links to the rooms, as soon as there is something in them.
fn rooms(shown: &BarContent) -> Html {
    let BarContent { room: now, several, statements, coders, exercises, .. } = *shown;
    if !several && !coders && !exercises && now == Room::Read {
        return Html::default();
    }
    let link = |room: Room| {
        let current = (now == room).then_some("page");
        html! { <a href={room.fragment()} aria-current={current}>{ words::room(room) }</a> }
    };
    html! {
        <nav class="rooms" aria-label={words::rooms()}>
            { link(Room::Read) }
            if several || now == Room::Passages {
                { link(Room::Passages) }
            }
            if several || now == Room::Codebook {
                { link(Room::Codebook) }
            }
            if statements || now == Room::Insight {
                { link(Room::Insight) }
            }
            if coders || now == Room::Coders {
                { link(Room::Coders) }
            }
            if exercises || now == Room::Class {
                { link(Room::Class) }
            }
        </nav>
    }
}

/// What is saved. While another window has the project, a button takes it over.
pub fn save_state(save: Option<&SaveState>, dispatch: &Callback<Msg>) -> Html {
    let take_over = || Msg::Keeping(KeepingMsg::TakeOverChosen);
    html! {
        <>
            { save_words(save) }
            if save == Some(&SaveState::Elsewhere) {
                <button type="button" class="button"
                    onclick={dispatch.reform(move |_: MouseEvent| take_over())}>
                    { words::edit_here() }
                </button>
            }
        </>
    }
}

pub fn undo_button(name: Option<&StepName>, store: &Store, dispatch: &Callback<Msg>) -> Html {
    let keys = usual(store, "Undo", "Control+Z Meta+Z");
    step_button(words::undo(name), Icon::Undo, keys, name.is_some(), || Msg::UndoChosen, dispatch)
}

/// The keys of a command, unless the user gave it another one.
fn usual(store: &Store, command: &str, keys: &'static str) -> Option<&'static str> {
    store.read(|model| model.settings.has_usual_key(command)).then_some(keys)
}

pub fn redo_button(name: Option<&StepName>, store: &Store, dispatch: &Callback<Msg>) -> Html {
    let keys = usual(store, "Redo", "Control+Shift+Z Control+Y Meta+Shift+Z");
    step_button(words::redo(name), Icon::Redo, keys, name.is_some(), || Msg::RedoChosen, dispatch)
}

/// An undo or redo button.
fn step_button(
    label: String,
    drawing: Icon,
    keys: Option<&'static str>,
    active: bool,
    msg: fn() -> Msg,
    dispatch: &Callback<Msg>,
) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if active {
            dispatch.emit(msg());
        }
    });
    // Not `disabled`: that would drop the focus with the last step.
    html! {
        <button type="button" class="icon-button" aria-label={label.clone()} title={label}
            aria-keyshortcuts={keys} aria-disabled={(!active).to_string()} {onclick}>
            { icon(drawing) }
        </button>
    }
}

/// How long nothing must happen before the bar says that everything is saved, in milliseconds.
/// Showing it draws the page again, which should neither delay the next edit nor flicker.
const DEBOUNCE_MS: u32 = 150;

/// The state of saving, ignoring short pauses between edits.
#[hook]
pub fn use_debounced(save: Option<SaveState>) -> Option<SaveState> {
    let time = match save {
        Some(SaveState::Saved(at)) => at.0,
        _ => 0,
    };
    // States are distinguished by a number, because Yew compiles a hook again for each type.
    let now = u32::try_from(time % i64::from(u32::MAX)).unwrap_or_default();
    let debounced = use_state_eq(move || now);
    let told = debounced.setter();
    use_effect_on(now, move |now| {
        let now = *now;
        let timer = Timeout::new(DEBOUNCE_MS, move || told.set(now));
        move || drop(timer)
    });
    if time > 0 && *debounced != now { Some(SaveState::Saving) } else { save }
}

fn save_words(state: Option<&SaveState>) -> Html {
    let (kind, text) = match state {
        None => ("saved", String::new()),
        Some(SaveState::Unchanged(annotations)) => ("saved", words::restored(*annotations)),
        Some(SaveState::Saving) => ("saving", words::saving().to_owned()),
        Some(SaveState::Saved(at)) => ("saved", words::saved(clock::local_time(*at), clock::now())),
        Some(SaveState::Elsewhere) => ("elsewhere", words::elsewhere().to_owned()),
        Some(SaveState::Failed(problem)) => ("failed", words::not_saved(problem).to_owned()),
    };
    // Not a live region: an announcement after every edit would drown out everything else, and a
    // failure is announced with its notice.
    html! { <span class="bar__saved" data-state={kind}>{ text }</span> }
}
