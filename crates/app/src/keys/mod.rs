//! The keys: one table decides what a key does and is the source of the list of keys.
//!
//! The browser's own keys keep their meaning: Alt with the side arrows goes back and forward;
//! Ctrl+A, Ctrl+C, Ctrl+F, Page Up and Page Down do what they always do.

mod table;
#[cfg(test)]
mod tests;

use crate::coding::CodingMsg;
use crate::dialog::Dialog;
use crate::input::DomPoint;
use crate::keeping::KeepingMsg;
use crate::keeping::storage::ToFile;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::statements::StatementsMsg;
use annotator_core::text::boundaries::StepUnit;

pub use table::{Action, Chord, KEYS, KeyHelp, Topic};

/// A key press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Press<'a> {
    /// The character it types, or its name, as the browser reports it.
    pub key: &'a str,
    /// The key's place on the keyboard, such as `KeyZ`, whatever it types.
    pub code: &'a str,
    pub shift: bool,
    /// Not if Ctrl is part of AltGr.
    pub ctrl: bool,
    /// Not if Alt (Option) is part of AltGr.
    pub alt: bool,
    /// The Command or Windows key.
    pub meta: bool,
}

/// What a key does.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyResult {
    /// Sends a message.
    Send(Msg),
    /// Moves the caret to the line below or above. Only the browser can find that place.
    Line {
        /// Whether to move down, not up.
        forward: bool,
        /// Whether the selection grows with the caret.
        extend: bool,
    },
}

/// What a key does while the text has the focus; `None` leaves it to the browser. In a
/// right-to-left paragraph (`rtl`) the side arrows are swapped, so that the caret moves where the
/// arrow points.
#[must_use]
pub fn text_key(press: &Press<'_>, mac: bool, rtl: bool, model: &Model) -> Option<KeyResult> {
    let open = model.open.as_ref()?;
    let turned = Press { key: if rtl { other_side(press.key) } else { press.key }, ..*press };
    if let Some((action, extend)) = look_up(&turned, mac, false) {
        return key_result(action, extend, open);
    }
    if look_up(press, mac, true).is_some() {
        return None;
    }
    let plain = !press.ctrl && !press.alt && !press.meta;
    if model.settings.code_keys && plain && is_character(press.key) && press.key != " " {
        return Some(KeyResult::Send(Msg::Coding(CodingMsg::CodeKeyPressed(press.key.to_owned()))));
    }
    None
}

/// What a key does outside fields and dialogs; `None` leaves it to the browser.
#[must_use]
pub fn page_key(press: &Press<'_>, mac: bool, model: &Model) -> Option<Msg> {
    if model.dialog.is_some() {
        return None;
    }
    match look_up(press, mac, true)?.0 {
        Action::Undo => model.open.is_some().then_some(Msg::UndoChosen),
        Action::Redo => model.open.is_some().then_some(Msg::RedoChosen),
        Action::NextRecord => model.open.is_some().then_some(Msg::Coding(CodingMsg::RecordStepped)),
        Action::ToFile => {
            model.open.as_ref().map(|_| Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Same)))
        }
        Action::Statement(forward) => {
            let step = Msg::Statements(StatementsMsg::StatementStepped(forward));
            model.open.as_ref().map(|_| step)
        }
        Action::Keys => Some(Msg::DialogOpened(Dialog::Keys)),
        _ => None,
    }
}

/// The opposite arrow key; other keys unchanged.
#[must_use]
pub fn other_side(key: &str) -> &str {
    match key {
        "ArrowLeft" => "ArrowRight",
        "ArrowRight" => "ArrowLeft",
        key => key,
    }
}

/// The action of a key, and whether Shift makes the selection grow.
fn look_up(press: &Press<'_>, mac: bool, everywhere: bool) -> Option<(Action, bool)> {
    let rows = KEYS.iter().filter(|row| row.everywhere == everywhere);
    for row in rows {
        for (chord, action) in row.on(mac) {
            if fits(press, chord, row.extends) {
                return Some((*action, row.extends && press.shift));
            }
        }
    }
    None
}

fn fits(press: &Press<'_>, chord: &Chord, extends: bool) -> bool {
    let held = press.ctrl == chord.ctrl && press.meta == chord.meta;
    let is_letter = chord.key.chars().all(|c| c.is_ascii_lowercase());
    if is_character(chord.key) && !is_letter && chord.key != " " {
        // Ignore modifiers that a keyboard layout needs to type brackets and question marks.
        return held && press.key == chord.key;
    }
    let same = if is_letter {
        press.key.eq_ignore_ascii_case(chord.key) || is_at_latin_key(press, chord.key)
    } else {
        press.key == chord.key
    };
    same && held && press.alt == chord.alt && (extends || press.shift == chord.shift)
}

/// Keyboards of other scripts type no `z`. There the key's place counts.
fn is_at_latin_key(press: &Press<'_>, letter: &str) -> bool {
    !press.key.is_ascii()
        && press.code.strip_prefix("Key").is_some_and(|key| key.eq_ignore_ascii_case(letter))
}

/// Whether a key's name is the character it types.
fn is_character(key: &str) -> bool {
    let mut chars = key.chars();
    chars.next().is_some_and(|c| !c.is_control()) && chars.next().is_none()
}

fn key_result(action: Action, extend: bool, open: &Open) -> Option<KeyResult> {
    let chosen = open.chosen.as_ref();
    let msg = match action {
        Action::Step(unit, forward) => {
            Msg::Coding(CodingMsg::CaretStepped { unit, forward, extend })
        }
        Action::Line(forward) => return Some(KeyResult::Line { forward, extend }),
        Action::Edge(forward) => Msg::Coding(CodingMsg::CaretToEdge { forward, extend }),
        Action::Grow => Msg::Coding(CodingMsg::SelectionGrown),
        Action::Enter if open.selection.is_some() => Msg::Coding(CodingMsg::PickerOpened),
        Action::Enter => {
            let text = &open.statement()?.text;
            Msg::Coding(CodingMsg::TextClicked(DomPoint::of(text, open.caret.at)?))
        }
        Action::Leave if open.target().is_some() => Msg::Coding(CodingMsg::FieldGivenUp),
        Action::Leave if open.picker.is_some() => Msg::Coding(CodingMsg::PickerClosed),
        Action::Leave if open.selection.is_some() => Msg::Coding(CodingMsg::SelectionCleared),
        Action::Leave => chosen.map(|_| Msg::Coding(CodingMsg::AnnotationLeft))?,
        Action::Remove => chosen.map(|_| Msg::Coding(CodingMsg::AnnotationRemoved))?,
        Action::Annotation(forward) => Msg::Coding(CodingMsg::AnnotationStepped(forward)),
        Action::Stack(forward) => chosen.map(|_| Msg::Coding(CodingMsg::StackStepped(forward)))?,
        Action::MoveEnd(forward) => chosen.map(|_| {
            Msg::Coding(CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward })
        })?,
        Action::Statement(_)
        | Action::NextRecord
        | Action::Undo
        | Action::Redo
        | Action::ToFile
        | Action::Keys => {
            return None;
        }
    };
    Some(KeyResult::Send(msg))
}
