//! Settings for all projects.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::dialogs as words;
use annotator_app::keeping::storage::{ChipStyle, Settings};
use annotator_app::msg::Msg;

/// What can be shown beside the text, in the order of the list.
const STYLES: [ChipStyle; 3] = [ChipStyle::Names, ChipStyle::Bars, ChipStyle::Nothing];

/// The dialog. Each setting takes effect at once.
#[component]
pub fn SettingsDialog() -> Html {
    let settings = use_selector(|model| model.settings.clone());
    let dispatch = use_dispatch();
    let change = |set: fn(&mut Settings, bool)| {
        let settings = settings.clone();
        dispatch.reform(move |on: bool| {
            let mut changed = settings.clone();
            set(&mut changed, on);
            Msg::SettingsChanged(changed)
        })
    };
    let before = settings.clone();
    let onchips = dispatch.reform(move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let chosen = select.and_then(|select| {
            let at = usize::try_from(select.selected_index()).ok()?;
            STYLES.get(at).copied()
        });
        Msg::SettingsChanged(Settings { chips: chosen.unwrap_or_default(), ..before.clone() })
    });
    html! {
        <Modal key="settings" title={words::settings_title()}>
            { switch(&Switch {
                id: "code-keys",
                name: words::code_keys(),
                what: words::code_keys_what(),
                first: true,
                on: settings.code_keys,
                onswitch: change(|settings, on| settings.code_keys = on),
            }) }
            { switch(&Switch {
                id: "snap",
                name: words::snap(),
                what: words::snap_what(),
                first: false,
                on: settings.snap_to_words,
                onswitch: change(|settings, on| settings.snap_to_words = on),
            }) }
            { switch(&Switch {
                id: "proposals",
                name: words::proposals(),
                what: words::proposals_what(),
                first: false,
                on: settings.proposals,
                onswitch: change(|settings, on| settings.proposals = on),
            }) }
            <div class="field-row">
                <label for="chips">{ words::chips() }</label>
                <select class="field" id="chips" onchange={onchips}>
                    for style in STYLES {
                        <option key={words::chip_style(style)} value={words::chip_style(style)}
                            selected={settings.chips == style}>{ words::chip_style(style) }</option>
                    }
                </select>
            </div>
            <p class="hint">{ words::settings_hint() }</p>
        </Modal>
    }
}

struct Switch {
    id: &'static str,
    name: &'static str,
    what: &'static str,
    on: bool,
    onswitch: Callback<bool>,
    first: bool,
}

fn switch(props: &Switch) -> Html {
    let onchange = props.onswitch.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked())
    });
    let hint = format!("{}-what", props.id);
    html! {
        <div class="switch">
            <label class="switch__label">
                <input type="checkbox" checked={props.on} {onchange} autofocus={props.first}
                    aria-describedby={hint.clone()} />
                { props.name }
            </label>
            <p class="hint" id={hint}>{ props.what }</p>
        </div>
    }
}
