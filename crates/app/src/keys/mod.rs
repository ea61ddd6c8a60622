//! The keys: one table that both decides what a key does and fills the list of keys.
//!
//! Browsers keep what is theirs: Alt and the side arrows go back and forward, Ctrl+A,
//! Ctrl+C, Ctrl+F, Page Up and Page Down do what they always do.

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

/// A key as it was pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Press<'a> {
    /// The character it writes, or its name, as the browser tells it.
    pub key: &'a str,
    /// Where it lies on the keyboard, such as `KeyZ`, whatever it writes.
    pub code: &'a str,
    /// Shift is held.
    pub shift: bool,
    /// Ctrl is held, and not as a part of AltGr.
    pub ctrl: bool,
    /// Alt (Option) is held, and not as a part of AltGr.
    pub alt: bool,
    /// The Command or Windows key is held.
    pub meta: bool,
}

/// What a key leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Taken {
    /// A message.
    Send(Msg),
    /// A step to the line below or above, which only the browser can measure.
    Line {
        /// Below.
        forward: bool,
        /// Whether the selection grows with it.
        extend: bool,
    },
}

/// What a key does that was pressed while the text has the focus; `None` leaves it to
/// the browser. In a paragraph written from right to left (`rtl`) the side arrows change
/// their meaning, because they show where the caret goes.
#[must_use]
pub fn text_key(press: &Press<'_>, mac: bool, rtl: bool, model: &Model) -> Option<Taken> {
    let open = model.open.as_ref()?;
    let turned = Press { key: if rtl { other_side(press.key) } else { press.key }, ..*press };
    if let Some((action, extend)) = look_up(&turned, mac, false) {
        return taken(action, extend, open);
    }
    if look_up(press, mac, true).is_some() {
        return None;
    }
    let plain = !press.ctrl && !press.alt && !press.meta;
    if model.settings.code_keys && plain && is_character(press.key) && press.key != " " {
        return Some(Taken::Send(Msg::Coding(CodingMsg::CodeKeyPressed(press.key.to_owned()))));
    }
    None
}

/// What a key does anywhere outside fields and dialogs; `None` leaves it to the browser.
#[must_use]
pub fn page_key(press: &Press<'_>, mac: bool, model: &Model) -> Option<Msg> {
    if model.dialog.is_some() {
        return None;
    }
    match look_up(press, mac, true)?.0 {
        Action::Undo => model.open.is_some().then_some(Msg::UndoChosen),
        Action::Redo => model.open.is_some().then_some(Msg::RedoChosen),
        Action::ToFile => {
            model.open.as_ref().map(|_| Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Same)))
        }
        Action::Keys => Some(Msg::DialogOpened(Dialog::Keys)),
        _ => None,
    }
}

/// The opposite arrow key; other keys as they are.
#[must_use]
pub fn other_side(key: &str) -> &str {
    match key {
        "ArrowLeft" => "ArrowRight",
        "ArrowRight" => "ArrowLeft",
        key => key,
    }
}

/// The action of a key, and whether Shift makes the selection grow with it.
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
        // Whatever a layout needs to write brackets and question marks.
        return held && press.key == chord.key;
    }
    let same = if is_letter {
        press.key.eq_ignore_ascii_case(chord.key) || is_at_latin_key(press, chord.key)
    } else {
        press.key == chord.key
    };
    same && held && press.alt == chord.alt && (extends || press.shift == chord.shift)
}

/// Keyboards of other scripts write no `z`; there the key's place counts.
fn is_at_latin_key(press: &Press<'_>, letter: &str) -> bool {
    !press.key.is_ascii()
        && press.code.strip_prefix("Key").is_some_and(|key| key.eq_ignore_ascii_case(letter))
}

/// Whether a key's name is the character it writes.
fn is_character(key: &str) -> bool {
    let mut chars = key.chars();
    chars.next().is_some_and(|c| !c.is_control()) && chars.next().is_none()
}

fn taken(action: Action, extend: bool, open: &Open) -> Option<Taken> {
    let chosen = open.chosen.as_ref();
    let msg = match action {
        Action::Step(unit, forward) => {
            Msg::Coding(CodingMsg::CaretStepped { unit, forward, extend })
        }
        Action::Line(forward) => return Some(Taken::Line { forward, extend }),
        Action::Edge(forward) => Msg::Coding(CodingMsg::CaretToEdge { forward, extend }),
        Action::Grow => Msg::Coding(CodingMsg::SelectionGrown),
        Action::Enter if open.selection.is_some() => Msg::Coding(CodingMsg::PickerOpened),
        Action::Enter => {
            let text = &open.statement()?.text;
            Msg::Coding(CodingMsg::TextClicked(DomPoint::of(text, open.caret.at)?))
        }
        Action::Leave if open.picker.is_some() => Msg::Coding(CodingMsg::PickerClosed),
        Action::Leave if open.selection.is_some() => Msg::Coding(CodingMsg::SelectionCleared),
        Action::Leave => chosen.map(|_| Msg::Coding(CodingMsg::AnnotationLeft))?,
        Action::Remove => chosen.map(|_| Msg::Coding(CodingMsg::AnnotationRemoved))?,
        Action::Annotation(forward) => Msg::Coding(CodingMsg::AnnotationStepped(forward)),
        Action::Stack(forward) => chosen.map(|_| Msg::Coding(CodingMsg::StackStepped(forward)))?,
        Action::MoveEnd(forward) => chosen.map(|_| {
            Msg::Coding(CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward })
        })?,
        Action::Statement(forward) => Msg::Statements(StatementsMsg::StatementStepped(forward)),
        Action::Undo | Action::Redo | Action::ToFile | Action::Keys => return None,
    };
    Some(Taken::Send(msg))
}
