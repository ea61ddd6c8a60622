//! The filter of the list: words and a code.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::memo::memo;
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::filter::Filter;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;

/// The fields. The caller keeps the field for words equal to the model.
pub fn filter_fields(
    filter: &Filter,
    codebook: &Rc<Codebook>,
    hidden: bool,
    words_field: &NodeRef,
    dispatch: &Callback<Msg>,
) -> Html {
    let (words_field, dispatch) = (words_field.clone(), dispatch.clone());
    memo((filter.clone(), Rc::clone(codebook), hidden), move |(filter, codebook, hidden)| {
        fields(filter, codebook, *hidden, &words_field, &dispatch)
    })
}

fn fields(
    filter: &Filter,
    codebook: &Codebook,
    hidden: bool,
    words_field: &NodeRef,
    dispatch: &Callback<Msg>,
) -> Html {
    let oninput = dispatch.reform(|event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        Msg::Coding(CodingMsg::FilterTyped(field.map(|field| field.value()).unwrap_or_default()))
    });
    html! {
        <div class="annotations__filter" hidden={hidden && filter.is_empty()}>
            <input
                class="field"
                id="annotation-filter"
                type="search"
                ref={words_field.clone()}
                aria-label={words::filter()}
                placeholder={words::filter()}
                autocomplete="off"
                {oninput}
            />
            { code_select(&CodeSelect {
                id: "annotation-filter-code",
                codebook,
                value: filter.code.as_ref(),
                none: Some(words::all_codes()),
                with_groups: true,
                label: Some(words::filter_code()),
                onchoose: dispatch.reform(|it| Msg::Coding(CodingMsg::FilterCodeChosen(it))),
            }) }
        </div>
    }
}
