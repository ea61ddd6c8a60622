//! The palette (Ctrl+K): one field that finds commands, codes, statements and words in the texts.

pub mod act;
pub mod button;
mod entries;
mod texts;

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use self::act::act;
use self::entries::{Found, entry_id, groups};
use self::texts::{begun, use_texts};
use crate::browser::again::{swallow_enter, swallow_second_click};
use crate::browser::keyboard::is_of_ime;
use crate::browser::list::show_row;
use crate::browser::popover::sides_open;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::words::{commands as words, inspector};
use annotator_app::palette::Entry;

/// The id of the list.
const LIST: &str = "palette-list";
/// How many entries Page Up and Page Down move.
const PAGE: usize = 8;

/// What was typed, and what was chosen since. The handles are read again at each key, because
/// more may have been typed than was drawn.
#[derive(Clone)]
struct State {
    typed: UseStateHandle<AttrValue>,
    /// The entry that an arrow key has chosen.
    chosen: UseStateHandle<Option<Entry>>,
    /// Whether Enter was pressed with no entry chosen.
    unchosen: UseStateHandle<bool>,
}

#[component]
pub fn PaletteDialog() -> Html {
    let store = use_store();
    let state = State {
        typed: use_state_eq(AttrValue::default),
        chosen: use_state_eq(|| None),
        unchosen: use_state_eq(|| false),
    };
    let narrow = sides_open();
    let texts = use_texts(&state.typed);
    let typed = (*state.typed).clone();
    let drawn = typed.clone();
    let named = use_selector(move |model| Found::named(model, narrow, &typed));
    let found = named.with(texts.found);
    let entries = found.entries();
    let at = state.at(&entries);
    use_effect_on(at.clone(), |at| {
        if let Some(entry) = at {
            show_row(&entry_id(entry));
        }
    });
    let onchoose = {
        let store = store.clone();
        Callback::from(move |(entry, event): (Entry, MouseEvent)| {
            swallow_second_click(&event);
            act(&store, narrow, &entry);
        })
    };
    let on_enter = {
        let store = store.clone();
        Callback::from(move |entry: Entry| {
            swallow_enter();
            act(&store, narrow, &entry);
        })
    };
    let said = said(&state, texts.searching, entries.len());
    let seen = *state.unchosen || texts.searching || entries.is_empty();
    let onkeydown = {
        let state = state.clone();
        Callback::from(move |event: KeyboardEvent| {
            if is_of_ime(&event) {
                return;
            }
            let typed = &*state.typed;
            if *typed == drawn {
                state.press(&event, &entries, &on_enter);
            } else {
                let named = store.read(|model| Found::named(model, narrow, typed));
                state.press(&event, &named.with(begun(&store, typed)).entries(), &on_enter);
            }
        })
    };
    html! {
        <Modal key="palette" title={words::palette()} bare=true>
            <div class="palette__top">
                { icon(Icon::Search) }
                <Field at={at.clone()} oninput={state.oninput()} {onkeydown} />
            </div>
            <div class="palette__list" id={LIST} role="listbox" aria-label={words::found()}
                tabindex="-1" hidden={found.is_empty()}>
                { groups(&found, &state.typed, at.as_ref(), &onchoose) }
            </div>
            <p class="palette__found" role="status" data-seen={seen.to_string()}>{ said }</p>
            <p class="palette__keys" aria-hidden="true">
                <span><kbd>{ "↑" }</kbd><kbd>{ "↓" }</kbd>{ words::keys_arrows() }</span>
                <span><kbd>{ inspector::key_enter() }</kbd>{ words::keys_enter() }</span>
                <span><kbd>{ inspector::key_escape() }</kbd>{ words::keys_escape() }</span>
            </p>
        </Modal>
    }
}

impl State {
    fn oninput(&self) -> Callback<InputEvent> {
        let (typed, chosen) = (self.typed.setter(), self.chosen.setter());
        let unchosen = self.unchosen.setter();
        Callback::from(move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            typed.set(field.map(|field| field.value()).unwrap_or_default().into());
            chosen.set(None);
            unchosen.set(false);
        })
    }

    /// The entry that Enter chooses.
    fn at(&self, entries: &[Entry]) -> Option<Entry> {
        // Nothing is chosen before something was typed, so that a stray Enter does nothing.
        let first = entries.first().filter(|_| !self.typed.trim().is_empty());
        let chosen = (*self.chosen).clone().filter(|entry| entries.contains(entry));
        chosen.or_else(|| first.cloned())
    }

    /// A key, when these entries are found.
    fn press(&self, event: &KeyboardEvent, entries: &[Entry], on_enter: &Callback<Entry>) {
        let at = self.at(entries);
        if event.key() == "Enter" {
            event.prevent_default();
            self.unchosen.set(at.is_none());
            at.into_iter().for_each(|entry| on_enter.emit(entry));
        } else if let Some(entry) = next(&event.key(), entries, at.as_ref()) {
            event.prevent_default();
            self.chosen.set(Some(entry));
            self.unchosen.set(false);
        }
    }
}

/// How much was found, for those who do not see the list.
fn said(state: &State, searching: bool, entries: usize) -> String {
    if *state.unchosen {
        words::choose_first().to_owned()
    } else if state.typed.trim().is_empty() {
        String::new()
    } else if searching {
        words::searching().to_owned()
    } else {
        words::found_entries(entries)
    }
}

#[derive(Properties, PartialEq)]
struct FieldProps {
    /// The entry that Enter chooses.
    at: Option<Entry>,
    oninput: Callback<InputEvent>,
    onkeydown: Callback<KeyboardEvent>,
}

/// The field. It has the focus as long as the palette is open.
#[component]
fn Field(props: &FieldProps) -> Html {
    let node = use_node_ref();
    use_effect_on(node.clone(), |node| {
        if let Some(field) = node.cast::<HtmlElement>() {
            // `focus` does not throw.
            let _ = field.focus();
        }
    });
    html! {
        <input id="palette-search" class="palette__field" ref={node} type="text" role="combobox"
            aria-label={words::search()} placeholder={words::search()} aria-expanded="true"
            aria-autocomplete="list" aria-controls={LIST}
            aria-activedescendant={props.at.as_ref().map(entry_id)} autocomplete="off"
            autocapitalize="none" spellcheck="false" enterkeyhint="go" dir="auto"
            oninput={props.oninput.clone()} onkeydown={props.onkeydown.clone()} />
    }
}

/// The entry that a key leads to. At the ends of the list it goes on at the other end.
fn next(key: &str, entries: &[Entry], at: Option<&Entry>) -> Option<Entry> {
    let count = entries.len();
    let last = count.checked_sub(1)?;
    let place = at.and_then(|at| entries.iter().position(|entry| entry == at));
    let next = match (key, place) {
        ("ArrowDown", None) => 0,
        ("ArrowUp", None) => last,
        ("ArrowDown", Some(at)) => (at + 1) % count,
        ("ArrowUp", Some(at)) => (at + last) % count,
        ("PageDown", at) => (at.unwrap_or(0) + PAGE).min(last),
        ("PageUp", at) => at.unwrap_or(0).saturating_sub(PAGE),
        _ => return None,
    };
    entries.get(next).cloned()
}
