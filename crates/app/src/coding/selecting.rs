//! The selection and the caret.

use std::rc::Rc;

use crate::coding::picker::{Picker, Purpose};
use crate::effect::{Effect, FocusTarget};
use crate::input::{DomPoint, Pointing};
use crate::model::{Caret, Chosen, Selection};
use crate::notice::Announcement;
use crate::work::Work;
use annotator_core::project::annotation::Annotation;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{
    Snap, StepUnit, paragraph_edge, paragraph_span, sentence_at, snap, step,
};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// The most characters of a passage that a screen reader is given.
const SPOKEN_CHARS: usize = 200;

/// How many words are said of the end of a long passage that moved.
const SPOKEN_WORDS: usize = 8;

impl Work<'_> {
    pub(crate) fn drag(&mut self, anchor: DomPoint, focus: DomPoint, free: bool) {
        let span = self.snapped(anchor, focus, free);
        self.with_open(|open| {
            open.picker = None;
            open.selection =
                span.map(|span| Selection { span, by: Pointing::Mouse, dragging: true });
        });
    }

    pub(crate) fn select(&mut self, anchor: DomPoint, focus: DomPoint, free: bool, by: Pointing) {
        let Some(span) = self.snapped(anchor, focus, free) else {
            self.clear_selection();
            return;
        };
        let Some(open) = &mut self.model.open else { return };
        open.selection = Some(Selection { span, by, dragging: false });
        open.caret = Caret { at: span.end(), anchor: Some(span.start()) };
        if self.fill_target() {
            self.effects.push(Effect::ClearNativeSelection);
            return;
        }
        let Some(open) = &mut self.model.open else { return };
        if let Some(code) = open.kept.clone() {
            open.picker = None;
            self.apply_code(&code, false);
            return;
        }
        if open.changes_edges() {
            self.effects.push(Effect::ClearNativeSelection);
            return self.say_selection();
        }
        open.picker = Some(Picker::open(Purpose::Tag));
        match by {
            // The native handles stay. The picker docks and does not take the focus.
            Pointing::Touch => {}
            Pointing::Mouse | Pointing::Keyboard => {
                self.effects.push(Effect::ClearNativeSelection);
                self.effects.push(Effect::Focus(FocusTarget::Picker));
            }
        }
        self.say_selection();
    }

    pub(crate) fn clear_selection(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let had = open.selection.take().is_some();
        open.picker = None;
        open.caret.anchor = None;
        self.effects.push(Effect::ClearNativeSelection);
        if had {
            self.announce(Announcement::Unselected);
        }
    }

    /// Puts the caret where the user clicked and chooses the shortest annotation there. Another
    /// click at the same annotations chooses the next longer one.
    pub(crate) fn click(&mut self, point: DomPoint) {
        let Some(at) = self.offset(point) else { return };
        let Some(open) = &mut self.model.open else { return };
        open.selection = None;
        open.picker = None;
        open.caret = Caret { at, anchor: None };
        let set = open.painted();
        let stack: Vec<_> = set.covering(at).iter().map(|annotation| annotation.id).collect();
        let same = open.chosen.as_ref().filter(|chosen| chosen.clicked && chosen.stack == stack);
        let next = same.and_then(|chosen| {
            let place = stack.iter().position(|id| *id == chosen.id)?;
            stack.get((place + 1) % stack.len())
        });
        let id = next.or(stack.first()).copied();
        open.tagged = None;
        let chosen = id.map(|id| Chosen { id, stack, clicked: true });
        let before = std::mem::replace(&mut open.chosen, chosen).map(|chosen| chosen.id);
        match id {
            Some(id) => {
                self.show_row(id, before);
                self.say_chosen();
            }
            None => self.say_caret(at, StepUnit::Sentence),
        }
        if id.is_none() {
            self.point_at_suggestion(at);
        }
    }

    pub(crate) fn step_caret(&mut self, unit: StepUnit, forward: bool, extend: bool) {
        self.move_caret(extend, unit, |text, from| step(text, from, unit, forward));
    }

    pub(crate) fn caret_to_edge(&mut self, forward: bool, extend: bool) {
        let edge = |text: &Text, from| paragraph_edge(text, from, forward);
        self.move_caret(extend, StepUnit::Sentence, edge);
    }

    pub(crate) fn place_caret(&mut self, point: DomPoint, extend: bool) {
        if let Some(at) = self.offset(point) {
            self.move_caret(extend, StepUnit::Sentence, |text, _| whole(text, at));
        }
    }

    /// Moves the caret. Selecting by single characters is deliberate, so those edges do not snap;
    /// all others snap to words.
    fn move_caret(
        &mut self,
        extend: bool,
        unit: StepUnit,
        target: impl FnOnce(&Text, ByteOffset) -> ByteOffset,
    ) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.statement().cloned() else { return };
        let text = &statement.text;
        let from = open.caret.at;
        let at = target(text, from);
        open.picker = None;
        if !extend {
            open.caret = Caret { at, anchor: None };
            open.selection = None;
            self.effects.push(Effect::ScrollToText(at));
            self.say_caret(from, unit);
            return;
        }
        let anchor = open.caret.anchor.unwrap_or(from);
        open.caret = Caret { at, anchor: Some(anchor) };
        let free = unit == StepUnit::Character;
        let before = open.selection.map(|selection| selection.span);
        let snap_to_words = self.model.settings.snap_to_words && !free;
        let mode = if snap_to_words { Snap::Words } else { Snap::Graphemes };
        let span = snap(text, anchor, at, mode);
        self.with_open(|open| {
            open.selection =
                span.map(|span| Selection { span, by: Pointing::Keyboard, dragging: false });
        });
        self.effects.push(Effect::ScrollToText(at));
        self.say_grown(before);
    }

    pub(crate) fn grow_selection(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.statement().cloned() else { return };
        let text = &statement.text;
        let selected = open.selection.map(|selection| selection.span);
        let from = selected.map_or(open.caret.at, |span| span.start());
        let sentence = sentence_at(text, from);
        let whole = selected.is_some() && selected == sentence;
        let span = if whole { paragraph_span(text, from) } else { sentence };
        let Some(span) = span else { return };
        open.caret = Caret { at: span.end(), anchor: Some(span.start()) };
        open.selection = Some(Selection { span, by: Pointing::Keyboard, dragging: false });
        open.picker = None;
        self.say_selection();
    }

    pub(crate) fn select_all(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.statement().cloned() else { return };
        let text = &statement.text;
        let end = step(text, ByteOffset(0), StepUnit::Text, true);
        let Some(span) = snap(text, ByteOffset(0), end, Snap::Graphemes) else { return };
        open.selection = Some(Selection { span, by: Pointing::Keyboard, dragging: false });
        open.caret = Caret { at: span.end(), anchor: Some(span.start()) };
        open.picker = None;
        self.say_selection();
    }

    pub(crate) fn text_focused(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.statement().cloned() else { return };
        // A caret that was never placed starts at the first paragraph in view.
        let first_caret = open.first_caret();
        if open.caret == first_caret && open.selection.is_none() {
            let first = open.paragraphs.get(&statement.id).copied().unwrap_or(0);
            let place = statement.text.paragraphs().get(first);
            let at = place.map_or(ByteOffset(0), |paragraph| paragraph.start().byte);
            open.caret.at = at.max(first_caret.at);
        }
    }

    /// The passage between two points of the DOM, snapped according to the settings and the
    /// modifier key.
    fn snapped(&self, anchor: DomPoint, focus: DomPoint, free: bool) -> Option<Span> {
        let (a, b) = (self.offset(anchor)?, self.offset(focus)?);
        let text = &self.model.open.as_ref()?.statement()?.text;
        let words = self.model.settings.snap_to_words && !free;
        snap(text, a, b, if words { Snap::Words } else { Snap::Graphemes })
    }

    pub(crate) fn offset(&self, point: DomPoint) -> Option<ByteOffset> {
        let statement = self.model.open.as_ref()?.statement()?;
        statement.text.byte_in_paragraph(point.paragraph, point.offset)
    }

    pub(crate) fn say_selection(&mut self) {
        let Some(open) = &self.model.open else { return };
        let announcement = match open.selected_text() {
            Some(text) => Announcement::Selected(spoken(text)),
            None => Announcement::Unselected,
        };
        self.announce(announcement);
    }

    /// Announces a selection that had another end before. A long one is not read out again.
    fn say_grown(&mut self, before: Option<Span>) {
        let Some(open) = &self.model.open else { return };
        let now = open.selection.map(|selection| selection.span);
        let moved = before.zip(now).and_then(|(before, now)| moved_end(before, now));
        match (moved, open.selected_text()) {
            (Some(end), Some(text)) if is_long(text) => {
                let text = spoken_end(text, end);
                self.announce(Announcement::SelectionMoved { end, text });
            }
            _ => self.say_selection(),
        }
    }

    /// Announces the letter or word at the caret if it moved by one, else the text up to the end of
    /// the sentence, and the annotations that it has come into or left.
    fn say_caret(&mut self, from: ByteOffset, unit: StepUnit) {
        let Some(open) = &self.model.open else { return };
        let Some(statement) = open.statement() else { return };
        let (text, at) = (&statement.text, open.caret.at);
        let index = text.paragraph_at(at);
        let Some(paragraph) = text.paragraphs().get(index) else { return };
        let unit = match unit {
            StepUnit::Character | StepUnit::Word => unit,
            StepUnit::Sentence | StepUnit::Paragraph | StepUnit::Text => StepUnit::Sentence,
        };
        let end = step(text, at, unit, true).min(paragraph.end());
        let ahead = text.span(at, end).map_or("", |span| text.slice(span));
        let set = open.painted();
        let (before, now) = (set.covering(from), set.covering(at));
        let names = |some: &[&Rc<Annotation>], others: &[&Rc<Annotation>]| {
            let only = some.iter().filter(|one| others.iter().all(|other| other.id != one.id));
            only.map(|annotation| self.code_name(&annotation.code)).collect::<Vec<_>>()
        };
        let (entered, left) = (names(&now, &before), names(&before, &now));
        self.announce(Announcement::Caret { text: spoken(ahead), entered, left });
    }
}

/// Shortens a passage for a screen reader.
pub(crate) fn spoken(text: &str) -> String {
    let mut short: String = text.chars().take(SPOKEN_CHARS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Whether a passage is too long to be read out each time it changes.
pub(crate) fn is_long(text: &str) -> bool {
    text.chars().nth(SPOKEN_CHARS).is_some()
}

/// Which end differs: the end (`true`) or the start; `None` if both do, or neither.
pub(crate) fn moved_end(before: Span, after: Span) -> Option<bool> {
    match (before.start() == after.start(), before.end() == after.end()) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        (true, true) | (false, false) => None,
    }
}

/// The words at the end (`true`) or at the start of a passage.
pub(crate) fn spoken_end(text: &str, end: bool) -> String {
    let words = text.split_whitespace();
    if end {
        let mut last: Vec<_> = words.rev().take(SPOKEN_WORDS).collect();
        last.reverse();
        last.join(" ")
    } else {
        words.take(SPOKEN_WORDS).collect::<Vec<_>>().join(" ")
    }
}

/// The offset, or the start of the character (grapheme) that contains it.
fn whole(text: &Text, at: ByteOffset) -> ByteOffset {
    let next = step(text, at, StepUnit::Character, true);
    if next == at { at } else { step(text, next, StepUnit::Character, false) }
}
