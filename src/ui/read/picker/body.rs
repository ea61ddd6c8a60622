//! The open picker: search field, rows, definition, keys.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::behaviour::{use_close_outside, use_place, use_row_in_view, use_search_field};
use super::definition::Definition;
use super::keys::keys;
use super::open_picker::OpenPicker;
use super::rows::{Calls, Common, group, new_name_row, row_id};
use crate::browser::again::swallow_second_click;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::picker::{Picker, Purpose, Row};
use annotator_app::msg::Msg;
use annotator_core::project::id::CodeId;

#[component]
pub fn PickerBody() -> Html {
    let store = use_store();
    let shown = use_selector(OpenPicker::of);
    let dialog = use_node_ref();
    let search = use_node_ref();
    let touch = shown.as_ref().is_some_and(|shown| shown.touch);
    let picker = shown.as_ref().map(|shown| shown.picker.clone()).unwrap_or_default();
    let query: AttrValue = picker.query.clone().into();
    // The code under the pointer, until a key chooses another row.
    let pointed = use_state_eq(|| None::<CodeId>);
    use_effect_on(picker.row.clone(), {
        let pointed = pointed.setter();
        move |_| pointed.set(None)
    });
    use_place(&dialog, touch, shown.as_ref().and_then(|shown| shown.passage));
    use_close_outside(&dialog);
    use_search_field(&search, touch, query);
    use_row_in_view(picker.row.clone());
    let dispatch = use_dispatch();
    // Whether the code that is chosen next stays active.
    let keeps = use_state_eq(|| false);
    let changes = picker.purpose == Purpose::Change;
    let onfocusout = {
        let (dispatch, dialog) = (dispatch.clone(), dialog.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
            let inside = |to: &Element| dialog.get().is_some_and(|it| it.contains(Some(to)));
            if to.is_some_and(|to| !inside(&to)) {
                dispatch.emit(Msg::Coding(CodingMsg::PickerLeft));
            }
        })
    };
    let definition = (*pointed).clone().or_else(|| picker.row.as_ref()?.code().cloned());
    let calls = Calls {
        on_point: {
            let pointed = pointed.setter();
            Callback::from(move |code| pointed.set(Some(code)))
        },
        on_apply: apply(&dispatch, *keeps),
    };
    let name = match shown.as_ref().and_then(|shown| shown.changed.as_ref()) {
        Some(code) => words::change_code(code),
        None => words::picker().to_owned(),
    };
    html! {
        <div class="picker" role="dialog" aria-label={name.clone()} ref={dialog}
            onmousedown={keep_focus()} onkeydown={keys(&store, *keeps)} {onfocusout}>
            <p class="picker__change" aria-hidden="true"
                hidden={shown.as_ref().is_none_or(|shown| shown.changed.is_none())}>
                { name }
            </p>
            { search_field(&search, &picker, &dispatch) }
            <div class="picker__list" id="picker-list" role="listbox" aria-label={words::codes()}>
                { rows(shown.as_ref(), calls) }
            </div>
            { found(shown.as_ref()) }
            <Definition code={definition} />
            <div class="picker__foot">
                <p class="picker__keys" aria-hidden="true">
                    for (key, does) in words::picker_keys() {
                        <span key={key}><kbd>{ key }</kbd><span>{ does }</span></span>
                    }
                </p>
                if !changes {
                    { keep_button(&keeps) }
                }
            </div>
        </div>
    }
}

/// The button for those who have no Tab key at hand: the code that is chosen next stays active.
fn keep_button(keeps: &UseStateHandle<bool>) -> Html {
    let onclick = {
        let keeps = keeps.clone();
        move |_: MouseEvent| keeps.set(!*keeps)
    };
    // The focus stays in the search field.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <button type="button" class="picker__keep" aria-pressed={keeps.to_string()}
            title={words::keep_active_what()} {onclick} {onmousedown}>
            if **keeps {
                { icon(Icon::Check) }
            }
            <kbd aria-hidden="true">{ words::key_tab() }</kbd>
            <span>{ words::keep_active() }</span>
        </button>
    }
}

fn rows(shown: Option<&OpenPicker>, calls: Calls) -> Html {
    let Some(shown) = shown else { return Html::default() };
    let common = Common { shown, looks: shown.codebook.looks(), calls };
    html! {
        <>
            for rows in &shown.list.groups {
                { group(rows, &common) }
            }
            { new_name_row(&common) }
        </>
    }
}

fn search_field(search: &NodeRef, picker: &Picker, dispatch: &Callback<Msg>) -> Html {
    let onclose = dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::PickerClosed));
    let oninput = dispatch.reform(|event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let typed = field.map(|field| field.value()).unwrap_or_default();
        Msg::Coding(CodingMsg::PickerTyped(typed))
    });
    html! {
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
                aria-activedescendant={picker.row.as_ref().map(row_id)}
                placeholder={words::search_codes()}
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                enterkeyhint="done"
                {oninput}
            />
            <button class="picker__close" type="button" onclick={onclose} aria-label={words::close()}>
                { "×" }
            </button>
        </div>
    }
}

/// Says how many codes were found, or that a row must be chosen first.
fn found(shown: Option<&OpenPicker>) -> Html {
    let unchosen = shown.is_some_and(|shown| shown.picker.unchosen);
    let searched = shown.is_some_and(|shown| !shown.picker.query.trim().is_empty());
    let rows: usize =
        shown.map_or(0, |shown| shown.list.groups.iter().map(|group| group.rows.len()).sum());
    let said = if unchosen {
        words::choose_first().to_owned()
    } else if searched {
        words::codes_found(rows)
    } else {
        String::new()
    };
    html! {
        <p class="picker__found" role="status" data-seen={(unchosen || searched && rows == 0).to_string()}>
            { said }
        </p>
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

/// Applies a row that was clicked, and keeps its code active if `keeps`. The second click of a double
/// click would land on the text.
fn apply(dispatch: &Callback<Msg>, keeps: bool) -> Callback<(Row, MouseEvent)> {
    let dispatch = dispatch.clone();
    Callback::from(move |(row, event): (Row, MouseEvent)| {
        swallow_second_click(&event);
        let kept = keeps && row.code().is_some();
        dispatch.emit(Msg::Coding(CodingMsg::PickerPointed(row)));
        let applied = CodingMsg::PickerApplied { keep: event.shift_key() };
        dispatch.emit(Msg::Coding(if kept { CodingMsg::PickerKept } else { applied }));
    })
}
