//! The page: the start page, or the bar, the columns and the status line of an open project.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, EventTarget, HtmlElement};
use yew::prelude::*;

use crate::browser::focus::focus_text;
use crate::browser::frame::after_frame;
use crate::browser::keyboard::is_of_ime;
use crate::browser::page::document;
use crate::browser::popover::is_narrow;
use crate::browser::store::Store;
use crate::ui::codebook::rail::RailProps;
use crate::ui::intake::Intake;
use crate::ui::later::{self, use_later};
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::read::document::DocumentPane;
use crate::ui::read::document::keys::use_keys;
use crate::ui::read::panel::PanelProps;
use crate::ui::read::peek::PeekProps;
use crate::ui::shell::announcer::announcer;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::notices::Notices;
use crate::ui::shell::panels::{PanelAct, Panels, use_panels};
use crate::ui::shell::project_menu::project_name;
use crate::ui::shell::start::{DropArea, Start};
use crate::ui::shell::status::status;
use crate::ui::words::{panels as words, statements};
use annotator_app::coding::CodingMsg;
use annotator_app::model::{Given, Open};
use annotator_app::msg::Msg;
use annotator_app::room::Room;

#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    pub store: Store,
}

/// Provides the store to all components.
#[component]
pub fn Page(props: &PageProps) -> Html {
    html! {
        <ContextProvider<Store> context={props.store.clone()}>
            <Screen />
        </ContextProvider<Store>>
    }
}

#[component]
fn Screen() -> Html {
    let open = use_selector(|model| model.open.as_ref().map(|open| open.key));
    // Until storage has answered and the exercise that the page came with is read, the start page
    // would only flash up.
    let waiting = use_selector(|model| {
        !model.started || model.opening.is_some() || model.given == Given::Unread
    });
    let said = use_selector(|model| model.announcement.clone());
    let language = use_selector(|model| {
        let statement = model.open.as_ref().and_then(|open| open.statement());
        statement.map(|statement| statement.metadata.language.clone()).unwrap_or_default()
    });
    use_later();
    use_window_title();
    let sides = use_text_first(!waiting);
    let room = use_selector(|model| model.room);
    let card = use_selector(|model| model.card.is_some());
    let only_read = use_selector(|model| model.open.as_ref().is_some_and(Open::is_only_read));
    let calibration = use_selector(|model| model.open.as_ref().is_some_and(later::is_calibration));
    html! {
        <div class="screen">
            if only_read {
                { later::only_read() }
            } else if calibration {
                { later::calibration() }
            } else if let Some(key) = open {
                { room_view(room, key.to_string(), sides) }
            } else if waiting {
                <main class="waiting" aria-busy="true"><p>{ words::opening() }</p></main>
            } else if card {
                { later::card() }
            } else {
                <Start />
            }
            { later::dialogs() }
            if open.is_none() {
                <footer class="page-notices" aria-label={words::messages()}>
                    <Notices in_dialog=false />
                </footer>
            }
            { announcer(said.as_ref(), &language) }
            <Intake />
        </div>
    }
}

fn room_view(room: Room, key: String, sides: bool) -> Html {
    match room {
        Room::Read => html! { <Workspace {key} {sides} /> },
        Room::Passages => later::passages(),
        Room::Codebook => later::codebook_room(),
        Room::Insight => later::insight(),
        Room::Coders => later::coders(),
        Room::Class => later::class(),
    }
}

/// Whether to draw the sides of the text as well. A newly loaded page compiles code for each part
/// it draws, so the text does not wait for them. They follow after the text was shown; a slow
/// browser draws them when it is idle. What is in them is in the later module.
#[hook]
fn use_text_first(ready: bool) -> bool {
    let store = use_store();
    let sides = use_state_eq(|| false);
    use_effect_on(ready, {
        let sides = sides.setter();
        move |ready| {
            if *ready {
                let shown = move || {
                    sides.set(true);
                    store.load_later();
                };
                after_frame(|| after_frame(shown));
            }
        }
    });
    *sides
}

#[derive(PartialEq, Properties)]
struct WorkspaceProps {
    sides: bool,
}

/// The bar, the columns and the status line. In a narrow window the sides open when they are asked
/// for, and only there it matters which are open.
#[component]
fn Workspace(props: &WorkspaceProps) -> Html {
    let store = use_store();
    use_later();
    use_keys();
    let panels = use_panels();
    let shown = use_selector(|model| {
        let open = model.open.as_ref();
        let empty = open.is_none_or(|open| open.project.statements.is_empty());
        (open.is_some_and(|open| open.current.is_some()), empty)
    });
    let pinned = use_selector(|model| model.settings.statements_pinned);
    let buttons = Buttons {
        bar_left: use_node_ref(),
        bar_right: use_node_ref(),
        rail: use_node_ref(),
        close_left: use_node_ref(),
        close_right: use_node_ref(),
    };
    let Panels { left, right, .. } = *panels;
    let send = panels.dispatcher();
    let turn_left = turn(&send, PanelTurn::Left(!left), &buttons.close_left);
    let turn_right = turn(&send, PanelTurn::Right(!right), &buttons.close_right);
    let open_record = turn(&send, PanelTurn::Record, &buttons.close_right);
    let close_left = {
        let (send, buttons) = (send.clone(), buttons.clone());
        Callback::from(move |()| {
            send.dispatch(PanelAct::Left(false));
            let buttons = buttons.clone();
            // Only one of them is shown, and a hidden one does not take the focus.
            after_frame(move || {
                focus(&buttons.rail);
                focus(&buttons.bar_left);
            });
        })
    };
    let close_right = {
        let (send, store) = (send.clone(), store.clone());
        Callback::from(move |()| {
            send.dispatch(PanelAct::Right(false));
            // On a phone, the line below the text goes on showing the annotation.
            if !is_narrow() {
                store.dispatch(Msg::Coding(CodingMsg::AnnotationLeft));
            }
            let pane = store.pane().clone();
            after_frame(move || focus_text(&pane));
        })
    };
    // Escape leaves the record; the annotation stays chosen.
    let leave_right = {
        let (send, store) = (send.clone(), store);
        Callback::from(move |()| {
            send.dispatch(PanelAct::Right(false));
            store.dispatch(Msg::Coding(CodingMsg::RecordLeft));
        })
    };
    let on_key_left = on_escape({
        let close_left = close_left.clone();
        move || {
            if left {
                close_left.emit(());
            }
            left
        }
    });
    let on_key_right = on_escape(move || {
        leave_right.emit(());
        true
    });
    let on_leave_left = on_leave("#left-panel", {
        let send = send.clone();
        move || send.dispatch(PanelAct::Left(false))
    });
    // In a wider window the right side is beside the text, and stays.
    let on_leave_right = on_leave("#right-panel", move || {
        if is_narrow() {
            send.dispatch(PanelAct::Right(false));
        }
    });
    html! {
        <div class="workspace" data-left={left.to_string()} data-right={right.to_string()}>
            <a class="skip" href="#text">{ words::skip_to_text() }</a>
            <Bar {left} {right} left_button={buttons.bar_left} right_button={buttons.bar_right}
                on_left={turn_left.clone()} on_right={turn_right} />
            if props.sides {
                { later::rail(&RailProps { button: buttons.rail, open: left, on_open: turn_left }) }
            }
            <nav class="side" id="left-panel" aria-label={words::left_panel()}
                onkeydown={on_key_left} onfocusout={on_leave_left}>
                { sheet_head(words::left_panel(), &buttons.close_left, &close_left) }
                if props.sides {
                    if pinned {
                        <div class="side__pinned">{ later::statement_list() }</div>
                    }
                    { later::codebook() }
                }
            </nav>
            { reading(shown.0, shown.1) }
            // After the text, so that a screen reader finds it there.
            { later::picker() }
            <aside class="inspect" id="right-panel" aria-label={words::right_panel()}
                onkeydown={on_key_right} onfocusout={on_leave_right}>
                if props.sides {
                    { later::panel(&PanelProps { panels, close: buttons.close_right, on_close: close_right }) }
                }
            </aside>
            { later::peek(&PeekProps { on_open: open_record }) }
            { status() }
            { later::name_question() }
        </div>
    }
}

/// The buttons that open and close the sides in a narrow window.
#[derive(Clone)]
struct Buttons {
    bar_left: NodeRef,
    bar_right: NodeRef,
    rail: NodeRef,
    close_left: NodeRef,
    close_right: NodeRef,
}

/// How a button changes the sides.
#[derive(Clone, Copy)]
enum PanelTurn {
    Left(bool),
    Right(bool),
    Record,
}

/// Opens a side and moves the focus to the button that closes it, or closes it.
fn turn(send: &UseReducerDispatcher<Panels>, to: PanelTurn, close: &NodeRef) -> Callback<()> {
    let (send, close) = (send.clone(), close.clone());
    Callback::from(move |()| {
        let (act, opens) = match to {
            PanelTurn::Left(open) => (PanelAct::Left(open), open),
            PanelTurn::Right(open) => (PanelAct::Right(open), open),
            PanelTurn::Record => (PanelAct::ShowRecord, true),
        };
        send.dispatch(act);
        if opens {
            // The side can take the focus only after it was drawn.
            let close = close.clone();
            Timeout::new(0, move || focus(&close)).forget();
        }
    })
}

/// What Escape does on a side, unless something inside it has used the key. `act` returns whether it
/// did anything.
fn on_escape(act: impl Fn() -> bool + 'static) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let escape = event.key() == "Escape" && !event.default_prevented() && !is_of_ime(&event);
        // The browser closes a menu.
        if escape && !is_in(event.target(), "[popover]") && act() {
            event.prevent_default();
        }
    })
}

fn is_in(target: Option<EventTarget>, selector: &str) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(selector).is_ok_and(|around| around.is_some()))
}

/// What happens when the focus leaves a side, unless it goes to a dialog.
fn on_leave(side: &'static str, act: impl Fn() + 'static) -> Callback<FocusEvent> {
    Callback::from(move |event: FocusEvent| {
        let to = event.related_target();
        if to.is_some() && !is_in(to.clone(), side) && !is_in(to, "dialog") {
            act();
        }
    })
}

fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // `focus` does not throw; on a hidden element it does nothing.
        let _ = element.focus();
    }
}

/// The title of the browser's window: the statement that is read, or the room, and the project.
#[hook]
fn use_window_title() {
    let named = use_selector(|model| {
        let open = model.open.as_ref()?;
        let statement = open.statement().filter(|_| model.room == Room::Read);
        Some((open.project.name.clone(), model.room, statement.cloned()))
    });
    use_effect_on(named, |named| {
        let title = match named {
            None => words::product().to_owned(),
            Some((project, room, statement)) => {
                let name = statement.as_deref().map(statements::name);
                let name = name.unwrap_or_else(|| words::room(*room).to_owned());
                statements::window_title(&name, project_name(project).as_str())
            }
        };
        if let Some(document) = document() {
            document.set_title(&annotator_words::plain(&title));
        }
    });
}

/// The head of a side panel while it is a sheet.
fn sheet_head(title: &'static str, node: &NodeRef, onclose: &Callback<()>) -> Html {
    html! {
        <div class="sheet-head">
            <span class="sheet-head__title" aria-hidden="true">{ title }</span>
            <button type="button" class="icon-button" ref={node} aria-label={words::close()}
                onclick={onclose.reform(|_: MouseEvent| ())}>
                { icon(Icon::Close) }
            </button>
        </div>
    }
}

/// The text, or ways to add one if there is none.
fn reading(current: bool, empty: bool) -> Html {
    html! {
        <main class="text-column">
            if current {
                <DocumentPane />
            } else {
                <div class="no-text" id="text" tabindex="-1">
                    if empty {
                        <h1 class="no-text__title">{ words::no_statement() }</h1>
                        <DropArea />
                    } else {
                        <p>{ words::no_statement_chosen() }</p>
                    }
                </div>
            }
        </main>
    }
}
