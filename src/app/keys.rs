//! The keys: one table that both decides what a key does and fills the list of keys.
//!
//! Browsers keep what is theirs: Alt and the side arrows go back and forward, Ctrl+A,
//! Ctrl+C, Ctrl+F, Page Up and Page Down do what they always do.

use crate::app::model::{Dialog, Model, Open};
use crate::app::msg::{DomPoint, Msg};
use crate::core::boundaries::{StepUnit, sentence_at};

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

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The caret goes on or back by a unit.
    Step(StepUnit, bool),
    /// The caret goes a line down or up.
    Line(bool),
    /// The caret goes to the end or the start of its paragraph.
    Edge(bool),
    /// Selects the sentence at the caret, then its paragraph.
    Grow,
    /// Opens the picker on the selection, or chooses the annotation at the caret.
    Enter,
    /// Gives up the selection, or leaves the annotation.
    Leave,
    /// Removes the chosen annotation.
    Remove,
    /// Goes to the next or previous annotation.
    Annotation(bool),
    /// Goes to the next or previous of the annotations at one place.
    Stack(bool),
    /// Moves the end of the chosen annotation by a word.
    MoveEnd(bool),
    /// Goes to the next or previous statement.
    Statement(bool),
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Opens the list of keys.
    Keys,
}

/// A key with what is held down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    /// The key, as [`Press::key`] names it.
    pub key: &'static str,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt (Option).
    pub alt: bool,
    /// With Shift.
    pub shift: bool,
    /// With Command.
    pub meta: bool,
}

/// What a row of the list of keys is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Moving by characters.
    Character,
    /// Moving by words.
    Word,
    /// Moving by sentences.
    Sentence,
    /// Moving by lines.
    Line,
    /// Moving by paragraphs.
    Paragraph,
    /// Moving to the ends of a paragraph.
    ParagraphEnds,
    /// Moving to the ends of the text.
    TextEnds,
    /// Selecting the sentence, then the paragraph.
    Grow,
    /// Choosing a code for the selection, or the annotation at the caret.
    Enter,
    /// Giving up the selection or leaving the annotation.
    Leave,
    /// Removing the chosen annotation.
    Remove,
    /// Going through the annotations.
    Annotations,
    /// Going through the annotations at one place.
    Stack,
    /// Moving the end of the chosen annotation.
    MoveEnd,
    /// Going through the statements.
    Statements,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// The list of keys.
    Keys,
}

/// A row of the list of keys.
#[derive(Clone, Copy, Debug)]
pub struct KeyHelp {
    /// What it is about.
    pub topic: Topic,
    /// The keys.
    pub keys: &'static [(Chord, Action)],
    /// The keys on a Mac, where they differ; otherwise empty.
    pub mac: &'static [(Chord, Action)],
    /// Whether Shift makes the selection grow with the caret.
    pub extends: bool,
    /// Whether it works everywhere outside fields, not only in the text.
    pub everywhere: bool,
}

impl KeyHelp {
    /// The keys on this system.
    #[must_use]
    pub fn on(&self, mac: bool) -> &'static [(Chord, Action)] {
        if mac && !self.mac.is_empty() { self.mac } else { self.keys }
    }
}

const fn key(key: &'static str) -> Chord {
    Chord { key, ctrl: false, alt: false, shift: false, meta: false }
}

const fn ctrl(key: &'static str) -> Chord {
    Chord { key, ctrl: true, alt: false, shift: false, meta: false }
}

const fn alt(key: &'static str) -> Chord {
    Chord { key, ctrl: false, alt: true, shift: false, meta: false }
}

const fn meta(key: &'static str) -> Chord {
    Chord { key, ctrl: false, alt: false, shift: false, meta: true }
}

const fn shifted(chord: Chord) -> Chord {
    Chord { shift: true, ..chord }
}

const fn with_alt(chord: Chord) -> Chord {
    Chord { alt: true, ..chord }
}

type Keys = &'static [(Chord, Action)];

const fn moving(topic: Topic, keys: Keys, mac: Keys) -> KeyHelp {
    KeyHelp { topic, keys, mac, extends: true, everywhere: false }
}

const fn in_text(topic: Topic, keys: Keys, mac: Keys) -> KeyHelp {
    KeyHelp { topic, keys, mac, extends: false, everywhere: false }
}

const fn everywhere(topic: Topic, keys: Keys, mac: Keys) -> KeyHelp {
    KeyHelp { topic, keys, mac, extends: false, everywhere: true }
}

use Action::{
    Annotation, Edge, Enter, Grow, Leave, Line, MoveEnd, Redo, Remove, Stack, Statement, Step, Undo,
};
use StepUnit::{Character, Paragraph, Sentence, Text, Word};

/// All keys, in the order in which they are listed.
///
/// A Mac has no other choice in three places: Ctrl and the arrows change desktops there,
/// and Option with Shift and the side arrows selects by words.
pub const KEYS: &[KeyHelp] = &[
    moving(
        Topic::Character,
        &[(key("ArrowLeft"), Step(Character, false)), (key("ArrowRight"), Step(Character, true))],
        &[],
    ),
    moving(
        Topic::Word,
        &[(ctrl("ArrowLeft"), Step(Word, false)), (ctrl("ArrowRight"), Step(Word, true))],
        &[(alt("ArrowLeft"), Step(Word, false)), (alt("ArrowRight"), Step(Word, true))],
    ),
    moving(
        Topic::Sentence,
        &[(alt("ArrowUp"), Step(Sentence, false)), (alt("ArrowDown"), Step(Sentence, true))],
        &[],
    ),
    moving(Topic::Line, &[(key("ArrowUp"), Line(false)), (key("ArrowDown"), Line(true))], &[]),
    moving(
        Topic::Paragraph,
        &[(ctrl("ArrowUp"), Step(Paragraph, false)), (ctrl("ArrowDown"), Step(Paragraph, true))],
        &[
            (with_alt(meta("ArrowUp")), Step(Paragraph, false)),
            (with_alt(meta("ArrowDown")), Step(Paragraph, true)),
        ],
    ),
    moving(Topic::ParagraphEnds, &[(key("Home"), Edge(false)), (key("End"), Edge(true))], &[]),
    moving(
        Topic::TextEnds,
        &[(ctrl("Home"), Step(Text, false)), (ctrl("End"), Step(Text, true))],
        &[(meta("ArrowUp"), Step(Text, false)), (meta("ArrowDown"), Step(Text, true))],
    ),
    in_text(Topic::Grow, &[(key(" "), Grow)], &[]),
    in_text(Topic::Enter, &[(key("Enter"), Enter)], &[]),
    in_text(Topic::Leave, &[(key("Escape"), Leave)], &[]),
    in_text(Topic::Remove, &[(key("Delete"), Remove), (key("Backspace"), Remove)], &[]),
    in_text(
        Topic::Annotations,
        &[(key("F8"), Annotation(true)), (shifted(key("F8")), Annotation(false))],
        &[],
    ),
    in_text(Topic::Stack, &[(key("["), Stack(false)), (key("]"), Stack(true))], &[]),
    in_text(
        Topic::MoveEnd,
        &[(shifted(alt("ArrowLeft")), MoveEnd(false)), (shifted(alt("ArrowRight")), MoveEnd(true))],
        &[
            (shifted(ctrl("ArrowLeft")), MoveEnd(false)),
            (shifted(ctrl("ArrowRight")), MoveEnd(true)),
        ],
    ),
    in_text(
        Topic::Statements,
        &[(alt("PageDown"), Statement(true)), (alt("PageUp"), Statement(false))],
        &[],
    ),
    everywhere(Topic::Undo, &[(ctrl("z"), Undo)], &[(meta("z"), Undo)]),
    everywhere(
        Topic::Redo,
        &[(shifted(ctrl("z")), Redo), (ctrl("y"), Redo)],
        &[(shifted(meta("z")), Redo)],
    ),
    everywhere(Topic::Keys, &[(key("?"), Action::Keys)], &[]),
];

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
/// the browser.
#[must_use]
pub fn text_key(press: &Press<'_>, mac: bool, model: &Model) -> Option<Taken> {
    let open = model.open.as_ref()?;
    if let Some((action, extend)) = look_up(press, mac, false) {
        return taken(action, extend, open);
    }
    let plain = !press.ctrl && !press.alt && !press.meta;
    if model.settings.code_keys && plain && is_character(press.key) && press.key != " " {
        return Some(Taken::Send(Msg::CodeKeyPressed(press.key.to_owned())));
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
        Action::Keys => Some(Msg::DialogOpened(Dialog::Keys)),
        _ => None,
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
        Step(unit, forward) => Msg::CaretStepped { unit, forward, extend },
        Line(forward) => return Some(Taken::Line { forward, extend }),
        Edge(forward) => Msg::CaretToEdge { forward, extend },
        Grow => Msg::UnitSelected(next_unit(open)?),
        Enter if open.selection.is_some() => Msg::PickerOpened,
        Enter => {
            let text = &open.statement()?.text;
            Msg::TextClicked(DomPoint::of(text, open.caret.at)?)
        }
        Leave if open.picker.is_some() => Msg::PickerClosed,
        Leave if open.selection.is_some() => Msg::SelectionCleared,
        Leave => chosen.map(|_| Msg::AnnotationLeft)?,
        Remove => chosen.map(|_| Msg::AnnotationRemoved)?,
        Annotation(forward) => Msg::AnnotationStepped(forward),
        Stack(forward) => chosen.map(|_| Msg::StackStepped(forward))?,
        MoveEnd(forward) => chosen.map(|_| Msg::EdgeStepped { end: true, unit: Word, forward })?,
        Statement(forward) => Msg::StatementStepped(forward),
        Undo | Redo | Action::Keys => return None,
    };
    Some(Taken::Send(msg))
}

/// The sentence, or the paragraph where the sentence is selected already.
fn next_unit(open: &Open) -> Option<StepUnit> {
    let text = &open.statement()?.text;
    let selected = open.selection.map(|selection| selection.span);
    let sentence = selected.and_then(|span| sentence_at(text, span.start()));
    Some(if selected.is_some() && selected == sentence { Paragraph } else { Sentence })
}
