//! Keys that the user gave to commands. They count in place of those of the table.

#[cfg(test)]
mod tests;

use super::code_key::character_key;
use super::{Press, fits, is_character};
use crate::coding::CodingMsg;
use crate::commands::{Command, Deed};
use crate::keeping::storage::Settings;
use crate::keys::{Chord, KEYS, KeyResult, Topic, code_for_key, text_key};
use crate::model::Model;
use crate::msg::Msg;

/// A key with its modifiers, as it was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnChord {
    pub key: String,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
    pub meta: bool,
}

impl OwnChord {
    #[must_use]
    pub fn of(press: &Press<'_>) -> Self {
        let Press { key, ctrl, alt, shift, meta, .. } = *press;
        let key = if key.len() == 1 { key.to_ascii_lowercase() } else { key.to_owned() };
        Self { key, ctrl, alt, shift, meta }
    }

    /// The press that it means.
    #[must_use]
    pub fn press(&self) -> Press<'_> {
        let Self { key, ctrl, alt, shift, meta } = self;
        Press { key, code: "", shift: *shift, ctrl: *ctrl, alt: *alt, meta: *meta }
    }

    /// Whether it only types a character.
    fn types(&self) -> bool {
        is_character(&self.key) && !self.ctrl && !self.meta && !self.alt
    }

    /// As it is stored: `ctrl+shift+F9`.
    fn written(&self) -> String {
        let held = [
            (self.ctrl, "ctrl+"),
            (self.alt, "alt+"),
            (self.shift, "shift+"),
            (self.meta, "meta+"),
        ];
        let held = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name);
        held.chain([self.key.as_str()]).collect()
    }

    /// As screen readers are told it: `Control+Shift+K`.
    fn announced(&self) -> String {
        let held =
            [(self.ctrl, "Control"), (self.alt, "Alt"), (self.shift, "Shift"), (self.meta, "Meta")];
        let held = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name);
        let key = match self.key.as_str() {
            " " => "Space".to_owned(),
            "+" => "Plus".to_owned(),
            key if key.chars().count() == 1 => key.to_uppercase(),
            key => key.to_owned(),
        };
        held.chain([key.as_str()]).collect::<Vec<_>>().join("+")
    }

    fn read(written: &str) -> Option<Self> {
        // The key itself may be a plus.
        let last = written.chars().next_back()?.len_utf8();
        let (head, _) = written.split_at_checked(written.len() - last)?;
        let start = head.rfind('+').map_or(0, |plus| plus + 1);
        let (held, key) = written.split_at_checked(start)?;
        let has = |name: &str| held.split('+').any(|part| part == name);
        let (ctrl, alt, shift, meta) = (has("ctrl"), has("alt"), has("shift"), has("meta"));
        Some(Self { key: key.to_owned(), ctrl, alt, shift, meta })
    }
}

/// The commands with keys of their own. `None` is for a command whose key was given to another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnKeys(Vec<(Command, Option<OwnChord>)>);

impl OwnKeys {
    /// As the settings have them. What another version of the program stored and this one does not
    /// know is left out.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let known = settings.own_keys.lines().filter_map(|line| {
            let (name, chord) = line.split_once(' ')?;
            let command = commands().find(|command| stored_name(*command) == name)?;
            let chord = if chord.is_empty() { None } else { Some(OwnChord::read(chord)?) };
            Some((command, chord))
        });
        Self(known.collect())
    }

    /// The settings with these keys.
    #[must_use]
    pub fn in_settings(&self, settings: &Settings) -> Settings {
        let line = |(command, chord): &(Command, Option<OwnChord>)| {
            let chord = chord.as_ref().map(OwnChord::written).unwrap_or_default();
            format!("{} {chord}\n", stored_name(*command))
        };
        Settings { own_keys: self.0.iter().map(line).collect(), ..settings.clone() }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the command has another key than in the table, or none any more.
    #[must_use]
    pub fn has(&self, command: Command) -> bool {
        self.0.iter().any(|(known, _)| *known == command)
    }

    /// The key of a command: the user's, or else that of the table.
    #[must_use]
    pub fn key_of(&self, command: Command, mac: bool) -> Option<OwnChord> {
        match self.0.iter().find(|(known, _)| *known == command) {
            Some((_, own)) => own.clone(),
            None => command.key(mac).map(|chord| OwnChord::of(&chord.press())),
        }
    }

    /// The key of a command as screen readers are told it (`aria-keyshortcuts`).
    #[must_use]
    pub fn announced(&self, command: Command, mac: bool) -> Option<String> {
        self.key_of(command, mac).map(|chord| chord.announced())
    }

    /// Gives a command a key, and takes it from the command that has it.
    pub fn set(&mut self, command: Command, chord: OwnChord, mac: bool) {
        if let Some(other) = self.command_of(&chord.press(), mac).filter(|it| *it != command) {
            self.put(other, None);
        }
        self.put(command, Some(chord));
    }

    fn put(&mut self, command: Command, chord: Option<OwnChord>) {
        self.reset(command);
        self.0.push((command, chord));
    }

    /// Gives a command the key of the table again.
    pub fn reset(&mut self, command: Command) {
        self.0.retain(|(known, _)| *known != command);
    }

    /// The command that a key press carries out.
    #[must_use]
    pub fn command_of(&self, press: &Press<'_>, mac: bool) -> Option<Command> {
        let own = |(command, chord): &(Command, Option<OwnChord>)| {
            chord.as_ref().filter(|chord| fits(press, &chord.press(), false)).map(|_| *command)
        };
        let of_table = || table_command(press, mac).filter(|command| !self.has(*command));
        self.0.iter().find_map(own).or_else(of_table)
    }
}

/// All commands that can have a key.
pub fn commands() -> impl Iterator<Item = Command> {
    [Command::Palette].into_iter().chain(Command::LISTED.iter().copied())
}

/// The name under which a command is stored. It must stay, or users lose its key.
fn stored_name(command: Command) -> String {
    format!("{command:?}")
}

/// The command that has this key in the table.
fn table_command(press: &Press<'_>, mac: bool) -> Option<Command> {
    KEYS.iter().find_map(|row| match row.topic {
        Topic::Command(command) if has_chord(row.on(mac), press, row.extends) => Some(command),
        _ => None,
    })
}

fn has_chord<T>(chords: &[(Chord, T)], press: &Press<'_>, extends: bool) -> bool {
    chords.iter().any(|(chord, _)| fits(press, &chord.press(), extends))
}

/// What a key that the user would like to give to a command does already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyTaken {
    /// It moves the caret or is needed in fields and dialogs.
    Fixed,
    /// It is the browser's or the system's.
    Browser,
    /// Another command has it, which would lose it.
    Command(Command),
    /// It applies this code, which would lose it.
    Code(String),
}

/// What a key does already; `None` if it is free or the command's own.
#[must_use]
pub fn key_taken(
    press: &Press<'_>,
    command: Command,
    mac: bool,
    model: &Model,
) -> Option<KeyTaken> {
    if is_browsers(press, mac) {
        return Some(KeyTaken::Browser);
    }
    let of_text = KEYS.iter().any(|row| {
        !matches!(row.topic, Topic::Command(_)) && has_chord(row.on(mac), press, row.extends)
    });
    if of_text || needed_elsewhere(press) {
        return Some(KeyTaken::Fixed);
    }
    let own = OwnKeys::of(&model.settings);
    if let Some(other) = own.command_of(press, mac).filter(|other| *other != command) {
        return Some(KeyTaken::Command(other));
    }
    let codebook = &model.open.as_ref()?.project.codebook;
    let code = code_for_key(codebook, press.key).filter(|_| OwnChord::of(press).types())?;
    Some(KeyTaken::Code(code.name.clone()))
}

/// Whether fields, menus and dialogs need the key.
fn needed_elsewhere(press: &Press<'_>) -> bool {
    let plain = !press.ctrl && !press.alt && !press.meta;
    let named = [
        "Tab",
        "Escape",
        "Enter",
        " ",
        "Backspace",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "F6",
        "ContextMenu",
        "ArrowLeft",
        "ArrowRight",
        "ArrowUp",
        "ArrowDown",
    ];
    plain && named.contains(&press.key)
}

/// Keys that browsers keep for themselves, or with which people copy, print, search and zoom.
fn is_browsers(press: &Press<'_>, mac: bool) -> bool {
    let main = if mac { press.meta } else { press.ctrl };
    let letters = "acvxwtnpfrldhjuoqm0123456789+-=";
    let is_in = |letters: &str| {
        let key = press.key.to_ascii_lowercase();
        is_character(press.key) && letters.contains(key.as_str())
    };
    let with_main = main && !press.alt && (is_in(letters) || press.key == "Tab");
    let with_alt =
        press.alt && !press.ctrl && matches!(press.key, "ArrowLeft" | "ArrowRight" | "F4");
    let alone = !press.alt && matches!(press.key, "F1" | "F5" | "F11" | "F12");
    with_main || with_alt || alone
}

/// What a key press does where the user's keys differ from the table; `None` where the table counts.
#[must_use]
pub fn own_key(
    press: &Press<'_>,
    mac: bool,
    at: PressedIn,
    sides_open: bool,
    model: &Model,
) -> Option<OwnDeed> {
    let own = OwnKeys::of(&model.settings);
    if own.is_empty() || model.dialog.is_some() {
        return None;
    }
    let of_table = table_command(press, mac).filter(|command| own.has(*command));
    let Some(command) = own.command_of(press, mac).filter(|command| own.has(*command)) else {
        // The key was taken from its command. A character may be that of a code.
        of_table?;
        let code = character_key(press, model).filter(|_| at == PressedIn::Text);
        return Some(code.map_or(OwnDeed::Nothing, |msg| OwnDeed::Do(Deed::Send(msg))));
    };
    let types = OwnChord::of(press).types();
    let acts = match at {
        PressedIn::Text => !types || model.settings.code_keys,
        PressedIn::Page => !types,
        PressedIn::Field => !types && command == Command::Palette,
    };
    if !acts {
        return of_table.map(|_| OwnDeed::Nothing);
    }
    Some(command.deed(model, sides_open).map_or(OwnDeed::Nothing, OwnDeed::Do))
}

/// What a key press does because of the user's keys.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnDeed {
    /// Nothing: the browser has it.
    Nothing,
    Do(Deed),
}

/// Where a key was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressedIn {
    Text,
    /// In a field, which needs keys to type.
    Field,
    /// Elsewhere.
    Page,
}

/// Whether a key press in the text would change the code of the chosen annotation, or give its
/// passage a second one.
#[must_use]
pub fn codes_chosen(press: &Press<'_>, mac: bool, model: &Model) -> bool {
    let chosen = model.open.as_ref().filter(|open| open.selection.is_none());
    let chosen = chosen.is_some_and(|open| open.chosen_annotation().is_some());
    let result = || text_key(press, mac, false, model);
    chosen
        && matches!(
            result(),
            Some(KeyResult::Send(Msg::Coding(
                CodingMsg::CodeKeyPressed(_) | CodingMsg::SecondCodeAdded(_)
            )))
        )
}
