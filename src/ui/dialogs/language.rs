//! The language of the page, in the settings.

use web_sys::{HtmlElement, HtmlSelectElement};
use yew::prelude::*;

use crate::browser::frame::after_frame;
use crate::browser::language;
use crate::browser::page::element;
use crate::ui::parts::hooks::use_store;
use crate::ui::words::dialogs as words;

const ID: &str = "setting-language";

/// Chooses among the languages that the page has. Without others, there is nothing to choose.
#[component]
pub fn LanguageRow() -> Html {
    let store = use_store();
    let missing = use_state_eq(|| false);
    let tags = language::all();
    if tags.len() < 2 {
        return html! {};
    }
    let now = annotator_words::language().tag;
    let onchange = {
        let missing = missing.setter();
        Callback::from(move |event: Event| {
            let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
            let (missing, back) = (missing.clone(), select.clone());
            let said = Callback::from(move |spoken: bool| {
                if spoken {
                    after_frame(focus_again);
                } else {
                    back.set_value(annotator_words::language().tag);
                    missing.set(true);
                }
            });
            crate::ui::speak(select.value(), store.clone(), said);
        })
    };
    html! {
        <div class="settings__row">
            <div>
                <label for={ID}>{ words::page_language() }</label>
                <p class="hint" id="setting-language-what">{ words::page_language_what() }</p>
                <p class="hint" role="alert">
                    if *missing {
                        { words::page_language_missing() }
                    }
                </p>
            </div>
            <select class="field" id={ID} {onchange} aria-describedby="setting-language-what">
                for tag in &tags {
                    <option key={tag.clone()} value={tag.clone()} lang={tag.clone()} selected={tag == now}>
                        { own_name(tag) }
                    </option>
                }
            </select>
        </div>
    }
}

/// The field is another element after the page was drawn anew.
fn focus_again() {
    if let Some(field) = element(ID) {
        // If it cannot take the focus, the focus stays.
        let _ = HtmlElement::focus(&field);
    }
}

/// What a language calls itself.
pub fn own_name(tag: &str) -> &str {
    match tag {
        "ar" => "العربية",
        "en" => "English",
        "es" => "Español",
        "fr" => "Français",
        "ru" => "Русский",
        "zh" => "中文",
        _ => tag,
    }
}
