//! The keys of commands, seen, changed and reset.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::browser::keyboard::{KeyStrings, is_mac, is_of_ime};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::words::{commands, dialogs as words, document, quoted};
use annotator_app::commands::Command;
use annotator_app::keys::own::{KeyTaken, OwnChord, OwnKeys, commands as all_commands, key_taken};
use annotator_app::msg::Msg;

/// The command whose key is being changed, and what stands in the way of the key that was pressed.
#[derive(Clone, Debug, PartialEq)]
struct Changing {
    command: Command,
    pressed: Option<(OwnChord, KeyTaken)>,
}

/// All commands with their keys, which can be changed.
#[component]
pub fn OwnKeysList() -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let settings = use_selector(|model| model.settings.clone());
    let changing = use_state_eq(|| None::<Changing>);
    use_focus_back(changing.as_ref().map(|changing| changing.command));
    let own = OwnKeys::of(&settings);
    let save = {
        let changing = changing.setter();
        Callback::from(move |own: OwnKeys| {
            changing.set(None);
            dispatch.emit(Msg::SettingsChanged(own.in_settings(&settings)));
        })
    };
    let onpressed = {
        let (own, save, changing) = (own.clone(), save.clone(), changing.clone());
        Callback::from(move |(command, chord): (Command, OwnChord)| {
            let taken = store.read(|model| key_taken(&chord.press(), command, is_mac(), model));
            match taken {
                Some(taken) => {
                    changing.set(Some(Changing { command, pressed: Some((chord, taken)) }));
                }
                None => save.emit(with(&own, command, chord)),
            }
        })
    };
    let row = |command: Command| {
        let now = changing.as_ref().filter(|changing| changing.command == command);
        let key = own.key_of(command, is_mac());
        html! {
            <div class="own-keys__row">
                <span class="own-keys__name">{ commands::name(command) }</span>
                if let Some(now) = now {
                    <Waiting {command} onpressed={onpressed.clone()} oncancel={cancel(&changing)} />
                    { taken(now, &own, &save) }
                } else {
                    <span class="own-keys__key">{ shown(key.as_ref()) }</span>
                    { buttons(command, &own, &changing, &save) }
                }
            </div>
        }
    };
    html! {
        <details class="own-keys">
            <summary>{ words::own_keys() }</summary>
            <p class="hint">{ words::own_keys_what() }</p>
            <div class="own-keys__list">{ for all_commands().map(&row) }</div>
            if !own.is_empty() {
                <button type="button" class="button"
                    onclick={save.reform(|_: MouseEvent| OwnKeys::default())}>
                    { words::reset_all_keys() }
                </button>
            }
        </details>
    }
}

/// When a key was changed, or is not changed after all, the focus goes back to its button.
#[hook]
fn use_focus_back(changed: Option<Command>) {
    let before = use_mut_ref(|| None::<Command>);
    use_effect_on(changed, move |changed| {
        let was = before.replace(*changed);
        if let (Some(was), None) = (was, changed) {
            focus_id(&button_id(was));
        }
    });
}

fn with(own: &OwnKeys, command: Command, chord: OwnChord) -> OwnKeys {
    let mut own = own.clone();
    own.set(command, chord, is_mac());
    own
}

fn shown(key: Option<&OwnChord>) -> Html {
    match key {
        Some(key) => html! { <kbd>{ document::press(&key.press(), is_mac()) }</kbd> },
        None => html! { <span class="hint">{ words::no_key() }</span> },
    }
}

fn cancel(changing: &UseStateHandle<Option<Changing>>) -> Callback<()> {
    let changing = changing.setter();
    Callback::from(move |()| changing.set(None))
}

/// The buttons to change a key and to reset it.
fn buttons(
    command: Command,
    own: &OwnKeys,
    changing: &UseStateHandle<Option<Changing>>,
    save: &Callback<OwnKeys>,
) -> Html {
    let name = quoted(commands::name(command));
    let onchange = {
        let changing = changing.setter();
        move |_: MouseEvent| changing.set(Some(Changing { command, pressed: None }))
    };
    let onreset = {
        let own = own.clone();
        save.reform(move |_: MouseEvent| {
            // The button goes.
            focus_id(&button_id(command));
            let mut own = own.clone();
            own.reset(command);
            own
        })
    };
    html! {
        <>
            <button type="button" class="quiet-button" id={button_id(command)}
                aria-label={words::change_key_of(&name)} onclick={onchange}>
                { words::change_key() }
            </button>
            if own.has(command) {
                <button type="button" class="quiet-button" aria-label={words::reset_key_of(&name)}
                    onclick={onreset}>
                    { words::reset_key() }
                </button>
            }
        </>
    }
}

fn button_id(command: Command) -> String {
    format!("own-key-{command:?}")
}

/// Says what the pressed key does already. What is not needed elsewhere can be given to the command
/// all the same.
fn taken(changing: &Changing, own: &OwnKeys, save: &Callback<OwnKeys>) -> Html {
    let Changing { command, pressed: Some((chord, taken)) } = changing else {
        return Html::default();
    };
    let key = document::press(&chord.press(), is_mac());
    let said = match taken {
        KeyTaken::Fixed => words::key_is_fixed(&key),
        KeyTaken::Browser => words::key_is_browsers(&key),
        KeyTaken::Command(other) => words::key_is_of_command(&key, &quoted(commands::name(*other))),
        KeyTaken::Code(code) => words::key_is_of_code(&key, &quoted(code)),
    };
    let can_take = matches!(taken, KeyTaken::Command(_) | KeyTaken::Code(_));
    let take = {
        let own = with(own, *command, chord.clone());
        save.reform(move |_: MouseEvent| own.clone())
    };
    html! {
        <p class="own-keys__taken hint" role="alert">
            <span>{ said }</span>
            if can_take {
                <button type="button" class="link" onclick={take}>{ words::take_key() }</button>
            }
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct WaitingProps {
    command: Command,
    onpressed: Callback<(Command, OwnChord)>,
    oncancel: Callback<()>,
}

/// Takes the next key.
#[component]
fn Waiting(props: &WaitingProps) -> Html {
    let node = use_node_ref();
    use_effect_on(node.clone(), |node| {
        if let Some(element) = node.cast::<HtmlElement>() {
            // An element that is drawn takes the focus.
            let _ = element.focus();
        }
    });
    let onkeydown = {
        let (command, pressed, cancel) =
            (props.command, props.onpressed.clone(), props.oncancel.clone());
        Callback::from(move |event: KeyboardEvent| {
            let strings = KeyStrings::of(&event);
            let press = strings.press(&event);
            if is_of_ime(&event) || press.key == "Tab" || is_modifier(press.key) {
                return;
            }
            event.prevent_default();
            event.stop_propagation();
            if press.key == "Escape" {
                cancel.emit(());
            } else {
                pressed.emit((command, OwnChord::of(&press)));
            }
        })
    };
    let name = words::new_key_of(&quoted(commands::name(props.command)));
    html! {
        <button type="button" ref={node} class="own-keys__waiting" aria-label={name} {onkeydown}>
            { words::press_key() }
        </button>
    }
}

/// Whether a key only holds others, or types nothing by itself.
fn is_modifier(key: &str) -> bool {
    matches!(
        key,
        "Shift"
            | "Control"
            | "Alt"
            | "AltGraph"
            | "Meta"
            | "CapsLock"
            | "Dead"
            | "Unidentified"
            | "Process"
            | "Fn"
    )
}
