//! The keys: one table decides what a key does and is the source of the list of keys.
//!
//! The browser's own keys keep their meaning: Alt with the side arrows goes back and forward;
//! Ctrl+C and Ctrl+F do what they always do.

mod code_key;
pub mod own;
mod table;
#[cfg(test)]
mod tests;

use crate::coding::CodingMsg;
use crate::coding::passage::PassageMsg;
use crate::dialog::Dialog;
use crate::find::FindMsg;
use crate::input::DomPoint;
use crate::keeping::KeepingMsg;
use crate::keeping::storage::ToFile;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::room::Room;
use crate::statements::StatementsMsg;
use crate::suggesting::walk_key;
use annotator_core::text::boundaries::StepUnit;

pub(crate) use code_key::character_key;
use code_key::is_of_digit_row;

pub use code_key::{code_for_key, digit_key, pressed_code, words_key};
pub use table::{Action, Chord, KEYS, KeyHelp, Topic};

/// A key press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Press<'a> {
    /// The character it types, or its name, as the browser reports it.
    pub key: &'a str,
    /// The key's place on the keyboard, such as `KeyZ`, whatever it types. Empty with AltGr, where the
    /// place says nothing.
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
    /// Scrolls by a page and moves the caret with it.
    Page {
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
    // In other rooms no text is shown that a key could change.
    if model.room != Room::Read || open.is_only_read() {
        return None;
    }
    if let Some(msg) = walk_key(press, model) {
        return Some(KeyResult::Send(msg));
    }
    let turned = Press { key: if rtl { other_side(press.key) } else { press.key }, ..*press };
    // Some keyboards write no digits without Shift; there the row of digits is that of the codes.
    if is_of_digit_row(press)
        && let Some(msg) = character_key(press, model)
    {
        return Some(KeyResult::Send(msg));
    }
    // A key that only types a character can be switched off.
    let types = is_character(press.key) && press.key != " " && !press.ctrl && !press.meta;
    if types && !model.settings.code_keys {
        return None;
    }
    // A code or a field of the record may have the letter that is otherwise for the bookmark.
    let letter = character_key(press, model).filter(|_| has_passage(open));
    match look_up(&turned, mac, false) {
        Some((Action::Bookmark { .. }, _)) if letter.is_some() => {
            return letter.map(KeyResult::Send);
        }
        Some((action, extend)) => {
            let result = key_result(action, extend, open);
            // A character that does nothing here may still be the key of a code.
            if result.is_some() || !is_character(press.key) {
                return result;
            }
        }
        None => {}
    }
    if look_up(press, mac, true).is_some() {
        return None;
    }
    character_key(press, model).map(KeyResult::Send)
}

/// What a key does outside fields and dialogs; `None` leaves it to the browser.
#[must_use]
pub fn page_key(press: &Press<'_>, mac: bool, model: &Model) -> Option<Msg> {
    if model.dialog.is_some() {
        let closes = model.dialog == Some(Dialog::Palette) && is_palette_key(press, mac);
        return closes.then_some(Msg::DialogClosed);
    }
    // A selection that a screen reader made leaves the focus where it was.
    let picker = model.open.as_ref().is_some_and(|open| open.picker.is_some());
    if picker && press.key == "Escape" {
        return Some(Msg::Coding(CodingMsg::PickerClosed));
    }
    match look_up(press, mac, true)?.0 {
        Action::Undo => model.open.is_some().then_some(Msg::UndoChosen),
        Action::Redo => model.open.is_some().then_some(Msg::RedoChosen),
        Action::NextRecord => {
            let reads = model.open.is_some() && model.room == Room::Read;
            reads.then_some(Msg::Coding(CodingMsg::RecordStepped))
        }
        Action::ToFile => {
            model.open.as_ref().map(|_| Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Same)))
        }
        Action::Palette => model.open.is_some().then_some(Msg::DialogOpened(Dialog::Palette)),
        // The first time, it is the browser's.
        Action::Hit(forward) => {
            let open = model.open.as_ref().filter(|open| open.find.is_some())?;
            let reads = model.room == Room::Read && open.current.is_some();
            reads.then_some(Msg::Find(FindMsg::Stepped(forward)))
        }
        Action::Statement(forward) => {
            let step = Msg::Statements(StatementsMsg::StatementStepped(forward));
            model.open.as_ref().map(|_| step)
        }
        _ => None,
    }
}

/// Whether a key opens the palette. It does so in fields, too.
#[must_use]
pub fn is_palette_key(press: &Press<'_>, mac: bool) -> bool {
    look_up(press, mac, true).is_some_and(|(action, _)| action == Action::Palette)
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
            if fits(press, &chord.press(), row.extends) {
                return Some((*action, row.extends && press.shift));
            }
        }
    }
    None
}

/// Whether a key press is the one that a chord means.
fn fits(press: &Press<'_>, chord: &Press<'_>, extends: bool) -> bool {
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

/// Whether a key types this letter, or has its place on a keyboard of another script.
pub(crate) fn is_letter_key(press: &Press<'_>, letter: &str) -> bool {
    press.key.eq_ignore_ascii_case(letter) || is_at_latin_key(press, letter)
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
        Action::All => Msg::Coding(CodingMsg::AllSelected),
        Action::Page(forward) => return Some(KeyResult::Page { forward, extend }),
        Action::Enter if open.selection.is_some() => Msg::Coding(CodingMsg::PickerOpened),
        Action::Enter if changes_chosen(open) => Msg::Coding(CodingMsg::OtherCodeWanted),
        Action::Enter => {
            let text = &open.statement()?.text;
            Msg::Coding(CodingMsg::TextClicked(DomPoint::of(text, open.caret.at)?))
        }
        Action::Leave if open.target().is_some() => Msg::Coding(CodingMsg::FieldGivenUp),
        Action::Leave if open.picker.is_some() => Msg::Coding(CodingMsg::PickerClosed),
        Action::Leave if open.selection.is_some() => Msg::Coding(CodingMsg::SelectionCleared),
        Action::Leave if open.kept.is_some() => Msg::Coding(CodingMsg::KeptEnded),
        Action::Leave if chosen.is_none() && open.finding => Msg::Find(FindMsg::Left),
        Action::Leave => chosen.map(|_| Msg::Coding(CodingMsg::AnnotationLeft))?,
        Action::Remove => chosen.map(|_| Msg::Coding(CodingMsg::AnnotationRemoved))?,
        Action::Annotation(forward) => Msg::Coding(CodingMsg::AnnotationStepped(forward)),
        Action::Stack(forward) => chosen.map(|_| Msg::Coding(CodingMsg::StackStepped(forward)))?,
        Action::MoveEnd(forward) => chosen.map(|_| {
            Msg::Coding(CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward })
        })?,
        Action::Words(added) => words(open, added)?,
        Action::Split => chosen.map(|_| Msg::Coding(CodingMsg::Passage(PassageMsg::Split)))?,
        Action::Join => {
            chosen.map(|_| Msg::Coding(CodingMsg::Passage(PassageMsg::JoinedWithNext)))?
        }
        Action::Keys => Msg::DialogOpened(Dialog::Keys),
        Action::Find => Msg::Find(FindMsg::Wanted),
        Action::Bookmark { go: false } => Msg::Statements(StatementsMsg::BookmarkSet),
        Action::Bookmark { go: true } => Msg::Statements(StatementsMsg::BookmarkWanted),
        Action::Statement(_)
        | Action::NextRecord
        | Action::Undo
        | Action::Redo
        | Action::ToFile
        | Action::Hit(_)
        | Action::Palette => return None,
    };
    Some(KeyResult::Send(msg))
}

/// Adds the selected words to the chosen passage, or takes off those that are in it.
fn words(open: &Open, added: bool) -> Option<Msg> {
    let (selection, chosen) = open.selection.zip(open.chosen_annotation())?;
    let msg = if added {
        PassageMsg::WordsAdded
    } else {
        chosen.spans.touch(selection.span).then_some(PassageMsg::WordsTakenOff)?
    };
    Some(Msg::Coding(CodingMsg::Passage(msg)))
}

/// Whether there are words that a code's key would be about.
fn has_passage(open: &Open) -> bool {
    open.selection.is_some() || open.chosen.is_some()
}

/// Whether Enter changes the code of the chosen annotation: the caret is at it, or at no other one.
fn changes_chosen(open: &Open) -> bool {
    let Some(chosen) = open.chosen_annotation() else { return false };
    let (at, hull) = (open.caret.at, chosen.spans.hull());
    hull.start() <= at && at <= hull.end() || open.painted().covering(at).is_empty()
}
