//! The page: the start page, or the bar and the three columns of an open project.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::frame::after_frame;
use crate::browser::keyboard::is_of_ime;
use crate::browser::store::Store;
use crate::ui::codebook::CodebookPanel;
use crate::ui::intake::Intake;
use crate::ui::later::{self, use_later};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::read::document::DocumentPane;
use crate::ui::read::list::AnnotationList;
use crate::ui::shell::announcer::announcer;
use crate::ui::shell::bar::{Bar, OpenPanels};
use crate::ui::shell::notices::Notices;
use crate::ui::shell::start::{DropArea, Start};
use crate::ui::shell::status::status;
use crate::ui::statements::StatementsPanel;
use crate::ui::words::panels as words;
use annotator_app::coding::CodingMsg;
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
    // Until storage has answered, the start page would only flash up.
    let waiting = use_selector(|model| !model.started || model.opening.is_some());
    let said = use_selector(|model| model.announcement.clone());
    let language = use_selector(|model| {
        let statement = model.open.as_ref().and_then(|open| open.statement());
        statement.map(|statement| statement.metadata.language.clone()).unwrap_or_default()
    });
    use_later();
    let sides = use_text_first(!waiting);
    let tables = use_selector(|model| model.room == Room::Passages);
    html! {
        <div class="screen">
            if let Some(key) = open {
                if tables {
                    { later::passages() }
                } else {
                    <Workspace key={key.to_string()} {sides} />
                }
            } else if waiting {
                <main class="waiting" aria-busy="true"><p>{ words::opening() }</p></main>
            } else {
                <Start />
            }
            { later::dialogs() }
            if open.is_none() {
                <Notices in_dialog=false />
            }
            { announcer(said.as_ref(), &language) }
            <Intake />
        </div>
    }
}

/// Whether to draw the sides of the text as well. A newly loaded page compiles code for each part
/// it draws, so the text does not wait for them. They follow after the text was shown; a slow
/// browser draws them when it is idle.
#[hook]
fn use_text_first(ready: bool) -> bool {
    let sides = use_state_eq(|| false);
    use_effect_on(ready, {
        let sides = sides.setter();
        move |ready| {
            if *ready {
                after_frame(|| after_frame(move || sides.set(true)));
            }
        }
    });
    *sides
}

#[derive(PartialEq, Properties)]
struct WorkspaceProps {
    sides: bool,
}

/// The three columns. On narrow screens the sides are sheets over the text, and only there it
/// matters which are open.
#[component]
fn Workspace(props: &WorkspaceProps) -> Html {
    let dispatch = use_dispatch();
    use_later();
    let panels = use_state_eq(OpenPanels::default);
    let chosen = use_selector(|model| Some(model.open.as_ref()?.chosen.as_ref()?.id));
    let shown = use_selector(|model| {
        let open = model.open.as_ref()?;
        Some((open.current, open.filter.code.clone()))
    });
    let current =
        use_selector(|model| model.open.as_ref().is_some_and(|open| open.current.is_some()));
    let empty = use_selector(|model| {
        model.open.as_ref().is_none_or(|open| open.project.statements.is_empty())
    });
    let (left_button, right_button) = (use_node_ref(), use_node_ref());
    let (left_close, right_close) = (use_node_ref(), use_node_ref());

    // The inspector opens with an annotation and closes with it, but not while somebody is using
    // the list.
    use_effect_on(chosen, {
        let panels = panels.clone();
        move |chosen| {
            let right = chosen.is_some() || (panels.right && has_focus("right-panel"));
            panels.set(OpenPanels { left: false, right });
        }
    });
    // Closes the left sheet, so that what was chosen there is visible.
    use_effect_on(shown, {
        let panels = panels.clone();
        move |_| panels.set(OpenPanels { left: false, ..*panels })
    });

    let toggle_left = toggle(&panels, &left_button, &left_close, |panels| OpenPanels {
        left: !panels.left,
        right: false,
    });
    let toggle_right = toggle(&panels, &right_button, &right_close, |panels| OpenPanels {
        left: false,
        right: !panels.right,
    });
    let close_left = close(&panels, &left_button, Callback::noop());
    let close_right =
        close(&panels, &right_button, dispatch.reform(|()| Msg::Coding(CodingMsg::AnnotationLeft)));
    let leave_right =
        close(&panels, &right_button, dispatch.reform(|()| Msg::Coding(CodingMsg::RecordLeft)));
    let onkeydown = {
        let (left, leave) = (close_left.clone(), leave_right);
        let open = *panels;
        move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() && !is_of_ime(&event) {
                if open.left {
                    left.emit(());
                } else if open.right {
                    event.prevent_default();
                    leave.emit(());
                }
            }
        }
    };

    html! {
        <div class="workspace">
            <a class="skip" href="#text">{ words::skip_to_text() }</a>
            <Bar panels={*panels} {left_button} {right_button}
                on_left={toggle_left} on_right={toggle_right} />
            <nav class="side" id="left-panel" aria-label={words::left_panel()}
                data-open={panels.left.to_string()} onkeydown={onkeydown.clone()}>
                { sheet_head(words::left_panel(), &left_close, &close_left) }
                if props.sides {
                    <StatementsPanel />
                    <CodebookPanel />
                }
            </nav>
            { reading(current, empty) }
            // After the text, so that a screen reader finds it there.
            { later::picker() }
            <aside class="inspect" id="right-panel" aria-label={words::right_panel()}
                data-open={panels.right.to_string()} {onkeydown}>
                { sheet_head(words::right_panel_button(), &right_close, &close_right) }
                if props.sides {
                    { later::inspector() }
                    <AnnotationList />
                }
            </aside>
            { status() }
            { later::name_question() }
        </div>
    }
}

/// Opens a sheet and moves the focus into it, or closes it.
fn toggle(
    panels: &UseStateHandle<OpenPanels>,
    button: &NodeRef,
    close: &NodeRef,
    change: impl Fn(OpenPanels) -> OpenPanels + 'static,
) -> Callback<()> {
    let (panels, button, close) = (panels.clone(), button.clone(), close.clone());
    Callback::from(move |()| {
        let before = *panels;
        let after = change(before);
        panels.set(after);
        let opens = after.left && !before.left || after.right && !before.right;
        let target = if opens { close.clone() } else { button.clone() };
        // The sheet can take the focus only after it was drawn.
        gloo::timers::callback::Timeout::new(0, move || focus(&target)).forget();
    })
}

fn close(
    panels: &UseStateHandle<OpenPanels>,
    button: &NodeRef,
    then: Callback<()>,
) -> Callback<()> {
    let (panels, button) = (panels.clone(), button.clone());
    Callback::from(move |()| {
        panels.set(OpenPanels::default());
        focus(&button);
        then.emit(());
    })
}

/// Whether the focus is inside the element with this id.
fn has_focus(id: &str) -> bool {
    let focused = web_sys::window().and_then(|it| it.document()).and_then(|it| it.active_element());
    let panel = focused.and_then(|element| element.closest(&format!("#{id}")).ok().flatten());
    panel.is_some()
}

fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // `focus` does not throw; on a hidden element it does nothing.
        let _ = element.focus();
    }
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
        <main class="reading">
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
