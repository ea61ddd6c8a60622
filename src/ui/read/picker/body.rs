//! The open picker: search field, rows, definition, keys.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::behaviour::{use_close_outside, use_place, use_row_in_view, use_search_field};
use super::keys::{keys, new_code};
use super::open_picker::OpenPicker;
use super::rows::{Calls, picker_section, row_id, sections};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::CodeId;

#[component]
pub fn PickerBody() -> Html {
    let shown = use_selector(OpenPicker::of);
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
    let calls = Calls {
        on_point: dispatch.reform(|it| Msg::Coding(CodingMsg::PickerPointed(it))),
        on_apply: apply(&dispatch),
    };
    let onkeydown = keys(&dispatch, shown.as_ref(), &rows);
    let onclose = dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::PickerClosed));
    let code =
        codebook.as_ref().zip(highlighted.as_ref()).and_then(|(book, id)| book.code(id)).cloned();
    let found: usize = rows.iter().map(|section| section.rows.len()).sum();
    html! {
        <div
            class="picker"
            role="dialog"
            aria-label={words::picker()}
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
                    aria-label={words::search_codes()}
                    aria-expanded="true"
                    aria-autocomplete="list"
                    aria-controls="picker-list"
                    aria-activedescendant={highlighted.as_ref().map(row_id)}
                    placeholder={words::search_codes()}
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="done"
                    oninput={dispatch.reform(|event: InputEvent| {
                        let field = event.target_dyn_into::<HtmlInputElement>();
                        Msg::Coding(CodingMsg::PickerTyped(field.map(|field| field.value()).unwrap_or_default()))
                    })}
                />
                <button class="picker__close" type="button" onclick={onclose} aria-label={words::close()}>
                    { "×" }
                </button>
            </div>
            <div class="picker__list" id="picker-list" role="listbox" aria-label={words::codes()}>
                for section in rows.iter() {
                    { picker_section(section, highlighted.as_ref(), &calls) }
                }
            </div>
            <p class="picker__found" role="status" data-none={(found == 0).to_string()}>
                { if query.trim().is_empty() { String::new() } else { words::codes_found(found) } }
            </p>
            { create_row(&dispatch, &query, codebook.as_ref()) }
            { definition(code.as_deref()) }
            <p class="picker__keys" aria-hidden="true">
                for (key, does) in words::picker_keys() {
                    <span key={key}><kbd>{ key }</kbd><span>{ does }</span></span>
                }
            </p>
        </div>
    }
}

/// Keeps the focus in the search field after presses on anything but fields and buttons.
fn keep_focus() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.closest("input, button").ok().flatten().is_none()) {
            event.prevent_default();
        }
    })
}

fn apply(dispatch: &Callback<Msg>) -> Callback<(CodeId, bool)> {
    let dispatch = dispatch.clone();
    Callback::from(move |(code, keep)| {
        dispatch.emit(Msg::Coding(CodingMsg::PickerPointed(code)));
        dispatch.emit(Msg::Coding(CodingMsg::PickerApplied { keep }));
    })
}

/// Offers to add a code if no code has the typed name.
fn create_row(dispatch: &Callback<Msg>, query: &str, codebook: Option<&Rc<Codebook>>) -> Html {
    let name = query.trim().to_owned();
    let lower = name.to_lowercase();
    let known =
        codebook.is_none_or(|book| book.codes.iter().any(|code| code.name.to_lowercase() == lower));
    let onclick = {
        let (name, codebook) = (name.clone(), codebook.cloned());
        let dispatch = dispatch.clone();
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

/// What the highlighted code means.
fn definition(code: Option<&Code>) -> Html {
    let include = code.map(|code| words::joined(&code.include)).unwrap_or_default();
    let exclude = code.map(|code| words::joined(&code.exclude)).unwrap_or_default();
    html! {
        <div class="picker__definition" id="picker-definition">
            <p>{ code.map(|code| code.definition.clone()).unwrap_or_default() }</p>
            <p hidden={include.is_empty()}><b>{ words::includes() }</b>{ " " }{ include }</p>
            <p hidden={exclude.is_empty()}><b>{ words::excludes() }</b>{ " " }{ exclude }</p>
        </div>
    }
}
