//! The open picker: search field, rows, definition, keys.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, Node};
use yew::prelude::*;

use super::rows::{PickerSection, Section, row_id, sections};
use crate::app::model::{Dialog, Model, Selection};
use crate::app::msg::{Msg, Pointing};
use crate::app::picker::Picker;
use crate::browser::popover;
use crate::core::codebook::{Code, Codebook};
use crate::core::id::CodeId;
use crate::ui::draft::use_mirrored;
use crate::ui::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::words::en::inspector as words;

/// How many rows Page Up and Page Down move.
const PAGE: i32 = 8;

#[derive(Clone, PartialEq)]
struct Shown {
    picker: Picker,
    codebook: Rc<Codebook>,
    selection: Option<Selection>,
    touch: bool,
    code_keys: bool,
}

fn look(model: &Model) -> Option<Shown> {
    let open = model.open.as_ref()?;
    Some(Shown {
        picker: open.picker.clone()?,
        codebook: Rc::clone(&open.project.codebook),
        selection: open.selection,
        touch: open.selection.is_some_and(|selection| selection.by == Pointing::Touch),
        code_keys: model.settings.code_keys,
    })
}

/// The open picker.
#[component]
pub fn PickerBody() -> Html {
    let shown = use_selector(look);
    let dialog = use_node_ref();
    let search = use_node_ref();
    let touch = shown.as_ref().is_some_and(|shown| shown.touch);
    let query: AttrValue =
        shown.as_ref().map(|shown| shown.picker.query.clone().into()).unwrap_or_default();
    let highlighted = shown.as_ref().and_then(|shown| shown.picker.highlighted.clone());
    let codebook = shown.as_ref().map(|shown| Rc::clone(&shown.codebook));
    let rows = use_memo((codebook.clone(), query.clone()), |(codebook, query)| {
        codebook.as_ref().map(|codebook| sections(codebook, query)).unwrap_or_default()
    });
    use_place(&dialog, touch, shown.as_ref().and_then(|shown| shown.selection));
    use_close_outside(&dialog);
    use_search_field(&search, touch, query.clone());
    use_row_in_view(highlighted.clone());
    let dispatch = use_dispatch();
    let on_point = dispatch.reform(Msg::PickerPointed);
    let on_apply = use_apply();
    let onkeydown = keys(&dispatch, shown.as_ref(), &rows);
    let onclose = dispatch.reform(|_: MouseEvent| Msg::PickerClosed);
    let code =
        codebook.as_ref().zip(highlighted.as_ref()).and_then(|(book, id)| book.code(id)).cloned();
    let found: usize = rows.iter().map(|section| section.rows.len()).sum();
    html! {
        <div
            class="picker"
            role="dialog"
            aria-label={words::PICKER}
            ref={dialog}
            onmousedown={keep_focus()}
            {onkeydown}
        >
            <div class="picker__top">
                <input
                    id="picker-search"
                    class="picker__search field"
                    ref={search}
                    type="text"
                    role="combobox"
                    aria-label={words::SEARCH_CODES}
                    aria-expanded="true"
                    aria-autocomplete="list"
                    aria-controls="picker-list"
                    aria-activedescendant={highlighted.as_ref().map(row_id)}
                    placeholder={words::SEARCH_CODES}
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="done"
                    oninput={dispatch.reform(|event: InputEvent| {
                        let field = event.target_dyn_into::<HtmlInputElement>();
                        Msg::PickerTyped(field.map(|field| field.value()).unwrap_or_default())
                    })}
                />
                <button class="picker__close" type="button" onclick={onclose} aria-label={words::CLOSE}>
                    { "×" }
                </button>
            </div>
            <div class="picker__list" id="picker-list" role="listbox" aria-label={words::CODES}>
                for section in rows.iter() {
                    <PickerSection
                        key={section.heading.to_string()}
                        section={section.clone()}
                        highlighted={highlighted.clone()}
                        on_point={on_point.clone()}
                        on_apply={on_apply.clone()}
                    />
                }
            </div>
            <p class="picker__found" role="status" data-none={(found == 0).to_string()}>
                { if query.trim().is_empty() { String::new() } else { words::codes_found(found) } }
            </p>
            <CreateRow {query} {codebook} />
            <Definition {code} />
            <p class="picker__keys" aria-hidden="true">
                for (key, does) in words::PICKER_KEYS {
                    <span key={key}><kbd>{ key }</kbd><span>{ does }</span></span>
                }
            </p>
        </div>
    }
}

/// Presses on anything but the fields leave the focus, and so typing, in the search field.
fn keep_focus() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.closest("input, button").ok().flatten().is_none()) {
            event.prevent_default();
        }
    })
}

#[hook]
fn use_apply() -> Callback<(CodeId, bool)> {
    let dispatch = use_dispatch();
    use_callback(dispatch, |(code, keep): (CodeId, bool), dispatch| {
        dispatch.emit(Msg::PickerPointed(code));
        dispatch.emit(Msg::PickerApplied { keep });
    })
}

/// Keeps the picker beside the selection while things move. Docked, the style sheet places it.
#[hook]
fn use_place(dialog: &NodeRef, touch: bool, selection: Option<Selection>) {
    let store = use_store();
    let dialog = dialog.clone();
    use_effect_with((store, dialog, touch, selection), |(store, dialog, touch, _)| {
        let (store, dialog, touch) = (store.clone(), dialog.clone(), *touch);
        let place = move || {
            let Some(element) = dialog.cast::<HtmlElement>() else { return };
            let docked = touch || popover::is_narrow();
            let _ = element.set_attribute("data-docked", if docked { "true" } else { "false" });
            if docked {
                popover::release(&element);
            } else if let Some(anchor) = popover::pending_area(&store) {
                // Without one it stays where it was.
                popover::place(&element, anchor);
            }
        };
        place();
        let place = Rc::new(place);
        let options =
            EventListenerOptions { phase: EventListenerPhase::Capture, ..Default::default() };
        let listeners = web_sys::window().map(|window| {
            // In the capture phase, so that scrolling inside any box is heard.
            ["scroll", "resize"].map(|name| {
                let place = Rc::clone(&place);
                EventListener::new_with_options(&window, name, options, move |_| place())
            })
        });
        move || drop(listeners)
    });
}

/// A press elsewhere closes the picker; a finger may scroll and move the selection's handles.
#[hook]
fn use_close_outside(dialog: &NodeRef) {
    let dispatch = use_dispatch();
    use_effect_with((dispatch, dialog.clone()), |(dispatch, dialog)| {
        let (dispatch, dialog) = (dispatch.clone(), dialog.clone());
        let options =
            EventListenerOptions { phase: EventListenerPhase::Capture, ..Default::default() };
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(&window, "pointerdown", options, move |event| {
                let touch = event
                    .dyn_ref::<web_sys::PointerEvent>()
                    .is_some_and(|event| event.pointer_type() == "touch");
                let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                let inside = dialog.get().is_some_and(|dialog| dialog.contains(target.as_ref()));
                if !inside && !touch {
                    dispatch.emit(Msg::PickerClosed);
                }
            })
        });
        move || drop(listener)
    });
}

/// Takes the focus when the picker opens, and the model's query when that is another one.
#[hook]
fn use_search_field(search: &NodeRef, touch: bool, query: AttrValue) {
    use_effect_with(search.clone(), move |search| {
        // A finger's selection would lose its handles.
        if let Some(field) = search.cast::<HtmlInputElement>().filter(|_| !touch) {
            let _ = field.focus();
        }
    });
    use_mirrored(search, query);
}

#[hook]
fn use_row_in_view(highlighted: Option<CodeId>) {
    use_effect_with(highlighted, |highlighted| {
        let document = web_sys::window().and_then(|window| window.document());
        let row = document
            .zip(highlighted.as_ref())
            .and_then(|(document, code)| document.get_element_by_id(&row_id(code)));
        if let Some(row) = row {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}

fn keys(
    dispatch: &Callback<Msg>,
    shown: Option<&Shown>,
    rows: &[Section],
) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    let shown = shown.cloned();
    let codes = || rows.iter().flat_map(|section| &section.rows).map(|row| &row.code);
    let mut selectable = codes().filter(|code| code.selectable).map(|code| code.id.clone());
    let first = selectable.next();
    let last = selectable.last().or_else(|| first.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(shown) = &shown else { return };
        if event.is_composing() {
            return;
        }
        let in_search = event
            .target_dyn_into::<Element>()
            .is_some_and(|element| element.id() == "picker-search");
        let msg = match event.key().as_str() {
            "Escape" => Some(Msg::PickerClosed),
            _ if !in_search => None,
            "Enter" if shown.picker.highlighted.is_some() => {
                Some(Msg::PickerApplied { keep: event.shift_key() })
            }
            "Enter" => new_code(&shown.codebook, &shown.picker.query),
            "ArrowDown" => Some(Msg::PickerMoved(1)),
            "ArrowUp" => Some(Msg::PickerMoved(-1)),
            "PageDown" => Some(Msg::PickerMoved(PAGE)),
            "PageUp" => Some(Msg::PickerMoved(-PAGE)),
            "Home" => first.clone().map(Msg::PickerPointed),
            "End" => last.clone().map(Msg::PickerPointed),
            key => code_key(&event, key, shown),
        };
        if let Some(msg) = msg {
            event.prevent_default();
            event.stop_propagation();
            dispatch.emit(msg);
        }
    })
}

/// A code's own key applies it while nothing is typed.
fn code_key(event: &KeyboardEvent, key: &str, shown: &Shown) -> Option<Msg> {
    let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    let wanted = plain && shown.code_keys && shown.picker.query.is_empty();
    (wanted && shown.codebook.code_for_key(key).is_some())
        .then(|| Msg::CodeKeyPressed(key.to_owned()))
}

/// Asks for a code of this name in the first layer.
fn new_code(codebook: &Codebook, name: &str) -> Option<Msg> {
    let name = name.trim();
    let layer = codebook.layers.first()?.id.clone();
    let dialog = Dialog::NewCode { layer, parent: None, name: name.to_owned() };
    (!name.is_empty()).then_some(Msg::DialogOpened(dialog))
}

#[derive(Clone, PartialEq, Properties)]
struct CreateRowProps {
    query: AttrValue,
    codebook: Option<Rc<Codebook>>,
}

/// Offers to add a code when none has the name that was typed.
#[component]
fn CreateRow(props: &CreateRowProps) -> Html {
    let dispatch = use_dispatch();
    let name = props.query.trim().to_owned();
    let lower = name.to_lowercase();
    let known = props
        .codebook
        .as_ref()
        .is_none_or(|book| book.codes.iter().any(|code| code.name.to_lowercase() == lower));
    let onclick = {
        let (name, codebook) = (name.clone(), props.codebook.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(msg) = codebook.as_ref().and_then(|book| new_code(book, &name)) {
                dispatch.emit(msg);
            }
        })
    };
    html! {
        <button class="picker__create" type="button" hidden={name.is_empty() || known} {onclick}>
            { words::create_code(&name) }
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DefinitionProps {
    code: Option<Rc<Code>>,
}

/// What the highlighted code means.
#[component]
fn Definition(props: &DefinitionProps) -> Html {
    let code = props.code.as_deref();
    let include = code.map(|code| code.include.join("; ")).unwrap_or_default();
    let exclude = code.map(|code| code.exclude.join("; ")).unwrap_or_default();
    html! {
        <div class="picker__definition" id="picker-definition">
            <p>{ code.map(|code| code.definition.clone()).unwrap_or_default() }</p>
            <p hidden={include.is_empty()}><b>{ words::INCLUDES }</b>{ format!(" {include}") }</p>
            <p hidden={exclude.is_empty()}><b>{ words::EXCLUDES }</b>{ format!(" {exclude}") }</p>
        </div>
    }
}
