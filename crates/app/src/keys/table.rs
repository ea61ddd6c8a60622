//! The table of keys: shown to the user, and used to look keys up.

use super::Press;
use crate::commands::Command;
use annotator_core::text::boundaries::StepUnit;

/// What a key does. `true` means forward or to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Moves the caret by a unit.
    Step(StepUnit, bool),
    /// Moves the caret a line down or up.
    Line(bool),
    /// Moves the caret to the end or the start of its paragraph.
    Edge(bool),
    /// Moves the caret a page down or up.
    Page(bool),
    /// Selects the sentence at the caret, then its paragraph.
    Grow,
    /// Selects the whole text.
    All,
    /// Opens the picker on the selection or for the chosen annotation, or chooses the annotation at
    /// the caret.
    Enter,
    /// Closes the picker, clears the selection, ends keeping a code active, or leaves the
    /// annotation.
    Leave,
    Remove,
    Annotation(bool),
    /// Moves to the next or previous annotation at the same place.
    Stack(bool),
    /// Moves the end of the chosen annotation by a word.
    MoveEnd(bool),
    /// Adds the selected words to the chosen annotation's passage, or takes them off it.
    Words(bool),
    /// Makes two annotations of the chosen one.
    Split,
    /// Joins the chosen annotation with the next of its code.
    Join,
    Statement(bool),
    NextRecord,
    Undo,
    Redo,
    ToFile,
    Palette,
    /// Sets the bookmark, or goes to it.
    Bookmark {
        go: bool,
    },
    Keys,
    /// Opens the search.
    Find,
    /// Goes to the next or previous hit.
    Hit(bool),
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    /// The key, as the browser names it.
    pub key: &'static str,
    pub ctrl: bool,
    /// Alt (Option).
    pub alt: bool,
    pub shift: bool,
    /// The Command key.
    pub meta: bool,
}

impl Chord {
    /// The press that it means.
    #[must_use]
    pub fn press(&self) -> Press<'static> {
        let Self { key, ctrl, alt, shift, meta } = *self;
        Press { key, code: "", shift, ctrl, alt, meta }
    }
}

/// What a row of the list of keys is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Character,
    Word,
    Sentence,
    Line,
    Page,
    Paragraph,
    ParagraphEnds,
    TextEnds,
    /// Selecting the sentence, then the paragraph.
    Grow,
    /// Selecting the whole text.
    All,
    /// Choosing a code for the selection, or the annotation at the caret.
    Enter,
    /// Clearing the selection or leaving the annotation.
    Leave,
    /// Going through the annotations at the same place.
    Stack,
    MoveEnd,
    /// What can be done without a key as well.
    Command(Command),
}

/// A row of the list of keys.
#[derive(Clone, Copy, Debug)]
pub struct KeyHelp {
    pub topic: Topic,
    pub keys: &'static [(Chord, Action)],
    /// The keys on a Mac if they differ; otherwise empty.
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
    All, Annotation, Edge, Enter, Grow, Join, Leave, Line, MoveEnd, Page, Redo, Remove, Split,
    Stack, Statement, Step, ToFile, Undo, Words,
};
use StepUnit::{Character, Paragraph, Sentence, Text, Word};

/// All keys, in the order in which they are shown.
///
/// A Mac needs other keys in some rows: Ctrl with the arrows switches desktops there, and Option
/// with Shift and the side arrows selects by words.
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
    moving(Topic::Page, &[(key("PageUp"), Page(false)), (key("PageDown"), Page(true))], &[]),
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
    in_text(Topic::All, &[(ctrl("a"), All)], &[(meta("a"), All)]),
    in_text(Topic::Enter, &[(key("Enter"), Enter)], &[]),
    in_text(Topic::Leave, &[(key("Escape"), Leave)], &[]),
    in_text(
        Topic::Command(Command::RemoveTag),
        &[(key("Delete"), Remove), (key("Backspace"), Remove)],
        &[],
    ),
    in_text(Topic::Command(Command::AddWords), &[(key("+"), Words(true))], &[]),
    in_text(Topic::Command(Command::TakeOffWords), &[(key("-"), Words(false))], &[]),
    in_text(Topic::Command(Command::SplitTag), &[(key("|"), Split)], &[]),
    in_text(Topic::Command(Command::JoinTags), &[(key(">"), Join)], &[]),
    in_text(Topic::Command(Command::NextTag), &[(key("F8"), Annotation(true))], &[]),
    in_text(Topic::Command(Command::PreviousTag), &[(shifted(key("F8")), Annotation(false))], &[]),
    in_text(Topic::Stack, &[(key("["), Stack(false)), (key("]"), Stack(true))], &[]),
    in_text(
        Topic::MoveEnd,
        &[(shifted(alt("ArrowLeft")), MoveEnd(false)), (shifted(alt("ArrowRight")), MoveEnd(true))],
        &[
            (shifted(ctrl("ArrowLeft")), MoveEnd(false)),
            (shifted(ctrl("ArrowRight")), MoveEnd(true)),
        ],
    ),
    everywhere(
        Topic::Command(Command::Palette),
        &[(ctrl("k"), Action::Palette)],
        &[(meta("k"), Action::Palette)],
    ),
    everywhere(Topic::Command(Command::NextStatement), &[(alt("PageDown"), Statement(true))], &[]),
    everywhere(
        Topic::Command(Command::PreviousStatement),
        &[(alt("PageUp"), Statement(false))],
        &[],
    ),
    everywhere(
        Topic::Command(Command::NextRecord),
        &[(ctrl("Enter"), Action::NextRecord)],
        &[(meta("Enter"), Action::NextRecord)],
    ),
    everywhere(Topic::Command(Command::Undo), &[(ctrl("z"), Undo)], &[(meta("z"), Undo)]),
    everywhere(
        Topic::Command(Command::Redo),
        &[(shifted(ctrl("z")), Redo), (ctrl("y"), Redo)],
        &[(shifted(meta("z")), Redo)],
    ),
    everywhere(Topic::Command(Command::SaveToFile), &[(ctrl("s"), ToFile)], &[(meta("s"), ToFile)]),
    in_text(Topic::Command(Command::Find), &[(key("/"), Action::Find)], &[]),
    everywhere(Topic::Command(Command::NextHit), &[(key("F3"), Action::Hit(true))], &[]),
    everywhere(
        Topic::Command(Command::PreviousHit),
        &[(shifted(key("F3")), Action::Hit(false))],
        &[],
    ),
    in_text(
        Topic::Command(Command::SetBookmark),
        &[(key("b"), Action::Bookmark { go: false })],
        &[],
    ),
    in_text(
        Topic::Command(Command::GoToBookmark),
        &[(shifted(key("b")), Action::Bookmark { go: true })],
        &[],
    ),
    in_text(Topic::Command(Command::Keys), &[(key("?"), Action::Keys)], &[]),
];
