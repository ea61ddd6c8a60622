//! The keys, those of the page and those of the codes.

use yew::prelude::*;

use crate::app::keys::KEYS;
use crate::app::model::Model;
use crate::browser::keyboard::is_mac;
use crate::ui::hooks::use_selector;
use crate::ui::modal::Modal;
use crate::ui::words::en::document;
use crate::ui::words::en::panels as words;

/// The dialog.
#[component]
pub fn KeysDialog() -> Html {
    let codes = use_selector(code_keys);
    let mac = is_mac();
    let off = use_selector(|model| !model.settings.code_keys);
    html! {
        <Modal title={words::KEYS_TITLE}>
            <section class="keys">
                <h3>{ document::KEYS_OF_TEXT }</h3>
                <p class="hint">{ document::EXTENDS }</p>
                <dl class="keys__list">
                    for row in KEYS {
                        <div>
                            <dt>
                                for (chord, _) in row.on(mac) {
                                    <kbd>{ document::chord(chord, mac) }</kbd>
                                }
                            </dt>
                            <dd>{ document::topic(row.topic) }</dd>
                        </div>
                    }
                </dl>
            </section>
            <section class="keys">
                <h3>{ words::KEYS_OF_CODES }</h3>
                <p class="hint" hidden={!off}>{ words::KEYS_OFF }</p>
                <p class="hint" hidden={!codes.is_empty()}>{ words::NO_KEYS }</p>
                <dl class="keys__list">
                    for (key, name) in codes {
                        <div key={key.clone()}>
                            <dt><kbd>{ key }</kbd></dt>
                            <dd dir="auto">{ name }</dd>
                        </div>
                    }
                </dl>
            </section>
        </Modal>
    }
}

fn code_keys(model: &Model) -> Vec<(String, String)> {
    let Some(open) = &model.open else { return Vec::new() };
    let codes = open.project.codebook.codes.iter().filter(|code| code.selectable);
    codes.filter_map(|code| Some((code.key.clone()?, code.name.clone()))).collect()
}
