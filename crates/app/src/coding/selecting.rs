//! The selection and the caret.

use crate::coding::picker::Picker;
use crate::effect::{Effect, FocusTarget};
use crate::input::{DomPoint, Pointing};
use crate::model::{Caret, Chosen, Selection};
use crate::notice::Announcement;
use crate::work::Work;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{
    Snap, StepUnit, paragraph_edge, paragraph_span, sentence_at, snap, step,
};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

/// The most characters of a passage that a screen reader is given.
const SPOKEN_CHARS: usize = 200;

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
        open.picker = Some(Picker::open(&open.project.codebook));
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
        let set = open.annotations();
        let stack: Vec<_> = set.covering(at).iter().map(|annotation| annotation.id).collect();
        let same = open.chosen.as_ref().filter(|chosen| chosen.clicked && chosen.stack == stack);
        let next = same.and_then(|chosen| {
            let place = stack.iter().position(|id| *id == chosen.id)?;
            stack.get((place + 1) % stack.len())
        });
        let id = next.or(stack.first()).copied();
        let chosen = id.map(|id| Chosen { id, stack, clicked: true });
        let before = std::mem::replace(&mut open.chosen, chosen).map(|chosen| chosen.id);
        match id {
            Some(id) => {
                self.show_row(id, before);
                self.say_chosen();
            }
            None => self.say_caret(at),
        }
    }

    pub(crate) fn step_caret(&mut self, unit: StepUnit, forward: bool, extend: bool) {
        self.move_caret(extend, unit == StepUnit::Character, |text, from| {
            step(text, from, unit, forward)
        });
    }

    pub(crate) fn caret_to_edge(&mut self, forward: bool, extend: bool) {
        self.move_caret(extend, false, |text, from| paragraph_edge(text, from, forward));
    }

    pub(crate) fn place_caret(&mut self, point: DomPoint, extend: bool) {
        if let Some(at) = self.offset(point) {
            self.move_caret(extend, false, |text, _| whole(text, at));
        }
    }

    /// Moves the caret. Selecting by single characters is deliberate, so those edges do not snap;
    /// all others snap to words.
    fn move_caret(
        &mut self,
        extend: bool,
        free: bool,
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
            self.say_caret(at);
            return;
        }
        let anchor = open.caret.anchor.unwrap_or(from);
        open.caret = Caret { at, anchor: Some(anchor) };
        let snap_to_words = self.model.settings.snap_to_words && !free;
        let mode = if snap_to_words { Snap::Words } else { Snap::Graphemes };
        let span = snap(text, anchor, at, mode);
        self.with_open(|open| {
            open.selection =
                span.map(|span| Selection { span, by: Pointing::Keyboard, dragging: false });
        });
        self.effects.push(Effect::ScrollToText(at));
        self.say_selection();
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

    pub(crate) fn text_focused(&mut self) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.statement().cloned() else { return };
        // A caret that was never placed starts at the first paragraph in view.
        if open.caret == Caret::default() && open.selection.is_none() {
            let first = open.paragraphs.get(&statement.id).copied().unwrap_or(0);
            let place = statement.text.paragraphs().get(first);
            open.caret.at = place.map_or(ByteOffset(0), |paragraph| paragraph.start().byte);
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

    /// Announces the text from the caret to the end of the line or of the sentence.
    fn say_caret(&mut self, at: ByteOffset) {
        let Some(open) = &self.model.open else { return };
        let Some(statement) = open.statement() else { return };
        let text = &statement.text;
        let index = text.paragraph_at(at);
        let Some(paragraph) = text.paragraphs().get(index) else { return };
        let end = step(text, at, StepUnit::Sentence, true).min(paragraph.end());
        let ahead = text.span(at, end).map_or("", |span| text.slice(span));
        self.announce(Announcement::Caret(spoken(ahead)));
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

/// The offset, or the start of the character (grapheme) that contains it.
fn whole(text: &Text, at: ByteOffset) -> ByteOffset {
    let next = step(text, at, StepUnit::Character, true);
    if next == at { at } else { step(text, next, StepUnit::Character, false) }
}
