//! What the list is filtered by: words and a code.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::filter::Filter;
use crate::app::msg::Msg;
use crate::core::codebook::Codebook;
use crate::ui::code_select::CodeSelect;
use crate::ui::draft::use_mirrored;
use crate::ui::hooks::use_dispatch;
use crate::ui::words::en::inspector as words;

/// Properties of [`FilterFields`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilterProps {
    pub filter: Filter,
    pub codebook: Rc<Codebook>,
    /// There is nothing to filter.
    pub hidden: bool,
}

/// The fields.
#[component]
pub fn FilterFields(props: &FilterProps) -> Html {
    let dispatch = use_dispatch();
    let words_field = use_node_ref();
    use_mirrored(&words_field, props.filter.words.clone().into());
    let oninput = dispatch.reform(|event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        Msg::FilterTyped(field.map(|field| field.value()).unwrap_or_default())
    });
    html! {
        <div class="annotations__filter" hidden={props.hidden && props.filter.is_empty()}>
            <input
                class="field"
                id="annotation-filter"
                type="search"
                ref={words_field}
                aria-label={words::FILTER}
                placeholder={words::FILTER}
                autocomplete="off"
                {oninput}
            />
            <CodeSelect
                id="annotation-filter-code"
                codebook={Rc::clone(&props.codebook)}
                value={props.filter.code.clone()}
                none={words::ALL_CODES}
                with_groups=true
                label={words::FILTER_CODE}
                onchoose={dispatch.reform(Msg::FilterCodeChosen)}
            />
        </div>
    }
}

/// Properties of [`ListHead`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeadProps {
    /// Whether the filter hides anything.
    pub filtered: bool,
}

/// The heading, and the way out of the filter.
#[component]
pub fn ListHead(props: &HeadProps) -> Html {
    let dispatch = use_dispatch();
    let clear = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Msg::FilterTyped(String::new()));
        dispatch.emit(Msg::FilterCodeChosen(None));
    });
    html! {
        <div class="annotations__head">
            <h2>{ words::ANNOTATIONS }</h2>
            <button type="button" hidden={!props.filtered} onclick={clear}>
                { words::CLEAR_FILTER }
            </button>
        </div>
    }
}
