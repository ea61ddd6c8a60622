//! The list of all keys: those of the page and those of the codes.

use yew::prelude::*;

use crate::browser::keyboard::is_mac;
use crate::ui::parts::hooks::use_selector;
use crate::ui::parts::modal::Modal;
use crate::ui::words::dialogs as words;
use crate::ui::words::document as text_words;
use annotator_app::keys::own::OwnKeys;
use annotator_app::keys::{KEYS, KeyHelp, Topic};
use annotator_app::model::Model;

#[component]
pub fn KeysDialog() -> Html {
    let codes = use_selector(code_keys);
    let own = use_selector(|model| OwnKeys::of(&model.settings));
    let off = use_selector(|model| !model.settings.code_keys);
    html! {
        <Modal key="keys" title={words::keys_title()} reads=true>
            { page_keys(true, &own) }
            { page_keys(false, &own) }
            <section class="keys">
                <h3>{ words::keys_of_codes() }</h3>
                <p class="hint" hidden={codes.is_empty() || off}>{ words::keys_of_codes_what() }</p>
                <p class="hint" hidden={!off}>{ words::keys_off() }</p>
                <p class="hint" hidden={!codes.is_empty()}>{ words::no_keys() }</p>
                <dl class="keys__list">
                    for (key, name) in &codes {
                        <div key={key.clone()}>
                            <dt><kbd>{ key.clone() }</kbd></dt>
                            <dd dir="auto">{ name.clone() }</dd>
                        </div>
                    }
                </dl>
            </section>
        </Modal>
    }
}

/// Rows for the keys that work everywhere, or for those of the text.
fn page_keys(everywhere: bool, own: &OwnKeys) -> Html {
    let rows = KEYS.iter().filter(|row| row.everywhere == everywhere);
    html! {
        <section class="keys">
            <h3>{ if everywhere { words::keys_everywhere() } else { words::keys_in_text() } }</h3>
            <dl class="keys__list" data-wide="true">
                for row in rows {
                    <div>
                        <dt>
                            { keys_of(row, own) }
                        </dt>
                        <dd>
                            { text_words::topic(row.topic) }
                            if row.extends {
                                { " " }<span class="hint">{ text_words::extends() }</span>
                            }
                        </dd>
                    </div>
                }
            </dl>
        </section>
    }
}

/// The keys of a row: those of the table, or the user's own.
fn keys_of(row: &KeyHelp, own: &OwnKeys) -> Html {
    let mac = is_mac();
    let own = match row.topic {
        Topic::Command(command) if own.has(command) => Some(own.key_of(command, mac)),
        _ => None,
    };
    match own {
        Some(Some(chord)) => html! { <kbd>{ text_words::press(&chord.press(), mac) }</kbd> },
        Some(None) => html! { <span class="hint">{ words::no_key() }</span> },
        None => html! {
            for (at, (chord, _)) in row.on(mac).iter().enumerate() {
                <kbd key={at}>{ text_words::chord(chord, mac) }</kbd>
            }
        },
    }
}

/// The keys of the codes, with the codes' names.
fn code_keys(model: &Model) -> Vec<(String, String)> {
    let Some(open) = &model.open else { return Vec::new() };
    let codes = open.project.codebook.codes.iter().filter(|code| code.is_offered());
    codes.filter_map(|code| Some((code.key.clone()?, code.name.clone()))).collect()
}
