//! The guidelines of the codebook: written in a tab, read in a dialog and beside the text.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::use_codebook;
use crate::browser::language::all as all_languages;
use crate::browser::store::Store;
use crate::ui::classroom::instructions::instructions;
use crate::ui::dialogs::language::own_name;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::rich::{format_key, rich_tools};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::whole::WholeMsg;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_words::list;

const ID: &str = "codebook-guidelines";

/// The tab.
#[component]
pub fn GuidelinesTab() -> Html {
    let codebook = use_codebook();
    let dispatch = use_dispatch();
    let preview = use_state_eq(|| false);
    let node = use_node_ref();
    let value = codebook.as_ref().map(|book| book.guidelines.clone()).unwrap_or_default();
    use_mirrored(&node, value.clone().into());
    let typed = use_memo((), |()| Cell::new(false));
    use_kept(&node, &typed);
    let oninput = {
        let typed = Rc::clone(&typed);
        Callback::from(move |_: InputEvent| typed.set(true))
    };
    let onchange = dispatch.reform(move |event: Event| {
        typed.set(false);
        WholeMsg::GuidelinesChanged(value_of(&event)).into()
    });
    let onkeydown = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| format_key(&event, &node))
    };
    let onchoose = {
        let preview = preview.setter();
        Callback::from(move |value: AttrValue| preview.set(value == "preview"))
    };
    let choices = vec![
        ("write".into(), words::guidelines().into()),
        ("preview".into(), words::guidelines_preview().into()),
    ];
    html! {
        <div class="whole" data-tab="guidelines">
            <h1 class="whole__title">{ words::guidelines() }</h1>
            <p class="whole__lead" id="guidelines-lead">{ words::guidelines_lead() }</p>
            <div class="rich">
                <div class="rich__head">
                    { rich_tools(ID, &node, *preview) }
                    { track(&Track {
                        name: "guidelines-view".into(), labelledby: "guidelines-lead".into(),
                        value: if *preview { "preview" } else { "write" }, choices, onchoose,
                    }) }
                </div>
                <textarea class="field" id={ID} ref={node} rows="20" dir="auto" hidden={*preview}
                    aria-label={words::guidelines()} aria-describedby="guidelines-hint"
                    {oninput} {onchange} {onkeydown} />
                if *preview {
                    <div class="rich__preview" tabindex="0" role="region"
                        aria-label={words::guidelines_preview()}>
                        { shown(&value) }
                    </div>
                }
            </div>
            <p class="hint" id="guidelines-hint">{ words::guidelines_hint() }</p>
            if let Some(book) = &codebook {
                { language(book, &dispatch) }
            }
        </div>
    }
}

/// The languages of the codebook; where it does not say its own, that can be chosen.
fn language(book: &Codebook, dispatch: &Callback<Msg>) -> Html {
    let named: Vec<_> = book.languages().iter().map(|tag| own_name(tag).to_owned()).collect();
    if !named.is_empty() {
        return html! { <p class="hint">{ words::codebook_languages(&list(&named)) }</p> };
    }
    let none = Entry::new("", words::codebook_language_none());
    let tags =
        all_languages().into_iter().map(|tag| Entry::new(tag.clone(), own_name(&tag).to_owned()));
    let entries: Vec<_> = std::iter::once(none).chain(tags).collect();
    let onchoose = dispatch.reform(|tag: String| WholeMsg::LanguageSaid(tag).into());
    html! {
        <div class="field-row">
            <label for="codebook-language">{ words::codebook_language() }</label>
            <Select id="codebook-language" value="" {entries}
                describedby="codebook-language-what" {onchoose} />
            <p class="hint" id="codebook-language-what">{ words::codebook_language_what() }</p>
        </div>
    }
}

/// Keeps what was typed when the tab is left without leaving the field first, unless another project
/// is open by then.
#[hook]
fn use_kept(node: &NodeRef, typed: &Rc<Cell<bool>>) {
    let (node, typed, store) = (node.clone(), Rc::clone(typed), use_store());
    use_effect_on((), move |()| {
        let project = |store: &Store| store.read(|model| model.open.as_ref().map(|open| open.key));
        let (area, own) = (node.cast::<HtmlTextAreaElement>(), project(&store));
        move || {
            if let Some(area) = area.filter(|_| typed.get() && project(&store) == own) {
                store.dispatch(WholeMsg::GuidelinesChanged(area.value()).into());
            }
        }
    });
}

fn shown(guidelines: &str) -> Html {
    if guidelines.trim().is_empty() {
        return html! { <p class="hint">{ words::guidelines_none() }</p> };
    }
    instructions(guidelines)
}

/// The guidelines in a dialog.
#[component]
pub fn GuidelinesDialog() -> Html {
    let codebook = use_codebook();
    let text = codebook.as_ref().map(|book| book.guidelines.as_str()).unwrap_or_default();
    html! {
        <Modal key="guidelines" title={words::guidelines_title()} reads=true>
            { shown(text) }
        </Modal>
    }
}

/// The guidelines in the column of the codebook, folded at first. Nothing without guidelines.
#[component]
pub fn GuidelinesBeside() -> Html {
    let text = use_selector(|model| {
        let text = &model.open.as_ref()?.project.codebook.guidelines;
        (!text.trim().is_empty()).then(|| AttrValue::from(text.clone()))
    });
    let Some(text) = text else { return Html::default() };
    html! {
        <details class="guidelines-beside">
            <summary>{ words::read_guidelines() }</summary>
            <div class="guidelines-beside__text" tabindex="0" role="region"
                aria-label={words::guidelines()}>
                { instructions(&text) }
            </div>
        </details>
    }
}
