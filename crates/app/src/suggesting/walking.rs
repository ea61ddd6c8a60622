//! Going through suggestions, and changing the passage of one.

use std::rc::Rc;

use super::{Key, Said, Suggestion, Walk};
use crate::effect::{Effect, FocusTarget};
use crate::input::Pointing;
use crate::later::Later;
use crate::model::{Caret, Selection};
use crate::notice::Announcement;
use crate::work::Work;
use annotator_core::text::units::ByteOffset;

impl Work<'_> {
    /// Goes to the next or the previous suggestion. After the last one comes the first one.
    pub(super) fn walk_suggestions(&mut self, forward: bool) {
        let Some(suggesting) = self.model.suggesting() else { return };
        let Some(last) = suggesting.shown.len().checked_sub(1) else { return };
        let next = match (suggesting.now().map(|(at, _)| at), forward) {
            (None, true) => 0,
            (None, false) => last,
            (Some(at), true) => (at + 1) % (last + 1),
            (Some(at), false) => at.checked_sub(1).unwrap_or(last),
        };
        if let Some(key) = suggesting.shown.get(next).map(|one| one.key()) {
            self.walk_to(key);
        }
    }

    /// Shows a suggestion in the text, and says it.
    pub(super) fn walk_to(&mut self, key: Key) {
        let known = self.model.suggesting().and_then(|it| it.get(&key)).cloned();
        let Some(one) = known else { return };
        self.with_suggesting(|it| it.walk = Some(Walk { at: key, edges: false }));
        self.with_open(|open| {
            open.caret = Caret { at: one.passage.start(), anchor: None };
            (open.selection, open.picker, open.chosen) = (None, None, None);
        });
        self.effects.push(Effect::ClearNativeSelection);
        self.effects.push(Effect::Focus(FocusTarget::Text));
        self.effects.push(Effect::ScrollToText(one.passage.start()));
        self.say_suggestion(&one);
    }

    fn say_suggestion(&mut self, one: &Rc<Suggestion>) {
        let Some(suggesting) = self.model.suggesting() else { return };
        let (place, of) = (suggesting.now().map_or(0, |(at, _)| at + 1), suggesting.shown.len());
        let said = Said { suggestion: Rc::clone(one), code: self.code_name(&one.code), place, of };
        self.announce(Announcement::Suggestion(Later::new(said)));
    }

    /// After a decision: goes to what would have been next.
    pub(super) fn walk_on(&mut self, next: Option<Key>) {
        self.keep_shown_suggested();
        let there =
            next.filter(|key| self.model.suggesting().is_some_and(|it| it.get(key).is_some()));
        match there {
            Some(key) => self.walk_to(key),
            None => {
                self.with_suggesting(|it| it.walk = None);
                self.effects.push(Effect::Focus(FocusTarget::Text));
            }
        }
    }

    pub(super) fn stop_walking(&mut self) {
        self.with_suggesting(|it| (it.walk, it.queue) = (None, None));
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// A click in the text leads to the suggestion there, the shortest first.
    pub(crate) fn point_at_suggestion(&mut self, at: ByteOffset) {
        let Some(suggesting) = self.model.suggesting() else { return };
        let here = suggesting.shown.iter().filter(|one| one.passage.contains(at));
        if let Some(key) = here.min_by_key(|one| one.passage.len()).map(|one| one.key()) {
            self.walk_to(key);
        }
    }

    /// Selects the suggested passage, so that the keys and the pointer that change a selection
    /// change it.
    pub(super) fn change_edges(&mut self) {
        let Some((_, one)) = self.model.suggesting().and_then(|it| it.now()) else { return };
        let span = one.passage;
        self.with_suggesting(|it| {
            if let Some(walk) = &mut it.walk {
                walk.edges = true;
            }
        });
        self.with_open(|open| {
            open.selection = Some(Selection { span, by: Pointing::Keyboard, dragging: false });
            open.caret = Caret { at: span.end(), anchor: Some(span.start()) };
            open.picker = None;
        });
        self.effects.push(Effect::Focus(FocusTarget::Text));
        self.say_selection();
    }

    pub(super) fn leave_edges(&mut self) {
        self.with_suggesting(|it| {
            if let Some(walk) = &mut it.walk {
                walk.edges = false;
            }
        });
        self.with_open(|open| {
            open.selection = None;
            open.caret.anchor = None;
        });
        self.effects.push(Effect::ClearNativeSelection);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }
}
